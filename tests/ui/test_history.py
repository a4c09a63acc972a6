"""The history of a record: who, when with its zone, which laptop, old and new, and putting a value back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from usascp_desktop.records.needs import Need
from usascp_desktop.ui.widgets.history_pane import HistoryPane

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def need(window):
    row = window.ids["buses"]
    window.database.write(lambda unit: unit.update(Need, row, {"priority": "critical"}), label="Set priority")
    window.database.write(lambda unit: unit.update(Need, row, {"tags": "river"}), label="Set tags")
    page = window.open("needs", row)
    window.wait(page.detail.isVisible)
    window.wait(lambda: page.detail.findChildren(QLabel))
    return row


@pytest.fixture
def pane(window, need):
    window.qtbot.keyClick(window.shell, Qt.Key.Key_H, CTRL)
    found = window.shell.findChild(HistoryPane)
    window.wait(lambda: found.shown)
    return found


def _texts(pane):
    return [one.text() for one in pane.findChildren(QLabel)]


def test_it_says_who_when_where_and_what(window, need, pane):
    assert (pane.record, pane.row_id) == ("need", need)
    priority = next(one for one in pane.shown if one.what == "Priority")
    assert (priority.old, priority.new) == ("High", "Critical")
    identity = window.shell.context.workspace.identity
    assert (priority.who, priority.laptop) == (identity.person, identity.laptop)
    assert any("(Asia/Vientiane)" in text for text in _texts(pane))
    assert "Before: High" in _texts(pane)
    assert "After: Critical" in _texts(pane)


def test_an_old_value_is_put_back_and_that_can_be_undone(window, need, pane):
    number = next(n for n, one in enumerate(pane.shown) if one.what == "Priority" and one.old == "High")
    window.click(f"Put back Priority, change {number + 1}")
    window.wait(lambda: window.row("need", need)["priority"] == "high")
    window.wait(lambda: pane.shown[0].new == "High")
    window.undo_notice()
    window.wait(lambda: window.row("need", need)["priority"] == "critical")


def test_a_member_of_a_set_is_taken_out_again(window, need, pane):
    number = next(n for n, one in enumerate(pane.shown) if one.member == "river")
    assert pane.shown[number].new == "river"
    window.click(f"Put back Tags, change {number + 1}")
    window.wait(lambda: not window.row("need", need)["tags"])


def test_older_changes_are_loaded_on_demand(window, need, monkeypatch):
    monkeypatch.setattr(HistoryPane, "portion", 2)
    window.qtbot.keyClick(window.shell, Qt.Key.Key_H, CTRL)
    found = window.shell.findChild(HistoryPane)
    window.wait(lambda: len(found.shown) == 2)
    window.click("Load more")
    window.wait(lambda: len(found.shown) == 4)


def test_escape_closes_it_and_the_key_does_too(window, pane):
    window.qtbot.keyClick(pane.area, Qt.Key.Key_Escape)
    window.wait(lambda: window.shell.findChild(HistoryPane) is None)
    window.qtbot.keyClick(window.shell, Qt.Key.Key_H, CTRL)
    window.wait(lambda: window.shell.findChild(HistoryPane) is not None)
    window.qtbot.keyClick(window.shell, Qt.Key.Key_H, CTRL)
    window.wait(lambda: window.shell.findChild(HistoryPane) is None)


def test_it_makes_the_page_no_wider(window, pane):
    assert (window.shell.width(), window.shell.height()) == (1440, 900)
    assert pane.geometry().right() == window.shell.area.width() - 1


def test_without_a_record_it_says_what_to_do(window):
    window.open("about")
    window.qtbot.keyClick(window.shell, Qt.Key.Key_H, CTRL)
    assert "Open a record first" in window.shell.notices._text.text()
