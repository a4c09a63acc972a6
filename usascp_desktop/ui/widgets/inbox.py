"""What arrives from other laptops: files that wait with what they would bring, what was applied, and taking it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services.arriving import Incoming
from usascp_desktop.services.sharing import Arrival
from usascp_desktop.ui import ages
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, EmptyState, button, chip, clear, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.disc import disc
from usascp_desktop.ui.words import marked, tr

_HEADS = (marked("New"), marked("Changed"), marked("Conflicts"), marked("Repeated"))
_FIGURE, _STATE = 56, 96
"""Pixels of the columns at 100 % text."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Inbox(Card):
    """Files that wait come first, then what came before, the latest first. Up and Down go through what waits.

    ``chosen`` carries the number of the file that is current, ``ticked`` the path of one and whether it is to be
    applied with the others, ``taken_back`` and ``put_again`` segments' names.
    """

    chosen = Signal(int)
    ticked = Signal(object, bool)
    taken_back = Signal(object)
    put_again = Signal(object)

    def __init__(self, theme: Theme, zone: str, empty: EmptyState) -> None:
        super().__init__(tr("Arrived"), count=0)
        self._theme, self._zone, self._empty = theme, zone, empty
        self.rows: list[FileRow] = []
        self.setStyleSheet(
            "QFrame#inboxRow { border: none; border-left: 3px solid transparent; }"
            f'QFrame#inboxRow[current="true"] {{ background: {theme.hex("sel")};'
            f" border-left: 3px solid {theme.hex('accent')}; }}"
        )
        inner = QWidget()
        self._rows = column(spacing=0)
        inner.setLayout(column(self._rows, None))
        self._area = scrolled(inner, name=tr("What arrived"))
        self._area.setMinimumHeight(theme.px(112))  # the head and one row; the page scrolls before this is cut
        self.body.addWidget(self._area, 1)
        self.body.addWidget(empty, 1)
        self.foot = label("", "small", wrap=True)
        self.body.addWidget(self.foot)

    def show_all(
        self,
        waiting: Sequence[Incoming],
        arrivals: Sequence[Arrival],
        current: int,
        unticked: frozenset[Path] = frozenset(),
    ) -> None:
        """Show what waits and what came; ``current`` is the number of the file that is looked at."""
        focused = any(made.hasFocus() for made in self.rows)
        at_tick = next((place for place, made in enumerate(self.rows) if made.tick.hasFocus()), None)
        clear(self._rows)
        self.rows = []
        if waiting:
            self._add(self._heads())
        for number, one in enumerate(waiting):
            self._add_row(self._waiting(one, ticked=one.path not in unticked), one, number)
        for arrival in arrivals:
            self._add(self._arrival(arrival))
        self._show_some(len(waiting) + len(arrivals))
        self.foot.setVisible(bool(waiting))
        chosen = [one for one in waiting if one.path not in unticked]
        told = _sum(chosen, len(waiting))
        self.foot.setText(f"{told} {tr('Repeated means we have it already; it counts nothing twice.')}")
        self.mark(current)
        if focused and self.rows:
            self._give_focus(self.rows[current])
        elif at_tick is not None and at_tick < len(self.rows):
            self._give_focus(self.rows[at_tick].tick)

    def _give_focus(self, made: QWidget) -> None:
        """Give the focus to a row or its tick at once: what is hidden as yet would get it only when it is laid out."""
        for one in self.rows:
            one.show()
        made.setFocus()

    def show_paths(self, paths: Sequence[Path], *, failed: bool) -> None:
        """Show files that are being looked into, or that could not be."""
        clear(self._rows)
        self.rows = []
        for path in paths:
            state = chip(tr("Not looked into"), "bad") if failed else chip(tr("Looking …"), "info")
            words = column(label(path.name, "h3", wrap=True), label(str(path.parent), "small", wrap=True), spacing=2)
            box = row(disc("…", self._theme), words, state, spacing=12, margins=(10, 10, 0, 10))
            box.setStretch(1, 1)
            made = QWidget()
            made.setLayout(box)
            self._add(made)
        self._show_some(len(paths))
        self.foot.hide()

    def mark(self, number: int) -> None:
        """Mark the file that is looked at."""
        for place, made in enumerate(self.rows):
            made.setProperty("current", place == number)
            made.style().polish(made)

    def _add(self, made: QWidget) -> None:
        self._rows.addWidget(made)
        self._rows.addWidget(line())

    def _add_row(self, made: FileRow, one: Incoming, number: int) -> None:
        name = f"{one.report.sender}, {one.path.name}"
        made.setAccessibleName(name)
        made.setAccessibleDescription(
            tr("Up and Down go to another file, Space ticks it; what it would bring is beside it")
        )
        made.tick.setAccessibleName(tr("Apply {0}").format(name))
        made.tick.setAccessibleDescription(tr("Without the tick it waits when the others are applied"))
        made.tick.toggled.connect(lambda on: self.ticked.emit(one.path, on))
        made.entered.connect(lambda: self.chosen.emit(number))
        made.stepped.connect(lambda by: self._step(number + by))
        self.rows.append(made)
        self._add(made)

    def _step(self, number: int) -> None:
        if 0 <= number < len(self.rows):
            self.rows[number].setFocus()
            self._area.ensureWidgetVisible(self.rows[number])

    def _show_some(self, many: int) -> None:
        self._area.setVisible(bool(many))
        self._empty.setVisible(not many)
        self.set_count(many)

    def _waiting(self, one: Incoming, *, ticked: bool) -> FileRow:
        made, report = FileRow(), one.report
        made.tick.setChecked(ticked)
        refused = len(report.quarantined)
        state = chip(tr("Waiting"), "info") if not refused else chip(tr("{0} not taken").format(refused), "warn")
        grid = self._grid()
        sender = label(report.sender or tr("Nobody known"), "h3", wrap=True)
        told = " · ".join(part for part in (one.path.name, self.written(one)) if part)
        words = column(sender, label(told, "small", wrap=True), spacing=2)
        sender_line = row(disc(report.sender, self._theme), words, spacing=12)
        sender_line.setStretch(1, 1)
        who = row(made.tick, sender_line, spacing=0)  # a tick keeps room for words beside it
        who.setStretch(1, 1)
        grid.addLayout(who, 0, 0)
        figures = (one.new, one.changed, len(one.conflicts), report.repeated)
        for place, (head, figure) in enumerate(zip(_HEADS, figures, strict=True), start=1):
            count = figure_label(figure, warn=place == len(_HEADS) - 1)
            count.setAccessibleName(f"{tr(head)}: {figure:,}")
            grid.addWidget(count, 0, place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(state, 0, len(_HEADS) + 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        made.setLayout(column(grid, margins=(10, 12, 4, 12)))
        return made

    def written(self, one: Incoming) -> str:
        """Return when the latest change in a file was written, on the clocks here."""
        if one.written is None:
            return ""
        return tr("written {0}").format(ages.at(Moment(one.written, self._zone), dt.datetime.now(dt.UTC).date()))

    def _heads(self) -> QWidget:
        """What the figures of all rows under it count."""
        grid = self._grid()
        grid.addWidget(label(tr("From, how and when"), "label"), 0, 0)
        for place, head in enumerate(_HEADS, start=1):
            grid.addWidget(label(tr(head), "label"), 0, place, Qt.AlignmentFlag.AlignRight)
        state = label(tr("State"), "label")
        grid.addWidget(state, 0, len(_HEADS) + 1, Qt.AlignmentFlag.AlignRight)
        made = QWidget()
        made.setLayout(grid)
        grid.setContentsMargins(13, 0, 4, 6)
        return made

    def _grid(self) -> QGridLayout:
        """One row of the table: who, four figures and the state, as wide in every row."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setColumnStretch(0, 1)
        for place in range(1, len(_HEADS) + 1):
            grid.setColumnMinimumWidth(place, self._theme.px(_FIGURE))
        grid.setColumnMinimumWidth(len(_HEADS) + 1, self._theme.px(_STATE))
        return grid

    def _arrival(self, one: Arrival) -> QWidget:
        made = QWidget()
        at = dt.datetime.fromisoformat(one.at)
        came = Moment(at if at.tzinfo else at.replace(tzinfo=dt.UTC), self._zone)
        when = ages.at(came, dt.datetime.now(dt.UTC).date())
        words = column(
            label(one.laptop, "h3", wrap=True),
            label(
                tr("{0} changes in {1} parts · came {2}").format(f"{one.changes:,}", f"{len(one.names):,}", when),
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
        box = row(disc(one.laptop, self._theme), words, state, act, spacing=12, margins=(13, 8, 4, 8))
        box.setStretch(1, 1)
        made.setLayout(box)
        return made


class FileRow(QFrame):
    """A file that waits: the focus or a click makes it the current one, ``tick`` says whether it is applied."""

    entered = Signal()
    stepped = Signal(int)

    spoken_role = QAccessible.Role.ListItem

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inboxRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tick = QCheckBox()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here looks at it."""
        super().focusInEvent(event)
        self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click looks at it."""
        self.setFocus()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down, and tick."""
        by = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Space:
            self.tick.click()
        elif by is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            self.stepped.emit(by)


def figure_label(count: int, *, warn: bool = False) -> QLabel:
    """Return a figure: muted where it is nothing, tinted where it asks for something."""
    made = label(f"{count:,}", "h3" if count else "muted")
    if warn and count:
        made.setProperty("role", "chip")
        made.setProperty("tone", "warn")
    return made


def _sum(chosen: Sequence[Incoming], waiting: int) -> str:
    new, changed = sum(one.new for one in chosen), sum(one.changed for one in chosen)
    conflicts = sum(len(one.conflicts) for one in chosen)
    return tr("{0} of {1} chosen: {2} new records, {3} changed, {4} conflicts.").format(
        len(chosen), waiting, f"{new:,}", f"{changed:,}", f"{conflicts:,}"
    )
