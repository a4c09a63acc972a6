"""The same operations give the same heads, tables, conflicts and search on a PostgreSQL server as on a laptop."""

from __future__ import annotations

import random
import tempfile

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests import served_workspace as served
from tests.soak import examples
from tests.store.merge_world import World
from tests.store.test_merge_convergence import live, lives
from usascp_desktop.domain.search_text import tokens_for_index
from usascp_desktop.records import RECORDS
from usascp_desktop.store import heads, merge, merge_sql, postgres_sql
from usascp_desktop.store.materialised import Merging
from usascp_desktop.store.search import documents, indexed


@pytest.fixture(scope="module")
def server():
    with served.running() as running:
        yield running


@pytest.fixture(scope="module")
def address(server):
    return served.new_database(server)


def send(target, lines, rnd):
    """Send everything in any order, some of it twice, in batches of any size."""
    for segment, some in rnd.sample(list(lines.items()), len(lines)):
        some = [*some, *rnd.choices(some, k=2)] if some else []
        rnd.shuffle(some)
        merge.apply(target, some, segment=segment, batch=rnd.choice([5, 5000]))


def read(database):
    with database.read() as reader:
        return served.snapshot(reader)


def kept(database):
    with database.read() as reader:
        return [name for (name,) in reader.db.execute("SELECT id FROM sync_kept")]


def fresh(server, address):
    with served.as_owner(server, address.name) as owner:
        owner.execute("drop schema if exists usascp cascade")
    return Merging(address)


@settings(
    max_examples=examples(15),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to make one smaller takes many minutes
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(life=lives())
def test_whatever_laptops_do_a_server_that_has_their_operations_shows_what_they_show(server, address, bare_file, life):
    with tempfile.TemporaryDirectory() as folder:
        world = live(folder, bare_file, life)
        target = fresh(server, address)
        try:
            rnd = random.Random(life[2])
            send(target, world.lines(0), rnd)
            assert read(target) == read(world.devices[0])
            assert index(target) == index_made_anew(target)
            segments = sorted(name for name in world.lines(0) if not name.startswith("0-"))
            some = rnd.sample(segments, (len(segments) + 1) // 2)
            merge.set_aside(world.devices[0], some)
            target.take_out(target.here(kept(world.devices[0])))
            assert read(target) == read(world.devices[0])
            merge.apply_again(world.devices[0], some)
            send(target, world.lines(0), rnd)
            assert read(target) == read(world.devices[0])
            merge.rebuild(target)
            assert read(target) == read(world.devices[0])
        finally:
            target.close()
            world.close()


def index(database):
    with database.read() as reader:
        sql = "SELECT d.record, d.id, s.title, s.body FROM search s JOIN search_doc d ON d.doc = s.rowid"
        return sorted(reader.db.execute(sql).fetchall())


def index_made_anew(database):
    with database.read() as reader:
        return sorted(
            (record, row, tokens_for_index(title), tokens_for_index(body))
            for record, kind in RECORDS.items()
            if indexed(kind)
            for row, title, body in documents(
                reader.db, kind, [row for (row,) in reader.db.execute(f'SELECT id FROM "{record}"')]
            )
        )


def test_a_merge_that_fails_half_way_leaves_nothing_on_the_server(server, address, bare_file, tmp_path):
    world = World(tmp_path, bare_file, [0])
    world.step(("type", 0, "need", 0, "x"))
    target = fresh(server, address)
    try:
        before = read(target)

        def half(db):
            merge._file(db, [merge.read(one) for lines in world.lines(0).values() for one in lines], "s")
            raise KeyError

        with pytest.raises(KeyError):
            target.receive(half, label="Merge")
        assert read(target) == before
        send(target, world.lines(0), random.Random(1))
        assert read(target) == read(world.devices[0])
    finally:
        target.close()
        world.close()


def test_a_few_operations_among_many_are_found_by_indexes_alone(server, address):
    target = fresh(server, address)
    try:
        target.db.native(
            "INSERT INTO sync_op (op, id, cell, hlc, author, save, raw) SELECT n, int8send(n), n, n, 1, '', '{\"v\":1}'"
            " FROM generate_series(1, 50000) n"
        )
        target.db.native(
            "INSERT INTO sync_cell (cell, tbl, row, col, shown, heads)"
            " SELECT n, 'need', n::text, 'remark', n, 1 FROM generate_series(1, 50000) n"
        )
        target.db.native("INSERT INTO sync_author (author, device, person) VALUES (1, 'd', 'p')")
        target.db.native("ANALYZE")
        with target.transaction() as db:
            heads.touch(db, range(1, 20))
            merge.prepare(db)
            for sql in (*heads.SETTLE, *merge_sql.ROWS):
                if "TRUNCATE" in (words := postgres_sql.translated(sql)):
                    continue
                plan = "\n".join(line for (line,) in db.native(f"EXPLAIN {words}"))
                assert "Seq Scan on sync_op" not in plan, plan
                assert "Seq Scan on sync_cell" not in plan, plan
                db.execute(sql)
    finally:
        target.close()


def test_the_order_without_a_value_is_that_of_a_workspace():
    sql = 'SELECT id FROM "need" ORDER BY "due" DESC, "city", id LIMIT -1 OFFSET 2'
    assert postgres_sql.translated(sql) == (
        'SELECT id FROM "need" ORDER BY "due" DESC NULLS LAST, "city" NULLS FIRST, id LIMIT ALL OFFSET 2'
    )


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("SELECT ':a', \"b?\", '%', ? FROM t", "SELECT ':a', \"b?\", '%%', %s FROM t"),
        (
            "INSERT OR IGNORE INTO temp.a(b) VALUES (:b)",
            "INSERT INTO pg_temp.a(b) VALUES (%(b)s) ON CONFLICT DO NOTHING",
        ),
        ("DELETE FROM temp.a", "TRUNCATE pg_temp.a RESTART IDENTITY"),
        (
            "SELECT 1 FROM a WHERE b IS NOT ? AND c IS NOT NULL",
            "SELECT 1 FROM a WHERE b IS DISTINCT FROM %s AND c IS NOT NULL",
        ),
        ("SELECT 1 FROM a WHERE b IN () OR c NOT IN ()", "SELECT 1 FROM a WHERE b = ANY ('{}') OR c <> ALL ('{}')"),
        (
            "SELECT o.raw ->> '$.v' = 0, o.raw -> '$.v' FROM o",
            "SELECT sync_number(o.raw) = 0, sync_value(o.raw) FROM o",
        ),
    ],
)
def test_statements_are_put_into_other_words_but_not_what_stands_in_quotes(ours, theirs):
    assert postgres_sql.translated(ours) == theirs
