"""Reads raw operation lines that came from elsewhere, strictly, and stages them for the statements of the merge."""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec

from usascp_desktop.errors import RejectedError
from usascp_desktop.store import merge_sql
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import LIFE

CellPlace = tuple[str, str, str]
"""Record, row and field of a cell."""
RowPlace = tuple[str, str]
"""Record and id of a row."""
ByRow = dict[RowPlace, list[tuple[str, int]]]
"""The fields written of each row, with the number of the operation among those at hand, from 1."""
FreshCell = tuple[int, str, str, str, int, int]
"""A cell as it goes into the log: its number, record, row and field, the operation it shows, and its one head."""

_ID = re.compile(r"[0-9a-f]{32}").fullmatch
_LARGEST = 2**63 - 1
_ASKED = 5_000
_CREATE = (
    "CREATE TEMP TABLE IF NOT EXISTS place(k INTEGER PRIMARY KEY, tbl TEXT, row TEXT, col TEXT, n INTEGER,"
    " ops INTEGER, cell INTEGER)",
    "CREATE TEMP TABLE IF NOT EXISTS touched_row(tbl TEXT, row TEXT, gone INTEGER, PRIMARY KEY(tbl, row))"
    " WITHOUT ROWID",
    "CREATE TEMP TABLE IF NOT EXISTS asked_row(tbl TEXT, row TEXT, PRIMARY KEY(tbl, row)) WITHOUT ROWID",
    "CREATE TEMP TABLE IF NOT EXISTS leaving(op INTEGER PRIMARY KEY, id BLOB, cell INTEGER)",
    "CREATE TEMP TABLE IF NOT EXISTS wanted(op INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS named(seg TEXT PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS newly(tbl TEXT, col TEXT, PRIMARY KEY(tbl, col)) WITHOUT ROWID",
)


class _Line(msgspec.Struct, gc=False):
    t: str
    r: str
    c: str
    v: Any
    h: int
    d: str
    u: str
    x: str
    p: tuple[str, ...]
    s: tuple[str, ...] = ()


_decode = msgspec.json.Decoder(_Line).decode


class Incoming(msgspec.Struct, frozen=True, gc=False):
    """One operation as it came: its id, where it belongs, its value, clock, author, save, what it replaces and saw.

    There may be hundreds of thousands at once, and none can be part of a cycle, so the collector leaves them alone.
    """

    id: bytes
    place: CellPlace
    value: Any
    clock: int
    author: tuple[str, str]
    save: str
    replaces: tuple[str, ...]
    saw: tuple[str, ...]
    raw: str


@dataclass(slots=True)
class Staged:
    """A batch that is new here. Operation ``i`` of ``operations`` gets the number ``base + 1 + i``.

    ``fresh`` holds the cells of rows nobody here has heard of, each written once (see ``stage``), in order; ``highest``
    is the greatest of their numbers. All others are in ``places``, in order, and ``numbers`` gives the place of each.
    """

    operations: Sequence[Incoming]
    base: int
    highest: int
    fresh: list[FreshCell] = field(default_factory=list)
    places: list[CellPlace] = field(default_factory=list)
    numbers: dict[CellPlace, int] = field(default_factory=dict)


def read(line: bytes) -> Incoming:
    """Return the operation a line holds. Raises RejectedError for anything that is none; fields we do not know stay."""
    try:
        found = _decode(line)
        raw = line.decode()
        if not (0 <= found.h <= _LARGEST and found.t and found.r and found.c) or b"\n" in line:
            raise ValueError
        value = found.v
        if type(value) is int and not -_LARGEST <= value <= _LARGEST:  # all else a database can hold
            raise ValueError
        if (raw.count('"v"') != 1 or "\\u00" in raw) and _names_twice(raw):
            raise ValueError
        if (found.p or found.s) and not all(map(_ID, found.p + found.s)):
            raise ValueError
    except (ValueError, RecursionError, msgspec.DecodeError):
        raise RejectedError("A change from another laptop is not written as it should be; none was taken.") from None
    name = blake2b(line, digest_size=16).digest()
    place, author = (found.t, found.r, found.c), (found.d, found.u)
    return Incoming(name, place, value, found.h, author, found.x, found.p, found.s, raw)


def prepare(db: Driver) -> None:
    """Make the temporary tables of the merge; they last as long as the connection."""
    for sql in _CREATE:
        db.execute(sql)


def already_here(db: Driver, ids: Iterable[bytes]) -> list[bytes]:
    """Return those of the ids whose operations are in the log."""
    wanted = sorted(ids)
    found: list[bytes] = []
    for start in range(0, len(wanted), _ASKED):
        some = wanted[start : start + _ASKED]
        sql = merge_sql.HERE.format(marks=",".join("?" * len(some)))
        found += [name for (name,) in db.execute(sql, some)]
    return found


def by_row(operations: Iterable[Incoming]) -> ByRow:
    """Return the fields that are written by the row they are of, each with its operation's number from 1."""
    rows: ByRow = {}
    for n, one in enumerate(operations, start=1):
        record, row, col = one.place
        found = rows.get((record, row))
        if found is None:
            rows[record, row] = [(col, n)]
        else:
            found.append((col, n))
    return rows


def known_rows(db: Driver, rows: Iterable[RowPlace]) -> set[RowPlace]:
    """Return those of the rows that the log has a cell of: of no other can it have an operation."""
    db.execute("DELETE FROM temp.asked_row")
    db.executemany("INSERT INTO temp.asked_row(tbl, row) VALUES (?, ?)", sorted(rows))
    return {(record, row) for record, row in db.execute(merge_sql.KNOWN_ROWS)}


def stage(db: Driver, operations: Sequence[Incoming], rows: ByRow, *, known: Container[RowPlace], cells: int) -> Staged:
    """Number the cells of operations that are not here yet, or fill ``temp.place`` with those that may be known.

    ``rows`` holds them by row.

    A row that is not ``known``, whose fields are written once each and whose life is nothing but made, leaves no
    choice: its cells get the numbers after ``cells``, the highest there is, and nothing else is asked about them.
    """
    base = db.execute("SELECT coalesce(max(op), 0) FROM sync_op").fetchone()[0]
    staged, counted = Staged(operations, base, cells), []
    for place in sorted(rows):
        written = sorted(rows[place])
        if place not in known and _is_plainly_new(written, operations):
            for col, n in written:
                staged.highest += 1
                staged.fresh.append((staged.highest, *place, col, base + n, 1))
            continue
        for col, group in groupby(written, key=itemgetter(0)):
            numbers = [n for _, n in group]
            staged.places.append((*place, col))
            counted.append((numbers[0], len(numbers)))
    stage_places(db, staged.places, counted)
    staged.numbers = {place: k for k, place in enumerate(staged.places)}
    return staged


def file(db: Driver, staged: Staged, segment: str) -> None:
    """Put a batch into the log, once ``temp.place`` knows the numbers of its cells."""
    db.executemany(merge_sql.FRESH, staged.fresh)
    cells = [0] * len(staged.operations)
    for cell, _, _, _, op, _ in staged.fresh:
        cells[op - staged.base - 1] = cell
    if staged.places:
        numbered = [cell for (cell,) in db.execute(merge_sql.CELLS)]
        cells = [
            cell or numbered[staged.numbers[one.place]] for cell, one in zip(cells, staged.operations, strict=True)
        ]
    authors = _authors(db, {one.author for one in staged.operations})
    db.executemany(
        merge_sql.OPERATION,
        [
            (op, one.id, cell, one.clock, authors[one.author], one.save, segment, one.raw)
            for op, (cell, one) in enumerate(zip(cells, staged.operations, strict=True), start=staged.base + 1)
        ],
    )


def _is_plainly_new(written: Sequence[tuple[str, int]], operations: Sequence[Incoming]) -> bool:
    """True if no field of an unknown row is written twice, and no operation says anything of its life but that it is.

    ``written`` gives field and place from 1 among the operations, in order.
    """
    before = ""
    for col, n in written:
        value = operations[n - 1].value
        if col == before or (col == LIFE and (type(value) is not int or value != 1)):
            return False
        before = col
    return True


def stage_places(db: Driver, places: Sequence[CellPlace], more: Sequence[tuple[int, ...]] | None = None) -> None:
    """Fill ``temp.place`` with cells; ``more`` gives of each the first operation in the batch and their count."""
    rows = [(k, *place, *(more[k] if more else (0, 0))) for k, place in enumerate(places)]
    db.execute("DELETE FROM temp.place")
    db.executemany("INSERT INTO temp.place(k, tbl, row, col, n, ops) VALUES (?,?,?,?,?,?)", rows)


def _authors(db: Driver, wanted: set[tuple[str, str]]) -> dict[tuple[str, str], int]:
    pairs = sorted(wanted)
    db.executemany("INSERT OR IGNORE INTO sync_author(device, person) VALUES (?, ?)", pairs)
    sql = "SELECT author FROM sync_author WHERE device = ? AND person = ?"
    return {pair: db.execute(sql, pair).fetchone()[0] for pair in pairs}


def _names_twice(raw: str) -> bool:
    """True if an object gives a key twice: readers of JSON differ in which of the two they take."""
    twice = False

    def note(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal twice
        found = dict(pairs)
        twice = twice or len(found) < len(pairs)
        return found

    json.loads(raw, object_pairs_hook=note)
    return twice
