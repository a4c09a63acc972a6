"""One way for the Sync page to do what takes a while: on a thread of its own, under one bar, failing in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from usascp_desktop.errors import UserError
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.operations import CancelledError, Job
from usascp_desktop.ui.widgets.basics import ProgressLine
from usascp_desktop.ui.words import marked, tr

Step = Callable[[str, int, int], None]
"""Is told a step by its English name, how many are done and how many there are; it raises to stop the work."""
_STEPS = {
    "Receive": marked("Receiving"),
    "Attached files": marked("Receiving attached files"),
    "Send attached files": marked("Sending attached files"),
    "Send": marked("Sending"),
    "Materialise": marked("Writing to the server"),
}


class SharingWork(QObject):
    """``changed`` asks the page to read again; ``told`` carries what is shown only once: title, text and why."""

    changed = Signal()
    told = Signal(str, str, str)

    def __init__(self, context: Context, progress: ProgressLine) -> None:
        super().__init__(progress)
        self.context = context
        self.progress = progress
        self._job: Job | None = None
        progress.cancelled.connect(self._stop)

    def run(
        self,
        what: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Do it and hand its value to ``done``; what goes wrong is said, then ``failed`` is called."""
        self._begin(what, lambda _job: work(), done, lambda _problem: failed() if failed is not None else None)

    def run_by_steps(
        self,
        what: str,
        work: Callable[[Step], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], bool | None] | None = None,
    ) -> None:
        """Do what tells its steps and can be stopped between them; what was done until then is kept.

        ``failed`` returns True where it has said itself what went wrong.
        """
        self._job = self._begin(
            what, lambda job: work(lambda step, at, of: job.progress(at, of, step)), done, failed or (lambda _one: None)
        )
        self.progress.stop.show()

    def _begin(
        self,
        what: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], bool | None],
    ) -> Job:
        def ended(value: Any) -> None:  # noqa: ANN401
            self.progress.hide()
            self.context.operations.exchanged.emit()
            done(value)

        def broken(problem: BaseException) -> None:
            self.progress.hide()
            said = failed(problem)
            if isinstance(problem, CancelledError):
                self.context.notices.say(tr("Stopped; what was done until then is kept."))
            elif isinstance(problem, UserError) and not said:
                self.context.notices.say(tr(str(problem)), tone="bad")
            elif not said:
                self.context.notices.problem(problem)
            self.changed.emit()

        self.progress.step(0, 0, what)
        self.progress.stop.hide()
        self.progress.show()
        return self.context.operations.run(
            work, done=ended, progress=lambda at, of, step: self.progress.step(at, of, _step(step)), failed=broken
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def say(self, words: str) -> None:
        """Say what was done and read again."""
        self.context.notices.say(words)
        self.changed.emit()


def _step(name: str) -> str:
    return tr(_STEPS.get(name, name))
