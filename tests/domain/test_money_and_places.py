"""Money and places: exact, in one form, refused in a sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain.money import Money, total
from usascp_desktop.domain.places import Place

AMOUNTS = st.decimals(-(10**17), 10**17, allow_nan=False, allow_infinity=False, places=6) | st.integers(
    -(10**17), 10**17
).map(Decimal)
MONEY = st.builds(Money, AMOUNTS, st.from_regex("[A-Z]{3}", fullmatch=True), st.none() | st.integers(1900, 2199))
PLACES = st.builds(Place, st.floats(-90, 90), st.floats(-180, 180))


@given(MONEY)
def test_money_is_read_back_as_shown_and_as_kept(money):
    assert Money.parse(str(money)) == money
    assert Money.from_json(money.to_json()) == money
    assert Money.parse(str(money)).to_json() == money.to_json()


@given(AMOUNTS, AMOUNTS)
def test_equal_amounts_are_kept_alike_and_unequal_ones_apart(one, two):
    kept = [Money(amount, "USD").to_json() for amount in (one, two)]
    assert (kept[0] == kept[1]) == (one == two)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("1200000 USD 2026", {"amount": "1200000", "currency": "USD", "year": 2026}),
        ("1,200,000 USD", {"amount": "1200000", "currency": "USD", "year": None}),
        ("12.5 usd 2026", {"amount": "12.50", "currency": "USD", "year": 2026}),
        ("12.500 USD", {"amount": "12.50", "currency": "USD", "year": None}),
        ("12.00 USD", {"amount": "12", "currency": "USD", "year": None}),
        ("0.125 KWD", {"amount": "0.125", "currency": "KWD", "year": None}),
        ("-0 LAK", {"amount": "0", "currency": "LAK", "year": None}),
    ],
)
def test_written_money_has_one_kept_form(written, kept):
    assert Money.parse(written).to_json() == kept


@pytest.mark.parametrize(
    "written",
    ["", "USD", "12", "12 US", "12 USD 26", "NaN USD", "Infinity USD", "1e5 USD", "1,2 USD", "1_000 USD", "١٢ USD",
     "1234567890123456789 USD", "0.1234567 USD", "12 USD 2026 x", "12 USD 1800"],
)  # fmt: skip
def test_wrong_money_is_refused_in_a_sentence(written):
    with pytest.raises(ValueError, match=r"\.$"):
        Money.parse(written)


@pytest.mark.parametrize("amount", ["NaN", "sNaN", "Infinity", "-Infinity", "1e999999", "1e-999999"])
def test_amounts_that_are_no_amounts_are_refused(amount):
    with pytest.raises(ValueError, match="amount of money"):
        Money(Decimal(amount), "USD", None)


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"amount": 12, "currency": "USD", "year": None},
        {"amount": "1e5", "currency": "USD", "year": None},
        {"amount": "NaN", "currency": "USD", "year": None},
        {"amount": "1", "currency": "usd", "year": None},
        {"amount": "1", "currency": "USD", "year": True},
        {"amount": "1", "currency": "USD", "year": "2026"},
        {"amount": "1", "currency": "USD", "rate": 2},
    ],
)
def test_kept_money_of_another_shape_is_refused(kept):
    with pytest.raises(ValueError, match=r"\.$"):
        Money.from_json(kept)


def test_money_without_a_year_key_is_read_as_year_unknown():
    assert Money.from_json({"amount": "1", "currency": "USD"}) == Money(Decimal(1), "USD", None)


def test_currencies_are_never_added_up():
    amounts = [Money.parse(one) for one in ("1.10 USD 2025", "5 LAK", "2.20 USD")]
    assert total(amounts) == {"USD": Decimal("3.30"), "LAK": Decimal(5)}
    assert total([]) == {}


@given(st.lists(st.integers(-(10**23), 10**23).map(lambda n: Decimal(n).scaleb(-6)), max_size=20))
def test_a_total_is_exact(amounts):
    units = sum(int(amount.scaleb(6)) for amount in amounts)
    found = total(Money(amount, "IDR") for amount in amounts)
    assert int(found.get("IDR", Decimal(0)).scaleb(6)) == units


@given(PLACES)
def test_a_place_is_read_back_as_shown_and_as_kept(place):
    assert Place.parse(str(place)) == place
    assert Place.from_json(place.to_json()) == place


def test_a_place_is_shown_as_it_is_typed():
    place = Place.parse(" 17.96, 102.61 ")
    assert str(place) == "17.96,102.61"
    assert place.to_json() == {"lat": 17.96, "lon": 102.61}
    assert str(Place(-0.0000001, 5)) == "0,5"


@pytest.mark.parametrize("written", ["", "17.96", "91,0", "0,181", "-90.1,0", "nan,0", "1,2,3", "17°57'N,102°E", "١,٢"])
def test_a_wrong_place_is_refused_in_a_sentence(written):
    with pytest.raises(ValueError, match=r"\.$"):
        Place.parse(written)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 90.0000001])
def test_a_latitude_out_of_range_is_refused(value):
    with pytest.raises(ValueError, match="latitude"):
        Place(value, 0)


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"lat": 1},
        {"lat": "1", "lon": 2},
        {"lat": True, "lon": 2},
        {"lat": 10**400, "lon": 2},
        {"lat": 1, "lon": 2, "z": 3},
    ],
)
def test_a_kept_place_of_another_shape_is_refused(kept):
    with pytest.raises(ValueError, match=r"\.$"):
        Place.from_json(kept)


def test_the_ends_of_the_ranges_are_places():
    assert Place.parse("-90,180") == Place(-90, 180)
