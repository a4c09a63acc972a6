"""How a list is looked at: views that people save under a name, and the look a list had last on this laptop."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from usascp_desktop.errors import RejectedError
from usascp_desktop.records import record_named
from usascp_desktop.records.system import SavedView
from usascp_desktop.sentences import say
from usascp_desktop.store.database import keep_meta
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

_LONGEST = 80
_MEMORY = "list:{}"


@dataclass(frozen=True, slots=True)
class ListSettings:
    """What is shown of a list, in which order.

    ``picks`` are values (codes, ids) wanted by field, ``sort`` a field ("" for the usual order), ``columns`` field
    names from left to right (empty for the usual ones), ``widths`` their pixels at 100 % text by field.
    """

    text: str = ""
    picks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sort: str = ""
    downwards: bool = False
    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return the settings as a JSON object; what is as usual is left out."""
        given: dict[str, Any] = {
            "text": self.text,
            "picks": {name: list(values) for name, values in self.picks.items() if values},
            "sort": self.sort,
            "downwards": self.downwards,
            "columns": list(self.columns),
            "widths": dict(self.widths),
        }
        return json.dumps({name: value for name, value in given.items() if value}, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str | None, record: str) -> ListSettings:
        """Read settings of a list of ``record``; whatever in them is not understood is as usual."""
        try:
            found = json.loads(text or "{}")
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(found, dict):
            return cls()
        known = record_named(record).declared
        picks, widths = _table(found, "picks"), _table(found, "widths")
        sort = str(found.get("sort") or "")
        return cls(
            text=str(found.get("text") or "")[:200],
            picks={name: _texts(values) for name, values in picks.items() if name in known and _texts(values)},
            sort=sort if sort in known else "",
            downwards=found.get("downwards") is True,
            columns=_texts(found.get("columns")),
            widths={name: value for name, value in widths.items() if isinstance(value, int) and 0 < value < 4000},
        )


@dataclass(frozen=True, slots=True)
class View:
    """A saved view: its id, its name and what it shows."""

    id: str
    name: str
    settings: ListSettings


def views_of(reader: Reader, record: str) -> tuple[View, ...]:
    """Return the saved views of the lists of a record, by name.

    One whose settings say something, but nothing this version understands, is left out: it would show everything
    under a name that promises less.
    """
    found = reader.rows(Query("saved_view", (Condition("record", "=", record),), order=("name",)))
    read = [(row, ListSettings.from_json(row["settings"], record)) for row in found]
    return tuple(
        View(row["id"], str(row["name"] or ""), settings)
        for row, settings in read
        if settings != ListSettings() or (row["settings"] or "{}").strip() == "{}"
    )


def save(unit: UnitOfWork, record: str, name: str, settings: ListSettings) -> str:
    """Save a view under a name and return its id; one of that name is changed. RejectedError for an empty name."""
    words = cleaned(name)
    for view in views_of(unit, record_named(record).__tablename__):
        if view.name.casefold() == words.casefold():
            unit.update(SavedView, view.id, {"name": words, "settings": settings.to_json()})
            return view.id
    return unit.add(SavedView, {"name": words, "record": record, "settings": settings.to_json()})


def cleaned(name: str) -> str:
    """Return a name that something is to be kept under, without idle spaces. RejectedError if it is empty or long."""
    words = " ".join(name.split())
    if not words:
        raise RejectedError("A name is needed; type one.", field="name")
    if len(words) > _LONGEST:
        raise RejectedError(say("This name is too long; {0} characters are enough.", _LONGEST), field="name")
    return words


def rename(unit: UnitOfWork, view: str, name: str) -> None:
    """Give a view another name. RejectedError for an empty or taken one, NotFoundError if the view is gone."""
    words, own = cleaned(name), unit.row("saved_view", view)
    for other in views_of(unit, str(own["record"])):
        if other.id != view and other.name.casefold() == words.casefold():
            raise RejectedError(say("There is already a view “{0}”; choose another name.", words), field="name")
    unit.update(SavedView, view, {"name": words})


def remove(unit: UnitOfWork, view: str) -> None:
    """Delete a view; it can be undone. NotFoundError if it is gone."""
    unit.delete(SavedView, view)


def last(reader: Reader, place: str, record: str) -> ListSettings:
    """Return how the list at ``place`` was last looked at on this laptop; as usual if never."""
    found = reader.db.execute("SELECT value FROM sync_meta WHERE name = ?", (_MEMORY.format(place),)).fetchone()
    return ListSettings.from_json(found[0] if found else None, record)


def keep_last(unit: UnitOfWork, place: str, settings: ListSettings) -> None:
    """Note how a list is looked at. It stays on this laptop, inside the workspace: a filter may name people."""
    keep_meta(unit.db, _MEMORY.format(place), settings.to_json())


def _table(found: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = found.get(name)
    return value if isinstance(value, dict) else {}


def _texts(values: object) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str)) if isinstance(values, list) else ()
