"""A consultation in the room: the strip with place and clocks, the notes, and the tray of what they will become."""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from usascp_desktop.domain import markers
from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.types import MomentText
from usascp_desktop.services import consultations
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.form_builder import FormView
from usascp_desktop.ui.widgets.basics import button, chip, clear, column, label, row, scrolled
from usascp_desktop.ui.widgets.notes_editor import KINDS, NotesEditor, look
from usascp_desktop.ui.widgets.tray import Tray

HOME = ("Washington, DC", "America/New_York")
_HINT_WAIT_MS = 150


@dataclass(frozen=True)
class _Loaded:
    row: Row
    city: str
    native: str
    zone: str
    kind: str
    stamps: list[str]
    people: list[str]
    sectors: dict[str, str]


class Room(QWidget):
    """Records one consultation. ``finish`` asks for the review, ``closed`` goes back to the list."""

    finish = Signal(str)
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context, theme = context, context.theme
        self.row_id: str | None = None
        self._zone, self._visit = "UTC", ""
        self._sectors: dict[str, str] = {}
        self._began: dt.datetime | None = None
        self.title, self.place = label("", "h1"), label("", "muted")
        self.kind = chip("", "info")
        self.chips = QHBoxLayout()
        self.city_clock, self.home_clock, self.running = self._clock(), self._clock(), self._clock()
        self.editor = NotesEditor(theme)
        self.editor.kept.connect(self._keep)
        self.editor.textChanged.connect(self._soon)
        self.tray = Tray(theme)
        self.details = FormView(context, "consultation")
        self.hint = label("", "small")
        self.hint.setAccessibleName("What this line will become")
        self.foot = label("", "small")
        self.foot.setAccessibleName("Lines and when they were kept")
        self.setLayout(column(self._strip(), self._middle(), spacing=0))
        self._wait = QTimer(self, singleShot=True, interval=_HINT_WAIT_MS)
        self._wait.timeout.connect(self._understand)
        self.editor.cursorPositionChanged.connect(self._say_hint)
        ticking = QTimer(self, interval=1000)
        ticking.timeout.connect(self._tick)
        ticking.start()
        self._keys()

    def show_record(self, row_id: str) -> None:
        """Load a consultation and show it."""
        self.editor.keep()
        if row_id != self.row_id:
            self.editor.forget()
            self._visit = secrets.token_hex(8)
        self.row_id = row_id
        self.context.operations.read(lambda reader: _load(reader, row_id), done=self._show)
        if self.details.isVisible() and self.details.row_id != row_id:
            self.details.show_record(row_id)

    def reload(self) -> None:
        """Show again what is kept, unless something is being typed."""
        if self.row_id is not None:
            self.show_record(self.row_id)

    def keep(self) -> None:
        """Keep what is being typed."""
        self.editor.keep()
        self.details.keep()

    def _show(self, loaded: _Loaded) -> None:
        if loaded.row["id"] != self.row_id:
            return
        self.title.setText(loaded.row["title"] or "Untitled consultation")
        where = [loaded.city, loaded.native, loaded.row["place"] or ""]
        self.place.setText(" · ".join(dict.fromkeys(part for part in where if part)))
        self.kind.setText(loaded.kind)
        self.kind.setVisible(bool(loaded.kind))
        clear(self.chips)
        for name in loaded.people:
            self.chips.addWidget(chip(name, "info"))
        self.chips.addStretch(1)
        self._zone, self._sectors = loaded.zone, loaded.sectors
        moment = loaded.row["moment"]
        self._began = moment.at if moment else None
        self.city_clock.heading.setText(loaded.city)
        self.home_clock.heading.setText(HOME[0])
        self.running.heading.setText("Running")
        self.editor.show_notes(loaded.row["notes"] or "", loaded.stamps)
        self._tick()
        self._understand()

    def _keep(self, text: str) -> None:
        if self.row_id is None:
            return
        row_id = self.row_id
        self.context.operations.write(
            lambda unit: consultations.set_notes(unit, row_id, text),
            label=consultations.NOTES_LABEL,
            visit=self._visit,
            origin=self,
            done=lambda _none: self._kept(),
        )

    def _kept(self) -> None:
        now = dt.datetime.now(ZoneInfo(self._zone)).strftime("%H:%M:%S")
        lines = self.editor.document().blockCount()
        self.foot.setText(f"{lines} {'line' if lines == 1 else 'lines'} · kept at {now}")
        if self.row_id is not None:
            row_id = self.row_id
            self.context.operations.read(lambda reader: _load(reader, row_id).stamps, done=self._stamped)

    def _stamped(self, stamps: list[str]) -> None:
        self.editor.stamps = stamps
        self.editor.viewport().update()
        self.editor.update()

    def _soon(self) -> None:
        self._wait.start()
        self._say_hint()

    def _understand(self) -> None:
        lines = [markers.Line(str(n), text) for n, text in enumerate(self.editor.toPlainText().split("\n"))]
        self.tray.show_drafts(markers.drafts(lines, sectors=self._sectors, today=self._today()))

    def _say_hint(self) -> None:
        text = self.editor.textCursor().block().text()
        hint = markers.hint(text, sectors=self._sectors, today=self._today())
        if hint.kind is None:
            self.hint.setText("")
            return
        missing = f" · missing: {', '.join(hint.missing)}" if hint.missing else ""
        self.hint.setText(f"This line becomes: {look(hint.kind)['word']}{missing}")

    def _today(self) -> dt.date:
        return self._began.date() if self._began else dt.datetime.now(dt.UTC).date()

    def _tick(self) -> None:
        now = dt.datetime.now(dt.UTC)
        for clock, zone in ((self.city_clock, self._zone), (self.home_clock, HOME[1])):
            there = now.astimezone(ZoneInfo(zone))
            clock.time.setText(there.strftime("%H:%M"))
            clock.day.setText(there.strftime("%a %d"))
        seconds = int((now - self._began).total_seconds()) if self._began else 0
        self.running.setVisible(0 <= seconds < 12 * 3600)
        self.running.time.setText(f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}")

    def _strip(self) -> QFrame:
        strip = QFrame()
        strip.setObjectName("strip")
        done = button("&Finish and review   Ctrl+Enter", kind="primary", on_click=self._finish)
        done.setAccessibleName("Finish and review")
        back = button("&List", kind="ghost", tip="Back to all consultations (Esc)", on_click=self._leave)
        self.switch = button("&Details", tip="Title, place, people, summary and outcome")
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._show_details)
        names = column(row(back, self.title, self.kind, None, spacing=8), self.place, spacing=0)
        top = row(names, None, self.city_clock, self.home_clock, self.running, self.switch, done, spacing=16)
        strip.setLayout(column(top, self.chips, spacing=4, margins=(16, 12, 24, 10)))
        return strip

    def _middle(self) -> QWidget:
        theme = self.context.theme
        buttons = []
        for number, kind in enumerate(KINDS, start=1):
            made = button(f"{markers.MARKERS[kind]}  {look(kind)['word']}", tip=f"Alt+{number}")
            made.setAccessibleName(look(kind)["word"])
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setProperty("chip", True)
            made.clicked.connect(lambda _checked=False, kind=kind: self.editor.toggle(kind))
            buttons.append(made)
        card = QFrame()
        card.setProperty("card", True)
        bar = row(*buttons, None, label("Alt+1 … 7", "small"), spacing=4, margins=(12, 8, 12, 8))
        foot = row(self.foot, None, self.hint, margins=(16, 4, 16, 8))
        card.setLayout(column(bar, self.editor, foot, spacing=0, margins=(1, 1, 1, 1)))
        self.detail_area = scrolled(self.details, name="Details of the consultation")
        self.detail_card = QFrame()
        self.detail_card.setProperty("card", True)
        self.detail_card.setFixedWidth(theme.px(420))
        self.detail_card.setLayout(column(label("Details", "h2"), self.detail_area, margins=(16, 12, 8, 12)))
        self.detail_card.hide()
        middle = QWidget()
        middle.setLayout(row(card, self.detail_card, self.tray, spacing=16, margins=(24, 16, 24, 16)))
        return middle

    def _show_details(self, shown: bool) -> None:
        self.detail_card.setVisible(shown)
        self.tray.setVisible(not shown)
        if shown and self.row_id is not None:
            self.details.show_record(self.row_id)

    def _clock(self) -> _Clock:
        return _Clock()

    def _finish(self) -> None:
        self.keep()
        if self.row_id is not None:
            self.finish.emit(self.row_id)

    def _leave(self) -> None:
        self.keep()
        self.closed.emit()

    def _keys(self) -> None:
        keys: list[tuple[str, Any]] = [("Ctrl+Return", self._finish), ("Escape", self._leave), ("F6", self._next_pane)]
        keys += [(f"Alt+{n}", lambda kind=kind: self.editor.toggle(kind)) for n, kind in enumerate(KINDS, start=1)]
        for sequence, act in keys:
            made = QShortcut(QKeySequence(sequence), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    def _next_pane(self) -> None:
        (self.editor if self.tray.area.hasFocus() else self.tray.area).setFocus()


class _Clock(QWidget):
    """A place, its time and its day."""

    def __init__(self) -> None:
        super().__init__()
        self.heading: QLabel = label("", "small")
        self.time: QLabel = label("", "h1")
        self.day: QLabel = label("", "small")
        body: QVBoxLayout = column(self.heading, row(self.time, self.day, None, spacing=6), spacing=0)
        self.setLayout(body)


def _load(reader: Reader, row_id: str) -> _Loaded:
    found = reader.row("consultation", row_id)
    city = reader.row("city", found["city"]) if found["city"] and reader.exists("city", found["city"]) else {}
    zone = city.get("timezone") or "UTC"
    parts = Query("participant", (Condition("about", "=", f"consultation/{row_id}"),), fields=("person",))
    people = reader.titles("person", [part["person"] for part in reader.rows(parts) if part["person"]])
    kinds = reader.terms("consultation_kinds")
    stamps = [_local(line.at, zone) for line in reader.note_lines(row_id)]
    sectors = reader.terms("sectors")
    return _Loaded(
        found, city.get("name") or "", city.get("native_name") or "", zone, kinds.get(found["kind"] or "", ""),
        stamps, list(people.values()), sectors,
    )  # fmt: skip


def _local(stored: str | None, zone: str) -> str:
    moment: Moment | None = MomentText().process_result_value(stored, None)  # type: ignore[arg-type]
    return moment.at.astimezone(ZoneInfo(zone)).strftime("%H:%M") if moment else ""
