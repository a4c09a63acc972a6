"""The needs as a board: columns by status, lanes by city or sector, and the cards that stand where they cross."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from usascp_desktop.sentences import say, say_count
from usascp_desktop.services.commitments import written_on
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

CLOSED = ("met", "parked", "withdrawn")
"""Statuses in which nothing is left to do."""
PRESSING = ("critical", "high")
LANES = ("city", "sector", "")
PORTION = 200
"""How many cards of one place are shown at first, and how many more each time."""
_ROWS = 400
_DRAFT = "draft"
"""Drafts get a column only while there are any."""
_FIELDS = ("statement", "city", "sector", "priority", "status", "owner")
_UNKNOWN = {"city": say("No city"), "sector": say("No sector"), "": say("All needs")}


@dataclass(frozen=True, slots=True)
class BoardCard:
    """One need: what it says, its codes, who owns it ("" for nobody) and its age in days (None if not known)."""

    id: str
    statement: str
    city: str
    city_words: str
    sector: str
    sector_words: str
    priority: str
    priority_words: str
    status: str
    owner: str
    age: int | None


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A status: how many needs are on the board in it, and how many there are in all."""

    code: str
    words: str
    shown: int
    total: int


@dataclass(frozen=True, slots=True)
class Lane:
    """A city or sector ("" for none): its names, how many of its open needs are on the board, and the cards."""

    id: str
    title: str
    native: str
    shown: int
    open: int
    cells: Mapping[str, tuple[BoardCard, ...]]
    left: Mapping[str, int]
    """How many cards of a status are not shown yet."""


@dataclass(frozen=True, slots=True)
class Board:
    """Open statuses as columns, the closed ones as a shelf, and the lanes."""

    columns: tuple[BoardColumn, ...]
    shelf: tuple[BoardColumn, ...]
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What the line under the title says: how many needs are open, in how many cities, how many of them press."""

    open: int
    cities: int
    pressing: int

    def sentence(self) -> str:
        """Return it in words: ``40 open in 7 cities · 12 critical or high``."""
        cities = say_count("{0} city", "{0} cities", self.cities)
        return say("{0} open in {1} · {2} critical or high", f"{self.open:,}", cities, f"{self.pressing:,}")


def head(reader: Reader) -> Head:
    """Count what is open; a need without a status is open."""
    still = tuple(Condition("status", "!=", code) for code in CLOSED)
    cities = reader.counts("need", "city", still)
    pressing = reader.count(Query("need", (*still, Condition("priority", "in", PRESSING))))
    return Head(sum(cities.values()), sum(1 for city in cities if city), pressing)


def board(
    reader: Reader, numbers: Sequence[int], *, lanes: str, today: dt.date, limits: Mapping[tuple[str, str], int]
) -> Board:
    """Return the board of the needs with these row numbers, in their order.

    ``lanes`` is city, sector or "" for one lane; ``limits`` says by (lane, status) how many cards to show if more
    than ``PORTION``.
    """
    terms = reader.terms("need_status")
    opened = [code for code in terms if code not in CLOSED]
    first = next(code for code in opened if code != _DRAFT)
    where: dict[tuple[str, str], list[int]] = {}
    for number, row in _rows(reader, numbers, (lanes, "status") if lanes else ("status",)):
        status = row["status"] if row["status"] in terms else first
        where.setdefault((str(row.get(lanes) or "") if lanes else "", status), []).append(number)
    wanted = [
        number
        for (lane, status), found in where.items()
        if status not in CLOSED
        for number in found[: limits.get((lane, status), PORTION)]
    ]
    cards = _cards(reader, wanted, first, today)
    totals: dict[str | None, int] = reader.counts("need", "status")
    totals[first] = totals.get(first, 0) + totals.pop(None, 0)
    per_status = Counter(dict.fromkeys(terms, 0))
    for (_lane, status), found in where.items():
        per_status[status] += len(found)
    made = {code: BoardColumn(code, short(terms[code]), per_status[code], totals.get(code, 0)) for code in terms}
    return Board(
        tuple(made[code] for code in opened if code != _DRAFT or made[code].total),
        tuple(made[code] for code in terms if code in CLOSED),
        _lanes(reader, where, cards, lanes=lanes, opened=opened),
    )


def short(words: str) -> str:
    """Return the words of a status without who or what it is by or to: ``Validated by the city``, ``Validated``."""
    return words.partition(" by ")[0].partition(" to ")[0]


def _rows(reader: Reader, numbers: Sequence[int], names: Sequence[str]) -> list[tuple[int, Row]]:
    result: list[tuple[int, Row]] = []
    for start in range(0, len(numbers), _ROWS):
        part = numbers[start : start + _ROWS]
        found = reader.rows_numbered("need", part, names)
        result += [(number, found[number]) for number in part if number in found]
    return result


def _cards(reader: Reader, numbers: Sequence[int], first: str, today: dt.date) -> dict[int, BoardCard]:
    rows = _rows(reader, numbers, _FIELDS)
    sectors, priorities = reader.terms("sectors"), reader.terms("need_priority")
    cities = reader.titles("city", {row["city"] for _number, row in rows if row["city"]})
    owners = reader.titles("person", {row["owner"] for _number, row in rows if row["owner"]})

    def card(row: Row) -> BoardCard:
        made = written_on(row["id"])
        return BoardCard(
            row["id"],
            str(row["statement"] or say("Not written yet")),
            str(row["city"] or ""),
            cities.get(row["city"], ""),
            str(row["sector"] or ""),
            sectors.get(row["sector"], say("No sector")),
            str(row["priority"] or ""),
            priorities.get(row["priority"], ""),
            str(row["status"] or first),
            owners.get(row["owner"], ""),
            None if made is None else max(0, (today - made).days),
        )

    return {number: card(row) for number, row in rows}


def _lanes(
    reader: Reader,
    where: Mapping[tuple[str, str], list[int]],
    cards: Mapping[int, BoardCard],
    *,
    lanes: str,
    opened: Sequence[str],
) -> tuple[Lane, ...]:
    still = tuple(Condition("status", "!=", code) for code in CLOSED)
    opens: dict[str | None, int] = (
        reader.counts("need", lanes, still) if lanes else {"": reader.count(Query("need", still))}
    )
    names = _names(reader, lanes)
    result = []
    for lane in dict.fromkeys(lane for lane, status in where if status in opened):
        cells = {
            status: tuple(cards[number] for number in where.get((lane, status), ()) if number in cards)
            for status in opened
        }
        counts = {status: len(where.get((lane, status), ())) for status in opened}
        title, native = names.get(lane, (_UNKNOWN[lanes], ""))
        left = {status: counts[status] - len(cells[status]) for status in opened}
        shown = sum(counts.values())
        result.append(Lane(lane, title, native, shown, opens.get(lane or (None if lanes else ""), shown), cells, left))
    return tuple(sorted(result, key=lambda one: (not one.id, -one.open, one.title)))


def _names(reader: Reader, lanes: str) -> dict[str, tuple[str, str]]:
    if lanes == "sector":
        return {code: (words, "") for code, words in reader.terms("sectors").items()}
    if lanes == "city":
        rows = reader.rows(Query("city", fields=("name", "native_name")))
        return {row["id"]: (str(row["name"] or ""), str(row["native_name"] or "")) for row in rows}
    return {}
