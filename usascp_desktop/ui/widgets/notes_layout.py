"""How a note's lines are set: text at one edge with the markers hanging before it, and no line too long to lay out.

A line of more than ``LONGEST`` characters is shown in several pieces, since Qt lays a line out as a whole at every key.
Each piece after the first begins with ``JOINT``; ``whole`` takes these out again, so that the text stays exact.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from usascp_desktop.domain import markers

LONGEST = 4_000
"""Characters of a line up to which it is shown in one piece."""
JOINT = "\ufdd2"
"""Begins a piece that belongs to the piece above: a noncharacter, which no text has a use for (Unicode 23.7).

Not U+FDD0 or U+FDD1: Qt marks its own frames with these.
"""


def pieces(text: str) -> str:
    """Return a text with its long lines in pieces; one that already has ``JOINT`` in it is left as it is."""
    if len(text) <= LONGEST or JOINT in text:
        return text
    return "\n".join(_cut(line) for line in text.split("\n"))


def whole(shown: str) -> str:
    """Return the text that is shown in pieces."""
    return shown.replace("\n" + JOINT, "") if JOINT in shown else shown


def _cut(line: str) -> str:
    if len(line) <= LONGEST:
        return line
    parts, at = [], 0
    while at < len(line):
        end = at + LONGEST
        space = line.rfind(" ", at + LONGEST // 2, end) if end < len(line) else -1
        end = space + 1 if space > 0 else end
        parts.append(line[at:end])
        at = end
    return f"\n{JOINT}".join(parts)


class NoteLayout(QPlainTextDocumentLayout):
    """Sets each line in a row of at least ``row`` pixels, in its middle, with ``hang`` pixels for the marker before it.

    Marks of Lao, Khmer and Burmese stack, so a row grows with its letters.
    """

    def __init__(self, document: QTextDocument, *, row: int, hang: int, edge: int = 0) -> None:
        super().__init__(document)
        self.row, self.hang, self.edge = row, hang, edge
        self.tail = row / 2
        self._wide = 0.0
        self.pieces = False

    def set_width(self, width: float) -> None:
        """Set the width the lines may take; all are laid out again when they are next looked at."""
        if width == self._wide:
            return
        self._wide = width
        block = self.document().firstBlock()
        while block.isValid():
            block.layout().clearLayout()
            block = block.next()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the row of a line, laid out our way if Qt did it its own way since."""
        place = super().blockBoundingRect(block)
        if not block.isVisible() or not block.isValid():
            return place
        layout = block.layout()
        first = layout.lineAt(0)
        hanging = markers.split(block.text()[:1])[0] is not None
        left = self.document().documentMargin() + self.edge + (0 if hanging else self.hang)
        count = layout.lineCount()
        height = first.height() if count == 1 else sum(layout.lineAt(number).height() for number in range(count))
        above = max(4.0, (self.row - height) / 2)
        if first.isValid() and (abs(first.position().x() - left) > 0.5 or abs(first.position().y() - above) > 0.5):
            height = self._set(block, left)
            above = max(4.0, (self.row - height) / 2)
        # Qt scrolls by lines and takes the room over the first one for its own: the last row would stand half outside.
        tail = 0 if block.next().isValid() else self.tail
        return QRectF(0, 0, max(place.width(), self._wide), max(float(self.row), height + 2 * above) + tail)

    def _set(self, block: QTextBlock, left: float) -> float:
        """Lay out one line; return the height of its rows."""
        layout, margin = block.layout(), self.document().documentMargin()
        option = QTextOption(self.document().defaultTextOption())
        layout.setTextOption(option)
        text_at = margin + self.edge + self.hang
        layout.beginLayout()
        lines: list[tuple[QTextLine, float, float]] = []
        height = 0.0
        while (line := layout.createLine()).isValid():
            at = text_at if lines else left
            line.setLeadingIncluded(True)
            line.setLineWidth(max(40.0, self._wide - margin - at))
            line.setPosition(QPointF(at, height))
            lines.append((line, at, height))
            height += line.height()
        above = max(4.0, (self.row - height) / 2)
        for line, at, down in lines:
            line.setPosition(QPointF(at, down + above))
        layout.endLayout()
        block.setLineCount(max(1, layout.lineCount()))
        return height
