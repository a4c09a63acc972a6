"""Versions of a text side by side: nothing anybody wrote is left out of the proposal, however many wrote."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain.versions import BASE, BEFORE, BOTH, SAME, Change, compare, proposal, taken

TEXTS = st.lists(st.sampled_from(["a", "b", "c", "", "ນ້ຳ"]), max_size=8).map("\n".join)
SIDES = st.lists(TEXTS, min_size=2, max_size=5)


def _changes(base, *sides):
    return [(part.change, part.changed_by) for part in compare(base, *sides)]


def test_changes_in_different_paragraphs_are_all_kept():
    base = "Plan wanted.\nDrawings exist for two districts.\nMoney is open."
    mine = base.replace("Money is open.", "A bank may lend.")
    theirs = base.replace("two districts.", "two districts and part of a third.")
    assert _changes(base, mine, theirs) == [(Change.NOBODY, ()), (Change.ONE, (1,)), (Change.ONE, (0,))]
    apart = "One.\nTwo.\nThree.\nFour."
    three = (apart.replace("One", "1"), apart.replace("Three", "3"), apart.replace("Four", "4"))
    assert _changes(apart, *three) == [
        (Change.ONE, (0,)), (Change.NOBODY, ()), (Change.ONE, (1,)), (Change.ONE, (2,)),
    ]  # fmt: skip
    assert proposal(apart, *three) == "1.\nTwo.\n3.\n4."


def test_where_several_changed_a_paragraph_they_stand_in_the_order_of_the_sides():
    assert proposal("old", "mine", "theirs") == "mine\ntheirs"
    assert proposal("old", "mine", "old", "theirs", "mine") == "mine\ntheirs", "each change once"


@given(TEXTS, SIDES)
def test_the_parts_put_together_are_all_the_texts(base, sides):
    parts = compare(base, *sides)
    assert "\n".join(line for part in parts for line in part.base) == base
    for number, text in enumerate(sides):
        assert "\n".join(line for part in parts for line in part.sides[number]) == text


@given(TEXTS, TEXTS, st.integers(0, 3), st.integers(2, 4))
def test_what_only_one_changed_is_the_proposal(base, changed, place, many):
    sides = [base] * many
    sides[place % many] = changed
    assert proposal(base, *sides) == changed


@given(TEXTS, TEXTS, st.integers(2, 4))
def test_those_who_wrote_the_same_agree(base, alike, many):
    sides = [alike] * many
    assert proposal(base, *sides) == alike
    assert all(part.change in (Change.NOBODY, Change.ALIKE) for part in compare(base, *sides))


@given(TEXTS, SIDES)
def test_what_a_choice_takes_of_every_part_is_the_text_that_was_chosen(base, sides):
    parts = compare(base, *sides)
    for choice, text in ((BASE, base), *enumerate(sides)):
        assert "\n".join(line for part in parts for line, _ in taken(part, choice)) == text
    assert "\n".join(line for part in parts for line, _ in taken(part, BOTH)) == proposal(base, *sides)


@given(TEXTS, SIDES)
def test_nothing_that_anybody_wrote_is_missing_from_the_proposal(base, sides):
    for part in compare(base, *sides):
        proposed = part.proposed
        for side in part.changed_by:
            assert set(part.sides[side]) <= set(proposed)


@given(TEXTS, SIDES)
def test_every_paragraph_comes_from_where_it_says(base, sides):
    for part in compare(base, *sides):
        for line, origin in taken(part, BOTH):
            where = part.sides if origin == SAME else [part.base] if origin == BEFORE else [part.sides[origin]]
            assert all(line in lines for lines in where)


def test_each_paragraph_of_a_proposal_says_whose_it_is():
    base = "One.\nTwo.\nThree."
    parts = compare(base, "1.\nTwo.\nThird.", "One.\nTwo.\nLast.", base)
    said = [one for part in parts for one in taken(part, BOTH)]
    assert said == [("1.", 0), ("Two.", SAME), ("Third.", 0), ("Last.", 1)]
    assert [origin for part in parts for _, origin in taken(part, 1)] == [BEFORE, SAME, 1]
