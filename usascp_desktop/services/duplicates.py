"""People and organisations that are here twice: which may be the same, merging two, and keeping others apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import combinations

from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records import record_named
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.records.rules import to_json
from usascp_desktop.sentences import joined, say_count
from usascp_desktop.services.disagreements import in_words
from usascp_desktop.services.people import folded
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store import queries
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

MOST = 100
"""Pairs that are read to be looked at; the rest follow when those are settled."""
MERGE_LABEL = "Merge duplicates"
DIFFERENT_LABEL = "Say that two are different"
_NAMES = {"person": ("display_name", "native_name"), "organization": ("name", "native_name")}
_APART = {"person": ("organization",), "organization": ("country", "city")}
_MARKS = ("same_as", "not_same_as")
_CONSENT, _WITHDRAWN = ("consent", "consent_at"), "withdrawn"
_Found = dict[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two that may be one: its id and name, the line under it, and its values in words by field label."""

    id: str
    name: str
    line: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """A pair beside each other: why it is one, the labels of the fields with a value, and both sides' values."""

    record: str
    kind: str
    why: str
    labels: tuple[str, ...]
    left: Side
    right: Side

    @property
    def id(self) -> str:
        """What tells this pair from others."""
        return f"{self.left.id} {self.right.id}"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records (``person`` or ``organization``) that may be one, the smaller id at the left; ``why`` in words."""

    record: str
    left: str
    right: str
    why: str


def pairs(reader: Reader) -> tuple[Pair, ...]:
    """Return who may be here twice, people first; merged ones and those said to be different are left out."""
    return (*_pairs_of(reader, "person"), *_pairs_of(reader, "organization"))


def compared(reader: Reader, *, limit: int = MOST) -> tuple[int, tuple[Compared, ...]]:
    """Return how many pairs there are, and the first of them with both sides' values in words."""
    found = pairs(reader)
    return len(found), tuple(_compared(reader, one) for one in found[:limit])


def merge(unit: UnitOfWork, record: str, *, keep: str, lose: str) -> None:
    """Let ``lose`` stand for ``keep`` from now on; what is empty in the keeper takes the other's value.

    No reference is rewritten: they lead to the keeper through ``same_as``. NotFoundError if one is not there,
    RejectedError if both are one already.
    """
    kind = record_named(_mergeable(record))
    kept, lost = resolve(unit, record, keep), resolve(unit, record, lose)
    if kept == lost:
        raise RejectedError("These two are one already; nothing was changed.", field="same_as")
    mine, other = unit.row(record, kept), unit.row(record, lost)
    plain = [name for name, spec in kind.declared.items() if not spec.system and spec.kind is not Kind.SET]
    empty = [name for name in plain if name not in _CONSENT and mine[name] in (None, "")]
    fills = {name: other[name] for name in empty if other[name] not in (None, "")}
    for name in set(kind.sets) - set(_MARKS):
        if other[name] and not mine[name]:
            fills[name] = other[name]
    if record == "person":
        fills |= _consent(mine, other)
    if fills:
        unit.update(kind, kept, fills)
    unit.update(kind, lost, {"same_as": kept})


def keep_apart(unit: UnitOfWork, record: str, left: str, right: str) -> None:
    """Remember that two are different, here and, once shared, everywhere; NotFoundError if one is not there."""
    kind = record_named(_mergeable(record))
    first, second = sorted((left, right))
    known = unit.row(record, first)["not_same_as"]
    if not unit.exists(record, second):
        raise NotFoundError(f"This {kind.singular.lower()} is no longer here; nothing was changed.")
    unit.update(kind, first, {"not_same_as": known | {second}})


def resolve(reader: Reader, record: str, row: str) -> str:
    """Return the id of the record that ``row`` stands for now; its own if it was never merged."""
    return queries.keeper(reader.db, record, row)


def may_be_same(record: str, one: Row, other: Row) -> bool:
    """True unless both say where they belong (organisation; country, city) and it is not the same."""
    return all(not one[name] or not other[name] or one[name] == other[name] for name in _APART[record])


def settled(reader: Reader, record: str, row: Row, others: Collection[str]) -> frozenset[str]:
    """Return which of the others (ids) were merged, or said to be different from ``row``, a whole row.

    All of them if it was merged itself.
    """
    if row["same_as"]:
        return frozenset(others)
    rows = rows_with(reader, record, "id", others, fields=_MARKS)
    return frozenset(
        one["id"]
        for one in rows
        if one["same_as"] or one["id"] in row["not_same_as"] or row["id"] in one["not_same_as"]
    )


def _compared(reader: Reader, pair: Pair) -> Compared:
    kind = record_named(pair.record)
    left, right = reader.row(pair.record, pair.left), reader.row(pair.record, pair.right)
    specs = [
        spec for name, spec in kind.declared.items()
        if not spec.system and name not in _MARKS and (left[name] or right[name])
    ]  # fmt: skip
    sides = [
        Side(one["id"], one[kind.title_field] or "", _used(reader, pair.record, one["id"]),
             tuple(_words(reader, spec, one[spec.name]) for spec in specs))
        for one in (left, right)
    ]  # fmt: skip
    return Compared(pair.record, kind.singular, pair.why, tuple(spec.label for spec in specs), *sides)


def _words(reader: Reader, spec: Field, value: object) -> str:
    members = sorted(value) if isinstance(value, frozenset) else [to_json(value)] if value not in (None, "") else []
    if spec.kind is not Kind.SET:
        return "".join(in_words(reader, spec, one) for one in members)
    terms = reader.terms(spec.vocabulary) if spec.vocabulary else {}
    return ", ".join(terms.get(str(one), str(one)) for one in members)


def _used(reader: Reader, record: str, row: str) -> str:
    """Return where a record is named, in words."""
    where = (Condition(record, "=", row),)
    if record == "organization":
        return say_count("{0} person", "{0} people", reader.count(Query("person", where)))
    meetings = reader.count(Query("participant", where))
    details = reader.count(Query("channel", where))
    return joined(
        say_count("{0} meeting", "{0} meetings", meetings),
        say_count("{0} contact detail", "{0} contact details", details),
    )


def _consent(mine: Row, other: Row) -> Row:
    """Return the consent to take over: with its time, if the keeper has none, and always where it was withdrawn."""
    if other["consent"] and (not mine["consent"] or (other["consent"] == _WITHDRAWN != mine["consent"])):
        return {name: other[name] for name in _CONSENT}
    return {}


def _pairs_of(reader: Reader, record: str) -> Iterable[Pair]:
    names = _NAMES[record]
    rows = reader.rows(Query(record, order=("id",), fields=(*names, *_APART[record], *_MARKS)))
    here = {row["id"]: row for row in rows if resolve_row(reader, record, row) == row["id"]}
    found: _Found = _same_mail(reader, here) if record == "person" else {}
    named: dict[str, set[str]] = defaultdict(set)
    for row in here.values():
        for name in {folded(row[name]) for name in names if row[name]} - {""}:
            named[name].add(row["id"])
    for ids in named.values():
        for left, right in combinations(sorted(ids), 2):
            if may_be_same(record, here[left], here[right]):
                found.setdefault((left, right), "same name")
    apart = {tuple(sorted((row["id"], other))) for row in rows for other in row["not_same_as"]}
    return [Pair(record, *ids, why) for ids, why in sorted(found.items()) if ids not in apart]


def resolve_row(reader: Reader, record: str, row: Row) -> str:
    """Return what a row read with its ``same_as`` stands for, without asking the database if it was never merged."""
    return resolve(reader, record, row["id"]) if row["same_as"] else str(row["id"])


def _same_mail(reader: Reader, here: dict[str, Row]) -> _Found:
    by_mail: dict[str, set[str]] = defaultdict(set)
    where = (Condition("kind", "=", "email"),)
    for one in reader.rows(Query("channel", where, fields=("person", "value"))):
        mail = (one["value"] or "").strip().casefold()
        person = resolve(reader, "person", one["person"]) if one["person"] and one["person"] not in here else None
        owner = person or one["person"]
        if mail and owner in here:
            by_mail[mail].add(owner)
    return {ids: "same e-mail" for found in by_mail.values() for ids in combinations(sorted(found), 2)}


def _mergeable(record: str) -> str:
    if record not in _NAMES:
        raise RejectedError("Only people and organisations can be merged.", field="same_as")
    return record
