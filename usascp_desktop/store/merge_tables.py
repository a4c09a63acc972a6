"""Brings record tables, sets and search index in line with the log, for the cells that a merge touched."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import msgspec

from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import RejectedError
from usascp_desktop.records import RECORDS, Record
from usascp_desktop.records.fields import BODY, TITLE, Field, Kind
from usascp_desktop.records.rules import to_stored
from usascp_desktop.store import heads, merge_sql, search
from usascp_desktop.store.dialect import dialect_of
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.merge_stage import CellPlace, Incoming, Staged
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.operations import stored_value
from usascp_desktop.store.unit_of_work import Change

_MOMENT = re.compile(r'\{"at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)","zone":"([\w/+-]{1,64})"\}', re.ASCII).fullmatch
_MOST_FINDINGS = 1000
_TEXTS = (Kind.TEXT, Kind.LONG, Kind.CODE, Kind.REFERENCE, Kind.ABOUT)


@dataclass(frozen=True, slots=True)
class Finding:
    """A value that does not fit its field. It is kept and shown as it is; ``operation`` (hex) wrote it."""

    record: str
    record_id: str
    field: str
    operation: str
    sentence: str


@dataclass(slots=True)
class Outcome:
    """What became of the touched cells: changes for screens, rows that changed, and findings."""

    changes: list[Change] = field(default_factory=list)
    rows: set[tuple[str, str]] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


class _Cell(msgspec.Struct, frozen=True, gc=False):
    """A cell of a row; without an operation left, all its numbers are None."""

    col: str
    number: int | None
    shown: int | None
    heads: int | None


_Rows = dict[str, list[_Cell]]


def bring_in_line(db: Driver, places: Sequence[CellPlace], *, batch: Staged | None, cells: int) -> Outcome:
    """Write what the log says now of the cells in ``temp.place``; capture must be paused.

    ``batch`` is what was just filed, whose values need not be read again; ``cells`` the highest number of a cell that
    was there before.
    """
    for sql in merge_sql.ROWS:
        db.execute(sql)
    outcome = Outcome()
    by_record: dict[str, _Rows] = defaultdict(lambda: defaultdict(list))
    for k, number, shown, count in db.execute(merge_sql.SHOWN):
        record, row, col = places[k]
        if record in RECORDS:
            by_record[record][row].append(_Cell(col, number, shown, count))
    if batch is not None:
        _add_fresh(db, batch, by_record)
    consultations = set(db.execute(merge_sql.CONSULTATIONS)) if "note_line" in by_record else set()
    for record, rows in by_record.items():
        _Table(db, RECORDS[record], rows, batch, outcome).bring_in_line(cells)
    if "note_line" in by_record:  # their words are found in the consultation they belong to, or did before
        consultations |= set(db.execute(merge_sql.CONSULTATIONS))
        outcome.rows |= {("consultation", row) for (row,) in consultations}
    search.refresh(db, outcome.rows)
    return outcome


def _add_fresh(db: Driver, batch: Staged, by_record: dict[str, _Rows]) -> None:
    """Add the rows of a batch that nobody here had heard of: there they are, and each cell shows its one operation."""
    places: list[tuple[str, str]] = []
    before, cells = ("", ""), list[_Cell]()
    for number, record, row, col, op, count in batch.fresh:  # a row's cells lie side by side
        if (record, row) != before:
            before = (record, row)
            places.append(before)
            cells = by_record[record][row] if record in RECORDS else []
        cells.append(_Cell(col, number, op, count))
    db.executemany(merge_sql.FRESH_ROWS, places)


class _Table:
    """The rows of one record that were touched."""

    def __init__(self, db: Driver, kind: type[Record], rows: _Rows, batch: Staged | None, outcome: Outcome) -> None:
        self.db, self.kind, self.rows, self.outcome = db, kind, rows, outcome
        self.fresh: Sequence[Incoming] = batch.operations if batch else ()
        self.base = batch.base + 1 if batch else 1 << 62
        self.table = kind.__tablename__
        self.fitting = dialect_of(db).fitting
        self.columns = kind.stored_fields()
        self.searched = {*kind.search_fields(TITLE), *kind.search_fields(BODY)}
        self.values: dict[int, Any] = {}
        self.ids: dict[int, bytes] = {}
        self.links: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.unlinks: dict[str, list[tuple[str, str]]] = defaultdict(list)

    def bring_in_line(self, cells: int) -> None:
        gone = {row for (row,) in self.db.execute(merge_sql.GONE, (self.table,))}
        there = {row for (row,) in self.db.execute(merge_sql.THERE.format(table=self.table), (self.table,))}
        before: _Rows = defaultdict(list)
        sql = merge_sql.OLD_CELLS.format(table=self.table)
        for row, *rest in self.db.execute(sql, {"tbl": self.table, "cells": cells}):
            before[row].append(_Cell(*rest))
        self._read_operations([*self.rows.values(), *before.values()])
        coming = {row: _merged(before.get(row), self.rows[row]) for row in self.rows.keys() - there - gone}
        self._insert(coming)
        self._update({row: self.rows[row] for row in self.rows.keys() & there - gone})
        self._remove(sorted(gone & there))
        self._note_changes(gone, coming.keys() | gone & there)

    def _read_operations(self, lists: Iterable[list[_Cell]]) -> None:
        """Read the shown operations that are not of the batch itself."""
        base = self.base
        old = sorted({cell.shown for cells in lists for cell in cells if cell.shown is not None and cell.shown < base})
        if old:
            self.db.execute("DELETE FROM temp.wanted")
            self.db.executemany("INSERT INTO temp.wanted(op) VALUES (?)", [(op,) for op in old])
            for op, name, raw in self.db.execute(merge_sql.WANTED):
                self.values[op], self.ids[op] = json.loads(raw)["v"], name

    def _value(self, op: int) -> Any:  # noqa: ANN401
        return self.fresh[op - self.base].value if op >= self.base else self.values[op]

    def _insert(self, rows: Mapping[str, list[_Cell]]) -> None:
        """Put rows into the table with all their values, and their elements into the sets."""
        if not rows:
            return
        filled = {cell.col for cells in rows.values() for cell in cells}
        columns = [name for name in self.columns if name in filled]
        number = {name: place for place, name in enumerate(columns, start=1)}
        fresh = []
        for row in sorted(rows):
            values: list[object] = [row, *[None] * len(columns)]
            for cell in rows[row]:
                place = number.get(cell.col)
                if place is not None and cell.shown is not None:
                    values[place] = self._stored(row, cell)
                elif "/" in cell.col:
                    self._element(row, cell, only_add=True)
            fresh.append(values)
        names = "".join(f', "{name}"' for name in columns)
        marks = ", ?" * len(columns)
        self.db.executemany(f'INSERT INTO "{self.table}"(id{names}) VALUES (?{marks})', fresh)
        self._link()

    def _update(self, rows: Mapping[str, list[_Cell]]) -> None:
        """Write touched values of rows that are there, the rows with the same touched fields in one statement."""
        groups: dict[tuple[str, ...], list[list[object]]] = defaultdict(list)
        for row in sorted(rows):
            given = {cell.col: self._stored(row, cell) for cell in rows[row] if cell.col in self.columns}
            if given:
                groups[tuple(given)].append([*given.values(), row])
            for cell in rows[row]:
                if "/" in cell.col:
                    self._element(row, cell)
        for names, values in groups.items():
            changes = ", ".join(f'"{name}" = ?' for name in names)
            self.db.executemany(f'UPDATE "{self.table}" SET {changes} WHERE id = ?', values)
        self._link()

    def _remove(self, rows: Sequence[str]) -> None:
        """Take rows that are gone out of the table, and all their elements out of the sets."""
        if not rows:
            return
        keys = [(row,) for row in rows]
        self.db.executemany(f'DELETE FROM "{self.table}" WHERE id = ?', keys)
        for link in self.kind.sets.values():
            self.db.executemany(f'DELETE FROM "{link.name}" WHERE "{self.table}_id" = ?', keys)

    def _element(self, row: str, cell: _Cell, *, only_add: bool = False) -> None:
        """Note an element of a set to be put in or taken out; one of a set that we do not know is passed over."""
        if not heads.is_element(self.kind, cell.col):
            return
        name, value = cell.col.split("/", 1)
        if cell.shown is None or cell.number is None:
            present = False
        elif cell.heads == 1:
            present = self._value(cell.shown) == 1
        else:
            present = heads.present(self.db, cell.number)
        if present or not only_add:
            (self.links if present else self.unlinks)[name].append((row, value))

    def _link(self) -> None:
        for name, pairs in self.links.items():
            self.db.executemany(f'INSERT OR IGNORE INTO "{self.kind.sets[name].name}" VALUES (?, ?)', pairs)
        for name, pairs in self.unlinks.items():
            table = self.kind.sets[name].name
            self.db.executemany(f'DELETE FROM "{table}" WHERE "{self.table}_id" = ? AND value = ?', pairs)
        self.links.clear()
        self.unlinks.clear()

    def _stored(self, row: str, cell: _Cell) -> object:
        """Return a cell's shown value as its column keeps it; one that does not fit is kept, and is a finding."""
        op = cell.shown
        if op is None:
            return None
        value = self.fresh[op - self.base].value if op >= self.base else self.values[op]
        if value is None:
            return None
        spec = self.kind.declared[cell.col]
        if type(value) is str and spec.kind in _TEXTS:
            return self.fitting(self.table, spec, value)
        stored = stored_value(value)
        try:
            fits = not isinstance(value, bool | list) and (
                _is_moment(spec, stored) or to_stored(spec, stored) == stored
            )
            sentence = f"{spec.label}: the value is not written as this field keeps it."
        except RejectedError as problem:
            fits, sentence = False, str(problem)
        if (not fits or spec.kind in _TEXTS) and len(self.outcome.findings) < _MOST_FINDINGS:
            name = self._operation(op)
            self.outcome.findings.append(Finding(self.table, row, cell.col, name, sentence))
        kept = json.dumps(value) if spec.kind in _TEXTS and isinstance(value, float) else stored
        return self.fitting(self.table, spec, kept)

    def _operation(self, op: int | None) -> str:
        if op is None:
            return ""
        return (self.fresh[op - self.base].id if op >= self.base else self.ids[op]).hex()

    def _note_changes(self, gone: set[str], moved: set[str]) -> None:
        """Tell of every touched cell; the search index follows rows that come or go, or whose words were touched."""
        for row, cells in self.rows.items():
            words = row in moved or any(cell.col.partition("/")[0] in self.searched for cell in cells)
            self.outcome.changes += [Change(self.table, row, cell.col, self._operation(cell.shown)) for cell in cells]
            if words and self.table != "note_line":
                self.outcome.rows.add((self.table, row))


def _merged(before: list[_Cell] | None, touched: list[_Cell]) -> list[_Cell]:
    """Return all cells of a row: those it had, and those of the batch in their place."""
    return [*{cell.col: cell for cell in (*before, *touched)}.values()] if before else touched


def _is_moment(spec: Field, stored: object) -> bool:
    """True if a moment is surely well written; quicker than reading it, and there are many."""
    if spec.kind is not Kind.MOMENT or not isinstance(stored, str):
        return False
    match = _MOMENT(stored)
    try:
        return match is not None and _is_zone(match[2]) and bool(dt.datetime.fromisoformat(match[1]))
    except ValueError:
        return False


@lru_cache(maxsize=1024)
def _is_zone(zone: str) -> bool:
    try:
        return bool(Moment.from_json({"at": "2026-01-01T00:00:00Z", "zone": zone}))
    except ValueError:
        return False


def is_known(record: str, col: str) -> bool:
    """True if this program keeps a cell in a table: a later version may have records and fields of its own."""
    kind = RECORDS.get(record)
    return kind is not None and (col == LIFE or col in kind.stored_fields() or heads.is_element(kind, col))
