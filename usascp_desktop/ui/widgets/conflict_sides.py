"""The values of a disagreement beside each other: what was before, what each person wrote, and which words differ."""

from __future__ import annotations

import html
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from usascp_desktop.domain.versions import Change, Part
from usascp_desktop.domain.word_changes import Run, runs
from usascp_desktop.services.disagreements import Disagreement, Side
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, clear, column, label, line, picture, row
from usascp_desktop.ui.widgets.conflict_names import GROUNDS, INKS, names, standing, written
from usascp_desktop.ui.words import counted, tr

_LEAST = 160
"""Pixels at 100 % text that a column needs; with less, the values stand below each other."""
_GAP = 16


class ComparedValues(QWidget):
    """A head for each value and its text under it, by paragraphs; ``asked`` carries the number of a part to choose in.

    ``whole`` carries the number of a value all of which is to hold.
    """

    asked = Signal(int)
    whole = Signal(int)

    def __init__(self, theme: Theme, zone: str) -> None:
        super().__init__()
        self._theme, self._zone = theme, zone
        self._one: Disagreement | None = None
        self._parts: tuple[Part, ...] = ()
        self._stacked = False
        self._box = column(spacing=10)
        self.setLayout(self._box)

    def show_values(self, one: Disagreement, parts: tuple[Part, ...]) -> None:
        """Show a disagreement; ``parts`` are those of its text, none where it is not compared by paragraphs."""
        self._one, self._parts, self._stacked = one, parts, self._is_narrow(one)
        self._fill(one)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the values below each other where they do not fit beside each other."""
        super().resizeEvent(event)
        if self._one is not None and self._is_narrow(self._one) != self._stacked:
            self._stacked = not self._stacked
            self._fill(self._one)

    def _is_narrow(self, one: Disagreement) -> bool:
        return self.width() < (self._theme.px(_LEAST) + _GAP) * (len(one.values) + 1)

    def _fill(self, one: Disagreement) -> None:
        clear(self._box)
        many = len(one.values)
        heads = [self._head(one, place) for place in range(-1, many)]
        if self._parts:
            self._box.addLayout(self._across(heads))
            self._fill_parts(one)
            return
        texts = self._texts(
            one.base.words if one.base else None, [side.words for side in one.values], words=one.is_text
        )
        if self._stacked:
            for head, text in zip(heads, texts, strict=True):
                self._box.addLayout(column(head, text, spacing=8))
            return
        for line_of in (heads, texts):
            self._box.addLayout(self._across(line_of))

    def _fill_parts(self, one: Disagreement) -> None:
        number, contested = 1, sum(part.change is Change.SEVERAL for part in self._parts)
        for place, part in enumerate(self._parts):
            title = paragraphs(number, part.height)
            number += part.height
            self._box.addWidget(line())
            self._box.addLayout(self._part_head(one, part, title))
            texts = ["\n".join(lines) for lines in (part.base, *part.sides)]
            if part.change is Change.NOBODY:
                self._box.addWidget(label(texts[0], "muted", wrap=True))
                continue
            shown = self._texts(texts[0] if one.base else None, texts[1:], words=True)
            if self._stacked:
                for text, name in zip(shown, (tr("Before"), *names(one, self._zone)), strict=True):
                    self._box.addLayout(column(label(name, "label"), text, spacing=2))
            else:
                self._box.addLayout(self._across(shown))
            if part.change is Change.SEVERAL and contested > 1:
                choose = button(
                    tr("Choose for {0}").format(title[:1].lower() + title[1:]), kind="ghost",
                    on_click=partial(self.asked.emit, place),
                )  # fmt: skip
                self._box.addLayout(row(choose, None))

    def _part_head(self, one: Disagreement, part: Part, title: str) -> QLayout:
        icon, ink = {
            Change.NOBODY: ("equal", "muted"),
            Change.ALIKE: ("equal", "muted"),
            Change.ONE: ("circle-check", "ok"),
            Change.SEVERAL: ("triangle-alert", "warn"),
        }[part.change]
        said = label(self._said(one, part, title), "small" if ink == "muted" else ink, wrap=True)
        box = row(picture(icon, self._theme.hex(ink), self._theme.px(14)), said, spacing=8)
        box.setStretch(1, 1)
        return box

    def _said(self, one: Disagreement, part: Part, title: str) -> str:
        """Return who changed a part, and whether in one way."""
        by = [names(one, self._zone)[side] for side in part.changed_by]
        if not by:
            return tr("{0}: the same everywhere").format(title)
        if part.change is Change.ONE:
            return tr("{0}: only {1} changed it").format(title, by[0])
        alike = part.change is Change.ALIKE
        if len(one.values) == 2:
            words = tr("{0}: both changed it in the same way") if alike else tr("{0}: both changed it")
        else:
            words = tr("{0}: changed in the same way by {1}") if alike else tr("{0}: changed by {1}")
        return words.format(title, "; ".join(by))

    def _head(self, one: Disagreement, place: int) -> QFrame:
        """Return the head of a value; -1 is what was before."""
        side = one.base if place < 0 else one.values[place]
        ground = "base" if place < 0 else GROUNDS[place % len(GROUNDS)]
        ink = {"base": "info", "mine": "on_accent_soft", "theirs": "k_us", "third": "k_them"}[ground]
        sign = "history" if place < 0 else "laptop" if one.values[place].own else "arrow-down-left"
        title = label(tr("Before") if place < 0 else names(one, self._zone)[place], "h3", wrap=True)
        title.setStyleSheet(f"color: {self._theme.hex(ink)}")
        made = QFrame()
        made.setProperty("side", ground)
        top = row(picture(sign, self._theme.hex(ink), self._theme.px(16)), title, spacing=8)
        top.setStretch(1, 1)
        under = label(self._about(side, before=place < 0), "small", wrap=True)
        box = column(top, under, None, spacing=2, margins=(12, 8, 12, 8))
        if place >= 0 and any(part.change is Change.SEVERAL for part in self._parts) and len(self._parts) > 1:
            every = button(tr("Use all"), kind="ghost", on_click=lambda: self.whole.emit(place))
            every.setAccessibleName(tr("Use all of what {0} wrote").format(title.text()))
            every.setStyleSheet("QPushButton { padding: 0 6px; } QPushButton:focus { padding: 0 4px; }")
            top.addWidget(every)
        made.setLayout(box)
        under.setToolTip(self._zone)
        for part in (title, under):
            part.setMinimumWidth(1)
        return made

    def _about(self, side: Side | None, *, before: bool) -> str:
        if side is None:
            return tr("There was nothing before")
        who = ", ".join(part for part in (side.who, side.laptop) if part) if before else standing(side)
        return " · ".join(part for part in (who, written(side, self._zone)) if part)

    def _across(self, items: Sequence[QWidget | QLayout]) -> QHBoxLayout | QVBoxLayout:
        """Put what belongs to each value beside each other, each as wide; below each other where it is narrow."""
        box = column(*items, spacing=8) if self._stacked else row(*items, spacing=_GAP)
        if not self._stacked:
            for place, item in enumerate(items):
                box.setStretch(place, 1)
                if isinstance(item, QLabel):
                    box.setAlignment(item, Qt.AlignmentFlag.AlignTop)
        return box

    def _texts(self, base: str | None, values: Sequence[str], *, words: bool) -> list[QWidget]:
        """Return what was before with struck words, and each value with the words that are new in it."""
        before = base or ""
        gone = [_flags(before, value) for value in values]
        struck = [any(one[at] for one in gone) for at in range(len(before))]
        made: list[QWidget] = [self._marked(_joined(before, struck) if words else (), before, "gone", tr("Before"))]
        for place, value in enumerate(values):
            against = before if base is not None else values[1 - place] if place < 2 else values[0]
            changed = runs(value, against) if words else (Run(value, base is not None and value != before),)
            made.append(self._marked(changed, value, INKS[place % len(INKS)], tr("Value {0}").format(place + 1)))
        for text in made if not words else ():
            if text.property("role") != "muted":
                text.setProperty("role", "h2")
        return made

    def _marked(self, changed: Sequence[Run], text: str, ink: str, name: str) -> QLabel:
        """Return a text in which what differs is tinted, heavy and underlined, or struck where it is gone."""
        if not text:
            made = label(tr("Nothing"), "muted")
            made.setAccessibleName(f"{name}: {made.text()}")
            return made
        look = "text-decoration: line-through" if ink == "gone" else "text-decoration: underline; font-weight: 600"
        style = f"background-color: {self._theme.hex(ink)}; {look};"
        words = "".join(
            f'<span style="{style}">{html.escape(run.text)}</span>' if run.changed else html.escape(run.text)
            for run in changed or (Run(text, changed=False),)
        )
        made = QLabel(words.replace("\n", "<br>"), wordWrap=True, textFormat=Qt.TextFormat.RichText)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setMinimumWidth(1)
        made.setAccessibleName(f"{name}: {text}")
        differs = "; ".join(run.text.strip() for run in changed if run.changed)
        what = tr("Taken out: {0}") if ink == "gone" else tr("Differs: {0}")
        made.setAccessibleDescription(what.format(differs) if differs else "")
        return made


def paragraphs(first: int, many: int) -> str:
    """Return what some paragraphs of a text are called, by their numbers."""
    if many < 2:
        return tr("Paragraph {0}").format(first)
    return tr("Paragraphs {0} to {1}").format(first, first + many - 1)


def summary(one: Disagreement, parts: Sequence[Part]) -> str:
    """Return a disagreement in a line: how many paragraphs several changed, or the values."""
    if not parts:
        return tr(" or ").join(side.words or tr("nothing") for side in one.values)
    many = sum(part.height for part in parts)
    contested = sum(part.change is Change.SEVERAL for part in parts)
    said = counted("{0} paragraph", "{0} paragraphs", many)
    if len(one.values) == 2:
        words = tr("{0}, {1} changed by both") if contested else tr("{0}, none changed by both")
    else:
        words = tr("{0}, {1} changed by several") if contested else tr("{0}, none changed by several")
    return words.format(said, contested)


def _flags(text: str, other: str) -> list[bool]:
    return [run.changed for run in runs(text, other) for _ in run.text]


def _joined(text: str, flags: Sequence[bool]) -> tuple[Run, ...]:
    found: list[Run] = []
    for letter, flag in zip(text, flags, strict=True):
        if found and found[-1].changed == flag:
            found[-1] = Run(found[-1].text + letter, flag)
        else:
            found.append(Run(letter, flag))
    return tuple(found)
