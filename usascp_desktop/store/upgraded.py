"""Shows what was received before this program knew the records or fields it is about.

Operations for unknown fields are kept and merged in the log like any other; only their tables are missing. Every field
is a column, so new ones come with a migration, and one fact compared at opening tells whether there is anything to do.
"""

from __future__ import annotations

import json

from usascp_desktop.records import RECORDS
from usascp_desktop.store import migrate
from usascp_desktop.store.database import Database, keep_meta
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import LIFE

_UNDER = "known_under"
_KNOWN = "known_fields"


def show_what_became_known(database: Database) -> bool:
    """Bring tables in line with operations that were received before their field was known; True if any were.

    After an interruption the next call does it again: the work and the note that it was done are one transaction.
    """
    revision = migrate.head()
    with database.read() as reader:
        if _fact(reader.db, _UNDER) == revision:
            return False
    from usascp_desktop.store import merge  # off the way of every other start

    def work(db: Driver) -> tuple[int, list[merge.Change]]:
        newly = _newly_known(db)
        shown, changes = merge.show(db, newly) if newly else (0, [])
        keep_meta(db, _KNOWN, json.dumps(_known(), separators=(",", ":")))
        keep_meta(db, _UNDER, revision)
        return shown, changes

    return database.receive(work, label="Fields that became known") > 0


def _newly_known(db: Driver) -> list[tuple[str, str]]:
    """Return (record, field) of all that this program knows and the one before did not."""
    if not db.execute("SELECT 1 FROM sync_arrival LIMIT 1").fetchone():
        return []  # nothing ever came from elsewhere
    before = json.loads(_fact(db, _KNOWN) or "{}")
    return [
        (record, field)
        for record, fields in _known().items()
        for field in fields
        if field not in before.get(record, ())
    ]


def _known() -> dict[str, list[str]]:
    return {record: sorted([LIFE, *kind.stored_fields(), *kind.sets]) for record, kind in sorted(RECORDS.items())}


def _fact(db: Driver, name: str) -> str | None:
    found = db.execute("SELECT value FROM sync_meta WHERE name = ?", (name,)).fetchone()
    return None if found is None else str(found[0])
