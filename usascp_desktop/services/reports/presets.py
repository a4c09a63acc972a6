"""Choices for reports that people keep under a name: saved views of the reports written, shared like those of lists."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from typing import NamedTuple

from usascp_desktop.errors import RejectedError
from usascp_desktop.records.system import ReportRun, SavedView
from usascp_desktop.sentences import say
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.services.reports.earlier import choices_of
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

_OF = ReportRun.__tablename__
_LONGEST = 80


class Preset(NamedTuple):
    """Choices under a name."""

    id: str
    name: str
    choices: Choices


def presets(reader: Reader) -> tuple[Preset, ...]:
    """Return what is kept, by name; what this version cannot make out is left out."""
    rows = reader.rows(Query("saved_view", (Condition("record", "=", _OF),), order=("name",)))
    read = ((row, _read(row["settings"] or "")) for row in rows)
    return tuple(Preset(row["id"], str(row["name"] or ""), given) for row, given in read if given is not None)


def keep(unit: UnitOfWork, name: str, choices: Choices) -> str:
    """Keep choices under a name and return the preset's id; one of that name is changed. RejectedError for no name."""
    words = " ".join(name.split())
    if not words:
        raise RejectedError("A preset needs a name; type one.", field="name")
    if len(words) > _LONGEST:
        raise RejectedError(say("This name is too long; {0} characters are enough.", _LONGEST), field="name")
    given = {
        name: value.isoformat() if isinstance(value, dt.date) else value
        for name, value in dataclasses.asdict(choices).items()
        if value
    }
    values = {"name": words, "settings": json.dumps(given, ensure_ascii=False, sort_keys=True)}
    for one in presets(unit):
        if one.name.casefold() == words.casefold():
            unit.update(SavedView, one.id, values)
            return one.id
    return unit.add(SavedView, {**values, "record": _OF})


def forget(unit: UnitOfWork, preset: str) -> None:
    """Delete a preset; it can be undone. NotFoundError if it is gone."""
    unit.delete(SavedView, preset)


def _read(settings: str) -> Choices | None:
    try:
        given = json.loads(settings)
        report, audience = given.pop("report"), given.pop("audience")
    except (ValueError, RecursionError, AttributeError, KeyError, TypeError):
        return None
    return choices_of(str(report), str(audience), json.dumps(given))
