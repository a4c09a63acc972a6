"""A chip with a sign before its word, so that its colour never says anything alone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme

_SIGN, _SIDE, _GAP = 14, 8, 4


class SignedChip(QLabel):
    """Says a word on a tinted ground after its sign; the inks are those of the theme, by token."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self._theme, self._sign, self._ink = theme, "", ""
        self.setProperty("role", "chip")

    def say(self, words: str, sign: str, ink: str, ground: str) -> None:
        """Show a word with a sign, both in an ink on a ground."""
        self._sign, self._ink = sign, ink
        theme = self._theme
        left = theme.px(_SIDE + _SIGN + _GAP)
        self.setStyleSheet(
            f"background: {theme.hex(ground)}; color: {theme.hex(ink)};"
            f" padding-left: {left}px; padding-right: {theme.px(_SIDE)}px;"
        )
        self.setText(words)
        self.setToolTip(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the word, and the sign before it."""
        super().paintEvent(event)
        theme, painter = self._theme, QPainter(self)
        size = QSize(theme.px(_SIGN), theme.px(_SIGN))
        top = (self.height() - size.height()) // 2
        icon(self._sign, theme.hex(self._ink), size.width()).paint(
            painter, theme.px(_SIDE), top, size.width(), size.height()
        )
        painter.end()
