"""Starting a consultation in the room with everything filled in, its notes, and its end."""

from __future__ import annotations

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Consultation, Measurement
from usascp_desktop.records.people import Participant, Person
from usascp_desktop.sentences import marked
from usascp_desktop.services import taking_part
from usascp_desktop.services.rows import fields_of
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

START_LABEL = marked("Start consultation")
NOTES_LABEL = marked("Notes")
FINISH_LABEL = marked("Finish consultation")
MEASURE_LABEL = marked("Add measurement")


def start(
    unit: UnitOfWork,
    *,
    city: str,
    now: Moment,
    delegation: str | None = None,
    programme: str | None = None,
    kind: str | None = None,
    title: str | None = None,
) -> str:
    """Keep a new draft consultation and return its id; ``city``, ``delegation`` and ``programme`` are ids or keys.

    Without a delegation it is the one travelling through the city now; without a programme it is that delegation's;
    without a title it is named after its kind, city and day. ``now`` is told by the city's clocks from then on.
    NotFoundError for an unknown city, RejectedError for an unknown code.
    """
    place = unit.resolve("city", city)
    now = _by_city_clocks(unit, place, now)
    trip = unit.resolve("delegation", delegation) if delegation else travelling(unit, place, now)
    if programme is None and trip is not None:
        programme = fields_of(unit, "delegation", trip, "programme")["programme"]
    values = {
        "title": title or _title(unit, place, kind, now),
        "city": place,
        "delegation": trip,
        "programme": programme,
        "kind": kind,
        "moment": now,
        "status": "draft",
    }
    return unit.add(Consultation, values)


def travelling(reader: Reader, city: str, now: Moment) -> str | None:
    """Return the id of the delegation that is in the city's part of a trip now, the last to have started; else None.

    One whose status is *travelling* comes before one that is only planned for these days.
    """
    day = now.local().date()
    through = Query("delegation", (Condition("cities", "=", city),), fields=("status", "starts", "ends"))
    found = [
        (trip["status"] == "travelling", str(trip["starts"] or ""), str(trip["id"]))
        for trip in reader.rows(through)
        if trip["status"] in (None, "planned", "travelling")
        and (trip["starts"] is None or trip["starts"] <= day)
        and (trip["ends"] is None or day <= trip["ends"])
        and (trip["status"] == "travelling" or trip["starts"] is not None)
    ]
    return max(found)[2] if found else None


def set_notes(unit: UnitOfWork, consultation: str, text: str) -> None:
    """Make the consultation's notes this text; lines that did not change keep their ids and times."""
    unit.update(Consultation, consultation, {"notes": text})


def add_participant(unit: UnitOfWork, consultation: str, *, person: str | None = None, name: str = "") -> str:
    """Let a person take part and return the participant's id; ``name`` makes a new person if none is given by id.

    Somebody of our own organisations is on our side, everybody else on the city's.
    """
    about = f"consultation/{unit.resolve('consultation', consultation)}"
    known = person or unit.add(Person, {"display_name": name.strip()})
    there = taking_part.part_of(unit, about, known)
    if there is not None:
        return there
    home = unit.row("person", known)["organization"]
    side = unit.row("organization", home)["side"] if home and unit.exists("organization", home) else None
    return unit.add(Participant, {"about": about, "person": known, "side": side or "asean"})


def remove_participant(unit: UnitOfWork, participant: str) -> None:
    """Take somebody out of the consultation; the person stays."""
    taking_part.leave(unit, participant)


def measure(unit: UnitOfWork, consultation: str, *, what: str, value: str, unit_name: str) -> str:
    """Keep a value seen on site and return the line to write about it; RejectedError if the value is no number."""
    held = fields_of(unit, "consultation", unit.resolve("consultation", consultation), "city", "moment")
    values = {
        "what": what.strip(),
        "value": value.strip(),
        "unit": unit_name.strip(),
        "about": f"consultation/{held['id']}",
        "city": held["city"],
        "date": held["moment"].local().date() if held["moment"] else None,
        "evidence": "observed",
    }
    unit.add(Measurement, values)
    return f"Measured: {what.strip()} {value.strip()} {unit_name.strip()}".rstrip()


def finish(unit: UnitOfWork, consultation: str) -> None:
    """Make a planned or draft consultation final; one that was read back or cancelled stays as it is."""
    if fields_of(unit, "consultation", consultation, "status")["status"] in (None, "planned", "draft"):
        unit.update(Consultation, consultation, {"status": "final"})


def _by_city_clocks(reader: Reader, city: str, now: Moment) -> Moment:
    try:
        return Moment(now.at, fields_of(reader, "city", city, "timezone")["timezone"] or now.zone)
    except ValueError:
        return now


def _title(reader: Reader, city: str, kind: str | None, now: Moment) -> str:
    what = reader.terms("consultation_kinds").get(kind or "", "Consultation")
    name = reader.titles("city", [city]).get(city, "")
    return f"{what}, {name}, {now.local().date().isoformat()}"
