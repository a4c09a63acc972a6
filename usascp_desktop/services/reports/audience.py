"""The gate every row passes on its way into a report: what may not leave is taken out here and noted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from usascp_desktop.domain.consent import (
    IDENTITY,
    PRIVATE_CONTACT,
    WORK_CONTACT,
    Audience,
    Item,
    Verdict,
    decide,
    may_leave,
    person_may_leave,
)
from usascp_desktop.errors import NotFoundError
from usascp_desktop.exports.report import Withheld
from usascp_desktop.records import Record, record_named
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store import same_as
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

ALL = "*"
NAME_WITHHELD = "(name withheld)"
_NAMES_A_WITHDRAWN = "names a person who has withdrawn consent"
_SHORTEST_NAME = 3
"""Characters from which a withdrawn person's name is looked for in texts; shorter ones would hit ordinary words."""


class Gate:
    """Reads rows for one audience. Values that may not leave come back as None, rows of which nothing may are left out.

    Everything taken out is noted once; ``withheld`` lists it. A value that was never there is not "withheld".
    """

    def __init__(self, reader: Reader, audience: Audience) -> None:
        self.audience = audience
        self._reader = reader
        self._withheld: dict[tuple[str, str, str], str] = {}
        self._parents: dict[tuple[str, str], Row | None] = {}
        self._consents: dict[str, tuple[str | None, ...]] = {}
        self._ones: dict[tuple[str, str, tuple[str, ...]], Row | None] = {}
        self._names = _withdrawn_names(reader)

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        """What was kept out so far, in the order in which the report came upon it."""
        return tuple(Withheld(*key, why) for key, why in self._withheld.items())

    def denied(self, record: str, row: str, field: str) -> bool:
        """True if the field (or all of the row) was kept out."""
        return (record, row, field) in self._withheld or (record, row, ALL) in self._withheld

    def rows(
        self,
        record: str,
        fields: Sequence[str],
        *,
        where: Sequence[Condition] = (),
        order: Sequence[str] = (),
        keep: Callable[[Row], bool] | None = None,
    ) -> list[Row]:
        """Return the rows as this audience may see them, with ``id`` and exactly the given fields.

        ``keep`` says, on the row as it is stored, whether it belongs into the report at all.
        """
        kind = record_named(record)
        query = Query(record, tuple(where), tuple(order), fields=_with_needed(kind, fields))
        found = (row for row in self._reader.rows(query) if keep is None or keep(row))
        return [shown for row in found if (shown := self._pass(kind, row, fields)) is not None]

    def one(self, record: str, row: str | None, fields: Sequence[str]) -> Row | None:
        """Return one row as this audience may see it; None if it is not there or nothing of it may leave."""
        if not row:
            return None
        key = (record, row, tuple(fields))
        if key not in self._ones:
            found = self.rows(record, fields, where=(Condition("id", "=", row),))
            self._ones[key] = found[0] if found else None
        return self._ones[key]

    def title(self, record: str, row: str | None) -> str | None:
        """What a record is called, if this audience may know."""
        field = record_named(record).title_field
        found = self.one(record, row, (field,))
        return None if found is None or found[field] is None else str(found[field])

    def contacts(self, person: str, *, event: str | None = None) -> tuple[tuple[str, str], ...]:
        """The ways to reach a person that may leave, as (kind, address) pairs, each once; consent decides on each."""
        found = []
        for row in self._reader.rows(Query("channel", (Condition("person", "=", person),))):
            detail = WORK_CONTACT if row["work"] else PRIVATE_CONTACT
            item = self._item(record_named("channel"), row, "value")
            verdict = self._decided(item, person, detail, event=event)
            if not row["value"]:
                continue
            if verdict:
                found.append((str(row["kind"] or ""), str(row["value"])))
            else:
                self._note("channel", row["id"], "value", verdict.why)
        return tuple(dict.fromkeys(found))

    def has_withdrawn(self, person: str | None) -> bool:
        """True if the person has withdrawn consent; such people may be counted, never named."""
        return person is not None and "withdrawn" in self._consents_of(person)

    def _pass(self, kind: type[Record], row: Row, fields: Sequence[str]) -> Row | None:
        record, above = kind.__tablename__, self._verdict_above(kind, row)
        shown: Row = {"id": row["id"]}
        denied: dict[str, str] = {}
        for name in fields:
            value = row[name]
            verdict = above if not above else self._verdict(kind, row, name)
            if _nothing(value) or verdict:
                shown[name] = self._redacted(record, row["id"], name, value)
            else:
                shown[name] = None
                denied[name] = verdict.why
        if denied and all(_nothing(shown[name]) for name in fields):
            self._note(record, row["id"], ALL, next(iter(denied.values())))
            return None
        for name, why in denied.items():
            self._note(record, row["id"], name, why)
        return shown

    def _verdict(self, kind: type[Record], row: Row, field: str) -> Verdict:
        item = self._item(kind, row, field)
        if kind.__tablename__ == "person":
            return self._decided(item, row["id"], IDENTITY)
        return may_leave(item, self.audience)

    def _verdict_above(self, kind: type[Record], row: Row) -> Verdict:
        """What the record it belongs to, or the person it is about, says about all of the row."""
        if (person := row.get("person")) and self.has_withdrawn(person):
            return person_may_leave("withdrawn", IDENTITY, self.audience)
        parent = self._parent(kind, row)
        if parent is None or not parent["sensitivity"]:
            return Verdict()
        return may_leave(
            Item(sensitivity=parent["sensitivity"], partner=parent["partner"], city=parent.get("city")), self.audience
        )

    def _item(self, kind: type[Record], row: Row, field: str) -> Item:
        city = row["id"] if kind.__tablename__ == "city" else row.get("city")
        if city is None and (parent := self._parent(kind, row)) is not None:
            city = parent.get("city")
        return Item(
            default=kind.default_sensitivity,
            sensitivity=row["sensitivity"],
            field_sensitivity=kind.declared[field].sensitivity,
            partner=row["partner"],
            city=city,
        )

    def _parent(self, kind: type[Record], row: Row) -> Row | None:
        """The record that a note line, photo, measurement or participant belongs to."""
        if kind.__tablename__ == "note_line":
            key = ("consultation", row["consultation"])
        else:
            record, _, about = str(row.get("about") or "").partition("/")
            key = (record, about)
        if not key[1]:
            return None
        if key not in self._parents:
            self._parents[key] = self._protection_of(*key)
        return self._parents[key]

    def _protection_of(self, record: str, row: str) -> Row | None:
        try:
            fields = _with_needed(record_named(record), ())
        except NotFoundError:
            return None
        found = self._reader.rows(Query(record, (Condition("id", "=", row),), fields=fields))
        return found[0] if found else None

    def _decided(self, item: Item, person: str, detail: str, *, event: str | None = None) -> Verdict:
        """The verdict on a detail of a person: of records that were merged, the first that says no decides."""
        verdicts = (
            decide(item, self.audience, detail=detail, consent=consent, event=event)
            for consent in self._consents_of(person)
        )
        return next((verdict for verdict in verdicts if not verdict), Verdict())

    def _consents_of(self, person: str) -> tuple[str | None, ...]:
        """What the records of a person say, as far as they say anything; None alone if none of them does."""
        if person not in self._consents:
            every = same_as.together(self._reader.db, "person", (person,))[person]
            query = Query("person", (Condition("id", "in", every),), fields=("consent",))
            self._consents[person] = tuple(row["consent"] for row in self._reader.rows(query) if row["consent"]) or (
                None,
            )
        return self._consents[person]

    def _redacted(self, record: str, row: str, field: str, value: Any) -> Any:  # noqa: ANN401
        """The value without the names of people who have withdrawn consent."""
        if self._names is None:
            return value
        cleaned: Any
        if isinstance(value, str):
            cleaned = self._names.sub(NAME_WITHHELD, value)
        elif isinstance(value, frozenset):
            cleaned = frozenset(item for item in value if not self._names.search(item))
        else:
            return value
        if cleaned != value:
            self._note(record, row, field, _NAMES_A_WITHDRAWN)
        return cleaned

    def _note(self, record: str, row: str, field: str, why: str) -> None:
        self._withheld.setdefault((record, row, field), why)


def condensed(withheld: Iterable[Withheld]) -> tuple[Withheld, ...]:
    """The same by kind of record, field and reason, with how many in place of the ids: for readers outside."""
    counts: dict[tuple[str, str, str], int] = {}
    for item in withheld:
        key = (item.record, item.field, item.why)
        counts[key] = counts.get(key, 0) + 1
    return tuple(
        Withheld(record_named(record).singular, str(count), _label(record, field), why)
        for (record, field, why), count in counts.items()
    )


def _label(record: str, field: str) -> str:
    return field if field == ALL else record_named(record).declared[field].label


def _with_needed(kind: type[Record], fields: Sequence[str]) -> tuple[str, ...]:
    """The fields and those that the rules on leaving ask for."""
    deciding = ("sensitivity", "partner", "city", "about", "consultation", "person", "consent")
    wanted = [*fields, *(name for name in deciding if name in kind.declared)]
    return tuple(dict.fromkeys(wanted))


def _nothing(value: object) -> bool:
    return value is None or value == "" or value == frozenset()


def _withdrawn_names(reader: Reader) -> re.Pattern[str] | None:
    said = Query("person", (Condition("consent", "=", "withdrawn"),), fields=("consent",), merged=True)
    who = [row["id"] for row in reader.rows(said)]
    every = {one for ids in same_as.together(reader.db, "person", who).values() for one in ids}
    names = {
        str(name).strip()
        for row in rows_with(reader, "person", "id", every, fields=("display_name", "native_name"))
        for name in (row["display_name"], row["native_name"])
        if name and len(str(name).strip()) >= _SHORTEST_NAME
    }
    if not names:
        return None
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)), re.IGNORECASE)
