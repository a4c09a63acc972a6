"""What people type finds what people wrote, in every script of the region, and never what was deleted."""

from __future__ import annotations

import pytest

from tests.store.writing import ids, wrong
from usascp_desktop.domain.search_text import query
from usascp_desktop.records.delegations import Consultation, NoteLine
from usascp_desktop.records.needs import Need
from usascp_desktop.store import search

ROW = ids("need")[0]
TALK = ids("consultation")[0]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("ระบบประปาของเมืองต้องซ่อม", "ประปา"),
        ("ລະບົບນ້ຳປະປາຂອງນະຄອນຫຼວງ", "ປະປາ"),
        ("ប្រព័ន្ធទឹកស្អាតក្នុងទីក្រុង", "ទឹកស្អាត"),
        ("မြို့ရေပေးဝေရေးစနစ်", "ရေပေးဝေ"),
        ("新加坡智慧城市供水系统", "供水"),
        ("Hệ thống thoát nước Đà Nẵng", "thoat nuoc da nang"),
        ("Hệ thống thoát nước Đà Nẵng", "NƯỚC"),
        ("Sistem AIR bersih Makassar", "air"),
        ("Pump house no. 7", "pum"),
    ],
)
def test_a_word_is_found_in_its_script(bare, text, typed):
    bare.write(lambda unit: unit.add(Need, {"statement": text}, row=ROW), label="Add")
    bare.write(lambda unit: unit.add(Need, {"statement": "something else 好 ข่าว"}), label="Add")
    with bare.read() as reader:
        found = reader.search(typed)
        assert [hit.id for hit in found.hits] == [ROW]
        assert found.total == 1
        assert wrong(reader) == []


def test_thai_rice_does_not_find_thai_news(bare):
    bare.write(lambda unit: unit.add(Need, {"statement": "ข่าว"}, row=ROW), label="Add")
    with bare.read() as reader:
        assert reader.search("ข้าว").total == 0
        assert reader.search("ข่าว").total == 1


def test_a_note_line_is_found_through_its_consultation_and_leaves_with_it(bare):
    values = {"title": "Water board", "notes": "? who pays\n! leaking main\nnothing more"}
    bare.write(lambda unit: unit.add(Consultation, values, row=TALK), label="Add")
    with bare.read() as reader:
        assert [(hit.record, hit.id) for hit in reader.search("leaking").hits] == [("consultation", TALK)]
        line = next(line for line in reader.note_lines(TALK) if "leaking" in line.text)
    bare.write(lambda unit: unit.update(NoteLine, line.id, {"text": "! burst main"}), label="Edit")
    with bare.read() as reader:
        assert (reader.search("leaking").total, reader.search("burst").total) == (0, 1)
    bare.write(lambda unit: unit.delete(NoteLine, line.id), label="Delete")
    with bare.read() as reader:
        assert reader.search("burst").total == 0
        assert wrong(reader) == []
    bare.undo()
    other = ids("consultation")[1]
    bare.write(lambda unit: unit.add(Consultation, {"title": "Other"}, row=other), label="Add")
    bare.write(lambda unit: unit.db.execute("UPDATE note_line SET consultation = ?", (other,)), label="Move")
    with bare.read() as reader:
        assert [hit.id for hit in reader.search("burst").hits] == [other]
        assert wrong(reader) == []


def test_a_deleted_record_is_not_found_until_it_is_back(bare):
    bare.write(lambda unit: unit.add(Need, {"statement": "drainage", "tags": "monsoon"}, row=ROW), label="Add")
    bare.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    with bare.read() as reader:
        assert (reader.search("drainage").total, reader.search("monsoon").total) == (0, 0)
    bare.undo()
    with bare.read() as reader:
        assert (reader.search("drainage").total, reader.search("monsoon").total) == (1, 1)


def test_titles_come_before_bodies_and_a_kind_can_be_chosen(bare):
    bare.write(lambda unit: unit.add(Need, {"statement": "other", "detail": "sewer " * 3}, row=ROW), label="Add")
    first = bare.write(lambda unit: unit.add(Need, {"statement": "sewer"}), label="Add")
    bare.write(lambda unit: unit.add(Consultation, {"title": "sewer talk"}), label="Add")
    with bare.read() as reader:
        assert [hit.id for hit in reader.search("sewer", record="need").hits] == [first, ROW]
        assert reader.search("sewer", record="need").total == 2
        assert reader.search("sewer").total == 3
        assert len(reader.search("sewer", limit=1).hits) == 1


@pytest.mark.parametrize("typed", ["", '"', "AND", "a OR", "NEAR(", "*", "x" * 5000, "a " * 500, "\u0000", "-- ; '"])
def test_nothing_that_can_be_typed_breaks_a_search(bare, typed):
    with bare.read() as reader:
        assert reader.search(typed).total == 0


def test_searching_goes_through_the_index_never_through_all_records(bare):
    seen = []

    class Spy:
        def __init__(self, db) -> None:
            self.db = db

        def execute(self, sql, values=()):
            seen.append((sql, list(values)))
            return self.db.execute(sql, values)

    with bare.read() as reader:
        search.find(Spy(reader.db), "sewer", record="need")
        search.find(Spy(reader.db), "sewer")
        assert query("sewer") is not None
        asked = [(sql, values) for sql, values in seen if "MATCH" in sql]
        assert len(asked) == 4
        for sql, values in asked:
            plan = [step for *_, step in reader.db.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
            scans = [step for step in plan if step.startswith("SCAN")]
            assert all("VIRTUAL TABLE INDEX" in step and ":M" in step for step in scans), plan
            assert scans, plan
            assert all("INTEGER PRIMARY KEY" in step for step in plan if "SEARCH" in step), plan


def test_the_index_made_anew_is_the_one_kept_up(bare):
    bare.write(lambda unit: unit.add(Need, {"statement": "ລະບົບ", "tags": "a"}, row=ROW), label="Add")
    bare.write(lambda unit: unit.add(Consultation, {"title": "T", "notes": "a\nb"}, row=TALK), label="Add")
    assert bare.write(lambda unit: search.rebuild(unit.db), label="Rebuild") == 2
    with bare.read() as reader:
        assert wrong(reader) == []
        assert reader.search("ລະບົບ").total == 1
