"""The board: open statuses as columns, lanes with their cards, a shelf, and only as many cards as are asked for."""

from __future__ import annotations

import datetime as dt

import pytest

from usascp_desktop.domain import text
from usascp_desktop.records.needs import Need
from usascp_desktop.services import needs_board
from usascp_desktop.store.queries import Query

TODAY = dt.date(2036, 1, 1)


@pytest.fixture
def filled(practice):
    """Five needs in two cities; one has no status and one is met."""
    given = [
        ("A", "vientiane", "identified", "critical"),
        ("B", "vientiane", None, "low"),
        ("C", "vientiane", "scoped", "high"),
        ("D", "da-nang", "identified", "medium"),
        ("E", "da-nang", "met", "high"),
    ]
    practice.database.write(
        lambda unit: [
            unit.add(Need, {"statement": text, "city": city, "status": status, "priority": priority, "sector": "water"})
            for text, city, status, priority in given
        ],
        label="Needs",
    )
    return practice


def board(filled, *, lanes="city", limits=None):
    with filled.database.read() as reader:
        numbers = reader.row_numbers(Query("need", order=("statement",)))
        return needs_board.board(reader, numbers, lanes=lanes, today=TODAY, limits=limits or {})


def texts(lane, status):
    return [card.statement for card in lane.cells[status]]


def test_cards_stand_where_their_city_and_status_cross_and_no_status_counts_as_the_first(filled):
    vientiane, da_nang = board(filled).lanes
    assert (vientiane.title, vientiane.shown, vientiane.open) == ("Vientiane", 3, 3)
    assert texts(vientiane, "identified") == ["A", "B"]
    assert texts(vientiane, "scoped") == ["C"]
    assert texts(da_nang, "identified") == ["D"]


def test_closed_needs_are_on_the_shelf_only(filled):
    found = board(filled)
    assert {one.code: one.total for one in found.shelf} == {"met": 1, "parked": 0, "withdrawn": 0}
    assert [one.code for one in found.columns] == ["identified", "validated", "scoped", "matched", "in_progress"]
    assert [(one.shown, one.total) for one in found.columns][:3] == [(3, 3), (0, 0), (1, 1)]


def test_lanes_by_sector_and_none_hold_the_same_cards(filled):
    (water,) = board(filled, lanes="sector").lanes
    (everything,) = board(filled, lanes="").lanes
    assert water.cells == everything.cells
    assert everything.title == "All needs"


def test_a_place_shows_so_many_cards_and_says_how_many_are_left(filled):
    cards = [{"statement": f"N{number:03}", "city": "vientiane", "status": "scoped"} for number in range(230)]
    filled.database.write(lambda unit: [unit.add(Need, card) for card in cards], label="Many")
    lane = board(filled).lanes[0]
    assert (len(lane.cells["scoped"]), lane.left["scoped"]) == (200, 31)
    lane = board(filled, limits={(lane.id, "scoped"): 400}).lanes[0]
    assert (len(lane.cells["scoped"]), lane.left["scoped"]) == (231, 0)


def test_the_head_counts_what_is_open_where_and_what_presses(filled):
    with filled.database.read() as reader:
        head = needs_board.head(reader)
    assert head.sentence() == "4 open in 2 cities · 2 critical or high"


@pytest.mark.parametrize(
    ("whole", "brief"),
    [
        ("Water, wastewater and stormwater", "Water"),
        ("Disaster risk and emergency response", "Disaster risk"),
        ("Stated in the meeting", "Stated"),
        ("Observed on site", "Observed"),
        ("ນ້ຳ", "ນ້ຳ"),
    ],
)
def test_a_long_name_ends_where_it_goes_on(whole, brief):
    assert text.brief(whole) == brief
