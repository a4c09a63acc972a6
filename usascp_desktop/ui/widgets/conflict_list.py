"""The open disagreements in a list: the record, its field, and what the values are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from usascp_desktop.services.disagreements import Disagreement
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.words import tr

_LINES = int(Qt.ItemDataRole.UserRole) + 1
_HIGH, _PAD, _BAR = 72, 12, 3


class ConflictList(QListWidget):
    """One row for each disagreement; a screen reader hears all three lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Open disagreements"))
        self.setAccessibleDescription(tr("Up and Down go from one to the next; nothing is decided by going on"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _ThreeLines(theme, self)
        self.setItemDelegate(self._delegate)

    def show_all(self, found: Sequence[tuple[Disagreement, str]]) -> None:
        """Show these, each with what its values are."""
        self.clear()
        for one, values in found:
            lines = (f"{tr(one.kind)}: {tr(one.title)}", tr(one.label), values)
            item = QListWidgetItem(", ".join(lines))
            item.setData(_LINES, lines)
            item.setToolTip("\n".join(lines))
            self.addItem(item)


class _ThreeLines(QStyledItemDelegate):
    """Paints the record heavy, its field, and the values muted."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_HIGH))

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
        for text, role, ink, base in zip(
            lines, ("h3", "small", "small"), ("text", "text2", "muted"), (22, 42, 60), strict=True
        ):
            font = theme.font(role)
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
            painter.drawText(area.left() + _PAD, area.top() + theme.px(base), shown)
        painter.restore()
