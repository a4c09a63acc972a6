"""Writes a report as an Excel workbook: read-me sheet, running text, charts, one native table a sheet."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from usascp_desktop.exports.excel import narrative, readme, summary
from usascp_desktop.exports.excel.columns import SheetColumn
from usascp_desktop.exports.excel.lists import Lists
from usascp_desktop.exports.excel.looks import new_book
from usascp_desktop.exports.excel.names import Names
from usascp_desktop.exports.excel.package import Bulk, assemble
from usascp_desktop.exports.excel.page import Page
from usascp_desktop.exports.excel.rows import ColumnStyle, Count, stream
from usascp_desktop.exports.excel.schema import write_schema
from usascp_desktop.exports.excel.tables import TableSheet, column_styles, write_table
from usascp_desktop.exports.excel.text import writable
from usascp_desktop.exports.report import Figure, Report, Table, Written
from usascp_desktop.exports.saving import replacing

BULK_ROWS = 500
"""Tables with more rows are streamed into the sheet's part instead of going through openpyxl's cells."""

Progress = Callable[[int, int, str], None]


def write(report: Report, file: Path, *, progress: Progress | None = None, bulk_rows: int = BULK_ROWS) -> Written:
    """Write the workbook to ``file``, replacing it only when all of it is on the disk.

    ``progress`` is told rows done, rows in all and what is being written; what it raises stops the export and leaves
    nothing behind. Equal reports give equal bytes. Raises UserError when the file cannot be written or a table has
    more rows than a sheet holds.
    """
    tell = progress or _silent
    plan = _Plan(report, tell, bulk_rows)
    book = plan.build()
    with replacing(file) as out, io.BytesIO() as buffer:
        book.save(buffer)
        assemble(
            buffer,
            out,
            bulks={_part(book, title): bulk for title, bulk in plan.bulks.items()},
            stamp=report.made_at.to_json()["at"],
            rewritten=plan.described(),
        )
    tell(report.row_count, report.row_count, report.title)
    return Written(file=file, format="xlsx", sheets=len(book.sheetnames))


@dataclass
class _Plan:
    """Builds the book and notes what is to be streamed; lives for one export."""

    report: Report
    progress: Progress
    bulk_rows: int

    def __post_init__(self) -> None:
        self.bulks: dict[str, Bulk] = {}
        self.figures = [block for block in self.report.blocks if isinstance(block, Figure)]
        self._book = new_book()
        self._names = Names()
        self._pictures: list[str] = []
        self._done = 0
        self._native = 0

    def build(self) -> Workbook:
        """The book with everything but the rows of big tables."""
        front = self._page(readme.SHEET)
        text = self._page(narrative.SHEET)
        charts = self._page(summary.SHEET) if self.figures else None
        places: dict[int, str] = {}
        tables: list[TableSheet] = []
        lists, names = Lists(self._book, self._names), Names()
        for index, block in enumerate(self.report.blocks):
            if isinstance(block, Figure) and charts is not None:
                places[index] = charts.sheet.title
            if isinstance(block, Table):
                tables.append(self._table(block, lists, names))
                places[index] = tables[-1].sheet.title
        visits = [(narrative.SHEET, text.words("running_text"))]
        if charts is not None:
            summary.write_summary(charts, self.figures)
            visits.append((summary.SHEET, charts.words("charts")))
        visits += [(item.sheet.title, item.table.title) for item in tables]
        readme.write_readme(front, self.report, visits)
        self._pictures = narrative.write_narrative(text, self.report, places)
        self._behind(tables)
        lists.to_the_end()
        self._properties()
        return self._book

    def described(self) -> dict[str, Callable[[bytes], bytes]]:
        """What gives pictures and charts their texts, by the drawing's part: they are numbered by sheet."""
        charts = [figure.alternative for figure in self.figures if figure.values]
        drawn = [(kind, texts) for kind, texts in (("Image", self._pictures), ("Chart", charts)) if texts]
        return {
            f"xl/drawings/drawing{place}.xml": functools.partial(summary.described, kind=kind, alternatives=texts)
            for place, (kind, texts) in enumerate(drawn, start=1)
        }

    def _page(self, name: str) -> Page:
        return Page(self._book, self._names.sheet(name), self.report)

    def _table(self, table: Table, lists: Lists, names: Names) -> TableSheet:
        bulk = len(table.rows) > self.bulk_rows
        written = write_table(
            self._book,
            table,
            sheet_name=self._names.sheet(table.name),
            name=names.table(table.name),
            lists=lists,
            bulk=bulk,
        )
        if written.columns:
            self._native += 1
        if bulk:
            part = f"xl/tables/table{self._native}.xml"
            self._later(table, written.sheet, written.columns, part=part, label=table.title)
        else:
            self._done += len(table.rows)
            self.progress(self._done, self.report.row_count, table.title)
        return written

    def _behind(self, tables: list[TableSheet]) -> None:
        for hidden in write_schema(self._book, self.report, tables, self._names):
            if hidden.of.bulk:
                self._later(hidden.of.table, hidden.sheet, hidden.columns, part=None, label=None)

    def _later(
        self, table: Table, sheet: Worksheet, columns: tuple[SheetColumn, ...], *, part: str | None, label: str | None
    ) -> None:
        styles: list[ColumnStyle] = column_styles(sheet, columns)

        def rows(count: Count) -> Iterator[bytes]:
            return stream(columns, table.rows, ids=table.ids, styles=styles, count=count, progress=self._teller(label))

        self.bulks[sheet.title] = Bulk(part, rows)

    def _teller(self, label: str | None) -> Callable[[int], None]:
        """Adds a bulk sheet's progress to what was done before it; the sheets behind the tables count nothing."""
        before = self._done

        def tell(records: int) -> None:
            if label is not None:
                self._done = before + records
                self.progress(self._done, self.report.row_count, label)

        return tell

    def _properties(self) -> None:
        properties, report = self._book.properties, self.report
        properties.title, properties.creator = writable(report.title), writable(report.made_by)
        properties.subject, properties.language = writable(report.programme) or None, report.language
        properties.lastModifiedBy = writable(report.made_by)


def _part(book: Workbook, title: str) -> str:
    """The part in which openpyxl writes the sheet: they are numbered in order."""
    return f"xl/worksheets/sheet{book.sheetnames.index(title) + 1}.xml"


def _silent(_done: int, _total: int, _what: str) -> None:
    """Stands in when nobody watches."""
