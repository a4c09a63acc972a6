"""People and organisations: two lists, one open beside them, consent noted in a click, and who may be here twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from usascp_desktop.records.people import Channel, Organization, Participant, Person
from usascp_desktop.ui.widgets.row_button import RowButton

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window):
    """The page with two people who share a mail address, one of whom took part in the meeting."""

    def fill(unit):
        office = unit.add(Organization, {"name": "Works Department", "city": "vientiane"})
        one = unit.add(Person, {"display_name": "Kham Souk", "form_of_address": "Khun", "organization": office})
        two = unit.add(Person, {"display_name": "K. Souk"})
        for person, mail in ((one, "k.souk@works.example"), (two, "K.SOUK@works.example")):
            unit.add(Channel, {"person": person, "kind": "email", "value": mail})
        unit.add(Participant, {"about": f"consultation/{window.ids['meeting']}", "person": one})
        return {"office": office, "one": one, "two": two}

    window.ids.update(window.database.write(fill, label="People"))
    made = window.open("people")
    window.wait(lambda: made.pane.list.model.row_count() == 3)
    return made


def open_one(window, page, key="one"):
    page.show_record(window.ids[key])
    window.wait(lambda: page.pane.detail.isVisible() and page.pane.detail.row_id == window.ids[key])
    window.wait(lambda: page.pane.detail.heading.text() != "")


def shown(window, name):
    """Wait until a widget of that name is to be seen: what a read answered shows a turn later."""
    every = window.shell.findChildren
    window.wait(lambda: any(one.accessibleName() == name and one.isVisible() for one in every(QWidget)))
    return window.find(name)


def test_a_person_opens_with_address_mail_and_organisation(window, page):
    open_one(window, page)
    window.wait(lambda: window.find("Name of this person").text() == "Khun Kham Souk")
    assert shown(window, "Email: k.souk@works.example").text() == "k.souk@works.example"
    shown(window, "Works Department")


def test_consent_is_noted_in_a_click_with_its_time_and_can_be_taken_back(window, page):
    open_one(window, page)
    chip = window.find("Consent of this person")
    assert chip.text() == "Not asked yet"
    window.click("Consent: Oral")
    window.wait(lambda: chip.text() == "Given orally")
    kept = window.row("person", window.ids["one"])
    assert kept["consent"] == "given_verbal"
    assert kept["consent_at"] is not None
    assert "In public: name and role" in window.find("What may be used").text()
    window.undo_notice()
    window.wait(lambda: window.row("person", window.ids["one"])["consent"] is None)


def test_the_same_mail_is_hinted_at_and_the_other_one_is_a_click_away(window, page):
    open_one(window, page)
    window.wait(lambda: page.pane.detail.twins.count() == 1)
    shown(window, "Open the other K. Souk")
    window.click("Open the other K. Souk")
    window.wait(lambda: page.pane.detail.row_id == window.ids["two"])


def test_a_meeting_of_a_person_opens_its_page(window, page):
    open_one(window, page)
    window.wait(lambda: page.pane.detail.did.count() > 1)
    buttons = page.pane.detail.findChildren(RowButton)
    (met,) = [one for one in buttons if one.accessibleName().startswith("Water lost in the old town")]
    window.qtbot.mouseClick(met, Qt.MouseButton.LeftButton)
    window.wait(lambda: window.shell.page("consultations").isVisible())


def test_a_contact_detail_is_added_with_enter(window, page):
    open_one(window, page, "two")
    line = window.find("Add a contact detail")
    window.keys(line, "+856 21 123456", Qt.Key.Key_Return)
    window.wait(lambda: page.pane.detail.links.count() == 2)
    shown(window, "Phone: +856 21 123456")


def test_ctrl_n_adds_a_person_and_puts_the_cursor_into_the_name(window, page):
    window.qtbot.keyClick(page.pane.list.table, Qt.Key.Key_N, CONTROL)
    window.wait(lambda: page.pane.list.model.row_count() == 4 and page.pane.detail.isVisible())
    window.wait(lambda: "display_name" in page.pane.detail.form.editors)
    window.wait(lambda: page.pane.detail.form.editors["display_name"].widget.hasFocus())


def test_delete_takes_a_person_off_the_list_and_undo_brings_them_back(window, page):
    open_one(window, page, "two")
    page.pane.list.table.setFocus()
    window.keys(page.pane.list.table, Qt.Key.Key_Delete)
    window.wait(lambda: not window.there("person", window.ids["two"]))
    window.undo_notice()
    window.wait(lambda: window.there("person", window.ids["two"]))


def test_organisations_are_the_other_list_with_their_people(window, page):
    window.click("Organisations")
    window.wait(lambda: page.pane.list.model.row_count() > 0)
    page.show_record(window.ids["office"])
    window.wait(lambda: window.find("Name of this organisation").text() == "Works Department")
    assert window.find("What it is").text() == "Vientiane"
    shown(window, "Kham Souk")
    window.click("Kham Souk")
    window.wait(lambda: page.pane.record == "person" and page.pane.detail.row_id == window.ids["one"])


def test_ctrl_n_among_organisations_adds_an_organisation(window, page):
    window.click("Organisations")
    window.wait(lambda: page.pane.list.model.row_count() > 0)
    before = page.pane.list.model.row_count()
    window.click("New organisation")
    window.wait(lambda: page.pane.list.model.row_count() == before + 1)


def test_escape_puts_the_person_away(window, page):
    open_one(window, page)
    page.pane.list.table.setFocus()
    window.keys(page.pane.list.table, Qt.Key.Key_Escape)
    window.wait(lambda: not page.pane.detail.isVisible())


def test_f6_goes_from_the_list_into_what_is_open(window, page):
    open_one(window, page)
    window.wait(lambda: "display_name" in page.pane.detail.form.editors)
    page.pane.list.table.setFocus()
    window.qtbot.keyClick(page.pane.list.table, Qt.Key.Key_F6)
    window.wait(lambda: page.pane.detail.form.editors["display_name"].widget.hasFocus())
