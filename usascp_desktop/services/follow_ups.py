"""Our own tasks about any record: the open ones in the order they are promised, adding one, completing one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import RECORDS
from usascp_desktop.records.needs import FollowUp
from usascp_desktop.sentences import marked
from usascp_desktop.services.rows import open_rows
from usascp_desktop.store.queries import Condition, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

ADD_LABEL = marked("Add follow-up")
COMPLETE_LABEL = marked("Complete follow-up")

CLOSED = frozenset({"done", "dropped"})
"""States in which nothing is left to do."""


@dataclass(frozen=True, slots=True)
class Task:
    """An open task. ``day`` is the day it is due where it is due (of ``due_at``'s own zone, if that is given).

    ``about`` is ``record/id``, ``about_title`` that record's title; ``late`` is in whole days, 0 when not late.
    """

    id: str
    text: str
    kind: str | None
    status: str | None
    about: str | None
    about_title: str | None
    owner: str | None
    owner_name: str | None
    day: dt.date | None
    due_at: Moment | None
    late: int


def add(
    unit: UnitOfWork,
    *,
    text: str,
    about: str | None = None,
    kind: str | None = None,
    owner: str | None = None,
    due: dt.date | None = None,
    due_at: Moment | None = None,
) -> str:
    """Keep a new open task and return its id; ``about`` is ``record/id`` (or ``record/key``)."""
    given = {"text": text, "about": about, "kind": kind, "owner": owner, "due": due, "due_at": due_at}
    return unit.add(FollowUp, {**given, "status": "open"})


def complete(unit: UnitOfWork, row: str) -> None:
    """Note that a task is done."""
    unit.update(FollowUp, unit.resolve("follow_up", row), {"status": "done"})


def open_tasks(reader: Reader, today: dt.date, *, about: str | None = None) -> tuple[Task, ...]:
    """Return the tasks still to be done, by promised time, those without one last.

    A snoozed task shows again on the day it is due. ``about`` narrows to one record.
    """
    where = () if about is None else (Condition("about", "=", about),)
    rows = open_rows(reader, "follow_up", CLOSED, where)
    owners = reader.titles("person", [row["owner"] for row in rows if row["owner"]])
    titles = titles_about(reader, [row["about"] for row in rows if row["about"]])
    tasks = [_task(row, owners.get(row["owner"] or ""), titles.get(row["about"] or ""), today) for row in rows]
    shown = [task for task in tasks if task.status != "snoozed" or (task.day is not None and task.day <= today)]
    return tuple(sorted(shown, key=_promised))


def titles_about(reader: Reader, places: list[str]) -> dict[str, str]:
    """Return the title of each ``record/id``; what is gone or unknown to this version is left out."""
    wanted: dict[str, list[str]] = {}
    for place in places:
        record, _, row = place.partition("/")
        if record in RECORDS:
            wanted.setdefault(record, []).append(row)
    return {
        f"{record}/{row}": title
        for record, rows in wanted.items()
        for row, title in reader.titles(record, rows).items()
    }


def _task(row: Row, owner: str | None, title: str | None, today: dt.date) -> Task:
    day = row["due_at"].local().date() if row["due_at"] else row["due"]
    return Task(
        id=row["id"],
        text=row["text"] or "",
        kind=row["kind"],
        status=row["status"],
        about=row["about"],
        about_title=title,
        owner=row["owner"],
        owner_name=owner,
        day=day,
        due_at=row["due_at"],
        late=max(0, (today - day).days) if day else 0,
    )


def _promised(task: Task) -> tuple[dt.date, str, str]:
    """By day, within a day those with a time first, in their order."""
    at = task.due_at.at.isoformat() if task.due_at else "9999"
    return (task.day or dt.date.max, at, task.id)
