"""What the rail says of the state of things: whether all is saved, what is not shared, and what waits where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from usascp_desktop.ui.words import marked, tr

if TYPE_CHECKING:
    from usascp_desktop.store.unit_of_work import ChangeSet
    from usascp_desktop.ui.context import Context
    from usascp_desktop.ui.rail import Rail

SAVED, SAVING, NOT_SAVED = marked("Saved on this computer"), marked("Saving …"), marked("Not saved yet")
READING = marked("For reading only")
_COUNT_AFTER_MS = 600


class Standing(QObject):
    """Keeps a rail up to date; ``show_on`` gives it another one."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._rail: Rail | None = None
        self._unshared: int | None = None  # until it is counted nobody knows
        self._wait = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._wait.timeout.connect(self._count)
        operations = context.operations
        operations.changed.connect(self._changed)
        operations.exchanged.connect(self._wait.start)
        operations.saving.connect(lambda: self._say(SAVING))
        operations.saved.connect(lambda: self._say(SAVED))
        operations.held.connect(self._not_kept)

    def show_on(self, rail: Rail, context: Context) -> None:
        """Say it on this rail from now on."""
        self._rail, self._context = rail, context
        self._say(NOT_SAVED if context.operations.unkept else SAVED)
        if context.workspace.identity.practice:
            rail.say_never_shared()
        elif self._unshared is not None:
            rail.say_unshared(self._unshared)
        self._wait.start()

    def _changed(self, changes: ChangeSet) -> None:
        if self._unshared is not None:
            self._unshared += len(changes.changes)
        if self._rail is not None and self._unshared is not None:
            self._rail.say_unshared(self._unshared)
        self._wait.start()

    def _say(self, words: str) -> None:
        if self._context.workspace.database.read_only:
            words = READING
        if self._rail is not None and not (words == SAVING and self._context.operations.unkept):
            self._rail.say_saved(tr(words), fine=words != NOT_SAVED)

    def _not_kept(self, problem: BaseException, _count: int) -> None:
        """Say once what the disk did not take; it stays in the fields and is tried again by itself."""
        assert self._rail is not None
        first = self._rail.saved.text() != tr(NOT_SAVED)
        self._say(NOT_SAVED)
        if first:
            kept = tr("Your text stays where you typed it and is tried again every few seconds.")
            again = self._context.operations.try_again
            self._context.notices.say(f"{tr(str(problem))} {kept}", tone="bad", action=tr("Try now"), on_action=again)

    def _count(self) -> None:
        """Count what waits on the pages, and what no bundle holds."""
        from usascp_desktop.domain.moments import Moment
        from usascp_desktop.services import unshared

        zone = self._context.settings.home_zone or self._context.workspace.identity.zone
        today = Moment.now(zone).local().date()
        operations = self._context.operations
        operations.read(lambda reader: unshared.waiting(reader, today, zone), done=self._counted)
        workspace = self._context.workspace
        if not (workspace.database.read_only or workspace.identity.practice):  # nothing can wait to be shared there
            operations.read(unshared.unshared, done=self._recounted)

    def _counted(self, counts: Mapping[str, int]) -> None:
        if self._rail is not None:
            for name, made in self._rail.buttons.items():
                made.show_count(counts.get(name, (self._unshared or 0) if name == "sync" else 0))

    def _recounted(self, count: int) -> None:
        self._unshared = count
        if self._rail is not None:
            self._rail.say_unshared(count)
            if "sync" in self._rail.buttons:
                self._rail.buttons["sync"].show_count(count)
