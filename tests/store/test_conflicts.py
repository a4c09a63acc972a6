"""What nobody replaced stays: two heads where a writer had not seen the other's words, and what people see of it."""

from __future__ import annotations

import json

import pytest

from tests.store.conftest import ME
from tests.store.writing import ids, wrong
from usascp_desktop.records.needs import Need
from usascp_desktop.store import heads
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.operations import Author, encode, operation_id

ROW = ids("need")[0]
THERE = Author("f" * 32, "e" * 32)
"""A colleague on a laptop whose id is greater than ours."""
YEARS_AHEAD = (4_102_444_800_000) << 16


@pytest.fixture
def need(bare):
    bare.write(lambda unit: unit.add(Need, {"statement": "first", "tags": "a,b"}, row=ROW), label="Add")
    return bare


def received(database, field, value, *, replaces=(), saw=(), clock=YEARS_AHEAD, save="theirs"):
    """File one operation of the colleague as a merge would, and bring the cell and its table in line."""
    db = database.copy_connection(writing=True)
    raw = encode(
        record="need", row=ROW, field=field, value=json.dumps(value), clock=clock, author=THERE, save=save,
        replaces=[bytes.fromhex(one) for one in replaces], saw=[bytes.fromhex(one) for one in saw],
    )  # fmt: skip
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE sync_capture SET paused = 1")
    db.execute("INSERT OR IGNORE INTO sync_author(device, person) VALUES (?, ?)", (THERE.device, THERE.person))
    place = ("need", ROW, field)
    found = db.execute("SELECT cell FROM sync_cell WHERE tbl = ? AND row = ? AND col = ?", place).fetchone()
    if found is None:
        sql = "INSERT INTO sync_cell(tbl, row, col, shown, heads) VALUES (?, ?, ?, 0, 0) RETURNING cell"
        found = db.execute(sql, place).fetchone()
    sql = (
        "INSERT INTO sync_op(id, cell, hlc, author, save, seg, raw) SELECT ?, ?, ?, author, ?, 'seg', ?"
        " FROM sync_author WHERE device = ? RETURNING op"
    )
    values = (operation_id(raw), found[0], clock, save, raw, THERE.device)
    op = db.execute(sql, values).fetchone()[0]
    db.executemany("INSERT INTO sync_pred VALUES (?, ?)", [(bytes.fromhex(one), op) for one in replaces])
    db.executemany("INSERT INTO sync_seen VALUES (?, ?)", [(bytes.fromhex(one), op) for one in saw])
    heads.recompute(db, found)
    heads.show(db, found[0])
    _materialise(db)
    db.execute("UPDATE sync_capture SET paused = 0")
    db.execute("COMMIT")
    db.close()
    return operation_id(raw).hex()


def _materialise(db):
    from usascp_desktop.store import search
    from usascp_desktop.store.undo import restore_row

    there = db.execute("SELECT 1 FROM need WHERE id = ?", (ROW,)).fetchone() is not None
    visible = heads.visible(db, "need", ROW)
    if there and not visible:
        db.execute("DELETE FROM need WHERE id = ?", (ROW,))
        heads.remove_links(db, Need, ROW)
    elif visible and not there:
        restore_row(db, "need", ROW)
        cells = "SELECT cell FROM sync_cell WHERE tbl = 'need' AND row = ? AND col LIKE '%/%'"
        for (cell,) in db.execute(cells, (ROW,)).fetchall():
            heads.show(db, cell)
    search.refresh(db, [("need", ROW)])


def shown(database):
    with database.read() as reader:
        return reader.shown_operations("need", ROW)


def look(database, field):
    """Return the value of a field, and the number of heads of its cell; everything must agree with the fold."""
    with database.read() as reader:
        assert wrong(reader) == []
        found = reader.db.execute(
            "SELECT heads FROM sync_cell WHERE tbl = 'need' AND row = ? AND col = ?", (ROW, field)
        ).fetchone()
        there = reader.exists("need", ROW)
        value = None
        if there and "/" in field:
            value = field.split("/")[1] in reader.row("need", ROW)["tags"]
        elif there and field != LIFE:
            value = reader.row("need", ROW)[field]
        return value, found[0] if found else 0, there


def test_a_write_that_names_an_older_operation_keeps_both_values(need):
    form = shown(need)
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "hers"}), label="Hers")
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "mine"}, seen=form), label="Mine")
    assert look(need, "statement") == ("mine", 2, True)
    with need.read() as reader:
        values = reader.db.execute("SELECT o.raw ->> '$.v' FROM sync_head h JOIN sync_op o ON o.op = h.op").fetchall()
    assert sorted(values) == [("hers",), ("mine",)]


def test_a_write_below_a_laptop_with_a_fast_clock_is_kept_though_not_shown(need):
    form = shown(need)
    received(need, "statement", "from the future", replaces=[form["statement"]])
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "mine"}, seen=form), label="Mine")
    assert look(need, "statement") == ("from the future", 2, True)


def test_an_ordinary_write_over_a_conflict_replaces_only_what_it_showed(need):
    form = shown(need)
    received(need, "statement", "one", replaces=[form["statement"]])
    received(need, "statement", "two", replaces=[form["statement"]], clock=YEARS_AHEAD + 1)
    assert look(need, "statement") == ("two", 2, True)
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "mine"}), label="Mine")
    # Its clock is behind the other head's: what stands in the table must be what the log shows.
    assert look(need, "statement") == ("one", 2, True)


def test_a_write_replaces_every_head_that_holds_the_value_it_showed(need):
    form = shown(need)
    received(need, "statement", "same", replaces=[form["statement"]])
    received(need, "statement", "same", replaces=[form["statement"]], clock=YEARS_AHEAD + 1)
    assert look(need, "statement") == ("same", 2, True)
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "mine"}), label="Mine")
    assert look(need, "statement") == ("mine", 1, True)


def test_a_tag_added_on_two_laptops_goes_when_it_is_taken_away_once(need):
    received(need, "tags/a", 1, save="again")
    assert look(need, "tags/a") == (True, 2, True)
    need.write(lambda unit: unit.update(Need, ROW, {"tags": "b"}), label="Untag")
    assert look(need, "tags/a") == (False, 1, True)


def test_a_tag_taken_away_there_and_kept_here_stays_and_no_write_is_invented_for_it(need):
    received(need, "tags/a", 0)  # they never saw ours: add wins although their clock is later
    assert look(need, "tags/a") == (True, 2, True)
    with need.read() as reader:
        before = reader.db.execute("SELECT count(*) FROM sync_op").fetchone()
    need.write(lambda unit: unit.db.execute("UPDATE need SET id = id"), label="Touch")
    need.write(lambda unit: _delete_and_insert(unit), label="Again")
    with need.read() as reader:
        assert reader.db.execute("SELECT count(*) FROM sync_op").fetchone() == before
    assert look(need, "tags/a") == (True, 2, True)


def _delete_and_insert(unit):
    names = ", ".join(f'"{name}"' for name in ("id", *Need.stored_fields()))
    row = unit.db.execute(f"SELECT {names} FROM need").fetchone()
    unit.db.execute("DELETE FROM need")
    unit.db.execute(f"INSERT INTO need({names}) VALUES ({','.join('?' * len(row))})", row)


def test_a_tag_that_is_in_by_add_wins_comes_back_with_its_row(need):
    received(need, "tags/a", 0)
    need.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    need.write(lambda unit: unit.restore(Need, ROW), label="Restore")
    assert look(need, "tags/a")[0] is True


def test_a_form_that_had_not_seen_the_tag_added_again_does_not_take_it_away(need):
    form = shown(need)
    received(need, "tags/a", 1, save="again")
    need.write(lambda unit: unit.update(Need, ROW, {"tags": "b"}, seen=form), label="Untag")
    assert look(need, "tags/a") == (True, 2, True)


def test_a_row_deleted_there_and_edited_here_is_there_and_can_be_deleted_for_good(need):
    form = shown(need)
    saw = [name for field, name in form.items() if field != LIFE]
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "edited"}), label="Edit")
    received(need, LIFE, 0, replaces=[form[LIFE]], saw=saw)
    assert look(need, LIFE) == (None, 1, True)
    need.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    assert look(need, LIFE) == (None, 1, False)
    need.undo()
    assert look(need, "statement") == ("edited", 1, True)


def test_a_row_created_on_two_laptops_goes_with_one_deletion_and_comes_back_with_one_restore(need):
    received(need, LIFE, 1)
    assert look(need, LIFE) == (None, 2, True)
    need.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    assert look(need, LIFE) == (None, 1, False)
    received(need, LIFE, 0, replaces=[shown(need)[LIFE]])
    need.write(lambda unit: unit.restore(Need, ROW), label="Restore")
    assert look(need, LIFE) == (None, 1, True)


def test_a_row_deleted_here_and_made_anew_there_goes_with_one_more_deletion(need):
    form = shown(need)
    need.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    received(need, LIFE, 1, replaces=[form[LIFE]])
    assert look(need, LIFE) == (None, 2, True)
    need.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    assert look(need, LIFE) == (None, 1, False)


def test_a_row_deleted_twice_unseen_is_restored_by_one_write(need):
    form = shown(need)
    saw = [name for field, name in form.items() if field != LIFE]
    need.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    received(need, LIFE, 0, replaces=[form[LIFE]], saw=saw)
    assert look(need, LIFE) == (None, 2, False)
    need.write(lambda unit: unit.restore(Need, ROW), label="Restore")
    assert look(need, LIFE) == (None, 1, True)


def test_a_deletion_names_every_head_of_the_row_that_was_seen(need):
    form = shown(need)
    received(need, "statement", "theirs", clock=5)
    need.write(lambda unit: unit.delete(Need, ROW), label="Delete")
    with need.read() as reader:
        [raw] = reader.db.execute(
            "SELECT o.raw FROM sync_op o JOIN sync_cell c ON c.shown = o.op WHERE c.col = ?", (LIFE,)
        ).fetchone()
        named = set(json.loads(raw)["s"])
        heads_of_row = {name.hex() for name in heads.of_row(reader.db, "need", ROW)}
    assert named == heads_of_row
    assert len(named) == len(form) - 1 + 1


def test_typing_on_in_one_visit_beside_a_colleagues_head_folds_into_one_operation(need):
    form = shown(need)
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "m"}, seen=form), label="Type", visit="v")
    received(need, "statement", "theirs", replaces=[form["statement"]], clock=5)
    for text in ("mi", "min", "mine"):
        need.write(
            lambda unit, text=text: unit.update(Need, ROW, {"statement": text}, seen=form), label="Type", visit="v"
        )
    assert look(need, "statement") == ("mine", 2, True)
    with need.read() as reader:
        assert reader.db.execute("SELECT count(*) FROM sync_op WHERE save = 'v'").fetchone() == (1,)


def test_my_own_device_is_named_in_what_i_write(need):
    with need.read() as reader:
        assert reader.db.execute("SELECT DISTINCT raw ->> '$.d' FROM sync_op").fetchall() == [(ME.device,)]


def test_an_operation_that_names_one_of_another_cell_replaces_nothing(need):
    form = shown(need)
    received(need, "detail", "hostile", replaces=[form["statement"]])
    received(need, "statement", "another", clock=5)
    assert look(need, "statement") == ("first", 2, True)


@pytest.mark.parametrize("value", ["mine", "theirs", "a third"])
def test_a_decision_replaces_all_heads_and_undoing_it_brings_the_conflict_back(need, value):
    form = shown(need)
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "mine"}), label="Mine")
    received(need, "statement", "theirs", replaces=[form["statement"]])
    assert look(need, "statement") == ("theirs", 2, True)
    need.write(lambda unit: unit.decide(Need, ROW, "statement", value), label="Decide")
    assert look(need, "statement") == (value, 1, True)
    need.undo()
    assert look(need, "statement")[1:] == (2, True)
    assert values_of_heads(need) == ["mine", "theirs"]
    need.redo()
    assert look(need, "statement") == (value, 1, True)
    need.undo()
    assert values_of_heads(need) == ["mine", "theirs"]
    look(need, "statement")


def test_a_record_deleted_there_and_edited_here_can_be_kept_for_good(need):
    form = shown(need)
    saw = [name for field, name in form.items() if field != LIFE]
    need.write(lambda unit: unit.update(Need, ROW, {"statement": "edited"}), label="Edit")
    received(need, LIFE, 0, replaces=[form[LIFE]], saw=saw)
    need.write(lambda unit: unit.decide(Need, ROW, LIFE, 1), label="Keep")
    assert look(need, LIFE) == (None, 1, True)
    with need.read() as reader:
        sql = "SELECT o.raw ->> '$.v' FROM sync_cell c JOIN sync_op o ON o.op = c.shown WHERE c.col = ?"
        assert reader.db.execute(sql, (LIFE,)).fetchone() == (1,)


def values_of_heads(database):
    with database.read() as reader:
        found = reader.db.execute("SELECT o.raw ->> '$.v' FROM sync_head h JOIN sync_op o ON o.op = h.op").fetchall()
    return sorted(value for (value,) in found)
