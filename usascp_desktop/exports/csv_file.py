"""Writes the tables of a report as CSV for other programs: UTF-8 with byte order mark, ISO dates, one file a table."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.exports.report import Cell, Column, Report, Table, Written
from usascp_desktop.exports.saving import replacing

Progress = Callable[[int, int, str], None]
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A text that begins so is run as a formula by spreadsheets (OWASP, CSV injection)."""
_NOT_IN_NAMES = re.compile(r"[^\w-]+")


def write(report: Report, file: Path, *, progress: Progress | None = None) -> tuple[Written, tuple[Path, ...]]:
    """Write the report's largest table to ``file`` and every other one beside it as ``name-table.csv``.

    Returns what was written and the further files. A report without tables gives a file of its key facts.
    UserError if a file cannot be written.
    """
    tables = [block for block in report.blocks if isinstance(block, Table)]
    main = max(tables, key=lambda table: (bool(table.record), len(table.rows)), default=None)
    _write(file, main)
    done = 0 if main is None else len(main.rows)
    also = []
    for table in tables:
        if table is not main:
            further = file.with_name(
                f"{file.stem}-{_NOT_IN_NAMES.sub('-', table.name).strip('-').lower()}{file.suffix}"
            )
            _write(further, table)
            also.append(further)
            done += len(table.rows)
        if progress is not None:
            progress(done, report.row_count, table.title)
    return Written(file, "csv"), tuple(also)


def guarded(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text


def _write(file: Path, table: Table | None) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    if table is not None:
        has_ids = bool(table.ids)
        writer.writerow([*(["id"] if has_ids else []), *(key for one in table.columns for key in _keys(one))])
        for number, row in enumerate(table.rows):
            cells = [part for column, value in zip(table.columns, row, strict=True) for part in _cells(column, value)]
            writer.writerow([*([table.ids[number]] if has_ids else []), *cells])
    with replacing(file) as out:
        out.write(text.getvalue().encode("utf-8-sig"))


def _keys(column: Column) -> Iterator[str]:
    if column.kind == "money":
        yield from (f"{column.key}_{part}" for part in ("amount", "currency", "year"))
    elif column.kind == "moment":
        yield from (column.key, f"{column.key}_zone")
    else:
        yield column.key


def _cells(column: Column, value: Cell) -> Iterator[str]:
    if column.kind == "money":
        money = value if isinstance(value, Money) else None
        yield f"{money.amount:f}" if money else ""
        yield money.currency if money else ""
        yield str(money.year) if money and money.year else ""
    elif column.kind == "moment":
        moment = value if isinstance(value, Moment) else None
        yield moment.local().isoformat() if moment else ""
        yield moment.zone if moment else ""
    else:
        yield _plain(value)


def _plain(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.date):
        return value.isoformat()
    return guarded(value) if isinstance(value, str) else str(value)
