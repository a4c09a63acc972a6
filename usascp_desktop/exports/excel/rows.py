"""A table's rows as a sheet has them, and the fast way of writing them: streamed as XML, a column at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice, repeat

from openpyxl.utils import get_column_letter

from usascp_desktop.errors import UserError
from usascp_desktop.exports.excel.columns import DIGITS, ID_SOURCE, SheetColumn, Value, as_text, number
from usascp_desktop.exports.excel.text import inline, pieces, too_long
from usascp_desktop.exports.report import Cell

LAST_ROW = 1_048_576
"""Rows of a sheet (Excel specifications and limits); the heading takes the first."""

_EPOCH = dt.date(1899, 12, 30).toordinal()
_CHUNK = 1_000
_REMEMBERED = 2_048
_SHORT = 10_000
_ORDINARY = range(-(10**DIGITS) + 1, 10**DIGITS)

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ColumnStyle:
    """Numbers of the workbook's styles for the text and for the typed values of one column."""

    text: int
    native: int


@dataclass(slots=True)
class Count:
    """How far a sheet has been written: its last row, counted from 1, and the number of the model's rows."""

    last: int = 1
    records: int = 0


def sheet_rows(columns: Sequence[SheetColumn], rows: Iterable[Row], ids: Sequence[str]) -> Iterator[list[Value]]:
    """The values of each sheet row; a text too long for a cell goes on in rows of its own, which repeat only the id."""
    for row, record in zip(rows, chain(ids, repeat(None)), strict=False):
        values = [column.take(record if column.source == ID_SOURCE else row[column.source]) for column in columns]
        yield from _unfolded(columns, values)


def stream(
    columns: Sequence[SheetColumn],
    rows: Iterable[Row],
    *,
    ids: Sequence[str],
    styles: Sequence[ColumnStyle],
    count: Count,
    progress: Callable[[int], None],
) -> Iterator[bytes]:
    """The ``row`` elements of a sheet part from row 2 on, in pieces; ``count`` is kept up as they are taken.

    Raises UserError when the rows do not fit a sheet. ``progress`` is told how many of the model's rows are done.
    """
    letters = [get_column_letter(index + 1) for index in range(len(columns))]
    template = '<row r="%s">' + "".join(f'<c r="{letter}%s%s' for letter in letters) + "</row>"
    encoders = [_Encoder(column, style) for column, style in zip(columns, styles, strict=True)]
    records: Iterator[str | None] = chain(ids, repeat(None))
    source = iter(rows)
    while chunk := list(islice(source, _CHUNK)):
        chunk_ids = list(islice(records, len(chunk)))
        encoded = _encoded(encoders, chunk, chunk_ids)
        height = len(encoded[0]) if encoded else 0
        if count.last + height > LAST_ROW:
            raise UserError(
                f"A sheet holds {LAST_ROW - 1:,} rows and this table has more; narrow the filters or write CSV instead."
            )
        numbers = list(map(str, range(count.last + 1, count.last + 1 + height)))
        cells = chain.from_iterable((numbers, fragments) for fragments in encoded)
        yield "".join(map(template.__mod__, zip(numbers, *cells, strict=True))).encode()
        count.last += height
        count.records += len(chunk)
        progress(count.records)


class _Encoder(dict[Cell, str]):
    """What follows the address in a cell element, by the model's value; texts and days are remembered."""

    def __init__(self, column: SheetColumn, style: ColumnStyle) -> None:
        super().__init__()
        self.column = column
        self._text = f'" s="{style.text}" t="inlineStr">'
        self._typed = f'" s="{style.native}"><v>'
        self._truth = f'" s="{style.native}" t="b"><v>'
        self._empty = f'" s="{style.native}"/>'
        self._verbatim = column.take is as_text
        self.overlong = False

    def __missing__(self, given: Cell) -> str:
        if self._verbatim and given.__class__ is str and 0 < len(given) < _SHORT:
            fragment = f"{self._text}{inline(given)}</c>"
            if len(self) < _REMEMBERED:
                self[given] = fragment
            return fragment
        value = self.column.take(given)
        if isinstance(value, str) and too_long(value):
            self.overlong = True
            return ""
        fragment = self.fragment(value)
        # Only what never equals a value of another type: 1, True and Decimal(1) are one key.
        if isinstance(given, str | dt.date) and len(self) < _REMEMBERED:
            self[given] = fragment
        return fragment

    def fragments(self, given: Sequence[Cell]) -> list[str]:
        """The XML for a column's cells in order; ``overlong`` says that some do not fit."""
        if self.column.take is not number:
            return list(map(self.__getitem__, given))
        # Numbers seldom come again: looking them up would cost more than writing them.
        head, ordinary = self._typed, _ORDINARY
        return [
            f"{head}{value}</v></c>" if value.__class__ is int and value in ordinary else self[value] for value in given
        ]

    def fragment(self, value: Value) -> str:
        """The XML after the cell's address for a value that fits a cell."""
        if value is None:
            return self._empty
        if isinstance(value, str):
            return f"{self._text}{inline(value)}</c>"
        if isinstance(value, bool):
            return f"{self._truth}{value:d}</v></c>"
        if isinstance(value, dt.date):
            return f"{self._typed}{serial(value)}</v></c>"
        return f"{self._typed}{value}</v></c>"


def serial(value: dt.date | dt.datetime) -> str:
    """Excel's number for a day or a naive time from March 1900 on: days since 30 December 1899."""
    days = value.toordinal() - _EPOCH
    if not isinstance(value, dt.datetime):
        return str(days)
    return repr(days + (value.hour * 3600 + value.minute * 60 + value.second) / 86400)


def _encoded(encoders: Sequence[_Encoder], chunk: Sequence[Row], ids: Sequence[str | None]) -> list[Sequence[str]]:
    """For each column its cells' fragments; slower, row by row, where a text needs more than one row."""
    given = list(zip(*chunk, strict=True))
    found: list[Sequence[str]] = [
        encoder.fragments(ids if encoder.column.source == ID_SOURCE else given[encoder.column.source])
        for encoder in encoders
    ]
    if not any(encoder.overlong for encoder in encoders):
        return found
    for encoder in encoders:
        encoder.overlong = False
    columns = [encoder.column for encoder in encoders]
    unfolded: list[list[str]] = [
        [encoder.fragment(value) for encoder, value in zip(encoders, values, strict=True)]
        for row, record in zip(chunk, ids, strict=True)
        for values in sheet_rows(columns, [row], [] if record is None else [record])
    ]
    return list(zip(*unfolded, strict=True))


def _unfolded(columns: Sequence[SheetColumn], values: list[Value]) -> Iterator[list[Value]]:
    cut: Mapping[int, list[str]] = {
        index: pieces(value) for index, value in enumerate(values) if isinstance(value, str) and too_long(value)
    }
    if not cut:
        yield values
        return
    for line in range(max(map(len, cut.values()))):
        yield [_line(value, line, cut.get(index), repeated=columns[index].hidden) for index, value in enumerate(values)]


def _line(value: Value, line: int, parts: list[str] | None, *, repeated: bool) -> Value:
    if parts is not None:
        return parts[line] if line < len(parts) else None
    if line == 0:
        return value
    return f"{value} ({line + 1})" if repeated and value is not None else None
