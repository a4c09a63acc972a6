"""The page of cities: the list at the left, one city at the right with everything known and everything open there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QLabel, QStackedWidget, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import cities
from usascp_desktop.services.reports.status import NEED_OVER
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.operations import CancelledError
from usascp_desktop.ui.widgets.basics import EmptyState, ProgressLine, button, chip, column, label, row, scrolled
from usascp_desktop.ui.widgets.city_list import CityEntry, CityList
from usascp_desktop.ui.widgets.city_view import CityShown, CityView, cohort_words, contact_words, title_text
from usascp_desktop.ui.words import counted, terms, tr

if TYPE_CHECKING:
    from usascp_desktop.services.exporting import Exported
    from usascp_desktop.ui.widgets.city_table import CityTable
    from usascp_desktop.ui.widgets.report_process import ReportWriting

_LIST = 248
_BESIDE_FROM = 860
_CLOCK_MS = 15_000
_VOCABULARIES = (
    "sectors", "languages", "ascn_focus_areas", "ascn_project_status", "consultation_kinds", "consultation_status",
    "twinning_status",
)  # fmt: skip
_SHOWS = frozenset(
    {"city", "need", "commitment", "question", "consultation", "participant", "person", "project", "twinning", "code"}
)


class CitiesPage(QWidget):
    """Lists the cities and shows one. On a narrow page the list gives way to the city; Escape brings it back.

    Ctrl+Shift+B shows all cities as a table, like every other list; what it is filtered by narrows the list at the left
    too. The list at the left has no columns or boxes of its own: it is there to go from city to city.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context, self.theme = context, context.theme
        self.city = ""
        self._listed = True
        self.shown: CityShown | None = None
        self.view: CityView | None = None
        self.list = CityList(self.theme)
        self.list.setFixedWidth(self.theme.px(_LIST))
        self.list.opened.connect(self.show_record)
        self.list.table.clicked.connect(lambda _on=False: self.show_table())
        self._made: CityTable | None = None
        self.setFocusProxy(self.list.list)
        self._writing: ReportWriting | None = None
        self._make_head()
        self.area = scrolled(EmptyState(tr("Cities"), tr("Choose a city in the list.")), name=tr("City"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.detail = QWidget()
        shown = column(self.head, self.progress, self.area, spacing=12)
        shown.setStretch(2, 1)
        self.detail.setLayout(shown)
        self.detail.setMinimumWidth(self.theme.px(320))
        box = row(self.list, self.detail, spacing=24, margins=(24, 20, 24, 0))
        box.setStretch(1, 1)
        self.one, self.stack = QWidget(), QStackedWidget()
        self.one.setLayout(box)
        self.stack.addWidget(self.one)
        self.setLayout(column(self.stack))
        self.progress.hide()
        self.head.hide()
        self._keys()
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(lambda: self.view.tick() if self.view is not None else None)
        self._clock.start()
        self._load_list()

    @property
    def table(self) -> CityTable:
        """All cities as a table, made when it is first looked at."""
        from usascp_desktop.ui.widgets.city_table import CityTable

        if self._made is None:
            self._made = CityTable(self.context)
            self._made.closed.connect(self._from_table)
            self._made.list.opened.connect(self.show_record)
            self._made.list.counted.connect(lambda _shown, _total: self._load_list())
            self.stack.addWidget(self._made)
            self._made.list.load()
        return self._made

    def show_record(self, row_id: str) -> None:
        """Show a city, whatever was filtered."""
        self.stack.setCurrentWidget(self.one)
        self.setFocusProxy(self.list.list)
        if self.list.entries and row_id not in {one.id for one in self.list.entries}:
            self._unfilter()
        self.city = row_id
        self.list.mark(row_id)
        self._load_city()
        self._show_sides(listed=False)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, if it is shown here."""
        if self._made is not None:
            self._made.list.refresh(changes)
        if changes.records & {"city", "need", "code"}:
            self._load_list()
        if self.city and changes.records & _SHOWS:
            self._load_city()

    def show_table(self) -> None:
        """Show all cities as a table, or the one city again."""
        if self.stack.currentWidget() is self.table:
            self._from_table()
            return
        self.stack.setCurrentWidget(self.table)
        self.setFocusProxy(self.table.list.table)
        self.table.list.select(self.city)
        self.table.list.table.setFocus()

    def new_consultation(self) -> None:
        """Start a consultation with the city shown, now, and go to it."""
        if self.shown is None:
            return
        from usascp_desktop.services import consultations

        city, zone = self.city, self.shown.overview.city["timezone"] or "UTC"
        self.context.operations.write(
            lambda unit: consultations.start(unit, city=city, now=Moment.now(zone)),
            label=consultations.START_LABEL,
            done=lambda made: self.context.open_page("consultations", made),
        )

    def ask_for_profile(self) -> None:
        """Ask where the city profile goes, and write it."""
        if self.shown is None:
            return
        name = tr("City profile {0} {1}.pdf").format(self.shown.overview.name, self.shown.today.isoformat())
        file, _kind = QFileDialog.getSaveFileName(self, tr("City profile"), str(Path.home() / name), tr("PDF (*.pdf)"))
        if file:
            self.write_profile(Path(file).with_suffix(".pdf"))

    def write_profile(self, file: Path) -> None:
        """Write the city profile to a PDF file, beside the person's work."""
        if self.shown is None:
            return
        from usascp_desktop.services.reports.choices import Choices
        from usascp_desktop.ui.widgets.report_process import ReportWriting

        workspace, city = self.context.workspace, self.city
        zone = self.shown.overview.city["timezone"] or workspace.identity.zone
        choices = Choices("city-profile", cities=(city,), paper=self.context.settings.paper)
        self.pdf.setEnabled(False)
        self.progress.step(0, 0, tr("Writing the city profile"))
        self.progress.show()
        self._writing = ReportWriting(self.context, choices, file, zone=zone, parent=self)
        self._writing.progress.connect(self.progress.step)
        self._writing.written.connect(self._written)
        self._writing.failed.connect(self._not_written)
        self._writing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the room there is."""
        super().resizeEvent(event)
        self._show_sides(listed=self._listed)
        if self.view is not None and self.shown is not None and self._room() != self.view.room:
            QTimer.singleShot(0, self._build)

    def _make_head(self) -> None:
        self.back = button(tr("‹ &Cities"), kind="ghost", tip=tr("Back to the list (Esc)"), on_click=self._back)
        self.back.hide()
        self.title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.title.setProperty("role", "name")
        self.cohort = chip("", "info")
        self.line = label("", "muted", wrap=True)
        self.pdf = button(
            tr("City &profile PDF"), tip=tr("Write the city profile to a PDF"), on_click=self.ask_for_profile
        )
        self.start = button(
            tr("&New consultation   Ctrl+N"),
            kind="primary",
            tip=tr("Start one here, now"),
            on_click=self.new_consultation,
            writes=True,
        )
        self.start.setAccessibleName(tr("New consultation"))
        self.progress = ProgressLine()
        self.progress.cancelled.connect(lambda: self._writing.cancel() if self._writing is not None else None)
        about = row(self.cohort, self.line, spacing=8)
        about.setStretch(1, 1)
        words = column(self.back, self.title, about, spacing=2)
        words.setAlignment(self.back, Qt.AlignmentFlag.AlignLeft)
        self.head = QWidget()
        self.head_actions = row(self.pdf, self.start, spacing=8)
        box = row(words, self.head_actions, spacing=16)
        box.setStretch(0, 1)
        box.setAlignment(self.head_actions, Qt.AlignmentFlag.AlignTop)
        self.head.setLayout(box)

    def _keys(self) -> None:
        """The filter and the way back belong to the one city: the table has its own."""
        for keys, act, where in (
            ("Ctrl+N", self.new_consultation, self),
            ("Ctrl+Shift+B", self.show_table, self),
            ("/", self._to_filter, self.one),
            ("Escape", self._back, self.one),
        ):
            made = QShortcut(QKeySequence(keys), where)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    def _to_filter(self) -> None:
        self._show_sides(listed=True)
        self.list.search.setFocus()
        self.list.search.selectAll()

    def _back(self) -> None:
        self.list.search.clear()
        self._show_sides(listed=True)
        self.list.list.setFocus()

    def _from_table(self) -> None:
        self.stack.setCurrentWidget(self.one)
        self.setFocusProxy(self.list.list)
        self.list.list.setFocus()

    def _unfilter(self) -> None:
        if self._made is not None:
            self._made.list.clear()

    def _load_list(self) -> None:
        numbers = None if self._made is None else self._made.list.model.numbers().tolist()
        first = not self.city  # the list and its first city come in one answer
        self.context.operations.read(lambda reader: _listed(reader, numbers, first=first), done=self._list_loaded)

    def _list_loaded(self, found: tuple[tuple[CityEntry, ...], dict[str, int], CityShown | None]) -> None:
        entries, needs, shown = found
        self.list.show_cities(entries, len(needs))
        if self._made is not None:
            self._made.show_needs(needs)
        if not self.city and shown is not None and not self._is_narrow():
            self.city = shown.overview.id
            self.list.mark(self.city)
            self._city_loaded(shown)
            self._show_sides(listed=False)

    def _load_city(self) -> None:
        city = self.city
        self.context.operations.read(lambda reader: _city(reader, city), done=self._city_loaded)

    def _city_loaded(self, shown: CityShown) -> None:
        if shown.overview.id != self.city or shown == self.shown:
            return
        other = self.shown is None or self.shown.overview.id != self.city
        self.shown = shown
        self.title.setText(title_text(shown))
        self.title.setAccessibleName(", ".join(filter(None, (shown.overview.name, shown.overview.native_name))))
        cohort = cohort_words(shown.overview.city["cohort"])
        self.cohort.setText(cohort)
        self.cohort.setVisible(bool(cohort))
        self.line.setText(contact_words(shown))
        self.head.show()
        self._build()
        if other:
            self.area.verticalScrollBar().setValue(0)

    def _build(self) -> None:
        if self.shown is None:
            return
        focused = self.focusWidget()
        name = focused.accessibleName() if focused is not None and self.area.isAncestorOf(focused) else ""
        scrolled_to = self.area.verticalScrollBar().value()
        self.view = CityView(self.shown, self.theme, room=self._room(), open_page=self.context.open_page)
        holder = QWidget()
        holder.setObjectName("scrolled")
        holder.setLayout(column(self.view, margins=(0, 0, 12, 24)))
        self.area.setWidget(holder)
        self.area.verticalScrollBar().setValue(scrolled_to)
        if name:
            again = (one for one in holder.findChildren(QWidget) if one.accessibleName() == name)
            found = next(again, None)
            if found is not None:
                found.setFocus()

    def _room(self) -> int:
        return self.area.width() - 24

    def _is_narrow(self) -> bool:
        return self.width() < self.theme.px(_BESIDE_FROM)

    def _show_sides(self, *, listed: bool) -> None:
        narrow, self._listed = self._is_narrow(), listed
        self.list.setVisible(listed or not narrow)
        self.detail.setVisible(not narrow or not listed)
        self.back.setVisible(narrow)
        head = self.head.layout()
        assert isinstance(head, QBoxLayout)
        head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        head.setAlignment(self.head_actions, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignTop)
        self.list.setMaximumWidth(16_777_215 if narrow else self.theme.px(_LIST))
        self.list.setMinimumWidth(0 if narrow else self.theme.px(_LIST))

    def _written(self, made: Exported) -> None:
        self._end_job()
        pages = counted("{0} page", "{0} pages", made.pages or 0)
        url = QUrl.fromLocalFile(str(made.file))
        self.context.notices.say(
            tr("Written: {0}, {1}.").format(made.file.name, pages), action=tr("Open"), on_action=lambda: _open(url)
        )

    def _not_written(self, problem: BaseException) -> None:
        self._end_job()
        if isinstance(problem, CancelledError):
            self.context.notices.say(tr("Stopped; nothing was written."))
        else:
            self.context.notices.problem(problem)

    def _end_job(self) -> None:
        if self._writing is not None:
            self._writing.deleteLater()
            self._writing = None
        self.progress.hide()
        self.pdf.setEnabled(True)


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)


def _entries(reader: Reader, numbers: Sequence[int] | None) -> tuple[tuple[CityEntry, ...], dict[str, int]]:
    """Return the cities listed (None: all of them) by the alphabet, and how many needs are open in every city."""
    every = reader.counts("need", "city")
    over = reader.counts("need", "city", (Condition("status", "in", sorted(NEED_OVER)),))
    names = ("name", "native_name", "native_name_alt", "country_name", "slug")
    found = reader.rows(Query("city", fields=names, order=("name",)))
    listed = None if numbers is None else _ids(reader, numbers)
    needs = {one["id"]: every.get(one["id"], 0) - over.get(one["id"], 0) for one in found}
    entries = tuple(
        CityEntry(
            one["id"],
            one["name"] or one["slug"] or tr("Untitled"),
            one["native_name"] or "",
            one["country_name"] or "",
            needs[one["id"]],
            " ".join(one[name] or "" for name in names),
        )
        for one in found
        if listed is None or one["id"] in listed
    )
    return entries, needs


def _listed(
    reader: Reader, numbers: Sequence[int] | None, *, first: bool
) -> tuple[tuple[CityEntry, ...], dict[str, int], CityShown | None]:
    """Return what ``_entries`` does, and what is shown of the first of the cities if it is wanted."""
    entries, needs = _entries(reader, numbers)
    return entries, needs, _city(reader, entries[0].id) if first and entries else None


def _ids(reader: Reader, numbers: Sequence[int]) -> set[str]:
    from usascp_desktop.services import bulk

    return set(bulk.ids_of(reader, "city", numbers))


def _city(reader: Reader, city: str) -> CityShown:
    found = cities.overview(reader, city)
    programmes = reader.titles("programme", [one["programme"] for one in found.twinnings if one["programme"]])
    try:
        today = Moment.now(found.city["timezone"] or "UTC").local().date()
    except ValueError:
        today = dt.datetime.now(dt.UTC).date()
    return CityShown(found, {name: terms(reader, name) for name in _VOCABULARIES}, programmes, today)


__all__ = ["CitiesPage"]
