"""What people extend or the program notes: programme, code, indicator, saved_view, report_run."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import fields
from usascp_desktop.records.base import Record, Values
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Programme(Record):
    """A part of the partnership's work, as Water Smart Engagements or Expert Advisors."""

    __tablename__ = "programme"
    singular, plural, title_field = "Programme", "Programmes", "label"
    default_sensitivity = "public"
    natural_key = ("code",)
    code: Mapped[str | None] = fields.text("Code", required=True)
    label: Mapped[str | None] = fields.text("Programme", required=True, search=TITLE)
    description: Mapped[str | None] = fields.text("Description", search=BODY)
    agency: Mapped[str | None] = fields.code("Agency", "agencies")


class Code(Record):
    """A term of a vocabulary: a stable code with its label. Labels are translated, codes never change."""

    __tablename__ = "code"
    singular, plural, title_field = "Code", "Codes", "label"
    default_sensitivity = "public"
    natural_key = ("vocabulary", "code")
    vocabulary: Mapped[str | None] = fields.text("Vocabulary", required=True)
    code: Mapped[str | None] = fields.text("Code", required=True)
    label: Mapped[str | None] = fields.text("Label", required=True)
    description: Mapped[str | None] = fields.text("Description")
    rank: Mapped[int | None] = fields.integer("Order")
    attributes: Mapped[str | None] = fields.text("More", help="Further facts about the term, as a JSON object")
    retired: Mapped[bool | None] = fields.flag("No longer used")


class Indicator(Record):
    """A figure the partnership reports, with its unit and how it is broken down."""

    __tablename__ = "indicator"
    singular, plural, title_field = "Indicator", "Indicators", "label"
    default_sensitivity = "public"
    natural_key = ("code",)
    code: Mapped[str | None] = fields.text("Code", required=True)
    label: Mapped[str | None] = fields.text("Indicator", required=True, search=TITLE)
    unit: Mapped[str | None] = fields.text("Unit")
    disaggregate: Values = fields.values("Broken down by")
    reference: Mapped[str | None] = fields.text("Reference", search=BODY)


class SavedView(Record):
    """A list as somebody likes it: which record, filters, order and columns."""

    __tablename__ = "saved_view"
    singular, plural, title_field = "Saved view", "Saved views", "name"
    name: Mapped[str | None] = fields.text("Name", required=True)
    record: Mapped[str | None] = fields.text("List of", required=True)
    settings: Mapped[str | None] = fields.text("Settings", help="Filters, order and columns, as a JSON object")


class ReportRun(Record):
    """What was exported: when, for whom, with which data, and how much was withheld."""

    __tablename__ = "report_run"
    singular, plural, title_field = "Report written", "Reports written", "report"
    report: Mapped[str | None] = fields.text("Report", required=True)
    at: Mapped[Moment | None] = fields.moment("Written", index=True)
    audience: Mapped[str | None] = fields.text("Audience")
    filters: Mapped[str | None] = fields.text("Choices")
    file_name: Mapped[str | None] = fields.text("File")
    data_state: Mapped[str | None] = fields.text("Data as of")
    row_count: Mapped[int | None] = fields.integer("Rows")
    withheld_count: Mapped[int | None] = fields.integer("Withheld")
    for_city: Mapped[Ref | None] = fields.reference("For city", to="city")
    sent_on: Mapped[dt.date | None] = fields.date("Sent")
    note: Mapped[str | None] = fields.long("Note")
