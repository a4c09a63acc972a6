"""Needs: opened by walking, edited in place, made and deleted with one key each, and every step taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from usascp_desktop.ui.widgets.record_list import OPEN


@pytest.fixture
def page(window):
    made = window.open("needs")
    window.wait(lambda: made.list.model.row_count() == 4)
    return made


def open_need(window, page, key):
    page.show_record(window.ids[key])
    window.wait(lambda: is_shown(page) and page.detail.form.editors["statement"].value != "")


def is_shown(page):
    return "statement" in page.detail.form.editors and page.detail.form.editors["statement"].widget.isVisible()


def test_the_title_says_how_many_are_open_and_how_many_of_them_press(window, page):
    window.wait(lambda: page.title.line.text() == "3 open in 3 cities · 2 critical or high")
    assert page.list.count.text() == "4 of 4"


def test_nothing_is_opened_before_a_row_is_chosen(window, page):
    assert not page.detail.isVisible()
    window.keys(page.list.table, Qt.Key.Key_Down)
    window.wait(page.detail.isVisible)


def test_filters_narrow_and_all_open_leaves_out_what_is_met(window, page):
    page.list.pick("status", (OPEN,))
    window.wait(lambda: page.list.count.text() == "3 of 4")
    assert page.list.line.words() == ["All open"]
    page.list.pick("city", (window.row("need", window.ids["meters"])["city"],))
    window.wait(lambda: page.list.count.text() == "1 of 4")


def test_the_source_line_is_shown_as_it_was_noted(window, page):
    open_need(window, page, "meters")
    window.wait(lambda: "Meters" in page.detail.said.text())
    assert window.find("The line as it was noted").text() == "“! Meters for eleven districts”"
    assert window.find("Where it comes from").text() == "From “Water lost in the old town”, 2 Mar 2026"


def test_a_statement_is_kept_when_its_field_is_left(window, page):
    open_need(window, page, "buses")
    field = window.find("Need", QLineEdit)
    field.setFocus()
    field.selectAll()
    window.keys(field, "Bus lanes", Qt.Key.Key_Tab)
    window.wait(lambda: window.row("need", window.ids["buses"])["statement"] == "Bus lanes")
    window.wait(lambda: "Bus lanes" in [page.list.model.row(n)["statement"] for n in range(4)])


def test_ctrl_n_makes_a_need_in_the_city_filtered_by_and_begins_to_write_it(window, page):
    page.list.pick("city", (window.row("need", window.ids["buses"])["city"],))
    window.wait(lambda: page.list.count.text() == "1 of 4")
    window.qtbot.keyClick(page.list.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: page.list.count.text() == "5 of 5")
    window.wait(lambda: is_shown(page))
    field = window.find("Need", QLineEdit)
    window.wait(field.hasFocus)
    window.keys(field, "Shade at the stops", Qt.Key.Key_Return)
    window.wait(lambda: (window.row("need", page.list.current)["statement"]) == "Shade at the stops")
    row = window.row("need", page.list.current)
    assert row["status"] == "identified"
    assert row["city"] == window.row("need", window.ids["buses"])["city"]


def test_delete_goes_on_to_the_next_row_and_the_notice_takes_it_back(window, page):
    window.keys(page.list.table, Qt.Key.Key_Down)
    window.wait(lambda: page.list.current != "")
    gone = page.list.current
    window.keys(page.list.table, Qt.Key.Key_Delete)
    window.wait(lambda: page.list.count.text() == "3 of 3")
    assert not window.there("need", gone)
    assert page.list.current not in ("", gone)
    window.undo_notice()
    window.wait(lambda: page.list.count.text() == "4 of 4")
    assert window.there("need", gone)


def test_delete_inside_a_field_deletes_text_and_not_the_need(window, page):
    open_need(window, page, "buses")
    field = window.find("Need", QLineEdit)
    field.setFocus()
    field.setCursorPosition(0)
    window.keys(field, Qt.Key.Key_Delete)
    assert field.text() == "us priority at six junctions"
    assert window.there("need", window.ids["buses"])


def test_escape_closes_the_detail_and_goes_back_to_the_rows(window, page):
    open_need(window, page, "buses")
    field = window.find("Need", QLineEdit)
    field.setFocus()
    window.keys(field, Qt.Key.Key_Escape)
    window.wait(lambda: not page.detail.isVisible())
    assert page.list.table.hasFocus()


def test_a_need_deleted_elsewhere_closes_its_detail(window, page):
    from usascp_desktop.records.needs import Need

    open_need(window, page, "school")
    window.database.write(lambda unit: unit.delete(Need, window.ids["school"]), label="Elsewhere")
    window.wait(lambda: not page.detail.isVisible())


def test_in_a_narrow_window_rows_are_walked_first_and_enter_opens_one_in_their_place(window, page):
    window.shell.resize(900, 700)
    window.wait(lambda: page.width() < 900)
    window.keys(page.list.table, Qt.Key.Key_Down, Qt.Key.Key_Down)
    window.wait(lambda: page.list.current != "")
    assert not page.detail.isVisible()
    window.keys(page.list.table, Qt.Key.Key_Return)
    window.wait(page.detail.isVisible)
    assert not page.list.isVisible()
    window.click("Close")
    window.wait(page.list.table.hasFocus)
