"""Today: what is on, what is late, what is loose, starting the next consultation, and finishing the day."""

from __future__ import annotations

import datetime as dt
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QFont, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QMenu, QPushButton, QSizePolicy, QStackedWidget, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import consultations, loose_answers
from usascp_desktop.services import today as service
from usascp_desktop.services.loose_answers import OpenRow
from usascp_desktop.services.today import Today, Unshared
from usascp_desktop.store.queries import Query
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.editors.dates import read_day
from usascp_desktop.ui.page_specs import PAGES, RECORD_PAGES
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import EmptyState, PageTitle, button, column, label, row, scrolled, with_sign
from usascp_desktop.ui.widgets.current_stack import CurrentStack
from usascp_desktop.ui.widgets.day_cards import AgendaCard, DraftsCard, LateCard, RowsCard, UnsharedCard
from usascp_desktop.ui.widgets.finish_day import FinishDay
from usascp_desktop.ui.widgets.loose_ends_list import LooseEndsList
from usascp_desktop.ui.words import tr

_TICK_MS = 10_000
_TOP, _NARROW = 344, 900
_SHOWN = frozenset(
    {"consultation", "delegation", "participant", "person", "organization", "commitment", "need", "question", "city",
     "attachment", "note_line", "meeting", "measurement", "follow_up", "code"}
)  # fmt: skip
_HOME_NAMES = {"America/New_York": "Washington, DC"}


class TodayPage(QWidget):
    """Ctrl+N starts a consultation where we are, Ctrl+Enter finishes the day; 1, 2 and 3 answer the current loose end.

    Escape leaves the evening.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self.found: Today | None = None
        self._unshared: Unshared | None = None
        self._stale = False
        theme = context.theme
        self.start_button = button(tr("&Start consultation   Ctrl+N"), kind="primary", on_click=self.start, writes=True)
        self.start_button.setAccessibleName(tr("Start consultation"))
        with_sign(self.start_button, "plus", context.theme, "on_accent")
        self.start_button.setAccessibleDescription(
            tr("Starts one now, in the city of the day, with everything filled in")
        )
        self.clocks = (_Clock(theme, tr("In the city")), _Clock(theme, tr("At home")))
        self.title = PageTitle(tr("Today"))
        self.title.line.setWordWrap(True)
        self.title.title.setAccessibleName(tr("The day"))
        self.title.line.setAccessibleName(tr("Where we are"))
        self.to_trip = _link(tr("Open de&legation"), self._open_delegation)
        self.agenda = AgendaCard(theme, self._open, self.to_trip)
        self.late = LateCard(theme, self._open, _link(tr("All open promises"), self._open_promises))
        self.drafts = DraftsCard(theme, self._open, self._open_report)
        self.loose = LooseEndsList(theme)
        self.loose_card = RowsCard(
            tr("Loose ends of the day"), theme, nothing="", link=_link(tr("&Finish the day"), self.finish)
        )
        self.loose_card.rows.addWidget(self.loose)
        self.loose_card.nothing.hide()
        pages = {spec.name for spec in PAGES}
        shares = "sync" in pages and not context.workspace.identity.practice
        self.unshared = UnsharedCard(theme, (lambda: context.open_page("sync", None)) if shares else None)
        self.evening = FinishDay(theme)
        first = self.first_start = button(
            tr("&Start the first consultation   Ctrl+N"), kind="primary", on_click=self.start, writes=True
        )
        first.setAccessibleName(tr("Start the first consultation"))
        words = tr(
            "A day fills itself from consultations: the agenda, what was promised, what is still loose. Start one in"
            " any city, look at a city first, or write down whom you will meet."
        )
        self.first_day = EmptyState(tr("Your first day"), words, first)
        self._lay_out()
        self._connect()
        self._say_time()
        self._read()

    def show_record(self, row_id: str) -> None:
        """Show the day; it is about no record of its own."""

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed; a page nobody looks at waits until somebody does."""
        if not changes.records & _SHOWN:
            return
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    def start(self) -> None:
        """Start a consultation in the city of the day, or ask in which."""
        if self.found is not None and self.found.city is not None:
            self._start_in(self.found.city)
        else:
            self.context.operations.read(_cities, done=self._ask_city)

    def finish(self) -> None:
        """Show the loose ends on the full page, to close the day with."""
        if self.found is not None:
            self.evening.begin(self.found)
            self.stack.setCurrentWidget(self.evening)
            self.evening.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        self._tick.start()
        self._unshared = None  # a bundle may have been written or merged meanwhile
        if self._stale or self.found is not None:
            self._stale = False
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other where two columns do not fit."""
        super().resizeEvent(event)
        narrow = self.width() < self.context.theme.px(_NARROW)
        for one in (self._columns, self._head):
            one.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _lay_out(self) -> None:
        top = self.context.theme.px(_TOP)
        for card in (self.agenda, self.late):
            card.setFixedHeight(top)
        self.loose_card.setMinimumHeight(self.context.theme.px(300))
        self.drafts.setMinimumHeight(self.context.theme.px(150))
        left = column(self.agenda, self.loose_card, spacing=16)
        left.setStretch(1, 1)
        right = column(self.late, self.drafts, self.unshared, spacing=16)
        right.setStretch(1, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(left, 680)
        self._columns.addLayout(right, 480)
        cards = QWidget()
        cards.setLayout(self._columns)
        self.cards = scrolled(cards, name=tr("The day's cards"))
        self.waiting = QWidget()
        self.inner = QStackedWidget()
        for one in (self.waiting, self.cards, self.first_day):
            self.inner.addWidget(one)
        day = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.title, 1)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._head.addLayout(row(*self.clocks, None, self.start_button, spacing=8))
        day.setLayout(column(self._head, self.inner, spacing=16, margins=(24, 24, 24, 16)))
        self.stack = CurrentStack()
        self.stack.addWidget(day)
        self.stack.addWidget(self.evening)
        self.setLayout(column(self.stack))
        self.setFocusProxy(self.loose)

    def _connect(self) -> None:
        for one in (self.loose, self.evening.list):
            one.picked.connect(self._settle)
            one.wanted.connect(self._settle_with_new)
            one.choosing.connect(self._offer)
            one.opened.connect(lambda row: self._open(row.record, row.ids[0]))
        self.evening.left.connect(self._leave_evening)
        self.evening.report.connect(self._open_report)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._ticked)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.start)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.finish)

    def _now(self) -> Moment:
        return Moment.now(self.context.settings.home_zone or self.context.workspace.identity.zone)

    def _read(self) -> None:
        now = self._now()
        self.context.operations.read(lambda reader: service.overview(reader, now=now), done=self._show)

    def _show(self, found: Today) -> None:
        first, self.found = self.found is None, found
        self.inner.setCurrentWidget(self.first_day if found.empty else self.cards)
        self.start_button.setVisible(not found.empty)
        self.to_trip.setVisible(found.trip is not None)
        self.late.show_day(found)
        self.drafts.show_day(found)
        self.loose.show_rows(found.loose)
        self.loose_card.set_count(len(found.loose))
        self.evening.show_day(found)
        self._say_time()
        if first and self.isVisible() and not isinstance(self.window().focusWidget(), QLineEdit):
            (self.first_start if found.empty else self.loose if found.loose else self.start_button).setFocus()
        if self.context.workspace.identity.practice:
            self.unshared.show_practice()
            return
        known = self._unshared
        self.context.operations.read(lambda reader: service.unshared(reader, known), done=self._show_unshared)

    def _show_unshared(self, found: Unshared) -> None:
        self._unshared = found
        self.unshared.show_count(found)

    def _say_time(self) -> None:
        """Write the day, both clocks, and how each appointment stands now."""
        now = self._now()
        zone = self.found.zone if self.found else now.zone
        here = now.at.astimezone(ZoneInfo(zone))
        self.title.title.setText(ages.long_day(here, weekday_too=True))
        self.title.say(_where(self.found))
        city, home = self.clocks
        name = (self.found.city_name if self.found else "") or _name(zone)
        city.show_time(name, now.at, zone)
        home.show_time(_name(now.zone), now.at, now.zone)
        home.setVisible(zone != now.zone)
        if self.found is not None:
            self.agenda.show_day(self.found, now.at)

    def _ticked(self) -> None:
        if not self.isVisible():
            self._tick.stop()
            return
        now = self._now()
        if self.found is not None and now.at.astimezone(ZoneInfo(self.found.zone)).date() != self.found.day:
            self._read()
        elif not self.agenda.isAncestorOf(self.focusWidget() or self):  # a row that has the keys is not made anew
            self._say_time()

    def _settle(self, row: OpenRow, value: object) -> None:
        now = self._now()
        if row.how == "date" and isinstance(value, str):
            today = self.found.day if self.found else now.local().date()
            day = read_day(value, today)
            if day is None:
                self.context.notices.say(tr("That is no date; write it like Fri, 4 Dec or 2026-12-04."), tone="bad")
                return
            value = day
        self.context.operations.write(
            lambda unit: loose_answers.settle(unit, row, value, now=now),
            label=loose_answers.LABEL,
            done=lambda _none: self._settled(row),
        )

    def _settle_with_new(self, row: OpenRow, title: str) -> None:
        now = self._now()
        self.context.operations.write(
            lambda unit: loose_answers.settle_with_new(unit, row, title, now=now),
            label=loose_answers.LABEL,
            done=lambda _none: self._settled(row),
        )

    def _settled(self, row: OpenRow) -> None:
        undo = self.context.operations.undo
        self.context.notices.say(tr("{0}: answered.").format(tr(row.what)), action=tr("Undo"), on_action=lambda: undo())

    def _offer(self, row: OpenRow) -> None:
        def offer(choices: dict[str, str]) -> None:
            for one in (self.loose, self.evening.list):
                one.offer(row, choices)

        self.context.operations.read(lambda reader: loose_answers.choices(reader, row), done=offer)

    def _leave_evening(self) -> None:
        self.stack.setCurrentIndex(0)
        self.loose.setFocus()

    def _open(self, record: str, row_id: str) -> None:
        page = RECORD_PAGES.get(record)
        if record == "note_line":
            self.context.operations.read(
                lambda reader: reader.row("note_line", row_id)["consultation"],
                done=lambda held: self._open("consultation", held),
            )
        elif page is not None:
            self.context.open_page(page, row_id)

    def _open_delegation(self) -> None:
        page = RECORD_PAGES.get("delegation")
        trip = self.found.trip if self.found else None
        if page is not None and trip is not None:
            self.context.open_page(page, trip.id)
        else:
            self.context.open_page("consultations", None)

    def _open_report(self) -> None:
        """Go to the report of the trip that is under way."""
        trip = self.found.trip if self.found else None
        self.context.open_page("reports", filters={"report": "trip-report", "delegation": trip.id if trip else ""})

    def _open_promises(self) -> None:
        self.context.open_page("follow_ups", None)

    def _start_in(self, city: str) -> None:
        now = self._now()
        self.context.operations.write(
            lambda unit: consultations.start(unit, city=city, now=now),
            label=consultations.START_LABEL,
            done=lambda row_id: self.context.open_page("consultations", row_id),
        )

    def _picked_city(self, city: str, _checked: bool = False) -> None:
        self._start_in(city)

    def _ask_city(self, cities: list[tuple[str, str]]) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("City of the consultation"))
        for row_id, name in cities:
            menu.addAction(name).triggered.connect(partial(self._picked_city, row_id))
        below = self.start_button if self.start_button.isVisible() else self.first_day
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 4)))


class _Clock(QWidget):
    """The name of a place, its time, and its day."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._name = name
        self.place = label("", "small")
        self.time = label("", "figure")
        figures = theme.font("figure")
        figures.setFeature(QFont.Tag("tnum"), 1)
        self.time.setFont(figures)
        self.day = label("", "small")
        line = row(self.time, self.day, None, spacing=6)
        line.setAlignment(self.day, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(self.place, line, spacing=0, margins=(0, 0, theme.px(16), 0)))

    def show_time(self, place: str, at: dt.datetime, zone: str) -> None:
        """Show a moment on the clocks of a zone."""
        local = at.astimezone(ZoneInfo(zone))
        self.place.setText(place)
        self.time.setText(f"{local:%H:%M}")
        self.day.setText(f"{ages.weekday(local)} {local.day} {ages.month(local)}")
        self.setToolTip(zone)
        self.setAccessibleName(f"{self._name}, {place}: {local:%H:%M}, {ages.weekday_in_full(local)}")


def _link(words: str, act: object) -> QPushButton:
    assert callable(act)
    return button(words, kind="ghost", on_click=act)


def _where(found: Today | None) -> str:
    if found is None:
        return ""
    if found.trip is None:
        return found.city_name or tr("No delegation is travelling")
    days = tr("day {0} of {1}").format(found.trip.day, found.trip.days)
    place = f"{found.city_name}, {days}" if found.city_name else days.capitalize()
    return f"{place} · {found.trip.title}"


def _name(zone: str) -> str:
    return _HOME_NAMES.get(zone, zone.rsplit("/", 1)[-1].replace("_", " "))


def _cities(reader: Reader) -> list[tuple[str, str]]:
    found = reader.rows(Query("city", order=("name",), fields=("name", "native_name")))
    return [(one["id"], f"{one['name']}  {one['native_name'] or ''}".strip()) for one in found]
