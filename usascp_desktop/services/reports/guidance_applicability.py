"""Guidance applicability: which guidance fits which city, on what conditions, and how far it got."""

from __future__ import annotations

from usascp_desktop.exports.report import Block
from usascp_desktop.services.reports.choices import Request, filters
from usascp_desktop.services.reports.content import Content, facts, section
from usascp_desktop.services.reports.tables import Axis, cross_table, listing
from usascp_desktop.store.queries import Condition

_FITS = ("guidance", "city", "fit", "conditions", "adaptation", "status")
_GUIDANCE = ("title", "source", "theme", "maturity", "where_tested", "summary")


def build(request: Request) -> Content:
    """Build the report of all assessments for the chosen cities, or all, and of the guidance they speak of."""
    chosen = request.choices.cities
    fits = request.gate.rows("applicability", _FITS, keep=lambda row: not chosen or row["city"] in chosen)
    spoken_of = sorted({row["guidance"] for row in fits if row["guidance"]})
    only = (Condition("id", "in", spoken_of),) if chosen else ()
    guidance = request.gate.rows("guidance", _GUIDANCE, where=only, order=("theme", "title"))
    titles = {row: request.gate.title("city", row) or row for row in {one["city"] for one in fits if one["city"]}}
    cities = Axis(
        lambda row: row["city"], dict(sorted(titles.items(), key=lambda pair: pair[1])), request.words("City")
    )
    grades = Axis(lambda row: row["fit"], request.reader.terms("applicability_fit"), request.words("Fit"))
    blocks: list[Block] = [
        facts(
            request,
            ("Guidance", len(guidance)),
            ("Assessments", len(fits)),
            ("Cities assessed", len(titles)),
            ("Adopted", sum(1 for row in fits if row["status"] == "adopted")),
            ("Fit not known", sum(1 for row in fits if not row["fit"])),
        )
    ]
    blocks += section(
        request,
        "What fits where",
        cross_table(fits, cities, grades, name="By fit", title="Assessments by city and fit", words=request.words),
        listing(request, "applicability", fits, _FITS, name="Assessments", title="Each assessment", empty="None yet."),
    )
    blocks += section(
        request,
        "Guidance",
        listing(
            request,
            "guidance",
            guidance,
            _GUIDANCE,
            name="Guidance",
            title="What the assessments speak of",
            empty="No guidance is kept yet.",
            only_workbook=("summary",),
        ),
    )
    return Content(
        title=request.words("Guidance applicability"),
        blocks=tuple(blocks),
        cities=request.city_titles(titles),
        filters=filters(request),
    )
