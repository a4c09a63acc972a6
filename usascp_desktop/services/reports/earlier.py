"""What was written before: each report handed out, newest first, and the choices it was made with."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import NamedTuple

from usascp_desktop.domain.consent import AUDIENCES
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import UserError
from usascp_desktop.records.system import ReportRun
from usascp_desktop.services.reports import catalogue
from usascp_desktop.services.reports.choices import PAPERS, Choices, period_text
from usascp_desktop.store.queries import Query
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

_ABOUT = (
    ("city", "cities"),
    ("consultation", "consultation"),
    ("delegation", "delegation"),
    ("programme", "programme"),
)


class Earlier(NamedTuple):
    """One report that was written. ``choices`` is None if they cannot be made out any more (another version's)."""

    id: str
    report: str
    at: Moment | None
    audience: str
    about: tuple[str, ...]
    file_name: str
    withheld: int
    sent_on: dt.date | None
    choices: Choices | None


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
            choices_of(row["report"] or "", row["audience"] or "", row["filters"] or ""),
        )
        for row in rows
    ]
    titles = _titles(reader, found)
    return reader.count(Query("report_run")), tuple(one._replace(about=_about(one.choices, titles)) for one in found)


def choices_of(report: str, audience: str, filters: str) -> Choices | None:
    """Return the choices that a run was noted with; None for a report, a choice or a value that this version lacks."""
    try:
        given = json.loads(filters or "{}")
        kind = catalogue.named(report)
        for name in ("from_date", "to_date"):
            if name in given:
                given[name] = dt.date.fromisoformat(given[name])
        for name in ("cities", "without"):
            several = given.get(name, [])
            if not isinstance(several, list):
                return None
            given[name] = tuple(str(one) for one in several)
        made = Choices(kind.name, audience=audience, **given)
    except (ValueError, TypeError, AttributeError, UserError):
        return None
    return made if made.audience in AUDIENCES and made.paper in PAPERS else None


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
