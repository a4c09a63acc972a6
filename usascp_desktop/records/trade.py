"""Trade events and what comes of them: trade_event, lead, solution, match, meeting."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import fields
from usascp_desktop.records.base import Record, Values
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class TradeEvent(Record):
    """A show, mission or side event that links providers with customers."""

    __tablename__ = "trade_event"
    singular, plural, title_field = "Trade event", "Trade events", "name"
    name: Mapped[str | None] = fields.text("Event", search=TITLE, required=True)
    kind: Mapped[str | None] = fields.code("Kind", "trade_event_kinds")
    city: Mapped[Ref | None] = fields.reference("City", to="city")
    venue: Mapped[str | None] = fields.text("Venue", search=BODY)
    starts: Mapped[dt.date | None] = fields.date("First day", index=True)
    ends: Mapped[dt.date | None] = fields.date("Last day")
    timezone: Mapped[str | None] = fields.text("Time zone")
    programme: Mapped[Ref | None] = fields.reference("Programme", to="programme")


class Lead(Record):
    """A face met at a booth: who, how warm, and what happens next."""

    __tablename__ = "lead"
    singular, plural, title_field = "Lead", "Leads", "name"
    event: Mapped[Ref | None] = fields.reference("Event", to="trade_event", required=True)
    name: Mapped[str | None] = fields.text("Name as given", search=TITLE)
    person: Mapped[Ref | None] = fields.reference("Person", to="person")
    organization: Mapped[Ref | None] = fields.reference("Organisation", to="organization")
    organization_name: Mapped[str | None] = fields.text("Organisation as given", search=TITLE)
    side: Mapped[str | None] = fields.code("Side", "lead_party_side")
    sectors: Values = fields.values("Sectors", "sectors")
    temperature: Mapped[str | None] = fields.code("Temperature", "lead_temperature", index=True)
    looking_for: Mapped[str | None] = fields.long("Looking for")
    next_step: Mapped[str | None] = fields.code("Next step", "lead_next_steps")
    due: Mapped[dt.date | None] = fields.date("Due", index=True)
    owner: Mapped[Ref | None] = fields.reference("Owner", to="person")
    status: Mapped[str | None] = fields.code("Status", "lead_status")
    consent: Mapped[str | None] = fields.code("Consent", "consent")
    met_at: Mapped[Moment | None] = fields.moment("Met", index=True)


class Solution(Record):
    """What a provider offers: what it does, where it works already, and what it is after."""

    __tablename__ = "solution"
    singular, plural, title_field = "Solution", "Solutions", "name"
    name: Mapped[str | None] = fields.text("Solution", search=TITLE, required=True)
    provider: Mapped[Ref | None] = fields.reference("Provider", to="organization", required=True)
    what_it_does: Mapped[str | None] = fields.long("What it does")
    sectors: Values = fields.values("Sectors", "sectors")
    capabilities: Values = fields.values("Capabilities", search=BODY)
    readiness_level: Mapped[str | None] = fields.code("Readiness level", "trl")
    reference_sites: Mapped[str | None] = fields.long("Reference sites")
    market_objectives: Mapped[str | None] = fields.long("Market objectives", sensitivity="commercial")
    goals: Mapped[str | None] = fields.long("Goals", sensitivity="commercial")
    export_status: Mapped[str | None] = fields.text("Export status", sensitivity="commercial")


class Match(Record):
    """A need and a solution that may fit, with the reasons as decided and, if not, why not."""

    __tablename__ = "match"
    singular, plural, title_field = "Match", "Matches", "reasons"
    natural_key = ("need", "solution")
    need: Mapped[Ref | None] = fields.reference("Need", to="need", required=True)
    solution: Mapped[Ref | None] = fields.reference("Solution", to="solution", required=True)
    status: Mapped[str | None] = fields.code("Status", "match_status", index=True)
    reasons: Mapped[str | None] = fields.long("Reasons as decided")
    decided_by: Mapped[Ref | None] = fields.reference("Decided by", to="person")
    why_not: Mapped[str | None] = fields.long("Why not", sensitivity="commercial")


class Meeting(Record):
    """A provider and a customer at a table, at a time. People are participants."""

    __tablename__ = "meeting"
    singular, plural, title_field = "Meeting", "Meetings", "title"
    title: Mapped[str | None] = fields.text("Subject", search=TITLE)
    event: Mapped[Ref | None] = fields.reference("Event", to="trade_event", required=True)
    table: Mapped[str | None] = fields.text("Table")
    moment: Mapped[Moment | None] = fields.moment("When", index=True, required=True)
    duration: Mapped[int | None] = fields.integer("Duration", unit="minutes")
    provider: Mapped[Ref | None] = fields.reference("Provider", to="organization")
    customer: Mapped[Ref | None] = fields.reference("Customer", to="organization")
    status: Mapped[str | None] = fields.code("Status", "meeting_status")
    outcome: Mapped[str | None] = fields.long("Outcome")
