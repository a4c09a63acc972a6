"""The merge: files operations made elsewhere, and takes segments of them out again.

All a person sees is a function of the set of operations, so order, repetition, partial delivery and crashes do not
matter. Each batch is one transaction on the writer's thread, short enough that a person's saves go between.
"""

from __future__ import annotations

import gc
import secrets
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from usascp_desktop.store import heads, merge_sql
from usascp_desktop.store.database import Database, keep_meta
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.merge_conflicts import Conflict, Version, conflicts, resolve
from usascp_desktop.store.merge_stage import (
    CellPlace,
    Incoming,
    Staged,
    already_here,
    by_row,
    file,
    known_rows,
    prepare,
    read,
    stage,
)
from usascp_desktop.store.merge_tables import Finding, Outcome, bring_in_line, is_known
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.unit_of_work import Change

BATCH = 5_000
"""Operations in one transaction while a person saves: under 0.3 s on a slow laptop."""
ALONE = 20_000
"""Operations in one transaction while nobody saves: a quarter as many pages are written to the disk more than once."""
_AHEAD = (24 * 3600 * 1000) << 16
_LABEL = "Merge"
_NUMBERING = "numbering"


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did.

    Operations that were new, and that were here already; records that changed; conflicts among the cells it touched;
    values that do not fit their field (kept as they are, at most a thousand a batch listed).
    """

    new: int = 0
    repeated: int = 0
    changed: int = 0
    conflicts: int = 0
    findings: tuple[Finding, ...] = ()

    def __add__(self, other: Merged) -> Merged:
        """Return the sum of two batches; a record in both counts twice."""
        return Merged(
            self.new + other.new,
            self.repeated + other.repeated,
            self.changed + other.changed,
            self.conflicts + other.conflicts,
            self.findings + other.findings,
        )


def apply(database: Database, lines: Iterable[bytes], *, segment: str, batch: int | None = None) -> Merged:
    """File raw operation lines that came in ``segment``, in any order and however often.

    What is new takes effect, unless the segment is set aside: then it is kept, out of the set. Raises RejectedError,
    and nothing is taken, if any line is not an operation. May be called again after a crash with the same lines.
    ``batch`` is how many share a transaction; left out, they are more while nobody saves.
    """
    total = Merged()
    with _collector_at_rest():
        operations = [read(line) for line in lines]
        start = 0
        while start < len(operations):
            some = operations[start : start + (batch or (BATCH if database.saved_lately else ALONE))]
            total += database.receive(lambda db, some=some: _file(db, some, segment), label=_LABEL)  # type: ignore[misc]
            start += len(some)
    return total


def set_aside(database: Database, names: Iterable[str]) -> Merged:
    """Take the segments' operations out of the set; those that another segment carries stay, and so does own work.

    Afterwards everything is as if the segments had never come. Segments that are not here yet stay out when they come.
    """
    wanted = sorted(set(names))
    return database.receive(lambda db: _leave(db, wanted), label="Merge taken back")


def apply_again(database: Database, names: Iterable[str]) -> Merged:
    """Let the operations of segments that were set aside take effect again; all of them, or none after a crash."""
    wanted = sorted(set(names))
    return database.receive(lambda db: _return(db, wanted), label=_LABEL)


def segments_aside(db: Driver) -> frozenset[str]:
    """Return the names of the segments that are set aside."""
    return frozenset(name for (name,) in db.execute("SELECT seg FROM sync_aside"))


def numbering(db: Driver) -> str:
    """Return a word that changes whenever operations leave: their numbers may then be given to others."""
    found = db.execute("SELECT value FROM sync_meta WHERE name = ?", (_NUMBERING,)).fetchone()
    return "" if found is None else str(found[0])


def rebuild(database: Database) -> Merged:
    """Compute heads and tables anew from the operations alone.

    Needed once after an upgrade that knows more records or fields than the operations were merged under.
    """
    return database.receive(_rebuild, label="Tables computed anew")


def show(db: Driver, fields: Iterable[tuple[str, str]]) -> tuple[int, list[Change]]:
    """Write into the tables what the log holds for these (record, field), in the transaction that is open.

    Returns the number of their cells, and the changes. Heads are computed for every cell, known or not, so they stand.
    """
    prepare(db)
    db.execute("DELETE FROM temp.newly")
    db.executemany("INSERT OR IGNORE INTO temp.newly(tbl, col) VALUES (?, ?)", sorted(fields))
    highest, last, shown = _highest_cell(db), 0, 0
    changes: list[Change] = []
    while True:
        db.execute("DELETE FROM temp.place")
        db.execute(merge_sql.PLACES_OF_FIELDS, (last, BATCH))
        last = db.execute("SELECT max(cell) FROM temp.place").fetchone()[0]
        if last is None:
            return shown, changes
        places = _places(db)
        shown += len(places)
        changes += bring_in_line(db, places, batch=None, cells=highest).changes


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Hold the search for cyclic garbage off: a merge makes hundreds of thousands of objects and not one cycle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _file(db: Driver, operations: Sequence[Incoming], segment: str) -> tuple[Merged, list[Change]]:
    """File one batch, within the transaction that is open."""
    prepare(db)
    distinct = {one.id: one for one in operations}
    fresh = list(distinct.values())
    rows = by_row(fresh)
    known = known_rows(db, rows)
    here = set(already_here(db, [fresh[n - 1].id for place in known for _, n in rows[place]]))
    which = {"seg": segment}
    if here:
        db.executemany(merge_sql.CARRIED_TWICE, [(segment, name, segment) for name in sorted(here)])
        fresh = [one for one in fresh if one.id not in here]
        rows = by_row(fresh)
    repeated = len(operations) - len(fresh)
    if not fresh:
        return Merged(0, repeated), []
    if db.execute(merge_sql.IS_ASIDE, which).fetchone():
        _each(db, merge_sql.KEEP_OUT, fresh, segment)
        return Merged(0, repeated), []
    cells = _highest_cell(db)
    staged = stage(db, fresh, rows, known=known, cells=cells)
    _file_staged(db, staged, segment, {"base": staged.base, "cells": cells, "highest": staged.highest})
    outcome = bring_in_line(db, staged.places, batch=staged, cells=cells)
    _move_clock(db, max(one.clock for one in fresh))
    return _merged(db, outcome, new=len(fresh), repeated=repeated), outcome.changes


def _file_staged(db: Driver, staged: Staged, segment: str, values: dict[str, int]) -> None:
    heads.touch(db)
    if staged.places:
        for sql in merge_sql.FILE:
            db.execute(sql, values)
    file(db, staged, segment)
    db.execute(merge_sql.ARRIVED, {"seg": segment, "base": staged.base, "many": len(staged.operations)})
    if db.execute(merge_sql.HAS_KEPT).fetchone():
        _each(db, merge_sql.NO_LONGER_KEPT, staged.operations, segment)
    numbered = [(op, one) for op, one in enumerate(staged.operations, start=staged.base + 1) if one.replaces or one.saw]
    replaced = [(bytes.fromhex(name), op) for op, one in numbered for name in one.replaces]
    saw = [(bytes.fromhex(name), op) for op, one in numbered for name in one.saw]
    db.executemany("INSERT OR IGNORE INTO sync_pred(pred, op) VALUES (?, ?)", sorted(replaced))
    db.executemany('INSERT OR IGNORE INTO sync_seen(id, "del") VALUES (?, ?)', sorted(saw))
    heads.settle(db)


def _each(db: Driver, statements: Iterable[str], operations: Sequence[Incoming], segment: str) -> None:
    for sql in statements:
        db.executemany(sql, [{"id": one.id, "raw": one.raw, "seg": segment} for one in operations])


def _leave(db: Driver, names: Sequence[str]) -> tuple[Merged, list[Change]]:
    prepare(db)
    _name(db, names)
    heads.touch(db)
    for sql in merge_sql.LEAVE:
        db.execute(sql)
    keep_meta(db, _NUMBERING, secrets.token_hex(8))
    heads.settle(db)
    outcome = bring_in_line(db, _places(db), batch=None, cells=_highest_cell(db))
    return _merged(db, outcome), outcome.changes


def _return(db: Driver, names: Sequence[str]) -> tuple[Merged, list[Change]]:
    prepare(db)
    db.executemany("DELETE FROM sync_aside WHERE seg = ?", [(name,) for name in names])
    total, changes = Merged(), []
    for name in names:
        lines = [raw.encode() for (raw,) in db.execute(merge_sql.RETURNING, (name,)).fetchall()]
        for some in _batches([read(line) for line in lines], BATCH):
            merged, more = _file(db, some, name)
            total += merged
            changes += more
    return total, changes


def _rebuild(db: Driver) -> tuple[Merged, list[Change]]:
    prepare(db)
    heads.touch(db)
    db.execute("INSERT INTO temp.touched(cell) SELECT cell FROM sync_cell")
    heads.settle(db)
    total, changes = Merged(), []
    highest = _highest_cell(db)
    for start in range(0, highest + 1, BATCH):
        db.execute("DELETE FROM temp.place")
        db.execute(merge_sql.PLACES_FROM_LOG, (start, start + BATCH))
        outcome = bring_in_line(db, _places(db), batch=None, cells=highest)
        total += _merged(db, outcome)
        changes += outcome.changes
    return total, changes


def _merged(db: Driver, outcome: Outcome, *, new: int = 0, repeated: int = 0) -> Merged:
    contested = sum(
        "/" not in col and col != LIFE and is_known(record, col) for record, _, col in db.execute(merge_sql.CONTESTED)
    )
    flagged = db.execute(merge_sql.FLAGGED).fetchone()[0]
    changed = len({(change.record, change.id) for change in outcome.changes})
    return Merged(new, repeated, changed, contested + flagged, tuple(outcome.findings))


def _places(db: Driver) -> list[CellPlace]:
    """Return the places in ``temp.place`` by their number, and number them from 0."""
    db.execute("UPDATE temp.place SET k = k - (SELECT min(k) FROM temp.place)")
    return [(record, row, col) for _, record, row, col in db.execute(merge_sql.PLACES)]


def _name(db: Driver, names: Sequence[str]) -> None:
    db.execute("DELETE FROM temp.named")
    db.executemany("INSERT INTO temp.named(seg) VALUES (?)", [(name,) for name in names])


def _highest_cell(db: Driver) -> int:
    return int(db.execute("SELECT coalesce(max(cell), 0) FROM sync_cell").fetchone()[0])


def _move_clock(db: Driver, received: int) -> None:
    """Let a received clock move ours, at most a day ahead of the time: what we write next should come after it."""
    limit = ((time.time_ns() // 1_000_000) << 16) + _AHEAD
    found = db.execute("SELECT value FROM sync_meta WHERE name = 'clock'").fetchone()
    last = int(found[0]) if found else 0
    if min(received, limit) > last:
        keep_meta(db, "clock", str(min(received, limit)))


def _batches(items: Sequence[Incoming], size: int) -> Iterator[Sequence[Incoming]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def state_ids(db: Driver) -> Iterator[bytes]:
    """Yield the ids of all operations in order: equal on two laptops exactly if their data are."""
    for (name,) in db.execute("SELECT id FROM sync_op ORDER BY id"):
        yield name


__all__ = [
    "BATCH",
    "Change",
    "Conflict",
    "Finding",
    "Merged",
    "Version",
    "apply",
    "apply_again",
    "conflicts",
    "numbering",
    "read",
    "rebuild",
    "resolve",
    "segments_aside",
    "set_aside",
    "show",
    "state_ids",
]
