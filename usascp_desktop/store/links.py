"""Connections that wait to be used again, and SQLAlchemy's view of one for whoever asks for objects.

Transactions are begun and ended here, in the database's own words. SQLAlchemy comes in only when ``Link.orm`` is asked
for, and may neither commit nor roll back: it borrows the connection inside a transaction that is somebody else's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from usascp_desktop.store import engine as engines
from usascp_desktop.store.driver import Driver

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class Link:
    """One connection. ``driver`` is the database's own."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self._orm: Connection | None = None

    @property
    def orm(self) -> Connection:
        """This connection as SQLAlchemy knows it, with the record classes mapped."""
        if self._orm is None:
            from usascp_desktop.records.mapping import mapped

            mapped()
            self._orm = engines.borrowed(_Borrowed(self.driver))
        return self._orm

    def close(self) -> None:
        """Let go of the file."""
        self.driver.close()


class Links:
    """Keeps up to ``keep`` idle links that read, or the one that writes; ``transaction`` lends one out."""

    def __init__(self, connect: Callable[[], Driver], *, writing: bool, keep: int = 1) -> None:
        self._connect = connect
        self._writing = writing
        self._keep = keep
        self._begin = "BEGIN IMMEDIATE" if writing else "BEGIN"
        self._idle: list[Link] = []
        self._guard = threading.Lock()
        self._closed = False
        self._lent = 0

    @property
    def count(self) -> int:
        """How many connections are open, idle or lent out."""
        return len(self._idle) + self._lent

    @contextmanager
    def transaction(self, *, before: str = "", after: str = "") -> Iterator[Link]:
        """Lend a link inside a transaction; ``before`` and ``after`` are statements to run around it.

        Whatever fails, nothing is kept of it; a link that writes is thrown away with it.
        """
        link = self._take()
        try:
            if before:
                link.driver.execute(before)
            link.driver.execute(self._begin)
            yield link
            link.driver.execute("COMMIT")
            if after:
                link.driver.execute(after)
        except BaseException:
            self._give_up(link)
            raise
        self._give_back(link)

    @contextmanager
    def bare(self) -> Iterator[Driver]:
        """Lend a connection outside any transaction."""
        link = self._take()
        try:
            yield link.driver
        except BaseException:
            self._let_go(link)
            raise
        self._give_back(link)

    def take_over(self, driver: Driver) -> None:
        """Go on with a connection that somebody else opened, as if it had come from here."""
        self._lent += 1
        self._give_back(Link(driver))

    def close(self) -> None:
        """Let go of every idle link; those lent out are closed when they come back."""
        with self._guard:
            self._closed = True
            idle, self._idle = self._idle, []
        for link in idle:
            link.close()

    def reopen(self) -> None:
        """Keep idle links again."""
        with self._guard:
            self._closed = False

    def _take(self) -> Link:
        with self._guard:
            self._lent += 1
            if self._idle:
                return self._idle.pop()
        try:
            return Link(self._connect())
        except BaseException:
            with self._guard:
                self._lent -= 1
            raise

    def _let_go(self, link: Link) -> None:
        with self._guard:
            self._lent -= 1
        link.close()

    def _give_up(self, link: Link) -> None:
        try:
            link.driver.execute("ROLLBACK")
        except engines.DatabaseError:
            self._let_go(link)
            return
        self._let_go(link) if self._writing else self._give_back(link)

    def _give_back(self, link: Link) -> None:
        with self._guard:
            if not self._closed and len(self._idle) < self._keep:
                self._lent -= 1
                self._idle.append(link)
                return
        self._let_go(link)


class _Borrowed:
    """A connection whose transaction belongs to somebody else: its end cannot be asked for through this."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(self._driver, name)

    def commit(self) -> None:
        """Leave it to the owner."""

    def rollback(self) -> None:
        """Leave it to the owner, who rolls back and throws the connection away whenever anything fails."""

    def close(self) -> None:
        """Leave it to the owner."""


__all__ = ["Link", "Links"]
