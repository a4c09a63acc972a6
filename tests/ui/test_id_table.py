"""The table model keeps Qt's rules, and of a million rows asks only for those that are looked at."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from usascp_desktop.ui.models.id_table import Column, IdTableModel

COLUMNS = (
    Column("name", "Name", lambda value, _row: str(value)),
    Column("size", "Size", lambda value, _row: f"{value:,}", right=True),
)
MILLION = 1_000_000


class Rows:
    """Gives rows by number and counts how often it was asked."""

    def __init__(self, gone=()):
        self.asked = []
        self.gone = set(gone)

    def __call__(self, numbers):
        self.asked.append(list(numbers))
        return {
            number: {"id": f"r{number}", "name": f"Row {number}", "size": number}
            for number in numbers
            if number not in self.gone
        }


@pytest.fixture
def rows():
    return Rows()


@pytest.fixture
def model(rows, qapp):
    return IdTableModel(COLUMNS, rows)


def test_the_model_keeps_the_rules_of_its_kind(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(range(250))
    model.show_rows([])
    model.show_rows([7])
    assert tester.model() is model
    assert model.rowCount() == 1
    assert model.rowCount(model.index(0, 0)) == 0


def test_a_cell_says_what_it_holds_and_of_which_column(model):
    model.show_rows([12, 3_400])
    cell = model.index(1, 1)
    assert cell.data() == "3,400"
    assert cell.data(Qt.ItemDataRole.UserRole) == "r3400"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Size: 3,400"
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.data(QModelIndex()) is None


def test_a_million_rows_cost_one_fetch_to_show(model, rows):
    model.show_rows(array("q", range(MILLION)))
    assert rows.asked == []
    assert model.index(0, 0).data() == "Row 0"
    assert model.index(99, 0).data() == "Row 99"
    assert len(rows.asked) == 1
    assert len(rows.asked[0]) == 100


def test_jumping_through_a_million_rows_fetches_a_page_a_jump_and_keeps_few(model, rows):
    model.show_rows(array("q", range(MILLION)))
    for place in range(0, MILLION, 5_000):
        assert model.index(place, 0).data() == f"Row {place}"
    assert len(rows.asked) == 200
    assert max(map(len, rows.asked)) == 100
    model.index(MILLION - 1, 0).data()
    model.index(MILLION - 1, 1).data()
    assert len(rows.asked) == 201
    assert len(model._pages.held) <= 64


def test_a_view_of_a_million_rows_asks_only_for_what_it_shows(model, rows, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.show_rows(array("q", range(MILLION)))
    view.resize(400, 600)
    view.show()
    qtbot.waitExposed(view)
    view.scrollTo(model.index(MILLION // 2, 0))
    view.grab()
    assert 1 <= len(rows.asked) <= 6


def test_a_row_deleted_meanwhile_is_empty_and_breaks_nothing(qapp):
    model = IdTableModel(COLUMNS, Rows(gone={2}))
    model.show_rows([1, 2, 3])
    assert model.row(1) == {}
    assert model.index(1, 0).data() == ""
    assert model.index(2, 0).data() == "Row 3"
    assert model.place_of("r3") == 2
    assert model.place_of("r2") is None
