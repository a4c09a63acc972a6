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
from usascp_desktop.sentences import joined, marked, say, say_count, small
from usascp_desktop.services.disagreements import in_words
from usascp_desktop.services.people import folded
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store import queries, same_as
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

MOST = 100
"""Pairs that are read to be looked at; the rest follow when those are settled."""
MERGE_LABEL = marked("Merge duplicates")
DIFFERENT_LABEL = marked("Say that two are different")
TAKE_OUT_LABEL = marked("Take out what was merged")
_NAMES = {"person": ("display_name", "native_name"), "organization": ("name", "native_name")}
_APART = {"person": ("organization",), "organization": ("country", "city")}
_MARKS = ("same_as", "not_same_as")
_DECIDING = {
    **{record: {LIFE, *_NAMES[record], *_APART[record], *_MARKS} for record in _NAMES},
    "channel": {LIFE, "person", "kind", "value"},
    "participant": {LIFE, "person"},
}
_CONSENT, _WITHDRAWN = ("consent", "consent_at"), "withdrawn"
_NOTHING: tuple[object, ...] = (None, "", frozenset())
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
    """A pair beside each other: why it is one, the names and labels of the fields with a value, both sides' values.

    ``open`` are the names of the fields of which either value may stay: both have one, and they differ.
    """

    record: str
    kind: str
    why: str
    names: tuple[str, ...]
    labels: tuple[str, ...]
    left: Side
    right: Side
    open: frozenset[str] = frozenset()

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


def merge(unit: UnitOfWork, record: str, *, keep: str, lose: str, take: Collection[str] = ()) -> None:
    """Let ``lose`` stand for ``keep`` from now on; what is empty in the keeper takes the other's value.

    So do the fields named by ``take``, whatever the keeper has; consent follows its own rule. No reference is
    rewritten: they lead to the keeper through ``same_as``. NotFoundError if one is not there, RejectedError if both
    are one already or a field cannot be taken; then nothing is changed.
    """
    kind = record_named(_mergeable(record))
    kept, lost = resolve(unit, record, keep), resolve(unit, record, lose)
    if kept == lost:
        raise RejectedError("These two are one already; nothing was changed.", field="same_as")
    mine, other = unit.row(record, kept), unit.row(record, lost)
    may = choosable(record)
    for name in take:
        if name not in may:
            raise RejectedError(say("This field cannot be chosen when merging; nothing was changed."), field=name)
    wanted = [name for name in may if name in take or mine[name] in _NOTHING]
    fills = {name: other[name] for name in wanted if other[name] not in _NOTHING}
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
        raise NotFoundError(say("This {0} is no longer here; nothing was changed.", small(kind.singular)))
    unit.update(kind, first, {"not_same_as": known | {second}})


def choosable(record: str) -> tuple[str, ...]:
    """Return the fields of which either of two records' values may stay."""
    declared = record_named(_mergeable(record)).declared
    return tuple(name for name, spec in declared.items() if not spec.system and name not in _CONSENT)


def merged_into(reader: Reader, record: str, row: str) -> tuple[tuple[str, str], ...]:
    """Return id and name of the records that were merged into one, by name; a name not yet written is empty."""
    others = same_as.standing_for(reader.db, record, row)[1:]
    if not others:
        return ()
    first, second = _NAMES[record]
    rows = rows_with(reader, record, "id", others, fields=(first, second))
    return tuple(sorted(((one["id"], one[first] or one[second] or "") for one in rows), key=lambda one: one[1]))


def take_out(unit: UnitOfWork, record: str, row: str) -> None:
    """Let a record that was merged stand for itself again, and remember that it and its keeper are different.

    What it had lent its keeper stays there. RejectedError if it was not merged, NotFoundError if it is not there.
    """
    kind = record_named(_mergeable(record))
    kept = resolve(unit, record, unit.row(record, row)["id"])
    if kept == row:
        raise RejectedError(say("This record stands for itself; nothing was changed."), field="same_as")
    unit.update(kind, row, {"same_as": None})
    if resolve(unit, record, kept) != kept:  # two laptops had merged them into each other
        unit.update(kind, kept, {"same_as": None})
    keep_apart(unit, record, row, kept)


def decides(record: str, field: str) -> bool:
    """True if a change of the field (of a set: ``name/member``) may make a pair, unmake one, or count differently."""
    return field.partition("/")[0] in _DECIDING.get(record, ())


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
    may = choosable(pair.record)
    differ = frozenset(
        spec.name
        for spec in specs
        if spec.name in may and left[spec.name] and right[spec.name] and left[spec.name] != right[spec.name]
    )
    names, labels = tuple(spec.name for spec in specs), tuple(spec.label for spec in specs)
    return Compared(pair.record, kind.singular, pair.why, names, labels, sides[0], sides[1], differ)


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
    meetings = len({one["about"] for one in reader.rows(Query("participant", where, fields=("about",)))})
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
    fields = (*names, *_APART[record], "not_same_as")
    rows = reader.rows(Query(record, order=("id",), fields=fields, merged=True))
    stands = same_as.keepers(reader.db, record)
    here = {row["id"]: row for row in rows if row["id"] not in stands}
    found: _Found = _same_mail(reader, here) if record == "person" else {}
    named: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for name in {folded(row[name]) for name in names if row[name]} - {""}:
            named[name].add(str(stands.get(row["id"], row["id"])))
    for ids in named.values():
        for left, right in combinations(sorted(ids), 2):
            if may_be_same(record, here[left], here[right]):
                found.setdefault((left, right), "same name")
    apart = {
        tuple(sorted(str(stands.get(one, one)) for one in (row["id"], other)))
        for row in rows
        for other in row["not_same_as"]
    }
    return [Pair(record, *ids, why) for ids, why in sorted(found.items()) if ids not in apart]


def _same_mail(reader: Reader, here: dict[str, Row]) -> _Found:
    by_mail: dict[str, set[str]] = defaultdict(set)
    where = (Condition("kind", "=", "email"),)
    for one in reader.rows(Query("channel", where, fields=("person", "value"))):
        mail = (one["value"] or "").strip().casefold()
        if mail and one["person"] in here:  # read as the keeper, whoever it was written under
            by_mail[mail].add(one["person"])
    return {ids: "same e-mail" for found in by_mail.values() for ids in combinations(sorted(found), 2)}


def _mergeable(record: str) -> str:
    if record not in _NAMES:
        raise RejectedError("Only people and organisations can be merged.", field="same_as")
    return record
