"""Research brought into practice: research_project, pilot."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from usascp_desktop.domain.money import Money
from usascp_desktop.records import fields
from usascp_desktop.records.base import Record
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class ResearchProject(Record):
    """A funded research project: award, investigator, domain, and its readiness level at start, now and target."""

    __tablename__ = "research_project"
    singular, plural, title_field = "Research project", "Research projects", "title"
    title: Mapped[str | None] = fields.text("Title", search=TITLE, required=True)
    award: Mapped[str | None] = fields.text("Award", search=BODY)
    investigator: Mapped[Ref | None] = fields.reference("Investigator", to="person")
    university: Mapped[Ref | None] = fields.reference("University", to="organization")
    domain: Mapped[str | None] = fields.code("Domain", "nsf_domains")
    support_kind: Mapped[str | None] = fields.code("Support", "nsf_support_kinds")
    amount: Mapped[Money | None] = fields.money("Amount")
    readiness_start: Mapped[str | None] = fields.code("Readiness at start", "trl")
    readiness_now: Mapped[str | None] = fields.code("Readiness now", "trl")
    readiness_target: Mapped[str | None] = fields.code("Readiness target", "trl")


class Pilot(Record):
    """A trial in a city: hypothesis, measure, baseline, result, and who carries it on."""

    __tablename__ = "pilot"
    singular, plural, title_field = "Pilot", "Pilots", "title"
    title: Mapped[str | None] = fields.text("Pilot", search=TITLE, required=True)
    research_project: Mapped[Ref | None] = fields.reference("Research project", to="research_project")
    city: Mapped[Ref | None] = fields.reference("City", to="city", required=True)
    site: Mapped[str | None] = fields.text("Site", search=BODY)
    hypothesis: Mapped[str | None] = fields.long("Hypothesis")
    measure: Mapped[str | None] = fields.text("Measure")
    unit: Mapped[str | None] = fields.text("Unit")
    baseline: Mapped[float | None] = fields.number("Baseline")
    target: Mapped[float | None] = fields.number("Target")
    result: Mapped[float | None] = fields.number("Result")
    stage: Mapped[str | None] = fields.code("Stage", "pilot_stages", index=True)
    permissions: Mapped[str | None] = fields.long("Permissions")
    transition_partner: Mapped[Ref | None] = fields.reference("Transition partner", to="organization")
    starts: Mapped[dt.date | None] = fields.date("Started")
    ends: Mapped[dt.date | None] = fields.date("Ends")
