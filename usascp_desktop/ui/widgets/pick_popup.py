"""A small card to pick one value or several from, narrowed by typing, that opens under what asked for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from usascp_desktop.domain.search_text import fold
from usascp_desktop.services.choosing import Title
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, column, label, row
from usascp_desktop.ui.words import tr

_VALUE = int(Qt.ItemDataRole.UserRole)
_ALSO = _VALUE + 1
"""Names of what was merged into it, by which a value is found as well."""
_MOST_ROWS, _SEARCHED_FROM = 10, 8


@dataclass(frozen=True)
class Choice:
    """A value to pick, its words, and how many records have it (None if that is not said)."""

    value: str
    words: str
    count: int | None = None


class PickPopup(QFrame):
    """Offers values. ``picked`` carries a tuple of values: at once with ``many``, at the end without."""

    picked = Signal(tuple)

    def __init__(self, parent: QWidget, theme: Theme, title: str, *, many: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self._theme, self._many = theme, many
        self.search = QLineEdit(placeholderText=tr("Type to narrow"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Narrow {0}").format(title.lower()))
        self.search.setAccessibleDescription(tr("Down goes to the values; Enter picks the first"))
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setAccessibleDescription(
            tr("Space ticks a value, Escape closes") if many else tr("Enter picks a value")
        )
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = label(title, "label")
        head.setBuddy(self.list)
        self.setLayout(column(head, self.search, self.list, spacing=8, margins=(12, 12, 12, 12)))
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemClicked.connect(self._clicked)
        if many:
            self.list.itemChanged.connect(lambda _item: self.picked.emit(self._ticked()))

    def offer(self, choices: Sequence[Choice], picked: Collection[str] = ()) -> None:
        """Offer values, some of them picked already."""
        self.list.blockSignals(True)
        for choice in choices:
            words = choice.words if choice.count is None else f"{choice.words}   {choice.count:,}"
            item = QListWidgetItem(words)
            item.setData(_VALUE, choice.value)
            if isinstance(choice.words, Title):
                item.setData(_ALSO, fold(" ".join(choice.words.also)))
            if self._many:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if choice.value in picked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.search.setVisible(len(choices) >= _SEARCHED_FROM)
        high = max(self.list.sizeHintForRow(0), self._theme.px(28))
        self.list.setFixedHeight(high * min(max(1, len(choices)), _MOST_ROWS) + 8)
        self.list.setMinimumWidth(max(self._theme.px(220), self.list.sizeHintForColumn(0) + self._theme.px(24)))
        self.list.setCurrentRow(0)

    def open_under(self, widget: QWidget) -> None:
        """Open below a widget, inside its window."""
        place_under(self, widget)
        (self.search if self.search.isVisible() else self.list).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leaves the text for the values; Enter picks."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        item: QListWidgetItem | None = self.list.currentItem()
        if item is None or item.isHidden():
            shown = [self.list.item(n) for n in range(self.list.count()) if not self.list.item(n).isHidden()]
            item = shown[0] if shown else None
        if item is not None and not self._many:
            self.picked.emit((item.data(_VALUE),))
        elif item is not None and not self._ticked():
            item.setCheckState(Qt.CheckState.Checked)
        self.close()

    def _clicked(self, item: QListWidgetItem) -> None:
        if not self._many:
            self.picked.emit((item.data(_VALUE),))
            self.close()

    def _ticked(self) -> tuple[str, ...]:
        items = [self.list.item(number) for number in range(self.list.count())]
        return tuple(item.data(_VALUE) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _narrow(self, text: str) -> None:
        wanted = fold(text).split()
        for number in range(self.list.count()):
            item = self.list.item(number)
            words = f"{fold(item.text())} {item.data(_ALSO) or ''}"
            item.setHidden(not all(part in words for part in wanted))


class TextPopup(QFrame):
    """Asks for a few words, as the name of a view. ``given`` carries them."""

    given = Signal(str)

    def __init__(self, parent: QWidget, title: str, *, text: str = "", action: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.field = QLineEdit(text)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(tr("Enter keeps it, Escape leaves it"))
        self.field.setMinimumWidth(self.field.fontMetrics().averageCharWidth() * 32)
        self.field.setMaxLength(80)
        head = label(title, "label")
        head.setBuddy(self.field)
        keep = button(action or tr("&Save"), kind="primary", on_click=self._give)
        leave = button(tr("&Cancel"), kind="ghost", on_click=self.close)
        self.setLayout(column(head, self.field, row(None, leave, keep), spacing=8, margins=(12, 12, 12, 12)))
        self.field.returnPressed.connect(self._give)

    def open_under(self, widget: QWidget) -> None:
        """Open below a widget, or above it where there is no room."""
        place_under(self, widget)
        self.field.selectAll()
        self.field.setFocus()

    def _give(self) -> None:
        words = self.field.text().strip()
        if words:
            self.given.emit(words)
            self.close()


def place_under(card: QFrame, widget: QWidget) -> None:
    """Show a card below a widget, above it where there is no room, inside its window."""
    card.adjustSize()
    window = widget.window()
    corner = widget.mapToGlobal(QPoint(0, widget.height() + 4))
    if corner.y() + card.height() > window.mapToGlobal(QPoint(0, window.height())).y():
        corner = widget.mapToGlobal(QPoint(0, -card.height() - 4))
    right = window.mapToGlobal(QPoint(window.width() - card.width() - 8, 0)).x()
    card.move(min(corner.x(), right), corner.y())
    card.show()
