"""The tables of exchange between laptops: segments kept for ever, what was refused, the roster and who holds what.

They hold bytes as they came; nothing a person reads stands here. All share the metadata of the log's own tables.
"""

from __future__ import annotations

import sqlalchemy as sa

from usascp_desktop.store.tables import metadata

__all__ = ["ack", "blob", "blob_ack", "metadata", "publish", "quarantine", "roster", "segment"]

segment = sa.Table(
    "sync_segment",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("dev", sa.Text, nullable=False),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("prev", sa.Text, nullable=False),
    sa.Column("epoch", sa.Text, nullable=False),
    sa.Column("schema", sa.Integer, nullable=False),
    sa.Column("n", sa.Integer, nullable=False),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("received_at", sa.Text, nullable=False),
    sa.Column("applied", sa.Integer, nullable=False, server_default="0"),
    sa.Column("aside", sa.Text),
    sa.Index("ix_sync_segment_place", "dev", "seq"),
)
"""``applied`` is 1 once all its operations are in the log; ``aside`` says who took them out: person or roster."""

quarantine = sa.Table(
    "sync_quarantine",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("sha256", sa.Text, primary_key=True),
    sa.Column("carrier", sa.Text, nullable=False),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("first_seen", sa.Text, nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("decided_by", sa.Text),
)

publish = sa.Table(
    "sync_publish",
    metadata,
    sa.Column("segment", sa.Text, primary_key=True),
    sa.Column("carrier", sa.Text, primary_key=True),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("last_error", sa.Text),
)
"""``segment`` is the name in the carrier, of a file of any kind; ``state`` is queued, sent or verified."""

roster = sa.Table(
    "sync_roster",
    metadata,
    sa.Column("hash", sa.Text, primary_key=True),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sa.Column("valid", sa.Integer, nullable=False),
)

ack = sa.Table(
    "sync_ack",
    metadata,
    sa.Column("dev", sa.Text, primary_key=True),
    sa.Column("of_dev", sa.Text, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("hash", sa.Text, nullable=False),
)
"""Device ``dev`` says that it holds the segments of ``of_dev`` up to ``seq`` without a gap."""

blob = sa.Table(
    "sync_blob",
    metadata,
    sa.Column("sha256", sa.Text, primary_key=True),
    sa.Column("have", sa.Integer, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("wanted", sa.Integer, nullable=False),
)

blob_ack = sa.Table(
    "sync_blob_ack",
    metadata,
    sa.Column("sha256", sa.Text, primary_key=True),
    sa.Column("dev", sa.Text, primary_key=True),
)
"""Device ``dev`` says that it holds the attached file ``sha256`` (of the ciphertext)."""
