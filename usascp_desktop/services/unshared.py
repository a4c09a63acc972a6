"""How much of the work on this computer no bundle holds yet, and how many things wait on the pages of the window."""

from __future__ import annotations

import datetime as dt

from usascp_desktop.services import loose_ends
from usascp_desktop.store import unshared as log
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.store.unit_of_work import Reader

_PROMISE_OVER = ("done", "dropped", "superseded")
_TASK_OVER = ("done", "dropped")


def unshared(reader: Reader) -> int:
    """Return how many changes are in no segment yet, reference data left out."""
    return log.total(reader.db)


def waiting(reader: Reader, today: dt.date, zone: str) -> dict[str, int]:
    """Return by name of page what waits there: loose ends of the day, meetings in draft, what is late on our side."""
    late = (Condition("due", "<", today.isoformat()),)
    promises = tuple(Condition("status", "!=", code) for code in _PROMISE_OVER)
    tasks = tuple(Condition("status", "!=", code) for code in _TASK_OVER)
    return {
        "today": len(loose_ends.today(reader, today, zone)),
        "consultations": reader.count(Query("consultation", (Condition("status", "=", "draft"),))),
        "follow_ups": reader.count(Query("commitment", (*late, *promises)))
        + reader.count(Query("follow_up", (*late, *tasks))),
    }
