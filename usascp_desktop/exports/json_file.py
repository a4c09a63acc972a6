"""Writes a report as one JSON document: the whole model, block by block, typed values in their plain forms."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.exports.report import (
    Block,
    Bullets,
    Cell,
    Figure,
    Heading,
    KeyFacts,
    PageBreak,
    Paragraph,
    Photo,
    Report,
    Signatures,
    Table,
    Written,
)
from usascp_desktop.exports.saving import replacing

SCHEMA = 1
Progress = Callable[[int, int, str], None]


def write(report: Report, file: Path, *, progress: Progress | None = None) -> Written:
    """Write ``report`` to ``file`` in UTF-8, replacing it only when complete. UserError if it cannot be written."""
    text = json.dumps(document(report), ensure_ascii=False, indent=1, allow_nan=False)
    with replacing(file) as out:
        out.write(f"{text}\n".encode())
    if progress is not None:
        progress(report.row_count, report.row_count, report.title)
    return Written(file, "json")


def document(report: Report) -> dict[str, Any]:
    """The report as JSON values: ``{schema, report, title, ..., blocks: [{block, ...}], withheld: [...]}``.

    A table is ``{block: "table", record, columns: [{key, label, kind}], rows: [{id?, key: value}]}``. Money is
    ``{amount, currency, year}``, a moment ``{at, zone}`` with the local time and offset, a date ISO 8601; numbers with
    decimals are texts, so that no digit is lost; unknown is null.
    """
    return {
        "schema": SCHEMA,
        "report": report.kind,
        "title": report.title,
        "subtitle": report.subtitle,
        "language": report.language,
        "programme": report.programme,
        "period": report.period,
        "cities": list(report.cities),
        "audience": report.audience,
        "data_state": report.data_state,
        "made_by": report.made_by,
        "made_at": plain(report.made_at),
        "filters": [{"label": label, "value": value} for label, value in report.filters],
        "definitions": [{"term": term, "meaning": meaning} for term, meaning in report.definitions],
        "blocks": [_block(block) for block in report.blocks],
        "withheld": [
            {"record": item.record, "id": item.id, "field": item.field, "why": item.why} for item in report.withheld
        ],
    }


def plain(value: Cell) -> Any:  # noqa: ANN401
    """A cell as a JSON value."""
    if isinstance(value, Moment):
        return {"at": value.local().isoformat(), "zone": value.zone}
    if isinstance(value, Money):
        return value.to_json()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading():
            return {"block": "heading", "text": block.text, "level": block.level}
        case Paragraph():
            return {"block": "paragraph", "text": block.text, "style": block.style}
        case Bullets():
            return {"block": "bullets", "items": list(block.items), "numbered": block.numbered}
        case KeyFacts():
            facts = [{"label": one.label, "value": plain(one.value), "source": one.source} for one in block.facts]
            return {"block": "key_facts", "title": block.title, "facts": facts}
        case Table():
            return _table(block)
        case Figure():
            values = [
                {"category": name, "value": plain(value)}
                | ({"parts": {one.name: plain(one.values[place]) for one in block.series}} if block.series else {})
                for place, (name, value) in enumerate(zip(block.categories, block.values, strict=True))
            ]
            return {
                "block": "figure",
                "title": block.title,
                "alternative": block.alternative,
                "unit": block.unit,
                "values": values,
            }
        case Photo():
            return {"block": "photo", "caption": block.caption, "alternative": block.alternative}
        case Signatures():
            return {"block": "signatures", "labels": list(block.labels)}
        case PageBreak():
            return {"block": "page_break"}


def _table(table: Table) -> dict[str, Any]:
    keys = [column.key for column in table.columns]
    rows = [dict(zip(keys, map(plain, row), strict=True)) for row in table.rows]
    if table.ids:
        rows = [{"id": row, **values} for row, values in zip(table.ids, rows, strict=True)]
    columns = [{"key": one.key, "label": one.label, "kind": one.kind} for one in table.columns]
    return {
        "block": "table",
        "name": table.name,
        "title": table.title,
        "record": table.record,
        "columns": columns,
        "rows": rows,
        "note": table.note,
    }
