"""Somebody's initials on a disc, beside the name: as a widget, or as the picture of a chip."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from usascp_desktop.ui.initials import initials
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import label


def disc(name: str, theme: Theme) -> QLabel:
    """Return the disc of a name for the head of a row."""
    made = label(initials(name) or "?", "initials")
    made.setFixedSize(theme.control("avatar"), theme.control("avatar"))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def disc_icon(name: str, theme: Theme, size: int) -> QIcon:
    """Return the disc of a name, ``size`` pixels across at 100 % text, in the colours of the theme."""
    side = theme.px(size)
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent_soft"))
    painter.drawEllipse(QRect(0, 0, side, side))
    font = QFont(theme.font("label"))
    font.setPixelSize(round(side * 0.45))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(theme.colour("on_accent_soft"))
    painter.drawText(QRect(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.end()
    return QIcon(picture)
