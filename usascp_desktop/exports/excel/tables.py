"""A report's table as a sheet of its own: native table, frozen heading, filter, drop-downs, print titles, widths."""

from __future__ import annotations

from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table as NativeTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from usascp_desktop.exports.excel.cells import put
from usascp_desktop.exports.excel.columns import SheetColumn, Value, sheet_columns
from usascp_desktop.exports.excel.lists import Lists
from usascp_desktop.exports.excel.looks import Look, style_number
from usascp_desktop.exports.excel.rows import LAST_ROW, ColumnStyle, sheet_rows
from usascp_desktop.exports.report import Table

_WIDTH = 18.0
_NARROWEST, _WIDEST = 8.0, 70.0


@dataclass(frozen=True, slots=True)
class TableSheet:
    """A table and where it stands: sheet, native table's name, columns; ``bulk``: its rows come later."""

    table: Table
    sheet: Worksheet
    name: str
    columns: tuple[SheetColumn, ...]
    bulk: bool

    @property
    def styles(self) -> list[ColumnStyle]:
        """The style numbers of each column."""
        return column_styles(self.sheet, self.columns)


def column_styles(sheet: Worksheet, columns: tuple[SheetColumn, ...]) -> list[ColumnStyle]:
    """The workbook's style numbers for text and for typed values, column by column."""
    return [
        ColumnStyle(
            style_number(sheet, column.native, text=True), style_number(sheet, column.native, text=column.text_only)
        )
        for column in columns
    ]


def write_table(book: Workbook, table: Table, *, sheet_name: str, name: str, lists: Lists, bulk: bool) -> TableSheet:
    """Add the table's sheet; when ``bulk``, without rows: the table ends at row 1, the rules at LAST_ROW for now."""
    sheet = book.create_sheet(sheet_name)
    columns = sheet_columns(table)
    for index, column in enumerate(columns, start=1):
        put(sheet, 1, index, column.header, look=Look.HEADER)
        dimension = sheet.column_dimensions[get_column_letter(index)]
        dimension.width = min(max(_NARROWEST, _WIDTH * column.width, len(column.header) * 0.8 + 4), _WIDEST)
        dimension.hidden = column.hidden
    last = LAST_ROW if bulk else max(_write_rows(sheet, columns, table), 2)
    if columns:
        _native(sheet, name, columns=len(columns), last=1 if bulk else last)  # openpyxl visits every cell
        _validate(sheet, columns, lists, last=last)
    if not len(table.rows):
        put(sheet, 4, 1, table.empty, look=Look.NOTE)
    _page(sheet)
    return TableSheet(table, sheet, name, columns, bulk)


def _write_rows(sheet: Worksheet, columns: tuple[SheetColumn, ...], table: Table) -> int:
    last = 1
    for last, values in enumerate(sheet_rows(columns, table.rows, table.ids), start=2):
        for index, (column, value) in enumerate(zip(columns, values, strict=True), start=1):
            put_value(sheet, last, index, value, of=column)
    return last


def put_value(sheet: Worksheet, row: int, index: int, value: Value, *, of: SheetColumn) -> None:
    """Write a value of the column ``of``; an empty cell of a text column keeps what is typed there as text, too."""
    cell = put(sheet, row, index, value, look=of.native)
    if value is None and of.text_only:
        cell.number_format, cell.quotePrefix = "@", True


def _native(sheet: Worksheet, name: str, *, columns: int, last: int) -> None:
    native = NativeTable(displayName=name, name=name, ref=f"A1:{get_column_letter(columns)}{last}")
    native.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    sheet.add_table(native)


def _validate(sheet: Worksheet, columns: tuple[SheetColumn, ...], lists: Lists, *, last: int) -> None:
    for index, column in enumerate(columns, start=1):
        letter = get_column_letter(index)
        rule = _rule(column, lists)
        if rule is not None:
            rule.add(f"{letter}2:{letter}{last}")
            sheet.add_data_validation(rule)


def _rule(column: SheetColumn, lists: Lists) -> DataValidation | None:
    """A drop-down for a vocabulary; for ids a refusal, which unlike a locked sheet allows sorting and new rows."""
    if column.hidden:
        rule = DataValidation("custom", formula1="FALSE", allow_blank=False, showErrorMessage=True)
        rule.errorTitle, rule.error = "Id", "The program gives ids; leave this column empty in new rows."
        return rule
    formula = lists.formula(column.choices, heading=column.header)
    if formula is None:
        return None
    rule = DataValidation("list", formula1=formula, allow_blank=True, showErrorMessage=True)
    rule.errorTitle, rule.error = "Not in the list", "Choose one of the list, or leave the cell empty."
    return rule


def _page(sheet: Worksheet) -> None:
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.center.text = "&A – &P / &N"
