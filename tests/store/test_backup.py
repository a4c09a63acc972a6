"""Backups are whole or not there, rotate only over sound ones, and come back as a new device with nothing lost."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
import zipfile

import pytest

from tests.conftest import PASSPHRASE
from tests.store.writing import ids, state, wrong
from usascp_desktop.errors import NotAllowedError, UserError, WorkspaceError
from usascp_desktop.records.needs import Need
from usascp_desktop.store import backup
from usascp_desktop.store.check import check
from usascp_desktop.store.restore import restore
from usascp_desktop.workspace import open_workspace

ROW = ids("need")[0]
TIME = dt.datetime(2026, 3, 2, 2, 30, tzinfo=dt.UTC)


def worked_in(workspace):
    """Let a person add, change, delete, restore and tag, and leave a conflict and a full undo list."""
    data = workspace.database
    data.write(lambda unit: unit.add(Need, {"statement": "first", "tags": "a,b"}, row=ROW), label="Add")
    with data.read() as reader:
        old = reader.shown_operations("need", ROW)
    data.write(lambda unit: unit.update(Need, ROW, {"statement": "second", "tags": "b"}), label="Edit")
    data.write(lambda unit: unit.update(Need, ROW, {"statement": "other"}, seen=old), label="Conflict")
    data.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    data.write(lambda unit: unit.restore(Need, ROW), label="Restore")
    content = b"not really a photo"
    name = hashlib.sha256(content).hexdigest()
    (workspace.files / name[:2]).mkdir()
    (workspace.files / name[:2] / name).write_bytes(content)


@pytest.fixture
def made(workspace, tmp_path):
    worked_in(workspace)
    return backup.make(workspace.folder, workspace.database, tmp_path / "backup.zip")


def test_a_backup_holds_keys_data_and_files_and_is_verified(made):
    assert [member.name.split("/")[0] for member in backup.verify(made.path)] == ["keys.json", "data.db", "files"]
    assert (made.members, made.files, made.damaged) == (3, 1, ())
    with zipfile.ZipFile(made.path) as archive:
        assert not archive.read("data.db").startswith(b"SQLite format 3")


def test_a_restored_backup_is_a_new_device_with_the_same_data(workspace, made, tmp_path):
    with workspace.database.read() as reader:
        before, heads = state(reader), _conflicts(reader)
    restore(made.path, tmp_path / "again", passphrase=PASSPHRASE, laptop="L2")
    with open_workspace(tmp_path / "again", passphrase=PASSPHRASE) as again:
        assert again.identity.device != workspace.identity.device
        assert (again.identity.member, again.identity.laptop) == (workspace.identity.member, "L2")
        assert check(again.folder, again.database, deep=True).found == ()
        with again.database.read() as reader:
            assert (state(reader), _conflicts(reader)) == (before, heads)
            assert heads == 1
            assert {a for (a,) in reader.db.execute("SELECT raw ->> '$.d' FROM sync_op")} == {
                "seed",
                again.identity.device,
            }
            assert wrong(reader) == []
            assert not _names_of(reader, "p", "s") - _ids(reader)


def test_undo_still_works_after_a_restore(made, tmp_path):
    restore(made.path, tmp_path / "again", passphrase=PASSPHRASE)
    with open_workspace(tmp_path / "again", passphrase=PASSPHRASE) as again:
        for _ in range(5):
            again.database.undo()
        with again.database.read() as reader:
            assert not reader.exists("need", ROW)
            assert wrong(reader) == []


def test_sealed_operations_keep_their_device(workspace, tmp_path):
    worked_in(workspace)
    db = workspace.database.copy_connection(writing=True)
    db.execute("UPDATE sync_op SET seg = 's' WHERE op < (SELECT max(op) - 2 FROM sync_op) AND hlc > 0")
    sealed = {name for (name,) in db.execute("SELECT id FROM sync_op WHERE seg IS NOT NULL")}
    db.close()
    made = backup.make(workspace.folder, workspace.database, tmp_path / "backup.zip")
    restore(made.path, tmp_path / "again", passphrase=PASSPHRASE)
    with open_workspace(tmp_path / "again", passphrase=PASSPHRASE) as again, again.database.read() as reader:
        kept = {name for (name,) in reader.db.execute("SELECT id FROM sync_op WHERE seg IS NOT NULL")}
        assert kept == sealed
        assert wrong(reader) == []


def test_a_practice_backup_needs_no_passphrase(practice, tmp_path):
    made = backup.make(practice.folder, practice.database, tmp_path / "backup.zip")
    restore(made.path, tmp_path / "again", passphrase=None)
    with open_workspace(tmp_path / "again") as again:
        assert again.identity.practice


def test_a_wrong_passphrase_restores_nothing(made, tmp_path):
    with pytest.raises(NotAllowedError, match="passphrase"):
        restore(made.path, tmp_path / "again", passphrase="not this one")
    assert not (tmp_path / "again").exists()
    assert not list(tmp_path.glob(".restore-*"))


def test_nothing_is_restored_over_something(made, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    with pytest.raises(UserError, match="not empty"):
        restore(made.path, tmp_path / "full", passphrase=PASSPHRASE)
    assert (tmp_path / "full" / "letter.txt").read_text() == "mine"
    (tmp_path / "empty").mkdir()
    assert restore(made.path, tmp_path / "empty", passphrase=PASSPHRASE) == tmp_path / "empty"


def test_every_changed_byte_region_of_a_backup_is_noticed(made, tmp_path):
    content = made.path.read_bytes()
    for position in range(0, len(content), len(content) // 60):
        damaged = bytearray(content)
        damaged[position] ^= 0x55
        file = tmp_path / "damaged.zip"
        file.write_bytes(damaged)
        try:
            members = backup.verify(file)
        except WorkspaceError:
            continue
        # What a flipped bit did not break is a field of the zip itself that nothing relies on.
        assert members == backup.verify(made.path)
    cut = tmp_path / "cut.zip"
    cut.write_bytes(content[: len(content) // 2])
    with pytest.raises(WorkspaceError):
        backup.verify(cut)


def _zip(file, entries, *, compression=zipfile.ZIP_STORED, listed=None):
    members = [[name, len(content), hashlib.sha256(content).hexdigest()] for name, content in entries]
    document = {"format": backup.FORMAT, "version": 1, "members": members if listed is None else listed}
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in entries:
            archive.writestr(name, content)
        archive.writestr(backup.MANIFEST, json.dumps(document))
    return file


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/evil", "files/aa/../../evil", "files\\aa", "lock", "files/aa/short", "DATA.DB", "a:b"]
)
def test_a_backup_with_a_foreign_name_is_refused(tmp_path, name):
    file = _zip(tmp_path / "evil.zip", [("data.db", b"x"), (name, b"y")])
    with pytest.raises(WorkspaceError):
        restore(file, tmp_path / "again", passphrase=None)
    assert {found.name for found in tmp_path.iterdir()} == {"evil.zip"}


def test_bombs_duplicates_and_unlisted_members_are_refused(tmp_path):
    bomb = _zip(tmp_path / "bomb.zip", [("data.db", b"\0" * 5_000_000)], compression=zipfile.ZIP_DEFLATED)
    unlisted = _zip(tmp_path / "unlisted.zip", [("data.db", b"x"), ("keys.json", b"{}")], listed=[["data.db", 1, "0"]])
    nothing = tmp_path / "nothing.zip"
    nothing.write_bytes(b"")
    newer = tmp_path / "newer.zip"
    with zipfile.ZipFile(newer, "w") as archive:
        archive.writestr("data.db", b"x")
        archive.writestr(backup.MANIFEST, json.dumps({"format": backup.FORMAT, "version": 2, "members": []}))
    for file in (bomb, unlisted, nothing, newer):
        with pytest.raises(WorkspaceError):
            restore(file, tmp_path / "again", passphrase=None)
    assert not (tmp_path / "again").exists()


def test_a_backup_of_a_database_that_is_none_is_refused(tmp_path):
    file = _zip(tmp_path / "odd.zip", [("data.db", b"not a database at all" * 500)])
    with pytest.raises(UserError, match="damaged"):
        restore(file, tmp_path / "again", passphrase=None)


class Enough(Exception):  # noqa: N818
    """A person cancels."""


def test_a_cancelled_backup_leaves_nothing(workspace, tmp_path):
    worked_in(workspace)
    folder = tmp_path / "out"
    folder.mkdir()
    steps = []

    def cancel_at(step):
        def progress(done, of):
            steps.append(done)
            if len(steps) == step:
                raise Enough

        return progress

    for step in (1, 3):
        steps.clear()
        with pytest.raises(Enough):
            backup.make(workspace.folder, workspace.database, folder / "b.zip", progress=cancel_at(step))
        assert list(folder.iterdir()) == []


def test_a_damaged_database_is_never_backed_up(practice, tmp_path):
    practice.close()
    content = bytearray((practice.folder / "data.db").read_bytes())
    content[40_960:45_000] = b"\x55" * 4_040
    (practice.folder / "data.db").write_bytes(content)
    with pytest.raises(WorkspaceError, match="no backup was made"):
        backup.make(practice.folder, None, tmp_path / "b.zip")
    assert not (tmp_path / "b.zip").exists()


def test_rotation_keeps_an_hour_a_day_a_week_and_a_month(practice):
    for hours in range(0, 24 * 70, 5):
        (practice.backups / f"backup-{TIME + dt.timedelta(hours=hours):%Y%m%dT%H%M%S}Z.zip").write_bytes(b"old")
    last = TIME + dt.timedelta(hours=24 * 70)
    assert backup.rotate(practice, now=last) is not None
    # Nothing could be verified but the new one, so only what it stands in for itself may have gone.
    assert len(list(practice.backups.iterdir())) > 300
    for file in practice.backups.iterdir():
        if file.read_bytes() == b"old":
            shutil.copy(practice.backups / f"backup-{last:%Y%m%dT%H%M%S}Z.zip", file)
    assert backup.rotate(practice, now=last + dt.timedelta(minutes=59)) is None
    made = backup.rotate(practice, now=last + dt.timedelta(minutes=61))
    kept = sorted(file.name for file in practice.backups.iterdir())
    assert made is not None
    assert made.path.name in kept
    assert 4 <= len(kept) <= 8
    months = {name[7:13] for name in kept}
    assert len(months) == 2


def test_a_damaged_attachment_does_not_stop_backups_but_keeps_the_old_ones(workspace, tmp_path):
    worked_in(workspace)
    [file] = workspace.files.glob("*/*")
    file.write_bytes(b"flipped")
    assert backup.make(workspace.folder, workspace.database, tmp_path / "b.zip").damaged == (file.name,)


def test_before_a_migration_a_verified_copy_is_made(practice):
    backup.before_migration(practice.folder, None)
    [file] = practice.backups.iterdir()
    assert {member.name for member in backup.verify(file)} == {"data.db"}


def test_members_stand_in_a_fixed_order_without_dates(workspace, tmp_path):
    worked_in(workspace)
    one = backup.make(workspace.folder, workspace.database.data_key, tmp_path / "1.zip")
    with zipfile.ZipFile(one.path) as archive:
        assert [entry.date_time[0] for entry in archive.infolist()] == [1980] * 4
        assert archive.namelist() == sorted(archive.namelist(), key=_order)


def _order(name):
    return ("keys.json", "data.db", "files", "manifest.json").index(name.split("/")[0]), name


def _conflicts(reader):
    return reader.db.execute("SELECT count(*) FROM sync_cell WHERE heads > 1").fetchone()[0]


def _ids(reader):
    return {name.hex() for (name,) in reader.db.execute("SELECT id FROM sync_op")}


def _names_of(reader, *keys):
    lines = [json.loads(raw) for (raw,) in reader.db.execute("SELECT raw FROM sync_op")]
    return {name for line in lines for key in keys for name in line.get(key, ())}
