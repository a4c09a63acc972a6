"""The cities as the map shows them: where each lies, how many needs are open there, and in which sectors."""

from __future__ import annotations

from dataclasses import dataclass

from usascp_desktop.services.reports.status import NEED_OVER, PROMISE_OVER
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.store.unit_of_work import Reader

_CITY = ("name", "native_name", "native_name_alt", "slug", "country_name", "timezone", "place")


@dataclass(frozen=True, slots=True)
class MappedCity:
    """A city with its open needs by sector (None: not set), the most first; degrees are WGS 84.

    ``promises`` counts the open promises of both sides.
    """

    id: str
    name: str
    native_name: str
    country: str
    zone: str
    key: str
    words: str
    longitude: float
    latitude: float
    sectors: tuple[tuple[str | None, int], ...]
    promises: int

    @property
    def needs(self) -> int:
        """How many needs are open."""
        return sum(count for _sector, count in self.sectors)


def cities(reader: Reader) -> tuple[MappedCity, ...]:
    """Return every city that has a place, the one with the most open needs first."""
    promises = reader.counts("commitment", "city")
    kept = reader.counts("commitment", "city", (Condition("status", "in", sorted(PROMISE_OVER)),))
    found = [
        MappedCity(
            row["id"],
            row["name"] or row["slug"] or "Untitled",
            row["native_name"] or "",
            row["country_name"] or "",
            row["timezone"] or "UTC",
            row["slug"] or "",
            " ".join(row[name] or "" for name in _CITY[:5]),
            row["place"].lon,
            row["place"].lat,
            _sectors(reader, row["id"]),
            promises.get(row["id"], 0) - kept.get(row["id"], 0),
        )
        for row in reader.rows(Query("city", fields=_CITY, order=("name",)))
        if row["place"] is not None
    ]
    return tuple(sorted(found, key=lambda city: (-city.needs, city.name)))


def _sectors(reader: Reader, city: str) -> tuple[tuple[str | None, int], ...]:
    here = Condition("city", "=", city)
    over = reader.counts("need", "sector", (here, Condition("status", "in", sorted(NEED_OVER))))
    left = {sector: count - over.get(sector, 0) for sector, count in reader.counts("need", "sector", (here,)).items()}
    return tuple(sorted(((s, n) for s, n in left.items() if n), key=lambda one: (-one[1], one[0] or "~")))
