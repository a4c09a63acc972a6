"""Values read in a document as a person would write them, and exactly."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.exports.format import cell_text, reads_from_the_right, value_text
from usascp_desktop.exports.report import Column

MOMENT = Moment(dt.datetime(2026, 3, 2, 2, 0, tzinfo=dt.UTC), "Asia/Vientiane")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "–"),
        ("as written", "as written"),
        (1234567, "1,234,567"),
        (-1234, "−1,234"),
        (Decimal("1234.50"), "1,234.50"),
        (Decimal("0.1000000000000000000000000001"), "0.1000000000000000000000000001"),
        (Decimal("1E+3"), "1,000"),
        (True, "Yes"),
        (False, "No"),
        (dt.date(2026, 3, 2), "2 Mar 2026"),
        (MOMENT, "Mon 2 Mar 2026, 09:00 (Asia/Vientiane)"),
        (Money(Decimal(1_200_000), "USD", 2026), "1,200,000 USD (2026)"),
        (Money(Decimal("12.5"), "LAK"), "12.50 LAK"),
    ],
)
def test_a_value_reads_as_a_person_would_write_it(value, text):
    assert value_text(value) == text


def test_a_code_shows_its_label_and_an_unknown_one_itself():
    column = Column("status", "Status", "code", choices=(("open", "Open"),))
    assert cell_text("open", column) == "Open"
    assert cell_text("gone", column) == "gone"


def test_a_percentage_has_its_sign_and_an_id_no_commas():
    assert cell_text(Decimal("12.5"), Column("a", "A", "percent")) == "12.5%"
    assert cell_text(None, Column("a", "A", "percent")) == "–"
    assert cell_text(20260302, Column("a", "A", "id")) == "20260302"


def test_months_and_days_follow_the_language_and_an_unknown_one_is_english():
    assert value_text(dt.date(2026, 3, 2), language="ms") == "2 Mac 2026"
    assert value_text(dt.date(2026, 3, 2), language="xx-none") == "2 Mar 2026"


def test_numbers_and_money_stand_against_the_right_edge():
    assert reads_from_the_right(Column("a", "A", "money"))
    assert not reads_from_the_right(Column("a", "A", "text"))
