"""Reading a consultation back to the city: what may be read out, what they agreed to, and correcting it on the spot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from usascp_desktop.domain.consent import IDENTITY, Audience, Item, decide, may_leave
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import RejectedError
from usascp_desktop.records import Record, record_named
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Commitment, Need, Question
from usascp_desktop.records.people import Person
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

CONFIRM_LABEL = "Read back and agreed"
CORRECT_LABEL = "Correct in read-back"

_TEXT = {"need": "statement", "commitment": "text", "question": "text"}
_OVER = {
    "need": frozenset({"withdrawn", "parked"}),
    "commitment": frozenset({"dropped", "superseded"}),
    "question": frozenset({"answered", "dropped"}),
}
_BEFORE_AGREED = frozenset({None, "draft", "identified"})


@dataclass(frozen=True, slots=True)
class Point:
    """Something that may be read to the city.

    ``group`` is needs, our_promises, city_promises, other_promises or questions; ``owner`` is a name, given only
    if that person may be named; ``sector`` a code; ``agreed`` is True for what was confirmed.
    """

    group: str
    record: str
    id: str
    text: str
    status: str | None = None
    sector: str | None = None
    due: dt.date | None = None
    owner: str | None = None
    agreed: bool = False


def points(reader: Reader, consultation: str) -> tuple[Point, ...]:
    """Return needs, promises of both sides and open questions that this city may see, in that order.

    What is internal, commercial, not for export or another city's partner's is left out, and so are budgets.
    """
    held = reader.get(Consultation, reader.resolve("consultation", consultation))
    audience = Audience("partner", city=held.city)
    found: list[Point] = []
    for kind in (Need, Commitment, Question):
        record = kind.__tablename__
        rows = reader.rows(Query(record, (Condition("consultation", "=", held.id),)))
        kept = [row for row in rows if row["status"] not in _OVER[record] and row[_TEXT[record]]]
        allowed = [row for row in kept if _allowed(kind, row, held.city, audience)]
        owners = _owners(reader, allowed, held.city, audience) if kind is Commitment else {}
        found += [_point(record, row, owners) for row in allowed]
    order = ("needs", "our_promises", "city_promises", "other_promises", "questions")
    return tuple(sorted(found, key=lambda point: order.index(point.group)))


def confirm(
    unit: UnitOfWork, consultation: str, agreed: Collection[str], *, now: Moment, to_person: str | None = None
) -> None:
    """Note that the consultation was read back and what the city agreed to (ids of needs and promises).

    Agreed needs become validated and proposed promises agreed, unless they are further on already. RejectedError if an
    id is of no need or promise of this consultation; then nothing is kept.
    """
    row = unit.resolve("consultation", consultation)
    where = (Condition("consultation", "=", row),)
    needs = {one["id"]: one["status"] for one in unit.rows(Query("need", where, fields=("status",)))}
    promises = {one["id"]: one["status"] for one in unit.rows(Query("commitment", where, fields=("status",)))}
    for point in dict.fromkeys(agreed):
        if point not in needs and point not in promises:
            raise RejectedError(f"“{point}” is no need or promise of this consultation; nothing was kept.")
        if point in needs and needs[point] in _BEFORE_AGREED:
            unit.update(Need, point, {"status": "validated"})
        if promises.get(point, "") in (None, "proposed"):
            unit.update(Commitment, point, {"status": "agreed"})
    values: dict[str, object] = {"status": "validated", "read_back_at": now}
    if to_person is not None:
        values["read_back_to"] = to_person
    unit.update(Consultation, row, values)


def correct(unit: UnitOfWork, row: str, text: str, *, record: str = "need") -> None:
    """Change the words of a need, or of another point; RejectedError for none, since a point needs words."""
    if not text.strip():
        raise RejectedError("A point needs words; delete it instead if it was not said.", field=_TEXT[record])
    unit.update(record_named(record), unit.resolve(record, row), {_TEXT[record]: text})


def _allowed(kind: type[Record], row: Row, city: str | None, audience: Audience) -> bool:
    field = kind.declared[_TEXT[kind.__tablename__]]
    item = Item(
        default=kind.default_sensitivity,
        sensitivity=row["sensitivity"],
        field_sensitivity=field.sensitivity,
        partner=row["partner"],
        city=row["city"] or city,
    )
    return bool(may_leave(item, audience))


def _owners(reader: Reader, rows: list[Row], city: str | None, audience: Audience) -> dict[str, str]:
    """Return the names of the owners who may be named to the city."""
    wanted = [row["owner"] for row in rows if row["owner"]]
    people = rows_with(reader, "person", "id", wanted, fields=("display_name", "consent", "sensitivity", "partner"))
    named = {}
    for person in people:
        item = Item(Person.default_sensitivity, person["sensitivity"], partner=person["partner"], city=city)
        if person["display_name"] and decide(item, audience, detail=IDENTITY, consent=person["consent"]):
            named[person["id"]] = person["display_name"]
    return named


def _point(record: str, row: Row, owners: dict[str, str]) -> Point:
    text, status = row[_TEXT[record]], row["status"]
    if record == "need":
        agreed = status not in _BEFORE_AGREED
        return Point("needs", record, row["id"], text, status, sector=row["sector"], agreed=agreed)
    if record == "question":
        return Point("questions", record, row["id"], text, status)
    group = {"us": "our_promises", "city": "city_promises"}.get(row["side"] or "", "other_promises")
    owner = owners.get(row["owner"] or "")
    agreed = status not in (None, "proposed")
    return Point(group, record, row["id"], text, status, due=row["due"], owner=owner, agreed=agreed)
