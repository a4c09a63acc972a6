"""Records to choose from by typing: their titles, each of which knows the names of the records merged into it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from usascp_desktop.records import record_named
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store import same_as
from usascp_desktop.store.queries import Query
from usascp_desktop.store.unit_of_work import Reader

_OTHERS = {"person": ("display_name", "native_name"), "organization": ("name", "native_name")}


class Title(str):
    """What a record is called; ``also`` are the names of the records merged into it, by which it is found as well."""

    __slots__ = ("also",)
    also: tuple[str, ...]

    def __new__(cls, title: str, also: Iterable[str] = ()) -> Title:
        """Make it of its title and the other names; names it has itself are left out."""
        made = super().__new__(cls, title)
        made.also = tuple(dict.fromkeys(name for name in also if name and name != title))
        return made


def titles(reader: Reader, record: str, *, most: int | None = None) -> dict[str, str]:
    """Return id -> title of the first ``most`` records of a kind (all without it), by title; it may be empty."""
    field = record_named(record).title_field
    rows = reader.rows(Query(record, order=(field,), limit=most, fields=(field,)))
    also = other_names(reader, record)
    return {row["id"]: Title(row[field] or "", also.get(row["id"], ())) for row in rows}


def other_names(reader: Reader, record: str) -> dict[str, list[str]]:
    """Return by id of each keeper the names of those merged into it; empty where nobody was merged."""
    keepers = same_as.keepers(reader.db, record)
    found: dict[str, list[str]] = defaultdict(list)
    if keepers:
        for row in rows_with(reader, record, "id", keepers, fields=_OTHERS[record]):
            found[keepers[row["id"]]] += [row[name] for name in _OTHERS[record] if row[name]]
    return found
