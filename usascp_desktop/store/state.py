"""The state of the data as a short code: equal codes mean equal data, so two people can compare by reading it out."""

from __future__ import annotations

import hashlib

from usascp_desktop.store.driver import Driver

NEWEST = """
SELECT a.device, count(*), max(o.hlc), o.id FROM sync_op o CROSS JOIN sync_author a ON a.author = o.author
WHERE o.cell NOT IN (SELECT cell FROM sync_cell WHERE tbl = 'report_run')
GROUP BY a.device ORDER BY a.device
"""
"""With one max() in it, SQLite takes the other columns from the row that has the maximum."""


def code(db: Driver) -> str:
    """Twelve hex digits: the first of a SHA-256 over each laptop's number of operations and its newest one's id.

    Noting that a report was written does not change the code, so that the PDF and the workbook of one moment have the
    same. Reference data count by their number alone, as they carry no time.
    """
    seen = hashlib.sha256()
    for device, count, clock, newest in db.execute(NEWEST):
        seen.update(f"{device}|{count}|{clock}|{bytes(newest).hex() if clock else ''}\n".encode())
    return seen.hexdigest()[:12]
