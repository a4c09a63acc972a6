"""The sheet of charts: each figure's numbers with a native bar chart beside them that reads those very cells."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from xml.sax.saxutils import quoteattr

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from usascp_desktop.exports.excel.cells import put, put_long
from usascp_desktop.exports.excel.columns import number
from usascp_desktop.exports.excel.looks import ACCENT, PARTS, Look
from usascp_desktop.exports.excel.page import Page
from usascp_desktop.exports.excel.text import writable
from usascp_desktop.exports.report import Figure

SHEET = "Summary"
_CHART_ROWS = 16
_ROW_CM = 0.53


def write_summary(page: Page, figures: Sequence[Figure]) -> None:
    """Fill the page with the figures in order."""
    parts = max((len(figure.series) for figure in figures), default=0)
    beside = parts + 4
    widths = [34.0, 16.0, *[14.0] * parts, 4.0]
    for place, width in enumerate(widths, start=1):
        page.sheet.column_dimensions[get_column_letter(place)].width = width
    page.heading(page.words("summary"), Look.TITLE)
    for figure in figures:
        _figure(page, figure, beside=get_column_letter(beside))


def described(drawing: bytes, kind: str, alternatives: Sequence[str]) -> bytes:
    """The drawing part in which each object of a kind (Chart, Image) says its text for readers without sight."""
    text = drawing.decode().replace(' descr="Picture"', "")
    for index, alternative in enumerate(alternatives, start=1):
        words = quoteattr(writable(alternative).replace("\n", " "), {"\n": " "})
        text = text.replace(f'name="{kind} {index}"', f'name="{kind} {index}" descr={words}')
    return text.encode()


def _figure(page: Page, figure: Figure, *, beside: str) -> None:
    """Write the numbers, each part of the bars in a column of its own, and the chart in the column ``beside``."""
    sheet: Worksheet = page.sheet
    page.heading(figure.title, Look.HEADING_2)
    top = page.row
    heads = (page.words("category"), figure.unit or page.words("value"), *(one.name for one in figure.series))
    for column, words in enumerate(heads, start=1):
        put(sheet, page.row, column, words, look=Look.HEADER)
    page.row += 1
    for place, (category, value) in enumerate(zip(figure.categories, figure.values, strict=True)):
        for column, one in enumerate((value, *(part.values[place] for part in figure.series)), start=2):
            put(sheet, page.row, column, number(one), look=Look.NUMBER)
        page.row = put_long(sheet, page.row, 1, category)
    last = page.row - 1
    page.row = put_long(sheet, page.row, 1, figure.alternative, look=Look.NOTE)
    if figure.values:
        rows = max(_CHART_ROWS, len(figure.values) + 4)
        sheet.add_chart(_chart(sheet, figure, top=top, last=last, rows=rows), f"{beside}{top}")
        page.row = max(page.row, top + rows + 1)


def _chart(sheet: Worksheet, figure: Figure, *, top: int, last: int, rows: int) -> BarChart:
    chart = BarChart()
    chart.type, chart.style = "bar", 10
    chart.title = writable(figure.title)
    _fill(chart, sheet, figure, top=top, last=last)
    chart.set_categories(Reference(sheet, min_col=1, min_row=top + 1, max_row=last))
    chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    if figure.series:
        chart.dataLabels.numFmt = "#,##0;-#,##0;;"  # a part that is not there bears no figure
    chart.gapWidth = 60
    chart.x_axis.scaling.orientation = "maxMin"  # the first category on top, as in the cells
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.title = writable(figure.unit) or None
    if all(value >= Decimal(0) for value in figure.values):
        chart.y_axis.scaling.min = 0
    chart.width, chart.height = 18, rows * _ROW_CM
    return chart


def _fill(chart: BarChart, sheet: Worksheet, figure: Figure, *, top: int, last: int) -> None:
    """Draw the values, or the parts they are made of one after another with a legend."""
    if figure.series:
        chart.grouping, chart.overlap = "stacked", 100
        chart.legend.position = "b"
        columns = range(3, 3 + len(figure.series))
    else:
        chart.legend, columns = None, range(2, 3)
    for place, column in enumerate(columns):
        named = bool(figure.series)
        cells = Reference(sheet, min_col=column, min_row=top if named else top + 1, max_row=last)
        chart.add_data(cells, titles_from_data=named)
        made = chart.series[-1]
        made.graphicalProperties.solidFill = PARTS[place % len(PARTS)] if named else ACCENT
        made.invertIfNegative = False
