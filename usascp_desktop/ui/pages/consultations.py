"""Consultations: the list, the room, and the review at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import consultations, review
from usascp_desktop.store.unit_of_work import ChangeSet, Reader, UnitOfWork
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import column
from usascp_desktop.ui.widgets.consultation_list import ConsultationList
from usascp_desktop.ui.widgets.review_list import ReviewList
from usascp_desktop.ui.widgets.room import Room


class ConsultationsPage(QWidget):
    """Shows the list first; a consultation opens in the room, and its review after it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self.list = ConsultationList(context)
        self.room = Room(context)
        self.review = ReviewList(context.theme)
        self.stack = QStackedWidget()
        for part in (self.list, self.room, self.review):
            self.stack.addWidget(part)
        self.setLayout(column(self.stack))
        self.list.opened.connect(self.show_record)
        self.list.new.connect(self.start)
        self.room.closed.connect(self._to_list)
        self.room.finish.connect(self.start_review)
        self.review.closed.connect(self._to_room)
        self.review.finished.connect(self._accept)
        new = QShortcut(QKeySequence("Ctrl+N"), self)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(self.list.ask_city)

    def show_record(self, row_id: str) -> None:
        """Open a consultation in the room."""
        self.stack.setCurrentWidget(self.room)
        self.room.show_record(row_id)
        self.room.editor.setFocus()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed elsewhere."""
        if changes.records & {"consultation", "city"}:
            self.list.reload()
        if changes.origin is not self.room and changes.records & {"consultation", "note_line", "participant"}:
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

    def start_review(self, row_id: str) -> None:
        """Show what the marked lines would become."""
        self.context.operations.read(
            lambda reader: (
                review.drafts(reader, row_id),
                reader.terms("need_evidence"),
                reader.terms("need_priority"),
            ),
            done=lambda found: self._show_review(*found),
        )

    def _show_review(
        self, drafts: Sequence[review.ReviewDraft], evidence: Mapping[str, str], priority: Mapping[str, str]
    ) -> None:
        self.stack.setCurrentWidget(self.review)
        self.review.show_drafts(drafts, evidence, priority)

    def _accept(self, lines: Sequence[str], edits: Mapping[str, Mapping[str, object]]) -> None:
        row_id = self.room.row_id
        if row_id is None:
            return

        def accept(unit: UnitOfWork) -> review.Accepted:
            made = review.accept(unit, row_id, lines, edits)
            consultations.finish(unit, row_id)
            return made

        self.context.operations.write(accept, label=review.LABEL, done=self._accepted)

    def _accepted(self, made: review.Accepted) -> None:
        count = len(made.ids)
        words = "1 record was made" if count == 1 else f"{count} records were made"
        undo = self.context.operations.undo
        self.context.notices.say(f"{words} from the notes.", action="Undo", on_action=lambda: undo())
        self._to_list()

    def _to_list(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.list.focus_list()

    def _to_room(self) -> None:
        self.stack.setCurrentWidget(self.room)
        self.room.editor.setFocus()


def _zone_of(reader: Reader, city: str, otherwise: str) -> str:
    return reader.row("city", reader.resolve("city", city))["timezone"] or otherwise
