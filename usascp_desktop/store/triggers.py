"""The triggers that note every write of a record, whoever makes it: ORM, bulk statement or raw SQL.

They are generated from the declarations after every migration, never inside one, and note (record, row, field) in
``sync_dirty``. An insert or a delete notes the life cell only; the unit of work looks at the whole row then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from usascp_desktop.records import RECORDS, Record
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import LIFE

_WHEN = "WHEN (SELECT paused FROM sync_capture) = 0"


def wanted() -> dict[str, str]:
    """Return the trigger statements that must exist, by trigger name."""
    return dict(pair for kind in RECORDS.values() for pair in _of_record(kind))


def differences(connection: Driver) -> list[str]:
    """Return the names of triggers that are missing, altered or not ours."""
    found = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE type='trigger'").fetchall())
    expected = wanted()
    return sorted(name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name))


def install(connection: Driver) -> None:
    """Make the triggers of the database the wanted ones, within the transaction that is open."""
    expected = wanted()
    for name in differences(connection):
        connection.execute(f'DROP TRIGGER IF EXISTS "{name}"')
        if name in expected:
            connection.execute(expected[name])


def _of_record(kind: type[Record]) -> Iterator[tuple[str, str]]:
    table = kind.__tablename__
    changed = " UNION ALL ".join(
        f"SELECT '{table}', NEW.id, '{name}' WHERE NEW.\"{name}\" IS NOT OLD.\"{name}\""
        for name in kind.stored_fields()
    )
    moved = "".join(
        f"\n  INSERT OR IGNORE INTO sync_dirty SELECT '{table}', {side}.id, '{LIFE}' WHERE NEW.id IS NOT OLD.id;"
        for side in ("OLD", "NEW")
    )
    yield _trigger(f"{table}_added", f'INSERT ON "{table}"', [_mark(table, "NEW.id", f"'{LIFE}'")])
    yield _trigger(f"{table}_removed", f'DELETE ON "{table}"', [_mark(table, "OLD.id", f"'{LIFE}'")])
    body = f"INSERT OR IGNORE INTO sync_dirty {changed};{moved}"
    yield _trigger(f"{table}_changed", f'UPDATE ON "{table}"', [body])
    for name, link in kind.sets.items():
        key = f"{table}_id"
        new = _mark(table, f"NEW.{key}", f"'{name}/' || NEW.value")
        old = _mark(table, f"OLD.{key}", f"'{name}/' || OLD.value")
        yield _trigger(f"{link.name}_added", f'INSERT ON "{link.name}"', [new])
        yield _trigger(f"{link.name}_removed", f'DELETE ON "{link.name}"', [old])
        yield _trigger(f"{link.name}_changed", f'UPDATE ON "{link.name}"', [old, new])


def _mark(table: str, row: str, col: str) -> str:
    return f"INSERT OR IGNORE INTO sync_dirty VALUES ('{table}', {row}, {col});"


def _trigger(name: str, event: str, body: Iterable[str]) -> tuple[str, str]:
    return name, f"CREATE TRIGGER {name} AFTER {event} {_WHEN} BEGIN\n  " + "\n  ".join(body) + "\nEND"
