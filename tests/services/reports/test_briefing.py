"""The briefing before a visit: what is open in the cities, whom one meets, and what was said there before."""

from __future__ import annotations

import pytest

from tests.services.reports.test_figures import fact, table
from usascp_desktop.errors import UsageError
from usascp_desktop.exports.report import Heading


def _chapters(report):
    return [one.text for one in report.blocks if isinstance(one, Heading) and one.level == 1]


def test_a_trip_is_briefed_with_its_travellers_cities_people_and_what_is_open(trip):
    report = trip.build(report="briefing", delegation=trip.ids["delegation"])
    assert (report.title, report.subtitle) == ("Water experts to Vientiane and Luang Prabang", "Briefing")
    assert _chapters(report) == [
        "Purpose", "Travellers", "Itinerary", "The cities", "People to meet", "Needs", "Open promises",
        "Open questions", "Projects", "Partners",
    ]  # fmt: skip
    assert [one.text for one in report.blocks if isinstance(one, Heading) and one.level == 2] == [
        "Vientiane – ວຽງຈັນ", "Luang Prabang – ຫຼວງພະບາງ",
    ]  # fmt: skip
    assert [row[2] for row in table(report, "Itinerary").rows] == [
        "Non-revenue water in the old town", "Heritage zone drainage",
    ]  # fmt: skip
    assert [row[0] for row in table(report, "People").rows] == ["Bounmy Phommasan", "Somphone Keovilay"]
    assert fact(report, "Open needs") == len(table(report, "Needs").rows) == 4
    assert fact(report, "Our promises") == 2
    assert fact(report, "The cities' promises") == 1, "one was kept"


def test_a_city_alone_is_briefed_with_what_was_said_there_before_and_no_trip(trip):
    report = trip.build(report="briefing", cities=("vientiane",))
    assert report.title == "Vientiane"
    assert not {"Travellers", "Itinerary", "Purpose"} & set(_chapters(report))
    assert "losses of 31 %" in str(table(report, "Consultations").rows)
    assert {row[0] for row in table(report, "Needs").rows} == {"Vientiane"}
    assert "First day" not in str(report.blocks), "nothing of a trip is said to be unknown where there is none"


def test_to_readers_outside_nobody_is_named_who_was_not_asked_and_nothing_internal_is_said(trip):
    report = trip.build(report="briefing", delegation=trip.ids["delegation"], audience="public")
    said = str(report.blocks)
    for secret in ("Bounmy", "Khamla", "losses of 31 %", "District meters"):
        assert secret not in said
    assert report.withheld


def test_a_briefing_about_nothing_says_what_to_choose(empty):
    with pytest.raises(UsageError, match="choose a delegation or a city"):
        empty.build(report="briefing")
