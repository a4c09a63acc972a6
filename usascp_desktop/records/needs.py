"""What a city needs, what both sides promised, what is still open: need, commitment, question, follow_up."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.records import fields
from usascp_desktop.records.base import Record
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Need(Record):
    """Something a city lacks or asks for: stated, observed or inferred, with the note line it came from."""

    __tablename__ = "need"
    singular, plural, title_field = "Need", "Needs", "statement"
    counted_by = (("city", "status", "sector"),)
    default_sensitivity = "partner"
    city: Mapped[Ref | None] = fields.reference("City", to="city", required=True)
    statement: Mapped[str | None] = fields.text("Need", search=TITLE, required=True)
    detail: Mapped[str | None] = fields.long("Detail")
    kind: Mapped[str | None] = fields.code("Kind", "need_kind")
    sector: Mapped[str | None] = fields.code("Sector", "sectors", required=True, index=True)
    focus_area: Mapped[str | None] = fields.code("Focus area", "ascn_focus_areas")
    nsf_domain: Mapped[str | None] = fields.code("NSF domain", "nsf_domains")
    evidence: Mapped[str | None] = fields.code("How known", "need_evidence")
    priority: Mapped[str | None] = fields.code("Priority", "need_priority", required=True, index=True)
    urgency: Mapped[str | None] = fields.code("Urgency", "need_urgency")
    status: Mapped[str | None] = fields.code("Status", "need_status", index=True)
    owner: Mapped[Ref | None] = fields.reference("Our owner", to="person", sensitivity="internal")
    baseline_value: Mapped[float | None] = fields.number("Baseline")
    baseline_unit: Mapped[str | None] = fields.text("Baseline unit")
    baseline_year: Mapped[int | None] = fields.integer("Baseline year")
    baseline_source: Mapped[str | None] = fields.text("Baseline source")
    budget: Mapped[Money | None] = fields.money("Budget", sensitivity="commercial")
    decision_maker: Mapped[Ref | None] = fields.reference("Decision maker", to="person", sensitivity="internal")
    procurement_date: Mapped[dt.date | None] = fields.date("Procurement", sensitivity="commercial")
    project: Mapped[Ref | None] = fields.reference("Project", to="project")
    consultation: Mapped[Ref | None] = fields.reference("From consultation", to="consultation")
    origin: Mapped[Ref | None] = fields.reference("From line", to="note_line", sensitivity="internal")


class Commitment(Record):
    """A promise of either side: who owes what to whom, until when, and the proof that it was kept."""

    __tablename__ = "commitment"
    singular, plural, title_field = "Promise", "Promises", "text"
    default_sensitivity = "partner"
    side: Mapped[str | None] = fields.code("Side", "commitment_side", required=True, index=True)
    text: Mapped[str | None] = fields.text("Promise", search=TITLE, required=True)
    owner: Mapped[Ref | None] = fields.reference("Owner", to="person", required=True)
    owner_name: Mapped[str | None] = fields.text(
        "Owner as noted", search=BODY, help="As written, until a person is chosen"
    )
    to_whom: Mapped[Ref | None] = fields.reference("To whom", to="person")
    city: Mapped[Ref | None] = fields.reference("City", to="city", required=True)
    due: Mapped[dt.date | None] = fields.date("Due", required=True, index=True)
    status: Mapped[str | None] = fields.code("Status", "commitment_status", index=True)
    proof: Mapped[str | None] = fields.text("Proof", search=BODY)
    done_on: Mapped[dt.date | None] = fields.date("Kept on")
    need: Mapped[Ref | None] = fields.reference("For need", to="need")
    consultation: Mapped[Ref | None] = fields.reference("From consultation", to="consultation")
    origin: Mapped[Ref | None] = fields.reference("From line", to="note_line", sensitivity="internal")


class Question(Record):
    """Something still to be answered, by either side."""

    __tablename__ = "question"
    singular, plural, title_field = "Question", "Questions", "text"
    default_sensitivity = "partner"
    text: Mapped[str | None] = fields.text("Question", search=TITLE, required=True)
    city: Mapped[Ref | None] = fields.reference("City", to="city")
    asked_of: Mapped[Ref | None] = fields.reference("Asked of", to="person")
    status: Mapped[str | None] = fields.code("Status", "question_status")
    answer: Mapped[str | None] = fields.long("Answer")
    consultation: Mapped[Ref | None] = fields.reference("From consultation", to="consultation")
    origin: Mapped[Ref | None] = fields.reference("From line", to="note_line", sensitivity="internal")


class FollowUp(Record):
    """A task of our own, about any record, with an owner and a promised time."""

    __tablename__ = "follow_up"
    singular, plural, title_field = "Follow-up", "Follow-ups", "text"
    text: Mapped[str | None] = fields.text("Task", search=TITLE, required=True)
    kind: Mapped[str | None] = fields.code("Kind", "follow_up_kinds")
    about: Mapped[str | None] = fields.about("About")
    owner: Mapped[Ref | None] = fields.reference("Owner", to="person")
    due: Mapped[dt.date | None] = fields.date("Due", index=True)
    due_at: Mapped[Moment | None] = fields.moment("Due at")
    status: Mapped[str | None] = fields.code("Status", "follow_up_status")
