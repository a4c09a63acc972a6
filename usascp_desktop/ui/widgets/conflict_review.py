"""Disagreements one by one: each value under the name of who wrote it, and nothing chosen until somebody chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.versions import Choice
from usascp_desktop.services.disagreements import Disagreement, Settled
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, EmptyState, clear, column, label, line, picture, row
from usascp_desktop.ui.widgets.conflict_choice import Choosing
from usascp_desktop.ui.widgets.conflict_detail import ConflictDetail
from usascp_desktop.ui.widgets.conflict_list import ConflictList
from usascp_desktop.ui.widgets.conflict_sides import summary
from usascp_desktop.ui.widgets.elided import Elided
from usascp_desktop.ui.words import tr

_LIST, _BESIDE = 280, 960
"""Pixels at 100 % text: of the list, and from which width on it stands beside what is open."""
_KEYS = 9


class ConflictReview(QWidget):
    """``settled`` carries the id of a disagreement and the value that holds.

    1, 2 … choose in the order of the buttons, E goes to the text, Ctrl+Enter keeps, Alt+Up and Alt+Down go to another
    one; leaving decides nothing. ``zone`` is the one whose clocks say when a value was written.
    """

    settled = Signal(str, object)
    opened = Signal(str, str)

    def __init__(self, theme: Theme, zone: str) -> None:
        super().__init__()
        self._theme = theme
        self.found: tuple[Disagreement, ...] = ()
        self.list = ConflictList(theme)
        self.empty = EmptyState(
            tr("No disagreements"), tr("Where two people wrote the same field, both values wait here.")
        )
        self.listed = Card(tr("Open"), count=0)
        self.listed.body.addWidget(self.list, 1)
        self._zone = zone
        self.settled_rows = column(spacing=8)
        self.listed.body.addLayout(self.settled_rows)
        self.again = label(tr("Ctrl+Z opens the last one again."), "small", wrap=True)
        self.listed.body.addWidget(self.again)
        self.listed.setFixedWidth(theme.px(_LIST))
        self.detail = ConflictDetail(theme, zone)
        self.both = QWidget()
        across = row(self.listed, self.detail, spacing=16)
        across.setStretch(1, 1)
        self.both.setLayout(across)
        self.setLayout(column(self.both, self.empty))
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(lambda _place: self._show())
        self.detail.kept.connect(self.settled)
        self.detail.opened.connect(self.opened)
        self.detail.went.connect(self.step)
        self._make_keys()
        self.show_all(())

    def show_all(self, found: Sequence[Disagreement]) -> None:
        """Show these; the one that was open stays as it is while it is unchanged."""
        here = self.current
        if here is not None and self.found == tuple(found):
            return
        self.found = tuple(found)
        self.list.blockSignals(True)
        self.list.show_all([(one, summary(one, Choosing(one).parts)) for one in found])
        place = next((n for n, one in enumerate(found) if here is not None and one.id == here.id), None)
        self.list.setCurrentRow(place if place is not None else 0 if found else -1)
        self.list.blockSignals(False)
        self.listed.set_count(len(found))
        self.both.setVisible(bool(found))
        self.empty.setVisible(not found)
        if place is None:
            self._show()
        self._number()

    def show_settled(self, found: Sequence[Settled]) -> None:
        """Show under the open ones what was settled today."""
        clear(self.settled_rows)
        self.again.setVisible(bool(found))
        if not found:
            return
        self.settled_rows.addWidget(line())
        self.settled_rows.addWidget(label(tr("Settled today"), "head"))
        for one in found:
            self.settled_rows.addLayout(self._settled(one))

    def _settled(self, one: Settled) -> QHBoxLayout:
        what = Elided("small")
        what.setText(f"{tr(one.kind)}: {tr(one.title)}, {tr(one.label)}".replace("\n", " "))
        holds = Elided("muted")
        holds.setText(
            f"{Moment(one.at, self._zone).local():%H:%M} · {tr(one.words) or tr('nothing')}".replace("\n", " ")
        )
        sign = picture("circle-check", self._theme.hex("ok"), self._theme.px(16))
        made = row(sign, column(what, holds, spacing=2), spacing=8)
        made.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        made.setStretch(1, 1)
        return made

    @property
    def current(self) -> Disagreement | None:
        """The disagreement that is open."""
        place = self.list.currentRow()
        return self.found[place] if 0 <= place < len(self.found) else None

    def show_row(self, row_id: str) -> bool:
        """Open the first disagreement about a record; False if there is none."""
        place = next((n for n, one in enumerate(self.found) if one.row == row_id), None)
        if place is not None:
            self.list.setCurrentRow(place)
        return place is not None

    def pick(self, side: Choice) -> None:
        """Choose a value by its number, ``both`` or ``base``; nothing holds until it is kept."""
        self.detail.pick(side)

    def step(self, by: int) -> None:
        """Go to another one and decide nothing."""
        if self.found:
            self.list.setCurrentRow((self.list.currentRow() + by) % len(self.found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list out where there is no room beside what is open; keys go through it all the same."""
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(_BESIDE)
        if beside == self.listed.isHidden():
            self.listed.setVisible(beside)
            self.setFocusProxy(self.list if beside else self.detail.next)

    def _make_keys(self) -> None:
        acts: list[tuple[str, Callable[[], object]]] = [
            (str(number), partial(self._press, number - 1)) for number in range(1, _KEYS + 1)
        ]
        acts += [("E", self.detail.write), ("Ctrl+Return", self.detail.keep_choice)]
        acts += [
            ("Alt+Down", partial(self.step, 1)),
            ("Alt+Up", partial(self.step, -1)),
            ("Escape", partial(self.step, 1)),
        ]
        for keys, act in acts:
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)

    def _press(self, number: int) -> None:
        sides = list(self.detail.buttons)
        if number < len(sides):
            self.pick(sides[number])

    def _show(self) -> None:
        if self.current is not None:
            self.detail.show_one(self.current)
            self._number()

    def _number(self) -> None:
        self.detail.number.setText(tr("{0} of {1}").format(self.list.currentRow() + 1, len(self.found)))
