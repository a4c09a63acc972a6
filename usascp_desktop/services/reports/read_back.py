"""The read-back: one page for the city in its language, with what we heard and what both sides promised."""

from __future__ import annotations

from dataclasses import replace

from usascp_desktop.errors import UsageError
from usascp_desktop.exports.report import Block, Bullets, Column, Heading, Paragraph, Table
from usascp_desktop.services.reports.choices import Choices, Request, within
from usascp_desktop.services.reports.content import Content, by_priority, chapter, owner_of
from usascp_desktop.services.reports.status import NEED_OVER, PROMISE_DROPPED, QUESTION_OVER
from usascp_desktop.services.reports.tables import label
from usascp_desktop.services.reports.wording import best_of
from usascp_desktop.store.queries import Row
from usascp_desktop.store.unit_of_work import Reader

_PROMISE_FIELDS = ("text", "side", "owner", "owner_name", "due", "city", "consultation", "status")
_SIDES = {"us": "We", "city": "You"}


def settle(reader: Reader, choices: Choices) -> Choices:
    """Make the city the reader: audience partner (public stays public), and the city's main language unless chosen.

    UsageError if it is not about exactly one city, or for a partner who is somebody else.
    """
    cities = choices.cities
    if choices.consultation is not None and not cities:
        city = reader.row("consultation", choices.consultation)["city"]
        cities = (city,) if city else ()
    if len(cities) != 1:
        raise UsageError("A read-back is for one city: name it with --city, or its consultation with --consultation.")
    audience = "public" if choices.audience == "public" else "partner"
    language = choices.language or best_of(reader.row("city", cities[0])["languages_bcp47"])
    return replace(choices, cities=cities, audience=audience, language=language)


def build(request: Request) -> Content:
    """Build the page for the one city in ``choices.cities``; a consultation narrows it to that meeting."""
    city = request.choices.cities[0]
    row = request.gate.one("city", city, ("name", "native_name")) or {"name": None, "native_name": None}
    belongs = within(request)
    needs = by_priority(
        request,
        request.gate.rows(
            "need",
            ("statement", "priority", "city", "consultation", "status"),
            keep=lambda item: belongs(item) and item["status"] not in NEED_OVER,
        ),
    )
    owed = request.gate.rows(
        "commitment",
        _PROMISE_FIELDS,
        order=("due",),
        keep=lambda item: belongs(item) and item["status"] not in PROMISE_DROPPED,
    )
    asked = request.gate.rows(
        "question",
        ("text", "city", "consultation", "status"),
        keep=lambda item: belongs(item) and item["status"] not in QUESTION_OVER,
    )
    blocks: list[Block] = _heard(request)
    blocks += [Heading(request.words("What you need")), _needs(request, needs)]
    blocks += [Heading(request.words("What was promised")), _promises(request, owed)]
    if asked:
        blocks.append(Heading(request.words("Still to be answered")))
        blocks.append(Bullets(tuple(item["text"] or "–" for item in asked)))
    blocks.append(Paragraph(request.words("Please tell us what is missing or wrong."), "lead"))
    native, name = row["native_name"], row["name"]
    return Content(
        title=native or name or request.words("City"),
        subtitle=", ".join(part for part in (request.words("Read-back"), name if native != name else None) if part),
        blocks=tuple(blocks),
        cities=(name,) if name else (),
    )


def _heard(request: Request) -> list[Block]:
    """The summary of the one consultation the page is about, as far as the city may read it."""
    if request.choices.consultation is None:
        return []
    found = request.gate.one("consultation", request.choices.consultation, ("summary",))
    return chapter(request, "What we heard", found["summary"] if found else None)


def _needs(request: Request, needs: list[Row]) -> Table:
    rows = [(item["statement"], label(request, "need_priority", item["priority"])) for item in needs]
    columns = (
        Column("statement", request.words("Need"), "text", 4.0),
        Column("priority", request.words("Priority"), "text", 1.2),
    )
    ids = tuple(item["id"] for item in needs)
    return Table("Needs", "", columns, rows, request.words("We noted no needs."), record="need", ids=ids)


def _promises(request: Request, owed: list[Row]) -> Table:
    """Promises of all sides: ours first, then the city's, each with its owner's name if that may be told."""
    ordered = sorted(owed, key=lambda item: [*_SIDES].index(item["side"]) if item["side"] in _SIDES else len(_SIDES))
    rows = [(_who(request, item), item["text"], item["due"]) for item in ordered]
    columns = (
        Column("who", request.words("Who"), "text", 1.4),
        Column("text", request.words("Promise"), "text", 3.6),
        Column("due", request.words("Until"), "date", 1.2),
    )
    ids = tuple(item["id"] for item in ordered)
    return Table("Promises", "", columns, rows, request.words("Nothing was promised."), record="commitment", ids=ids)


def _who(request: Request, row: Row) -> str:
    side, owner = request.words(_SIDES.get(row["side"], "Others")), owner_of(request, row)
    return f"{side}: {owner}" if owner else side
