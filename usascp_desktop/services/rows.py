"""Reading rows whose field is one of many values, in portions that every database accepts."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

_PORTION = 400


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
