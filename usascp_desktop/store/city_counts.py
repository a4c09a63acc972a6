"""What is counted about a city by indexes alone: its needs by sector and status, and whom its consultations met."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from usascp_desktop.store import queries
from usascp_desktop.store.driver import Driver

NEEDS: Final = "SELECT n.sector, n.status, count(*) FROM need n WHERE n.city = ? GROUP BY n.status, n.sector"
MET: Final = """SELECT p.person, count(*), max(c.moment) FROM consultation c
 CROSS JOIN participant p ON p.about = 'consultation/' || c.id
 WHERE c.city = ? AND (c.moment < ? OR c.id IN ({also})) AND coalesce(c.status, '') NOT IN ({but}) AND p.person <> ''
 GROUP BY p.person"""
"""Both begin at an index over the city, and touch no row of another one."""


def needs(db: Driver, city: str) -> dict[str | None, dict[str | None, int]]:
    """Return the number of needs of a city by sector and then status (None: not set)."""
    found: dict[str | None, dict[str | None, int]] = {}
    for sector, status, many in db.execute(NEEDS, (city,)):
        found.setdefault(sector, {})[status] = int(many)
    return found


def met(
    db: Driver, city: str, *, before: str, also: Collection[str], but: Collection[str]
) -> dict[str, tuple[int, str]]:
    """Return by person how often consultations of a city met them, and the last time, as the stored text of a moment.

    Consultations count whose moment is less than ``before`` or whose id is one of ``also``, but none with a status of
    ``but``. Who was merged into another counts as that person.
    """
    sql = MET.format(also=",".join("?" * len(also)), but=",".join("?" * len(but)))
    merged = {row for (row,) in db.execute("SELECT id FROM person WHERE same_as > ''")}
    found: dict[str, tuple[int, str]] = {}
    for person, many, last in db.execute(sql, (city, before, *sorted(also), *sorted(but))):
        who = queries.keeper(db, "person", person) if person in merged else person
        times, latest = found.get(who, (0, ""))
        found[who] = (times + int(many), max(latest, last))
    return found
