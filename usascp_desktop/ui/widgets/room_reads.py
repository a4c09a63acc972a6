"""What the room shows of a consultation, read off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.types import MomentText
from usascp_desktop.services import choosing, taking_part
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store.queries import Row
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui.words import terms, tr

_MOST_PEOPLE = 5_000
"""People that are offered to be added; more would make typing slow, and the palette finds them all."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A consultation with its names; ``known`` are people who can be added.

    ``people`` are (participant's id, name, how to greet them and what they are there as).
    """

    row: Row
    city: str
    native: str
    zone: str
    kind: str
    languages: str
    stamps: list[str]
    people: tuple[tuple[str, str, str], ...]
    known: dict[str, str]
    sectors: dict[str, str]


def load(reader: Reader, row_id: str) -> Loaded:
    """Return all that the room shows; NotFoundError if the consultation is gone."""
    found = reader.row("consultation", row_id)
    city = reader.row("city", found["city"]) if found["city"] and reader.exists("city", found["city"]) else {}
    zone = city.get("timezone") or "UTC"
    kinds, spoken = terms(reader, "consultation_kinds"), terms(reader, "languages")
    here = _people(reader, row_id)
    taken = {person for _, person, _, _ in here}
    every = choosing.titles(reader, "person", most=_MOST_PEOPLE)
    return Loaded(
        found,
        city.get("name") or "",
        city.get("native_name") or "",
        zone,
        kinds.get(found["kind"] or "", ""),
        ", ".join(sorted(spoken.get(code, code) for code in found["languages"])),
        stamps(reader, row_id, zone),
        tuple((part, name, role) for part, _, name, role in here),
        {person: name or tr("Unnamed") for person, name in every.items() if person not in taken},
        _terms(reader),
    )


def stamps(reader: Reader, row_id: str, zone: str) -> list[str]:
    """Return, line by line, when it was first kept by the clocks of ``zone``; empty where that is not known."""
    return [_local(line.at, zone) for line in reader.note_lines(row_id)]


def _people(reader: Reader, row_id: str) -> list[tuple[str, str, str, str]]:
    present = taking_part.parts_in(reader, (f"consultation/{row_id}",), fields=("role",))
    parts = [part for part in present if part["person"]]
    names = reader.titles("person", [part["person"] for part in parts])
    roles = terms(reader, "person_roles")
    greeted = {
        one["id"]: one["form_of_address"] or ""
        for one in rows_with(reader, "person", "id", [part["person"] for part in parts], fields=("form_of_address",))
    }

    def says(part: Row) -> str:
        said = (greeted.get(part["person"], ""), roles.get(part["role"] or "", ""))
        return " · ".join(one for one in said if one)

    found = [(part["id"], part["person"], names.get(part["person"], ""), says(part)) for part in parts]
    return [one for one in found if one[2]]


_last_terms: dict[str, str] = {}


def _terms(reader: Reader) -> dict[str, str]:
    """Return the sectors; the same object as before while they are the same, so that what was read stays known."""
    global _last_terms
    found = reader.terms("sectors")
    if found != _last_terms:
        _last_terms = found
    return _last_terms


@lru_cache(8192)
def _local(stored: str | None, zone: str) -> str:
    moment: Moment | None = MomentText().process_result_value(stored, None)  # type: ignore[arg-type]
    return moment.at.astimezone(ZoneInfo(zone)).strftime("%H:%M") if moment else ""
