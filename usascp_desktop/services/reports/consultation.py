"""The consultation report: one meeting, complete, from who sat there to the line each need came from."""

from __future__ import annotations

from usascp_desktop.exports.report import Block, Cell, Heading, Paragraph
from usascp_desktop.services.reports import sections
from usascp_desktop.services.reports.choices import Request, day_of, period_text
from usascp_desktop.services.reports.content import (
    Content,
    chapter,
    facts,
    field_cell,
    participants,
    people,
    section,
)
from usascp_desktop.services.reports.tables import listing
from usascp_desktop.store.queries import Condition, Row

_FIELDS = (
    "title", "city", "delegation", "programme", "kind", "status", "moment", "duration", "place", "languages",
    "interpreter", "agenda", "summary", "outcome", "notes", "read_back_at", "read_back_to", "remark",
)  # fmt: skip
_NOTHING = "Nothing of this consultation may be shown to this audience."


def build(request: Request) -> Content:
    """Build the report of ``choices.consultation``, an id that exists."""
    consultation = str(request.choices.consultation)
    row = request.gate.one("consultation", consultation, _FIELDS)
    results = sections.results_of(request, (consultation,))
    present, heads = people(
        request,
        participants(request, (f"consultation/{consultation}",)),
        name="Participants",
        title="Who took part",
        empty="No participants may be listed here.",
    )
    shown = row or dict.fromkeys(_FIELDS)
    blocks: list[Block] = [_key_facts(request, shown, people_there=heads, results=results)]
    if row is None:
        blocks.append(Paragraph(request.words(_NOTHING), "empty"))
    for title, field in (("Summary", "summary"), ("Outcome", "outcome")):
        blocks += chapter(request, title, shown[field])
    blocks += section(request, "People", present)
    blocks += chapter(request, "Agenda", shown["agenda"])
    blocks += section(
        request,
        "What came of it",
        sections.needs_table(request, results.needs, title="Needs", by_city=False),
        sections.promises_table(request, results.promises),
        sections.questions_table(request, results.questions, ("text", "asked_of", "status", "answer")),
    )
    blocks += _on_site(request, consultation)
    blocks += _notes(request, consultation, shown)
    day = day_of(shown["moment"])
    city = request.gate.title("city", shown["city"])
    return Content(
        title=shown["title"] or request.words("Consultation"),
        subtitle=", ".join(part for part in (city, period_text(day, day, language=request.words.language)) if part),
        blocks=tuple(blocks),
        programme=request.gate.title("programme", shown["programme"]) or "",
        period=period_text(day, day, language=request.words.language),
        cities=(city,) if city else (),
        definitions=(
            (request.words("How known"), request.words("Whether a need was said to us, seen by us, read or inferred.")),
        ),
    )


def _key_facts(request: Request, row: Row, *, people_there: int | None, results: sections.Results) -> Block:
    minutes = row["duration"]
    read_back: tuple[tuple[str, Cell], ...] = ()
    if row["read_back_at"]:
        to_whom = request.gate.title("person", row["read_back_to"])
        read_back = (("Read back", row["read_back_at"]), ("Read back to", to_whom))
    return facts(
        request,
        ("City", request.gate.title("city", row["city"])),
        ("When", row["moment"]),
        ("Duration", None if minutes is None else f"{minutes} {request.words('minutes')}"),
        ("Kind", field_cell(request, "consultation", row, "kind")),
        ("Where", row["place"]),
        ("Languages", field_cell(request, "consultation", row, "languages") if row["languages"] else None),
        ("Interpreter", request.gate.title("person", row["interpreter"])),
        ("Delegation", request.gate.title("delegation", row["delegation"])),
        ("Status", field_cell(request, "consultation", row, "status")),
        ("People", people_there),
        ("Needs", len(results.needs)),
        ("Promises", len(results.promises)),
        ("Questions", len(results.questions)),
        *read_back,
    )


def _on_site(request: Request, consultation: str) -> list[Block]:
    """Measurements and photos, if there are any."""
    where = (Condition("about", "=", f"consultation/{consultation}"),)
    fields = ("what", "value", "unit", "date", "evidence")
    measured = request.gate.rows("measurement", fields, where=where, order=("date",))
    blocks: list[Block] = []
    if measured:
        blocks += [
            Heading(request.words("Measured on site")),
            listing(request, "measurement", measured, fields, name="Measurements", title="Measurements"),
        ]
    blocks += sections.photos_and_documents(request, (f"consultation/{consultation}",), title="Attachments")
    return blocks


def _notes(request: Request, consultation: str, row: Row) -> list[Block]:
    """The notes line by line, as each line may be marked on its own as not for export."""
    blocks: list[Block] = []
    if row["notes"]:
        where = (Condition("consultation", "=", consultation),)
        lines = request.gate.rows("note_line", ("text",), where=where, order=("position",))
        text = "\n".join(line["text"] or "" for line in lines)
        blocks += [Heading(request.words("Notes as typed")), Paragraph(text, "quote")]
    blocks += chapter(request, "Remark", row["remark"])
    return blocks
