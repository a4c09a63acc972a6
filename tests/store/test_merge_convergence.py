"""Laptops that have the same operations see the same, whatever way these took; what nobody replaced is never lost."""

from __future__ import annotations

import json
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.soak import corpus, examples
from tests.store.merge_world import YEAR, World, shown, snapshot
from tests.store.writing import NAMES, actions, ids, state, wrong
from usascp_desktop.errors import UserError
from usascp_desktop.records import RECORDS
from usascp_desktop.store import heads, merge, merge_sql
from usascp_desktop.store.database import Database
from usascp_desktop.store.merge_conflicts import conflicts, resolve
from usascp_desktop.store.operations import Author

SKEWS = st.lists(st.sampled_from([0, 0, 1, -10 * YEAR, 30 * YEAR, -3_600_000]), min_size=2, max_size=5)
DEVICE = st.integers(0, 7)


def steps(records, *, most=24):
    """What the laptops do; few rows of few records, so that their writes meet."""
    write = st.tuples(
        st.just("write"),
        DEVICE,
        st.lists(actions(records=records), min_size=1, max_size=3),
        st.sampled_from([None, "v"]),
    )
    one = st.one_of(
        write,
        write,
        st.tuples(st.just("type"), DEVICE, st.sampled_from(records), st.integers(0, 2), st.sampled_from("xyz")),
        st.tuples(st.just("undo"), DEVICE),
        st.tuples(st.just("redo"), DEVICE),
        st.tuples(st.just("settle"), DEVICE, st.integers(0, 99)),
        st.tuples(st.just("send"), DEVICE, DEVICE, st.integers(0, 2**16), st.sampled_from([0, 0, 9, 24, 28, 32, 38])),
        st.tuples(st.just("send"), DEVICE, DEVICE, st.integers(0, 2**16), st.just(0)),
    )
    return st.lists(one, min_size=4, max_size=most)


@st.composite
def lives(draw, names=NAMES):
    """A whole life: the laptops' clocks, what they do, and a seed for the order in which all meet at last."""
    records = draw(st.lists(st.sampled_from(names), min_size=1, max_size=2, unique=True))
    return draw(SKEWS), draw(steps(records)), draw(st.integers(0, 2**16))


def live(folder, bare_file, life, *, keeps_half=False):
    """Live it, and return the world after all have met."""
    skews, todo, seed = life
    world = World(Path(folder), bare_file, skews, keeps_half=keeps_half)
    try:
        for step in todo:
            world.step(step)
        world.meet(random.Random(seed))
    except BaseException:
        world.close()
        raise
    return world


def check_convergence(bare_file, life, *, keeps_half=False):
    """Fail unless all laptops are equal, equal to the fold, to a rebuild, and cleared by one person's decisions."""
    with tempfile.TemporaryDirectory() as folder:
        world = live(folder, bare_file, life, keeps_half=keeps_half)
        try:
            first, *others = world.all_states()
            assert all(other == first for other in others)
            merge.rebuild(world.devices[0])
            assert world.all_states()[0] == first
            _check_one_person_clears(world)
        finally:
            world.close()


def _check_one_person_clears(world):
    with world.devices[0].read() as reader:
        left = conflicts(reader)
    settled = set()
    for one in left:
        try:
            world.devices[0].write(lambda unit, one=one: resolve(unit, one.id, head=one.theirs[0].operation), label="S")
            settled.add((one.record, one.record_id, one.field))
        except UserError:  # a value that its field would not take again, or a part of the key
            continue
    for number in range(1, len(world.devices)):
        world.give(0, number, random.Random(1))
        with world.devices[number].read() as reader:
            assert not settled & {(one.record, one.record_id, one.field) for one in conflicts(reader)}
    states = world.all_states()
    assert all(other == states[0] for other in states)


SLOW = list(HealthCheck)


@settings(max_examples=examples(100), deadline=None, suppress_health_check=SLOW, database=corpus())
@given(lives())
def test_whatever_way_operations_took_all_laptops_end_equal(bare_file, life):
    check_convergence(bare_file, life)


@settings(max_examples=examples(40), deadline=None, suppress_health_check=SLOW, database=corpus())
@given(lives(), st.data())
def test_what_is_set_aside_might_as_well_never_have_come(bare_file, life, data):
    with tempfile.TemporaryDirectory() as folder:
        world = live(folder, bare_file, life)
        device = world.devices[0]
        try:
            segments = world.lines(0)
            foreign = sorted(name for name in segments if not name.startswith("0-"))
            chosen = data.draw(st.lists(st.sampled_from(foreign), unique=True)) if foreign else []
            with device.read() as reader:
                before = snapshot(reader)
            merge.set_aside(device, chosen)
            fresh = Database(_copy(bare_file, Path(folder) / "fresh.db"), None, author=Author("9" * 32, "9" * 32))
            for name, lines in segments.items():
                if name not in chosen:
                    merge.apply(fresh, lines, segment=name)
            with device.read() as reader, fresh.read() as other:
                assert wrong(reader) == []
                assert snapshot(reader) == snapshot(other)
            fresh.close()
            merge.apply_again(device, chosen)
            with device.read() as reader:
                assert wrong(reader) == []
                assert snapshot(reader) == before
        finally:
            world.close()


def _copy(file, to):
    to.write_bytes(file.read_bytes())
    return to


def _clock_decides(monkeypatch):
    newer = "NOT EXISTS (SELECT 1 FROM sync_op s WHERE s.cell = o.cell AND s.hlc > o.hlc)"
    monkeypatch.setattr(heads, "SETTLE", tuple(sql.replace(heads._UNREPLACED, newer) for sql in heads.SETTLE))


def _arrival_breaks_ties(monkeypatch):
    order = "ORDER BY o.hlc DESC, a.device DESC, o.id DESC"
    assert any(order in sql for sql in heads.SETTLE)
    monkeypatch.setattr(heads, "SETTLE", tuple(sql.replace(order, "ORDER BY o.op DESC") for sql in heads.SETTLE))


def _heads_stay(monkeypatch):
    monkeypatch.setattr(heads, "SETTLE", ())


def _delete_wins(monkeypatch):
    unseen = f" AND NOT {heads._UNSEEN}"
    assert any(unseen in sql for sql in merge_sql.ROWS)
    monkeypatch.setattr(merge_sql, "ROWS", tuple(sql.replace(unseen, "") for sql in merge_sql.ROWS))


def _no_transaction(monkeypatch):
    """The fuse of the world commits what was written before it blew."""


def _write(number, way, text, name="statement"):
    return ("write", number, [(way, "need", ids("need")[0], {name: text}, ("tags", text))], None)


CHOSEN = {
    "three edits of one field under wild clocks": [
        _write(0, "service", "first"), ("meet", 0, 1), *(_write(one, "service", f"by {one}") for one in range(3)),
    ],
    "a deletion and an edit that had not seen each other": [
        _write(0, "service", "first"), ("meet", 0, 1), _write(0, "service_delete", "-"), _write(1, "service", "mine"),
    ],
    "crashes at every point of a merge": [
        _write(0, "service", "first"), ("meet", 0, 1),
        *(step for one in range(20, 50, 3) for step in (_write(1, "service", f"{one}"), ("send", 1, 0, one, one))),
    ],
}  # fmt: skip


def check_chosen(bare_file, *, keeps_half=False):
    """Check lives that between them need every part of the merge."""
    for todo in CHOSEN.values():
        check_convergence(bare_file, ([0, 30 * YEAR, -10 * YEAR], todo, 7), keeps_half=keeps_half)


def test_the_chosen_lives_converge(bare_file):
    check_chosen(bare_file)


@pytest.mark.parametrize(
    "mutate",
    [_clock_decides, _arrival_breaks_ties, _heads_stay, _delete_wins, _no_transaction],
    ids=lambda one: one.__name__.strip("_"),
)
def test_a_merge_that_is_wrong_in_one_point_is_found_out(bare_file, monkeypatch, mutate):
    mutate(monkeypatch)
    with pytest.raises((AssertionError, UserError)):
        check_chosen(bare_file, keeps_half=mutate is _no_transaction)


def test_every_kind_of_record_goes_from_one_laptop_to_another(bare_file, tmp_path):
    """Not by chance: every declared record, with a value in every column and set."""
    world = World(tmp_path, bare_file, [0, 0])
    sample = {"integer": 7, "number": 1.5, "flag": 1, "date": "2026-03-02"}
    for record, kind in RECORDS.items():
        values = {name: sample.get(kind.declared[name].kind.value, "ນ້ຳ") for name in kind.stored_fields()}
        row = {"id": ids(record)[0], **values}
        world.devices[0].write(lambda unit, kind=kind, row=row: unit.add_rows(kind, [row]), label="Add", bulk=True)
    world.meet(random.Random(0))
    with world.devices[0].read() as one, world.devices[1].read() as other:
        assert state(one) == state(other)
        assert len(state(one)) == len(RECORDS)
        assert shown(one.db) == shown(other.db)
        assert json.dumps(wrong(other)) == "[]"
    world.close()
