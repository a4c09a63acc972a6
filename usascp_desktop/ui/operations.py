"""One way to write and one way to run off the window's thread; both answer by signal, both fail in one place."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from usascp_desktop.errors import NotKeptError
from usascp_desktop.store.database import Database
from usascp_desktop.store.unit_of_work import ChangeSet, Reader, UnitOfWork
from usascp_desktop.ui.overtaking import OvertakenError, Overtaking

Done = Callable[[Any], None]
_LATER_AT_MOST = 200
"""What is asked for during a pause is done after it; of a long night of clocks, the last ones are enough."""
RETRY_MS = 4000
"""How long a save that the disk did not take waits before it is tried again."""


_SHARE_S = 0.000_5
"""Seconds for which a thread that reads or writes may keep the interpreter while a key waits to be painted; with
Python's own 5 ms, of which one key may wait several, typing stutters every time that something is kept."""


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


class _Write(NamedTuple):
    """A save as it was asked for."""

    work: Callable[[UnitOfWork], Any]
    label: str
    done: Done | None
    failed: Done | None
    visit: str | None
    origin: object


class Operations(QObject):
    """Runs services: writes on the store's one writer, reads on a worker. Answers arrive on the window's thread.

    ``changed`` carries every change set, ``exchanged`` says that work was shared or came in, ``failed`` carries every
    error that no caller took, ``saving`` and ``saved`` the state of the writer. A save that the disk does not take is
    held and tried again, and those after it wait in their order; ``held`` says why and how many, ``saved`` when all of
    them were kept. ``first_answer`` comes once, when the first thing that was read is shown.
    """

    changed = Signal(object)
    exchanged = Signal()
    failed = Signal(object)
    saving = Signal()
    saved = Signal()
    held = Signal(object, int)
    first_answer = Signal()
    _answered = Signal(object, object)

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.database = database
        sys.setswitchinterval(_SHARE_S)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._overtaking = Overtaking()
        self._waiting = 0
        self._last_write: Future[Any] | None = None
        self._closed = False
        self._later: deque[Callable[[], object]] = deque(maxlen=_LATER_AT_MOST)
        self._paused = False
        self._running: set[Future[Any]] = set()
        self._held: list[_Write] = []
        self._trying = False
        self._again = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._again.timeout.connect(self.try_again)
        self._any_answer = False
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
        if self._closed:  # a part that is taken down with the window, which kept everything when it closed
            return
        if self._paused:
            again = partial(self.write, work, label=label, done=done, failed=failed, visit=visit, origin=origin)
            self._later.append(again)
            return
        write = _Write(work, label, done, failed, visit, origin)
        if self._held:  # a later save of the same field must not come before an earlier one
            self._held.append(write)
        else:
            self._submit(write)

    def try_again(self) -> None:
        """Try the saves that are held, the first one first."""
        self._again.stop()
        if self._held and not self._trying and not self._closed:
            self._trying = True
            self._submit(self._held[0])

    @property
    def unkept(self) -> int:
        """How many saves the disk has not taken yet."""
        return len(self._held)

    def read(self, work: Callable[[Reader], Any], *, done: Done, failed: Done | None = None, topic: str = "") -> None:
        """Run ``work(reader)`` on the worker's thread; ``done`` gets its value. It sees what was written before it.

        Of the questions about one ``topic`` only the latest need be answered: the others are stopped.
        """
        if self._closed:
            return
        if self._paused:
            self._later.append(partial(self.read, work, done=done, failed=failed, topic=topic))
            return
        if topic:
            work = self._overtaking.only_latest(topic, work)
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
        self._start(lambda: work(job), done, failed)
        return job

    def undo(self, *, redo: bool = False, done: Done | None = None) -> None:
        """Take back (or do again) the person's last save; ``done`` gets what was put back, or None."""
        if self._paused:
            return
        step = self.database.redo if redo else self.database.undo
        future = self._worker.submit(step)
        future.add_done_callback(lambda ended: self._answered.emit(ended, ("read", done or _nothing, None)))

    def pause(self) -> Callable[[], None]:
        """Begin nothing more until ``resume``; returns what waits, on another thread, for all that was begun."""
        self._paused = True
        begun = [one for one in (self._last_write, *self._running) if one is not None]

        def wait_for_begun() -> None:
            wait(begun)
            wait([self._worker.submit(lambda: None)])

        return wait_for_begun

    def resume(self) -> None:
        """Go on, with what was asked for meanwhile first."""
        self._paused = False
        later = list(self._later)
        self._later.clear()
        for begin in later:
            begin()

    def close(self) -> None:
        """Finish what is running and stop listening; answers still on their way to the window reach nobody.

        What is held is tried once more, in its order.
        """
        self._closed = True
        self._again.stop()
        last = [self.database.submit(one.work, label=one.label, visit=one.visit) for one in self._held]
        wait(last)
        self._end()
        self._worker.shutdown(wait=True)

    def _start(self, work: Callable[[], Any], done: Done, failed: Done | None) -> None:
        """Run longer work on a thread of its own, now or after the pause."""
        if self._paused:
            self._later.append(partial(self._start, work, done, failed))
            return
        pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        future = pool.submit(work)
        self._running.add(future)
        future.add_done_callback(lambda ended: self._answered.emit(ended, ("run", done, failed)))
        future.add_done_callback(self._running.discard)
        pool.shutdown(wait=False)

    def _submit(self, write: _Write) -> None:
        self._waiting += 1
        self.saving.emit()
        future = self._last_write = self.database.submit(
            write.work, label=write.label, visit=write.visit, origin=write.origin
        )
        future.add_done_callback(lambda ended: self._answered.emit(ended, ("write", write, None)))

    def _written(self, future: Future[Any], write: _Write) -> None:
        """Answer a save, or hold it if the disk did not take it."""
        self._waiting -= 1
        problem = future.exception()
        again = bool(self._held) and write is self._held[0]
        self._trying = self._trying and not again
        if isinstance(problem, NotKeptError):
            if not again:
                self._held.append(write)
            self._again.start()
            self.held.emit(problem, len(self._held))
            return
        if again:
            del self._held[0]
        if not self._waiting and not self._held:
            self.saved.emit()
        if problem is not None:
            (write.failed if write.failed and _reaches(write.failed) else self.failed.emit)(problem)
        elif write.done is not None and _reaches(write.done):
            write.done(future.result().value)
        self.try_again()

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
            if _reaches(done):
                done(*more)
            return
        assert future is not None
        if kind == "write":
            self._written(future, done)
            return
        problem = future.exception()
        if isinstance(problem, OvertakenError):
            return
        if problem is not None:
            (more if more and _reaches(more) else self.failed.emit)(problem)
        elif done is not None and _reaches(done):
            done(future.result())
        if not self._any_answer:
            self._any_answer = True
            self.first_answer.emit()


def _reaches(answer: Any) -> bool:  # noqa: ANN401
    """False for an answer whose part of the window was taken down since it asked: a pane closed, pages made anew."""
    held = [getattr(answer, "__self__", None)]
    for cell in getattr(answer, "__closure__", None) or ():
        try:
            held.append(cell.cell_contents)
        except ValueError:  # a name that was never filled
            continue
    return all(isValid(part) for part in held if isinstance(part, QObject))


def _nothing(_value: object) -> None:
    """Take an answer nobody waits for."""


__all__ = ["CancelledError", "ChangeSet", "Job", "Operations"]
