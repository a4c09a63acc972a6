"""Bare databases: the schema and nothing in it, so that a property test can make hundreds."""

from __future__ import annotations

import pytest

from usascp_desktop.store import migrate
from usascp_desktop.store.database import Database
from usascp_desktop.store.operations import Author

ME = Author("a" * 32, "b" * 32)


@pytest.fixture(scope="session")
def bare_file(tmp_path_factory):
    """A database file with the schema and nothing in it; copy it, never open it."""
    file = tmp_path_factory.mktemp("bare") / "data.db"
    migrate.bring_up_to_date(file, None)
    return file


@pytest.fixture
def bare(bare_file, tmp_path):
    """An open database with nothing in it."""
    file = tmp_path / "data.db"
    file.write_bytes(bare_file.read_bytes())
    database = Database(file, None, author=ME)
    yield database
    database.close()
