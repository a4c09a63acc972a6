"""Reading some fields of one row, rows whose field is one of many values, or whose status is still open."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from usascp_desktop.errors import NotFoundError
from usascp_desktop.records import record_named
from usascp_desktop.sentences import say, small
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

_PORTION = 400


def fields_of(reader: Reader, record: str, row: str, *names: str) -> Row:
    """Return the id and these fields of a record, without mapping any class; NotFoundError if it is not there."""
    found = reader.rows(Query(record, (Condition("id", "=", row),), fields=names))
    if not found:
        raise NotFoundError(say("This {0} is no longer here.", small(record_named(record).singular)))
    return found[0]


def rows_with(
    reader: Reader, record: str, name: str, values: Collection[str], *, fields: Sequence[str] = ()
) -> list[Row]:
    """Return the rows of a record whose field ``name`` (or ``id``) is one of the values; no order across portions."""
    wanted = sorted(set(values))
    found: list[Row] = []
    for start in range(0, len(wanted), _PORTION):
        where = (Condition(name, "in", wanted[start : start + _PORTION]),)
        found += reader.rows(Query(record, where, fields=tuple(fields)))
    return found


def open_rows(reader: Reader, record: str, over: Collection[str], where: Sequence[Condition] = ()) -> list[Row]:
    """Return the rows whose status is none of ``over``; a status this version does not know counts as open."""
    found: list[Row] = []
    known = reader.counts(record, "status", where)
    if None in known:
        found += reader.rows(Query(record, (*where, Condition("status", "=", None))))
    still = sorted(status for status in known if status is not None and status not in over)
    if still:
        found += reader.rows(Query(record, (*where, Condition("status", "in", still))))
    return found
