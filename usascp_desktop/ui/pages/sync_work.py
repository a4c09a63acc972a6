"""One way for the Sync page to do what takes a while: on a thread of its own, under one bar, failing in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from usascp_desktop.errors import UserError
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import ProgressLine
from usascp_desktop.ui.words import tr


class SharingWork(QObject):
    """``changed`` asks the page to read again; ``told`` carries what is shown only once: title, text and why."""

    changed = Signal()
    told = Signal(str, str, str)

    def __init__(self, context: Context, progress: ProgressLine) -> None:
        super().__init__(progress)
        self.context = context
        self.progress = progress

    def run(
        self,
        what: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Do it and hand its value to ``done``; what goes wrong is said, then ``failed`` is called."""

        def ended(value: Any) -> None:  # noqa: ANN401
            self.progress.hide()
            self.context.operations.exchanged.emit()
            done(value)

        def broken(problem: BaseException) -> None:
            self.progress.hide()
            if isinstance(problem, UserError):
                self.context.notices.say(tr(str(problem)), tone="bad")
            else:
                self.context.notices.problem(problem)
            if failed is not None:
                failed()
            self.changed.emit()

        self.progress.step(0, 0, what)
        self.progress.show()
        self.context.operations.run(lambda _job: work(), done=ended, progress=self.progress.step, failed=broken)

    def say(self, words: str) -> None:
        """Say what was done and read again."""
        self.context.notices.say(words)
        self.changed.emit()
