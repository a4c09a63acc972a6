"""Finding what a list of records shows: its rows in order, filtered and sorted by the words people see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.search_text import fold
from usascp_desktop.records import Record, record_named
from usascp_desktop.records.fields import Kind
from usascp_desktop.services import list_filters
from usascp_desktop.services.list_filters import OPEN, Picks, When
from usascp_desktop.store.filters import NUMBERED
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.models.id_table import Column
from usascp_desktop.ui.words import terms, tr

NONE = "–"
_PORTION = 400
_FEW = 5_000
"""Up to so many rows that hold the typed words, SQLite sorts just them; beyond, the ordered list is gone through."""
_WIDTHS = {Kind.LONG: 240, Kind.TEXT: 180, Kind.MOMENT: 160, Kind.MONEY: 150, Kind.REFERENCE: 140, Kind.SET: 160}
_RIGHT = (Kind.INTEGER, Kind.NUMBER)
Terms = dict[str, dict[str, str]]


def words_of(row: Row, name: str) -> str:
    """Return a field of a listed row in words: the label of a code, the title of a record, else the value."""
    value = row.get(f"{name}:words", row.get(name))
    if value is None or value == "" or value == frozenset():
        return NONE
    if isinstance(value, (set, frozenset)):
        return ", ".join(sorted(map(str, value)))
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, Moment):
        return ages.stamp(value.local(), weekday_too=False)
    if isinstance(value, dt.date):
        return f"{value:%d} {ages.month(value)} {value.year}"
    return str(value)


def field_column(record: str, name: str, *, head: str = "", width: int = 120, right: bool = False) -> Column:
    """Return a column that shows a field in words, whole in its tooltip."""
    spec = record_named(record).declared[name]

    def show(_value: object, row: Row) -> str:
        return words_of(row, name)

    return Column(name, head or tr(spec.label), show, width=width, right=right, tooltip=show)


def further_columns(record: str, known: Sequence[Column]) -> tuple[Column, ...]:
    """Return a column for every field of the record that ``known`` does not show yet, but what only the store needs."""
    names = {one.name for one in known}
    return tuple(
        field_column(record, name, width=_WIDTHS.get(spec.kind, 120), right=spec.kind in _RIGHT)
        for name, spec in record_named(record).declared.items()
        if name not in names and not spec.system and spec.kind is not Kind.NOTES and spec.to != "note_line"
    )


@dataclass(frozen=True)
class Ask:
    """What to find: filters, the words that rows must hold, the order, and the id of the row to stay on.

    ``where`` are the page's own filters, ``picks`` what a person filters by and ``when`` what that leans on.
    """

    when: When
    number: int = 0
    where: tuple[Condition, ...] = ()
    picks: Picks = field(default_factory=dict)
    text: str = ""
    sort: str = ""
    downwards: bool = False
    keep: str = ""
    names: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True)
class Found:
    """Row numbers in order, where the row to stay on stands, how many rows there are, and the words of codes."""

    ask: Ask
    numbers: list[int]
    place: int | None
    total: int
    terms: Terms = field(default_factory=dict)


@dataclass(frozen=True)
class Finder:
    """Finds rows of one kind of record; ``order`` is the order before one is asked for."""

    record: str
    order: tuple[str, ...] = ()

    @property
    def kind(self) -> type[Record]:
        """The record's class."""
        return record_named(self.record)

    def find(self, reader: Reader, ask: Ask) -> Found:
        """Return the rows that are asked for."""
        vocabularies = {
            spec.vocabulary: terms(reader, spec.vocabulary)
            for name in {*ask.names, ask.sort} - {""}
            if (spec := self.kind.declared[name]).vocabulary
        }
        where = (*ask.where, *list_filters.conditions(reader, self.record, ask.picks, ask.when))
        shown = [one.name for one in ask.columns if one.name in self.kind.declared]
        held = reader.typed(self.record, ask.text, shown)
        if held is not None and len(held) <= _FEW:
            where, held = (*where, Condition("", NUMBERED, held)), None
        numbers = self._ordered(reader, where, ask, vocabularies)
        if held is not None:
            numbers = [number for number in numbers if number in held]
        own = reader.row_numbers(Query(self.record, (Condition("id", "=", ask.keep),))) if ask.keep else []
        place = numbers.index(own[0]) if own and own[0] in numbers else None
        return Found(ask, numbers, place, reader.count(Query(self.record)), vocabularies)

    def in_words(self, reader: Reader, numbers: Sequence[int], ask: Ask, terms: Terms) -> Iterator[tuple[int, Row]]:
        """Yield rows by number with the words of their codes and references, a portion at a time."""
        names = tuple(dict.fromkeys((*ask.names, *((ask.sort,) if ask.sort else ()))))
        for start in range(0, len(numbers), _PORTION):
            part = numbers[start : start + _PORTION]
            found = reader.rows_numbered(self.record, part, names)
            self.say(reader, list(found.values()), names, terms)
            yield from ((number, found[number]) for number in part if number in found)

    def say(self, reader: Reader, rows: list[Row], names: Sequence[str], terms: Terms) -> None:
        """Put the words of codes and references beside their values."""
        for name in names:
            spec = self.kind.declared[name]
            if spec.kind is Kind.CODE and spec.vocabulary:
                known = terms.get(spec.vocabulary, {})
            elif spec.kind is Kind.REFERENCE and spec.to:
                known = reader.titles(spec.to, {one[name] for one in rows if one[name]})
            elif spec.kind is Kind.ABOUT:
                known = _abouts(reader, {str(one[name]) for one in rows if one[name]})
            else:
                continue
            for one in rows:
                if one[name]:
                    one[f"{name}:words"] = known.get(one[name], one[name] if spec.kind is Kind.CODE else tr("Untitled"))

    def _ordered(self, reader: Reader, where: tuple[Condition, ...], ask: Ask, terms: Terms) -> list[int]:
        """Codes by their rank, records by their title, with what is empty last either way; all else by its value."""
        spec = self.kind.declared[ask.sort] if ask.sort else None
        if spec is None or spec.kind not in (Kind.CODE, Kind.REFERENCE):
            own = () if spec is None else (f"-{ask.sort}" if ask.downwards else ask.sort,)
            return reader.row_numbers(Query(self.record, where, order=(*own, *self.order)))
        found = reader.values_numbered(Query(self.record, where, order=self.order), ask.sort)
        values = {value for _number, value in found if value}
        places: dict[str, Any]
        if spec.kind is Kind.CODE:
            ranks = {code: place for place, code in enumerate(terms.get(spec.vocabulary or "", {}))}
            places = {code: ranks.get(code, len(ranks)) for code in values}
        else:
            titles = reader.titles(spec.to or "", values)
            places = {row: fold(titles.get(row, "")) for row in values}
        full = [(places[value], number) for number, value in found if value]
        full.sort(key=itemgetter(0), reverse=ask.downwards)
        return [number for _place, number in full] + [number for number, value in found if not value]


def _abouts(reader: Reader, values: set[str]) -> dict[str, str]:
    """Return the titles of records named as ``record/id``."""
    by_record: dict[str, list[str]] = {}
    for value in values:
        record, _, row = value.partition("/")
        by_record.setdefault(record, []).append(row)
    return {
        f"{record}/{row}": title
        for record, ids in by_record.items()
        for row, title in reader.titles(record, ids).items()
    }


__all__ = ["NONE", "OPEN", "Ask", "Finder", "Found", "field_column", "further_columns", "words_of"]
