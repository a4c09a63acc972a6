"""Reading back, finishing the day, promises, tasks and the city's page."""

from __future__ import annotations

import datetime as dt

import pytest

from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records.delegations import Consultation, Measurement
from usascp_desktop.records.needs import Commitment, FollowUp, Need, Question
from usascp_desktop.records.people import Participant, Person
from usascp_desktop.services import cities, commitments, consultations, follow_ups, loose_ends, read_back, review
from usascp_desktop.store.queries import Query

NOW = Moment.parse("2026-03-02T09:00[Asia/Vientiane]")
DAY = dt.date(2026, 3, 2)
NOTES = """! Drains flood
# water
! Buses are late
> R. Miller: send the checklist by 20 March
< Ms Khamla: share the map by 13 March
? Who approves tariffs?
@ Khamla Vongsa, Deputy Director, Department of Public Works"""


@pytest.fixture
def row(workspace):
    """A reviewed consultation in Vientiane."""

    def work(unit):
        made = consultations.start(unit, city="vientiane", now=NOW)
        consultations.set_notes(unit, made, NOTES)
        review.accept(unit, made)
        return made

    return workspace.database.write(work, label="Prepare")


def write(workspace, work):
    return workspace.database.write(work, label="Test")


def read(workspace, work):
    with workspace.database.read() as reader:
        return work(reader)


def rows(workspace, record):
    return read(workspace, lambda reader: reader.rows(Query(record)))


def points(workspace, row):
    return read(workspace, lambda reader: read_back.points(reader, row))


def test_needs_promises_of_both_sides_and_questions_are_read_back_in_that_order(workspace, row):
    assert [(point.group, point.text) for point in points(workspace, row)] == [
        ("needs", "Drains flood"),
        ("needs", "Buses are late"),
        ("our_promises", "R. Miller: send the checklist by 20 March"),
        ("city_promises", "Ms Khamla: share the map by 13 March"),
        ("questions", "Who approves tariffs?"),
    ]


@pytest.mark.parametrize("sensitivity", ["internal", "commercial", "not_for_export", "from_a_later_version"])
def test_what_the_city_may_not_see_is_not_read_back(workspace, row, sensitivity):
    def hide(unit):
        for kind in (Need, Commitment, Question):
            for one in unit.all(kind):
                unit.db.execute(f"UPDATE {kind.__tablename__} SET sensitivity = ? WHERE id = ?", (sensitivity, one.id))

    write(workspace, hide)
    shown = read(workspace, lambda reader: read_back.prepare(reader, row))
    assert shown.points == ()
    assert len(shown.withheld) == 5
    assert all(item.why for item in shown.withheld)


def test_an_owner_is_named_only_with_consent_and_when_not_internal(workspace, row):
    def owner():
        return next(point.owner for point in points(workspace, row) if point.group == "city_promises")

    (person,) = rows(workspace, "person")
    promise = next(one["id"] for one in rows(workspace, "commitment") if one["side"] == "city")
    write(workspace, lambda unit: unit.update(Commitment, promise, {"owner_name": "Ms Khamla"}))
    assert owner() is None
    write(workspace, lambda unit: unit.update(Person, person["id"], {"consent": "given_verbal"}))
    assert owner() is None
    write(workspace, lambda unit: unit.update(Person, person["id"], {"sensitivity": "public"}))
    assert owner() == "Khamla Vongsa"
    write(workspace, lambda unit: unit.update(Person, person["id"], {"consent": "withdrawn"}))
    assert owner() is None
    write(workspace, lambda unit: unit.update(Commitment, promise, {"owner": None}))
    assert owner() == "Ms Khamla"


def test_agreed_points_become_validated_and_agreed_and_the_others_stay(workspace, row):
    drains, buses, _, theirs, _ = points(workspace, row)
    khamla = rows(workspace, "person")[0]["id"]
    later = Moment.parse("2026-03-02T10:00[Asia/Vientiane]")
    write(
        workspace,
        lambda unit: read_back.confirm(unit, row, [drains.id, theirs.id], now=later, to_person=khamla),
    )
    statuses = {need["id"]: need["status"] for need in rows(workspace, "need")}
    assert statuses == {drains.id: "validated", buses.id: "identified"}
    assert next(one["status"] for one in rows(workspace, "commitment") if one["id"] == theirs.id) == "agreed"
    (kept,) = rows(workspace, "consultation")
    assert (kept["status"], kept["read_back_at"], kept["read_back_to"]) == ("validated", later, khamla)
    assert [point.agreed for point in points(workspace, row)] == [True, False, True, True, False]
    workspace.database.undo()
    assert {need["status"] for need in rows(workspace, "need")} == {"identified"}


def test_a_need_that_is_further_on_is_not_set_back(workspace, row):
    need = points(workspace, row)[0].id
    write(workspace, lambda unit: unit.update(Need, need, {"status": "in_progress"}))
    write(workspace, lambda unit: read_back.confirm(unit, row, [need], now=NOW))
    assert {one["id"]: one["status"] for one in rows(workspace, "need")}[need] == "in_progress"


def test_a_need_of_another_consultation_cannot_be_agreed_to(workspace, row):
    other = write(workspace, lambda unit: unit.add(Need, {"statement": "Elsewhere", "status": "identified"}))
    mine = points(workspace, row)[0].id
    with pytest.raises(RejectedError):
        write(workspace, lambda unit: read_back.confirm(unit, row, [mine, other], now=NOW))
    assert {one["status"] for one in rows(workspace, "need")} == {"identified"}
    assert rows(workspace, "consultation")[0]["status"] == "draft"


def test_a_point_is_corrected_on_the_spot_but_never_emptied(workspace, row):
    need, question = points(workspace, row)[0], points(workspace, row)[-1]
    write(workspace, lambda unit: read_back.correct(unit, need.id, "ທໍ່ລະບາຍນ້ຳ"))
    write(workspace, lambda unit: read_back.correct(unit, question.id, "Who sets tariffs?", record="question"))
    assert [points(workspace, row)[at].text for at in (0, -1)] == ["ທໍ່ລະບາຍນ້ຳ", "Who sets tariffs?"]
    with pytest.raises(RejectedError):
        write(workspace, lambda unit: read_back.correct(unit, need.id, "  "))


def test_finishing_the_day_lists_what_is_missing_and_closing_one_is_an_ordinary_change(workspace, row):
    def ends():
        return read(workspace, lambda reader: loose_ends.today(reader, DAY, "Asia/Vientiane"))

    found = {(end.record, end.field) for end in ends()}
    assert found == {
        ("need", "priority"), ("need", "sector"), ("question", "answer"), ("consultation", "summary"),
    }  # fmt: skip
    buses = next(end for end in ends() if end.field == "sector")
    write(workspace, lambda unit: unit.update(Need, buses.id, {buses.field: "transport"}))
    assert buses not in ends()


def test_the_day_is_counted_by_the_clocks_of_the_given_zone(workspace):
    late = Moment.parse("2026-03-03T00:30[Asia/Vientiane]")
    row = write(workspace, lambda unit: consultations.start(unit, city="vientiane", now=late))

    def on(day, zone):
        return read(workspace, lambda reader: loose_ends.consultations_on(reader, day, zone))

    assert on(dt.date(2026, 3, 3), "Asia/Vientiane") == [row]
    assert on(DAY, "Asia/Vientiane") == []
    assert on(DAY, "UTC") == [row]
    write(workspace, lambda unit: unit.update(Consultation, row, {"status": "cancelled"}))
    assert on(DAY, "UTC") == []


def test_a_photo_and_a_task_about_the_meeting_are_among_its_loose_ends(workspace, row):
    about = f"consultation/{row}"
    write(workspace, lambda unit: unit.add(Measurement, {"about": about, "value": 3}))
    write(workspace, lambda unit: follow_ups.add(unit, text="Thank them", about=about))
    found = read(workspace, lambda reader: loose_ends.of_consultations(reader, [row]))
    assert {("measurement", "unit"), ("follow_up", "owner"), ("follow_up", "due")} <= {
        (end.record, end.field) for end in found
    }


def test_promises_of_both_sides_have_age_and_lateness_and_the_latest_comes_first(workspace, row):
    found = read(workspace, lambda reader: commitments.overview(reader, today=dt.date(2026, 3, 16), city="vientiane"))
    assert [(one.side, one.age, one.late, one.owner_name) for one in found] == [
        ("city", 14, 3, "Khamla Vongsa"),
        ("us", 14, 0, "R. Miller"),
    ]
    assert {one["status"] for one in rows(workspace, "commitment")} == {"agreed", "proposed"}
    assert read(workspace, lambda reader: commitments.overview(reader, today=DAY, city="bangkok")) == ()


def test_a_promise_due_today_is_not_late_and_one_without_a_date_never(workspace, row):
    write(workspace, lambda unit: unit.add(Commitment, {"text": "Some day", "side": "us", "city": "vientiane"}))
    found = read(workspace, lambda reader: commitments.overview(reader, today=dt.date(2026, 3, 13)))
    assert [one.late for one in found] == [0, 0, 0]
    assert found[-1].due is None
    assert found[-1].made is not None


def test_a_kept_promise_leaves_the_list_with_its_proof_and_a_dropped_one_with_its_reason(workspace, row):
    theirs, ours = read(workspace, lambda reader: commitments.overview(reader, today=dt.date(2026, 4, 1)))
    write(workspace, lambda unit: commitments.keep(unit, theirs.id, proof="Map received", on=DAY))
    write(workspace, lambda unit: commitments.drop(unit, ours.id, why="Not needed"))
    assert read(workspace, lambda reader: commitments.overview(reader, today=dt.date(2026, 4, 1))) == ()
    settled = read(workspace, lambda reader: commitments.overview(reader, today=dt.date(2026, 4, 1), closed=True))
    assert [(one.status, one.proof, one.done_on, one.late) for one in settled] == [
        ("done", "Map received", DAY, 0), ("dropped", None, None, 0),
    ]  # fmt: skip
    assert next(one["remark"] for one in rows(workspace, "commitment") if one["id"] == ours.id) == "Not needed"


def test_tasks_come_in_the_order_they_are_promised_with_what_they_are_about(workspace, row):
    def work(unit):
        need = unit.all(Need)[0].id
        last = follow_ups.add(unit, text="Some day")
        second = follow_ups.add(unit, text="Call", due_at=Moment.parse("2026-03-04T01:00[Asia/Vientiane]"))
        first = follow_ups.add(unit, text="Write", about=f"need/{need}", due=dt.date(2026, 3, 3))
        hidden = follow_ups.add(unit, text="Sleep", due=dt.date(2026, 6, 1))
        unit.update(FollowUp, hidden, {"status": "snoozed"})
        return first, second, last

    ids = write(workspace, work)
    tasks = read(workspace, lambda reader: follow_ups.open_tasks(reader, dt.date(2026, 3, 5)))
    assert tuple(task.id for task in tasks) == ids
    assert [(task.day and task.day.day, task.late) for task in tasks] == [(3, 2), (4, 1), (None, 0)]
    assert tasks[0].about_title == "Drains flood"
    write(workspace, lambda unit: follow_ups.complete(unit, ids[0]))
    assert len(read(workspace, lambda reader: follow_ups.open_tasks(reader, dt.date(2026, 3, 5)))) == 2
    in_june = read(workspace, lambda reader: follow_ups.open_tasks(reader, dt.date(2026, 6, 1)))
    assert "Sleep" in [task.text for task in in_june]


def test_a_task_about_nothing_that_exists_is_refused(workspace):
    with pytest.raises(RejectedError):
        write(workspace, lambda unit: follow_ups.add(unit, text="Call", about="need/" + "0" * 32))


def test_a_city_is_on_one_page_with_facts_needs_promises_people_and_last_contact(workspace, row):
    planned = Moment.parse("2026-05-02T09:00[Asia/Vientiane]")
    write(workspace, lambda unit: consultations.start(unit, city="vientiane", now=planned))
    page = read(workspace, lambda reader: cities.overview(reader, "vientiane", today=dt.date(2026, 3, 16)))
    assert (page.name, page.native_name) == ("Vientiane", "ວຽງຈັນ")
    assert page.needs == {"water": {"identified": 1}, None: {"identified": 1}}
    assert page.need_count == 2
    assert [promise.side for promise in page.promises] == ["city", "us"]
    (met,) = page.people
    assert (met.name, met.organization, met.times, met.last) == ("Khamla Vongsa", "Department of Public Works", 1, NOW)
    assert page.last_contact == NOW
    assert [one["moment"] for one in page.consultations] == [planned, NOW]
    assert [question["text"] for question in page.questions] == ["Who approves tariffs?"]
    assert page.projects
    population = next(fact for fact in page.facts if fact.field == "population")
    assert population.year
    assert population.source


def test_a_city_that_nobody_visited_has_a_page_as_well(practice):
    page = read(practice, lambda reader: cities.overview(reader, "bangkok"))
    assert (page.need_count, page.promises, page.people, page.last_contact) == (0, (), (), None)
    with pytest.raises(NotFoundError):
        read(practice, lambda reader: cities.overview(reader, "atlantis"))


def test_taking_part_by_hand_is_enough_for_a_person_line_to_be_known(workspace):
    def work(unit):
        made = consultations.start(unit, city="vientiane", now=NOW)
        consultations.set_notes(unit, made, "@ Khamla Vongsa")
        person = unit.add(Person, {"display_name": "Khamla Vongsa"})
        unit.add(Participant, {"about": f"consultation/{made}", "person": person})
        return made

    made = write(workspace, work)
    assert read(workspace, lambda reader: review.drafts(reader, made)) == ()
