"""A list of two-line rows: what is owed, who by and since when, and how it stands, in words with an icon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.signs import Sign
from usascp_desktop.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
_PAD, _ICON, _BAR = 12, 16, 3
_NARROW = 420


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: its id, its text, the muted line under it, and its state in words with a sign (icon, colour token)."""

    id: str
    text: str
    line: str
    state: str
    state_sign: Sign
    sign: Sign

    @property
    def spoken(self) -> str:
        """The whole row as a screen reader says it."""
        return f"{self.text}. {self.state}. {self.line}"


class EntryModel(QAbstractListModel):
    """The rows, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the text, what is spoken, or the whole entry."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return entry.spoken
        return entry if role == Qt.ItemDataRole.UserRole else None


class EntryList(QListView):
    """The rows to walk through.

    ``selected`` carries the id of the current row, ``acted`` that of one given Ctrl+Enter, ``typed`` a letter typed
    among the rows.
    """

    selected = Signal(str)
    acted = Signal(str)
    typed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.entries = EntryModel()
        self.setModel(self.entries)
        self.setItemDelegate(_EntryDelegate(theme, self))
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Arrows go through the rows, Ctrl+Enter notes that one is settled"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.selected.emit(index.data(Qt.ItemDataRole.UserRole).id))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these rows and keep the current one where it is still there."""
        here = self.current
        self.entries.show_entries(entries)
        self.select(here)

    @property
    def current(self) -> str:
        """The id of the current row, empty if there is none."""
        entry = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return entry.id if entry is not None else ""

    def select(self, row_id: str) -> bool:
        """Make a row the current one; False if it is not here."""
        for place, entry in enumerate(self.entries.entries):
            if entry.id == row_id:
                index = self.entries.index(place)
                self.setCurrentIndex(index)
                self.scrollTo(index)
                return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Leave it to the person to choose the first row."""
        chosen = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not chosen:
            self.selectionModel().clearCurrentIndex()

    def keyboardSearch(self, search: str) -> None:
        """Tell what is typed instead of jumping to a row that begins so: a list filters it."""
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the rows; Enter shows one, Ctrl+Enter settles it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.current:
                self.acted.emit(self.current)
            return
        before = self.current
        super().keyPressEvent(event)
        if self.current and (enter or self.current != before):
            self.selected.emit(self.current)


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: EntryList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._title, self._small, self._chip = theme.font("h3"), theme.font("label"), theme.font("label")
        self._title.setWeight(self._title.Weight.Medium)
        self._small.setWeight(self._small.Weight.Normal)
        self._chip.setWeight(self._chip.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._theme.control("row_two_lines") + self._theme.px(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        theme, box = self._theme, QRect(option.rect)
        painter.save()
        self._ground(painter, option, box, current=index.row() == self._view.currentIndex().row())
        icon = theme.px(_ICON)
        left = box.left() + theme.px(_PAD)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            left, box.center().y() - icon // 2, pixmap(entry.sign[0], theme.hex(entry.sign[1]), icon, ratio)
        )
        half = box.height() // 2
        low = box.adjusted(0, half, 0, -theme.px(6))
        narrow = box.width() < theme.px(_NARROW)
        right = self._state(painter, entry, low if narrow else box, ratio)
        first = left + icon + theme.px(10)
        inner = QRect(first, box.top(), right - first - theme.px(12), box.height())
        over = inner.adjusted(0, theme.px(4), 0, -half)
        if narrow:
            over.setRight(box.right() - theme.px(_PAD))
        self._write(painter, over, entry.text, (self._title, "text"))
        self._write(painter, inner.adjusted(0, half, 0, -theme.px(6)), entry.line, (self._small, "muted"))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, *, current: bool) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(box, self._theme.colour("sel" if chosen else "hover" if over else "card"))
        line = QRect(box.left() + self._theme.px(_PAD), box.bottom(), box.width() - 2 * self._theme.px(_PAD), 1)
        painter.fillRect(line, self._theme.colour("line"))
        if current and chosen:
            painter.fillRect(QRect(box.left(), box.top(), _BAR, box.height()), self._theme.colour("accent"))

    def _state(self, painter: QPainter, entry: Entry, box: QRect, ratio: float) -> int:
        """Draw the state at the right; returns where it begins."""
        theme, icon = self._theme, self._theme.px(14)
        width = QFontMetrics(self._chip).horizontalAdvance(entry.state)
        left = box.right() - theme.px(_PAD) - width
        painter.setFont(self._chip)
        painter.setPen(theme.colour(entry.state_sign[1]))
        painter.drawText(QRect(left, box.top(), width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, entry.state)
        left -= icon + theme.px(6)
        painter.drawPixmap(
            left,
            box.center().y() - icon // 2,
            pixmap(entry.state_sign[0], theme.hex(entry.state_sign[1]), icon, ratio),
        )
        return left

    def _write(self, painter: QPainter, box: QRect, text: str, how: tuple[Any, str]) -> None:
        font, ink = how
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
