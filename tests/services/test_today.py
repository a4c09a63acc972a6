"""The day in one read: where we are, what is on, what both sides are late with, and what is half written."""

from __future__ import annotations

import datetime as dt

import pytest

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Consultation, Delegation
from usascp_desktop.records.needs import Commitment, Need
from usascp_desktop.records.people import Participant, Person
from usascp_desktop.services import review, today
from usascp_desktop.services.today import Appointment

NOW = Moment.parse("2026-11-24T09:42[Asia/Vientiane]")
HOME = "America/New_York"


def at(text):
    return Moment.parse(f"{text}[Asia/Vientiane]")


def overview(workspace, now=NOW):
    with workspace.database.read() as reader:
        return today.overview(reader, now=Moment(now.at, HOME))


def add(workspace, kind, **values):
    return workspace.database.write(lambda unit: unit.add(kind, values), label="test")


@pytest.fixture
def trip(practice):
    return add(practice, Delegation, title="Water and transport", cities="vientiane", starts="2026-11-23",
               ends="2026-11-26", status="travelling")  # fmt: skip


def test_a_new_workspace_is_empty_and_the_day_is_the_one_at_home(practice):
    found = overview(practice)
    assert found.empty
    assert (found.day, found.zone, found.trip) == (dt.date(2026, 11, 23), HOME, None)


def test_the_travelling_delegation_gives_city_clock_and_day_number(practice, trip):
    found = overview(practice)
    assert (found.city_name, found.zone, found.day) == ("Vientiane", "Asia/Vientiane", dt.date(2026, 11, 24))
    assert (found.trip.id, found.trip.day, found.trip.days) == (trip, 2, 4)


def test_a_cancelled_delegation_does_not_travel(practice, trip):
    practice.database.write(lambda unit: unit.update(Delegation, trip, {"status": "cancelled"}), label="test")
    assert overview(practice).trip is None


def test_the_agenda_holds_the_day_of_the_city_by_time_with_the_guests(practice, trip):
    late = add(practice, Consultation, title="Late", city="vientiane", moment=at("2026-11-24T23:30"), status="planned")
    first = add(practice, Consultation, title="Early", city="vientiane", moment=at("2026-11-24T08:30"), status="final")
    add(practice, Consultation, title="Tomorrow", city="vientiane", moment=at("2026-11-25T00:30"), status="planned")
    guest = add(practice, Person, display_name="K. S.")
    add(practice, Participant, about=f"consultation/{first}", person=guest, side="asean")
    agenda = overview(practice).agenda
    assert [one.id for one in agenda] == [first, late]
    assert agenda[0].line == "K. S."


@pytest.mark.parametrize(
    ("moment", "status", "words"),
    [
        ("2026-11-24T08:30", "final", "Held"),
        ("2026-11-24T08:00", "draft", "Finish it"),
        ("2026-11-24T09:30", "draft", "Now"),
        ("2026-11-24T10:00", "planned", "In 18 min"),
        ("2026-11-24T12:30", "planned", "00:30 at home"),
        ("2026-11-24T18:30", "planned", "In 9 h"),
        ("2026-11-24T12:30", "cancelled", "Cancelled"),
    ],
)
def test_an_appointment_stands_in_words(moment, status, words):
    one = Appointment("consultation", "x", "", "", at(moment), 45, status)
    assert today.state(one, now=NOW.at, home=HOME).words == words


def test_the_next_appointment_is_the_first_that_is_not_over():
    def made(row, moment, status):
        return Appointment("consultation", row, "", "", at(moment), 30, status)

    agenda = (made("a", "2026-11-24T09:00", "final"), made("b", "2026-11-24T09:30", "cancelled"),
              made("c", "2026-11-24T10:00", "planned"))  # fmt: skip
    assert today.upcoming(agenda, NOW.at).id == "c"
    assert today.upcoming(agenda[:2], NOW.at) is None


def test_late_promises_are_counted_by_side_the_latest_first(practice, trip):
    for text, side, due, status in (
        ("ours", "us", "2026-11-12", "agreed"),
        ("ours, worse", "us", "2026-11-01", None),
        ("theirs", "city", "2026-11-20", "agreed"),
        ("kept", "us", "2026-11-01", "done"),
        ("in time", "us", "2026-11-24", "agreed"),
    ):
        add(practice, Commitment, text=text, side=side, due=due, status=status, city="vientiane")
    found = overview(practice)
    assert [(one.text, one.late) for one in found.ours] == [("ours, worse", 23), ("ours", 12)]
    assert [one.text for one in found.theirs] == ["theirs"]
    assert (found.late, found.late_ours, found.open) == (3, 2, 4)


def test_drafts_are_meetings_with_lines_to_review_and_needs_that_lack_something(practice, trip):
    held = add(practice, Consultation, title="Call", city="vientiane", moment=at("2026-11-24T08:30"), status="draft",
               notes="! Flood sensors\nplain")  # fmt: skip
    need = add(practice, Need, city="vientiane", statement="Meters", sector="water", status="identified")
    add(practice, Need, city="vientiane", statement="Parked", status="parked")
    drafts = overview(practice).drafts
    assert [(one.record, one.id) for one in drafts] == [("consultation", held), ("need", need)]
    assert drafts[0].waiting == 1
    assert drafts[1].missing == ("Priority",)


def test_lines_wait_as_long_as_the_review_would_show_them(practice, trip):
    held = add(practice, Consultation, title="Call", city="vientiane", moment=at("2026-11-24T08:30"), status="draft",
               notes="! Sensors\n# water\n> Send it by Friday\n< Maps\n? Who\n@ K. S., planner\n!\nplain")  # fmt: skip

    def waiting():
        with practice.database.read() as reader:
            shown = len(review.drafts(reader, held))
        (one,) = overview(practice).agenda
        assert one.waiting == shown
        return shown

    assert waiting() == 5
    with practice.database.read() as reader:
        lines = [draft.line for draft in review.drafts(reader, held)]
    practice.database.write(lambda unit: review.accept(unit, held, lines[:2], {}), label=review.LABEL)
    assert waiting() == 3


def test_changes_are_counted_by_record_without_reference_data_and_only_once(practice):
    def count(known=None):
        with practice.database.read() as reader:
            return today.unshared(reader, known)

    before = count()
    assert before.total == 0
    add(practice, Person, display_name="K. S.", title="Deputy director")
    one = count()
    assert dict(one.kinds) == {"person": 3}  # two fields and that it exists
    add(practice, Need, statement="Meters", city="vientiane")
    assert count(one) == count()
    assert dict(count(one).kinds)["person"] == 3
    need = add(practice, Need, statement="Pumps", city="vientiane")
    known = count()
    for text in ("T", "Ty", "Typ"):  # what is typed on replaces what was typed
        practice.database.write(lambda unit, text=text: unit.update(Need, need, {"remark": text}), label="T", visit="v")
        known = count(known)
    assert known == count()
    assert dict(known.kinds)["need"] == 7


def test_no_query_of_the_day_reads_a_large_table_from_end_to_end(practice, trip):
    asked = []
    with practice.database.read() as reader:
        plain = reader.db
        reader.db = _Noting(plain, asked)
        today.overview(reader, now=Moment(NOW.at, HOME))
        plans = {sql: [row[3] for row in plain.execute(f"EXPLAIN QUERY PLAN {sql}", values)] for sql, values in asked}
    assert len(plans) > 8
    large = ("consultation", "note_line", "participant", "person", "attachment", "sync_op", "sync_cell")
    scans = [
        step for steps in plans.values() for step in steps
        if step.startswith("SCAN") and step.split()[1] in large and "COVERING" not in step and "USING INDEX" not in step
    ]  # fmt: skip
    assert scans == []


class _Noting:
    """A connection that notes what was asked, but for single rows."""

    def __init__(self, inner, asked):
        self._inner, self._asked = inner, asked

    def execute(self, sql, values=()):
        if "LIMIT 1 OFFSET 0" not in sql:
            self._asked.append((sql, list(values)))
        return self._inner.execute(sql, values)
