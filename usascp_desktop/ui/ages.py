"""Days, ages and clocks in words, as they stand beside promises, people and meetings."""

from __future__ import annotations

import datetime as dt

from usascp_desktop.domain.moments import Moment
from usascp_desktop.ui.words import counted, marked, tr

_DAYS = (
    marked("Mon"), marked("Tue"), marked("Wed"), marked("Thu"), marked("Fri"), marked("Sat"), marked("Sun"),
)  # fmt: skip
_MONTHS = (
    marked("Jan"), marked("Feb"), marked("Mar"), marked("Apr"), marked("May"), marked("Jun"),
    marked("Jul"), marked("Aug"), marked("Sep"), marked("Oct"), marked("Nov"), marked("Dec"),
)  # fmt: skip
_DAYS_IN_FULL = (
    marked("Monday"), marked("Tuesday"), marked("Wednesday"), marked("Thursday"), marked("Friday"),
    marked("Saturday"), marked("Sunday"),
)  # fmt: skip
_MONTHS_IN_FULL = (
    marked("January"), marked("February"), marked("March"), marked("April"), marked("May"), marked("June"),
    marked("July"), marked("August"), marked("September"), marked("October"), marked("November"), marked("December"),
)  # fmt: skip


def day(value: dt.date, today: dt.date) -> str:
    """Return a day as ``Fri 4 Dec``, or ``4 Dec 2025`` if it is in another year than ``today``."""
    if value.year == today.year:
        return f"{weekday(value)} {value.day} {month(value)}"
    return plain_day(value)


def date(value: dt.date, today: dt.date) -> str:
    """Return a day as ``4 Dec``, or ``4 Dec 2025`` if it is in another year than ``today``."""
    return f"{value.day} {month(value)}" if value.year == today.year else plain_day(value)


def weekday(value: dt.date) -> str:
    """Return the day of the week, short: ``Fri``."""
    return tr(_DAYS[value.weekday()])


def month(value: dt.date) -> str:
    """Return the month, short: ``Dec``."""
    return tr(_MONTHS[value.month - 1])


def at(moment: Moment, today: dt.date) -> str:
    """Return a moment on the clocks of its own zone: ``Fri 4 Dec, 09:00``."""
    local = moment.local()
    return f"{day(local.date(), today)}, {local:%H:%M}"


def days(count: int) -> str:
    """Return a number of days in words: ``1 day``, ``31 days``."""
    return counted("{0} day", "{0} days", count)


def age(count: int | None) -> str:
    """Return how long ago something was made: ``made today``, ``6 days old``; empty if that is not known."""
    if count is None:
        return ""
    return tr("made today") if count == 0 else counted("{0} day old", "{0} days old", count)


def ago(value: dt.date, today: dt.date) -> str:
    """Return how long ago a day was: ``today``, ``yesterday``, ``12 days ago``; ``in 3 days`` for a day to come."""
    count = (today - value).days
    if count < 0:
        return counted("in {0} day", "in {0} days", -count)
    if count <= 1:
        return tr("yesterday") if count else tr("today")
    return counted("{0} day ago", "{0} days ago", count)


def plain_day(value: dt.date) -> str:
    """Return a day with its year: ``4 Dec 2026``."""
    return f"{value.day} {month(value)} {value.year}"


def long_day(value: dt.date, *, weekday_too: bool = False) -> str:
    """Return a day in full: ``4 December 2026``, or with the day of the week before it."""
    words = f"{value.day} {tr(_MONTHS_IN_FULL[value.month - 1])} {value.year}"
    return f"{tr(_DAYS_IN_FULL[value.weekday()])} {words}" if weekday_too else words


def weekday_in_full(value: dt.date) -> str:
    """Return the day of the week in full: ``Friday``."""
    return tr(_DAYS_IN_FULL[value.weekday()])


def stamp(value: dt.datetime, *, weekday_too: bool = True) -> str:
    """Return day and time on the clocks of the value's own zone: ``Fri 04 Dec 2026, 09:00``."""
    words = f"{value:%d} {month(value)} {value:%Y, %H:%M}"
    return f"{weekday(value)} {words}" if weekday_too else words


def late(count: int) -> str:
    """Return how late something is: ``12 days late``."""
    return counted("{0} day late", "{0} days late", count)


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
