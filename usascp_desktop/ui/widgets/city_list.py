"""The list of cities: type to filter in any script, arrows move, Enter opens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from usascp_desktop.domain.search_text import fold, matches
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import SearchField, button, column, label, row
from usascp_desktop.ui.widgets.two_lines import TWO_LINES, TwoLines
from usascp_desktop.ui.words import tr

_ENTRY = Qt.ItemDataRole.UserRole


class CityEntry(NamedTuple):
    """A city in the list; ``needs`` counts the open ones, ``words`` is everything it can be found by."""

    id: str
    name: str
    native_name: str
    country: str
    needs: int
    words: str

    @property
    def line(self) -> str:
        """The second line: the local name, if it is another, and the country."""
        own = self.native_name if fold(self.native_name) != fold(self.name) else ""
        return " · ".join(part for part in (own, self.country) if part)

    def spoken(self) -> str:
        """Return what a screen reader says."""
        needs = (
            tr("no open needs")
            if not self.needs
            else tr("{0} open need{1}").format(self.needs, "s" if self.needs > 1 else "")
        )
        return f"{self.name}, {self.line}, {needs}"


class CityList(QWidget):
    """The cities and a field to narrow them. ``opened`` carries the id of a city that was clicked or entered."""

    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.entries: tuple[CityEntry, ...] = ()
        self.total, self.here = 0, ""
        self.search = SearchField(tr("Filter cities (/)"), theme)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("cityList")
        self.list.setAccessibleName(tr("Cities"))
        self.list.setAccessibleDescription(tr("Arrows move, Enter opens a city, typing narrows the list"))
        self.list.setItemDelegate(TwoLines(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(self._open)
        self.list.installEventFilter(self)
        self.count = label("", "small")
        self.count.setAccessibleName(tr("How many are shown"))
        card = QFrame()
        card.setProperty("card", True)
        card.setLayout(column(self.list, margins=(5, 5, 5, 5)))
        self.table = button("", tip=tr("All cities as a table: filters, views, export (Ctrl+Shift+B)"))
        self.table.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.table.setIcon(icon("table", theme.hex("text2"), theme.px(16)))
        self.table.setAccessibleName(tr("All cities as a table"))
        head = row(self.search, self.table, spacing=8)
        head.setStretch(0, 1)
        self.setLayout(column(head, card, row(self.count, None), spacing=8, margins=(0, 0, 0, 12)))

    def show_cities(self, entries: Sequence[CityEntry], total: int | None = None) -> None:
        """Show these of ``total`` cities, narrowed by what is in the field."""
        total = len(entries) if total is None else total
        if (tuple(entries), total) != (self.entries, self.total):
            self.entries, self.total = tuple(entries), total
            self._fill()

    def mark(self, city: str) -> None:
        """Make a city the current one, without opening it."""
        self.here = city
        for place in range(self.list.count()):
            if self._entry(self.list.item(place)).id == city:
                self.list.setCurrentRow(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move and open from the field and from the list, and send letters typed in the list to the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentItem() is not None:
                self._open(self.list.currentItem())
            return True
        if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            place = self.list.currentRow() + (1 if key == Qt.Key.Key_Down else -1)
            self.list.setCurrentRow(max(0, min(place, self.list.count() - 1)))
            return True
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        typed = event.text()
        if watched is self.list and typed.isprintable() and typed.strip() and not _is_command(event):
            self.search.setFocus()
            self.search.setText("" if typed == "/" else self.search.text() + typed)
            return True
        return False

    def _fill(self) -> None:
        typed = self.search.text()
        kept = [one for one in self.entries if not typed.strip() or matches(one.words, typed)]
        self.list.clear()
        for entry in kept:
            item = QListWidgetItem(entry.name)
            item.setData(_ENTRY, entry)
            item.setData(TWO_LINES, (entry.name, entry.line, str(entry.needs or "")))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken())
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.mark(self.here)
        self.count.setText(
            tr("{0} of {1} cities").format(len(kept), self.total) if kept else tr("No city matches; Esc clears.")
        )

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(self._entry(item).id)

    def _entry(self, item: QListWidgetItem) -> CityEntry:
        entry = item.data(_ENTRY)
        assert isinstance(entry, CityEntry)
        return entry


def _is_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
