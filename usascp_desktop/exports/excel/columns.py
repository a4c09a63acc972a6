"""How one column of a report's table becomes the columns of a sheet, and each cell a value Excel has a type for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.exports.excel.looks import Look
from usascp_desktop.exports.excel.names import Names
from usascp_desktop.exports.report import Cell, Column, Table

Value = str | int | Decimal | bool | dt.date | dt.datetime | None
"""What a cell of a sheet holds: text, number, truth value, date, naive local time, or nothing."""

DIGITS = 15
"""Digits that Excel keeps of a number (IEEE 754 double, Excel specifications and limits)."""

FIRST_DAY = dt.date(1900, 3, 1)
"""Earlier days are text: Excel has none before 1900, and counts 29 February 1900, which never was."""

ID_HEADER = "Id"
ID_SOURCE = -1
_ROWS_ID_KEY = "id"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column as the sheet has it: ``source`` is the index in the model's row (-1: the row's id), ``take`` the value.

    ``native`` is the look of typed values, ``text_only`` columns hold nothing but text.
    """

    key: str
    header: str
    source: int
    take: Callable[[Cell], Value]
    native: Look
    width: float
    choices: tuple[tuple[str, str], ...] = ()
    editable: bool = False
    hidden: bool = False
    text_only: bool = False


def sheet_columns(table: Table) -> tuple[SheetColumn, ...]:
    """The sheet's columns in order: three for money, two for a moment, and the id when the rows have one or would."""
    names = Names()
    found = [part for index, column in enumerate(table.columns) for part in _parts(column, index, names)]
    known = table.ids or (table.record is not None and not len(table.rows))
    if known and not any(column.kind == "id" for column in table.columns):
        found.append(
            SheetColumn(
                _ROWS_ID_KEY, names.header(ID_HEADER), ID_SOURCE, as_text, Look.ID, 1, hidden=True, text_only=True
            )
        )
    return tuple(found)


def shown_labels(choices: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Label by code; a label that two codes share carries its code, so that it can be read back."""
    labels = [label for _, label in choices]
    return {code: label if labels.count(label) == 1 else f"{label} ({code})" for code, label in choices}


def number(value: Cell) -> Value:
    """An int or Decimal that Excel keeps to the last digit, else its digits as text."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value if -(10**DIGITS) < value < 10**DIGITS else str(value)
    if isinstance(value, Decimal):
        return value if _kept(value) else str(value)
    return as_text(value)


def date(value: Cell) -> Value:
    """A date from March 1900 on, else ISO text; of a moment its local day."""
    if isinstance(value, Moment):
        value = value.local().date()
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value if value >= FIRST_DAY else value.isoformat()
    return as_text(value)


def local_time(value: Cell) -> Value:
    """The wall time of a moment, without zone, as a date-time from March 1900 on, else as ISO text."""
    if isinstance(value, Moment):
        wall = value.local().replace(tzinfo=None)
        return wall if wall.date() >= FIRST_DAY else wall.isoformat(" ", "seconds")
    return date(value)


def flag(value: Cell) -> Value:
    """A truth value, or text for anything that is none."""
    return bool(value) if isinstance(value, bool | int) and value in (0, 1) else as_text(value)


def as_text(value: Cell) -> str | None:
    """Any value in words: what a text column shows; an empty text is an empty cell."""
    if value is None or isinstance(value, str):
        return value or None
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, dt.date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) and value.is_finite() else str(value)


def _kept(value: Decimal) -> bool:
    text = str(value)
    if len(text) <= DIGITS and "E" not in text and value.is_finite():
        return True  # nearly all numbers, and the quick way out
    if not value.is_finite():
        return False
    _, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    return len(str(int("".join(map(str, digits)))).rstrip("0")) <= DIGITS and -300 < value.adjusted() < DIGITS


def _parts(column: Column, index: int, names: Names) -> Iterator[SheetColumn]:
    def part(take: Callable[[Cell], Value], look: Look, *, of: str = "", width: float = 1.0) -> SheetColumn:
        label = column.label or column.key
        return SheetColumn(
            key=f"{column.key}.{of}" if of else column.key,
            header=names.header(f"{label} ({of})" if of else label),
            source=index,
            take=take,
            native=look,
            width=column.width * width,
            choices=column.choices if column.kind == "code" else (),
            editable=column.editable and column.kind != "id",
            hidden=column.kind == "id",
            text_only=take in (as_text, _currency, _zone) or column.kind == "code",
        )

    match column.kind:
        case "money":
            yield part(_amount, Look.AMOUNT, of="amount")
            yield part(_currency, Look.TEXT, of="currency", width=0.6)
            yield part(_price_year, Look.YEAR, of="year", width=0.5)
        case "moment":
            yield part(local_time, Look.TIME)
            yield part(_zone, Look.TEXT, of="zone")
        case "code":
            yield part(_labeller(shown_labels(column.choices)), Look.TEXT)
        case "id":
            yield part(as_text, Look.ID)
        case "number":
            yield part(number, Look.NUMBER)
        case "percent":
            yield part(number, Look.PERCENT)
        case "date":
            yield part(date, Look.DATE)
        case "flag":
            yield part(flag, Look.FLAG)
        case _:
            yield part(as_text, Look.TEXT)


def _labeller(labels: dict[str, str]) -> Callable[[Cell], Value]:
    def label(value: Cell) -> Value:
        text = as_text(value)
        return text if text is None else labels.get(text, text)

    return label


def _amount(value: Cell) -> Value:
    return number(value.amount) if isinstance(value, Money) else number(value)


def _currency(value: Cell) -> Value:
    return value.currency if isinstance(value, Money) else None


def _price_year(value: Cell) -> Value:
    return value.year if isinstance(value, Money) else None


def _zone(value: Cell) -> Value:
    return value.zone if isinstance(value, Moment) else None
