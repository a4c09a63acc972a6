"""Undo takes back typing in the field first, then saves, wherever they were made; the buttons say what is next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from usascp_desktop.records.needs import Need

CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def changed(window):
    """A need whose statement was changed by a save."""
    need = window.ids["buses"]
    window.open("about")
    window.database.write(lambda unit: unit.update(Need, need, {"statement": "Trams"}), label="Set statement")
    window.wait(lambda: "Set statement" in window.shell.topbar.tools["undo"].toolTip())
    return need


def _statement(window, need):
    return window.row("need", need)["statement"]


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_text_takes_back_its_own_typing_first_then_the_save(window, changed, kind):
    field = kind(window.shell.page("about"))
    field.show()
    field.setFocus()
    window.wait(field.hasFocus)
    window.keys(field, "word")
    text = field.text if kind is QLineEdit else field.toPlainText
    assert "typing" in window.shell.topbar.tools["undo"].toolTip()
    while text():
        window.qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
        assert _statement(window, changed) == "Trams"
    window.qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    window.wait(lambda: _statement(window, changed) == "Bus priority at six junctions")
    assert text() == ""


def test_a_text_does_its_own_typing_again_before_the_save(window, changed):
    window.qtbot.keyClick(window.shell, Qt.Key.Key_Z, CTRL)
    window.wait(lambda: _statement(window, changed) != "Trams")
    field = QLineEdit(window.shell.page("about"))
    field.show()
    field.setFocus()
    window.wait(field.hasFocus)
    window.keys(field, "word")
    window.qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    window.qtbot.keyClick(field, Qt.Key.Key_Z, BOTH)
    assert field.text() == "word"
    assert _statement(window, changed) != "Trams"
    window.qtbot.keyClick(field, Qt.Key.Key_Z, BOTH)
    window.wait(lambda: _statement(window, changed) == "Trams")


def test_a_save_is_taken_back_from_another_page(window, changed):
    window.open("reports")
    window.click("Undo")
    window.wait(lambda: _statement(window, changed) == "Bus priority at six junctions")
    window.wait(lambda: "Set statement" in window.shell.topbar.tools["redo"].toolTip())
    window.click("Redo")
    window.wait(lambda: _statement(window, changed) == "Trams")


def test_the_buttons_can_be_pressed_only_when_there_is_something(window):
    window.open("about")
    window.wait(lambda: window.shell.topbar.tools["undo"].isEnabled())
    assert not window.shell.topbar.tools["redo"].isEnabled()
    assert window.shell.topbar.tools["redo"].toolTip() == "Nothing to redo"
    assert window.shell.topbar.tools["undo"].toolTip() == "Undo: A trip (Ctrl+Z)"
