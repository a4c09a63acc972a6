"""Loose ends: what is still missing in records for the work to go on, as pure rules over plain mappings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class LooseEnd:
    """Something missing: the ``record`` and ``id`` it is missing in, ``what`` in words, the ``field`` to fill."""

    record: str
    id: str
    what: str
    field: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A record lacks something when ``field`` and all ``or_fields`` are empty.

    ``unless`` lists states of the record's ``status`` in which nobody needs it any more; ``only`` those in which alone
    it is needed. ``when`` narrows the rule to rows with that value in that field.
    """

    record: str
    field: str
    what: str
    or_fields: tuple[str, ...] = ()
    unless: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    when: tuple[str, str] | None = None


_NEED_OVER = frozenset({"met", "parked", "withdrawn"})
_PROMISE_OVER = frozenset({"done", "dropped", "superseded"})
_TASK_OVER = frozenset({"done", "dropped"})
_LEAD_OVER = frozenset({"won", "lost", "dormant", "duplicate"})
_HELD = frozenset({"held"})
_CANCELLED = frozenset({"cancelled"})
_HOT = ("temperature", "hot")

RULES: tuple[Rule, ...] = (
    Rule("person", "organization", "person without organisation"),
    Rule("need", "city", "need without city"),
    Rule("need", "sector", "need without sector", unless=_NEED_OVER),
    Rule("need", "priority", "need without priority", unless=_NEED_OVER),
    Rule("commitment", "owner", "promise without owner", or_fields=("owner_name",), unless=_PROMISE_OVER),
    Rule("commitment", "due", "promise without due date", unless=_PROMISE_OVER),
    Rule("commitment", "proof", "kept promise without proof", only=frozenset({"done"})),
    Rule("question", "answer", "question without answer", unless=frozenset({"dropped"})),
    Rule("follow_up", "owner", "follow-up without owner", unless=_TASK_OVER),
    Rule("follow_up", "due", "follow-up without due date", or_fields=("due_at",), unless=_TASK_OVER),
    Rule("consultation", "city", "consultation without city", unless=_CANCELLED),
    Rule("consultation", "moment", "consultation without date", unless=_CANCELLED),
    Rule("consultation", "summary", "consultation without summary", unless=_CANCELLED | {"planned"}),
    Rule("measurement", "unit", "measurement without unit"),
    Rule(
        "lead", "name", "lead without name or organisation", or_fields=("person", "organization", "organization_name")
    ),
    Rule("lead", "owner", "hot lead without owner", unless=_LEAD_OVER, when=_HOT),
    Rule("lead", "next_step", "lead without next step", unless=_LEAD_OVER),
    Rule("lead", "consent", "lead whose consent was not noted", unless=_LEAD_OVER),
    Rule("meeting", "outcome", "meeting held without outcome", only=_HELD),
    Rule("attachment", "alternative", "picture without a description", or_fields=("caption",)),
)
"""In the order in which a person meets them: people and needs first."""


def loose_ends(records: Mapping[str, Iterable[Row]], rules: Iterable[Rule] = RULES) -> tuple[LooseEnd, ...]:
    """The loose ends of the given records, in the order of the rules and then of the rows.

    ``records`` maps a record's name to its rows; a row is its fields by name with its ``id``. A missing key, None,
    blank text and an empty set are all "nothing there"; 0 and False are values.
    """
    rows = {record: tuple(given) for record, given in records.items()}
    return tuple(
        LooseEnd(rule.record, str(row["id"]), rule.what, rule.field)
        for rule in rules
        for row in rows.get(rule.record, ())
        if _lacks(row, rule)
    )


def of_record(record: str, row: Row) -> tuple[LooseEnd, ...]:
    """The loose ends of one record."""
    return loose_ends({record: (row,)})


def _lacks(row: Row, rule: Rule) -> bool:
    status = row.get("status")
    if status in rule.unless or (rule.only and status not in rule.only):
        return False
    if rule.when is not None and row.get(rule.when[0]) != rule.when[1]:
        return False
    return all(_is_nothing(row.get(name)) for name in (rule.field, *rule.or_fields))


def _is_nothing(value: object) -> bool:
    if isinstance(value, str):
        return not value.strip()
    return value is None or (isinstance(value, list | tuple | set | frozenset | dict) and not value)
