"""What the store uses of a database connection: two calls, and the rows they give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol


class Cursor(Protocol):
    """The rows of a statement."""

    def fetchone(self) -> Any:  # noqa: ANN401
        """Return the next row, or None."""

    def fetchall(self) -> list[Any]:
        """Return all rows that are left."""

    def __iter__(self) -> Iterator[Any]:
        """Go through the rows."""


class Driver(Protocol):
    """A database connection as the driver gives it: a save has to be quick, so the log speaks to it directly."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Cursor:  # noqa: ANN401
        """Run one statement."""

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> Cursor:
        """Run one statement for each set of parameters."""

    def close(self) -> None:
        """Let go of the file."""

    def interrupt(self) -> None:
        """Let the statement that runs on another thread end now, with an error, where that is quickly done."""
