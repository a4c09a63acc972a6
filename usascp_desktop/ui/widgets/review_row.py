"""One draft in the review: a line of the list, which opens in place while it is the current one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QWidget

from usascp_desktop.domain import readings
from usascp_desktop.services.review import TEXT_FIELDS, ReviewDraft, kind_of
from usascp_desktop.services.review_decisions import ACCEPTED, SKIPPED, WAITING, Entry
from usascp_desktop.ui import ages
from usascp_desktop.ui.icons import icon, pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, chip, clear, column, label, row
from usascp_desktop.ui.widgets.choice_box import ChoiceBox
from usascp_desktop.ui.widgets.choice_button import choice
from usascp_desktop.ui.widgets.elided import Elided
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.widgets.notes_editor import look
from usascp_desktop.ui.widgets.review_heads import (
    DECISION,
    DETAILS,
    GAP,
    HOW,
    LARGE,
    LEFT,
    MARK,
    NUMBER,
    RIGHT,
    room,
)
from usascp_desktop.ui.widgets.review_words import Words
from usascp_desktop.ui.widgets.signed_chip import SignedChip
from usascp_desktop.ui.words import marked, tr

STATES = {
    WAITING: (marked("Waiting"), "circle-dashed", "muted"),
    ACCEPTED: (marked("Accepted"), "circle-check", "ok"),
    SKIPPED: (marked("Skipped"), "circle-slash", "muted"),
}
EVIDENCE = ("stated", "observed", "inferred")
"""How we know: the three ways that the keys 1, 2 and 3 set."""
KINDS = ("need", "promise_us", "promise_city", "question")
Codes = Mapping[str, Mapping[str, str]]
"""Vocabularies the fields choose from: need_priority, need_urgency and sectors, each code -> words."""


def text_of(draft: ReviewDraft) -> str:
    """Return the words of a draft."""
    return str(draft.fields.get(TEXT_FIELDS[draft.record]) or "")


class DraftRow(QFrame):
    """Shows and edits a draft; ``accept``, ``skip``, ``join``, ``split``, ``undo`` and ``step`` ask the list for that.

    ``edited`` says that the person changed something in it; ``at`` are the times of the entry's lines.
    """

    accept = Signal()
    skip = Signal()
    join = Signal()
    split = Signal()
    edited = Signal()
    undo = Signal()
    step = Signal(int)
    entered = Signal()

    def __init__(
        self, number: int, entry: Entry, codes: Codes, theme: Theme, *, at: Sequence[str], today: dt.date
    ) -> None:
        super().__init__()
        self.setObjectName("draftRow")
        self.entry, self.draft, self._given = entry, entry.draft, entry.decision.edits
        self.theme, self._codes, self._today = theme, codes, today
        self._start = {**self.draft.fields, **self._given}
        self.kind = str(self._given.get("becomes") or kind_of(self.draft))
        self.evidence = str(self._start.get("evidence") or "stated")
        self.state = WAITING
        self.text = Words(str(self._start.get(TEXT_FIELDS[self.draft.record]) or ""))
        self.text.textEdited.connect(lambda _text: self.edited.emit())
        self.text.asked.connect(self._asked)
        self.text.entered.connect(self.entered)
        self.number = label(str(number), "h3")
        self.number.setFixedWidth(room(theme, NUMBER))
        self.mark, self.words, self.how = SignedChip(theme), Elided("h3"), label("", "small")
        self.source = Elided("small")
        said = [f"{time}  {text}".strip() for time, text in zip(at, entry.texts, strict=True)]
        self.source.setText("     ".join(said))
        self.source.setToolTip("\n".join(said))
        self.details = row(spacing=6)
        self.decision, self.sign = label("", "h3"), label()
        self.closed = self._closed()
        self.open: QWidget | None = None
        self.boxes: dict[str, QComboBox] = {}
        self.lines: dict[str, QLineEdit] = {}
        self.ways: dict[str, QPushButton] = {}
        self._box = column(self.closed, spacing=0)
        self.setLayout(self._box)
        self.text.hide()
        self.show_state(WAITING, current=False)

    def edits(self) -> dict[str, object]:
        """Return the fields that were changed here; ``becomes`` if it is to become something else."""
        shown = {"becomes", "evidence", TEXT_FIELDS[self.draft.record], *self.boxes, *self.lines}
        changed: dict[str, object] = {name: value for name, value in self._given.items() if name not in shown}
        if self.text.text() != text_of(self.draft):
            changed[TEXT_FIELDS[self.draft.record]] = self.text.text()
        if self.kind != kind_of(self.draft):
            changed["becomes"] = self.kind
        if self.kind == "need" and self.evidence != (self.draft.fields.get("evidence") or "stated"):
            changed["evidence"] = self.evidence
        for name, box in self.boxes.items():
            if name != "kind" and (box.currentData() or None) != self.draft.fields.get(name):
                changed[name] = box.currentData() or None
        for name, field in self.lines.items():
            if field.text().strip() != _said(self.draft.fields.get(name)):
                typed = field.text().strip()
                changed[name] = (readings.due_date(typed, today=self._today)[0] if name == "due" else typed) or None
        return changed

    def show_state(self, state: str, *, current: bool) -> None:
        """Show what was decided in words and a sign, open if it is the current one."""
        self.state = state
        word, name, colour = (
            (tr("Deciding"), "circle-dashed", "accent") if current and state == WAITING else STATES[state]
        )
        self.sign.setPixmap(pixmap(name, self.theme.hex(colour), self.theme.px(16), 2.0))
        self.decision.setText(word)
        self.decision.setStyleSheet(f"color: {self.theme.hex(colour)}")
        self.setProperty("current", current)
        self.style().polish(self)
        if current:
            self._unfold()
        elif self.open is not None:
            self.open.hide()
            self.text.hide()
        self._say(current=current)

    def set_evidence(self, way: str) -> None:
        """Say how we know it; only needs have that."""
        if self.kind == "need":
            self.evidence = way
            for code, made in self.ways.items():
                made.setChecked(code == way)
            self._say(current=True)
            self.edited.emit()

    def ask(self, name: str) -> None:
        """Open the list of a field."""
        if name in self.boxes and self.boxes[name].isVisible():
            self.boxes[name].setFocus()
            self.boxes[name].showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Ctrl+Z from the fields beside the words, so that they mean the same everywhere here."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        undo = event.matches(QKeySequence.StandardKey.Undo)
        if event.type() == QEvent.Type.ShortcutOverride and undo:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and undo:
            self.undo.emit()
            return True
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if event.type() == QEvent.Type.KeyPress and enter and not isinstance(watched, QPushButton):
            self.accept.emit()
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes it the current one."""
        self.entered.emit()
        super().mousePressEvent(event)

    def _closed(self) -> QWidget:
        made, theme = QWidget(), self.theme
        marked_as = QWidget()
        marked_as.setLayout(row(self.mark, None))
        marked_as.setFixedWidth(room(theme, MARK))
        decided = row(self.sign, self.decision, None, spacing=6)
        self._columns = [QWidget() for _ in range(2)]
        for place, (inside, width) in enumerate(((self.details, DETAILS), (decided, DECISION))):
            self._columns[place].setLayout(inside)
            self._columns[place].setFixedWidth(room(theme, width))
        self.how.setFixedWidth(room(theme, HOW))
        if theme.scale > LARGE:  # there is no room for all; the open row says the same
            self.how.hide()
            self._columns[0].hide()
        texts = column(self.words, self.source, spacing=0)
        line = row(self.number, marked_as, texts, self.how, *self._columns, spacing=GAP, margins=(LEFT, 7, RIGHT, 7))
        line.setStretch(2, 1)
        made.setLayout(line)
        return made

    def _say(self, *, current: bool) -> None:
        sign = look(self.kind)
        self.mark.say(tr(sign["word"]), sign["icon"], sign["colour"], sign["colour"] + "_soft")
        self.words.setText(self.text.text())
        font = self.words.font()
        font.setStrikeOut(self.state == SKIPPED)
        self.words.setFont(font)
        self.words.setVisible(not current)
        self.how.setText(self.evidence.capitalize() if self.kind == "need" else "")
        self.text.setAccessibleName(tr("{0}: words").format(tr(sign["word"])))
        clear(self.details)
        for words, known in self._facts():
            if known:
                self.details.addWidget(chip(words))
            else:
                missing = SignedChip(self.theme)
                missing.say(words, "triangle-alert", "warn", "warn_soft")
                self.details.addWidget(missing)
        self.details.addStretch(1)

    def _facts(self) -> list[tuple[str, bool]]:
        """Return what is known (True) and what is missing."""
        now = {**self.draft.fields, **self.edits()}
        if self.kind == "need":
            sector, priority = str(now.get("sector") or ""), str(now.get("priority") or "")
            word = self._codes["sectors"].get(sector, sector).split(",")[0].split(" and ")[0]
            rank = self._codes["need_priority"].get(priority, priority)
            return [
                (word or tr("No sector"), bool(word)),
                (rank or tr("No priority"), bool(rank)),
            ]
        if self.kind in ("promise_us", "promise_city"):
            owner, due = now.get("owner_name"), now.get("due")
            day = ages.day(due, self._today) if isinstance(due, dt.date) else ""
            return [
                (str(owner or tr("No owner")), bool(owner)),
                (day or tr("No date"), bool(day)),
            ]
        return []

    def _unfold(self) -> None:
        if self.open is None:
            self.open = self._opened()
            self._box.addWidget(self.open)
        self.open.show()
        self.text.show()
        for name, box in self.boxes.items():
            box.setVisible(name == "kind" or self.kind == "need")

    def _opened(self) -> QWidget:
        """Build the fields: what it becomes, its words, how we know, details, and what can be done."""
        fields = FlowLayout(spacing=8)
        if self.draft.record != "person":
            kinds = {code: tr(look(code)["word"]) for code in KINDS}
            fields.addWidget(self._choice("kind", tr("Becomes"), kinds, self.kind))
            self.boxes["kind"].activated.connect(lambda _index: self._become(str(self.boxes["kind"].currentData())))
        if self.draft.record == "need":
            fields.addWidget(self._how())
            for name, title, vocabulary in (
                ("sector", tr("Sector"), "sectors"),
                ("priority", tr("Priority"), "need_priority"),
                ("urgency", tr("Urgency"), "need_urgency"),
            ):
                fields.addWidget(self._choice(name, title, self._codes[vocabulary], self._start.get(name)))
        elif self.draft.record == "commitment":
            for name, title in (("owner_name", tr("Owner")), ("due", tr("Until"))):
                fields.addWidget(self._written(name, title))
        yes = button(tr("Accept and next   ↵"), kind="primary", on_click=self.accept.emit, writes=True)
        yes.setAccessibleName(tr("Accept and next"))
        no = button(tr("Skip   Alt+S"), on_click=self.skip.emit, writes=True)
        no.setAccessibleName(tr("Skip"))
        acts = FlowLayout(spacing=8)
        for one in (yes, no, *self._ways_apart()):
            acts.addWidget(one)
        below = [label(" · ".join(self.draft.warnings), "warn", wrap=True)] if self.draft.warnings else []
        made = QWidget()
        if self.theme.scale > LARGE:
            made.setLayout(column(self.text, fields, acts, *below, spacing=8, margins=(16, 0, 16, 12)))
            return made
        beside = QWidget()
        beside.setFixedWidth(sum(room(self.theme, width) for width in (HOW, DETAILS, DECISION)) + 2 * GAP)
        beside.setLayout(fields)
        over = label(tr("Text"), "label")
        over.setBuddy(self.text)
        words = column(column(over, self.text, spacing=4), acts, *below, None, spacing=8)
        left = room(self.theme, NUMBER) + room(self.theme, MARK) + LEFT + 2 * GAP
        box = row(words, beside, spacing=GAP, margins=(left, 0, RIGHT, 12))
        box.setStretch(0, 1)
        box.setAlignment(beside, Qt.AlignmentFlag.AlignTop)
        made.setLayout(box)
        return made

    def _ways_apart(self) -> list[QPushButton]:
        """Return the buttons that make two of one and one of two; a person is one person."""
        if self.draft.record == "person":
            return []
        two = button(
            tr("Split in two   Alt+T"),
            kind="ghost",
            tip=tr("At the cursor: what stands after it becomes a draft of its own"),
            on_click=self.split.emit,
        )
        two.setAccessibleName(tr("Split in two"))
        self.joins = button(
            tr("Join with above   Alt+J"),
            kind="ghost",
            tip=tr("Make one draft of this one and the one above"),
            on_click=self.join.emit,
        )
        self.joins.setAccessibleName(tr("Join with above"))
        for made, sign in ((two, "split"), (self.joins, "merge")):
            side = self.theme.px(16)
            made.setIcon(icon(sign, self.theme.hex("accent"), side))
            made.setIconSize(QSize(side, side))
        return [two, self.joins]

    def _chosen(self) -> None:
        self._say(current=True)
        self.edited.emit()

    def _how(self) -> QWidget:
        buttons = []
        for number, code in enumerate(EVIDENCE, start=1):
            way = choice(code.capitalize(), partial(self.set_evidence, code), tip=tr("Alt+{0}").format(number))
            way.setAutoExclusive(True)  # told as a radio button: one of them is always on
            way.setChecked(code == self.evidence)
            way.installEventFilter(self)
            self.ways[code] = way
            buttons.append(way)
        held, made = QWidget(), QWidget()
        held.setMinimumHeight(self.theme.control("field"))  # as high as the fields beside it, so that all names align
        held.setLayout(row(*buttons, spacing=4))
        made.setLayout(column(label(tr("How we know"), "label"), held, spacing=4))
        return made

    def _choice(self, name: str, title: str, choices: Mapping[str, str], now: object) -> QWidget:
        box = ChoiceBox()
        if name != "kind":
            box.addItem(tr("Choose"), "")
        for code, words in choices.items():
            sign = look(code) if name == "kind" else None
            picture = (
                icon(sign["icon"], self.theme.hex(sign["colour"]), self.theme.px(16))
                if sign
                else icon("x", "#00000000", 1)
            )
            box.addItem(picture, words, code) if sign else box.addItem(words, code)
        box.setIconSize(QSize(self.theme.px(16), self.theme.px(16)))
        box.setCurrentIndex(max(0, box.findData(now or "")))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 24)
        box.activated.connect(lambda _index: self._chosen())
        box.installEventFilter(self)
        self.boxes[name] = box
        return _named(title, box)

    def _written(self, name: str, title: str) -> QWidget:
        field = QLineEdit(_said(self._start.get(name)))
        field.textEdited.connect(lambda _text: self.edited.emit())
        field.setPlaceholderText(tr("as 4 December 2026") if name == "due" else tr("who it was"))
        field.textChanged.connect(lambda _text: self._say(current=True))
        field.installEventFilter(self)
        self.lines[name] = field
        return _named(title, field)

    def _become(self, kind: str) -> None:
        self.kind = kind
        self._unfold()
        self._chosen()
        self.text.setFocus()

    def _asked(self, what: str) -> None:
        if what in ("up", "down"):
            self.step.emit(-1 if what == "up" else 1)
        elif what == "undo":
            self.undo.emit()
        else:
            self.accept.emit()


def _named(title: str, field: QWidget) -> QWidget:
    words = label(title, "label")
    words.setBuddy(field)
    field.setAccessibleName(title)
    field.setAccessibleDescription(title)
    made = QWidget()
    made.setLayout(column(words, field, spacing=4))
    return made


def _said(value: object) -> str:
    if isinstance(value, dt.date):
        return f"{value.day} {value:%B %Y}"
    return str(value or "")
