"""The day in one read: where we are, what is on, what both sides are late with, and what is loose or half written."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import RECORDS, record_named
from usascp_desktop.records.needs import Need
from usascp_desktop.sentences import joined, say, say_count
from usascp_desktop.services import commitments, loose_answers, review, taking_part
from usascp_desktop.services.commitments import Promise
from usascp_desktop.services.loose_answers import OpenRow
from usascp_desktop.services.loose_ends import bounds
from usascp_desktop.services.reports.status import NEED_OVER
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store import unshared as log
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

NIGHT_FROM, NIGHT_TO = 22, 6
"""Hours on the clocks at home between which a call comes at night."""

_LATE_SHOWN = 12
_NEEDS_SHOWN = 4
_MEETINGS_LOOKED_AT = 6
_DRAFT_DAYS = 30
_HELD = frozenset({"final", "validated", "held"})
_OVER = frozenset({*_HELD, "cancelled", "no_show"})
_LEAST_HELD = dt.timedelta(minutes=60)
_MARKED = re.compile(r"[!><?@！＞＜？＠]\s*\S")
"""A line that the review makes a record of; sectors and amounts belong to the need above them."""

_CONSULTATION = ("title", "moment", "duration", "status", "place", "city", "delegation", "interpreter")
_MEETING = ("title", "moment", "duration", "status", "table", "provider", "customer")
_REQUIRED = tuple(name for name, spec in Need.declared.items() if spec.required)


@dataclass(frozen=True, slots=True)
class Trip:
    """The delegation that is travelling: its programme in words, and which day of how many this is."""

    id: str
    title: str
    programme: str
    day: int
    days: int


@dataclass(frozen=True, slots=True)
class Appointment:
    """A consultation or meeting of the day. ``waiting`` counts marked lines that nobody reviewed yet."""

    record: str
    id: str
    title: str
    line: str
    moment: Moment
    minutes: int | None
    status: str | None
    waiting: int = 0

    @property
    def ends(self) -> dt.datetime:
        """When it is over; an hour is assumed where no duration was noted."""
        return self.moment.at + (dt.timedelta(minutes=self.minutes) if self.minutes else _LEAST_HELD)


@dataclass(frozen=True, slots=True)
class State:
    """How an appointment stands: ``kind`` is held, review, cancelled, now, soon, night or ahead, and its words."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Something half written: a consultation, held at ``moment``, with lines to review, or a need with empty fields."""

    record: str
    id: str
    title: str
    line: str
    waiting: int = 0
    missing: tuple[str, ...] = ()
    moment: Moment | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """Everything on the page. ``day`` is the day where we are, ``zone`` its clocks, ``home`` the clocks at home.

    ``ours`` and ``theirs`` are the latest overdue promises, of ``late`` in all (``late_ours`` ours) and ``open`` not
    kept yet. ``empty`` is true in a workspace in which nothing was written yet.
    """

    day: dt.date
    zone: str
    home: str
    city: str | None
    city_name: str
    trip: Trip | None
    agenda: tuple[Appointment, ...]
    ours: tuple[Promise, ...]
    theirs: tuple[Promise, ...]
    late: int
    late_ours: int
    open: int
    loose: tuple[OpenRow, ...]
    drafts: tuple[Draft, ...]
    cities: Mapping[str, str]
    empty: bool


@dataclass(frozen=True, slots=True)
class Unshared:
    """Changes no bundle holds yet: ``kinds`` are (record, count), the most first; ``last`` the last one looked at.

    ``every`` is how many there are with those of records that this version does not know.
    """

    last: int
    kinds: tuple[tuple[str, int], ...]
    every: int

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(count for _record, count in self.kinds)


def overview(reader: Reader, *, now: Moment) -> Today:
    """Return the day as it stands now; ``now`` is told by the clocks at home."""
    trip, cities = travelling(reader, now)
    city = _city_of_day(reader, trip, cities, now)
    zone = _zone(reader, city) or now.zone
    here = Moment(now.at, zone)
    day = here.local().date()
    late = (Condition("due", "<", day.isoformat()), *(Condition("status", "!=", code) for code in commitments.CLOSED))
    ours, theirs = (_late(reader, late, side, day) for side in ("=", "!="))
    agenda = _agenda(reader, day, zone)
    drafts = (*_to_review(reader, day), *_incomplete(reader))
    named = {one.city for one in (*ours, *theirs) if one.city} | ({city} if city else set())
    names = reader.titles("city", named)
    states = reader.counts("commitment", "status")
    by_side = reader.counts("commitment", "side", late)
    return Today(
        day=day,
        zone=zone,
        home=now.zone,
        city=city,
        city_name=names.get(city or "", ""),
        trip=None if trip is None else _trip(reader, trip, day),
        agenda=agenda,
        ours=ours,
        theirs=theirs,
        late=sum(by_side.values()),
        late_ours=by_side.get("us", 0),
        open=sum(count for status, count in states.items() if status not in commitments.CLOSED),
        loose=loose_answers.of_day(reader, day, zone),
        drafts=drafts,
        cities=names,
        empty=not _anything(reader),
    )


def unshared(reader: Reader, known: Unshared | None = None) -> Unshared:
    """Return the changes that no bundle holds yet.

    What was counted before (``known``) is counted again only if some of it went: into a bundle, by a merge taken back,
    or because typing on replaces what typing wrote a moment ago.
    """
    last, found = log.counts(reader.db, after=known.last if known else 0)
    every = sum(found.values()) + (known.every if known else 0)
    if known and every != log.total(reader.db):
        return unshared(reader)
    counts = Counter({record: count for record, count in found.items() if record in RECORDS})
    counts.update(dict(known.kinds) if known else {})
    return Unshared(last, tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0]))), every)


def state(one: Appointment, *, now: dt.datetime, home: str) -> State:
    """Return how an appointment stands at a moment, in words; ``home`` is the zone in which a call may be late."""
    if one.status in ("cancelled", "no_show"):
        return State("cancelled", say("Cancelled") if one.status == "cancelled" else say("No-show"))
    if one.status in _HELD:
        return State("held", say("Held"))
    if one.ends <= now:
        return State("review", say("To review") if one.waiting else say("Finish it"))
    minutes = -int((now - one.moment.at).total_seconds() // 60)
    if minutes <= 0:
        return State("now", say("Now"))
    if minutes <= 60:
        return State("soon", say("In {0} min", minutes))
    there = one.moment.at.astimezone(ZoneInfo(home))
    if there.hour >= NIGHT_FROM or there.hour < NIGHT_TO:
        return State("night", say("{0} at home", f"{there:%H:%M}"))
    return State("ahead", say("In {0} h", -(-minutes // 60)))


def upcoming(agenda: Sequence[Appointment], now: dt.datetime) -> Appointment | None:
    """Return the appointment that is on or comes next."""
    return next((one for one in agenda if one.status not in _OVER and one.ends > now), None)


def travelling(reader: Reader, now: Moment) -> tuple[Row | None, frozenset[str]]:
    """Return the delegation travelling now, the last to have started, with its cities."""
    day = now.local().date()
    around = dt.timedelta(days=1)  # the city may be a day ahead of home
    where = (Condition("starts", "<=", (day + around).isoformat()), Condition("ends", ">=", (day - around).isoformat()))
    rows = reader.rows(Query("delegation", where))
    there = [row for row in rows if row["status"] in (None, "planned", "travelling")]
    best = max(there, key=lambda row: (row["status"] == "travelling", row["starts"], row["id"]), default=None)
    return best, best["cities"] if best else frozenset()


def _city_of_day(reader: Reader, trip: Row | None, cities: frozenset[str], now: Moment) -> str | None:
    """Return where we are: the city of the consultation nearest to now, else the trip's only or first city."""
    before = now.at - dt.timedelta(hours=18), now.at + dt.timedelta(hours=18)
    first, last = (f'{{"at":"{at:%Y-%m-%dT%H:%M:%SZ}' for at in before)
    where = (Condition("moment", ">=", first), Condition("moment", "<", last))
    near = reader.rows(Query("consultation", where, fields=("moment", "city", "status", "delegation")))
    here = [row for row in near if row["city"] and row["status"] != "cancelled"]
    if trip is not None:
        here = [row for row in here if row["delegation"] == trip["id"] or row["city"] in cities]
    best = min(here, key=lambda row: abs(row["moment"].at - now.at), default=None)
    if best is not None:
        return str(best["city"])
    return min(cities, default=None)


def _zone(reader: Reader, city: str | None) -> str | None:
    if city is None:
        return None
    name = reader.row("city", city)["timezone"]
    try:
        return name if name and ZoneInfo(name) else None
    except (KeyError, ValueError, OSError):
        return None


def _trip(reader: Reader, row: Row, day: dt.date) -> Trip:
    programmes = reader.titles("programme", [row["programme"]] if row["programme"] else [])
    days = (row["ends"] - row["starts"]).days + 1
    number = min(max((day - row["starts"]).days + 1, 1), days)
    return Trip(row["id"], row["title"] or say("Delegation"), programmes.get(row["programme"] or "", ""), number, days)


def _agenda(reader: Reader, day: dt.date, zone: str) -> tuple[Appointment, ...]:
    begins, ends = bounds(day, zone)
    where = (Condition("moment", ">=", begins), Condition("moment", "<", ends))
    held = reader.rows(Query("consultation", where, fields=_CONSULTATION))
    tables = reader.rows(Query("meeting", where, fields=_MEETING))
    who = _who(reader, [row["id"] for row in held])
    waits = _waiting(reader, [row["id"] for row in held if row["status"] in (None, "draft")])
    sides = reader.titles("organization", {row[one] for row in tables for one in ("provider", "customer") if row[one]})
    found = []
    for row in held:
        interpreter = say("interpreter booked") if row["interpreter"] else ""
        line = _joined(row["place"], who.get(row["id"], ""), interpreter)
        found.append(_appointment("consultation", row, line, waits.get(row["id"], 0)))
    for row in tables:
        parties = ", ".join(sides[row[one]] for one in ("provider", "customer") if row[one] in sides)
        found.append(_appointment("meeting", row, _joined(row["table"] and say("table {0}", row["table"]), parties)))
    return tuple(sorted(found, key=lambda one: (one.moment, one.id)))


def _appointment(record: str, row: Row, line: str, waiting: int = 0) -> Appointment:
    title = row["title"] or (say("Untitled consultation") if record == "consultation" else say("Untitled meeting"))
    return Appointment(record, row["id"], title, line, row["moment"], row["duration"], row["status"], waiting)


def _who(reader: Reader, consultations: Sequence[str]) -> dict[str, str]:
    """Return those of the other side who take part, by consultation: three names at most."""
    places = {f"consultation/{row}": row for row in consultations}
    guests = [part for part in taking_part.parts_in(reader, list(places), fields=("side",)) if part["side"] != "us"]
    names = reader.titles("person", {part["person"] for part in guests if part["person"]})
    found: dict[str, list[str]] = {}
    for part in guests:
        if part["person"] in names:
            found.setdefault(places[part["about"]], []).append(names[part["person"]])
    return {row: _three(few) for row, few in found.items()}


def _three(names: Sequence[str]) -> str:
    few = ", ".join(names[:3])
    return say("{0} and {1} more", few, len(names) - 3) if len(names) > 3 else few


def _late(reader: Reader, late: Sequence[Condition], side: str, day: dt.date) -> tuple[Promise, ...]:
    where = (*late, Condition("side", side, "us"))
    rows = reader.rows(Query("commitment", where, order=("due",), limit=_LATE_SHOWN))
    return commitments.promises(reader, rows, today=day)


def _to_review(reader: Reader, day: dt.date) -> list[Draft]:
    since = f'{{"at":"{day - dt.timedelta(days=_DRAFT_DAYS):%Y-%m-%d}'
    where = (Condition("moment", ">=", since), Condition("status", "in", ("draft", "planned")))
    fields = ("title", "moment", "city")
    rows = reader.rows(Query("consultation", where, order=("-moment",), limit=_MEETINGS_LOOKED_AT, fields=fields))
    cities = reader.titles("city", [row["city"] for row in rows if row["city"]])
    waits = _waiting(reader, [row["id"] for row in rows])
    found = []
    for row in rows:
        waiting = waits.get(row["id"], 0)
        if waiting:
            lines = say_count("{0} line to review", "{0} lines to review", waiting)
            line = _joined(lines, cities.get(row["city"] or ""))
            title = row["title"] or say("Untitled")
            found.append(Draft("consultation", row["id"], title, line, waiting=waiting, moment=row["moment"]))
    return found


def _waiting(reader: Reader, consultations: Sequence[str]) -> Counter[str]:
    """Return how many marked lines of each consultation became nothing yet."""
    lines = rows_with(reader, "note_line", "consultation", consultations, fields=("text", "consultation"))
    marked = {line["id"]: line["consultation"] for line in lines if _MARKED.match(line["text"] or "")}
    done: set[str] = set()
    for record in ("need", "commitment", "question", "participant"):
        for row in rows_with(reader, record, "origin", list(marked), fields=("origin",)):
            done.add(row["origin"])
    for line in done | review.joined_to(reader, list(marked), done):
        marked.pop(line, None)
    return Counter(marked.values())


def _incomplete(reader: Reader) -> list[Draft]:
    """Return the newest needs that are drafts or lack a field every need should have."""
    still = tuple(Condition("status", "!=", code) for code in NEED_OVER)
    asks = (Condition("status", "=", "draft"), Condition("priority", "=", None), Condition("sector", "=", None))
    fields = (*_REQUIRED, "status")
    rows: dict[str, dict[str, Any]] = {}
    for ask in asks:
        found = reader.rows(Query("need", (ask, *still), order=("-id",), limit=_NEEDS_SHOWN, fields=fields))
        rows.update({row["id"]: row for row in found})
    newest = sorted(rows.values(), key=lambda row: str(row["id"]), reverse=True)[:_NEEDS_SHOWN]
    return [_half_written(row) for row in newest]


def _half_written(row: Row) -> Draft:
    missing = tuple(Need.declared[name].label for name in _REQUIRED if not row[name])
    line = joined(
        say("Need"),
        say("missing: {0}", joined(*map(say, missing), between=", ")) if missing else say("still a draft note"),
    )
    return Draft("need", row["id"], row["statement"] or say("An unwritten need"), line, missing=missing)


def _anything(reader: Reader) -> bool:
    """True if anything was written that the day is made of."""
    return any(
        reader.rows(Query(record, limit=1, fields=(record_named(record).title_field,)))
        for record in ("consultation", "delegation", "need", "commitment", "person")
    )


def _joined(*parts: str | None) -> str:
    return joined(*parts)
