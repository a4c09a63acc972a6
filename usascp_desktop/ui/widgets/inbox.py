"""What arrives from other laptops: files that wait with what they would bring, what was applied, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from usascp_desktop.services.sharing import Arrival
from usascp_desktop.sync.exchange import FileMerged
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, EmptyState, button, chip, clear, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.board_paint import initials
from usascp_desktop.ui.words import marked, tr

_HEADS = (marked("New"), marked("Changed"), marked("Conflicts"), marked("Repeated"))
_CONFLICTS = "Conflicts"
_FIGURE, _STATE = 64, 96
"""Pixels of the columns at 100 % text."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that was previewed: its path, and what merging it would do."""

    path: Path
    report: FileMerged


class Inbox(Card):
    """Files that wait come first, then what came before, the latest first.

    ``removed`` carries the path of a file that is not to be applied, ``taken_back`` and ``put_again`` segments' names.
    """

    removed = Signal(object)
    taken_back = Signal(object)
    put_again = Signal(object)

    def __init__(self, theme: Theme, empty: EmptyState) -> None:
        super().__init__(tr("Arrived"), count=0)
        self._theme, self._empty = theme, empty
        inner = QWidget()
        self._rows = column(spacing=0)
        inner.setLayout(column(self._rows, None))
        self._area = scrolled(inner, name=tr("What arrived"))
        self._area.setMinimumHeight(theme.px(112))  # the head and one row; the page scrolls before this is cut
        self.body.addWidget(self._area, 1)
        self.body.addWidget(empty, 1)
        self.foot = label("", "small", wrap=True)
        self.body.addWidget(self.foot)

    def show_all(self, waiting: Sequence[Waiting], arrivals: Sequence[Arrival]) -> None:
        """Show what waits and what came."""
        clear(self._rows)
        if waiting:
            self._rows.addWidget(self._heads())
            self._rows.addWidget(line())
        for one in waiting:
            self._rows.addWidget(self._waiting(one))
            self._rows.addWidget(line())
        for arrival in arrivals:
            self._rows.addWidget(self._arrival(arrival))
            self._rows.addWidget(line())
        some = bool(waiting or arrivals)
        self._area.setVisible(some)
        self._empty.setVisible(not some)
        self.foot.setVisible(bool(waiting))
        self.set_count(len(waiting) + len(arrivals))
        new, changed = sum(w.report.new for w in waiting), sum(w.report.changed for w in waiting)
        conflicts = sum(w.report.conflicts for w in waiting)
        brings = tr("{0} waiting: {1} new, {2} records changed, {3} conflicts.").format(
            len(waiting), f"{new:,}", f"{changed:,}", f"{conflicts:,}"
        )
        self.foot.setText(f"{brings} {tr('Repeated means we have it already; it counts nothing twice.')}")

    def _waiting(self, one: Waiting) -> QWidget:
        report = one.report
        refused = len(report.quarantined)
        state = chip(tr("Waiting"), "info") if not refused else chip(tr("{0} not taken").format(refused), "warn")
        drop = button(
            tr("Not now"), kind="ghost", tip=tr("Leave this file out"), on_click=lambda: self.removed.emit(one.path)
        )
        drop.setAccessibleName(tr("Leave {0} out").format(one.path.name))
        grid = self._grid()
        sender = label(report.sender or tr("Nobody known"), "h3", wrap=True)
        words = column(sender, label(one.path.name, "small", wrap=True), spacing=2)
        grid.addLayout(row(self._face(report.sender), words, spacing=12), 0, 0)
        figures = (report.new, report.changed, report.conflicts, report.repeated)
        for place, (head, figure) in enumerate(zip(_HEADS, figures, strict=True), start=1):
            count = _figure(figure, warn=head == _CONFLICTS)
            count.setAccessibleName(f"{tr(head)}: {figure:,}")
            grid.addWidget(count, 0, place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        side = column(state, drop, spacing=2)
        for part in (state, drop):
            side.setAlignment(part, Qt.AlignmentFlag.AlignRight)
        grid.addLayout(side, 0, len(_HEADS) + 1)
        box = column(grid, spacing=4, margins=(0, 10, 0, 10))
        for bad in report.quarantined:
            box.addWidget(label(f"{bad.name}: {bad.sentence}", "warn", wrap=True))
        made = QWidget()
        made.setLayout(box)
        return made

    def _heads(self) -> QWidget:
        """What the figures of all rows under it count."""
        grid = self._grid()
        grid.addWidget(label(tr("From and how"), "label"), 0, 0)
        for place, head in enumerate(_HEADS, start=1):
            grid.addWidget(label(tr(head), "label"), 0, place, Qt.AlignmentFlag.AlignRight)
        state = label(tr("State"), "label")
        grid.addWidget(state, 0, len(_HEADS) + 1, Qt.AlignmentFlag.AlignRight)
        made = QWidget()
        made.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 6)
        return made

    def _grid(self) -> QGridLayout:
        """One row of the table: who, four figures and the state, as wide in every row."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(20))
        grid.setColumnStretch(0, 1)
        for place in range(1, len(_HEADS) + 1):
            grid.setColumnMinimumWidth(place, self._theme.px(_FIGURE))
        grid.setColumnMinimumWidth(len(_HEADS) + 1, self._theme.px(_STATE))
        return grid

    def _face(self, sender: str) -> QLabel:
        """The initials of who sent it, beside the name."""
        made = label(initials(sender) or "?", "initials")
        made.setFixedSize(self._theme.px(32), self._theme.px(32))
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return made

    def _arrival(self, one: Arrival) -> QWidget:
        made = QWidget()
        when = one.at.replace("T", " ")[:16]
        words = column(
            label(one.laptop, "h3", wrap=True),
            label(
                tr("{0} changes in {1} parts · {2} UTC").format(f"{one.changes:,}", f"{len(one.names):,}", when),
                "small",
                wrap=True,
            ),
            spacing=2,
        )
        if one.aside:
            act = button(tr("Put again"), kind="ghost", on_click=lambda: self.put_again.emit(one.names))
            state = chip(tr("Taken back"), "warn")
        else:
            act = button(tr("Take back"), kind="ghost", on_click=lambda: self.taken_back.emit(one.names))
            state = chip(tr("Applied"), "ok")
        act.setAccessibleName(f"{act.text()}: {one.laptop}, {when}")
        box = row(self._face(one.laptop), words, state, act, spacing=12, margins=(0, 8, 0, 8))
        box.setStretch(1, 1)
        made.setLayout(box)
        return made


def _figure(count: int, *, warn: bool = False) -> QLabel:
    made = label(f"{count:,}", "h3")
    if warn and count:
        made.setProperty("role", "chip")
        made.setProperty("tone", "warn")
    return made
