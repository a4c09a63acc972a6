"""What of the log no bundle holds yet: how many operations there are, by the table they are about."""

from __future__ import annotations

from typing import Final

from usascp_desktop.store.driver import Driver

_SEED = "seed"
_OURS = "sync_author a CROSS JOIN sync_op o ON o.author = a.author AND o.seg IS NULL"
TOTAL: Final = f"SELECT count(*) FROM {_OURS} WHERE a.device <> ?"
BY_TABLE: Final = f"""SELECT c.tbl, sum(n.many) FROM (
 SELECT o.cell, count(*) AS many FROM {_OURS} WHERE a.device <> ? AND o.op > ? GROUP BY o.cell) n
 CROSS JOIN sync_cell c ON c.cell = n.cell GROUP BY c.tbl"""
"""Both read the index of unsealed operations alone, by author: it holds nothing of what came from others."""


def counts(db: Driver, *, after: int = 0) -> tuple[int, dict[str, int]]:
    """Return the number of the last operation, and how many later than ``after`` are in no segment, by table.

    Reference data, which every laptop has, are not counted.
    """
    last = int(db.execute("SELECT coalesce(max(op), 0) FROM sync_op").fetchone()[0])
    return last, {str(table): int(many) for table, many in db.execute(BY_TABLE, (_SEED, after))}


def total(db: Driver) -> int:
    """Return how many operations are in no segment; reference data are not counted."""
    return int(db.execute(TOTAL, (_SEED,)).fetchone()[0])
