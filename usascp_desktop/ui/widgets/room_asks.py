"""What the room asks while notes are typed: a date or a person for a promise, and what was measured."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from usascp_desktop.domain import markers
from usascp_desktop.services import consultations
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import button, column, label, row
from usascp_desktop.ui.widgets.notes_editor import NotesEditor
from usascp_desktop.ui.widgets.offer import Offer
from usascp_desktop.ui.widgets.room_strip import RoomStrip
from usascp_desktop.ui.words import marked, tr

_WEEKS = (
    (marked("In a week"), 7),
    (marked("In two weeks"), 14),
    (marked("In a month"), 30),
    (marked("In three months"), 91),
    (marked("In half a year"), 182),
)


class Host(Protocol):
    """What the room tells about itself."""

    context: Context
    editor: NotesEditor
    strip: RoomStrip
    row_id: str | None

    @property
    def today(self) -> dt.date:
        """The day of the meeting."""


class RoomAsks:
    """Opens small cards over the room ``host``; each is left with Escape and nothing is changed."""

    def __init__(self, host: Host) -> None:
        assert isinstance(host, QWidget)
        self.host: Host = host
        self.card = Offer(host.context.theme, host)
        self.card.chosen.connect(self._chosen)
        self.card.left.connect(lambda: host.editor.setFocus())
        self.measuring = _Measuring(host)
        self._what = ""

    def offer(self) -> None:
        """Offer what the current line lacks: a date, or a person; with nothing lacking, go on to the next field."""
        found = markers.hint(self.host.editor.line(), sectors={}, today=self.host.today)
        if "due date" in found.missing:
            self._what = "date"
            self.card.ask(tr("By when?"), look=self._dates, at=self._place())
        elif "owner" in found.missing:
            self._what = "person"
            self.card.ask(tr("Who?"), look=self._people, at=self._place())
        else:
            self.host.editor.focusNextPrevChild(True)

    def measure(self) -> None:
        """Ask what was measured, and write it as a line."""
        if self.host.row_id is not None:
            self.measuring.ask(self._place())

    def _dates(self, typed: str) -> None:
        today = self.host.today
        days = [(words, today + dt.timedelta(days=days)) for words, days in _WEEKS]
        friday = today + dt.timedelta(days=(4 - today.weekday()) % 7 or 7)
        days = [(tr("Friday"), friday), *days]
        choices = [
            (f"by {day.day} {day:%B %Y}", f"{tr(words)}: {ages.weekday(day)} {day.day} {ages.month(day)} {day.year}")
            for words, day in days
        ]
        wanted = typed.strip().casefold()
        found = [one for one in choices if wanted in one[1].casefold()]
        self.card.offer(found or [(f"by {typed.strip()}", tr("As typed: by {0}").format(typed.strip()))])

    def _people(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        names = [name for name in self.host.strip.people.names() if wanted in name.casefold()]
        choices = [(f"{name}: ", name) for name in dict.fromkeys(names)]
        self.card.offer(choices or [(f"{typed.strip()}: ", tr("As typed: {0}").format(typed.strip()))])

    def _chosen(self, value: str, _words: str) -> None:
        if value.strip(" :"):
            self.host.editor.add_to_line(value, before=self._what == "person")

    def _place(self) -> QPoint:
        corner = self.host.editor.cursorRect().bottomLeft()
        assert isinstance(self.host, QWidget)
        return self.host.editor.viewport().mapTo(self.host, corner) + QPoint(0, 12)


class _Measuring(QFrame):
    """Asks for what, value and unit; Enter goes on and keeps after the last."""

    def __init__(self, host: Host) -> None:
        assert isinstance(host, QWidget)
        super().__init__(host)
        self.setObjectName("notice")
        self.host = host
        self.what, self.value, self.unit = QLineEdit(), QLineEdit(), QLineEdit()
        fields = ((tr("What was measured"), self.what), (tr("Value"), self.value), (tr("Unit"), self.unit))
        parts = []
        for words, field in fields:
            name = label(words, "label")
            name.setBuddy(field)
            field.setAccessibleName(words)
            field.setAccessibleDescription(tr("Enter goes on and keeps after the unit; Escape leaves"))
            field.installEventFilter(self)
            parts.append(column(name, field, spacing=2))
        self.problem = label("", "bad", wrap=True)
        self.problem.hide()
        keep = button(tr("Add the &line"), on_click=self._keep, writes=True)
        self.setFixedWidth(host.context.theme.px(480))
        line = row(*parts, spacing=8)
        line.setStretch(0, 2)
        self.setLayout(column(line, self.problem, row(None, keep), margins=(12, 10, 12, 10)))
        self.hide()

    def ask(self, at: QPoint) -> None:
        """Open at a place, empty."""
        for field in (self.what, self.value, self.unit):
            field.clear()
        self.problem.hide()
        self.show()
        self.raise_()
        self.adjustSize()
        host = self.parentWidget()
        assert host is not None
        self.move(max(8, min(at.x(), host.width() - self.width() - 8)), min(at.y(), host.height() - self.height() - 8))
        self.what.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Escape leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._keep() if watched is self.unit else self.focusNextChild()
                return True
        overriding = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if overriding and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return):  # type: ignore[attr-defined]
            event.accept()
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        row_id = self.host.row_id
        what, value, unit_name = self.what.text(), self.value.text(), self.unit.text()
        if row_id is None or not what.strip():
            self.what.setFocus()
            return
        self.host.context.operations.write(
            lambda unit: consultations.measure(unit, row_id, what=what, value=value, unit_name=unit_name),
            label=consultations.MEASURE_LABEL,
            done=self._kept,
            failed=self._not_kept,
        )

    def _kept(self, line: str) -> None:
        self._leave()
        self.host.editor.add_line(line)

    def _not_kept(self, problem: BaseException) -> None:
        self.problem.setText(tr(str(problem)))
        self.problem.show()
        self.adjustSize()
        self.value.setFocus()

    def _leave(self) -> None:
        self.hide()
        self.host.editor.setFocus()
