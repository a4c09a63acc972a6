"""Every promise and every task as lists, the settled ones too: with the filters, views and export of all lists."""

from __future__ import annotations

from usascp_desktop.services import commitments, follow_ups
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import EmptyState
from usascp_desktop.ui.widgets.record_list import RecordList, field_column
from usascp_desktop.ui.words import tr

_PROMISES = (("text", 300), ("side", 110), ("city", 120), ("owner", 150), ("due", 116), ("status", 120))
_TASKS = (("text", 300), ("about", 200), ("owner", 150), ("due", 116), ("due_at", 150), ("status", 110))


def promise_list(context: Context) -> RecordList:
    """Return the list of all promises, the first due first."""
    words = tr("Promises are made in consultations: > for ours, < for theirs. They wait here until kept.")
    return RecordList(
        context,
        "commitment",
        [field_column("commitment", name, width=width) for name, width in _PROMISES],
        order=("due", "-id"),
        empty=EmptyState(tr("No promises yet"), words),
        closed={"status": sorted(commitments.CLOSED)},
    )


def task_list(context: Context) -> RecordList:
    """Return the list of all our own tasks, the first due first."""
    return RecordList(
        context,
        "follow_up",
        [field_column("follow_up", name, width=width) for name, width in _TASKS],
        order=("due", "-id"),
        empty=EmptyState(tr("No tasks yet"), tr("Tasks are our own. Ctrl+N writes one.")),
        closed={"status": sorted(follow_ups.CLOSED)},
    )
