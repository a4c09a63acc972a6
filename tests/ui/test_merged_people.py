"""In the window, people who were merged are one: found, chosen and opened by either name, and taken out again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from usascp_desktop.records.people import Person
from usascp_desktop.services import duplicates
from usascp_desktop.services.choosing import Title
from usascp_desktop.ui.editors.picking import Suggestions
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.palette import Palette
from usascp_desktop.ui.widgets.pick_popup import Choice, PickPopup
from usascp_desktop.ui.widgets.two_lines import TWO_LINES

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def both(window):
    """Somebody under two names: the keeper and who was merged into them."""

    def make(unit):
        keep = unit.add(Person, {"display_name": "Qhamla Souvanny"})
        lose = unit.add(Person, {"display_name": "Madam Bounqham"})
        duplicates.merge(unit, "person", keep=keep, lose=lose)
        return keep, lose

    return window.database.write(make, label="Add")


def test_ctrl_k_finds_the_keeper_by_the_name_that_lost_and_says_it(window, both):
    window.open("cities")
    window.activate()
    window.qtbot.keyClick(window.shell, Qt.Key.Key_K, CTRL)
    window.keys(window.shell.search, "bounqham")
    palette = window.shell.findChild(Palette)
    window.wait(lambda: palette.answered_for == "bounqham" and palette.isVisible())
    [item] = [palette.list.item(n) for n in range(palette.list.count()) if "Souvanny" in palette.list.item(n).text()]
    assert "found as Madam Bounqham" in item.data(TWO_LINES)[1]
    window.keys(window.shell.search, Qt.Key.Key_Return)
    page = window.shell.page("people")
    window.wait(lambda: page.isVisible() and page.pane.detail.row_id == both[0])


def test_the_record_that_lost_opens_as_the_keeper(window, both):
    page = window.open("people", both[1])
    window.wait(lambda: page.pane.detail.row_id == both[0])
    window.wait(lambda: window.find("Name of this person").text() == "Qhamla Souvanny")


def test_one_is_taken_out_by_a_key_and_undo_puts_it_back(window, both):
    page = window.open("people", both[0])
    window.wait(lambda: window._called("Take out Madam Bounqham", QPushButton) != [])
    window.wait(lambda: page.pane.list.model.row_count() > 0)
    listed = page.pane.list.model.row_count()
    take = window.find("Take out Madam Bounqham")
    take.setFocus()
    window.keys(take, Qt.Key.Key_Space)
    window.wait(lambda: window.row("person", both[1])["same_as"] is None)
    window.wait(lambda: page.pane.list.model.row_count() == listed + 1)
    window.wait(lambda: window._called("Take out Madam Bounqham", QPushButton) == [])
    window.undo_notice()
    window.wait(lambda: page.pane.list.model.row_count() == listed)
    window.wait(lambda: window._called("Take out Madam Bounqham", QPushButton) != [])


def test_typing_the_name_that_lost_offers_the_keeper_with_it(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    found = Suggestions(line)
    found.offer({"1": Title("Qhamla Souvanny", ("Madam Bounqham",)), "2": Title("Bounqham Phet")})
    assert found.matching("bounqham") == ["2", "1"]
    assert found.exactly("madam bounqham") == "1"
    assert found.exactly("bounqham") is None
    picked = []
    found.picked.connect(picked.append)
    qtbot.keyClicks(line, "madam")
    popup = line.completer().popup()
    assert [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())] == [
        "Qhamla Souvanny (Madam Bounqham)"
    ]
    popup.setCurrentIndex(popup.model().index(0, 0))
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert picked == ["1"]


def test_a_value_for_many_is_found_by_the_name_that_lost(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    popup = PickPopup(window, Theme("light"), "Owner", many=False)
    popup.offer([Choice("1", Title("Qhamla Souvanny", ("Madam Bounqham",))), Choice("2", "Somphone")])
    popup.search.setText("bounqham")
    assert [popup.list.item(place).isHidden() for place in range(2)] == [False, True]
