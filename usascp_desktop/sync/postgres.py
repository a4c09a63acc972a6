"""A PostgreSQL database as a shared place: one table of names and bytes, of which rows are only added and read.

Whoever runs the server makes the table once (``TABLE``) and grants no more than select and insert on it, so that the
server itself keeps anybody from overwriting or deleting.
"""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import SplitResult, unquote

from usascp_desktop.sync.login import Login

TABLE: Final = "create table obj (name text primary key, bytes bytea not null)"
_PATIENCE: Final = {"connect_timeout": 10, "options": "-c statement_timeout=300000", "application_name": "usascp"}


class PostgresSystem:
    """The few of fsspec's methods that a carrier uses, over one connection made when it is first needed.

    ``driver`` is the module psycopg. User and password are those of the ``login``; without one they come, as encryption
    does in any case, from PGUSER, PGPASSWORD, ~/.pgpass, PGSSLMODE and PostgreSQL's other usual variables. Errors are
    psycopg's, but PermissionError where trying again is of no use.
    """

    def __init__(self, driver: Any, parts: SplitResult, login: Login | None = None) -> None:  # noqa: ANN401
        self._driver = driver
        self._where = {
            key: value
            for key, value in (
                ("host", parts.hostname),
                ("port", parts.port),
                ("dbname", unquote(parts.path.strip("/"))),
                ("user", login.user if login else ""),
                ("password", login.password if login else ""),
            )
            if value
        }
        self._connection: Any = None

    def invalidate_cache(self) -> None:
        """Nothing is cached."""

    def find(self, _root: str) -> list[str]:
        """Return all names there."""
        return [str(name) for (name,) in self.ask("select name from obj order by name", ())]

    def open(self, name: str, _mode: str) -> Stream:
        """Open a row for reading; FileNotFoundError if there is none."""
        if not self.ask("select 1 from obj where name = %s", (name,)):
            raise FileNotFoundError(name)
        return Stream(self, name)

    def makedirs(self, _folder: str, *, exist_ok: bool) -> None:
        """There are no folders: a name with slashes is one name."""

    def put_file(self, source: str, name: str) -> None:
        """Add a file, at most 1 GB (the largest bytea), as a row."""
        self.pipe_file(name, Path(source).read_bytes())

    def pipe_file(self, name: str, content: bytes) -> None:
        """Add bytes as a row, whole or not at all; a row that has the name stays as it is, the caller reads back."""
        self.ask("insert into obj (name, bytes) values (%s, %b) on conflict do nothing", (name, content))

    def ask(self, statement: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """Run one statement by itself and return its rows."""
        try:
            cursor = self._connected().execute(statement, values, binary=True)
            return list(cursor.fetchall()) if cursor.description else []
        except self._driver.errors.UndefinedTable as problem:
            raise PermissionError(f"no table there yet; whoever runs the server makes it: {TABLE}") from problem
        except self._driver.errors.InsufficientPrivilege as problem:
            raise PermissionError(str(problem)) from problem

    def _connected(self) -> Any:  # noqa: ANN401
        if self._connection is None or self._connection.closed:
            self._connection = self._driver.connect(**self._where, **_PATIENCE, autocommit=True)
            weakref.finalize(self, self._connection.close)
        return self._connection


class Stream:
    """One row's bytes, read a part at a time, so that a large file is never in memory whole."""

    def __init__(self, system: PostgresSystem, name: str) -> None:
        self._system = system
        self._name = name
        self._at = 0

    def read(self, size: int) -> bytes:
        """Return the next bytes, at most ``size``; b"" at the end."""
        rows = self._system.ask(
            "select substring(bytes from %s::int for %s::int) from obj where name = %s",
            (self._at + 1, size, self._name),
        )
        part = bytes(rows[0][0]) if rows else b""
        self._at += len(part)
        return part

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is held open."""
