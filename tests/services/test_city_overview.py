"""A city's page: who was met and when last, by the clocks of each meeting, and nothing read that is only counted."""

from __future__ import annotations

import datetime as dt

import pytest

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Participant, Person
from usascp_desktop.services import cities

DAY = dt.date(2026, 11, 24)


@pytest.fixture
def meetings(practice):
    """Return a function that notes meetings of Vientiane, each with its people: (moment, status, names)."""
    people = {}

    def person(unit, name):
        if name not in people:
            people[name] = unit.add(Person, {"display_name": name})
        return people[name]

    def note(*many):
        def work(unit):
            for moment, status, names in many:
                one = unit.add(Consultation, {"city": "vientiane", "moment": moment, "status": status})
                for name in names:
                    unit.add(Participant, {"about": f"consultation/{one}", "person": person(unit, name)})

        practice.database.write(work, label="Meet")
        return people

    return note


def overview(practice, day=DAY):
    with practice.database.read() as reader:
        return cities.overview(reader, "vientiane", today=day)


def test_people_are_met_once_for_each_meeting_that_was_held(practice, meetings):
    meetings(
        ("2026-03-01T09:00[Asia/Vientiane]", "final", ["Boun", "Keo"]),
        ("2026-04-01T09:00[Asia/Vientiane]", "draft", ["Keo"]),
        ("2026-05-01T09:00[Asia/Vientiane]", "cancelled", ["Keo"]),
        ("2026-12-01T09:00[Asia/Vientiane]", "draft", ["Keo"]),
        (None, "draft", ["Keo"]),
    )
    found = overview(practice)
    assert [(one.name, one.times) for one in found.people] == [("Keo", 2), ("Boun", 1)]
    assert [one.last.local().date().month for one in found.people] == [4, 3]
    assert found.last_contact == Moment.parse("2026-04-01T09:00[Asia/Vientiane]")
    assert (found.consultation_count, found.people_count) == (5, 2)


@pytest.mark.parametrize(
    ("moment", "held"),
    [
        ("2026-11-24T23:30[Pacific/Honolulu]", True),  # already the 25th in UTC
        ("2026-11-25T00:30[Pacific/Honolulu]", False),
        ("2026-11-25T01:00[Pacific/Kiritimati]", False),  # still the 24th in UTC
        ("2026-11-24T23:59[Pacific/Kiritimati]", True),
    ],
)
def test_whether_a_meeting_was_held_is_told_by_its_own_clocks(practice, meetings, moment, held):
    meetings((moment, "draft", ["Keo"]))
    found = overview(practice)
    assert (found.people_count, found.last_contact is not None) == (int(held), held)


def test_the_last_contact_is_found_behind_many_meetings_that_were_cancelled(practice, meetings):
    cancelled = [(f"2026-10-01T{hour:02}:{minute:02}[Asia/Vientiane]", "cancelled", []) for hour in range(9, 12)
                 for minute in range(20)]  # fmt: skip
    meetings(("2026-02-01T09:00[Asia/Vientiane]", "final", []), *cancelled)
    found = overview(practice)
    assert found.last_contact == Moment.parse("2026-02-01T09:00[Asia/Vientiane]")
    assert (len(found.consultations), found.consultation_count) == (cities.LATEST, 61)


def test_who_was_merged_counts_as_who_stands_for_them(practice, meetings):
    people = meetings(
        ("2026-03-01T09:00[Asia/Vientiane]", "final", ["Keo"]),
        ("2026-04-01T09:00[Asia/Vientiane]", "final", ["K. Keo"]),
    )
    work = practice.database.write
    work(lambda unit: unit.update(Person, people["K. Keo"], {"same_as": people["Keo"]}), label="Merge")
    found = overview(practice)
    assert [(one.name, one.times) for one in found.people] == [("Keo", 2)]
    assert found.people_count == 1


def test_needs_are_counted_by_sector_and_status(practice):
    def fill(unit):
        for sector, status in (("water", "identified"), ("water", "identified"), ("water", "met"), (None, None)):
            unit.add(Need, {"city": "vientiane", "statement": "x", "sector": sector, "status": status})
        unit.add(Need, {"city": "phuket", "statement": "x", "sector": "water", "status": "met"})

    practice.database.write(fill, label="Needs")
    assert overview(practice).needs == {"water": {"identified": 2, "met": 1}, None: {None: 1}}


def test_no_query_of_a_city_reads_a_large_table_from_end_to_end_or_sorts_its_meetings(practice, meetings):
    meetings(("2026-03-01T09:00[Asia/Vientiane]", "final", ["Keo"]))
    asked = {}
    with practice.database.read() as reader:
        plain = reader.db
        reader.db = _Noting(plain, asked)
        cities.overview(reader, "vientiane", today=DAY)
        plans = {
            sql: [step for *_, step in plain.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
            for sql, values in asked.items()
        }
    large = ("consultation", "need", "participant", "c", "n", "p", "commitment", "question", "person", "measurement",
             "a", "attachment")  # fmt: skip
    steps = {step for steps in plans.values() for step in steps}
    scans = [step for step in steps if step.startswith("SCAN") and step.split()[1] in large and "same_as" not in step]
    assert scans == []
    assert any("n USING COVERING INDEX ix_need_city_status_sector" in step for step in steps)
    meeting = [steps for sql, steps in plans.items() if 'FROM "consultation"' in sql and "LIMIT" in sql]
    assert len(meeting) >= 2
    for one in meeting:
        assert any("ix_consultation_city_moment" in step for step in one)
        assert "USE TEMP B-TREE FOR ORDER BY" not in one


class _Noting:
    """A connection that notes what was asked."""

    def __init__(self, inner, asked):
        self._inner, self._asked = inner, asked

    def execute(self, sql, values=()):
        self._asked[sql] = values
        return self._inner.execute(sql, values)

    def __getattr__(self, name):
        return getattr(self._inner, name)
