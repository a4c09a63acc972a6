"""Reports: choose, see the real page beside the choices, see what stays out and why, write it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import UserError
from usascp_desktop.services import exporting
from usascp_desktop.services.exporting import Exported
from usascp_desktop.services.reports import presets
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.operations import CancelledError, Job
from usascp_desktop.ui.widgets.basics import PageTitle, button, column, row, with_sign
from usascp_desktop.ui.widgets.report_choices import ReportChoices, offered
from usascp_desktop.ui.widgets.report_preview import Page, ReportPreview, draw
from usascp_desktop.ui.widgets.report_process import ReportWriting
from usascp_desktop.ui.widgets.report_result import WithheldCard, WriteCard
from usascp_desktop.ui.words import counted, marked, tr

if TYPE_CHECKING:
    from usascp_desktop.exports.report import Withheld
    from usascp_desktop.ui.widgets.side_pane import SidePane

KEEP_LABEL, FORGET_LABEL = marked("Keep a preset"), marked("Forget a preset")
_WAIT_MS = 300
_SIDE = 312
_LEAST_PAGE, _LEAST_STACKED, _LEAST_CHOICES = 360, 300, 260
"""Pixels that the page has beside two columns of cards, beside one, and that the choices have above it."""
_MORE = 24
_ANY = 16_777_215
"""Qt's word for no limit."""
_OFFERED = {"city", "consultation", "delegation", "programme", "organization"}
_OWN, _KEPT = {"report_run"}, {"saved_view"}
_FILES = {".pdf": marked("PDF (*.pdf)"), ".xlsx": marked("Excel workbook (*.xlsx)")}


@dataclass(frozen=True)
class _Preview:
    exported: Exported
    pdf: bytes
    page: Page


class ReportsPage(QWidget):
    """Choices at the left, the page itself in the middle, what stays out and the writing at the right.

    ``ask_file`` (suggested path, filter) returns where to write, empty for nowhere.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self.ask_file: Callable[[str, str], str] = self._ask_file
        self._preview: _Preview | None = None
        self._drawing: Job | None = None
        self._writing: ReportWriting | None = None
        self._asked = 0
        self._stale = True
        self.pane: SidePane | None = None
        self.before = button(tr("Earl&ier reports"), on_click=self.show_earlier)
        self.before.setAccessibleDescription(tr("What was written before, when and for whom, and making it again"))
        with_sign(self.before, "history", context.theme)
        self.title = PageTitle(tr("Reports"), self.before)
        self.title.say(tr("Choose, read the real page, see what stays out, write it"))
        self.choices = ReportChoices(context.theme, paper=context.settings.paper)
        self.preview = ReportPreview(context.theme)
        self.withheld = WithheldCard(context.theme)
        self.write_card = WriteCard(context.theme)
        self._lay_out()
        self.setFocusProxy(self.choices.report)
        self._connect()
        self._offer()

    def refresh(self, changes: ChangeSet) -> None:
        """Draw the page again when the data changed, at once if it is being looked at."""
        if changes.records & _OWN and self.pane is not None:
            self.pane.read_again()
        if changes.records & _KEPT:
            self._show_presets()
        if changes.records <= _OWN | _KEPT:
            return
        if changes.records & _OFFERED:
            self._offer()
        self._later()

    def show_record(self, row_id: str) -> None:
        """Choose the city or consultation that a report is wanted of."""
        for name in ("cities", "consultation"):
            box = self.choices.limits[name]
            place = box.findData(row_id)
            if place >= 0:
                box.setCurrentIndex(place)

    def show_filtered(self, filters: Mapping[str, object]) -> None:
        """Choose the report named ``report`` about what else is given: ``delegation``, ``consultation``, ``cities``."""
        about = {name: str(value) for name, value in filters.items() if name != "report" and value}
        self.choices.choose(str(filters["report"]), about)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stays out and the writing under the choices where three columns leave the page too little room."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody looks at."""
        super().hideEvent(event)
        self._timer.stop()
        if self._drawing is not None:
            self._stop_drawing()
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._later()

    def show_earlier(self) -> None:
        """Show what was written before over the page, or close it."""
        from usascp_desktop.ui.widgets.earlier_reports import EarlierReports

        if isinstance(self.pane, EarlierReports):
            self._close_pane()
            return
        pane = EarlierReports(self.context, self)
        pane.again.connect(self._again)
        self._open_pane(pane, back=self.before)

    def show_withheld(self, title: str, withheld: Sequence[Withheld]) -> None:
        """Show over the page record by record what stays out."""
        from usascp_desktop.ui.widgets.withheld_pane import WithheldPane

        self._open_pane(WithheldPane(self.context, self, title, withheld), back=self.withheld.every)

    def _open_pane(self, pane: SidePane, *, back: QWidget) -> None:
        """Let a pane lie over the page; the keys go ``back`` when it is closed."""
        self._close_pane()
        self.pane, self._back_to = pane, back
        pane.closed.connect(self._close_pane)

    def _close_pane(self) -> None:
        if self.pane is not None:
            focused = self.focusWidget()
            held = focused is not None and self.pane.isAncestorOf(focused)
            self.pane.hide()
            self.pane.deleteLater()
            self.pane = None
            if held:
                self._back_to.setFocus()

    def _withhold(self, withheld: Sequence[Withheld], included: str) -> None:
        """Show what stays out now; a list of what stayed out before is closed, it would be untrue."""
        from usascp_desktop.ui.widgets.withheld_pane import WithheldPane

        self.withheld.show_withheld(withheld, included)
        if isinstance(self.pane, WithheldPane) and not set(self.pane.withheld) <= set(withheld):
            self._close_pane()

    def write(self, ending: str) -> None:
        """Ask for a file and write the report to it."""
        choices = self.choices.choices()
        if choices is None or self._writing is not None:
            return
        now = self._now()
        name = f"{self.choices.file_name()}-{now.local().date().isoformat()}{ending}"
        given = self.ask_file(str(Path.home() / name), tr(_FILES[ending]))
        if not given:
            return
        file = Path(given)
        file = file if file.suffix.lower() == ending else file.with_name(file.name + ending)
        self._stop_drawing()
        self.write_card.begin()
        writing = ReportWriting(self.context, choices, file, zone=now.zone, parent=self)
        writing.progress.connect(self.write_card.progress.step)
        writing.written.connect(self._written)
        writing.failed.connect(self._not_written)
        self._writing = writing
        writing.start()

    def _again(self, given: Choices) -> None:
        """Take the choices of a report written before."""
        self._close_pane()
        self.choices.use(given)
        if len(given.cities) > 1:
            several = tr("That report was about {0} cities; here it is about one or all: choose.")
            self.context.notices.say(several.format(len(given.cities)), tone="info")
        self.choices.report.setFocus()

    def _escape(self) -> None:
        """Close what lies over the page, or else stop the writing."""
        if self.pane is not None:
            self._close_pane()
        else:
            self._cancel()

    def _show_presets(self) -> None:
        self.context.operations.read(presets.presets, done=self.choices.presets.show_presets)

    def _keep(self, name: str) -> None:
        """Keep the choices under a name, if none is missing; the card says which one is."""
        choices = self.choices.choices()
        if choices is not None:
            self.context.operations.write(
                lambda unit: presets.keep(unit, name, choices), label=KEEP_LABEL, done=lambda _preset: self._kept(name)
            )

    def _kept(self, name: str) -> None:
        self.choices.presets.close_name()
        self.context.notices.say(tr("The choices are kept as “{0}”.").format(" ".join(name.split())), tone="ok")

    def _forget(self, one: presets.Preset) -> None:
        """Forget a preset; undo brings it back."""
        self.context.operations.write(lambda unit: presets.forget(unit, one.id), label=FORGET_LABEL)

    def _lay_out(self) -> None:
        self._left, self._right = column(spacing=16), column(spacing=16)
        self._panes = row(spacing=16)
        self._sides = QWidget(), QWidget()
        for side, box in zip(self._sides, (self._left, self._right), strict=True):
            side.setLayout(box)
        self._panes.addWidget(self._sides[0])
        self._panes.addWidget(self.preview, 1)
        self._panes.addWidget(self._sides[1])
        self._left.addWidget(self.choices, 1)
        page = column(self.title, spacing=16, margins=(24, 24, 24, 16))
        page.addLayout(self._panes, 1)
        self.setLayout(page)
        self._three: bool | None = None
        self._arrange(self.context.theme.px(3 * _SIDE) + _LEAST_PAGE)

    def _arrange(self, width: int) -> None:
        """Three columns, or two, or at last one under the other: the page itself is never smaller than can be read."""
        side = self.context.theme.px(_SIDE)
        room = width - 48 - 16
        # More than its least: a page too wide for the window is given just that, and would never be stacked.
        least = self.preview.minimumSizeHint().width() + _MORE
        stacked = room < side + max(_LEAST_STACKED, least)
        ways = QBoxLayout.Direction
        self._panes.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._sides[0].setMinimumWidth(0 if stacked else side)
        self._sides[0].setMaximumWidth(_ANY if stacked else side)
        self.choices.setMinimumHeight(self.context.theme.px(_LEAST_CHOICES) if stacked else 0)
        three = room - 16 >= 2 * side + max(_LEAST_PAGE, least)
        if three == self._three:
            return
        self._three = three
        self._sides[1].setVisible(three)
        self._sides[1].setFixedWidth(side)
        self.withheld.stand_alone(three)
        self.write_card.stand_alone(three)
        if three:
            self._right.addWidget(self.withheld, 1)
            self._right.addWidget(self.write_card)
        else:
            self.choices.append(self.withheld)
            self._left.addWidget(self.write_card)

    def _connect(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._draw)
        self.choices.changed.connect(self._later)
        self.preview.turn.connect(self._turn)
        self.choices.presets.chosen.connect(lambda one: self._again(one.choices))
        self.choices.presets.kept.connect(self._keep)
        self.choices.presets.forgotten.connect(self._forget)
        self._show_presets()
        self.withheld.opened.connect(self.show_withheld)
        self.write_card.write.connect(self.write)
        self.write_card.cancelled.connect(self._cancel)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(lambda: self.write(".pdf"))
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._escape)

    def _offer(self) -> None:
        self.context.operations.read(offered, done=self.choices.offer)

    def _later(self) -> None:
        self._stale = True
        self.write_card.allow(on=self.choices.choices() is not None)
        self._timer.start()

    def _draw(self) -> None:
        if not self.isVisible() or self._writing is not None:
            return
        self._stop_drawing()
        choices = self.choices.choices()
        if choices is None:
            self.preview.say(self.choices.problem.text())
            self._withhold((), "")
            return
        self._stale = False
        self._asked += 1
        number, now = self._asked, self._now()
        self.preview.wait(tr("Drawing …"))
        self._drawing = self.context.operations.run(
            lambda job: self._make(job, choices, now),
            done=lambda made: self._show(number, made),
            progress=lambda done, total, what: None,
            failed=lambda problem: self._not_drawn(number, problem),
        )

    def _make(self, job: Job, choices: Choices, now: Moment) -> _Preview:
        """Make the PDF in memory, where it leaves no trace, and draw its first page."""
        workspace = self.context.workspace
        with workspace.database.read() as reader:
            exported, pdf = exporting.preview(
                reader,
                choices,
                made_by=workspace.identity.person,
                made_at=now,
                folder=workspace.folder,
                progress=job.progress,
            )
        return _Preview(exported, pdf, draw(pdf, 0))

    def _show(self, number: int, made: _Preview) -> None:
        if number != self._asked:
            return
        self._preview, self._drawing = made, None
        self.preview.show_page(made.page)
        self.preview.ready(tr("The PDF itself"))
        self.choices.chapters.offer(made.exported.chapters)
        rows = made.exported.rows
        tables = counted("{0} row in its tables", "{0} rows in its tables", rows)
        pages = counted("{0} page", "{0} pages", made.page.of)
        self._withhold(made.exported.withheld, tr("Included: {0}, {1}").format(pages, tables))

    def _not_drawn(self, number: int, problem: BaseException) -> None:
        if number != self._asked or isinstance(problem, CancelledError):
            return
        self._drawing = None
        self.preview.say(tr(str(problem)) if isinstance(problem, UserError) else tr("This report could not be drawn."))
        self._withhold((), "")
        if not isinstance(problem, UserError):
            self.context.notices.problem(problem)

    def _turn(self, number: int) -> None:
        if self._preview is not None:
            asked, pdf = self._asked, self._preview.pdf
            self.context.operations.run(
                lambda _job: draw(pdf, number),
                done=lambda page: self.preview.show_page(page) if asked == self._asked else None,
                progress=lambda done, total, what: None,
            )

    def _written(self, exported: Exported) -> None:
        self._let_go()
        self.write_card.end(exported)
        if self._stale:
            self._later()

    def _not_written(self, problem: BaseException) -> None:
        self._let_go()
        self.write_card.end(None)
        if isinstance(problem, CancelledError):
            self.context.notices.say(tr("Stopped; no file was written."), tone="info")
        else:
            self.context.notices.problem(problem)

    def _cancel(self) -> None:
        if self._writing is not None:
            self._writing.cancel()

    def _let_go(self) -> None:
        if self._writing is not None:
            self._writing.deleteLater()
            self._writing = None

    def _stop_drawing(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
            self._asked += 1

    def _now(self) -> Moment:
        return Moment.now(self.context.settings.home_zone or self.context.workspace.identity.zone)

    def _ask_file(self, suggested: str, kinds: str) -> str:
        return QFileDialog.getSaveFileName(self, tr("Write report"), suggested, kinds)[0]
