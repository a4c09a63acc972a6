"""A workspace of any earlier version becomes one of this version with everything in it, or stays exactly as it was."""

from __future__ import annotations

import shutil

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from tests.conftest import PASSPHRASE
from tests.store.writing import ids, wrong
from usascp_desktop import assets
from usascp_desktop.errors import NotAllowedError, UserError, WorkspaceError
from usascp_desktop.records import RECORDS
from usascp_desktop.records.needs import Need
from usascp_desktop.store import backup, migrate, triggers
from usascp_desktop.store import engine as engines
from usascp_desktop.store.check import check
from usascp_desktop.workspace import open_workspace

ROW = ids("need")[0]

ADD_A_COLUMN = """
import sqlalchemy as sa
from alembic import op

revision = "9998"
down_revision = "{head}"

def upgrade():
    with op.batch_alter_table("need", recreate="always") as batch:
        batch.add_column(sa.Column("later", sa.Text()))
"""
FAIL_HALFWAY = """
import sqlalchemy as sa
from alembic import op

revision = "9998"
down_revision = "{head}"

def upgrade():
    op.create_table("half", sa.Column("id", sa.Text()))
    op.execute("DELETE FROM need")
    op.execute("SELECT * FROM no_such_table")
"""


@pytest.fixture
def later_release(tmp_path, monkeypatch):
    """Return a function that makes the program ship one migration more."""

    def ship(text):
        copied = tmp_path / "release" / "db" / "migrations"
        shutil.copytree(assets.path("db", "migrations"), copied)
        (copied / "versions" / "9998_later.py").write_text(text.format(head=migrate.head()))
        real = assets.path
        monkeypatch.setattr(
            assets,
            "path",
            lambda *parts: copied.joinpath(*parts[2:]) if parts[:2] == ("db", "migrations") else real(*parts),
        )
        migrate.known_revisions.cache_clear()

    yield ship
    monkeypatch.undo()
    migrate.known_revisions.cache_clear()


def ignoring_search(name, kind, parents):
    return not (kind == "table" and name and (name == "search" or name.startswith("search_")) and name != "search_doc")


@pytest.mark.parametrize("key", [None, b"k" * 32])
@pytest.mark.parametrize("first", migrate.known_revisions())
def test_every_released_schema_becomes_the_models_with_its_rows(tmp_path, first, key):
    file = tmp_path / "data.db"
    migrate.upgrade(file, key, first)
    db = engines.raw_connection(file, key)
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")} & set(RECORDS)
    db.execute("UPDATE sync_capture SET paused = 1")
    for record in there:
        db.execute(f'INSERT INTO "{record}"(id, remark) VALUES (?, ?)', (ids(record)[0], "kept"))
    db.execute("UPDATE sync_capture SET paused = 0")
    db.close()
    assert migrate.bring_up_to_date(file, key) is (first != migrate.head())
    db = engines.raw_connection(file, key)
    for record in there:
        assert db.execute(f'SELECT id, remark FROM "{record}"').fetchall() == [(ids(record)[0], "kept")]
    assert triggers.differences(db) == []
    assert db.execute("SELECT count(*) FROM sync_dirty").fetchone() == (0,)
    db.close()
    engine = engines.reader_engine(file, key)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ignoring_search})
        assert compare_metadata(context, migrate.models()) == []
    engine.dispose()


def test_a_written_workspace_of_the_schema_before_the_counting_indexes_comes_along_whole(workspace):
    workspace.database.write(lambda unit: unit.add(Need, {"statement": "kept", "tags": "a,b"}, row=ROW), label="Add")
    workspace.close()
    key = workspace.database.data_key
    db = engines.raw_connection(workspace.folder / "data.db", key)
    whole = _schema(db)
    unsealed = db.execute("SELECT count(*) FROM sync_op WHERE seg IS NULL").fetchone()
    for name in ("ix_sync_op_unsealed", "ix_need_city_status_sector", "ix_consultation_city_moment"):
        db.execute(f"DROP INDEX {name}")
    db.execute("UPDATE alembic_version SET version_num = '0002'")
    db.close()
    with open_workspace(workspace.folder, passphrase=PASSPHRASE) as opened:
        with opened.database.read() as reader:
            assert _schema(reader.db) == whole
            assert reader.row("need", ROW)["statement"] == "kept"
            sql = "SELECT count(*) FROM sync_op INDEXED BY ix_sync_op_unsealed WHERE seg IS NULL"
            assert reader.db.execute(sql).fetchone() == unsealed
        assert check(opened.folder, opened.database, deep=True).ok
    [copy] = workspace.backups.iterdir()
    assert backup.verify(copy)


def _schema(db):
    return set(db.execute("SELECT type, name, sql FROM sqlite_schema").fetchall())


def test_a_migration_is_preceded_by_a_backup_and_leaves_the_triggers_in_place(practice, later_release):
    practice.database.write(lambda unit: unit.add(Need, {"statement": "kept"}, row=ROW), label="Add")
    practice.close()
    later_release(ADD_A_COLUMN)
    with open_workspace(practice.folder) as opened:
        with opened.database.read() as reader:
            assert reader.row("need", ROW)["statement"] == "kept"
            assert "later" in {row[1] for row in reader.db.execute("PRAGMA table_info(need)")}
            assert triggers.differences(reader.db) == []
        opened.database.write(lambda unit: unit.update(Need, ROW, {"statement": "captured"}), label="Edit")
        with opened.database.read() as reader:
            assert wrong(reader) == []
    [copy] = practice.backups.iterdir()
    assert backup.verify(copy)


def test_a_migration_that_fails_halfway_changes_nothing(practice, later_release):
    practice.database.write(lambda unit: unit.add(Need, {"statement": "kept"}, row=ROW), label="Add")
    practice.close()
    old = migrate.head()
    later_release(FAIL_HALFWAY)
    with pytest.raises(WorkspaceError, match="nothing was changed"):
        open_workspace(practice.folder)
    db = engines.raw_connection(practice.folder / "data.db", None, writing=False)
    assert migrate.revision(db) == old
    assert db.execute("SELECT statement FROM need").fetchall() == [("kept",)]
    assert triggers.differences(db) == []
    assert db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").fetchone() is None
    db.close()


def test_nothing_is_migrated_when_the_backup_before_it_fails(practice, later_release, monkeypatch):
    practice.close()
    old = migrate.head()
    later_release(ADD_A_COLUMN)

    def full(*args, **more):
        raise UserError("The disk is full, so no backup was made.")

    monkeypatch.setattr(backup, "make", full)
    with pytest.raises(UserError, match="disk is full"):
        open_workspace(practice.folder)
    db = engines.raw_connection(practice.folder / "data.db", None, writing=False)
    assert migrate.revision(db) == old
    db.close()


def test_a_newer_schema_is_refused_and_left_alone(practice):
    practice.close()
    db = engines.raw_connection(practice.folder / "data.db", None)
    db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()
    for write in (True, False):
        with pytest.raises(WorkspaceError, match="newer version"):
            open_workspace(practice.folder, write=write)


def test_a_wrong_passphrase_and_a_wrong_key_are_sentences(workspace):
    workspace.close()
    with pytest.raises(NotAllowedError, match="passphrase"):
        open_workspace(workspace.folder, passphrase="wrong")
    with pytest.raises(WorkspaceError, match="another key"):
        open_workspace(workspace.folder, data_key=b"x" * 32)
    open_workspace(workspace.folder, passphrase=PASSPHRASE).close()


def test_a_foreign_database_is_refused_and_not_touched(tmp_path):
    folder = tmp_path / "foreign"
    folder.mkdir()
    db = engines.dbapi2.connect(str(folder / "data.db"))
    db.execute("CREATE TABLE letters(text)")
    db.commit()
    db.close()
    before = (folder / "data.db").read_bytes()
    with pytest.raises(WorkspaceError, match="not the data of a USASCP workspace"):
        open_workspace(folder)
    assert (folder / "data.db").read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 5000, b"\xff" * 9000])
def test_a_file_that_is_no_database_is_a_sentence(tmp_path, content):
    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / "data.db").write_bytes(content)
    with pytest.raises(WorkspaceError):
        open_workspace(folder)


@pytest.mark.parametrize("kind", ["workspace", "practice"])
def test_damaged_pages_are_a_sentence_wherever_they_are_met(request, kind):
    opened = request.getfixturevalue(kind)
    opened.database.checkpoint()
    opened.close()
    key = opened.database.data_key
    file = opened.folder / "data.db"
    content = bytearray(file.read_bytes())
    for page in range(3, len(content) // 4096, 2):
        content[page * 4096 + 100 : page * 4096 + 400] = b"\x99" * 300
    file.write_bytes(content)
    findings = check(opened.folder, key, deep=True)
    assert not findings.ok
    assert findings.found[0].part == "file"
    with pytest.raises(UserError):
        _read_everything(opened.folder, key)


def _read_everything(folder, key):
    with open_workspace(folder, data_key=key, write=False) as opened, opened.database.read() as reader:
        for record in RECORDS.values():
            reader.all(record)


def test_a_cut_file_is_a_sentence(workspace):
    workspace.database.checkpoint()
    workspace.close()
    file = workspace.folder / "data.db"
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    assert not check(workspace.folder, workspace.database.data_key).ok
    with pytest.raises(UserError):
        backup.make(workspace.folder, workspace.database.data_key, workspace.folder / "b.zip")
