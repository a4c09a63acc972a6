"""From a report to pages: the title block, each block in turn, what was withheld, and the footer of every page."""

from __future__ import annotations

import contextlib
import functools
import gc
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import BinaryIO, Final

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer
from reportlab.platypus import PageBreak as NewPage

from usascp_desktop.domain.text import one_line, shorten
from usascp_desktop.exports.format import cell_text, moment_text, number_text, reads_from_the_right, value_text
from usascp_desktop.exports.pdf import styles
from usascp_desktop.exports.pdf.canvas import ShapedCanvas, new_chains
from usascp_desktop.exports.pdf.chains import Chain, printable
from usascp_desktop.exports.pdf.charts import Bar, BarChart
from usascp_desktop.exports.pdf.edges import edges
from usascp_desktop.exports.pdf.figures import (
    FactRow,
    FactText,
    FactTiles,
    Picture,
    SignatureLine,
)
from usascp_desktop.exports.pdf.finish import information, metadata
from usascp_desktop.exports.pdf.paragraphs import Group, Label, Outline, TextBlock, hold_together
from usascp_desktop.exports.pdf.styles import HEADINGS, STYLES, TextStyle
from usascp_desktop.exports.pdf.tables import Grid, GridPart, TableColumn
from usascp_desktop.exports.photos import budget_of, encode_photo
from usascp_desktop.exports.report import (
    Block,
    Bullets,
    Figure,
    Heading,
    KeyFacts,
    PageBreak,
    Paragraph,
    Photo,
    Report,
    Signatures,
    Table,
    Withheld,
)
from usascp_desktop.exports.wording import say

Progress = Callable[[int, int, str], None]

_FACT_COLUMNS: Final = 3
_LONGEST_FACT: Final = 400
_LONGEST_FIGURE: Final = 8
_FEWEST_TILES: Final = 3
_MOST_LINES: Final = 10
_LONGEST_LABEL: Final = 160
_BARS_IN_ONE: Final = 26


class Layout:
    """What every block needs to know: the report's words and language, the fonts, and the room on a page."""

    def __init__(self, report: Report, *, paper: styles.Paper, chains: dict[str, Chain]) -> None:
        self.report, self.chains = report, chains
        self.page = styles.PAPERS[paper]
        self.width = self.page[0] - 2 * styles.MARGIN_SIDE
        self.height = self.page[1] - styles.MARGIN_TOP - styles.MARGIN_BOTTOM
        self.language = report.language or "en"
        self._level = 0
        self._photo_budget = budget_of(report)

    def say(self, key: str) -> str:
        """A fixed word in the report's wording."""
        return say(self.report, key)

    def text(
        self,
        text: str,
        style: TextStyle,
        *,
        tag: str = "P",
        language: str | None = None,
        label: Label | None = None,
        outline: Outline | None = None,
    ) -> TextBlock:
        """A text block in the report's fonts."""
        return TextBlock(
            text,
            self.chains,
            style=style,
            tag=tag,
            language=language or "",
            default_language=self.language,
            label=label,
            outline=outline,
        )

    def flow(self) -> Iterator[Flowable]:
        """Everything on the pages, from the title block to what was withheld."""
        yield from self._title_block()
        for block in self.report.blocks:
            yield from self._block(block)
        yield from self._definitions()
        yield from self._withheld()

    def _title_block(self) -> Iterator[Flowable]:
        report = self.report
        said = self.say("partnership")
        named = [said] if report.programme in ("", said) else [said, report.programme]
        yield self.text(" · ".join(named), styles.EYEBROW)
        yield self.text(report.title, styles.TITLE, tag="H1", outline=Outline(printable(report.title), 0))
        if report.subtitle:
            yield self.text(report.subtitle, styles.SUBTITLE)
        yield Spacer(1, 10)
        stated = (
            ("period", report.period),
            ("cities", ", ".join(report.cities)),
            ("audience", report.audience[:1].upper() + report.audience[1:]),
            ("data_as_of", report.data_state),
            ("made_by", report.made_by),
            ("made_at", moment_text(report.made_at, language=self.language)),
        )
        facts = [FactText(self.say(key), value) for key, value in stated if value]
        narrowed = [one for one in report.filters if one[1] != ", ".join(report.cities)]  # the cities are said above
        facts += [FactText(_label(f"{self.say('filters')}: {name}"), value) for name, value in narrowed]
        yield from self._fact_rows(facts, styles.META)

    def _fact_rows(self, facts: list[FactText], value_style: TextStyle | None = None) -> Iterator[Flowable]:
        """Facts side by side; one too long for a narrow column is a paragraph of its own after them.

        Three figures and more stand together on tiles, as many in a row as leave the fewest places empty.
        """
        long = [fact for fact in facts if len(fact.value) > _LONGEST_FACT or fact.value.count("\n") > _MOST_LINES]
        short = [fact for fact in facts if fact not in long]
        figures = [fact for fact in short if value_style is None and _is_figure(fact)]
        tiles = figures if len(figures) >= _FEWEST_TILES else []
        group = Group("L")
        rows = [
            *self._rows_of(FactRow, [fact for fact in short if fact not in tiles], _FACT_COLUMNS, group, value_style),
            *self._rows_of(FactTiles, tiles, in_a_row(len(tiles)), group, None),
        ]
        if rows:
            rows[-1].spaceAfter = 18
        yield from rows
        for fact in long:
            yield self.text(fact.label, styles.CAPTION)
            yield self.text(fact.value, styles.BODY)
            if fact.source:
                yield self.text(fact.source, STYLES["note"])

    def _rows_of(
        self, kind: type[FactRow], facts: list[FactText], columns: int, group: Group, value_style: TextStyle | None
    ) -> Iterator[FactRow]:
        for start in range(0, len(facts), columns):
            some = facts[start : start + columns]
            yield kind(some, self.chains, columns=columns, group=group, language=self.language, value_style=value_style)

    def _block(self, block: Block) -> Iterator[Flowable]:
        match block:
            case Heading():
                yield from self._heading(block)
            case Paragraph():
                yield self.text(block.text, STYLES[block.style], language=block.language)
            case Bullets():
                yield from self._bullets(block)
            case KeyFacts():
                yield from self._key_facts(block)
            case Table():
                yield from self._table(block)
            case Figure():
                yield from self._figure(block)
            case Photo():
                yield from self._photo(block)
            case Signatures():
                yield from self._signatures(block)
            case PageBreak():
                yield NewPage()

    def _heading(self, heading: Heading) -> Iterator[Flowable]:
        # A reader with a screen reader moves by levels, so none is skipped on the way down.
        level = self._level = min(max(heading.level, 1), 3, self._level + 1)
        yield self.text(
            heading.text,
            HEADINGS[level],
            tag=f"H{level + 1}",
            language=heading.language,
            outline=Outline(printable(heading.text), level),
        )

    def _bullets(self, bullets: Bullets) -> Iterator[Flowable]:
        group = Group("L")
        for index, item in enumerate(bullets.items, start=1):
            style = styles.ITEM if index < len(bullets.items) else styles.LAST_ITEM
            label = Label(f"{index}." if bullets.numbered else "•", group)
            yield self.text(item, style, language=bullets.language, label=label)

    def _caption(self, text: str) -> Iterator[Flowable]:
        if text:
            yield self.text(text, styles.CAPTION)

    def _key_facts(self, block: KeyFacts) -> Iterator[Flowable]:
        yield from self._caption(block.title)
        wording = self.report.wording
        facts = [
            FactText(
                _label(fact.label),
                value_text(fact.value, language=self.language, wording=wording),
                _label(fact.source),
            )
            for fact in block.facts
        ]
        yield from self._fact_rows(facts)

    def _table(self, table: Table) -> Iterator[Flowable]:
        shown = [(index, column) for index, column in enumerate(table.columns) if column.in_pdf]
        yield from self._caption(table.title)
        if not table.rows or not shown:
            yield self.text(table.empty, STYLES["empty"])
        else:
            rows = table.rows

            def texts(row: int) -> list[str]:
                cells = rows[row]
                return [cell_text(cells[index], column, language=self.language) for index, column in shown]

            columns = [TableColumn(_label(c.label), max(c.width, 0.05), reads_from_the_right(c)) for _, c in shown]
            yield self._grid(columns, count=len(rows), texts=texts)
        if table.note:
            yield self.text(table.note, styles.NOTE_AFTER_TABLE)

    def _grid(self, columns: list[TableColumn], *, count: int, texts: Callable[[int], list[str]]) -> GridPart:
        grid = Grid(columns, count=count, texts=texts, chains=self.chains, width=self.width, language=self.language)
        return GridPart(grid, page_height=self.height)

    def _figure(self, figure: Figure) -> Iterator[Flowable]:
        unit = f" {_label(figure.unit)}" if figure.unit else ""
        values = figure.values
        scale = (min(values, default=Decimal(0)), max(values, default=Decimal(0)))
        made_of = [tuple(one.values[place] for one in figure.series) for place in range(len(values))]
        bars = [
            Bar(_label(name), value, number_text(value) + ("%" if figure.unit == "%" else unit), parts)
            for name, value, parts in zip(figure.categories, values, made_of, strict=True)
        ]
        for start in range(0, len(bars), _BARS_IN_ONE):
            chart = BarChart(
                bars[start : start + _BARS_IN_ONE],
                self.chains,
                alternative=figure.alternative if start == 0 else figure.title,
                scale=scale,
                language=self.language,
                parts=[_label(one.name) for one in figure.series],
            )
            yield from self._caption(figure.title if start == 0 else "")
            yield chart

    def _photo(self, photo: Photo) -> Iterator[Flowable]:
        try:
            jpeg = encode_photo(photo.file, budget=self._photo_budget)
        except (OSError, ValueError):
            said = self.say("photo_unreadable").replace("{caption}", photo.caption)
            yield self.text(said, STYLES["empty"])
            return
        yield Picture(jpeg, alternative=photo.alternative or photo.caption)
        if photo.caption:
            yield self.text(photo.caption, styles.NOTE_AFTER_TABLE)

    def _signatures(self, block: Signatures) -> Iterator[Flowable]:
        for start in range(0, len(block.labels), 2):
            yield SignatureLine(
                [_label(label) for label in block.labels[start : start + 2]], self.chains, language=self.language
            )

    def _definitions(self) -> Iterator[Flowable]:
        if not self.report.definitions:
            return
        yield from self._heading(Heading(self.say("definitions")))
        for term, meaning in self.report.definitions:
            yield self.text(f"{term}: {meaning}", styles.STYLES["body"])

    def _withheld(self) -> Iterator[Flowable]:
        yield from self._heading(Heading(self.say("withheld")))
        withheld = self.report.withheld
        if not withheld:
            yield self.text(self.say("withheld_none"), STYLES["body"])
            return
        yield self.text(self.say("withheld_some"), STYLES["body"])
        columns = [
            TableColumn(self.say("withheld_record"), 1.2),
            TableColumn(self.say("withheld_id"), 1.4),
            TableColumn(self.say("withheld_field"), 1.2),
            TableColumn(self.say("withheld_why"), 3),
        ]
        yield self._grid(columns, count=len(withheld), texts=lambda row: self._withheld_row(withheld[row]))

    def _withheld_row(self, item: Withheld) -> list[str]:
        what = self.say("withheld_all") if item.field == "*" else item.field
        return [item.record, item.id, what, item.why]


def _is_figure(fact: FactText) -> bool:
    return len(fact.value) <= _LONGEST_FIGURE and fact.value[:1].isdigit() and not fact.source


def in_a_row(count: int) -> int:
    """Return how many tiles stand side by side: few rows, and few empty places in the last."""
    return min((3, 4, 5), key=lambda columns: (2 * -(-count // columns) + -count % columns, columns))


def _label(text: str) -> str:
    """A text that stands in one place, such as a column's label: one line, and not so long that it fills the page."""
    return shorten(one_line(text), _LONGEST_LABEL)


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """ReportLab's document, telling how far it has come."""

    progress: Progress | None = None
    units = 0
    done = 0

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        """ReportLab calls this after each flowable it has drawn."""
        self.done += flowable.stop - flowable.start if isinstance(flowable, GridPart) else 1
        if self.progress is not None:
            self.progress(min(self.done, self.units), self.units, f"Page {self.page}")


@contextlib.contextmanager
def _without_collection() -> Iterator[None]:
    """Do not look for garbage meanwhile: the structure tree keeps an object for each cell, and none can go."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def build(report: Report, out: BinaryIO, *, paper: styles.Paper, progress: Progress | None) -> ShapedCanvas:
    """Lay the report out and write it to ``out``; the canvas knows its pages and missing glyphs."""
    chains = new_chains()
    layout = Layout(report, paper=paper, chains=chains)
    story = list(layout.flow())
    hold_together(story, width=layout.width, height=layout.height)
    made: list[ShapedCanvas] = []

    def start(canvas: ShapedCanvas, _: BaseDocTemplate) -> None:
        if not made:
            canvas.language = layout.language
            canvas.edges = functools.partial(edges, layout)
            canvas.metadata, canvas.information = metadata(report), information(report)
            made.append(canvas)

    document = _Document(
        out,
        pagesize=layout.page,
        invariant=1,
    )
    document.progress, document.units = progress, len(story) + report.row_count
    frame = Frame(
        styles.MARGIN_SIDE,
        styles.MARGIN_BOTTOM,
        layout.width,
        layout.height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates([PageTemplate("page", [frame], onPage=start)])
    with _without_collection():
        document.build(story, canvasmaker=functools.partial(ShapedCanvas, chains=chains))
    return made[0]
