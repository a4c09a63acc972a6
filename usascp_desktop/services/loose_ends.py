"""Finishing the day: what is still missing in the day's consultations and in everything that came of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from zoneinfo import ZoneInfo

from usascp_desktop.domain.quality import LooseEnd, loose_ends
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

_OF_CONSULTATION = ("need", "commitment", "question")
_ABOUT = ("measurement", "follow_up", "attachment")


def today(reader: Reader, day: dt.date, zone: str) -> tuple[LooseEnd, ...]:
    """Return the loose ends of the consultations that took place on the day, as the clocks of ``zone`` count days."""
    return of_consultations(reader, consultations_on(reader, day, zone))


def consultations_on(reader: Reader, day: dt.date, zone: str) -> list[str]:
    """Return the ids of the day's consultations, by time. Cancelled ones are left out."""
    begins, ends = bounds(day, zone)
    where = (Condition("moment", ">=", begins), Condition("moment", "<", ends))
    rows = reader.rows(Query("consultation", where, order=("moment",), fields=("status",)))
    return [row["id"] for row in rows if row["status"] != "cancelled"]


def of_consultations(reader: Reader, consultations: Collection[str]) -> tuple[LooseEnd, ...]:
    """Return the loose ends of consultations, of the records that came from them and of the people who took part."""
    return loose_ends(records_of(reader, consultations))


def records_of(reader: Reader, consultations: Collection[str]) -> dict[str, list[Row]]:
    """Return consultations, the records that came from them and the people who took part: rows by record."""
    records: dict[str, list[Row]] = {"consultation": rows_with(reader, "consultation", "id", consultations)}
    for record in _OF_CONSULTATION:
        records[record] = rows_with(reader, record, "consultation", consultations)
    places = [f"{record}/{row['id']}" for record, rows in records.items() for row in rows]
    for record in _ABOUT:
        records[record] = rows_with(reader, record, "about", places)
    held = [f"consultation/{row}" for row in consultations]
    parts = rows_with(reader, "participant", "about", held, fields=("person",))
    records["person"] = rows_with(reader, "person", "id", [part["person"] for part in parts if part["person"]])
    return records


def bounds(day: dt.date, zone: str) -> tuple[str, str]:
    """Return the stored texts between which moments of the day lie; moments are kept with UTC first and so sort."""
    midnights = [dt.datetime.combine(one, dt.time(), ZoneInfo(zone)) for one in (day, day + dt.timedelta(days=1))]
    first, last = (f'{{"at":"{at.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}' for at in midnights)
    return first, last
