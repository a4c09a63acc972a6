"""A PostgreSQL server for tests of the materialised workspace, and what must be equal there and in the workspace."""

from __future__ import annotations

import json
from contextlib import contextmanager
from itertools import count

import pytest

from tests import servers
from usascp_desktop.address import Address
from usascp_desktop.records import RECORDS
from usascp_desktop.records.fields import Kind
from usascp_desktop.store import merge
from usascp_desktop.store.merge_conflicts import conflicts

try:
    import psycopg
except ImportError:
    if servers.must_not_skip():
        raise
    psycopg = None

SHOWN = "SELECT c.tbl, c.row, c.col, c.heads, o.id FROM sync_cell c LEFT JOIN sync_op o ON o.op = c.shown"
HEADS = """SELECT c.tbl, c.row, c.col, o.id FROM sync_head h LEFT JOIN sync_cell c ON c.cell = h.cell
 LEFT JOIN sync_op o ON o.op = h.op"""
SECRET = ("attachment", "key")
NUMBERS = (Kind.INTEGER, Kind.FLAG, Kind.NUMBER)
_numbers = count(1)


def running():
    """The server of this computer, or a skip where there is none and none must be."""
    if (servers.PG_VIRTUALENV is None or psycopg is None) and not servers.must_not_skip():
        pytest.skip("no PostgreSQL server here: apt-get install postgresql")
    return servers.postgres()


def login(server, user, password, database):
    return Address(f"postgresql://{user}:{password}@{server.host}:{server.port}/{database}")


def new_database(server):
    """Make an empty database and return its address for the one who owns the server."""
    name = f"team{next(_numbers)}"
    with as_owner(server, "postgres") as owner:
        owner.execute(f"create database {name}")
    return login(server, server.user, server.password, name)


@contextmanager
def as_owner(server, database):
    """A plain connection of the server's owner."""
    where = {"host": server.host, "port": server.port, "user": server.user, "password": server.password}
    with psycopg.connect(**where, dbname=database, autocommit=True) as connection:
        yield connection


def snapshot(reader):
    """What a server must hold: operations, heads, tables and conflicts, but for what it cannot or must not hold."""
    return (
        [name.hex() for name in merge.state_ids(reader.db)],
        sorted(reader.db.execute(SHOWN).fetchall()),
        sorted(reader.db.execute(HEADS).fetchall()),
        dict(sorted(_tables(reader))),
        [one for one in conflicts(reader) if (one.record, one.field) != SECRET],
    )


def _tables(reader):
    for record, kind in RECORDS.items():
        names = kind.stored_fields()
        columns = ", ".join(f'"{name}"' for name in names)
        for row, *cells in reader.db.execute(f'SELECT id, {columns} FROM "{record}"'):
            yield (
                (record, row),
                {name: _held(record, kind.declared[name], c) for name, c in zip(names, cells, strict=True)},
            )
        for name, table in kind.sets.items():
            for row, value in reader.db.execute(f'SELECT * FROM "{table.name}"'):
                yield (record, row, name, value), True


def _held(record, spec, cell):
    """What a server holds of a cell: no text among numbers, no character 0, no key of a file."""
    if (record, spec.name) == SECRET or (spec.kind in NUMBERS and isinstance(cell, str)):
        return None
    return json.dumps(cell.replace("\0", "\ufffd") if isinstance(cell, str) else cell)
