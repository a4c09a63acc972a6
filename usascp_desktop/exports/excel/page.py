"""A sheet that is read from top to bottom like a page: labels in column A, texts in column B, remarks in column C."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from usascp_desktop.exports.excel.cells import link, put, put_long
from usascp_desktop.exports.excel.columns import date, number
from usascp_desktop.exports.excel.looks import Look
from usascp_desktop.exports.format import value_text
from usascp_desktop.exports.report import Cell, Report
from usascp_desktop.exports.wording import say

_WIDTHS = {"A": 28.0, "B": 84.0, "C": 36.0}

_WIDEST, _HIGHEST = 560, 420
"""Pixels of a picture as shown; a row may be 409 points high (Excel specifications and limits)."""


class Page:
    """Writes downwards on a new sheet and knows the next free row."""

    def __init__(self, book: Workbook, name: str, report: Report) -> None:
        self.sheet: Worksheet = book.create_sheet(name)
        self.row = 1
        self._report = report
        for letter, width in _WIDTHS.items():
            self.sheet.column_dimensions[letter].width = width
        self.sheet.sheet_view.showGridLines = False
        self.sheet.page_setup.paperSize = self.sheet.PAPERSIZE_A4
        self.sheet.page_setup.fitToWidth, self.sheet.page_setup.fitToHeight = 1, 0
        self.sheet.sheet_properties.pageSetUpPr.fitToPage = True
        self.sheet.oddFooter.center.text = "&A – &P / &N"

    def words(self, key: str) -> str:
        """A fixed word as the report says it."""
        return say(self._report, key)

    def heading(self, text: str, look: Look) -> None:
        """A heading that runs over the page's columns, set off by an empty row above."""
        if self.row > 1:
            self.row += 1
        self.row = put_long(self.sheet, self.row, 1, text, look=look)

    def text(self, text: str, look: Look = Look.TEXT, *, mark: str = "") -> None:
        """Running text in column B, with a mark such as a bullet before it."""
        if mark:
            put(self.sheet, self.row, 1, mark, look=Look.MARK)
        self.row = put_long(self.sheet, self.row, 2, text, look=look)

    def fact(self, label: str, value: Cell, remark: str = "") -> None:
        """A label, its value (numbers and days typed) and a remark, side by side."""
        start = self.row
        ends = [put_long(self.sheet, start, 1, label, look=Look.LABEL), self._value(start, value)]
        if remark:
            ends.append(put_long(self.sheet, start, 3, remark, look=Look.NOTE))
        self.row = max(ends)

    def picture(self, jpeg: bytes) -> None:
        """A picture in column B, in a row as high as it is."""
        image = Image(io.BytesIO(jpeg))
        scale = min(1.0, _WIDEST / image.width, _HIGHEST / image.height)
        image.width, image.height = int(image.width * scale), int(image.height * scale)
        self.sheet.add_image(image, f"B{self.row}")
        self.sheet.row_dimensions[self.row].height = image.height * 0.75 + 6  # 96 pixels are 72 points
        self.row += 1

    def link(self, text: str, sheet: str) -> None:
        """A line in column B that leads to another sheet."""
        link(put(self.sheet, self.row, 2, text, look=Look.LINK), sheet)
        self.row += 1

    def signature(self, label: str) -> None:
        """A line to sign on."""
        self.row += 1
        put_long(self.sheet, self.row, 1, label)
        put(self.sheet, self.row, 2, None, look=Look.SIGN)
        self.sheet.row_dimensions[self.row].height = 32
        self.row += 1

    def gap(self) -> None:
        """An empty row."""
        self.row += 1

    def page_break(self) -> None:
        """What follows prints on a new page."""
        if self.row > 1:
            self.sheet.row_breaks.append(Break(id=self.row - 1))

    def _value(self, row: int, value: Cell) -> int:
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            whole = isinstance(value, int) or value == value.to_integral_value()
            typed = number(value)
            put(self.sheet, row, 2, typed, look=Look.FACT_COUNT if whole else Look.FACT)
            return row + 1
        if isinstance(value, dt.date):
            put(self.sheet, row, 2, date(value), look=Look.FACT_DATE)
            return row + 1
        return put_long(
            self.sheet, row, 2, value_text(value, language=self._report.language, wording=self._report.wording)
        )
