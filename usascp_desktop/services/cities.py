"""A city on one page: facts with their source, needs by sector and status, promises, people, and what goes on there."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.cities import City
from usascp_desktop.records.rules import to_json
from usascp_desktop.services import commitments
from usascp_desktop.services.commitments import Promise
from usascp_desktop.services.reports.status import QUESTION_OVER
from usascp_desktop.services.rows import open_rows, rows_with
from usascp_desktop.store import city_counts
from usascp_desktop.store.database import keep_meta
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

_FACTS = (
    "native_name", "native_name_alt", "country_name", "population", "languages_bcp47", "timezone", "place",
    "lead_authority_2026", "cohort", "vision_paraphrase",
)  # fmt: skip
_NOT_HELD = frozenset({"planned", "cancelled"})
_LAST = "city:last"
LATEST = 20
"""Consultations, people and measurements that are read of a city; the rest is counted, and has pages of its own."""


class Fact(NamedTuple):
    """One thing known about the city, with its year and where it is from; ``caveat`` says what it does not cover."""

    field: str
    label: str
    value: str | int
    year: int | None = None
    source: str | None = None
    caveat: str | None = None


class Met(NamedTuple):
    """Somebody who took part in consultations with the city: how often, and the last time."""

    id: str
    name: str
    native_name: str | None
    title: str | None
    organization: str | None
    times: int
    last: Moment | None


class CityOverview(NamedTuple):
    """Everything for the city's page, its PDF and its profile.

    ``needs`` maps sector code (None: not set) to status code to the number of needs; ``promises`` are the open ones of
    both sides; ``last_contact`` is the time of the last consultation held. Rows are plain values by field. Of
    consultations, people and measurements there are the newest, newest first, and beside the first two their number.
    """

    id: str
    name: str
    native_name: str | None
    city: Row
    facts: tuple[Fact, ...]
    needs: Mapping[str | None, Mapping[str | None, int]]
    promises: tuple[Promise, ...]
    questions: tuple[Row, ...]
    people: tuple[Met, ...]
    last_contact: Moment | None
    consultations: tuple[Row, ...]
    consultation_count: int
    people_count: int
    projects: tuple[Row, ...]
    twinnings: tuple[Row, ...]
    measurements: tuple[Row, ...]
    file_count: int

    @property
    def need_count(self) -> int:
        """How many needs there are in all."""
        return sum(sum(statuses.values()) for statuses in self.needs.values())


def overview(reader: Reader, city: str, *, today: dt.date | None = None) -> CityOverview:
    """Return what is known about a city (an id or key) on a day; without one, today by the city's own clocks."""
    row = reader.row("city", reader.resolve("city", city))
    day = today or _today(row)
    people, people_count = _people(reader, row["id"], day)
    return CityOverview(
        id=row["id"],
        name=row["name"] or row["slug"] or "",
        native_name=row["native_name"],
        city=row,
        facts=_facts(row),
        needs=city_counts.needs(reader.db, row["id"]),
        promises=commitments.overview(reader, city=row["id"], today=day),
        questions=tuple(open_rows(reader, "question", QUESTION_OVER, (Condition("city", "=", row["id"]),))),
        people=people,
        last_contact=_last_contact(reader, row["id"], day),
        consultations=tuple(_of(reader, "consultation", row["id"], order=("-moment",), limit=LATEST)),
        consultation_count=reader.count(Query("consultation", (Condition("city", "=", row["id"]),))),
        people_count=people_count,
        projects=tuple(_of(reader, "project", row["id"], order=("title",))),
        twinnings=tuple(_of(reader, "twinning", row["id"], order=("us_partner_city",))),
        measurements=tuple(_of(reader, "measurement", row["id"], order=("-date",), limit=LATEST)),
        file_count=sum(city_counts.files(reader.db, row["id"]).values()),
    )


def last(reader: Reader) -> str | None:
    """Return the id of the city looked at last on this laptop; None if there was none, or it is gone."""
    found = reader.db.execute("SELECT value FROM sync_meta WHERE name = ?", (_LAST,)).fetchone()
    return found[0] if found and reader.exists("city", found[0]) else None


def keep_last(unit: UnitOfWork, city: str) -> None:
    """Note which city is looked at; it stays on this laptop."""
    keep_meta(unit.db, _LAST, city)


def _of(
    reader: Reader,
    record: str,
    city: str,
    *,
    where: Sequence[Condition] = (),
    order: Sequence[str] = (),
    limit: int | None = None,
) -> list[Row]:
    fields = _WITHOUT_NOTES if record == "consultation" else ()
    return reader.rows(Query(record, (Condition("city", "=", city), *where), tuple(order), limit, fields=fields))


def _midnight(day: dt.date) -> str:
    """Return the stored moment at which a day begins in UTC: what is before it was that day or earlier everywhere."""
    return f'{{"at":"{day}T00'


def _before(day: dt.date) -> Condition:
    """Return the filter for what can have been on that day somewhere; every clock is within a day of UTC."""
    return Condition("moment", "<", _midnight(day + dt.timedelta(days=2)))


def _last_contact(reader: Reader, city: str, day: dt.date) -> Moment | None:
    """Return when the last consultation was held, reading backwards from the day until there is one."""
    where = (Condition("city", "=", city), _before(day))
    last: Moment | None = None
    for start in itertools.count(0, LATEST):
        found = reader.rows(Query("consultation", where, ("-moment",), LATEST, start, fields=("status", "moment")))
        last = next((one["moment"] for one in found if _was_held(one, day)), None)
        if last is not None or len(found) < LATEST:
            break
    return last


_WITHOUT_NOTES = ("title", "kind", "status", "moment", "delegation", "programme", "place", "summary", "outcome",
                  "read_back_at", "sensitivity", "partner", "city")  # fmt: skip


def _today(row: Row) -> dt.date:
    try:
        return Moment.now(row["timezone"] or "UTC").local().date()
    except ValueError:
        return Moment.now("UTC").local().date()


def _was_held(row: Row, day: dt.date) -> bool:
    moment: Moment | None = row["moment"]
    return row["status"] not in _NOT_HELD and moment is not None and moment.local().date() <= day


def _facts(row: Row) -> tuple[Fact, ...]:
    found = []
    for name in _FACTS:
        value = row[name]
        if value in (None, ""):
            continue
        spec = City.declared[name]
        if name == "population":
            year, source = row["population_year"], row["population_source"]
            found.append(Fact(name, spec.label, value, year, source, row["data_caveat"]))
        elif name == "place":
            shown = to_json(value)
            found.append(Fact(name, spec.label, f"{shown['lat']}, {shown['lon']}", source="GeoNames, CC BY 4.0"))
        else:
            year = 2026 if name == "lead_authority_2026" else None
            found.append(Fact(name, spec.label, value, year))
    return tuple(found)


def _people(reader: Reader, city: str, day: dt.date) -> tuple[tuple[Met, ...], int]:
    """Return the people met last, the last one first, and how many there are in all."""
    near = _of(reader, "consultation", city, where=(Condition("moment", ">=", _midnight(day)), _before(day)))
    held = [one["id"] for one in near if _was_held(one, day)]
    found = city_counts.met(reader.db, city, before=_midnight(day), also=held, but=_NOT_HELD)
    lasts = sorted((last for _, last in found.values()), reverse=True)
    least = lasts[min(LATEST, len(lasts)) - 1] if lasts else ""
    rows = rows_with(reader, "person", "id", [one for one, (_, last) in found.items() if last >= least])
    organizations = reader.titles("organization", [row["organization"] for row in rows if row["organization"]])
    people = [
        Met(
            row["id"],
            row["display_name"] or row["native_name"] or "",
            row["native_name"],
            row["title"],
            organizations.get(row["organization"] or ""),
            found[row["id"]][0],
            Moment.from_json(json.loads(found[row["id"]][1])),
        )
        for row in rows
    ]
    people = sorted(sorted(people, key=lambda one: one.name), key=lambda one: found[one.id][1], reverse=True)
    return tuple(people[:LATEST]), len(found)
