"""People and organisations that may be here twice, side by side; nothing is merged until somebody says which stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from usascp_desktop.services.duplicates import Compared, Side
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, EmptyState, button, column, row, scrolled
from usascp_desktop.ui.widgets.duplicate_sides import PairSides
from usascp_desktop.ui.widgets.lines_delegate import lines_item, paint_lines
from usascp_desktop.ui.words import tr

_LIST, _WIDEST = 300, 360
"""Pixels of the list at 100 % text, and at most."""


class DuplicateReview(QWidget):
    """``merged`` carries record, id that stays, id that stands for it, and the fields to take from that one.

    ``apart`` carries record and both ids. 1 and 2 choose which one stays, Ctrl+Enter merges, Ctrl+D keeps both apart,
    Alt+Up and Alt+Down go to another pair; leaving decides nothing.
    """

    merged = Signal(str, str, str, tuple)
    apart = Signal(str, str, str)
    opened = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.found: tuple[Compared, ...] = ()
        self._total = 0
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pairs that may be one"))
        self.list.setAccessibleDescription(tr("Up and Down go from one to the next; nothing is decided by going on"))
        paint_lines(self.list, theme)
        self.listed = Card(tr("Pairs"), count=0)
        self.listed.body.addWidget(self.list, 1)
        self.listed.setFixedWidth(min(theme.px(_LIST), _WIDEST))
        self.empty = EmptyState(
            tr("Nobody is here twice"),
            tr("Two records with the same e-mail or the same name wait here until somebody says whether they are one."),
        )
        self.detail, self.merge = Card(), self._merge_button()
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
            item = lines_item(_name(one.left), f"{tr(one.kind)} · {tr(one.why)}")
            item.setToolTip(f"{_name(one.left)} · {_name(one.right)}")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.listed.set_count(total)
        self.both.setVisible(bool(found))
        self.empty.setVisible(not found)
        place = next((n for n, one in enumerate(found) if here is not None and one.id == here.id), None)
        self.list.setCurrentRow(place if place is not None else 0 if found else -1)
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
        self.sides.pick(side)

    def merge_picked(self) -> None:
        """Merge the pair into the one that was chosen, with the values that were."""
        one, keep = self.current, self.sides.keep
        if one is not None and keep:
            kept, lost = (one.left, one.right) if keep == "left" else (one.right, one.left)
            self.merged.emit(one.record, kept.id, lost.id, self.sides.taken())

    def keep_apart(self) -> None:
        """Say that these two are different."""
        one = self.current
        if one is not None:
            self.apart.emit(one.record, one.left.id, one.right.id)

    def step(self, by: int) -> None:
        """Go to another pair and decide nothing."""
        if self.found:
            self.list.setCurrentRow((self.list.currentRow() + by) % len(self.found))

    def _merge_button(self) -> QPushButton:
        made = button(
            tr("&Merge   Ctrl+↵"), kind="primary", tip=tr("One change; undo takes it back"), on_click=self.merge_picked
        )
        made.setAccessibleName(tr("Merge"))
        return made

    def _make_detail(self) -> None:
        self.sides = PairSides(self._theme)
        self.sides.picked.connect(lambda _side: self.merge.setEnabled(True))
        self.sides.opened.connect(self.opened)
        later = button(tr("D&ecide later   Esc"), tip=tr("Both stay as they are"), on_click=lambda: self.step(1))
        later.setAccessibleName(tr("Decide later"))
        other = button(
            tr("They are &different   Ctrl+D"),
            tip=tr("This pair is not shown again"),
            on_click=self.keep_apart,
            writes=True,
        )
        other.setAccessibleName(tr("They are different"))
        self.detail.body.setSpacing(8)
        self.detail.body.addWidget(scrolled(self.sides, name=tr("The two side by side")), 1)
        self.detail.body.addLayout(row(None, later, other, self.merge, spacing=8))

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
        self.sides.show_pair(one)
        self.merge.setEnabled(bool(one and self.sides.keep))
        if one is not None:
            self.sides.say_number(self.list.currentRow() + 1, self._total)


def _name(side: Side) -> str:
    return side.name or tr("No name yet")
