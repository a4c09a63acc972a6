"""Each kind of damage is found and named, and a sound workspace has no findings."""

from __future__ import annotations

import pytest

from tests.store.writing import ids
from usascp_desktop.records import RECORDS
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Need
from usascp_desktop.store import deep, migrate, triggers
from usascp_desktop.store import engine as engines
from usascp_desktop.store.check import check
from usascp_desktop.store.fold import fold
from usascp_desktop.store.operations import SEED, encode

ROW = ids("need")[0]


@pytest.fixture
def worked(practice):
    """A practice workspace with a need and a consultation in it."""
    values = {"statement": "pump", "tags": "a", "budget": "12 USD 2026", "procurement_date": "2026-03-02"}
    practice.database.write(lambda unit: unit.add(Need, values, row=ROW), label="Add")
    practice.database.write(lambda unit: unit.add(Consultation, {"title": "T", "notes": "a\nb"}), label="Add")
    return practice


def damaged(workspace, *statements, thorough=False):
    """Run statements behind the program's back and return the parts that check then names."""
    db = workspace.database.copy_connection(writing=True)
    for sql in statements:
        db.execute(sql)
    db.close()
    return [finding.part for finding in check(workspace.folder, workspace.database, deep=thorough).found]


PAUSE, GO_ON = "UPDATE sync_capture SET paused = 1", "UPDATE sync_capture SET paused = 0"


def test_a_sound_workspace_has_no_findings_and_is_not_changed_by_looking(worked):
    worked.database.checkpoint()
    before = (worked.folder / "data.db").read_bytes()
    told = []
    assert check(worked.folder, worked.database, deep=True, progress=told.append).ok
    assert check(worked.folder, worked.database).found == ()
    worked.database.checkpoint()
    assert (worked.folder / "data.db").read_bytes() == before
    assert told[0] == "The database file"


@pytest.mark.parametrize(
    ("statements", "part"),
    [
        (["DROP TRIGGER need_changed"], "capture"),
        (["CREATE TRIGGER spy AFTER INSERT ON need BEGIN SELECT 1; END"], "capture"),
        ([f"UPDATE need SET statement = 'x' WHERE id = '{ROW}'"], "capture"),
        ([PAUSE], "capture"),
        (["DELETE FROM sync_capture"], "capture"),
        ([PAUSE, 'UPDATE need SET budget = \'{"amount":"many"}\'', GO_ON], "value"),
        ([PAUSE, "UPDATE need SET procurement_date = 'soon'", GO_ON], "value"),
        ([PAUSE, "INSERT INTO need_tags VALUES ('nobody', 'x')", GO_ON], "link"),
        (["ALTER TABLE lead RENAME COLUMN remark TO other"], "schema"),
        (["DROP TABLE lead_tags"], "schema"),
        (["UPDATE alembic_version SET version_num = '0000'"], "schema"),
        ([PAUSE, "INSERT INTO attachment(id, name, file) VALUES ('a', 'n', '../../etc/passwd')", GO_ON], "table"),
    ],
)
def test_damage_is_found_in_its_part(worked, statements, part):
    assert part in damaged(worked, *statements, thorough=True)


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        (f"UPDATE need SET statement = 'x' WHERE id = '{ROW}'", "table"),
        (f"DELETE FROM need WHERE id = '{ROW}'", "table"),
        (f"DELETE FROM need_tags WHERE need_id = '{ROW}'", "table"),
        ("UPDATE note_line SET text = 'x'", "table"),
        ("UPDATE sync_op SET raw = '{}' WHERE op = 5", "log"),
        ("UPDATE sync_op SET raw = 'no operation' WHERE op = 5", "log"),
        ("UPDATE sync_cell SET shown = shown - 1 WHERE cell = 5", "log"),
        ("INSERT INTO sync_head VALUES (5, 5)", "log"),
        ("DELETE FROM sync_cell WHERE cell = 5", "log"),
        ("DELETE FROM sync_author", "log"),
        ("INSERT INTO sync_head VALUES (99999, 5)", "log"),
        ("INSERT INTO sync_pred(pred, op) VALUES (x'00', 99999)", "log"),
        ("INSERT INTO sync_pred(pred, op) VALUES (x'00', 0)", "log"),
        ("INSERT INTO sync_flag VALUES (99999)", "log"),
        ("DELETE FROM sync_op WHERE op = 5", "log"),
        (f"INSERT INTO need(id) VALUES ('{'e' * 32}')", "table"),
        ("DELETE FROM search_doc WHERE doc = 5", "search"),
        ("INSERT INTO search(rowid, title, body) VALUES (99999, 'ghost', '')", "search"),
        ("DELETE FROM search WHERE rowid = 5", "search"),
    ],
)
def test_only_a_deep_check_folds_the_operations_and_then_finds_what_differs(worked, statement, part):
    assert part not in damaged(worked, PAUSE, statement, GO_ON)
    found = damaged(worked, thorough=True)
    assert part in found


def test_a_log_that_is_folded_in_many_small_parts_has_the_same_findings(worked, monkeypatch):
    monkeypatch.setattr(deep, "_AT_ONCE", 1)
    assert damaged(worked, thorough=True) == []
    parts = damaged(worked, PAUSE, f"UPDATE need SET statement = 'x' WHERE id = '{ROW}'", GO_ON, thorough=True)
    assert parts == ["table", "search"]


def test_a_missing_database_and_a_wrong_key_are_findings(worked, workspace, tmp_path):
    assert [finding.part for finding in check(tmp_path / "nowhere", None).found] == ["file"]
    wrong = check(workspace.folder, b"w" * 32)
    assert [finding.part for finding in wrong.found] == ["file"]
    assert check(workspace.folder, workspace.database.data_key).ok


def test_required_values_and_duplicates_are_no_damage(worked):
    worked.database.write(lambda unit: unit.add(Need, {}), label="Add")
    worked.database.write(lambda unit: unit.add(Need, {"statement": "pump"}), label="Add")
    assert check(worked.folder, worked.database, deep=True).ok


def test_triggers_cover_every_record_and_every_set(bare):
    with bare.read() as reader:
        assert triggers.differences(reader.db) == []
    names = set(triggers.wanted())
    for record, kind in RECORDS.items():
        assert {f"{table.name}_added" for table in kind.sets.values()} <= names
        assert {f"{record}_added", f"{record}_changed", f"{record}_removed"} <= names


def test_the_fold_does_not_care_about_order_or_repetition(bare):
    for text in ("a", "b", "c"):
        bare.write(lambda unit, text=text: _put(unit, text), label="Put")
    bare.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    with bare.read() as reader:
        lines = [raw for (raw,) in reader.db.execute("SELECT raw FROM sync_op")]
    assert fold(lines) == fold([*reversed(lines), *lines])
    assert "need" not in fold(lines).rows
    without_deletion = [line for line in lines if '"s":' not in line]
    assert fold(without_deletion).values["need", ROW, "statement"] == "c"


def _put(unit, text):
    if unit.exists("need", ROW):
        unit.update(Need, ROW, {"statement": text})
    else:
        unit.add(Need, {"statement": text}, row=ROW)


def test_an_operation_that_names_one_of_another_cell_replaces_nothing():
    first = encode(record="need", row=ROW, field="detail", value='"a"', clock=1, author=SEED, save="")
    name = fold([first]).heads["need", ROW, "detail"][0].id
    hostile = encode(
        record="need", row=ROW, field="statement", value='"b"', clock=2, author=SEED, save="",
        replaces=[bytes.fromhex(name)],
    )  # fmt: skip
    assert fold([first, hostile]).values == {("need", ROW, "detail"): "a", ("need", ROW, "statement"): "b"}


def test_the_head_revision_is_what_check_expects(bare):
    db = bare.copy_connection()
    assert migrate.revision(db) == migrate.head()
    assert list(engines.raw_connection(bare.file, None, writing=False).execute("PRAGMA query_only")) == [(1,)]
    db.close()
