"""Reading a consultation back to the city: what may be read out, what they agreed to, and correcting it on the spot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from usascp_desktop.domain.consent import Audience
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import RejectedError
from usascp_desktop.exports.report import Withheld
from usascp_desktop.records import record_named
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Commitment, Need
from usascp_desktop.services.reports.audience import Gate
from usascp_desktop.services.reports.status import NEED_OVER, PROMISE_DROPPED, QUESTION_OVER
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

CONFIRM_LABEL = "Read back and agreed"
CORRECT_LABEL = "Correct in read-back"

_FIELDS = {
    "need": ("statement", "status", "sector"),
    "commitment": ("text", "status", "side", "owner", "owner_name", "due"),
    "question": ("text", "status"),
}
"""What is read of each record, its words first."""
_GROUPS = ("needs", "our_promises", "city_promises", "other_promises", "questions")
_OVER = {"need": NEED_OVER, "commitment": PROMISE_DROPPED, "question": QUESTION_OVER}
_BEFORE_AGREED = frozenset({None, "draft", "identified"})


@dataclass(frozen=True, slots=True)
class Point:
    """Something that may be read to the city.

    ``group`` is needs, our_promises, city_promises, other_promises or questions; ``sector`` a code; ``owner`` the
    owner's name if it may be told, or the name as noted where no person was chosen; ``agreed`` is True for what was
    confirmed.
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


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What may be read to the city, and what was kept out and why."""

    points: tuple[Point, ...]
    withheld: tuple[Withheld, ...]


def points(reader: Reader, consultation: str) -> tuple[Point, ...]:
    """Return needs, promises of both sides and open questions that this city may see, in that order."""
    return prepare(reader, consultation).points


def prepare(reader: Reader, consultation: str) -> ReadBack:
    """Return what may be read to the consultation's city, by the same rules as its printed page.

    What is internal, commercial, not for export or another city's is left out; budgets are never among the points.
    """
    held = reader.get(Consultation, reader.resolve("consultation", consultation))
    gate = Gate(reader, Audience("partner", city=held.city))
    where = (Condition("consultation", "=", held.id),)
    found = []
    for record, fields in _FIELDS.items():
        rows = gate.rows(record, fields, where=where)
        shown = [row for row in rows if row[fields[0]] and row["status"] not in _OVER[record]]
        found += [_point(record, row, gate) for row in shown]
    return ReadBack(tuple(sorted(found, key=lambda point: _GROUPS.index(point.group))), gate.withheld)


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
    name = _FIELDS[record][0]
    if not text.strip():
        raise RejectedError("A point needs words; delete it instead if it was not said.", field=name)
    unit.update(record_named(record), unit.resolve(record, row), {name: text})


def _point(record: str, row: Row, gate: Gate) -> Point:
    text, status = row[_FIELDS[record][0]], row["status"]
    if record == "need":
        agreed = status not in _BEFORE_AGREED
        return Point("needs", record, row["id"], text, status, sector=row["sector"], agreed=agreed)
    if record == "question":
        return Point("questions", record, row["id"], text, status)
    group = {"us": "our_promises", "city": "city_promises"}.get(row["side"] or "", "other_promises")
    owner = gate.title("person", row["owner"]) if row["owner"] else row["owner_name"]
    agreed = status not in (None, "proposed")
    return Point(group, record, row["id"], text, status, due=row["due"], owner=owner, agreed=agreed)
