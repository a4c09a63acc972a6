"""Rows of a list in a few lines: the first heavy, the last muted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from usascp_desktop.ui.theme import Theme

_LINES = int(Qt.ItemDataRole.UserRole) + 1
_PAD, _BAR = 12, 3
_BASES = (22, 42, 60)
_UNDER = 12
"""Where the lines of a row stand below its upper edge, and the air below the last, in pixels at 100 % text."""


def lines_item(*lines: str) -> QListWidgetItem:
    """Return a row of up to three lines; a screen reader hears all of them, the tip holds them whole."""
    item = QListWidgetItem(", ".join(lines))
    item.setData(_LINES, lines)
    item.setToolTip("\n".join(lines))
    return item


def paint_lines(listed: QListWidget, theme: Theme) -> None:
    """Let a list paint rows of lines; what does not fit ends in dots."""
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listed.setItemDelegate(_Lines(theme, listed))


class _Lines(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        last = _BASES[len(index.data(_LINES)) - 1]
        return QSize(self._theme.px(160), self._theme.px(last + _UNDER))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, lines = self._theme, index.data(_LINES)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("sel" if selected else "hover"))
            painter.drawRoundedRect(area, 6, 6)
        if selected:
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(area.left(), area.top() + 8, _BAR, area.height() - 16), 1.5, 1.5)
        width = area.width() - 2 * _PAD
        for place, text in enumerate(lines):
            font = theme.font("small" if place else "h3")
            painter.setFont(font)
            painter.setPen(theme.colour("text" if not place else "muted" if place == len(lines) - 1 else "text2"))
            shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
            painter.drawText(area.left() + _PAD, area.top() + theme.px(_BASES[place]), shown)
        painter.restore()
