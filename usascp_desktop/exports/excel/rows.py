"""A table's rows as a sheet has them, and the fast way of writing them: streamed as XML, a column at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, islice, repeat
from typing import cast

from openpyxl.utils import get_column_letter

from usascp_desktop.errors import UserError
from usascp_desktop.exports.excel.columns import DIGITS, ID_SOURCE, SheetColumn, Value, as_text, flag, number
from usascp_desktop.exports.excel.text import inline, inline_all, pieces, too_long
from usascp_desktop.exports.report import Cell
from usascp_desktop.sentences import say

LAST_ROW = 1_048_576
"""Rows of a sheet (Excel specifications and limits); the heading takes the first."""

_EPOCH = dt.date(1899, 12, 30).toordinal()
_CHUNK = 1_000
_REMEMBERED = 2_048
_SHORT = 10_000
_MOST = 10**DIGITS
_NUMERIC = str.maketrans("", "", "0123456789.-")

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
    encoders = [_Encoder(column, style) for column, style in zip(columns, styles, strict=True)]
    records: Iterator[str | None] = chain(ids, repeat(None))
    source = iter(rows)
    while chunk := list(islice(source, _CHUNK)):
        chunk_ids = list(islice(records, len(chunk)))
        encoded = _encoded(encoders, chunk, chunk_ids)
        height = len(encoded[0].values) if encoded else 0
        if count.last + height > LAST_ROW:
            raise UserError(
                say(
                    "A sheet holds {0} rows and this table has more; narrow the filters or write CSV instead.",
                    f"{LAST_ROW - 1:,}",
                )
            )
        numbers = range(count.last + 1, count.last + 1 + height)
        # Everything that is the same in each row stands in one template; formatting is the quickest join there is.
        cells = [f'<c r="{letter}%s{part.before}%s{part.after}' for letter, part in zip(letters, encoded, strict=True)]
        template = f'<row r="%s">{"".join(cells)}</row>'
        values = chain.from_iterable((numbers, part.values) for part in encoded)
        yield "".join(map(template.__mod__, zip(numbers, *values, strict=True))).encode()
        count.last += height
        count.records += len(chunk)
        progress(count.records)


@dataclass(frozen=True, slots=True)
class _Part:
    """A column of some rows as XML: what stands before and after each value, and the values; ``%`` is not in them."""

    before: str
    values: Sequence[object]
    after: str


_Quick = Callable[[Sequence[Cell]], _Part | None]


class _Encoder(dict[Cell, str]):
    """A column's cells as XML, whole columns of one plain type the quick way.

    Else, cell by cell: what follows the address in a cell element, made once for each text and day.
    """

    def __init__(self, column: SheetColumn, style: ColumnStyle) -> None:
        super().__init__()
        self.column = column
        self._text = f'" s="{style.text}" t="inlineStr">'
        self._typed = f'" s="{style.native}"><v>'
        self._truth = f'" s="{style.native}" t="b"><v>'
        self._empty = f'" s="{style.native}"/>'
        ways: dict[object, _Quick] = {as_text: self._texts, number: self._numbers, flag: self._flags}
        self._quick = ways.get(column.take)
        self.overlong = False

    def __missing__(self, given: Cell) -> str:
        value = self.column.take(given)
        if isinstance(value, str) and too_long(value):
            self.overlong = True
            return ""
        fragment = self.fragment(value)
        # Only what never equals a value of another type: 1, True and Decimal(1) are one key.
        if isinstance(given, str | dt.date) and len(self) < _REMEMBERED:
            self[given] = fragment
        return fragment

    def part(self, given: Sequence[Cell]) -> _Part:
        """The XML for a column's cells in order; ``overlong`` says that some do not fit."""
        quick = self._quick(given) if self._quick is not None else None
        return quick or _Part("", list(map(self.__getitem__, given)), "")

    def _texts(self, given: Sequence[Cell]) -> _Part | None:
        """Texts of which none is empty, long or unusual: escaped all at once."""
        if set(map(type, given)) != {str}:
            return None
        texts = cast("Sequence[str]", given)
        escaped = inline_all(texts) if max(map(len, texts)) < _SHORT else None
        return None if escaped is None else _Part(f"{self._text}<is><t>", escaped, "</t></is></c>")

    def _numbers(self, given: Sequence[Cell]) -> _Part | None:
        """Numbers that Excel keeps to the last digit, by the look of them: few signs, all of them digits."""
        kinds = set(map(type, given))
        if kinds == {int}:
            whole = cast("Sequence[int]", given)
            return _Part(self._typed, whole, "</v></c>") if min(whole) > -_MOST and max(whole) < _MOST else None
        if not kinds <= {int, Decimal}:
            return None
        texts = list(map(str, given))
        plain = max(map(len, texts)) <= DIGITS and "".join(texts).translate(_NUMERIC) == ""
        return _Part(self._typed, texts, "</v></c>") if plain else None

    def _flags(self, given: Sequence[Cell]) -> _Part | None:
        if set(map(type, given)) != {bool}:
            return None
        return _Part(self._truth, list(map(int, cast("Sequence[bool]", given))), "</v></c>")

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


def _encoded(encoders: Sequence[_Encoder], chunk: Sequence[Row], ids: Sequence[str | None]) -> list[_Part]:
    """For each column its cells; slower, row by row, where a text needs more than one row."""
    given = list(zip(*chunk, strict=True))
    found = [
        encoder.part(ids if encoder.column.source == ID_SOURCE else given[encoder.column.source])
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
    return [_Part("", values, "") for values in zip(*unfolded, strict=True)]


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
