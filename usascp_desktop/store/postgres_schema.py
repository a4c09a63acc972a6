"""Makes the tables of a workspace on a PostgreSQL server, the same as in a workspace, and says who may read them.

Text sorts by its bytes (``COLLATE "C"``) as in SQLite. Every statement leaves alone what is there already, so that a
version that knows more fields adds them to a database that is in use.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

import sqlalchemy as sa

from usascp_desktop import assets
from usascp_desktop.errors import WorkspaceError
from usascp_desktop.records import RECORDS
from usascp_desktop.sentences import say
from usascp_desktop.store import migrate, postgres_views
from usascp_desktop.store.postgres import READER, PostgresDriver

SCHEMA: Final = "usascp"
_TEXT: Final = 'text COLLATE "C"'
_KINDS: Final = (
    (sa.Boolean, "bigint"),
    (sa.Integer, "bigint"),
    (sa.Float, "double precision"),
    (sa.LargeBinary, "bytea"),
)
_NUMBERED: Final = frozenset({("sync_cell", "cell"), ("sync_author", "author")})
"""Keys that the database gives."""
_SEARCH: Final = (
    f"CREATE TABLE IF NOT EXISTS search (rowid bigint PRIMARY KEY, title {_TEXT} NOT NULL, body {_TEXT} NOT NULL,"
    " size bigint NOT NULL GENERATED ALWAYS AS (cardinality(string_to_array(title, ' '))"
    " + cardinality(string_to_array(body, ' '))) STORED,"
    " tokens tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(title, ' ')"
    " || string_to_array(body, ' '))) STORED)",
    "CREATE INDEX IF NOT EXISTS ix_search_tokens ON search USING gin (tokens)",
)


def make(db: PostgresDriver) -> None:
    """Make what is missing of schema and tables, in the transaction that is open."""
    if db.native("SHOW server_encoding").fetchone()[0] != "UTF8":
        raise WorkspaceError(
            say("The database at {0} does not keep every script; make one with “encoding UTF8”.", db.name)
        )
    db.native(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
    for sql in statements():
        db.native(sql)


def statements() -> Iterator[str]:
    """Yield every statement that makes the tables, their indexes, the functions of the log and the views."""
    yield assets.path("db", "postgres", "functions.sql").read_text(encoding="utf-8")
    for metadata in migrate.models():
        for table in metadata.sorted_tables:
            yield from _of_table(table)
    yield from _SEARCH
    yield from postgres_views.statements()


def fingerprint() -> str:
    """Return a word that is another one when the program would make anything differently."""
    return hashlib.sha256("\n".join(statements()).encode()).hexdigest()


def grant(db: PostgresDriver) -> str | None:
    """Let readers read everything, and reporting tools the views; return a sentence if there are no such roles.

    The roles cannot log in: whoever runs the server grants them to those who may read.
    """
    mine = "SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolcreaterole OR rolsuper)"
    may_make = db.native(mine).fetchone() is not None
    missing = []
    for role, schema in ((READER, SCHEMA), (postgres_views.ROLE, postgres_views.SCHEMA)):
        if not db.native("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
            if not may_make:
                missing.append(f"create role {role}")
                continue
            db.native(f"CREATE ROLE {role} NOLOGIN")
        db.native(f"GRANT USAGE ON SCHEMA {schema} TO {role}")
        db.native(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {role}")
    if missing:
        return f"Nobody else can read it yet: whoever runs the server makes the roles with “{'; '.join(missing)}”."
    return None


def exists(db: PostgresDriver) -> bool:
    """True if a workspace was made here and this account may see it."""
    return db.native("SELECT to_regclass('usascp.sync_meta')").fetchone()[0] is not None


def _of_table(table: sa.Table) -> Iterator[str]:
    columns = [*(_column(table, one) for one in table.columns)]
    if table.name in RECORDS:
        columns.append("rowid bigint GENERATED ALWAYS AS IDENTITY")
    keys = ", ".join(f'"{one.name}"' for one in table.primary_key.columns if table.name not in _sets())
    unique = [
        ", ".join(f'"{one.name}"' for one in rule.columns)
        for rule in table.constraints
        if isinstance(rule, sa.UniqueConstraint)
    ]
    rules = [*([f"PRIMARY KEY ({keys})"] if keys else []), *(f"UNIQUE ({names})" for names in sorted(unique))]
    yield f'CREATE TABLE IF NOT EXISTS "{table.name}" ({", ".join([*columns, *rules])})'
    for one in table.columns:
        if not one.primary_key:
            yield f'ALTER TABLE "{table.name}" ADD COLUMN IF NOT EXISTS {_column(table, one)}'
    if table.name in _sets():
        yield from _of_set(table)
        return
    for index in sorted(table.indexes, key=lambda one: str(one.name)):
        yield _index(table, index)
    if table.name in RECORDS:
        yield f'CREATE UNIQUE INDEX IF NOT EXISTS "ix_{table.name}_rowid" ON "{table.name}" (rowid)'


def _sets() -> frozenset[str]:
    return frozenset(link.name for kind in RECORDS.values() for link in kind.sets.values())


def _of_set(table: sa.Table) -> Iterator[str]:
    """Yield the indexes of a set's table: a member may be a text of any length, which no index of texts holds."""
    owner = next(one.name for one in table.columns if one.name != "value")
    yield f'CREATE UNIQUE INDEX IF NOT EXISTS "ix_{table.name}" ON "{table.name}" ("{owner}", md5(value))'
    yield f'CREATE INDEX IF NOT EXISTS "ix_{table.name}_value" ON "{table.name}" USING hash (value)'


def _column(table: sa.Table, column: sa.Column[object]) -> str:
    kind = next((words for of, words in _KINDS if isinstance(column.type, of)), _TEXT)
    made = " GENERATED BY DEFAULT AS IDENTITY" if (table.name, column.name) in _NUMBERED else ""
    default = column.server_default
    beside = f" DEFAULT '{default.arg}'" if isinstance(default, sa.DefaultClause) else ""
    return f'"{column.name}" {kind}{made}{beside}{"" if column.nullable else " NOT NULL"}'


def _index(table: sa.Table, index: sa.Index) -> str:
    """SQLite takes no value for the smallest one; lists are read in that order, or from behind."""
    long = {"col"} if table.name == "sync_cell" else set()  # names the member of a set
    names = ", ".join(
        f'md5("{one.name}")' if one.name in long else f'"{one.name}"{" NULLS FIRST" if one.nullable else ""}'
        for one in index.columns
    )
    part = index.dialect_options["sqlite"]["where"]
    return (
        f'CREATE {"UNIQUE " if index.unique else ""}INDEX IF NOT EXISTS "{index.name}" ON "{table.name}" ({names})'
        f"{'' if part is None else f' WHERE {part}'}"
    )
