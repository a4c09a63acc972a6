"""Rows of the palette: two lines each, a group's name over its first row, the key of an action at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.widgets.two_lines import TwoLines

GROUP = int(Qt.ItemDataRole.UserRole) + 7
"""The role of the name of the group that begins with a row, empty for all others."""
SIGN = GROUP + 1
"""The role of the icon of a row."""


class PaletteRows(TwoLines):
    """Paints what ``TwoLines`` paints, with a group's name over its first row, an icon, and the key in a cap."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The first row of a group is higher by the group's name."""
        return super().sizeHint(option, index) + QSize(0, self._head if index.data(GROUP) else 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        whole: QRect = option.rect
        area = QRect(whole)
        if group := index.data(GROUP):
            font = self.theme.font("label")
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(area.left() + 12, area.top() + self._head - self.theme.px(7), group)
            area.setTop(area.top() + self._head)
        option.rect = area
        size = self.theme.px(18)
        indent = size + self.theme.px(12)
        super()._ground(painter, area, option.state)
        sign = pixmap(index.data(SIGN), self.theme.hex("muted"), size, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRect(area.left() + 12, area.center().y() - size // 2, size, size), sign)
        option.rect = area.adjusted(indent, 0, 0, 0)
        super().paint(painter, option, index)
        option.rect = whole

    @property
    def _head(self) -> int:
        return self.theme.px(28)

    def _ground(self, painter: QPainter, area: QRect, state: object) -> None:
        """The ground reaches under the icon, so ``paint`` has painted it already."""

    def _count(self, painter: QPainter, area: QRect, text: str) -> int:
        """Paint the key in its cap and return where it begins."""
        if not text:
            return area.right() - 8
        font = self.theme.font("caption")
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(text) + self.theme.px(12), metrics.height() + self.theme.px(4)
        cap = QRectF(area.right() - 8 - width, area.center().y() - height / 2, width, height)
        painter.setPen(QPen(self.theme.colour("border")))
        painter.setBrush(self.theme.colour("side"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(self.theme.colour("muted"))
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)
        return int(cap.left())


__all__ = ["GROUP", "SIGN", "PaletteRows"]
