"""The tables of a workspace on a server as reporting tools read them: typed columns, and only what is not sensitive.

The rule is the one for exports (``domain.consent``): of record and field the stricter sensitivity counts, the kind's
own where neither says one. What is commercial or not for export is left out, and so are people, who are asked before
their names go anywhere, what was said word for word, and files.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from usascp_desktop.records import RECORDS, Record
from usascp_desktop.records.fields import Field, Kind

SCHEMA: Final = "usascp_bi"
ROLE: Final = "usascp_bi"
SHOWN: Final = ("public", "partner", "internal")
"""Sensitivities of what reporting tools may read."""
LEFT_OUT: Final = frozenset(
    {
        "person",
        "channel",
        "participant",
        "enrolment",
        "attendance",
        "note_line",
        "attachment",
        "saved_view",
        "report_run",
    }
)
"""Records without a view: people, what was said, files, and what is about the program alone."""
_DAY: Final = "'^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'"
_MOMENT: Final = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'"


def statements() -> Iterator[str]:
    """Yield what makes the schema of views anew."""
    yield f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE"
    yield f"CREATE SCHEMA {SCHEMA}"
    for record, kind in RECORDS.items():
        if record not in LEFT_OUT:
            yield from _of_record(record, kind)


def is_shown(field: Field) -> bool:
    """True if a field is a column of a view."""
    if not field.stored or field.to in LEFT_OUT or field.kind is Kind.ABOUT:
        return False
    return field.sensitivity is None or field.sensitivity in SHOWN


def _of_record(record: str, kind: type[Record]) -> Iterator[str]:
    columns = ["t.id", *(one for name in kind.declared for one in _columns(kind.declared[name]))]
    levels = ", ".join(f"'{level}'" for level in SHOWN)
    shown = f"coalesce(nullif(t.sensitivity, ''), '{kind.default_sensitivity}') IN ({levels})"
    yield f'CREATE VIEW {SCHEMA}."{record}" AS SELECT {", ".join(columns)} FROM "{record}" t WHERE {shown}'
    for name, table in kind.sets.items():
        field = kind.declared[name]
        if field.to not in LEFT_OUT and (field.sensitivity is None or field.sensitivity in SHOWN):
            yield (
                f'CREATE VIEW {SCHEMA}."{table.name}" AS SELECT s."{record}_id", s.value'
                f' FROM "{table.name}" s JOIN "{record}" t ON t.id = s."{record}_id" WHERE {shown}'
            )


def _columns(field: Field) -> list[str]:
    """Return the columns of a field; a value that is not written as it should be is none."""
    if not is_shown(field):
        return []
    name, column = field.name, f't."{field.name}"'
    if field.kind is Kind.FLAG:
        return [f'{column} <> 0 AS "{name}"']
    if field.kind is Kind.DATE:
        return [f"CASE WHEN {column} ~ {_DAY} THEN to_date({column}, 'YYYY-MM-DD') END AS \"{name}\""]
    if field.kind is Kind.MOMENT:
        at = f"sync_part({column}, 'at')"
        return [
            f'CASE WHEN {at} ~ {_MOMENT} THEN to_timestamp({at}, \'YYYY-MM-DD"T"HH24:MI:SS"Z"\')'
            f" AT TIME ZONE current_setting('TimeZone') AT TIME ZONE 'UTC' END AS \"{name}\"",
            f"sync_part({column}, 'zone') AS \"{name}_zone\"",
        ]
    if field.kind is Kind.MONEY:
        return [
            f"sync_real(sync_part({column}, 'amount')) AS \"{name}\"",
            f"sync_part({column}, 'currency') AS \"{name}_currency\"",
            f"sync_real(sync_part({column}, 'year'))::integer AS \"{name}_year\"",
        ]
    if field.kind is Kind.PLACE:
        return [f"sync_real(sync_part({column}, '{part}')) AS \"{name}_{part}\"" for part in ("lat", "lon")]
    return [f'{column} AS "{name}"']
