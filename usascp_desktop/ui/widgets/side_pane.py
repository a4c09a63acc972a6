"""A list over the right side of a page, read in portions, which goes again with Escape: history, earlier reports."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QVBoxLayout, QWidget

from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import button, clear, column, label, line, row, scrolled
from usascp_desktop.ui.words import tr


class SidePane(QFrame):
    """Lies over ``host`` and follows its size; it takes no room. ``closed`` when the person is done with it.

    A subclass says in ``on_read`` how up to ``limit`` entries are read, and shows them with ``fill``.
    """

    closed = Signal()
    portion = 40
    """How many entries are read at a time."""
    wide = 380
    """Pixels at 100 % text."""

    def __init__(
        self, context: Context, host: QWidget, title: str, *, about: QLabel, entries: str, on_read: Callable[[], None]
    ) -> None:
        """``entries`` names the list for a screen reader."""
        super().__init__(host)
        self.setObjectName("pane")
        self.setAccessibleName(title)
        self.context, self._host = context, host
        self.limit = self.portion
        self.about, self._on_read = about, on_read
        close = button(tr("&Close   Esc"), kind="ghost", tip=tr("Close this list (Esc)"), on_click=self.closed.emit)
        self._box = QVBoxLayout()
        self._box.setSpacing(12)
        content = QWidget()
        content.setLayout(self._box)
        self.area = scrolled(content, name=entries)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.more = button(tr("Load &more"), tip=tr("Show older ones"), on_click=self._load_more)
        self.more.hide()
        head = row(label(title, "h2"), None, close)
        self.setLayout(column(head, about, self.area, self.more, margins=(16, 12, 16, 12)))
        host.installEventFilter(self)

    def begin(self) -> None:
        """Show itself from the beginning of its list."""
        self.limit = self.portion
        self._place()
        self.show()
        self.raise_()
        self.area.setFocus()
        self._on_read()

    def read_again(self) -> None:
        """Read the entries again, as many as there are."""
        self._on_read()

    def fill(self, entries: Sequence[QWidget | QLayout], *, more: bool, nothing: str) -> None:
        """Show the entries, with a line between two of them, or the sentence that there is nothing."""
        self.more.setVisible(more)
        clear(self._box)
        for number, entry in enumerate(entries):
            if number:
                self._box.addWidget(line())
            if isinstance(entry, QLayout):
                self._box.addLayout(entry)
            else:
                self._box.addWidget(entry)
        if not entries:
            self._box.addWidget(label(nothing, "muted", wrap=True))
        self._box.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the page."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _load_more(self) -> None:
        self.limit += self.portion
        self._on_read()

    def _place(self) -> None:
        width = min(self.context.theme.px(self.wide), self._host.width())
        self.setGeometry(self._host.width() - width, 0, width, self._host.height())
