"""The encrypted files of attachments: how one gets into ``files/`` whole or not at all, and how it is read again.

A file lies at ``files/<aa>/<sha256 of the ciphertext>``, encrypted once under a key of its own that stands in the
attachment's record, so that whoever carries it can check it without being able to read it.
"""

from __future__ import annotations

import io
import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from usascp_desktop.errors import RejectedError, UserError, WorkspaceError
from usascp_desktop.security.files import decrypt_file, encrypt_file
from usascp_desktop.sentences import say, why

LARGEST: Final = 1 << 30
"""Bytes an attached file may have; a film belongs on a disk, not in every laptop's workspace."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that lies encrypted in ``files/``: its name as attached, size in bytes, hashes and key in hex."""

    name: str
    size: int
    sha256: str
    file: str
    key: str


def keep(files: Path, source: Path) -> Kept:
    """Encrypt ``source`` into the folder ``files`` and return what the record must keep. ``source`` is not changed.

    Safe against a crash at any moment: the file is complete and flushed before it has its name. Raises RejectedError if
    the source is a folder, missing, not readable, empty or too large; UserError if there is no room.
    """
    try:
        facts = source.stat()
    except (OSError, ValueError) as problem:
        raise _unreadable(source, problem) from problem
    if not stat.S_ISREG(facts.st_mode):
        what = say("a folder; attach the files in it") if source.is_dir() else say("not a file; choose a file")
        raise RejectedError(say("“{0}” was not attached: it is {1}.", source.name, what), field="name")
    if facts.st_size == 0:
        raise RejectedError(say("“{0}” was not attached: the file is empty.", source.name), field="name")
    if facts.st_size > LARGEST:
        limit = LARGEST >> 20
        raise RejectedError(
            say("“{0}” was not attached: it is larger than {1} MB; shorten or shrink it.", source.name, limit)
        )
    try:
        stream = source.open("rb")
    except OSError as problem:
        raise _unreadable(source, problem) from problem
    with stream:
        return _encrypted(files, stream, source.name)


def keep_bytes(files: Path, content: bytes, name: str) -> Kept:
    """Encrypt what came from a clipboard, which no readable file ever holds; raises as ``keep`` does."""
    if not content:
        raise RejectedError(say("“{0}” was not attached: it is empty.", name), field="name")
    if len(content) > LARGEST:
        raise RejectedError(
            say("“{0}” was not attached: it is larger than {1} MB; shorten or shrink it.", name, LARGEST >> 20)
        )
    return _encrypted(files, io.BytesIO(content), name)


def path_of(files: Path, file: str) -> Path:
    """Return where the encrypted file of this hash lies; WorkspaceError if ``file`` is no SHA-256 in hex."""
    if len(file) != 64 or not all(sign in "0123456789abcdef" for sign in file):
        raise WorkspaceError("An attachment's record is damaged: it names no file.")
    return files / file[:2] / file


def read_into(files: Path, kept: Kept, target: BinaryIO) -> None:
    """Decrypt a kept file into ``target``.

    Raises WorkspaceError if it is not here (yet), damaged, or not what the record says; then discard ``target``.
    """
    path = path_of(files, kept.file)
    try:
        key = bytes.fromhex(kept.key)
    except ValueError:
        raise WorkspaceError(say("The record of “{0}” is damaged: its key cannot be read.", kept.name)) from None
    try:
        with path.open("rb") as source:
            plain = decrypt_file(source, target, key)
    except FileNotFoundError:
        sentence = say(
            "“{0}” has not been received on this laptop yet; merge a bundle or folder that holds it.", kept.name
        )
        raise WorkspaceError(sentence) from None
    if plain != kept.sha256:
        raise WorkspaceError(say("“{0}” is another file than its record says; fetch it again.", kept.name))


def _encrypted(files: Path, stream: BinaryIO, name: str) -> Kept:
    try:
        files.mkdir(exist_ok=True)
        descriptor, draft = tempfile.mkstemp(dir=files, prefix=".adding-", suffix=".part")
    except OSError as problem:
        raise _no_room(name, problem) from problem
    try:
        with os.fdopen(descriptor, "wb") as target:
            sealed = encrypt_file(stream, target)
            target.flush()
            os.fsync(target.fileno())
        if sealed.size > LARGEST:
            raise RejectedError(say("“{0}” was not attached: it grew while it was read; try again.", name))
        path = path_of(files, sealed.cipher_sha256)
        path.parent.mkdir(exist_ok=True)
        os.replace(draft, path)
        _flush(path.parent)
        _flush(files)
    except OSError as problem:
        raise _no_room(name, problem) from problem
    finally:
        with suppress(OSError):
            os.unlink(draft)
    return Kept(name, sealed.size, sealed.plain_sha256, sealed.cipher_sha256, sealed.key.hex())


def _flush(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder to flush it; NTFS logs the rename itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _unreadable(source: Path, problem: Exception) -> RejectedError:
    reason = getattr(problem, "strerror", None) or "its name is not valid"
    return RejectedError(say("“{0}” was not attached: it cannot be read ({1}).", source.name, reason), field="name")


def _no_room(name: str, problem: OSError) -> UserError:
    return UserError(say("“{0}” was not attached: it could not be stored ({1}).", name, why(problem)))
