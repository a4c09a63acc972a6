"""Who wrote what, when and on which laptop, read back from the operations."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import LIFE

_NO_TIME = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Event:
    """One change of one field. ``at`` is None for reference data; ``old`` and ``new`` are JSON values."""

    at: dt.datetime | None
    who: str
    device: str
    action: str
    record: str
    id: str
    field: str
    old: Any
    new: Any
    save: str


_EVENTS = """
SELECT o.hlc, coalesce(p.name, a.person), coalesce(d.name, a.device), c.tbl, c.row, c.col, o.raw, o.save,
 (SELECT b.raw FROM sync_pred q CROSS JOIN sync_op b ON b.id = q.pred WHERE q.op = o.op LIMIT 1)
FROM {source} CROSS JOIN sync_author a ON a.author = o.author
LEFT JOIN sync_name p ON p.id = a.person LEFT JOIN sync_name d ON d.id = a.device
{where} ORDER BY o.op DESC LIMIT ?"""


def events(db: Driver, record: str | None = None, row: str | None = None, *, limit: int = 200) -> list[Event]:
    """Return the changes of a row, of a record, or of everything, newest first, reference data left out of the last."""
    cell_first = "sync_cell c CROSS JOIN sync_op o ON o.cell = c.cell"
    if record is None:
        sql = _EVENTS.format(source="sync_op o CROSS JOIN sync_cell c ON c.cell = o.cell", where="WHERE o.hlc > 0")
        values: list[object] = []
    elif row is None:
        sql = _EVENTS.format(source=cell_first, where="WHERE c.tbl = ? AND o.hlc > 0")
        values = [record]
    else:
        sql = _EVENTS.format(source=cell_first, where="WHERE c.tbl = ? AND c.row = ?")
        values = [record, row]
    return [_event(found) for found in db.execute(sql, [*values, limit])]


def shown(db: Driver, record: str, row: str) -> dict[str, str]:
    """Return the id (hex) of the operation each field of a row shows."""
    sql = "SELECT c.col, o.id FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown WHERE c.tbl = ? AND c.row = ?"
    return {col: operation.hex() for col, operation in db.execute(sql, (record, row))}


def _event(found: tuple[Any, ...]) -> Event:
    hlc, who, device, record, row, field, raw, save, before = found
    new = json.loads(raw)["v"]
    old = json.loads(before)["v"] if before else None
    at = _NO_TIME + dt.timedelta(milliseconds=hlc >> 16) if hlc else None
    return Event(at, who, device, _action(field, new, restored=before is not None), record, row, field, old, new, save)


def _action(field: str, new: object, *, restored: bool) -> str:
    if field != LIFE:
        return "changed"
    if new == 0:
        return "deleted"
    return "restored" if restored else "added"
