"""Bar charts, key facts, photos and signature lines, each a flowable with its place in the structure tree."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from usascp_desktop.exports.pdf.canvas import ShapedCanvas
from usascp_desktop.exports.pdf.chains import Chain
from usascp_desktop.exports.pdf.faces import number
from usascp_desktop.exports.pdf.lines import Lines, break_text
from usascp_desktop.exports.pdf.paragraphs import Block, Group
from usascp_desktop.exports.pdf.styles import BAR, CELL, FACT, FIGURE, LABEL, LINE, SMALL, STRONG_LINE, TINT, TextStyle

_GAP: Final = 12.0


@dataclass(frozen=True, slots=True)
class FactText:
    """A key fact as texts."""

    label: str
    value: str
    source: str = ""


class FactRow(Block):
    """One row of key facts side by side in ``columns`` columns, under a hairline; all rows share a list element."""

    padding = 0.0
    inset = 5.0
    label_last = False
    value_style = FACT

    def __init__(
        self,
        facts: Sequence[FactText],
        chains: Mapping[str, Chain],
        *,
        columns: int,
        group: Group,
        language: str,
        value_style: TextStyle | None = None,
    ) -> None:
        super().__init__()
        self.facts, self.chains, self.columns, self.group = facts, chains, columns, group
        self.language = language
        self.styles = (LABEL, value_style or self.value_style, SMALL)
        self.spaceAfter = 10
        self._cells: list[list[tuple[Lines, TextStyle]]] = []
        self._column = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break label, value and source of every fact; the size."""
        del available_height
        self.width = available_width
        self._column = (available_width - _GAP * (self.columns - 1)) / self.columns
        self._cells = [self._lay_out(fact) for fact in self.facts]
        self.height = max(_height(cell) for cell in self._cells) + 2 * self.inset - (0 if self.padding else self.inset)
        return available_width, self.height

    def _lay_out(self, fact: FactText) -> list[tuple[Lines, TextStyle]]:
        texts = (fact.label, fact.value, fact.source)
        width = self._column - 2 * self.padding
        return [
            (break_text(self.chains[s.font], text, style=s, width=width, language=self.language), s)
            for text, s in zip(texts, self.styles, strict=True)
            if text
        ]

    def draw(self) -> None:
        """Draw the facts, each a list item of label and value, in this order wherever they stand."""
        canvas = self.canv
        group = self.group.on(canvas)
        for index, cell in enumerate(self._cells):
            x = index * (self._column + _GAP)
            with canvas.artifact():
                canvas.emit(self._behind(x))
            item = group.add("LI")
            top = self.height - self.inset
            label = _height(cell[:1])
            y = top - _height(cell[1:]) if self.label_last else top
            body = None
            for position, (lines, style) in enumerate(cell):
                if position == 0:
                    element = item.add("Lbl")
                else:
                    element = body = body or item.add("LBody")
                canvas.emit(canvas.mark(element), *_block(self.chains, lines, style, x=x + self.padding, top=y), "EMC")
                y -= len(lines.texts) * lines.height
                if position == 0:
                    y = top if self.label_last else top - label

    def _behind(self, x: float) -> str:
        return f"{LINE} {number(x)} {number(self.height - 0.7)} {number(self._column)} .7 re f"


class FactTiles(FactRow):
    """Key figures as tiles: a large value on a tinted field, what it counts below."""

    padding, inset = 9.0, 7.0
    label_last = True
    value_style = FIGURE

    def _behind(self, x: float) -> str:
        return f"{TINT} {number(x)} 0 {number(self._column)} {number(self.height)} re f"


def _height(cell: Sequence[tuple[Lines, TextStyle]]) -> float:
    return sum(len(lines.texts) * lines.height for lines, _ in cell)


class BarChart(Block):
    """Horizontal bars with their category on the left and their value behind; ``top`` is what the scale ends at."""

    def __init__(
        self,
        bars: Sequence[tuple[str, Decimal | int, str]],
        chains: Mapping[str, Chain],
        *,
        alternative: str,
        scale: tuple[Decimal | int, Decimal | int],
        language: str,
    ) -> None:
        super().__init__()
        self.bars, self.chains, self.alternative, self.language = bars, chains, alternative, language
        self.low, self.high = min(scale[0], 0), max(scale[1], 0)
        self.spaceAfter = 10
        self._labels: list[Lines] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the categories; the size."""
        del available_height
        self.width = available_width
        chain = self.chains[CELL.font]
        longest = max((chain.width(text.split("\n")[0], CELL.size) for text, _, _ in self.bars), default=0)
        self._left = min(longest + 1, available_width * 0.36) + 8
        self._right = max((chain.width(shown, CELL.size) for _, _, shown in self.bars), default=0) + 8
        self._labels = [
            break_text(chain, text, style=CELL, width=self._left - 8, language=self.language)
            for text, _, _ in self.bars
        ]
        self._heights = [max(len(lines.texts) * lines.height + 6, 19) for lines in self._labels]
        self.height = sum(self._heights) + 4
        return available_width, self.height

    def draw(self) -> None:
        """Draw the whole chart as one figure with its alternative text."""
        canvas = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        figure = canvas.element("Figure", alternative=self.alternative, box=(left, bottom, right, top))
        with canvas.marking(figure):
            self._draw_bars(canvas)

    def _draw_bars(self, canvas: ShapedCanvas) -> None:
        chain = self.chains[CELL.font]
        length = self.width - self._left - self._right
        span = float(self.high - self.low) or 1.0
        zero = self._left + length * float(-self.low) / span
        y = self.height - 2
        for (_, value, shown), lines, height in zip(self.bars, self._labels, self._heights, strict=True):
            middle = y - height / 2
            block = len(lines.texts) * lines.height
            canvas.emit(*_block(self.chains, lines, CELL, x=0, top=middle + block / 2))
            bar = length * float(value) / span
            canvas.emit(f"{BAR} {number(min(zero, zero + bar))} {number(middle - 5)} {number(abs(bar))} 10 re f")
            x = max(zero, zero + bar) + 5
            _, program = chain.line(shown, CELL.size)
            canvas.emit(f"{_begin(self.chains, CELL)} 1 0 0 1 {number(x)} {number(middle - 3)} Tm {program} ET")
            y -= height
        canvas.emit(f"{STRONG_LINE} {number(zero - 0.35)} 0 .7 {number(self.height)} re f")


class Picture(Block):
    """A photo, already re-encoded, at most ``most`` points high."""

    def __init__(self, jpeg: bytes, *, alternative: str, most: float = 300) -> None:
        super().__init__()
        self.alternative, self.most = alternative, most
        self._jpeg = jpeg
        with Image.open(io.BytesIO(jpeg)) as image:
            self._pixels = image.size
        self.spaceBefore, self.spaceAfter = 6, 4
        self.holds = True

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size: as wide as the page or as high as allowed, never enlarged beyond 110 pixels an inch."""
        wide, high = self._pixels
        scale = min(available_width / wide, self.most / high, 72 / 110)
        self.width, self.height = wide * scale, high * scale
        return available_width, available_height + 1 if self.too_low(available_height) else self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Never cut."""
        del available_width, available_height
        return []

    def draw(self) -> None:
        """Draw the picture as a figure with its alternative text."""
        canvas = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        figure = canvas.element("Figure", alternative=self.alternative, box=(left, bottom, right, top))
        with canvas.marking(figure):
            canvas.drawImage(ImageReader(io.BytesIO(self._jpeg)), 0, 0, self.width, self.height)


class SignatureLine(Block):
    """Lines to sign on, two side by side, with what each is for below."""

    def __init__(self, labels: Sequence[str], chains: Mapping[str, Chain], *, language: str) -> None:
        super().__init__()
        self.labels, self.chains, self.language = labels, chains, language
        self.spaceAfter = 18
        self._lines: list[Lines] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size."""
        del available_height
        self.width = available_width
        self._column = (available_width - 2 * _GAP) / 2
        chain = self.chains[LABEL.font]
        self._lines = [
            break_text(chain, label, style=LABEL, width=self._column, language=self.language) for label in self.labels
        ]
        self.height = 44 + max(len(lines.texts) * lines.height for lines in self._lines)
        return available_width, self.height

    def draw(self) -> None:
        """Draw the lines as decoration and the labels as paragraphs."""
        canvas = self.canv
        for index, lines in enumerate(self._lines):
            x = index * (self._column + 2 * _GAP)
            top = self.height - 40
            with canvas.artifact():
                canvas.emit(f"{STRONG_LINE} {number(x)} {number(top)} {number(self._column)} .7 re f")
            operators = _block(self.chains, lines, LABEL, x=x, top=top - 2)
            canvas.emit(canvas.mark(canvas.element("P")), *operators, "EMC")


def _begin(chains: Mapping[str, Chain], style: TextStyle) -> str:
    return f"BT {style.fill} {chains[style.font].fonts[0].resource} {number(style.size)} Tf"


def _block(chains: Mapping[str, Chain], lines: Lines, style: TextStyle, *, x: float, top: float) -> list[str]:
    """The operators of a few lines whose upper edge is ``top``."""
    out = [_begin(chains, style)]
    y = top - lines.height + lines.baseline
    for text in lines.texts:
        out.append(f"1 0 0 1 {number(x)} {number(y)} Tm {chains[style.font].program(text, style.size, lines.chinese)}")
        y -= lines.height
    return [*out, "ET"]
