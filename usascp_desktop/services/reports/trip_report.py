"""The trip report of a delegation: who travelled, why, whom they met, what they found and what both sides promised."""

from __future__ import annotations

from usascp_desktop.exports.report import Block, Bullets, Heading, Paragraph
from usascp_desktop.services.reports import sections
from usascp_desktop.services.reports.choices import Request, consultations_in, day_of, period_text
from usascp_desktop.services.reports.content import (
    Content,
    chapter,
    facts,
    field_cell,
    participants,
    people,
    section,
)
from usascp_desktop.services.reports.tables import Axis, bars, need_stages
from usascp_desktop.store.queries import Condition, Row

_FIELDS = (
    "title", "programme", "purpose", "cities", "starts", "ends", "control_officer", "status", "recommendations",
    "remark",
)  # fmt: skip
_MEETING_FIELDS = ("moment", "city", "title", "kind", "place", "status", "summary", "outcome")
_ITINERARY = ("moment", "city", "title", "kind", "place")


def build(request: Request) -> Content:
    """Build the report of ``choices.delegation``, an id that exists."""
    delegation = str(request.choices.delegation)
    found = request.gate.one("delegation", delegation, _FIELDS)
    row = found or dict.fromkeys(_FIELDS)
    chosen = [item["id"] for item in consultations_in(request)]
    where = (Condition("id", "in", chosen),)
    meetings = request.gate.rows("consultation", _MEETING_FIELDS, where=where, order=("moment",))
    travellers, travelled = sections.travellers(request, delegation)
    met, people_met = people(
        request,
        [part for part in participants(request, [f"consultation/{item}" for item in chosen]) if part["side"] != "us"],
        name="People met",
        title="People of the other side",
        empty="No people met may be listed here.",
    )
    results = sections.results_of(request, chosen)
    blocks: list[Block] = [
        _key_facts(request, row, people_counted=(travelled, people_met), meetings=meetings, results=results)
    ]
    if found is None:
        blocks.append(Paragraph(request.words("Nothing of this delegation may be shown to this audience."), "empty"))
    blocks += chapter(request, "Purpose", row["purpose"])
    blocks += section(request, "Travellers", travellers)
    blocks += section(request, "Itinerary", sections.itinerary(request, meetings, _ITINERARY))
    blocks += section(request, "Who was met", met)
    blocks += _findings(request, meetings)
    blocks += _needs(request, results.needs)
    blocks += section(request, "Commitments", sections.promises_table(request, results.promises))
    blocks += _open_questions(request, results.questions)
    blocks += _recommendations(request, row["recommendations"])
    about = (f"delegation/{delegation}", *(f"consultation/{item}" for item in chosen))
    blocks += sections.photos_and_documents(request, about, title="Photos and documents of the trip")
    blocks += chapter(request, "Remark", row["remark"])
    cities = request.city_titles([*(row["cities"] or ()), *(item["city"] for item in meetings if item["city"])])
    return Content(
        title=row["title"] or request.words("Trip report"),
        subtitle=request.words("Trip report") if row["title"] else "",
        blocks=tuple(blocks),
        programme=request.gate.title("programme", row["programme"]) or "",
        period=_period(request, row, meetings),
        cities=cities,
        definitions=(
            (request.words("People met"), request.words("Each person once, whoever did not come from the U.S. side.")),
        ),
    )


def _key_facts(
    request: Request,
    row: Row,
    *,
    people_counted: tuple[int | None, int | None],
    meetings: list[Row],
    results: sections.Results,
) -> Block:
    (travelled, people_met), owed = people_counted, results.promises
    return facts(
        request,
        ("Programme", request.gate.title("programme", row["programme"])),
        ("First day", row["starts"]),
        ("Last day", row["ends"]),
        ("Control officer", request.gate.title("person", row["control_officer"])),
        ("Status", field_cell(request, "delegation", row, "status")),
        ("Travellers", travelled),
        ("Consultations", len(meetings) if request.gate.audience.kind == "internal" else None),
        ("People met", people_met),
        ("Needs", len(results.needs)),
        ("Our promises", sum(1 for item in owed if item["side"] == "us")),
        ("The cities' promises", sum(1 for item in owed if item["side"] == "city")),
        ("Other promises", sum(1 for item in owed if item["side"] not in ("us", "city"))),
    )


def _findings(request: Request, meetings: list[Row]) -> list[Block]:
    blocks: list[Block] = []
    for meeting in meetings:
        texts = [(name, meeting[name]) for name in ("summary", "outcome") if meeting[name]]
        if not texts:
            continue
        day = day_of(meeting["moment"])
        named = (
            meeting["title"],
            request.gate.title("city", meeting["city"]),
            period_text(day, day, language=request.words.language) or None,
        )
        title = ", ".join(part for part in named if part) or request.words("Consultation")
        blocks += [Heading(title, 2), *(Paragraph(text) for _, text in texts)]
    return [Heading(request.words("Findings")), *blocks] if blocks else []


def _needs(request: Request, needs: list[Row]) -> list[Block]:
    sectors = Axis(lambda row: row["sector"], request.reader.terms("sectors"), request.words("Sector"))
    stages = need_stages(request.words)
    chart = bars(needs, sectors, title="Needs by sector", unit="", words=request.words, parts=stages)
    only_workbook = ("urgency", "budget")
    table = sections.needs_table(
        request, needs, title="Needs, most pressing first", by_city=True, only_workbook=only_workbook
    )
    return section(request, "Needs", table, chart)


def _open_questions(request: Request, questions: list[Row]) -> list[Block]:
    left = [item for item in questions if item["status"] in (None, "open")]
    if not left:
        return []
    table = sections.questions_table(request, left, ("text", "city", "asked_of"))
    return [Heading(request.words("Open questions")), table]


def _recommendations(request: Request, text: str | None) -> list[Block]:
    """Recommendations typed as several lines are a numbered list; a single paragraph stays one."""
    lines = [line.strip().lstrip("-•*").strip() for line in (text or "").split("\n") if line.strip()]
    if not lines:
        return []
    body: Block = Bullets(tuple(lines), numbered=True) if len(lines) > 1 else Paragraph(lines[0])
    return [Heading(request.words("Recommendations")), body]


def _period(request: Request, row: Row, meetings: list[Row]) -> str:
    if request.period():
        return request.period()
    days = [day for item in meetings if (day := day_of(item["moment"]))]
    first = row["starts"] or min(days, default=None)
    last = row["ends"] or max(days, default=None)
    return period_text(first, last, language=request.words.language)
