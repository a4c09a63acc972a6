"""Fields that several people wrote without knowing of each other, in words, and settling one of them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from usascp_desktop.errors import RejectedError
from usascp_desktop.records import RECORDS
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.records.rules import from_stored, to_stored
from usascp_desktop.sentences import marked, say
from usascp_desktop.store import merge_conflicts
from usascp_desktop.store.merge_conflicts import Conflict, Version
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

SETTLE_LABEL = marked("Settle disagreement")
_TEXTS = (Kind.LONG, Kind.TEXT)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values: in words, as it is kept, who wrote it on which laptop and when (None: reference data).

    ``own`` where it was written on this laptop, ``shown`` where it is the one that everybody sees meanwhile.
    """

    words: str
    value: Any
    who: str
    laptop: str
    at: dt.datetime | None
    own: bool = False
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field with several values. ``id`` names exactly these; ``is_text`` where a text of their own may be written.

    ``values`` are two or more, none of them anybody's in particular: what was written on this laptop comes first,
    then the one that shows. ``is_long`` where the text has paragraphs. ``is_life`` where somebody deleted the record
    while somebody else edited it: the values are 1 (keep) and 0.
    """

    id: str
    record: str
    row: str
    kind: str
    title: str
    label: str
    base: Side | None
    values: tuple[Side, ...]
    is_text: bool
    is_long: bool
    is_life: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """A disagreement that this person settled here: about which record and field, what holds now, and when (UTC)."""

    kind: str
    title: str
    label: str
    words: str
    at: dt.datetime


def count(reader: Reader) -> int:
    """Return how many disagreements there are."""
    return len(merge_conflicts.conflicts(reader))


def of_all(reader: Reader, *, laptop: str = "") -> tuple[Disagreement, ...]:
    """Return every disagreement with what a person needs to settle it, as seen from a laptop (its name)."""
    found = merge_conflicts.conflicts(reader)
    titles = _titles(reader, found)
    return tuple(_told(reader, one, titles, laptop) for one in found)


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


def settled(reader: Reader, since: dt.datetime, *, person: str, most: int) -> tuple[Settled, ...]:
    """Return what a person settled on this laptop since a moment and did not take back, the latest first."""
    found = reader.db.execute(_SETTLED, (person, SETTLE_LABEL, since.astimezone(dt.UTC).isoformat(), most)).fetchall()
    return tuple(_settled(reader, *row) for row in found)


_SETTLED = """
SELECT l.at, c.tbl, c.row, c.col, o.raw FROM undo_list l CROSS JOIN undo_cell u ON u.entry = l.entry
CROSS JOIN sync_cell c ON c.cell = u.cell CROSS JOIN sync_op o ON o.op = u."after"
WHERE l.person = ? AND l.label = ? AND l.at >= ? AND NOT l.undone ORDER BY l.entry DESC LIMIT ?
"""
"""A settled disagreement is one save of one cell; ``before`` and ``after`` of the list are operations."""


def _settled(reader: Reader, at: str, record: str, row: str, col: str, raw: str) -> Settled:
    kind = RECORDS[record]
    field = None if col == LIFE else kind.declared[col]
    title = reader.titles(record, (row,)).get(row, say("Untitled"))
    words = in_words(reader, field, json.loads(raw)["v"])
    label = field.label if field else say("Deleted there, edited here")
    return Settled(kind.singular, title, label, words, dt.datetime.fromisoformat(at))


def _titles(reader: Reader, found: Iterable[Conflict]) -> dict[tuple[str, str], str]:
    rows: dict[str, set[str]] = {}
    for one in found:
        rows.setdefault(one.record, set()).add(one.record_id)
    return {(record, row): title for record, ids in rows.items() for row, title in reader.titles(record, ids).items()}


def _told(reader: Reader, one: Conflict, titles: dict[tuple[str, str], str], laptop: str) -> Disagreement:
    kind = RECORDS[one.record]
    field = None if one.field == LIFE else kind.declared[one.field]
    values = [replace(_side(reader, field, one.mine, laptop), shown=True)]
    values += [_side(reader, field, other, laptop) for other in one.theirs]
    return Disagreement(
        one.id,
        one.record,
        one.record_id,
        kind.singular,
        titles.get((one.record, one.record_id), say("Untitled")),
        field.label if field else say("Deleted there, edited here"),
        None if one.base is None else _side(reader, field, one.base, laptop),
        tuple(sorted(values, key=lambda side: not side.own)),
        field is not None and field.kind in _TEXTS,
        field is not None and field.kind is Kind.LONG,
        field is None,
    )


def _side(reader: Reader, field: Field | None, version: Version, laptop: str) -> Side:
    words = in_words(reader, field, version.value)
    own = bool(laptop) and version.device == laptop
    return Side(words, version.value, version.who, version.device, version.at, own)


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
