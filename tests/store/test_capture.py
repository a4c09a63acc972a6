"""Whatever way a write takes, the operations say exactly what the tables hold."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.soak import corpus, examples
from tests.store.conftest import ME
from tests.store.writing import NAMES, WAYS, act, actions, ids, state, wrong
from usascp_desktop.errors import RejectedError
from usascp_desktop.records import RECORDS
from usascp_desktop.records.fields import Kind
from usascp_desktop.records.system import Programme
from usascp_desktop.store.database import Database


class Broken(Exception):  # noqa: N818
    """Stands for whatever can go wrong in a unit of work."""


def run(database: Database, unit_actions, *, fails: bool = False, visit: str | None = None, seen=None) -> None:
    def work(unit):
        for action in unit_actions:
            act(unit, action)
        if fails:
            raise Broken

    try:
        database.write(work, label="Random", visit=visit)
    except Broken:
        return


unit_of_actions = st.tuples(
    st.lists(actions(), min_size=1, max_size=5), st.booleans(), st.sampled_from([None, "v1", "v2"])
)


@settings(
    max_examples=examples(60),
    database=corpus(),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(units=st.lists(unit_of_actions, min_size=1, max_size=8), narrow=st.booleans(), seed=st.integers(0, 999))
def test_the_fold_of_the_operations_is_the_tables(bare_file, tmp_path_factory, units, narrow, seed):
    file: Path = tmp_path_factory.mktemp("case") / "data.db"
    file.write_bytes(bare_file.read_bytes())
    database = Database(file, None, author=ME)
    try:
        for unit, fails, visit in units:
            with database.read() as reader:
                before = state(reader)
            run(database, [_narrowed(a, seed) for a in unit] if narrow else unit, fails=fails, visit=visit)
            with database.read() as reader:
                assert wrong(reader) == []
                assert not fails or state(reader) == before
                assert reader.db.execute("SELECT count(*) FROM sync_dirty").fetchone() == (0,)
    finally:
        database.close()


def _narrowed(action, seed):
    """Point an action at one row of one record, so that deletes, restores and edits meet."""
    record = NAMES[seed % len(NAMES)]
    kind = RECORDS[record]
    way, _, row, _, (_, member) = action
    number = ids(action[1]).index(row) % 2
    texts = [name for name, spec in kind.declared.items() if spec.kind in (Kind.TEXT, Kind.LONG)]
    name = random.Random(seed).choice(texts)
    return way, record, ids(record)[number], {name: member}, ("tags", member)


def test_every_way_of_writing_every_record_makes_operations(bare):
    for record in NAMES:
        kind = RECORDS[record]
        first, second, _ = ids(record)
        for number, way in enumerate(sorted(WAYS)):
            given_values = dict.fromkeys(kind.stored_fields()[:2], f"{number}")
            for row in (first, second):
                run(bare, [(way, record, row, given_values, ("tags", f"tag{number % 3}"))])
    with bare.read() as reader:
        assert wrong(reader) == []
        touched = {table for (table,) in reader.db.execute("SELECT DISTINCT tbl FROM sync_cell")}
    assert touched == set(RECORDS)


def test_the_comparison_notices_a_changed_value_a_lost_row_a_lost_link_and_a_lost_operation(bare):
    row = ids("need")[0]
    run(bare, [("raw", "need", row, {"statement": "a"}, ("tags", "x")), ("link", "need", row, {}, ("tags", "x"))])
    damage = (
        "UPDATE need SET statement = 'b'",
        "DELETE FROM need",
        "DELETE FROM need_tags",
        "INSERT INTO need(id) VALUES ('stranger')",
        "DELETE FROM sync_op WHERE op = 2",
        'UPDATE sync_op SET raw = replace(raw, \'"v":"a"\', \'"v":"c"\')',
        "UPDATE sync_op SET hlc = hlc + 1",
        "UPDATE sync_cell SET heads = 2",
        "DELETE FROM search",
        "DELETE FROM search_doc",
        "INSERT INTO sync_pred VALUES (x'00', 1)",
    )
    for sql in damage:
        db = bare.copy_connection(writing=True)
        db.execute("BEGIN")
        db.execute("UPDATE sync_capture SET paused = 1")
        db.execute(sql)
        noticed = wrong(type("Open", (), {"db": db}))
        db.execute("ROLLBACK")
        db.close()
        assert noticed, sql


def test_a_failing_unit_leaves_nothing_for_the_next_one(bare):
    row = ids("need")[0]
    with pytest.raises(Broken):
        bare.write(lambda unit: _add_and_break(unit, row), label="Fails")
    bare.write(lambda unit: unit.db.execute("INSERT INTO question(id, text) VALUES ('q', 'why')"), label="Next")
    with bare.read() as reader:
        assert reader.db.execute("SELECT count(*) FROM need").fetchone() == (0,)
        assert {table for (table,) in reader.db.execute("SELECT tbl FROM sync_cell")} == {"question"}
        assert wrong(reader) == []


def _add_and_break(unit, row):
    unit.db.execute("INSERT INTO need(id, statement) VALUES (?, 'lost')", (row,))
    raise Broken


def test_a_link_to_a_row_that_is_not_there_is_refused(bare):
    with pytest.raises(RejectedError, match="is not there"):
        bare.write(lambda unit: unit.db.execute("INSERT INTO need_tags VALUES ('nobody', 'x')"), label="Tag")
    with bare.read() as reader:
        assert reader.db.execute("SELECT count(*) FROM need_tags").fetchone() == (0,)


def test_a_field_of_the_key_may_be_given_again_but_not_changed(bare):
    key = {"code": "WSE", "label": "Water"}
    row = bare.write(lambda unit: unit.add(Programme, key), label="Add")
    assert row == Programme.id_of_key("WSE")
    bare.write(lambda unit: unit.update(Programme, row, {"code": "WSE", "label": "Wasser"}), label="Edit")
    with pytest.raises(RejectedError, match="part of the key"):
        bare.write(lambda unit: unit.update(Programme, row, {"code": "EA"}), label="Edit")
    with bare.read() as reader:
        assert (reader.row("programme", row)["code"], reader.row("programme", row)["label"]) == ("WSE", "Wasser")
