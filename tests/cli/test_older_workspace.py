"""A workspace of an older version is brought along by the first command that reads it, unless it cannot be written."""

from __future__ import annotations

import pytest

from usascp_desktop.security.lock import WorkspaceLock
from usascp_desktop.store import backup, migrate
from usascp_desktop.store import engine as engines

SENTENCE = "older version"


@pytest.fixture
def older(usascp, ws):
    """A workspace with one need, as the version before this one left it."""
    made = usascp("add", ws, "need", "--set", "city=vientiane", "--set", "statement=More drains", "--json").json["id"]
    db = engines.raw_connection(ws / "data.db", None)
    for name in ("ix_sync_op_unsealed", "ix_need_city_status_sector", "ix_consultation_city_moment"):
        db.execute(f"DROP INDEX {name}")
    db.execute("UPDATE alembic_version SET version_num = '0002'")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    return ws, made


def revision(folder):
    db = engines.raw_connection(folder / "data.db", None, writing=False)
    try:
        return migrate.revision(db)
    finally:
        db.close()


@pytest.mark.parametrize("command", ["list", "search", "show", "export"])
def test_whatever_reads_first_brings_the_workspace_along_after_a_backup(usascp, older, tmp_path, command):
    ws, need = older
    more = {
        "list": ["need"], "search": ["drains"], "show": ["need", need],
        "export": ["city-profile", "--city", "vientiane", "-o", tmp_path / "out.pdf"],
    }[command]  # fmt: skip
    done = usascp(command, ws, *more, "--json")
    assert done.code == 0, done.err
    assert revision(ws) == migrate.head()
    [copy] = (ws / "backups").iterdir()
    assert backup.verify(copy)
    assert usascp("list", ws, "need", "--json").json["rows"][0]["id"] == need
    assert len(list((ws / "backups").iterdir())) == 1
    assert usascp("check", ws, "--deep").code == 0


def test_one_that_is_in_use_is_left_alone_with_a_sentence(usascp, older):
    ws, _ = older
    before = (ws / "data.db").read_bytes()
    with WorkspaceLock(ws).acquire("R. M."):
        done = usascp("list", ws, "need")
    assert done.code != 0
    assert SENTENCE in done.err
    assert (ws / "data.db").read_bytes() == before
    assert list((ws / "backups").iterdir()) == []


def test_one_that_cannot_be_locked_is_left_alone_with_a_sentence(usascp, older):
    ws, _ = older
    (ws / "lock").unlink()
    (ws / "lock").mkdir()
    done = usascp("list", ws, "need")
    assert done.code != 0
    assert SENTENCE in done.err
    assert revision(ws) == "0002"
