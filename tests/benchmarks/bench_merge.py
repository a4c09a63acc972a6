"""What merging costs: a first merge against the bare INSERT of the same rows, and small merges into large logs."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.lines import Line, times
from usascp_desktop.store import merge, migrate
from usascp_desktop.store.database import Database
from usascp_desktop.store.operations import Author, encode, operation_id, value_json

KEY = bytes(32)
HERE, THERE = Author("a" * 32, "b" * 32), Author("c" * 32, "d" * 32)
TABLES = ("sync_cell", "sync_op", "sync_pred", "need", "need_tags", "search_doc")
FIELDS = ("statement", "detail", "remark", "owner", "status", "priority", "kind", "city")
WORDS = ("drainage", "water", "pump", "ລະບົບ", "น้ำท่วม", "nước", "bus", "plan")
MILLION, FIRST, MIDDLE, SMALL = 1_000_000, 200_000, 5_000, 50


class Colleague:
    """Writes the operations of needs as a laptop would: each row its life and eight fields, then edits of these."""

    def __init__(self) -> None:
        self.random = random.Random(1)
        self.rows: list[str] = []
        self.shown: dict[tuple[str, str], bytes] = {}
        self.clock = 1_790_000_000_000 << 16

    def rows_of(self, operations: int) -> Iterator[bytes]:
        """Yield the operations of new needs."""
        for number in range(operations // (len(FIELDS) + 1) + 1):
            row = f"{len(self.rows):08x}70008000{number:016x}"
            self.rows.append(row)
            for name in ("§life", *FIELDS)[: operations - number * (len(FIELDS) + 1)]:
                yield self._line(row, name, 1 if name == "§life" else self._value(name))

    def edits(self, operations: int, *, rows: int) -> Iterator[bytes]:
        """Yield edits of that many rows, each in place of the operation shown before."""
        some = self.random.sample(self.rows[:-1], rows)
        for number in range(operations):
            name = FIELDS[number // rows % len(FIELDS)]
            yield self._line(some[number % rows], name, self._value(name))

    def _value(self, name: str) -> str:
        return " ".join(self.random.choices(WORDS, k=8 if name in ("statement", "detail") else 2))

    def _line(self, row: str, name: str, value: object) -> bytes:
        self.clock += 1
        before = self.shown.get((row, name))
        raw = encode(
            record="need", row=row, field=name, value=value_json(value, composite=False), clock=self.clock,
            author=THERE, save=f"{self.clock // 9:016x}", replaces=[before] if before else (),
        )  # fmt: skip
        self.shown[row, name] = operation_id(raw)
        return raw.encode()


def measure() -> list[Line]:
    """Return the figures of the merge."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_first(Path(folder)), *_small(Path(folder))]


def _first(folder: Path) -> list[Line]:
    colleague = Colleague()
    lines = list(colleague.rows_of(FIRST))
    with closing(_database(folder / "first.db")) as database:
        first = times(lambda: merge.apply(database, lines, segment="first"), runs=1)[0]
        bare = _bare_insert(database, folder / "bare.db")
        edits = list(colleague.edits(MIDDLE, rows=MIDDLE // 5))
        middle = times(lambda: merge.apply(database, edits, segment="second"), runs=1)[0]
    return [
        Line("first merge of 200,000 operations: log, tables, search", first, "s", 5),
        Line("the same / bare executemany of the same rows", first / bare, "x", 5),
        Line("5,000 edits into 200,000 operations", middle, "s", 1),
    ]


def _small(folder: Path) -> list[Line]:
    colleague = Colleague()
    with closing(_database(folder / "large.db")) as database:
        for number in range(MILLION // FIRST):
            merge.apply(database, list(colleague.rows_of(FIRST)), segment=f"{number}")
        taken, longest = [], 0.0
        for number in range(21):
            edits = list(colleague.edits(SMALL, rows=SMALL // 5))
            start = time.perf_counter()
            merge.apply(database, edits, segment=f"edits {number}")
            taken.append(time.perf_counter() - start)
            longest = max(longest, taken[-1])
    return [
        Line("50 edits into 1,000,000 operations, median", statistics.median(taken) * 1000, "ms", 10),
        Line("50 edits into 1,000,000 operations, longest of 21", longest * 1000, "ms"),
    ]


def _database(file: Path) -> Database:
    migrate.bring_up_to_date(file, KEY)
    return Database(file, KEY, author=HERE)


def _bare_insert(database: Database, file: Path) -> float:
    """Return the seconds that the same rows take through executemany alone, table by table, encrypted, indexes too."""
    migrate.bring_up_to_date(file, KEY)
    with closing(Database(file, KEY, author=HERE)) as other, database.read() as reader:
        db = other.copy_connection(writing=True)
        db.execute("PRAGMA synchronous=NORMAL")
        db.execute("UPDATE sync_capture SET paused = 1")
        rows = {table: reader.db.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}

        def insert() -> None:
            db.execute("BEGIN IMMEDIATE")
            for table, values in rows.items():
                if values:
                    db.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(values[0]))})", values)
            db.execute("COMMIT")

        seconds = times(insert, runs=1)[0]
        db.close()
    return seconds
