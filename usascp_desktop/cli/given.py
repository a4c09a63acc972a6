"""How what a person typed after a command is read: ``field=value`` pairs, filters, names of records and of fields."""

from __future__ import annotations

from collections.abc import Iterable

from usascp_desktop.domain.ids import is_id
from usascp_desktop.errors import NotFoundError, RejectedError, UsageError
from usascp_desktop.records import Record, record_named
from usascp_desktop.records.fields import Kind
from usascp_desktop.sentences import named, say
from usascp_desktop.store.queries import Condition, field_named
from usascp_desktop.store.unit_of_work import Reader


def pairs(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Return ``field=value`` texts as pairs; UsageError if one has no equals sign."""
    found = []
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise UsageError(say("“{0}” is not field=value.", text))
        found.append((name.strip(), value))
    return found


def values(kind: type[Record], texts: Iterable[str]) -> dict[str, object]:
    """Return what ``--set`` gave as fields; UsageError for a field given twice, RejectedError for an unknown one."""
    found: dict[str, object] = {}
    for name, value in pairs(texts):
        field_named(kind, name)
        if name in found:
            raise UsageError(say("“{0}” is given twice.", name))
        found[name] = value
    return found


def names(kind: type[Record], text: str | None) -> tuple[str, ...]:
    """Return the fields named in ``a,b``, without ``id``, which always comes along; all of the record for None."""
    if text is None:
        return tuple(kind.declared)
    wanted = [name for part in text.split(",") if (name := part.strip())]
    for name in wanted:
        if name != "id":
            field_named(kind, name)
    return tuple(dict.fromkeys(name for name in wanted if name != "id"))


def conditions(reader: Reader, kind: type[Record], texts: Iterable[str]) -> tuple[Condition, ...]:
    """Return what ``--where`` gave as filters; RejectedError for an unknown field, key or code."""
    return tuple(_condition(reader, kind, name, value) for name, value in pairs(texts))


def _condition(reader: Reader, kind: type[Record], name: str, value: str) -> Condition:
    if name == "id":
        return Condition("id", "=", value if is_id(value) else reader.resolve(kind.__tablename__, value))
    spec = field_named(kind, name)
    if spec.kind is Kind.NOTES:
        raise RejectedError(
            say("{0} cannot be filtered; “usascp search” looks into them.", named(spec.label)), field=name
        )
    if spec.vocabulary and value and value not in reader.terms(spec.vocabulary):
        known = ", ".join(reader.terms(spec.vocabulary))
        raise RejectedError(say("{0} has no code “{1}”; it knows {2}.", named(spec.label), value, known), field=name)
    try:
        if spec.kind is Kind.ABOUT and "/" in value:
            record, _, row = value.partition("/")
            value = f"{record}/{reader.resolve(record_named(record).__tablename__, row)}"
        return reader.where(kind, name, value)
    except NotFoundError as problem:
        raise RejectedError(say("{0}: {1}", named(spec.label), str(problem)), field=name) from None
