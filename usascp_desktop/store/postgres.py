"""Connections to the materialised workspace on a PostgreSQL server; nobody else makes one.

A connection looks like SQLite's to the store: it takes the store's statements and puts them into PostgreSQL's words.
User, password and encryption come from PGUSER, PGPASSWORD, ~/.pgpass and PostgreSQL's other usual variables, or from
the address. Nothing here ever shows a password.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from sqlcipher3 import dbapi2

from usascp_desktop.address import read_only, shown
from usascp_desktop.errors import NotAllowedError, UsageError, UserError, WorkspaceError
from usascp_desktop.sentences import say
from usascp_desktop.store import postgres_sql
from usascp_desktop.store.dialect import Dialect
from usascp_desktop.store.driver import Cursor
from usascp_desktop.store.postgres_dialect import POSTGRES

READER: Final = "usascp_reader"
_LOCAL: Final = ("", "localhost", "127.0.0.1", "::1")
_SMALL: Final = 1 << 30
_GONE: Final = ("08", "0800", "0801", "57P0")
"""How the codes begin by which a server, or psycopg without a code, says that the connection is at an end."""
_COPIED: Final = 20
"""Rows from which adding them one by one costs more than a copy."""


class ServerError(WorkspaceError, dbapi2.DatabaseError):  # type: ignore[misc]
    """The server refused a statement or is gone; its words are in the sentence, never a password."""

    exit_code = 1


class PostgresDriver:
    """One connection. Transactions are begun and ended by statements, as everywhere in the store."""

    dialect: Dialect = POSTGRES

    def __init__(self, address: str, *, writing: bool = False) -> None:
        """Connect; NotAllowedError if the server does not know user or password, UserError if it cannot be reached."""
        self.name = shown(address)
        self._psycopg = _needed()
        self._writing = writing
        self._begin = "BEGIN" if writing else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        self.connection = _connected(self._psycopg, address, self.name)
        self._adapt()
        for sql in (*postgres_sql.SESSION, *(postgres_sql.MERGING if writing else ())):
            self.native(sql)

    def execute(self, sql: str, parameters: Any = (), /) -> Cursor:  # noqa: ANN401
        """Run one statement of the store."""
        if sql.startswith("BEGIN"):
            return self.native(self._begin)
        cursor = self.native(postgres_sql.translated(sql), _clean(parameters))
        self._count_if_filled(sql)
        return cursor

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> Cursor:
        """Run one statement of the store for each set of parameters; many plain rows are copied in at once."""
        rows = [_clean(one) for one in parameters]
        plain = postgres_sql.plain_rows(sql) if len(rows) >= _COPIED else None
        with self._sentences():
            cursor = self.connection.cursor()
            if plain is not None:
                with cursor.copy(f"COPY {plain[0]}{plain[1]} FROM STDIN") as copy:
                    for row in rows:
                        copy.write_row(row)
            elif rows:
                cursor.executemany(postgres_sql.translated(sql), rows)
        self._count_if_filled(sql)
        return _Cursor(self, cursor)

    def native(self, sql: str, parameters: Any = None) -> Cursor:  # noqa: ANN401
        """Run a statement that is PostgreSQL's own already; without parameters, per cent signs are only that."""
        with self._sentences():
            cursor = self.connection.cursor()
            cursor.execute(sql, parameters)
        return _Cursor(self, cursor)

    def cursor(self) -> Cursor:
        """Return a cursor for whoever speaks through SQLAlchemy."""
        return _Cursor(self, self.connection.cursor())

    def create_function(self, *_: Any, **__: Any) -> None:  # noqa: ANN401
        """Take no function: SQLAlchemy offers SQLite some of its own, which no statement of ours uses."""

    def roll_back(self) -> None:
        """Take back the transaction that is open; a connection that is gone has nothing to take back."""
        with suppress(self._psycopg.Error):
            self.connection.execute("ROLLBACK")

    def interrupt(self) -> None:
        """Let it run: a server is told to stop over a connection of its own, which may take longer than the answer."""

    def close(self) -> None:
        """Let go of the server."""
        self.connection.close()

    def _count_if_filled(self, sql: str) -> None:
        if self._writing and (table := postgres_sql.filled(sql)):
            self.native(f"ANALYZE pg_temp.{table}")

    def _sentences(self) -> _Sentences:
        return _Sentences(self.name, self._psycopg)

    def _adapt(self) -> None:
        """Let whole numbers never overflow on the way, truth be 1 or 0, and sums come back as numbers of Python."""
        numeric = importlib.import_module("psycopg.types.numeric")
        four, eight, longer = (
            kind(of)
            for kind, of in (
                (numeric.Int4Dumper, numeric.Int4),
                (numeric.Int8Dumper, numeric.Int8),
                (numeric.IntNumericDumper, numeric.IntNumeric),
            )
        )

        class Whole(numeric.IntDumper):  # type: ignore[misc, name-defined]
            def upgrade(self, value: int, _format: Any) -> Any:  # noqa: ANN401
                return four if -_SMALL < value < _SMALL else eight if -(2**63) <= value < 2**63 else longer

        class Number(numeric.NumericLoader):  # type: ignore[misc, name-defined]
            def load(self, data: Any) -> int | float:  # noqa: ANN401
                found = super().load(data)
                return int(found) if found == found.to_integral_value() else float(found)

        self.connection.adapters.register_dumper(int, Whole)
        self.connection.adapters.register_loader("numeric", Number)


class _Cursor:
    """The rows of a statement, as plain tuples; what fails on the way is a sentence as well."""

    rowcount = -1
    lastrowid = None
    arraysize = 1

    def __init__(self, driver: PostgresDriver, cursor: Any) -> None:  # noqa: ANN401
        self._driver = driver
        self._cursor = cursor

    @property
    def description(self) -> Any:  # noqa: ANN401
        found = self._cursor.description
        return None if found is None else [(one.name, None, None, None, None, None, None) for one in found]

    def execute(self, sql: str, parameters: Any = (), /) -> _Cursor:  # noqa: ANN401
        if sql.startswith("PRAGMA"):  # SQLAlchemy asks SQLite how it is set up
            sql = "SELECT 0"
        self._cursor = self._driver.execute(sql, parameters)._cursor  # type: ignore[attr-defined]  # noqa: SLF001
        return self

    def fetchone(self) -> Any:  # noqa: ANN401
        return self._cursor.fetchone()

    def fetchall(self) -> list[Any]:
        return list(self._cursor.fetchall())

    def fetchmany(self, size: int = 1) -> list[Any]:
        return list(self._cursor.fetchmany(size))

    def __iter__(self) -> Iterator[Any]:
        return iter(self._cursor)

    def close(self) -> None:
        self._cursor.close()


class _Sentences:
    """Turns what psycopg raises into a sentence for the person."""

    def __init__(self, name: str, psycopg: Any) -> None:  # noqa: ANN401
        self._name = name
        self._psycopg = psycopg

    def __enter__(self) -> None:
        """Nothing is held."""

    def __exit__(self, _kind: Any, problem: BaseException | None, _trace: Any) -> None:  # noqa: ANN401
        if isinstance(problem, self._psycopg.Error):
            raise _sentence(self._psycopg, self._name, problem) from problem


def _sentence(psycopg: Any, name: str, problem: Any) -> UserError:  # noqa: ANN401
    errors = psycopg.errors
    words = (str(problem).splitlines() or [type(problem).__name__])[0]
    if isinstance(problem, errors.ReadOnlySqlTransaction):
        return read_only(name)
    if isinstance(problem, errors.InsufficientPrivilege):
        return NotAllowedError(
            say(
                "This account may not do that at {0} ({1}); whoever runs the server grants it {2}.", name, words, READER
            )
        )
    if isinstance(problem, errors.UndefinedTable | errors.InvalidSchemaName):
        return WorkspaceError(say("There is no workspace at {0}; “usascp materialise” makes one.", name))
    if isinstance(problem, psycopg.OperationalError) and (problem.sqlstate or "08")[:4] in _GONE:
        return ServerError(say("The server of {0} is gone or does not answer; try again in a moment.", name))
    return ServerError(say("The workspace at {0} could not be read or written ({1}).", name, words))


def _connected(psycopg: Any, address: str, name: str) -> Any:  # noqa: ANN401
    """Connect: encrypted and with the certificate checked, unless the server is here or PGSSLMODE says otherwise."""
    parts = urlsplit(address)
    more: dict[str, Any] = {"connect_timeout": 10, "application_name": "usascp", "autocommit": True}
    given = parse_qs(parts.query).keys()
    away = (parts.hostname or os.environ.get("PGHOST", "")) not in _LOCAL
    if away and "sslmode" not in given and "PGSSLMODE" not in os.environ:
        more["sslmode"] = "verify-full"
        if "sslrootcert" not in given and "PGSSLROOTCERT" not in os.environ:
            more["sslrootcert"] = "system"
    try:
        return psycopg.connect(address, **more)
    except psycopg.ProgrammingError:
        raise UsageError("Give the workspace's address as postgresql://host/database.") from None
    except psycopg.OperationalError as problem:
        raise _refused(name, str(problem)) from None


def _refused(name: str, words: str) -> UserError:
    """Return what the server's refusal means; its words are read, and shown only where no secret can be in them."""
    if "authentication failed" in words or "no password supplied" in words or "pg_hba" in words:
        return NotAllowedError(
            say("{0} does not let this user in; look at user and password (PGUSER, PGPASSWORD or ~/.pgpass).", name)
        )
    if "role" in words and "does not exist" in words:
        return NotAllowedError(say("{0} does not know this user; set PGUSER, or ask whoever runs the server.", name))
    if "does not exist" in words:
        return UserError(say("There is no such database at {0}; ask whoever runs the server.", name))
    if "SSL" in words or "certificate" in words:
        return NotAllowedError(
            say("{0} does not show a certificate this computer trusts, so nothing was sent; see PGSSLROOTCERT.", name)
        )
    return UserError(say("The server of {0} cannot be reached; look at the address and the network.", name))


def _clean(parameters: Any) -> Any:  # noqa: ANN401
    """Return parameters as PostgreSQL takes them: truth as 1 or 0, and no character 0 in a text."""
    if isinstance(parameters, Mapping):
        return {name: _cleaned(value) for name, value in parameters.items()}
    given: Sequence[Any] = parameters if isinstance(parameters, Sequence) else tuple(parameters)
    return [_cleaned(value) for value in given]


def _cleaned(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, str):
        return value.replace("\0", "\ufffd") if "\0" in value else value
    return int(value) if isinstance(value, bool) else value


def _needed() -> Any:  # noqa: ANN401
    try:
        return importlib.import_module("psycopg")
    except ImportError:
        raise UserError(
            "A workspace on a server needs a part that is not installed: install usascp-desktop[postgres]."
        ) from None
