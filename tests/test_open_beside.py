"""A second program reads a workspace beside the window: it takes no lock, and not a byte is written."""

from __future__ import annotations

import hashlib
import shutil

import pytest

from usascp_desktop.errors import NotAllowedError, WorkspaceError
from usascp_desktop.records.needs import Need
from usascp_desktop.security.lock import holder
from usascp_desktop.store.engine import DatabaseError
from usascp_desktop.store.queries import Query
from usascp_desktop.workspace import new_workspace, open_beside

NEED = {"city": "vientiane", "statement": "Drains by the market"}


@pytest.fixture(params=[True, False], ids=["practice", "encrypted"])
def window(request, tmp_path):
    """A workspace that a window has open, with something still in its write-ahead log."""
    access = {"practice": True} if request.param else {"passphrase": "four words for this"}
    with new_workspace(tmp_path / "ws", person="R. M.", laptop="L1", **access) as workspace:
        workspace.database.write(lambda unit: unit.add(Need, NEED), label="Add need")
        yield workspace


def contents(folder):
    """Every byte in the folder but SQLite's table of who reads what, which is shared memory and not data."""
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("-shm"))
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def test_it_reads_what_the_window_wrote_a_moment_ago_and_changes_no_byte(window):
    before = contents(window.folder)
    assert (window.folder / "data.db-wal").stat().st_size > 0
    with open_beside(window.folder, data_key=window.database.data_key) as beside:
        assert (beside.writable, beside.identity) == (False, window.identity)
        with beside.database.read() as reader:
            assert [one.statement for one in reader.all(Need)] == [NEED["statement"]]
    assert contents(window.folder) == before
    assert holder(window.folder) is not None


def test_left_alone_it_does_not_even_tidy_up_the_log_of_a_window_that_died(window, tmp_path):
    left = tmp_path / "left"
    shutil.copytree(window.folder, left)
    before = contents(left)
    with open_beside(left, data_key=window.database.data_key) as beside, beside.database.read() as reader:
        assert reader.count(Query("need")) == 1
    assert contents(left) == before


def test_the_window_writes_on_while_it_reads(window):
    with (
        open_beside(window.folder, data_key=window.database.data_key) as beside,
        beside.database.read() as reader,
    ):
        assert reader.count(Query("need")) == 1
        window.database.write(lambda unit: unit.add(Need, NEED), label="Add need")
        assert reader.count(Query("need")) == 1, "a reader sees one state"
    with window.database.read() as reader:
        assert reader.count(Query("need")) == 2


@pytest.mark.parametrize(
    "write",
    [
        lambda database: database.write(lambda unit: unit.add(Need, NEED), label="Add need"),
        lambda database: database.undo(),
        lambda database: database.checkpoint(),
        lambda database: database.copy_connection(writing=True),
    ],
    ids=["write", "undo", "checkpoint", "connection"],
)
def test_every_way_to_write_is_refused_in_a_sentence(window, write):
    with open_beside(window.folder, data_key=window.database.data_key) as beside:
        with pytest.raises(NotAllowedError, match="for reading only"):
            write(beside.database)
        with beside.database.read() as reader:
            assert reader.count(Query("need")) == 1


def test_the_file_itself_refuses_a_statement_that_writes(window):
    with open_beside(window.folder, data_key=window.database.data_key) as beside:
        connection = beside.database.copy_connection()
        connection.execute("PRAGMA query_only=OFF")
        with pytest.raises(DatabaseError, match="readonly"):
            connection.execute("DELETE FROM need")
        connection.close()


def test_a_wrong_key_and_a_missing_workspace_are_sentences(window, tmp_path):
    with pytest.raises(WorkspaceError):
        open_beside(window.folder, data_key=b"x" * 32)
    with pytest.raises(WorkspaceError, match="There is no workspace"):
        open_beside(tmp_path / "none", data_key=None)
