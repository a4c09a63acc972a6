"""Editor of a set: a chip for every member, and a line that adds one more."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from usascp_desktop.records import record_named
from usascp_desktop.records.fields import Field
from usascp_desktop.ui.editors.base import Editor
from usascp_desktop.ui.editors.picking import Suggestions
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.words import marked, tr


class SetEditor(Editor):
    """Members as chips: Enter adds what is typed, Backspace in the empty line or Delete on a chip takes one out.

    A set of codes or records takes only what is offered; a set of free words takes any word. Commas part words.
    """

    def __init__(self, field: Field, choices: Mapping[str, str], remove: QIcon) -> None:
        self._choices, self._remove = choices, remove
        self._members: list[str] = []
        self.chips: dict[str, QPushButton] = {}
        whole = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        whole.setSizePolicy(policy)
        self._flow = FlowLayout()
        whole.setLayout(self._flow)
        self.line = QLineEdit(placeholderText=tr("Add …"))
        self.line.setMinimumWidth(self.line.fontMetrics().averageCharWidth() * 14)
        self._flow.addWidget(self.line)
        super().__init__(field, whole, {marked("add"): self.line})
        self._parts = [whole, self.line]
        self._closed = bool(field.vocabulary or field.to)
        self._found = Suggestions(self.line, makes=tr(record_named(field.to).singular).lower() if field.to else "")
        self._found.offer(choices)
        self._found.picked.connect(self.add)
        self._found.wanted.connect(lambda title: self.wanted.emit(field.name, title))
        self.line.returnPressed.connect(self._enter)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Take code -> words."""
        self._choices = choices
        self._found.offer(choices)
        for member, chip in self.chips.items():
            chip.setText(self._words(member))

    def add(self, member: str) -> None:
        """Put a member in and keep the set."""
        self.line.clear()
        if member not in self._members:
            self._put((*self._members, member))
            self.keep()

    def take_out(self, member: str) -> None:
        """Take a member out and keep the set."""
        self._put(tuple(one for one in self._members if one != member))
        self.line.setFocus()
        self.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line takes the last member out, Delete on a chip takes that one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = event.key() == Qt.Key.Key_Backspace
            if watched is self.line and back and not self.line.text() and self._members:
                self.take_out(self._members[-1])
                return True
            member = watched.property("member")
            if member is not None and (back or event.key() == Qt.Key.Key_Delete):
                self.take_out(str(member))
                return True
        return super().eventFilter(watched, event)

    def keep(self) -> None:
        """Take in what stands in the line, if it is a member, and say the set if it is another one."""
        for word in self.line.text().split(","):
            member = self._found.exactly(word) or ("" if self._closed else word.strip())
            if member and member not in self._members:
                self.line.clear()
                self._put((*self._members, member))
        super().keep()

    def _enter(self) -> None:
        text = self.line.text()
        found = self._found.matching(text) if text.strip() and self._closed else []
        if self._found.exactly(text) is None and len(found) == 1:
            self.add(found[0])
        else:
            self.keep()

    def _as_text(self, value: object) -> object:
        return tuple(sorted(value)) if isinstance(value, (set, frozenset)) else ()

    def _put(self, shown: object) -> None:
        members = sorted({str(one) for one in shown}, key=self._words) if isinstance(shown, tuple) else []
        for member in [one for one in self.chips if one not in members]:
            chip = self.chips.pop(member)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, member in enumerate(members):
            if member not in self.chips:
                self._flow.insert(place, self._chip(member))
        self._members = members
        self.widget.updateGeometry()

    def _take(self) -> object:
        return tuple(sorted(self._members))

    def _words(self, member: str) -> str:
        return self._choices.get(member, member)

    def _chip(self, member: str) -> QPushButton:
        chip = QPushButton(self._remove, self._words(member), self.widget)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setProperty("chip", True)
        chip.setProperty("member", member)
        chip.setAccessibleName(f"{tr(self.field.label)}: {self._words(member)}")
        chip.setAccessibleDescription(tr("Press to take it out"))
        chip.setToolTip(tr("Take out (Delete)"))
        chip.clicked.connect(lambda _checked=False: self.take_out(member))
        chip.installEventFilter(self)
        chip.show()
        self.chips[member] = chip
        return chip
