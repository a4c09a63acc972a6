"""What of the log no bundle holds yet: how many operations there are, by the table they are about."""

from __future__ import annotations

from usascp_desktop.store.driver import Driver

_SEED = "seed"


def counts(db: Driver, *, after: int = 0) -> tuple[int, dict[str, int]]:
    """Return the number of the last operation, and how many later than ``after`` are in no segment, by table.

    Reference data, which every laptop has, are not counted.
    """
    last = int(db.execute("SELECT coalesce(max(op), 0) FROM sync_op").fetchone()[0])
    sql = (
        "SELECT c.tbl, sum(o.many) FROM ("
        "SELECT cell, count(*) AS many FROM sync_op WHERE seg IS NULL AND op > ? AND author NOT IN"
        " (SELECT author FROM sync_author WHERE device = ?) GROUP BY +cell) AS o"
        " JOIN sync_cell AS c ON c.cell = o.cell GROUP BY c.tbl"
    )
    return last, {str(table): int(many) for table, many in db.execute(sql, (after, _SEED))}
