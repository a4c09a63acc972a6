"""The part of Sync with pairs that may be one: whose values stay, by keys and clicks, and when pairs are looked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QRadioButton

from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Person
from usascp_desktop.services import duplicates

ORIGIN = QPoint(0, 0)


@pytest.fixture
def twice(window):
    """Two records of one person."""

    def make(unit):
        one = unit.add(Person, {"display_name": "Nguyễn Văn An", "title": "Director"})
        return one, unit.add(Person, {"display_name": "nguyen van an", "form_of_address": "Anh"})

    return window.database.write(make, label="Add")


@pytest.fixture
def page(window, twice):
    return window.open("sync")


def _pair(window, page):
    window.click("Duplicates")
    window.wait(lambda: page.twins.current is not None)
    return page.twins.sides


def test_a_value_of_the_other_one_is_chosen_by_keys_and_merged_and_taken_back_with_all(window, page, twice):
    one, other = twice
    window.database.write(lambda unit: unit.update(Person, other, {"title": "Engineer"}), label="Edit")
    sides = _pair(window, page)
    window.wait(lambda: sides.pair is not None and "title" in sides.choices)
    made = sides.choices["title"]
    window.wait(lambda: made["left"].mapTo(sides, ORIGIN).x() < made["right"].mapTo(sides, ORIGIN).x())  # laid out
    keep, lose = ("left", "right") if sides.pair.left.id == one else ("right", "left")
    page.twins.list.setFocus()
    window.keys(page.twins.list, "1" if keep == "left" else "2")
    assert sides.choices["title"][keep].isChecked()
    assert sides.choices["display_name"][keep].isChecked()
    sides.choices["title"][keep].setFocus()
    window.keys(sides.choices["title"][keep], Qt.Key.Key_Right if keep == "left" else Qt.Key.Key_Left)
    assert sides.choices["title"][lose].isChecked()
    assert sides.taken() == ("title",)
    window.qtbot.keyClick(sides.choices["title"][lose], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.row("person", other)["same_as"] == one)
    kept = window.row("person", one)
    assert (kept["title"], kept["display_name"], kept["form_of_address"]) == ("Engineer", "Nguyễn Văn An", "Anh")
    window.undo_notice()
    window.wait(lambda: window.row("person", other)["same_as"] is None)
    assert window.row("person", one)["title"] == "Director"


def test_a_value_is_chosen_with_the_mouse_and_stays_when_another_record_is_kept(window, page, twice):
    one, other = twice
    sides = _pair(window, page)
    window.qtbot.mouseClick(window.find("Name: nguyen van an", QLabel), Qt.MouseButton.LeftButton)
    window.click("Keep left")
    window.click("Keep right")
    window.click("Keep left" if sides.pair.left.id == one else "Keep right")
    assert window.find("Name: nguyen van an", QRadioButton).isChecked()
    window.click("Merge")
    window.wait(lambda: window.row("person", other)["same_as"] == one)
    assert window.row("person", one)["display_name"] == "nguyen van an"


def test_what_is_chosen_stays_while_other_things_change_and_pairs_are_not_looked_for(window, page, twice):
    one, _other = twice
    sides = _pair(window, page)
    window.click("Keep left")
    looked = []
    window.shell.context.operations.database.subscribe(lambda changes: looked.append(page.duplicates._matters(changes)))
    window.database.write(lambda unit: unit.add(Need, {"city": "da-nang", "statement": "Pumps"}), label="Add")
    window.wait(lambda: looked == [False])
    assert sides.keep == "left"
    window.database.write(lambda unit: unit.update(Person, one, {"title": "Head"}), label="Edit")
    window.wait(lambda: "Head" in (*page.twins.current.left.values, *page.twins.current.right.values))
    assert looked == [False, True]


def test_many_changes_in_a_row_look_for_pairs_at_the_first_and_after_the_last(window, page, twice, monkeypatch):
    _pair(window, page)
    window.wait(lambda: not page.duplicates._soon.isActive())
    asked = []
    found = duplicates.compared
    monkeypatch.setattr(duplicates, "compared", lambda reader: asked.append(1) or found(reader))
    for number in range(6):
        window.database.write(lambda unit: unit.add(Person, {"display_name": "Nguyen Van An"}), label=f"Add {number}")
    window.wait(lambda: len(page.twins.found) == 28)  # each of eight with each other
    assert 1 <= len(asked) <= 3


def test_two_answers_about_consent_are_told_of_before_anything_is_merged(window, page, twice):
    one, other = twice
    sides = _pair(window, page)
    assert not sides.consent.isVisible()
    window.database.write(lambda unit: unit.update(Person, one, {"consent": "public_role"}), label="Asked")
    window.wait(lambda: sides.consent.isVisible() and "hold for both" in sides.consent.text())
    window.database.write(lambda unit: unit.update(Person, other, {"consent": "withdrawn"}), label="Asked")
    window.wait(lambda: sides.consent.isVisible() and "strictest decides" in sides.consent.text())
    window.database.write(lambda unit: unit.update(Person, other, {"consent": "public_role"}), label="Asked")
    window.wait(lambda: not sides.consent.isVisible())
