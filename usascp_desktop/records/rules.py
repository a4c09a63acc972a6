"""How a value given for a field is read, cleaned and written as its column keeps it, and read back for a person."""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Callable, Iterable
from typing import Any

from usascp_desktop.domain.moments import Moment, parse_date
from usascp_desktop.domain.money import Money
from usascp_desktop.domain.places import Place
from usascp_desktop.domain.text import clean
from usascp_desktop.errors import RejectedError
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.records.values import canonical, parsed
from usascp_desktop.sentences import named, say

Stored = str | int | float | None
_COMPOSITES: dict[Kind, type[Any]] = {Kind.MOMENT: Moment, Kind.MONEY: Money, Kind.PLACE: Place}
_YES = {"true": 1, "yes": 1, "1": 1, "false": 0, "no": 0, "0": 0}
_LARGEST = 2**63 - 1


def to_stored(field: Field, value: object) -> Stored:
    """Return ``value`` as the field's column keeps it; an empty text is None.

    Accepts the typed value, its JSON form, or the text a person types. Raises RejectedError with one sentence.
    """
    if isinstance(value, str):
        value = clean(value)
    if value is None or value == "":
        return None
    try:
        return _READERS[field.kind](value)
    except (ValueError, TypeError, OverflowError) as problem:
        raise RejectedError(say("{0} was not kept: {1}", named(field.label), str(problem)), field=field.name) from None


def to_set(field: Field, value: object) -> frozenset[str]:
    """Return the members of a set field, from an iterable or from text separated by commas."""
    if value is None:
        return frozenset()
    if isinstance(value, str):
        items: Iterable[object] = value.split(",")
    elif isinstance(value, Iterable):
        items = value
    else:
        raise RejectedError(
            say("{0} was not kept: give its values separated by commas.", named(field.label)), field=field.name
        )
    return frozenset(text for item in items if (text := clean(str(item)).strip()))


def is_plain(field: Field) -> bool:
    """True if the field's stored value is its typed value, so that nothing has to be read out of it."""
    return field.kind not in _TYPED


def from_stored(field: Field, stored: Any) -> Any:  # noqa: ANN401
    """Return the typed value of a stored one; None if it cannot be read (``check`` lists it)."""
    if stored is None or field.kind not in _TYPED:
        return stored
    try:
        return _TYPED[field.kind](stored)
    except (ValueError, TypeError, KeyError):
        return None


def to_json(value: Any) -> Any:  # noqa: ANN401
    """Return a typed value as JSON shows it: dates ISO, moments with offset and zone beside it."""
    if isinstance(value, Moment):
        return {"at": value.local().isoformat(), "zone": value.zone}
    if isinstance(value, (Money, Place)):
        return value.to_json()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, (str, int, float)) or isinstance(value, bool):
        raise TypeError(say("give a text."))
    return str(value)


def _line(value: object) -> str:
    return _text(value)


def _integer(value: object) -> int:
    if isinstance(value, bool) or (isinstance(value, float) and not value.is_integer()):
        raise ValueError(say("give a whole number."))
    try:
        number = int(value.replace(",", "") if isinstance(value, str) else value)  # type: ignore[call-overload]
    except (ValueError, TypeError):
        raise ValueError(say("“{0}” is not a whole number.", value)) from None
    if abs(number) > _LARGEST:
        raise ValueError(say("the number is too large."))
    return int(number)


def _number(value: object) -> float:
    try:
        number = float(value.replace(",", "") if isinstance(value, str) else value)  # type: ignore[arg-type]
    except (ValueError, TypeError):
        raise ValueError(say("“{0}” is not a number.", value)) from None
    if not math.isfinite(number):
        raise ValueError(say("give a number that is not infinite."))
    return number


def _date(value: object) -> str:
    if isinstance(value, dt.datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, dt.date) else parse_date(str(value)).isoformat()


def _flag(value: object) -> int:
    if isinstance(value, (bool, int)) and value in (0, 1):
        return int(value)
    found = _YES.get(str(value).casefold())
    if found is None:
        raise ValueError(say("give yes or no."))
    return found


def _composite(kind: Kind) -> Callable[[object], str]:
    shape = _COMPOSITES[kind]

    def read(value: object) -> str:
        if isinstance(value, dict):
            value = _moment_shown(value) if kind is Kind.MOMENT else shape.from_json(value)
        elif isinstance(value, str):
            value = shape.from_json(json.loads(value)) if value.startswith("{") else shape.parse(value)
        if not isinstance(value, shape):
            raise TypeError(say("give it as {0}.", _EXAMPLES[kind]))
        return canonical(value)

    return read


def _composite_reader(shape: type[Any]) -> Callable[[Any], Any]:
    return lambda text: parsed(shape, text)


def _moment_shown(document: dict[str, Any]) -> Moment:
    """Read a moment as JSON shows it: local time with offset, and the zone beside it."""
    if set(document) != {"at", "zone"}:
        raise ValueError(say("a moment is its time and its zone, and nothing else."))
    at = str(document["at"])
    return Moment.from_json(document) if at.endswith("Z") else Moment.parse(f"{at}[{document['zone']}]")


_EXAMPLES = {
    Kind.MOMENT: "2026-03-02T09:00[Asia/Vientiane]",
    Kind.MONEY: "1200000 USD 2026",
    Kind.PLACE: "17.96,102.61",
}
_READERS: dict[Kind, Callable[[object], Stored]] = {
    Kind.TEXT: _line,
    Kind.LONG: _text,
    Kind.CODE: _text,
    Kind.REFERENCE: _text,
    Kind.ABOUT: _text,
    Kind.INTEGER: _integer,
    Kind.NUMBER: _number,
    Kind.DATE: _date,
    Kind.FLAG: _flag,
    **{kind: _composite(kind) for kind in _COMPOSITES},
}
_TYPED: dict[Kind, Callable[[Any], Any]] = {
    Kind.DATE: dt.date.fromisoformat,
    Kind.FLAG: bool,
    **{kind: _composite_reader(shape) for kind, shape in _COMPOSITES.items()},
}
