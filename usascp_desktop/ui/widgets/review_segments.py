"""How far a review is: one small bar for each draft."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from usascp_desktop.services.review_decisions import ACCEPTED, SKIPPED, WAITING
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.words import tr


class Segments(QWidget):
    """One small bar for each draft: accepted, skipped, waiting, and a ring round the current one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._states: list[str] = []
        self._current = 0
        self.setAccessibleName(tr("Decisions so far"))

    def show_states(self, states: Sequence[str], current: int) -> None:
        """Show where the review is."""
        self._states, self._current = list(states), current
        self.setAccessibleDescription(", ".join(states))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """56 x 8 for each, as long as there is room."""
        return QSize(max(1, min(len(self._states) * self.theme.px(62), self.theme.px(620))), self.theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / max(1, len(self._states))
        high = self.theme.px(8)
        gap = min(self.theme.px(6), step / 3)
        colours = {ACCEPTED: "ok", SKIPPED: "scroll", WAITING: "line"}
        for number, state in enumerate(self._states):
            here = number == self._current
            bar = QRectF(number * step + gap / 2, (self.height() - high) / 2, step - gap, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent" if here and state == WAITING else colours[state]))
            painter.drawRoundedRect(bar, high / 2, high / 2)
            if here:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.theme.colour("focus"), 1.5))
                painter.drawRoundedRect(bar.adjusted(-2, -2, 2, 2), high / 2 + 2, high / 2 + 2)
        painter.end()
