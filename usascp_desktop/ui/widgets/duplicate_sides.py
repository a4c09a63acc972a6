"""Two records beside each other, field by field: which one stays, and whose value where both have one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QRadioButton, QWidget

from usascp_desktop.services.duplicates import Compared, Side
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, clear, column, label, row
from usascp_desktop.ui.widgets.choice_button import choice
from usascp_desktop.ui.words import marked, tr

SIDES = ("left", "right")
_KEEP = {"left": (marked("Keep &left"), "1"), "right": (marked("Keep &right"), "2")}
_OPEN = {"left": marked("Open the left one"), "right": marked("Open the right one")}
_ROLES = {True: "h3", False: "muted"}
_BESIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CHOICE = 30
"""Pixels at 100 % text before a value, where its choice stands if it has one."""


class PairSides(QWidget):
    """``picked`` carries the side that stays, ``opened`` record and id.

    Where both have a value and they differ, a choice stands before each: that of the record that stays is chosen until
    somebody chooses the other. Left and Right change it, Tab goes to the next one; nothing is merged here.
    """

    picked = Signal(str)
    opened = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.pair: Compared | None = None
        self.keep = ""
        self.choices: dict[str, dict[str, QRadioButton]] = {}
        self._chosen: dict[str, str] = {}
        self._words: dict[str, dict[str, QLabel]] = {}
        self._groups: list[QButtonGroup] = []
        self._filling = False
        self.buttons = {side: self._keep_button(side) for side in SIDES}
        self.heads = {side: self._head(side) for side in SIDES}
        self.number, self.why = label("", "badge"), label("", "small", wrap=True)
        self.consent = label("", "warn", wrap=True)
        self.consent.hide()
        self._body = QGridLayout()
        self._body.setHorizontalSpacing(12)
        self._body.setVerticalSpacing(8)
        for place, share in enumerate((1, 2, 2)):
            self._body.setColumnStretch(place, share)
        note = label(
            tr("What the one that stays lacks is taken from the other; whatever names the other leads to it."),
            "small",
            wrap=True,
        )
        self.setLayout(column(self._body, column(self.why, self.consent, note, spacing=2), None, spacing=12))

    def show_pair(self, pair: Compared | None) -> None:
        """Show a pair, with nothing chosen; what is chosen in a pair that did not change stays."""
        if pair == self.pair and pair is not None:
            return
        self.pair, self.keep = pair, ""
        self._chosen.clear()
        self.choices.clear()
        self._words.clear()
        self._groups.clear()
        for kept in (self.number, *self.heads.values()):
            self._body.removeWidget(kept)
        clear(self._body)
        for place, kept in enumerate((self.number, *self.heads.values())):
            self._body.addWidget(kept, 0, place, _BESIDE if kept is self.number else Qt.AlignmentFlag(0))
        if pair is not None:
            self._fill(pair)
        self._mark()

    def say_number(self, number: int, total: int) -> None:
        """Say which pair of how many it is."""
        self.number.setText(tr("{0} of {1}").format(number, f"{total:,}"))

    def pick(self, side: str) -> None:
        """Choose which one stays, ``left`` or ``right``."""
        if self.pair is not None:
            self.keep = side
            self._mark()
            self.picked.emit(side)

    def choose(self, name: str, side: str) -> None:
        """Let the value of a side stay in a field."""
        if not self._filling:
            self._chosen[name] = side
            self._mark()

    def taken(self) -> tuple[str, ...]:
        """Return the fields whose value is taken from the one that does not stay."""
        return tuple(name for name in self.choices if self._chosen.get(name, self.keep) != self.keep)

    def _fill(self, pair: Compared) -> None:
        both = {"left": pair.left, "right": pair.right}
        self._say_consent(pair)
        self.why.setText(tr("May be one: {0}").format(tr(pair.why)))
        for place, (name, words) in enumerate(zip(pair.names, pair.labels, strict=True)):
            values = {side: tr(one.values[place]) for side, one in both.items()}
            if name in pair.open:
                self._choices(name, tr(words), values)
            self._line(place + 1, tr(words), name, values, differ=len(set(values.values())) > 1)
        named = {side: tr(one.line) for side, one in both.items()}
        self._line(len(pair.names) + 1, tr("Where it is named"), "", named, differ=False)
        for side, one in both.items():
            self.buttons[side].setAccessibleDescription(
                tr("{0} stays; nothing is merged until you say so").format(_name(one))
            )

    def _say_consent(self, pair: Compared) -> None:
        """Say beforehand what becomes of two answers about consent: no merge may let more of a person out."""
        values = zip(pair.names, pair.left.values, pair.right.values, strict=True)
        answers = next(({left, right} for name, left, right in values if name == "consent"), {""})
        words = (
            tr("Only one of them answered about consent: that answer will hold for both.")
            if "" in answers
            else tr("They answered differently about consent: whichever stays, the strictest decides what may leave.")
        )
        self.consent.setText(words)
        self.consent.setVisible(len(answers) > 1)

    def _line(self, line: int, words: str, name: str, values: dict[str, str], *, differ: bool) -> None:
        self._body.addWidget(label(words, "label", wrap=True), line, 0)
        made: dict[str, QLabel] = {}
        for place, side in enumerate(SIDES, 1):
            value = values[side]
            choice = self.choices.get(name, {}).get(side)
            shown = _Words(value or "–", choice.click if choice else None)
            shown.setProperty("role", "h3" if differ and value else "muted")
            shown.setAccessibleName(f"{words}: {shown.text()}")
            made[side] = shown
            self._body.addLayout(self._cell(choice, shown), line, place)
        if name:
            self._words[name] = made

    def _cell(self, choice: QRadioButton | None, words: QLabel) -> QHBoxLayout:
        made = row(spacing=0)
        wide = self._theme.px(_CHOICE)
        if choice is None:
            made.addSpacing(wide)
        else:
            choice.setFixedWidth(wide)
            made.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        made.addWidget(words, 1)
        return made

    def _choices(self, name: str, words: str, values: dict[str, str]) -> None:
        group = QButtonGroup(self)
        made: dict[str, QRadioButton] = {}
        for side in SIDES:
            one = QRadioButton()
            one.setAccessibleName(f"{words}: {values[side]}")
            one.setAccessibleDescription(tr("Let this value stay; Left and Right change it"))
            one.setToolTip(tr("Let this value stay"))
            one.toggled.connect(lambda on, side=side: self.choose(name, side) if on else None)
            group.addButton(one)
            made[side] = one
        self.choices[name] = made
        self._groups.append(group)

    def _mark(self) -> None:
        """Show which one stays and, once that is known, which values will."""
        for side in SIDES:
            self.buttons[side].setChecked(side == self.keep)
            self._polish(self.heads[side], "side", "kept" if side == self.keep else "pair")
        self._filling = True
        for name, made in self.choices.items():
            stays = self._chosen.get(name, self.keep)
            if stays:
                made[stays].setChecked(True)
                for side, shown in self._words[name].items():
                    self._polish(shown, "role", _ROLES[side == stays])
        self._filling = False

    def _polish(self, widget: QWidget, name: str, value: str) -> None:
        if widget.property(name) != value:
            widget.setProperty(name, value)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _keep_button(self, side: str) -> QPushButton:
        words, key = _KEEP[side]
        made = choice(f"{tr(words)}   {key}", lambda: self.pick(side), role="choice")
        made.setAccessibleName(tr(words).replace("&", ""))
        made.setToolTip(tr("Choose it ({0}); nothing is merged until you say so").format(key))
        return made

    def _head(self, side: str) -> QFrame:
        made = QFrame()
        made.setProperty("side", "pair")
        go = button(tr("Open"), kind="ghost", on_click=lambda: self._open(side))
        go.setAccessibleName(tr(_OPEN[side]))
        made.setLayout(row(self.buttons[side], None, go, spacing=4, margins=(6, 6, 6, 6)))
        return made

    def _open(self, side: str) -> None:
        if self.pair is not None:
            one = self.pair.left if side == "left" else self.pair.right
            self.opened.emit(self.pair.record, one.id)


class _Words(QLabel):
    """A value; clicking it chooses it, where there is a choice."""

    def __init__(self, text: str, chosen: Callable[[], object] | None) -> None:
        super().__init__(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._chosen = chosen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if self._chosen is not None:
            self._chosen()
        else:
            super().mousePressEvent(event)


def _name(side: Side) -> str:
    return side.name or tr("No name yet")
