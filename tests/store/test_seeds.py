"""Reference data are the same operations on every laptop, and leave alone what somebody changed."""

from __future__ import annotations

from tests.store.conftest import ME
from tests.store.writing import wrong
from usascp_desktop.records.cities import City
from usascp_desktop.store import seeds
from usascp_desktop.store.database import Database
from usascp_desktop.workspace import new_workspace


def lines(database):
    with database.read() as reader:
        return {
            (name, raw) for name, raw in reader.db.execute("SELECT id, raw FROM sync_op WHERE raw ->> '$.d' = 'seed'")
        }


def test_two_laptops_have_byte_for_byte_the_same_reference_operations(tmp_path, workspace, practice):
    with new_workspace(tmp_path / "third", practice=True, laptop="L9", person="N. K.", zone="Asia/Bangkok") as third:
        assert lines(workspace.database) == lines(practice.database) == lines(third.database)
        assert len(lines(third.database)) > 1000


def test_reference_data_have_no_author_no_clock_and_no_undo(workspace):
    with workspace.database.read() as reader:
        assert reader.db.execute(
            "SELECT DISTINCT raw ->> '$.h', raw ->> '$.u', raw ->> '$.x', hlc FROM sync_op"
        ).fetchall() == [(0, "", "", 0)]
        assert reader.db.execute("SELECT count(*) FROM undo_list").fetchone() == (0,)
        assert wrong(reader) == []


def test_the_first_edit_of_a_reference_value_conflicts_with_nobody(workspace):
    row = City.id_of_key("vientiane")
    workspace.database.write(lambda unit: unit.update(City, row, {"remark": "x", "name": "Vientiane!"}), label="Edit")
    with workspace.database.read() as reader:
        assert reader.db.execute("SELECT max(heads) FROM sync_cell").fetchone() == (1,)


def test_a_later_release_replaces_its_own_values_and_leaves_a_persons(workspace, monkeypatch):
    row = City.id_of_key("vientiane")
    workspace.database.write(lambda unit: unit.update(City, row, {"name": "Ours"}), label="Edit")
    gone = City.id_of_key("yangon")
    workspace.database.write(lambda unit: unit.delete(City, gone), label="Delete")
    shipped = list(seeds.shipped())

    def later():
        for kind, one, values in shipped:
            changed = kind is City and one in (row, gone)
            yield kind, one, {**values, "name": "New", "country": "LA"} if changed else values

    monkeypatch.setattr(seeds, "shipped", later)
    monkeypatch.setattr(seeds, "_fingerprint", lambda: "a later release")
    assert seeds.bring_up_to_date(workspace.database)
    assert not seeds.bring_up_to_date(workspace.database)
    with workspace.database.read() as reader:
        assert reader.row("city", row)["name"] == "Ours"
        assert not reader.exists("city", gone)
        assert wrong(reader) == []


def test_a_bare_database_is_seeded_once(bare_file, tmp_path):
    file = tmp_path / "data.db"
    file.write_bytes(bare_file.read_bytes())
    database = Database(file, None, author=ME)
    try:
        assert seeds.bring_up_to_date(database)
        before = lines(database)
        assert not seeds.bring_up_to_date(database)
        assert lines(database) == before
    finally:
        database.close()
