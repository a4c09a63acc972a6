"""People as chips, and a line that adds one more: somebody known, found in any script, or a new face."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from usascp_desktop.ui.editors.picking import Suggestions
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import clear
from usascp_desktop.ui.widgets.disc import disc_icon
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.words import tr

_ROUND = 20
"""Pixels of the disc with a person's initials."""


class PeopleChips(QWidget):
    """Chips of people: Enter on one opens it, Delete takes it out.

    ``opened`` and ``removed`` carry the id a chip was given, ``added`` that of a person, ``wanted`` a new one's name.
    """

    opened = Signal(str)
    removed = Signal(str)
    added = Signal(str)
    wanted = Signal(str)

    def __init__(self, what: str, theme: Theme) -> None:
        super().__init__()
        self.what, self.theme = what, theme
        self.setAccessibleName(what)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout()
        self._shown: tuple[tuple[str, str, str], ...] | None = None
        self.line = QLineEdit(self, placeholderText=tr("Add a person …"))
        self.line.setAccessibleName(tr("Add to {0}").format(what.lower()))
        self.line.setAccessibleDescription(tr("Type a name, choose from the list or make a new person"))
        self.line.setMinimumWidth(self.line.fontMetrics().averageCharWidth() * 20)
        self.setLayout(self._flow)
        self._flow.addWidget(self.line)
        self._found = Suggestions(self.line, makes="person")
        self._found.picked.connect(self._picked)
        self._found.wanted.connect(self._wanted)
        self.line.returnPressed.connect(self._enter)

    def offer(self, people: Mapping[str, str]) -> None:
        """Take the people who can be added: id -> name."""
        self._found.offer(people)

    def show_people(self, people: Iterable[tuple[str, str, str]]) -> None:
        """Show chips: the id each gives back, the name, and what a tooltip says."""
        shown = tuple(people)
        if shown == self._shown:
            return
        self._shown = shown
        self._flow.removeWidget(self.line)
        clear(self._flow)
        for row_id, name, tip in shown:
            self._flow.addWidget(self._chip(row_id, name, tip))
        self._flow.addWidget(self.line)
        self.updateGeometry()

    def names(self) -> list[str]:
        """Return the names on the chips."""
        return [name for _, name, _ in self._shown or ()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete or Backspace on a chip removes it, Enter opens it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row_id = str(watched.property("row"))
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.removed.emit(row_id)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.opened.emit(row_id)
                return True
        return super().eventFilter(watched, event)

    def _chip(self, row_id: str, name: str, tip: str) -> QPushButton:
        made = QPushButton(name or tr("Unnamed"), self)
        side = self.theme.px(_ROUND)
        made.setIcon(disc_icon(name, self.theme, _ROUND))
        made.setIconSize(QSize(side, side))
        made.setProperty("chip", True)
        made.setProperty("row", row_id)
        made.setAccessibleName(f"{name or 'Unnamed'}, {tip}" if tip else name or tr("Unnamed"))
        made.setAccessibleDescription(tr("Enter opens, Delete takes out"))
        made.setToolTip(tr("{0}\nEnter opens, Delete takes out").format(tip).strip())
        made.clicked.connect(lambda _checked=False: self.opened.emit(row_id))
        made.installEventFilter(self)
        return made

    def _enter(self) -> None:
        text = self.line.text().strip()
        if not text:
            return
        known = self._found.exactly(text)
        if known is not None:
            self._picked(known)
        elif not self._found.matching(text):
            self._wanted(text)

    def _picked(self, person: str) -> None:
        self.line.clear()
        self.added.emit(person)

    def _wanted(self, name: str) -> None:
        self.line.clear()
        self.wanted.emit(name)
