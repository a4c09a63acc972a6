"""Backups: one zip of keys, a copy of the database and the attached files, verified before anything relies on it.

Members are stored, not compressed (everything in them is encrypted), in a fixed order, and listed with size and SHA-256
in ``manifest.json``, so that anyone can verify a backup without a key.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import re
import shutil
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final, Protocol

from usascp_desktop.errors import UserError, WorkspaceError
from usascp_desktop.sentences import say, why
from usascp_desktop.store import engine as engines
from usascp_desktop.store.check import integrity
from usascp_desktop.store.database import Database
from usascp_desktop.store.driver import Driver

Progress = Callable[[int, int], None]
"""Is told bytes done and bytes in all; whatever it raises cancels the backup, and nothing is left behind."""

MANIFEST: Final = "manifest.json"
FORMAT: Final = "usascp-backup"
VERSION: Final = 1
_CHUNK: Final = 1 << 20
_DRAFTS_AGE: Final = 24 * 3600
_STEPS_BETWEEN_ASKING: Final = 20_000
_LARGEST_MANIFEST: Final = 64 << 20
_MEMBER = re.compile(r"keys\.json|data\.db|files/([0-9a-f]{2})/\1[0-9a-f]{62}")
_ROTATING = re.compile(r"backup-(\d{8}T\d{6})Z\.zip")
_KEPT: Final = (("%Y%m%d%H", 2), ("%Y%m%d", 2), ("%G%V", 2), ("%Y%m", 2))
"""How many hours, days, weeks and months (that have a backup) keep their newest one."""


class Open(Protocol):
    """An open workspace, as far as backups need it."""

    @property
    def folder(self) -> Path:
        """Where it is."""

    @property
    def database(self) -> Database:
        """Its data."""


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A finished, verified backup: where it is, its size in bytes, how many members and attached files it has.

    ``damaged`` names attached files that were no longer what their name says; they are in it as they are.
    """

    path: Path
    size: int
    members: int
    files: int
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """One file in a backup: its name, size in bytes and SHA-256 in hex."""

    name: str
    size: int
    sha256: str


def make(
    folder: Path, source: Database | bytes | None, target: Path, *, progress: Progress | None = None
) -> BackupMade:
    """Write a verified backup of the workspace at ``folder`` to ``target``, which must not exist yet.

    ``source`` is its open database, or its data key (None for practice). People may go on writing meanwhile: the copy
    is of one moment. Raises UserError if it cannot be written, WorkspaceError if what would be backed up is damaged.
    """
    if target.exists():
        raise UserError(say("{0} is already there; choose another name for the backup.", target))
    key = source.data_key if isinstance(source, Database) else source
    tell = progress or (lambda _done, _all: None)
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".backup-") as scratch:
            _copy_database(folder / "data.db", key, Path(scratch) / "data.db", tell)
            draft = Path(scratch) / "backup.zip"
            members = _write_zip(draft, list(_sources(folder, Path(scratch) / "data.db")), tell)
            verify(draft)
            os.replace(draft, target)
        _flush_folder(target.parent)
    except OSError as problem:
        raise UserError(say("The backup could not be written to {0} ({1}).", target, why(problem))) from problem
    files = [member for member in members if member.name.startswith("files/")]
    damaged = tuple(member.name[-64:] for member in files if not member.name.endswith(member.sha256))
    return BackupMade(target, target.stat().st_size, len(members), len(files), damaged)


def rotate(workspace: Open, *, now: dt.datetime | None = None, progress: Progress | None = None) -> BackupMade | None:
    """Make a backup in the workspace's ``backups`` unless one is less than an hour old, then let old ones go.

    Kept are the newest of the last two hours, days, weeks and months that have one. None goes before the one that
    stands in for it has been verified again.
    """
    moment = (now or dt.datetime.now(dt.UTC)).astimezone(dt.UTC)
    folder = workspace.folder / "backups"
    folder.mkdir(exist_ok=True)
    _sweep(folder, workspace.folder / "files")
    there = _rotating(folder)
    if there and dt.timedelta(0) <= moment - there[0][0] < dt.timedelta(hours=1):
        return None
    target = folder / f"backup-{moment:%Y%m%dT%H%M%S}Z.zip"
    made = make(workspace.folder, workspace.database, target, progress=progress)
    if not made.damaged:  # an older backup may hold the last sound copy of a file
        _let_go(_rotating(folder))
    return made


def before_migration(folder: Path, data_key: bytes | None) -> None:
    """Make a verified copy of the data before a migration touches them; it is not part of the rotation."""
    backups = folder / "backups"
    backups.mkdir(exist_ok=True)
    make(folder, data_key, backups / f"before-update-{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S%f}Z.zip")


def verify(file: Path) -> tuple[Member, ...]:
    """Return the members of a backup after reading and hashing every one; no key is needed.

    Raises WorkspaceError if it is no backup, was made by a newer program, or is damaged in any way.
    """
    with open_backup(file) as (archive, members):
        for member in members:
            with archive.open(member.name) as stream:
                _copy(stream, None, member)
    return members


@contextmanager
def open_backup(file: Path) -> Iterator[tuple[zipfile.ZipFile, tuple[Member, ...]]]:
    """Open a backup whose directory has been checked: names, sizes, no compression, nothing unlisted or overlapping."""
    try:
        with zipfile.ZipFile(file) as archive:
            yield archive, _members(archive, file.stat().st_size)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as problem:
        raise _damaged(file) from problem
    except OSError as problem:
        raise WorkspaceError(say("The backup {0} cannot be read ({1}).", file, why(problem))) from problem


def extract(archive: zipfile.ZipFile, member: Member, target: Path) -> None:
    """Write one member to ``target`` and flush it; WorkspaceError if it is not what the manifest lists."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(member.name) as stream, target.open("xb") as out:
        _copy(stream, out, member)
        out.flush()
        os.fsync(out.fileno())


def _copy_database(file: Path, key: bytes | None, target: Path, tell: Progress) -> None:
    """Copy one moment of the database under the same key and check the copy, page by page."""
    if not file.is_file():
        raise WorkspaceError(say("There is no data.db in {0}; there is nothing to back up.", file.parent))
    size = file.stat().st_size
    try:
        with closing(engines.raw_connection(file, key, writing=False)) as db, _asking(db, lambda: tell(0, size)):
            db.execute("PRAGMA query_only=OFF")  # it would forbid writing the copy too
            db.execute("VACUUM INTO ?", (str(target),))
        with closing(engines.raw_connection(target, key, writing=False)) as copy:
            wrong = list(integrity(copy, encrypted=key is not None))
    except engines.DatabaseError as problem:
        if "full" in str(problem) or "disk I/O" in str(problem):
            raise UserError("The disk is full, so no backup was made; free some space and try again.") from problem
        sentence = say("The data could not be copied ({0}), so no backup was made; run “usascp check”.", problem)
        raise WorkspaceError(sentence) from problem
    if wrong:
        raise WorkspaceError(
            say("The copy of the data is damaged ({0}), so no backup was made; try another disk.", wrong[0])
        )


@contextmanager
def _asking(db: Driver, ask: Callable[[], None]) -> Iterator[None]:
    """Let ``ask`` cancel a long statement: what it raises interrupts the statement and comes out here."""
    raised: list[BaseException] = []
    driver: Any = db

    def step() -> int:
        try:
            ask()
        except BaseException as problem:
            raised.append(problem)
        return len(raised)

    driver.set_progress_handler(step, _STEPS_BETWEEN_ASKING)
    try:
        yield
    except engines.DatabaseError:
        if raised:
            raise raised[0] from None
        raise


def _sources(folder: Path, database: Path) -> Iterator[tuple[str, Path]]:
    """Yield the members to be in their order; files are listed after the copy was made, so none it names is missed."""
    if (folder / "keys.json").exists():
        yield "keys.json", folder / "keys.json"
    yield "data.db", database
    for file in sorted((folder / "files").glob("??/*")):
        name = f"files/{file.parent.name}/{file.name}"
        if _MEMBER.fullmatch(name):
            yield name, file


def _write_zip(draft: Path, sources: list[tuple[str, Path]], tell: Progress) -> tuple[Member, ...]:
    total, done = sum(file.stat().st_size for _, file in sources), 0
    members: list[Member] = []
    with draft.open("xb") as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
            for name, file in sources:
                digest, size = hashlib.sha256(), 0
                with file.open("rb") as stream, archive.open(_entry(name), "w", force_zip64=True) as member:
                    while chunk := stream.read(_CHUNK):
                        member.write(chunk)
                        digest.update(chunk)
                        size += len(chunk)
                        done += len(chunk)
                        tell(done, total)
                members.append(Member(name, size, digest.hexdigest()))
            archive.writestr(_entry(MANIFEST), _manifest(members))
        out.flush()
        os.fsync(out.fileno())
    return tuple(members)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)  # dated 1980, so that equal contents give equal bytes
    entry.external_attr = 0o600 << 16
    return entry


def _manifest(members: list[Member]) -> bytes:
    listed = [[member.name, member.size, member.sha256] for member in members]
    return json.dumps({"format": FORMAT, "version": VERSION, "members": listed}, indent=1).encode("ascii")


def _members(archive: zipfile.ZipFile, size: int) -> tuple[Member, ...]:
    """Check the directory of a backup against its manifest; nothing is trusted before."""
    file = Path(str(archive.filename))
    entries = {entry.filename: entry for entry in archive.infolist()}
    stored = all(entry.compress_type == zipfile.ZIP_STORED and not entry.flag_bits & 1 for entry in entries.values())
    within = sum(entry.file_size for entry in entries.values()) <= size
    manifest = entries.get(MANIFEST)
    if len(entries) != len(archive.infolist()) or not stored or not within or manifest is None:
        raise _damaged(file)
    if manifest.file_size > _LARGEST_MANIFEST:
        raise _damaged(file)
    members = _listed(archive.read(manifest), file)
    sizes = {member.name: member.size for member in members}
    if {
        name: entry.file_size for name, entry in entries.items() if name != MANIFEST
    } != sizes or "data.db" not in sizes:
        raise _damaged(file)
    return members


def _listed(content: bytes, file: Path) -> tuple[Member, ...]:
    try:
        document = json.loads(content)
        version = document["version"]
        if document["format"] == FORMAT and type(version) is int and version > VERSION:
            raise WorkspaceError("A newer version of this program made this backup; install that version.")
        members = tuple(Member(str(name), int(size), str(sha256)) for name, size, sha256 in document["members"])
        known = document["format"] == FORMAT and version == VERSION
    except (ValueError, TypeError, KeyError, RecursionError):
        raise _damaged(file) from None
    if not known or not all(_MEMBER.fullmatch(member.name) for member in members):
        raise _damaged(file)
    return members


def _copy(stream: IO[bytes], out: IO[bytes] | None, member: Member) -> None:
    digest, size = hashlib.sha256(), 0
    while size <= member.size and (chunk := stream.read(_CHUNK)):
        digest.update(chunk)
        size += len(chunk)
        if out is not None:
            out.write(chunk)
    if size != member.size or digest.hexdigest() != member.sha256:
        raise WorkspaceError(say("The backup is damaged ({0} was altered); use another one.", member.name))


def _damaged(file: Path) -> WorkspaceError:
    return WorkspaceError(
        say("{0} is not a backup of a USASCP workspace, or it is damaged; use another one.", file.name)
    )


def _rotating(folder: Path) -> list[tuple[dt.datetime, Path]]:
    """Return the rotating backups with their moments, newest first."""
    found = []
    for file in folder.iterdir():
        if match := _ROTATING.fullmatch(file.name):
            with suppress(ValueError):
                moment = dt.datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=dt.UTC)
                found.append((moment, file))
    return sorted(found, reverse=True)


def _let_go(there: list[tuple[dt.datetime, Path]]) -> None:
    """Remove what no slot keeps, each only if the next newer kept one is sound."""
    kept: set[Path] = set()
    for pattern, count in _KEPT:
        newest: dict[str, Path] = {}
        for moment, file in there:
            newest.setdefault(moment.strftime(pattern), file)
        kept.update(list(newest.values())[:count])
    sound: dict[Path, bool] = {}
    stands_in: Path | None = None
    for _, file in there:
        if file in kept:
            stands_in = file
        elif stands_in is not None:
            if stands_in not in sound:
                sound[stands_in] = _is_sound(stands_in)
            if sound[stands_in]:
                with suppress(OSError):
                    file.unlink()


def _sweep(*folders: Path) -> None:
    """Remove drafts that a crash left behind; a day is longer than any is being written."""
    old = time.time() - _DRAFTS_AGE
    for folder in folders:
        for draft in (*folder.glob(".backup-*"), *folder.glob(".adding-*")):
            with suppress(OSError):
                if draft.stat().st_mtime < old:
                    shutil.rmtree(draft) if draft.is_dir() else draft.unlink()


def _is_sound(file: Path) -> bool:
    try:
        verify(file)
    except WorkspaceError:
        return False
    return True


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder to flush it; NTFS logs the rename itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
