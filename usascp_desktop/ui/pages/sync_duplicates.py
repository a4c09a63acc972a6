"""The part of the Sync page with pairs that may be one: when they are looked for anew, and what is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from usascp_desktop.services import duplicates
from usascp_desktop.services.duplicates import Compared
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.pages.sync_settling import Settling
from usascp_desktop.ui.widgets.duplicate_review import DuplicateReview

_WAIT_MS = 400
"""Changes that come within this of a look share the next one."""


class Duplicates:
    """Looks for pairs when the part shows, and anew when something changed that could make or unmake one.

    ``review`` is the part; ``shows`` says whether it is the one in front.
    """

    def __init__(self, context: Context, settling: Settling, shows: Callable[[], bool]) -> None:
        self._context, self._shows = context, shows
        self.review = DuplicateReview(context.theme)
        self.review.merged.connect(settling.merge)
        self.review.apart.connect(settling.keep_apart)
        self._wanted = ""
        self._stale = True
        self._soon = QTimer(self.review, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._look_again)

    def go_to(self, row_id: str) -> None:
        """Open the first pair with a record, once pairs are known."""
        self._wanted = row_id

    def refresh(self, changes: ChangeSet) -> None:
        """Look again if the changes matter: at once, and of many in a row at the first and after the last."""
        if not self._stale and self._matters(changes):
            self._stale = True
        if self._stale and not self._soon.isActive():
            self.look()

    def look(self) -> None:
        """Look for pairs, if the part is in front and they may be others than those it shows."""
        if not self._shows():
            return
        if self._stale:
            self._stale = False
            self._soon.start()
            self._context.operations.read(duplicates.compared, done=self._show)
        elif self._wanted and self.review.go_to(self._wanted):
            self._wanted = ""

    def _look_again(self) -> None:
        if self._stale:
            self.look()

    def _matters(self, changes: ChangeSet) -> bool:
        shown = {row for one in self.review.found for row in (one.left.id, one.right.id)}
        return any(duplicates.decides(change.record, change.field) or change.id in shown for change in changes.changes)

    def _show(self, found: tuple[int, tuple[Compared, ...]]) -> None:
        self.review.show_all(*found)
        if self._wanted:
            self.review.go_to(self._wanted)
            self._wanted = ""
