"""What was written before: each report handed out, newest first, and the choices it was made with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.system import ReportRun
from usascp_desktop.services.exporting import PLACE
from usascp_desktop.services.reports.choices import Choices, period_text
from usascp_desktop.services.reports.kept_choices import from_text
from usascp_desktop.store.queries import Query
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

_ABOUT = (
    ("city", "cities"),
    ("consultation", "consultation"),
    ("delegation", "delegation"),
    ("programme", "programme"),
)


class Earlier(NamedTuple):
    """One report that was written. ``choices`` is None if they cannot be made out any more (another version's).

    ``file`` is where it was written on this laptop; None if that was on another, or the file is gone.
    """

    id: str
    report: str
    at: Moment | None
    audience: str
    about: tuple[str, ...]
    file_name: str
    withheld: int
    sent_on: dt.date | None
    choices: Choices | None
    file: Path | None = None


def earlier(reader: Reader, *, limit: int) -> tuple[int, tuple[Earlier, ...]]:
    """Return how many reports were written, and the last ``limit`` of them, newest first."""
    rows = reader.rows(Query("report_run", order=("-at", "-id"), limit=limit))
    found = [
        Earlier(
            row["id"],
            row["report"] or "",
            row["at"],
            row["audience"] or "",
            (),
            row["file_name"] or "",
            row["withheld_count"] or 0,
            row["sent_on"],
            from_text(row["filters"] or "", report=row["report"] or "", audience=row["audience"] or ""),
            _file(reader, row["id"]),
        )
        for row in rows
    ]
    titles = _titles(reader, found)
    return reader.count(Query("report_run")), tuple(one._replace(about=_about(one.choices, titles)) for one in found)


def _file(reader: Reader, run: str) -> Path | None:
    found = reader.db.execute("SELECT value FROM sync_meta WHERE name = ?", (PLACE.format(run),)).fetchone()
    return Path(found[0]) if found and Path(found[0]).is_file() else None


def mark_sent(unit: UnitOfWork, run: str, day: dt.date | None) -> None:
    """Note the day on which a report was sent, or that it was not."""
    unit.update(ReportRun, run, {"sent_on": day})


def _titles(reader: Reader, found: Iterable[Earlier]) -> dict[tuple[str, str], str]:
    """Return the titles of all that the reports are about, by record and id."""
    wanted: dict[str, set[str]] = {record: set() for record, _name in _ABOUT}
    for one in found:
        for record, name in _ABOUT:
            wanted[record].update(_ids(one.choices, name))
    return {
        (record, row): title
        for record, ids in wanted.items()
        if ids
        for row, title in reader.titles(record, sorted(ids)).items()
    }


def _about(choices: Choices | None, titles: dict[tuple[str, str], str]) -> tuple[str, ...]:
    if choices is None:
        return ()
    words = [titles.get((record, row), "") for record, name in _ABOUT for row in _ids(choices, name)]
    return tuple(word for word in (*words, period_text(choices.from_date, choices.to_date)) if word)


def _ids(choices: Choices | None, name: str) -> tuple[str, ...]:
    value = getattr(choices, name, None)
    return (value,) if isinstance(value, str) else tuple(value or ())
