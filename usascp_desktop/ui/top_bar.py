"""The bar over the pages: the field that finds and runs everything, undo and redo, history, keys, help and settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import SearchField, label, row
from usascp_desktop.ui.words import marked, tr

_TOOLS = (
    ("undo", "undo-2", marked("Undo (Ctrl+Z)")),
    ("redo", "redo-2", marked("Redo (Ctrl+Shift+Z)")),
    ("history", "history", marked("History of this record (Ctrl+H)")),
    ("keys", "keyboard", marked("Keys (?)")),
    ("guide", "circle-question-mark", marked("Help (F1)")),
    ("settings", "settings", marked("Settings (Ctrl+,)")),
)


_AROUND = 20
"""Pixels between the edge of the field, its words and the cap."""


class CommandField(SearchField):
    """The search field of the window, with its key in a cap at the right while it is empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Search everything, in any script (Ctrl+K)"), theme)
        self.setPlaceholderText(tr("Search or run anything"))
        self.setAccessibleDescription(tr("Finds every record and every action; Down goes to the results"))
        self.cap = label(tr("Ctrl+K"), "cap")
        self.cap.setParent(self)
        self.cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda _text: self._show_cap())
        self.clicked: Callable[[], None] = lambda: None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cap at the right, where it covers none of what the field says."""
        super().resizeEvent(event)
        self.cap.adjustSize()
        self.cap.move(self.width() - self.cap.width() - 8, (self.height() - self.cap.height()) // 2)
        self._show_cap()

    def _show_cap(self) -> None:
        words = self.textMargins().left() + self.fontMetrics().horizontalAdvance(self.placeholderText()) + _AROUND
        self.cap.setVisible(not self.text() and words <= self.cap.x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click is as good as the key."""
        super().mousePressEvent(event)
        self.clicked()

    def event(self, event: QEvent) -> bool:
        """Take Escape before any shortcut of a page does."""
        if event.type() == QEvent.Type.ShortcutOverride and getattr(event, "key", int)() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)


class TopBar(QFrame):
    """Holds the field and the tools; ``run`` is called with the name of an action.

    A page that needs the whole height can make it give way: it shows while it is used, or once it is asked for.
    """

    def __init__(self, theme: Theme, run: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.theme = theme
        self._gives_way = self._asked_for = False
        self.setFixedHeight(theme.control("toolbar"))
        self.search = CommandField(theme)
        self.search.setMinimumWidth(theme.px(120))
        self.search.setMaximumWidth(theme.px(440))
        self.search.setFixedHeight(theme.control("field"))
        self.tools = {name: self._tool(sign, words, partial(run, name)) for name, sign, words in _TOOLS}
        box = row(self.search, None, *self.tools.values(), spacing=4, margins=(24, 0, 24, 0))
        box.setStretch(0, 100)
        self.setLayout(box)
        for one in (self.search, *self.tools.values()):
            one.installEventFilter(self)

    def give_way(self, gives_way: bool) -> None:
        """Leave its place to the page, or take it again."""
        if gives_way != self._gives_way:
            self._gives_way, self._asked_for = gives_way, False
        self._place()

    def ask_for(self) -> None:
        """Show it over a page that it gave way to, or let it give way again; the focus stays where it is."""
        self._asked_for = not self._asked_for
        self._place()

    def to_search(self) -> None:
        """Go to the field, which shows as long as it has the focus."""
        self.show()
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give way again when the field, or the last tool, is left."""
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        used = any(one.hasFocus() for one in (self.search, *self.tools.values()))
        self.setVisible(not self._gives_way or self._asked_for or used)

    def say(self, name: str, words: str, *, enabled: bool) -> None:
        """Say in a tool's tip what it would do now, and whether it can."""
        tool = self.tools[name]
        tool.setEnabled(enabled)
        tool.setToolTip(words)
        tool.setAccessibleDescription(words)

    def _tool(self, sign: str, words: str, act: Callable[[], None]) -> QToolButton:
        made = QToolButton()
        made.setProperty("rail", True)
        size = self.theme.control("icon_rail")
        made.setIcon(icon(sign, self.theme.hex("muted"), size))
        made.setIconSize(QSize(size, size))
        made.setAccessibleName(tr(words).split(" (")[0])
        made.setAccessibleDescription(tr(words))
        made.setToolTip(tr(words))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda _checked=False: act())
        return made
