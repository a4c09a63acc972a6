"""The tables of the log of operations: cells, operations, heads, the undo list and what belongs to them.

A cell is one field of one row. Its ``shown`` operation is the one whose value stands in the record's table; ``heads``
counts the operations nobody has replaced. ``sync_head`` lists the heads of cells that have more than one: with one
head, it is the shown one, which saves an index entry for nearly every cell.
"""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()

cell = sa.Table(
    "sync_cell",
    metadata,
    sa.Column("cell", sa.Integer, primary_key=True),
    sa.Column("tbl", sa.Text, nullable=False),
    sa.Column("row", sa.Text, nullable=False),
    sa.Column("col", sa.Text, nullable=False),
    sa.Column("shown", sa.Integer, nullable=False),
    sa.Column("heads", sa.Integer, nullable=False),
    sa.Index("ix_sync_cell_place", "tbl", "row", "col", unique=True),
    sa.Index("ix_sync_cell_conflict", "heads", sqlite_where=sa.text("heads > 1")),
)

op = sa.Table(
    "sync_op",
    metadata,
    sa.Column("op", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary, nullable=False, unique=True),
    sa.Column("cell", sa.Integer, nullable=False, index=True),
    sa.Column("hlc", sa.Integer, nullable=False),
    sa.Column("author", sa.Integer, nullable=False),
    sa.Column("save", sa.Text, nullable=False),
    sa.Column("seg", sa.Text),
    sa.Column("raw", sa.Text, nullable=False),
    sa.Index("ix_sync_op_unsealed", "author", "op", "cell", sqlite_where=sa.text("seg IS NULL")),
)
"""``seg`` is None while no segment holds an operation; those are counted often, and what came from others is none."""

pred = sa.Table(
    "sync_pred",
    metadata,
    sa.Column("pred", sa.LargeBinary, primary_key=True),
    sa.Column("op", sa.Integer, primary_key=True),
    sa.Index("ix_sync_pred_op", "op"),
    sqlite_with_rowid=False,
)

seen = sa.Table(
    "sync_seen",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    sa.Column("del", sa.Integer, primary_key=True),
    sqlite_with_rowid=False,
)

head = sa.Table(
    "sync_head",
    metadata,
    sa.Column("cell", sa.Integer, primary_key=True),
    sa.Column("op", sa.Integer, primary_key=True),
    sqlite_with_rowid=False,
)

flag = sa.Table("sync_flag", metadata, sa.Column("cell", sa.Integer, primary_key=True))
"""Life cells of rows that may have been deleted there and edited here; whoever reads this asks the log whether so."""

arrival = sa.Table(
    "sync_arrival",
    metadata,
    sa.Column("seg", sa.Text, primary_key=True),
    sa.Column("first", sa.Integer, primary_key=True),
    sa.Column("last", sa.Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Which numbers the operations of a segment were given as they came in; spares an index over all operations."""

also = sa.Table(
    "sync_also",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    sa.Column("seg", sa.Text, primary_key=True),
    sa.Index("ix_sync_also_seg", "seg"),
    sqlite_with_rowid=False,
)
"""Segments that carry an operation besides the one in ``sync_op.seg``; of operations set aside, every one of them."""

aside = sa.Table("sync_aside", metadata, sa.Column("seg", sa.Text, primary_key=True), sqlite_with_rowid=False)
"""Segments set aside: what only they carry takes no part in anything."""

kept = sa.Table(
    "sync_kept",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    sa.Column("raw", sa.Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Operations that only segments set aside carry."""

author = sa.Table(
    "sync_author",
    metadata,
    sa.Column("author", sa.Integer, primary_key=True),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("person", sa.Text, nullable=False),
    sa.UniqueConstraint("device", "person"),
)

name = sa.Table(
    "sync_name",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
)

dirty = sa.Table(
    "sync_dirty",
    metadata,
    sa.Column("tbl", sa.Text, primary_key=True),
    sa.Column("row", sa.Text, primary_key=True),
    sa.Column("col", sa.Text, primary_key=True),
    sqlite_with_rowid=False,
)

meta = sa.Table(
    "sync_meta",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text),
    sqlite_with_rowid=False,
)

capture = sa.Table("sync_capture", metadata, sa.Column("paused", sa.Integer, nullable=False))

undo_list = sa.Table(
    "undo_list",
    metadata,
    sa.Column("entry", sa.Integer, primary_key=True),
    sa.Column("save", sa.Text, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("person", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("undone", sa.Integer, nullable=False, server_default="0"),
)

undo_cell = sa.Table(
    "undo_cell",
    metadata,
    sa.Column("entry", sa.Integer, primary_key=True),
    sa.Column("cell", sa.Integer, primary_key=True),
    sa.Column("before", sa.Integer),
    sa.Column("after", sa.Integer, nullable=False),
    sa.Index("ix_undo_cell_after", "cell", "after"),
    sqlite_with_rowid=False,
)

search_doc = sa.Table(
    "search_doc",
    metadata,
    sa.Column("doc", sa.Integer, primary_key=True),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("id", sa.Text, nullable=False, unique=True),
)

SEARCH_TABLE = "CREATE VIRTUAL TABLE search USING fts5(title, body, content='', contentless_delete=1, tokenize='ascii')"
