"""The table of a list of records: whole rows, keys to walk and choose them, columns that give way to the first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from usascp_desktop.ui.models.id_table import DISPUTED, IdTableModel
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.record_head import RecordHead
from usascp_desktop.ui.widgets.row_painter import Places, RowPainter, mark_width
from usascp_desktop.ui.words import tr

_LEAST_FIRST = 264
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIGN = 20
"""Pixels at 100 % text of the mark before a row, with a little around it."""
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class Themed(Protocol):
    """Whatever knows the theme."""

    @property
    def theme(self) -> Theme:
        """The theme."""


class RecordTable(QTableView):
    """The rows. Typing letters filters, Enter opens, columns that do not fit are left out from the right.

    Space, Ctrl and Shift choose rows beside the current one; the model knows which. ``asked_copy`` is about
    what is chosen, else the current row; ``arranged`` says that a person moved or sized a column. ``asked_values`` is
    about a row that two people wrote differently: a click on its mark, or Alt+Enter.
    """

    entered_row = Signal(int)
    opened_row = Signal(int)
    typed = Signal(str)
    asked_copy = Signal()
    asked_values = Signal(int)
    arranged = Signal()

    def __init__(self, model: IdTableModel, context: Themed, *, name: str) -> None:
        super().__init__()
        self._rows, self._theme, self._quiet, self._placing = model, context.theme, False, False
        self._anchor = -1
        self._widths: dict[str, int] = {}
        self.setObjectName("records")
        self.setModel(model)
        self._painter = RowPainter(model, context.theme)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            tr("Arrows go through the rows, typing filters them, Enter opens one, Space chooses it, Ctrl+A chooses all")
        )
        self._dress()
        self.head = RecordHead(model, context.theme, self)
        self.setHorizontalHeader(self.head)
        self.head.sectionMoved.connect(self._moved)
        self.head.sectionResized.connect(self._sized)
        self._least = context.theme.px(_LEAST_FIRST)
        self._mark = mark_width(context.theme)
        self.place_columns({})
        self.selectionModel().currentRowChanged.connect(self._went)
        self.doubleClicked.connect(lambda index: self.opened_row.emit(index.row()))
        model.chosen_changed.connect(self._repaint)
        values = QShortcut(QKeySequence("Alt+Return"), self)
        values.setContext(Qt.ShortcutContext.WidgetShortcut)
        values.activated.connect(self._ask_values)

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        # Kept: PySide takes the header with it when the last reference from Python goes, while the table still uses it.
        self._side = self.verticalHeader()
        self._side.hide()
        self._side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._side.setDefaultSectionSize(self._theme.control("row_one_line"))

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
        index = self._rows.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def place_columns(self, widths: Mapping[str, int]) -> None:
        """Give the model's columns their widths: those given, in pixels at 100 % text by name, else the usual ones."""
        self._placing = True
        heads = self.horizontalHeader()
        for place, one in enumerate(self._rows.columns):
            if heads.visualIndex(place) != place:
                heads.moveSection(heads.visualIndex(place), place)
            self._widths[one.name] = self._theme.px(widths.get(one.name, one.width))
            self.setColumnHidden(place, False)
            self.setColumnWidth(place, self._widths[one.name])
        if self._rows.columns:
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._placing = False
        self._fit()

    def order(self) -> tuple[str, ...]:
        """Return the names of the columns from left to right, those that found no room included."""
        heads = self.horizontalHeader()
        return tuple(self._rows.columns[heads.logicalIndex(place)].name for place in range(len(self._rows.columns)))

    def widths(self) -> dict[str, int]:
        """Return the widths that differ from the usual ones, in pixels at 100 % text, by column."""
        usual = {one.name: self._theme.px(one.width) for one in self._rows.columns[1:]}
        return {
            name: round(self._widths[name] / self._theme.scale)
            for name, width in usual.items()
            if self._widths.get(name, width) != width
        }

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Leave it to the person to choose the first row: Qt would make it the current one."""
        chosen = self.currentIndex().isValid()
        with self.quiet():
            super().focusInEvent(event)
            if not chosen:
                self.selectionModel().clearCurrentIndex()

    def keyboardSearch(self, search: str) -> None:
        """Filter instead of jumping to a row that begins so."""
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, choose with Space, Shift and Ctrl+A, copy, delete; else walk."""
        here = self.currentIndex().row()
        if event.key() in _ENTER and here >= 0 and not event.modifiers() & (_CTRL | _SHIFT):
            self.opened_row.emit(here)
        elif event.key() == Qt.Key.Key_Space and here >= 0:
            self._toggle(here)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._rows.choose_all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.asked_copy.emit()
        elif event.key() == Qt.Key.Key_Escape and self._rows.chosen_count():
            self._rows.choose_all(on=False)
        elif event.key() in _WALKING:
            self._walk(event, here)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose rows with the box before each, with Ctrl or with Shift; else go to a row."""
        place, at = self.rowAt(event.position().toPoint().y()), event.position().x()
        if place < 0 or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self._is_on_mark(place, at):
            self.asked_values.emit(place)
        elif event.modifiers() & _SHIFT:
            self._rows.choose(max(0, self._anchor if self._anchor >= 0 else self.currentIndex().row()), place)
        elif event.modifiers() & _CTRL or at < self._mark:
            self._toggle(place)
        else:
            self._anchor = place
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on a box are two clicks; elsewhere they open the row."""
        place, at = self.rowAt(event.position().toPoint().y()), event.position().x()
        if at < self._mark or self._is_on_mark(place, at):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _ask_values(self) -> None:
        here = self.currentIndex().row()
        if here >= 0 and self._rows.row(here).get(DISPUTED):
            self.asked_values.emit(here)

    def _is_on_mark(self, place: int, at: float) -> bool:
        """Whether a point of a row is on the mark of one that two people wrote differently."""
        left = self.head.sectionViewportPosition(0) + self._mark
        return place >= 0 and left <= at < left + self._theme.px(_SIGN) and bool(self._rows.row(place).get(DISPUTED))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keep the current row while the mouse is dragged from a box."""
        if event.position().x() >= self._mark:
            super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        sight, high, last = event.rect(), self.rowHeight(0), self._rows.row_count() - 1
        if last < 0:
            return
        heads, shift = self.head, self.verticalOffset()
        columns = [
            (place, heads.sectionViewportPosition(place), heads.sectionSize(place))
            for place in range(len(self._rows.columns))
            if not heads.isSectionHidden(place)
        ]
        first, final = (sight.top() + shift) // high, min(last, (sight.bottom() + shift) // high)
        painter = QPainter(self.viewport())
        place = Places(columns, high, shift, self.currentIndex().row())
        self._painter.paint(painter, sight, range(max(0, first), final + 1), place)
        painter.end()

    def sizeHintForColumn(self, column: int) -> int:
        """Return the pixels that the rows in sight need in a column."""
        first, last = max(0, self.rowAt(0)), self.rowAt(self.viewport().height() - 1)
        last = self._rows.row_count() - 1 if last < 0 else last
        return max((self._painter.needed(row, column) for row in range(first, last + 1)), default=-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the last columns while the first would become too narrow to read."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        self._placing = True
        heads = self.horizontalHeader()
        left = self.viewport().width() - self._least
        for visual in range(1, len(self._rows.columns)):
            place = heads.logicalIndex(visual)
            left -= self._widths[self._rows.columns[place].name]
            self.setColumnHidden(place, left < 0)
        self._placing = False

    def _walk(self, event: QKeyEvent, here: int) -> None:
        last = self._rows.row_count() - 1
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            if last >= 0:
                self.go_to(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(QKeyEvent(event.type(), event.key(), Qt.KeyboardModifier.NoModifier))
        now = self.currentIndex().row()
        if not event.modifiers() & _SHIFT:
            self._anchor = now
        elif now >= 0:
            self._anchor = max(0, here) if self._anchor < 0 else self._anchor
            self._rows.choose(here, now, on=False)
            self._rows.choose(self._anchor, now)

    def _toggle(self, place: int) -> None:
        self._anchor = place
        self._rows.choose(place, place, on=not self._rows.is_chosen(place))

    def _repaint(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def _went(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.entered_row.emit(now.row())

    def _moved(self, _logical: int, _before: int, _now: int) -> None:
        if not self._placing:
            self._fit()
            self.arranged.emit()

    def _sized(self, place: int, _before: int, now: int) -> None:
        """Note what a person made of a width; hiding and stretching are not theirs."""
        if self._placing or place == 0 or not now or place >= len(self._rows.columns):
            return
        if self.head.is_pressed:
            self._widths[self._rows.columns[place].name] = now
            self.arranged.emit()
