"""The review at the end of a consultation: one list, each draft accepted or skipped with a key, edited in place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from usascp_desktop.services.review import ReviewDraft
from usascp_desktop.services.review_decisions import (
    ACCEPTED,
    SKIPPED,
    WAITING,
    Decision,
    Entry,
    joined,
    split,
)
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, clear, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.elided import Elided
from usascp_desktop.ui.widgets.key_line import key_line
from usascp_desktop.ui.widgets.review_heads import LARGE, ReviewHeads
from usascp_desktop.ui.widgets.review_row import EVIDENCE, Codes, DraftRow
from usascp_desktop.ui.widgets.review_segments import Segments
from usascp_desktop.ui.words import marked, tr

_REMEMBER_MS = 2000
"""Milliseconds of typing after which it is remembered, as everywhere."""
_BREAKS = re.compile(r"[;.,:]\s+|\s+(?:and|&|dan|và|และ|ແລະ)\s+")
"""Where words fall apart by themselves: between clauses, and at "and" in the languages of the notes."""
_KEYS = (
    ("↑ ↓", marked("move")), ("↵", marked("accept and next")), ("Alt+S", marked("skip")),
    ("Alt+1 2 3", marked("stated, observed, inferred")), ("Alt+P", marked("priority")), ("Alt+K", marked("kind")),
    ("Alt+J", marked("join")), ("Alt+T", marked("split")), ("Ctrl+Z", marked("take back")),
)  # fmt: skip


@dataclass(frozen=True)
class Reviewed:
    """What the review is about: title, a line of where and when, vocabularies, the day.

    ``times`` and ``drafts`` give, by line, when it was typed and the draft as it was read from it.
    """

    title: str
    line: str
    codes: Codes
    today: dt.date
    times: Mapping[str, str] = field(default_factory=dict)
    drafts: Mapping[str, ReviewDraft] = field(default_factory=dict)


class ReviewList(QWidget):
    """Decides drafts one by one.

    ``changed`` says that there is something to remember: ``entries`` gives it at any time. ``finished`` asks to keep
    what was accepted, ``closed`` leaves; ``refused`` carries a sentence for what cannot be done.
    """

    changed = Signal()
    finished = Signal()
    closed = Signal()
    read_back = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.theme = theme
        self.about: Reviewed | None = None
        self.state: list[str] = []
        self.rows: list[DraftRow] = []
        self.current = 0
        self._past: list[tuple[tuple[Entry, ...], int]] = []
        self._settling = False
        self._typed = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._typed.timeout.connect(self.changed)
        self.setProperty("keep", self.keep)
        self.title, self.place = Elided("h1"), Elided("muted")
        self.place.setMinimumWidth(1)
        self.count = label("", "h3")
        self.count.setAccessibleName(tr("Decided"))
        self.segments = Segments(theme)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        content.setLayout(self._list)
        self.area = scrolled(content, name=tr("Drafts"))
        card = QFrame()
        card.setProperty("card", True)
        card.setStyleSheet(
            "QFrame#draftRow { border: none; border-left: 3px solid transparent; }"
            f'QFrame#draftRow[current="true"] {{ background: {theme.hex("sel")}; border: none;'
            f" border-left: 3px solid {theme.hex('accent')}; }}"
        )
        self.heads = ReviewHeads(theme, self.area)
        card.setLayout(column(self.heads, line(), self.area, spacing=0, margins=(1, 2, 1, 2)))
        keys = key_line(_KEYS)
        if theme.scale > LARGE:
            keys.hide()  # the page would scroll for it, and "?" lists them too
        body = column(card, keys, spacing=8, margins=(24, 16, 24, 12))
        body.setStretch(0, 1)
        whole = column(self._head(), spacing=0)
        whole.addLayout(body, 1)
        self.setLayout(whole)
        self._make_keys()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The rows as they are now, with what was decided and typed."""
        return tuple(
            replace(made.entry, decision=replace(made.entry.decision, state=state, edits=made.edits()))
            for made, state in zip(self.rows, self.state, strict=True)
        )

    def show_drafts(self, entries: Sequence[Entry], about: Reviewed) -> None:
        """Show drafts with what was decided before, the first one that waits current."""
        self.title.setText(tr("Review: {0}").format(about.title))
        self.place.setText(about.line)
        self.about, self._past = about, []
        self._typed.stop()
        states = [one.decision.state for one in entries]
        self._show(entries, states.index(WAITING) if WAITING in states else 0)

    def keep(self) -> None:
        """Have what was typed remembered now."""
        if self._typed.isActive():
            self._typed.stop()
            self.changed.emit()

    def accept_all(self) -> None:
        """Accept every draft that was not skipped."""
        now = list(self.entries)
        if WAITING in self.state:
            for number, one in enumerate(now):
                if one.decision.state == WAITING:
                    self._past.append((tuple(now), number))
                    now[number] = replace(one, decision=replace(one.decision, state=ACCEPTED))
            self.state = [one.decision.state for one in now]
            self._say()
            self.changed.emit()
        self.keep_button.setFocus()

    def skip(self) -> None:
        """Skip the current draft; it stays in the list."""
        if self.rows:
            self._decide(self.current, SKIPPED)

    def take_back(self) -> None:
        """Take back the last decision, join or split and go there; what was typed since stays."""
        if not self._past:
            return
        before, self.current = self._past.pop()
        if [_place(one) for one in before] == [_place(one) for one in self.entries]:
            self.state = [one.decision.state for one in before]
            self._say()
            self._focus()
        else:
            self._show(before, self.current)
        self.changed.emit()

    def join(self) -> None:
        """Make one draft of the current one and the one above."""
        at = self.current
        if not self.rows or self.rows[at].draft.record == "person":
            return
        if at == 0 or self.rows[at - 1].draft.record == "person":
            self.refused.emit(tr("There is nothing above it that it can be joined with."))
            return
        self._note()
        now = self.entries
        words = (self.rows[at - 1].text.text(), self.rows[at].text.text())
        self._show([*now[: at - 1], joined(now[at - 1], now[at], words), *now[at + 1 :]], at - 1)
        self.changed.emit()

    def split(self) -> None:
        """Make two drafts of the current one: at the cursor, or where its words fall apart by themselves."""
        if not self.rows or self.rows[self.current].draft.record == "person":
            return
        at, text = self.current, self.rows[self.current].text
        parts = _apart(text.text(), text.cursorPosition())
        if parts is None:
            self.refused.emit(tr("Put the cursor where the second one begins, then split."))
            text.setFocus()
            return
        self._note()
        now = self.entries
        first_line = now[at].decision.lines[0]
        part = 1 + max(one.decision.part for one in now if one.decision.lines[0] == first_line)
        self._show([*now[:at], *split(now[at], *parts, part=part), *now[at + 1 :]], at)
        self.changed.emit()

    def start_over(self) -> None:
        """Forget every decision, join and change here; it can be taken back."""
        assert self.about is not None
        self._note()
        drafts = self.about.drafts
        fresh: list[Entry] = []
        for one in self.entries:
            if one.partly:
                fresh.append(replace(one, decision=replace(one.decision, state=WAITING)))
                continue
            known = {other.decision.lines for other in fresh}
            for own, text in zip(one.decision.lines, one.texts, strict=True):
                if (own,) not in known and own in drafts:
                    fresh.append(Entry(drafts[own], Decision((own,)), (text,)))
                    known.add((own,))
        self._show(fresh, 0)
        self.changed.emit()

    def _note(self) -> None:
        self._past.append((self.entries, self.current))

    def _show(self, entries: Sequence[Entry], current: int) -> None:
        assert self.about is not None
        about = self.about
        clear(self._list)
        self.rows, self.state = [], [one.decision.state for one in entries]
        self.current = max(0, min(current, len(entries) - 1))
        for number, entry in enumerate(entries):
            at = [about.times.get(line, "") for line in entry.decision.lines]
            made = DraftRow(number + 1, entry, about.codes, self.theme, at=at, today=about.today)
            made.accept.connect(partial(self._decide, number, ACCEPTED))
            made.skip.connect(partial(self._decide, number, SKIPPED))
            made.join.connect(self.join)
            made.split.connect(self.split)
            made.step.connect(self._move)
            made.undo.connect(self.take_back)
            made.edited.connect(lambda: self._typed.start())
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
        self._settling = True
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Give the current row the focus once it shows; until then Qt hands it about among rows that come and go."""
        if self.isVisible() and self.rows and not self.rows[self.current].text.isVisible():
            QTimer.singleShot(5, self, self._settle)
            return
        self._settling = False
        self._focus()

    def _decide(self, number: int, state: str) -> None:
        self._note()
        self.state[number] = WAITING if self.state[number] == state else state
        last = number + 1 >= len(self.rows)
        self.current = number if last else number + 1
        self._say()
        if last and WAITING not in self.state:
            self.keep_button.setFocus()
        else:
            self._focus()
        self.changed.emit()

    def _move(self, step: int) -> None:
        self.current = max(0, min(len(self.rows) - 1, self.current + step))
        self._say()
        self._focus()

    def _set_current(self, number: int) -> None:
        if number != self.current and not self._settling:
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
        self.over_button.setEnabled(any(one.decision != Decision(one.decision.lines[:1]) for one in self.entries))
        # One filled button: that of the current row, and this one once nothing is left to decide there.
        self.keep_button.setProperty("kind", "primary" if not self.rows else "")
        self.keep_button.style().polish(self.keep_button)

    def _head(self) -> QFrame:
        self.words = label("", "small")
        self.keep_button = button(tr("&Keep what was accepted   Ctrl+↵"), on_click=self.finished.emit, writes=True)
        self.keep_button.setAccessibleName(tr("Keep what was accepted"))
        back = button(
            tr("Close, decide later   Esc"),
            tip=tr("Nothing is recorded yet; your decisions wait here, on this computer"),
            on_click=self.closed.emit,
        )
        back.setAccessibleName(tr("Close, decide later"))
        every = button(tr("Accept &all"), kind="ghost", on_click=self.accept_all, writes=True)
        self.over_button = button(
            tr("Start &over"), kind="ghost", tip=tr("Forget every decision made here"), on_click=self.start_over
        )
        turn = button(tr("&Read back"), kind="ghost", tip=tr("Full screen (Ctrl+R)"), on_click=self.read_back.emit)
        names = column(self.title, self.place, spacing=2)
        self.title.setMinimumWidth(1)
        top: QHBoxLayout | QVBoxLayout
        if self.theme.scale > LARGE:
            acts = row(turn, self.over_button, every, None, self.words)
            top = column(names, acts, row(back, self.keep_button, None), spacing=8)
        else:
            top = row(names, turn, self.over_button, every, back, self.keep_button, spacing=8)
            top.setStretch(0, 1)
        far = row(self.count, self.segments, spacing=16)
        if self.theme.scale <= LARGE:
            far.addWidget(self.words)
        far.addStretch(1)
        head = QFrame()
        head.setObjectName("strip")
        head.setLayout(column(top, far, spacing=10, margins=(24, 16, 24, 12)))
        return head

    def _make_keys(self) -> None:
        keys = [("Alt+S", self.skip), ("Ctrl+Return", self.finished.emit), ("Escape", self.closed.emit)]
        keys += [("Alt+J", self.join), ("Alt+T", self.split)]
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


def _place(entry: Entry) -> tuple[tuple[str, ...], int]:
    return entry.decision.lines, entry.decision.part


def _apart(words: str, cursor: int) -> tuple[str, str] | None:
    """Return the words before and after the cursor; with it at an end, those around the break next to the middle."""
    if words[:cursor].strip() and words[cursor:].strip():
        return words[:cursor].strip(" ;,"), words[cursor:].strip(" ;,")
    breaks = [one for one in _BREAKS.finditer(words) if words[: one.start()].strip() and words[one.end() :].strip()]
    if not breaks:
        return None
    best = min(breaks, key=lambda one: abs(one.start() - len(words) / 2))
    return words[: best.start()].strip(), words[best.end() :].strip()
