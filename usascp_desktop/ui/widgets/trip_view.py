"""One delegation: its members, the itinerary day by day, what waits in its cities, and its form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.people import Person
from usascp_desktop.services import choosing, delegations
from usascp_desktop.services.delegations import Meeting, Stop, Trip
from usascp_desktop.store.unit_of_work import ChangeSet, Reader, UnitOfWork
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.form_builder import FormView
from usascp_desktop.ui.page_specs import RECORD_PAGES
from usascp_desktop.ui.widgets.basics import Card, button, chip, clear, column, label, row, scrolled, with_sign
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.widgets.list_card import ListCard, list_rows, nothing
from usascp_desktop.ui.widgets.people_chips import PeopleChips
from usascp_desktop.ui.widgets.row_button import RowButton, RowWords
from usascp_desktop.ui.words import counted, tr

_SHOWS = {"delegation", "consultation", "participant", "person", "organization", "city", "need", "commitment", "code"}
_PEOPLE_AT_MOST = 5000


@dataclass(frozen=True)
class _Shown:
    trip: Trip
    people: Mapping[str, str]
    today: dt.date


class TripView(QWidget):
    """Shows a delegation. ``gone`` says that it is no longer there, ``delete`` asks to delete it."""

    gone = Signal()
    delete = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.row_id = ""
        self.shown: _Shown | None = None
        self._make_head()
        self.members = PeopleChips(tr("Members"), context.theme)
        self.form = FormView(context, "delegation")
        self.form.gone.connect(self.gone)
        self._itinerary, self._stops = column(spacing=0), column(spacing=0)
        who = Card(tr("Members"))
        who.body.addWidget(self.members)
        self._who = who
        fields = Card(tr("Details"))
        fields.body.addWidget(self.form)
        remove = button(
            tr("&Delete this delegation"), tip=tr("Delete it; it can be undone"), on_click=self.delete.emit, writes=True
        )
        fields.body.addLayout(row(None, remove))
        inner = QWidget()
        inner.setLayout(column(who, self._itinerary, self._stops, fields, None, spacing=16, margins=(0, 0, 4, 16)))
        box = column(self.head, spacing=16)
        box.addWidget(scrolled(inner, name=tr("This delegation")), 1)
        self.setLayout(box)
        self.setFocusProxy(self.plan)
        self.members.added.connect(self._add)
        self.members.wanted.connect(self._add_new)
        self.members.removed.connect(self._remove)
        self.members.opened.connect(self._open_member)

    def show_record(self, row_id: str) -> None:
        """Show a delegation."""
        self.row_id = row_id
        self.form.show_record(row_id)
        self._read()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed."""
        self.form.refresh(changes)
        if self.row_id and changes.records & _SHOWS:
            self._read()

    def plan_meeting(self) -> None:
        """Plan a meeting of this trip and go to it."""
        row_id = self.row_id
        self.context.operations.write(
            lambda unit: delegations.plan_meeting(unit, row_id),
            label=delegations.PLAN_LABEL,
            done=lambda made: self.context.open_page("consultations", made),
        )

    def open_briefing(self) -> None:
        """Go to the briefing for this delegation."""
        self.context.open_page("reports", filters={"report": "briefing", "delegation": self.row_id})

    def open_report(self) -> None:
        """Go to the trip report of this delegation."""
        self.context.open_page("reports", filters={"report": "trip-report", "delegation": self.row_id})

    def _make_head(self) -> None:
        self.title = label("", "h2", wrap=True)
        self.title.setAccessibleName(tr("Title of this delegation"))
        self.status = chip("")
        self.line = label("", "muted", wrap=True)
        self.plan = button(
            tr("&Plan a meeting"),
            tip=tr("Add a consultation to the itinerary"),
            on_click=self.plan_meeting,
            writes=True,
        )
        report = button(
            tr("&Trip report"), tip=tr("See the report of this delegation, and write it"), on_click=self.open_report
        )
        briefing = button(
            tr("&Briefing"), tip=tr("What to read before the visit, and write it"), on_click=self.open_briefing
        )
        for made, sign in ((briefing, "file-text"), (report, "file-chart-column"), (self.plan, "calendar")):
            with_sign(made, sign, self.context.theme)
        self.head = QWidget()
        under = row(self.status, self.line, spacing=8)
        under.setStretch(1, 1)
        acts = FlowLayout(spacing=8)
        for made in (briefing, report, self.plan):
            acts.addWidget(made)
        words = column(self.title, under, spacing=4)
        self.head.setLayout(column(words, acts, spacing=8))

    def _read(self) -> None:
        row_id, zone = self.row_id, self.context.workspace.identity.zone
        self.context.operations.read(lambda reader: _shown(reader, row_id, zone), done=self._show)

    def _show(self, shown: _Shown | None) -> None:
        if shown is None or shown.trip.id != self.row_id or shown == self.shown:
            return
        self.shown = shown
        trip = shown.trip
        self.title.setText(tr(trip.title))
        self.status.setText(tr(trip.status))
        self.status.setVisible(bool(trip.status))
        self.line.setText(" · ".join(part for part in (_dates(trip), trip.programme, _how_many(trip)) if part))
        self._who.set_count(len(trip.members))
        self.members.show_people((one.participant, one.name, tr(one.line)) for one in trip.members)
        taken = {one.person for one in trip.members}
        self.members.offer({person: name for person, name in shown.people.items() if person not in taken})
        clear(self._itinerary)
        self._itinerary.addWidget(self._itinerary_card(trip))
        clear(self._stops)
        self._stops.addWidget(self._stops_card(trip))

    def _itinerary_card(self, trip: Trip) -> Card:
        card = ListCard(tr("Itinerary"), trip.meeting_count)
        if not trip.days:
            card.say(nothing(tr("No meeting is planned yet. “Plan a meeting” adds the first; its day can be changed.")))
        for day, meetings in trip.days:
            assert self.shown is not None
            words = ages.day(day, self.shown.today) if day else tr("No day set")
            number = ""
            if day and trip.starts and day >= trip.starts:
                number = tr("Day {0}").format((day - trip.starts).days + 1) + " · "
            card.say(label(f"{number}{words}", "head"))
            list_rows(card.body, [self._meeting(one) for one in meetings])
        return card

    def _meeting(self, one: Meeting) -> RowButton:
        when = f"{one.moment.local():%H:%M}" if one.moment else tr("No time")
        line = " · ".join(part for part in (when, one.city, one.place, tr(one.kind)) if part)
        return RowButton(
            RowWords(tr(one.title), line, tr(one.status)),
            self.context.theme,
            on_open=lambda: self.context.open_page("consultations", one.id),
            tip=tr("Enter opens the meeting"),
        )

    def _stops_card(self, trip: Trip) -> Card:
        card = ListCard(tr("What waits in the cities"), len(trip.stops))
        if not trip.stops:
            card.say(nothing(tr("No city yet. Name the cities under Details; their needs and promises appear here.")))
        list_rows(card.body, [self._stop(one) for one in trip.stops])
        return card

    def _stop(self, one: Stop) -> RowButton:
        needs = counted("{0} open need", "{0} open needs", one.needs)
        promises = counted("{0} open promise", "{0} open promises", one.promises)
        late = tr("{0} late").format(one.late) if one.late else ""
        words = RowWords(one.name, f"{needs} · {promises}", late, "bad", "triangle-alert" if late else "")
        return RowButton(
            words,
            self.context.theme,
            on_open=lambda: self.context.open_page("cities", one.city),
            tip=tr("Enter opens the city"),
        )

    def _add(self, person: str) -> None:
        row_id = self.row_id
        self.context.operations.write(
            lambda unit: delegations.add_member(unit, row_id, person), label=delegations.ADD_MEMBER_LABEL
        )

    def _add_new(self, name: str) -> None:
        row_id = self.row_id

        def work(unit: UnitOfWork) -> None:
            delegations.add_member(unit, row_id, unit.add(Person, {"display_name": name}))

        self.context.operations.write(work, label=delegations.ADD_MEMBER_LABEL)

    def _remove(self, participant: str) -> None:
        self.context.operations.write(
            lambda unit: delegations.remove_member(unit, participant),
            label=delegations.REMOVE_MEMBER_LABEL,
            done=lambda _none: self.context.notices.say(
                tr("Taken out of the delegation."), action=tr("Undo"), on_action=lambda: self.context.operations.undo()
            ),
        )

    def _open_member(self, participant: str) -> None:
        assert self.shown is not None
        person = next((one.person for one in self.shown.trip.members if one.participant == participant), None)
        if person is not None and "person" in RECORD_PAGES:
            self.context.open_page(RECORD_PAGES["person"], person)


def _dates(trip: Trip) -> str:
    if trip.starts is None or trip.ends is None:
        return tr("Dates not set")
    length = (trip.ends - trip.starts).days + 1
    first, last = ages.day(trip.starts, trip.starts), ages.day(trip.ends, trip.starts)
    return tr("{0} to {1} · {2}").format(first, last, ages.days(length))


def _how_many(trip: Trip) -> str:
    return counted("{0} meeting", "{0} meetings", trip.meeting_count)


def _shown(reader: Reader, row_id: str, zone: str) -> _Shown | None:
    if not reader.exists("delegation", row_id):
        return None
    today = Moment.now(zone).local().date()
    found = choosing.titles(reader, "person", most=_PEOPLE_AT_MOST)
    people = {row: name or tr("Unnamed") for row, name in found.items()}
    return _Shown(delegations.overview(reader, row_id, today=today), people, today)
