"""What is owed as rows of the overview: who by, since when, and how it stands in words with a sign."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from usascp_desktop.services import commitments, follow_ups
from usascp_desktop.services.commitments import Promise
from usascp_desktop.services.follow_ups import Task
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.widgets.entry_list import Entry
from usascp_desktop.ui.words import counted, terms, tr

_SOON = 14
_LATE, _TODAY, _PLANNED, _UNDATED = (
    ("triangle-alert", "bad"),
    ("clock", "warn"),
    ("calendar", "info"),
    ("circle-dashed", "muted"),
)
_US, _THEM, _TASK = ("arrow-up-right", "k_us"), ("arrow-down-left", "k_them"), ("list-checks", "muted")


@dataclass(frozen=True)
class Owed:
    """What is open on a day, with the names of its cities and the words of its sides."""

    promises: tuple[Promise, ...]
    tasks: tuple[Task, ...]
    cities: Mapping[str, str]
    sides: Mapping[str, str]
    today: dt.date


def owed_now(reader: Reader, today: dt.date) -> Owed:
    """Return every open promise and task as they stand on a day."""
    promises = commitments.overview(reader, today=today)
    cities = reader.titles("city", {one.city for one in promises if one.city})
    return Owed(promises, follow_ups.open_tasks(reader, today), cities, terms(reader, "commitment_side"), today)


def promise_entry(one: Promise, owed: Owed) -> Entry:
    """Return the row of a promise."""
    who = one.owner_name or tr("No owner yet")
    side = "" if one.side in ("us", "city") else owed.sides.get(one.side or "", tr("No side yet"))
    where = owed.cities.get(one.city or "", "")
    line = " · ".join(part for part in (who, side, where, _age(one.age)) if part)
    words, sign = standing(one.due, one.late, owed.today)
    return Entry(one.id, one.text or tr("Nothing written yet"), line, words, sign, _US if one.side == "us" else _THEM)


def task_entry(one: Task, today: dt.date) -> Entry:
    """Return the row of a task."""
    about = tr("about “{0}”").format(one.about_title) if one.about_title else ""
    line = " · ".join(part for part in (one.owner_name or tr("No owner yet"), about) if part)
    words, sign = standing(one.day, one.late, today)
    return Entry(one.id, one.text or tr("Nothing written yet"), line, words, sign, _TASK)


def _age(days: int | None) -> str:
    if days is None:
        return ""
    return tr("made today") if days == 0 else counted("made {0} day ago", "made {0} days ago", days)


def standing(due: dt.date | None, late: int, today: dt.date) -> tuple[str, tuple[str, str]]:
    """How it stands in words, with the sign that goes with them."""
    if due is None:
        return tr("no date"), _UNDATED
    if late:
        return ages.late(late), _LATE
    ahead = (due - today).days
    if ahead == 0:
        return tr("due today"), _TODAY
    if ahead <= _SOON:
        return counted("due in {0} day", "due in {0} days", ahead), _PLANNED
    return tr("due {0}").format(ages.plain_day(due)), _PLANNED
