"""The rule of the log: which operations of a cell are heads, which one is shown, and what stands in the table.

A head is an operation that no operation of the same cell names as replaced; the shown head is the greatest by (clock,
device, id). Of a cell's heads, none is ever lost: two with different values are a conflict for a person.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from usascp_desktop.records import RECORDS, Record
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.operations import stored_value
from usascp_desktop.store.tables import LIFE

_HEADS_OF = """
SELECT o.op, o.id FROM sync_op o WHERE o.cell = ?
 AND NOT EXISTS (SELECT 1 FROM sync_pred p CROSS JOIN sync_op s ON s.op = p.op
                 WHERE p.pred = o.id AND s.cell = o.cell)"""


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
    life = db.execute("SELECT cell FROM sync_cell WHERE tbl = ? AND row = ? AND col = ?", (table, row, LIFE)).fetchone()
    ends = {number: json.loads(raw)["v"] for number, _, raw in _heads(db, life[0])} if life else {}
    if 0 not in ends.values() or 1 in ends.values():
        return True
    marks = ",".join("?" * len(ends))
    sql = f'SELECT 1 FROM sync_seen WHERE id = ? AND "del" IN ({marks})'
    return any(db.execute(sql, (head, *ends)).fetchone() is None for head in of_row(db, table, row))


def number_of(db: Driver, operation: bytes) -> int | None:
    """Return the local number of an operation, None if it is not here."""
    found = db.execute("SELECT op FROM sync_op WHERE id = ?", (operation,)).fetchone()
    return None if found is None else int(found[0])


def predecessors(db: Driver, op: int) -> list[bytes]:
    """Return the ids of the operations that ``op`` replaced."""
    return [row[0] for row in db.execute("SELECT pred FROM sync_pred WHERE op = ?", (op,))]


def recompute(db: Driver, cells: Iterable[int]) -> None:
    """Bring heads and shown operation of cells up to date from the operations alone."""
    for cell in cells:
        found = db.execute(
            "SELECT h.op FROM (" + _HEADS_OF + ") h CROSS JOIN sync_op o ON o.op = h.op"
            " CROSS JOIN sync_author a ON a.author = o.author ORDER BY o.hlc DESC, a.device DESC, o.id DESC",
            (cell,),
        ).fetchall()
        db.execute("DELETE FROM sync_head WHERE cell = ?", (cell,))
        if len(found) > 1:
            db.executemany("INSERT INTO sync_head(cell, op) VALUES (?, ?)", [(cell, row[0]) for row in found])
        db.execute("UPDATE sync_cell SET shown = ?, heads = ? WHERE cell = ?", (found[0][0], len(found), cell))


def show(db: Driver, cell: int) -> None:
    """Write a cell's shown value into its table; capture must be paused. Life cells are not written here."""
    table, row, col, raw = db.execute(
        "SELECT c.tbl, c.row, c.col, o.raw FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown WHERE c.cell = ?",
        (cell,),
    ).fetchone()
    kind = RECORDS[table]
    value = json.loads(raw)["v"]
    if "/" in col:
        (add_link if present(db, cell) else remove_link)(db, kind, row, col)
    elif col in kind.declared:
        db.execute(f'UPDATE "{table}" SET "{col}" = ? WHERE id = ?', (stored_value(value), row))


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
