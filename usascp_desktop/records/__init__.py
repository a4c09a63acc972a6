"""Every record of the product, each field declared once."""

from __future__ import annotations

from usascp_desktop.errors import NotFoundError
from usascp_desktop.records.base import Record
from usascp_desktop.records.cities import City, Project
from usascp_desktop.records.delegations import Attachment, Consultation, Delegation, Measurement, NoteLine
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.records.finance import FinanceOption, Rating
from usascp_desktop.records.guidance import Applicability, Guidance
from usascp_desktop.records.learning import Adoption, Practice
from usascp_desktop.records.needs import Commitment, FollowUp, Need, Question
from usascp_desktop.records.people import Channel, Organization, Participant, Person
from usascp_desktop.records.pilots import Pilot, ResearchProject
from usascp_desktop.records.system import Code, Indicator, Programme, ReportRun, SavedView
from usascp_desktop.records.trade import Lead, Match, Meeting, Solution, TradeEvent
from usascp_desktop.records.twinning import Exchange, Milestone, Twinning
from usascp_desktop.records.workshops import Attendance, Enrolment, Session, Workshop
from usascp_desktop.sentences import say

RECORDS: dict[str, type[Record]] = {
    kind.__tablename__: kind
    for kind in (
        City, Project, FinanceOption, Organization, Person, Delegation, Consultation, Need, Commitment, Question,
        Measurement, FollowUp, Attachment, TradeEvent, Lead, Solution, Match, Meeting, Twinning, Exchange, Milestone,
        Guidance, Applicability, ResearchProject, Pilot, Workshop, Session, Enrolment, Attendance, Practice, Adoption,
        Programme, Code, Indicator, Participant, Rating, NoteLine, Channel, SavedView, ReportRun,
    )
}  # fmt: skip


def record_named(name: str) -> type[Record]:
    """Return the record class called ``name`` (singular snake_case); NotFoundError if there is none."""
    try:
        return RECORDS[name]
    except KeyError:
        raise NotFoundError(say("There is no record called “{0}”; “usascp records” lists them all.", name)) from None


__all__ = ["RECORDS", "Field", "Kind", "Record", "record_named"]
