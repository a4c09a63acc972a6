"""The line in which the words of a draft are edited in the review."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from usascp_desktop.ui.words import tr


class Words(QLineEdit):
    """The words of a draft; Enter, Up and Down belong to the list, and Ctrl+Z once nothing typed is left to undo."""

    asked = Signal(str)
    entered = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("undoes", True)
        self.setAccessibleDescription(tr("Enter accepts, Alt+S skips, Up and Down move"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the list its keys."""
        keys = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter"}
        what = keys.get(Qt.Key(event.key())) if not event.modifiers() else None
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            what = "undo"
        if what is None:
            super().keyPressEvent(event)
        else:
            self.asked.emit(what)

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Z before the window does: here it takes back a decision, there the last save."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here is the current one."""
        super().focusInEvent(event)
        self.entered.emit()
