"""Undo and redo: a local list of this person's saves, which survives restarts and is never replicated.

An entry names, for every cell of a save, the operation before and after it. Undo writes the earlier value as a new
operation, and only where the entry's own operation is still the one shown; the new operation then takes the place of
the earlier one throughout the list, so that older entries can still be undone.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from usascp_desktop.records import RECORDS
from usascp_desktop.sentences import joined, named, say
from usascp_desktop.store import heads
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.operations import stored_value

if TYPE_CHECKING:
    from usascp_desktop.store.capture import Saving, Written


@dataclass(frozen=True, slots=True)
class Entry:
    """A save in the list: its number, name and what it is called."""

    number: int
    save: str
    label: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo or redo did: cells put back, cells in all, and the (record, id, field) that could not be."""

    label: str
    put_back: int
    total: int
    left: tuple[tuple[str, str, str], ...]

    def __str__(self) -> str:
        """Return the sentence for the person."""
        if not self.left:
            return self.label
        names = joined(*sorted({_field_label(record, field) for record, _, field in self.left}), between=", ")
        return say(
            "{0}: {1} of {2} put back; {3} was changed since", named(self.label), self.put_back, self.total, names
        )


@dataclass(frozen=True, slots=True)
class _Cell:
    cell: int
    table: str
    row: str
    col: str
    shown: int
    before: int | None
    after: int


def note(db: Driver, written: Sequence[Written], *, save: str, label: str, person: str) -> None:
    """Put a save into the list; a save of the same name (one visit to a field) is joined. Redo is cleared."""
    if not written:
        return
    db.execute(
        "DELETE FROM undo_cell WHERE entry IN (SELECT entry FROM undo_list WHERE undone AND person = ?)", (person,)
    )
    db.execute("DELETE FROM undo_list WHERE undone AND person = ?", (person,))
    found = db.execute("SELECT max(entry) FROM undo_list WHERE save = ? AND person = ?", (save, person)).fetchone()
    entry = found[0]
    if entry is None:
        at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        sql = "INSERT INTO undo_list(save, label, person, at) VALUES (?, ?, ?, ?) RETURNING entry"
        entry = db.execute(sql, (save, label, person, at)).fetchone()[0]
    db.executemany(
        'INSERT INTO undo_cell(entry, cell, "before", "after") VALUES (?, ?, ?, ?)'
        ' ON CONFLICT(entry, cell) DO UPDATE SET "after" = excluded."after"',
        [(entry, item.cell, item.before, item.after) for item in written],
    )


def next_entry(db: Driver, person: str, *, redo: bool = False) -> Entry | None:
    """Return the save that undo (or redo) would take next, or None."""
    order = "ASC" if redo else "DESC"
    sql = f"SELECT entry, save, label FROM undo_list WHERE person = ? AND undone = ? ORDER BY entry {order} LIMIT 1"
    row = db.execute(sql, (person, int(redo))).fetchone()
    return None if row is None else Entry(*row)


def put_back(db: Driver, entry: Entry, *, redo: bool, saving: Saving, capture: Callable[[], None]) -> TakenBack:
    """Write the other side of an entry into the tables; ``capture`` makes operations of what was written so far.

    Values go back before rows go: a row that lived before the entry must have them when an older entry restores it.
    Undoing a resolved conflict writes every value that it replaced, each in place of the resolution: the conflict
    returns. Redoing it replaces them all.
    """
    cells = _cells(db, entry)
    if redo:
        cells = [_Cell(c.cell, c.table, c.row, c.col, c.shown, c.after, c.before or 0) for c in cells]
    lives = {(c.table, c.row): c for c in cells if c.col == LIFE}
    gone = {place for place, life in lives.items() if _may_remove(db, life, cells, entry)}
    back = {place for place, life in lives.items() if life.shown == life.after and _value(db, life.after) == 0}
    left = [c for place, c in lives.items() if place not in gone and place not in back and not _as_wanted(db, c)]
    for table, row in sorted(back):
        restore_row(db, table, row)
    returning: list[tuple[_Cell, object]] = []
    for c in cells:
        never_lived = (c.table, c.row) in gone and lives[c.table, c.row].before is None
        if c.col == LIFE or never_lived or c.shown == c.before:
            continue
        if c.shown != c.after:
            left.append(c)
            continue
        replaced = _also_replaced(db, c, redo=redo)
        if replaced and (redo or len(heads.of_cell(db, c.cell)) == 1):
            place = (c.table, c.row, c.col)
            saving.all_heads |= {place}
            db.execute("INSERT OR IGNORE INTO sync_dirty(tbl, row, col) VALUES (?, ?, ?)", place)
            returning += [] if redo else [(c, value) for value in replaced]
        _write(db, c, _value(db, c.before))
    capture()
    saving.all_heads = frozenset()
    for c, value in returning:
        saving.seen = {(c.table, c.row, c.col): _id(db, c.after)}
        _write(db, c, value)
        capture()
    saving.seen = {}
    for table, row in sorted(gone):
        db.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,))
    capture()
    places = tuple((c.table, c.row, c.col) for c in left)
    return TakenBack(entry.label, len(cells) - len(left), len(cells), places)


def settle(db: Driver, entry: Entry, written: Iterable[Written], *, redo: bool) -> None:
    """Note that an entry was undone (or redone) by the ``written`` operations, which now stand for those restored."""
    column = "after" if redo else "before"
    for item in written:
        sql = f'SELECT "{column}" FROM undo_cell WHERE entry = ? AND cell = ?'
        row = db.execute(sql, (entry.number, item.cell)).fetchone()
        if row is None:
            continue
        db.execute(
            f'UPDATE undo_cell SET "{column}" = ? WHERE entry = ? AND cell = ?', (item.after, entry.number, item.cell)
        )
        if row[0] is not None:
            for name in ("before", "after"):
                sql = f'UPDATE undo_cell SET "{name}" = ? WHERE cell = ? AND "{name}" = ?'
                db.execute(sql, (item.after, item.cell, row[0]))
    db.execute("UPDATE undo_list SET undone = ? WHERE entry = ?", (int(not redo), entry.number))


def restore_row(db: Driver, table: str, row: str) -> None:
    """Insert a deleted row again with the shown values of its cells."""
    kind = RECORDS[table]
    known = db.execute(
        "SELECT c.col, o.raw FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown WHERE c.tbl = ? AND c.row = ?",
        (table, row),
    ).fetchall()
    values = {col: stored_value(json.loads(raw)["v"]) for col, raw in known if col in kind.stored_fields()}
    names = "".join(f', "{name}"' for name in values)
    sql = f'INSERT INTO "{table}"(id{names}) VALUES (?{", ?" * len(values)})'
    db.execute(sql, (row, *values.values()))


def _cells(db: Driver, entry: Entry) -> list[_Cell]:
    sql = (
        'SELECT c.cell, c.tbl, c.row, c.col, c.shown, u."before", u."after"'
        " FROM undo_cell u CROSS JOIN sync_cell c ON c.cell = u.cell WHERE u.entry = ? ORDER BY c.cell"
    )
    return [_Cell(*row) for row in db.execute(sql, (entry.number,))]


def _value(db: Driver, op: int | None) -> object:
    if op is None:
        return None
    row = db.execute("SELECT raw FROM sync_op WHERE op = ?", (op,)).fetchone()
    return None if row is None else stored_value(json.loads(row[0])["v"])


def _as_wanted(db: Driver, life: _Cell) -> bool:
    return bool(_value(db, life.shown)) == bool(_value(db, life.before))


def _may_remove(db: Driver, life: _Cell, cells: Sequence[_Cell], entry: Entry) -> bool:
    """True if a row that the entry brought may go: nothing was written in it after, but what older entries left."""
    if life.shown != life.after or _value(db, life.after) == 0:
        return False
    own = {c.cell for c in cells if c.shown in (c.after, c.before)}
    later = db.execute(
        "SELECT c.cell, o.raw ->> '$.v' FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown"
        " WHERE c.tbl = ? AND c.row = ? AND c.col <> ? AND c.shown > ? AND NOT EXISTS (SELECT 1 FROM undo_cell u"
        ' WHERE u.cell = c.cell AND (u.entry < ? AND u."after" = c.shown OR u.entry > ? AND u."before" = c.shown))',
        (life.table, life.row, LIFE, life.after, entry.number, entry.number),
    )
    return all(cell in own or value in (None, 0) for cell, value in later)


def _also_replaced(db: Driver, c: _Cell, *, redo: bool) -> list[object]:
    """Return the values of the heads that the entry's operation replaced, but the one shown when undone."""
    found = db.execute(
        "SELECT o.op FROM sync_pred p CROSS JOIN sync_op o ON o.id = p.pred"
        " WHERE p.op = ? AND o.cell = ? ORDER BY o.hlc",
        (c.before if redo else c.after, c.cell),
    ).fetchall()
    shown = None if redo else _value(db, c.before)
    values = {_value(db, op): None for (op,) in found}
    return [] if "/" in c.col or len(values) < 2 else [value for value in values if redo or value != shown]


def _id(db: Driver, op: int) -> bytes:
    return bytes(db.execute("SELECT id FROM sync_op WHERE op = ?", (op,)).fetchone()[0])


def _write(db: Driver, c: _Cell, value: object) -> None:
    kind = RECORDS[c.table]
    if "/" in c.col:
        change = heads.add_link if value == 1 else heads.remove_link
        change(db, kind, c.row, c.col)
    else:
        db.execute(f'UPDATE "{c.table}" SET "{c.col}" = ? WHERE id = ?', (value, c.row))


def _field_label(record: str, field: str) -> str:
    kind = RECORDS.get(record)
    if kind is None or field == LIFE:
        return say("the record itself")
    spec = kind.declared.get(field.split("/", 1)[0])
    return named(spec.label) if spec else field
