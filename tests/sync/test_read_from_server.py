"""Reading a workspace on a PostgreSQL server: it says what a workspace says, and what is wrong in one sentence."""

from __future__ import annotations

import datetime as dt
import logging
import subprocess
import sys

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
from usascp_desktop.records.needs import Commitment, Need
from usascp_desktop.records.people import Person
from usascp_desktop.services import duplicates, exporting
from usascp_desktop.services import exporting_apart as apart
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.store import filters
from usascp_desktop.store.queries import Condition, Query
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


def test_people_who_were_merged_are_found_by_either_name_there_too(two, owner, anna):
    first, _ = two

    def make(unit):
        keep = unit.add(Person, {"display_name": "Qhamla Souvanny"})
        lose = unit.add(Person, {"display_name": "Madam Qhounqham", "title": "Qzinc buyer"})
        duplicates.merge(unit, "person", keep=keep, lose=lose)
        return keep, unit.add(Commitment, {"text": "Send the drawings", "owner": keep})

    keep, owed = first.workspace.database.write(make, label="Add")
    materialise(first.workspace, owner)
    with open_workspace(anna) as there, there.database.read() as reader, first.workspace.database.read() as ours:
        for words in ("qhounqham", "q", "madam qhou", "souvanny"):
            assert reader.search(words) == ours.search(words), words
        [hit] = reader.search("qhounqham").hits
        [person] = reader.row_numbers(Query("person", (Condition("id", "=", keep),)))
        [promise] = reader.row_numbers(Query("commitment", (Condition("id", "=", owed),)))
        assert person in reader.typed("person", "qhounqham")
        assert promise in reader.typed("commitment", "qhounqham", ("owner",))
        for words in ("qzinc", "qhounqham q", "qham mad"):
            assert reader.typed("commitment", words, ("owner",)) == ours.typed("commitment", words, ("owner",)), words
    assert (hit.id, hit.also) == (keep, "Madam Qhounqham")


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
