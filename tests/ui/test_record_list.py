"""The list of records: filtered by typing, sorted by heads, walked with keys, true to what was selected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from usascp_desktop.store.queries import Condition
from usascp_desktop.ui.widgets.record_list import RecordList, field_column

COLUMNS = ("statement", "city", "priority", "status")


@pytest.fixture
def listed(window):
    """A list of all needs in the window, loaded."""
    columns = [field_column("need", name) for name in COLUMNS]
    made = RecordList(window.shell.context, "need", columns, order=("statement",))
    window.shell.stack.addWidget(made)
    window.shell.stack.setCurrentWidget(made)
    made.load()
    window.wait(lambda: made.model.row_count() == 4)
    return made


def shown(listed, column=0):
    model = listed.model
    return [model.data(model.index(row, column)) for row in range(model.row_count())]


def test_codes_and_references_are_shown_in_words(window, listed):
    assert shown(listed, 1) == ["Da Nang", "Vientiane", "Luang Prabang", "Cebu City"]
    assert shown(listed, 2)[0] == "High"
    assert listed.count.text() == "4 of 4"


def test_slash_goes_to_the_filter_and_typing_there_narrows_by_any_shown_word(window, listed):
    listed.table.setFocus()
    window.keys(listed.table, Qt.Key.Key_Slash)
    window.wait(listed.search.hasFocus)
    window.keys(listed.search, "vientiane met")
    window.wait(lambda: listed.count.text() == "1 of 4")
    assert shown(listed) == ["Meters for eleven districts"]
    window.keys(listed.search, Qt.Key.Key_Escape)
    window.wait(lambda: listed.count.text() == "4 of 4")


def test_typing_letters_in_the_rows_filters_them(window, listed):
    listed.table.setFocus()
    window.keys(listed.table, "b")
    assert listed.search.text() == "b"
    assert listed.search.hasFocus()


def test_clicking_a_head_sorts_codes_by_rank_and_again_turns_it_round(window, listed):
    listed.table.horizontalHeader().sectionClicked.emit(2)
    window.wait(lambda: shown(listed, 2) == ["Critical", "High", "Medium", "Low"])
    listed.table.horizontalHeader().sectionClicked.emit(2)
    window.wait(lambda: shown(listed, 2) == ["Low", "Medium", "High", "Critical"])


def test_references_sort_by_their_title(window, listed):
    listed.table.horizontalHeader().sectionClicked.emit(1)
    window.wait(lambda: shown(listed, 1) == ["Cebu City", "Da Nang", "Luang Prabang", "Vientiane"])


def test_the_selected_record_stays_selected_when_the_rows_move(window, listed, qtbot):
    told = []
    listed.selected.connect(told.append)
    listed.table.setFocus()
    window.keys(listed.search, Qt.Key.Key_Down)
    window.keys(listed.table, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert listed.current == window.ids["drains"]
    listed.table.horizontalHeader().sectionClicked.emit(2)
    window.wait(lambda: shown(listed, 2)[0] == "Critical")
    assert listed.table.currentIndex().row() == 2
    assert listed.current == window.ids["drains"]
    assert told == [window.ids["buses"], window.ids["meters"], window.ids["drains"]]


def test_a_selected_record_that_is_filtered_away_is_no_longer_selected(window, listed):
    told = []
    listed.select(window.ids["meters"])
    window.wait(lambda: listed.table.currentIndex().isValid())
    listed.selected.connect(told.append)
    listed.load((Condition("priority", "=", "low"),))
    window.wait(lambda: listed.count.text() == "1 of 4")
    assert told == [""]


def test_end_and_home_go_to_the_last_and_first_row_and_enter_opens(window, listed):
    told = []
    listed.opened.connect(told.append)
    listed.table.setFocus()
    window.keys(listed.table, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert told == [window.ids["school"], window.ids["buses"]]


def test_when_nothing_matches_one_button_brings_all_rows_back(window, listed):
    window.keys(listed.search, "zebra")
    window.wait(lambda: listed.count.text() == "0 of 4")
    window.click("Clear the filter")
    window.wait(lambda: listed.count.text() == "4 of 4")


def test_the_last_columns_give_way_before_the_first_becomes_unreadable(window, listed):
    listed.setFixedWidth(500)
    window.wait(lambda: listed.table.isColumnHidden(3))
    assert listed.table.columnWidth(0) >= 240
    listed.setFixedWidth(900)
    window.wait(lambda: not listed.table.isColumnHidden(3))
