"""Closing loose ends in the row: what is asked, the likeliest answers, and what an answer keeps."""

from __future__ import annotations

import datetime as dt

import pytest

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Attachment, Consultation
from usascp_desktop.records.needs import Commitment, Need
from usascp_desktop.records.people import Organization, Participant, Person
from usascp_desktop.services import loose_answers

DAY = dt.date(2026, 11, 24)  # a Tuesday
NOW = Moment.parse("2026-11-24T18:00[Asia/Vientiane]")


@pytest.fixture
def held(practice):
    """A consultation with two guests, one of whom belongs to an office."""

    def fill(unit):
        office = unit.add(Organization, {"name": "Works Department"})
        known = unit.add(Person, {"display_name": "K. S.", "organization": office, "consent": "card"})
        new = unit.add(Person, {"display_name": "B. L.", "title": "planner"})
        row = unit.add(Consultation, {
            "title": "Call", "city": "vientiane", "moment": "2026-11-24T08:30[Asia/Vientiane]", "status": "final",
            "summary": "Done", "notes": "plain words\nຂໍ້ມູນນ້ຳຖ້ວມ ປີ 2024",
        })  # fmt: skip
        for person in (known, new):
            unit.add(Participant, {"about": f"consultation/{row}", "person": person, "side": "asean"})
        return {"office": office, "known": known, "new": new, "row": row}

    return practice.database.write(fill, label="test")


def asked(practice):
    with practice.database.read() as reader:
        return {(row.record, row.field): row for row in loose_answers.of_day(reader, DAY, "Asia/Vientiane")}


def settle(practice, row, value):
    practice.database.write(lambda unit: loose_answers.settle(unit, row, value, now=NOW), label=loose_answers.LABEL)


def stored(practice, record, row):
    with practice.database.read() as reader:
        return reader.row(record, row)


def test_a_person_without_organisation_is_offered_those_of_the_others_in_the_room(practice, held):
    row = asked(practice)["person", "organization"]
    assert row.line == "B. L., planner · met 08:30"
    assert [(one.words, one.value) for one in row.answers] == [("Works Department", held["office"])]
    settle(practice, row, row.answers[0].value)
    assert stored(practice, "person", held["new"])["organization"] == held["office"]
    assert ("person", "organization") not in asked(practice)


def test_a_new_organisation_is_made_and_kept_in_one_save(practice, held):
    row = asked(practice)["person", "organization"]
    practice.database.write(
        lambda unit: loose_answers.settle_with_new(unit, row, "VCOMS", now=NOW), label=loose_answers.LABEL
    )
    made = stored(practice, "person", held["new"])["organization"]
    assert stored(practice, "organization", made)["name"] == "VCOMS"
    assert practice.database.undo() is not None
    assert stored(practice, "person", held["new"])["organization"] is None


def test_consent_not_asked_has_three_answers_and_notes_the_time(practice, held):
    row = asked(practice)["person", "consent"]
    assert [one.words for one in row.answers] == ["Oral", "Card", "Not yet"]
    settle(practice, row, "given_verbal")
    kept = stored(practice, "person", held["new"])
    assert (kept["consent"], kept["consent_at"]) == ("given_verbal", NOW)


def test_not_yet_closes_the_row_without_a_time(practice, held):
    settle(practice, asked(practice)["person", "consent"], "not_asked")
    assert stored(practice, "person", held["new"])["consent_at"] is None
    assert ("person", "consent") not in asked(practice)


def test_our_own_people_are_not_asked_for_consent(practice, held):
    def fill(unit):
        own = unit.add(Person, {"display_name": "R. M.", "organization": held["office"]})
        unit.add(Participant, {"about": f"consultation/{held['row']}", "person": own, "side": "us"})

    practice.database.write(fill, label="test")
    assert asked(practice)["person", "consent"].ids == (held["new"],)


def test_a_need_without_priority_is_offered_the_three_highest(practice, held):
    practice.database.write(
        lambda unit: unit.add(Need, {"statement": "Sensors", "city": "vientiane", "sector": "water",
                                     "consultation": held["row"]}), label="test")  # fmt: skip
    row = asked(practice)["need", "priority"]
    assert [one.words for one in row.answers] == ["Critical", "High", "Medium"]
    assert row.how == ""


def test_a_promise_without_date_is_offered_the_next_two_fridays(practice, held):
    values = {"text": "Send it", "side": "us", "city": "vientiane", "consultation": held["row"], "status": "agreed"}
    practice.database.write(lambda unit: unit.add(Commitment, values), label="test")
    row = asked(practice)["commitment", "due"]
    assert [(one.words, one.value) for one in row.answers] == [
        ("Fri 27", dt.date(2026, 11, 27)),
        ("Fri 4 Dec", dt.date(2026, 12, 4)),
    ]
    assert row.line == "Send it · we owe the city"


def test_the_owner_of_their_promise_is_offered_from_their_side(practice, held):
    values = {"text": "Maps", "side": "city", "city": "vientiane", "consultation": held["row"], "due": "2026-12-04"}
    practice.database.write(lambda unit: unit.add(Commitment, values), label="test")
    row = asked(practice)["commitment", "owner"]
    assert {one.value for one in row.answers} == {held["known"], held["new"]}


def test_photos_of_one_meeting_share_a_row_and_a_caption(practice, held):
    def fill(unit):
        return [unit.add(Attachment, {"about": f"consultation/{held['row']}", "name": f"{n}.jpg"}) for n in range(3)]

    photos = practice.database.write(fill, label="test")
    row = asked(practice)["attachment", "caption"]
    assert row.what == "3 photos without a caption"
    settle(practice, row, "The pumping station")
    assert {stored(practice, "attachment", one)["caption"] for one in photos} == {"The pumping station"}


def test_a_line_only_in_lao_keeps_its_words_and_gets_the_translation_behind_them(practice, held):
    row = asked(practice)["note_line", loose_answers.TRANSLATION]
    assert row.what == "Line only in Lao, no English"
    settle(practice, row, "Flood data of 2024")
    assert stored(practice, "note_line", row.ids[0])["text"] == "ຂໍ້ມູນນ້ຳຖ້ວມ ປີ 2024 — Flood data of 2024"
    assert ("note_line", loose_answers.TRANSLATION) not in asked(practice)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ນ້ຳຖ້ວມໃນເມືອງ", "Lao"),
        ("น้ำท่วม DPWT 2024", "Thai"),
        ("ទឹកជំនន់នៅភ្នំពេញ", "Khmer"),
        ("น้ำท่วม flood", None),
        ("Ngập lụt", None),
        ("2024 – 11", None),
        ("", None),
    ],
)
def test_only_lines_without_a_latin_word_want_a_translation(text, language):
    assert loose_answers.only_in_another_language(text) == language


def test_a_day_without_consultations_has_no_loose_ends(practice):
    assert asked(practice) == {}
