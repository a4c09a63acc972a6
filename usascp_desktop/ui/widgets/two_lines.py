"""Rows of two lines in a list: every script on one baseline a line, elided where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from usascp_desktop.ui.theme import Theme

TWO_LINES = int(Qt.ItemDataRole.UserRole) + 1
"""The role of (title, line) or (title, line, count)."""

_PAD, _BAR = 12, 3


class TwoLines(QStyledItemDelegate):
    """Paints a title over a muted line, with a count in a badge at the right if there is one."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._name, self._line, self._badge = theme.font("h3"), theme.font("small"), theme.font("label")
        self._name.setWeight(QFont.Weight.Medium)
        self._badge.setWeight(QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row is two lines high."""
        return QSize(self.theme.px(160), self.theme.control("row_two_lines"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        title, line, *badge = index.data(TWO_LINES)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, state)
        right = self._count(painter, area, badge[0] if badge else "")
        left, middle = area.left() + _PAD, area.center().y()
        width = right - left - 8
        for font, ink, text, base, room in (
            (self._name, "text", title, middle - self.theme.px(5), width),
            (self._line, "muted", line, middle + self.theme.px(15), area.right() - left - 8),
        ):
            painter.setFont(font)
            painter.setPen(self.theme.colour(ink))
            painter.drawText(left, base, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room))
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (selected or hovered):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("sel" if selected else "hover"))
        painter.drawRoundedRect(area, 6, 6)
        if selected:
            painter.setBrush(self.theme.colour("accent"))
            painter.drawRoundedRect(QRectF(area.left(), area.top() + 8, _BAR, area.height() - 16), 1.5, 1.5)

    def _count(self, painter: QPainter, area: QRect, text: str) -> int:
        """Paint the badge and return where it begins."""
        if not text:
            return area.right() - 8
        height = self.theme.px(20)
        width = max(height, QFontMetrics(self._badge).horizontalAdvance(text) + self.theme.px(12))
        badge = QRectF(area.right() - 8 - width, area.center().y() - self.theme.px(20), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("info_soft"))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(QColor(self.theme.hex("info")))
        painter.setFont(self._badge)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        return int(badge.left())
