"""One disagreement: its values beside each other, what can be chosen, and the text that will hold."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from usascp_desktop.domain.versions import BASE, BOTH, Choice
from usascp_desktop.services.disagreements import Disagreement
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, button, clear, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.choice_button import choice
from usascp_desktop.ui.widgets.conflict_choice import Choosing
from usascp_desktop.ui.widgets.conflict_names import names, signs
from usascp_desktop.ui.widgets.conflict_sides import ComparedValues, paragraphs
from usascp_desktop.ui.widgets.conflict_text import ProposedText
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.words import tr

_LARGE = 1.4
"""Text size from which the buttons stand under the title."""


class ConflictDetail(Card):
    """``kept`` carries the id of a disagreement and the value that holds; ``went`` asks for the one so many further.

    Nothing is chosen to begin with, and what is chosen holds only once it is kept.
    """

    kept = Signal(str, object)
    went = Signal(int)
    opened = Signal(str, str)

    def __init__(self, theme: Theme, zone: str) -> None:
        super().__init__()
        self._theme, self._zone = theme, zone
        self.choosing: Choosing | None = None
        self._edited = False
        self.buttons: dict[Choice, QPushButton] = {}
        self.kind, self.field = label("", "head", wrap=True), label("", "h2", wrap=True)
        self.number = label("", "badge")
        self.next = button(tr("Next   Alt+↓"), on_click=lambda: self.went.emit(1))
        self.sides = ComparedValues(theme, zone)
        self.sides.asked.connect(self._ask)
        self.sides.whole.connect(self.pick_all)
        self.what, self.why = label("", "h3", wrap=True), label("", "small", wrap=True)
        self._choices = FlowLayout(spacing=8)
        self.text = ProposedText(theme)
        self.text.written.connect(self._typed)
        self._lay_out()

    def show_one(self, one: Disagreement) -> None:
        """Show a disagreement in which nothing was chosen yet."""
        self.choosing, self._edited = Choosing(one), False
        self.kind.setText(f"{tr(one.kind)} · {tr(one.title)}")
        self.field.setText(tr(one.label))
        self.sides.show_values(one, self.choosing.parts)
        self._make_choices(one)
        self.text.setVisible(one.is_text)
        self._parts.setStretch(self._parts.count() - 1, 0 if one.is_text else 1)
        self._show_choice()

    def pick(self, side: Choice) -> None:
        """Choose a value by its number, ``both`` or ``base``."""
        if self.choosing is not None and self.choosing.can(side):
            self.choosing.choose(side)
            self._edited = False
            self._show_choice()

    def pick_all(self, side: int) -> None:
        """Choose the whole of a value, with all its paragraphs."""
        if self.choosing is not None:
            self.choosing.choose_all(side)
            self._edited = False
            self._show_choice()

    def write(self) -> None:
        """Go to the text, to write one's own."""
        if self.text.isVisible():
            self.text.setFocus()

    def keep_choice(self) -> None:
        """Let what was chosen (or written) hold."""
        choosing = self.choosing
        if choosing is None or not self.keep.isEnabled():
            return
        one, text = choosing.one, self.text.words()
        if not one.is_text or (not self._edited and choosing.whole not in (None, BOTH)):
            self.kept.emit(one.id, choosing.value)
        else:
            self.kept.emit(one.id, text if one.is_long else " ".join(text.split("\n")))

    def _lay_out(self) -> None:
        go = button(tr("&Open the record"), kind="ghost", on_click=self._open)
        back = button(tr("Previous   Alt+↑"), on_click=lambda: self.went.emit(-1))
        title = column(self.kind, self.field, spacing=2)
        head: QHBoxLayout | QVBoxLayout
        if self._theme.scale > _LARGE:
            ways = FlowLayout(spacing=8)
            for one in (self.number, back, self.next, go):
                ways.addWidget(one)
            head = column(title, ways, spacing=8)
        else:
            head = row(title, self.number, go, back, self.next, spacing=8)
            head.setStretch(0, 1)
            head.setAlignment(self.number, Qt.AlignmentFlag.AlignVCenter)
        self._parts = parts = column(
            head, self.sides, line(), column(self.what, self.why, spacing=2), self._choices, spacing=12
        )
        parts.setContentsMargins(0, 0, 4, 0)
        parts.addWidget(self.text, 1)
        parts.addStretch(0)
        inner = QWidget()
        inner.setLayout(parts)
        self.body.setSpacing(10)
        self.body.addWidget(scrolled(inner, name=tr("The values")), 1)
        self.body.addWidget(line())
        self.body.addLayout(self._foot())
        self.setMinimumHeight(self._theme.px(240))

    def _foot(self) -> QHBoxLayout | QVBoxLayout:
        later = button(tr("&Decide later   Esc"), tip=tr("Both values stay"), on_click=lambda: self.went.emit(1))
        later.setAccessibleName(tr("Decide later"))
        self.keep = button(tr("&Keep this   Ctrl+↵"), kind="primary", on_click=self.keep_choice)
        self.keep.setAccessibleName(tr("Keep this"))
        note = label(tr("All values stay in this field's history."), "small", wrap=True)
        if self._theme.scale > _LARGE:
            return column(note, row(None, later, self.keep, spacing=8), spacing=6)
        foot = row(note, later, self.keep, spacing=8)
        foot.setStretch(0, 1)
        return foot

    def _make_choices(self, one: Disagreement) -> None:
        clear(self._choices)
        self.buttons = {}
        words: list[tuple[Choice, str]] = list(enumerate(names(one, self._zone)))
        if one.is_life:
            words = [(place, f"{tr(side.words)} ({words[place][1]})") for place, side in enumerate(one.values)]
        if one.is_long:
            words.append((BOTH, tr("Both, in this order") if len(one.values) == 2 else tr("All, in this order")))
        if one.base is not None:
            words.append((BASE, tr("As before")))
        for key, (side, said) in enumerate(words, start=1):
            made = choice(f"{said}   {key}", partial(self.pick, side), tip=_tip(str(key)), role="choice")
            made.setAccessibleName(said)
            self.buttons[side] = made
            self._choices.addWidget(made)
        if one.is_text:
            edit = button(f"{tr('Edit')}   E", tip=_tip("E"), on_click=self.write)
            edit.setProperty("choice", True)
            self._choices.addWidget(edit)

    def _show_choice(self) -> None:
        """Show what is chosen, what is still to be chosen, and the text as it stands."""
        choosing = self.choosing
        assert choosing is not None
        one = choosing.one
        for side, made in self.buttons.items():
            made.setChecked(side == choosing.current)
        self.what.setText(self._question(choosing))
        self.why.setText(self._reason(choosing))
        self.why.setVisible(bool(self.why.text()))
        if one.is_text:
            self.text.show_text(choosing.paragraphs(), signs(one), names(one, self._zone))
        self._allow(choosing.is_made)

    def _question(self, choosing: Choosing) -> str:
        if choosing.at is None:
            return tr("Which text holds?") if choosing.one.is_text else tr("Which value holds?")
        parts = choosing.parts
        before = sum(part.height for part in parts[: choosing.at])
        title = paragraphs(before + 1, parts[choosing.at].height)
        return tr("{0}: choose, or write your own").format(title)

    def _reason(self, choosing: Choosing) -> str:
        contested, made = choosing.contested, choosing.made
        if choosing.whole is None and len(contested) > 1:
            return tr("{0} of {1} contested paragraphs are chosen.").format(len(made), len(contested))
        if choosing.parts and not contested:
            every = tr("Nobody wrote in a paragraph that the other changed: “Both” takes all changes.")
            more = tr("Nobody wrote in a paragraph that another changed: “All” takes all changes.")
            return every if len(choosing.one.values) == 2 else more
        return ""

    def _allow(self, on: bool) -> None:
        self.keep.setEnabled(on)
        why = tr("Holds here at once, and everywhere once shared") if on else tr("Choose a value or write a text first")
        self.keep.setToolTip(why)
        self.keep.setAccessibleDescription(why)

    def _ask(self, part: int) -> None:
        if self.choosing is not None:
            self.choosing.go_to(part)
            self._show_choice()

    def _typed(self) -> None:
        self._edited = True
        for made in self.buttons.values():
            made.setChecked(False)
        self._allow(True)

    def _open(self) -> None:
        if self.choosing is not None:
            self.opened.emit(self.choosing.one.record, self.choosing.one.row)


def _tip(key: str) -> str:
    return tr("Choose it ({0}); nothing holds until it is kept").format(key)
