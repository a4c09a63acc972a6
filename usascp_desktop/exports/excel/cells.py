"""Putting one value into one cell through openpyxl, so that text stays text whatever it looks like."""

from __future__ import annotations

from openpyxl.cell.cell import Cell as BookCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from usascp_desktop.exports.excel.columns import Value
from usascp_desktop.exports.excel.looks import Look, dress
from usascp_desktop.exports.excel.names import quoted
from usascp_desktop.exports.excel.text import pieces, runs, writable


def put(sheet: Worksheet, row: int, column: int, value: Value, *, look: Look = Look.TEXT) -> BookCell:
    """Write the value (text within the cell's limit) at row and column, counted from 1, and return the cell."""
    cell = sheet.cell(row, column)
    if isinstance(value, str):
        parts = runs(writable(value))
        cell.value = parts[0] if len(parts) == 1 else CellRichText([TextBlock(InlineFont(), part) for part in parts])
        cell.data_type = "s"  # openpyxl guesses formulas and error values from the first character
    else:
        cell.value = value
    dress(cell, look, text=isinstance(value, str))
    return cell


def put_long(sheet: Worksheet, row: int, column: int, text: str, *, look: Look = Look.TEXT) -> int:
    """Write text of any length downwards from the row; gives the row after it."""
    for piece in pieces(text):
        put(sheet, row, column, piece, look=look)
        row += 1
    return row


def link(cell: BookCell, sheet: str) -> None:
    """Make the cell lead to the top of another sheet of the workbook."""
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"{quoted(sheet)}!A1")
    dress(cell, Look.LINK, text=True)
