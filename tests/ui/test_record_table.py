"""The table under every list: a million rows cost what is in sight, and columns can be moved and sized."""

from __future__ import annotations

from array import array
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt

from usascp_desktop.ui.models.id_table import Column, IdTableModel
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.record_table import RecordTable

MILLION = 1_000_000
WIDE = 6


@pytest.fixture
def counted(qtbot):
    """A table of a million rows, and how often rows were fetched and cells made since it was first painted."""
    calls = {"fetched": 0, "shown": 0}

    def show(value, _row):
        calls["shown"] += 1
        return str(value)

    def fetch(numbers):
        calls["fetched"] += 1
        return {number: {"id": str(number), **{f"c{at}": number for at in range(WIDE)}} for number in numbers}

    model = IdTableModel([Column(f"c{at}", f"Head {at}", show, width=100) for at in range(WIDE)], fetch)
    table = RecordTable(model, SimpleNamespace(theme=Theme("light")), name="A million rows")
    qtbot.addWidget(table)
    table.resize(1000, 600)
    model.show_rows(array("q", range(MILLION)))
    table.show()
    qtbot.waitExposed(table)
    table.grab()
    calls.update(fetched=0, shown=0)
    return table, model, calls


def test_painting_the_same_rows_again_makes_no_cell_and_reads_no_row(counted):
    table, _model, calls = counted
    table.grab()
    table.grab()
    assert calls == {"fetched": 0, "shown": 0}


def test_scrolling_by_a_row_makes_one_row_of_cells(counted):
    table, _model, calls = counted
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + table.rowHeight(0))
    table.grab()
    assert 0 < calls["shown"] <= WIDE
    assert calls["fetched"] <= 1


def test_a_jump_into_the_middle_reads_at_most_two_pages_and_only_what_is_in_sight_becomes_cells(counted):
    table, _model, calls = counted
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
    table.grab()
    in_sight = table.viewport().height() // table.rowHeight(0) + 2
    assert 1 <= calls["fetched"] <= 2
    assert WIDE * 5 < calls["shown"] <= in_sight * WIDE


def test_choosing_a_million_rows_reads_none_of_them(counted, qtbot):
    table, model, calls = counted
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert model.chosen_count() == MILLION
    assert calls["fetched"] == 0
    model.choose(5, 9, on=False)
    assert model.chosen_count() == MILLION - 5
    assert model.chosen()[4:6] == [4, 10]


def test_the_box_before_a_row_chooses_it_and_the_box_in_the_head_chooses_all(counted, qtbot):
    table, model, _calls = counted
    at = QPoint(20, table.rowHeight(0) // 2)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert model.chosen() == [0]
    assert not table.currentIndex().isValid()
    further = QPoint(300, table.rowHeight(0) * 3 + 5)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, further)
    assert model.chosen() == [0, 1, 2, 3]
    qtbot.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert model.chosen_count() == MILLION
    qtbot.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert model.chosen_count() == 0


def test_a_moved_column_is_told_and_keeps_its_place_and_its_width(counted, qtbot):
    table, _model, _calls = counted
    with qtbot.waitSignal(table.arranged):
        table.head.moveSection(4, 1)
    assert table.order() == ("c0", "c4", "c1", "c2", "c3", "c5")
    table.place_columns({"c2": 210})
    assert table.columnWidth(2) == 210
    assert table.widths() == {"c2": 210}
    assert table.order() == ("c0", "c1", "c2", "c3", "c4", "c5")
