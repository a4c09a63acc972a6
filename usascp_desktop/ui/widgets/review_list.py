"""The review at the end of a consultation: one list, each draft accepted or skipped with a key, edited in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from usascp_desktop.services.review import ReviewDraft
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, chip, clear, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.notes_editor import look

WAITING, ACCEPTED, SKIPPED = "waiting", "accepted", "skipped"
_TEXT = {"need": "statement", "commitment": "text", "question": "text", "person": "display_name"}
_TONES = {WAITING: "info", ACCEPTED: "ok", SKIPPED: "warn"}
_WORDS = {WAITING: "Waiting", ACCEPTED: "Will be kept", SKIPPED: "Skipped"}


def kind_of(draft: ReviewDraft) -> str:
    """Return which kind of marked line a draft came from."""
    if draft.record == "commitment":
        return "promise_us" if draft.fields.get("side") == "us" else "promise_city"
    return draft.record


def text_of(draft: ReviewDraft) -> str:
    """Return the words of a draft."""
    return str(draft.fields.get(_TEXT[draft.record]) or "")


class ReviewList(QWidget):
    """Decides drafts one by one. ``finished`` carries accepted line ids and edits by line; ``closed`` leaves."""

    finished = Signal(object, object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.theme = theme
        self.drafts: tuple[ReviewDraft, ...] = ()
        self.state: list[str] = []
        self.rows: list[_DraftRow] = []
        self.current = 0
        self.title = label("Review", "h1")
        self.count = label("", "muted")
        self.count.setAccessibleName("Decided")
        self.keep_button = button("&Keep what was accepted   Ctrl+Enter", kind="primary", on_click=self.finish)
        self.keep_button.setAccessibleName("Keep what was accepted")
        back = button("&Back to the notes", tip="Nothing is recorded; the drafts wait (Esc)", on_click=self.closed.emit)
        every = button("Accept &all", on_click=self.accept_all)
        head = row(column(self.title, self.count, spacing=2), None, back, every, self.keep_button)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        content = QWidget()
        content.setLayout(self._list)
        card = QFrame()
        card.setProperty("card", True)
        card.setLayout(column(scrolled(content, name="Drafts"), margins=(1, 8, 1, 8)))
        self.setLayout(column(head, card, spacing=16, margins=(24, 24, 24, 16)))
        for keys, act in (("Alt+S", self.skip), ("Ctrl+Return", self.finish), ("Escape", self.closed.emit)):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    def show_drafts(
        self, drafts: Sequence[ReviewDraft], evidence: Mapping[str, str], priority: Mapping[str, str]
    ) -> None:
        """Show drafts, all waiting, the first one current."""
        clear(self._list)
        self.drafts, self.state, self.current = tuple(drafts), [WAITING] * len(drafts), 0
        self.rows = []
        for number, draft in enumerate(self.drafts):
            made = _DraftRow(draft, evidence, priority, self.theme)
            made.accept.connect(lambda number=number: self._decide(number, ACCEPTED))
            made.skip.connect(lambda number=number: self._decide(number, SKIPPED))
            made.step.connect(self._move)
            made.entered.connect(lambda number=number: self._set_current(number))
            self.rows.append(made)
            self._list.addWidget(made)
            self._list.addWidget(line())
        if not self.rows:
            self._list.addWidget(label("No line begins with a marker, or all were kept already.", "muted"))
        self._list.addStretch(1)
        self._say()
        QTimer.singleShot(0, self._focus)

    def accept_all(self) -> None:
        """Accept every draft that was not skipped."""
        for number, state in enumerate(self.state):
            if state == WAITING:
                self.state[number] = ACCEPTED
        self._say()

    def skip(self) -> None:
        """Skip the current draft; it stays in the list."""
        if self.rows:
            self._decide(self.current, SKIPPED)

    def finish(self) -> None:
        """Hand over what was accepted."""
        kept = [number for number, state in enumerate(self.state) if state == ACCEPTED]
        lines = [self.drafts[number].line for number in kept]
        self.finished.emit(lines, {self.drafts[number].line: self.rows[number].edits() for number in kept})

    def _decide(self, number: int, state: str) -> None:
        self.state[number] = WAITING if self.state[number] == state else state
        self.current = min(number + 1, len(self.rows) - 1)
        self._say()
        self._focus()

    def _move(self, step: int) -> None:
        self.current = max(0, min(len(self.rows) - 1, self.current + step))
        self._focus()

    def _set_current(self, number: int) -> None:
        self.current = number

    def _focus(self) -> None:
        if self.rows:
            self.rows[self.current].text.setFocus()
            self.rows[self.current].text.selectAll()
        else:
            self.setFocus()

    def _say(self) -> None:
        for made, state in zip(self.rows, self.state, strict=True):
            made.show_state(state)
        accepted, skipped = self.state.count(ACCEPTED), self.state.count(SKIPPED)
        decided = f"{accepted + skipped} of {len(self.state)} decided · {accepted} will be kept · {skipped} skipped"
        self.count.setText(decided + " · Enter accepts, Alt+S skips, Up and Down move")
        self.keep_button.setEnabled(accepted > 0)


class _Words(QLineEdit):
    """The words of a draft; Enter, Up and Down belong to the list."""

    key = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down)
            and not event.modifiers()
        ):
            self.key.emit(int(event.key()))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:  # noqa: ANN401
        super().focusInEvent(event)
        self.entered.emit()


class _DraftRow(QWidget):
    """One draft: what it becomes, its words, the line it came from, and how it is decided."""

    accept = Signal()
    skip = Signal()
    step = Signal(int)
    entered = Signal()

    def __init__(
        self, draft: ReviewDraft, evidence: Mapping[str, str], priority: Mapping[str, str], theme: Theme
    ) -> None:
        super().__init__()
        self.draft = draft
        kind = look(kind_of(draft))
        mark = chip(kind["word"])
        mark.setStyleSheet(f"background: {theme.hex(kind['colour'] + '_soft')}; color: {theme.hex(kind['colour'])};")
        mark.setFixedWidth(theme.px(112))
        self.text = _Words(text_of(draft))
        self.text.setAccessibleName(f"{kind['word']}: words")
        self.text.setAccessibleDescription("Enter accepts, Alt+S skips")
        self.text.key.connect(self._key)
        self.text.entered.connect(self.entered)
        self.boxes: dict[str, QComboBox] = {}
        details = [self._box("evidence", evidence), self._box("priority", priority)] if draft.record == "need" else []
        self.chip = chip("Waiting")
        yes = button("Accept", on_click=self.accept.emit)
        no = button("Skip", kind="ghost", on_click=self.skip.emit)
        source = label(f"“{draft.line_text}”", "small", wrap=True)
        warning = label(" · ".join(draft.warnings), "warn")
        if not draft.warnings:
            warning.hide()
        first = row(mark, self.text, *details, self.chip, yes, no, spacing=8)
        second = row(source, warning, margins=(theme.px(120), 0, 0, 0))
        second.setStretch(0, 1)
        self.setLayout(column(first, second, spacing=2, margins=(16, 8, 16, 8)))

    def edits(self) -> dict[str, object]:
        """Return the fields that were changed here."""
        changed: dict[str, object] = {}
        if self.text.text() != text_of(self.draft):
            changed[_TEXT[self.draft.record]] = self.text.text()
        for name, box in self.boxes.items():
            if (box.currentData() or None) != self.draft.fields.get(name):
                changed[name] = box.currentData() or None
        return changed

    def show_state(self, state: str) -> None:
        """Show whether it is kept or skipped, in words."""
        self.chip.setText(_WORDS[state])
        self.chip.setProperty("tone", _TONES[state])
        self.chip.style().unpolish(self.chip)
        self.chip.style().polish(self.chip)
        font = self.text.font()
        font.setStrikeOut(state == SKIPPED)
        self.text.setFont(font)

    def _box(self, name: str, choices: Mapping[str, str]) -> QComboBox:
        box = QComboBox()
        words = {"evidence": "How we know", "priority": "Priority"}[name]
        box.addItem(words, "")
        for code, text in choices.items():
            box.addItem(text, code)
        box.setCurrentIndex(max(0, box.findData(self.draft.fields.get(name) or "")))
        box.setAccessibleName(words)
        box.setAccessibleDescription(words)
        self.boxes[name] = box
        return box

    def _key(self, key: int) -> None:
        if key in (int(Qt.Key.Key_Up), int(Qt.Key.Key_Down)):
            self.step.emit(-1 if key == int(Qt.Key.Key_Up) else 1)
        else:
            self.accept.emit()
