"""All photos and documents of a workspace: what each shows, what it belongs to, and what still wants a word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import RECORDS
from usascp_desktop.store import city_counts
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

_FIELDS = ("name", "media_type", "size", "caption", "alternative", "taken_at", "about", "cover", "file")
_OWNERS_AT_MOST = 40


@dataclass(frozen=True, slots=True)
class Picture:
    """An attachment as the album shows it. ``size`` is in bytes; ``owner`` is the title of what it belongs to.

    A photo ``wants_words`` while it has no caption or no alternative text; documents need neither.
    """

    id: str
    name: str
    caption: str
    alternative: str
    media_type: str
    size: int
    taken: Moment | None
    record: str
    row: str
    owner: str

    @property
    def is_photo(self) -> bool:
        """True for what can be shown as a picture."""
        return self.media_type.startswith("image/")

    @property
    def wants_words(self) -> bool:
        """True while a photo does not say what it shows."""
        return self.is_photo and not (self.caption and self.alternative)


@dataclass(frozen=True, slots=True)
class Owner:
    """A record that files can be added to: ``about`` is ``record/id``, ``city`` the id of the city it is about."""

    about: str
    words: str
    city: str | None = None


def pictures(reader: Reader) -> tuple[Picture, ...]:
    """Return every attachment, the newest first."""
    rows = reader.rows(Query("attachment", order=("-id",), fields=_FIELDS))
    owners = _titles(reader, (row["about"] for row in rows))
    return tuple(_picture(row, owners) for row in rows)


def of_city(reader: Reader, city: str) -> tuple[Condition, ...]:
    """Return the condition on files that belong to a city (an id) or to a record about it."""
    return (Condition("about", "in", sorted(city_counts.files(reader.db, city))),)


def owners(reader: Reader) -> tuple[Owner, ...]:
    """Return what new files most likely belong to: the consultations, the newest first."""
    rows = reader.rows(
        Query("consultation", order=("-moment", "-id"), limit=_OWNERS_AT_MOST, fields=("title", "moment", "city"))
    )
    cities = reader.titles("city", {row["city"] for row in rows if row["city"]})
    return tuple(Owner(f"consultation/{row['id']}", _owner_words(row, cities), row["city"]) for row in rows)


def _owner_words(row: Row, cities: dict[str, str]) -> str:
    day = row["moment"].local().date().isoformat() if row["moment"] else ""
    return " · ".join(part for part in (row["title"] or "Consultation", cities.get(row["city"] or "", ""), day) if part)


def _picture(row: Row, owners: dict[str, str]) -> Picture:
    record, _, about = (row["about"] or "").partition("/")
    return Picture(
        row["id"],
        row["name"] or "file",
        row["caption"] or "",
        row["alternative"] or "",
        row["media_type"] or "",
        row["size"] or 0,
        row["taken_at"],
        record,
        about,
        owners.get(row["about"] or "", ""),
    )


def _titles(reader: Reader, abouts: Iterable[str | None]) -> dict[str, str]:
    by_record: dict[str, set[str]] = defaultdict(set)
    for about in abouts:
        record, _, row = (about or "").partition("/")
        if record in RECORDS:
            by_record[record].add(row)
    found: dict[str, str] = {}
    for record, rows in by_record.items():
        found |= {f"{record}/{row}": title for row, title in reader.titles(record, rows).items()}
    return found
