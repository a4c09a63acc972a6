"""People and organisations that may be here twice, side by side; nothing is merged until somebody says which stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from usascp_desktop.services.duplicates import Compared, Side
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, EmptyState, button, clear, column, label, row, scrolled
from usascp_desktop.ui.words import tr

_LIST, _WIDEST = 300, 360
"""Pixels of the list at 100 % text, and at most."""


class DuplicateReview(QWidget):
    """``merged`` carries record, id that stays and id that stands for it; ``apart`` record and both ids.

    1 and 2 choose which one stays, Ctrl+Enter merges, Ctrl+D keeps both apart, Alt+Up and Alt+Down go to another
    pair; leaving decides nothing.
    """

    merged = Signal(str, str, str)
    apart = Signal(str, str, str)
    opened = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.found: tuple[Compared, ...] = ()
        self._total = 0
        self._keep = ""
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pairs that may be one"))
        self.list.setAccessibleDescription(tr("Up and Down go from one to the next; nothing is decided by going on"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.listed = Card(tr("Pairs"), count=0)
        self.listed.body.addWidget(self.list, 1)
        self.listed.setFixedWidth(min(theme.px(_LIST), _WIDEST))
        self.empty = EmptyState(
            tr("Nobody is here twice"),
            tr("Two records with the same e-mail or the same name wait here until somebody says whether they are one."),
        )
        self._make_detail()
        self.both = QWidget()
        across = row(self.listed, self.detail, spacing=16)
        across.setStretch(1, 1)
        self.both.setLayout(across)
        self.setLayout(column(self.both, self.empty))
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(lambda _place: self._show())
        self._keys()
        self.show_all(0, ())

    def show_all(self, total: int, found: Sequence[Compared]) -> None:
        """Show these of ``total`` pairs; the pair that was open stays open while it is there."""
        here = self.current
        self.found, self._total = tuple(found), total
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(f"{_name(one.left)}\n{tr(one.kind)} · {tr(one.why)}")
            item.setToolTip(f"{_name(one.left)} · {_name(one.right)}")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.listed.set_count(total)
        self.both.setVisible(bool(found))
        self.empty.setVisible(not found)
        place = next((n for n, one in enumerate(found) if here is not None and one.id == here.id), None)
        self.list.setCurrentRow(place if place is not None else 0 if found else -1)
        if place is None:
            self._show()

    def go_to(self, row_id: str) -> bool:
        """Open the first pair with a record; False if there is none."""
        place = next((n for n, one in enumerate(self.found) if row_id in (one.left.id, one.right.id)), None)
        if place is not None:
            self.list.setCurrentRow(place)
        return place is not None

    @property
    def current(self) -> Compared | None:
        """The pair that is open."""
        place = self.list.currentRow()
        return self.found[place] if 0 <= place < len(self.found) else None

    def pick(self, side: str) -> None:
        """Choose which one stays, ``left`` or ``right``; nothing is merged yet."""
        one = self.current
        if one is not None:
            self._keep = (one.left if side == "left" else one.right).id
            for name, made in self.buttons.items():
                made.setChecked(name == side)
            self.merge.setEnabled(True)

    def merge_picked(self) -> None:
        """Merge the pair into the one that was chosen."""
        one = self.current
        if one is not None and self._keep:
            lose = one.right.id if self._keep == one.left.id else one.left.id
            self.merged.emit(one.record, self._keep, lose)

    def keep_apart(self) -> None:
        """Say that these two are different."""
        one = self.current
        if one is not None:
            self.apart.emit(one.record, one.left.id, one.right.id)

    def step(self, by: int) -> None:
        """Go to another pair and decide nothing."""
        if self.found:
            self.list.setCurrentRow((self.list.currentRow() + by) % len(self.found))

    def _make_detail(self) -> None:
        self.kind, self.why = label("", "head"), label("", "h2", wrap=True)
        self.number = label("", "badge")
        head = row(column(self.kind, self.why, spacing=2), self.number, spacing=12)
        head.setStretch(0, 1)
        head.setAlignment(self.number, Qt.AlignmentFlag.AlignVCenter)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        for place, share in enumerate((1, 2, 2)):
            self.grid.setColumnStretch(place, share)
        inner = QWidget()
        inner.setLayout(column(self.grid, None))
        self.buttons = {
            side: self._choice(words, key, side)
            for side, words, key in (("left", tr("Keep the &left one"), "1"), ("right", tr("Keep the &right one"), "2"))
        }
        later = button(tr("D&ecide later   Esc"), tip=tr("Both stay as they are"), on_click=lambda: self.step(1))
        later.setAccessibleName(tr("Decide later"))
        other = button(
            tr("They are &different   Ctrl+D"),
            tip=tr("This pair is not shown again"),
            on_click=self.keep_apart,
            writes=True,
        )
        other.setAccessibleName(tr("They are different"))
        self.merge = button(
            tr("&Merge   Ctrl+↵"),
            kind="primary",
            tip=tr("One change; undo takes it back"),
            on_click=self.merge_picked,
            writes=True,
        )
        self.merge.setAccessibleName(tr("Merge"))
        note = label(
            tr("What the one that stays lacks is taken from the other; whatever names the other leads to it."),
            "small",
            wrap=True,
        )
        self.detail = Card()
        self.detail.body.setSpacing(12)
        self.detail.body.addLayout(head)
        self.detail.body.addWidget(scrolled(inner, name=tr("The two side by side")), 1)
        self.detail.body.addLayout(row(*self.buttons.values(), None, spacing=8))
        self.detail.body.addWidget(note)
        self.detail.body.addLayout(row(None, later, other, self.merge, spacing=8))

    def _choice(self, words: str, key: str, side: str) -> QPushButton:
        made = button(f"{words}   {key}", tip=tr("Choose it ({0}); nothing is merged until you say so").format(key))
        made.setAccessibleName(words.replace("&", ""))
        made.setCheckable(True)
        made.setProperty("choice", True)
        made.clicked.connect(lambda _on=False: self.pick(side))
        return made

    def _keys(self) -> None:
        for keys, side in (("1", "left"), ("2", "right")):
            key = QShortcut(QKeySequence(keys), self.list)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(lambda side=side: self.pick(side))
        for keys, act in (
            ("Ctrl+Return", self.merge_picked),
            ("Ctrl+D", self.keep_apart),
            ("Alt+Down", lambda: self.step(1)),
            ("Alt+Up", lambda: self.step(-1)),
            ("Escape", lambda: self.step(1)),
        ):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)

    def _show(self) -> None:
        one = self.current
        self._keep = ""
        for made in self.buttons.values():
            made.setChecked(False)
        self.merge.setEnabled(False)
        clear(self.grid)
        if one is None:
            return
        self.kind.setText(tr(one.kind))
        self.why.setText(tr("May be one: {0}").format(tr(one.why)))
        self.number.setText(tr("{0} of {1}").format(self.list.currentRow() + 1, f"{self._total:,}"))
        for place, (side, name) in enumerate(((one.left, "base"), (one.right, "mine"))):
            self.grid.addWidget(self._head(one.record, side, name), 0, place + 1)
        rows = zip(one.labels, one.left.values, one.right.values, strict=True)
        for line, (words, left, right) in enumerate(rows, 1):
            self.grid.addWidget(label(tr(words), "label"), line, 0, Qt.AlignmentFlag.AlignTop)
            for place, value in enumerate((left, right)):
                shown = label(tr(value) or "–", "h3" if left != right and value else "muted", wrap=True)
                shown.setAccessibleName(f"{tr(words)}: {shown.text()}")
                self.grid.addWidget(shown, line, place + 1, Qt.AlignmentFlag.AlignTop)

    def _head(self, record: str, side: Side, ground: str) -> QFrame:
        made = QFrame()
        made.setProperty("side", ground)
        go = button(tr("Open"), kind="ghost", on_click=lambda: self.opened.emit(record, side.id))
        go.setAccessibleName(tr("Open {0}").format(_name(side)))
        words = column(label(_name(side), "h3", wrap=True), label(tr(side.line), "small", wrap=True), spacing=2)
        box = row(words, go, spacing=8, margins=(12, 8, 8, 8))
        box.setStretch(0, 1)
        made.setLayout(box)
        return made


def _name(side: Side) -> str:
    return side.name or tr("No name yet")
