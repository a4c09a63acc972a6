"""The page of cities: one with everything known and everything open there, or all of them as a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QFileDialog, QLabel, QStackedWidget, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import cities
from usascp_desktop.services.reports.status import NEED_OVER
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.operations import CancelledError
from usascp_desktop.ui.widgets.basics import ProgressLine, button, chip, column, label, row, scrolled, with_sign
from usascp_desktop.ui.widgets.city_view import CityShown, CityView, cohort_words, contact_words, title_text
from usascp_desktop.ui.widgets.locator import Spot
from usascp_desktop.ui.words import counted, marked, terms, tr

if TYPE_CHECKING:
    from usascp_desktop.services.exporting import Exported
    from usascp_desktop.ui.widgets.city_table import CityTable
    from usascp_desktop.ui.widgets.report_process import ReportWriting

_BESIDE_FROM, _BESIDE = 860, 16
_CLOCK_MS = 15_000
_VOCABULARIES = (
    "sectors", "languages", "ascn_focus_areas", "ascn_project_status", "consultation_kinds", "consultation_status",
    "twinning_status",
)  # fmt: skip
_SHOWS = frozenset(
    {
        "city",
        "need",
        "commitment",
        "question",
        "consultation",
        "participant",
        "person",
        "project",
        "twinning",
        "code",
        "attachment",
    }
)


class CitiesPage(QWidget):
    """One city, with everything known and everything open there, or all of them as a list like every other.

    The page begins with the city that was looked at last. Escape and the way at the top lead to the list, Escape there
    back to the city; Ctrl+Shift+B goes to and fro.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context, self.theme = context, context.theme
        self.city = ""
        self.shown: CityShown | None = None
        self.view: CityView | None = None
        self._made: CityTable | None = None
        self._unfolded: set[str] = set()
        self._writing: ReportWriting | None = None
        self._make_head()
        self.area = scrolled(QWidget(), name=tr("City"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._keep_edge())
        box = column(self.head, self.progress, self.area, spacing=8, margins=(24, 0, 8, 0))
        box.setStretch(2, 1)
        self.one, self.stack = QWidget(), QStackedWidget()
        self.one.setLayout(box)
        self.stack.addWidget(self.one)
        self.setLayout(column(self.stack))
        self.setFocusProxy(self.area)
        self.progress.hide()
        self.head.hide()
        self._keys()
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(lambda: self.view.tick() if self.view is not None else None)
        self._clock.start()
        context.operations.read(_first, done=self._begin)

    @property
    def table(self) -> CityTable:
        """All cities as a table, made when it is first looked at."""
        from usascp_desktop.ui.widgets.city_table import CityTable

        if self._made is None:
            self._made = CityTable(self.context)
            self._made.closed.connect(self._from_table)
            self._made.list.opened.connect(self.show_record)
            self.stack.addWidget(self._made)
            self._made.list.load()
            self._count_needs()
        return self._made

    @property
    def listed(self) -> bool:
        """True while the list is shown."""
        return self._made is not None and self.stack.currentWidget() is self._made

    def show_record(self, row_id: str) -> None:
        """Show a city, and begin with it the next time."""
        self._to_one()
        self.city = row_id
        self._load_city()
        database = self.context.operations.database
        if not database.read_only:
            database.submit(lambda unit: cities.keep_last(unit, row_id), label=marked("Remember the city"))

    def show_filtered(self, _filters: Mapping[str, object]) -> None:
        """Show the list."""
        self.show_table()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, if it is shown here."""
        if self._made is not None:
            self._made.list.refresh(changes)
            if changes.records & {"city", "need", "code"}:
                self._count_needs()
        if self.city and changes.records & _SHOWS:
            self._load_city()

    def show_table(self) -> None:
        """Show all cities as a list; the keys go there if they are on this page."""
        focused = QApplication.focusWidget()
        held = focused is not None and self.isAncestorOf(focused)
        self.stack.setCurrentWidget(self.table)
        self.setFocusProxy(self.table.list.table)
        if self.city:
            self.table.list.select(self.city)
        if held:
            self.table.list.table.setFocus()

    def new_consultation(self) -> None:
        """Start a consultation with the city shown, now, and go to it."""
        if self.shown is None or self.listed:
            return
        from usascp_desktop.services import consultations

        city, zone = self.city, self.shown.overview.city["timezone"] or "UTC"
        self.context.operations.write(
            lambda unit: consultations.start(unit, city=city, now=Moment.now(zone)),
            label=consultations.START_LABEL,
            done=lambda made: self.context.open_page("consultations", made),
        )

    def open_briefing(self) -> None:
        """Go to the briefing about this city."""
        self.context.open_page("reports", filters={"report": "briefing", "cities": self.city})

    def open_files(self) -> None:
        """Go to the files of this city and of all that is about it."""
        self.context.open_page("attachments", filters={"city": self.city})

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
        self._arrange_head()
        if self.view is not None and self.shown is not None and self._room() != self.view.room:
            QTimer.singleShot(0, self._build)

    def _make_head(self) -> None:
        self.back = button(tr("&Cities"), kind="link", tip=tr("All cities (Esc)"), on_click=self.show_table)
        self.back.setAccessibleName(tr("All cities"))
        self.line = label("", "muted", wrap=True)
        way = row(self.back, label("›", "muted"), self.line, spacing=4)
        way.setStretch(2, 1)
        self.title = QLabel(textFormat=Qt.TextFormat.RichText)
        self.title.setProperty("role", "name")
        self.cohort = chip("", "info")
        self.pdf = button(
            tr("City &profile PDF"), tip=tr("Write the city profile to a PDF"), on_click=self.ask_for_profile
        )
        self.briefing = button(
            tr("&Briefing"), tip=tr("What to read before the visit, and write it"), on_click=self.open_briefing
        )
        self.start = button(
            tr("&Start consultation   Ctrl+N"),
            kind="primary",
            tip=tr("Start one here, now"),
            on_click=self.new_consultation,
            writes=True,
        )
        self.start.setAccessibleName(tr("Start consultation"))
        self.files = button(
            tr("F&iles"), tip=tr("Photos and documents of this city and its meetings"), on_click=self.open_files
        )
        signs = ((self.files, "paperclip"), (self.briefing, "file-text"), (self.pdf, "file-chart-column"))
        for made, sign in signs:
            with_sign(made, sign, self.theme)
        with_sign(self.start, "plus", self.theme, "on_accent")
        self.progress = ProgressLine()
        self.progress.cancelled.connect(lambda: self._writing.cancel() if self._writing is not None else None)
        self.names = row(self.title, self.cohort, None, spacing=16)
        words = column(way, self.names, spacing=2)
        self.head = QWidget()
        self.head_actions = row(self.files, self.briefing, self.pdf, self.start, None, spacing=8)
        box = row(words, self.head_actions, spacing=16, margins=(0, 0, _BESIDE, 0))
        box.setStretch(0, 1)
        self.head.setLayout(box)

    def _arrange_head(self) -> None:
        """Put the actions under the name where there is too little room beside it, and let the name wrap."""
        self.title.setWordWrap(False)
        needs = self.names.sizeHint().width() + self.head_actions.sizeHint().width() + 4 * _BESIDE
        narrow = self.width() < max(self.theme.px(_BESIDE_FROM), needs)
        head = self.head.layout()
        assert isinstance(head, QBoxLayout)
        head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.names.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.names.setAlignment(self.cohort, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter)
        self.title.setWordWrap(narrow)
        where = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignBottom
        head.setAlignment(self.head_actions, where)

    def _keys(self) -> None:
        """Escape belongs to the one city: the list has its own."""
        for keys, act, where in (
            ("Ctrl+N", self.new_consultation, self),
            ("Ctrl+Shift+B", lambda: self._from_table() if self.listed else self.show_table(), self),
            ("Escape", self.show_table, self.one),
        ):
            made = QShortcut(QKeySequence(keys), where)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    def _begin(self, shown: CityShown | None) -> None:
        """Begin with the city looked at last, or with the list, unless somebody was quicker."""
        if self.city or self._made is not None:
            return
        if shown is None:
            self.show_table()
            return
        self.city = shown.overview.id
        self._city_loaded(shown)

    def _to_one(self) -> None:
        self.stack.setCurrentWidget(self.one)
        self.setFocusProxy(self.area)

    def _from_table(self) -> None:
        """Go back to the city that was shown, if there was one."""
        if self.city:
            self._to_one()
            self.area.setFocus()

    def _count_needs(self) -> None:
        def show(needs: dict[str, int]) -> None:
            if self._made is not None:
                self._made.show_needs(needs)

        self.context.operations.read(_open_needs, done=show)

    def _load_city(self) -> None:
        city = self.city
        self.context.operations.read(lambda reader: _city(reader, city), done=self._city_loaded)

    def _city_loaded(self, shown: CityShown) -> None:
        if shown.overview.id != self.city or shown == self.shown:
            return
        other = self.shown is None or self.shown.overview.id != self.city
        if other:
            self._unfolded = set()
        self.shown = shown
        self.title.setText(title_text(shown))
        self.title.setAccessibleName(", ".join(filter(None, (shown.overview.name, shown.overview.native_name))))
        cohort = cohort_words(shown.overview.city["cohort"])
        self.cohort.setText(cohort)
        self.cohort.setVisible(bool(cohort))
        self.line.setText(contact_words(shown))
        self.files.setText(f"{tr('F&iles')} {shown.overview.file_count or ''}".rstrip())
        self.head.show()
        self._arrange_head()
        self._build()
        if other:
            self.area.verticalScrollBar().setValue(0)

    def _build(self) -> None:
        if self.shown is None:
            return
        focused = self.focusWidget()
        name = focused.accessibleName() if focused is not None and self.area.isAncestorOf(focused) else ""
        scrolled_to = self.area.verticalScrollBar().value()
        self.view = CityView(
            self.shown, self.theme, room=self._room(), open_page=self.context.open_page, unfolded=self._unfolded
        )
        holder = QWidget()
        holder.setObjectName("scrolled")
        holder.setLayout(column(self.view))
        self.area.setWidget(holder)
        self._keep_edge()
        self.area.verticalScrollBar().setValue(scrolled_to)
        if name:
            again = (one for one in holder.findChildren(QWidget) if one.accessibleName() == name)
            found = next(again, None)
            if found is not None:
                found.setFocus()

    def _room(self) -> int:
        return self.area.width() - _BESIDE

    def _keep_edge(self) -> None:
        """Let the cards end where the head ends, whether there is a bar to scroll with or not."""
        bar, holder = self.area.verticalScrollBar(), self.area.widget()
        layout = holder.layout() if holder is not None else None
        if layout is not None:
            taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
            layout.setContentsMargins(0, 0, max(0, _BESIDE - taken), 16)

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


def _open_needs(reader: Reader) -> dict[str, int]:
    """Return how many needs are open in every city."""
    every = reader.counts("need", "city")
    over = reader.counts("need", "city", (Condition("status", "in", sorted(NEED_OVER)),))
    found = reader.rows(Query("city", fields=("name",)))
    return {one["id"]: every.get(one["id"], 0) - over.get(one["id"], 0) for one in found}


def _first(reader: Reader) -> CityShown | None:
    """Return what is shown of the city looked at last; None if there is none."""
    city = cities.last(reader)
    return _city(reader, city) if city else None


def _city(reader: Reader, city: str) -> CityShown:
    found = cities.overview(reader, city)
    programmes = reader.titles("programme", [one["programme"] for one in found.twinnings if one["programme"]])
    try:
        today = Moment.now(found.city["timezone"] or "UTC").local().date()
    except ValueError:
        today = dt.datetime.now(dt.UTC).date()
    spots = reader.rows(Query("city", fields=("name", "place")))
    around = tuple(Spot(one["name"] or "", one["place"]) for one in spots if one["place"] is not None)
    return CityShown(found, {name: terms(reader, name) for name in _VOCABULARIES}, programmes, today, around)


__all__ = ["CitiesPage"]
