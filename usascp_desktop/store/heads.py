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
        present = any(
            json.loads(line)["v"] == 1
            for (line,) in db.execute(f"SELECT raw FROM sync_op WHERE id IN ({_hex_list(of_cell(db, cell))})")
        )
        (add_link if present else remove_link)(db, kind, row, col)
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


def _hex_list(ids: Iterable[bytes]) -> str:
    return ",".join(f"x'{item.hex()}'" for item in ids)
