"""A push button that shows its key as a cap inside itself.

The style's own classes come in with the first key painted: their long lists of names would delay the first window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionButton, QStylePainter

_BETWEEN = "   "
"""What parts the words of a button from its key, as in ``New need   Ctrl+N``."""
_PAD, _GAP, _EDGE = 6, 8, 10


class KeyButton(QPushButton):
    """Draws ``words   key`` as words with the key in a cap at the right; ``key`` is empty for a button without one."""

    def __init__(self, text: str) -> None:
        self.key = ""
        super().__init__()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Take the words, and the key after three spaces if there is one."""
        words, _, self.key = text.partition(_BETWEEN)
        super().setText(words)
        self.updateGeometry()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Keep the words a little away from an icon before them."""
        super().initStyleOption(option)
        if not self.icon().isNull() and option.text:
            option.text = f" {option.text}"

    def sizeHint(self) -> QSize:
        """Leave room for the cap."""
        return super().sizeHint() + QSize(self._room(), 0)

    def minimumSizeHint(self) -> QSize:
        """Leave room for the cap."""
        return self.sizeHint()  # what a push button says itself

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button as its style does, its words beside the cap."""
        if not self.key:
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        whole = QRectF(self.rect())
        option.rect = self.rect().adjusted(0, 0, -self._room(), 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        self._paint_cap(painter, whole)

    def _paint_cap(self, painter: QStylePainter, whole: QRectF) -> None:
        font = self._cap_font()
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(self.key) + 2 * _PAD, metrics.height() + 2
        cap = QRectF(whole.right() - _EDGE - width, whole.center().y() - height / 2, width, height)
        # The application's own palette: what the style sheet does to a button's palette depends on its state.
        role = QPalette.ColorRole.PlaceholderText
        if self.property("kind") == "primary" and self.isEnabled():
            role = QPalette.ColorRole.HighlightedText
        ink = self._application_palette().color(role)
        edge = QPen(ink)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(edge)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)

    def _application_palette(self) -> QPalette:
        from PySide6.QtGui import QGuiApplication

        return QGuiApplication.palette()

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(9, round(font.pixelSize() * 0.8)))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _room(self) -> int:
        if not self.key:
            return 0
        return QFontMetrics(self._cap_font()).horizontalAdvance(self.key) + 2 * _PAD + _GAP
