"""One need beside the list: where it came from, and its form."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from usascp_desktop.records.needs import Need
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.form_builder import FormView
from usascp_desktop.ui.widgets import signs
from usascp_desktop.ui.widgets.basics import Card, button, chip, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.words import terms, tr

_ABOUT = ("city", "status", "consultation", "origin", "statement")


@dataclass(frozen=True)
class _Source:
    need: str
    city: str
    status: str
    status_words: str
    consultation: str | None
    meeting: str
    said: str


class NeedDetail(QWidget):
    """Shows one need. ``closed`` asks to put it away, ``delete`` to delete it."""

    closed = Signal()
    delete = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.row_id = ""
        self._consultation: str | None = None
        self._focus = False
        self.form = FormView(context, "need")
        self.form.gone.connect(self.closed)
        self.heading = label("", "h2", wrap=True)
        self.heading.setAccessibleName(tr("City of this need"))
        self.status = chip("")
        self.status.setAccessibleName(tr("Status of this need"))
        self.meeting = label("", "small", wrap=True)
        self.meeting.setAccessibleName(tr("Where it comes from"))
        self.said = label("", "", wrap=True)
        self.said.setAccessibleName(tr("The line as it was noted"))
        self.go = button(tr("&Open the consultation"), kind="ghost", on_click=self._open)
        close = button(tr("C&lose"), kind="ghost", tip=tr("Close (Escape)"), on_click=self.closed.emit)
        remove = button(
            tr("&Delete   Del"), tip=tr("Delete this need; it can be undone"), on_click=self.delete.emit, writes=True
        )
        remove.setAccessibleName(tr("Delete need"))
        card = Card()
        card.body.setSpacing(8)
        card.body.addLayout(row(self.heading, self.status, None, close))
        for part in (self.meeting, self.said):
            card.body.addWidget(part)
        card.body.addWidget(line())
        card.body.addWidget(scrolled(self.form, name=tr("Fields of this need")), 1)
        foot = FlowLayout(spacing=8)
        for made in (self.go, remove):
            foot.addWidget(made)
        card.body.addLayout(foot)
        self.setLayout(column(card))

    def show_record(self, row_id: str, *, write: bool = False) -> None:
        """Show a need; ``write`` puts the cursor into its statement."""
        self.row_id, self._focus = row_id, write
        self.form.show_record(row_id)
        self._read()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed."""
        self.form.refresh(changes)
        if self.row_id and changes.records & {"need", "city", "consultation", "note_line"}:
            self._read()

    def _read(self) -> None:
        row_id = self.row_id
        self.context.operations.read(lambda reader: _source(reader, row_id), done=self._show)

    def _show(self, found: _Source | None) -> None:
        if found is None or found.need != self.row_id:
            return
        self.heading.setText(found.city)
        sign = signs.of_codes("need_status").get(found.status)
        self.status.setText(found.status_words)
        self.status.setVisible(bool(found.status_words))
        self.status.setProperty("tone", signs.tone_of(sign) if sign else "info")
        self.status.style().polish(self.status)
        self._consultation = found.consultation
        self.meeting.setText(found.meeting)
        self.said.setText(f"“{found.said}”" if found.said else "")
        self.said.setVisible(bool(found.said))
        self.go.setVisible(found.consultation is not None)
        editor = self.form.editors.get(Need.title_field)
        if self._focus and editor is not None:
            self._focus = False
            editor.widget.setFocus()

    def _open(self) -> None:
        self.context.open_page("consultations", self._consultation)


def _source(reader: Reader, row_id: str) -> _Source | None:
    """Read where a need comes from; None if it has just been deleted."""
    if not reader.exists("need", row_id):
        return None
    need = reader.row("need", row_id)
    city = reader.titles("city", [need["city"]] if need["city"] else []).get(need["city"], tr("No city yet"))
    status = need["status"] or ""
    words = terms(reader, "need_status").get(status, status)
    meeting, said = tr("Written here; it comes from no consultation."), ""
    if need["consultation"] and reader.exists("consultation", need["consultation"]):
        held = reader.row("consultation", need["consultation"])
        when = f", {ages.plain_day(held['moment'].local().date())}" if held["moment"] else ""
        meeting = tr("From “{0}”{1}").format(held["title"] or "Untitled", when)
    if need["origin"] and reader.exists("note_line", need["origin"]):
        said = reader.row("note_line", need["origin"])["text"] or ""
    return _Source(row_id, city, status, words, need["consultation"], meeting, said)
