"""The table of a list of records: whole rows, keys to walk through them, and columns that give way to the first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from usascp_desktop.ui.context import Context
from usascp_desktop.ui.models.id_table import IdTableModel

_LEAST_FIRST = 264
_BAR = 3


class RecordTable(QTableView):
    """The rows. Typing letters goes to the filter, Enter opens, columns that do not fit are left out from the right."""

    entered_row = Signal(int)
    opened_row = Signal(int)
    typed = Signal(str)
    focused = Signal(bool)

    def __init__(self, model: IdTableModel, context: Context, *, name: str) -> None:
        super().__init__()
        self._columns, self._quiet = model.columns, False
        self.setObjectName("records")
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(context, self))
        self.setAccessibleName(name)
        self.setAccessibleDescription("Arrows go through the rows, typing filters them, Enter opens one")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(context.theme.control("table_row"))
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setMinimumSectionSize(48)
        heads.setFixedHeight(context.theme.control("table_head"))
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._widths = [context.theme.px(one.width) for one in model.columns]
        for place, width in enumerate(self._widths[1:], start=1):
            self.setColumnWidth(place, width)
        self._least = context.theme.px(_LEAST_FIRST)
        self.selectionModel().currentRowChanged.connect(self._went)
        self.doubleClicked.connect(lambda index: self.opened_row.emit(index.row()))

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """A block in which going to a row is not told."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def go_to(self, place: int) -> None:
        """Make a row the current one and bring it into view."""
        index = self.model().index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Leave it to the person to choose the first row: Qt would make it the current one."""
        chosen = self.currentIndex().isValid()
        with self.quiet():
            super().focusInEvent(event)
            if not chosen:
                self.selectionModel().clearCurrentIndex()
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def keyboardSearch(self, search: str) -> None:
        """Filter instead of jumping to a row that begins so."""
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; Home and End go to the first and the last row."""
        last = self.model().rowCount() - 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened_row.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Home and last >= 0:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End and last >= 0:
            self.go_to(last)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the last columns while the first would become too narrow to read."""
        left = self.viewport().width() - self._least
        for place in range(1, len(self._columns)):
            if not self.isColumnHidden(place):
                self._widths[place] = self.columnWidth(place)
            left -= self._widths[place]
            self.setColumnHidden(place, left < 0)
        super().resizeEvent(event)

    def _went(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.entered_row.emit(now.row())


class _RowDelegate(QStyledItemDelegate):
    """Draws the first column a little heavier, and a bar at the left of the current row."""

    def __init__(self, context: Context, parent: QTableView) -> None:
        super().__init__(parent)
        self._table, self._accent = parent, context.theme.colour("accent")

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Set the weight of the first column."""
        super().initStyleOption(option, index)
        if index.column() == 0:
            option.font.setWeight(QFont.Weight.Medium)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell, then the bar."""
        super().paint(painter, option, index)
        if index.column() == 0 and index.row() == self._table.currentIndex().row():
            box: QRect = option.rect
            painter.fillRect(QRect(box.left(), box.top(), _BAR, box.height()), self._accent)
