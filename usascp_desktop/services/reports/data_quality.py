"""The data-quality report: how much is missing where, and each record that lacks something, to be finished."""

from __future__ import annotations

from collections import Counter

from usascp_desktop.domain.quality import RULES, LooseEnd, Rule, loose_ends
from usascp_desktop.exports.report import Block, Cell, Column, Heading, Table
from usascp_desktop.records import record_named
from usascp_desktop.services.reports.choices import Request, filters
from usascp_desktop.services.reports.content import Content, facts
from usascp_desktop.services.reports.tables import number_column, text_column
from usascp_desktop.store.queries import Row


def build(request: Request) -> Content:
    """Build the report of all loose ends of records that this audience may see; cities narrow what names a city."""
    records = {record: _rows(request, record) for record in dict.fromkeys(rule.record for rule in RULES)}
    shown = {
        record: [row for row in rows if any(value for name, value in row.items() if name != "id")]
        for record, rows in records.items()
    }
    ends = [end for end in loose_ends(shown) if not request.gate.denied(end.record, end.id, end.field)]
    counts = Counter(end.what for end in ends)
    blocks: list[Block] = [
        facts(
            request,
            ("Records looked at", sum(len(rows) for rows in shown.values())),
            ("Loose ends", len(ends)),
            ("Records with a loose end", len({(end.record, end.id) for end in ends})),
        ),
        Heading(request.words("What is missing")),
        _overview(request, counts, shown),
        Heading(request.words("Records to finish")),
        _list(request, ends, shown),
    ]
    return Content(
        title=request.words("Data quality"),
        subtitle=request.words("What is still missing in the records"),
        blocks=tuple(blocks),
        cities=request.city_titles(request.choices.cities),
        filters=filters(request),
        definitions=((request.words("Loose end"), request.words("Something without which work cannot go on.")),),
    )


def _rows(request: Request, record: str) -> list[Row]:
    kind, chosen = record_named(record), request.choices.cities
    rules = [rule for rule in RULES if rule.record == record]
    asked = {name for rule in rules for name in _asked(rule)} & set(kind.declared)
    fields = tuple(sorted(asked | ({"city"} & set(kind.declared)) | {kind.title_field}))
    return request.gate.rows(record, fields, keep=lambda row: not chosen or row.get("city") in chosen)


def _asked(rule: Rule) -> tuple[str, ...]:
    return (rule.field, *rule.or_fields, "status", *([rule.when[0]] if rule.when else []))


def _overview(request: Request, counts: Counter[str], shown: dict[str, list[Row]]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (record_named(rule.record).plural, rule.what, counts[rule.what], len(shown[rule.record]))
        for rule in RULES
        if counts[rule.what]
    ]
    columns = (
        text_column("record", request.words("Record"), width=1.5),
        text_column("what", request.words("What is missing"), width=3.0),
        number_column("count", request.words("How many"), width=1.0),
        number_column("of", request.words("Of"), width=1.0),
    )
    return Table("Overview", request.words("Loose ends by kind"), columns, rows, request.words("Nothing is missing."))


def _list(request: Request, ends: list[LooseEnd], shown: dict[str, list[Row]]) -> Table:
    by_id = {(record, row["id"]): row for record, rows in shown.items() for row in rows}
    rows: list[tuple[Cell, ...]] = []
    for end in ends:
        kind, row = record_named(end.record), by_id[end.record, end.id]
        title, city = row[kind.title_field], request.gate.title("city", row.get("city"))
        rows.append((kind.singular, None if title is None else str(title), city, end.what, end.id))
    columns = (
        text_column("record", request.words("Record"), width=1.1),
        text_column("title", request.words("Title"), width=3.0),
        text_column("city", request.words("City"), width=1.2),
        text_column("what", request.words("What is missing"), width=2.2),
        Column("record_id", request.words("Id"), "id", in_pdf=False),
    )
    return Table("Records", request.words("Records to finish"), columns, rows, request.words("Nothing is missing."))
