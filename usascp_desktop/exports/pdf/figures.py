"""Key facts, photos and signature lines, each a flowable with its place in the structure tree."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from usascp_desktop.exports.pdf.chains import Chain
from usascp_desktop.exports.pdf.faces import number
from usascp_desktop.exports.pdf.lines import Lines, break_text, text_block
from usascp_desktop.exports.pdf.paragraphs import Block, Group
from usascp_desktop.exports.pdf.styles import FACT, FIGURE, LABEL, LINE, SMALL, STRONG_LINE, TINT, TextStyle

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
                canvas.emit(
                    canvas.mark(element), *text_block(self.chains, lines, style, x=x + self.padding, top=y), "EMC"
                )
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
        with canvas.figure(self.alternative, width=self.width, height=self.height):
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
            operators = text_block(self.chains, lines, LABEL, x=x, top=top - 2)
            canvas.emit(canvas.mark(canvas.element("P")), *operators, "EMC")
