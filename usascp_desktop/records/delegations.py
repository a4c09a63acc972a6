"""What happens on a visit: delegation, consultation and its note lines, measurement, attachment."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import fields
from usascp_desktop.records.base import Record, Values
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Delegation(Record):
    """A group of experts and the trip they make: who, why, where and when. Members are participants."""

    __tablename__ = "delegation"
    singular, plural, title_field = "Delegation", "Delegations", "title"
    title: Mapped[str | None] = fields.text("Title", search=TITLE, required=True)
    programme: Mapped[Ref | None] = fields.reference("Programme", to="programme", required=True)
    purpose: Mapped[str | None] = fields.long("Purpose")
    cities: Values = fields.values("Cities", to="city")
    starts: Mapped[dt.date | None] = fields.date("First day", index=True)
    ends: Mapped[dt.date | None] = fields.date("Last day")
    control_officer: Mapped[Ref | None] = fields.reference("Control officer", to="person")
    status: Mapped[str | None] = fields.code("Status", "delegation_status")
    recommendations: Mapped[str | None] = fields.long("Recommendations")


class Consultation(Record):
    """One meeting with a city: who, when, where, in which languages, what was noted and what came of it."""

    __tablename__ = "consultation"
    singular, plural, title_field = "Consultation", "Consultations", "title"
    counted_by = (("city", "moment"),)
    title: Mapped[str | None] = fields.text("Subject", search=TITLE)
    city: Mapped[Ref | None] = fields.reference("City", to="city", required=True)
    delegation: Mapped[Ref | None] = fields.reference("Delegation", to="delegation")
    programme: Mapped[Ref | None] = fields.reference("Programme", to="programme")
    kind: Mapped[str | None] = fields.code("Kind", "consultation_kinds", index=True)
    status: Mapped[str | None] = fields.code("Status", "consultation_status")
    moment: Mapped[Moment | None] = fields.moment("When", index=True, required=True)
    duration: Mapped[int | None] = fields.integer("Duration", unit="minutes")
    place: Mapped[str | None] = fields.text("Where", search=BODY)
    languages: Values = fields.values("Languages", "languages")
    interpreter: Mapped[Ref | None] = fields.reference("Interpreter", to="person")
    agenda: Mapped[str | None] = fields.long("Agenda")
    notes: str | None = fields.notes("Notes", search=BODY, sensitivity="internal")
    summary: Mapped[str | None] = fields.long("Summary", sensitivity="partner")
    outcome: Mapped[str | None] = fields.long("Outcome")
    read_back_at: Mapped[Moment | None] = fields.moment("Read back")
    read_back_to: Mapped[Ref | None] = fields.reference("Read back to", to="person")


class NoteLine(Record):
    """One line of a consultation's notes, exactly as typed; its marker is the line's first character."""

    __tablename__ = "note_line"
    singular, plural, title_field = "Note line", "Note lines", "text"
    consultation: Mapped[Ref | None] = fields.reference("Consultation", to="consultation", required=True)
    text: Mapped[str | None] = fields.text("Line", required=True)
    at: Mapped[Moment | None] = fields.moment("Typed")
    position: Mapped[str | None] = fields.text(
        "Order", help="Sorts the lines; a new line gets a key between its neighbours"
    )


class Measurement(Record):
    """A value seen or read on site: an indicator or a free name, a value with its unit, and how it is known."""

    __tablename__ = "measurement"
    singular, plural, title_field = "Measurement", "Measurements", "what"
    what: Mapped[str | None] = fields.text("What was measured", search=TITLE)
    indicator: Mapped[Ref | None] = fields.reference("Indicator", to="indicator")
    city: Mapped[Ref | None] = fields.reference("City", to="city")
    about: Mapped[str | None] = fields.about("Measured for")
    value: Mapped[float | None] = fields.number("Value", required=True)
    unit: Mapped[str | None] = fields.text("Unit", required=True)
    date: Mapped[dt.date | None] = fields.date("Date")
    evidence: Mapped[str | None] = fields.code("How known", "need_evidence")


class Attachment(Record):
    """A photo or document: which file, what it shows, and when it was taken. The file itself is kept encrypted."""

    __tablename__ = "attachment"
    singular, plural, title_field = "Attachment", "Attachments", "name"
    about: Mapped[str | None] = fields.about("Belongs to", required=True)
    name: Mapped[str | None] = fields.text("File name", search=TITLE, required=True)
    media_type: Mapped[str | None] = fields.text("Type", system=True)
    size: Mapped[int | None] = fields.integer("Size", unit="bytes", system=True)
    sha256: Mapped[str | None] = fields.text("Hash of the file", system=True)
    file: Mapped[str | None] = fields.text("Hash of the encrypted file", system=True, sensitivity="not_for_export")
    key: Mapped[str | None] = fields.text("Key of the encrypted file", system=True, sensitivity="not_for_export")
    caption: Mapped[str | None] = fields.text("Caption", search=BODY)
    alternative: Mapped[str | None] = fields.text(
        "Alternative text", help="What the picture shows, for who cannot see it"
    )
    taken_at: Mapped[Moment | None] = fields.moment("Taken")
    cover: Mapped[bool | None] = fields.flag("Shown first")
