"""Conflicts: where several people wrote what none of them had seen of the others, and how one of them settles it.

Conflicts are derived from the heads, never kept or sent: settling one is a write in place of all its heads, which
clears it everywhere.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records import RECORDS
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.heads import DELETED, HIDDEN
from usascp_desktop.store.merge_tables import is_known
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

_NO_TIME = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Version:
    """One value of a field: a JSON value, who wrote it on which laptop and when (None for reference data).

    ``operation`` is the operation's id (hex), which ``resolve`` takes as ``head``.
    """

    value: Any
    who: str
    device: str
    at: dt.datetime | None
    operation: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with several values: the one shown here (``mine``), the others, and the last one all of them knew.

    With the field ``§life``, somebody deleted the record and somebody else edited it: the values are 1 and 0.
    ``id`` names exactly these values: if one more arrives, it names nothing.
    """

    id: str
    record: str
    record_id: str
    field: str
    base: Version | None
    mine: Version
    theirs: tuple[Version, ...]


_HEADS = """
SELECT c.cell, c.tbl, c.row, c.col, o.id, o.raw -> '$.v', h.op = c.shown
FROM sync_cell c CROSS JOIN sync_head h ON h.cell = c.cell CROSS JOIN sync_op o ON o.op = h.op
WHERE c.heads > 1{more} ORDER BY c.tbl, c.row, c.col, c.cell, o.hlc DESC, o.id DESC"""
_OF_CELL = """
SELECT o.id, o.raw, o.hlc, coalesce(p.name, a.person), coalesce(d.name, a.device)
FROM sync_op o CROSS JOIN sync_author a ON a.author = o.author
LEFT JOIN sync_name p ON p.id = a.person LEFT JOIN sync_name d ON d.id = a.device WHERE o.cell = ?"""
_FLAGGED = f"""
SELECT l.cell, l.tbl, l.row FROM sync_flag f CROSS JOIN sync_cell l ON l.cell = f.cell
WHERE {DELETED} AND NOT ({HIDDEN}){{more}} ORDER BY l.tbl, l.row"""
_LAST_EDIT = """
SELECT c.cell, o.id FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown
WHERE c.tbl = ? AND c.row = ? AND c.col <> ? ORDER BY o.hlc DESC, o.id DESC LIMIT 1"""
_UNSET: Final = object()


def conflicts(reader: Reader, record: str | None = None, row: str | None = None) -> tuple[Conflict, ...]:
    """Return the conflicts of all records, of one record or of one row, in the order of record, row and field.

    Elements of sets have none (who adds wins), nor have rows that are not there, nor what this version does not know.
    """
    found = [*_fields(reader, record, row), *_lives(reader, record, row)]
    return tuple(sorted(found, key=lambda one: (one.record, one.record_id, one.field)))


def rows_in_conflict(reader: Reader, record: str) -> frozenset[str]:
    """Return the ids of the rows of a record that have a conflict; it costs what there are conflicts, not rows.

    Those of all records are read, by their own index: one over the record would lead through all of its cells.
    """
    return frozenset(
        {heads[0][1] for heads in _contested(reader, None, None).values() if heads[0][0] == record}
        | {one.record_id for one in _lives(reader, record, None)}
    )


def resolve(unit: UnitOfWork, conflict: str, *, value: object = _UNSET, head: str | None = None) -> None:
    """Settle the conflict with this id: by a value, or by the operation (hex) of one of its versions.

    For ``§life`` 1 keeps the record and 0 deletes it. Raises NotFoundError if the conflict is settled or another value
    has arrived since it was read, RejectedError if the value does not fit the field.
    """
    record, row, name = _place(conflict)
    found = [one for one in conflicts(unit, record, row) if one.id == conflict]
    if not found:
        raise NotFoundError("This disagreement has changed since it was shown; please look at it again.")
    if head is not None:
        versions = [one for one in (found[0].mine, *found[0].theirs) if one.operation == head]
        if not versions:
            raise NotFoundError("This value is no longer among those to choose from; please look at them again.")
        value = versions[0].value
    if value is _UNSET:
        raise RejectedError("Say which value holds.", field=name)
    kind = RECORDS[record]
    if name == LIFE and not value:
        unit.delete(kind, row)
    else:
        unit.decide(kind, row, name, 1 if name == LIFE else value)


def _fields(reader: Reader, record: str | None, row: str | None) -> Iterator[Conflict]:
    for cell, heads in _contested(reader, record, row).items():
        table, where, col = heads[0][:3]
        yield _of_field(reader.db, cell, (table, where, col), heads)


def _contested(reader: Reader, record: str | None, row: str | None) -> dict[int, list[tuple[Any, ...]]]:
    """Return the heads of each cell of a field that holds different values, by the number of the cell."""
    more, values = _narrowed("c", record, row)
    by_cell: dict[int, list[tuple[Any, ...]]] = {}
    for cell, *rest in reader.db.execute(_HEADS.format(more=more), values):
        by_cell.setdefault(cell, []).append(tuple(rest))
    found = {}
    for cell, heads in by_cell.items():
        table, where, col = heads[0][:3]
        if "/" in col or col == LIFE or len({value for *_, value, _ in heads}) < 2:
            continue
        if is_known(table, col) and reader.exists(table, where):
            found[cell] = heads
    return found


def _of_field(db: Driver, cell: int, place: tuple[str, str, str], heads: list[tuple[Any, ...]]) -> Conflict:
    versions, replaced = _versions(db, cell)
    shown = next(head for head in heads if head[5])
    others: dict[str, Version] = {}
    for *_, name, value, _ in heads:
        if value != shown[4]:
            others.setdefault(value, versions[name.hex()])
    ids = [name.hex() for *_, name, _, _ in heads]
    base = _base(ids, versions, replaced)
    return Conflict(_id(place, ids), *place, base, versions[shown[3].hex()], tuple(others.values()))


def _base(ids: list[str], versions: dict[str, Version], replaced: dict[str, list[str]]) -> Version | None:
    """Return the last value that the writers of all the heads knew."""
    common = set.intersection(*(_ancestors(name, replaced) for name in ids))
    nearest = common - {older for name in common for older in replaced[name]}
    if not nearest:
        return None
    return versions[max(nearest, key=lambda name: (versions[name].at or _NO_TIME, name))]


def _ancestors(name: str, replaced: dict[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    left = [*replaced[name]]
    while left:
        one = left.pop()
        if one in replaced and one not in seen:
            seen.add(one)
            left += replaced[one]
    return seen


def _lives(reader: Reader, record: str | None, row: str | None) -> Iterator[Conflict]:
    more, values = _narrowed("l", record, row)
    for cell, table, where in reader.db.execute(_FLAGGED.format(more=more), values).fetchall():
        if table not in RECORDS:
            continue
        edited = reader.db.execute(_LAST_EDIT, (table, where, LIFE)).fetchone()
        life, replaced = _versions(reader.db, cell)
        older = {name for names in replaced.values() for name in names}
        heads = sorted(name for name in life if name not in older)
        keeps = [life[name] for name in heads if life[name].value == 1]
        ends = tuple(life[name] for name in heads if life[name].value == 0)
        mine = keeps[0] if keeps else _kept_by(reader.db, *edited)
        place = (table, where, LIFE)
        yield Conflict(_id(place, [*heads, mine.operation]), *place, None, mine, ends)


def _kept_by(db: Driver, cell: int, operation: bytes) -> Version:
    edit = _versions(db, cell)[0][operation.hex()]
    return Version(1, edit.who, edit.device, edit.at, edit.operation)


def _versions(db: Driver, cell: int) -> tuple[dict[str, Version], dict[str, list[str]]]:
    """Return every operation of a cell as a version, and what each replaced."""
    versions: dict[str, Version] = {}
    replaced: dict[str, list[str]] = {}
    for name, raw, clock, who, device in db.execute(_OF_CELL, (cell,)):
        line = json.loads(raw)
        at = _NO_TIME + dt.timedelta(milliseconds=clock >> 16) if clock else None
        versions[name.hex()] = Version(line["v"], who, device, at, name.hex())
        replaced[name.hex()] = line["p"]
    return versions, replaced


def _narrowed(alias: str, record: str | None, row: str | None) -> tuple[str, list[str]]:
    given = [(name, value) for name, value in (("tbl", record), ("row", row)) if value is not None]
    return "".join(f" AND {alias}.{name} = ?" for name, _ in given), [value for _, value in given]


def _id(place: tuple[str, str, str], heads: Iterable[str]) -> str:
    return "/".join((*place, hashlib.sha256(" ".join(sorted(heads)).encode()).hexdigest()[:16]))


def _place(conflict: str) -> tuple[str, str, str]:
    record, _, rest = conflict.partition("/")
    row, *more = rest.rsplit("/", 2)
    if len(more) != 2 or record not in RECORDS:
        raise NotFoundError("There is no such disagreement; please look at them again.")
    return record, row, more[0]
