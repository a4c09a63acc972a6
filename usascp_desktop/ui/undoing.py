"""Undo and redo of the whole window: the text being typed first, then the person's saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from usascp_desktop.store.unit_of_work import Reader
    from usascp_desktop.ui.context import Context

Text = QLineEdit | QPlainTextEdit | QTextEdit
_FIRST_LOOK_MS = 300
"""What could be undone is asked when the first page stands: reading the list of saves is on nobody's way there."""
_STEPS = ((QKeySequence.StandardKey.Undo, False), (QKeySequence.StandardKey.Redo, True))


def can(text: Text, *, redo: bool) -> bool:
    """True if a text has typing of its own to take back (or to do again)."""
    if text.isReadOnly():
        return False
    if isinstance(text, QLineEdit):
        return text.isRedoAvailable() if redo else text.isUndoAvailable()
    return text.document().isRedoAvailable() if redo else text.document().isUndoAvailable()


class Undoing(QObject):
    """Undoes and redoes. ``offered`` tells for undo and redo what would be taken back, None for nothing.

    Qt's texts keep Ctrl+Z to themselves even with nothing left to undo; while one has the focus, its key is let
    through to the window once its own typing is used up. One whose property ``undoes`` is set keeps it: there the key
    takes back something else, as a decision of the review.
    """

    offered = Signal(bool, object)
    undone = Signal(bool, object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent
        self._text: Text | None = None
        self._store: dict[bool, str | None] = {False: None, True: None}
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus)
        context.operations.changed.connect(lambda _changes: self.look())
        QTimer.singleShot(_FIRST_LOOK_MS, self, self.look)

    def step(self, *, redo: bool = False) -> None:
        """Take back (or do again) one thing: typing in the field that has the focus, or the person's last save."""
        text = self._text
        if text is not None and can(text, redo=redo):
            (text.redo if redo else text.undo)()
            return
        self._context.operations.undo(redo=redo, done=lambda result: self._was_undone(result, redo=redo))

    def look(self) -> None:
        """Ask again what undo and redo would take."""
        person = self._context.workspace.identity.member

        def next_both(reader: Reader) -> tuple[str | None, str | None]:
            found = [reader.next_undo(person, redo=redo) for redo in (False, True)]
            back, again = (None if entry is None else entry.label for entry in found)
            return back, again

        self._context.operations.read(next_both, done=self._know)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys of undo from a text that has nothing of its own to undo."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if watched is self._text and event.type() in kinds and isinstance(event, QKeyEvent):
            for key, redo in _STEPS:
                if event.matches(key) and self._text is not None and not can(self._text, redo=redo):
                    event.ignore()
                    return True
        return super().eventFilter(watched, event)

    def _know(self, both: tuple[str | None, str | None]) -> None:
        self._store = {False: both[0], True: both[1]}
        self._offer()

    def _focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._text is not None and isValid(self._text):  # the focus also goes when Qt takes a text apart
            self._text.removeEventFilter(self)
            self._text.textChanged.disconnect(self._offer)
        inside = now is not None and isValid(self._window) and self._window.isAncestorOf(now)
        text = now if inside and isinstance(now, Text) else None
        self._text = None if text is None or text.property("undoes") else text
        if self._text is not None:
            self._text.installEventFilter(self)
            self._text.textChanged.connect(self._offer)
            self._text.destroyed.connect(self._forget)
        self._offer()

    def _forget(self, _gone: QObject | None = None) -> None:
        self._text = None

    def _offer(self, *_anything: object) -> None:
        for redo in (False, True):
            typing = self._text is not None and can(self._text, redo=redo)
            self.offered.emit(redo, "typing" if typing else self._store[redo])

    def _was_undone(self, result: object, *, redo: bool) -> None:
        self.look()
        self.undone.emit(redo, result)
