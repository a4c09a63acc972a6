"""The heads of a list of records: a box that chooses all, the arrow of the order, and columns that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.models.id_table import IdTableModel
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.row_painter import mark_width, paint_box
from usascp_desktop.ui.words import tr

_PAD, _ARROW, _GAP, _LEAST = 11, 14, 4, 48


class RecordHead(QHeaderView):
    """Draws heads and the box; ``asked_columns`` carries where the menu of columns was asked for."""

    asked_columns = Signal(QPoint)

    def __init__(self, model: IdTableModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows, self._theme = model, theme
        self._sorted, self._downwards = "", False
        self.is_pressed = False
        self._font = theme.font("label")
        self.setAccessibleName(tr("Heads"))
        self.setAccessibleDescription(tr("A click sorts, dragging moves a column, the menu key chooses columns"))
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setMinimumSectionSize(_LEAST)
        self.setFixedHeight(theme.control("table_head"))

    def show_order(self, name: str, *, downwards: bool) -> None:
        """Put the arrow beside a column's head; an empty name takes it away."""
        self._sorted, self._downwards = name, downwards
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the head of a column."""
        if section >= len(self._rows.columns):
            return
        column = self._rows.columns[section]
        painter.fillRect(rect, self._theme.colour("card"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("border"))
        inner = rect.adjusted(self._theme.px(_PAD), 0, -self._theme.px(_PAD), 0)
        if section == 0:
            paint_box(painter, self._theme, rect, state=self._state())
            inner.setLeft(rect.left() + mark_width(self._theme))
        self._paint_words(painter, inner, column.head, arrow=column.name == self._sorted, right=column.right)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose all rows, or none, with the box; else sort, drag or size."""
        self.is_pressed = True
        if event.position().x() + self.offset() < mark_width(self._theme):
            self._rows.choose_all(on=self._state() != Qt.CheckState.Checked)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End sizing."""
        super().mouseReleaseEvent(event)
        self.is_pressed = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of columns."""
        self.asked_columns.emit(event.globalPos())

    def _state(self) -> Qt.CheckState:
        count = self._rows.chosen_count()
        if not count:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if count == self._rows.row_count() else Qt.CheckState.PartiallyChecked

    def _paint_words(self, painter: QPainter, box: QRect, words: str, *, arrow: bool, right: bool) -> None:
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("text" if arrow else "muted"))
        metrics = QFontMetrics(self._font)
        side = self._theme.px(_ARROW)
        room = box.width() - (side + _GAP if arrow else 0)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(shown)
        left = box.right() - wide - (side + _GAP if arrow else 0) if right else box.left()
        painter.drawText(QRect(left, box.top(), wide + 2, box.height()), int(Qt.AlignmentFlag.AlignVCenter), shown)
        if arrow:
            name = "arrow-down" if self._downwards else "arrow-up"
            picture = icon(name, self._theme.hex("text"), side)
            picture.paint(painter, left + wide + _GAP, box.center().y() - side // 2, side, side)
