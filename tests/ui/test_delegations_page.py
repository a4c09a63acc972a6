"""Delegations: planning a trip, who travels, and the way to its meetings and cities."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from usascp_desktop.records.delegations import Delegation
from usascp_desktop.ui.widgets.row_button import RowButton


@pytest.fixture
def trip(window):
    return window.database.write(
        lambda unit: unit.add(
            Delegation, {"title": "Water, Laos", "cities": "vientiane", "starts": "2026-11-23", "ends": "2026-11-26"}
        ),
        label="Trip",
    )


@pytest.fixture
def page(window, trip):
    made = window.open("delegations", trip)
    window.wait(lambda: made.view.shown is not None and made.view.form.editors)
    return made


def test_a_delegation_shows_its_days_and_what_waits_in_its_cities(window, page):
    assert "4 days" in page.view.line.text()
    rows = [one.accessibleName() for one in page.view.findChildren(RowButton) if one.isVisibleTo(page)]
    assert any(name.startswith("Vientiane, 1 open need") for name in rows)


def test_planning_a_meeting_opens_it_with_the_trip_filled_in(window, page, trip):
    window.click("Plan a meeting")
    window.wait(lambda: window.shell.stack.currentWidget() is not page)
    room = window.shell.page("consultations").room
    window.wait(lambda: room.row_id)
    made = window.row("consultation", room.row_id)
    assert (made["delegation"], made["status"]) == (trip, "planned")


def test_somebody_known_is_added_by_typing_a_part_of_the_name_and_taken_out_with_delete(window, page, trip):
    line = window.find("Add to members", QLineEdit)
    line.setFocus()
    window.keys(line, "Ruth Mercer", Qt.Key.Key_Return)
    window.wait(lambda: page.view.shown.trip.members)
    chip = window.find("Ruth Mercer", QPushButton)
    window.keys(chip, Qt.Key.Key_Delete)
    window.wait(lambda: not page.view.shown.trip.members)
    window.undo_notice()
    window.wait(lambda: page.view.shown.trip.members)


def test_a_new_face_becomes_a_person_and_a_member(window, page, trip):
    line = window.find("Add to members", QLineEdit)
    line.setFocus()
    window.keys(line, "Bounmy L.", Qt.Key.Key_Return)
    window.wait(lambda: [one.name for one in page.view.shown.trip.members] == ["Bounmy L."])


def test_a_deleted_delegation_comes_back_with_undo(window, page, trip):
    window.click("Delete this delegation")
    window.wait(lambda: not window.there("delegation", trip))
    window.undo_notice()
    window.wait(lambda: window.there("delegation", trip))


def test_where_both_do_not_fit_escape_leads_back_to_the_list(window, page):
    window.shell.resize(900, 700)
    window.wait(lambda: page.list.isHidden())
    window.activate()
    page.view.plan.setFocus()
    window.keys(page.view.plan, Qt.Key.Key_Escape)
    window.wait(lambda: page.list.isVisible() and not page.panes.is_open)


def test_the_button_of_the_trip_report_opens_it_with_this_delegation_and_its_page_drawn(window, page, trip):
    def another(unit):
        unit.add(Delegation, {"title": "Later trip", "starts": "2099-01-01", "ends": "2099-01-02"})

    window.database.write(another, label="Another trip")
    window.click("Trip report")
    reports = window.shell.page("reports")
    window.wait(lambda: reports.isVisible() and reports.choices.limits["delegation"].currentData() == trip)
    assert reports.choices.kind.name == "trip-report"
    assert reports.choices.choices().delegation == trip
    window.wait(lambda: reports.preview.words.text().startswith("Page 1"))
    window.open("delegations")
    reports.choices.report.setCurrentIndex(0)
    window.click("Trip report")
    assert (reports.choices.kind.name, reports.choices.choices().delegation) == ("trip-report", trip)


def test_the_button_of_the_briefing_opens_it_with_this_delegation(window, page, trip):
    window.click("Briefing")
    reports = window.shell.page("reports")
    window.wait(lambda: reports.isVisible() and reports.choices.choices().delegation == trip)
    assert reports.choices.kind.name == "briefing"
    window.wait(lambda: "Travellers" in reports._preview.exported.chapters if reports._preview else False)


def test_delete_in_the_list_deletes_a_delegation_and_undo_brings_it_back(window, page, trip):
    window.wait(lambda: page.list.current)
    page.list.table.setFocus()
    window.keys(page.list.table, Qt.Key.Key_Delete)
    window.wait(lambda: not window.there("delegation", trip))
    window.undo_notice()
    window.wait(lambda: window.there("delegation", trip))
