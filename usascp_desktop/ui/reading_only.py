"""A window over a workspace that is only read: what writes is grey, forms and drops are closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent, QShortcutEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from usascp_desktop.ui.actions import all_actions
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.join_team import JoinTeam
from usascp_desktop.ui.words import marked, tr

SENTENCE = marked("Read only: this workspace is on a server. Write in a workspace of your own, and share that.")
_SEEN = {
    QEvent.Type.Polish,
    QEvent.Type.Show,
    QEvent.Type.EnabledChange,
    QEvent.Type.ReadOnlyChange,
    QEvent.Type.Shortcut,
    QEvent.Type.DragEnter,
}
_WRITES = "writes"


class ReadingOnly(QObject):
    """Sees what shows in a window and takes the writing from it. It watches the program's events: only while needed."""

    def __init__(self, context: Context, window: QMainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._keys = {(one.page, one.keys[0]) for one in all_actions() if one.writes and one.page and one.keys}
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        for one in window.findChildren(QWidget):
            self._settle(one)

    def refuses(self, name: str) -> bool:
        """Say why an action cannot be done, and return True, if it writes."""
        if any(one.writes and one.name == name for one in all_actions()):
            self._say()
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what writes grey, whatever a page does with it, and let no key or drop through that would write."""
        kind = event.type()
        if kind not in _SEEN:
            return False
        if kind == QEvent.Type.Shortcut:
            return self._is_writing_key(watched, event)
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if kind == QEvent.Type.DragEnter:
            return self._refuse_drop(watched, event)
        self._settle(watched)
        return False

    def _settle(self, widget: QWidget) -> None:
        if widget.property(_WRITES):
            if widget.isEnabled():
                widget.setEnabled(False)
                widget.setToolTip(tr(SENTENCE))
        elif _is_editor(widget):
            _close(widget)

    def _is_writing_key(self, watched: QObject, event: QEvent) -> bool:
        place = watched.parent()
        if not isinstance(event, QShortcutEvent) or not isinstance(place, QWidget) or place.window() != self._window:
            return False
        key = event.key().toString()
        page = next((name for name, made in self._pages() if made is place or made.isAncestorOf(place)), "")
        if (page, key) not in self._keys:
            return False
        self._say()
        return True

    def _pages(self) -> list[tuple[str, QWidget]]:
        return list(getattr(self._window, "_pages", {}).items())

    def _refuse_drop(self, widget: QWidget, event: QEvent) -> bool:
        inside: QWidget | None = widget
        while inside is not None:
            if isinstance(inside, JoinTeam):
                return False
            inside = inside.parentWidget()
        assert isinstance(event, QDropEvent)
        event.ignore()
        return True

    def _say(self) -> None:
        self._context.notices.say(tr(SENTENCE))


def _is_editor(widget: QWidget) -> bool:
    """True for a part of a form: what keeps what is typed, and the buttons inside it."""
    if callable(widget.property("keep")):
        return True
    place = widget.parentWidget() if isinstance(widget, QAbstractButton) else None
    return place is not None and callable(place.property("keep"))


def _close(widget: QWidget) -> None:
    """Let it be read and copied, not changed."""
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        if not widget.isReadOnly():
            widget.setReadOnly(True)
    elif widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled():
        widget.setEnabled(False)
