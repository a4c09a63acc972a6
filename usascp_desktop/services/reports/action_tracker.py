"""The action tracker: what both sides promised, how old each promise is, what is late, the proof of what was kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from usascp_desktop.exports.report import Block, Heading, Table
from usascp_desktop.services.commitments import written_on
from usascp_desktop.services.reports.choices import Request, day_of, filters, within
from usascp_desktop.services.reports.content import Content, days_between, facts, owner_of
from usascp_desktop.services.reports.status import PROMISE_DROPPED, PROMISE_KEPT
from usascp_desktop.services.reports.tables import (
    Axis,
    Extra,
    bars,
    cross_table,
    listing,
    number_column,
    text_column,
)
from usascp_desktop.store.queries import Row

_FIELDS = (
    "text",
    "side",
    "owner",
    "owner_name",
    "to_whom",
    "city",
    "due",
    "status",
    "proof",
    "done_on",
    "consultation",
)
_LISTED = ("text", "city", "due", "status", "done_on", "proof", "to_whom", "side")
_SIDES = (
    ("us", "What we promised", "Our promises"),
    ("city", "What the cities promised", "The cities' promises"),
    ("", "What others promised", "Other promises"),
)
_STANDING: Mapping[str, str] = {
    "late": "Late",
    "in_time": "Open, in time",
    "no_date": "Open, no date",
    "kept": "Kept",
    "dropped": "Dropped",
}


def build(request: Request) -> Content:
    """Build the tracker of all promises within the choices; "today" is the request's day."""
    rows = request.gate.rows("commitment", _FIELDS, order=("due",), keep=within(request))
    rows.sort(key=lambda row: (list(_STANDING).index(standing(row, request.today)), row["due"] or dt.date.max))
    labels = {code: request.words(text) for code, text in _STANDING.items()}
    state = Axis(lambda row: standing(row, request.today), labels, request.words("State"))
    sides = Axis(lambda row: row["side"], request.reader.terms("commitment_side"), request.words("Side"))
    overview = cross_table(rows, sides, state, name="Overview", title="Promises by side and state", words=request.words)
    chart = bars(rows, state, title="Promises by state", unit="", words=request.words)
    blocks: list[Block] = [_key_facts(request, rows), Heading(request.words("Overview")), overview]
    blocks += [chart] if chart else []
    for side, title, name in _SIDES:
        own = [row for row in rows if _side(row) == side]
        if own or side:
            blocks += [Heading(request.words(title)), _list(request, own, name=name)]
    return Content(
        title=request.words("Action tracker"),
        subtitle=request.words("Promises of both sides"),
        blocks=tuple(blocks),
        programme=request.gate.title("programme", request.choices.programme) or "",
        cities=request.city_titles(row["city"] for row in rows if row["city"]),
        filters=filters(request),
        definitions=(
            (request.words("Late"), request.words("Open, and the promised day has passed.")),
            (
                request.words("Age"),
                request.words("Days since the consultation, else since it was written down."),
            ),
            (request.words("Kept"), request.words("Done; with proof where a proof is written down.")),
        ),
    )


def standing(row: Row, today: dt.date) -> str:
    """How a promise stands on that day: late, in_time, no_date, kept or dropped."""
    if row["status"] == PROMISE_KEPT:
        return "kept"
    if row["status"] in PROMISE_DROPPED:
        return "dropped"
    if row["due"] is None:
        return "no_date"
    return "late" if row["due"] < today else "in_time"


def _side(row: Row) -> str:
    return row["side"] if row["side"] in ("us", "city") else ""


def _key_facts(request: Request, rows: Sequence[Row]) -> Block:
    states = [standing(row, request.today) for row in rows]
    kept = [row for row in rows if row["status"] == PROMISE_KEPT]
    return facts(
        request,
        ("Promises", len(rows)),
        ("Late", states.count("late")),
        ("Open, in time", states.count("in_time")),
        ("Open, no date", states.count("no_date")),
        ("Kept", len(kept)),
        ("Kept, with proof", sum(1 for row in kept if row["proof"])),
        ("Dropped", states.count("dropped")),
    )


def _list(request: Request, rows: Sequence[Row], *, name: str) -> Table:
    made = _promised_on(request, rows)

    def late(row: Row) -> int | None:
        return days_between(row["due"], request.today) if standing(row, request.today) == "late" else None

    def age(row: Row) -> int | None:
        return days_between(made.get(row["id"]), request.today)

    extra = [
        Extra(text_column("owner", request.words("Owner"), width=1.4), lambda row: owner_of(request, row)),
        Extra(number_column("late", request.words("Late, days")), late),
    ]
    if made:
        extra.insert(1, Extra(number_column("age", request.words("Age, days")), age))
    return listing(
        request,
        "commitment",
        rows,
        _LISTED,
        name=name,
        title=f"{request.words(name)}, {request.words('late ones first')}",
        empty="Nothing was promised.",
        widths={"text": 2.8, "proof": 1.5, "city": 1.2},
        only_workbook=("to_whom", "side"),
        extra=extra,
    )


def _promised_on(request: Request, rows: Sequence[Row]) -> dict[str, dt.date]:
    """The day of the consultation each promise was made in, as far as this audience may know it.

    Inside, a promise without one counts from the day it was written down.
    """
    inside = request.gate.audience.kind == "internal"
    found: dict[str, dt.date] = {}
    for row in rows:
        meeting = request.gate.one("consultation", row["consultation"], ("moment",))
        day = None if meeting is None else day_of(meeting["moment"])
        if day is None and inside:
            day = written_on(row["id"])
        if day is not None:
            found[row["id"]] = day
    return found
