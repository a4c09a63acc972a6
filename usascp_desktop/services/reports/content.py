"""What one report says, before the frame that all reports share is put around it; and blocks that many reports use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from usascp_desktop.exports.report import Block, Cell, Fact, Heading, KeyFacts, Paragraph, Photo, Table
from usascp_desktop.records import record_named
from usascp_desktop.services import taking_part
from usascp_desktop.services.reports.choices import Request
from usascp_desktop.services.reports.tables import Extra, cell, label, listing, text_column
from usascp_desktop.store.queries import Condition, Query, Row

PERSON_FIELDS = ("display_name", "native_name", "title", "organization")
NEED_FIELDS = ("statement", "sector", "priority", "urgency", "status", "evidence", "budget")
PROMISE_FIELDS = ("text", "side", "owner", "due", "status", "proof")


@dataclass(frozen=True, slots=True)
class Content:
    """A report's own part: title, blocks, and what it covers."""

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    programme: str = ""
    period: str = ""
    cities: tuple[str, ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    definitions: tuple[tuple[str, str], ...] = ()


def facts(request: Request, *pairs: tuple[str, Cell], title: str = "") -> KeyFacts:
    """Key facts with labels in the document's language; what is not known is said so, never 0.

    To readers outside, facts without a value are not shown: a dash could not say whether we do not know or do not tell.
    """
    inside = request.gate.audience.kind == "internal"
    told = [Fact(request.words(name), value) for name, value in pairs if inside or value is not None]
    return KeyFacts(tuple(told), title)


def field_cell(request: Request, record: str, row: Row, name: str) -> Cell:
    """One field of a row as a person reads it: codes as labels, references as titles."""
    spec = record_named(record).declared[name]
    if spec.vocabulary and isinstance(row[name], str):
        return label(request, spec.vocabulary, row[name])
    return cell(request, spec, row[name])


def chapter(request: Request, title: str, text: str | None) -> list[Block]:
    """A heading with running text; nothing at all where there is no text."""
    if not text:
        return []
    return [Heading(request.words(title)), Paragraph(text)]


def section(request: Request, title: str, *blocks: Block | None) -> list[Block]:
    """A heading with blocks. Readers outside do not get it when its tables are empty: some rows may not be for them."""
    there = [block for block in blocks if block is not None]
    tables = [block for block in there if isinstance(block, Table)]
    outside = request.gate.audience.kind != "internal"
    if outside and tables and not any(table.rows and table.columns for table in tables):
        return []
    return [Heading(request.words(title)), *there]


def owner_of(request: Request, row: Row) -> str | None:
    """Who owes a promise: the person if one is chosen and may be named, else the name as it was noted."""
    if row["owner"]:
        return request.gate.title("person", row["owner"])
    return str(row["owner_name"]) if row["owner_name"] else None


def people(request: Request, parts: Sequence[Row], *, name: str, title: str, empty: str) -> tuple[Table, int | None]:
    """The people behind participant rows, each once, with contact details as far as they consented; and how many.

    The number counts those who withdrew consent as well; it is None outside, where not everybody may be told of.
    """
    seen: dict[str, Row] = {}
    for part in parts:
        if part["person"] and part["person"] not in seen:
            seen[part["person"]] = part
    withdrawn = sum(1 for person in seen if request.gate.has_withdrawn(person))
    rows = [row for person in seen if (row := request.gate.one("person", person, PERSON_FIELDS))]
    role = request.words("Role")
    extra = (
        Extra(
            text_column("role", role, width=1.2), lambda row: label(request, "person_roles", seen[row["id"]]["role"])
        ),
        Extra(text_column("contact", request.words("Contact"), width=2.0), lambda row: _contact(request, row["id"])),
    )
    note = ""
    if withdrawn and request.gate.audience.kind == "internal":
        one = "{n} participant who withdrew consent is counted but not listed."
        many = "{n} participants who withdrew consent are counted but not listed."
        note = request.words(one if withdrawn == 1 else many).replace("{n}", str(withdrawn))
    table = listing(request, "person", rows, PERSON_FIELDS, name=name, title=title, empty=empty, extra=extra, note=note)
    return table, len(seen) if request.gate.audience.kind == "internal" else None


def _contact(request: Request, person: str) -> str | None:
    ways = [f"{kind}: {address}" if kind else address for kind, address in request.gate.contacts(person)]
    return "\n".join(ways) or None


def participants(request: Request, about: Sequence[str]) -> list[Row]:
    """The participants of records given as ``record/id``, as they may be shown; withdrawn people still count."""
    fields = ("about", "person", "role", "side")
    where = (Condition("about", "in", list(about)),)
    shown = {row["id"]: row for row in request.gate.rows("participant", fields, where=where)}
    counted: list[Row] = []
    for row in request.reader.rows(Query("participant", where, fields=fields)):
        if row["id"] in shown:
            counted.append(shown[row["id"]])
        elif request.gate.has_withdrawn(row["person"]):
            counted.append(
                {"id": row["id"], "about": row["about"], "person": row["person"], "role": None, "side": None}
            )
    return taking_part.once(counted)


def promises(request: Request, rows: Sequence[Row], *, name: str, title: str, empty: str) -> Table:
    """A table of promises, each with its owner as far as that may be told."""
    fields = [field for field in PROMISE_FIELDS if field != "owner"]
    extra = (Extra(text_column("owner", request.words("Owner"), width=1.4), lambda row: owner_of(request, row)),)
    return listing(
        request,
        "commitment",
        rows,
        fields,
        name=name,
        title=title,
        empty=empty,
        widths={"text": 3.0, "side": 0.9, "proof": 1.6},
        extra=extra,
    )


def photos(request: Request, attached: Sequence[Row]) -> list[Block]:
    """The pictures among attachments that came through the gate, captioned, as far as their files can be had."""
    found: list[Block] = []
    for row in attached:
        if not str(row["media_type"] or "").startswith("image/"):
            continue
        file = request.pictures(row["id"])
        if file is not None:
            caption = row["caption"] or ""
            found.append(Photo(file, caption, row["alternative"] or caption or request.words("A photo without words")))
    return found


def of_consultations(
    request: Request, record: str, fields: Sequence[str], ids: Sequence[str], *, order: Sequence[str] = ()
) -> list[Row]:
    """The rows of a record that came out of these consultations."""
    return request.gate.rows(record, fields, where=(Condition("consultation", "in", list(ids)),), order=order)


def by_priority(request: Request, rows: Sequence[Row]) -> list[Row]:
    """Needs with the most pressing first; those without a priority last."""
    priority = {code: place for place, code in enumerate(request.reader.terms("need_priority"))}
    urgency = {code: place for place, code in enumerate(request.reader.terms("need_urgency"))}
    return sorted(
        rows,
        key=lambda row: (
            priority.get(row["priority"], len(priority)),
            urgency.get(row.get("urgency") or "", len(urgency)),
            row["id"],
        ),
    )


def days_between(first: dt.date | None, last: dt.date | None) -> int | None:
    """Whole days from one day to a later one, else 0; None if either is not known."""
    return None if first is None or last is None else max(0, (last - first).days)
