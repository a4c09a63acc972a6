"""Pairs of cities and utilities: twinning, exchange, milestone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from usascp_desktop.records import fields
from usascp_desktop.records.base import Record, Values
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Twinning(Record):
    """An ASEAN city or entity paired with a U.S. one: both names, topics, objectives, dates and status."""

    __tablename__ = "twinning"
    singular, plural, title_field = "Twinning", "Twinnings", "us_partner_city"
    default_sensitivity = "partner"
    natural_key = ("city", "programme", "us_partner_city")
    city: Mapped[Ref | None] = fields.reference("City", to="city", required=True)
    us_partner_city: Mapped[str | None] = fields.text("U.S. city", search=TITLE, required=True)
    asean_entity: Mapped[str | None] = fields.text("ASEAN entity", search=TITLE)
    us_entity: Mapped[str | None] = fields.text("U.S. entity", search=TITLE)
    programme: Mapped[Ref | None] = fields.reference("Programme", to="programme")
    kind: Mapped[str | None] = fields.code("Kind", "exchange_kinds")
    sector: Mapped[str | None] = fields.code("Sector", "sectors")
    topics: Values = fields.values("Topics", "workshop_topics")
    objectives: Mapped[str | None] = fields.long("Objectives")
    action_plan: Mapped[str | None] = fields.long("Action plan")
    starts: Mapped[dt.date | None] = fields.date("Started")
    ends: Mapped[dt.date | None] = fields.date("Ends")
    status: Mapped[str | None] = fields.code("Status", "twinning_status")
    source: Mapped[str | None] = fields.text("Source", search=BODY)


class Exchange(Record):
    """One visit or call of a twinning: direction, dates, outcomes. People are participants."""

    __tablename__ = "exchange"
    singular, plural, title_field = "Exchange", "Exchanges", "title"
    title: Mapped[str | None] = fields.text("Exchange", search=TITLE)
    twinning: Mapped[Ref | None] = fields.reference("Twinning", to="twinning", required=True)
    direction: Mapped[str | None] = fields.code("Direction", "exchange_directions", required=True)
    starts: Mapped[dt.date | None] = fields.date("First day", index=True)
    ends: Mapped[dt.date | None] = fields.date("Last day")
    outcomes: Mapped[str | None] = fields.long("Outcomes")


class Milestone(Record):
    """A step of a twinning or pilot: planned, actual, and the evidence."""

    __tablename__ = "milestone"
    singular, plural, title_field = "Milestone", "Milestones", "title"
    about: Mapped[str | None] = fields.about("Belongs to", required=True)
    kind: Mapped[str | None] = fields.code("Kind", "exchange_milestones")
    title: Mapped[str | None] = fields.text("Milestone", search=TITLE)
    planned: Mapped[dt.date | None] = fields.date("Planned")
    actual: Mapped[dt.date | None] = fields.date("Actual")
    evidence: Mapped[str | None] = fields.text("Evidence")
