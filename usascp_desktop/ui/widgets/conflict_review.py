"""Disagreements one by one: base, mine and theirs beside each other, and nothing chosen until somebody chooses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton, QWidget

from usascp_desktop.domain.three_way import proposal
from usascp_desktop.services.disagreements import Disagreement, Side
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, EmptyState, button, clear, column, label, picture, row, scrolled
from usascp_desktop.ui.words import marked, tr

_LIST = 300
_SIDES = (
    ("base", "history", marked("what both started from")),
    ("mine", "house", marked("shown here")),
    ("theirs", "arrow-down-left", marked("arrived")),
)
_MINE = 1


class ConflictReview(QWidget):
    """``settled`` carries the id of a disagreement and the value that holds. 1 to 4 choose, Ctrl+Enter keeps.

    Alt+Up and Alt+Down go to another one; leaving decides nothing.
    """

    settled = Signal(str, object)
    opened = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.found: tuple[Disagreement, ...] = ()
        self.chosen: object = None
        self._picked = ""
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Open disagreements"))
        self.list.setAccessibleDescription(tr("Up and Down go from one to the next; nothing is decided by going on"))
        self.list.setWordWrap(True)
        self.list.setMinimumWidth(theme.px(_LIST * 2 // 3))
        self.list.setMaximumWidth(theme.px(_LIST))
        self.empty = EmptyState(
            tr("No disagreements"), tr("Where two people wrote the same field, both values wait here.")
        )
        self._make_detail()
        self.both = QWidget()
        listed = Card(tr("Open"), count=0)
        listed.body.addWidget(self.list, 1)
        self.listed = listed
        listed.setMaximumWidth(theme.px(_LIST + 32))
        across = row(listed, self.detail, spacing=16)
        across.setStretch(1, 1)
        self.both.setLayout(across)
        self.setLayout(column(self.both, self.empty))
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(self._show)
        self._keys()
        self.show_all(())

    def show_all(self, found: Sequence[Disagreement]) -> None:
        """Show these; the one that was open stays open while it is unchanged."""
        here = self.current
        self.found = tuple(found)
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(f"{tr(one.kind)}: {tr(one.title)}\n{tr(one.label)}")
            item.setToolTip(_either(one))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.listed.set_count(len(found))
        self.both.setVisible(bool(found))
        self.empty.setVisible(not found)
        place = next((n for n, one in enumerate(found) if here is not None and one.id == here.id), None)
        if place is None:
            self._picked, self.chosen = "", None
            self.list.setCurrentRow(0 if found else -1)
            self._show(self.list.currentRow())
        else:
            self.list.setCurrentRow(place)

    @property
    def current(self) -> Disagreement | None:
        """The disagreement that is open."""
        place = self.list.currentRow()
        return self.found[place] if 0 <= place < len(self.found) else None

    def pick(self, side: str) -> None:
        """Choose mine, theirs, both or base; nothing holds until it is kept."""
        one = self.current
        if one is None or side not in self.buttons or not self.buttons[side].isEnabled():
            return
        self._picked = side
        values = {"mine": one.mine.value, "theirs": one.theirs[0].value, "base": one.base.value if one.base else None}
        text = _both(one) if side == "both" else None
        self.chosen = text if text is not None else values.get(side)
        if one.is_text:
            self.text.setPlainText(str(self.chosen or ""))
        for name, made in self.buttons.items():
            made.setChecked(name == side)
        self.keep.setEnabled(True)

    def keep_choice(self) -> None:
        """Let what was chosen (or written) hold."""
        one = self.current
        if one is not None and self.keep.isEnabled():
            self.settled.emit(one.id, self.text.toPlainText() if one.is_text else self.chosen)

    def step(self, by: int) -> None:
        """Go to another one and decide nothing."""
        if self.found:
            self.list.setCurrentRow((self.list.currentRow() + by) % len(self.found))

    def _make_detail(self) -> None:
        self.kind = label("", "head", wrap=True)
        self.field = label("", "h2")
        self.number = label("", "badge")
        go = button(tr("&Open the record"), kind="ghost", on_click=self._open)
        head = row(column(self.kind, self.field, spacing=2), self.number, go, spacing=12)
        head.setStretch(0, 1)
        head.setAlignment(self.number, Qt.AlignmentFlag.AlignVCenter)
        self.sides = row(spacing=12)
        inner = QWidget()
        inner.setLayout(column(self.sides))
        self.buttons = {
            name: self._choice(words, key, name)
            for name, words, key in (("mine", tr("&Mine"), "1"), ("theirs", tr("&Theirs"), "2"),
                                     ("both", tr("Both, in this order"), "3"), ("base", tr("&Base"), "4"))
        }  # fmt: skip
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("The text that will hold"))
        self.text.setAccessibleDescription(tr("Choose a value above or write your own; Ctrl+Enter keeps it"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._typed)
        later = button(tr("&Decide later   Esc"), tip=tr("Both values stay"), on_click=lambda: self.step(1))
        later.setAccessibleName(tr("Decide later"))
        self.keep = button(
            tr("&Keep this   Ctrl+↵"), kind="primary", tip=tr("Holds here at once, and everywhere once shared")
        )
        self.keep.setAccessibleName(tr("Keep this"))
        self.keep.clicked.connect(lambda _on=False: self.keep_choice())
        note = label(tr("All values stay in this field's history."), "small", wrap=True)
        self.detail = Card()
        self.detail.body.setSpacing(12)
        self.detail.body.addLayout(head)
        self.detail.body.addWidget(scrolled(inner, name=tr("The values")), 2)
        self.detail.body.addLayout(row(*self.buttons.values(), None, spacing=8))
        self.detail.body.addWidget(self.text, 1)
        foot = row(note, later, self.keep, spacing=8)
        foot.setStretch(0, 1)
        self.detail.body.addLayout(foot)

    def _choice(self, words: str, key: str, side: str) -> QPushButton:
        made = button(f"{words}   {key}", tip=tr("Choose it ({0}); nothing holds until it is kept").format(key))
        made.setAccessibleName(words.replace("&", ""))
        made.setCheckable(True)
        made.setProperty("choice", True)
        made.clicked.connect(lambda _on=False: self.pick(side))
        return made

    def _keys(self) -> None:
        for keys, side in (("1", "mine"), ("2", "theirs"), ("3", "both"), ("4", "base")):
            key = QShortcut(QKeySequence(keys), self.list)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(lambda side=side: self.pick(side))
        for keys, act in (
            ("Ctrl+Return", self.keep_choice),
            ("Alt+Down", lambda: self.step(1)),
            ("Alt+Up", lambda: self.step(-1)),
            ("Escape", lambda: self.step(1)),
        ):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)

    def _show(self, place: int) -> None:
        one = self.current
        if one is None:
            return
        self._picked, self.chosen = "", None
        self.kind.setText(f"{one.kind} · {one.title}")
        self.field.setText(tr(one.label))
        self.number.setText(tr("{0} of {1}").format(place + 1, len(self.found)))
        clear(self.sides)
        columns: list[tuple[int, Side | None]] = [(0, one.base), (1, one.mine), *((2, other) for other in one.theirs)]
        for look, side in columns:
            self.sides.addWidget(self._side(look, side, own=one.is_own and look == _MINE), 1)
        for name, made in self.buttons.items():
            made.setChecked(False)
            made.setVisible(name != "both" or one.is_text)
            made.setEnabled(name != "base" or one.base is not None)
        self.text.setVisible(one.is_text)
        self.text.blockSignals(True)
        self.text.setPlainText(_both(one) if one.is_text else "")
        self.text.blockSignals(False)
        self.keep.setEnabled(False)

    def _side(self, look: int, side: Side | None, *, own: bool) -> QFrame:
        name, icon, words = _SIDES[look]
        made = QFrame()
        made.setProperty("side", name)
        head = row(
            picture(icon, self._theme.hex("muted"), self._theme.px(16)), label(name.capitalize(), "h3"),
            label(tr("written on this laptop") if own else tr(words), "small"), None,
        )  # fmt: skip
        who = _by(side)
        text = label(
            side.words if side and side.words else tr("Nothing"), "" if side and side.words else "muted", wrap=True
        )
        text.setAccessibleName(f"{name.capitalize()}: {text.text()}")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setLayout(column(head, label(who, "small", wrap=True), text, None, spacing=6, margins=(12, 10, 12, 10)))
        return made

    def _typed(self) -> None:
        if self.text.hasFocus():
            for made in self.buttons.values():
                made.setChecked(False)
            self.keep.setEnabled(True)

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current.record, self.current.row)


def _both(one: Disagreement) -> str:
    base = str(one.base.value or "") if one.base else ""
    return proposal(base, str(one.mine.value or ""), str(one.theirs[0].value or ""))


def _either(one: Disagreement) -> str:
    return " or ".join(side.words or "nothing" for side in (one.mine, *one.theirs))


def _by(side: Side | None) -> str:
    if side is None:
        return tr("There was nothing before")
    when = f"{side.at:%Y-%m-%d %H:%M} UTC" if side.at else tr("reference data")
    return " · ".join(part for part in (side.who, side.laptop, when) if part)
