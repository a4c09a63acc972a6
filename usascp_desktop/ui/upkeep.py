"""What the window does for the workspace by itself: a verified backup a few minutes after opening, then each hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from usascp_desktop.store import backup
    from usascp_desktop.ui.context import Context

_FIRST_MS = 5 * 60 * 1000
_EVERY_MS = 60 * 60 * 1000


class Upkeep(QObject):
    """Makes backups on a thread of their own. They say nothing unless they fail; ``running`` while one is made."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.running = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.back_up)
        if context.workspace.database.read_only:  # what is on a server is kept by the server
            return
        self._timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.back_up)

    def back_up(self) -> None:
        """Make a backup unless the last one is less than an hour old."""
        if self.running:
            return
        from usascp_desktop.store import backup

        self.running = True
        workspace = self.context.workspace
        self.context.operations.run(
            lambda _job: backup.rotate(workspace), done=self._made, progress=_silently, failed=self._failed
        )

    def _made(self, _made: backup.BackupMade | None) -> None:
        self.running = False

    def _failed(self, problem: BaseException) -> None:
        self.running = False
        self.context.notices.problem(problem)


def _silently(_done: int, _total: int, _what: str) -> None:
    """Take progress nobody watches."""
