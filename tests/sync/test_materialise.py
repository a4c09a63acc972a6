"""A coordinator's workspace materialised on a PostgreSQL server: kept up to date, read by many, written by nobody."""

from __future__ import annotations

import datetime as dt
import logging
import os
import subprocess
import sys
import threading

import openpyxl
import pypdf
import pytest

from tests import served_workspace as served
from tests.cli.conftest import usascp  # noqa: F401
from tests.conftest import PASSPHRASE
from usascp_desktop.address import Address, place
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import NotAllowedError, UsageError, UserError, WorkspaceError
from usascp_desktop.records import RECORDS
from usascp_desktop.records.delegations import Consultation, Delegation
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Person
from usascp_desktop.services import attachments, exporting
from usascp_desktop.services import exporting_apart as apart
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.store import filters, state
from usascp_desktop.store.materialised import Merging
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.sync import exchange
from usascp_desktop.sync.materialise import materialise
from usascp_desktop.workspace import open_workspace

WORDS = {
    "en": ("Water meters for the old market", "water mark"),
    "lo": ("ລະບົບລະບາຍນ້ຳໃນເຂດຕະຫຼາດ", "ລະບາຍນ້ຳ"),
    "th": ("ระบบน้ำประปาในเขตเมืองเก่า", "น้ำประปา"),
    "km": ("ប្រព័ន្ធលូទឹកនៅផ្សារចាស់", "លូទឹក"),
    "my": ("ရေပေးဝေရေးစနစ်", "ရေပေးဝေ"),
    "vi": ("Hệ thống thoát nước khu chợ", "thoat nuoc"),
    "zh": ("旧市场的排水系统", "排水"),
    "ta": ("பழைய சந்தையின் நீர் அமைப்பு", "நீர்"),
}


FILTERS = (
    *((filters.CONTAINS, "statement", words) for words in ("NEED 3", "need", "Été", "é", "4!", "zz")),
    *((filters.CONTAINS, "name", words) for words in ("water", "đà", "NẴNG")),
    *(
        (sign, "budget", value)
        for sign in (filters.AT_LEAST, filters.AT_MOST)
        for value in (("1000", ""), ("200", "USD"), ("x", ""))
    ),
    *((sign, name, None) for sign in (filters.EMPTY, filters.FILLED) for name in ("city", "tags", "priority")),
    (filters.ANY, "statement", (Condition("city", "=", None), Condition("statement", filters.CONTAINS, "3"))),
    (filters.WITHIN, "city", ("city", (Condition("slug", "=", "vientiane"),))),
    (filters.WITHIN, "city", ("city", ())),
    ("in", "city", ()),
)
TYPED = ("need", "wat", "smart wat", "high", "viet", "ນ້ຳ", "need viet", "zz", "?")


@pytest.fixture(scope="module")
def server():
    with served.running() as running:
        yield running


@pytest.fixture
def owner(server):
    """The address of an empty database for the one who owns it."""
    return served.new_database(server)


@pytest.fixture
def anna(server, owner):
    """The address for somebody who was given the role of readers."""
    with served.as_owner(server, owner.name) as connection:
        for role in ("anna", "stranger"):
            connection.execute(f"drop role if exists {role}")
            connection.execute(f"create role {role} login password 'sesame'")
        connection.execute("do $$ begin create role usascp_reader; exception when duplicate_object then null; end $$")
        connection.execute("grant usascp_reader to anna")
    return served.login(server, "anna", "sesame", owner.name)


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


def test_what_was_taken_back_and_put_again_between_two_runs_hides_nothing_that_is_new(two, owner, anna):
    first, second = two
    second.merge(*first.bundle("first"))
    for number in range(5):
        second.add(f"Theirs {number}")
    [merged] = first.merge(*second.bundle("second"))
    materialise(first.workspace, owner)
    exchange.take_back(first.workspace, merged.segments)
    first.add("Mine")
    exchange.put_again(first.workspace, merged.segments)
    materialise(first.workspace, owner)
    assert_equal(first.workspace, anna)


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


def test_the_search_finds_the_same_in_the_same_order_in_eight_scripts(two, owner, anna):
    first, _ = two
    for number, (statement, _) in enumerate(WORDS.values()):
        first.add(statement)
        first.add(f"{statement} {'again ' * number}".strip())
    materialise(first.workspace, owner)
    typed = [words for _, words in WORDS.values()] + [
        "wat",
        "smart water",
        "water water",
        "city of",
        "ລ",
        "ນ້ຳ",
        "?",
        "\0",
    ]
    with open_workspace(anna) as there, there.database.read() as reader, first.workspace.database.read() as ours:
        for words in typed:
            for record in (None, "need", "city"):
                one, other = reader.search(words, record=record), ours.search(words, record=record)
                assert one.total == other.total
                assert {hit.id for hit in one.hits} == {hit.id for hit in other.hits} or one.total > 50
                assert [hit.title for hit in one.hits[:1]] == [hit.title for hit in other.hits[:1]]
        assert all(reader.search(words).total >= 2 for _, words in WORDS.values())


def test_lists_and_filters_say_the_same(two, owner, anna):
    first, _ = two
    for number in range(5):
        values = {
            "statement": f"Need {number}",
            "city": "vientiane" if number % 2 else None,
            "tags": f"t{number % 3},x",
        }
        values["budget"] = f"{number}000 {('USD', 'LAK')[number % 2]} 2026" if number else None
        values["priority"] = None if number == 2 else ("low", "high")[number % 2]
        first.workspace.database.write(lambda unit, values=values: unit.add(Need, values), label="Add")
    materialise(first.workspace, owner)
    with open_workspace(anna) as there, there.database.read() as reader, first.workspace.database.read() as ours:
        city = ours.where(Need, "city", "vientiane")
        assert reader.where(Need, "city", "VIENT") == city
        for where in ((), (city,), (ours.where(Need, "tags", "t1"),), (ours.where(Need, "city", None),)):
            for order in ((), ("-priority", "statement"), ("city", "-statement")):
                query = Query("need", where, order=order, limit=4, offset=1)
                assert reader.rows(query) == ours.rows(query)
                assert reader.count(query) == ours.count(query)
        for operator, name, value in FILTERS:
            for record in ("need", "organization", "project"):
                if name in (RECORDS[record].declared.keys() | {"id"}):
                    query = Query(record, (Condition(name, operator, value),), limit=50)
                    assert reader.rows(query) == ours.rows(query), (operator, name, value)
        for words in TYPED:
            for record, named in (
                ("need", ("city", "priority")),
                ("need", ()),
                ("organization", ()),
                ("project", ("city",)),
            ):
                assert typed(reader, record, words, named) == typed(ours, record, words, named), words
        numbers = reader.row_numbers(Query("need", order=("priority",)))
        assert [reader.rows_numbered("need", numbers, ("statement",))[one]["statement"] for one in numbers] == [
            row["statement"] for row in ours.rows(Query("need", order=("priority",)))
        ]
        assert reader.rows_numbered("need", [], ("statement",)) == {}
        assert reader.counts("project", "sector") == ours.counts("project", "sector")
        for vocabulary in ("sensitivity", "sector", "need_status"):
            assert list(reader.terms(vocabulary).items()) == list(ours.terms(vocabulary).items())


def typed(reader, record, words, named):
    found = filters.numbers(reader.db, RECORDS[record], words, named)
    if found is None:
        return None
    condition = Condition("rowid", filters.NUMBERED, found)
    return sorted(row["id"] for row in reader.rows(Query(record, (condition,))))


def test_reports_say_the_same(two, owner, anna, tmp_path):
    first, _ = two
    for statement, _ in WORDS.values():
        values = {"statement": statement, "city": "vientiane", "budget": "1200000 USD 2026", "tags": "a,b"}
        first.workspace.database.write(lambda unit, values=values: unit.add(Need, values), label="Add")
    materialise(first.workspace, owner)
    at = Moment(dt.datetime(2026, 11, 23, 4, tzinfo=dt.UTC), "Asia/Vientiane")
    for report, more in (("needs-assessment", {"cities": ("vientiane",)}), ("action-tracker", {})):
        for ending in ("xlsx", "pdf"):
            texts = []
            for number, place_ in enumerate((first.workspace.folder, anna)):
                file = tmp_path / f"{report}{number}.{ending}"
                if number == 0:
                    with first.workspace.database.read() as reader:
                        exporting.export(reader, Choices(report, **more), file, made_by="R. M.", made_at=at)
                else:
                    with open_workspace(place_) as there, there.database.read() as reader:
                        exporting.export(reader, Choices(report, **more), file, made_by="R. M.", made_at=at)
                texts.append(text_of(file))
            assert texts[0] == texts[1]
            assert len(texts[0]) > 300


def text_of(file):
    if file.suffix == ".pdf":
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
    book = openpyxl.load_workbook(file)
    return "\n".join(f"{sheet.title} {cell.coordinate} {cell.value}" for sheet in book for row in sheet for cell in row)


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


def test_a_server_that_goes_away_is_a_sentence_and_reading_goes_on_when_it_is_back(two, server, owner, anna):
    materialise(two[0].workspace, owner)
    with open_workspace(anna) as there, served.as_owner(server, owner.name) as connection:
        with there.database.read() as reader:
            assert reader.count(Query("city")) > 20
        connection.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anna'")
        with pytest.raises(UserError, match="gone or does not answer"), there.database.read() as reader:
            reader.count(Query("city"))
        with there.database.read() as reader:
            assert reader.count(Query("city")) > 20


@pytest.mark.parametrize(
    ("alter", "error", "code", "words"),
    [
        (lambda a: a.replace("sesame", "wrong"), NotAllowedError, 4, "does not let this user in"),
        (lambda a: a.replace("anna", "nobody"), NotAllowedError, 4, "does not let this user in"),
        (lambda a: a.rpartition(":")[0] + ":1/x", UserError, 1, "cannot be reached"),
        (lambda a: a.rpartition("/")[0] + "/nothing", UserError, 1, "no such database"),
        (lambda a: a.rpartition("/")[0] + "/postgres", WorkspaceError, 5, "usascp materialise"),
        (lambda a: a.rpartition("/")[0], UsageError, 2, "postgresql://host/database"),
        (lambda a: a + "?sesame=sesame", UsageError, 2, "postgresql://host/database"),
        (lambda a: a.replace("localhost", "::::"), UsageError, 2, "postgresql://host/database"),
        (lambda a: a.replace("localhost", "db.example") + "?hostaddr=127.0.0.1", NotAllowedError, 4, "certificate"),
    ],
)
def test_whatever_is_wrong_with_an_address_is_one_sentence_without_a_secret(
    anna,
    usascp,  # noqa: F811
    alter,
    error,
    code,
    words,
    caplog,
    monkeypatch,
):
    address = alter(anna.address)
    with caplog.at_level(logging.DEBUG), pytest.raises(error, match=words) as caught:
        open_workspace(place(address))
    assert type(caught.value).exit_code == code
    monkeypatch.delenv("USASCP_PASSPHRASE", raising=False)
    done = usascp("list", address, "need")
    assert done.code == code
    for text in (str(caught.value), caplog.text, done.err, done.out):
        assert "sesame" not in text
        assert "wrong" not in text
    assert done.err.strip().count("\n") == 0


def test_without_the_part_that_speaks_to_servers_the_sentence_names_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(UserError, match=r"usascp-desktop\[postgres\]"):
        open_workspace(place("postgresql://db.example/team"))


def test_an_address_shows_neither_user_nor_password():
    address = Address("postgresql://anna:sesame@db.example:6543/team?sslmode=require")
    for text in (str(address), repr(address), f"{address / 'files'}", address.name):
        assert "sesame" not in text
        assert "anna" not in text
    assert str(address) == "postgresql://db.example:6543/team"
    assert address.name == "team"
    assert str(Address("postgresql:///team")) == "postgresql:///team"
    assert not isinstance(address / "data.db", Address)
    assert place("/a/b") == place("/a") / "b"


def test_from_the_terminal_it_is_made_listed_and_exported(two, owner, anna, usascp, monkeypatch, tmp_path):  # noqa: F811
    first, _ = two
    monkeypatch.setenv("USASCP_PASSPHRASE", PASSPHRASE)
    row = first.add("Water meters")
    home, there = first.workspace.folder, anna.address
    first.workspace.close()
    refused = usascp("materialise", home, owner.address)
    assert refused.code == 2
    assert "not encrypted" in refused.err
    made = usascp("materialise", home, owner.address, "--in-clear", "--json")
    assert made.code == 0
    assert made.json["address"] == str(owner)
    assert made.json["new"] > 4000
    assert usascp("list", there, "need", "--json").json["rows"] == usascp("list", home, "need", "--json").json["rows"]
    assert usascp("show", there, "need", row, "--history", "--json").json["fields"]["statement"] == "Water meters"
    assert usascp("search", there, "meters", "--json").json == usascp("search", home, "meters", "--json").json
    assert usascp("history", there, "need", row, "--json").json == usascp("history", home, "need", row, "--json").json
    report = tmp_path / "needs.pdf"
    assert usascp("export", there, "needs-assessment", "-o", report).code == 0
    assert report.read_bytes().startswith(b"%PDF")
    for words in (
        ("add", there, "need", "--set", "statement=x"),
        ("undo", there),
        ("bundle", there, "-o", tmp_path / "b"),
    ):
        done = usascp(*words)
        assert done.code == 4
        assert "open for reading only" in done.err
    for words in (("backup", there, "-o", tmp_path / "b"), ("check", there), ("new", there)):
        done = usascp(*words)
        assert done.code == 2
        assert "not at an address" in done.err


def test_a_report_is_written_by_a_program_of_its_own_that_gets_the_password_from_its_surroundings(
    two, owner, anna, tmp_path, monkeypatch
):
    first, _ = two
    first.add("Water meters")
    materialise(first.workspace, owner)
    monkeypatch.setenv("PGPASSWORD", anna.password)
    draft = tmp_path / "draft.pdf"
    words = apart.arguments(anna, Choices("needs-assessment"), draft, zone="Asia/Vientiane")
    program, begun = apart.program()
    with subprocess.Popen(
        [program, *begun, *words], env=apart.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        process.stdin.write(apart.first_line(None))
        process.stdin.flush()
        told = process.stdout.read()
        process.stdin.close()
        assert process.wait(60) == 0, told
    assert draft.read_bytes().startswith(b"%PDF")
    assert anna.password not in " ".join(words)
