"""The briefing: what travellers read before a visit, of a delegation's trip or of one city."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from usascp_desktop.errors import UsageError
from usascp_desktop.exports.report import Block, Cell, Heading, KeyFacts, Paragraph
from usascp_desktop.sentences import say
from usascp_desktop.services.reports import sections
from usascp_desktop.services.reports.choices import Choices, Request, consultations_in, period_text
from usascp_desktop.services.reports.content import (
    NEED_FIELDS,
    PROMISE_FIELDS,
    Content,
    by_priority,
    chapter,
    facts,
    participants,
    section,
)
from usascp_desktop.services.reports.status import NEED_OVER, PROMISE_OVER, QUESTION_OVER
from usascp_desktop.services.reports.tables import Extra, label, listing, text_column
from usascp_desktop.store.queries import Condition, Row
from usascp_desktop.store.unit_of_work import Reader

_DELEGATION = ("title", "programme", "purpose", "cities", "starts", "ends", "control_officer")
_CITY = (
    "name", "native_name", "population", "population_year", "data_caveat", "timezone", "languages_bcp47",
    "lead_authority_2026", "vision_paraphrase",
)  # fmt: skip
_MEETING = ("moment", "city", "title", "kind", "place", "status")
_HELD = ("moment", "city", "title", "summary", "status")
_PERSON = ("display_name", "native_name", "form_of_address", "title", "organization")
_PAIR = ("city", "us_partner_city", "us_entity", "programme", "status")
_PROJECT = ("city", "title", "sector", "status")
_LATEST = 12
"""Earlier consultations that are told; the newest say most."""


def settle(_reader: Reader, choices: Choices) -> Choices:
    """Ask for a trip or for cities. UsageError if neither is given."""
    if not choices.delegation and not choices.cities:
        raise UsageError(say("A briefing is about a trip or a city: choose a delegation or a city."))
    return choices


def build(request: Request) -> Content:
    """Build the briefing of ``choices.delegation``, an id that exists, or of ``choices.cities``, or of both."""
    delegation = request.choices.delegation
    trip = request.gate.one("delegation", delegation, _DELEGATION) or dict.fromkeys(_DELEGATION)
    planned = _planned(request, delegation)
    cities = _cities(request, trip, planned)
    here = (Condition("city", "in", list(cities)),)
    needs = by_priority(request, _open(request, "need", (*NEED_FIELDS, "city"), here, NEED_OVER))
    owed = _open(request, "commitment", (*PROMISE_FIELDS, "owner_name", "city"), here, PROMISE_OVER)
    blocks: list[Block] = [_key_facts(request, trip, cities=cities, meetings=planned, needs=needs, owed=owed)]
    blocks += chapter(request, "Purpose", trip["purpose"])
    if delegation:
        blocks += _trip(request, delegation, planned)
    blocks += _places(request, cities)
    blocks += _people(request, cities)
    blocks += section(request, "Needs", _needs(request, needs))
    blocks += section(request, "Open promises", sections.promises_table(request, owed))
    blocks += _questions(request, here)
    blocks += _earlier(request, here, but=delegation)
    blocks += _projects(request, here)
    names = request.city_titles(cities)
    return Content(
        title=trip["title"] or ", ".join(names) or request.words("Briefing"),
        subtitle=request.words("Briefing"),
        blocks=tuple(blocks),
        programme=request.gate.title("programme", trip["programme"]) or "",
        period=request.period() or period_text(trip["starts"], trip["ends"], language=request.words.language),
        cities=names,
    )


def _planned(request: Request, delegation: str | None) -> list[Row]:
    """The consultations of the trip in their order; none of a briefing about cities alone."""
    if not delegation:
        return []
    chosen = [row["id"] for row in consultations_in(request)]
    return request.gate.rows("consultation", _MEETING, where=(Condition("id", "in", chosen),), order=("moment",))


def _cities(request: Request, trip: Row, planned: Sequence[Row]) -> tuple[str, ...]:
    """The cities chosen; else those of the trip and of its meetings, in the order in which they are visited."""
    if request.choices.cities:
        return request.choices.cities
    visited = [row["city"] for row in planned if row["city"]]
    named = sorted(trip["cities"] or (), key=lambda city: request.gate.title("city", city) or "")
    return tuple(dict.fromkeys((*visited, *named)))


def _open(
    request: Request, record: str, fields: Sequence[str], here: tuple[Condition, ...], over: frozenset[str]
) -> list[Row]:
    return request.gate.rows(
        record, fields, where=here, order=("city",), keep=lambda row: (row["status"] or "") not in over
    )


def _key_facts(
    request: Request,
    trip: Row,
    *,
    cities: Sequence[str],
    meetings: Sequence[Row],
    needs: Sequence[Row],
    owed: Sequence[Row],
) -> KeyFacts:
    late = sum(1 for row in owed if row["due"] and row["due"] < request.today)
    of_trip: list[tuple[str, Cell]] = [
        ("Programme", request.gate.title("programme", trip["programme"])),
        ("First day", trip["starts"]),
        ("Last day", trip["ends"]),
        ("Control officer", request.gate.title("person", trip["control_officer"])),
        ("Consultations", len(meetings) if request.gate.audience.kind == "internal" else None),
    ]
    return facts(
        request,
        *(of_trip if request.choices.delegation else ()),
        ("Cities", len(cities)),
        ("Open needs", len(needs)),
        ("Our promises", sum(1 for row in owed if row["side"] == "us")),
        ("The cities' promises", sum(1 for row in owed if row["side"] == "city")),
        ("Late promises", late),
    )


def _trip(request: Request, delegation: str, planned: Sequence[Row]) -> list[Block]:
    """Who travels, and what is planned."""
    travellers, _count = sections.travellers(request, delegation)
    itinerary = sections.itinerary(request, planned, _MEETING)
    return [*section(request, "Travellers", travellers), *section(request, "Itinerary", itinerary)]


def _places(request: Request, cities: Sequence[str]) -> list[Block]:
    """The facts of each city, under its name."""
    blocks: list[Block] = []
    for city in cities:
        row = request.gate.one("city", city, _CITY)
        if row is None:
            continue
        own = row["native_name"]
        heading = " – ".join(part for part in (row["name"], own if own != row["name"] else None) if part)
        tags = (tag.strip() for tag in (row["languages_bcp47"] or "").split(";"))
        languages = ", ".join(name for tag in tags if (name := label(request, "languages", tag)))
        blocks.append(Heading(heading or request.words("City"), 2))
        blocks.append(
            facts(
                request,
                ("Lead authority", row["lead_authority_2026"]),
                ("Languages", languages or None),
                ("Population", row["population"]),
                ("Time zone", row["timezone"]),
            )
        )
        blocks += [Paragraph(row["vision_paraphrase"])] if row["vision_paraphrase"] else []
        blocks += [Paragraph(row["data_caveat"], "note")] if row["data_caveat"] else []
    return [Heading(request.words("The cities")), *blocks] if blocks else []


def _people(request: Request, cities: Sequence[str]) -> list[Block]:
    """Whoever works in the cities and whoever was met there, how they are addressed, and in which city."""
    where = (Condition("city", "in", list(cities)),)
    found: dict[str, str] = {}
    offices = {row["id"]: row["city"] for row in request.gate.rows("organization", ("city",), where=where)}
    works = (Condition("organization", "in", list(offices)),)
    for one in request.gate.rows("person", ("organization",), where=works):
        found[one["id"]] = offices[one["organization"]]
    held = request.gate.rows("consultation", ("city",), where=where, order=("moment",))
    meetings = {row["id"]: row["city"] for row in held}
    for part in participants(request, [f"consultation/{row}" for row in meetings]):
        if part["person"] and part["side"] != "us":
            found.setdefault(part["person"], meetings[part["about"].partition("/")[2]])
    rows = [row for person in found if (row := request.gate.one("person", person, _PERSON))]
    rows.sort(key=lambda row: (cities.index(found[row["id"]]), row["display_name"] or ""))
    where_met = Extra(
        text_column("city", request.words("City"), width=1.2), lambda row: request.gate.title("city", found[row["id"]])
    )
    table = listing(
        request,
        "person",
        rows,
        _PERSON,
        name="People",
        title="People of the cities",
        widths={"organization": 2.2},
        empty="Nobody may be listed here.",
        extra=(where_met,),
    )
    return section(request, "People to meet", table) if rows else []


def _needs(request: Request, needs: Sequence[Row]) -> Block:
    return sections.needs_table(
        request,
        needs,
        title="Open needs, most pressing first",
        by_city=True,
        only_workbook=("urgency", "budget", "evidence"),
    )


def _questions(request: Request, here: tuple[Condition, ...]) -> list[Block]:
    asked = _open(request, "question", ("text", "city", "asked_of", "status"), here, QUESTION_OVER)
    if not asked:
        return []
    return section(request, "Open questions", sections.questions_table(request, asked, ("text", "city", "asked_of")))


def _earlier(request: Request, here: tuple[Condition, ...], *, but: str | None) -> list[Block]:
    """The last consultations that were held in the cities, the newest first, without those of this trip."""
    wanted = [
        row["id"]
        for row in consultations_in(_everywhere(request))
        if row["status"] not in ("planned", "cancelled") and (but is None or row["delegation"] != but)
    ]
    where = (*here, Condition("id", "in", wanted))
    held = request.gate.rows("consultation", _HELD, where=where, order=("-moment",))[:_LATEST]
    table = listing(
        request,
        "consultation",
        held,
        ("moment", "city", "title", "summary"),
        name="Consultations",
        title="What was said before",
        empty="No consultation was held yet.",
        widths={"title": 2.0, "summary": 3.4, "moment": 1.8},
    )
    return section(request, "Earlier consultations", table) if held else []


def _everywhere(request: Request) -> Request:
    """The request without its trip: what was said before was said to others."""
    return replace(request, choices=replace(request.choices, delegation=None))


def _projects(request: Request, here: tuple[Condition, ...]) -> list[Block]:
    """Projects of the cities' plans, and their U.S. partners."""
    projects = request.gate.rows("project", _PROJECT, where=here, order=("city", "title"))
    pairs = request.gate.rows("twinning", _PAIR, where=here, order=("city", "us_partner_city"))
    found = section(request, "Projects", sections.projects_table(request, projects, _PROJECT)) if projects else []
    partners = section(request, "Partners", sections.partners_table(request, pairs, _PAIR)) if pairs else []
    return [*found, *partners]
