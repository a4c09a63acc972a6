"""Writing a list as it is shown to a file, off the window's thread: how far it is, then the file to open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import listing
from usascp_desktop.services.exporting import Exported
from usascp_desktop.services.listing import Listed
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.operations import CancelledError, Job
from usascp_desktop.ui.widgets.basics import ProgressLine, button, column, label, picture, row
from usascp_desktop.ui.widgets.key_button import KeyButton
from usascp_desktop.ui.words import counted, marked, tr

if TYPE_CHECKING:
    from usascp_desktop.ui.widgets.record_list import RecordList

_FORMATS = (
    (".xlsx", marked("Excel workbook")),
    (".csv", marked("CSV for other programs")),
    (".json", marked("JSON for programs")),
)


class ExportButton(KeyButton):
    """``Export 17``: the rows shown, or only the chosen ones; its menu names the formats."""

    def __init__(self, listed: RecordList, result: ExportResult) -> None:
        super().__init__(tr("Export"))
        self._list, self._result, self.context = listed, result, listed.context
        self.ask_file: Callable[[str, str], str] = self._ask_file
        self._job: Job | None = None
        theme = listed.context.theme
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.setIcon(icon("download", theme.hex("text"), theme.px(16)))
        self.setAccessibleName(tr("Export what is shown"))
        self.setAccessibleDescription(tr("Writes these rows, in this order and with these columns, to a file"))
        menu = QMenu(self)
        for ending, words in _FORMATS:
            action = menu.addAction(tr("{0} ({1}) …").format(tr(words), ending))
            action.triggered.connect(lambda _on=False, ending=ending: self.write(ending))
        self.setMenu(menu)
        result.cancelled.connect(self._cancel)

    def show_count(self, shown: int, chosen: int) -> None:
        """Say how many rows would be written."""
        self.setText(tr(" &Export {0}").format(f"{chosen or shown:,}"))
        self.setEnabled(shown > 0)

    def write(self, ending: str) -> None:
        """Ask for the file, then write it."""
        words = tr(dict(_FORMATS)[ending])
        given = self.ask_file(f"{self._list.kind.plural}{ending}", f"{words} (*{ending})")
        if not given or self._job is not None:
            return
        file = Path(given)
        file = file if file.suffix.lower() == ending else file.with_name(file.name + ending)
        listed, now = listed_of(self._list), Moment.now(self.context.workspace.identity.zone)
        self._result.begin()
        self._job = self.context.operations.run(
            lambda job: self._write(job, listed, file, now),
            done=self._done,
            progress=self._result.progress.step,
            failed=self._failed,
        )

    def _write(self, job: Job, listed: Listed, file: Path, now: Moment) -> Exported:
        database, made_by = self.context.operations.database, self.context.workspace.identity.person
        with database.read() as reader:
            exported = listing.export_rows(reader, listed, file, made_by=made_by, made_at=now, progress=job.progress)
        if not database.read_only:
            note = listing.note_export
            database.write(lambda unit: note(unit, exported, listed), label=marked("Note export"), undoable=False)
        return exported

    def _done(self, exported: Exported) -> None:
        self._job = None
        self._result.end(exported)

    def _failed(self, problem: BaseException) -> None:
        self._job = None
        self._result.hide()
        if isinstance(problem, CancelledError):
            self.context.notices.say(tr("Stopped; no file was written."), tone="info")
        else:
            self.context.notices.problem(problem)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ask_file(self, suggested: str, kinds: str) -> str:
        return QFileDialog.getSaveFileName(self, tr("Export what is shown"), suggested, kinds)[0]


class ExportResult(QFrame):
    """Below the list: how far the export is, then the file with Open and Show in folder."""

    def __init__(self, listed: RecordList) -> None:
        super().__init__()
        theme = listed.context.theme
        self.setObjectName("bulk")
        self.setAccessibleName(tr("Export"))
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
        self._file = Path()
        self.progress = ProgressLine()
        self.cancelled = self.progress.cancelled
        self.words = label("", "h3", wrap=True)
        self.words.setAccessibleName(tr("File written"))
        self.facts = label("", "small", wrap=True)
        self._mark = picture("circle-check", theme.hex("ok"), theme.px(18))
        see = button(tr("&Open"), on_click=lambda: self.open_url(QUrl.fromLocalFile(str(self._file))))
        see.setAccessibleName(tr("Open the file"))
        folder = button(
            tr("Sho&w in folder"), on_click=lambda: self.open_url(QUrl.fromLocalFile(str(self._file.parent)))
        )
        leave = button(tr("Close"), kind="ghost", on_click=self.hide)
        leave.setAccessibleName(tr("Close the export"))
        self._end = (self._mark, self.words, self.facts, see, folder, leave)
        box = row(self._mark, spacing=12, margins=(16, 8, 12, 8))
        box.addLayout(column(self.words, self.facts, spacing=0), 1)
        for made in (self.progress, see, folder, leave):
            box.addWidget(made)
        self.setLayout(box)
        self.hide()

    def begin(self) -> None:
        """Show progress."""
        for part in self._end:
            part.hide()
        self.progress.step(0, 0, tr("Beginning …"))
        self.progress.show()
        self.show()

    def end(self, exported: Exported) -> None:
        """Show the file."""
        self._file = exported.file
        rows = counted("{0} row", "{0} rows", exported.rows)
        held = tr(", {0} withheld").format(f"{len(exported.withheld):,}") if exported.withheld else ""
        self.words.setText(exported.file.name)
        self.facts.setText(tr("{0}{1} · for our own use").format(rows, held))
        self.progress.hide()
        for part in self._end:
            part.show()


def listed_of(shown: RecordList) -> Listed:
    """Return what an export of a list writes: the chosen rows, else all, with the columns as they stand."""
    columns = shown.model.columns
    computed = {one.name: one.value for one in columns if one.value is not None}
    names = tuple(name for name in shown.table.order() if name in shown.kind.declared or name in computed)
    heads = {one.name: one.head for one in columns}
    said = tuple((chip.head, chip.words) for chip in shown.filtered.chips())
    return Listed(shown.record, shown.model.chosen() or list(shown.model.numbers()), names, heads, said, computed)
