"""Showing on which card the keys are: a list or an area that scrolls has no edge of its own to show it by."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextEdit, QWidget

from usascp_desktop.ui.widgets.basics import Card

ROWS = "rows"
"""The property of what is no scroll area and holds rows all the same."""


class FocusedCard(QObject):
    """Marks the card of what has the focus, and no other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._marked: Card | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        card = _card_of(now) if now is not None and _is_edgeless(now) else None
        if card is self._marked:
            return
        if self._marked is not None:
            self._marked.show_current(False)
            self._marked.destroyed.disconnect(self._forget)
        self._marked = card
        if card is not None:
            card.show_current(True)
            card.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._marked = None


def _is_edgeless(one: QWidget) -> bool:
    lists = isinstance(one, QAbstractScrollArea) and not isinstance(one, QTextEdit)
    return lists or bool(one.property(ROWS))


def _card_of(one: QWidget) -> Card | None:
    above = one.parentWidget()
    while above is not None and not isinstance(above, Card):
        above = above.parentWidget()
    return above
