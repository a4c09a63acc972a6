"""A point in time together with the zone it was lived in, and plain dates: how they are read, shown and kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from usascp_desktop.sentences import say

_MOMENT = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.[0-9]+)?"
    r"(?P<offset>[Zz]|[+-][0-9]{2}:?[0-9]{2}(?::?[0-9]{2})?)?(?:\[(?P<zone>[^\[\]]+)\])?"
)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EXAMPLE = "2026-03-02T09:00[Asia/Vientiane]"


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """``at`` is an aware UTC datetime in whole seconds, ``zone`` an IANA zone name; sorts by time.

    Any aware datetime may be given: it is turned into UTC and its fraction of a second dropped. Raises ValueError.
    """

    at: datetime
    zone: str

    def __post_init__(self) -> None:
        """Bring ``at`` to UTC and refuse what could not be shown in its own zone."""
        if self.at.tzinfo is None:
            raise ValueError(say("A moment needs a time zone, this time has none."))
        zone = _zone(self.zone)
        try:
            at = self.at.astimezone(UTC).replace(microsecond=0)
            at.astimezone(zone)
        except OverflowError:
            raise ValueError(say("This time lies outside the years 1 to 9999.")) from None
        object.__setattr__(self, "at", at)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2026-03-02T09:00[Asia/Vientiane]``, the same with an offset before the bracket, or a time ending in Z.

        Seconds are optional. ValueError, as a sentence, for anything else: also for a wall time that the zone's clocks
        skip, and an offset that the zone does not have at that time.
        """
        found = _MOMENT.fullmatch(text.strip())
        if found is None:
            raise ValueError(say("“{0}” is not a moment; write it like {1}.", text, _EXAMPLE))
        offset, name = found["offset"], found["zone"]
        if name is None:
            if offset not in ("Z", "z"):
                raise ValueError(say("“{0}” does not name its time zone; write it like {1}.", text, _EXAMPLE))
            name = "UTC"
        wall = _wall(f"{found['date']}T{found['time']}", text)
        zone = _zone(name)
        try:
            return cls(_place_on_clock(wall, offset, zone, name), name)
        except OverflowError:
            raise ValueError(say("This time lies outside the years 1 to 9999.")) from None

    @classmethod
    def from_json(cls, value: Mapping[str, object]) -> Self:
        """Read what :meth:`to_json` gives; ValueError if it is anything else."""
        at, zone = value.get("at"), value.get("zone")
        if set(value) != {"at", "zone"} or not isinstance(at, str) or not isinstance(zone, str):
            raise ValueError(say("A moment is kept as its time in UTC and its zone, and nothing else."))
        if not at.endswith("Z") or _MOMENT.fullmatch(at) is None:
            raise ValueError(say("“{0}” is not a time in UTC such as 2026-03-02T02:00:00Z.", at))
        return cls(_wall(at[:-1], at).replace(tzinfo=UTC), zone)

    @classmethod
    def now(cls, zone: str) -> Self:
        """The present moment, to the second, as lived in that zone."""
        return cls(datetime.now(UTC), zone)

    def to_json(self) -> dict[str, str]:
        """``{"at": "2026-03-02T02:00:00Z", "zone": "Asia/Vientiane"}``; ``at`` has a fixed width and sorts as text."""
        return {"at": self.at.replace(tzinfo=None).isoformat(timespec="seconds") + "Z", "zone": self.zone}

    def local(self) -> datetime:
        """The time on the clocks of the zone, aware."""
        return self.at.astimezone(ZoneInfo(self.zone))

    def __str__(self) -> str:
        """The form :meth:`parse` reads, with the offset only where the zone's clocks show that time twice."""
        local = self.local()
        wall = local.replace(tzinfo=None)
        shown = wall.isoformat(timespec="seconds" if wall.second else "minutes")
        twice = len(_offsets(wall, ZoneInfo(self.zone))) > 1
        offset = local.isoformat()[len(wall.isoformat()) :] if twice else ""
        return f"{shown}{offset}[{self.zone}]"


def parse_date(text: str) -> date:
    """Read ``2026-03-02``; ValueError, as a sentence, for anything else."""
    given = text.strip()
    try:
        if _DATE.fullmatch(given):
            return date.fromisoformat(given)
    except ValueError:
        pass
    raise ValueError(say("“{0}” is not a date; write it like 2026-03-02.", text))


def _wall(iso: str, given: str) -> datetime:
    try:
        return datetime.fromisoformat(iso).replace(microsecond=0)
    except ValueError:
        raise ValueError(
            say("“{0}” is not a day and time of the calendar; write it like {1}.", given, _EXAMPLE)
        ) from None


def _zone(name: str) -> ZoneInfo:
    """The zone of that name; the many ways in which a strange name fails become one sentence."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError, TypeError):
        raise ValueError(say("“{0}” is not a known time zone; use a name like Asia/Vientiane.", name)) from None


def _offsets(wall: datetime, zone: ZoneInfo) -> tuple[timedelta, ...]:
    """The offsets under which the zone's clocks really show this wall time, earlier moment first: none, one or two."""
    found: list[timedelta] = []
    for fold in (0, 1):
        offset = wall.replace(tzinfo=zone, fold=fold).utcoffset()
        if offset is None or offset in found:
            continue
        try:
            shown = (wall - offset).replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
        except OverflowError:
            continue
        if shown == wall:
            found.append(offset)
    return tuple(found)


def _place_on_clock(wall: datetime, offset: str | None, zone: ZoneInfo, name: str) -> datetime:
    """The UTC time meant by a wall time; of a time that comes twice without an offset, the first."""
    if offset in ("Z", "z"):
        return wall.replace(tzinfo=UTC)
    known = _offsets(wall, zone)
    if not known:
        raise ValueError(say("The clocks of {0} never show {1}.", name, wall.isoformat(sep=" ")))
    chosen = known[0] if offset is None else _seconds(offset)
    if chosen not in known:
        raise ValueError(say("{0} is not the offset of {1} at {2}.", offset, name, wall.isoformat(sep=" ")))
    return (wall - chosen).replace(tzinfo=UTC)


def _seconds(offset: str) -> timedelta:
    digits = offset[1:].replace(":", "").ljust(6, "0")
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]), seconds=int(digits[4:]))
    return -size if offset[0] == "-" else size
