"""Notes as lines: whatever is typed is read back, and lines that stayed keep their ids."""

from __future__ import annotations

import random

import pytest

from usascp_desktop.domain.ids import new_id
from usascp_desktop.records.delegations import Consultation, NoteLine
from usascp_desktop.store import notes as notes_module


@pytest.fixture
def notes(practice):
    """Write a text as a consultation's notes and return its lines."""
    row = practice.database.write(lambda unit: unit.add(Consultation, {"title": "Talk"}), label="Add")

    class Notes:
        id = row

        def write(self, text):
            practice.database.write(lambda unit: unit.update(Consultation, row, {"notes": text}), label="Notes")
            return self.lines()

        def lines(self):
            with practice.database.read() as reader:
                return reader.note_lines(row)

        def place(self, *lines):
            """Put lines in with the keys that another laptop gave them."""
            practice.database.write(
                lambda unit: [
                    unit.add(NoteLine, {"consultation": row, "text": text, "position": key}, row=new_id())
                    for text, key in lines
                ],
                label="Lines",
            )

    return Notes()


def test_any_run_of_changes_reads_back_as_it_was_typed(notes):
    chance = random.Random(7)
    lines: list[str] = []
    for _ in range(60):
        at = chance.randint(0, len(lines))
        fresh = [chance.choice("abc-") for _ in range(chance.randint(0, 4))]
        lines[at : at + chance.randint(0, 3)] = fresh
        assert [line.text for line in notes.write("\n".join(lines))] == (lines if "\n".join(lines) else [])


def test_a_line_keeps_its_id_while_it_is_typed_letter_by_letter(notes):
    (line,) = notes.write("!")
    for text in ("! D", "! Drains", "Drains", "x"):
        assert [one.id for one in notes.write(text)] == [line.id]


def test_a_corrected_line_keeps_its_id_when_others_come_around_it_in_the_same_moment(notes):
    drains, buses = notes.write("! Drians flood\n> send the lst")
    after = {line.text: line.id for line in notes.write("hello\n! Drains flood\nso\n> send the list by Friday")}
    assert after["! Drains flood"] == drains.id
    assert after["> send the list by Friday"] == buses.id


def test_other_words_in_the_place_of_two_lines_are_new_lines(notes):
    before = {line.id for line in notes.write("start\nabc\ndef\nend")}
    after = [line.id for line in notes.write("start\nuvw\nxyz\nend")]
    assert [row in before for row in after] == [True, False, False, True]


def test_lines_that_stayed_keep_their_ids_and_keys(notes):
    before = {line.text: line for line in notes.write("one\ntwo\nthree\nfour")}
    after = {line.text: line for line in notes.write("zero\none\ntwo\n2½\nfour\nfive")}
    assert {after[text] for text in ("one", "two", "four")} == {before[text] for text in ("one", "two", "four")}
    assert after["2½"].id == before["three"].id


@pytest.mark.parametrize("text", ["a\nb\nnew\nc\nd", "a\nb\nnew\nnewer\nc\nd", "new\na\nb\nc\nd", "a\nd\nnew"])
def test_a_line_fits_between_two_that_different_laptops_put_at_the_same_place(notes, text):
    notes.place(("a", "000001"), ("b", "0002"), ("c", "0002"), ("d", "0002"))
    assert [line.text for line in notes.write(text)] == text.split("\n")


@pytest.mark.parametrize("key", [None, "", "B!", "ກ", "000", "zzzzzzzz"])
def test_a_key_that_is_no_key_does_not_stop_the_next_line(notes, key):
    notes.place(("a", "000001"), ("b", key), ("c", "0002"))
    typed = [line.text for line in notes.lines()]
    typed[2:2] = ["new"]
    assert [line.text for line in notes.write("\n".join([*typed, "end"]))] == [*typed, "end"]


@pytest.mark.timeout(20)
def test_a_long_note_of_equal_lines_is_compared_without_holding_each_against_each():
    old = [notes_module.NoteLine(str(number), "-", "", None) for number in range(40_000)]
    new = ["-"] * 10 + ["first"] + ["-"] * 39_000 + ["last"] + ["-"] * 989
    placed = notes_module._aligned(old, new)
    assert [text for _, text in placed] == new
    assert [line.id for line, _ in placed if line is not None] == [line.id for line in old]
