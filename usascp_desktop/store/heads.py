"""The rule of the log: which operations of a cell are heads, which one is shown, and what stands in the table.

A head is an operation that no operation of the same cell names as replaced; the shown head is the greatest by (clock,
device, id). Of a cell's heads, none is ever lost: two with different values are a conflict for a person.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from usascp_desktop.records import RECORDS, Record
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.operations import stored_value

_UNREPLACED = """NOT EXISTS (SELECT 1 FROM sync_pred p CROSS JOIN sync_op s ON s.op = p.op
                 WHERE p.pred = o.id AND s.cell = o.cell)"""
_HEADS_OF = f"SELECT o.op, o.id FROM sync_op o WHERE o.cell = ? AND {_UNREPLACED}"

_BEFORE_SETTLING = (
    "CREATE TEMP TABLE IF NOT EXISTS touched(cell INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS found(cell INTEGER, op INTEGER, PRIMARY KEY(cell, op)) WITHOUT ROWID",
)
SETTLE = (
    "DELETE FROM temp.found",
    "INSERT INTO temp.found(cell, op) SELECT o.cell, o.op FROM temp.touched t CROSS JOIN sync_op o ON o.cell = t.cell"
    f" WHERE {_UNREPLACED}",
    "DELETE FROM sync_head WHERE cell IN (SELECT cell FROM temp.touched)",
    "INSERT INTO sync_head(cell, op) SELECT cell, op FROM temp.found"
    " WHERE cell IN (SELECT cell FROM temp.found GROUP BY cell HAVING count(*) > 1)",
    "UPDATE sync_cell SET heads = (SELECT count(*) FROM temp.found f WHERE f.cell = sync_cell.cell), shown ="
    " (SELECT f.op FROM temp.found f CROSS JOIN sync_op o ON o.op = f.op CROSS JOIN sync_author a ON"
    " a.author = o.author WHERE f.cell = sync_cell.cell ORDER BY o.hlc DESC, a.device DESC, o.id DESC LIMIT 1)"
    " WHERE cell IN (SELECT cell FROM temp.touched)",
)
"""Bring heads and shown operation of the cells in ``temp.touched`` up to date; the join order is chosen for few cells
among a million operations, and must stay explicit."""

_HEADS = "(SELECT cell, shown AS op FROM sync_cell WHERE heads = 1 UNION ALL SELECT cell, op FROM sync_head)"
_LIFE_HEAD = f"EXISTS (SELECT 1 FROM {_HEADS} h CROSS JOIN sync_op o ON o.op = h.op WHERE h.cell = l.cell AND {{what}})"
DELETED = _LIFE_HEAD.format(what="o.raw ->> '$.v' = 0")
"""Condition on a life cell ``l``: one of its heads is a deletion."""
_RESTORED = _LIFE_HEAD.format(what="o.raw ->> '$.v' = 1")
_UNSEEN = f"""EXISTS (SELECT 1 FROM sync_cell c CROSS JOIN {_HEADS} e ON e.cell = c.cell
  CROSS JOIN sync_op x ON x.op = e.op WHERE c.tbl = l.tbl AND c.row = l.row AND c.col <> '{LIFE}'
  AND NOT EXISTS (SELECT 1 FROM {_HEADS} h CROSS JOIN sync_op o ON o.op = h.op CROSS JOIN sync_seen s ON s."del" = o.op
                  WHERE h.cell = l.cell AND o.raw ->> '$.v' = 0 AND s.id = x.id))"""
HIDDEN = f"{DELETED} AND NOT {_RESTORED} AND NOT {_UNSEEN}"
"""Condition on a life cell ``l``: its row is not there: deleted, not restored, and every head seen by a deletion."""


def of_cell(db: Driver, cell: int) -> list[bytes]:
    """Return the ids of a cell's heads."""
    return [row[1] for row in db.execute(_HEADS_OF, (cell,))]


def of_row(db: Driver, table: str, row: str) -> list[bytes]:
    """Return the ids of the heads of all cells of a row but its life."""
    cells = db.execute(
        "SELECT c.cell, c.heads, o.id FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown"
        " WHERE c.tbl = ? AND c.row = ? AND c.col <> ?",
        (table, row, LIFE),
    ).fetchall()
    ids: list[bytes] = []
    for cell, heads, shown in cells:
        ids += [shown] if heads == 1 else of_cell(db, cell)
    return ids


def present(db: Driver, cell: int) -> bool:
    """True if an element is in its set: any of the cell's heads is 1 (who adds wins over who removes)."""
    return any(json.loads(raw)["v"] == 1 for _, _, raw in _heads(db, cell))


def with_value_of(db: Driver, cell: int, op: int) -> list[bytes]:
    """Return the ids of the heads of a cell that hold the same value as its head ``op``, that one included."""
    found = {number: (id_, json.loads(raw)["v"]) for number, id_, raw in _heads(db, cell)}
    value = found[op][1]
    return [id_ for id_, other in found.values() if other == value and type(other) is type(value)]


def of_visit(db: Driver, cell: int, *, save: str, author: int) -> tuple[int, bytes] | None:
    """Return number and id of the unsealed head of a cell that this author wrote under this save, or None."""
    sql = f"SELECT h.op, h.id FROM ({_HEADS_OF}) h CROSS JOIN sync_op o ON o.op = h.op"
    found = db.execute(sql + " WHERE o.save = ? AND o.author = ? AND o.seg IS NULL", (cell, save, author)).fetchone()
    return None if found is None else (found[0], found[1])


def visible(db: Driver, table: str, row: str) -> bool:
    """True if the log says that a row is there: never deleted, restored, or edited by who had not seen the deletion."""
    sql = f"SELECT 1 FROM sync_cell l WHERE l.tbl = ? AND l.row = ? AND l.col = '{LIFE}' AND {HIDDEN}"
    return db.execute(sql, (table, row)).fetchone() is None


def number_of(db: Driver, operation: bytes) -> int | None:
    """Return the local number of an operation, None if it is not here."""
    found = db.execute("SELECT op FROM sync_op WHERE id = ?", (operation,)).fetchone()
    return None if found is None else int(found[0])


def predecessors(db: Driver, op: int) -> list[bytes]:
    """Return the ids of the operations that ``op`` replaced."""
    return [row[0] for row in db.execute("SELECT pred FROM sync_pred WHERE op = ?", (op,))]


def recompute(db: Driver, cells: Iterable[int]) -> None:
    """Bring heads and shown operation of cells up to date from the operations alone."""
    touch(db, cells)
    settle(db)


def touch(db: Driver, cells: Iterable[int] = ()) -> None:
    """Make ``temp.touched`` hold these cells and no others."""
    for sql in _BEFORE_SETTLING:
        db.execute(sql)
    db.execute("DELETE FROM temp.touched")
    db.executemany("INSERT OR IGNORE INTO temp.touched(cell) VALUES (?)", [(cell,) for cell in cells])


def settle(db: Driver) -> None:
    """Do what ``recompute`` does for the cells in ``temp.touched``; every one of them has an operation."""
    for sql in SETTLE:
        db.execute(sql)


def show(db: Driver, cell: int) -> None:
    """Write a cell's shown value into its table; capture must be paused. Life cells are not written here."""
    table, row, col, raw = db.execute(
        "SELECT c.tbl, c.row, c.col, o.raw FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown WHERE c.cell = ?",
        (cell,),
    ).fetchone()
    kind = RECORDS[table]
    value = json.loads(raw)["v"]
    if is_element(kind, col):
        (add_link if present(db, cell) else remove_link)(db, kind, row, col)
    elif col in kind.stored_fields():
        db.execute(f'UPDATE "{table}" SET "{col}" = ? WHERE id = ?', (stored_value(value), row))


def is_element(kind: type[Record], col: str) -> bool:
    """True if a cell is an element of a set that this program knows."""
    name, slash, _ = col.partition("/")
    return bool(slash) and name in kind.sets


def add_link(db: Driver, kind: type[Record], row: str, cell: str) -> None:
    """Put a value into a set; ``cell`` is ``<set>/<value>``."""
    name, value = cell.split("/", 1)
    db.execute(f'INSERT OR IGNORE INTO "{kind.sets[name].name}" VALUES (?, ?)', (row, value))


def remove_link(db: Driver, kind: type[Record], row: str, cell: str) -> None:
    """Take a value out of a set; ``cell`` is ``<set>/<value>``."""
    name, value = cell.split("/", 1)
    table = kind.sets[name].name
    db.execute(f'DELETE FROM "{table}" WHERE "{kind.__tablename__}_id" = ? AND value = ?', (row, value))


def remove_links(db: Driver, kind: type[Record], row: str) -> None:
    """Take all links of a row that is gone out of the link tables; the log keeps them."""
    for table in kind.sets.values():
        db.execute(f'DELETE FROM "{table.name}" WHERE "{kind.__tablename__}_id" = ?', (row,))


def _heads(db: Driver, cell: int) -> list[tuple[int, bytes, str]]:
    """Return number, id and raw line of the heads of a cell."""
    sql = f"SELECT h.op, h.id, o.raw FROM ({_HEADS_OF}) h CROSS JOIN sync_op o ON o.op = h.op"
    return [(number, id_, raw) for number, id_, raw in db.execute(sql, (cell,))]
