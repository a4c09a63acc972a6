"""Which states of a record mean that nothing more is to be done about it."""

from __future__ import annotations

NEED_STAGES = {
    "draft": "identified", "identified": "identified", "validated": "validated", "scoped": "under_way",
    "matched": "under_way", "in_progress": "under_way", "met": "met", "parked": "left", "withdrawn": "left",
}  # fmt: skip
"""How far a need is, in the few steps that a chart can tell apart, by status."""
NEED_OVER = frozenset({"met", "parked", "withdrawn"})
PROMISE_KEPT = "done"
PROMISE_DROPPED = frozenset({"dropped", "superseded"})
PROMISE_OVER = PROMISE_DROPPED | {PROMISE_KEPT}
QUESTION_OVER = frozenset({"answered", "dropped"})
