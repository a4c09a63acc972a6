"""Where the two databases differ in more than words: SQLCipher in a workspace, PostgreSQL on a server.

Every statement of the store is written once, for SQLite. What only says the same in other words is put into
PostgreSQL's by the driver (``postgres_sql``); what has to be done differently is a method here.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Protocol, cast

from usascp_desktop.records.fields import Field
from usascp_desktop.store.driver import Driver

Places = list[tuple[str, str]]
"""Records that were found, best first: what they are and their ids."""


class Dialect(Protocol):
    """What a database does its own way."""

    def fitting(self, record: str, field: Field, stored: object) -> object:
        """Return what the field's column can hold of a stored value that came from elsewhere."""

    def found(self, db: Driver, match: str, *, record: str | None, limit: int) -> tuple[int, Places]:
        """Return how many documents match an FTS5 expression, and the best of them."""

    def among(self, db: Driver, match: str, *, record: str, rows: Sequence[str]) -> set[str]:
        """Return those of a few records (ids) whose documents match an FTS5 expression."""


class _Sqlite:
    """A workspace: columns hold whatever they are given, and FTS5 does the searching."""

    def fitting(self, _record: str, _field: Field, stored: object) -> object:
        return stored

    def found(self, db: Driver, match: str, *, record: str | None, limit: int) -> tuple[int, Places]:
        only = " AND d.record = ?" if record else ""
        more = [record] if record else []
        total = db.execute(
            "SELECT count(*) FROM search CROSS JOIN search_doc d ON d.doc = search.rowid WHERE search MATCH ?" + only
            if record
            else "SELECT count(*) FROM search WHERE search MATCH ?",
            [match, *more],
        ).fetchone()[0]
        best = db.execute(
            "SELECT d.record, d.id FROM search CROSS JOIN search_doc d ON d.doc = search.rowid"
            f" WHERE search MATCH ?{only} ORDER BY bm25(search, 4.0, 1.0) LIMIT ?",
            [match, *more, limit],
        ).fetchall()
        return total, best

    def among(self, db: Driver, match: str, *, record: str, rows: Sequence[str]) -> set[str]:
        known = db.execute(
            "SELECT doc, id FROM search_doc WHERE record = ? AND id IN (SELECT value FROM json_each(?))",
            (record, json.dumps(list(rows))),
        )
        ids = dict(known.fetchall())
        # The plus lets SQLite go once through what matches; without it, it would ask FTS5 anew for every document.
        sql = "SELECT rowid FROM search WHERE search MATCH ? AND +rowid IN (SELECT value FROM json_each(?))"
        return {ids[doc] for (doc,) in db.execute(sql, (match, json.dumps(list(ids))))}


SQLITE: Dialect = _Sqlite()


def dialect_of(db: Driver) -> Dialect:
    """Return the dialect of a connection; SQLite's own have no mark."""
    return cast("Dialect", getattr(db, "dialect", SQLITE))
