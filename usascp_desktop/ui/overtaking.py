"""Questions about one thing, of which only the latest matters: an older one is not begun, or is stopped midway."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from usascp_desktop.store.driver import Driver
from usascp_desktop.store.unit_of_work import Reader

_AGAIN_S: Final = 0.02


class OvertakenError(Exception):
    """A later question about the same thing was asked; nobody waits for this one any more."""


class _Running(NamedTuple):
    """A question that is being answered."""

    topic: str
    driver: Driver


class Overtaking:
    """Knows the latest question about every topic, and which one is being answered on which connection."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._latest: dict[str, int] = {}
        self._running: _Running | None = None

    def only_latest(self, topic: str, work: Callable[[Reader], Any]) -> Callable[[Reader], Any]:
        """Return the work of a question that overtakes those asked before about its topic.

        Called with a reader it raises OvertakenError if it was overtaken itself, before it began or while it ran.
        """
        with self._guard:
            number = self._latest[topic] = self._latest.get(topic, 0) + 1
            running = self._running
        if running is not None and running.topic == topic:
            self._stop(running)

        def answer(reader: Reader) -> Any:  # noqa: ANN401
            self._begin(number, _Running(topic, reader.db))
            try:
                return work(reader)
            except Exception as problem:
                if self._latest[topic] != number:
                    raise OvertakenError from problem
                raise
            finally:
                with self._guard:
                    self._running = None

        return answer

    def _begin(self, number: int, running: _Running) -> None:
        with self._guard:
            if self._latest[running.topic] != number:
                raise OvertakenError
            self._running = running

    def _stop(self, running: _Running) -> None:
        """Stop a question, again and again until it has ended: between two statements there is nothing to stop."""
        with self._guard:
            if self._running is not running:
                return
            running.driver.interrupt()
        again = threading.Timer(_AGAIN_S, self._stop, (running,))
        again.daemon = True
        again.start()
