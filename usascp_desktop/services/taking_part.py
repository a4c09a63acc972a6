"""Who takes part in consultations and delegations: everybody once, whichever of their records was named."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from usascp_desktop.records.people import Participant
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store import same_as
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

_KEY = ("about", "person")


def parts_in(reader: Reader, about: Collection[str], *, fields: Sequence[str] = ()) -> list[Row]:
    """Return the participants of records given as ``record/id``, by id, each person once in each record.

    ``fields`` are all of them by default; ``about`` and ``person`` always come along.
    """
    wanted = tuple(dict.fromkeys((*_KEY, *fields))) if fields else ()
    found = rows_with(reader, "participant", "about", about, fields=wanted)
    return once(sorted(found, key=lambda part: str(part["id"])))


def once(parts: Collection[Row]) -> list[Row]:
    """Return participants with each person once in each record, in their order.

    Somebody who was put down under two records that were merged since is there under both. The part of the one that
    stands for them counts; what is empty in it takes the other's value.
    """
    found: dict[object, Row] = {}
    for part in parts:
        key = (part["about"], part["person"]) if part["person"] else part["id"]
        other = found.get(key)
        if other is None:
            found[key] = part
            continue
        own = part["id"] == Participant.id_of_key(part["about"], part["person"])
        first, second = (part, other) if own else (other, part)
        found[key] = {name: second[name] if value in (None, "") else value for name, value in first.items()}
    return list(found.values())


def part_of(reader: Reader, about: str, person: str) -> str | None:
    """Return the id of a person's part in a record (``record/id``), under whichever of their records; None without."""
    every = same_as.together(reader.db, "person", (person,))[person]
    parts = (Participant.id_of_key(about, row) for row in every)
    return next((one for one in parts if reader.exists("participant", one)), None)


def leave(unit: UnitOfWork, participant: str) -> None:
    """Take somebody out, under all of their records; the person stays. NotFoundError if the part is not there."""
    part = unit.row("participant", participant)
    where = (Condition("about", "=", part["about"]), Condition("person", "=", part["person"]))
    also = unit.rows(Query("participant", where, fields=_KEY)) if part["about"] and part["person"] else []
    for row in {participant, *(one["id"] for one in also)}:
        unit.delete(Participant, row)
