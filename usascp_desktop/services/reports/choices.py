"""What a person chooses for a report, and the same with keys made ids, ready for the reports to filter by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from usascp_desktop.domain.consent import AUDIENCES, Audience
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import NotFoundError, UsageError
from usascp_desktop.exports.format import date_text
from usascp_desktop.sentences import say
from usascp_desktop.services.reports.audience import Gate
from usascp_desktop.services.reports.wording import Words
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

PAPERS = ("a4", "letter")
_CITY_BODIES = frozenset({"city_government", "provincial_government", "water_utility", "transport_authority"})
"""Kinds of organisation that are a city's own body, and so read what is shared with their city."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What was asked for. Cities, programme, delegation, consultation, event and partner: ids, beginnings or keys.

    ``audience`` is internal, partner or public; ``language`` a BCP 47 tag of the document's fixed words; ``paper`` a4
    or letter. The dates are inclusive. ``without`` names chapters to leave out, by their English headings.
    """

    report: str
    cities: tuple[str, ...] = ()
    programme: str | None = None
    delegation: str | None = None
    consultation: str | None = None
    event: str | None = None
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    audience: str = "internal"
    partner: str | None = None
    language: str | None = None
    paper: str = "a4"
    without: tuple[str, ...] = ()


Pictures = Callable[[str], Callable[[], bytes] | None]
"""Gives what reads the content of an attachment, by the attachment's id; None if its file is not here."""


def no_pictures(_attachment: str) -> Callable[[], bytes] | None:
    """Stands in where pictures are of no use."""
    return None


@dataclass(frozen=True, slots=True)
class Request:
    """A report about to be built: the data through the gate, ids instead of keys, the day it is and the words."""

    reader: Reader
    gate: Gate
    choices: Choices
    today: dt.date
    words: Words
    pictures: Pictures = no_pictures

    def period(self) -> str:
        """The chosen period in words; empty if none was chosen."""
        first, last = self.choices.from_date, self.choices.to_date
        return period_text(first, last, language=self.words.language)

    def in_period(self, day: dt.date | None) -> bool:
        """True if the day lies in the chosen period; an unknown day lies in none."""
        first, last = self.choices.from_date, self.choices.to_date
        if first is None and last is None:
            return True
        return day is not None and (first is None or day >= first) and (last is None or day <= last)

    def city_titles(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The names of cities in the alphabet's order, as far as they may be told."""
        return tuple(sorted(name for row in set(ids) if (name := self.gate.title("city", row))))


def resolved(reader: Reader, choices: Choices) -> Choices:
    """Return the choices with every key made an id. NotFoundError for an unknown one, UsageError for a wrong one."""
    if choices.audience not in AUDIENCES:
        raise UsageError(say("“{0}” is not an audience; use internal, partner or public.", choices.audience))
    if choices.paper not in PAPERS:
        raise UsageError(say("“{0}” is not a paper size; use a4 or letter.", choices.paper))
    if choices.from_date and choices.to_date and choices.from_date > choices.to_date:
        raise UsageError("The period ends before it begins; turn its two dates round.")

    def found(record: str, given: str | None) -> str | None:
        return None if given is None else reader.resolve(record, given)

    return Choices(
        choices.report,
        tuple(dict.fromkeys(reader.resolve("city", city) for city in choices.cities)),
        found("programme", choices.programme),
        found("delegation", choices.delegation),
        found("consultation", choices.consultation),
        found("trade_event", choices.event),
        choices.from_date,
        choices.to_date,
        choices.audience,
        None if choices.partner is None else _organization(reader, choices.partner),
        choices.language,
        choices.paper,
        choices.without,
    )


def audience_of(reader: Reader, choices: Choices) -> Audience:
    """Who reads the document, for resolved choices; UsageError if a partner document names neither partner nor city."""
    if choices.audience != "partner":
        return Audience(choices.audience)
    if choices.partner is not None:
        row = reader.row("organization", choices.partner)
        city = row["city"] if row["kind"] in _CITY_BODIES else None
        return Audience("partner", choices.partner, city)
    city = choices.cities[0] if len(choices.cities) == 1 else None
    if city is None and choices.consultation is not None:
        city = reader.row("consultation", choices.consultation)["city"]
    if city is None:
        raise UsageError("A document for a partner is for one partner: name it with --partner, or name one city.")
    return Audience("partner", None, city)


def today_in(made_at: Moment, zone: str) -> dt.date:
    """The calendar day of the moment on the clocks of the zone."""
    return made_at.at.astimezone(ZoneInfo(zone)).date()


def day_of(moment: Moment | None) -> dt.date | None:
    """The calendar day of a moment where it was lived."""
    return None if moment is None else moment.local().date()


def period_text(first: dt.date | None, last: dt.date | None, *, language: str = "en") -> str:
    """``2 Mar 2026 – 6 Mar 2026``; an open end is left open; empty if neither day is known."""
    if first is None and last is None:
        return ""
    if first == last and first is not None:
        return date_text(first, language=language)
    ends = (date_text(day, language=language) if day else "…" for day in (first, last))
    return " – ".join(ends)


def consultations_in(request: Request) -> list[Row]:
    """The stored consultations within the choices, oldest first: only to select by, never to show."""
    choices = request.choices
    fields = ("city", "delegation", "programme", "moment", "status")
    found = request.reader.rows(Query("consultation", order=("moment",), fields=fields))
    of_delegation: dict[str, str | None] = {}
    if choices.programme:
        rows = request.reader.rows(Query("delegation", fields=("programme",)))
        of_delegation = {row["id"]: row["programme"] for row in rows}
    return [
        row
        for row in found
        if (not choices.cities or row["city"] in choices.cities)
        and (not choices.delegation or row["delegation"] == choices.delegation)
        and (not choices.consultation or row["id"] == choices.consultation)
        and (not choices.programme or choices.programme in (row["programme"], of_delegation.get(row["delegation"])))
        and request.in_period(day_of(row["moment"]))
    ]


def within(request: Request) -> Callable[[Row], bool]:
    """Return what tells whether a stored need or promise lies within the choices.

    Programme, delegation and period are those of the consultation it came out of; without one it is in none of them.
    """
    choices = request.choices
    narrow = choices.programme or choices.delegation or choices.consultation or choices.from_date or choices.to_date
    held = {row["id"] for row in consultations_in(request)} if narrow else set()

    def belongs(row: Row) -> bool:
        if choices.cities and row["city"] not in choices.cities:
            return False
        return not narrow or row["consultation"] in held

    return belongs


def filters(request: Request) -> tuple[tuple[str, str], ...]:
    """The choices that narrow a report, as label and value, to be stated in it."""
    choices, found = request.choices, []
    if choices.cities:
        found.append((request.words("Cities"), ", ".join(request.city_titles(choices.cities))))
    if choices.programme:
        found.append((request.words("Programme"), request.gate.title("programme", choices.programme) or ""))
    if choices.delegation:
        found.append((request.words("Delegation"), request.gate.title("delegation", choices.delegation) or ""))
    if request.period():
        found.append((request.words("Consultations of"), request.period()))
    return tuple((label, value) for label, value in found if value)


def _organization(reader: Reader, given: str) -> str:
    """An organisation by id, its beginning, or its exact name."""
    try:
        return reader.resolve("organization", given)
    except NotFoundError:
        named = reader.rows(Query("organization", (Condition("name", "=", given.strip()),), limit=2, fields=("name",)))
        if len(named) != 1:
            raise
        return str(named[0]["id"])
