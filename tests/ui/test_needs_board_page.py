"""The board of needs: cards walked to with arrows, moved by key or mouse, and every move taken back by one undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from usascp_desktop.records.needs import Need
from usascp_desktop.ui.initials import initials

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Ruth Mercer", "RM"), ("Coordinator (T. B.)", "TB"), ("Deputy director (works)", "DW"), ("ສົມ", "ສ"), ("", "")],
)
def test_a_card_shows_its_owner_by_initials(name, shown):
    assert initials(name) == shown


@pytest.fixture
def page(window):
    """The needs page with the board shown."""
    made = window.open("needs")
    window.wait(lambda: made.list.model.row_count() == 4)
    window.click("Board")
    window.wait(lambda: len(made.board.canvas.layout_of_cards.cards) == 3)
    return made


def card(window, page, key):
    number = page.board.canvas.layout_of_cards.number_of(window.ids[key])
    return page.board.canvas.layout_of_cards.cards[number]


def status(window, key):
    return window.row("need", window.ids[key])["status"]


def test_open_needs_are_cards_and_met_ones_are_counted_on_the_shelf(window, page):
    assert not page.list.table.isVisible()
    assert {one.card.id for one in page.board.canvas.layout_of_cards.cards} == {
        window.ids[key] for key in ("meters", "drains", "buses")
    }
    assert page.board.shelf.accessibleName() == "Closed. Met: 1, Parked: 0, Withdrawn: 0"


def test_arrows_walk_and_say_the_card_they_are_on(window, page):
    canvas = page.board.canvas
    canvas.setFocus()
    window.keys(canvas, Qt.Key.Key_Down)
    assert canvas.current == canvas.layout_of_cards.cards[0].card.id
    canvas.go_to(window.ids["meters"])
    assert canvas.accessibleName().startswith("Meters for eleven districts, Critical, Water")
    assert canvas.accessibleName().endswith("Vientiane, Identified")


def test_ctrl_right_moves_the_card_on_and_undo_brings_it_back(window, page):
    canvas = page.board.canvas
    canvas.setFocus()
    canvas.go_to(window.ids["meters"])
    window.qtbot.keyClick(canvas, Qt.Key.Key_Right, CTRL)
    window.wait(lambda: status(window, "meters") == "validated")
    window.wait(lambda: card(window, page, "meters").column == 1)
    window.undo_notice()
    window.wait(lambda: card(window, page, "meters").column == 0)
    assert status(window, "meters") == "identified"


def test_space_lifts_a_card_and_space_drops_it_two_columns_on(window, page):
    canvas = page.board.canvas
    canvas.setFocus()
    canvas.go_to(window.ids["meters"])
    window.keys(canvas, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    window.wait(lambda: status(window, "meters") == "scoped")


def test_escape_puts_a_lifted_card_back(window, page):
    canvas = page.board.canvas
    canvas.setFocus()
    canvas.go_to(window.ids["meters"])
    window.keys(canvas, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    canvas.go_to(window.ids["buses"])
    window.qtbot.keyClick(canvas, Qt.Key.Key_Left, CTRL)
    window.wait(lambda: status(window, "buses") == "validated")
    assert status(window, "meters") == "identified"


def drag(window, page, key, to):
    """Press a card, drag it to a point of the screen and let go."""
    canvas = page.board.canvas
    start = card(window, page, key).box.center()
    end = canvas.mapFromGlobal(to)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for at in (start + QPoint(QApplication.startDragDistance() + 2, 0), end):
        QTest.mouseMove(canvas, at)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_a_card_is_dragged_to_another_column_and_onto_the_shelf(window, page):
    canvas = page.board.canvas
    left, wide = canvas.layout_of_cards.columns[3]
    middle = card(window, page, "meters").box.center()
    drag(window, page, "meters", canvas.mapToGlobal(QPoint(left + wide // 2, middle.y())))
    window.wait(lambda: status(window, "meters") == "matched")
    window.wait(lambda: card(window, page, "meters").column == 3)
    shelf = page.board.shelf
    drag(window, page, "meters", shelf.mapToGlobal(QPoint(shelf.width() // 2, shelf.height() // 2)))
    window.wait(lambda: status(window, "meters") == "parked")


def test_lanes_can_be_by_sector(window, page):
    box = window.find("Lanes", QComboBox)
    box.setCurrentIndex(box.findData("sector"))
    box.activated.emit(box.currentIndex())
    window.wait(lambda: card(window, page, "buses").lane != card(window, page, "meters").lane)


def test_the_filter_of_the_list_is_the_filter_of_the_board(window, page):
    window.keys(page.list.search, "bus")
    window.wait(lambda: [one.card.id for one in page.board.canvas.layout_of_cards.cards] == [window.ids["buses"]])


def test_delete_on_a_card_deletes_that_need_and_undo_brings_it_back(window, page):
    canvas = page.board.canvas
    canvas.setFocus()
    canvas.go_to(window.ids["buses"])
    window.keys(canvas, Qt.Key.Key_Delete)
    window.wait(lambda: not window.there("need", window.ids["buses"]))
    window.undo_notice()
    window.wait(lambda: len(canvas.layout_of_cards.cards) == 3)


def test_enter_opens_the_need_beside_the_board(window, page):
    canvas = page.board.canvas
    canvas.setFocus()
    canvas.go_to(window.ids["buses"])
    window.keys(canvas, Qt.Key.Key_Return)
    window.wait(page.detail.isVisible)
    window.wait(lambda: "statement" in page.detail.form.editors)
    window.wait(lambda: page.detail.form.editors["statement"].value == "Bus priority at six junctions")


def test_more_cards_are_shown_only_when_asked_for(window, page):
    cards = [{"statement": f"N{number}", "city": "vientiane", "status": "scoped"} for number in range(210)]
    window.database.write(lambda unit: [unit.add(Need, one) for one in cards], label="Many")
    canvas = page.board.canvas
    window.wait(lambda: canvas.layout_of_cards.more)
    (more,) = canvas.layout_of_cards.more
    assert more.left == 10
    window.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=more.box.center())
    window.wait(lambda: not canvas.layout_of_cards.more)
    assert len(canvas.layout_of_cards.cards) == 213


def test_a_key_changes_between_board_and_table_and_the_need_stays_current(window, page):
    page.board.canvas.setFocus()
    page.board.canvas.go_to(window.ids["buses"])
    keys = CTRL | Qt.KeyboardModifier.ShiftModifier
    window.qtbot.keyClick(page.board.canvas, Qt.Key.Key_B, keys)
    window.wait(page.list.table.isVisible)
    assert page.list.current == window.ids["buses"]
    window.qtbot.keyClick(page.list.table, Qt.Key.Key_B, keys)
    window.wait(page.board.canvas.isVisible)
