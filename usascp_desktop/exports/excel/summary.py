"""The sheet of charts: each figure's numbers with a native bar chart beside them that reads those very cells."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from xml.sax.saxutils import quoteattr

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.worksheet.worksheet import Worksheet

from usascp_desktop.exports.excel.cells import put, put_long
from usascp_desktop.exports.excel.columns import number
from usascp_desktop.exports.excel.looks import ACCENT, Look
from usascp_desktop.exports.excel.page import Page
from usascp_desktop.exports.excel.text import writable
from usascp_desktop.exports.report import Figure

SHEET = "Summary"
_CHART_ROWS = 16
_ROW_CM = 0.53


def write_summary(page: Page, figures: Sequence[Figure]) -> None:
    """Fill the page with the figures in order."""
    for letter, width in (("A", 34.0), ("B", 16.0), ("C", 4.0)):
        page.sheet.column_dimensions[letter].width = width
    page.heading(page.words("summary"), Look.TITLE)
    for figure in figures:
        _figure(page, figure)


def described(drawing: bytes, kind: str, alternatives: Sequence[str]) -> bytes:
    """The drawing part in which each object of a kind (Chart, Image) says its text for readers without sight."""
    text = drawing.decode().replace(' descr="Picture"', "")
    for index, alternative in enumerate(alternatives, start=1):
        words = quoteattr(writable(alternative).replace("\n", " "), {"\n": " "})
        text = text.replace(f'name="{kind} {index}"', f'name="{kind} {index}" descr={words}')
    return text.encode()


def _figure(page: Page, figure: Figure) -> None:
    sheet: Worksheet = page.sheet
    page.heading(figure.title, Look.HEADING_2)
    top = page.row
    put(sheet, page.row, 1, page.words("category"), look=Look.HEADER)
    put(sheet, page.row, 2, figure.unit or page.words("value"), look=Look.HEADER)
    page.row += 1
    for category, value in zip(figure.categories, figure.values, strict=True):
        put(sheet, page.row, 2, number(value), look=Look.NUMBER)
        page.row = put_long(sheet, page.row, 1, category)
    last = page.row - 1
    page.row = put_long(sheet, page.row, 1, figure.alternative, look=Look.NOTE)
    if figure.values:
        rows = max(_CHART_ROWS, len(figure.values) + 4)
        sheet.add_chart(_chart(sheet, figure, top=top, last=last, rows=rows), f"D{top}")
        page.row = max(page.row, top + rows + 1)


def _chart(sheet: Worksheet, figure: Figure, *, top: int, last: int, rows: int) -> BarChart:
    chart = BarChart()
    chart.type, chart.style, chart.legend = "bar", 10, None
    chart.title = writable(figure.title)
    chart.add_data(Reference(sheet, min_col=2, min_row=top + 1, max_row=last), titles_from_data=False)
    chart.set_categories(Reference(sheet, min_col=1, min_row=top + 1, max_row=last))
    series = chart.series[0]
    series.graphicalProperties.solidFill = ACCENT
    series.invertIfNegative = False
    chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    chart.gapWidth = 60
    chart.x_axis.scaling.orientation = "maxMin"  # the first category on top, as in the cells
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.title = writable(figure.unit) or None
    if all(value >= Decimal(0) for value in figure.values):
        chart.y_axis.scaling.min = 0
    chart.width, chart.height = 18, rows * _ROW_CM
    return chart
