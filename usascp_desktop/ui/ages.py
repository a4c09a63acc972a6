"""Days, ages and clocks in words, as they stand beside promises, people and meetings."""

from __future__ import annotations

import datetime as dt

from usascp_desktop.domain.moments import Moment

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(value: dt.date, today: dt.date) -> str:
    """Return a day as ``Fri 4 Dec``, or ``4 Dec 2025`` if it is in another year than ``today``."""
    if value.year == today.year:
        return f"{_DAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]}"
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def at(moment: Moment, today: dt.date) -> str:
    """Return a moment on the clocks of its own zone: ``Fri 4 Dec, 09:00``."""
    local = moment.local()
    return f"{day(local.date(), today)}, {local:%H:%M}"


def days(count: int) -> str:
    """Return a number of days in words: ``1 day``, ``31 days``."""
    return "1 day" if count == 1 else f"{count:,} days"


def age(count: int | None) -> str:
    """Return how long ago something was made: ``made today``, ``6 days old``; empty if that is not known."""
    if count is None:
        return ""
    return "made today" if count == 0 else f"{days(count)} old"


def ago(value: dt.date, today: dt.date) -> str:
    """Return how long ago a day was: ``today``, ``yesterday``, ``12 days ago``; ``in 3 days`` for a day to come."""
    count = (today - value).days
    if count < 0:
        return f"in {days(-count)}"
    return {0: "today", 1: "yesterday"}.get(count, f"{days(count)} ago")


def clock(zone: str) -> tuple[str, str]:
    """Return the time in a zone now, and its day with the distance from UTC: ``11:20``, ``Tue 24 Nov · UTC+7``.

    ValueError for a zone that is not known.
    """
    local = Moment.now(zone).local()
    offset = local.utcoffset() or dt.timedelta()
    hours, minutes = divmod(int(abs(offset).total_seconds()) // 60, 60)
    sign = "-" if offset < dt.timedelta() else "+"
    distance = f"UTC{sign}{hours}" + (f":{minutes:02}" if minutes else "")
    return f"{local:%H:%M}", f"{day(local.date(), local.date())} · {distance}"
