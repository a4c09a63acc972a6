"""Compares the PDF engine with stock ReportLab on the same tables and paragraphs, in one run: CPU time, pages, memory.

Stock ReportLab gets its best case: an embedded TrueType font,
plain string cells, tables cut into page-sized chunks with known row heights. It neither shapes nor tags.
"""

from __future__ import annotations

import gc
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph as StockParagraph
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Table as StockTable

from tests.benchmarks.lines import Line
from tests.exports.pdf.samples import big_table, report
from usascp_desktop import assets
from usascp_desktop.exports.format import cell_text
from usascp_desktop.exports.pdf.writer import write
from usascp_desktop.exports.report import Block, Paragraph, Table

_SENTENCE = (
    "The ward office said that drain {n} behind the market is cleaned twice a year, most often before the rains. "
)


def stock(blocks: tuple[Block, ...], file: Path) -> None:
    """The same paragraphs and tables with ReportLab alone."""
    for name, weight in (("Stock", "Regular"), ("StockBold", "Bold")):
        font = TTFont(name, str(assets.path("resources", "fonts", f"NotoSans-{weight}.ttf")))
        pdfmetrics.registerFont(font)
    style = ParagraphStyle("body", fontName="Stock", fontSize=10, leading=14.2, spaceAfter=6)
    story: list[object] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            story.append(StockParagraph(block.text, style))
        elif isinstance(block, Table):
            story += _stock_tables(block)
    document = SimpleDocTemplate(str(file), pagesize=A4, leftMargin=56, rightMargin=56, topMargin=54, bottomMargin=62)

    def footer(canvas: object, _: object) -> None:
        canvas.setFont("Stock", 7.5)  # type: ignore[attr-defined]
        canvas.drawString(56, 34, "Drains and shade · partner")  # type: ignore[attr-defined]
        canvas.drawRightString(A4[0] - 56, 34, f"Page {document.page}")  # type: ignore[attr-defined]

    document.build(story, onFirstPage=footer, onLaterPages=footer)


def _stock_tables(table: Table) -> list[StockTable]:
    header = [column.label for column in table.columns]
    look = [
        ("FONT", (0, 0), (-1, 0), "StockBold", 8, 11.4),
        ("FONT", (0, 1), (-1, -1), "Stock", 8.5, 12.1),
        ("BACKGROUND", (0, 0), (-1, 0), HexColor("#f1f4f9")),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor("#d5dae3")),
        ("ALIGN", (4, 0), (5, -1), "RIGHT"),
    ]
    tables = []
    for start in range(0, len(table.rows), 36):
        cells = [
            [cell_text(value, column) for value, column in zip(row, table.columns, strict=True)]
            for row in table.rows[start : start + 36]
        ]
        heights = [19.2] * (len(cells) + 1)
        widths = [60, 100, 80, 75, 108, 60]
        tables.append(StockTable([header, *cells], colWidths=widths, rowHeights=heights, repeatRows=1, style=look))
    return tables


def _fastest(work: Callable[[], object], times: int) -> float:
    best = float("inf")
    for _ in range(times):
        gc.collect()
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def measure() -> list[Line]:
    """Return the ratios of CPU time to stock ReportLab, the growth with rows, and what 2,000 pages take."""
    text = tuple(
        Paragraph("".join(_SENTENCE.replace("{n}", str(start + n)) for n in range(6))) for start in range(0, 3000, 6)
    )
    cases: list[tuple[str, tuple[Block, ...]]] = [
        ("table of 2,000 rows", (big_table(2000),)),
        ("table of 10,000 rows", (big_table(10_000),)),
        ("500 paragraphs", text),
        ("paragraphs and table", (*text, big_table(2000))),
    ]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.pdf"
        write(report(*cases[0][1]), file)
        stock(cases[0][1], file)
        lines = [_against_stock(name, blocks, file) for name, blocks in cases]
        times = {rows: _fastest(lambda rows=rows: write(report(big_table(rows)), file), 2) for rows in (1000, 4000)}  # type: ignore[misc]
        lines.append(Line("4,000 rows / 1,000 rows", times[4000] / times[1000], "x", 4.4))
        begun = time.process_time()
        pages = write(report(big_table(72_000)), file).pages
        lines.append(Line(f"{pages:,} pages of tables, CPU", time.process_time() - begun, "s", 10))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [*lines, Line("most memory of that process", peak, "MB", 400)]


def _against_stock(name: str, blocks: tuple[Block, ...], file: Path) -> Line:
    theirs = _fastest(lambda: stock(blocks, file), 3)
    ours = _fastest(lambda: write(report(*blocks), file), 3)
    return Line(f"{name}, tagged and shaped / stock ReportLab", ours / theirs, "x", 1.2)
