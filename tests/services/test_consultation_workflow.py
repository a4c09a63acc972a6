"""A consultation in Vientiane from the first key to undo and redo, in English and Lao."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal

import pytest

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records.delegations import Consultation, Delegation
from usascp_desktop.records.needs import Commitment, Need, Question
from usascp_desktop.records.people import Organization, Participant, Person
from usascp_desktop.services import consultations, review
from usascp_desktop.store.queries import Query

NOW = Moment.parse("2026-03-02T09:00[Asia/Vientiane]")
NOTES = """Opening remarks by the vice mayor
! Drainage floods Rue Setthathirath every August
# water
$ USD 1.2 million 2027
! ຕ້ອງການລະບົບບຳບັດນ້ຳເສຍ
> R. Miller: send the PPP checklist by 20 March
< Ms Khamla: share the sewer map by Fri 13 March
? Who approves tariffs?
@ Khamla Vongsa, Deputy Director, Department of Public Works
@ ສົມພອນ
Thanks and close"""


def held(workspace, notes=NOTES):
    def work(unit):
        row = consultations.start(unit, city="vientiane", kind="technical_meeting", now=NOW)
        consultations.set_notes(unit, row, notes)
        return row

    return workspace.database.write(work, label=consultations.START_LABEL)


def accept(workspace, row, *more, **edits):
    return workspace.database.write(lambda unit: review.accept(unit, row, *more, **edits), label=review.LABEL)


def drafts(workspace, row):
    with workspace.database.read() as reader:
        return review.drafts(reader, row)


def rows(workspace, record):
    with workspace.database.read() as reader:
        return reader.rows(Query(record))


def found(workspace, text):
    with workspace.database.read() as reader:
        return [(hit.record, hit.id) for hit in reader.search(text).hits]


def test_a_new_consultation_knows_its_delegation_programme_and_name(workspace):
    def work(unit):
        trip = {"title": "Spring trip", "programme": "wise", "cities": ["vientiane"], "starts": "2026-03-01"}
        unit.add(Delegation, {**trip, "title": "Long over", "ends": "2026-03-01", "status": "travelling"})
        unit.add(Delegation, {**trip, "title": "Elsewhere", "cities": ["bangkok"], "status": "travelling"})
        now = unit.add(Delegation, {**trip, "ends": "2026-03-09", "status": "travelling"})
        return now, consultations.start(unit, city="vientiane", now=NOW, kind="technical_meeting")

    trip, row = workspace.database.write(work, label="Prepare")
    with workspace.database.read() as reader:
        kept = reader.get(Consultation, row)
        assert (kept.delegation, kept.programme) == (trip, reader.resolve("programme", "wise"))
        assert kept.city == reader.resolve("city", "vientiane")
    assert (kept.status, kept.moment) == ("draft", NOW)
    assert kept.title == "Technical meeting, Vientiane, 2026-03-02"


def test_the_time_is_told_by_the_clocks_of_the_city(workspace):
    here = Moment.parse("2026-03-01T21:30[America/New_York]")
    row = workspace.database.write(
        lambda unit: consultations.start(unit, city="vientiane", now=here), label=consultations.START_LABEL
    )
    with workspace.database.read() as reader:
        kept = reader.get(Consultation, row)
    assert (str(kept.moment), kept.moment.at) == ("2026-03-02T09:30[Asia/Vientiane]", here.at)
    assert kept.title == "Consultation, Vientiane, 2026-03-02"


def test_a_consultation_without_a_trip_has_no_delegation(workspace):
    with workspace.database.read() as reader:
        assert reader.get(Consultation, held(workspace)).delegation is None


def test_an_unknown_city_starts_nothing(workspace):
    with pytest.raises(NotFoundError):
        workspace.database.write(
            lambda unit: consultations.start(unit, city="atlantis", now=NOW), label=consultations.START_LABEL
        )
    assert rows(workspace, "consultation") == []


def test_marked_lines_are_drafts_in_their_order(workspace):
    row = held(workspace)
    shown = drafts(workspace, row)
    assert [draft.record for draft in shown] == [
        "need", "need", "commitment", "commitment", "question", "person", "person",
    ]  # fmt: skip
    assert shown[0].fields["sector"] == "water"
    assert shown[0].fields["budget"] == Money(Decimal(1200000), "USD", 2027)
    assert shown[1].line_text == "! ຕ້ອງການລະບົບບຳບັດນ້ຳເສຍ"
    assert shown[2].fields["due"] == dt.date(2026, 3, 20)


def test_accepting_writes_every_record_with_its_origin_and_city(workspace):
    row = held(workspace)
    lines = {draft.line_text: draft.line for draft in drafts(workspace, row)}
    accepted = accept(workspace, row)
    assert len(accepted.ids) == 7
    with workspace.database.read() as reader:
        city = reader.resolve("city", "vientiane")
        needs, promises = reader.all(Need), reader.all(Commitment)
        (question,) = reader.all(Question)
        people = {person.display_name: person for person in reader.all(Person)}
        parts = reader.all(Participant)
        department = reader.get(Organization, people["Khamla Vongsa"].organization)
    assert [(n.status, n.evidence, n.city, n.consultation) for n in needs] == [("identified", "stated", city, row)] * 2
    assert needs[0].origin == lines["! Drainage floods Rue Setthathirath every August"]
    assert (needs[0].sector, needs[0].budget) == ("water", Money(Decimal(1200000), "USD", 2027))
    ours, theirs = promises
    assert (ours.side, ours.status, ours.owner, ours.owner_name) == ("us", "agreed", None, "R. Miller")
    assert (theirs.side, theirs.status, theirs.due) == ("city", "proposed", dt.date(2026, 3, 13))
    assert (theirs.owner, theirs.owner_name) == (people["Khamla Vongsa"].id, None)
    assert (question.status, question.city, question.consultation) == ("open", city, row)
    assert people["Khamla Vongsa"].title == "Deputy Director"
    assert department.name == "Department of Public Works"
    assert {part.person for part in parts} == {person.id for person in people.values()}
    assert {part.about for part in parts} == {f"consultation/{row}"}
    assert drafts(workspace, row) == ()


def test_one_undo_takes_the_whole_review_back_and_redo_brings_it_again(workspace):
    row = held(workspace)
    accepted = accept(workspace, row)
    need = accepted.ids[1]
    assert ("need", need) in found(workspace, "ບຳບັດນ້ຳເສຍ")
    taken = workspace.database.undo()
    assert (taken.label, taken.left) == ("Accept notes", ())
    assert [record for record, _ in found(workspace, "ບຳບັດນ້ຳເສຍ")] == ["consultation"]
    assert [rows(workspace, record) for record in ("need", "commitment", "question", "person", "participant")] == [
        [], [], [], [], [],
    ]  # fmt: skip
    assert len(drafts(workspace, row)) == 7
    workspace.database.redo()
    assert ("need", need) in found(workspace, "ບຳບັດນ້ຳເສຍ")
    assert drafts(workspace, row) == ()


def test_one_line_can_be_accepted_with_corrections_and_the_others_wait(workspace):
    row = held(workspace)
    line = drafts(workspace, row)[1].line
    accepted = accept(workspace, row, [line], {line: {"statement": "Wastewater plant", "priority": "high"}})
    with workspace.database.read() as reader:
        need = reader.get(Need, accepted.ids[0])
    assert (need.statement, need.priority, need.origin) == ("Wastewater plant", "high", line)
    assert len(drafts(workspace, row)) == 6
    assert accept(workspace, row, [line]).ids == ()


def test_a_correction_that_cannot_be_kept_keeps_nothing(workspace):
    row = held(workspace)
    line = drafts(workspace, row)[2].line
    with pytest.raises(RejectedError) as caught:
        accept(workspace, row, None, {line: {"due": "soon"}})
    assert caught.value.field == "due"
    assert rows(workspace, "need") == rows(workspace, "person") == []


def test_somebody_met_before_is_known_again_whatever_the_case(workspace):
    known = workspace.database.write(
        lambda unit: unit.add(Person, {"display_name": "KHAMLA  VONGSA"}), label="Add person"
    )
    row = held(workspace, "@ Khamla Vongsa, Deputy Director, Department of Public Works")
    (draft,) = drafts(workspace, row)
    assert draft.known == known
    assert accept(workspace, row).ids == (known,)
    (person,) = rows(workspace, "person")
    assert (person["display_name"], person["title"]) == ("KHAMLA  VONGSA", "Deputy Director")
    assert person["organization"] is not None
    assert drafts(workspace, row) == ()


def test_the_same_name_in_another_organisation_is_another_person(workspace):
    def work(unit):
        bank = unit.add(Organization, {"name": "Development Bank"})
        return unit.add(Person, {"display_name": "Khamla Vongsa", "organization": bank})

    banker = workspace.database.write(work, label="Add person")
    row = held(workspace, "@ Khamla Vongsa, Deputy Director, Department of Public Works")
    assert accept(workspace, row).ids != (banker,)
    assert len(rows(workspace, "person")) == 2


@pytest.mark.parametrize(
    ("noted", "owner"),
    [
        ("> R. Miller: send it", "Robert Miller"),
        ("> Dr Miller: send it", "Robert Miller"),
        ("> Send it (R.M.)", "Robert Miller"),
        ("< Mr Phan: share it", None),
        ("> Roberta: send it", None),
    ],
)
def test_a_promise_finds_its_owner_among_those_who_were_there_unless_two_could_be_meant(workspace, noted, owner):
    def work(unit):
        trip = unit.add(Delegation, {"title": "Trip", "cities": ["vientiane"], "status": "travelling"})
        people = {name: unit.add(Person, {"display_name": name}) for name in ("Robert Miller", "Phan A", "Phan B")}
        for person in people.values():
            unit.add(Participant, {"about": f"delegation/{trip}", "person": person})
        unit.add(Person, {"display_name": "Roberta Nowhere Near"})
        row = consultations.start(unit, city="vientiane", now=NOW)
        consultations.set_notes(unit, row, noted)
        review.accept(unit, row)
        return people

    people = workspace.database.write(work, label="Prepare")
    (promise,) = rows(workspace, "commitment")
    assert promise["owner"] == (owner and people[owner])
    assert (promise["owner_name"] is None) == (owner is not None)


def test_who_is_meant_can_be_chosen_in_the_review_and_a_new_face_as_well(workspace):
    def work(unit):
        return [unit.add(Person, {"display_name": name}) for name in ("Khamla Vongsa", "Khamla V.")]

    same, other = workspace.database.write(work, label="Add people")
    row = held(workspace, "@ Khamla Vongsa\n@ Somphone")
    first, second = (draft.line for draft in drafts(workspace, row))
    made = accept(workspace, row, None, {first: {"person": None, "role": "counterpart"}, second: {"person": other}})
    assert made.ids[0] not in (same, other)
    assert made.ids[1] == other
    assert {part["person"]: part["role"] for part in rows(workspace, "participant")} == {
        made.ids[0]: "counterpart", other: None,
    }  # fmt: skip


@pytest.mark.parametrize("line", ["@ Khamla", "! Drains", "> Send it"])
def test_a_field_that_no_record_has_is_refused(workspace, line):
    row = held(workspace, line)
    (draft,) = drafts(workspace, row)
    with pytest.raises(RejectedError) as caught:
        accept(workspace, row, None, {draft.line: {"colour": "red"}})
    assert caught.value.field == "colour"


def test_a_person_corrected_in_the_review_is_not_proposed_again(workspace):
    row = held(workspace, "@ Khamla")
    (draft,) = drafts(workspace, row)
    accept(workspace, row, None, {draft.line: {"display_name": "Somchai Vongsa"}})
    assert drafts(workspace, row) == ()


@pytest.mark.parametrize("notes", ["", "   \n\n", "!\n>\n@\n#", "\x00\x07\ud800"])
def test_notes_without_words_give_no_drafts(workspace, notes):
    row = held(workspace, notes)
    assert drafts(workspace, row) == ()
    assert accept(workspace, row).ids == ()


def test_control_characters_and_lone_surrogates_are_left_out_of_what_is_kept(workspace):
    row = held(workspace, "! Pump\x00 st\ud800ation\x1b[31m\r\n? W\udfffhy")
    accept(workspace, row)
    (need,), (question,) = rows(workspace, "need"), rows(workspace, "question")
    assert (need["statement"], question["text"]) == ("Pump station[31m", "Why")


def test_a_title_that_looks_like_a_formula_is_kept_as_it_was_typed(workspace):
    title = '=cmd()|" /C calc"!A0'
    row = workspace.database.write(
        lambda unit: consultations.start(unit, city="vientiane", now=NOW, title=title), label="Start"
    )
    with workspace.database.read() as reader:
        assert reader.get(Consultation, row).title == title


def test_a_note_of_a_megabyte_is_reviewed_and_changed(workspace):
    notes = "\n".join(f"plain line {number} of a very long record of what was said" for number in range(18000))
    row = held(workspace, f"{notes}\n! Need at the end")
    assert [draft.fields["statement"] for draft in drafts(workspace, row)] == ["Need at the end"]
    with workspace.database.read() as reader:
        before = {line.id for line in reader.note_lines(row)}
    workspace.database.write(
        lambda unit: consultations.set_notes(unit, row, f"{notes}\n! Need at the end\nOne more"), label="Notes"
    )
    with workspace.database.read() as reader:
        after = {line.id for line in reader.note_lines(row)}
    assert before < after
    assert len(after) == len(before) + 1


def test_finishing_makes_a_draft_final_and_leaves_a_validated_one(workspace):
    row = held(workspace)
    workspace.database.write(lambda unit: consultations.finish(unit, row), label=consultations.FINISH_LABEL)
    assert rows(workspace, "consultation")[0]["status"] == "final"
    workspace.database.write(lambda unit: unit.update(Consultation, row, {"status": "validated"}), label="Change")
    workspace.database.write(lambda unit: consultations.finish(unit, row), label=consultations.FINISH_LABEL)
    assert rows(workspace, "consultation")[0]["status"] == "validated"


def test_whatever_is_typed_can_be_reviewed_accepted_and_taken_back(practice):
    chance = random.Random(11)
    pieces = [
        "!", ">", "<", "?", "@", "#", "$", "！", "＠", " ", ",", "(", ")", ":", "\t", "\u200b", "\u202e", "\x00",
        "\ud800", "-", "USD 1.5 million", "99999999999999999999 USD", "by 31 Feb", "by Fri 4 Dec 9999", "2026-02-30",
        "water", "'", '"', "=cmd()", "%", "ນ້ຳ", "ก", "Khamla", "Ministry of Works", "é", "👩‍👩‍👧", "\\", "1" * 60,
        "a" * 3000,
    ]  # fmt: skip
    for _ in range(40):
        lines = ["".join(chance.choices(pieces, k=chance.randint(1, 6))) for _ in range(12)]
        row = held(practice, "\n".join(lines))
        waiting = drafts(practice, row)
        assert len(accept(practice, row).ids) == len(waiting)
        assert drafts(practice, row) == ()
        assert not waiting or practice.database.undo().left == ()
        assert drafts(practice, row) == waiting


def test_a_participant_taken_out_is_proposed_again_and_can_come_back(practice):
    row = held(practice, "@ Khamla Vongsa")
    (person,) = accept(practice, row).ids
    part = rows(practice, "participant")[0]["id"]
    practice.database.write(lambda unit: unit.delete(Participant, part), label="Delete participant")
    (draft,) = drafts(practice, row)
    assert draft.known == person
    assert accept(practice, row).ids == (person,)
    assert [one["id"] for one in rows(practice, "participant")] == [part]
    practice.database.undo()
    assert rows(practice, "participant") == []
    assert [one["id"] for one in rows(practice, "person")] == [person]
    practice.database.redo()
    assert drafts(practice, row) == ()


def test_a_corrected_line_keeps_its_need_and_is_not_proposed_again(practice):
    row = held(practice, "! Drians flood\nplain")
    (need,) = accept(practice, row).ids
    text = "new first line\n! Drains flood\nplain"
    practice.database.write(lambda unit: consultations.set_notes(unit, row, text), label=consultations.NOTES_LABEL)
    assert drafts(practice, row) == ()
    assert rows(practice, "need")[0]["id"] == need


def test_accepting_the_same_lines_again_makes_nothing_twice(practice):
    row = held(practice, "! Drains\n@ Khamla")
    lines = [draft.line for draft in drafts(practice, row)]
    accept(practice, row, lines[:1])
    assert [draft.line for draft in drafts(practice, row)] == lines[1:]
    accept(practice, row, lines)
    assert [len(rows(practice, record)) for record in ("need", "person", "participant")] == [1, 1, 1]


def test_a_draft_can_become_another_kind_in_the_review_and_keeps_its_words(workspace):
    row = held(workspace, "! Send the study\n> R. M.: meters by 4 December 2026")
    need, promise = drafts(workspace, row)
    edits = {
        need.line: {"becomes": "promise_city", "owner_name": "K. S."},
        promise.line: {"becomes": "need", "priority": "high"},
    }
    accept(workspace, row, None, edits=edits)
    (made,), (wanted,) = rows(workspace, "commitment"), rows(workspace, "need")
    assert (made["text"], made["side"], made["status"], made["owner_name"]) == (
        "Send the study",
        "city",
        "proposed",
        "K. S.",
    )
    assert (wanted["statement"], wanted["status"], wanted["priority"]) == (
        "R. M.: meters by 4 December 2026",
        "identified",
        "high",
    )
    assert drafts(workspace, row) == ()
