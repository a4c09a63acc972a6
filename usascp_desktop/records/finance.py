"""How a project could be paid for: finance_option and its ratings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usascp_desktop.domain.money import Money
from usascp_desktop.records import fields
from usascp_desktop.records.base import Record
from usascp_desktop.records.fields import TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class FinanceOption(Record):
    """One way to finance a project: instrument, kind of partnership, who pays, how much and on what conditions."""

    __tablename__ = "finance_option"
    singular, plural, title_field = "Finance option", "Finance options", "title"
    title: Mapped[str | None] = fields.text("Option", search=TITLE)
    project: Mapped[Ref | None] = fields.reference("Project", to="project", required=True)
    instrument: Mapped[str | None] = fields.code("Instrument", "financing_instruments")
    ppp_type: Mapped[str | None] = fields.code("PPP type", "ppp_contract_types")
    payment_mechanism: Mapped[str | None] = fields.code("Who pays", "ppp_payment_mechanisms")
    preparation_stage: Mapped[str | None] = fields.code("Preparation stage", "project_preparation_stages")
    amount: Mapped[Money | None] = fields.money("Amount", sensitivity="commercial")
    conditions: Mapped[str | None] = fields.long("Conditions")
    lead: Mapped[Ref | None] = fields.reference("Lead", to="organization")


class Rating(Record):
    """How ready a finance option is in one of the G20's five dimensions, with the reason."""

    __tablename__ = "rating"
    singular, plural, title_field = "Rating", "Ratings", "reason"
    natural_key = ("finance_option", "dimension")
    finance_option: Mapped[Ref | None] = fields.reference("Finance option", to="finance_option", required=True)
    dimension: Mapped[str | None] = fields.code("Dimension", "project_preparation_dimensions", required=True)
    score: Mapped[int | None] = fields.integer("Score", help="5 ready ... 1 not addressed")
    reason: Mapped[str | None] = fields.long("Reason")
    evidence: Mapped[str | None] = fields.text("Evidence")
