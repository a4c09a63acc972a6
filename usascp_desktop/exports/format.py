"""Values as a reader of a document sees them: numbers grouped and exact, dates with month names, codes as labels."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.dates import get_day_names, get_month_names

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.exports.report import Cell, Column

UNKNOWN: Final = "–"
_RIGHT: Final = frozenset(("number", "percent", "money"))


def cell_text(value: Cell, column: Column, *, language: str = "en") -> str:
    """The text of one table cell: codes show their label, percentages their sign, None a dash."""
    if column.kind == "code" and isinstance(value, str):
        return label_of(value, column.choices)
    if column.kind == "percent" and isinstance(value, int | Decimal) and not isinstance(value, bool):
        return f"{number_text(value)}%"
    if column.kind == "id" and value is not None:
        return str(value)
    return value_text(value, language=language)


def value_text(value: Cell, *, language: str = "en", wording: Mapping[str, str] | None = None) -> str:
    """A value on its own, such as a key fact; ``wording`` may give the words for ``yes`` and ``no``."""
    if value is None:
        return UNKNOWN
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        words = wording or {}
        return words.get("yes", "Yes") if value else words.get("no", "No")
    if isinstance(value, int | Decimal):
        return number_text(value)
    if isinstance(value, Moment):
        return moment_text(value, language=language)
    if isinstance(value, Money):
        return money_text(value)
    return date_text(value, language=language)


def number_text(value: int | Decimal) -> str:
    """Every digit the value has, thousands set apart by commas, a minus sign for less than nothing."""
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return text.replace("-", "\u2212", 1) if text.startswith("-") else text


def money_text(value: Money) -> str:
    """``1,200,000 USD (2026)``; the price year only where it is known."""
    year = "" if value.year is None else f" ({value.year})"
    return f"{number_text(value.amount)} {value.currency}{year}"


def date_text(value: dt.date, *, language: str = "en") -> str:
    """``2 Mar 2026``: day, the month's short name in ``language``, year."""
    return f"{value.day} {_months(language)[value.month]} {value.year}"


def moment_text(value: Moment, *, language: str = "en") -> str:
    """``Mon 2 Mar 2026, 09:00 (Asia/Vientiane)``: the time on that zone's clocks."""
    local = value.local()
    day = _days(language)[local.weekday()]
    return f"{day} {date_text(local.date(), language=language)}, {local:%H:%M} ({value.zone})"


def label_of(code: str, choices: tuple[tuple[str, str], ...]) -> str:
    """The label of a code, or the code itself where the vocabulary does not have it (any more)."""
    return _labels(choices).get(code, code)


def reads_from_the_right(column: Column) -> bool:
    """Whether the column's values are set against the right edge, so that their digits stand under each other."""
    return column.kind in _RIGHT


@lru_cache(256)
def _labels(choices: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return dict(choices)


@lru_cache(32)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale("en")


@lru_cache(32)
def _months(language: str) -> dict[int, str]:
    return {int(month): str(name) for month, name in get_month_names("abbreviated", locale=_locale(language)).items()}


@lru_cache(32)
def _days(language: str) -> dict[int, str]:
    return {int(day): str(name) for day, name in get_day_names("abbreviated", locale=_locale(language)).items()}
