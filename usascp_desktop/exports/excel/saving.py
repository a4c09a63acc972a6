"""Putting a finished file where the person wants it: all of it or nothing, and a sentence when it cannot be."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from usascp_desktop.errors import UserError

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)
_NO_FOLDER = (errno.ENOENT, errno.ENOTDIR)


@contextlib.contextmanager
def replacing(file: Path) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of ``file`` at the end, safe on the disk; on an error nothing is left.

    Raises UserError when the disk is full, the folder is missing or may not be written, or the file is held open.
    """
    temporary: Path | None = None
    try:
        number, name = tempfile.mkstemp(prefix=f".{file.name[:40]}.", suffix=".part", dir=file.parent)
        temporary = Path(name)
        with os.fdopen(number, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(file)
        _sync_folder(file.parent)
    except OSError as error:
        raise UserError(_sentence(error, file)) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _sentence(error: OSError, file: Path) -> str:
    if error.errno in _NO_ROOM:
        return f"The disk is full: “{file.name}” was not written; make room or choose another disk, then export again."
    if error.errno in _NOT_ALLOWED:
        return (
            f"“{file.name}” could not be written in “{file.parent}”; close it if it is open in another program, "
            "or choose a folder you may write to."
        )
    if error.errno in _NO_FOLDER:
        return f"The folder “{file.parent}” does not exist; choose another one and export again."
    return f"“{file.name}” could not be written ({error.strerror or error}); choose another place and export again."


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, on systems where a folder can be opened."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
