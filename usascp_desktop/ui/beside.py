"""Longer work beside the window where no workspace is open yet that could run it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from usascp_desktop.ui.operations import Job

_PATIENCE_S = 10


class Beside(QObject):
    """Runs work on a thread of its own; the answers arrive on the window's thread, as those of operations do."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: dict[threading.Thread, Job] = {}
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self._stop)

    def run(
        self,
        work: Callable[[Job], Any],
        *,
        done: Callable[[Any], None],
        progress: Callable[[int, int, str], None],
        failed: Callable[[BaseException], None],
    ) -> Job:
        """Run ``work(job)``; one of ``done`` and ``failed`` is called when it ends, ``progress`` until then."""
        job = Job(lambda *step: self._say(lambda: progress(*step)))

        def run() -> None:
            try:
                value = work(job)
            except BaseException as problem:
                self._say(failed, problem)
            else:
                self._say(done, value)

        thread = threading.Thread(target=run, name="beside", daemon=True)
        self._running = {one: its for one, its in self._running.items() if one.is_alive()} | {thread: job}
        thread.start()
        return job

    def _stop(self) -> None:
        """The program ends: let what runs take back what it began."""
        for thread, job in self._running.items():
            job.cancel()
            thread.join(_PATIENCE_S)

    def _say(self, answer: Callable[..., None], *parts: Any) -> None:  # noqa: ANN401
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._answered.emit(answer, parts)

    def _answer(self, answer: Callable[..., None], parts: tuple[Any, ...]) -> None:
        answer(*parts)
