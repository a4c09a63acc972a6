"""Prints what writing big workbooks costs: CPU against openpyxl's write-only mode, and peak memory at a million rows.

Run by itself it prints the second figure only, so that nothing else is in its memory.
"""

from __future__ import annotations

import datetime as dt
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import overload

from openpyxl import Workbook

from tests.benchmarks.lines import Line
from usascp_desktop.domain.moments import Moment
from usascp_desktop.exports.excel.writer import write
from usascp_desktop.exports.report import Cell, Column, Report, Table

MADE_AT = Moment(dt.datetime(2026, 3, 2, tzinfo=dt.UTC), "UTC")
COLUMNS = (
    Column("name", "Name"),
    Column("city", "City"),
    Column("sector", "Sector", "code", choices=(("water", "Water"), ("energy", "Energy"), ("mobility", "Mobility"))),
    Column("due", "Due", "date"),
    Column("people", "People", "number"),
    Column("share", "Share", "percent"),
    Column("owner", "Owner"),
    Column("urgent", "Urgent", "flag"),
    Column("note", "Note"),
    Column("cost", "Cost", "number"),
    Column("since", "Since", "date"),
    Column("number", "Number", "number"),
)
CITIES = ("Luang Prabang", "Đà Nẵng", "Kuching", "Phnom Penh", "Makassar", "Cebu & Mandaue", "Yangon", "Chonburi")
START = dt.date(2024, 1, 1)


class Rows(Sequence[tuple[Cell, ...]]):
    """Rows made as they are asked for, so that only the writer's own memory counts."""

    def __init__(self, count: int) -> None:
        self.length = count

    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, index: int) -> tuple[Cell, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[tuple[Cell, ...]]: ...
    def __getitem__(self, index: int | slice) -> tuple[Cell, ...] | Sequence[tuple[Cell, ...]]:
        if isinstance(index, slice):
            return [row(item) for item in range(*index.indices(self.length))]
        return row(index)

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        return map(row, range(self.length))


def row(number: int) -> tuple[Cell, ...]:
    """One row: unlike names and notes, cities and days that come again."""
    return (
        f"Consultation {number} on drains & pumps",
        CITIES[number % 8],
        ("water", "energy", "mobility")[number % 3],
        START + dt.timedelta(days=number % 700),
        number * 17 % 100_003,
        Decimal(number % 1000) / 10,
        f"Officer {number % 97}",
        number % 2 == 0,
        f"Met {number % 9973} people; asked for <plans> by the end of the year",
        Decimal(number * 7919 % 10_000_019) / 100,
        START + dt.timedelta(days=number % 365),
        number,
    )


def report(rows: Sequence[tuple[Cell, ...]]) -> Report:
    """A report of nothing but that table."""
    table = Table("Consultations", "Consultations", COLUMNS, rows)
    return Report("programme-summary", "Bench", (table,), "internal", "Bench", MADE_AT, "0")


def by_openpyxl(rows: Sequence[tuple[Cell, ...]], file: Path) -> None:
    """The same cells by openpyxl's fastest way, without any style."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Consultations")
    sheet.append([column.label for column in COLUMNS])
    for item in rows:
        sheet.append(item)
    book.save(file)


def measure() -> list[Line]:
    """Return CPU against openpyxl, and the peak memory of a process that writes a million rows."""
    with tempfile.TemporaryDirectory() as folder:
        lines = speed(Path(folder))
    ended = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_excel"], check=True, capture_output=True, text=True
    )
    return [*lines, Line("1,000,000 rows, peak memory of the process", float(ended.stdout), "MB", 80)]


def speed(folder: Path, count: int = 100_000) -> list[Line]:
    """Return the ratio of CPU seconds; the rows are made beforehand; the better of two runs of ours."""
    rows = list(Rows(count))
    write(report(rows[:600]), folder / "warm.xlsx")
    ours = min(_cpu(lambda: write(report(rows), folder / "ours.xlsx")) for _ in range(2))
    theirs = _cpu(lambda: by_openpyxl(rows, folder / "theirs.xlsx"))
    what = f"{count:,} rows x {len(COLUMNS)} columns / openpyxl write-only, CPU"
    return [Line(what, ours / theirs, "x", 0.13, note=f"{ours:.2f} s against {theirs:.2f} s")]


def memory(folder: Path, count: int = 1_000_000) -> float:
    """Return the peak resident memory, in MB, of this whole process after a million rows."""
    write(report(Rows(count)), folder / "million.xlsx")
    return peak_memory()


def peak_memory() -> float:
    """Peak resident memory in MB; Linux hands the parent's peak on in getrusage, but not in its status file."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _cpu(work: object) -> float:
    assert callable(work)
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        print(memory(Path(name)))
