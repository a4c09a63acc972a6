"""The page of cities, worked with keys the way a person does."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from usascp_desktop.records.cities import City
from usascp_desktop.records.needs import Commitment, Need
from usascp_desktop.services import cities as services
from usascp_desktop.services.list_filters import BARE
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.ui import ages
from usascp_desktop.ui.initials import initials
from usascp_desktop.ui.pages.cities import CitiesPage
from usascp_desktop.ui.widgets.locator import Locator
from usascp_desktop.ui.widgets.needs_matrix import NeedsMatrix
from usascp_desktop.ui.widgets.row_button import RowButton


@pytest.fixture
def cities(window):
    page = window.open("cities")
    window.wait(lambda: page.listed and page.table.list.count.text() == "26 of 26")
    return page


def _show(window, page, key):
    with window.database.read() as reader:
        city = reader.resolve("city", key)
    page.show_record(city)
    window.wait(lambda: page.shown is not None and page.shown.overview.id == city and page.view is not None)
    return city


def _texts(page):
    return [one.text() for one in page.view.findChildren(QLabel)]


def _named(page, beginning, kind=QPushButton):
    return next(one for one in page.view.findChildren(kind) if one.accessibleName().startswith(beginning))


def test_all_cities_are_listed_with_their_open_needs(window, cities):
    model = cities.table.list.model
    place = [one.name for one in model.columns].index("needs")
    window.wait(lambda: "1" in [model.cell(row, place).text for row in range(26)])
    assert cities.table.title.line.text() == "26 pilot cities · 3 open needs"


@pytest.mark.parametrize(("typed", "name"), [("vienti", "Vientiane"), ("ວຽງ", "Vientiane"), ("ภูเก็ต", "Phuket")])
def test_a_city_is_found_by_what_is_typed_in_any_script_and_opened_with_enter(window, cities, typed, name):
    table = cities.table.list
    window.keys(table.search, typed)
    window.wait(lambda: table.count.text() == "1 of 26")
    window.keys(table.search, Qt.Key.Key_Down)
    window.wait(lambda: table.table.currentIndex().isValid())
    window.keys(table.table, Qt.Key.Key_Return)
    window.wait(lambda: not cities.listed and cities.shown is not None and cities.shown.overview.name == name)


def test_the_way_at_the_top_and_escape_lead_to_the_list_and_back_to_the_city(window, cities):
    _show(window, cities, "vientiane")
    window.click("All cities")
    assert cities.listed
    window.keys(cities.table.list.table, Qt.Key.Key_Escape)
    window.wait(lambda: not cities.listed)
    assert cities.shown.overview.name == "Vientiane"
    window.keys(cities.area, Qt.Key.Key_Escape)
    window.wait(lambda: cities.listed)
    press = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    window.qtbot.keyClick(cities.table.list.table, Qt.Key.Key_B, press)
    window.wait(lambda: not cities.listed)


def test_the_page_begins_with_the_city_that_was_looked_at_last(window, cities):
    city = _show(window, cities, "phuket")
    window.wait(lambda: _last(window) == city)
    again = CitiesPage(cities.context)
    window.qtbot.addWidget(again)
    window.wait(lambda: again.shown is not None)
    assert again.shown.overview.name == "Phuket"
    assert not again.listed


def _last(window):
    with window.database.read() as reader:
        return services.last(reader)


def test_a_small_map_says_where_the_city_lies_and_opens_the_map_there(window, cities):
    window.shell.resize(1440, 900)
    city = _show(window, cities, "vientiane")
    window.wait(lambda: cities.view.findChildren(Locator))
    small = cities.view.findChild(Locator)
    assert small.accessibleName() == "Vientiane on the map: 17.967° N, 102.6° E"
    window.keys(small, Qt.Key.Key_Return)
    assert window.shell.stack.currentWidget() is window.shell.page("map")
    window.wait(lambda: window.shell.page("map").map.here == city)


def test_the_name_carries_the_local_name_and_the_facts_their_year_and_source(window, cities):
    _show(window, cities, "vientiane")
    assert cities.title.accessibleName() == "Vientiane, ວຽງຈັນ"
    texts = _texts(cities)
    assert "821,000" in texts
    assert any(text.startswith("2018 · ASCN") for text in texts)
    assert "Lao, English" in texts
    assert any("km2" in text for text in texts)
    assert cities.cohort.text() == "Pilot city 2018"
    assert cities.line.text().startswith("Lao PDR · last contact")


def test_a_need_is_a_figure_that_leads_to_just_these_needs(window, cities):
    city = _show(window, cities, "vientiane")
    other = {"city": city, "statement": "Pumps", "sector": "energy", "status": "identified"}
    bare = {"city": city, "statement": "Something", "status": "identified"}
    window.database.write(lambda unit: (unit.add(Need, other), unit.add(Need, bare)), label="Add needs")
    window.wait(lambda: cities.shown.overview.need_count == 3)
    for name, picks in (
        ("1 need: Water, wastewater and stormwater, Identified", {"sector": ("water",), "status": ("identified",)}),
        ("1 need: Energy, all", {"sector": ("energy",)}),
        ("1 need: No sector yet, all", {"sector": (BARE,)}),
    ):
        window.keys(_named(cities, name), Qt.Key.Key_Return)
        page = window.shell.page("needs")
        assert window.shell.stack.currentWidget() is page
        assert page.list.picks == {"city": (city,), **picks}
        window.wait(lambda page=page: page.list.model.row_count() == 1)
        window.open("cities")


def test_arrows_move_between_the_figures_and_over_the_dashes(window, cities):
    _show(window, cities, "vientiane")
    matrix = cities.view.findChild(NeedsMatrix)
    first, last = matrix.cells[min(matrix.cells)], matrix.cells[max(matrix.cells)]
    assert first is not last
    window.activate()
    first.setFocus()
    window.keys(first, Qt.Key.Key_Right)
    assert last.hasFocus()
    window.keys(last, Qt.Key.Key_Left)
    assert first.hasFocus()


def test_promises_of_both_sides_say_how_late_they_are_in_words(window, cities):
    _show(window, cities, "vientiane")
    rows = [one.accessibleName() for one in cities.view.findChildren(RowButton)]
    late = next(one for one in rows if one.startswith("Send the pressure logger sheet"))
    assert late.endswith("days late")
    assert "Ruth Mercer" in late
    assert any(one.startswith("Name a counterpart, No date agreed") for one in rows)
    texts = _texts(cities)
    assert "We promised · 2" in texts
    assert "The city promised · 2" in texts


def test_enter_on_a_promise_opens_it_among_the_follow_ups(window, cities):
    _show(window, cities, "vientiane")
    window.keys(_named(cities, "Send the network map", RowButton), Qt.Key.Key_Return)
    assert window.shell.stack.currentWidget() is window.shell.page("follow_ups")


def test_enter_on_a_consultation_opens_it(window, cities):
    _show(window, cities, "vientiane")
    window.keys(_named(cities, "Water lost in the old town", RowButton), Qt.Key.Key_Return)
    assert window.shell.stack.currentWidget() is window.shell.page("consultations")


def test_a_new_consultation_is_kept_and_opened(window, cities):
    city = _show(window, cities, "da-nang")
    window.click("Start consultation")
    window.wait(lambda: window.shell.stack.currentWidget() is window.shell._pages.get("consultations"))
    with window.database.read() as reader:
        made = reader.rows(_meetings(city))
    assert [row["status"] for row in made] == ["draft"]
    assert made[0]["moment"].zone == "Asia/Ho_Chi_Minh"


def _meetings(city):
    return Query("consultation", (Condition("city", "=", city),), fields=("status", "moment"))


def test_the_city_profile_is_written_as_a_pdf_and_said(window, cities, tmp_path):
    _show(window, cities, "vientiane")
    file = tmp_path / "Vientiane.pdf"
    cities.write_profile(file)
    assert not cities.pdf.isEnabled()
    window.wait(lambda: cities.pdf.isEnabled())
    assert file.read_bytes().startswith(b"%PDF-")
    assert "Vientiane.pdf" in window.shell.notices._text.text()


def test_the_briefing_about_the_city_is_one_button_away(window, cities):
    city = _show(window, cities, "vientiane")
    window.click("Briefing")
    reports = window.shell.page("reports")
    window.wait(lambda: reports.isVisible() and reports.choices.choices().cities == (city,))
    assert reports.choices.kind.name == "briefing"
    window.wait(lambda: "The cities" in reports._preview.exported.chapters if reports._preview else False)


def test_a_profile_that_cannot_be_written_says_so_and_can_be_tried_again(window, cities, tmp_path):
    _show(window, cities, "vientiane")
    cities.write_profile(tmp_path / "nowhere" / "Vientiane.pdf")
    window.wait(lambda: cities.pdf.isEnabled())
    assert window.shell.notices.property("tone") == "bad"


def test_a_need_added_elsewhere_appears_and_the_focus_stays(window, cities):
    city = _show(window, cities, "vientiane")
    window.activate()
    held = _named(cities, "Send the network map", RowButton)
    held.setFocus()
    values = {"city": city, "statement": "Pumps that start by themselves", "sector": "energy", "status": "identified"}
    window.database.write(lambda unit: unit.add(Need, values), label="Add need")
    window.wait(lambda: cities.shown.overview.need_count == 2)
    assert _named(cities, "1 need: Energy, Identified").text() == "1"
    again = _named(cities, "Send the network map", RowButton)
    assert again is not held
    assert window.shell.focusWidget() is again
    assert cities.table.title.line.text().endswith("4 open needs")


def test_of_many_promises_the_latest_are_shown_and_a_button_leads_to_all(window, cities):
    city = _show(window, cities, "makassar")
    promise = {"city": city, "side": "us", "status": "agreed"}

    def many(unit):
        for number in range(20):
            unit.add(Commitment, {**promise, "text": f"Promise {number}", "due": f"2026-01-{number + 1:02}"})

    window.database.write(many, label="Add promises")
    window.wait(lambda: len(cities.shown.overview.promises) == 20)
    rows = [one.accessibleName() for one in cities.view.findChildren(RowButton)]
    assert [one.split(",")[0] for one in rows] == [f"Promise {number}" for number in range(cities.view._most)]
    assert "We promised · 20" in _texts(cities)
    window.keys(_named(cities, "All 20 among the follow-ups"), Qt.Key.Key_Space)
    assert window.shell.stack.currentWidget() is window.shell.page("follow_ups")


def test_a_city_without_anything_says_what_belongs_there(window, cities):
    _show(window, cities, "makassar")
    texts = " ".join(_texts(cities))
    for beginning in ("No needs noted yet", "Nobody owes anything", "No meeting with this city yet", "Nobody yet"):
        assert beginning in texts


def test_a_name_with_markup_in_it_is_shown_as_text(window, cities):
    city = _show(window, cities, "makassar")
    window.database.write(lambda unit: unit.update(City, city, {"native_name": "<b>Makassar</b> & co"}), label="Edit")
    window.wait(lambda: "co" in cities.title.text())
    assert "&lt;b&gt;Makassar&lt;/b&gt; &amp; co" in cities.title.text()


def test_on_a_narrow_page_the_cards_stand_one_under_another_and_no_name_is_cut(window, cities):
    window.shell.resize(1440, 900)
    _show(window, cities, "vientiane")
    window.wait(lambda: cities.view.findChildren(Locator))
    cities.setMaximumWidth(700)
    window.wait(lambda: not cities.view.findChildren(Locator))
    assert cities.title.wordWrap()
    assert any(text.startswith("17.96667") for text in _texts(cities)), "the place is among the facts then"


@pytest.mark.parametrize(
    ("count", "words"), [(None, ""), (0, "made today"), (1, "1 day old"), (6, "6 days old"), (1200, "1,200 days old")]
)
def test_ages_are_said_in_words(count, words):
    assert ages.age(count) == words


def test_days_name_the_year_only_when_it_is_another():
    today = dt.date(2026, 12, 1)
    assert ages.day(dt.date(2026, 12, 4), today) == "Fri 4 Dec"
    assert ages.day(dt.date(2027, 1, 4), today) == "4 Jan 2027"
    assert [ages.ago(today - dt.timedelta(days=n), today) for n in (-3, 0, 1, 12)] == [
        "in 3 days",
        "today",
        "yesterday",
        "12 days ago",
    ]


def test_projects_beyond_the_first_show_when_asked_for_and_stay_when_something_changes(window, cities):
    window.shell.resize(1440, 900)
    city = _show(window, cities, "vientiane")
    window.wait(lambda: cities.view.room >= 1000)
    many = len(cities.shown.overview.projects)
    assert many > 2
    titles = [one["title"] for one in cities.shown.overview.projects]

    def seen():
        return [one.text() for one in cities.view.findChildren(QLabel) if one.isVisible() and one.text() in titles]

    assert seen() == titles[:2]
    window.click(f"All {many}")
    assert seen() == titles
    values = {"city": city, "statement": "Pumps", "sector": "energy", "status": "identified"}
    window.database.write(lambda unit: unit.add(Need, values), label="Add need")
    window.wait(lambda: cities.shown.overview.need_count == 2)
    assert seen() == titles


def test_the_whole_city_shows_at_1440_by_900_without_scrolling(window, cities):
    window.shell.resize(1440, 900)
    _show(window, cities, "vientiane")
    window.wait(lambda: cities.view.room >= 1000)
    bar = cities.area.verticalScrollBar()
    window.wait(lambda: bar.maximum() == 0)


def test_a_row_that_ends_in_dots_says_all_of_it_to_readers_and_in_its_tip(window, cities):
    window.shell.resize(1440, 900)
    _show(window, cities, "vientiane")
    window.wait(lambda: cities.view.room >= 1000)
    late = _named(cities, "Send the pressure logger sheet", RowButton)
    assert "R" in late.toolTip()
    assert late.toolTip().split("\n")[0] in late.accessibleName()
    faces = {one.text() for one in cities.view.findChildren(QLabel) if one.property("role") == "initials"}
    assert faces == {initials(one.name) for one in cities.shown.overview.people}


def test_all_consultations_with_the_city_are_one_link_away(window, cities):
    city = _show(window, cities, "vientiane")
    window.shell.context.open_page("consultations", filters={"city": city})
    page = window.shell.page("consultations")
    window.wait(lambda: page.list.isVisible() and page.list.list.model.row_count() == 1)
    assert page.list.list.picks == {"city": (city,)}
