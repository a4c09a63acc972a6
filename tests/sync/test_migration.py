"""A workspace from before exchange gets its tables, and keeps every row and operation it had."""

from __future__ import annotations

import pytest

from usascp_desktop.store import engine as engines
from usascp_desktop.store import migrate, segments
from usascp_desktop.store.sync_tables import metadata


@pytest.mark.parametrize("key", [None, b"k" * 32])
def test_operations_written_before_are_there_and_unsealed_after(tmp_path, key):
    file = tmp_path / "data.db"
    migrate.upgrade(file, key, "0001")
    db = engines.raw_connection(file, key)
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert "sync_segment" not in there
    db.execute("INSERT INTO sync_author(author, device, person) VALUES (1, 'd', 'p')")
    db.execute("INSERT INTO sync_cell(cell, tbl, row, col, shown, heads) VALUES (1, 'need', 'r', 'statement', 1, 1)")
    db.execute("INSERT INTO sync_op(op, id, cell, hlc, author, save, raw) VALUES (1, x'00', 1, 1, 1, 's', '{}')")
    db.execute("INSERT INTO sync_meta(name, value) VALUES ('device', 'd')")
    db.close()
    assert migrate.bring_up_to_date(file, key)
    db = engines.raw_connection(file, key)
    assert segments.unsealed(db, "d") == [(1, b"{}")]
    assert segments.fact(db, "device") == "d"
    assert segments.names(db) == []
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert set(metadata.tables) <= there
    db.close()


def test_rows_of_exchange_survive_opening_again(tmp_path):
    file = tmp_path / "data.db"
    migrate.bring_up_to_date(file, None)
    db = engines.raw_connection(file, None)
    kept = segments.Kept("log/x", "d", 1, "s", "", "1", 1, 0, b"bytes", "own", applied=True)
    assert segments.keep(db, kept)
    assert not segments.keep(db, kept)
    segments.keep_receipts(db, "d", {"e": (3, "h")}, ["f"])
    segments.keep_receipts(db, "d", {"e": (2, "older")}, ["f"])
    db.close()
    assert not migrate.bring_up_to_date(file, None)
    db = engines.raw_connection(file, None)
    assert segments.segment(db, "log/x") == kept
    assert segments.receipts(db) == {"d": {"e": 3}}
    assert segments.file_holders(db) == {"f": {"d"}}
    db.close()
