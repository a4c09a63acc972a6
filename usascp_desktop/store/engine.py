"""Opens connections to the encrypted database of a workspace; nobody else does."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sqlcipher3 import dbapi2

from usascp_desktop.domain.search_text import fold
from usascp_desktop.errors import NotKeptError, UserError, WorkspaceError
from usascp_desktop.sentences import say
from usascp_desktop.store.driver import Driver

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine

PATIENCE: float = 10
"""Seconds a connection waits for another one that is writing."""

DatabaseError: type[Exception] = dbapi2.DatabaseError
OperationalError: type[Exception] = dbapi2.OperationalError


def writer_engine(file: Path, data_key: bytes | None) -> Engine:
    """Return the engine of the one writer; transactions begin with BEGIN IMMEDIATE."""
    return _engine(file, data_key, begin="BEGIN IMMEDIATE", writing=True)


def reader_engine(file: Path, data_key: bytes | None, *, beside: bool = False) -> Engine:
    """Return an engine whose connections cannot write; ``beside`` as for ``raw_connection``."""
    return _engine(file, data_key, begin="BEGIN", writing=False, beside=beside)


def raw_connection(file: Path, data_key: bytes | None, *, writing: bool = True, beside: bool = False) -> Driver:
    """Return a bare database connection with our settings, for backups, checks and migrations.

    ``beside`` reads next to another program that writes: the file itself is opened for reading only, so that not even
    SQLite's own tidying at the end (moving the log into the data) can change it.
    """
    connection: Driver = _connect(file, writing=writing, beside=beside)
    _prepare(data_key, writing=writing)(connection, None)
    return connection


def borrowed(connection: Any) -> Connection:  # noqa: ANN401
    """Return SQLAlchemy's view of one connection that somebody else begins, commits and closes."""
    import sqlalchemy as sa

    engine = sa.create_engine("sqlite://", module=dbapi2, poolclass=sa.StaticPool, creator=lambda: connection)
    return engine.connect()


def driver_of(connection: Connection) -> Driver:
    """Return the driver's own connection under an engine's one."""
    return cast("Driver", connection.connection.driver_connection)


def sentence(problem: Exception) -> UserError:
    """Return what the database's own words mean for the person: what happened, and what to do."""
    words = str(getattr(problem, "orig", None) or problem).splitlines()[0]
    if "full" in words:
        return NotKeptError("The disk is full, so nothing was saved; free some space and try again.")
    if "readonly" in words or "read-only" in words or "unable to open" in words:
        return NotKeptError(
            "The workspace's folder cannot be written to; nothing was saved. Check who may write there."
        )
    if "locked" in words:
        return WorkspaceError("Another program is writing to this workspace; try again in a moment.")
    if "disk I/O" in words:
        return NotKeptError(
            "The disk could not be read or written; see whether it is full or was taken out. Try again."
        )
    if "malformed" in words or "not a database" in words:
        return WorkspaceError("The workspace's data are damaged; restore the latest backup and run “usascp check”.")
    return WorkspaceError(say("The workspace could not be read or written ({0}).", words))


def _engine(file: Path, data_key: bytes | None, *, begin: str, writing: bool, beside: bool = False) -> Engine:
    import sqlalchemy as sa

    engine = sa.create_engine(
        "sqlite://",
        module=dbapi2,
        poolclass=sa.QueuePool,
        pool_size=1 if writing else 4,
        max_overflow=0 if writing else 8,
        creator=lambda: _connect(file, writing=writing, beside=beside),
        hide_parameters=True,
    )
    sa.event.listen(engine, "connect", _prepare(data_key, writing=writing))
    sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _connect(file: Path, *, writing: bool, beside: bool = False) -> Any:  # noqa: ANN401
    """Open the file; one that lies where nobody may write (a disc, a copy in a share) is read without its helpers."""
    settings = {"isolation_level": None, "check_same_thread": False, "timeout": PATIENCE}
    fixed = not writing and file.exists() and not os.access(file.parent, os.W_OK)
    if fixed and not file.with_name(f"{file.name}-wal").exists():
        return dbapi2.connect(f"{file.absolute().as_uri()}?immutable=1", uri=True, **settings)
    if beside:
        return dbapi2.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, **settings)
    return dbapi2.connect(str(file), **settings)


def _prepare(data_key: bytes | None, *, writing: bool) -> Callable[[Any, Any], None]:
    """Return what is done to every new connection; the key must be the first thing it hears."""

    def prepare(connection: Any, _record: Any) -> None:  # noqa: ANN401
        connection.create_function("folded", 1, _folded, deterministic=True)
        cursor = connection.cursor()
        if data_key is not None:
            cursor.execute(f"PRAGMA key=\"x'{data_key.hex()}'\"")
        cursor.execute("PRAGMA temp_store=MEMORY")
        cursor.execute("PRAGMA cache_size=-32000" if writing else "PRAGMA cache_size=-8000")
        if writing:
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute("PRAGMA synchronous=FULL")
            cursor.execute("PRAGMA wal_autocheckpoint=4000")  # 16 MB: a page that many saves touch is copied once
            cursor.execute("PRAGMA recursive_triggers=ON")
        else:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    return prepare


def _folded(text: object) -> str | None:
    """The SQL function ``folded``: a text as it is compared, so that accents and case make no difference."""
    return None if text is None else fold(str(text))
