"""What a list can be filtered by, field by field: values picked, and rules such as a span of days or an amount.

A rule is kept as a text beside picked values, as saved views do: ``*from:2026-03-01``, ``*most:5000``, ``*empty``. So
views of older programs stay readable, and a rule this version does not know filters nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import record_named
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.services.loose_ends import bounds
from usascp_desktop.services.today import travelling
from usascp_desktop.store.filters import ANY, AT_LEAST, AT_MOST, CONTAINS, EMPTY, FILLED, WITHIN
from usascp_desktop.store.queries import Condition
from usascp_desktop.store.unit_of_work import Reader

Picks = Mapping[str, tuple[str, ...]]
OPEN, BARE, FULL, YES, NO, OVERDUE, TRIP = "*open", "*empty", "*filled", "*yes", "*no", "*overdue", "*trip"
FROM, TO, LEAST, MOST, HAS = "*from:", "*to:", "*least:", "*most:", "*has:"
_CODES = frozenset({Kind.CODE, Kind.REFERENCE})
_DAYS = frozenset({Kind.DATE, Kind.MOMENT})
_NUMBERS = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.MONEY})
_TEXTS = frozenset({Kind.TEXT, Kind.LONG})
_AMOUNT = re.compile(r"([+-]?[0-9][0-9,]*(?:\.[0-9]+)?)(?:\s+([A-Za-z]{3}))?")
_NEVER = Condition("id", "=", "")


@dataclass(frozen=True, slots=True)
class When:
    """What rules lean on: this day, the zone its days begin in, and by field which values are over."""

    today: dt.date
    zone: str
    closed: Mapping[str, Sequence[str]] = field(default_factory=dict)


def fields_of(record: str) -> tuple[Field, ...]:
    """Return the fields a list can be filtered by.

    Not notes and places, what names any record or a note line, and what only the store needs, as keys of files.
    """
    kinds = _CODES | _DAYS | _NUMBERS | _TEXTS | {Kind.FLAG, Kind.SET}
    declared = record_named(record).declared.values()
    return tuple(spec for spec in declared if spec.kind in kinds and not spec.system and spec.to != "note_line")


def is_picked(spec: Field) -> bool:
    """True for a field filtered by picking values; others take an amount, a day or a part of their text."""
    return spec.kind in _CODES or spec.kind in (Kind.FLAG, Kind.SET)


def rules_of(spec: Field, closed: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the rules a field takes, in the order to offer them; those ending in a colon want something written."""
    more: tuple[str, ...] = ()
    if spec.kind in _DAYS:
        more = (FROM, TO, TRIP, *((OVERDUE,) if closed and spec.kind is Kind.DATE else ()))
    elif spec.kind in _NUMBERS:
        more = (LEAST, MOST)
    elif spec.kind in _TEXTS:
        more = (HAS,)
    elif spec.kind is Kind.FLAG:
        more = (YES, NO)
    elif spec.name in closed:
        more = (OPEN,)
    elif spec.to in ("delegation", "consultation"):
        more = (TRIP,)
    return (*more, BARE, FULL)


def readable(spec: Field, rule: str, written: str) -> bool:
    """True if what was written can be used by a rule: a day as 2026-12-04, a number, or an amount as 5000 USD."""
    if rule in (FROM, TO):
        return _day(written) is not None
    if rule in (LEAST, MOST):
        found = _AMOUNT.fullmatch(written.strip())
        return found is not None and (found[2] is None or spec.kind is Kind.MONEY)
    return bool(written.strip())


def conditions(reader: Reader, record: str, picks: Picks, when: When) -> tuple[Condition, ...]:
    """Return the filters that values and rules mean; those of different fields all hold.

    Of one field, values and ``*empty`` are alternatives, and what a rule limits comes on top.
    """
    declared = record_named(record).declared
    found: list[Condition] = []
    for name, values in picks.items():
        if name in declared:
            found += _of_field(reader, declared[name], values, when)
    return tuple(found)


def _of_field(reader: Reader, spec: Field, values: Sequence[str], when: When) -> list[Condition]:
    found: list[Condition] = []
    either: list[Condition] = []
    plain = [value for value in values if not value.startswith("*")]
    if plain and spec.kind is Kind.SET:
        either += [Condition(spec.name, "=", value) for value in plain]
    elif plain:
        either.append(Condition(spec.name, "in", plain))
    flags = {YES: 1, NO: 0}
    for value in values:
        if value in flags:
            either.append(Condition(spec.name, "=", flags[value]))
        elif value == BARE:
            either.append(Condition(spec.name, EMPTY, None))
        elif value == OPEN:
            found += [Condition(spec.name, "!=", code) for code in when.closed.get(spec.name, ())]
        elif value.startswith("*"):
            found += _rule(reader, spec, value, when)
    if either:
        found.append(either[0] if len(either) == 1 else Condition("", ANY, tuple(either)))
    return found


def _rule(reader: Reader, spec: Field, rule: str, when: When) -> list[Condition]:
    name, written = spec.name, rule.partition(":")[2]
    if rule == FULL:
        return [Condition(name, FILLED, None)]
    if rule == TRIP:
        return _on_trip(reader, spec, when)
    if rule == OVERDUE:
        still = (Condition(other, "!=", code) for other, codes in when.closed.items() for code in codes)
        return [Condition(name, "<", when.today.isoformat()), *still]
    if rule.startswith(HAS):
        return [Condition(name, CONTAINS, written)] if written.strip() else []
    if rule.startswith((FROM, TO)):
        day = _day(written)
        if day is None:
            return []
        return _days(spec, when, first=day) if rule.startswith(FROM) else _days(spec, when, last=day)
    if rule.startswith((LEAST, MOST)):
        return _limit(spec, written, least=rule.startswith(LEAST))
    return []


def _limit(spec: Field, written: str, *, least: bool) -> list[Condition]:
    given = _AMOUNT.fullmatch(written.strip())
    if given is None:
        return []
    number = given[1].replace(",", "")
    if spec.kind is Kind.MONEY:
        return [Condition(spec.name, AT_LEAST if least else AT_MOST, (number, (given[2] or "").upper()))]
    return [Condition(spec.name, ">=" if least else "<=", float(number))]


def _on_trip(reader: Reader, spec: Field, when: When) -> list[Condition]:
    """What belongs to the delegation that travels now; nothing if none does."""
    trip = travelling(reader, Moment.now(when.zone))[0]
    if trip is None:
        return [_NEVER]
    if spec.to == "delegation":
        return [Condition(spec.name, "=", trip["id"])]
    if spec.to == "consultation":
        return [Condition(spec.name, WITHIN, ("consultation", (Condition("delegation", "=", trip["id"]),)))]
    return _days(spec, when, first=trip["starts"], last=trip["ends"])


def _days(spec: Field, when: When, *, first: dt.date | None = None, last: dt.date | None = None) -> list[Condition]:
    """From one day to another, both included; the days of moments begin in the zone of ``when``."""
    found = []
    if first is not None:
        begin = first.isoformat() if spec.kind is Kind.DATE else bounds(first, when.zone)[0]
        found.append(Condition(spec.name, ">=", begin))
    if last is not None and spec.kind is Kind.DATE:
        found.append(Condition(spec.name, "<=", last.isoformat()))
    elif last is not None:
        found.append(Condition(spec.name, "<", bounds(last, when.zone)[1]))
    return found


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        return None
