"""The statements of the merge. They work on whole batches, and their number does not depend on the size of one.

The join order is explicit everywhere (CROSS JOIN): left to itself, SQLite has been seen to walk through all operations
for fifty new ones. ``:seg`` is the segment, ``:base`` the highest operation number before the batch, ``:cells`` the
highest cell number before it, ``:highest`` the one that its new rows have reached.
"""

from __future__ import annotations

from usascp_desktop.store.heads import DELETED, HIDDEN
from usascp_desktop.store.names import LIFE

IS_ASIDE = "SELECT 1 FROM sync_aside WHERE seg = :seg"
HERE = "SELECT o.id FROM sync_op o WHERE o.id IN ({marks})"

CARRIED_TWICE = (
    "INSERT OR IGNORE INTO sync_also(id, seg) SELECT o.id, ? FROM sync_op o WHERE o.id = ? AND o.seg IS NOT ?"
)
"""An operation that is here already came in another segment as well: it stays if either is set aside."""

KEEP_OUT = (
    "INSERT OR IGNORE INTO sync_kept(id, raw) VALUES (:id, :raw)",
    "INSERT OR IGNORE INTO sync_also(id, seg) VALUES (:id, :seg)",
)
"""What comes in a segment that is set aside stays out."""

KNOWN_ROWS = """SELECT r.tbl, r.row FROM temp.asked_row r
 WHERE EXISTS (SELECT 1 FROM sync_cell c WHERE c.tbl = r.tbl AND c.row = r.row)"""

FRESH = "INSERT INTO sync_cell(cell, tbl, row, col, shown, heads) VALUES (?, ?, ?, ?, ?, ?)"
FILE = (
    "INSERT INTO sync_cell(cell, tbl, row, col, shown, heads) SELECT :highest + 1 + p.k, p.tbl, p.row, p.col,"
    " :base + p.n, 1 FROM temp.place p WHERE true ORDER BY p.k ON CONFLICT(tbl, row, col) DO NOTHING",
    "UPDATE temp.place SET cell = (SELECT c.cell FROM sync_cell c"
    " WHERE c.tbl = place.tbl AND c.row = place.row AND c.col = place.col)",
    "INSERT INTO temp.touched(cell) SELECT p.cell FROM temp.place p WHERE p.ops > 1 OR p.cell <= :cells",
)
"""The cells, and which of them need their heads computed: a new cell with one operation shows that one."""
CELLS = "SELECT p.cell FROM temp.place p ORDER BY p.k"
OPERATION = "INSERT INTO sync_op(op, id, cell, hlc, author, save, seg, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"

HAS_KEPT = "SELECT 1 FROM sync_kept LIMIT 1"
NO_LONGER_KEPT = (
    "DELETE FROM sync_kept WHERE id = :id",
    "DELETE FROM sync_also WHERE id = :id AND seg = :seg",
)
ARRIVED = """INSERT INTO sync_arrival(seg, first, last) VALUES (:seg, :base + 1, :base + :many)
 ON CONFLICT(seg, first) DO UPDATE SET last = max(last, excluded.last)"""

ROWS = (
    "DELETE FROM temp.touched_row",
    "INSERT INTO temp.touched_row(tbl, row, gone) SELECT DISTINCT p.tbl, p.row, 0 FROM temp.place p",
    "UPDATE temp.touched_row SET gone = 1 WHERE NOT EXISTS (SELECT 1 FROM sync_cell c"
    " WHERE c.tbl = touched_row.tbl AND c.row = touched_row.row) OR EXISTS (SELECT 1 FROM sync_cell l"
    f" WHERE l.tbl = touched_row.tbl AND l.row = touched_row.row AND l.col = '{LIFE}' AND {HIDDEN})",
    "DELETE FROM sync_flag WHERE cell IN (SELECT l.cell FROM temp.touched_row r CROSS JOIN sync_cell l"
    f" ON l.tbl = r.tbl AND l.row = r.row AND l.col = '{LIFE}')",
    "INSERT INTO sync_flag(cell) SELECT l.cell FROM temp.touched_row r CROSS JOIN sync_cell l"
    f" ON l.tbl = r.tbl AND l.row = r.row AND l.col = '{LIFE}' WHERE r.gone = 0 AND {DELETED}",
)
"""The rows of the batch, which of them the log says are gone, and which were deleted there and edited here."""

GONE = "SELECT r.row FROM temp.touched_row r WHERE r.tbl = ? AND r.gone = 1"
THERE = 'SELECT r.row FROM temp.touched_row r CROSS JOIN "{table}" t ON t.id = r.row WHERE r.tbl = ?'
SHOWN = """SELECT p.k, c.cell, c.shown, c.heads FROM temp.place p LEFT JOIN sync_cell c ON c.cell = p.cell"""
CONSULTATIONS = """SELECT DISTINCT t.consultation FROM temp.touched_row r CROSS JOIN note_line t ON t.id = r.row
 WHERE r.tbl = 'note_line' AND t.consultation IS NOT NULL"""
OLD_CELLS = """SELECT c.row, c.col, c.cell, c.shown, c.heads FROM temp.touched_row r CROSS JOIN sync_cell c
 ON c.tbl = r.tbl AND c.row = r.row WHERE r.tbl = :tbl AND r.gone = 0 AND c.cell <= :cells
 AND NOT EXISTS (SELECT 1 FROM "{table}" t WHERE t.id = r.row)"""
"""Cells that rows about to come into their table had before this batch."""
WANTED = "SELECT o.op, o.id, o.raw FROM temp.wanted w CROSS JOIN sync_op o ON o.op = w.op"
CONTESTED = """SELECT p.tbl, p.row, p.col FROM temp.place p CROSS JOIN temp.touched_row r ON r.tbl = p.tbl
 AND r.row = p.row AND r.gone = 0 CROSS JOIN sync_head h ON h.cell = p.cell CROSS JOIN sync_op o ON o.op = h.op
 GROUP BY h.cell, p.tbl, p.row, p.col HAVING count(DISTINCT o.raw -> '$.v') > 1"""
FRESH_ROWS = "INSERT INTO temp.touched_row(tbl, row, gone) VALUES (?, ?, 0)"
FLAGGED = """SELECT count(*) FROM temp.touched_row r CROSS JOIN sync_cell l
 ON l.tbl = r.tbl AND l.row = r.row AND l.col = '§life' CROSS JOIN sync_flag f ON f.cell = l.cell"""

LEAVE = (
    "INSERT OR IGNORE INTO sync_aside(seg) SELECT seg FROM temp.named",
    "DELETE FROM temp.leaving",
    "INSERT OR IGNORE INTO temp.leaving(op, id, cell) SELECT o.op, o.id, o.cell FROM temp.named n"
    " CROSS JOIN sync_arrival r ON r.seg = n.seg CROSS JOIN sync_op o ON o.op BETWEEN r.first AND r.last"
    " WHERE o.seg = n.seg",
    "INSERT OR IGNORE INTO sync_also(id, seg) SELECT l.id, o.seg FROM temp.leaving l"
    " CROSS JOIN sync_op o ON o.op = l.op",
    # What another segment carries, that is not set aside, stays under that one's name.
    "UPDATE sync_op SET seg = (SELECT min(b.seg) FROM sync_also b WHERE b.id = sync_op.id"
    " AND b.seg NOT IN (SELECT seg FROM sync_aside)) WHERE op IN (SELECT op FROM temp.leaving)",
    "INSERT OR IGNORE INTO sync_arrival(seg, first, last) SELECT o.seg, o.op, o.op FROM temp.leaving l"
    " CROSS JOIN sync_op o ON o.op = l.op WHERE o.seg IS NOT NULL",
    "DELETE FROM temp.leaving WHERE op IN (SELECT o.op FROM temp.leaving l CROSS JOIN sync_op o ON o.op = l.op"
    " WHERE o.seg IS NOT NULL)",
    "INSERT OR IGNORE INTO sync_kept(id, raw) SELECT o.id, o.raw FROM temp.leaving l"
    " CROSS JOIN sync_op o ON o.op = l.op",
    "DELETE FROM temp.place",
    "INSERT INTO temp.place(tbl, row, col, n, ops, cell) SELECT c.tbl, c.row, c.col, 0, 0, c.cell"
    " FROM (SELECT DISTINCT cell FROM temp.leaving) l CROSS JOIN sync_cell c ON c.cell = l.cell"
    " ORDER BY c.tbl, c.row, c.col",
    "DELETE FROM sync_pred WHERE op IN (SELECT op FROM temp.leaving)",
    'DELETE FROM sync_seen WHERE "del" IN (SELECT op FROM temp.leaving)',
    # A save of our own that followed one that leaves cannot be undone to it; the list says so when it is tried.
    'UPDATE undo_cell SET "before" = NULL, "after" = -1 WHERE cell IN (SELECT cell FROM temp.leaving)'
    ' AND ("before" IN (SELECT op FROM temp.leaving) OR "after" IN (SELECT op FROM temp.leaving))',
    "DELETE FROM sync_op WHERE op IN (SELECT op FROM temp.leaving)",
    "DELETE FROM temp.touched",
    "INSERT INTO temp.touched(cell) SELECT p.cell FROM temp.place p"
    " WHERE EXISTS (SELECT 1 FROM sync_op o WHERE o.cell = p.cell)",
    "DELETE FROM sync_head WHERE cell IN (SELECT cell FROM temp.place)",
    "DELETE FROM sync_flag WHERE cell IN (SELECT cell FROM temp.place)",
    "DELETE FROM sync_cell WHERE cell IN (SELECT p.cell FROM temp.place p"
    " WHERE p.cell NOT IN (SELECT cell FROM temp.touched))",
)
"""Operations that only the segments in ``temp.named`` (and others set aside) carry leave the set."""

RETURNING = "SELECT k.raw FROM sync_also a CROSS JOIN sync_kept k ON k.id = a.id WHERE a.seg = ?"
PLACES = "SELECT p.k, p.tbl, p.row, p.col FROM temp.place p ORDER BY p.k"
PLACES_FROM_LOG = """INSERT INTO temp.place(tbl, row, col, n, ops, cell) SELECT c.tbl, c.row, c.col, 0, 0, c.cell
 FROM sync_cell c WHERE c.cell >= ? AND c.cell < ? ORDER BY c.cell"""
PLACES_OF_FIELDS = """INSERT INTO temp.place(tbl, row, col, n, ops, cell) SELECT c.tbl, c.row, c.col, 0, 0, c.cell
 FROM sync_cell c CROSS JOIN temp.newly w ON w.tbl = c.tbl
 AND w.col = CASE instr(c.col, '/') WHEN 0 THEN c.col ELSE substr(c.col, 1, instr(c.col, '/') - 1) END
 WHERE c.cell > ? ORDER BY c.cell LIMIT ?"""
