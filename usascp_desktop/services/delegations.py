"""A delegation on one page: who travels, what is planned on which day, and what waits in the cities it goes to."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.people import Participant
from usascp_desktop.sentences import joined, marked, named, say
from usascp_desktop.services import commitments, taking_part
from usascp_desktop.services.commitments import Promise
from usascp_desktop.services.reports.status import NEED_OVER
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

ADD_MEMBER_LABEL = marked("Add member")
REMOVE_MEMBER_LABEL = marked("Take member out")
PLAN_LABEL = marked("Plan meeting")
FIRST_MEETING = dt.time(9)
"""When a meeting begins that is planned for a day without a time."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who travels: ``participant`` is the id of the part, ``person`` of the person."""

    participant: str
    person: str
    name: str
    line: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A city of the trip: open needs, promises of both sides that are open, and how many of those are late."""

    city: str
    name: str
    needs: int
    promises: int
    late: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """A consultation of the trip; ``moment`` is None while no time is set."""

    id: str
    title: str
    city: str
    place: str
    kind: str
    status: str
    moment: Moment | None


@dataclass(frozen=True, slots=True)
class Trip:
    """Everything for the delegation's page. ``days`` maps the day, by the clocks of the city, to its meetings."""

    id: str
    title: str
    programme: str
    status: str
    starts: dt.date | None
    ends: dt.date | None
    members: tuple[Member, ...]
    days: tuple[tuple[dt.date | None, tuple[Meeting, ...]], ...]
    stops: tuple[Stop, ...]

    @property
    def meeting_count(self) -> int:
        """How many meetings there are in all."""
        return sum(len(meetings) for _day, meetings in self.days)


def overview(reader: Reader, delegation: str, *, today: dt.date) -> Trip:
    """Return a delegation with its members, itinerary and cities as they stand on a day; NotFoundError without it."""
    row = reader.row("delegation", delegation)
    programme = row["programme"]
    meetings = reader.rows(
        Query("consultation", (Condition("delegation", "=", delegation),), order=("moment",), fields=_MEETING)
    )
    cities = sorted({*row["cities"], *(one["city"] for one in meetings if one["city"])})
    names = reader.titles("city", cities)
    status = row["status"] or ""
    return Trip(
        id=row["id"],
        title=row["title"] or say("Untitled delegation"),
        programme=reader.titles("programme", [programme]).get(programme, "") if programme else "",
        status=named(reader.terms("delegation_status").get(status, status)),
        starts=row["starts"],
        ends=row["ends"],
        members=_members(reader, delegation),
        days=_days(reader, meetings, names),
        stops=_stops(reader, cities, names, today),
    )


def add_member(unit: UnitOfWork, delegation: str, person: str) -> str:
    """Note that a person (an id) travels along, and return the id of the part; it stays if they do already."""
    about = f"delegation/{delegation}"
    return taking_part.part_of(unit, about, person) or unit.add(Participant, {"about": about, "person": person})


def remove_member(unit: UnitOfWork, participant: str) -> None:
    """Take somebody out of the delegation; the person stays."""
    taking_part.leave(unit, participant)


def plan_meeting(unit: UnitOfWork, delegation: str, *, city: str | None = None, day: dt.date | None = None) -> str:
    """Plan a consultation of the delegation and return its id.

    Without a city it is the first of the trip, without a day its first; it begins at nine by the clocks of the city.
    """
    row = unit.row("delegation", delegation)
    place = city or next(iter(sorted(row["cities"])), None)
    when = day or row["starts"]
    zone = (unit.row("city", place)["timezone"] if place else None) or unit.zone
    moment = f"{when.isoformat()}T{FIRST_MEETING:%H:%M}[{zone}]" if when else None
    values = {
        "delegation": delegation,
        "programme": row["programme"],
        "city": place,
        "moment": moment,
        "status": "planned",
    }
    return unit.add(Consultation, {name: value for name, value in values.items() if value is not None})


_MEETING = ("title", "city", "place", "kind", "status", "moment")


def _members(reader: Reader, delegation: str) -> tuple[Member, ...]:
    parts = taking_part.parts_in(reader, (f"delegation/{delegation}",))
    people = {one["id"]: one for one in rows_with(reader, "person", "id", [p["person"] for p in parts if p["person"]])}
    offices = reader.titles("organization", [one["organization"] for one in people.values() if one["organization"]])
    roles = reader.terms("person_roles")
    members = []
    for part in parts:
        person = people.get(part["person"])
        if person is None:
            continue
        role = roles.get(part["role"] or "", part["role"] or "") or person["title"]
        line = joined(named(role) if role in roles.values() else role, offices.get(person["organization"] or ""))
        members.append(Member(part["id"], person["id"], person["display_name"] or person["native_name"] or "", line))
    return tuple(sorted(members, key=lambda one: one.name))


def _days(
    reader: Reader, rows: Sequence[Row], cities: dict[str, str]
) -> tuple[tuple[dt.date | None, tuple[Meeting, ...]], ...]:
    kinds = {code: named(words) for code, words in reader.terms("consultation_kinds").items()}
    states = {code: named(words) for code, words in reader.terms("consultation_status").items()}
    by_day: dict[dt.date | None, list[Meeting]] = defaultdict(list)
    for row in rows:
        kind, state, moment = row["kind"] or "", row["status"] or "", row["moment"]
        meeting = Meeting(
            row["id"],
            row["title"] or kinds.get(kind, kind) or say("Consultation"),
            cities.get(row["city"] or "", ""),
            row["place"] or "",
            kinds.get(kind, kind),
            states.get(state, state),
            moment,
        )
        by_day[moment.local().date() if moment else None].append(meeting)
    ordered = sorted(by_day, key=lambda day: day or dt.date.max)
    return tuple((day, tuple(by_day[day])) for day in ordered)


def _stops(reader: Reader, cities: Sequence[str], names: dict[str, str], today: dt.date) -> tuple[Stop, ...]:
    needs = rows_with(reader, "need", "city", cities, fields=("city", "status"))
    stops = []
    for city in cities:
        promises: tuple[Promise, ...] = commitments.overview(reader, today=today, city=city)
        waiting = sum(1 for need in needs if need["city"] == city and need["status"] not in NEED_OVER)
        late = sum(1 for promise in promises if promise.late)
        stops.append(Stop(city, names.get(city, ""), waiting, len(promises), late))
    return tuple(sorted(stops, key=lambda stop: stop.name))
