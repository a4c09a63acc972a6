"""The same loop over a PostgreSQL server run on this computer for the test, by a role that may only add and read."""

from __future__ import annotations

import os

import pytest

from tests import servers
from usascp_desktop.errors import UsageError, UserError
from usascp_desktop.services import attachments
from usascp_desktop.sync.carrier import open_carrier
from usascp_desktop.sync.circulate import EmptiedError, synchronise

if servers.must_not_skip():
    import psycopg
else:
    psycopg = pytest.importorskip("psycopg")
    if servers.PG_VIRTUALENV is None:
        pytest.skip("no PostgreSQL server here: apt-get install postgresql", allow_module_level=True)


@pytest.fixture(scope="module")
def server():
    """A server of its own on a free port of this computer."""
    with servers.postgres() as running:
        yield running


@pytest.fixture
def owner(server):
    """A connection of the table's owner, with the empty table and the role of the laptops."""
    with server.owner() as connection:
        yield connection


@pytest.fixture
def place(server, owner, monkeypatch):
    """The address for the role that may only select and insert."""
    monkeypatch.setenv("PGUSER", servers.ROLE)
    monkeypatch.setenv("PGPASSWORD", servers.ROLE_PASSWORD)
    return server.address


def rows(owner):
    return dict(owner.execute("select name, bytes from obj").fetchall())


def test_two_laptops_meet_in_a_database_and_nothing_is_overwritten_or_deleted(two, place, owner, tmp_path):
    first, second = two
    row = first.add("Water meters")
    (tmp_path / "plan.bin").write_bytes(os.urandom(3_000_000))
    home = first.workspace.folder
    added = first.workspace.database.write(
        lambda unit: attachments.add(unit, home, f"need/{row}", tmp_path / "plan.bin"), label="Attach"
    )
    assert synchronise(first.workspace, open_carrier(place)).sent > 0
    before = rows(owner)
    done = synchronise(second.workspace, open_carrier(place))
    assert (done.lost, done.arriving, done.damaged, done.missing_files) == ([], [], [], 0)
    with second.workspace.database.read() as reader:
        assert attachments.read(reader, second.workspace.folder, added) == (tmp_path / "plan.bin").read_bytes()
    second.edit(row, "Smart water meters")
    synchronise(second.workspace, open_carrier(place))
    synchronise(first.workspace, open_carrier(place))
    assert first.needs() == second.needs() == {row: "Smart water meters"}
    assert first.words() == second.words()
    after = rows(owner)
    assert before.items() <= after.items()
    synchronise(second.workspace, open_carrier(place))
    assert synchronise(second.workspace, open_carrier(place)).sent == 0


def test_damage_and_loss_in_a_database_are_noticed(two, place, owner):
    first, second = two
    first.add("Water meters")
    synchronise(first.workspace, open_carrier(place))
    name = next(one for one in sorted(rows(owner)) if one.endswith(".seg") and first.device in one)
    owner.execute("update obj set bytes = set_byte(bytes, 50, 255 - get_byte(bytes, 50)) where name = %s", (name,))
    assert len(synchronise(second.workspace, open_carrier(place)).arriving) == 1
    owner.execute("delete from obj where name = %s", (name,))
    assert synchronise(first.workspace, open_carrier(place)).lost == [name]
    synchronise(first.workspace, open_carrier(place), refill=True)
    synchronise(second.workspace, open_carrier(place))
    assert second.needs() == first.needs()
    owner.execute("delete from obj")
    with pytest.raises(EmptiedError):
        synchronise(first.workspace, open_carrier(place))


def test_a_row_that_is_there_stays_as_it_is(place, owner):
    carrier = open_carrier(place)
    carrier.write("a/b", b"first")
    carrier.write("a/b", b"second")
    assert carrier.read("a/b", limit=3) == b"firs"
    assert carrier.names() == ["a/b"]
    assert (carrier.read("none", limit=3), carrier.sha256("none")) == (b"", "")


def test_the_role_itself_may_not_overwrite_or_delete(place, owner):
    with psycopg.connect(place, autocommit=True) as laptop:
        for statement in ("update obj set bytes = ''", "delete from obj", "truncate obj", "drop table obj"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                laptop.execute(statement)


def test_what_is_missing_there_is_a_sentence_at_once(place, owner, monkeypatch):
    waits = []
    owner.execute("revoke insert on obj from laptops")
    with pytest.raises(UserError, match="permission denied"):
        open_carrier(place, pause=waits.append).write("a", b"a")
    owner.execute("drop table obj")
    with pytest.raises(UserError, match="create table obj"):
        open_carrier(place, pause=waits.append).names()
    assert waits == []
    monkeypatch.setenv("PGPASSWORD", "wrong")
    with pytest.raises(UserError, match="could not be used"):
        open_carrier(place, pause=waits.append).names()
    with pytest.raises(UsageError, match="PGPASSWORD"):
        open_carrier(place.replace("//", "//laptops:x@"))
