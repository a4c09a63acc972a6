"""What is counted about a city by indexes alone: needs by sector and status, whom its consultations met, files."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from usascp_desktop.records import RECORDS
from usascp_desktop.store import same_as
from usascp_desktop.store.driver import Driver

NEEDS: Final = "SELECT n.sector, n.status, count(*) FROM need n WHERE n.city = ? GROUP BY n.status, n.sector"
HELD: Final = """consultation c CROSS JOIN participant p ON p.about = 'consultation/' || c.id
 WHERE c.city = ? AND (c.moment < ? OR c.id IN ({also})) AND coalesce(c.status, '') NOT IN ({but}) AND p.person <> ''"""
MET: Final = "SELECT p.person, count(*), max(c.moment) FROM {held} GROUP BY p.person"
MET_TOGETHER: Final = "SELECT count(DISTINCT c.id) FROM {held} AND p.person IN ({every})"
FILES: Final = "SELECT a.about, count(*) FROM ({every}) o CROSS JOIN attachment a ON a.about = o.about GROUP BY a.about"
"""All begin at an index over the city, and touch no row of another one."""


def needs(db: Driver, city: str) -> dict[str | None, dict[str | None, int]]:
    """Return the number of needs of a city by sector and then status (None: not set)."""
    found: dict[str | None, dict[str | None, int]] = {}
    for sector, status, many in db.execute(NEEDS, (city,)):
        found.setdefault(sector, {})[status] = int(many)
    return found


def files(db: Driver, city: str) -> dict[str, int]:
    """Return the number of files by what they belong to (``record/id``): the city, or a record that is about it."""
    found = db.execute(FILES.format(every=_about_a_city()), {"city": city})
    return {about: int(many) for about, many in found}


def _about_a_city() -> str:
    """Return the query of all that can be about a city: every record with a field for one."""
    parts = ["SELECT 'city/' || :city AS about"]
    for record, kind in RECORDS.items():
        spec = kind.declared.get("city")
        if spec is not None and spec.to == "city":
            parts.append(f"SELECT '{record}/' || id FROM \"{record}\" WHERE city = :city")
    return " UNION ALL ".join(parts)


def met(
    db: Driver, city: str, *, before: str, also: Collection[str], but: Collection[str]
) -> dict[str, tuple[int, str]]:
    """Return by person how often consultations of a city met them, and the last time, as the stored text of a moment.

    Consultations count whose moment is less than ``before`` or whose id is one of ``also``, but none with a status of
    ``but``. Who was merged into another counts as that person.
    """
    held = HELD.format(also=",".join("?" * len(also)), but=",".join("?" * len(but)))
    values = (city, before, *sorted(also), *sorted(but))
    stands = same_as.keepers(db, "person")
    found: dict[str, tuple[int, str]] = {}
    several: dict[str, list[str]] = {}
    for person, many, last in db.execute(MET.format(held=held), values):
        who = stands.get(person, person)
        times, latest = found.get(who, (0, ""))
        found[who] = (times + int(many), max(latest, last))
        several.setdefault(who, []).append(person)
    for who, every in several.items():
        if len(every) > 1:  # the same consultation may have met them under both records
            sql = MET_TOGETHER.format(held=held, every=",".join("?" * len(every)))
            [(times,)] = db.execute(sql, (*values, *every)).fetchall()
            found[who] = (int(times), found[who][1])
    return found
