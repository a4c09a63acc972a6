"""Moments: the same instant in the same zone, whichever way it is written."""

from __future__ import annotations

import contextlib
import zoneinfo
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain.moments import Moment, parse_date

ZONES = sorted(zoneinfo.available_timezones())
MOMENTS = st.builds(
    Moment,
    st.datetimes(datetime(1900, 1, 2), datetime(2200, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(ZONES),
)


def test_the_bracket_form_is_read_shown_and_kept():
    moment = Moment.parse("2026-03-02T09:00[Asia/Vientiane]")
    assert moment.at == datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
    assert moment.local().isoformat() == "2026-03-02T09:00:00+07:00"
    assert str(moment) == "2026-03-02T09:00[Asia/Vientiane]"
    assert moment.to_json() == {"at": "2026-03-02T02:00:00Z", "zone": "Asia/Vientiane"}


@pytest.mark.parametrize(
    "written",
    [
        "2026-03-02T09:00+07:00[Asia/Vientiane]",
        "2026-03-02T09:00:00+0700[Asia/Vientiane]",
        "2026-03-02T02:00Z[Asia/Vientiane]",
        " 2026-03-02 09:00:00.75[Asia/Vientiane] ",
    ],
)
def test_other_ways_of_writing_mean_the_same(written):
    assert Moment.parse(written) == Moment.parse("2026-03-02T09:00[Asia/Vientiane]")


def test_a_plain_z_is_utc():
    assert Moment.parse("2026-03-02T02:00:05Z").to_json() == {"at": "2026-03-02T02:00:05Z", "zone": "UTC"}


@given(MOMENTS)
def test_what_is_shown_is_read_back_as_the_same_moment(moment):
    assert Moment.parse(str(moment)) == moment


@given(MOMENTS)
def test_what_is_kept_is_read_back_as_the_same_moment(moment):
    kept = moment.to_json()
    assert Moment.from_json(kept) == moment
    assert len(kept["at"]) == 20


@given(st.lists(MOMENTS, max_size=5))
def test_moments_sort_by_time_and_so_does_what_is_kept(moments):
    ordered = sorted(moments)
    assert [one.at for one in ordered] == sorted(one.at for one in moments)
    assert [one.to_json()["at"] for one in ordered] == sorted(one.to_json()["at"] for one in moments)


def test_an_hour_that_comes_twice_is_told_apart_by_its_offset():
    first, second = (Moment.parse(f"2026-11-01T01:30-0{hours}:00[America/New_York]") for hours in (4, 5))
    assert second.at - first.at == timedelta(hours=1)
    assert str(second) == "2026-11-01T01:30-05:00[America/New_York]"
    assert Moment.parse("2026-11-01T01:30[America/New_York]") == first


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("2026-03-08T02:30[America/New_York]", "never show"),
        ("2026-03-02T09:00+08:00[Asia/Vientiane]", "not the offset"),
        ("2026-03-02T09:00", "time zone"),
        ("2026-03-02T09:00+07:00", "time zone"),
        ("2026-02-30T09:00[Asia/Vientiane]", "calendar"),
        ("2026-03-02T25:00[Asia/Vientiane]", "calendar"),
        ("2026-03-02T09:00[Asia/Nowhere]", "known time zone"),
        ("2026-03-02T09:00[Asia]", "known time zone"),
        ("2026-03-02T09:00[../../etc/passwd]", "known time zone"),
        ("2026-03-02T09:00[\x00]", "known time zone"),
        ("2026-03-02T09:00[\ud800]", "known time zone"),
        ("9999-12-31T23:59[America/New_York]", "never show"),
        ("9999-12-31T23:59Z[Asia/Vientiane]", "1 to 9999"),
        ("tomorrow", "not a moment"),
        ("", "not a moment"),
    ],
)
def test_a_wrong_moment_is_refused_in_a_sentence(written, sentence):
    with pytest.raises(ValueError, match=sentence):
        Moment.parse(written)


@given(
    st.text()
    | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}([+-][0-9]{4})?\[[A-Z][a-z]+\]", fullmatch=True)
)
def test_reading_any_text_gives_a_moment_or_a_value_error(written):
    with contextlib.suppress(ValueError):
        moment = Moment.parse(written)
        assert str(Moment.parse(str(moment))) == str(moment)


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"at": "2026-03-02T02:00:00Z"},
        {"at": "2026-03-02T02:00:00", "zone": "UTC"},
        {"at": "2026-03-02T02:00:00+00:00", "zone": "UTC"},
        {"at": "2026-03-02T02:00:00+00:00Z", "zone": "UTC"},
        {"at": 5, "zone": "UTC"},
        {"at": "2026-03-02T02:00:00Z", "zone": "UTC", "more": 1},
        {"at": "2026-13-02T02:00:00Z", "zone": "UTC"},
        {"at": "2026-03-02T02:00:00Z", "zone": "X/Y"},
    ],
)
def test_a_kept_moment_of_another_shape_is_refused(kept):
    with pytest.raises(ValueError, match=r"\.$"):
        Moment.from_json(kept)


def test_a_time_without_zone_is_refused_and_other_offsets_become_utc():
    with pytest.raises(ValueError, match="needs a time zone"):
        Moment(datetime(2026, 3, 2), "UTC")
    made = Moment(datetime(2026, 3, 2, 9, 0, 0, 999999, timezone(timedelta(hours=7))), "Asia/Vientiane")
    assert made == Moment.parse("2026-03-02T09:00[Asia/Vientiane]")


def test_now_is_now_in_whole_seconds():
    now = Moment.now("Asia/Jakarta")
    assert now.zone == "Asia/Jakarta"
    assert now.at.microsecond == 0
    assert abs(datetime.now(UTC) - now.at) < timedelta(minutes=1)


@given(st.dates())
def test_a_date_is_read_back(day):
    assert parse_date(day.isoformat()) == day


@pytest.mark.parametrize(
    "written", ["2026-02-30", "20260302", "2026-3-2", "02.03.2026", "", "2026-W10-1", "٢٠٢٦-٠٣-٠٢"]
)
def test_a_wrong_date_is_refused_in_a_sentence(written):
    with pytest.raises(ValueError, match="is not a date; write it like 2026-03-02"):
        parse_date(written)


def test_spaces_around_a_date_do_not_matter():
    assert parse_date(" 2026-03-02 ") == date(2026, 3, 2)
