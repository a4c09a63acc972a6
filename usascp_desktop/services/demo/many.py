"""Thousands of practice records: ten thousand or a hundred thousand, the same for the same seed.

Rows are written as stored values, a few hundred to a save, so that others can read and write in between.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from usascp_desktop import assets
from usascp_desktop.domain.ids import SeededIds
from usascp_desktop.domain.positions import spread
from usascp_desktop.records import record_named
from usascp_desktop.records.delegations import NoteLine
from usascp_desktop.records.system import Programme
from usascp_desktop.services.demo.season import FIRST_ID_AT
from usascp_desktop.store.database import Database
from usascp_desktop.store.queries import Query
from usascp_desktop.store.unit_of_work import UnitOfWork

BASE_DAY: Final = dt.date(2026, 1, 5)
"""Dates lie in the year before and the half year after this day, whatever today is."""

BATCH: Final = 250
_LINES: Final = 2
_POSITIONS: Final = spread(_LINES)
_THOUSANDTHS: Final = {
    "organization": 20, "person": 60, "delegation": 8, "trade_event": 2, "consultation": 400, "need": 300,
    "commitment": 120, "question": 30, "follow_up": 30, "lead": 20, "measurement": 10,
}  # fmt: skip
_PROGRAMMES: Final = tuple(Programme.id_of_key(code) for code in ("wise", "expert_advisors", "usdot", "trade_events"))
_SECTORS: Final = ("water", "transport", "solid_waste", "environment", "disaster_safety", "energy", "data_platform")
_CODES: Final[dict[str, tuple[str | None, ...]]] = {
    "kind": ("technical_meeting", "site_visit", "decision_maker", "roundtable", "utility_visit", "community"),
    "status": ("final", "final", "validated", "draft", "planned"),
    "need_kind": ("infrastructure", "technical_assistance", "training", "technology_supply", "data_analytics"),
    "priority": ("critical", "high", "high", "medium", "medium", "low", None),
    "evidence": ("stated", "observed", "inferred"),
    "need_status": ("identified", "identified", "validated", "scoped", "matched", "met", "parked"),
    "promise_status": ("agreed", "in_progress", "done", "done", "proposed", "dropped"),
    "question_status": ("open", "answered", "dropped"),
    "task_status": ("open", "in_progress", "done", "dropped"),
    "task_kind": ("send_document", "introduce", "data_request", "draft_tor", "thank_you"),
    "temperature": ("hot", "warm", "cool", "cold"),
    "lead_status": ("new", "assigned", "contacted", "lost"),
    "consent": ("given_verbal", "given_written", "card", "public_role", "not_asked"),
    "side": ("us", "city"),
}


@dataclass(frozen=True, slots=True)
class _City:
    id: str
    country: str
    zone: str


@dataclass
class _Maker:
    """Makes rows; remembers the ids that later rows point at."""

    source: random.Random
    cities: list[_City]
    ids: dict[str, list[str]] = field(default_factory=dict)
    held_in: list[_City] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.phrases = tomllib.loads(assets.path("db", "seed", "demo", "phrases.toml").read_text(encoding="utf-8"))
        self.new_id = SeededIds(self.source, FIRST_ID_AT).new

    def row(self, record: str) -> dict[str, Any]:
        """Return one row of stored values."""
        made: dict[str, Any] = {"id": self.new_id(), **getattr(self, f"_{record}")()}
        self.ids.setdefault(record, []).append(made["id"])
        return made

    def note_lines(self, consultation: dict[str, Any], city: _City) -> list[dict[str, Any]]:
        """Return the lines of one consultation: something seen, and a need."""
        texts = (self._sentence(city), f"! {self._sentence(city)}")
        return [
            {
                "id": self.new_id(),
                "consultation": consultation["id"],
                "text": text,
                "at": consultation["moment"],
                "position": at,
            }
            for text, at in zip(texts, _POSITIONS, strict=True)
        ]

    def _pick(self, name: str) -> str | None:
        return self.source.choice(_CODES[name])

    def _word(self, name: str) -> str:
        return str(self.source.choice(self.phrases[name]))

    def _one_of(self, record: str) -> str:
        return self.source.choice(self.ids[record])

    def _day(self) -> str:
        return (BASE_DAY + dt.timedelta(days=self.source.randrange(-365, 180))).isoformat()

    def _moment(self, zone: str) -> str:
        minutes = self.source.randrange(0, 40) * 15
        return json.dumps(
            {"at": f"{self._day()}T{minutes // 60:02}:{minutes % 60:02}:00Z", "zone": zone}, separators=(",", ":")
        )

    def _english(self) -> str:
        return f"{self._word('what')} {self._word('where')} {self._word('how')}"

    def _sentence(self, city: _City) -> str:
        own = self.phrases["sentences"].get(city.country)
        return str(self.source.choice(own)) if own and self.source.random() < 0.4 else self._english()

    def _initials(self) -> str:
        letters = "ABCDEFGHJKLMNPRSTVW"
        return f"{self.source.choice(letters)}. {self.source.choice(letters)}."

    def _organization(self) -> dict[str, Any]:
        name = f"{self._word('company')} {self._word('trade')} {self.source.randrange(10_000)} (practice)"
        city = self.source.choice(self.cities)
        return {"name": name, "kind": "company", "side": "asean", "country": city.country, "city": city.id}

    def _person(self) -> dict[str, Any]:
        name = f"{self._word('role')} ({self._initials()})"
        return {"display_name": name, "organization": self._one_of("organization"), "consent": self._pick("consent")}

    def _delegation(self) -> dict[str, Any]:
        return {
            "title": f"{self._word('topic')}, practice",
            "programme": self.source.choice(_PROGRAMMES),
            "starts": self._day(),
        }

    def _trade_event(self) -> dict[str, Any]:
        return {"name": f"Practice Fair {self._word('topic')}", "kind": "trade_show", "starts": self._day()}

    def _consultation(self) -> dict[str, Any]:
        city = self.source.choice(self.cities)
        self.held_in.append(city)
        return {
            "title": f"{self._word('topic')} {self._word('where')}",
            "city": city.id,
            "delegation": self._one_of("delegation"),
            "programme": self.source.choice(_PROGRAMMES),
            "kind": self._pick("kind"),
            "status": self._pick("status"),
            "moment": self._moment(city.zone),
        }

    def _meeting(self) -> tuple[str, _City]:
        number = self.source.randrange(len(self.held_in))
        return self.ids["consultation"][number], self.held_in[number]

    def _need(self) -> dict[str, Any]:
        consultation, city = self._meeting()
        return {
            "city": city.id,
            "statement": self._sentence(city),
            "kind": self._pick("need_kind"),
            "sector": self.source.choice(_SECTORS),
            "evidence": self._pick("evidence"),
            "priority": self._pick("priority"),
            "status": self._pick("need_status"),
            "consultation": consultation,
        }

    def _commitment(self) -> dict[str, Any]:
        consultation, city = self._meeting()
        values = {"side": self._pick("side"), "text": self._word("promise"), "owner": self._one_of("person")}
        more = {"city": city.id, "due": self._day(), "status": self._pick("promise_status")}
        return {**values, **more, "consultation": consultation}

    def _question(self) -> dict[str, Any]:
        consultation, city = self._meeting()
        text = f"Who decides: {self._word('what').lower()} {self._word('where')}?"
        return {"text": text, "city": city.id, "status": self._pick("question_status"), "consultation": consultation}

    def _follow_up(self) -> dict[str, Any]:
        values = {"text": self._word("promise"), "kind": self._pick("task_kind"), "owner": self._one_of("person")}
        return {
            **values,
            "about": f"need/{self._one_of('need')}",
            "due": self._day(),
            "status": self._pick("task_status"),
        }

    def _lead(self) -> dict[str, Any]:
        values = {
            "event": self._one_of("trade_event"),
            "name": f"{self._word('role')} ({self._initials()})",
            "side": "buyer",
        }
        more = {"temperature": self._pick("temperature"), "status": self._pick("lead_status"), "due": self._day()}
        return {**values, **more, "organization": self._one_of("organization"), "looking_for": self._english()}

    def _measurement(self) -> dict[str, Any]:
        city = self.source.choice(self.cities)
        value = round(self.source.uniform(0.1, 60.0), 2)
        return {
            "what": f"{self._word('what')}, level",
            "city": city.id,
            "value": value,
            "unit": "m",
            "date": self._day(),
        }


def fill(
    database: Database, *, source: str, records: int, progress: Callable[[str, int, int], None]
) -> tuple[dict[str, int], int]:
    """Write so many records in many saves; returns how many of each kind, and how many note lines beside them."""
    maker = _Maker(random.Random(source), _cities(database))
    done: Counter[str] = Counter()
    for record, count in _shares(records):
        for size in _sizes(count):
            rows = [maker.row(record) for _ in range(size)]
            lines = _lines_for(maker, rows) if record == "consultation" else []
            database.write(_writing(record, rows, lines), label="Practice data", bulk=True)
            done[record] += size
            done["note_line"] += len(lines)
            progress("Writing practice records", done.total() - done["note_line"], records)
    database.checkpoint()
    note_lines = done.pop("note_line")
    return dict(done), note_lines


def _writing(record: str, rows: list[dict[str, Any]], lines: list[dict[str, Any]]) -> Callable[[UnitOfWork], None]:
    def write(unit: UnitOfWork) -> None:
        unit.add_rows(record_named(record), rows)
        if lines:
            unit.add_rows(NoteLine, lines)

    return write


def _lines_for(maker: _Maker, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    cities = maker.held_in[-len(rows) :]
    return [line for row, city in zip(rows, cities, strict=True) for line in maker.note_lines(row, city)]


def _shares(records: int) -> Iterator[tuple[str, int]]:
    for record, share in _THOUSANDTHS.items():
        yield record, records * share // 1000


def _sizes(count: int) -> Iterator[int]:
    while count > 0:
        yield min(BATCH, count)
        count -= BATCH


def _cities(database: Database) -> list[_City]:
    with database.read() as reader:
        rows = reader.rows(Query("city", fields=("country_iso2", "timezone"), order=("slug",)))
    return [_City(row["id"], row["country_iso2"] or "", row["timezone"] or "UTC") for row in rows]
