"""What the program needs to take the workbook back: very hidden sheets with schema, ids and values as exported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from usascp_desktop.exports.excel.cells import put
from usascp_desktop.exports.excel.columns import ID_SOURCE, SheetColumn, Value, as_text
from usascp_desktop.exports.excel.looks import Look
from usascp_desktop.exports.excel.names import Names
from usascp_desktop.exports.excel.rows import sheet_rows
from usascp_desktop.exports.excel.tables import TableSheet, put_value
from usascp_desktop.exports.report import Report

SCHEMA = 1
SHEET = "_usascp"
_ID = SheetColumn("id", "id", ID_SOURCE, as_text, Look.ID, 1, hidden=True, text_only=True)


@dataclass(frozen=True, slots=True)
class ExportedSheet:
    """The very hidden sheet behind a table: the row's id, then the value of every editable cell as exported."""

    of: TableSheet
    sheet: Worksheet
    columns: tuple[SheetColumn, ...]


def write_schema(book: Workbook, report: Report, tables: Sequence[TableSheet], names: Names) -> list[ExportedSheet]:
    """Add the sheets. The first has facts of the report, a ``table`` line a table, a ``column`` line a column.

    A table line: its number, sheet, native table, kind of record, the sheet with its values. A column line: the
    table's number, the heading, the key, the kind of value, ``editable`` or nothing. Sheets of tables written in bulk
    have only their heading here.
    """
    sheet = _very_hidden(book, names.sheet(SHEET))
    exported: list[ExportedSheet] = []
    lines: list[tuple[Value, ...]] = [
        ("schema", SCHEMA),
        ("kind", report.kind),
        ("data state", report.data_state),
        ("audience", report.audience),
        ("made at", str(report.made_at)),
    ]
    for number, table in enumerate(tables, start=1):
        behind = _exported(book, table, names.sheet(f"{SHEET}_{number}")) if table.table.ids else None
        if behind is not None:
            exported.append(behind)
        place = None if behind is None else behind.sheet.title
        lines.append(("table", number, table.sheet.title, table.name, table.table.record, place))
        lines.extend(
            ("column", number, column.header, column.key, column.native.name.lower(), "editable" * column.editable)
            for column in table.columns
        )
    for row, line in enumerate(lines, start=1):
        for column, value in enumerate(line, start=1):
            put(sheet, row, column, value or None, look=Look.PLAIN)
    return exported


def _exported(book: Workbook, table: TableSheet, name: str) -> ExportedSheet:
    sheet = _very_hidden(book, name)
    # Codes, not labels: a label may be reworded before the workbook comes back.
    editable = [replace(item, take=as_text) if item.choices else item for item in table.columns if item.editable]
    columns = (_ID, *editable)
    for index, column in enumerate(columns, start=1):
        put(sheet, 1, index, column.key, look=Look.PLAIN)
    if not table.bulk:
        for row, values in enumerate(sheet_rows(columns, table.table.rows, table.table.ids), start=2):
            for index, (column, value) in enumerate(zip(columns, values, strict=True), start=1):
                put_value(sheet, row, index, value, of=column)
    return ExportedSheet(table, sheet, columns)


def _very_hidden(book: Workbook, name: str) -> Worksheet:
    sheet: Worksheet = book.create_sheet(name)
    sheet.sheet_state = "veryHidden"
    return sheet
