"""What the Sync page writes when a person decides: which value of a field holds, and which records are one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from usascp_desktop.services import disagreements, duplicates
from usascp_desktop.store.unit_of_work import UnitOfWork
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.words import tr


class Settling:
    """Each decision is one save, said with Undo beside it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def settle(self, disagreement: str, value: object) -> None:
        """Let a value of a field hold."""
        work = partial(_settled, disagreement=disagreement, value=value)
        self._decide(work, disagreements.SETTLE_LABEL, tr("Settled; it clears everywhere once shared."))

    def merge(self, record: str, keep: str, lose: str, take: tuple[str, ...]) -> None:
        """Make one record of two, with the values of ``take`` from the one that does not stay."""
        work = partial(duplicates.merge, record=record, keep=keep, lose=lose, take=take)
        self._decide(work, duplicates.MERGE_LABEL, tr("Merged."))

    def keep_apart(self, record: str, left: str, right: str) -> None:
        """Say that two records are not of one."""
        work = partial(duplicates.keep_apart, record=record, left=left, right=right)
        self._decide(work, duplicates.DIFFERENT_LABEL, tr("Kept apart; this pair is not shown again."))

    def _decide(self, work: Callable[[UnitOfWork], None], name: str, words: str) -> None:
        notices, undo = self._context.notices, self._context.operations.undo
        self._context.operations.write(
            work, label=name, done=lambda _none: notices.say(words, action=tr("Undo"), on_action=lambda: undo())
        )


def _settled(unit: UnitOfWork, disagreement: str, value: object) -> None:
    disagreements.settle(unit, disagreement, value)
