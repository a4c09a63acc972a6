"""What can take the focus says what it is: to a screen reader a widget painted by hand is a mere filler otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.test_every_page import PAGE_NAMES, RECORDS
from usascp_desktop.ui.widgets.spoken import tell_roles

SILENT = {QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Border, QAccessible.Role.Pane}


@pytest.fixture(autouse=True)
def _told():
    tell_roles()


def _said(widget):
    return QAccessible.queryAccessibleInterface(widget).role()


def _unspoken(shell):
    there = [one for one in shell.findChildren(QWidget) if one.isVisibleTo(shell) and one.isEnabled()]
    takes = [one for one in there if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]
    return [f"{type(one).__name__} “{one.accessibleName()}”: {_said(one)}" for one in takes if _said(one) in SILENT]


@pytest.mark.parametrize("name", [*PAGE_NAMES, "settings", "about"])
def test_whatever_tab_comes_to_says_what_it_is(window, name):
    page = window.open(name)
    if name in RECORDS:
        window.open(name, window.ids[RECORDS[name]])
    answered = []
    window.shell.context.operations.read(lambda _reader: True, done=answered.append)
    window.wait(lambda: answered)
    if name == "needs":
        page.switch._buttons["board"].setChecked(True)
        window.wait(page.board.isVisible)
    if name == "cities":
        with window.database.read() as reader:
            page.show_record(reader.resolve("city", "vientiane"))
        window.wait(lambda: page.view is not None)
    assert _unspoken(window.shell) == []
