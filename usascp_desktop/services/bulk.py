"""Changing or deleting many records in one save, so that one undo takes it all back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records import Field, record_named
from usascp_desktop.records.fields import Kind
from usascp_desktop.sentences import joined, marked, named, say, say_count, small
from usascp_desktop.services import choosing, records
from usascp_desktop.store.queries import Condition
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

UNTITLED = marked("Untitled")
_PORTION = 400
_FIRST = ("status", "priority", "owner", "urgency", "sector")
_KINDS = (Kind.CODE, Kind.REFERENCE)


@dataclass(frozen=True, slots=True)
class Changed:
    """How many records were changed, and how many had been deleted meanwhile."""

    changed: int
    gone: int = 0


def fields_of(record: str) -> tuple[Field, ...]:
    """Return the fields that make sense to set on many records at once: codes and references, the usual ones first."""
    kind = record_named(record)
    found = [
        spec
        for name, spec in kind.declared.items()
        if spec.kind in _KINDS and not spec.system and name not in kind.natural_key and spec.to != "note_line"
    ]
    return tuple(sorted(found, key=lambda one: _FIRST.index(one.name) if one.name in _FIRST else len(_FIRST)))


def choices_of(reader: Reader, record: str, name: str) -> dict[str, str]:
    """Return the values a field of codes or references may take, with their words, in the order to offer them."""
    spec = record_named(record).declared[name]
    if spec.vocabulary:
        return reader.terms(spec.vocabulary)
    if spec.to is None:
        raise RejectedError(say("{0} cannot be set for many records at once.", named(spec.label)), field=name)
    found = {row: title for row, title in choosing.titles(reader, spec.to).items() if title}
    return dict(sorted(found.items(), key=lambda one: one[1].casefold()))


def used_choices(reader: Reader, record: str, name: str, where: Sequence[Condition] = ()) -> dict[str, tuple[str, int]]:
    """Return the values of a field that rows have, each with its words and how many rows have it."""
    spec = record_named(record).declared[name]
    counts = {value: count for value, count in reader.counts(record, name, where).items() if value}
    if spec.vocabulary:
        terms = reader.terms(spec.vocabulary)
        ordered = [code for code in terms if code in counts] + sorted(code for code in counts if code not in terms)
        return {code: (str(terms.get(code, code)), counts[code]) for code in ordered}
    if spec.to is not None:
        titles = reader.titles(spec.to, counts)
        ordered = sorted(counts, key=lambda row: titles.get(row, "").casefold())
        return {row: (titles.get(row, UNTITLED), counts[row]) for row in ordered}
    return {str(value): (str(value), count) for value, count in sorted(counts.items())}


def ids_of(reader: Reader, record: str, numbers: Sequence[int]) -> list[str]:
    """Return the ids of rows given by number, in that order; rows that are gone are left out."""
    found: list[str] = []
    for start in range(0, len(numbers), _PORTION):
        part = numbers[start : start + _PORTION]
        rows = reader.rows_numbered(record, part, ())
        found += [rows[number]["id"] for number in part if number in rows]
    return found


def change(unit: UnitOfWork, record: str, ids: Sequence[str], fields: Mapping[str, object]) -> Changed:
    """Set the same fields of many records; those deleted meanwhile are passed over.

    RejectedError for a field or value that cannot be kept: then nothing is changed.
    """
    gone = 0
    for row in ids:
        try:
            records.change(unit, record, row, fields)
        except NotFoundError:
            if unit.exists(record, row):
                raise
            gone += 1
    return Changed(len(ids) - gone, gone)


def add_tag(unit: UnitOfWork, record: str, ids: Sequence[str], tag: str) -> Changed:
    """Put a tag beside the ones that many records have. RejectedError for an empty tag or one with a comma."""
    word = " ".join(tag.split())
    if not word or "," in word:
        raise RejectedError("A tag is one word or a few, without a comma.", field="tags")
    kind, gone = record_named(record), 0
    for row in ids:
        if not unit.exists(record, row):
            gone += 1
            continue
        unit.update(kind, row, {"tags": frozenset(unit.row(record, row)["tags"]) | {word}})
    return Changed(len(ids) - gone, gone)


def remove(unit: UnitOfWork, record: str, ids: Sequence[str]) -> Changed:
    """Delete many records; those already gone are passed over."""
    there = [row for row in ids if unit.exists(record, row)]
    for row in there:
        if unit.exists(record, row):  # not gone with the one that it was merged into
            records.remove(unit, record, row)
    return Changed(len(there), len(ids) - len(there))


def said(record: str, done: Changed, what: str) -> str:
    """Return what was done as a sentence, like ``3 needs were set to Scoped``."""
    kind = record_named(record)
    noun = small(kind.singular if done.changed == 1 else kind.plural)
    sentence = say_count("{0} {1} was {2}.", "{0} {1} were {2}.", done.changed, noun, what)
    gone = say("{0} had been deleted meanwhile.", f"{done.gone:,}") if done.gone else None
    return joined(sentence, gone, between=" ")
