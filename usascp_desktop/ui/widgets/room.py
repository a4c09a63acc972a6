"""A consultation in the room: the strip with place and clocks, the notes, and the tray of what they will become."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Callable
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from usascp_desktop.services import consultations
from usascp_desktop.services.live_notes import LiveNotes, languages
from usascp_desktop.ui.battery import BatteryWatch
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.form_builder import FormView
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.page_specs import RECORD_PAGES
from usascp_desktop.ui.widgets.basics import button, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.notes_editor import KINDS, NotesEditor
from usascp_desktop.ui.widgets.room_asks import RoomAsks
from usascp_desktop.ui.widgets.room_files import RoomFiles
from usascp_desktop.ui.widgets.room_hint import Hint
from usascp_desktop.ui.widgets.room_markers import MarkerPicks
from usascp_desktop.ui.widgets.room_reads import Loaded, load, stamps
from usascp_desktop.ui.widgets.room_strip import RoomStrip
from usascp_desktop.ui.widgets.tray import Tray
from usascp_desktop.ui.words import counted, marked, tr

_HINT_WAIT_MS = 150
_DETAILS = 420
"""Width of the details beside the notes."""
_ANY = 16_777_215
"""Qt's word for no limit."""
_BESIDE = 900
"""Width from which the tray stands beside the notes."""


class Room(QWidget):
    """Records one consultation. ``finish`` asks for the review, ``read_back`` for that, ``closed`` goes to the list."""

    finish = Signal(str)
    read_back = Signal()
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self.row_id: str | None = None
        self._zone, self._visit = "UTC", ""
        self._sectors: dict[str, str] = {}
        self._began: dt.datetime | None = None
        self._kept_at: dt.datetime | None = None
        self._says = ""
        self._live = LiveNotes()
        self.editor = NotesEditor(context.theme)
        self.tray = Tray(context.theme)
        self.details = FormView(context, "consultation")
        self.hint = Hint(self.editor)
        self.foot = label("", "small")
        self.foot.setAccessibleName(tr("Lines and when they were kept"))
        self.foot.setMinimumWidth(1)
        self.strip = self._make_strip()
        self.title = self.strip.title
        self.setLayout(column(self.strip, self._middle(), spacing=0))
        self.files = RoomFiles(self)
        self.asks = RoomAsks(self)
        self._wait = QTimer(self, singleShot=True, interval=_HINT_WAIT_MS)
        self._wait.timeout.connect(self.understand)
        self.battery = BatteryWatch(self)
        self.battery.told.connect(self.strip.say_battery)
        ticking = QTimer(self, interval=1000)
        ticking.timeout.connect(self._tick)
        ticking.start()
        self._connect()
        self._keys()

    @property
    def zone(self) -> str:
        """The zone of the city's clocks."""
        return self._zone

    @property
    def today(self) -> dt.date:
        """The day of the meeting by the city's clocks."""
        return (self._began or dt.datetime.now(dt.UTC)).astimezone(ZoneInfo(self._zone)).date()

    def show_record(self, row_id: str) -> None:
        """Load a consultation and show it."""
        self.editor.keep()
        if row_id != self.row_id:
            self.editor.forget()
            self._visit = secrets.token_hex(8)
            self._kept_at = None
        self.row_id = row_id
        self.context.operations.read(lambda reader: load(reader, row_id), done=self._show)
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

    def understand(self) -> None:
        """Read the notes: what they become goes to the tray, in which languages they are to the foot."""
        text = self.editor.text()
        drafts = self._live.drafts(text, sectors=self._sectors, today=self.today)
        self.tray.show_drafts(drafts, self._sectors, today=self.today)
        self._says = ", ".join(tr(one) for one in languages(text))
        self._say_foot()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the battery while a meeting is on the screen."""
        super().showEvent(event)
        self.battery.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the battery alone."""
        super().hideEvent(event)
        self.battery.watch(on=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the notes the whole width of a narrow page."""
        super().resizeEvent(event)
        beside = self._has_room
        self._show_panes()
        for made, words, key in self._extras:
            made.setText(f"{words} {key}" if beside else words)

    def _show(self, loaded: Loaded) -> None:
        if loaded.row["id"] != self.row_id:
            return
        where = [loaded.city, loaded.native, loaded.row["place"] or "", loaded.languages]
        title = loaded.row["title"] or tr("Untitled consultation")
        self.strip.show_place(title, where, loaded.kind, loaded.city)
        self.strip.people.show_people(loaded.people)
        self.strip.people.offer(loaded.known)
        self._zone, self._sectors = loaded.zone, loaded.sectors
        moment = loaded.row["moment"]
        self._began = moment.at if moment else None
        self.editor.show_notes(loaded.row["notes"] or "", loaded.stamps)
        self._tick()
        self.understand()
        self.say_hint()

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
        self._kept_at = dt.datetime.now(dt.UTC)
        self._say_foot()
        if self.row_id is not None:
            row_id, zone = self.row_id, self._zone
            self.context.operations.read(lambda reader: stamps(reader, row_id, zone), done=self._stamped)

    def _stamped(self, found: list[str]) -> None:
        self.editor.stamps = found
        self.editor.update()

    def _say_foot(self) -> None:
        count = self.editor.text().count("\n") + 1
        parts = [counted("{0} line", "{0} lines", count), self._says]
        if self._kept_at is not None:
            ago = max(0, round((dt.datetime.now(dt.UTC) - self._kept_at).total_seconds()))
            parts.append(tr("kept {0} s ago").format(ago) if ago < 60 else tr("kept {0} min ago").format(ago // 60))
        self.foot.setText(" · ".join(part for part in parts if part))

    def _soon(self) -> None:
        self._wait.start()
        self.say_hint()

    def say_hint(self) -> None:
        """Say under the current line what it becomes and what it still lacks."""
        self.hint.say_line(self._sectors, self.today)

    def _tick(self) -> None:
        if self.isVisible():
            self.strip.tick(dt.datetime.now(dt.UTC), zone=self._zone, began=self._began)
            self._say_foot()

    def _make_strip(self) -> RoomStrip:
        done = button(
            tr("&Finish and review   Ctrl+↵"), kind="primary", on_click=self._finish, tip=tr("Ctrl+Enter"), writes=True
        )
        done.setAccessibleName(tr("Finish and review"))
        read = button(
            tr("&Read back"), tip=tr("Full screen, to turn round to the city (Ctrl+R)"), on_click=self.read_back.emit
        )
        back = button(tr("&List"), kind="ghost", tip=tr("Back to all consultations (Esc)"), on_click=self._leave)
        self.switch = button(tr("&Details"), tip=tr("Title, place, people, summary and outcome"))
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._show_details)
        return RoomStrip(self.context.theme, back, (self.switch, read, done))

    def _middle(self) -> QWidget:
        theme = self.context.theme
        self.notes_card = card = QFrame()
        card.setProperty("card", True)
        bar = row(MarkerPicks(theme, self.editor.toggle), label(tr("Alt+1 … 7"), "small"), margins=(16, 10, 16, 10))
        bar.setStretch(0, 1)
        box = column(bar, line(), self.editor, spacing=0, margins=(1, 1, 1, 1))
        box.setStretch(2, 1)
        box.addLayout(self._foot_line())
        card.setLayout(box)
        self.detail_area = scrolled(self.details, name=tr("Details of the consultation"))
        self.detail_card = QFrame()
        self.detail_card.setProperty("card", True)
        self.detail_card.setLayout(column(label(tr("Details"), "h2"), self.detail_area, margins=(16, 12, 8, 12)))
        self.detail_card.hide()
        middle = QWidget()
        panes = row(card, self.detail_card, self.tray, spacing=16, margins=(24, 16, 24, 16))
        panes.setStretch(0, 1)
        middle.setLayout(panes)
        return middle

    def _foot_line(self) -> QHBoxLayout:
        kept = label()
        side = self.context.theme.px(16)
        kept.setPixmap(pixmap("circle-check", self.context.theme.hex("ok"), side, 2.0))
        foot = row(kept, self.foot, spacing=8, margins=(16, 2, 8, 6))
        foot.setStretch(1, 1)
        asked = (
            (tr("Photo"), "Ctrl+P", tr("Add a photo"), lambda: self.files.ask()),
            (tr("Measure"), "Ctrl+M", tr("Add a measurement"), lambda: self.asks.measure()),
            (tr("Time stamp"), "Ctrl+T", tr("Add the time"), lambda: self.stamp()),
        )
        self._extras = []
        for words, key, name, act in asked:
            made = button(words, kind="ghost", tip=f"{name} ({key})", on_click=act, writes=True)
            made.setAccessibleName(name)
            self._extras.append((made, words, key))
            foot.addWidget(made)
        return foot

    def stamp(self) -> None:
        """Write the city's time where the cursor is."""
        now = dt.datetime.now(ZoneInfo(self._zone))
        self.editor.textCursor().insertText(f"{now:%H:%M} ")
        self.editor.setFocus()

    def _show_details(self, shown: bool) -> None:
        self._show_panes()
        if shown and self.row_id is not None:
            self.details.show_record(self.row_id)
        if self.notes_card.isHidden():
            self.detail_area.setFocus()

    @property
    def _has_room(self) -> bool:
        return self.width() >= self.context.theme.px(_BESIDE)

    def _show_panes(self) -> None:
        """Details stand beside the notes in place of the tray; on a narrow page they stand in place of the notes."""
        shown, beside = self.switch.isChecked(), self._has_room
        self.tray.setVisible(beside and not shown)
        self.notes_card.setVisible(beside or not shown)
        side = self.context.theme.px(_DETAILS)
        self.detail_card.setMinimumWidth(side if beside else 0)
        self.detail_card.setMaximumWidth(side if beside else _ANY)
        self.detail_card.setVisible(shown)

    def _finish(self) -> None:
        self.keep()
        if self.row_id is not None:
            self.finish.emit(self.row_id)

    def _leave(self) -> None:
        self.keep()
        if self.notes_card.isHidden():
            self.switch.setChecked(False)
            self.editor.setFocus()
            return
        self.closed.emit()

    def _connect(self) -> None:
        self.editor.kept.connect(self._keep)
        self.editor.textChanged.connect(self._soon)
        self.editor.cursorPositionChanged.connect(self.say_hint)
        self.editor.plain.connect(self._leave)
        self.editor.asked.connect(self.asks.offer)
        self.editor.pictured.connect(self.files.offer_picture)
        self.editor.dropped.connect(self.files.add)
        self.tray.wanted.connect(self._to_line)
        people = self.strip.people
        people.opened.connect(self._open_person)
        people.removed.connect(self._remove)
        people.added.connect(lambda person: self._add(person=person))
        people.wanted.connect(lambda name: self._add(name=name))

    def _to_line(self, number: int) -> None:
        block = self.editor.document().findBlockByNumber(number)
        cursor = self.editor.textCursor()
        cursor.setPosition(block.position() + max(0, block.length() - 1))
        self.editor.setTextCursor(cursor)
        self.editor.setFocus()

    def _add(self, *, person: str | None = None, name: str = "") -> None:
        if self.row_id is not None:
            row_id = self.row_id
            self.context.operations.write(
                lambda unit: consultations.add_participant(unit, row_id, person=person, name=name),
                label=marked("Add person"),
            )

    def _remove(self, participant: str) -> None:
        self.context.operations.write(
            lambda unit: consultations.remove_participant(unit, participant),
            label=marked("Take out person"),
            done=lambda _none: self.context.notices.say(
                tr("Taken out of this consultation."),
                action=tr("Undo"),
                on_action=lambda: self.context.operations.undo(),
            ),
        )
        self.editor.setFocus()

    def _open_person(self, participant: str) -> None:
        if "person" not in RECORD_PAGES:
            self.context.notices.say(tr("People have no page of their own yet; see them with “usascp show person”."))
            return
        self.context.operations.read(
            lambda reader: reader.row("participant", participant)["person"],
            done=lambda person: self.context.open_page(RECORD_PAGES["person"], person),
        )

    def _keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Return", self._finish),
            ("Escape", self._leave),
            ("F6", self._next_pane),
            ("Ctrl+T", self.stamp),
            ("Ctrl+P", self.files.ask),
            ("Ctrl+M", self.asks.measure),
            ("Ctrl+Shift+A", self.strip.people.line.setFocus),
        ]
        keys += [(f"Alt+{n}", partial(self.editor.toggle, kind)) for n, kind in enumerate(KINDS, start=1)]
        for sequence, act in keys:
            made = QShortcut(QKeySequence(sequence), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    def _next_pane(self) -> None:
        (self.editor if self.tray.area.hasFocus() else self.tray.area).setFocus()
