"""The review at the end of a consultation: one list, each draft accepted or skipped with a key, edited in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from usascp_desktop.services.review import ReviewDraft
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, clear, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.review_row import ACCEPTED, EVIDENCE, SKIPPED, WAITING, Codes, DraftRow
from usascp_desktop.ui.words import marked, tr

_LARGE = 1.4
"""Text size from which the buttons stand under the title."""
_KEYS = marked(
    "↑ ↓  move     ↵  accept and next     Alt+S  skip     Alt+1 2 3  stated, observed, inferred     "
    "Alt+P  priority     Alt+K  kind     Ctrl+Z  take back"
)


@dataclass(frozen=True)
class Reviewed:
    """What the review is about: title, a line of where and when, vocabularies, the time of each line, and the day."""

    title: str
    line: str
    codes: Codes
    today: dt.date
    times: Mapping[str, str] = field(default_factory=dict)


class ReviewList(QWidget):
    """Decides drafts one by one. ``finished`` carries accepted line ids and edits by line; ``closed`` leaves."""

    finished = Signal(object, object)
    closed = Signal()
    read_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.theme = theme
        self.drafts: tuple[ReviewDraft, ...] = ()
        self.state: list[str] = []
        self.rows: list[DraftRow] = []
        self.current = 0
        self._past: list[tuple[int, str]] = []
        self.title, self.place = label(tr("Review"), "h1"), label("", "muted")
        self.place.setMinimumWidth(1)
        self.count = label("", "h3")
        self.count.setAccessibleName(tr("Decided"))
        self.segments = _Segments(theme)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        content = QWidget()
        content.setLayout(self._list)
        self.area = scrolled(content, name=tr("Drafts"))
        card = QFrame()
        card.setProperty("card", True)
        card.setStyleSheet(
            f'QFrame#draftRow[current="true"] {{ background: {theme.hex("sel")}; border: none;'
            f" border-left: 3px solid {theme.hex('accent')}; }}"
        )
        card.setLayout(column(self.area, margins=(1, 8, 1, 8)))
        keys = label(tr(_KEYS), "small", wrap=True)
        keys.setMinimumWidth(1)
        body = column(card, keys, spacing=8, margins=(24, 16, 24, 12))
        body.setStretch(0, 1)
        whole = column(self._head(), spacing=0)
        whole.addLayout(body, 1)
        self.setLayout(whole)
        self._make_keys()

    def show_drafts(self, drafts: Sequence[ReviewDraft], about: Reviewed) -> None:
        """Show drafts, all waiting, the first one current."""
        clear(self._list)
        self.title.setText(tr("Review: {0}").format(about.title))
        self.place.setText(about.line)
        self.drafts, self.state, self.current = tuple(drafts), [WAITING] * len(drafts), 0
        self.rows, self._past = [], []
        for number, draft in enumerate(self.drafts):
            at = about.times.get(draft.line, "")
            made = DraftRow(number + 1, draft, about.codes, self.theme, at=at, today=about.today)
            made.accept.connect(partial(self._decide, number, ACCEPTED))
            made.skip.connect(partial(self._decide, number, SKIPPED))
            made.step.connect(self._move)
            made.undo.connect(self.take_back)
            made.entered.connect(partial(self._set_current, number))
            self.rows.append(made)
            self._list.addWidget(made)
            self._list.addWidget(line())
        if not self.rows:
            empty = label(tr("No line begins with a marker, or all were kept already."), "muted")
            empty.setContentsMargins(16, 16, 16, 16)
            self._list.addWidget(empty)
        self._list.addStretch(1)
        self._say()
        QTimer.singleShot(0, self._focus)

    def accept_all(self) -> None:
        """Accept every draft that was not skipped."""
        for number, state in enumerate(self.state):
            if state == WAITING:
                self._past.append((number, state))
                self.state[number] = ACCEPTED
        self._say()
        self.keep_button.setFocus()

    def skip(self) -> None:
        """Skip the current draft; it stays in the list."""
        if self.rows:
            self._decide(self.current, SKIPPED)

    def take_back(self) -> None:
        """Take back the last decision and go there."""
        if self._past:
            self.current, state = self._past.pop()
            self.state[self.current] = state
            self._say()
            self._focus()

    def finish(self) -> None:
        """Hand over what was accepted."""
        kept = [number for number, state in enumerate(self.state) if state == ACCEPTED]
        lines = [self.drafts[number].line for number in kept]
        self.finished.emit(lines, {self.drafts[number].line: self.rows[number].edits() for number in kept})

    def _decide(self, number: int, state: str) -> None:
        self._past.append((number, self.state[number]))
        self.state[number] = WAITING if self.state[number] == state else state
        last = number + 1 >= len(self.rows)
        self.current = number if last else number + 1
        self._say()
        if last and WAITING not in self.state:
            self.keep_button.setFocus()
        else:
            self._focus()

    def _move(self, step: int) -> None:
        self.current = max(0, min(len(self.rows) - 1, self.current + step))
        self._say()
        self._focus()

    def _set_current(self, number: int) -> None:
        if number != self.current:
            self.current = number
            self._say()
            self._focus()

    def _focus(self) -> None:
        if not self.rows:
            self.setFocus()
            return
        here = self.rows[self.current]
        here.text.setFocus()
        here.text.selectAll()
        QTimer.singleShot(0, here, lambda: self.area.ensureWidgetVisible(here, 0, 24))

    def _say(self) -> None:
        for number, (made, state) in enumerate(zip(self.rows, self.state, strict=True)):
            current = number == self.current
            if made.state != state or bool(made.property("current")) != current:
                made.show_state(state, current=current)
        accepted, skipped = self.state.count(ACCEPTED), self.state.count(SKIPPED)
        self.count.setText(tr("{0} of {1} decided").format(accepted + skipped, len(self.state)))
        waiting = len(self.state) - accepted - skipped
        self.words.setText(tr("{0} accepted   {1} skipped   {2} waiting").format(accepted, skipped, waiting))
        self.segments.show_states(self.state, self.current)
        self.keep_button.setEnabled(accepted > 0)
        # One filled button: that of the current row, and this one once nothing is left to decide there.
        self.keep_button.setProperty("kind", "primary" if not self.rows else "")
        self.keep_button.style().polish(self.keep_button)

    def _head(self) -> QFrame:
        self.words = label("", "small")
        self.keep_button = button(tr("&Keep what was accepted   Ctrl+↵"), on_click=self.finish)
        self.keep_button.setAccessibleName(tr("Keep what was accepted"))
        back = button(
            tr("Close, decide later   Esc"), tip=tr("Nothing is recorded; drafts wait"), on_click=self.closed.emit
        )
        back.setAccessibleName(tr("Close, decide later"))
        every = button(tr("Accept &all"), kind="ghost", on_click=self.accept_all)
        turn = button(tr("&Read back"), kind="ghost", tip=tr("Full screen (Ctrl+R)"), on_click=self.read_back.emit)
        names = column(self.title, self.place, spacing=2)
        self.words.setMinimumWidth(1)
        self.title.setMinimumWidth(1)
        top: QHBoxLayout | QVBoxLayout
        if self.theme.scale > _LARGE:
            top = column(names, row(turn, every, None), row(back, self.keep_button, None), spacing=8)
        else:
            top = row(names, turn, every, back, self.keep_button, spacing=8)
            top.setStretch(0, 1)
        far = row(self.count, self.segments, self.words, None, spacing=16)
        head = QFrame()
        head.setObjectName("strip")
        head.setLayout(column(top, far, spacing=10, margins=(24, 16, 24, 12)))
        return head

    def _make_keys(self) -> None:
        keys = [("Alt+S", self.skip), ("Ctrl+Return", self.finish), ("Escape", self.closed.emit)]
        keys += [("Alt+P", partial(self._ask, "priority")), ("Alt+K", partial(self._ask, "kind"))]
        keys += [(f"Alt+{number}", partial(self._way, way)) for number, way in enumerate(EVIDENCE, start=1)]
        for sequence, act in keys:
            made = QShortcut(QKeySequence(sequence), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    def _ask(self, name: str) -> None:
        if self.rows:
            self.rows[self.current].ask(name)

    def _way(self, way: str) -> None:
        if self.rows:
            self.rows[self.current].set_evidence(way)


class _Segments(QWidget):
    """One small bar for each draft: accepted, skipped, waiting, and a ring round the current one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._states: list[str] = []
        self._current = 0
        self.setAccessibleName(tr("Decisions so far"))

    def show_states(self, states: Sequence[str], current: int) -> None:
        """Show where the review is."""
        self._states, self._current = list(states), current
        self.setAccessibleDescription(", ".join(states))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """56 x 8 for each, as long as there is room."""
        return QSize(max(1, min(len(self._states) * self.theme.px(62), self.theme.px(620))), self.theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / max(1, len(self._states))
        high = self.theme.px(8)
        gap = min(self.theme.px(6), step / 3)
        colours = {ACCEPTED: "ok", SKIPPED: "scroll", WAITING: "line"}
        for number, state in enumerate(self._states):
            here = number == self._current
            bar = QRectF(number * step + gap / 2, (self.height() - high) / 2, step - gap, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent" if here and state == WAITING else colours[state]))
            painter.drawRoundedRect(bar, high / 2, high / 2)
            if here:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.theme.colour("focus"), 1.5))
                painter.drawRoundedRect(bar.adjusted(-2, -2, 2, 2), high / 2 + 2, high / 2 + 2)
        painter.end()
