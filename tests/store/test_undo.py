"""Undo is the inverse of a save, redo of an undo, for every record, in any order and across restarts."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.soak import SOAKING, corpus, examples
from tests.store.conftest import ME
from tests.store.writing import act, actions, ids, state, wrong
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Organization
from usascp_desktop.store.database import Database

QUICK = tuple(Phase) if SOAKING else (Phase.explicit, Phase.generate)
ROW = ids("need")[0]


def save(database, unit_actions, visit=None):
    def work(unit):
        for action in unit_actions:
            act(unit, action)

    database.write(work, label="Random", visit=visit)


def seen(database):
    with database.read() as reader:
        return state(reader)


@settings(
    max_examples=examples(25),
    database=corpus(),
    deadline=None,
    phases=QUICK,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    units=st.lists(
        st.lists(actions(["need", "participant", "organization", "code"]), min_size=1, max_size=4), max_size=6
    ),
    other=st.lists(actions(), min_size=1, max_size=4),
    reopen=st.booleans(),
)
def test_undoing_everything_and_redoing_it_passes_through_the_same_states(
    bare_file, tmp_path_factory, units, other, reopen
):
    file = tmp_path_factory.mktemp("case") / "data.db"
    file.write_bytes(bare_file.read_bytes())
    database = Database(file, None, author=ME)
    try:
        states = [seen(database)]
        for unit in [*units, other]:
            save(database, unit)
            with database.read() as reader:
                if reader.next_undo(ME.person) is not None and state(reader) != states[-1]:
                    states.append(state(reader))
        if reopen:
            database.close()
            database = Database(file, None, author=ME)
        _walk(database, states)
    finally:
        database.close()


def _walk(database, states):
    """Undo back to the first state, redo to the last and once more back; no step may leave anything behind."""
    for steps, redo in ((reversed(states[:-1]), False), (states[1:], True), (reversed(states[:-1]), False)):
        for expected in steps:
            result = database.redo() if redo else database.undo()
            while result is not None and seen(database) != expected and _silent(result):
                result = database.redo() if redo else database.undo()
            assert result is not None
            assert result.left == ()
            assert seen(database) == expected
    with database.read() as reader:
        assert wrong(reader) == []


def _silent(result):
    """A save may have changed nothing that can be seen: a row added and deleted within it."""
    return result.left == ()


@settings(
    max_examples=examples(25),
    database=corpus(),
    deadline=None,
    phases=QUICK,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(st.one_of(actions(["need", "organization"]), st.sampled_from(["undo", "redo"])), max_size=20))
def test_undo_and_redo_in_any_order_keep_operations_and_tables_equal(bare_file, tmp_path_factory, steps):
    file = tmp_path_factory.mktemp("case") / "data.db"
    file.write_bytes(bare_file.read_bytes())
    database = Database(file, None, author=ME)
    try:
        for step in steps:
            if step == "undo":
                database.undo()
            elif step == "redo":
                database.redo()
            else:
                save(database, [step])
        with database.read() as reader:
            assert wrong(reader) == []
    finally:
        database.close()


def test_every_record_comes_back_with_its_tags_after_delete_and_undo(bare):
    from usascp_desktop.records import RECORDS

    for record, kind in RECORDS.items():
        row = ids(record)[0]
        first = kind.stored_fields()[0]
        save(bare, [("raw", record, row, {first: "1"}, ("tags", "x")), ("link", record, row, {}, ("tags", "x"))])
        before = seen(bare)
        save(bare, [("raw_delete", record, row, {}, ("tags", "x"))])
        assert seen(bare) != before
        bare.undo()
        assert seen(bare) == before
        bare.redo()
        assert not [place for place in seen(bare) if place[:2] == (record, row)]
        bare.undo()
        assert seen(bare) == before


def test_what_a_later_save_changed_is_named_and_left(bare):
    bare.write(lambda unit: unit.add(Organization, {"name": "First", "native_name": "One"}, row=ROW), label="Add")
    bare.write(lambda unit: unit.update(Organization, ROW, {"name": "A", "native_name": "B"}), label="Edit")
    bare.write(lambda unit: unit.update(Organization, ROW, {"name": "Theirs"}), label="Merge", undoable=False)
    result = bare.undo()
    assert result is not None
    assert (result.put_back, result.total) == (1, 2)
    assert "1 of 2 put back; Name was changed since" in str(result)
    with bare.read() as reader:
        found = reader.row("organization", ROW)
    assert (found["name"], found["native_name"]) == ("Theirs", "One")


def test_many_saves_of_one_visit_are_one_operation_and_one_step_of_undo(bare):
    bare.write(lambda unit: unit.add(Need, {"statement": "old"}, row=ROW), label="Add")
    for length in range(1, 20):
        bare.write(
            lambda unit, length=length: unit.update(Need, ROW, {"statement": "x" * length}), label="Type", visit="v"
        )
    with bare.read() as reader:
        assert _operations(reader) == ["old", "x" * 19]
        assert wrong(reader) == []
    bare.undo()
    with bare.read() as reader:
        assert reader.row("need", ROW)["statement"] == "old"
    bare.redo()
    with bare.read() as reader:
        assert reader.row("need", ROW)["statement"] == "x" * 19


def test_a_form_that_keeps_naming_what_it_showed_first_does_not_conflict_with_itself(bare):
    bare.write(lambda unit: unit.add(Need, {"statement": "old"}, row=ROW), label="Add")
    with bare.read() as reader:
        shown = reader.shown_operations("need", ROW)
    for text in ("a", "ab", "abc"):
        bare.write(
            lambda unit, text=text: unit.update(Need, ROW, {"statement": text}, seen=shown), label="Type", visit="v"
        )
    with bare.read() as reader:
        assert _operations(reader) == ["old", "abc"]
        assert reader.db.execute("SELECT max(heads) FROM sync_cell").fetchone() == (1,)


def test_a_visit_of_more_than_ten_minutes_goes_on_in_a_new_operation(bare_file, tmp_path):
    file = tmp_path / "data.db"
    file.write_bytes(bare_file.read_bytes())
    clock = [0.0]
    database = Database(file, None, author=ME, now=lambda: clock[0])
    try:
        database.write(lambda unit: unit.add(Need, {"statement": "old"}, row=ROW), label="Add")
        for seconds, text in ((0, "a"), (599, "ab"), (601, "abc"), (1100, "abcd"), (1300, "abcde")):
            clock[0] = seconds
            database.write(lambda unit, text=text: unit.update(Need, ROW, {"statement": text}), label="Type", visit="v")
        with database.read() as reader:
            assert _operations(reader) == ["old", "ab", "abcd", "abcde"]
        database.undo()
        database.undo()
        with database.read() as reader:
            assert reader.row("need", ROW)["statement"] == "ab"
    finally:
        database.close()


def test_a_sealed_operation_is_never_folded_away(bare):
    bare.write(lambda unit: unit.add(Need, {"statement": "old"}, row=ROW), label="Add")
    bare.write(lambda unit: unit.update(Need, ROW, {"statement": "sent"}), label="Type", visit="v")
    db = bare.copy_connection(writing=True)
    db.execute("UPDATE sync_op SET seg = 'a segment'")
    db.close()
    bare.write(lambda unit: unit.update(Need, ROW, {"statement": "later"}), label="Type", visit="v")
    with bare.read() as reader:
        assert _operations(reader) == ["old", "sent", "later"]


def test_two_people_in_a_visit_of_the_same_name_do_not_fold_into_each_other(bare):
    from usascp_desktop.store.operations import Author

    other = Author(ME.device, "c" * 32)
    bare.write(lambda unit: unit.add(Need, {"statement": "old"}, row=ROW), label="Add")
    bare.write(lambda unit: unit.update(Need, ROW, {"statement": "mine"}), label="Type", visit="v")
    bare.write(lambda unit: unit.update(Need, ROW, {"statement": "hers"}), label="Type", visit="v", author=other)
    with bare.read() as reader:
        assert _operations(reader) == ["old", "mine", "hers"]


def test_a_listener_that_fails_does_not_make_a_kept_save_look_lost(bare, caplog):
    def fails(changes):
        raise RuntimeError("a screen fell over")

    bare.subscribe(fails)
    assert bare.write(lambda unit: unit.add(Need, {"statement": "kept"}, row=ROW), label="Add") == ROW
    assert "could not follow" in caplog.text


def _operations(reader):
    sql = (
        "SELECT o.raw ->> '$.v' FROM sync_cell c CROSS JOIN sync_op o ON o.cell = c.cell"
        " WHERE c.tbl = 'need' AND c.col = 'statement' ORDER BY o.op"
    )
    return [value for (value,) in reader.db.execute(sql)]
