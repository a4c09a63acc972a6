"""Choices for reports that people keep under a name: saved views of the reports written, shared like those of lists."""

from __future__ import annotations

from typing import NamedTuple

from usascp_desktop.records.system import ReportRun, SavedView
from usascp_desktop.services import views
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.services.reports.kept_choices import as_text, from_text
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

_OF = ReportRun.__tablename__


class Preset(NamedTuple):
    """Choices under a name."""

    id: str
    name: str
    choices: Choices


def presets(reader: Reader) -> tuple[Preset, ...]:
    """Return what is kept, by name; what this version cannot make out is left out."""
    rows = reader.rows(Query("saved_view", (Condition("record", "=", _OF),), order=("name",)))
    read = ((row, from_text(row["settings"] or "")) for row in rows)
    return tuple(Preset(row["id"], str(row["name"] or ""), given) for row, given in read if given is not None)


def keep(unit: UnitOfWork, name: str, choices: Choices) -> str:
    """Keep choices under a name and return the preset's id; one of that name is changed. RejectedError for no name."""
    words = views.cleaned(name)
    values = {"name": words, "settings": as_text(choices)}
    for one in presets(unit):
        if one.name.casefold() == words.casefold():
            unit.update(SavedView, one.id, values)
            return one.id
    return unit.add(SavedView, {**values, "record": _OF})


def forget(unit: UnitOfWork, preset: str) -> None:
    """Delete a preset; it can be undone. NotFoundError if it is gone."""
    unit.delete(SavedView, preset)
