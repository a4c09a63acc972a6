"""The small practice season: what stands in ``db/seed/demo``, taken down and accepted as a person would do it."""

from __future__ import annotations

import datetime as dt
import random
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import cycle, islice
from typing import Any, Final

from usascp_desktop import assets
from usascp_desktop.domain.ids import SeededIds
from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import Record, record_named
from usascp_desktop.records.delegations import Consultation, NoteLine
from usascp_desktop.records.fields import Kind
from usascp_desktop.records.needs import Commitment, Need
from usascp_desktop.records.people import Participant
from usascp_desktop.services import read_back, review
from usascp_desktop.store.database import Database
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import UnitOfWork

_BEFORE_THE_FIRST: Final = dt.timedelta(days=60)
"""How long before today the people and the first delegation were written down."""
FIRST_ID_AT: Final = 1_767_571_200_000
"""Milliseconds since 1970 of 5 January 2026: where the ids of many practice records begin."""

_FILES: Final = ("people", "meetings", "work")
_DAY: Final = re.compile(r"[+-]\d+")
_MOMENT: Final = re.compile(r"(?P<day>[+-]\d+) (?P<time>\d\d:\d\d) (?P<zone>\S+)")
_DAY_IN_TEXT: Final = re.compile(r"\[([+-]\d+)\]")
_WHO_AND_WHEN: Final = re.compile(r" (\([^()]{2,8}\) )?by \d+ \w+ \d{4}$| \([A-Z]\. [A-Z]\.\)$")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_LATER: Final = ("milestone",)
_NOT_FIELDS: Final = frozenset({"key", "people", "kept", "loose", "read_back", "read_back_to"})
_PRIORITIES: Final = ("high", "critical", "medium", "high", "low", "medium", None)
_OWNERS: Final = ("@p_lead", "@p_coord", "@p_lead", None, "@p_coord")
_STATUSES: Final = (
    "validated", "identified", "scoped", "matched", "identified", "in_progress", "validated", "met", "scoped",
    "identified", "matched",
)  # fmt: skip
_URGENCIES: Final = ("immediate", "near", "near", "mid", "long", "unknown")
_KINDS: Final = {
    "finance_governance": "advisory",
    "education_skills": "training",
    "data_platform": "data_analytics",
    "digital_government": "technical_assistance",
    "solid_waste": "technology_supply",
    "disaster_safety": "technology_supply",
}
_FOCUS: Final = {"transport": "BLT", "public_safety": "SAF", "disaster_safety": "SAF", "education_skills": "CIV"}


@dataclass
class _Season:
    """What is known while the season is written: the unit, the day, and the ids that names in the files stand for."""

    unit: UnitOfWork
    today: dt.date
    chance: random.Random
    ids: dict[str, tuple[str, str]] = field(default_factory=dict)
    parts: dict[str, tuple[str, str]] = field(default_factory=dict)
    made: Counter[str] = field(default_factory=Counter)

    def add(self, record: str, given: Mapping[str, Any]) -> str:
        """Keep one row of a file."""
        kind = record_named(record)
        values = {name: self._value(kind, name, value) for name, value in given.items() if name not in _NOT_FIELDS}
        row = self.unit.add(kind, values)
        self.made[record] += 1
        if "key" in given:
            self.ids[f"@{given['key']}"] = (record, row)
        return row

    def id_of(self, name: str) -> str:
        """Return the id that ``@name`` stands for."""
        return self.ids[name][1]

    def day(self, text: str) -> dt.date:
        """Return the day that a number of days from today is."""
        return self.today + dt.timedelta(days=int(text))

    def moment(self, text: str) -> Moment:
        """Return the moment that ``-58 09:00 Asia/Vientiane`` is."""
        found = _MOMENT.fullmatch(text)
        if found is None:
            return Moment.parse(text)
        return Moment.parse(f"{self.day(found['day']).isoformat()}T{found['time']}[{found['zone']}]")

    def dated(self, text: str) -> str:
        """Return a note with its days written out."""
        return _DAY_IN_TEXT.sub(lambda found: _spelt(self.day(found[1])), text).strip("\n")

    def written_at(self, moment: dt.datetime) -> None:
        """Give what is added from now on ids of this moment: how old a record is, is read from its id."""
        self.unit.ids = SeededIds(self.chance, int(moment.timestamp() * 1000)).new

    def _value(self, kind: type[Record], name: str, value: Any) -> Any:  # noqa: ANN401
        spec = kind.declared[name]
        if not isinstance(value, str):
            return value
        if spec.kind is Kind.DATE and _DAY.fullmatch(value):
            return self.day(value)
        if spec.kind is Kind.MOMENT:
            return self.moment(value)
        if spec.kind is Kind.NOTES:
            return self.dated(value)
        if spec.kind is Kind.ABOUT and value in self.ids:
            return "/".join(self.ids[value])
        if spec.kind is Kind.REFERENCE and value in self.ids:
            return self.id_of(value)
        return value


def fill(
    database: Database, *, source: str, today: dt.date, progress: Callable[[str, int, int], None]
) -> tuple[dict[str, int], int]:
    """Write the season in one save; returns how many records of each kind, and how many note lines."""
    shipped = [_read(name) for name in _FILES]
    steps = sum(len(rows) for tables in shipped for rows in tables.values())

    def write(unit: UnitOfWork) -> _Season:
        result = _Season(unit, today, random.Random(source))
        result.written_at(dt.datetime.combine(today - _BEFORE_THE_FIRST, dt.time(), dt.UTC))
        for number, (record, given) in enumerate(_in_order(shipped), start=1):
            if record == "consultation":
                _hold(result, given)
            else:
                _note_part(result, record, given, result.add(record, given))
            progress("Writing the practice season", number, steps)
        return result

    done = database.write(write, label="Practice data", bulk=True)
    lines = done.made.pop("note_line", 0)
    return dict(done.made), lines


def _in_order(shipped: list[dict[str, list[dict[str, Any]]]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield all rows of the files, in an order in which what is named was there before."""
    for tables in shipped:
        for record in sorted(tables, key=lambda name: name in _LATER):
            for row in tables[record]:
                yield record, row


def _read(name: str) -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(assets.path("db", "seed", "demo", f"{name}.toml").read_text(encoding="utf-8"))


def _note_part(season: _Season, record: str, given: Mapping[str, Any], row: str) -> None:
    """Remember which part a person usually takes, and on whose side."""
    if record == "organization":
        season.parts[row] = ("", str(given.get("side", "third")))
    if record == "person":
        side = (
            season.parts.get(season.id_of(given["organization"]), ("", "third"))[1]
            if "organization" in given
            else "third"
        )
        season.parts[row] = (str(given.get("roles", "participant")).split(",")[0], side)


def _hold(season: _Season, given: Mapping[str, Any]) -> None:
    """Keep one consultation with its people and notes, accept its marked lines, and read it back if it was."""
    row = season.add("consultation", given)
    for name in given.get("people", ()):
        role, side = season.parts[season.id_of(name)]
        values = {"about": f"consultation/{row}", "person": season.id_of(name), "role": role, "side": side}
        season.unit.add(Participant, values)
        season.made["participant"] += 1
    if "notes" not in given:
        return
    began = season.moment(given["moment"])
    _set_times(season, row, began)
    season.written_at(began.at)
    accepted = review.accept(season.unit, row)
    numbers: Counter[str] = Counter()
    for one in accepted.made:
        numbers[one.record] += 1
        season.made[one.record] += 1
        season.made["participant"] += one.record == "person"
        season.ids[f"@{given['key']}.{one.record}{numbers[one.record]}"] = (one.record, one.id)
    if not given.get("loose"):
        needs = [one.id for one in accepted.made if one.record == "need"]
        _complete_needs(season, needs, read_back="read_back" in given)
    _keep_promises(season, row, tuple(given.get("kept", ())))
    _shorten_promises(season, row)
    season.unit.update(Consultation, row, {"status": "final"})
    if "read_back" in given:
        _read_back(season, row, given)


def _set_times(season: _Season, consultation: str, began: Moment) -> None:
    """Spread the lines over the meeting, three minutes apart."""
    lines = season.unit.note_lines(consultation)
    season.made["note_line"] += len(lines)
    for number, line in enumerate(lines):
        typed = Moment(began.at + dt.timedelta(minutes=3 * number + 2), began.zone)
        season.unit.update(NoteLine, line.id, {"at": typed})


def _complete_needs(season: _Season, needs: list[str], *, read_back: bool) -> None:
    """Give needs what the evenings after would: kind, focus area, urgency, for most an owner and a priority.

    Those of a talk that is read back wait for it; others are already on their way.
    """
    before = season.made["need"] - len(needs)
    ways = zip(cycle(_PRIORITIES), cycle(_URGENCIES), cycle(_OWNERS), cycle(_STATUSES), strict=False)
    chosen = list(islice(ways, before, before + len(needs)))
    for need, (priority, urgency, owner, status) in zip(needs, chosen, strict=True):
        sector = season.unit.row("need", need)["sector"]
        values = {
            "owner": season.id_of(owner) if owner else None,
            "status": "identified" if read_back else status,
            "priority": priority,
            "urgency": urgency,
            "kind": _KINDS.get(sector, "infrastructure"),
            "focus_area": _FOCUS.get(sector, "ENV"),
        }
        season.unit.update(Need, need, values)


def _keep_promises(season: _Season, consultation: str, kept: tuple[str, ...]) -> None:
    for promise in _rows(season, "commitment", consultation):
        if kept and promise["text"].startswith(kept):
            done = promise["due"] - dt.timedelta(days=2)
            values = {"status": "done", "done_on": done, "proof": "Seen by the coordinator"}
            season.unit.update(Commitment, promise["id"], values)


def _shorten_promises(season: _Season, consultation: str) -> None:
    """Leave out of a promise's words who and until when, as its fields say both and its line stays as it was."""
    for promise in _rows(season, "commitment", consultation):
        season.unit.update(Commitment, promise["id"], {"text": _WHO_AND_WHEN.sub("", promise["text"])})


def _read_back(season: _Season, consultation: str, given: Mapping[str, Any]) -> None:
    agreed = [row["id"] for row in _rows(season, "need", consultation)]
    agreed += [row["id"] for row in _rows(season, "commitment", consultation) if row["status"] == "proposed"]
    to = season.id_of(given["read_back_to"])
    read_back.confirm(season.unit, consultation, agreed, now=season.moment(given["read_back"]), to_person=to)


def _rows(season: _Season, record: str, consultation: str) -> list[Row]:
    return season.unit.rows(Query(record, (Condition("consultation", "=", consultation),)))


def _spelt(day: dt.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
