"""A delegation's page: members, days and cities as they stand, and planning the next meeting."""

from __future__ import annotations

import datetime as dt

import pytest

from usascp_desktop.records.delegations import Consultation, Delegation
from usascp_desktop.records.needs import Commitment, Need
from usascp_desktop.records.people import Organization, Person
from usascp_desktop.services import delegations

TODAY = dt.date(2026, 11, 24)


@pytest.fixture
def trip(workspace):
    def make(unit):
        vientiane, phuket = unit.resolve("city", "vientiane"), unit.resolve("city", "phuket")
        office = unit.add(Organization, {"name": "City of Hillsboro"})
        person = unit.add(Person, {"display_name": "R. M.", "organization": office, "title": "Engineer"})
        row = unit.add(
            Delegation,
            {"title": "Water, Laos", "programme": "expert_advisors", "cities": [phuket, vientiane],
             "starts": "2026-11-23", "ends": "2026-11-26", "status": "travelling"},
        )  # fmt: skip
        delegations.add_member(unit, row, person)
        for moment, title in (
            ("2026-11-24T18:30[Asia/Vientiane]", "Pumps"),
            ("2026-11-23T08:30[Asia/Vientiane]", "Hello"),
        ):
            unit.add(Consultation, {"title": title, "delegation": row, "city": vientiane, "moment": moment})
        unit.add(Consultation, {"title": "Some day", "delegation": row, "city": vientiane})
        unit.add(Need, {"city": vientiane, "statement": "Maps", "status": "identified"})
        unit.add(Need, {"city": vientiane, "statement": "Done", "status": "met"})
        unit.add(Commitment, {"city": vientiane, "text": "Send maps", "side": "us", "due": "2026-11-01"})
        return row, person

    return workspace.database.write(make, label="Make a trip")


def _overview(workspace, trip):
    with workspace.database.read() as reader:
        return delegations.overview(reader, trip[0], today=TODAY)


def test_the_itinerary_goes_by_the_days_of_the_city_and_ends_with_what_has_no_day(workspace, trip):
    days = _overview(workspace, trip).days
    assert [(day, [one.title for one in meetings]) for day, meetings in days] == [
        (dt.date(2026, 11, 23), ["Hello"]),
        (dt.date(2026, 11, 24), ["Pumps"]),
        (None, ["Some day"]),
    ]


def test_a_member_comes_with_role_or_title_and_organisation(workspace, trip):
    (member,) = _overview(workspace, trip).members
    assert (member.name, member.line, member.person) == ("R. M.", "Engineer · City of Hillsboro", trip[1])


def test_each_city_says_what_waits_there(workspace, trip):
    stops = {stop.name: (stop.needs, stop.promises, stop.late) for stop in _overview(workspace, trip).stops}
    assert stops == {"Phuket": (0, 0, 0), "Vientiane": (1, 1, 1)}


def test_somebody_taken_out_stays_a_person(workspace, trip):
    (member,) = _overview(workspace, trip).members
    workspace.database.write(lambda unit: delegations.remove_member(unit, member.participant), label="Out")
    assert _overview(workspace, trip).members == ()
    with workspace.database.read() as reader:
        assert reader.exists("person", trip[1])


def test_a_planned_meeting_begins_on_the_first_day_at_nine_by_the_clocks_of_the_city(workspace, trip):
    made = workspace.database.write(lambda unit: delegations.plan_meeting(unit, trip[0]), label="Plan")
    with workspace.database.read() as reader:
        row = reader.row("consultation", made.value if hasattr(made, "value") else made)
    assert row["delegation"] == trip[0]
    assert row["status"] == "planned"
    assert f"{row['moment'].local():%Y-%m-%d %H:%M}" == "2026-11-23 09:00"
    assert row["moment"].zone.startswith("Asia/")
