"""Today: both clocks and the agenda, what is late, loose ends answered in their rows, and the evening."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.ui.conftest import ZONE, Window
from usascp_desktop.config import Settings
from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Consultation, Delegation
from usascp_desktop.records.people import Organization, Participant, Person
from usascp_desktop.store.queries import Query
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.day_row import DayRow
from usascp_desktop.workspace import open_workspace

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def day(window):
    """The page on a day with one consultation, held just now with a new face."""
    now = Moment.now(ZONE)

    def fill(unit):
        today = now.local().date()
        first, last = today - dt.timedelta(days=1), today + dt.timedelta(days=2)
        unit.add(Delegation, {"title": "Water and transport", "cities": "vientiane", "status": "travelling",
                              "starts": first, "ends": last})  # fmt: skip
        office = unit.add(Organization, {"name": "Works Department"})
        known = unit.add(Person, {"display_name": "K. S.", "organization": office, "consent": "card"})
        new = unit.add(Person, {"display_name": "B. L.", "title": "planner"})
        held = unit.add(Consultation, {"title": "Courtesy call", "city": "vientiane", "status": "final",
                                       "summary": "Met", "moment": now, "notes": "plain"})  # fmt: skip
        for person in (known, new):
            unit.add(Participant, {"about": f"consultation/{held}", "person": person, "side": "asean"})
        return {"office": office, "new": new, "held": held}

    window.ids.update(window.database.write(fill, label="A day"))
    page = window.open("today")
    window.activate()
    window.wait(lambda: page.found is not None and page.found.trip is not None and len(page.loose.rows) == 2)
    return page


def focus_first(window, page):
    page.loose.go_to(0)
    window.wait(page.loose.rows[0].hasFocus)
    return page.loose.rows[0]


def test_today_is_the_first_page_of_the_rail(window):
    window.qtbot.keyClick(window.shell, Qt.Key.Key_1, CONTROL)
    window.wait(lambda: window.find("The day").isVisible())


def test_the_title_says_the_day_and_where_we_are(window, day):
    local = Moment.now(ZONE).local()
    assert window.find("The day").text() == f"{local:%A} {local.day} {local:%B %Y}"
    assert window.find("Where we are").text() == "Vientiane, day 2 of 4 · Water and transport"


def test_the_agenda_shows_the_meeting_as_held_and_opens_it(window, day):
    (agenda_row,) = [one for one in day.agenda.findChildren(DayRow) if one.face.title == "Courtesy call"]
    assert agenda_row.face.chip.words == "Held"
    window.qtbot.mouseClick(agenda_row, Qt.MouseButton.LeftButton)
    window.wait(lambda: window.shell.page("consultations").isVisible())


def test_late_promises_of_both_sides_are_spoken_with_their_age(window, day):
    spoken = [one.accessibleName() for one in day.late.findChildren(DayRow)]
    assert spoken[0].startswith("Send the pressure logger sheet, Vientiane · owner Ruth Mercer, ")
    assert spoken[0].endswith(" days late")
    assert spoken[1].startswith("Send the network map")


def test_a_key_answers_the_loose_end_and_the_notice_takes_it_back(window, day):
    row = focus_first(window, day)
    assert row.row.what == "Person without organisation"
    window.keys(row, Qt.Key.Key_1)
    window.wait(lambda: window.row("person", window.ids["new"])["organization"] == window.ids["office"])
    window.wait(lambda: len(day.loose.rows) == 1)
    window.undo_notice()
    window.wait(lambda: window.row("person", window.ids["new"])["organization"] is None)
    window.wait(lambda: len(day.loose.rows) == 2)


def test_arrows_go_on_and_a_click_on_an_answer_keeps_it(window, day):
    row = focus_first(window, day)
    window.keys(row, Qt.Key.Key_Down)
    window.wait(day.loose.rows[1].hasFocus)
    assert day.loose.rows[1].current
    window.click(f"Oral, consent not asked, {day.loose.rows[1].row.line}")
    window.wait(lambda: window.row("person", window.ids["new"])["consent"] == "given_verbal")


def test_other_asks_in_the_row_and_makes_what_is_not_there_yet(window, day):
    row = focus_first(window, day)
    window.keys(row, Qt.Key.Key_2)
    line = window.find("Answer: Person without organisation", QLineEdit)
    window.wait(line.hasFocus)
    window.keys(line, "Water Authority", Qt.Key.Key_Return)
    window.wait(lambda: window.row("person", window.ids["new"])["organization"])
    made = window.row("person", window.ids["new"])["organization"]
    assert window.row("organization", made)["name"] == "Water Authority"


def test_escape_gives_the_buttons_back(window, day):
    row = focus_first(window, day)
    window.keys(row, Qt.Key.Key_2)
    window.keys(window.find("Answer: Person without organisation", QLineEdit), "W", Qt.Key.Key_Escape)
    window.wait(row.hasFocus)
    assert all(one.isVisible() for one in row.buttons)


def test_the_evening_counts_what_was_closed_and_escape_leaves_it(window, day):
    window.click("Finish the day")
    count = window.find("How many loose ends are closed")
    assert count.text() == "0 of 2 closed"
    window.wait(day.evening.list.rows[0].hasFocus)
    window.keys(day.evening.list.rows[0], Qt.Key.Key_1)
    window.wait(lambda: count.text() == "1 of 2 closed")
    window.keys(day.evening.list.rows[0], Qt.Key.Key_Escape)
    window.wait(lambda: not day.evening.isVisible())


def test_the_trip_report_is_one_button_away(window, day):
    window.click("Finish the day")
    window.click("Trip report draft")
    window.wait(lambda: window.shell.page("reports").isVisible())
    choices = window.shell.page("reports").choices
    window.wait(lambda: choices.limits["delegation"].currentData() == day.found.trip.id)
    assert choices.kind.name == "trip-report"


def test_ctrl_n_starts_a_consultation_in_the_city_of_the_day(window, day):
    window.qtbot.keyClick(day, Qt.Key.Key_N, CONTROL)
    window.wait(lambda: not day.isVisible())
    with window.database.read() as reader:
        newest = reader.rows(Query("consultation", order=("-id",), limit=1, fields=("city", "status", "delegation")))[0]
        assert (reader.titles("city", [newest["city"]])[newest["city"]], newest["status"]) == ("Vientiane", "draft")
    assert newest["delegation"] == day.found.trip.id


@pytest.mark.parametrize("is_practice", [False])
def test_changes_not_shared_are_counted_by_kind(window, day):
    window.wait(lambda: int(day.unshared.badge.text().replace(",", "")) > 10)
    assert day.unshared.bar.accessibleName().startswith("Changes by kind: ")


def test_of_practice_today_offers_no_bundle(window, day):
    window.wait(lambda: "Practice stays on this computer" in day.unshared.words.text())
    assert not day.unshared.badge.isVisible()
    assert not [one for one in day.unshared.findChildren(QPushButton) if one.isVisible()]


def test_a_page_nobody_looks_at_catches_up_when_it_is_shown(window, day):
    window.open("needs")
    window.database.write(
        lambda unit: unit.update(Person, window.ids["new"], {"consent": "card", "organization": window.ids["office"]}),
        label="Elsewhere",
    )
    window.open("today")
    window.wait(lambda: day.loose.rows == [])


def test_a_new_workspace_says_what_to_do_first(qtbot, practice_folder, tmp_path):
    shutil.copytree(practice_folder, tmp_path / "new")
    theme = Theme("light")
    theme.apply(QApplication.instance())
    shell = Shell(theme, Settings(home_zone=ZONE))
    shell.show()
    shell.attach(open_workspace(tmp_path / "new"))
    window = Window(shell, qtbot, {})
    window.wait(lambda: shell.page("today").first_day.isVisible())
    assert window.find("Start the first consultation").isVisible()
    shell.close()
    shell.deleteLater()
