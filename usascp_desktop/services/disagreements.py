"""Fields that several people wrote without knowing of each other, in words, and settling one of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from usascp_desktop.errors import RejectedError
from usascp_desktop.records import RECORDS
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.records.rules import from_stored, to_stored
from usascp_desktop.sentences import say
from usascp_desktop.store import merge_conflicts
from usascp_desktop.store.merge_conflicts import Conflict, Version
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

SETTLE_LABEL = "Settle disagreement"
_TEXTS = (Kind.LONG, Kind.TEXT)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values: in words, as it is kept, who wrote it on which laptop and when (None: reference data)."""

    words: str
    value: Any
    who: str
    laptop: str
    at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field with several values. ``id`` names exactly these; ``is_text`` where a text of their own may be written.

    ``mine`` is the value that shows; where this laptop wrote one of them (``is_own``), it is that one.
    ``is_life`` where somebody deleted the record while somebody else edited it: the values are 1 (keep) and 0.
    """

    id: str
    record: str
    row: str
    kind: str
    title: str
    label: str
    base: Side | None
    mine: Side
    theirs: tuple[Side, ...]
    is_text: bool
    is_life: bool
    is_own: bool = False


def count(reader: Reader) -> int:
    """Return how many disagreements there are."""
    return len(merge_conflicts.conflicts(reader))


def of_all(reader: Reader, *, laptop: str = "") -> tuple[Disagreement, ...]:
    """Return every disagreement with what a person needs to settle it, as seen from a laptop (its name)."""
    found = merge_conflicts.conflicts(reader)
    titles = _titles(reader, found)
    return tuple(_seen_from(laptop, _told(reader, one, titles)) for one in found)


def _seen_from(laptop: str, one: Disagreement) -> Disagreement:
    """Call what this laptop wrote its own, whichever value shows: of two later is shown, whoever wrote it."""
    values = (one.mine, *one.theirs)
    own = next((side for side in values if laptop and side.laptop == laptop), None)
    if own is None:
        return one
    return replace(one, mine=own, theirs=tuple(side for side in values if side is not own), is_own=True)


def rows(reader: Reader, record: str) -> frozenset[str]:
    """Return the ids of the rows of a record about which two people disagree."""
    return merge_conflicts.rows_in_conflict(reader, record)


def fields(reader: Reader, record: str, row: str) -> frozenset[str]:
    """Return the fields of a row in which two people disagree."""
    return frozenset(one.field for one in merge_conflicts.conflicts(reader, record, row) if one.field != LIFE)


def settle(unit: UnitOfWork, disagreement: str, value: object) -> None:
    """Let a value hold from now on, here and, once shared, everywhere.

    Raises NotFoundError if it was settled meanwhile or another value has arrived.
    """
    merge_conflicts.resolve(unit, disagreement, value=value)


def _titles(reader: Reader, found: Iterable[Conflict]) -> dict[tuple[str, str], str]:
    rows: dict[str, set[str]] = {}
    for one in found:
        rows.setdefault(one.record, set()).add(one.record_id)
    return {(record, row): title for record, ids in rows.items() for row, title in reader.titles(record, ids).items()}


def _told(reader: Reader, one: Conflict, titles: dict[tuple[str, str], str]) -> Disagreement:
    kind = RECORDS[one.record]
    field = None if one.field == LIFE else kind.declared[one.field]
    return Disagreement(
        one.id,
        one.record,
        one.record_id,
        kind.singular,
        titles.get((one.record, one.record_id), say("Untitled")),
        field.label if field else say("Deleted there, edited here"),
        None if one.base is None else _side(reader, field, one.base),
        _side(reader, field, one.mine),
        tuple(_side(reader, field, other) for other in one.theirs),
        field is not None and field.kind in _TEXTS,
        field is None,
    )


def _side(reader: Reader, field: Field | None, version: Version) -> Side:
    return Side(in_words(reader, field, version.value), version.value, version.who, version.device, version.at)


def in_words(reader: Reader, field: Field | None, value: Any) -> str:  # noqa: ANN401
    """Return a value of a field, in its JSON form, as a person reads it; ``field`` is None for the record itself."""
    if field is None:
        return say("Keep the record") if value else say("Delete the record")
    if value in (None, ""):
        return ""
    if field.kind is Kind.CODE and field.vocabulary:
        return reader.terms(field.vocabulary).get(value, str(value))
    if field.kind is Kind.REFERENCE and field.to:
        return reader.titles(field.to, [value]).get(value, say("Not known here"))
    try:
        typed = from_stored(field, to_stored(field, value))
    except RejectedError:
        return str(value)
    return {True: say("Yes"), False: say("No")}[typed] if isinstance(typed, bool) else str(typed)
