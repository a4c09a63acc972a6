"""Words on one line that give way to what stands beside them: they end in dots where the room ends."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStyle


class Elided(QLabel):
    """A line of words that ends in dots where the room ends; whole in its tip."""

    def __init__(self, role: str) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("shrinks", True)
        self.setMinimumWidth(1)

    def setText(self, text: str) -> None:
        """Take the words."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many of the words as there is room for."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), QStyle.visualAlignment(self.layoutDirection(), where), words)


class ElidedButton(QPushButton):
    """A button whose words end in dots where the room ends; its tip holds them all."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""

    def setText(self, text: str) -> None:
        """Take the words."""
        self._whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        super().setText(self._whole)
        metrics = self.fontMetrics()
        around = self.minimumSizeHint().width() - metrics.horizontalAdvance(self._whole)
        if self.width() < self.minimumSizeHint().width() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            room = self.width() - around
            super().setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
