"""The small parts every page is built of: cards, chips, titles, empty places, search fields and progress."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from usascp_desktop.ui.icons import icon, pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.key_button import KeyButton
from usascp_desktop.ui.widgets.spoken import Words
from usascp_desktop.ui.words import tr


def label(text: str = "", role: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """Return a text that is only text: nothing in it is read as markup."""
    made = Words(text, wordWrap=wrap, textFormat=Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    return made


def chip(text: str, tone: str = "info") -> QLabel:
    """Return a state in words on a tinted ground."""
    made = label(text, "chip", tone=tone)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def picture(name: str, colour: str, size: int) -> QLabel:
    """Return an icon to look at; the word beside it says the same, so that it is silent to a screen reader."""
    made = QLabel()
    made.setPixmap(pixmap(name, colour, size, 2.0))
    made.setFixedSize(size, size)
    made.setScaledContents(True)
    return made


def button(
    text: str, *, kind: str = "", tip: str = "", on_click: Callable[[], object] | None = None, writes: bool = False
) -> QPushButton:
    """Return a push button; ``kind`` is primary, ghost or nothing. Mnemonic and key are not part of its name.

    A key after three spaces (``New need   Ctrl+N``) is drawn as a key cap inside the button. One that ``writes`` is
    grey where the workspace is only read.
    """
    made = KeyButton(text)
    describe(made, text, tip)
    if writes:
        made.setProperty("writes", True)
    if kind:
        made.setProperty("kind", kind)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def with_sign(made: QPushButton, name: str, theme: Theme, colour: str = "text2") -> QPushButton:
    """Put an icon before the words of a button, and return it."""
    made.setIcon(icon(name, theme.hex(colour), theme.px(16), disabled=theme.hex("muted")))
    made.setIconSize(QSize(theme.px(16), theme.px(16)))
    return made


def describe(made: QPushButton, text: str, tip: str) -> None:
    """Give a button its name (its words without mnemonic and key), its description and its tip."""
    made.setAccessibleName(made.text().replace("&", ""))
    made.setAccessibleDescription(tip or " ".join(text.replace("&", "").split()))
    made.setToolTip(tip)


def row(
    *items: QWidget | QLayout | None, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Return a line of widgets; None is a stretch."""
    made = QHBoxLayout()
    _fill(made, items)
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    return made


def column(
    *items: QWidget | QLayout | None, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Return a stack of widgets; None is a stretch."""
    made = QVBoxLayout()
    _fill(made, items)
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    return made


def _fill(box: QHBoxLayout | QVBoxLayout, items: tuple[QWidget | QLayout | None, ...]) -> None:
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)


_HEAD = 32
"""Pixels of a card's title line at the least, so that one with a link stands no lower than one without."""


class Card(QFrame):
    """A bordered ground with a title line; ``body`` takes what belongs on it."""

    def __init__(self, title: str = "", *, count: int | None = None, link: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.body = column(spacing=8)
        outer = column(margins=(16, 8, 16, 12), spacing=8)
        if title:
            self.heading = label(title, "h2")
            self.heading.setMinimumHeight(_HEAD)
            self.badge = label("" if count is None else str(count), "badge")
            if count is None:
                self.badge.hide()
            head = row(self.heading, self.badge, None)
            head.setAlignment(self.badge, Qt.AlignmentFlag.AlignVCenter)
            self.head = head
            if link is not None:
                head.addWidget(link)
            outer.addLayout(head)
        outer.addLayout(self.body, 1)
        self.setLayout(outer)

    def show_current(self, here: bool) -> None:
        """Show whether the keys go to what is on it."""
        self.setProperty("current", here)
        self.style().polish(self)

    def note(self, words: str) -> None:
        """Say something beside the title and its count."""
        self.head.insertWidget(2, label(words, "muted"))

    def set_count(self, count: int) -> None:
        """Show how many there are beside the title."""
        self.badge.setText(str(count))
        self.badge.show()


_WORDS_OF_LINE = 20
"""Letters of the line under a title that have to fit beside its actions."""


_WORDS_OF_LINE = 20
"""Letters of the line under a title that have to fit beside its actions."""


class PageTitle(QWidget):
    """The title of a page, one muted line under it, and its actions at the right, or below where it is narrow."""

    def __init__(self, title: str, *actions: QWidget) -> None:
        super().__init__()
        self.title = label(title, "h1")
        self.line = label("", "muted", wrap=True)
        self._actions = actions
        self._acts = row(*actions, None, spacing=8)
        self._box = row(column(self.title, self.line, spacing=2), self._acts, spacing=8)
        self._box.setStretch(0, 1)
        self.setLayout(self._box)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions below the title where it would be left less than it needs."""
        super().resizeEvent(event)
        least = max(self.title.sizeHint().width(), self.line.fontMetrics().averageCharWidth() * _WORDS_OF_LINE)
        room = self.width() - sum(one.sizeHint().width() + 8 for one in self._actions if not one.isHidden())
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if room >= least else way.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """Do not ask for the width of both beside each other: they go below each other."""
        wide = max(self.title.minimumSizeHint().width(), self._acts.minimumSize().width())
        return QSize(wide, self._box.minimumHeightForWidth(max(wide, self.width())))

    def say(self, line: str) -> None:
        """Set the muted line."""
        self.line.setText(line)


class EmptyState(QWidget):
    """Says what belongs here and offers the first action."""

    def __init__(self, title: str, text: str, action: QPushButton | None = None) -> None:
        super().__init__()
        head, words = label(title, "h2"), label(text, "muted", wrap=True)
        for one in (head, words):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMaximumWidth(words.fontMetrics().averageCharWidth() * 64)
        middle = row(None, words, None)
        middle.setStretch(1, 100)
        box = column(None, head, middle, spacing=8)
        if action is not None:
            box.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self.setLayout(box)
        self._box, self.words = box, words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height its lines need at this width: splitters and stacks around it do not."""
        super().resizeEvent(event)
        wide = min(self.words.maximumWidth(), self.width())
        self.words.setMinimumHeight(max(0, self.words.heightForWidth(wide)))  # -1 without words

    def add(self, action: QPushButton) -> None:
        """Offer another action under the first."""
        self._box.insertWidget(self._box.count() - 1, action, 0, Qt.AlignmentFlag.AlignHCenter)


class SearchField(QLineEdit):
    """A field to filter with, with the magnifier and a clear button."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__(placeholderText=name, clearButtonEnabled=True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Type to narrow the list; Escape clears it"))
        # A sign of our own: Qt draws those of a line at one size, however large the text is.
        size = theme.px(16)
        self._sign = picture("search", theme.hex("muted"), size)
        self._sign.setParent(self)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextMargins(size + 6, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the magnifier at the left."""
        super().resizeEvent(event)
        self._sign.move(10, (self.height() - self._sign.height()) // 2)


class ProgressLine(QWidget):
    """Where the work is: a bar, n of n, what, and Cancel."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = label("", "muted")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = button(tr("&Cancel"), on_click=self.cancelled.emit)
        self.setLayout(row(column(self.text, self.bar, spacing=4), self.stop, spacing=12))

    def step(self, done: int, total: int, what: str) -> None:
        """Show a step; a total of 0 means that it is not known, and ``what`` may be English of the catalogues."""
        what = tr(what)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.text.setText(tr("{0} {1} of {2}").format(what, done, total) if total else what)


class _Scrolled(QScrollArea):
    spoken_role = QAccessible.Role.Grouping


def scrolled(content: QWidget, *, name: str) -> QScrollArea:
    """Return a scroll area around a widget."""
    content.setObjectName("scrolled")
    area = _Scrolled(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    area.setAccessibleDescription(tr("Up and Down scroll"))
    area.setWidget(content)
    return area


def line() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("line", True)
    return made


def clear(box: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := box.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()  # else a layout that was about to show it would open it as a window of its own
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
