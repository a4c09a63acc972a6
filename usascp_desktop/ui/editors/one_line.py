"""A line that ends in dots when it cannot show all of what it holds; the pointer tells the rest, the focus shows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolTip, QWidget

_MARGIN = 2
"""Pixels Qt leaves free at both sides of the words of a line."""


class OneLine(QLineEdit):
    """Cut in the middle of a letter, words look whole: what goes on past the edge ends in an ellipsis instead."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("ends_in_dots", True)

    @property
    def is_cut(self) -> bool:
        """True while the line holds more than it has room for."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.room().width()

    def room(self) -> QRect:
        """Return where the words stand, in pixels of the line."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return inner.marginsRemoved(self.textMargins()).adjusted(_MARGIN, 0, -_MARGIN, 0)

    def event(self, event: QEvent) -> bool:
        """Tell all of a value that is cut, in place of what the field is for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.is_cut:
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as Qt does while somebody types here or all of it is seen, else the words up to the dots."""
        if self.hasFocus() or self.echoMode() != QLineEdit.EchoMode.Normal or not self.is_cut:
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        room, metrics = self.room(), self.fontMetrics()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(option.palette.text().color())
        # The first line of the fallback chain says where all stand, so that the words do not jump when they are cut.
        painter.drawText(
            room.left(), room.top() + (room.height() - metrics.height() + 1) // 2 + metrics.ascent(), words
        )
        painter.end()
