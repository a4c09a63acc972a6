"""One person on one page: what may be used, who may be here twice, and what they did."""

from __future__ import annotations

import datetime as dt

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Commitment
from usascp_desktop.records.people import Channel, Organization, Participant, Person
from usascp_desktop.services import people, person_overview

TODAY = dt.date(2026, 11, 24)
NOW = Moment.parse("2026-11-24T10:00[Asia/Vientiane]")


def add(workspace, kind, /, **values):
    return workspace.database.write(lambda unit: unit.add(kind, values), label="test")


def person(workspace, row):
    with workspace.database.read() as reader:
        return person_overview.of_person(reader, row, today=TODAY)


def test_a_person_stands_with_office_city_channels_meetings_and_promises(practice):
    office = add(practice, Organization, name="Works", city="vientiane")
    row = add(practice, Person, display_name="K. S.", form_of_address="Khun", organization=office)
    add(practice, Channel, person=row, kind="email", value="k.s@works.example")
    held = add(practice, Consultation, title="Call", city="vientiane", moment="2026-11-23T09:00[Asia/Vientiane]")
    add(practice, Participant, about=f"consultation/{held}", person=row)
    owed = add(practice, Commitment, text="Maps", side="city", owner=row, due="2026-11-20", status="agreed")
    add(practice, Commitment, text="Kept", side="city", owner=row, due="2026-11-20", status="done")
    found = person(practice, row)
    assert (found.organization_name, found.city) == ("Works", "Vientiane")
    assert found.channels == (("email", "k.s@works.example"),)
    assert [one.id for one in found.met] == [held]
    assert [(one.id, one.late) for one in found.promises] == [(owed, 4)]


def test_the_same_mail_in_other_letters_is_a_possible_twin(practice):
    one = add(practice, Person, display_name="Kham Souk")
    two = add(practice, Person, display_name="K. Souk")
    add(practice, Channel, person=one, kind="email", value="k.souk@works.example")
    add(practice, Channel, person=two, kind="email", value="K.Souk@Works.example")
    assert [(twin.id, twin.why) for twin in person(practice, one).twins] == [(two, "same e-mail")]


def test_the_same_name_is_a_possible_twin_unless_the_organisations_differ(practice):
    works, water = (add(practice, Organization, name=name) for name in ("Works", "Water"))
    one = add(practice, Person, display_name="Nguyễn Văn An", organization=works)
    same = add(practice, Person, display_name="nguyen van an", organization=works)
    bare = add(practice, Person, display_name="Nguyen Van An")
    add(practice, Person, display_name="Nguyen Van An", organization=water)
    assert {twin.id for twin in person(practice, one).twins} == {same, bare}


def test_a_person_alone_has_no_twin(practice):
    row = add(practice, Person, display_name="Only One")
    assert person(practice, row).twins == ()


def test_organisations_of_one_name_in_one_country_may_be_the_same(practice):
    one = add(practice, Organization, name="City Water", country="LA")
    two = add(practice, Organization, name="CITY WATER")
    add(practice, Organization, name="City Water", country="TH")
    add(practice, Person, display_name="K. S.", organization=one)
    with practice.database.read() as reader:
        found = person_overview.of_organization(reader, one)
    assert [twin.id for twin in found.twins] == [two]
    assert [name for _row, name, _title in found.people] == ["K. S."]


def test_consent_notes_when_it_was_given_and_forgets_it_when_nobody_asked(practice):
    row = add(practice, Person, display_name="K. S.")
    practice.database.write(lambda unit: people.set_consent(unit, row, "card", now=NOW), label=people.CONSENT_LABEL)
    found = person(practice, row)
    assert (found.consent, found.consent_at) == ("card", NOW)
    assert dict(found.may)["In public"] == "name and role"
    practice.database.write(lambda unit: people.set_consent(unit, row, "not_asked", now=NOW), label="test")
    assert person(practice, row).consent_at is None


def test_withdrawn_consent_leaves_nothing_to_use(practice):
    assert {what for _who, what in person_overview.what_may_be_used("withdrawn")} == {"nothing"}
    assert dict(person_overview.what_may_be_used("given_written"))["In public"] == (
        "name and role, work contact, private contact"
    )
