"""The past of one record in words: each change with old and new value as a person reads them, and putting one back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from usascp_desktop.records import record_named
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.sentences import marked, named, say
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

NOTHING = "Nothing"
_DEEDS = {"added": marked("Added: {0}"), "deleted": marked("Deleted: {0}"), "restored": marked("Restored: {0}")}
_CHANGED = marked("Changed: {0}")


@dataclass(frozen=True, slots=True)
class Past:
    """One change in words. ``at`` is in the reader's zone, None for reference data.

    ``field`` is the field's name, empty where there is nothing to put back; ``value`` is the JSON value the field had
    before, ``member`` the member of a set that came or went.
    """

    what: str
    old: str
    new: str
    who: str
    laptop: str
    at: dt.datetime | None
    zone: str
    field: str = ""
    value: Any = None
    member: str = ""
    came: bool = False


def of_record(reader: Reader, record: str, row: str, *, limit: int, zone: str) -> tuple[Past, ...]:
    """Return the newest changes of a record, at most ``limit``; times by the clocks of ``zone``."""
    kind = record_named(record)
    result = []
    for event in reader.history(record, row, limit=limit):
        at = event.at.astimezone(ZoneInfo(zone)) if event.at else None
        who = (event.who, event.device, at, zone)
        name, _, member = event.field.partition("/")
        field = kind.declared.get(name)
        if event.field == LIFE:
            result.append(Past(say(_DEEDS.get(event.action, _CHANGED), named(kind.singular)), "", "", *who))
        elif field is None:
            continue
        elif member:
            came = bool(event.new)
            words = _words(reader, field, member)
            old, new = ("", words) if came else (words, "")
            result.append(Past(field.label, old, new, *who, field=name, member=member, came=came))
        else:
            old, new = _words(reader, field, event.old), _words(reader, field, event.new)
            result.append(Past(field.label, old, new, *who, field=name, value=event.old))
    return tuple(result)


def put_back(unit: UnitOfWork, record: str, row: str, past: Past) -> None:
    """Give a field the value it had before a change. Raises as ``update`` does."""
    kind = record_named(record)
    if not past.member:
        unit.update(kind, row, {past.field: past.value})
        return
    members = set(unit.row(record, row).get(past.field) or ())
    members = members - {past.member} if past.came else members | {past.member}
    unit.update(kind, row, {past.field: frozenset(members)})


def label_of(past: Past) -> str:
    """Return what undo calls putting this back."""
    return f"Put back {past.what}"


def _words(reader: Reader, field: Field, value: Any) -> str:  # noqa: ANN401
    if value is None or value == "":
        return NOTHING
    if field.kind is Kind.FLAG:
        return say("Yes") if value else say("No")
    if field.vocabulary:
        return str(reader.terms(field.vocabulary).get(str(value), value))
    if field.to:
        return str(reader.titles(field.to, [str(value)]).get(str(value)) or value)
    if isinstance(value, dict):
        return _composite(value)
    return str(value)


def _composite(value: dict[str, Any]) -> str:
    """Return a moment, an amount or a place as it is typed."""
    if "at" in value:
        at = dt.datetime.fromisoformat(str(value["at"]).replace("Z", "+00:00"))
        zone = str(value.get("zone") or "UTC")
        return f"{at.astimezone(ZoneInfo(zone)):%d %b %Y, %H:%M} ({zone})"
    return " ".join(str(part) for part in value.values() if part is not None)
