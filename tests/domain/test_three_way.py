"""Three versions of a text side by side: nothing anybody wrote is left out of the proposal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain.three_way import Change, Choice, compare, proposal, taken

TEXTS = st.lists(st.sampled_from(["a", "b", "c", "", "ນ້ຳ"]), max_size=8).map("\n".join)


def test_changes_in_different_paragraphs_are_both_kept():
    base = "Plan wanted.\nDrawings exist for two districts.\nMoney is open."
    mine = base.replace("Money is open.", "A bank may lend.")
    theirs = base.replace("two districts.", "two districts and part of a third.")
    assert [part.change for part in compare(base, mine, theirs)] == [Change.NOBODY, Change.THEIRS, Change.MINE]
    apart = "One.\nTwo.\nThree."
    parts = compare(apart, apart.replace("One", "1"), apart.replace("Three", "3"))
    assert [part.change for part in parts] == [Change.MINE, Change.NOBODY, Change.THEIRS]
    assert proposal(apart, apart.replace("One", "1"), apart.replace("Three", "3")) == "1.\nTwo.\n3."


def test_where_both_changed_a_paragraph_mine_stands_before_theirs():
    assert proposal("old", "mine", "theirs") == "mine\ntheirs"


@given(TEXTS, TEXTS, TEXTS)
def test_the_parts_put_together_are_the_three_texts(base, mine, theirs):
    parts = compare(base, mine, theirs)
    for text, name in ((base, "base"), (mine, "mine"), (theirs, "theirs")):
        assert "\n".join(line for part in parts for line in getattr(part, name)) == text


@given(TEXTS, TEXTS)
def test_what_only_one_changed_is_the_proposal(base, changed):
    assert proposal(base, changed, base) == changed
    assert proposal(base, base, changed) == changed


@given(TEXTS, TEXTS)
def test_two_who_wrote_the_same_agree(base, both):
    assert proposal(base, both, both) == both
    assert all(part.change in (Change.NOBODY, Change.ALIKE) for part in compare(base, both, both))


@given(TEXTS, TEXTS, TEXTS)
def test_what_a_choice_takes_of_every_part_is_the_text_that_was_chosen(base, mine, theirs):
    parts = compare(base, mine, theirs)
    for choice, text in ((Choice.MINE, mine), (Choice.THEIRS, theirs), (Choice.BASE, base)):
        assert "\n".join(line for part in parts for line, _ in taken(part, choice)) == text
    both = "\n".join(line for part in parts for line, _ in taken(part, Choice.BOTH))
    assert both == proposal(base, mine, theirs)


def test_each_paragraph_of_a_proposal_says_whose_it_is():
    base = "One.\nTwo.\nThree."
    parts = compare(base, "1.\nTwo.\nThird.", "One.\nTwo.\nLast.")
    said = [(line, str(origin)) for part in parts for line, origin in taken(part, Choice.BOTH)]
    assert said == [("1.", "mine"), ("Two.", "same"), ("Third.", "mine"), ("Last.", "theirs")]
    assert [str(origin) for part in parts for _, origin in taken(part, Choice.THEIRS)] == ["base", "same", "theirs"]
