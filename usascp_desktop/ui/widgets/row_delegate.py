"""How the cells of a list of records are drawn: straight onto the painter, with what was measured kept for later."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.models.id_table import IdTableModel
from usascp_desktop.ui.theme import Theme

_BAR, _PAD, _GAP, _ICON, _BOX, _BEFORE_BOX = 3, 11, 8, 16, 16, 15
_ELIDED = 20_000
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def mark_width(theme: Theme) -> int:
    """Return the pixels at the left of a row that hold its box."""
    return theme.px(_BEFORE_BOX + _BOX + _PAD)


def paint_box(painter: QPainter, theme: Theme, box: QRect, *, state: Qt.CheckState) -> None:
    """Draw a tick box at the left of ``box``, in the middle of its height."""
    side = theme.px(_BOX)
    square = QRectF(box.left() + theme.px(_BEFORE_BOX), box.center().y() - side // 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if state == Qt.CheckState.Unchecked:
        painter.setPen(QPen(theme.colour("ctl"), 1.2))
        painter.setBrush(theme.colour("field"))
        painter.drawRoundedRect(square.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(square, 4, 4)
        _paint_mark(painter, theme, square, state)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_mark(painter: QPainter, theme: Theme, square: QRectF, state: Qt.CheckState) -> None:
    if state == Qt.CheckState.Checked:
        inner = square.toRect().adjusted(2, 2, -2, -2)
        icon("check", theme.hex("on_accent"), inner.width()).paint(painter, inner)
    else:
        painter.setPen(QPen(theme.colour("on_accent"), 2))
        middle = square.center().y()
        painter.drawLine(QPoint(int(square.left()) + 4, int(middle)), QPoint(int(square.right()) - 4, int(middle)))


class RowDelegate(QStyledItemDelegate):
    """Draws ground, divider, box, icon and words of a cell; the first column is a little heavier."""

    def __init__(self, model: IdTableModel, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._model, self._table, self._theme = model, parent, theme
        self._plain, self._first = theme.font("body"), theme.font("body")
        self._first.setWeight(QFont.Weight.Medium)
        self._metrics = (QFontMetrics(self._first), QFontMetrics(self._plain))
        self._ink, self._ground, self._line = theme.colour("text"), theme.colour("sel"), theme.colour("line")
        self._accent = theme.colour("accent")
        self._mark, self._pad, self._gap, self._icon = (
            mark_width(theme),
            theme.px(_PAD),
            theme.px(_GAP),
            theme.px(_ICON),
        )
        self._elided: dict[tuple[str, int, bool], str] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell."""
        box: QRect = option.rect
        place, column = index.row(), index.column()
        left, top, wide, high = box.left(), box.top(), box.width(), box.height()
        here, chosen = self._table.currentIndex().row() == place, self._model.is_chosen(place)
        if here or chosen:
            painter.fillRect(box, self._ground)
        painter.fillRect(left, top + high - 1, wide, 1, self._line)
        if column == 0:
            state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
            paint_box(painter, self._theme, box, state=state)
            if here:
                painter.fillRect(left, top, _BAR, high, self._accent)
            left, wide = left + self._mark - self._pad, wide - self._mark + self._pad
        self._paint_words(painter, place, column, QRect(left + self._pad, top, wide - 2 * self._pad, high))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return what the widest shown words of a cell need."""
        cell = self._model.cell(index.row(), index.column())
        extra = 2 * self._pad + (self._icon + self._gap if cell.icon is not None else 0)
        wide = self._metrics[index.column() > 0].horizontalAdvance(cell.text) + extra
        return QSize(wide + (self._mark if index.column() == 0 else 0), self._theme.control("table_row"))

    def _paint_words(self, painter: QPainter, place: int, column: int, box: QRect) -> None:
        cell = self._model.cell(place, column)
        if cell.icon is not None:
            side = self._icon
            cell.icon.paint(painter, box.left(), box.top() + (box.height() - side) // 2, side, side)
            box.setLeft(box.left() + side + self._gap)
        ink: QColor = cell.ink if cell.ink is not None else self._ink
        painter.setPen(ink)
        heavy = column == 0 or cell.ink is not None
        painter.setFont(self._first if heavy else self._plain)
        words = self._fitting(cell.text, box.width(), first=heavy)
        painter.drawText(box, _MIDDLE_RIGHT if cell.right else _MIDDLE, words)

    def _fitting(self, text: str, width: int, *, first: bool) -> str:
        key = (text, width, first)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) >= _ELIDED:
                self._elided.clear()
            metrics = self._metrics[not first]
            line = " ".join(text.split())
            found = self._elided[key] = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        return found
