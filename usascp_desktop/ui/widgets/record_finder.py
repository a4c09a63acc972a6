"""Finding what a list of records shows: its rows in order, filtered and sorted by the words people see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.search_text import fold
from usascp_desktop.records import Record, record_named
from usascp_desktop.records.fields import Kind
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui.models.id_table import Column
from usascp_desktop.ui.words import tr

NONE = "–"
OPEN = "*open"
"""Picked in place of values, it means all but the closed ones."""
_PORTION = 400
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
        return "Yes" if value else "No"
    if isinstance(value, Moment):
        return f"{value.local():%d %b %Y, %H:%M}"
    if isinstance(value, dt.date):
        return f"{value:%d %b %Y}"
    return str(value)


def field_column(record: str, name: str, *, head: str = "", width: int = 120, right: bool = False) -> Column:
    """Return a column that shows a field in words, whole in its tooltip."""
    spec = record_named(record).declared[name]

    def show(_value: object, row: Row) -> str:
        return words_of(row, name)

    return Column(name, head or tr(spec.label), show, width=width, right=right, tooltip=show)


def further_columns(record: str, known: Sequence[Column]) -> tuple[Column, ...]:
    """Return a column for every field of the record that ``known`` does not show yet."""
    names = {one.name for one in known}
    return tuple(
        field_column(record, name, width=_WIDTHS.get(spec.kind, 120), right=spec.kind in _RIGHT)
        for name, spec in record_named(record).declared.items()
        if name not in names and spec.kind is not Kind.NOTES and spec.to != "note_line"
    )


def conditions(picks: Mapping[str, tuple[str, ...]], closed: Mapping[str, Sequence[str]]) -> tuple[Condition, ...]:
    """Return the filters that picked values mean; ``closed`` says by field which values are over."""
    found: list[Condition] = []
    for name, values in picks.items():
        if OPEN in values:
            found += [Condition(name, "!=", code) for code in closed.get(name, ())]
        elif values:
            found.append(Condition(name, "in", values))
    return tuple(found)


@dataclass(frozen=True)
class Ask:
    """What to find: filters, the text that rows must hold, the order, and the id of the row to stay on."""

    number: int = 0
    where: tuple[Condition, ...] = ()
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
        terms = {
            spec.vocabulary: reader.terms(spec.vocabulary)
            for name in {*ask.names, ask.sort} - {""}
            if (spec := self.kind.declared[name]).vocabulary
        }
        plain = not ask.sort or self.kind.declared[ask.sort].kind not in (Kind.CODE, Kind.REFERENCE, Kind.SET)
        order = ((f"-{ask.sort}" if ask.downwards else ask.sort), *self.order) if ask.sort and plain else self.order
        numbers = reader.row_numbers(Query(self.record, ask.where, order=order))
        if ask.text or not plain:
            rows = list(self.in_words(reader, numbers, ask, terms))
            if ask.text:
                wanted = ask.text.split()
                rows = [(number, one) for number, one in rows if _holds(one, ask.columns, wanted)]
            if not plain:
                rows = self._sorted(rows, ask, terms)
            numbers = [number for number, _row in rows]
        own = reader.row_numbers(Query(self.record, (Condition("id", "=", ask.keep),))) if ask.keep else []
        place = numbers.index(own[0]) if own and own[0] in numbers else None
        return Found(ask, numbers, place, reader.count(Query(self.record)), terms)

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
                    one[f"{name}:words"] = known.get(one[name], one[name] if spec.kind is Kind.CODE else "Untitled")

    def _sorted(self, rows: list[tuple[int, Row]], ask: Ask, terms: Terms) -> list[tuple[int, Row]]:
        """Codes by their rank, records by their title; what is empty comes last either way."""
        spec = self.kind.declared[ask.sort]
        ranks = {code: place for place, code in enumerate(terms.get(spec.vocabulary or "", {}))}
        full = [one for one in rows if one[1].get(ask.sort)]
        bare = [one for one in rows if not one[1].get(ask.sort)]
        by: Callable[[tuple[int, Row]], Any] = lambda one: fold(words_of(one[1], ask.sort))  # noqa: E731
        if spec.kind is Kind.CODE:
            by = lambda one: ranks.get(one[1][ask.sort], len(ranks))  # noqa: E731
        return sorted(full, key=by, reverse=ask.downwards) + bare


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


def _holds(one: Row, columns: Sequence[Column], wanted: Sequence[str]) -> bool:
    text = fold(" ".join(spec.show(one.get(spec.name), one) for spec in columns))
    return all(part in text for part in wanted)
