"""One of a few choices, with a muted line under its words that says what it means."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton, QStylePainter

from usascp_desktop.ui.theme import Theme


class TwoLineChoice(QRadioButton):
    """A radio button; Qt itself sets both lines of one in the same letters."""

    def __init__(self, words: str, meaning: str, theme: Theme) -> None:
        super().__init__(f"{words}\n{meaning}")
        self._words, self._meaning, self._theme = words, meaning, theme
        self.setProperty("choice", True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and sign as the style does, then the words and under them what they mean."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
        sign = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self)
        left = sign.right() + 1 + self._theme.px(10)
        upper, lower = QFont(self.font()), self._theme.font("label")
        upper.setWeight(QFont.Weight.DemiBold)
        lower.setWeight(QFont.Weight.Normal)
        lines = [self.fontMetrics().lineSpacing(), self._theme.px(18)]
        top = (self.height() - sum(lines)) // 2
        looks = ((upper, "text", self._words), (lower, "muted", self._meaning))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        for (font, token, words), high in zip(looks, lines, strict=True):
            painter.setFont(font)
            painter.setPen(self._theme.colour(token))
            painter.drawText(QRect(left, top, self.width() - left, high), flags, words)
            top += high
        painter.end()
