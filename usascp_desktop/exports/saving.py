"""Putting a finished file where the person wants it: all of it or nothing, and a sentence when it cannot be."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, cast

from usascp_desktop.errors import UserError
from usascp_desktop.sentences import marked, say, why

_FULL: Final = marked("The disk is full: “{0}” was not written; make room or choose another disk, then export again.")
_DENIED: Final = marked(
    "“{0}” could not be written in “{1}”; close it if it is open in another program, "
    "or choose a folder you may write to."
)
_GONE: Final = marked("The folder “{1}” does not exist; choose another one and export again.")
_SENTENCES: Final = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.EROFS: _DENIED,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.EISDIR: marked("“{0}” is a folder; choose another name for the file."),
    errno.ENAMETOOLONG: marked("The name “{0}” is too long for this disk; choose a shorter one."),
}


@contextlib.contextmanager
def replacing(file: Path) -> Iterator[BinaryIO]:
    """A file to write that takes the place of ``file`` at the end, safe on the disk; on an error nothing is left.

    Raises UserError when the disk is full, the folder is missing or may not be written, or the file is held open.
    """
    temporary: Path | None = None
    try:
        if file.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder", str(file))
        number, name = tempfile.mkstemp(prefix=f".{file.name[:40]}.", suffix=".part", dir=file.parent)
        temporary = Path(name)
        with os.fdopen(number, "w+b") as out:
            yield cast("BinaryIO", out)
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


def put_in_place(draft: Path, file: Path) -> None:
    """Let a finished ``draft`` of the same folder take the place of ``file``. Raises UserError as ``replacing``."""
    try:
        if file.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder", str(file))
        draft.replace(file)
        _sync_folder(file.parent)
    except OSError as error:
        raise UserError(_sentence(error, file)) from error


def _sentence(error: OSError, file: Path) -> str:
    said = _SENTENCES.get(error.errno or 0)
    if said is None:
        return say("“{0}” could not be written ({1}); choose another place and export again.", file.name, why(error))
    return say(said, file.name, file.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, on systems and disks where a folder can be opened."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
