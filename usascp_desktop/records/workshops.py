"""Training: workshop, session, enrolment, attendance."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import fields
from usascp_desktop.records.base import Record, Values
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Workshop(Record):
    """A training event: topics, method, where and when."""

    __tablename__ = "workshop"
    singular, plural, title_field = "Workshop", "Workshops", "title"
    title: Mapped[str | None] = fields.text("Title", search=TITLE, required=True)
    programme: Mapped[Ref | None] = fields.reference("Programme", to="programme")
    city: Mapped[Ref | None] = fields.reference("City", to="city")
    topics: Values = fields.values("Topics", "workshop_topics")
    method: Mapped[str | None] = fields.code("Method", "training_methods")
    starts: Mapped[dt.date | None] = fields.date("First day", index=True)
    ends: Mapped[dt.date | None] = fields.date("Last day")
    venue: Mapped[str | None] = fields.text("Venue", search=BODY)


class Session(Record):
    """One sitting of a workshop."""

    __tablename__ = "session"
    singular, plural, title_field = "Session", "Sessions", "title"
    title: Mapped[str | None] = fields.text("Title", search=TITLE)
    workshop: Mapped[Ref | None] = fields.reference("Workshop", to="workshop", required=True)
    moment: Mapped[Moment | None] = fields.moment("When")
    hours: Mapped[float | None] = fields.number("Length", unit="hours")
    trainer: Mapped[Ref | None] = fields.reference("Trainer", to="person")


class Enrolment(Record):
    """A person on a workshop's list: sex, age band and sector as told, scores, certificate."""

    __tablename__ = "enrolment"
    singular, plural, title_field = "Enrolment", "Enrolments", "certificate_no"
    natural_key = ("workshop", "person")
    workshop: Mapped[Ref | None] = fields.reference("Workshop", to="workshop", required=True)
    person: Mapped[Ref | None] = fields.reference("Person", to="person", required=True)
    sex: Mapped[str | None] = fields.code("Sex", "participant_sex")
    age_band: Mapped[str | None] = fields.code("Age", "participant_age_band")
    sector: Mapped[str | None] = fields.code("Sector", "participant_sector")
    pre_score: Mapped[float | None] = fields.number("Test before", unit="percent")
    post_score: Mapped[float | None] = fields.number("Test after", unit="percent")
    satisfaction: Mapped[float | None] = fields.number("Satisfaction", unit="1 to 5")
    certificate: Mapped[bool | None] = fields.flag("Certificate given")
    certificate_no: Mapped[str | None] = fields.text("Certificate number")


class Attendance(Record):
    """The hours a person sat in a session."""

    __tablename__ = "attendance"
    singular, plural, title_field = "Attendance", "Attendances", "hours"
    natural_key = ("session", "person")
    session: Mapped[Ref | None] = fields.reference("Session", to="session", required=True)
    person: Mapped[Ref | None] = fields.reference("Person", to="person", required=True)
    hours: Mapped[float | None] = fields.number("Hours")
