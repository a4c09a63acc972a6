"""A small card to filter a field by a rule: from and to a day, at least and at most, a part of its text, or empty."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLayout, QLineEdit, QWidget

from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.services.list_filters import (
    BARE,
    FROM,
    FULL,
    HAS,
    LEAST,
    MOST,
    NO,
    OPEN,
    OVERDUE,
    TO,
    TRIP,
    YES,
    readable,
)
from usascp_desktop.ui import ages
from usascp_desktop.ui.editors.dates import DayLine
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, column, label, row
from usascp_desktop.ui.widgets.pick_popup import place_under
from usascp_desktop.ui.words import tr


class RulePopup(QFrame):
    """Offers the rules of a field. ``given`` carries a tuple of rules when Enter or the button keeps them."""

    given = Signal(tuple)

    def __init__(self, parent: QWidget, theme: Theme, spec: Field, rules: Sequence[str]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._spec = theme, spec
        title = tr(spec.label)
        self.setAccessibleName(title)
        self.lines: dict[str, QLineEdit] = {}
        self.ticks: dict[str, QCheckBox] = {}
        box = column(label(title, "label"), spacing=8, margins=(12, 12, 12, 12))
        for rule in rules:
            if rule.endswith(":"):
                box.addLayout(self._line(rule))
            else:
                box.addWidget(self._tick(rule))
        self.problem = label("", "small", wrap=True)
        self.problem.setAccessibleName(tr("What cannot be used"))
        self.problem.hide()
        keep = button(tr("&Filter"), kind="primary", on_click=self.keep)
        leave = button(tr("&Cancel"), kind="ghost", on_click=self.close)
        box.addWidget(self.problem)
        box.addLayout(row(None, leave, keep))
        self.setLayout(box)

    def show_rules(self, rules: Sequence[str]) -> None:
        """Show the rules that hold now."""
        for given in rules:
            for rule, line in self.lines.items():
                if given.startswith(rule):
                    line.setText(given.removeprefix(rule))
            if given in self.ticks:
                self.ticks[given].setChecked(True)

    def keep(self) -> None:
        """Give the rules that are filled in and close, or say what cannot be used."""
        rules: list[str] = []
        for rule, line in self.lines.items():
            if isinstance(line, DayLine):
                line.write_out()
            written = line.text().strip()
            if written and not readable(self._spec, rule, written):
                self._refuse(line, written)
                return
            if written:
                rules.append(f"{rule}{written}")
        rules += [rule for rule, tick in self.ticks.items() if tick.isChecked()]
        self.given.emit(tuple(rules))
        self.close()

    def open_under(self, widget: QWidget) -> None:
        """Open below a widget, inside its window."""
        place_under(self, widget)
        first = next(iter((*self.lines.values(), *self.ticks.values())))
        first.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line or on a tick keeps what is filled in."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            self.keep()
            return True
        return super().eventFilter(watched, event)

    def _line(self, rule: str) -> QLayout:
        theme, words = self._theme, _WRITTEN[rule]()
        days = self._spec.kind in (Kind.DATE, Kind.MOMENT)
        line: QLineEdit = DayLine(icon("calendar", theme.hex("text2"), theme.px(16))) if days else QLineEdit()
        if self._spec.kind is Kind.MONEY:
            line.setPlaceholderText(tr("5000 or 5000 USD"))
        line.setAccessibleName(words)
        line.setAccessibleDescription(tr("Enter filters by it, Escape leaves it"))
        line.setMinimumWidth(theme.px(220))
        line.installEventFilter(self)
        said = label(words, "small")
        said.setBuddy(line)
        self.lines[rule] = line
        return column(said, line, spacing=4)

    def _tick(self, rule: str) -> QCheckBox:
        made = QCheckBox(rule_words(self._spec, rule))
        made.setAccessibleName(made.text())
        made.setAccessibleDescription(tr("Space ticks it, Enter filters by what is ticked"))
        made.installEventFilter(self)
        self.ticks[rule] = made
        return made

    def _refuse(self, line: QLineEdit, written: str) -> None:
        days = isinstance(line, DayLine)
        words = tr("“{0}” is not a day; write it as 2026-12-04.") if days else tr("“{0}” is not a number.")
        self.problem.setText(words.format(written))
        self.problem.show()
        self.adjustSize()
        line.setFocus()


def rule_words(spec: Field, rule: str) -> str:
    """Return a rule in words, for a tick or a chip."""
    for prefix, words in _SAID.items():
        if rule.startswith(prefix):
            return words().format(_shown(spec, rule.removeprefix(prefix)))
    if rule == TRIP and spec.kind in (Kind.DATE, Kind.MOMENT):
        return tr("During this trip")
    return _TICKED[rule]() if rule in _TICKED else tr("Unknown filter")


def said_of_rules(spec: Field, rules: Sequence[str]) -> list[str]:
    """Return rules in words, from and to as one span."""
    begin = next((rule.removeprefix(FROM) for rule in rules if rule.startswith(FROM)), "")
    end = next((rule.removeprefix(TO) for rule in rules if rule.startswith(TO)), "")
    if not (begin and end):
        return [rule_words(spec, rule) for rule in rules]
    span = f"{_shown(spec, begin)} – {_shown(spec, end)}"
    return [span, *(rule_words(spec, rule) for rule in rules if not rule.startswith((FROM, TO)))]


def _shown(spec: Field, written: str) -> str:
    if spec.kind not in (Kind.DATE, Kind.MOMENT):
        return written
    try:
        return ages.plain_day(dt.date.fromisoformat(written))
    except ValueError:
        return written


_WRITTEN: dict[str, Callable[[], str]] = {
    FROM: partial(tr, "From this day"), TO: partial(tr, "Until this day"), LEAST: partial(tr, "At least"),
    MOST: partial(tr, "At most"), HAS: partial(tr, "Contains"),
}  # fmt: skip
_SAID: dict[str, Callable[[], str]] = {
    FROM: partial(tr, "from {0}"), TO: partial(tr, "until {0}"), LEAST: partial(tr, "at least {0}"),
    MOST: partial(tr, "at most {0}"), HAS: partial(tr, "contains “{0}”"),
}  # fmt: skip
_TICKED: dict[str, Callable[[], str]] = {
    OPEN: partial(tr, "All open"), TRIP: partial(tr, "This trip"), OVERDUE: partial(tr, "Overdue"),
    BARE: partial(tr, "Empty"), FULL: partial(tr, "Filled in"), YES: partial(tr, "Yes"), NO: partial(tr, "No"),
}  # fmt: skip
