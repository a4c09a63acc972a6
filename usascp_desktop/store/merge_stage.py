"""Reads raw operation lines that came from elsewhere, strictly, and stages them for the statements of the merge."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from usascp_desktop.errors import RejectedError
from usascp_desktop.store import merge_sql
from usascp_desktop.store.driver import Driver

CellPlace = tuple[str, str, str]
"""Record, row and field of a cell."""

_ID = re.compile(r"[0-9a-f]{32}").fullmatch
_LARGEST = 2**63 - 1
_ASKED = 5_000
_CREATE = (
    "CREATE TEMP TABLE IF NOT EXISTS place(k INTEGER PRIMARY KEY, tbl TEXT, row TEXT, col TEXT, n INTEGER,"
    " ops INTEGER, cell INTEGER)",
    "CREATE TEMP TABLE IF NOT EXISTS touched_row(tbl TEXT, row TEXT, gone INTEGER, PRIMARY KEY(tbl, row))"
    " WITHOUT ROWID",
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

    ``numbers`` gives the place of each cell in ``places``, which are in order.
    """

    operations: Sequence[Incoming]
    base: int
    places: list[CellPlace] = field(default_factory=list)
    numbers: dict[CellPlace, int] = field(default_factory=dict)

    def value_of(self, op: int) -> Any:  # noqa: ANN401
        """Return the value of one of the batch's operations by its number."""
        return self.operations[op - self.base - 1].value


def read(line: bytes) -> Incoming:
    """Return the operation a line holds. Raises RejectedError for anything that is none; fields we do not know stay."""
    try:
        found = _decode(line)
        raw = line.decode()
        good = 0 <= found.h <= _LARGEST and found.t and found.r and found.c and b"\n" not in line
        if not good or not _is_plain(found.v) or _names_twice(raw):
            raise ValueError
        if (found.p or found.s) and not all(map(_ID, found.p + found.s)):
            raise ValueError
    except (ValueError, RecursionError, msgspec.DecodeError):
        raise RejectedError("A change from another laptop is not written as it should be; none was taken.") from None
    name = hashlib.blake2b(line, digest_size=16).digest()
    place, author = (found.t, found.r, found.c), (found.d, found.u)
    return Incoming(name, place, found.v, found.h, author, found.x, found.p, found.s, raw)


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


def stage(db: Driver, operations: Sequence[Incoming]) -> Staged:
    """Fill ``temp.place`` with the cells of operations that are not here yet."""
    base = db.execute("SELECT coalesce(max(op), 0) FROM sync_op").fetchone()[0]
    first: dict[CellPlace, int] = {}
    more: dict[CellPlace, int] = {}
    for n, one in enumerate(operations, start=1):
        if first.setdefault(one.place, n) != n:
            more[one.place] = more.get(one.place, 1) + 1
    places = sorted(first)
    stage_places(db, places, [(first[place], more.get(place, 1)) for place in places])
    return Staged(operations, base, places, dict(zip(places, range(len(places)), strict=True)))


def file(db: Driver, staged: Staged, segment: str) -> None:
    """Put a batch into the log, once ``temp.place`` knows the numbers of its cells."""
    authors = _authors(db, {one.author for one in staged.operations})
    cells = [cell for (cell,) in db.execute(merge_sql.CELLS)]
    numbers = staged.numbers
    db.executemany(
        merge_sql.OPERATION,
        [
            (op, one.id, cells[numbers[one.place]], one.clock, authors[one.author], one.save, segment, one.raw)
            for op, one in enumerate(staged.operations, start=staged.base + 1)
        ],
    )


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


def _is_plain(value: object) -> bool:
    """True if the database can hold a value: nothing but its whole numbers has a bound."""
    if type(value) is int:
        return -_LARGEST <= value <= _LARGEST
    return True


def _names_twice(raw: str) -> bool:
    """True if an object gives a key twice: readers of JSON differ in which of the two they take."""
    if raw.count('"v"') == 1 and "\\u00" not in raw:
        return False
    twice = False

    def note(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal twice
        found = dict(pairs)
        twice = twice or len(found) < len(pairs)
        return found

    json.loads(raw, object_pairs_hook=note)
    return twice
