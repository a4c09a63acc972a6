"""Twinning progress: each pair with its status, its exchanges in order, and its milestones planned against reached."""

from __future__ import annotations

from collections.abc import Sequence

from usascp_desktop.exports.report import Block
from usascp_desktop.services.reports.choices import Request, filters
from usascp_desktop.services.reports.content import Content, facts, section
from usascp_desktop.services.reports.tables import Axis, cross_table, listing
from usascp_desktop.store.queries import Condition, Row

_PAIRS = (
    "city", "asean_entity", "us_partner_city", "us_entity", "programme", "kind", "sector", "starts", "ends", "status",
)  # fmt: skip
_EXCHANGES = ("starts", "ends", "title", "twinning", "direction", "outcomes")
_MILESTONES = ("planned", "actual", "title", "kind", "about", "evidence")


def build(request: Request) -> Content:
    """Build the report of all pairs within the choices."""
    choices = request.choices
    pairs = request.gate.rows(
        "twinning",
        _PAIRS,
        order=("us_partner_city",),
        keep=lambda row: (
            (not choices.cities or row["city"] in choices.cities)
            and (not choices.programme or row["programme"] == choices.programme)
        ),
    )
    ids = [row["id"] for row in pairs]
    exchanges = request.gate.rows("exchange", _EXCHANGES, where=(Condition("twinning", "in", ids),), order=("starts",))
    about = [f"twinning/{row}" for row in ids]
    milestones = request.gate.rows(
        "milestone", _MILESTONES, where=(Condition("about", "in", about),), order=("planned",)
    )
    late = [row for row in milestones if row["planned"] and not row["actual"] and row["planned"] < request.today]
    blocks: list[Block] = [
        facts(
            request,
            ("Pairs", len(pairs)),
            ("Exchanges", len(exchanges)),
            ("Milestones", len(milestones)),
            ("Milestones reached", sum(1 for row in milestones if row["actual"])),
            ("Milestones late", len(late)),
            ("Milestones without a planned day", sum(1 for row in milestones if not row["planned"])),
        )
    ]
    blocks += _pairs(request, pairs)
    blocks += _timeline(request, exchanges, milestones)
    return Content(
        title=request.words("Twinning progress"),
        blocks=tuple(blocks),
        programme=request.gate.title("programme", choices.programme) or "",
        cities=request.city_titles(row["city"] for row in pairs if row["city"]),
        filters=filters(request),
        definitions=((request.words("Late"), request.words("Not reached, and the planned day has passed.")),),
    )


def _pairs(request: Request, pairs: Sequence[Row]) -> list[Block]:
    programmes = {
        row: request.gate.title("programme", row) or row for row in {one["programme"] for one in pairs} if row
    }
    down = Axis(lambda row: row["programme"], programmes, request.words("Programme"))
    across = Axis(lambda row: row["status"], request.reader.terms("twinning_status"), request.words("Status"))
    return section(
        request,
        "Pairs",
        cross_table(pairs, down, across, name="By status", title="Pairs by programme and status", words=request.words),
        listing(
            request,
            "twinning",
            pairs,
            _PAIRS,
            name="Pairs",
            title="Who works with whom",
            empty="No pairs may be listed here.",
            widths={"us_partner_city": 1.5, "city": 1.3},
            only_workbook=("kind", "starts", "ends", "programme"),
        ),
    )


def _timeline(request: Request, exchanges: Sequence[Row], milestones: Sequence[Row]) -> list[Block]:
    visits = listing(
        request,
        "exchange",
        exchanges,
        _EXCHANGES,
        name="Exchanges",
        title="Visits and calls in order",
        empty="No exchange took place yet.",
        only_workbook=("ends",),
    )
    steps = listing(
        request,
        "milestone",
        milestones,
        _MILESTONES,
        name="Milestones",
        title="Planned and reached",
        empty="No milestones are planned.",
    )
    return [*section(request, "Exchanges", visits), *section(request, "Milestones", steps)]
