"""What U.S. cities and states learnt about transport, and whether it fits: guidance, applicability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usascp_desktop.records import fields
from usascp_desktop.records.base import Record
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Guidance(Record):
    """A research result or guidance document: source, theme, how mature it is and where it was tested."""

    __tablename__ = "guidance"
    singular, plural, title_field = "Guidance", "Guidance", "title"
    default_sensitivity = "public"
    title: Mapped[str | None] = fields.text("Title", search=TITLE, required=True)
    source: Mapped[str | None] = fields.text("Source", search=BODY)
    theme: Mapped[str | None] = fields.code("Theme", "guidance_themes")
    maturity: Mapped[str | None] = fields.code("Maturity", "guidance_maturity")
    where_tested: Mapped[str | None] = fields.text("Where tested", search=BODY)
    summary: Mapped[str | None] = fields.long("Summary")


class Applicability(Record):
    """How well a piece of guidance fits a city: on what conditions, with what adaptation, and how far it got."""

    __tablename__ = "applicability"
    singular, plural, title_field = "Applicability", "Applicability", "conditions"
    natural_key = ("guidance", "city")
    guidance: Mapped[Ref | None] = fields.reference("Guidance", to="guidance", required=True)
    city: Mapped[Ref | None] = fields.reference("City", to="city", required=True)
    fit: Mapped[str | None] = fields.code("Fit", "applicability_fit")
    conditions: Mapped[str | None] = fields.long("Conditions")
    adaptation: Mapped[str | None] = fields.long("Adaptation")
    status: Mapped[str | None] = fields.code("Status", "applicability_status")
