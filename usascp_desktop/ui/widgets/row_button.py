"""A row of two lines with a word at its right: only to read, or to open with a click, Enter or Space."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import column, label, picture, row
from usascp_desktop.ui.widgets.disc import disc
from usascp_desktop.ui.widgets.elided import Elided
from usascp_desktop.ui.words import tr

SIDE = 8
"""How far the ground of a row reaches beyond its text, in pixels."""


class RowWords(NamedTuple):
    """What a row says. ``tone`` (a role of labels: small, bad, warn, ok) and ``icon`` go with the word at the right.

    Where it is ``tight`` what is too long ends in dots and is whole in the tip, and the word stands beside the second
    line; the title then ``wraps`` only if asked to. ``face`` is a name whose initials stand before the words.
    """

    title: str
    line: str = ""
    right: str = ""
    tone: str = "small"
    icon: str = ""
    tight: bool = False
    wraps: bool = False
    face: str = ""

    def spoken(self) -> str:
        """Return everything the row says, for a screen reader."""
        return ", ".join(part for part in (self.title, self.line, self.right) if part)


def row_text(words: RowWords, theme: Theme) -> QWidget:
    """Return a row to read."""
    made = QWidget()
    made.setLayout(_layout(words, theme))
    made.setAccessibleName(words.spoken())
    return made


class RowButton(QAbstractButton):
    """A row to open. Its height follows its text, which wraps rather than being cut."""

    def __init__(self, words: RowWords, theme: Theme, *, on_open: Callable[[], None], tip: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(words.spoken())
        self.setAccessibleDescription(tip or tr("Enter opens"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setLayout(_layout(words, theme))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if words.tight:
            self.setToolTip("\n".join(part for part in (words.title, words.line) if part))
        self.clicked.connect(lambda _checked=False: on_open())

    def minimumSizeHint(self) -> QSize:
        """Be as small as the texts allow."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is under the pointer and where the focus is; the texts paint themselves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self.theme.colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(self.theme.colour("hover"))
        painter.drawRoundedRect(ground, 8, 8)
        painter.end()


def _layout(words: RowWords, theme: Theme) -> QHBoxLayout:
    title = words.title or tr("Untitled")
    one_line = words.tight and not words.wraps
    texts = column(_tight(title, "h3") if one_line else label(title, "h3", wrap=True), spacing=2)
    air = 6 if words.tight else 8
    box = row(spacing=8, margins=(SIDE, air, SIDE, air))
    if words.face:
        box.addWidget(disc(words.face, theme))
    box.addLayout(texts, 1)
    beside = box
    if words.tight:
        beside = row(_tight(words.line, "small"), spacing=8)
        beside.setStretch(0, 1)
        texts.addLayout(beside)
    elif words.line:
        texts.addWidget(label(words.line, "small", wrap=True))
    if words.icon:
        ink = words.tone if words.tone in ("bad", "warn", "ok") else "muted"
        beside.addWidget(picture(words.icon, theme.hex(ink), theme.px(16)))
    if words.right:
        beside.addWidget(label(words.right, words.tone))
    return box


def _tight(text: str, role: str) -> Elided:
    """Return words that take whatever room is left, not what they would like."""
    made = Elided(role)
    made.setText(text)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made
