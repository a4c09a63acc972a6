"""Notices say what happened and never take the focus from what is being typed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from usascp_desktop.errors import UserError
from usascp_desktop.ui.notices import UNEXPECTED, Notices


@pytest.fixture
def host(qtbot):
    widget = QWidget()
    widget.field = QLineEdit()
    QVBoxLayout(widget).addWidget(widget.field)
    qtbot.addWidget(widget)
    widget.resize(900, 400)
    widget.notices = Notices(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    widget.field.setFocus()
    qtbot.waitUntil(widget.field.hasFocus)
    return widget


def _action(host):
    return next(one for one in host.notices.findChildren(QPushButton) if one.text() not in ("", "Close"))


def test_a_notice_never_takes_the_focus_and_typing_goes_on(host, qtbot):
    qtbot.keyClicks(host.field, "half a ")
    host.notices.say("Kept.", action="Undo", on_action=lambda: None)
    assert host.notices.isVisible()
    assert host.field.hasFocus()
    host.notices.problem(UserError("The disk is full; free some space."))
    assert QApplication.focusWidget() is host.field
    qtbot.keyClicks(host.field, "word")
    assert host.field.text() == "half a word"


def test_the_action_of_a_notice_is_done_once_and_the_notice_leaves(host):
    done = []
    host.notices.say("Kept.", action="Undo", on_action=lambda: done.append(1))
    _action(host).click()
    assert done == [1]
    assert not host.notices.isVisible()


def test_good_news_leave_by_themselves_and_bad_news_stay(host):
    host.notices.say("Kept.")
    assert host.notices._timer.isActive()
    assert host.notices._timer.interval() >= 5_000
    host.notices.problem(UserError("The disk is full; free some space."))
    assert not host.notices._timer.isActive()


def test_an_unexpected_error_shows_a_sentence_and_copies_its_details(host):
    host.notices.problem(ZeroDivisionError("division by zero"))
    assert host.notices._text.text() == UNEXPECTED
    _action(host).click()
    assert "ZeroDivisionError: division by zero" in QApplication.clipboard().text()


def test_what_lies_behind_a_known_error_can_be_copied_too(host):
    try:
        raise UserError("The disk is full; free some space.") from OSError(28, "No space left on device")
    except UserError as problem:
        host.notices.problem(problem)
    assert host.notices._text.text() == "The disk is full; free some space."
    _action(host).click()
    assert "No space left on device" in QApplication.clipboard().text()


def test_a_long_notice_is_shown_whole_inside_the_window(host):
    host.notices.say("A sentence that goes on for a good while, so that it needs more than one line. " * 4)
    text = host.notices._text
    assert text.height() >= text.heightForWidth(text.width())
    assert host.rect().contains(host.notices.geometry())
