"""Names on the map: beside their bubbles, over nothing, and left out rather than written over each other."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetrics

from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.map_labels import Wanted, placed
from usascp_desktop.ui.widgets.region_map import RegionMap

ROOM = QRectF(0, 0, 400, 300)


def bubble(x, y):
    return QRectF(x - 10, y - 10, 20, 20)


def test_a_name_stands_at_the_side_it_wants():
    bubbles = {"a": bubble(200, 150)}
    assert placed([Wanted("a", 60, 10, "left")], bubbles, room=ROOM)["a"].x() == 190 - 6 - 60
    assert placed([Wanted("a", 60, 10)], bubbles, room=ROOM)["a"].x() == 216


def test_a_name_goes_to_a_free_side_rather_than_over_a_neighbour_or_the_edge():
    bubbles = {"a": bubble(200, 150), "b": bubble(240, 150), "edge": bubble(380, 250)}
    at = placed([Wanted("a", 60, 10), Wanted("edge", 60, 10)], bubbles, room=ROOM)
    assert at["a"].x() == 200 - 10 - 6 - 60
    assert at["edge"].x() == 380 - 10 - 6 - 60


def test_a_name_with_no_free_side_is_left_out_and_the_first_wins():
    bubbles = {"a": bubble(20, 20), "b": bubble(20, 41)}
    at = placed([Wanted("a", 80, 24), Wanted("b", 80, 24)], bubbles, room=QRectF(0, 0, 122, 52))
    assert list(at) == ["a"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_name_on_the_region_covers_another_or_a_bubble(window, qtbot, scale):
    page = window.open("map")
    window.wait(lambda: len(page.cities) == 26)
    shown = RegionMap(Theme("light", scale))
    qtbot.addWidget(shown)
    shown.resize(740, 620)
    shown.show_cities(tuple(page.cities.values()))
    metrics = QFontMetrics(shown.theme.font("label"))
    high = metrics.ascent() - metrics.descent()
    boxes = {
        city: QRectF(at.x(), at.y() - high, metrics.horizontalAdvance(page.cities[city].name), high)
        for city, at in shown.labels().items()
    }
    assert len(boxes) >= (24 if scale == 1.0 else 16)
    assert not [pair for pair in combinations(boxes.values(), 2) if pair[0].intersects(pair[1])]
    for city, box in boxes.items():
        assert not [
            one for one in page.cities if one != city and shown.bubble(one).adjusted(2, 2, -2, -2).intersects(box)
        ]
        assert QRectF(shown.rect()).contains(box)
        assert box.size() != QSizeF(0, 0)
