"""Loose ends closed in their rows: likely answers as buttons with the keys 1, 2 and 3, anything else typed in place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from usascp_desktop.domain.text import shorten
from usascp_desktop.services import loose_answers
from usascp_desktop.services.loose_answers import OpenRow
from usascp_desktop.ui.editors.picking import Suggestions
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, clear, label
from usascp_desktop.ui.widgets.day_row import SIDE
from usascp_desktop.ui.words import marked, tr

_BAR, _TILE, _WORDS, _LONGEST = 3, 32, 280, 20
_ICONS = {
    "person": ("user-round", "k_person"), "need": ("target", "k_need"), "attachment": ("image", "info"),
    "note_line": ("languages", "info"), "question": ("circle-question-mark", "k_question"),
    "consultation": ("messages-square", "info"), "follow_up": ("list-checks", "info"), "measurement": ("ruler", "info"),
}  # fmt: skip
_SIDES = {"us": ("arrow-up-right", "k_us")}
_PROMPTS = {
    "choose": marked("Type a part of the name"),
    "date": marked("Date, as Fri, 4 Dec or 2026-12-04"),
    "text": marked("Write it here"),
}


class LooseEndsList(QWidget):
    """The rows, one of them current. ``picked`` carries a row and the value to keep, ``wanted`` a row and a new title.

    ``choosing`` carries a row whose choices are to be offered with ``offer``; ``opened`` a row to show its record.
    """

    picked = Signal(object, object)
    wanted = Signal(object, str)
    choosing = Signal(object)
    opened = Signal(object)

    spoken_role = QAccessible.Role.List

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.rows: list[LooseRow] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.setAccessibleName(name or tr("Loose ends"))
        self.setProperty("rows", True)
        self.nothing = label(tr("Nothing is loose. Everything of today is complete."), "muted", wrap=True)
        self.nothing.setContentsMargins(theme.px(SIDE), 8, theme.px(SIDE), 8)
        self._box.addWidget(self.nothing)
        self.nothing.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._box.addLayout(self._rows)

    def show_rows(self, found: Sequence[OpenRow]) -> None:
        """Show these rows; the current one stays, or the one that takes its place."""
        if self.rows and [one.row for one in self.rows] == list(found):
            return
        place = next((number for number, one in enumerate(self.rows) if one.current), 0)
        here = self.rows[place].row.key if self.rows else ""
        had = bool(self.rows) and self.isAncestorOf(self.window().focusWidget() or self.window())
        typed = next((one for one in self.rows if one.is_typing), None)
        if typed is not None and any(one.key == typed.row.key for one in found):
            return
        clear(self._rows)
        self.rows = [LooseRow(one, self) for one in found]
        for one in self.rows:
            self._rows.addWidget(one)
            one.show()  # a layout shows it a turn later, too late to take the focus
        self.nothing.setVisible(not self.rows)
        if self.rows:
            same = next((number for number, one in enumerate(self.rows) if one.row.key == here), None)
            self.go_to(min(place, len(self.rows) - 1) if same is None else same, focus=had)

    def go_to(self, place: int, *, focus: bool = True) -> None:
        """Make a row the current one."""
        if not 0 <= place < len(self.rows):
            return
        for number, one in enumerate(self.rows):
            one.set_current(number == place)
        self.setFocusProxy(self.rows[place])
        if focus:
            self.rows[place].setFocus()

    def step(self, row: LooseRow, by: int) -> None:
        """Go up or down from a row."""
        self.go_to(self.rows.index(row) + by)

    def offer(self, row: OpenRow, choices: dict[str, str]) -> None:
        """Offer what can be chosen in a row that asked."""
        for one in self.rows:
            if one.row.key == row.key:
                one.offer(choices)


class LooseRow(QWidget):
    """One loose end: what is missing, in what, and the buttons that close it."""

    spoken_role = QAccessible.Role.ListItem

    def __init__(self, row: OpenRow, owner: LooseEndsList) -> None:
        super().__init__()
        self.row, self.owner, self.theme = row, owner, owner.theme
        self.current = False
        self.line: QLineEdit | None = None
        self._suggestions: Suggestions | None = None
        self._title, self._small = self.theme.font("h3"), self.theme.font("label")
        self._title.setWeight(QFont.Weight.Medium)
        self._small.setWeight(QFont.Weight.Normal)
        self.setAccessibleName(f"{tr(row.what)}: {tr(row.line)}")
        self.setAccessibleDescription(tr("1, 2 and 3 answer it, arrows go to the next, Enter opens what it is about"))
        self.setToolTip(f"{tr(row.what)}: {tr(row.line)}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.buttons = self._make_buttons()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(self.theme.px(8))
        self._box.addStretch(1)
        for one in self.buttons:
            self._box.addWidget(one)
        self._fit(narrow=False)

    @property
    def is_typing(self) -> bool:
        """True while an answer is being typed in it."""
        return self.line is not None and bool(self.line.text())

    def set_current(self, current: bool) -> None:
        """Show the keys on its buttons while it is the current row."""
        self.current = current
        for number, one in enumerate(self.buttons, start=1):
            words = str(one.property("words"))
            one.setText(f"{number}  {words}" if current else words)
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self.update()

    def pick(self, number: int) -> None:
        """Give the answer of that number, counted from 1; the last one asks to type."""
        if 1 <= number <= len(self.row.answers):
            self.owner.picked.emit(self.row, self.row.answers[number - 1].value)
        elif number == len(self.row.answers) + 1 and self.row.more:
            self.ask()

    def ask(self) -> None:
        """Put a line in place of the buttons."""
        if self.line is not None:
            return
        self.owner.go_to(self.owner.rows.index(self), focus=False)
        self.line = QLineEdit(placeholderText=tr(_PROMPTS[self.row.how]) if self.row.how in _PROMPTS else "")
        self.line.setAccessibleName(tr("Answer: {0}").format(tr(self.row.what)))
        self.line.setAccessibleDescription(tr("Enter keeps it, Escape gives up"))
        self.line.setMinimumWidth(self.theme.px(300))
        self.line.installEventFilter(self)
        for one in self.buttons:
            one.hide()
        self._box.addWidget(self.line)
        self.line.show()
        if self.row.how == "choose":
            self._suggestions = Suggestions(self.line, makes=loose_answers.makes(self.row))
            self._suggestions.picked.connect(lambda code: self.owner.picked.emit(self.row, code))
            self._suggestions.wanted.connect(lambda title: self.owner.wanted.emit(self.row, title))
            self.owner.choosing.emit(self.row)
        self.line.setFocus()

    def offer(self, choices: dict[str, str]) -> None:
        """Take what can be chosen."""
        if self._suggestions is not None:
            self._suggestions.offer(choices)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps what was typed, Escape brings the buttons back."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._typed(self.line.text().strip())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._give_up()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with a number, go on with the arrows, open with Enter."""
        if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and not event.modifiers():
            self.pick(event.key() - Qt.Key.Key_0)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.owner.step(self, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasFocus():
            self.owner.opened.emit(self.row)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The row under the pointer that is pressed, or that is tabbed to, becomes the current one."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress) and not self.current:
            self.owner.go_to(self.owner.rows.index(self), focus=False)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where there is no room beside them."""
        super().resizeEvent(event)
        buttons = sum(one.sizeHint().width() + self.theme.px(8) for one in self.buttons)
        self._fit(narrow=self.width() < buttons + self.theme.px(_WORDS))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the tile with the icon, and the two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, side = self.theme, self.theme.px(SIDE)
        if self.current:
            painter.fillRect(self.rect(), theme.colour("sel"))
            painter.fillRect(QRect(0, 0, _BAR, self.height()), theme.colour("accent"))
        painter.fillRect(QRect(side, self.height() - 1, self.width() - 2 * side, 1), theme.colour("line"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        theme, tile, size = self.theme, self.theme.px(_TILE), self.theme.px(16)
        left, middle = theme.px(SIDE), theme.px(24) if self._narrow else self.height() // 2
        sign = _ICONS.get(self.row.record, ("info", "info"))
        if self.row.record == "commitment":
            sign = _SIDES.get(self.row.side or "", ("arrow-down-left", "k_them"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("info_soft"))
        painter.drawRoundedRect(QRectF(left, middle - tile / 2, tile, tile), 8, 8)
        image = pixmap(sign[0], theme.hex(sign[1]), size, self.devicePixelRatioF())
        painter.drawPixmap(left + (tile - size) // 2, middle - size // 2, image)
        first = left + tile + theme.px(12)
        shown = [one for one in (*self.buttons, self.line) if one is not None and not one.isHidden()]
        beside = shown and self._box.direction() == QBoxLayout.Direction.LeftToRight and not self._narrow
        end = min(one.x() for one in shown) if beside else self.width() - theme.px(SIDE)
        for font, ink, text, base in (
            (self._title, "text", tr(self.row.what), middle - theme.px(4)),
            (self._small, "muted", tr(self.row.line), middle + theme.px(15)),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            room = end - first - theme.px(12)
            painter.drawText(first, base, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room))

    def _fit(self, *, narrow: bool) -> None:
        self._narrow = narrow
        side, high, tall = self.theme.px(SIDE), self.theme.px(48), self.theme.control("button_small")
        self._box.setContentsMargins(side, high if narrow else 4, side, 8 if narrow else 4)
        self.setFixedHeight(high + tall + 8 if narrow else max(high, tall + 12))

    def _make_buttons(self) -> list[QPushButton]:
        made = []
        for number, answer in enumerate(self.row.answers, start=1):
            made.append(self._button(tr(answer.words), partial(self.pick, number)))
        if self.row.more:
            made.append(self._button(tr(self.row.more), self.ask))
        return made

    def _button(self, words: str, act: partial[None] | object) -> QPushButton:
        assert callable(act)
        short = shorten(words, _LONGEST)
        made = button(short.replace("&", "&&"), tip=f"{tr(self.row.what)}: {words}", on_click=act, writes=True)
        made.setAccessibleName(f"{words}, {tr(self.row.what).lower()}, {tr(self.row.line)}")
        made.setProperty("words", short.replace("&", "&&"))
        made.setProperty("small", True)
        made.setFixedHeight(self.theme.control("button_small"))
        return made

    def _typed(self, text: str) -> None:
        if not text:
            self._give_up()
            return
        if self._suggestions is not None:
            code = self._suggestions.exactly(text) or next(iter(self._suggestions.matching(text)), None)
            if code is not None:
                self.owner.picked.emit(self.row, code)
            elif loose_answers.makes(self.row):
                self.owner.wanted.emit(self.row, text)
        else:
            self.owner.picked.emit(self.row, text)

    def _give_up(self) -> None:
        if self.line is not None:
            self.line.removeEventFilter(self)
            self.line.hide()
            self.line.deleteLater()
            self.line, self._suggestions = None, None
        for one in self.buttons:
            one.show()
        self.setFocus()
