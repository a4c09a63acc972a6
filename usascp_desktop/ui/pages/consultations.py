"""Consultations: the list, the room, and the review at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import consultations, review, review_decisions
from usascp_desktop.services.review_decisions import ACCEPTED, Entry
from usascp_desktop.services.views import ListSettings
from usascp_desktop.store.unit_of_work import ChangeSet, Reader, UnitOfWork
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import column
from usascp_desktop.ui.widgets.consultation_list import ConsultationList
from usascp_desktop.ui.widgets.current_stack import CurrentStack
from usascp_desktop.ui.widgets.read_back_screen import ReadBackScreen
from usascp_desktop.ui.widgets.review_list import Reviewed, ReviewList
from usascp_desktop.ui.widgets.room import Room
from usascp_desktop.ui.widgets.room_reads import load
from usascp_desktop.ui.words import counted, terms, tr

_ROOM_SHOWS = frozenset({"consultation", "note_line", "participant", "person", "city"})


class ConsultationsPage(QWidget):
    """Shows the list first; a consultation opens in the room, and its review after it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self.list = ConsultationList(context)
        self.room = Room(context)
        self.review = ReviewList(context.theme)
        self.stack = CurrentStack()
        for part in (self.list, self.room, self.review):
            self.stack.addWidget(part)
        self.setLayout(column(self.stack))
        self.stack.currentChanged.connect(lambda _at: self._fold())
        self.list.opened.connect(self.show_record)
        self.list.new.connect(self.start)
        self.list.read_back.connect(self.read_back)
        self.room.closed.connect(self._to_list)
        self.room.finish.connect(self.start_review)
        self.review.closed.connect(self._leave_review)
        self.review.finished.connect(self._accept)
        self.review.changed.connect(self._remember)
        self.review.refused.connect(lambda words: context.notices.say(words, tone="info"))
        self.turned: ReadBackScreen | None = None
        self.room.read_back.connect(self.read_back)
        self.review.read_back.connect(self.read_back)
        back = QShortcut(QKeySequence("Ctrl+R"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.read_back)
        new = QShortcut(QKeySequence("Ctrl+N"), self)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(self.list.ask_city)

    def show_record(self, row_id: str) -> None:
        """Open a consultation in the room."""
        self.stack.setCurrentWidget(self.room)
        self.room.show_record(row_id)
        self.room.editor.setFocus()

    def show_filtered(self, filters: Mapping[str, object]) -> None:
        """Show the list, with these values only by field."""
        self._to_list()
        self.list.list.apply(ListSettings(picks={name: (str(value),) for name, value in filters.items()}))

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed elsewhere."""
        if changes.records & {"consultation", "city"}:
            self.list.reload()
        if changes.origin is not self.room and changes.records & _ROOM_SHOWS:
            self.room.reload()
        self.room.details.refresh(changes)

    def start(self, city: str) -> None:
        """Start a consultation in a city now, with everything filled in, ready to type."""
        zone = self.context.settings.home_zone or self.context.workspace.identity.zone
        self.context.operations.write(
            lambda unit: consultations.start(unit, city=city, now=Moment.now(_zone_of(unit, city, zone))),
            label=consultations.START_LABEL,
            done=self.show_record,
        )

    def read_back(self) -> None:
        """Turn to the city: open the read-back of the consultation that is open or current in the list, full screen."""
        listed = self.stack.currentWidget() is self.list
        row_id = self.list.list.current if listed else self.room.row_id
        if not row_id or self.turned is not None:
            return
        if not listed:
            self.room.keep()
        self.turned = ReadBackScreen(self.context, row_id, self.window())
        self.turned.closed.connect(self._read_back_closed)
        self.turned.setGeometry(self.screen().geometry())  # where nothing manages windows, full screen is only a wish
        self.turned.showFullScreen()
        self.turned.activateWindow()

    def _read_back_closed(self) -> None:
        self.turned = None
        self.window().activateWindow()

    def start_review(self, row_id: str) -> None:
        """Show what the marked lines would become."""
        self.context.operations.read(
            lambda reader: _reviewed(reader, row_id),
            done=lambda found: self._show_review(*found),
        )

    def _show_review(self, entries: Sequence[Entry], about: Reviewed) -> None:
        self.stack.setCurrentWidget(self.review)
        self.review.show_drafts(entries, about)

    def _remember(self) -> None:
        """Keep the decisions of now, which are no records yet."""
        row_id, entries = self.room.row_id, self.review.entries
        if row_id is not None:
            self.context.operations.write(
                lambda unit: review_decisions.remember(unit, row_id, entries), label=review_decisions.LABEL
            )

    def _leave_review(self) -> None:
        self.review.keep()
        self._to_room()

    def _accept(self) -> None:
        row_id, entries = self.room.row_id, self.review.entries
        if row_id is None or ACCEPTED not in self.review.state:
            return

        def accept(unit: UnitOfWork) -> review.Accepted:
            made = review_decisions.accept(unit, row_id, entries)
            consultations.finish(unit, row_id)
            return made

        self.context.operations.write(accept, label=review.LABEL, done=self._accepted)

    def _accepted(self, made: review.Accepted) -> None:
        count = len(made.ids)
        words = counted("{0} record was made from the notes.", "{0} records were made from the notes.", count)
        undo = self.context.operations.undo
        words += " " + tr("Ctrl+R reads the consultation back to the city.")
        self.context.notices.say(words, action=tr("Undo"), on_action=lambda: undo())
        self._to_list()

    def showEvent(self, event: QShowEvent) -> None:
        """Fold the rail again when the page comes back with a consultation open."""
        super().showEvent(event)
        self._fold()

    def _fold(self) -> None:
        shown = self.stack.currentWidget()
        self.context.make_room(self.isVisible() and shown is not self.list)
        # The window gives the page the focus when it opens it: typing must be what comes of that.
        proxies = {self.list: self.list.list.table, self.room: self.room.editor}
        self.setFocusProxy(next((proxy for part, proxy in proxies.items() if part is shown), self.review))

    def _to_list(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.list.focus_list(self.room.row_id)

    def _to_room(self) -> None:
        self.stack.setCurrentWidget(self.room)
        self.room.editor.setFocus()


def _zone_of(reader: Reader, city: str, otherwise: str) -> str:
    return reader.row("city", reader.resolve("city", city))["timezone"] or otherwise


def _reviewed(reader: Reader, row_id: str) -> tuple[tuple[Entry, ...], Reviewed]:
    """Return the rows of a consultation's review and what it says over and beside them."""
    entries, loaded = review_decisions.opened(reader, row_id), load(reader, row_id)
    drafts = {draft.line: draft for draft in review.drafts(reader, row_id)}
    lines, moment = reader.note_lines(row_id), loaded.row["moment"]
    day = moment.local() if moment else Moment.now(loaded.zone).local()
    parts = [loaded.city, f"{ages.weekday(day)} {day.day} {ages.month(day)} {day:%Y, %H:%M}" if moment else ""]
    parts.append(counted("{0} line", "{0} lines", len(lines)))
    parts.append(counted("{0} draft to decide", "{0} drafts to decide", len(entries)))
    codes = {name: terms(reader, name) for name in ("need_priority", "need_urgency", "sectors")}
    times = {line.id: stamp for line, stamp in zip(lines, loaded.stamps, strict=False)}
    title = loaded.row["title"] or tr("Untitled consultation")
    return entries, Reviewed(title, " · ".join(part for part in parts if part), codes, day.date(), times, drafts)
