"""What a workspace received before its program knew the field is shown once it does, and looked for only once."""

from __future__ import annotations

import json

import pytest

from tests.store.test_merge import line
from tests.store.writing import ids, wrong
from usascp_desktop.records import RECORDS
from usascp_desktop.records.needs import Need
from usascp_desktop.store import merge, migrate, upgraded
from usascp_desktop.store.check import check
from usascp_desktop.workspace import open_workspace

ROW, OTHER = ids("need")[:2]
UNKNOWN = ("remark", "tags")
RECEIVED = [
    line("§life", 1),
    line("statement", "pump"),
    line("remark", "seen it"),
    line("tags/flood", 1),
    line("tags/dry", 0),
    line("§life", 1, row=OTHER),
    line("remark", "gone again", row=OTHER),
]


@pytest.fixture
def older(monkeypatch):
    """Return a context in which the program is of a version that does not know two fields of needs yet."""
    return _older(monkeypatch, declared={k: v for k, v in Need.declared.items() if k not in UNKNOWN}, sets={})


def _older(monkeypatch, **less):
    from contextlib import contextmanager

    @contextmanager
    def version():
        with monkeypatch.context() as patch:
            for name, value in less.items():
                patch.setattr(Need, name, value)
            patch.setattr(migrate, "head", lambda: "0000")
            yield patch

    return version


def test_what_came_for_an_unknown_field_is_shown_after_the_upgrade(practice, older):
    with older():
        upgraded.show_what_became_known(practice.database)
        merge.apply(practice.database, RECEIVED, segment="s")
        with practice.database.read() as reader:
            assert reader.row("need", ROW)["statement"] == "pump"
            assert reader.db.execute("SELECT remark FROM need WHERE id = ?", (ROW,)).fetchone() == (None,)
            assert reader.db.execute("SELECT count(*) FROM need_tags").fetchone() == (0,)
        practice.database.write(lambda unit: unit.delete(Need, OTHER), label="Delete")
    practice.close()
    with open_workspace(practice.folder) as opened, opened.database.read() as reader:
        assert reader.row("need", ROW)["remark"] == "seen it"
        assert reader.db.execute("SELECT need_id, value FROM need_tags").fetchall() == [(ROW, "flood")]
        assert [hit.id for hit in reader.search("seen it").hits] == [ROW]
        assert not reader.exists("need", OTHER)
        assert wrong(reader) == []
        assert check(opened.folder, opened.database, deep=True).ok
        assert not upgraded.show_what_became_known(opened.database)


def test_a_whole_record_that_became_known_is_shown(practice, monkeypatch):
    with monkeypatch.context() as older:
        older.delitem(RECORDS, "need")
        older.setattr(migrate, "head", lambda: "0000")
        upgraded.show_what_became_known(practice.database)
        merge.apply(practice.database, RECEIVED, segment="s")
    monkeypatch.setattr(merge, "BATCH", 2)
    assert upgraded.show_what_became_known(practice.database)
    with practice.database.read() as reader:
        assert {one.id: one.remark for one in reader.all(Need)} == {ROW: "seen it", OTHER: "gone again"}
        assert wrong(reader) == []


def test_only_the_cells_that_became_known_are_written(practice, older, monkeypatch):
    with older():
        upgraded.show_what_became_known(practice.database)
        merge.apply(practice.database, RECEIVED, segment="s")
    asked = []
    show = merge.show
    monkeypatch.setattr(merge, "show", lambda db, fields: asked.append(fields) or show(db, fields))
    assert upgraded.show_what_became_known(practice.database)
    assert asked == [[("need", "remark"), ("need", "tags")]]


def test_an_interruption_before_the_end_is_made_up_for_at_the_next_opening(practice, older, monkeypatch):
    with older():
        upgraded.show_what_became_known(practice.database)
        merge.apply(practice.database, RECEIVED, segment="s")
    with monkeypatch.context() as patch:
        patch.setattr(json, "dumps", lambda *given, **more: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            upgraded.show_what_became_known(practice.database)
    assert upgraded.show_what_became_known(practice.database)
    with practice.database.read() as reader:
        assert reader.row("need", ROW)["remark"] == "seen it"


def test_where_nothing_waits_opening_looks_at_one_fact(practice, monkeypatch):
    monkeypatch.setattr(merge, "show", lambda *given: 1 / 0)
    with practice.database.read() as reader:
        facts = dict(reader.db.execute("SELECT name, value FROM sync_meta WHERE name LIKE 'known%'"))
    assert facts["known_under"] == migrate.head()
    monkeypatch.setattr(practice.database, "receive", lambda *given, **more: 1 / 0)
    assert not upgraded.show_what_became_known(practice.database)
