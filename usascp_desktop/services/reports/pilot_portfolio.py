"""The pilot portfolio: trials by stage and city with hypothesis, measure and result, and the research behind them."""

from __future__ import annotations

from collections.abc import Sequence

from usascp_desktop.exports.report import Block
from usascp_desktop.services.reports.choices import Request, filters
from usascp_desktop.services.reports.content import Content, facts, section
from usascp_desktop.services.reports.tables import Axis, bars, listing
from usascp_desktop.store.queries import Condition, Row

_PILOTS = (
    "title", "city", "stage", "hypothesis", "measure", "unit", "baseline", "target", "result", "research_project",
    "site", "permissions", "transition_partner", "starts", "ends",
)  # fmt: skip
_RESEARCH = (
    "title", "investigator", "university", "domain", "readiness_start", "readiness_now", "readiness_target", "award",
    "support_kind", "amount",
)  # fmt: skip


def build(request: Request) -> Content:
    """Build the portfolio of the pilots in the chosen cities, or all, with the research projects they come from."""
    chosen = request.choices.cities
    pilots = request.gate.rows(
        "pilot", _PILOTS, order=("stage", "title"), keep=lambda row: not chosen or row["city"] in chosen
    )
    behind = sorted({row["research_project"] for row in pilots if row["research_project"]})
    only = (Condition("id", "in", behind),) if chosen else ()
    research = request.gate.rows("research_project", _RESEARCH, where=only, order=("title",))
    blocks: list[Block] = [
        facts(
            request,
            ("Pilots", len(pilots)),
            ("Cities with pilots", len({row["city"] for row in pilots if row["city"]})),
            ("With a result", sum(1 for row in pilots if row["result"] is not None)),
            ("Without a baseline", sum(1 for row in pilots if row["baseline"] is None)),
            ("With a transition partner", sum(1 for row in pilots if row["transition_partner"])),
            ("Research projects", len(research)),
        )
    ]
    blocks += _pilots(request, pilots)
    blocks += section(
        request,
        "Research projects",
        listing(
            request,
            "research_project",
            research,
            _RESEARCH,
            name="Research",
            title="Readiness at start, now and as intended",
            empty="No research projects may be listed here.",
            only_workbook=("award", "support_kind", "amount"),
        ),
    )
    return Content(
        title=request.words("Pilot portfolio"),
        blocks=tuple(blocks),
        cities=request.city_titles(row["city"] for row in pilots if row["city"]),
        filters=filters(request),
        definitions=((request.words("With a result"), request.words("A measured value is written down, 0 included.")),),
    )


def _pilots(request: Request, pilots: Sequence[Row]) -> list[Block]:
    stages = Axis(lambda row: row["stage"], request.reader.terms("pilot_stages"), request.words("Stage"))
    table = listing(
        request,
        "pilot",
        pilots,
        _PILOTS,
        name="Pilots",
        title="What is tried where",
        empty="No pilots may be listed here.",
        widths={"hypothesis": 2.6, "measure": 1.4},
        only_workbook=("research_project", "site", "permissions", "transition_partner", "starts", "ends"),
    )
    return section(
        request, "Pilots", table, bars(pilots, stages, title="Pilots by stage", unit="", words=request.words)
    )
