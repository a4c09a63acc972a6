"""A small card that offers a few things to choose from while typing: dates, people, or somebody new."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import column, label
from usascp_desktop.ui.words import tr

Choice = tuple[str, str]
"""What is offered: the value it stands for, and its words."""
_MOST = 8


class Offer(QFrame):
    """Type to narrow, arrows to move, Enter to choose, Escape to leave. ``chosen`` carries value and words."""

    chosen = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._look: Callable[[str], None] = lambda _text: None
        self.title = label("", "label")
        self.field = QLineEdit()
        self.title.setBuddy(self.field)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self.setFixedWidth(theme.px(360))
        self.list.setFixedHeight(theme.px(36) * 6)
        self.setLayout(column(self.title, self.field, self.list, spacing=6, margins=(12, 10, 12, 10)))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda text: self._look(text))
        self.hide()

    def ask(self, title: str, *, look: Callable[[str], None], at: QPoint) -> None:
        """Open at a place of the parent; ``look`` is told what was typed and answers with ``offer``."""
        self._look = look
        self.title.setText(title)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(tr("Type to narrow; Up and Down move, Enter chooses, Escape leaves"))
        self.list.setAccessibleName(tr("{0}: choices").format(title))
        self.field.clear()
        self.list.clear()
        self.show()
        self.raise_()
        self.adjustSize()
        host = self.parentWidget()
        assert host is not None
        x, y = min(at.x(), host.width() - self.width() - 8), min(at.y(), host.height() - self.height() - 8)
        self.move(max(8, x), max(8, y))
        self.field.setFocus()
        look("")

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show what can be chosen now, the first one current."""
        self.list.clear()
        for value, words in choices[:_MOST]:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, value)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field that belong to the list, and leave when the focus does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event.key()):
            return True
        taken = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in taken:
            event.accept()
            return True
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.list.count():
            step = -1 if key == Qt.Key.Key_Up else 1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            return False
        return True

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.hide()
            self.left.emit()
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)), item.text())
