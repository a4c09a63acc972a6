"""Brings a database to the schema this program knows, after a verified copy; refuses schemas from the future."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from usascp_desktop import assets
from usascp_desktop.errors import WorkspaceError
from usascp_desktop.sentences import say
from usascp_desktop.store import engine as engines
from usascp_desktop.store.driver import Driver

if TYPE_CHECKING:
    from sqlalchemy import MetaData


def models() -> list[MetaData]:
    """Return everything a migrated database must hold; Alembic compares against it."""
    from usascp_desktop.records.mapping import mapped
    from usascp_desktop.store.sync_tables import segment  # its tables join the log's own

    return [mapped(), segment.metadata]


@cache
def known_revisions() -> tuple[str, ...]:
    """Return the revisions this program ships, oldest first, read from the file names (``0001_first.py``)."""
    files = assets.path("db", "migrations", "versions").glob("*.py")
    return tuple(sorted(match[0] for file in files if (match := re.match(r"\d{4}", file.name))))


def head() -> str:
    """Return the newest revision this program knows."""
    return known_revisions()[-1]


def revision(connection: Driver) -> str | None:
    """Return the schema revision of a database, None for an empty one."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone():
        return None
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else None


def bring_up_to_date(file: Path, data_key: bytes | None, *, before: Callable[[], None] | None = None) -> bool:
    """Migrate the database at ``file`` if it is older than the program; returns True if it was.

    ``before`` is called first, to make a verified backup; if it raises, nothing is touched. Raises WorkspaceError for a
    schema newer than the program, or a file that is not one of our databases.
    """
    connection, found = look(file, data_key)
    connection.close()
    if found == head():
        return False
    if found is not None and before is not None:
        before()
    upgrade(file, data_key, head())
    return True


def look(file: Path, data_key: bytes | None) -> tuple[Driver, str | None]:
    """Return the schema revision of the file, None for a new one, with the connection that read it, which cannot write.

    The caller closes the connection, or goes on with it: each one reads the whole schema when it is first asked, which
    takes as long as all else that opening does. Raises WorkspaceError if the file is foreign, damaged or newer.
    """
    try:
        connection = engines.raw_connection(file, data_key, writing=False)  # a foreign file stays as it is
        try:
            return connection, _known_revision(connection)
        except BaseException:
            connection.close()
            raise
    except engines.DatabaseError as problem:
        if "malformed" not in str(problem) and "not a database" not in str(problem):
            raise engines.sentence(problem) from problem
        sentence = say(
            "The workspace's data cannot be read: they are damaged, or belong to another key. Restore a backup."
        )
        raise WorkspaceError(sentence) from problem


def _known_revision(connection: Driver) -> str | None:
    found = revision(connection)
    if found is None and connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone():
        raise WorkspaceError("This file is not the data of a USASCP workspace.")
    if found is not None and found not in known_revisions():
        raise WorkspaceError("This workspace was written by a newer version of the program; please update it first.")
    return found


def upgrade(file: Path, data_key: bytes | None, target: str) -> None:
    """Run the migrations up to ``target`` and generate the triggers anew, in one transaction: all of it or nothing.

    Raises WorkspaceError if it fails; the data are as they were.
    """
    from alembic import command
    from alembic.config import Config
    from sqlalchemy.exc import SQLAlchemyError

    from usascp_desktop.store import triggers

    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", assets.path("db", "migrations").as_posix().replace("%", "%%"))
    engine = engines.writer_engine(file, data_key)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            config.attributes["target_metadata"] = models()
            command.upgrade(config, target)
            if target == head():
                triggers.install(engines.driver_of(connection))
    except (SQLAlchemyError, engines.DatabaseError) as problem:
        words = str(getattr(problem, "orig", None) or problem).splitlines()[0]
        sentence = say("The workspace could not be brought up to date ({0}); nothing was changed, try again.", words)
        raise WorkspaceError(sentence) from problem
    finally:
        engine.dispose()


__all__ = ["bring_up_to_date", "head", "known_revisions", "look", "models", "revision", "upgrade"]
