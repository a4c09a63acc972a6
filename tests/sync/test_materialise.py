"""A coordinator's workspace materialised on a PostgreSQL server: kept up to date, and read by those who may."""

from __future__ import annotations

import datetime as dt
import os
import threading

import pytest

from tests import served_workspace as served
from tests.cli.conftest import usascp  # noqa: F401
from usascp_desktop.errors import NotAllowedError, WorkspaceError
from usascp_desktop.records.delegations import Consultation, Delegation
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Person
from usascp_desktop.services import attachments
from usascp_desktop.store import heads, merge_sql, state
from usascp_desktop.store.materialised import Merging
from usascp_desktop.store.queries import Query
from usascp_desktop.sync import exchange
from usascp_desktop.sync.materialise import materialise
from usascp_desktop.workspace import open_workspace


def seen(workspace):
    with workspace.database.read() as reader:
        return served.snapshot(reader)


def assert_equal(workspace, address):
    with open_workspace(address) as there:
        assert seen(there) == seen(workspace)
        with there.database.read() as reader, workspace.database.read() as ours:
            assert state.code(reader.db) == state.code(ours.db)


def test_a_workspace_is_made_on_a_server_and_kept_up_to_date(two, owner, anna):
    first, second = two
    row = first.add("Water meters")
    gone = first.add("A mistake")
    done = materialise(first.workspace, owner)
    assert done.new > 4000
    assert done.unreadable is None
    assert_equal(first.workspace, anna)
    assert materialise(first.workspace, owner).new == 0
    first.workspace.database.write(lambda unit: unit.delete(Need, gone), label="Delete")
    first.edit(row, "Smart water meters")
    other = second.add("Drains")
    first.merge(*second.bundle("news"))
    long = os.urandom(10_000).hex()  # too long for an index, and no compression makes it shorter
    first.workspace.database.write(lambda unit: unit.update(Need, row, {"tags": [long, "a"]}), label="Tag")
    assert 3 < materialise(first.workspace, owner).new < 40
    assert_equal(first.workspace, anna)
    with open_workspace(anna) as there, there.database.read() as reader:
        assert {one["id"]: one["statement"] for one in reader.rows(Query("need"))} == {
            row: "Smart water meters",
            other: "Drains",
        }
        assert {one.id for one in reader.all(Need)} == {row, other}
        assert [one["id"] for one in reader.rows(Query("need", (reader.where(Need, "tags", long),)))] == [row]
        assert reader.get(Need, row).statement == "Smart water meters"
        assert {one.who for one in reader.history("need", other)} == {"R. M."}
        assert [one.new for one in reader.history("need", row) if one.field == "statement"] == [
            "Smart water meters",
            "Water meters",
        ]


def test_a_merge_taken_back_is_taken_back_on_the_server_and_comes_again(two, owner, anna):
    first, second = two
    row = first.add("Water meters")
    second.merge(*first.bundle("first"))
    second.edit(row, "Their word")
    second.add("Their need")
    [merged] = first.merge(*second.bundle("second"))
    materialise(first.workspace, owner)
    exchange.take_back(first.workspace, merged.segments)
    mine = first.add("My own since")
    done = materialise(first.workspace, owner)
    assert done.left > 0
    assert_equal(first.workspace, anna)
    assert set(first.needs()) == {row, mine}
    exchange.put_again(first.workspace, merged.segments)
    assert materialise(first.workspace, owner).left == 0
    assert_equal(first.workspace, anna)
    assert len(first.needs()) == 3


def test_what_was_taken_back_and_put_again_between_two_runs_hides_nothing_that_is_new(two, owner, anna, monkeypatch):
    first, second = two
    second.merge(*first.bundle("first"))
    for number in range(5):
        second.add(f"Theirs {number}")
    [merged] = first.merge(*second.bundle("second"))
    materialise(first.workspace, owner)
    last, number = last_operation(first.workspace)
    exchange.take_back(first.workspace, merged.segments)
    first.add("Mine")
    # The worst that can be: the last operation that was sent gets the same number again, though others stand before it.
    place = f"CASE WHEN k.id = x'{last}' THEN 7.5 ELSE row_number() OVER (ORDER BY k.id = x'{last}') END"
    monkeypatch.setattr(merge_sql, "RETURNING", f"{merge_sql.RETURNING} ORDER BY {place}")
    exchange.put_again(first.workspace, merged.segments)
    with first.workspace.database.read() as reader:
        assert heads.number_of(reader.db, bytes.fromhex(last)) == number
    materialise(first.workspace, owner)
    assert_equal(first.workspace, anna)


def last_operation(workspace):
    with workspace.database.read() as reader:
        return reader.db.execute("SELECT lower(hex(id)), op FROM sync_op ORDER BY op DESC").fetchone()


def test_the_next_coordinator_need_not_wait_until_the_server_notices_that_one_is_done(owner, monkeypatch):
    first = Merging(owner)
    with monkeypatch.context() as patched:
        patched.setattr(first.db.connection, "close", lambda: None)  # as if it had noticed nothing yet
        first.close()
    Merging(owner).close()
    first.db.connection.close()


def test_a_coordinator_who_has_less_takes_nothing_from_what_another_brought(two, owner, anna):
    first, second = two
    first.add("Water meters")
    materialise(first.workspace, owner)
    second.add("Drains")
    assert materialise(second.workspace, owner).left == 0
    assert materialise(second.workspace, owner).left == 0
    first.merge(*second.bundle("second"))
    materialise(first.workspace, owner)
    assert_equal(first.workspace, anna)
    assert set(first.needs().values()) == {"Water meters", "Drains"}


def test_two_who_disagree_disagree_on_the_server_as_well(two, owner, anna):
    first, second = two
    row = first.add("Water meters")
    second.merge(*first.bundle("first"))
    first.edit(row, "My word")
    second.edit(row, "Their word")
    first.merge(*second.bundle("second"))
    materialise(first.workspace, owner)
    assert len(seen(first.workspace)[-1]) == 1
    assert_equal(first.workspace, anna)


def test_what_was_deleted_there_and_edited_here_stays_until_somebody_decides_on_the_server_as_well(two, owner, anna):
    first, second = two
    kept, gone = first.add("Edited meanwhile"), first.add("Seen and deleted")
    second.merge(*first.bundle("first"))
    second.edit(kept, "Their word")
    second.edit(gone, "Their last word")
    first.workspace.database.write(lambda unit: unit.delete(Need, kept), label="Delete")
    first.merge(*second.bundle("second"))
    first.workspace.database.write(lambda unit: unit.delete(Need, gone), label="Delete")
    materialise(first.workspace, owner)
    assert first.needs() == {kept: "Their word"}
    assert [one.field for one in seen(first.workspace)[-1]] == ["§life"]
    assert_equal(first.workspace, anna)
    first.workspace.database.write(lambda unit: unit.delete(Need, kept), label="Delete for good")
    first.workspace.database.write(lambda unit: unit.restore(Need, gone), label="Restore")
    materialise(first.workspace, owner)
    assert first.needs() == {gone: "Their last word"}
    assert_equal(first.workspace, anna)


def test_what_one_restored_and_another_deleted_again_is_there_on_the_server_as_well(two, owner, anna):
    first, second = two
    row = first.add("Water meters")
    first.workspace.database.write(lambda unit: unit.delete(Need, row), label="Delete")
    second.merge(*first.bundle("first"))
    for laptop in two:
        laptop.workspace.database.write(lambda unit: unit.restore(Need, row), label="Restore")
    second.workspace.database.write(lambda unit: unit.delete(Need, row), label="Delete again")
    first.merge(*second.bundle("second"))
    assert set(first.needs()) == {row}
    materialise(first.workspace, owner)
    assert_equal(first.workspace, anna)


def test_what_was_not_finished_is_finished_by_the_next_run(two, owner, anna, monkeypatch):
    first, _ = two
    first.add("Water meters")
    monkeypatch.setattr("usascp_desktop.sync.materialise.BATCH", 1000)

    class StoppedError(Exception):
        pass

    def stop(_text, done, _total):
        if done >= 2000:
            raise StoppedError

    with pytest.raises(StoppedError):
        materialise(first.workspace, owner, progress=stop)
    assert 2000 < materialise(first.workspace, owner).new + 2000 < 5500
    assert_equal(first.workspace, anna)


def test_only_one_brings_it_up_to_date_at_a_time(two, owner):
    first, _ = two
    at_it = Merging(owner)
    try:
        with pytest.raises(WorkspaceError, match="Somebody else"):
            materialise(first.workspace, owner)
    finally:
        at_it.close()
    assert materialise(first.workspace, owner).new > 0


def test_another_team_and_practice_are_refused(two, laptop, practice, owner):
    materialise(two[0].workspace, owner)
    with pytest.raises(NotAllowedError, match="another team"):
        materialise(laptop("Jakarta").workspace, owner)
    with pytest.raises(NotAllowedError, match="practice"):
        materialise(practice, owner)


def test_a_reader_sees_one_state_while_others_read_and_one_merges(two, owner, anna):
    first, _ = two
    first.add("Water meters")
    materialise(first.workspace, owner)
    found = {}

    def look(name):
        with open_workspace(anna) as there, there.database.read() as reader:
            before = reader.count(Query("need"))
            begun.wait(20)
            merged.wait(20)
            found[name] = (before, reader.count(Query("need")), reader.search("drains").total)

    begun, merged = threading.Barrier(3), threading.Event()
    readers = [threading.Thread(target=look, args=(name,)) for name in "ab"]
    for one in readers:
        one.start()
    begun.wait(20)
    first.add("Drains")
    materialise(first.workspace, owner)
    merged.set()
    for one in readers:
        one.join(20)
    assert found == {"a": (1, 1, 0), "b": (1, 1, 0)}
    with open_workspace(anna) as there, there.database.read() as reader:
        assert (reader.count(Query("need")), reader.search("drains").total) == (2, 1)


def test_the_key_of_an_attached_file_is_never_on_the_server(two, server, owner, anna, tmp_path):
    first, _ = two
    row = first.add("Water meters")
    (tmp_path / "plan.bin").write_bytes(b"plan")
    home = first.workspace.folder
    added = first.workspace.database.write(
        lambda unit: attachments.add(unit, home, f"need/{row}", tmp_path / "plan.bin"), label="Attach"
    )
    with first.workspace.database.read() as reader:
        key = reader.row("attachment", added)["key"]
    materialise(first.workspace, owner)
    assert_equal(first.workspace, anna)
    with served.as_owner(server, owner.name) as connection:
        assert connection.execute("select count(*), max(key) from usascp.attachment").fetchone() == (1, None)
        for table, column in (("sync_op", "raw"), ("sync_kept", "raw"), ("sync_meta", "value")):
            sql = f"select count(*) from usascp.{table} where {column} like %s"
            assert connection.execute(sql, (f"%{key}%",)).fetchone() == (0,)
        names = {name for (name,) in connection.execute("select name from usascp.sync_meta").fetchall()}
    assert not names & {"device_keys", "member"}


def test_the_role_reads_and_cannot_write_and_others_cannot_even_read(two, server, owner, anna):
    materialise(two[0].workspace, owner)
    with served.psycopg.connect(anna.address, autocommit=True) as reader:
        assert reader.execute("select count(*) from usascp.city").fetchone()[0] > 20
        for statement in (
            "delete from usascp.need",
            "update usascp.city set name = ''",
            "create table usascp.x (a int)",
        ):
            with pytest.raises(served.psycopg.errors.InsufficientPrivilege):
                reader.execute(statement)
    with pytest.raises(NotAllowedError, match="usascp_reader"):
        open_workspace(served.login(server, "stranger", "sesame", owner.name))
    with open_workspace(anna) as there:
        for write in (
            lambda: there.database.write(lambda unit: unit.add(Person, {"name": "A"}), label="Add"),
            lambda: there.database.submit(lambda unit: unit.add(Person, {"name": "A"}), label="Add").result(),
            there.database.undo,
            there.database.redo,
            there.database.checkpoint,
            there.database.copy_connection,
        ):
            with pytest.raises(NotAllowedError):
                write()
        assert not there.writable
        assert there.database.read_only


def test_reporting_tools_read_typed_columns_of_what_is_not_sensitive_and_no_people(two, server, owner, anna):
    first, _ = two
    with first.workspace.database.read() as reader:
        city = reader.resolve("city", "vientiane")

    def fill(unit):
        shown = {"statement": "Shown", "city": "vientiane", "tags": "a", "budget": "5 USD", "remark": "ours"}
        unit.add(Need, shown)
        unit.add(Need, {"statement": "Hidden", "sensitivity": "commercial", "tags": "b"})
        unit.add(Need, {"statement": "Kept", "sensitivity": "not_for_export"})
        days = {"starts": "2026-03-01", "ends": "2026-03-04"}
        unit.add(Delegation, {"title": "Trip", **days})
        unit.add(
            Consultation, {"title": "Talk", "moment": "2026-03-02T09:00[Asia/Vientiane]", "notes": "word for word"}
        )
        unit.add(Person, {"display_name": "Somebody"})

    first.workspace.database.write(fill, label="Fill")
    materialise(first.workspace, owner)
    with served.as_owner(server, owner.name) as connection:
        connection.execute("drop role if exists dashboard")
        connection.execute("create role dashboard login password 'sesame'")
        connection.execute("grant usascp_bi to dashboard")
    where = served.login(server, "dashboard", "sesame", owner.name).address
    with served.psycopg.connect(where, autocommit=True) as tool:
        assert tool.execute("select statement, city from usascp_bi.need").fetchall() == [("Shown", city)]
        assert tool.execute("select value from usascp_bi.need_tags").fetchall() == [("a",)]
        found = tool.execute("select starts, ends from usascp_bi.delegation").fetchall()
        assert found == [(dt.date(2026, 3, 1), dt.date(2026, 3, 4))]
        for zone in ("UTC", "Asia/Tokyo"):
            tool.execute(f"set timezone = '{zone}'")
            [(moment, in_zone)] = tool.execute("select moment, moment_zone from usascp_bi.consultation").fetchall()
            assert (moment, in_zone) == (dt.datetime(2026, 3, 2, 2, tzinfo=dt.UTC), "Asia/Vientiane")
        lat, lon = tool.execute("select place_lat, place_lon from usascp_bi.city where slug = 'vientiane'").fetchone()
        assert (round(lat), round(lon)) == (18, 103)
        named = (
            "select table_name || '.' || column_name from information_schema.columns where table_schema = 'usascp_bi'"
        )
        columns = {name for (name,) in tool.execute(named)}
        assert {"need.statement", "need.remark"} <= columns
        assert not columns & {"need.budget", "need.decision_maker", "need.owner", "lead.goals", "person.display_name"}
        assert not any(one.startswith(("person", "channel", "note_line", "attachment")) for one in columns)
        for sql in ("select 1 from usascp.need", "select 1 from usascp.sync_op", "delete from usascp_bi.need"):
            with pytest.raises(served.psycopg.errors.InsufficientPrivilege):
                tool.execute(sql)
