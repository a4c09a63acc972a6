"""The map: every city in both map and list, the same city chosen in both, and the way to its page by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from usascp_desktop.services import city_map


@pytest.fixture
def page(window):
    made = window.open("map")
    window.wait(lambda: len(made.cities) == 26)
    return made


def _named(page, name):
    return next(one.id for one in page.cities.values() if one.name == name)


def test_every_city_has_a_bubble_and_a_line_and_no_bubbles_cover_each_other(page):
    bubbles = [page.map.bubble(city) for city in page.cities]
    assert page.list.count() == len(bubbles) == 26
    for number, one in enumerate(bubbles):
        for other in bubbles[number + 1 :]:
            gap = one.center() - other.center()
            assert (gap.x() ** 2 + gap.y() ** 2) ** 0.5 >= (one.width() + other.width()) / 2 - 1


def test_cities_lie_where_they_are(page):
    hanoi, jakarta = (page.map.bubble(_named(page, name)).center() for name in ("Hanoi", "Jakarta (DKI)"))
    manila, yangon = (page.map.bubble(_named(page, name)).center() for name in ("Manila", "Yangon"))
    assert hanoi.y() < jakarta.y()
    assert yangon.x() < hanoi.x() < manila.x()


def test_needs_that_are_over_are_not_counted(window, page):
    with window.database.read() as reader:
        cities = {one.name: one for one in city_map.cities(reader)}
    assert cities["Vientiane"].sectors == (("water", 1),)
    assert cities["Cebu City"].needs == 0
    assert cities["Vientiane"].promises == 4


def test_choosing_in_the_list_moves_the_ring_and_the_callout_says_what_waits(window, page):
    page.list.setFocus()
    window.keys(page.search, "vientiane")
    assert page.map.here == _named(page, "Vientiane")
    assert page.waits.text() == "1 open need · 4 open promises"


def test_a_click_on_a_bubble_chooses_the_city_in_the_list(window, page):
    manila = _named(page, "Manila")
    window.qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=page.map.bubble(manila).center().toPoint())
    assert page.map.here == manila
    assert page.list.currentItem().text() == "Manila"


def test_arrows_on_the_map_go_to_the_next_city_that_way_and_enter_opens_it(window, page):
    page.show_record(_named(page, "Bangkok"))
    window.activate()
    page.map.setFocus()
    before = page.map.bubble(page.map.here).center()
    window.keys(page.map, Qt.Key.Key_Up)
    assert page.map.bubble(page.map.here).center().y() < before.y()
    here = page.map.here
    window.keys(page.map, Qt.Key.Key_Return)
    window.wait(lambda: window.shell.stack.currentWidget() is not page)
    assert window.shell.page("cities").city == here


def test_zooming_keeps_what_is_under_the_pointer(page):
    at = page.map.bubble(_named(page, "Manila")).center()
    page.map.zoom_by(2, at)
    moved = page.map.bubble(_named(page, "Manila")).center() - at
    assert abs(moved.x()) < 1
    assert abs(moved.y()) < 1
    page.map.show_all()
    assert page.map.zoom == 1


def test_a_city_out_of_sight_is_brought_into_sight(page):
    page.map.zoom_by(5)
    page.show_record(_named(page, "Banyuwangi"))
    assert page.map.rect().contains(page.map.bubble(page.map.here).center().toPoint())


def test_the_callout_never_covers_the_city_it_is_about(window, page):
    for city in page.cities:
        page.show_record(city)
        assert not page.callout.geometry().contains(page.map.bubble(city).center().toPoint())
    assert page.callout.geometry().topLeft() != QPoint()


def test_filtering_says_how_many_are_left(window, page):
    window.keys(window.find("Type a city", QLineEdit), "viet")
    assert page.count.text() == f"{page.list.count()} of 26 cities"
    assert 0 < page.list.count() < 26


def test_the_land_is_drawn_once_and_not_for_every_picture(page, monkeypatch):
    drawn = []
    monkeypatch.setattr(page.map, "_paint_land", lambda _painter: drawn.append(1))
    page.map.zoom_by(1.5)
    for _ in range(5):
        page.map.grab()
    assert len(drawn) == 1
