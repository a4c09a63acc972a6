"""Running text on the page: paragraphs, headings and list items that wrap, split and draw themselves.

Text is text: there is no markup to parse, so nothing a person wrote needs escaping or can do anything.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reportlab.platypus import Flowable

from usascp_desktop.exports.pdf.canvas import ShapedCanvas
from usascp_desktop.exports.pdf.chains import Chain
from usascp_desktop.exports.pdf.faces import number
from usascp_desktop.exports.pdf.lines import Lines, break_text
from usascp_desktop.exports.pdf.structure import Element
from usascp_desktop.exports.pdf.styles import BODY, LINE, TextStyle


@dataclass(slots=True, eq=False)
class Group:
    """A structure element made when the first of its parts is drawn, and shared by all of them."""

    tag: str
    element: Element | None = None

    def on(self, canvas: ShapedCanvas, *, language: str = "") -> Element:
        """The element, made now if it is not there yet."""
        if self.element is None:
            self.element = canvas.element(self.tag, language=language)
        return self.element


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a list item, and the list it belongs to."""

    text: str
    list: Group = field(default_factory=lambda: Group("L"))


@dataclass(frozen=True, slots=True)
class Outline:
    """An entry of the document's outline: ``level`` counts from 0."""

    title: str
    level: int


class Block(Flowable):  # type: ignore[misc]
    """A flowable that can hold what follows it: below ``needs`` points of room it moves to the next page with it."""

    holds = False
    needs = 0.0

    def least(self) -> float:
        """The smallest height with which it can begin on a page; it has been wrapped before."""
        return float(self.height)

    def too_low(self, available_height: float) -> bool:
        """Whether too little room is left here for it and what it holds."""
        return available_height < self.needs


def hold_together(story: Sequence[Flowable], *, width: float, height: float) -> None:
    """Give every block that holds what follows the room that both need, so that no heading ends a page."""
    below = 0.0
    for flowable in reversed(story):
        if not isinstance(flowable, Block):
            below = 0.0
            continue
        flowable.wrap(width, height)
        least = flowable.least()
        if flowable.holds:
            least = min(flowable.height + flowable.getSpaceAfter() + below, height)
            flowable.needs = least
        below = least + flowable.getSpaceBefore()


class TextBlock(Block):
    """Text in one style; ``tag`` is its structure type and ``language`` a BCP 47 tag where it differs."""

    def __init__(
        self,
        text: str,
        chains: Mapping[str, Chain],
        *,
        style: TextStyle = BODY,
        tag: str = "P",
        language: str = "",
        default_language: str = "en",
        label: Label | None = None,
        outline: Outline | None = None,
    ) -> None:
        super().__init__()
        self.text, self.style, self.tag = text, style, tag
        self.chain = chains[style.font]
        self.language = language if language != default_language else ""
        self._break_as = language or default_language
        self.label, self.outline = label, outline
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.holds = style.holds
        self._lines: Lines | None = None
        self._width = 0.0
        self._start, self._stop = 0, 0
        self._group = Group(tag)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the text into lines of this width; the size it takes."""
        self.width = available_width
        if self._lines is None or self._width != available_width:
            self._width = available_width
            self._lines = break_text(
                self.chain,
                self.text,
                style=self.style,
                width=available_width - self.style.indent,
                language=self._break_as,
            )
            self._start, self._stop = 0, len(self._lines.texts)
        self.height = (self._stop - self._start) * self._lines.height
        return available_width, available_height + 1 if self.too_low(available_height) else self.height

    def least(self) -> float:
        """Two lines, or three where the last would stand alone."""
        assert self._lines is not None
        return min(self._stop - self._start, 3) * self._lines.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The part that fits and the rest, with at least two lines on either side of the cut."""
        self.wrap(available_width, available_height)
        if self.too_low(available_height):
            return []
        lines = self._lines
        assert lines is not None
        fits = int(available_height // lines.height)
        count = self._stop - self._start
        if fits >= count:
            return [self]
        fits = min(fits, count - 2)
        if fits < 2:
            return []
        cut = self._start + fits
        return [self._part(self._start, cut), self._part(cut, self._stop)]

    def _part(self, start: int, stop: int) -> TextBlock:
        part = copy.copy(self)
        changed = part.__dict__
        changed.update(_start=start, _stop=stop)
        # ReportLab marks what it has moved to the next page once; the parts have not been moved yet.
        changed.pop("_postponed", None)
        if start > self._start:
            part.spaceBefore, part.needs, part.outline = 0, 0.0, None
            part.label = None
        else:
            part.spaceAfter = 0
        return part

    def draw(self) -> None:
        """Draw the lines with their tag, and the label and the outline entry if there are any."""
        canvas = self.canv
        if self.outline is not None:
            key = f"outline{canvas.page_count}:{len(canvas.root.kids)}"
            canvas.bookmarkHorizontal(key, 0, self.height + 8)
            canvas.addOutlineEntry(self.outline.title, key, self.outline.level)
        if self.style.bar:
            with canvas.artifact():
                canvas.emit(f"{LINE} 0 0 3 {number(self.height)} re f")
        if self.label is None:
            self._draw_lines(self._group.on(canvas, language=self.language))
        else:
            item = self.label.list.on(canvas).add("LI")
            self._draw_label(item.add("Lbl"), self.label.text)
            self._group.element = item.add("LBody", language=self.language)
            self._draw_lines(self._group.element)

    def _draw_label(self, element: Element, text: str) -> None:
        assert self._lines is not None
        y = self.height - self._lines.height + self._lines.baseline
        show = self.chain.program(text, self.style.size)
        self.canv.emit(self.canv.mark(element), f"{self._begin()} 1 0 0 1 2 {number(y)} Tm {show} ET", "EMC")

    def _begin(self) -> str:
        return f"BT {self.style.fill} {self.chain.fonts[0].resource} {number(self.style.size)} Tf"

    def _draw_lines(self, element: Element) -> None:
        lines, size = self._lines, self.style.size
        assert lines is not None
        out = [self.canv.mark(element), self._begin()]
        y = self.height - lines.height + lines.baseline
        x = number(self.style.indent)
        for text in lines.texts[self._start : self._stop]:
            out.append(f"1 0 0 1 {x} {number(y)} Tm {self.chain.program(text, size, lines.chinese)}")
            y -= lines.height
        self.canv.emit(*out, "ET", "EMC")
