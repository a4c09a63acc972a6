"""The heads over the drafts of a review, and how wide each of its columns is."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QScrollArea, QWidget

from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import label, row
from usascp_desktop.ui.words import marked, tr

LARGE = 1.4
"""Text size from which there is room for less beside each other: neither how we know nor details."""
NUMBER, MARK, HOW, DETAILS, DECISION = 28, 120, 84, 224, 104
"""Pixels of the columns at 100 % text; the words take what is left."""
GAP, LEFT, RIGHT = 12, 16, 16
_BAR = 3
"""The bar at the left of the current draft."""
_HEADS = (
    ("", NUMBER), (marked("Becomes"), MARK), (marked("Text, and the line it came from"), 0),
    (marked("How we know"), HOW), (marked("Details"), DETAILS), (marked("Decision"), DECISION),
)  # fmt: skip
_ONLY_WHERE_ROOM = (HOW, DETAILS)


def room(theme: Theme, width: int) -> int:
    """Return the pixels of a column: its own, or as many as its head needs in the chosen language."""
    words = next(head for head, wide in _HEADS if wide == width)
    needed = QFontMetrics(theme.font("label")).horizontalAdvance(tr(words)) if words else 0
    return max(theme.px(width), needed + 2)


class ReviewHeads(QWidget):
    """Stands over the list and follows its scroll bar, so that every head is over its column."""

    def __init__(self, theme: Theme, area: QScrollArea) -> None:
        super().__init__()
        self._area = area
        self._line = row(spacing=GAP, margins=(LEFT + _BAR, 6, RIGHT, 6))
        for words, width in _HEADS:
            if theme.scale > LARGE and width in _ONLY_WHERE_ROOM:
                continue
            head = label(tr(words) if words else "", "label")
            if width:
                head.setFixedWidth(room(theme, width))
            else:
                head.setMinimumWidth(1)
            self._line.addWidget(head, 0 if width else 1)
        self.setLayout(self._line)
        area.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._follow(bar=most > 0))

    def _follow(self, *, bar: bool) -> None:
        wide = self._area.verticalScrollBar().sizeHint().width() if bar else 0
        margins = self._line.contentsMargins()
        margins.setRight(RIGHT + wide)
        self._line.setContentsMargins(margins)
