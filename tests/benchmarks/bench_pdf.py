"""Compares the PDF engine with stock ReportLab on the same tables and paragraphs, in one run: CPU time, pages, memory.

Stock ReportLab gets its best case: an embedded TrueType font,
plain string cells, tables cut into page-sized chunks with known row heights. It neither shapes nor tags.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
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

from tests.benchmarks.bench_excel import peak_memory
from tests.benchmarks.lines import Line, percentile
from tests.exports.pdf.samples import big_table, report
from usascp_desktop import assets
from usascp_desktop.domain.ids import new_id
from usascp_desktop.exports.format import cell_text
from usascp_desktop.exports.pdf.writer import write
from usascp_desktop.exports.report import Block, Paragraph, Table
from usascp_desktop.records.needs import Need
from usascp_desktop.store.unit_of_work import UnitOfWork
from usascp_desktop.workspace import new_workspace

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
    alone = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_pdf"], check=True, capture_output=True, text=True
    )
    pages, seconds, peak = map(float, alone.stdout.split())
    lines.append(Line(f"{pages:,.0f} pages of tables, CPU", seconds, "s", 10))
    lines.append(Line("most memory of that process", peak, "MB", 400))
    return [*lines, _beside_the_window()]


def _beside_the_window() -> Line:
    """How late the window answers while a report of thousands of rows is written, from the click to the file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.lateness import lateness
    from usascp_desktop.config import Settings
    from usascp_desktop.services.reports.choices import Choices
    from usascp_desktop.ui.shell import Shell
    from usascp_desktop.ui.theme import Theme
    from usascp_desktop.ui.widgets.report_process import ReportProcess

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme("light")
    theme.apply(app)
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder) / "ws", practice=True, person="R. M.", laptop="L1")
        workspace.database.write(_many_needs, label="Many", bulk=True)
        shell = Shell(theme, Settings(last_page="needs"))
        shell.show()
        shell.attach(workspace)
        lateness(_for(1.5))
        file = Path(folder) / "needs.pdf"
        writing = ReportProcess(workspace.folder, Choices("needs-assessment"), file, zone="UTC", parent=shell)
        ended: list[object] = []
        writing.finished.connect(lambda answer, _draft: ended.append(answer))
        writing.failed.connect(ended.append)
        writing.start(workspace.database.data_key)
        late = lateness(lambda: not ended)
        assert writing.draft.exists(), ended[0]
        shell.close()
    what = "window beside the writing of a PDF: its thread is late by, p99"
    return Line(what, percentile(late, 0.99), "ms", 16, note=f"most {late[-1]:.1f} ms")


def _for(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() < end


def _many_needs(unit: UnitOfWork) -> None:
    some = {"city": unit.resolve("city", "vientiane"), "sector": "water", "status": "identified"}
    many = [{"id": new_id(), "statement": f"Drain {n} behind the market is blocked", **some} for n in range(6_000)]
    unit.add_rows(Need, many)


def _pages_alone() -> str:
    """Pages, CPU seconds and the most memory, in MB, of a process that does nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        write(report(big_table(200)), Path(folder) / "warm.pdf")
        table = big_table(72_000)
        begun = time.process_time()
        pages = write(report(table), Path(folder) / "a.pdf").pages
        seconds = time.process_time() - begun
    return f"{pages} {seconds} {peak_memory()}"


def _against_stock(name: str, blocks: tuple[Block, ...], file: Path) -> Line:
    theirs = _fastest(lambda: stock(blocks, file), 3)
    ours = _fastest(lambda: write(report(*blocks), file), 3)
    return Line(f"{name}, tagged and shaped / stock ReportLab", ours / theirs, "x", 1.2)


if __name__ == "__main__":
    print(_pages_alone())
