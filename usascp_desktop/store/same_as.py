"""Records that were merged into others: which one each stands for now, and reading what names them as if it named that.

Nothing is rewritten when two records turn out to be one: the one that loses says so in ``same_as``, and whatever names
it goes on naming it. All reading of lists passes here, so that nobody else has to know.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from usascp_desktop.records import Record, record_named
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import LIFE

FIELD = "same_as"
MERGEABLE = frozenset({"organization", "person"})
"""The records that have the field; a test holds it against the declarations."""

Keepers = Mapping[str, str]
"""By id of a merged record, the id of the one it stands for."""


def keepers(db: Driver, record: str) -> dict[str, str]:
    """Return for each merged record of a kind the one it stands for now; one read, over the merged ones only.

    A chain ends at its last record, and goes on through one that was deleted. Of a circle that two laptops made, the
    smallest id stands for all. A record whose keeper is gone stands for itself again.
    """
    if record not in MERGEABLE:
        return {}
    sql = (
        f'SELECT m.id, m.{FIELD}, k.id FROM "{record}" m LEFT JOIN "{record}" k ON k.id = m.{FIELD}'
        f" WHERE m.{FIELD} > '' AND m.{FIELD} <> m.id"
    )
    leads = {row: _living(db, record, named) if lives is None else named for row, named, lives in db.execute(sql)}
    onward = {row: named for row, named in leads.items() if named}
    ends = {row: _end(row, onward) for row in onward}
    return {row: end for row, end in ends.items() if end != row}


def deleted_with(db: Driver, record: str, row: str) -> tuple[str, ...]:
    """Return what was deleted in one go with a deleted record because it was merged into it."""
    if record not in MERGEABLE:
        return ()
    life = (
        "SELECT c.row FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown"
        " WHERE c.tbl = ? AND c.col = ? AND o.save = (SELECT o.save FROM sync_cell c CROSS JOIN sync_op o"
        " ON o.op = c.shown WHERE c.tbl = ? AND c.row = ? AND c.col = ?)"
    )
    gone = [one for (one,) in db.execute(life, (record, LIFE, record, row, LIFE)) if not _lives(db, record, one)]
    return tuple(one for one in gone if one != row and row in _way(db, record, one))


def together(db: Driver, record: str, rows: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return for each id all records of the person or organisation it belongs to: who stands for them first."""
    found = keepers(db, record)
    members = _members(found)
    return {row: (found.get(row, row), *members[found.get(row, row)]) for row in rows}


def standing_for(db: Driver, record: str, row: str) -> tuple[str, ...]:
    """Return a record and all that are read as it; a merged one stands for nobody but itself."""
    return (row, *_members(keepers(db, record)).get(row, ()))


def leads_to(spec: Field) -> bool:
    """True if what a field names may have been merged; ``same_as`` itself is read as it is written."""
    return spec.name != FIELD and (spec.to in MERGEABLE or spec.kind is Kind.ABOUT)


def read_through(db: Driver, specs: Sequence[Field], rows: Iterable[dict[str, Any]]) -> None:
    """Let fields that name a merged record name the one it stands for."""
    known = _Known(db)
    pairs = [(spec, keep) for spec in specs if leads_to(spec) and (keep := known.of(spec))]
    if not pairs:
        return
    for row in rows:
        for spec, keep in pairs:
            if row[spec.name] in keep:
                row[spec.name] = keep[row[spec.name]]


def also_named(db: Driver, spec: Field, values: Iterable[Any]) -> list[Any]:
    """Return values to look for in a field, and beside each all others that mean the same record."""
    keep = _Known(db).of(spec)
    given = list(dict.fromkeys(values))
    if not keep:
        return given
    members = _members(keep)
    every = (one for value in given for one in (keep.get(value, value), *members[keep.get(value, value)]))
    return list(dict.fromkeys(every))


def only_keepers(db: Driver, kind: type[Record]) -> tuple[str, list[str]] | None:
    """Return the condition, with its values, that leaves merged records out of a list; None where none was merged.

    The plus keeps SQLite from walking the index of the field where the order of the list has a better one.
    """
    record = kind.__tablename__
    if record not in MERGEABLE:
        return None
    merged = [row for (row,) in db.execute(f"SELECT id FROM {record} WHERE {FIELD} > ''")]
    if not merged:
        return None
    gone = keepers(db, record)
    stands = [row for row in merged if row not in gone]
    return f"(+{FIELD} IS NULL OR id IN ({','.join('?' * len(stands))}))", stands


class _Known:
    """Keepers by what a field holds: ids, or ``record/id``; each kind of record is read once."""

    def __init__(self, db: Driver) -> None:
        self._db = db
        self._found: dict[str, dict[str, str]] = {}

    def of(self, spec: Field) -> dict[str, str]:
        if spec.kind is not Kind.ABOUT:
            return self._of_record(spec.to or "")
        return {
            f"{record}/{row}": f"{record}/{kept}"
            for record in sorted(MERGEABLE)
            for row, kept in self._of_record(record).items()
        }

    def _of_record(self, record: str) -> dict[str, str]:
        if record not in self._found:
            self._found[record] = keepers(self._db, record_named(record).__tablename__)
        return self._found[record]


def _living(db: Driver, record: str, row: str) -> str | None:
    """Return the first living record that a deleted one led to when it was last written; None if there is none."""
    return next((one for one in _way(db, record, row) if _lives(db, record, one)), None)


def _way(db: Driver, record: str, row: str) -> Iterator[str]:
    """Yield one after the other the records that a record leads to, by the log, which keeps those deleted."""
    sql = (
        "SELECT o.raw FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown"
        " WHERE c.tbl = ? AND c.row = ? AND c.col = ?"
    )
    passed = {row}
    while found := db.execute(sql, (record, row, FIELD)).fetchone():
        row = json.loads(found[0])["v"] or ""
        if not row or row in passed:
            return
        passed.add(row)
        yield row


def _lives(db: Driver, record: str, row: str) -> bool:
    return db.execute(f'SELECT 1 FROM "{record}" WHERE id = ?', (row,)).fetchone() is not None


def _end(row: str, leads: Mapping[str, str]) -> str:
    way = [row]
    while way[-1] in leads:
        onward = leads[way[-1]]
        if onward in way:
            return min(way[way.index(onward) :])
        way.append(onward)
    return way[-1]


def _members(found: Keepers) -> dict[str, list[str]]:
    members: dict[str, list[str]] = defaultdict(list)
    for row, kept in sorted(found.items()):
        members[kept].append(row)
    return members
