"""The data of a workspace materialised on a PostgreSQL server: read by many at once, written only by merging.

A reader has the same ways as in a workspace, and every write is refused. The one who merges brings operations from a
workspace that has them in clear, batch by batch; each batch is one transaction, in which readers see nothing half done.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Final, TypeVar

from usascp_desktop.address import Address, read_only
from usascp_desktop.errors import NotAllowedError, WorkspaceError
from usascp_desktop.sentences import say
from usascp_desktop.store import merge, migrate, postgres_schema
from usascp_desktop.store.database import Database, keep_meta
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.links import Links
from usascp_desktop.store.operations import Author
from usascp_desktop.store.postgres import READER, PostgresDriver
from usascp_desktop.store.postgres_dialect import SECRETS
from usascp_desktop.store.unit_of_work import Change

T = TypeVar("T")
REVISION: Final = "revision"
_MADE: Final = "made_by"
_LOCK: Final = 0x75736173
"""The number of the advisory lock: one merges at a time."""
_SECRET: Final = """UPDATE sync_op o SET raw = (replace(o.raw, '\\u0000', '\\ufffd')::jsonb || '{"v": null}')::text
 FROM sync_cell c WHERE c.tbl = %s AND c.col = %s AND o.cell = c.cell AND o.op > %s"""


class MaterialisedDatabase(Database):
    """A workspace's data on a server, for reading."""

    def __init__(self, address: Address, *, zone: str = "UTC", keep: int = 3) -> None:
        super().__init__(address, None, author=Author("", ""), zone=zone, read_only=True)
        self.address = address
        self._readers = Links(lambda: PostgresDriver(address.address), writing=False, keep=keep)

    def copy_connection(self, *, writing: bool = False) -> Driver:
        """Raise NotAllowedError: backups and checks are made of the workspaces that the data came from."""
        raise NotAllowedError(
            say("{0} is kept by its server; back up or check the workspace it is made from.", self.address)
        )

    def _require_writing(self) -> None:
        raise read_only(self.address)


class Merging(MaterialisedDatabase):
    """The same data for the one who merges into them; holds the lock of the database until it is closed."""

    def __init__(self, address: Address) -> None:
        """Connect, lock and make what is missing; WorkspaceError if somebody else merges or the database is newer."""
        super().__init__(address)
        self.db = PostgresDriver(address.address, writing=True)
        try:
            if not self.db.native("SELECT pg_try_advisory_lock(%s)", (_LOCK,)).fetchone()[0]:
                raise WorkspaceError(
                    say("Somebody else is bringing {0} up to date; try again when they are done.", address)
                )
            self.changed_schema = self._make()
        except BaseException:
            self.db.close()
            raise

    def receive(self, work: Callable[[Driver], tuple[T, Sequence[Change]]], *, label: str) -> T:
        """Run ``work``, which files operations, as one transaction; what opens files elsewhere is emptied in it."""
        with self.transaction() as db:
            before = db.execute("SELECT coalesce(max(op), 0) FROM sync_op").fetchone()[0]
            value, _changes = work(db)
            for record, field in sorted(SECRETS):
                db.native(_SECRET, (record, field, before))
        return value

    def here(self, ids: Sequence[bytes]) -> list[bytes]:
        """Return those of the operations that are here."""
        return [name for (name,) in self.db.native("SELECT id FROM sync_op WHERE id = ANY(%s)", (list(ids),))]

    def take_out(self, ids: Sequence[bytes]) -> merge.Merged:
        """Let operations leave the set as those of one segment that is set aside; they are not even kept."""
        name = f"out-{hashlib.sha256(b''.join(sorted(ids))).hexdigest()[:16]}"
        with self.transaction() as db:
            db.native("DELETE FROM sync_also WHERE id = ANY(%s)", (list(ids),))
            db.native("UPDATE sync_op SET seg = %s WHERE id = ANY(%s)", (name, list(ids)))
            db.native(
                "INSERT INTO sync_arrival (seg, first, last) SELECT %s, op, op FROM sync_op WHERE seg = %s"
                " ON CONFLICT DO NOTHING",
                (name, name),
            )
        merged = merge.set_aside(self, [name])
        with self.transaction() as db:
            db.native("DELETE FROM sync_aside")
            db.native("DELETE FROM sync_also")
            db.native("DELETE FROM sync_kept")
        return merged

    @contextmanager
    def transaction(self) -> Iterator[PostgresDriver]:
        """One transaction of the one who merges: all of it or nothing."""
        self.db.execute("BEGIN")
        try:
            yield self.db
            self.db.native("COMMIT")
        except BaseException:
            self.db.roll_back()
            raise

    def facts(self) -> dict[str, str]:
        """Return what is known here about the workspace itself."""
        found: dict[str, str] = dict(self.db.execute("SELECT name, value FROM sync_meta").fetchall())
        return found

    def keep_facts(self, facts: Mapping[str, str], names: Sequence[tuple[str, str, str]]) -> None:
        """Keep facts, and what devices and people are called, (id, kind, name) each."""
        sql = (
            "INSERT INTO sync_name (id, kind, name) VALUES (%s, %s, %s)"
            " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name"
        )
        with self.transaction() as db:
            for name, value in facts.items():
                keep_meta(db, name, value)
            for one in names:
                db.native(sql, one)

    def tidy(self) -> None:
        """Let the planner know how large everything has become, and keep the sizes that the search reckons with."""
        self.db.native("ANALYZE")
        rows, tokens = self.db.native("SELECT count(*), coalesce(sum(size), 0) FROM search").fetchone()
        self.keep_facts({"search_rows": str(rows), "search_tokens": str(tokens)}, ())

    def close(self) -> None:
        """Let go of the lock and of the server: it notices only later that a connection is gone, and lets go then."""
        with suppress(WorkspaceError):
            self.db.native("SELECT pg_advisory_unlock_all()")
        self.db.close()
        super().close()

    def _make(self) -> bool:
        """Make or extend the tables; True if anything was missing."""
        head = migrate.head()
        with self.transaction() as db:
            found = _revision(db)
            if found is not None and found not in migrate.known_revisions():
                raise WorkspaceError(
                    say("{0} was filled by a newer version of the program; please update it.", self.address)
                )
            wanted = postgres_schema.fingerprint()
            known = None if found is None else _fact(db, _MADE)
            if found == head and known == wanted:
                return False
            postgres_schema.make(db)
            keep_meta(db, REVISION, head)
            keep_meta(db, _MADE, wanted)
        return found != head


def require_current(database: MaterialisedDatabase) -> dict[str, Any]:
    """Return the facts about a workspace on a server; WorkspaceError if it is of another version or not there."""
    with database.read() as reader:
        _require_let_in(reader.db, database.address)
        facts: dict[str, Any] = dict(reader.db.execute("SELECT name, value FROM sync_meta").fetchall())
    if facts.get(REVISION) != migrate.head():
        raise WorkspaceError(
            say(
                "{0} is of another version than the program; “usascp materialise” brings it up to date.",
                database.address,
            )
        )
    return facts


def _require_let_in(db: Driver, address: Address) -> None:
    """Raise WorkspaceError if there is no workspace, NotAllowedError if this account may not see it."""
    schema = postgres_schema.SCHEMA
    found = db.execute(
        "SELECT has_schema_privilege(nspname, 'USAGE') FROM pg_namespace WHERE nspname = ?", (schema,)
    ).fetchone()
    if found is None:
        raise WorkspaceError(say("There is no workspace at {0}; “usascp materialise” makes one.", address))
    if not found[0]:
        raise NotAllowedError(
            say("This account may not read {0}; whoever runs the server grants it {1}.", address, READER)
        )


def _revision(db: PostgresDriver) -> str | None:
    if not postgres_schema.exists(db):
        return None
    return _fact(db, REVISION)


def _fact(db: Driver, name: str) -> str | None:
    found = db.execute("SELECT value FROM sync_meta WHERE name = ?", (name,)).fetchone()
    return None if found is None else str(found[0])
