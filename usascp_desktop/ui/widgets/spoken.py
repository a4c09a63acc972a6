"""What a screen reader is told beside what shows: the words of a label that has a name, and what has just happened."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget


class Words(QLabel):
    """A text. Where it has a name of its own, that says what the words are, and the description holds the words."""

    def setText(self, text: str) -> None:
        """Show the words, and tell them."""
        super().setText(text)
        self._tell()

    def setAccessibleName(self, name: str) -> None:
        """Say what the words are."""
        super().setAccessibleName(name)
        self._tell()

    def _tell(self) -> None:
        name, text = self.accessibleName(), self.text()
        if name:
            super().setAccessibleDescription("" if text in name else text)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say what has just happened beside the place of the focus; nothing where none listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell_roles() -> None:
    """Have screen readers told the ``spoken_role`` of a class, from now on: of what is painted by hand Qt knows none.

    It belongs to the class, as Qt asks while a widget is being made, and keeps the answer.
    """
    QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    role: QAccessible.Role | None = getattr(thing, "spoken_role", None)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None
