"""Looks for damage in a workspace: the file itself, triggers, values nobody can read, links to nothing, lost files.

Only damage is reported; missing required values and duplicates belong to the lists of data quality.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from usascp_desktop.records import RECORDS
from usascp_desktop.records.fields import Kind
from usascp_desktop.records.rules import from_stored
from usascp_desktop.store import deep as deeply
from usascp_desktop.store import engine as engines
from usascp_desktop.store import migrate, triggers
from usascp_desktop.store.database import Database
from usascp_desktop.store.driver import Driver

Progress = Callable[[str], None]
"""Is told what is looked at now; whatever it raises ends the check."""

Proof = Callable[[Driver], Iterator[tuple[str, str]]]
"""A further look at the database, of a layer above this one: yields the part and a sentence for each damage."""

_READABLE = (Kind.MOMENT, Kind.MONEY, Kind.PLACE, Kind.DATE)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Finding:
    """One damage: which part it is in and what.

    Parts: file, schema, capture, value, link, attachment, log, table, search; segment, chain, quarantine.
    """

    part: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Findings:
    """All damage that was found; ``deep`` tells whether the operations were folded and every file was hashed."""

    found: tuple[Finding, ...]
    deep: bool

    @property
    def ok(self) -> bool:
        """True if nothing is damaged."""
        return not self.found


def check(
    folder: Path,
    source: Database | bytes | None,
    *,
    deep: bool = False,
    progress: Progress | None = None,
    exchanged: Proof | None = None,
) -> Findings:
    """Return the damage in the workspace at ``folder``; nothing is changed.

    ``source`` is its open database, or its data key (None for practice). ``deep`` also folds all operations in plain
    Python, compares every table, hashes every attachment, and runs ``exchanged`` (of ``sync.proof``) last.
    """
    tell = progress or (lambda _: None)
    found: list[Finding] = []
    try:
        key = source.data_key if isinstance(source, Database) else source
        if not (folder / "data.db").is_file():
            return Findings((Finding("file", "The workspace has no data.db; restore a backup."),), deep)
        with closing(engines.raw_connection(folder / "data.db", key, writing=False)) as db:
            db.execute("BEGIN")
            for finding in _steps(db, folder, encrypted=key is not None, deep=deep, tell=tell):
                found.append(finding)
            if deep and exchanged is not None and not any(one.part in ("file", "schema") for one in found):
                tell("What was exchanged")
                found += [Finding(part, sentence) for part, sentence in exchanged(db)]
    except engines.DatabaseError as problem:
        sentence = f"data.db cannot be read further ({problem}); restore the latest backup."
        found.append(Finding("file", sentence))
    return Findings(tuple(found), deep)


def integrity(db: Driver, *, encrypted: bool, thorough: bool = True) -> Iterator[str]:
    """Yield what the cipher (every page's code) and SQLite (every page's structure) find wrong with a database."""
    if encrypted:
        yield from (str(line) for (line,) in db.execute("PRAGMA cipher_integrity_check"))
    name = "integrity_check" if thorough else "quick_check"
    yield from (str(line) for (line,) in db.execute(f"PRAGMA {name}(20)") if line != "ok")


def _steps(db: Driver, folder: Path, *, encrypted: bool, deep: bool, tell: Progress) -> Iterator[Finding]:
    tell("The database file")
    damaged = [Finding("file", f"data.db: {line}") for line in integrity(db, encrypted=encrypted, thorough=deep)]
    yield from damaged
    tell("Schema and triggers")
    schema = list(_schema(db))
    yield from schema
    if damaged or schema:
        return  # everything below would only repeat this in other words
    yield from _capture(db)
    tell("Values and links")
    yield from _unreadable(db)
    yield from _links(db)
    tell("Attachments")
    yield from _attachments(db, folder / "files")
    if not deep:
        return
    tell("Operations")
    yield from (Finding(part, sentence) for part, sentence in deeply.differences(db))
    tell("Attached files")
    yield from _files(folder / "files", tell)


def _schema(db: Driver) -> Iterator[Finding]:
    found = migrate.revision(db)
    if found != migrate.head():
        yield Finding("schema", f"The schema is {found or 'missing'}, this program knows {migrate.head()}.")
        return
    for metadata in migrate.models():
        for table in metadata.tables.values():
            there = {row[1] for row in db.execute(f'PRAGMA table_info("{table.name}")')}
            lost = sorted({column.name for column in table.columns} - there)
            if lost:
                yield Finding("schema", f"The table {table.name} lacks {', '.join(lost)}.")


def _capture(db: Driver) -> Iterator[Finding]:
    for name in triggers.differences(db):
        yield Finding("capture", f"The trigger {name} is missing or altered: changes could be lost to the log.")
    if (dirt := db.execute("SELECT count(*) FROM sync_dirty").fetchone()[0]) > 0:
        yield Finding("capture", f"Something wrote {dirt} fields outside the program; they have no operation.")
    if db.execute("SELECT paused FROM sync_capture").fetchall() != [(0,)]:
        yield Finding("capture", "The log of changes is switched off.")


def _unreadable(db: Driver) -> Iterator[Finding]:
    for record, kind in RECORDS.items():
        specs = [spec for spec in kind.declared.values() if spec.kind in _READABLE]
        for spec in specs:
            for row, stored in db.execute(f'SELECT id, "{spec.name}" FROM "{record}" WHERE "{spec.name}" IS NOT NULL'):
                if from_stored(spec, stored) is None:
                    yield Finding("value", f"{kind.singular} {row}: {spec.label} cannot be read.")


def _links(db: Driver) -> Iterator[Finding]:
    for record, kind in RECORDS.items():
        for name, table in kind.sets.items():
            key = f"{record}_id"
            sql = (
                f'SELECT l."{key}", l.value FROM "{table.name}" l'
                f' WHERE NOT EXISTS (SELECT 1 FROM "{record}" r WHERE r.id = l."{key}")'
            )
            for row, value in db.execute(sql):
                sentence = f"{kind.declared[name].label} “{value}” belongs to the {kind.singular.lower()} {row}, gone."
                yield Finding("link", sentence)


def _attachments(db: Driver, files: Path) -> Iterator[Finding]:
    """Files this laptop attached itself must be here; others' come when they are fetched, which is no damage."""
    sql = (
        "SELECT t.name, t.file FROM attachment t CROSS JOIN sync_cell c ON c.tbl = 'attachment' AND c.row = t.id"
        " AND c.col = 'file' CROSS JOIN sync_op o ON o.op = c.shown CROSS JOIN sync_author a ON a.author = o.author"
        " WHERE t.file IS NOT NULL AND a.device = (SELECT value FROM sync_meta WHERE name = 'device')"
    )
    for name, file in db.execute(sql):
        if not _is_hash(str(file)):
            yield Finding("attachment", f"The attachment “{name}” names no file.")
        elif not (files / file[:2] / file).is_file():
            yield Finding("attachment", f"The file of the attachment “{name}” is missing; restore it from a backup.")
    for (file,) in db.execute("SELECT sha256 FROM sync_blob WHERE have = 1"):
        if _is_hash(str(file)) and not (files / file[:2] / file).is_file():
            yield Finding("attachment", f"The file {file} was received and is missing; merge a bundle that holds it.")


def _files(files: Path, tell: Progress) -> Iterator[Finding]:
    for file in sorted(files.glob("??/*")):
        if not _is_hash(file.name):
            continue
        tell(file.name[:12])
        try:
            damaged = _sha256(file) != file.name
        except OSError as problem:
            yield Finding("attachment", f"The file {file.name} cannot be read ({problem.strerror}).")
            continue
        if damaged:
            yield Finding("attachment", f"The file {file.name} is damaged; restore it from a backup.")


def _sha256(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _is_hash(name: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{64}", name) is not None
