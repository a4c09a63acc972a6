"""What can be done with any record whatever its kind: add, change, remove, describe, and what is still missing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records import RECORDS, Field, Record, record_named
from usascp_desktop.records.fields import Kind
from usascp_desktop.sentences import named, say
from usascp_desktop.store.unit_of_work import UnitOfWork

ADD_LABEL = "Add {}"
CHANGE_LABEL = "Change {}"
REMOVE_LABEL = "Delete {}"


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input line (counted from 1) that was not kept: which field was wrong, and why in one sentence."""

    line: int
    field: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Imported:
    """Ids of what was kept, in order, and the lines that were not."""

    ids: tuple[str, ...]
    rejected: tuple[Rejected, ...]

    def to_json(self) -> dict[str, Any]:
        """Return {ids, rejected: [{line, field, why}]}."""
        return {"ids": list(self.ids), "rejected": [asdict(one) for one in self.rejected]}


@dataclass(frozen=True, slots=True)
class Problem:
    """A required field that is still empty: its name, its label and the sentence to show."""

    field: str
    label: str
    what: str


def label(pattern: str, record: str) -> str:
    """Return what undo calls a save, as ``label(ADD_LABEL, "need")`` gives "Add need"."""
    return pattern.format(record_named(record).singular.lower())


def add(unit: UnitOfWork, record: str, fields: Mapping[str, object]) -> str:
    """Keep a new record and return its id; RejectedError, naming the field, for what cannot be kept."""
    return _add(unit, record_named(record), fields)


def change(
    unit: UnitOfWork, record: str, row: str, fields: Mapping[str, object], seen: Mapping[str, str] | None = None
) -> str:
    """Change fields of a record named by id, beginning of an id or key, and return its id.

    ``seen`` gives by field the operation (hex) that the form showed when the field was entered.
    """
    found = unit.resolve(record, row)
    _refuse_system_fields(record_named(record), fields)
    unit.update(record_named(record), found, fields, seen=seen)
    return found


def remove(unit: UnitOfWork, record: str, row: str) -> str:
    """Delete a record named by id, beginning of an id or key, and return its id; it can be undone."""
    found = unit.resolve(record, row)
    unit.delete(record_named(record), found)
    return found


def add_lines(unit: UnitOfWork, record: str, lines: Iterable[str]) -> Imported:
    """Keep one record for each line of JSON, an object of fields; blank lines are skipped, bad ones rejected.

    Values are what a person types or what the program prints. Good lines are kept whatever the others hold.
    """
    kind = record_named(record)
    ids: list[str] = []
    rejected: list[Rejected] = []
    for number, line in enumerate(lines, start=1):
        text = line.removeprefix("\ufeff").strip()
        if not text:
            continue
        try:
            ids.append(_add(unit, kind, _object(text)))
        except (RejectedError, NotFoundError) as problem:
            rejected.append(Rejected(number, getattr(problem, "field", None), str(problem)))
    return Imported(tuple(ids), tuple(rejected))


def describe(record: str | None = None) -> list[dict[str, Any]]:
    """Return the declarations of one record or of all: {record, label, plural, about, title, key, fields: [...]}."""
    kinds = RECORDS.values() if record is None else (record_named(record),)
    return [_described(kind) for kind in kinds]


def problems(kind: type[Record], row: Mapping[str, object]) -> tuple[Problem, ...]:
    """Return the required fields that are empty in a row, in the order of the form."""
    return tuple(
        Problem(name, spec.label, say("{0} is missing", named(spec.label)))
        for name, spec in kind.declared.items()
        if spec.required and _is_empty(row.get(name))
    )


def _add(unit: UnitOfWork, kind: type[Record], fields: Mapping[str, object]) -> str:
    _refuse_system_fields(kind, fields)
    return unit.add(kind, fields)


def _refuse_system_fields(kind: type[Record], fields: Mapping[str, object]) -> None:
    """Raise RejectedError for a field that only the program fills in, as the hash of an attachment's file."""
    for name in fields:
        if name in kind.declared and kind.declared[name].system:
            raise RejectedError(
                say("{0} is filled in by the program; leave it out.", named(kind.declared[name].label)), field=name
            )


def _object(text: str) -> dict[str, object]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise RejectedError("This line is not JSON; give one object of fields a line.") from None
    if not isinstance(found, dict):
        raise RejectedError("This line is not an object of fields; write it like {“field”: “value”}.")
    if not found:
        raise RejectedError("This line gives no field.")
    return found


def _described(kind: type[Record]) -> dict[str, Any]:
    return {
        "record": kind.__tablename__,
        "label": kind.singular,
        "plural": kind.plural,
        "about": (kind.__doc__ or "").partition("\n")[0],
        "title": kind.title_field,
        "key": list(kind.natural_key),
        "sensitivity": kind.default_sensitivity,
        "fields": [_described_field(kind, spec) for spec in kind.declared.values()],
    }


def _described_field(kind: type[Record], spec: Field) -> dict[str, Any]:
    return {
        "name": spec.name,
        "label": spec.label,
        "kind": spec.kind.value,
        "vocabulary": spec.vocabulary,
        "to": spec.to,
        "required": spec.required,
        "key": spec.name in kind.natural_key,
        "searched": spec.search is not None,
        "sensitivity": spec.sensitivity or kind.default_sensitivity,
        "unit": spec.unit or None,
        "help": spec.help or None,
        "written_by_program": spec.system,
        "example": _EXAMPLES.get(spec.kind),
    }


_EXAMPLES = {
    Kind.DATE: "2026-03-02",
    Kind.MOMENT: "2026-03-02T09:00[Asia/Vientiane]",
    Kind.MONEY: "1200000 USD 2026",
    Kind.PLACE: "17.96,102.61",
    Kind.SET: "a,b,c",
    Kind.FLAG: "yes",
    Kind.ABOUT: "need/0192…",
}


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip()) or value == frozenset()
