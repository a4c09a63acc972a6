"""Fills a practice workspace: a believable season of three delegations, or thousands of records for trying the limits.

The texts are data in ``db/seed/demo``. The same seed gives the same records with the same ids; only in the small season
do dates count from today, so that promises are overdue and a delegation is travelling whenever it is looked at.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from usascp_desktop.errors import NotAllowedError, UsageError
from usascp_desktop.sentences import say
from usascp_desktop.services.demo import many, season
from usascp_desktop.store.database import Database, keep_meta

SCALES: Final = ("small", "medium", "large")
LABEL: Final = "Practice data"
_COUNTS: Final = {"medium": 10_000, "large": 100_000}
_FILLS: Final = "demo_fills"

Progress = Callable[[str, int, int], None]


class _Identity(Protocol):
    @property
    def practice(self) -> bool: ...


class Practice(Protocol):
    """What is needed of an open workspace."""

    @property
    def database(self) -> Database:
        """The data."""

    @property
    def identity(self) -> _Identity:
        """Whether everything in it is practice."""


@dataclass(frozen=True, slots=True)
class Filled:
    """How many records were made, by name, and how many note lines beside them."""

    records: dict[str, int]
    note_lines: int

    @property
    def total(self) -> int:
        """All records, note lines not counted."""
        return sum(self.records.values())


def fill(
    workspace: Practice,
    *,
    scale: str = "small",
    seed: int = 1,
    today: dt.date | None = None,
    progress: Progress | None = None,
) -> Filled:
    """Add practice data to what is there; small, medium (10,000 records) or large (100,000, 40,000 of them meetings).

    ``progress`` hears what is done, how much of it and of how much. Filling again adds again. It never enters the undo
    list. NotAllowedError in a workspace that is not for practice, UsageError for an unknown scale.
    """
    if scale not in SCALES:
        raise UsageError(say("“{0}” is no scale; use {1}.", scale, ", ".join(SCALES)))
    if not workspace.identity.practice:
        raise NotAllowedError("Practice data go only into a practice workspace; make one with “usascp new --practice”.")
    tell = progress or (lambda _text, _done, _total: None)
    database = workspace.database
    source = f"{scale}/{seed}/{_times_filled(database)}"
    if scale == "small":
        records, lines = season.fill(database, source=source, today=today or dt.date.today(), progress=tell)
    else:
        records, lines = many.fill(database, source=source, records=_COUNTS[scale], progress=tell)
    return Filled(records, lines)


def _times_filled(database: Database) -> int:
    """Return how often the workspace was filled before, and count this time: ids must not come twice."""
    with database.read() as reader:
        found = reader.db.execute("SELECT value FROM sync_meta WHERE name = ?", (_FILLS,)).fetchone()
    times = int(found[0]) if found else 0
    database.write(lambda unit: keep_meta(unit.db, _FILLS, str(times + 1)), label=LABEL, bulk=True)
    return times


__all__ = ["LABEL", "SCALES", "Filled", "fill"]
