"""Bar charts, each a flowable that is one figure in the structure tree, with its words for readers without sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from usascp_desktop.exports.pdf.canvas import ShapedCanvas
from usascp_desktop.exports.pdf.chains import Chain
from usascp_desktop.exports.pdf.faces import number
from usascp_desktop.exports.pdf.lines import Lines, break_text, text_begin, text_block
from usascp_desktop.exports.pdf.paragraphs import Block
from usascp_desktop.exports.pdf.styles import BAR, CELL, IN_PART, PARTS, SMALL, STRONG_LINE, TextStyle

_THICK: Final = 11.0
_SQUARE, _LEGEND, _APART = 7.0, 17.0, 14.0
"""Points: the square of a part's colour, a line of the legend, and between two parts in it."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its category, its value, how that is written, and the parts it is made of."""

    name: str
    value: Decimal | int
    shown: str
    parts: tuple[Decimal | int, ...] = ()


class BarChart(Block):
    """Horizontal bars with their category on the left and their value behind, all on the scale (least, most).

    With ``parts`` (their names) every bar is a row of them, each with its figure where there is room for it, and the
    legend names them in the order in which they stand.
    """

    def __init__(
        self,
        bars: Sequence[Bar],
        chains: Mapping[str, Chain],
        *,
        alternative: str,
        scale: tuple[Decimal | int, Decimal | int],
        language: str,
        parts: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.bars, self.chains, self.alternative, self.language = bars, chains, alternative, language
        self.low, self.high = min(scale[0], 0), max(scale[1], 0)
        self.parts = parts
        self.spaceAfter = 10
        self._labels: list[Lines] = []
        self._legend: list[tuple[float, float]] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the categories and lay out the legend; the size."""
        del available_height
        self.width = available_width
        chain = self.chains[CELL.font]
        longest = max((chain.width(bar.name.split("\n")[0], CELL.size) for bar in self.bars), default=0)
        self._left = min(longest + 1, available_width * 0.36) + 8
        self._right = max((chain.width(bar.shown, CELL.size) for bar in self.bars), default=0) + 8
        self._labels = [
            break_text(chain, bar.name, style=CELL, width=self._left - 8, language=self.language) for bar in self.bars
        ]
        self._heights = [max(len(lines.texts) * lines.height + 6, 19) for lines in self._labels]
        self._legend = list(self._legend_places())
        self._over = (self._legend[-1][1] + _LEGEND) if self._legend else 0.0
        self.height = sum(self._heights) + 4 + self._over
        return available_width, self.height

    def draw(self) -> None:
        """Draw the whole chart as one figure with its alternative text."""
        canvas = self.canv
        with canvas.figure(self.alternative, width=self.width, height=self.height):
            self._draw_legend(canvas)
            self._draw_bars(canvas)

    def _legend_places(self) -> list[tuple[float, float]]:
        """Where each part stands in the legend: from the left, and down from the upper edge."""
        chain, x, down = self.chains[SMALL.font], 0.0, 0.0
        places = []
        for name in self.parts:
            wide = _SQUARE + 4 + chain.width(name, SMALL.size)
            if x and x + wide > self.width:
                x, down = 0.0, down + _LEGEND - 4
            places.append((x, down))
            x += wide + _APART
        return places

    def _draw_legend(self, canvas: ShapedCanvas) -> None:
        for place, (name, (x, down)) in enumerate(zip(self.parts, self._legend, strict=True)):
            y = self.height - down - _SQUARE - 2
            canvas.emit(f"{PARTS[place % len(PARTS)][0]} {number(x)} {number(y)} {_SQUARE} {_SQUARE} re f")
            self._say(canvas, name, SMALL, x + _SQUARE + 4, y + 1)

    def _draw_bars(self, canvas: ShapedCanvas) -> None:
        length = self.width - self._left - self._right
        span = float(self.high - self.low) or 1.0
        zero = self._left + length * float(-self.low) / span
        y = self.height - 2 - self._over
        for bar, lines, height in zip(self.bars, self._labels, self._heights, strict=True):
            middle = y - height / 2
            block = len(lines.texts) * lines.height
            canvas.emit(*text_block(self.chains, lines, CELL, x=0, top=middle + block / 2))
            long = length * float(bar.value) / span
            if bar.parts:
                self._draw_parts(canvas, bar, zero, middle, length / span)
            else:
                start = min(zero, zero + long)
                canvas.emit(f"{BAR} {number(start)} {number(middle - _THICK / 2)} {number(abs(long))} {_THICK} re f")
            self._say(canvas, bar.shown, CELL, max(zero, zero + long) + 5, middle - 3)
            y -= height
        canvas.emit(f"{STRONG_LINE} {number(zero - 0.35)} 0 .7 {number(self.height - self._over)} re f")

    def _draw_parts(self, canvas: ShapedCanvas, bar: Bar, zero: float, middle: float, unit: float) -> None:
        """Draw the parts of a bar, ``unit`` points for each one of what is counted."""
        chain, x = self.chains[IN_PART.font], zero
        for place, value in enumerate(bar.parts):
            fill, ink = PARTS[place % len(PARTS)]
            wide = float(value) * unit
            if wide > 0:
                box = f"{number(x)} {number(middle - _THICK / 2)} {number(max(wide - 0.6, 0.3))} {_THICK}"
                canvas.emit(f"{fill} {box} re f")
            written = chain.width(str(value), IN_PART.size)
            if wide > written + 4:
                self._say(canvas, str(value), IN_PART, x + (wide - written) / 2, middle - 2.6, ink)
            x += wide

    def _say(self, canvas: ShapedCanvas, text: str, style: TextStyle, x: float, y: float, ink: str = "") -> None:
        _, program = self.chains[style.font].line(text, style.size)
        begun = f"{text_begin(self.chains, style)} {ink}".rstrip()
        canvas.emit(f"{begun} 1 0 0 1 {number(x)} {number(y)} Tm {program} ET")
