"""A city on one page: facts with their source, needs by sector and status, promises, people, and what goes on there."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.cities import City
from usascp_desktop.records.rules import to_json
from usascp_desktop.services import commitments
from usascp_desktop.services.commitments import Promise
from usascp_desktop.services.reports.status import QUESTION_OVER
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

_FACTS = (
    "native_name", "native_name_alt", "country_name", "population", "languages_bcp47", "timezone", "place",
    "lead_authority_2026", "cohort", "vision_paraphrase",
)  # fmt: skip
_NOT_HELD = frozenset({"planned", "cancelled"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known about the city, with its year and where it is from; ``caveat`` says what it does not cover."""

    field: str
    label: str
    value: str | int
    year: int | None = None
    source: str | None = None
    caveat: str | None = None


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who took part in consultations with the city: how often, and the last time."""

    id: str
    name: str
    native_name: str | None
    title: str | None
    organization: str | None
    times: int
    last: Moment | None


@dataclass(frozen=True, slots=True)
class CityOverview:
    """Everything for the city's page, its PDF and its profile.

    ``needs`` maps sector code (None: not set) to status code to the number of needs; ``promises`` are the open ones of
    both sides; ``last_contact`` is the time of the last consultation held. Rows are plain values by field, newest
    consultation first.
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
    projects: tuple[Row, ...]
    twinnings: tuple[Row, ...]
    measurements: tuple[Row, ...]

    @property
    def need_count(self) -> int:
        """How many needs there are in all."""
        return sum(sum(statuses.values()) for statuses in self.needs.values())


def overview(reader: Reader, city: str, *, today: dt.date | None = None) -> CityOverview:
    """Return what is known about a city (an id or key) on a day; without one, today by the city's own clocks."""
    row = reader.row("city", reader.resolve("city", city))
    day = today or _today(row)
    consultations = _of(reader, "consultation", row["id"], order=("-moment",))
    held = [one for one in consultations if _was_held(one, day)]
    questions = _of(reader, "question", row["id"])
    return CityOverview(
        id=row["id"],
        name=row["name"] or row["slug"] or "",
        native_name=row["native_name"],
        city=row,
        facts=_facts(row),
        needs=_needs(reader, row["id"]),
        promises=commitments.overview(reader, city=row["id"], today=day),
        questions=tuple(one for one in questions if one["status"] not in QUESTION_OVER),
        people=_people(reader, held),
        last_contact=held[0]["moment"] if held else None,
        consultations=tuple(consultations),
        projects=tuple(_of(reader, "project", row["id"], order=("title",))),
        twinnings=tuple(_of(reader, "twinning", row["id"], order=("us_partner_city",))),
        measurements=tuple(_of(reader, "measurement", row["id"], order=("-date",))),
    )


def _of(reader: Reader, record: str, city: str, *, order: Sequence[str] = ()) -> list[Row]:
    fields = _WITHOUT_NOTES if record == "consultation" else ()
    return reader.rows(Query(record, (Condition("city", "=", city),), order=tuple(order), fields=fields))


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


def _needs(reader: Reader, city: str) -> dict[str | None, dict[str | None, int]]:
    matrix: dict[str | None, dict[str | None, int]] = defaultdict(lambda: defaultdict(int))
    query = Query("need", (Condition("city", "=", city),), fields=("sector", "status"))
    for row in reader.rows(query):
        matrix[row["sector"]][row["status"]] += 1
    return {sector: dict(statuses) for sector, statuses in matrix.items()}


def _people(reader: Reader, held: Sequence[Row]) -> tuple[Met, ...]:
    """Return the people met, the one met last first; ``held`` comes newest first."""
    moments = {f"consultation/{row['id']}": row["moment"] for row in held}
    parts = rows_with(reader, "participant", "about", moments, fields=("about", "person"))
    times: dict[str, list[Moment]] = defaultdict(list)
    for part in parts:
        if part["person"]:
            times[part["person"]].append(moments[part["about"]])
    rows = rows_with(reader, "person", "id", times)
    organizations = reader.titles("organization", [row["organization"] for row in rows if row["organization"]])
    met = [
        Met(
            row["id"],
            row["display_name"] or row["native_name"] or "",
            row["native_name"],
            row["title"],
            organizations.get(row["organization"] or ""),
            len(times[row["id"]]),
            max(times[row["id"]]),
        )
        for row in rows
    ]
    return tuple(
        sorted(sorted(met, key=lambda one: one.name), key=lambda one: str(one.last and one.last.at), reverse=True)
    )
