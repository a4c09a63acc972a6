"""One way to write and one way to run off the window's thread; both answer by signal, both fail in one place."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from usascp_desktop.store.database import Database, Saved
from usascp_desktop.store.unit_of_work import ChangeSet, Reader, UnitOfWork

Done = Callable[[Any], None]


class Job:
    """Work that can be stopped: it asks ``cancelled`` and tells ``progress`` (done, of how many, what)."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._stopped = threading.Event()
        self._tell = tell

    @property
    def cancelled(self) -> bool:
        """True once somebody asked it to stop."""
        return self._stopped.is_set()

    def cancel(self) -> None:
        """Ask it to stop at the next step."""
        self._stopped.set()

    def progress(self, done: int, total: int, what: str) -> None:
        """Say how far it is; raises Cancelled if it should stop."""
        if self.cancelled:
            raise CancelledError
        self._tell(done, total, what)


class CancelledError(Exception):
    """The person asked the work to stop; nothing of it is kept."""


class Operations(QObject):
    """Runs services: writes on the store's one writer, reads on a worker. Answers arrive on the window's thread.

    ``changed`` carries every change set, ``failed`` every error that no caller took, ``saving`` and ``saved`` the state
    of the writer.
    """

    changed = Signal(object)
    failed = Signal(object)
    saving = Signal()
    saved = Signal()
    _answered = Signal(object, object)

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.database = database
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._waiting = 0
        self._last_write: Future[Any] | None = None
        self._closed = False
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._end = database.subscribe(self.changed.emit)

    def write(
        self,
        work: Callable[[UnitOfWork], Any],
        *,
        label: str,
        done: Done | None = None,
        failed: Done | None = None,
        visit: str | None = None,
        origin: object = None,
    ) -> None:
        """Run ``work(unit)`` as one save; ``done`` gets its value, ``failed`` the error instead of the presenter."""
        self._waiting += 1
        self.saving.emit()
        future = self._last_write = self.database.submit(work, label=label, visit=visit, origin=origin)
        future.add_done_callback(lambda ended: self._answered.emit(ended, ("write", done, failed)))

    def read(self, work: Callable[[Reader], Any], *, done: Done, failed: Done | None = None) -> None:
        """Run ``work(reader)`` on the worker's thread; ``done`` gets its value. It sees what was written before it."""
        if self._closed:
            return
        future = self._worker.submit(self._read, work, self._last_write)
        future.add_done_callback(lambda ended: self._answered.emit(ended, ("read", done, failed)))

    def run(
        self,
        work: Callable[[Job], Any],
        *,
        done: Done,
        progress: Callable[[int, int, str], None],
        failed: Done | None = None,
    ) -> Job:
        """Run longer work on a thread of its own, with progress and cancel."""
        job = Job(lambda *step: self._answered.emit(None, ("step", progress, step)))
        pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        future = pool.submit(work, job)
        future.add_done_callback(lambda ended: self._answered.emit(ended, ("run", done, failed)))
        pool.shutdown(wait=False)
        return job

    def undo(self, *, redo: bool = False, done: Done | None = None) -> None:
        """Take back (or do again) the person's last save; ``done`` gets what was put back, or None."""
        step = self.database.redo if redo else self.database.undo
        future = self._worker.submit(step)
        future.add_done_callback(lambda ended: self._answered.emit(ended, ("read", done or _nothing, None)))

    def close(self) -> None:
        """Finish what is running and stop listening; answers still on their way to the window reach nobody."""
        self._closed = True
        self._end()
        self._worker.shutdown(wait=True)

    def _read(self, work: Callable[[Reader], Any], after: Future[Any] | None) -> Any:  # noqa: ANN401
        if after is not None:
            wait([after])
        with self.database.read() as reader:
            return work(reader)

    def _answer(self, future: Future[Any] | None, what: tuple[str, Any, Any]) -> None:
        if self._closed:
            return
        kind, done, more = what
        if kind == "step":
            done(*more)
            return
        if kind == "write":
            self._waiting -= 1
            if not self._waiting:
                self.saved.emit()
        assert future is not None
        problem = future.exception()
        if problem is not None:
            (more or self.failed.emit)(problem)
        elif done is not None:
            value = future.result()
            done(value.value if isinstance(value, Saved) else value)


def _nothing(_value: object) -> None:
    """Take an answer nobody waits for."""


__all__ = ["CancelledError", "ChangeSet", "Job", "Operations"]
