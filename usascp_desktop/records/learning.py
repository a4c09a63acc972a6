"""What one city can learn from another: practice, adoption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usascp_desktop.records import fields
from usascp_desktop.records.base import Record
from usascp_desktop.records.fields import TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Practice(Record):
    """Something that worked in a city: problem, approach, result, and how well it travels."""

    __tablename__ = "practice"
    singular, plural, title_field = "Practice", "Practices", "title"
    title: Mapped[str | None] = fields.text("Title", search=TITLE, required=True)
    origin_city: Mapped[Ref | None] = fields.reference("From city", to="city")
    sector: Mapped[str | None] = fields.code("Sector", "sectors")
    problem: Mapped[str | None] = fields.long("Problem")
    approach: Mapped[str | None] = fields.long("Approach")
    result: Mapped[str | None] = fields.long("Result")
    transferability: Mapped[str | None] = fields.code("Transferability", "best_practice_transferability")


class Adoption(Record):
    """A practice taken up by another city, and how far it got."""

    __tablename__ = "adoption"
    singular, plural, title_field = "Adoption", "Adoptions", "progress"
    natural_key = ("practice", "city")
    practice: Mapped[Ref | None] = fields.reference("Practice", to="practice", required=True)
    city: Mapped[Ref | None] = fields.reference("City", to="city", required=True)
    status: Mapped[str | None] = fields.code("Status", "adoption_status")
    progress: Mapped[str | None] = fields.long("Notes")
