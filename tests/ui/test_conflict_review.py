"""Settling by itself: paragraphs that both changed are chosen one by one, and no value is without a key."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from tests.ui import layout
from usascp_desktop.domain.versions import BOTH
from usascp_desktop.services.disagreements import Disagreement, Side
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.conflict_review import ConflictReview
from usascp_desktop.ui.widgets.conflict_text import OPEN

AT = dt.datetime(2026, 11, 23, 3, 0, tzinfo=dt.UTC)
BASE = "Same.\nOne.\nTwo.\nThree."


def value(text, laptop, **more):
    return Side(text, text, "K. L.", laptop, AT, **more)


def dispute(*texts, name="a", base=BASE, is_long=True, is_text=True):
    laptops = ("Office", "Booth 1", "Booth 2")
    sides = tuple(value(text, laptop) for text, laptop in zip(texts, laptops, strict=False))
    before = value(base, "Office") if base is not None else None
    return Disagreement(name, "need", "row", "Need", "Meters", "Detail", before, sides, is_text, is_long, False)


@pytest.fixture(params=[1.0, 2.0], ids=["100 %", "200 %"])
def review(qtbot, request):
    theme = Theme("light", request.param)
    theme.apply(QApplication.instance())
    made = ConflictReview(theme, "Asia/Vientiane")
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def focused(qtbot, review):
    """Return the part of the review that takes the keys."""
    review.setFocus()
    qtbot.waitUntil(lambda: review.focusWidget() is not None and review.focusWidget().hasFocus())
    return review.focusWidget()


def test_each_paragraph_that_both_changed_is_chosen_and_until_then_nothing_can_be_kept(qtbot, review):
    review.show_all([dispute("Same.\n1.\nTwo.\nIII.", "Same.\nOne!\n2.\nThree!")])
    detail, settled, here = review.detail, [], focused(qtbot, review)
    review.settled.connect(lambda name, text: settled.append((name, text)))
    assert detail.text.origins == [-1, OPEN, 1, OPEN]
    assert "Paragraph 2" in detail.what.text()
    qtbot.keyClick(here, Qt.Key.Key_1)
    assert not detail.keep.isEnabled()
    assert "Paragraph 4" in detail.what.text()
    qtbot.keyClick(here, Qt.Key.Key_3)
    assert detail.text.words() == "Same.\n1.\n2.\nIII.\nThree!"
    assert detail.text.origins == [-1, 0, 1, 0, 1]
    (again,) = [one for one in detail.findChildren(QPushButton) if one.accessibleName() == "Choose for paragraph 2"]
    again.click()
    qtbot.keyClick(here, Qt.Key.Key_4)
    assert detail.text.words() == "Same.\nOne.\n2.\nIII.\nThree!"
    qtbot.keyClick(here, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert settled == [("a", "Same.\nOne.\n2.\nIII.\nThree!")]


def test_the_whole_of_a_value_is_kept_as_it_was_written(qtbot, review):
    mine = "Same.\n1.\nTwo.\u00a0III."
    review.show_all([dispute(mine, "Same.\nOne!\nTwo.\nThree.")])
    settled = []
    review.settled.connect(lambda _name, text: settled.append(text))
    review.detail.pick_all(0)
    review.detail.keep_choice()
    assert settled == [mine]


def test_of_three_values_each_has_a_key_and_all_of_them_one(qtbot, review):
    review.show_all([dispute("Same.\na", "Same.\nb", "Same.\nc", base="Same.")])
    assert [made.accessibleName() for made in review.detail.buttons.values()] == [
        "K. L., Office", "K. L., Booth 1", "K. L., Booth 2", "All, in this order", "As before",
    ]  # fmt: skip
    qtbot.keyClick(focused(qtbot, review), Qt.Key.Key_3)
    assert review.detail.text.words() == "Same.\nc"
    review.pick(BOTH)
    assert review.detail.text.words() == "Same.\na\nb\nc"
    assert review.detail.text.origins == [-1, 0, 1, 2]


def test_of_three_long_texts_only_the_paragraphs_that_several_changed_are_asked_for(qtbot, review):
    review.show_all([dispute("Same.\n1.\nTwo.\nThree.", "Same.\nOne.\n2.\nThree.", "Same.\nOne!\nTwo.\nThree.")])
    detail, settled, here = review.detail, [], focused(qtbot, review)
    review.settled.connect(lambda name, text: settled.append((name, text)))
    said = [one.text() for one in detail.findChildren(QLabel)]
    assert "Paragraph 1: the same everywhere" in said
    assert "Paragraph 2: changed by K. L., Office; K. L., Booth 2" in said
    assert "Paragraph 3: only K. L., Booth 1 changed it" in said
    assert detail.text.origins == [-1, OPEN, 1, -1]
    assert not detail.keep.isEnabled()
    qtbot.keyClick(here, Qt.Key.Key_3)
    assert detail.text.words() == "Same.\nOne!\n2.\nThree."
    assert detail.text.origins == [-1, 2, 1, -1]
    qtbot.keyClick(here, Qt.Key.Key_4)
    assert detail.text.words() == "Same.\n1.\nOne!\n2.\nThree."
    qtbot.keyClick(here, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert settled == [("a", "Same.\n1.\nOne!\n2.\nThree.")]


def test_changes_of_three_in_different_paragraphs_are_taken_with_one_key(qtbot, review):
    review.show_all([dispute("Same.\n1.\nTwo.\nThree.", "Same.\nOne.\n2.\nThree.", "Same.\nOne.\nTwo.\n3.")])
    assert "“All” takes all changes" in review.detail.why.text()
    qtbot.keyClick(focused(qtbot, review), Qt.Key.Key_4)
    assert review.detail.text.words() == "Same.\n1.\n2.\n3."
    assert review.detail.keep.isEnabled()


def test_what_is_open_stays_as_it_was_chosen_while_others_come_and_go(qtbot, review):
    first, second = dispute("Same.\n1.\nTwo.\nThree.", BASE + "!"), dispute("a", "b", name="b", is_long=False)
    review.show_all([first])
    review.pick(0)
    review.show_all([second, first])
    assert review.current is first
    assert review.detail.keep.isEnabled()
    review.step(1)
    assert review.current is second
    assert not review.detail.keep.isEnabled(), "another one begins with nothing chosen"


def test_a_text_of_one_line_stays_one(qtbot, review):
    review.show_all([dispute("a", "b", base=None, is_long=False)])
    settled = []
    review.settled.connect(lambda _name, text: settled.append(text))
    assert BOTH not in review.detail.buttons
    review.detail.text.setFocus()
    qtbot.keyClicks(review.detail.text, "a")
    qtbot.keyClick(review.detail.text, Qt.Key.Key_Return)
    qtbot.keyClicks(review.detail.text, "b")
    review.detail.keep_choice()
    assert settled == ["a b"]


def test_a_screen_reader_hears_which_words_differ(review):
    review.show_all([dispute("Same.\nOne small.\nTwo.\nThree.", "Same.\nOne large.\nTwo.\nThree.")])
    said = {one.accessibleName(): one.accessibleDescription() for one in review.findChildren(QLabel)}
    assert said["Value 1: One small."] == "Differs: small"
    assert said["Value 2: One large."] == "Differs: large"


@pytest.mark.parametrize("width", [1180, 700])
def test_nothing_of_it_is_cut(qtbot, review, width):
    review.resize(width, 700)
    words = "The department wants a plan for the four inner districts before the wet season."
    review.show_all([dispute(f"{words}\n1.", f"{words}\n2.", f"{words}\n3.")])
    for texts in ((f"{words}\n1.", f"{words}\n2."), ("Critical", "High")):
        for _ in range(5):
            QApplication.processEvents()
        areas = review.findChildren(QScrollArea)
        assert not any(one.horizontalScrollBar().maximum() for one in areas), "it goes on below, not beside"
        assert layout.faults(review) == []
        review.show_all([dispute(*texts, name=texts[0], is_long=len(texts[0]) > 10, is_text=len(texts[0]) > 10)])
