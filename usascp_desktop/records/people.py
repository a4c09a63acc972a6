"""Organisations, people, how to reach them, and the parts they play: organization, person, channel, participant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import fields
from usascp_desktop.records.base import Record, Values
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Organization(Record):
    """A city office, utility, agency, company or university, on either side."""

    __tablename__ = "organization"
    singular, plural, title_field = "Organisation", "Organisations", "name"
    name: Mapped[str | None] = fields.text("Name", search=TITLE, required=True)
    native_name: Mapped[str | None] = fields.text("Local name", search=TITLE)
    kind: Mapped[str | None] = fields.code("Kind", "organization_kinds")
    side: Mapped[str | None] = fields.code("Side", "organization_sides")
    country: Mapped[str | None] = fields.code("Country", "countries")
    city: Mapped[Ref | None] = fields.reference("City", to="city")
    same_as: Mapped[Ref | None] = fields.reference("Same as", to="organization", system=True)
    not_same_as: Values = fields.values("Not the same as", system=True)


class Person(Record):
    """Someone we meet or work with; names are kept as they are written and never forced into first and last."""

    __tablename__ = "person"
    singular, plural, title_field = "Person", "People", "display_name"
    display_name: Mapped[str | None] = fields.text("Name", search=TITLE, required=True)
    native_name: Mapped[str | None] = fields.text("Name in local script", search=TITLE)
    sort_key: Mapped[str | None] = fields.text("Sorts under")
    form_of_address: Mapped[str | None] = fields.text(
        "Form of address", help="How to greet them, as Khun, Bapak, Madam"
    )
    title: Mapped[str | None] = fields.text("Title on the card", search=BODY)
    organization: Mapped[Ref | None] = fields.reference("Organisation", to="organization")
    roles: Values = fields.values("Roles", "person_roles")
    influence: Mapped[str | None] = fields.code("Influence", "stakeholder_influence", sensitivity="internal")
    languages: Values = fields.values("Languages", "languages")
    consent: Mapped[str | None] = fields.code("Consent", "consent", help="May their contact details leave?")
    consent_at: Mapped[Moment | None] = fields.moment("Consent given")
    same_as: Mapped[Ref | None] = fields.reference("Same as", to="person", system=True)
    not_same_as: Values = fields.values("Not the same as", system=True)


class Channel(Record):
    """One way to reach a person: e-mail, telephone, a messenger."""

    __tablename__ = "channel"
    singular, plural, title_field = "Contact detail", "Contact details", "value"
    person: Mapped[Ref | None] = fields.reference("Person", to="person", required=True)
    kind: Mapped[str | None] = fields.text(
        "Kind", help="email, phone, mobile, line, whatsapp, web or address", required=True
    )
    value: Mapped[str | None] = fields.text("Address or number", required=True, search=BODY)
    work: Mapped[bool | None] = fields.flag("Work contact")


class Participant(Record):
    """A person's part in a consultation, delegation, meeting or exchange."""

    __tablename__ = "participant"
    singular, plural, title_field = "Participant", "Participants", "role"
    natural_key = ("about", "person")
    about: Mapped[str | None] = fields.about("Took part in", required=True)
    person: Mapped[Ref | None] = fields.reference("Person", to="person", required=True)
    role: Mapped[str | None] = fields.code("Role", "person_roles")
    side: Mapped[str | None] = fields.code("Side", "organization_sides")
    origin: Mapped[Ref | None] = fields.reference("From line", to="note_line", sensitivity="internal")
