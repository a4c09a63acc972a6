"""Delegations: the trips, the next one first, with members, itinerary and cities of the one that is open."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from usascp_desktop.records.delegations import Delegation
from usascp_desktop.services import records
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import EmptyState, PageTitle, button, column, with_sign
from usascp_desktop.ui.widgets.record_list import RecordList, field_column
from usascp_desktop.ui.widgets.trip_view import TripView
from usascp_desktop.ui.widgets.two_panes import TwoPanes
from usascp_desktop.ui.words import tr

_LIST, _DETAIL = 400, 480


class DelegationsPage(QWidget):
    """The list of trips and one of them. Ctrl+N makes a delegation, Delete deletes one; both can be undone."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        new = button(tr("&New delegation   Ctrl+N"), kind="primary", on_click=self.new, writes=True)
        new.setAccessibleName(tr("New delegation"))
        with_sign(new, "plus", context.theme, "on_accent")
        self.title = PageTitle(tr("Delegations"), new)
        first = button(tr("Plan the &first delegation"), on_click=self.new, writes=True)
        words = tr("A trip of experts: who goes, to which cities, when and why. Its consultations make its itinerary.")
        shown = (("title", 200), ("starts", 116), ("ends", 116), ("status", 120), ("programme", 150))
        columns = [field_column("delegation", name, width=width) for name, width in shown]
        empty = EmptyState(tr("No delegations yet"), words, first)
        self.list = RecordList(context, "delegation", columns, order=("-starts", "-id"), empty=empty)
        self.list.setFocusProxy(self.list.table)
        self.view = TripView(context)
        px = context.theme.px
        self.panes = TwoPanes(self.list, self.view, list_width=px(_LIST), detail_width=px(_DETAIL))
        box = column(self.title, spacing=16, margins=(24, 24, 24, 16))
        box.addWidget(self.panes, 1)
        self.setLayout(box)
        self.setFocusProxy(self.list.table)
        self._connect()
        self.list.load()

    def show_record(self, row_id: str) -> None:
        """Show a delegation, whatever was filtered."""
        self.list.forget_filters()
        self.list.select(row_id)
        self.list.load(())
        self._open(row_id)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed elsewhere."""
        self.list.refresh(changes)
        if self.panes.is_open:
            self.view.refresh(changes)

    def new(self) -> None:
        """Make a delegation and begin to write its title."""
        self.context.operations.write(
            lambda unit: unit.add(Delegation, {"status": "planned"}),
            label=records.label(records.ADD_LABEL, "delegation"),
            done=self.show_record,
        )

    def delete(self) -> None:
        """Delete the delegation that is shown; its consultations and people stay, the notice takes it back."""
        row_id = self.list.current or self.view.row_id
        if row_id:
            self.context.operations.write(
                lambda unit: unit.delete(Delegation, row_id),
                label=records.label(records.REMOVE_LABEL, "delegation"),
                done=lambda _none: self._deleted(),
            )

    def _connect(self) -> None:
        self.list.selected.connect(self._walked)
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
        self.view.gone.connect(self.panes.close_detail)
        self.view.delete.connect(self.delete)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new)

    def _counted(self, shown: int, total: int) -> None:
        self.title.say(tr("{0} of {1} shown").format(f"{shown:,}", f"{total:,}"))
        if shown and not self.panes.is_open and self.panes.fits_both:
            self.list.step(0 if self.list.current else 1)

    def _walked(self, row_id: str) -> None:
        if row_id and (self.panes.fits_both or self.panes.is_open):
            self._open(row_id)

    def _open(self, row_id: str) -> None:
        self.panes.show_detail()
        self.view.show_record(row_id)

    def _deleted(self) -> None:
        self.panes.close_detail()
        undo = self.context.operations.undo
        self.context.notices.say(tr("The delegation was deleted."), action=tr("Undo"), on_action=lambda: undo())
