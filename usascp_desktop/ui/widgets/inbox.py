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
from usascp_desktop.ui.words import marked, tr

_HEADS = (marked("New"), marked("Changed"), marked("Conflicts"), marked("Repeated"))


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
        self.body.addWidget(self._area, 1)
        self.body.addWidget(empty, 1)
        self.foot = label("", "small", wrap=True)
        self.body.addWidget(self.foot)

    def show_all(self, waiting: Sequence[Waiting], arrivals: Sequence[Arrival]) -> None:
        """Show what waits and what came."""
        clear(self._rows)
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
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        sender = label(report.sender or tr("Nobody known"), "h3", wrap=True)
        grid.addWidget(sender, 0, 0)
        grid.addWidget(label(one.path.name, "small", wrap=True), 1, 0)
        grid.setColumnStretch(0, 1)
        figures = (report.new, report.changed, report.conflicts, report.repeated)
        for place, (head, figure) in enumerate(zip(_HEADS, figures, strict=True), start=1):
            grid.addWidget(label(head, "small"), 0, place, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(_figure(figure, warn=head == "Conflicts"), 1, place, Qt.AlignmentFlag.AlignRight)
        grid.addLayout(column(state, drop, spacing=4), 0, 5, 2, 1)
        box = column(grid, spacing=4, margins=(0, 10, 0, 10))
        for bad in report.quarantined:
            box.addWidget(label(f"{bad.name}: {bad.sentence}", "warn", wrap=True))
        made = QWidget()
        made.setLayout(box)
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
        box = row(words, state, act, spacing=12, margins=(0, 8, 0, 8))
        box.setStretch(0, 1)
        made.setLayout(box)
        return made


def _figure(count: int, *, warn: bool = False) -> QLabel:
    made = label(f"{count:,}", "h3")
    if warn and count:
        made.setProperty("role", "chip")
        made.setProperty("tone", "warn")
    return made
