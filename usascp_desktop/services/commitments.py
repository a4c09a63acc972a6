"""Promises of both sides: how old they are, which are late, and keeping or dropping one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.needs import Commitment
from usascp_desktop.sentences import marked
from usascp_desktop.services.reports.status import PROMISE_OVER
from usascp_desktop.services.rows import open_rows, rows_with
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

KEEP_LABEL = marked("Promise kept")
DROP_LABEL = marked("Drop promise")

CLOSED = PROMISE_OVER
"""States in which nobody owes anything any more; every other state, and none, is open."""


class Promise(NamedTuple):
    """A promise as it stands on a day. ``made`` is the day of its consultation, else of its writing.

    ``age`` and ``late`` are whole days, None where a date is missing; ``late`` is 0 unless it is open and past due.
    ``owner_name`` is the owner's name, or the name as noted.
    """

    id: str
    side: str | None
    text: str
    city: str | None
    owner: str | None
    owner_name: str | None
    due: dt.date | None
    status: str | None
    proof: str | None
    done_on: dt.date | None
    need: str | None
    consultation: str | None
    made: dt.date | None
    age: int | None
    late: int

    @property
    def is_open(self) -> bool:
        """True while somebody still owes it."""
        return self.status not in CLOSED


def overview(reader: Reader, *, today: dt.date, city: str | None = None, closed: bool = False) -> tuple[Promise, ...]:
    """Return the promises of both sides, the latest first, then by due date; ``closed`` includes those settled.

    ``city`` is an id or key. That a promise is overdue is worked out from ``today`` and never stored.
    """
    where = () if city is None else (Condition("city", "=", reader.resolve("city", city)),)
    found = reader.rows(Query("commitment", where)) if closed else open_rows(reader, "commitment", CLOSED, where)
    return promises(reader, found, today=today)


def promises(reader: Reader, rows: Iterable[Row], *, today: dt.date) -> tuple[Promise, ...]:
    """Return rows of commitments as promises, in the order of ``overview``."""
    rows = list(rows)
    owners = reader.titles("person", [row["owner"] for row in rows if row["owner"]])
    held = rows_with(
        reader, "consultation", "id", [row["consultation"] for row in rows if row["consultation"]], fields=("moment",)
    )
    moments = {row["id"]: row["moment"] for row in held}
    found = [_promise(row, owners.get(row["owner"] or ""), moments.get(row["consultation"]), today) for row in rows]
    return tuple(sorted(found, key=lambda one: (-one.late, one.due or dt.date.max, one.id)))


def keep(unit: UnitOfWork, row: str, *, proof: str | None, on: dt.date) -> None:
    """Note that a promise was kept on a day, and what shows it."""
    unit.update(Commitment, unit.resolve("commitment", row), {"status": "done", "proof": proof, "done_on": on})


def drop(unit: UnitOfWork, row: str, *, why: str | None = None) -> None:
    """Note that a promise was given up by agreement; ``why`` goes to the remark if that is empty."""
    found = unit.row("commitment", unit.resolve("commitment", row))
    remark = {"remark": why} if why and not found["remark"] else {}
    unit.update(Commitment, found["id"], {"status": "dropped", **remark})


def written_on(row: str) -> dt.date | None:
    """Return the day (UTC) a record was made, read from its id (RFC 9562, version 7); None for an id from a key."""
    if len(row) != 32 or row[12] != "7":
        return None
    try:
        return dt.datetime.fromtimestamp(int(row[:12], 16) / 1000, dt.UTC).date()
    except (ValueError, OverflowError, OSError):
        return None


def _promise(row: Row, owner: str | None, moment: Moment | None, today: dt.date) -> Promise:
    made = moment.local().date() if moment else written_on(row["id"])
    late = (today - row["due"]).days if row["due"] and row["status"] not in CLOSED else 0
    return Promise(
        id=row["id"],
        side=row["side"],
        text=row["text"] or "",
        city=row["city"],
        owner=row["owner"],
        owner_name=owner or row["owner_name"],
        due=row["due"],
        status=row["status"],
        proof=row["proof"],
        done_on=row["done_on"],
        need=row["need"],
        consultation=row["consultation"],
        made=made,
        age=max(0, (today - made).days) if made else None,
        late=max(0, late),
    )
