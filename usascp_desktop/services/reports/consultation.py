"""The consultation report: one meeting, complete, from who sat there to the line each need came from."""

from __future__ import annotations

from usascp_desktop.exports.report import Block, Cell, Heading, Paragraph
from usascp_desktop.services.reports.choices import Request, day_of, period_text
from usascp_desktop.services.reports.content import (
    NEED_FIELDS,
    PROMISE_FIELDS,
    Content,
    by_priority,
    chapter,
    facts,
    field_cell,
    of_consultations,
    participants,
    people,
    photos,
    promises,
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
    needs = by_priority(request, of_consultations(request, "need", NEED_FIELDS, (consultation,)))
    fields = (*PROMISE_FIELDS, "owner_name")
    owed = of_consultations(request, "commitment", fields, (consultation,), order=("due",))
    questions = of_consultations(request, "question", ("text", "asked_of", "status", "answer"), (consultation,))
    present, heads = people(
        request,
        participants(request, (f"consultation/{consultation}",)),
        name="Participants",
        title="Who took part",
        empty="No participants may be listed here.",
    )
    shown = row or dict.fromkeys(_FIELDS)
    blocks: list[Block] = [_key_facts(request, shown, counts=(heads, len(needs), len(owed), len(questions)))]
    if row is None:
        blocks.append(Paragraph(request.words(_NOTHING), "empty"))
    for title, field in (("Summary", "summary"), ("Outcome", "outcome")):
        blocks += chapter(request, title, shown[field])
    blocks += section(request, "People", present)
    blocks += chapter(request, "Agenda", shown["agenda"])
    blocks += _results(request, needs, owed, questions)
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


def _key_facts(request: Request, row: Row, *, counts: tuple[int | None, int, int, int]) -> Block:
    people_there, needs, owed, questions = counts
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
        ("Needs", needs),
        ("Promises", owed),
        ("Questions", questions),
        *read_back,
    )


def _results(request: Request, needs: list[Row], owed: list[Row], questions: list[Row]) -> list[Block]:
    return section(
        request,
        "What came of it",
        listing(
            request,
            "need",
            needs,
            NEED_FIELDS,
            name="Needs",
            title="Needs",
            empty="No needs were recorded.",
            widths={"statement": 3.4},
        ),
        promises(request, owed, name="Promises", title="Promises of both sides", empty="Nobody promised anything."),
        listing(
            request,
            "question",
            questions,
            ("text", "asked_of", "status", "answer"),
            name="Questions",
            title="Questions",
            empty="No questions were left.",
            widths={"text": 3.0},
        ),
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
    pictures = ("name", "caption", "alternative", "taken_at")
    attached = request.gate.rows("attachment", (*pictures, "media_type"), where=where, order=("taken_at",))
    if attached:
        blocks += [
            Heading(request.words("Photos and documents")),
            listing(request, "attachment", attached, pictures, name="Attachments", title="Attachments"),
            *photos(request, attached),
        ]
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
