"""Tables that draw themselves: repeated header rows, rows laid out only when their page is reached, tall rows split.

Each row is measured once and drawn once, so the time is proportional to the number of rows.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.platypus import Flowable

from usascp_desktop.exports.pdf.canvas import ShapedCanvas
from usascp_desktop.exports.pdf.chains import Chain, leading, printable
from usascp_desktop.exports.pdf.faces import number
from usascp_desktop.exports.pdf.lines import Lines, break_text
from usascp_desktop.exports.pdf.paragraphs import Block, Group
from usascp_desktop.exports.pdf.structure import Element
from usascp_desktop.exports.pdf.styles import CELL, HEADER, LINE, STRONG_LINE, TINT, TextStyle

PAD_X: Final = 5.0
PAD_Y: Final = 3.6
_LONGEST_SAMPLE: Final = 60
_MOST_KNOWN: Final = 5_000
_ALL: Final = 1 << 30


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column as drawn: its label, relative width, and whether it is set against the right edge."""

    label: str
    weight: float = 1.0
    right: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[Lines, ...]
    drop: float
    height: float

    @property
    def depth(self) -> int:
        return max(len(cell.texts) for cell in self.cells)

    @property
    def step(self) -> float:
        return max(cell.height for cell in self.cells)


class Grid:
    """What all parts of one table share: columns with their widths, the header, and rows laid out on demand.

    ``texts(index)`` gives the texts of a row; ``width`` is the table's in points.
    """

    def __init__(
        self,
        columns: Sequence[TableColumn],
        *,
        count: int,
        texts: Callable[[int], Sequence[str]],
        chains: Mapping[str, Chain],
        width: float,
        language: str,
        tag: str = "Table",
    ) -> None:
        self.columns, self.count, self.width, self.language = columns, count, width, language
        self.group = Group(tag)
        self._texts = texts
        self.chains = chains
        self.widths = self._share_width()
        self._known: dict[tuple[int, str, str], Lines] = {}
        self.lefts = [0.0, *itertools.accumulate(self.widths)]
        self.header = self._lay_out([column.label for column in columns], HEADER)
        self._last: tuple[int, _Row] | None = None
        self._pending: dict[int, _Row] = {}

    def row(self, index: int) -> _Row:
        """The laid-out row; kept until it has been drawn."""
        row = self._pending.get(index)
        if row is None:
            row = self._pending[index] = self._lay_out(self._texts(index), CELL)
        return row

    def forget(self, index: int) -> None:
        """The row has been drawn and is not needed again."""
        self._pending.pop(index, None)

    def _lay_out(self, texts: Sequence[str], style: TextStyle) -> _Row:
        cells = tuple([self._cell_lines(column, text, style) for column, text in enumerate(texts)])
        drop = max([cell.height - cell.baseline for cell in cells])
        below = max([(len(cell.texts) - 1) * cell.height + cell.baseline for cell in cells])
        return _Row(cells, drop, drop + below + 2 * PAD_Y)

    def _cell_lines(self, column: int, text: str, style: TextStyle) -> Lines:
        """The lines of a cell; short texts are kept, since columns often say the same few things."""
        key = (column, text, style.font)
        lines = self._known.get(key)
        if lines is None:
            width = self.widths[column] - 2 * PAD_X
            lines = break_text(self.chains[style.font], text, style=style, width=width, language=self.language)
            if len(text) <= _LONGEST_SAMPLE and len(self._known) < _MOST_KNOWN:
                self._known[key] = lines
        return lines

    def _share_width(self) -> list[float]:
        """Relative widths, but no column narrower than the longest word of its label and first rows if that fits."""
        total = sum(column.weight for column in self.columns)
        wanted = [self.width * column.weight / total for column in self.columns]
        least = [min(self._longest(index, column), self.width / 3) for index, column in enumerate(self.columns)]
        if sum(least) >= self.width:
            return [self.width * need / sum(least) for need in least]
        widths = [max(want, need) for want, need in zip(wanted, least, strict=True)]
        spare = [have - need for have, need in zip(widths, least, strict=True)]
        over = sum(widths) - self.width
        return [have - over * (free / sum(spare) if over > 0 else 0) for have, free in zip(widths, spare, strict=True)]

    def _longest(self, index: int, column: TableColumn) -> float:
        label = self.chains[HEADER.font]
        least = max((label.width(word, HEADER.size) for word in printable(column.label).split()), default=0.0)
        chain = self.chains[CELL.font]
        for row in range(min(self.count, _LONGEST_SAMPLE)):
            text = printable(self._texts(row)[index])
            words = [text] if column.right else text.split()
            # Scripts without spaces break inside what looks like one word, so they need no minimum.
            fixed = [word for word in words[:_LONGEST_SAMPLE] if len(word) <= 24 and leading(word) < 1.5]
            least = max([least, *[chain.width(word, CELL.size) for word in fixed]])
        return least + 2 * PAD_X + 0.5


class GridPart(Block):
    """The rows from ``start``, from line ``line`` of the first, up to ``stop``; the header stands above each part."""

    def __init__(self, grid: Grid, *, page_height: float, start: int = 0, line: int = 0) -> None:
        super().__init__()
        self.grid, self.page_height = grid, page_height
        self.start, self.line = start, line
        self.stop, self.stop_line = grid.count, 0
        self.spaceAfter = 10

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size, as far as it matters: rows below the available height are not laid out."""
        self.width = self.grid.width
        height = self.grid.header.height
        for index in range(self.start, self.stop + (self.stop_line > 0)):
            height += self._height_of(index)
            if height > available_height:
                break
        self.height = height
        return available_width, height

    def least(self) -> float:
        """The header and two rows, or as much of them as a page can hold."""
        rows = range(self.start, min(self.start + 2, self.stop))
        return min(self.grid.header.height + sum(self._height_of(index) for index in rows), self.page_height / 2)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The rows that fit and the rest; a row taller than a page is cut between lines."""
        room = available_height - self.grid.header.height
        index = self.start
        while index < self.stop and self._height_of(index) <= room:
            room -= self._height_of(index)
            index += 1
        if index == self.stop:
            return [self]
        cut = self._lines_that_fit(index, room)
        if index == self.start and not cut:
            return []
        first = GridPart(self.grid, page_height=self.page_height, start=self.start, line=self.line)
        first.stop, first.stop_line = index, cut
        first.spaceAfter = 0
        rest = GridPart(self.grid, page_height=self.page_height, start=index, line=cut)
        first.wrap(available_width, available_height)
        return [first, rest]

    def _lines_that_fit(self, index: int, room: float) -> int:
        """Up to which line a row too tall for a whole page is drawn here; 0 where it should move to the next page."""
        row = self.grid.row(index)
        begin = self.line if index == self.start else 0
        if self._height_of(index) <= self.page_height - self.grid.header.height:
            return 0
        fits = int((room - 2 * PAD_Y) // row.step)
        return begin + fits if fits >= 2 else 0

    def _height_of(self, index: int) -> float:
        row = self.grid.row(index)
        if not (self.line and index == self.start) and index != self.stop:
            return row.height
        begin = self.line if index == self.start else 0
        end = self.stop_line if index == self.stop else row.depth
        return (end - begin) * row.step + 2 * PAD_Y

    def draw(self) -> None:
        """Draw header, rows and hairlines with their tags; a header that is repeated is an artifact."""
        canvas, grid = self.canv, self.grid
        continued = grid.group.element is not None
        table = grid.group.on(canvas)
        y = self.height
        edges = [y - grid.header.height]
        drawn: list[tuple[int, float]] = []
        y = edges[0]
        for index in range(self.start, self.stop + (self.stop_line > 0)):
            drawn.append((index, y))
            y -= self._height_of(index)
            edges.append(y)
        self._draw_rules(canvas, edges)
        self._draw_header(canvas, table, artifact=continued)
        out = [_begin(CELL, grid.chains)]
        for index, top in drawn:
            self._draw_row(canvas, out, table, index=index, top=top)
        canvas.emit(*out, "ET")

    def _draw_rules(self, canvas: ShapedCanvas, edges: Sequence[float]) -> None:
        width = number(self.grid.width)
        head = self.grid.header.height
        out = [f"{TINT} 0 {number(edges[0])} {width} {number(head)} re f", STRONG_LINE]
        out.append(f"0 {number(edges[0])} {width} .7 re f {LINE}")
        out += [f"0 {number(edge)} {width} .5 re f" for edge in edges[1:]]
        with canvas.artifact():
            canvas.emit(*out)

    def _draw_header(self, canvas: ShapedCanvas, table: Element, *, artifact: bool) -> None:
        row = None if artifact else table.add("TR")
        out = [_begin(HEADER, self.grid.chains)]
        if artifact:
            out.append("/Artifact<</Type/Pagination>>BDC")
        for column, cell in enumerate(self.grid.header.cells):
            if row is not None:
                out.append(canvas.mark(row.add("TH", scope="Column")))
            out += self._cell(column, cell, top=self.height, drop=self.grid.header.drop, style=HEADER)
            if row is not None:
                out.append("EMC")
        if artifact:
            out.append("EMC")
        canvas.emit(*out, "ET")

    def _draw_row(self, canvas: ShapedCanvas, out: list[str], table: Element, *, index: int, top: float) -> None:
        row = self.grid.row(index)
        begin = self.line if index == self.start else 0
        end = self.stop_line if index == self.stop else _ALL
        step = row.step if begin or end != _ALL else 0.0
        first = canvas.mark_cells(table, len(row.cells))
        for column, cell in enumerate(row.cells):
            out.append(f"/TD<</MCID {first + column}>>BDC")
            out += self._cell(column, cell, top=top, drop=row.drop, style=CELL, lines=(begin, end), step=step)
            out.append("EMC")
        if index != self.stop:
            self.grid.forget(index)

    def _cell(
        self,
        column: int,
        cell: Lines,
        *,
        top: float,
        drop: float,
        style: TextStyle,
        lines: tuple[int, int] = (0, _ALL),
        step: float = 0,
    ) -> list[str]:
        """The operators of one cell's lines; in a row cut between pages all cells use the same line height."""
        grid = self.grid
        chain = grid.chains[style.font]
        height = step or cell.height
        left = grid.lefts[column]
        y = top - PAD_Y - drop
        out = []
        for text in cell.texts[lines[0] : lines[1]]:
            width, program = chain.line(text.rstrip(" "), style.size, cell.chinese)
            x = left + (grid.widths[column] - PAD_X - width if grid.columns[column].right else PAD_X)
            out.append(f"1 0 0 1 {number(x)} {number(y)} Tm {program}")
            y -= height
        return out


def _begin(style: TextStyle, chains: Mapping[str, Chain]) -> str:
    return f"BT {style.fill} {chains[style.font].fonts[0].resource} {number(style.size)} Tf"
