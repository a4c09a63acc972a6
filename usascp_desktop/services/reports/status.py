"""Which states of a record mean that nothing more is to be done about it."""

from __future__ import annotations

NEED_OVER = frozenset({"met", "parked", "withdrawn"})
PROMISE_KEPT = "done"
PROMISE_DROPPED = frozenset({"dropped", "superseded"})
PROMISE_OVER = PROMISE_DROPPED | {PROMISE_KEPT}
QUESTION_OVER = frozenset({"answered", "dropped"})
