"""Merging by example: what becomes of operations that come from elsewhere, whole or hostile, known or not yet known."""

from __future__ import annotations

import json
import re
import time

import pytest

from tests.store.conftest import ME
from tests.store.writing import ids, wrong
from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records import RECORDS
from usascp_desktop.records.needs import Need
from usascp_desktop.store import heads, merge, merge_sql, merge_stage
from usascp_desktop.store.merge_conflicts import conflicts, resolve
from usascp_desktop.store.operations import Author, encode, operation_id
from usascp_desktop.store.queries import Query

ROW = ids("need")[0]
THERE = Author("f" * 32, "e" * 32)
LATER = 4_102_444_800_000 << 16


def line(field, value, *, replaces=(), saw=(), clock=LATER, record="need", row=ROW, save="theirs"):
    """Return a colleague's operation."""
    names = [bytes.fromhex(one) for one in replaces], [bytes.fromhex(one) for one in saw]
    return encode(
        record=record, row=row, field=field, value=json.dumps(value, ensure_ascii=False), clock=clock, author=THERE,
        save=save, replaces=names[0], saw=names[1],
    ).encode()  # fmt: skip


def name_of(one):
    return operation_id(one.decode()).hex()


@pytest.fixture
def need(bare):
    bare.write(lambda unit: unit.add(Need, {"statement": "first", "tags": "a,b"}, row=ROW), label="Add")
    return bare


def shown(database):
    with database.read() as reader:
        return reader.shown_operations("need", ROW)


def value(database, field="statement"):
    with database.read() as reader:
        assert wrong(reader) == []
        return reader.row("need", ROW)[field]


def test_a_colleagues_need_arrives_with_its_words_to_be_found(bare):
    got = merge.apply(bare, [line("§life", 1), line("statement", "ລະບົບ drains"), line("tags/flood", 1)], segment="s")
    assert (got.new, got.repeated, got.changed, got.conflicts, got.findings) == (3, 0, 1, 0, ())
    assert value(bare) == "ລະບົບ drains"
    with bare.read() as reader:
        assert [hit.id for hit in reader.search("drains").hits] == [ROW]


def test_a_batch_is_one_change_set_and_a_repetition_is_none(bare):
    heard = []
    bare.subscribe(heard.append)
    lines = [line("§life", 1), line("statement", "x")]
    merge.apply(bare, lines, segment="s")
    assert [sorted(change.field for change in one.changes) for one in heard] == [["statement", "§life"]]
    assert {change.operation for change in heard[0].changes} == {name_of(one) for one in lines}
    assert merge.apply(bare, lines, segment="s").repeated == 2
    assert len(heard) == 1


def test_a_successor_may_come_long_before_what_it_replaces(bare):
    first = line("statement", "first", clock=LATER + 9)
    merge.apply(bare, [line("statement", "second", replaces=[name_of(first)])], segment="2")
    merge.apply(bare, [first], segment="1")
    assert value(bare) == "second"
    with bare.read() as reader:
        assert conflicts(reader) == ()


def test_an_operation_cannot_replace_one_of_another_field(need):
    merge.apply(need, [line("detail", "d", replaces=[shown(need)["statement"]])], segment="s")
    assert value(need) == "first"


def test_two_values_are_a_conflict_with_the_last_common_one_and_one_decision_ends_it(need):
    base = shown(need)["statement"]
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "ours"}), label="Ours")
    got = merge.apply(need, [line("statement", "theirs", replaces=[base])], segment="s")
    assert got.conflicts == 1
    with need.read() as reader:
        (one,) = conflicts(reader)
    assert (one.record, one.record_id, one.field) == ("need", ROW, "statement")
    assert (one.base.value, one.mine.value, [other.value for other in one.theirs]) == ("first", "theirs", ["ours"])
    assert (one.mine.device, one.mine.who) == (THERE.device, THERE.person)
    need.write(lambda unit: resolve(unit, one.id, head=one.theirs[0].operation), label="Settle")
    assert value(need) == "ours"
    with need.read() as reader:
        assert conflicts(reader) == ()
    with pytest.raises(NotFoundError):
        need.write(lambda unit: resolve(unit, one.id, value="late"), label="Settle again")


def test_a_decision_does_not_run_over_a_value_that_arrived_meanwhile(need):
    base = shown(need)["statement"]
    merge.apply(need, [line("statement", "b", replaces=[base]), line("statement", "c", replaces=[base])], segment="s")
    with need.read() as reader:
        (one,) = conflicts(reader)
    merge.apply(need, [line("statement", "d", replaces=[base])], segment="t")
    with pytest.raises(NotFoundError):
        need.write(lambda unit: resolve(unit, one.id, value="x"), label="Settle")


@pytest.mark.parametrize("keep", [True, False])
def test_an_edit_that_a_deletion_had_not_seen_keeps_the_record_until_somebody_decides(need, keep):
    with need.read() as reader:
        saw = [one.hex() for one in heads.of_row(reader.db, "need", ROW)]
    life = shown(need)["§life"]
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "edited"}), label="Edit")
    got = merge.apply(need, [line("§life", 0, replaces=[life], saw=saw)], segment="s")
    assert (value(need), got.conflicts) == ("edited", 1)
    with need.read() as reader:
        (one,) = conflicts(reader)
    assert (one.field, one.mine.value, [other.value for other in one.theirs]) == ("§life", 1, [0])
    need.write(lambda unit: resolve(unit, one.id, value=int(keep)), label="Settle")
    with need.read() as reader:
        assert reader.exists("need", ROW) is keep
        assert conflicts(reader) == ()
        assert wrong(reader) == []


def test_records_and_fields_of_a_later_version_are_kept_and_appear_after_the_upgrade(bare, monkeypatch):
    lines = [line("§life", 1), line("statement", "x"), line("weather", "wet"), line("moods/glad", 1)]
    strange = line("statement", "y", record="spaceship")
    with monkeypatch.context() as older:
        older.delitem(RECORDS, "need")
        merge.apply(bare, [*lines, strange], segment="s")
        with bare.read() as reader:
            kept = {raw.encode() for (raw,) in reader.db.execute("SELECT raw FROM sync_op")}
            assert reader.db.execute("SELECT count(*) FROM need").fetchone() == (0,)
    assert kept == {*lines, strange}
    merge.rebuild(bare)
    assert value(bare) == "x"
    bare.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    bare.undo()
    with bare.read() as reader:  # an element of a set we do not know is not ours to take out
        assert reader.shown_operations("need", ROW)["moods/glad"] == name_of(lines[3])


def test_a_value_that_does_not_fit_is_kept_and_listed(bare):
    odd = [line("baseline_year", "someday"), line("budget", {"amount": "x"}), line("statement", ["a"])]
    got = merge.apply(bare, odd, segment="s")
    assert sorted(one.field for one in got.findings) == ["baseline_year", "budget", "statement"]
    assert {one.operation for one in got.findings} == {name_of(one) for one in odd}
    with bare.read() as reader:
        assert wrong(reader) == []


@pytest.mark.parametrize(
    "bad",
    [
        b"{}",
        b"[]",
        b"\xff",
        b"[" * 5000,
        line("statement", "x").replace(b'"p":[]', b'"p":["zz"]'),
        line("statement", "x").replace(b'"p":[]', b'"p":["' + b"A" * 32 + b'"]'),
        line("statement", "x").replace(b'"v":"x"', b'"v":1' + b"0" * 30),
        line("statement", "x").replace(b'"v":"x"', b'"v":"x","v":"y"'),
        line("statement", "x").replace(b'"v":"x"', b'"v":"x","\\u0076":"y"'),
        line("statement", "x").replace(b'"v":"x"', b'"v":NaN'),
        line("statement", "x").replace(str(LATER).encode(), b"-1"),
        line("statement", "x").replace(str(LATER).encode(), str(2**63).encode()),
        line("statement", "x") + b"\n",
    ],
)
def test_what_is_no_operation_is_refused_and_nothing_is_taken(bare, bad):
    with pytest.raises(RejectedError):
        merge.apply(bare, [line("§life", 1), bad], segment="s")
    with bare.read() as reader:
        assert reader.db.execute("SELECT count(*) FROM sync_op").fetchone() == (0,)


def test_a_clock_from_the_future_moves_ours_a_day_at_most(need):
    merge.apply(need, [line("detail", "x", clock=2**63 - 1)], segment="s")
    with need.read() as reader:
        kept = int(reader.db.execute("SELECT value FROM sync_meta WHERE name = 'clock'").fetchone()[0])
    ahead = (kept >> 16) / 1000 - time.time()
    assert 23 * 3600 < ahead <= 24 * 3600


def test_undo_leaves_what_a_colleague_replaced(need):
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "mine", "detail": "d"}), label="Edit")
    merge.apply(need, [line("statement", "hers", replaces=[shown(need)["statement"]])], segment="s")
    undone = need.undo()
    assert (undone.put_back, undone.total) == (1, 2)
    assert (value(need), value(need, "detail")) == ("hers", None)


def test_undo_to_a_value_that_was_set_aside_is_refused_by_name(need):
    merge.apply(need, [line("statement", "hers", replaces=[shown(need)["statement"]])], segment="s")
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "mine"}), label="Edit")
    merge.set_aside(need, ["s"])
    with need.read() as reader:
        assert len(conflicts(reader)) == 1  # mine replaced hers, not the first: both stand now
        assert wrong(reader) == []
    assert need.undo().put_back == 0


def test_an_operation_that_two_segments_carry_stays_until_both_are_set_aside(bare):
    lines = [line("§life", 1), line("statement", "x")]
    merge.apply(bare, lines, segment="one")
    merge.apply(bare, lines[1:], segment="two")
    merge.set_aside(bare, ["one"])
    assert value(bare) == "x"
    merge.set_aside(bare, ["two"])
    with bare.read() as reader:
        assert not reader.exists("need", ROW)
        assert merge.segments_aside(reader.db) == {"one", "two"}
        assert wrong(reader) == []
    merge.apply(bare, lines, segment="two")
    with bare.read() as reader:
        assert not reader.exists("need", ROW)
    merge.apply_again(bare, ["one"])
    assert value(bare) == "x"


def test_a_note_line_that_leaves_is_no_longer_found_in_its_consultation(bare):
    about = ids("consultation")[0]
    merge.apply(bare, [line("title", "Visit", record="consultation", row=about)], segment="one")
    note = {"record": "note_line", "row": ids("note_line")[0]}
    words = [line("consultation", about, **note), line("text", "pump broken", **note)]
    merge.apply(bare, words, segment="two")
    with bare.read() as reader:
        assert [hit.id for hit in reader.search("broken").hits] == [about]
    merge.set_aside(bare, ["two"])
    with bare.read() as reader:
        assert reader.search("broken").total == 0
        assert wrong(reader) == []


class Counting:
    """A connection that counts what it is asked."""

    def __init__(self, db):
        self.db, self.asked = db, 0

    def execute(self, *given):
        self.asked += 1
        return self.db.execute(*given)

    def executemany(self, *given):
        self.asked += 1
        return self.db.executemany(*given)


def test_a_large_batch_takes_no_more_statements_than_a_small_one(bare):
    whole, asked = bare.receive, []

    def receive(work, *, label):
        def counted(db):
            counting = Counting(db)
            result = work(counting)
            asked.append(counting.asked)
            return result

        return whole(counted, label=label)

    bare.receive = receive
    for number in (3, 300):
        rows = [f"{number:04}{one:028}" for one in range(number)]
        merge.apply(bare, [line("statement", "x", row=row) for row in rows], segment=str(number))
    assert asked[0] == asked[1] < 60


def test_rows_nobody_here_has_heard_of_are_not_asked_for_operation_by_operation_or_cell_by_cell(bare):
    whole, rows = bare.receive, [f"{one:032}" for one in range(40)]
    given = []

    class Watching(Counting):
        def execute(self, sql, *more):
            given.append(sql)
            return super().execute(sql, *more)

        def executemany(self, sql, values):
            given.extend([sql] * len(values))
            return super().executemany(sql, values)

    bare.receive = lambda work, *, label: whole(lambda db: work(Watching(db)), label=label)
    written = [line(field, value, row=row) for row in rows for field, value in (("§life", 1), ("statement", "x"))]
    assert merge.apply(bare, written, segment="s").new == 80
    assert given.count(merge_sql.FRESH) == 80
    assert not [sql for sql in given if "FROM sync_op o WHERE o.id IN" in sql or "INTO temp.place" in sql]
    given.clear()
    assert merge.apply(bare, [*written, line("remark", "y", row=rows[0])], segment="t").repeated == 80
    assert [sql for sql in given if "FROM sync_op o WHERE o.id IN" in sql]
    assert len([sql for sql in given if "INTO temp.place" in sql]) == 1


@pytest.mark.parametrize("one_batch", [True, False])
@pytest.mark.parametrize(
    ("more", "there"),
    [
        ([line("statement", "second", clock=LATER + 1)], "second"),
        ([line("§life", 0, saw=[name_of(line("statement", "first"))])], None),
        ([line("§life", 0)], "first"),
    ],
    ids=["a field written twice", "a deletion that saw it", "a deletion that had not seen it"],
)
def test_a_new_row_with_more_than_its_making_is_the_same_in_one_batch_as_in_several(bare, more, there, one_batch):
    lines = [line("§life", 1), line("statement", "first"), *more]
    if more[0] == line("§life", 0, saw=[name_of(lines[1])]):
        lines = lines[1:]
    merge.apply(bare, lines, segment="s", batch=None if one_batch else 1)
    with bare.read() as reader:
        assert wrong(reader) == []
        assert [row["statement"] for row in reader.rows(Query("need"))] == ([there] if there else [])


def test_no_statement_of_the_merge_walks_through_all_operations_or_cells(bare):
    db = bare.copy_connection(writing=True)
    merge_stage.prepare(db)
    heads.touch(db)
    values = {"seg": "s", "base": 0, "cells": 0, "highest": 0, "many": 0, "tbl": "need", "id": b"", "raw": ""}
    named = [
        *heads.SETTLE, merge_sql.KNOWN_ROWS, *merge_sql.FILE, *merge_sql.ROWS, *merge_sql.LEAVE,
        *merge_sql.NO_LONGER_KEPT,
        *merge_sql.KEEP_OUT, merge_sql.ARRIVED, merge_sql.SHOWN, merge_sql.WANTED, merge_sql.CONTESTED, merge_sql.CELLS,
        merge_sql.FLAGGED, merge_sql.CONSULTATIONS, merge_sql.OLD_CELLS.format(table="need"),
    ]  # fmt: skip
    plans = [(sql, db.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()) for sql in named]
    plans += [
        (sql, db.execute(f"EXPLAIN QUERY PLAN {sql}", ["x"] * sql.count("?")).fetchall())
        for sql in (merge_sql.HERE.format(marks="?,?"), merge_sql.THERE.format(table="need"), merge_sql.CARRIED_TWICE)
    ]
    db.close()
    temporary = {"touched", "found", "place", "leaving", "named", "touched_row", "asked_row"}
    small = {"h", "l", "p", "t", "f", "r", "n", "i", "w", "x", "temp", "sync_seen", "sync_aside", "sync_kept"}
    for sql, plan in plans:
        tables = {alias: table for table, alias in re.findall(r"(sync_op|sync_cell|sync_pred|need) (\w)\b", sql)}
        for *_, detail in plan:
            scanned = re.match(r"SCAN (\w+)", detail)
            if scanned:
                what = tables.get(scanned[1], scanned[1])
                assert what not in ("sync_op", "sync_cell", "sync_pred", "need"), (detail, sql)
                assert scanned[1] in small | temporary, detail


def test_a_device_of_our_own_id_is_merged_like_any_other(bare):
    raw = encode(record="need", row=ROW, field="statement", value='"x"', clock=5, author=ME, save="s").encode()
    assert merge.apply(bare, [raw], segment="s").new == 1
    assert value(bare) == "x"
