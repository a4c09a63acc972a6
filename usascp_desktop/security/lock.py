"""The lock of a workspace: one program at a time may write, and the others can say who holds it."""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple

from usascp_desktop.config import write_whole
from usascp_desktop.errors import UserError, WorkspaceInUseError
from usascp_desktop.sentences import say, why

LOCK_NAME: Final = "lock"
# The holder's name stands in a file of its own: Windows lets nobody else read a locked file.
HOLDER_NAME: Final = "lock.json"
_SIZE_LIMIT: Final = 4096
_TAKEN: Final = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""What the systems say when somebody else holds a lock: flock the first, Windows the other two."""


class Holder(NamedTuple):
    """Who has a workspace open for writing: person, host, process id, and since when (UTC, ISO 8601)."""

    person: str
    host: str
    process: int
    since: str


class WorkspaceLock:
    """The operating system's lock on a workspace's folder; the system frees it when the holding process dies.

    Used as ``with WorkspaceLock(folder).acquire(person):``. The lock, never the holder's text, decides: a text left
    by a dead process is overwritten without a question.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._file is not None

    def acquire(self, person: str) -> WorkspaceLock:
        """Take the lock for ``person`` without waiting and return self; taking it again changes nothing.

        Raises WorkspaceInUseError naming the holder, or UserError when the folder cannot be written or locked.
        """
        if self.held:
            return self
        try:
            file = os.open(self._folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise _unwritable(self._folder, error) from error
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            if error.errno in _TAKEN:
                raise WorkspaceInUseError(_in_use(holder(self._folder))) from None
            raise _unwritable(self._folder, error) from error
        self._file = file
        try:
            write_whole(self._folder / HOLDER_NAME, _text(person))
        except BaseException as error:
            self._free()
            if isinstance(error, OSError):
                raise _unwritable(self._folder, error) from error
            raise
        return self

    def release(self) -> None:
        """Let others write; does nothing when not held."""
        if not self.held:
            return
        with suppress(OSError):  # first the name, then the lock: the next holder's name must not be removed
            os.unlink(self._folder / HOLDER_NAME)
        self._free()

    def _free(self) -> None:
        """Let go of the lock: closing the file is enough, on every system."""
        assert self._file is not None
        os.close(self._file)
        self._file = None

    def __enter__(self) -> WorkspaceLock:
        if not self.held:
            raise RuntimeError("acquire the lock before entering it")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def holder(folder: Path) -> Holder | None:
    """Return who last said to hold the workspace, None when nobody did; only the lock itself tells if they still do."""
    try:
        with (folder / HOLDER_NAME).open("rb") as stream:
            document = json.loads(stream.read(_SIZE_LIMIT).decode("utf-8"))
        return Holder(
            person=_line(document["person"]),
            host=_line(document["host"]),
            process=int(document["process"]),
            since=_line(document["since"]),
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        """Lock the first byte of an open file without waiting; the system frees it when the process ends."""
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        """Lock an open file without waiting; the system frees it when the process ends."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _host() -> str:
    """Return the computer's name; the module of sockets would bring in three more to every start."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def _text(person: str) -> bytes:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    named = Holder(person=_line(person), host=_line(_host()), process=os.getpid(), since=since)
    return json.dumps(named._asdict()).encode("ascii")


def _line(text: object) -> str:
    """Return one printable line of at most 80 characters: the text may come from a folder others write to."""
    if not isinstance(text, str):
        raise TypeError("expected text")
    return "".join(sign for sign in text if sign.isprintable())[:80]


def _in_use(found: Holder | None) -> str:
    if found is None:
        return say("Another program has this workspace open for writing; close it there first.")
    return say(
        "{0} has this workspace open on {1} (process {2}) since {3}; close it there first.",
        found.person or say("Somebody"),
        found.host,
        found.process,
        found.since,
    )


def _unwritable(folder: Path, error: BaseException) -> UserError:
    reason = why(error) if isinstance(error, OSError) and error.strerror else say("its disk offers no locks")
    return UserError(
        say(
            "{0} cannot be opened for writing ({1}); move the workspace to a folder on this computer "
            "that you may write to, or open it for reading.",
            folder,
            reason,
        )
    )
