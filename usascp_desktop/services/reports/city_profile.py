"""The city profile: facts, projects, needs, open promises and partners of one city on one or two pages."""

from __future__ import annotations

from dataclasses import replace

from usascp_desktop.exports.report import Block, Paragraph
from usascp_desktop.services.reports import sections
from usascp_desktop.services.reports.choices import Request, consultations_in
from usascp_desktop.services.reports.content import (
    PROMISE_FIELDS,
    Content,
    by_priority,
    chapter,
    facts,
    field_cell,
    promises,
    section,
)
from usascp_desktop.services.reports.status import NEED_OVER, PROMISE_OVER
from usascp_desktop.services.reports.tables import Extra, label, listing, text_column
from usascp_desktop.store.queries import Condition, Row

_CITY_FIELDS = (
    "name", "native_name", "country_iso2", "place", "population", "population_year", "population_source",
    "data_caveat", "timezone", "languages_bcp47", "lead_authority_2026", "vision_paraphrase", "remark",
)  # fmt: skip
_PROJECT_FIELDS = ("title", "sector", "list", "status", "preparation_stage", "cost")
_NEED_FIELDS = ("statement", "sector", "priority", "status", "budget")
_PAIR_FIELDS = ("us_partner_city", "us_entity", "asean_entity", "programme", "kind", "status")


def build(request: Request) -> Content:
    """Build the profile of the one city in ``choices.cities``."""
    city = request.choices.cities[0]
    row = request.gate.one("city", city, _CITY_FIELDS) or dict.fromkeys(_CITY_FIELDS)
    here = (Condition("city", "=", city),)
    projects = request.gate.rows("project", _PROJECT_FIELDS, where=here, order=("list", "project_no"))
    needs = by_priority(
        request,
        request.gate.rows("need", _NEED_FIELDS, where=here, keep=lambda item: item["status"] not in NEED_OVER),
    )
    owed = request.gate.rows(
        "commitment",
        (*PROMISE_FIELDS, "owner_name"),
        where=here,
        order=("due",),
        keep=lambda item: item["status"] not in PROMISE_OVER,
    )
    pairs = request.gate.rows("twinning", _PAIR_FIELDS, where=here, order=("us_partner_city",))
    held = _meetings(request)
    blocks: list[Block] = [_key_facts(request, row, counts=(len(projects), len(needs), len(owed), len(held)))]
    if row["data_caveat"]:
        blocks.append(Paragraph(row["data_caveat"], "note"))
    blocks += chapter(request, "Vision", row["vision_paraphrase"])
    blocks += _needs(request, needs)
    blocks += section(
        request,
        "Open promises",
        promises(request, owed, name="Promises", title="Promises of both sides", empty="No promise is open."),
    )
    blocks += section(request, "Projects", sections.projects_table(request, projects, _PROJECT_FIELDS))
    blocks += section(request, "Partners", sections.partners_table(request, pairs, _PAIR_FIELDS)) if pairs else []
    blocks += _people(request, city)
    blocks += _history(request, held)
    blocks += chapter(request, "Remark", row["remark"])
    name = row["name"] or request.words("City")
    own = row["native_name"]
    return Content(
        title=name,
        subtitle=" – ".join(part for part in (own if own != name else None, request.words("City profile")) if part),
        blocks=tuple(blocks),
        cities=(name,),
    )


def _key_facts(request: Request, row: Row, *, counts: tuple[int, int, int, int]) -> Block:
    projects, needs, owed, held = counts
    source = ", ".join(str(part) for part in (row["population_year"], row["population_source"]) if part)
    inside = request.gate.audience.kind == "internal"
    block = facts(
        request,
        ("Country", field_cell(request, "city", row, "country_iso2")),
        ("Lead authority", row["lead_authority_2026"]),
        ("Languages", _languages(request, row["languages_bcp47"])),
        ("Population", row["population"]),
        ("Time zone", row["timezone"]),
        ("Projects", projects),
        ("Open needs", needs),
        ("Open promises", owed),
        ("Consultations held", held if inside else None),
    )
    population = request.words("Population")
    return replace(
        block, facts=tuple(replace(one, source=source) if one.label == population else one for one in block.facts)
    )


def _languages(request: Request, tags: str | None) -> str | None:
    names = (label(request, "languages", tag.strip()) for tag in (tags or "").split(";") if tag.strip())
    return ", ".join(name for name in names if name) or None


def _needs(request: Request, needs: list[Row]) -> list[Block]:
    table = listing(
        request,
        "need",
        needs,
        _NEED_FIELDS,
        name="Needs",
        title="Open needs, most pressing first",
        empty="No need is open.",
        widths={"statement": 3.2},
    )
    return section(request, "Needs", table)


def _people(request: Request, city: str) -> list[Block]:
    """People of the city's organisations, for those who may know of them."""
    offices = {item["id"]: item["name"] for item in request.gate.rows(
        "organization", ("name",), where=(Condition("city", "=", city),)
    )}  # fmt: skip
    if not offices:
        return []
    fields = ("display_name", "native_name", "title", "organization")
    people = request.gate.rows("person", fields, where=(Condition("organization", "in", list(offices)),))
    ways = Extra(
        text_column("contact", request.words("Contact"), width=2.0),
        lambda row: "\n".join(address for _, address in request.gate.contacts(row["id"])) or None,
    )
    table = listing(
        request,
        "person",
        people,
        fields,
        name="People",
        title="People we know there",
        widths={"organization": 2.6},
        empty="Nobody may be listed here.",
        extra=(ways,),
    )
    return section(request, "People", table) if people else []


def _meetings(request: Request) -> list[Row]:
    """Consultations that took place, newest first."""
    wanted = [row["id"] for row in consultations_in(request) if row["status"] not in ("planned", "cancelled")]
    fields = ("moment", "title", "kind", "summary")
    where = (Condition("id", "in", wanted),)
    return request.gate.rows("consultation", fields, where=where, order=("-moment",))


def _history(request: Request, held: list[Row]) -> list[Block]:
    table = listing(
        request,
        "consultation",
        held,
        ("moment", "title", "kind", "summary"),
        name="Consultations",
        title="Consultations held",
        empty="No consultation was held yet.",
        widths={"title": 3.0, "moment": 2.6, "kind": 1.6},
        only_workbook=("summary",),
    )
    return section(request, "Consultations", table)
