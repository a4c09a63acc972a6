"""Bundles: the tree of a carrier in uncompressed ZIP files of at most 20 MB, each of which can be imported alone.

Further parts of ``FILE`` are ``FILE.2``, ``FILE.3``. Every part has ``team.json`` and the roster, which are small. An
attached file that does not fit one part goes in pieces.
"""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from usascp_desktop.errors import RejectedError, UserError
from usascp_desktop.sentences import say, why
from usascp_desktop.sync import tree
from usascp_desktop.sync.refusal import Reason, RefusedError

PART: Final = 20_000_000
"""Bytes of one part: what mail systems and small sticks take."""
PIECE: Final = 16 << 20
_MOST_MEMBERS: Final = 50_000
_LARGEST_MEMBER: Final = 32 << 20
_LARGEST_FILE: Final = 256 << 20
_ENTRY_COST: Final = 400
"""Bytes a member takes beside its content, at most: its name twice and both headers."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a tree: its name and its bytes, or where they lie (path, first byte, count)."""

    name: str
    content: bytes = b""
    path: Path | None = None
    start: int = 0
    count: int = 0

    @property
    def size(self) -> int:
        """Its size in bytes."""
        return len(self.content) if self.path is None else self.count

    def read(self) -> bytes:
        """Return its bytes."""
        if self.path is None:
            return self.content
        with self.path.open("rb") as stream:
            stream.seek(self.start)
            return stream.read(self.count)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a bundle holds: its team, members by kind, and names that were refused with the reason."""

    team: str
    statements: tuple[Member, ...]
    segments: tuple[Member, ...]
    blobs: tuple[Member, ...]
    refused: tuple[tuple[str, Reason], ...]


def blob_members(sha256: str, path: Path) -> Iterator[Member]:
    """Yield the members of one attached file: itself, or its pieces."""
    size = path.stat().st_size
    of = max(1, -(-size // PIECE))
    for piece in range(1, of + 1):
        start = (piece - 1) * PIECE
        yield Member(tree.blob_name(sha256, piece=piece, of=of), b"", path, start, min(PIECE, size - start))


def write(file: Path, common: Sequence[Member], members: Iterable[Member], *, limit: int = PART) -> tuple[Path, ...]:
    """Write the parts and return their paths; ``common`` is in every part. None of the files may exist yet.

    UserError if one cannot be written; then none is left.
    """
    written: list[Path] = []
    base = sum(one.size + _ENTRY_COST for one in common) + _ENTRY_COST
    try:
        for number, part in enumerate(_parts(members, limit - base), start=1):
            target = file if number == 1 else file.with_name(f"{file.name}.{number}")
            if target.exists():
                raise UserError(say("{0} is already there; choose another name for the bundle.", target))
            _write_part(target, [*common, *part])
            written.append(target)
    except (OSError, UserError) as problem:
        for one in written:
            with suppress(OSError):
                one.unlink()
        if isinstance(problem, UserError):
            raise
        raise UserError(say("The bundle could not be written to {0} ({1}).", file, why(problem))) from problem
    return tuple(written)


def read(file: Path) -> Contents:
    """Return what is in a bundle, from its directory alone as far as possible; RefusedError if it is none.

    No name in it is ever used as a path. RejectedError if the file cannot be read.
    """
    try:
        if file.stat().st_size > _LARGEST_FILE:
            raise RefusedError(Reason.SIZE)
        with zipfile.ZipFile(file) as archive:
            return _contents(archive, file)
    except OSError as problem:
        if problem.errno == errno.EINVAL:  # the directory pointed to before the file's beginning
            raise RefusedError(Reason.FORMAT) from problem
        raise RejectedError(say("{0} cannot be read ({1}); choose the file again.", file, why(problem))) from problem
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, UnicodeError) as problem:
        raise RefusedError(Reason.FORMAT) from problem


def _contents(archive: zipfile.ZipFile, file: Path) -> Contents:
    entries = archive.infolist()
    if len(entries) > _MOST_MEMBERS or sum(entry.file_size for entry in entries) > file.stat().st_size:
        raise RefusedError(Reason.SIZE)
    found: dict[tree.Kind, list[Member]] = {kind: [] for kind in tree.Kind}
    refused: list[tuple[str, Reason]] = []
    seen: set[str] = set()
    for entry in entries:
        kind = tree.kind_of(entry.filename)
        if kind is None or entry.filename in seen:
            refused.append((entry.filename[:200], Reason.NAME))
        elif entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1:
            refused.append((entry.filename, Reason.FORMAT))
        elif entry.file_size > _LARGEST_MEMBER:
            refused.append((entry.filename, Reason.SIZE))
        else:
            try:
                found[kind].append(Member(entry.filename, archive.read(entry)))
            except (zipfile.BadZipFile, EOFError):
                refused.append((entry.filename, Reason.HASH))
        seen.add(entry.filename)
    if not found[tree.Kind.TEAM]:
        raise RefusedError(Reason.FORMAT)
    return Contents(
        tree.team_of(found[tree.Kind.TEAM][0].content),
        tuple(found[tree.Kind.STATEMENT]),
        tuple(found[tree.Kind.SEGMENT]),
        tuple(found[tree.Kind.BLOB]),
        tuple(refused),
    )


def _parts(members: Iterable[Member], room: int) -> Iterator[list[Member]]:
    """Yield the members in lots that fit; a single one that does not fit goes alone."""
    part: list[Member] = []
    size, yielded = 0, False
    for one in members:
        cost = one.size + _ENTRY_COST
        if part and size + cost > room:
            yield part
            part, size, yielded = [], 0, True
        part.append(one)
        size += cost
    if part or not yielded:
        yield part


def _write_part(target: Path, members: Sequence[Member]) -> None:
    descriptor, draft = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as out:
            with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
                for one in members:
                    archive.writestr(_entry(one.name), one.read())
            out.flush()
            os.fsync(out.fileno())
        os.replace(draft, target)
    finally:
        with suppress(OSError):
            os.unlink(draft)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)  # dated 1980, so that equal contents give equal bytes
    entry.external_attr = 0o600 << 16
    return entry


def keep_blob(files: Path, member: Member) -> str | None:
    """Put an attached file into ``files``, whole or not at all; returns its hash once it is complete, else None.

    Pieces wait in ``files/.parts`` until all are there. RefusedError if the content is not what the name says.
    """
    sha256, piece, of = tree.blob_of(member.name)
    target = files / sha256[:2] / sha256
    if target.is_file():
        return sha256
    files.mkdir(exist_ok=True)
    if of == 1:
        return _place(files, target, [member.read()])
    waiting = files / ".parts" / sha256
    waiting.mkdir(parents=True, exist_ok=True)
    _write_whole(waiting, waiting / f"{piece}-{of}", [member.read()])
    pieces = [waiting / f"{number}-{of}" for number in range(1, of + 1)]
    if not all(one.is_file() for one in pieces):
        return None
    try:
        return _place(files, target, (one.read_bytes() for one in pieces))
    finally:
        for one in pieces:
            one.unlink()
        with suppress(OSError):
            waiting.rmdir()


def keep_whole(files: Path, sha256: str, chunks: Iterable[bytes]) -> None:
    """Put an attached file that comes in chunks into ``files``; RefusedError if it is not what its name says."""
    files.mkdir(exist_ok=True)
    _place(files, files / sha256[:2] / sha256, chunks)


def _place(files: Path, target: Path, chunks: Iterable[bytes]) -> str:
    target.parent.mkdir(exist_ok=True)
    _write_whole(files, target, chunks, sha256=target.name)
    return target.name


def _write_whole(folder: Path, target: Path, chunks: Iterable[bytes], *, sha256: str | None = None) -> None:
    """Write chunks to ``target``, flushed before it has its name; RefusedError if they are not what was promised."""
    descriptor, draft = tempfile.mkstemp(dir=folder, prefix=".adding-", suffix=".part")
    digest = hashlib.sha256()
    try:
        with os.fdopen(descriptor, "wb") as out:
            for chunk in chunks:
                digest.update(chunk)
                out.write(chunk)
            out.flush()
            os.fsync(out.fileno())
        if sha256 is not None and digest.hexdigest() != sha256:
            raise RefusedError(Reason.HASH)
        os.replace(draft, target)
    finally:
        with suppress(OSError):
            os.unlink(draft)
