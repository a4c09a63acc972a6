"""Reading a consultation back to the city: what may be read out, what they agreed to, and correcting it on the spot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from usascp_desktop.domain.consent import Audience
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import RejectedError
from usascp_desktop.exports.report import Withheld
from usascp_desktop.records import record_named
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Commitment, Need
from usascp_desktop.sentences import marked, say
from usascp_desktop.services.reports.audience import NAME_WITHHELD, Gate
from usascp_desktop.services.reports.status import NEED_OVER, PROMISE_DROPPED, QUESTION_OVER
from usascp_desktop.services.reports.wording import best_of
from usascp_desktop.services.rows import fields_of
from usascp_desktop.store.history import Event
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

CONFIRM_LABEL = marked("Read back and agreed")
CORRECT_LABEL = marked("Correct in read-back")
DECIDE_LABEL = marked("Answer in read-back")

AGREED, NOT_AGREED, CORRECTED = "agreed at read-back", "not agreed at read-back", "corrected at read-back"
"""Tags that say what the city answered to a point; they can be searched and filtered by like any other."""

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


@dataclass(frozen=True, slots=True)
class Answer:
    """What the city said to a point: ``agreed`` True, False or None for nothing yet, and when.

    ``original`` holds the words before the first correction in a read-back, None where nothing was corrected.
    """

    agreed: bool | None = None
    at: dt.datetime | None = None
    original: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A read-back as it is shown to the city: its names, the language (BCP 47) of the labels, points and answers.

    ``people`` are the city's people who took part, id and name, ``to_person`` the id of who was read to.
    """

    city: str
    native: str
    language: str
    zone: str
    points: tuple[Point, ...]
    answers: Mapping[str, Answer]
    people: Mapping[str, str]
    to_person: str | None = None


def sheet(reader: Reader, consultation: str) -> Sheet:
    """Return what a read-back shows to the city: only what ``prepare`` lets through, and names of its own people."""
    row = reader.resolve("consultation", consultation)
    held = fields_of(reader, "consultation", row, "city", "read_back_to")
    city = reader.row("city", held["city"]) if held["city"] and reader.exists("city", held["city"]) else {}
    gate = Gate(reader, Audience("partner", city=held["city"]))
    where = (Condition("about", "=", f"consultation/{held['id']}"), Condition("side", "!=", "us"))
    parts = reader.rows(Query("participant", where, fields=("person", "side")))
    present = [one["person"] for one in parts if one["person"] and not gate.has_withdrawn(one["person"])]
    found = prepare(reader, held["id"]).points
    return Sheet(
        city.get("name") or "",
        city.get("native_name") or "",
        best_of(city.get("languages_bcp47")),
        city.get("timezone") or "UTC",
        found,
        {point.id: _answer(reader, point) for point in found},
        reader.titles("person", present),
        held["read_back_to"],
    )


def points(reader: Reader, consultation: str) -> tuple[Point, ...]:
    """Return needs, promises of both sides and open questions that this city may see, in that order."""
    return prepare(reader, consultation).points


def prepare(reader: Reader, consultation: str) -> ReadBack:
    """Return what may be read to the consultation's city, by the same rules as its printed page.

    What is internal, commercial, not for export or another city's is left out; budgets are never among the points.
    """
    held = fields_of(reader, "consultation", reader.resolve("consultation", consultation), "city")
    gate = Gate(reader, Audience("partner", city=held["city"]))
    where = (Condition("consultation", "=", held["id"]),)
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
            raise RejectedError(say("“{0}” is no need or promise of this consultation; nothing was kept.", point))
        if point in needs and needs[point] in _BEFORE_AGREED:
            unit.update(Need, point, {"status": "validated"})
        if promises.get(point, "") in (None, "proposed"):
            unit.update(Commitment, point, {"status": "agreed"})
    values: dict[str, object] = {"status": "validated", "read_back_at": now}
    if to_person is not None:
        values["read_back_to"] = to_person
    unit.update(Consultation, row, values)


def correct(unit: UnitOfWork, row: str, text: str, *, record: str = "need") -> None:
    """Change the words of a need, or of another point, and note that it was corrected; what it said stays in history.

    RejectedError for no words, since a point needs some, and for words from which a withheld name was cut.
    """
    name = _FIELDS[record][0]
    if not text.strip():
        raise RejectedError("A point needs words; delete it instead if it was not said.", field=name)
    if NAME_WITHHELD in text:
        raise RejectedError("This point names a person who may not be named; correct it on its own page.", field=name)
    found = unit.resolve(record, row)
    before = unit.row(record, found)
    if before[name] != text:
        unit.update(record_named(record), found, {name: text, "tags": before["tags"] | {CORRECTED}})


def decide(
    unit: UnitOfWork,
    consultation: str,
    point: Point,
    agreed: bool | None,
    *,
    now: Moment,
    to_person: str | None = None,
) -> None:
    """Keep what the city said to one point (None takes an answer back), when and to whom it was read.

    An agreed need becomes validated and a proposed promise agreed; one that is not agreed goes back to where it was
    before, unless work on it has begun. The consultation counts as validated once every point is answered.
    RejectedError for a point of another consultation.
    """
    held = fields_of(unit, "consultation", unit.resolve("consultation", consultation), "status")
    row = unit.row(point.record, point.id)
    if row["consultation"] != held["id"]:
        raise RejectedError("This point belongs to another consultation; nothing was kept.")
    tags = row["tags"] - {AGREED, NOT_AGREED}
    tags |= {AGREED} if agreed else set() if agreed is None else {NOT_AGREED}
    status = _status_after(point.record, row["status"], agreed)
    unit.update(record_named(point.record), point.id, {"tags": tags, **({"status": status} if status else {})})
    unit.flush()
    others = [one for one in points(unit, held["id"]) if one.id != point.id]
    open_still = agreed is None or any(not _is_answered(unit, one) for one in others)
    values: dict[str, object] = {"read_back_at": now}
    if to_person is not None:
        values["read_back_to"] = to_person
    if not open_still:
        values["status"] = "validated"
    elif held["status"] == "validated":
        values["status"] = "final"
    unit.update(Consultation, held["id"], values)


def _status_after(record: str, status: str | None, agreed: bool | None) -> str | None:
    """Return the status that an answer gives a point; None if it leaves it alone."""
    if record == "question":
        return None
    before, after = ("identified", "validated") if record == "need" else ("proposed", "agreed")
    if agreed:
        return after if status in (None, "draft", before) else None
    return before if status == after else None


def _is_answered(reader: Reader, point: Point) -> bool:
    return bool(reader.row(point.record, point.id)["tags"] & {AGREED, NOT_AGREED})


def _answer(reader: Reader, point: Point) -> Answer:
    tags = reader.row(point.record, point.id)["tags"]
    if not tags & {AGREED, NOT_AGREED, CORRECTED}:
        return Answer()
    agreed = True if AGREED in tags else False if NOT_AGREED in tags else None
    events = reader.history(point.record, point.id)
    said = {None: "", True: f"tags/{AGREED}", False: f"tags/{NOT_AGREED}"}[agreed]
    at = next((one.at for one in events if one.field == said and one.new), None)
    return Answer(agreed, at, _original(events, _FIELDS[point.record][0]) if CORRECTED in tags else None)


def _original(events: Sequence[Event], name: str) -> str | None:
    """Return the words before the first correction: what the save that noted it put other words in place of."""
    first = next((one.save for one in reversed(events) if one.field == f"tags/{CORRECTED}" and one.new), None)
    found = next((one.old for one in reversed(events) if one.field == name and one.save == first), None)
    return None if found is None else str(found)


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
