"""What is on or off does the same for a click, for a key and for the toggle of a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.widgets.basics import row
from usascp_desktop.ui.widgets.choice_button import choice

TOGGLE = QAccessibleActionInterface.toggleAction()


def _toggle(button: QAbstractButton) -> None:
    acts = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert TOGGLE in acts.actionNames()
    acts.doAction(TOGGLE)


@pytest.fixture
def two(qtbot):
    told: list[str] = []
    whole = QWidget()
    made = [choice(name, lambda name=name: told.append(name)) for name in ("&One", "&Two")]
    whole.setLayout(row(*made))
    qtbot.addWidget(whole)
    whole.show()
    return made, told, whole  # a widget lives as long as somebody holds it


@pytest.mark.parametrize(
    "act",
    [lambda one: one.click(), lambda one: QTest.keyClick(one, Qt.Key.Key_Space), _toggle],
    ids=["click", "space", "reader"],
)
def test_each_way_tells_once(two, act):
    (one, _other), told, _whole = two
    act(one)
    assert told == ["&One"]
    assert one.isChecked()


def test_showing_a_state_tells_nothing(two):
    (one, other), told, _whole = two
    one.setChecked(True)
    other.setChecked(True)
    one.setChecked(False)
    assert told == []


def test_of_many_only_the_one_that_goes_on_tells(two):
    made, told, _whole = two
    for one in made:
        one.setAutoExclusive(True)
    _toggle(made[0])
    _toggle(made[1])
    assert told == ["&One", "&Two"]
    assert not made[0].isChecked()


@pytest.mark.parametrize("name", [spec.name for spec in PAGES])
def test_nothing_that_can_be_toggled_waits_for_a_click(window, name):
    page = window.open(name)
    deaf = [
        one.accessibleName()
        for one in page.findChildren(QAbstractButton)
        if one.isCheckable() and one.receivers(SIGNAL("clicked(bool)"))
    ]
    assert deaf == []


def test_a_reader_goes_to_the_parts_of_sync(window):
    page = window.open("sync")
    for place, name in enumerate(page.parts):
        _toggle(page.parts[name]) if not page.parts[name].isChecked() else None
        assert page.stack.currentIndex() == place


def test_a_reader_filters_follow_ups(window):
    page = window.open("follow_ups")
    for chip in page.chips.buttons():
        _toggle(chip) if not chip.isChecked() else None
        assert page.filter == chip.objectName()
        assert [one for one in page.chips.buttons() if one.isChecked()] == [chip]
