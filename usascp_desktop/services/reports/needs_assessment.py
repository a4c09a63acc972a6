"""The needs assessment: how many needs there are by sector and city, then each need by priority with its evidence."""

from __future__ import annotations

from collections.abc import Sequence

from usascp_desktop.exports.format import date_text
from usascp_desktop.exports.report import Block, Heading, Table
from usascp_desktop.services.reports.choices import Request, day_of, filters, within
from usascp_desktop.services.reports.content import NEED_FIELDS, Content, by_priority, facts
from usascp_desktop.services.reports.status import NEED_OVER
from usascp_desktop.services.reports.tables import (
    Axis,
    Extra,
    bars,
    cross_table,
    listing,
    money_table,
    need_stages,
    text_column,
)
from usascp_desktop.store.queries import Row

_FIELDS = (
    *NEED_FIELDS, "city", "kind", "detail", "consultation", "origin", "baseline_value", "baseline_unit",
    "baseline_year", "baseline_source", "remark",
)  # fmt: skip
_LISTED = (
    "city", "statement", "sector", "priority", "urgency", "status", "evidence", "budget", "kind", "detail",
    "baseline_value", "baseline_unit", "baseline_year", "baseline_source", "remark",
)  # fmt: skip
_ONLY_WORKBOOK = (
    "urgency", "budget", "kind", "detail", "baseline_value", "baseline_unit", "baseline_year", "baseline_source",
    "remark",
)  # fmt: skip
_CITIES_IN_ONE = 8
"""Cities side by side in one matrix; more do not fit on paper, so the matrix goes on in another."""


def build(request: Request) -> Content:
    """Build the assessment of all needs within the choices, those met, parked and withdrawn included."""
    needs = by_priority(request, request.gate.rows("need", _FIELDS, keep=within(request)))
    sectors = Axis(lambda row: row["sector"], request.reader.terms("sectors"), request.words("Sector"))
    priorities = Axis(lambda row: row["priority"], request.reader.terms("need_priority"), request.words("Priority"))
    states = Axis(lambda row: row["status"], request.reader.terms("need_status"), request.words("Status"))
    blocks: list[Block] = [_key_facts(request, needs)]
    blocks.append(Heading(request.words("Where the needs are")))
    blocks += _matrices(request, needs, sectors)
    by_sector = bars(
        needs, sectors, title="Needs by sector", unit="", words=request.words, parts=need_stages(request.words)
    )
    blocks += [by_sector] if by_sector else []
    blocks += [
        Heading(request.words("How pressing they are")),
        cross_table(
            needs,
            sectors,
            priorities,
            name="By priority",
            title="Needs by sector and priority",
            words=request.words,
        ),
    ]
    chart = bars(needs, priorities, title="Needs by priority", unit="", words=request.words)
    blocks += [chart] if chart else []
    table = cross_table(
        needs, sectors, states, name="By status", title="Needs by sector and status", words=request.words
    )
    blocks += [Heading(request.words("How far they are")), table]
    if request.gate.audience.kind == "internal":
        budgets = money_table(needs, "budget", name="Budgets", title="Budgets named", words=request.words)
        blocks += [Heading(request.words("Budgets")), budgets]
    blocks += [Heading(request.words("The needs, most pressing first")), _list(request, needs)]
    return Content(
        title=request.words("Needs assessment"),
        subtitle=", ".join(request.city_titles(request.choices.cities)) if request.choices.cities else "",
        blocks=tuple(blocks),
        programme=request.gate.title("programme", request.choices.programme) or "",
        cities=request.city_titles(row["city"] for row in needs if row["city"]),
        filters=filters(request),
        definitions=(
            (request.words("Need"), request.words("Something a city lacks or asks for, counted once.")),
            (request.words("Open"), request.words("Not met, not parked and not withdrawn.")),
            (request.words("Evidence"), request.words("How the need is known, and the meeting and line it came from.")),
        ),
    )


def _key_facts(request: Request, needs: Sequence[Row]) -> Block:
    still = [row for row in needs if row["status"] not in NEED_OVER]
    lacking = (
        ("Without priority", sum(1 for row in still if not row["priority"])),
        ("Inferred, not stated", sum(1 for row in needs if row["evidence"] == "inferred")),
        ("Evidence not known", sum(1 for row in needs if not row["evidence"])),
    )
    return facts(
        request,
        ("Needs", len(needs)),
        ("Open", len(still)),
        ("Cities with needs", len({row["city"] for row in needs if row["city"]})),
        ("Critical", sum(1 for row in still if row["priority"] == "critical")),
        ("High", sum(1 for row in still if row["priority"] == "high")),
        ("Validated by the city", sum(1 for row in needs if row["status"] == "validated")),
        *(one for one in lacking if one[1]),
    )


def _matrices(request: Request, needs: Sequence[Row], sectors: Axis) -> list[Table]:
    """Sector by city, a few cities at a time; with one part, its totals are the report's."""
    titles = {row: request.gate.title("city", row) or row for row in {item["city"] for item in needs if item["city"]}}
    ordered = sorted(titles, key=lambda city: titles[city])
    unplaced = [""] if any(not item["city"] for item in needs) else []
    everywhere = [*ordered, *unplaced]
    size = -(-len(everywhere) // (-(-len(everywhere) // _CITIES_IN_ONE) or 1)) or 1
    parts = [everywhere[at : at + size] for at in range(0, len(everywhere), size)] or [[]]
    tables = []
    for number, part in enumerate(parts, start=1):
        cities = Axis(lambda row: row["city"], {city: titles[city] for city in part if city}, request.words("City"))
        more = f" ({number}/{len(parts)})" if len(parts) > 1 else ""
        tables.append(
            cross_table(
                [item for item in needs if (item["city"] or "") in part],
                sectors,
                cities,
                name=f"By city{more.replace('/', ' of ')}",
                title=f"{request.words('Needs by sector and city')}{more}",
                words=request.words,
            )
        )
    return tables


def _list(request: Request, needs: Sequence[Row]) -> Table:
    evidence = Extra(text_column("from", request.words("From"), width=2.2), lambda row: _from(request, row))
    return listing(
        request,
        "need",
        needs,
        _LISTED,
        name="Needs",
        title="Needs by priority",
        empty="No needs were recorded.",
        widths={"statement": 2.8, "city": 1.2, "evidence": 1.5, "sector": 2.0, "status": 1.3},
        only_workbook=_ONLY_WORKBOOK,
        extra=(evidence,),
    )


def _from(request: Request, row: Row) -> str | None:
    """The meeting a need came from with its day, and the line as typed where it says it in other words."""
    meeting = request.gate.one("consultation", row["consultation"], ("title", "moment"))
    line = request.gate.one("note_line", row["origin"], ("text",))
    told = []
    if meeting is not None:
        day = day_of(meeting["moment"])
        said = date_text(day, language=request.words.language) if day else None
        told.append(", ".join(part for part in (meeting["title"], said) if part))
    if line is not None and line["text"] and (row["statement"] or "") not in line["text"]:
        told.append(f"“{line['text']}”")
    return "\n".join(told) or None
