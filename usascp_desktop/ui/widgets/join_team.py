"""The form that joins a team: the invitation and its six words, and what the new workspace here is to be."""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QStandardPaths, QTimeZone, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import UserError
from usascp_desktop.joining import NewLaptop, join_anew, join_with
from usascp_desktop.sync import words as spoken
from usascp_desktop.ui.dropped import INVITATION
from usascp_desktop.ui.operations import CancelledError, Job
from usascp_desktop.ui.widgets.basics import Card, ProgressLine, button, column, label, row
from usascp_desktop.ui.words import tr
from usascp_desktop.workspace import Workspace

_WIDE = 76
"""The widest it gets, in letters of middling width, so that it grows with the text."""
_FOLDER = "USASCP team"


class Runs(Protocol):
    """Runs longer work off the window's thread."""

    def run(
        self,
        work: Callable[[Job], Any],
        *,
        done: Callable[[Any], None],
        progress: Callable[[int, int, str], None],
        failed: Callable[[BaseException], None],
    ) -> Job:
        """Run ``work(job)``; ``done`` gets its value, ``failed`` what stopped it."""


class JoinTeam(QWidget):
    """Fields in the order a person has the answers. ``joined`` carries the workspace, ``left`` asks to go back.

    ``here`` is an open workspace that may join as it is; then the person says whether it does or a new one is made.
    """

    joined = Signal(object)
    left = Signal()

    def __init__(self, runs: Runs, *, here: Workspace | None = None) -> None:
        super().__init__()
        self._runs, self._here = runs, here
        self._job: Job | None = None
        self.setAcceptDrops(True)
        self.file = _field(tr("Invitation file"), tr("The file you were sent; it can be dropped here"))
        self.words = _field(tr("Six words"), tr("The words whoever invited you says; small and large letters are one"))
        self.person = _field(tr("Your name"), tr("The others see who wrote what"))
        self.laptop = _field(tr("This laptop is called"), tr("The others see on which laptop it was written"))
        self.folder = _field(tr("Folder of the workspace"), tr("A new folder; the program makes it"))
        self.first = _field(tr("Passphrase"), tr("It opens the workspace on this laptop"), hidden=True)
        self.second = _field(tr("Passphrase again"), tr("The same passphrase once more"), hidden=True)
        self.laptop.setText(platform.node())
        self.folder.setText(str(_free_folder()))
        self.spelling = label("", "small")
        self.spelling.setAccessibleName(tr("How the six words are spelt"))
        self.problem = label("", "bad", wrap=True)
        self.problem.setAccessibleName(tr("What went wrong"))
        self.progress = ProgressLine()
        self.progress.cancelled.connect(self.cancel)
        self.go = button(tr("&Join the team   Enter"), kind="primary", on_click=self.join)
        self.back = button(tr("&Back"), on_click=self.left.emit)
        self.this_one = _choice(tr("&This workspace"), tr("What is written in it is shared with the team as well"))
        self.another = _choice(tr("A &new workspace"), tr("This workspace stays as it is"))
        self._new = QWidget()
        self._lay_out()
        for one in self._fields():
            one.returnPressed.connect(self.join)
        self.words.textChanged.connect(self._spell)
        self.setFocusProxy(self.file)

    def take_files(self, paths: list[Path]) -> None:
        """Take the invitation that was dropped or chosen."""
        if self._job is None and paths:
            self.file.setText(str(paths[0]))
            self.problem.clear()
            self.words.setFocus()

    def join(self) -> None:
        """Join with what was filled in; the first thing that lacks is said and has the focus."""
        if self._job is not None:
            return
        lacks = self._lacks()
        if lacks is not None:
            self._say(*lacks)
            return
        file, said = Path(self.file.text().strip()), self.words.text()
        here = self._here if self.this_one.isChecked() else None

        def work(job: Job) -> Workspace:
            if here is not None:
                join_with(here, file, said, tell=job.progress)
                return here
            return join_anew(new, file, said, tell=job.progress)

        new = NewLaptop(
            Path(self.folder.text().strip()).expanduser(),
            self.first.text(),
            self.laptop.text(),
            self.person.text(),
            _zone(),
        )
        self._busy(True)
        self._job = self._runs.run(work, done=self._done, progress=self._step, failed=self._failed)

    def cancel(self) -> None:
        """Stop; nothing of a new workspace is left."""
        if self._job is not None:
            self._job.cancel()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it as the invitation."""
        event.acceptProposedAction()
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.file, self.words, self.person, self.laptop, self.folder, self.first, self.second)

    def _lay_out(self) -> None:
        choose = button(tr("Ch&oose …"), tip=tr("Choose the invitation file"), on_click=self._choose_file)
        place = button(tr("C&hange …"), tip=tr("Choose another folder"), on_click=self._choose_folder)
        self.means = label("", "small", wrap=True)
        where = column(label(tr("Who joins"), "label"), row(self.this_one, self.another, None), self.means, spacing=4)
        self.this_one.setChecked(True)
        self.another.toggled.connect(self._choose_who)
        warning = tr(
            "Nobody can open the workspace without the passphrase: take words only you would put together, write them "
            "down and keep them away from the laptop."
        )
        self._new.setLayout(
            column(
                row(_named(self.person, tr("&Your name")), _named(self.laptop, tr("This &laptop is called"))),
                _named(self.folder, tr("&Folder of the workspace"), place),
                row(_named(self.first, tr("&Passphrase")), _named(self.second, tr("Passphrase &again"))),
                label(warning, "small", wrap=True),
                spacing=12,
            )
        )
        card = Card()
        card.body.addLayout(_named(self.file, tr("&Invitation file, or drop it here"), choose))
        card.body.addLayout(column(_named(self.words, tr("Six &words, as they were said to you")), self.spelling))
        who = QWidget()
        who.setLayout(where)
        card.body.addWidget(who)
        card.body.addWidget(self._new)
        for part in (self.problem, self.progress):
            card.body.addWidget(part)
        card.body.addLayout(row(self.go, self.back, None))
        card.body.setSpacing(12)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDE)
        self.setLayout(column(card))
        who.setHidden(self._here is None)
        self.another.setChecked(self._here is None)
        self.this_one.setChecked(self._here is not None)
        self._choose_who(self._here is None)
        self.problem.hide()
        self.spelling.hide()
        self.progress.hide()

    def _choose_who(self, anew: bool) -> None:
        self._new.setHidden(not anew)
        self.means.setText((self.another if anew else self.this_one).accessibleDescription())

    def _lacks(self) -> tuple[str, QLineEdit] | None:
        """Return what is still to be filled in, and where."""
        if not self.file.text().strip():
            return tr("Choose the invitation file, or drop it here."), self.file
        if spoken.normal(self.words.text()) is None:
            return tr("An invitation is opened by six words of four letters; ask who invited you."), self.words
        if self.this_one.isChecked():
            return None
        for one, sentence in (
            (self.person, tr("Write your name; the others see who wrote what.")),
            (self.laptop, tr("Give this laptop a name; the others see on which laptop it was written.")),
            (self.folder, tr("Say in which folder the workspace is to be made.")),
            (self.first, tr("Choose a passphrase for the workspace.")),
        ):
            if not one.text().strip():
                return sentence, one
        if self.first.text() != self.second.text():
            return tr("The two passphrases differ; type the second once more."), self.second
        return None

    def _spell(self, text: str) -> None:
        place, count = spoken.first_misspelt(text), spoken.said(text)
        if place is None:
            said, tone = tr("{0} of {1} words").format(count, spoken.COUNT), "small"
        elif place >= spoken.COUNT:
            said, tone = tr("There are only six words"), "bad"
        else:
            said, tone = (
                tr("Word {0} cannot be right: each word is four letters, as in “bada”").format(place + 1),
                "bad",
            )
        self.spelling.setText(said)
        self.spelling.setHidden(not count)
        self.spelling.setProperty("role", tone)
        self.spelling.style().polish(self.spelling)

    def _step(self, done: int, total: int, what: str) -> None:
        self.progress.step(done, total, tr(what))

    def _done(self, workspace: Workspace) -> None:
        self._busy(False)
        self._clear()
        self.joined.emit(workspace)

    def _failed(self, problem: BaseException) -> None:
        self._busy(False)
        if isinstance(problem, CancelledError):
            self._say(tr("Stopped; nothing was made."), self.words)
        elif isinstance(problem, UserError):
            self._say(tr(str(problem)), self.words)
        else:
            self._say(tr("The team could not be joined ({0}); nothing was made.").format(problem), self.words)

    def _say(self, problem: str, where: QLineEdit) -> None:
        self.problem.setText(problem)
        self.problem.show()
        where.setFocus()
        where.selectAll()

    def _busy(self, busy: bool) -> None:
        self.problem.setHidden(True)
        self.progress.setVisible(busy)
        self.go.setEnabled(not busy)
        self.back.setEnabled(not busy)
        for one in self._fields():
            one.setReadOnly(busy)
        if not busy:
            self._job = None

    def _clear(self) -> None:
        """Keep no secret in the fields."""
        for one in (self.words, self.first, self.second):
            one.clear()

    def _choose_file(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = f"{tr('Invitations')} (*{INVITATION});;{tr('All files')} (*)"
        file, _kind = QFileDialog.getOpenFileName(self, tr("Choose the invitation file"), place, kinds)
        if file:
            self.take_files([Path(file)])

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Where is the workspace to be?"), str(_documents()))
        if folder:
            self.folder.setText(str(_free_folder(Path(folder))))


def _field(name: str, tells: str, *, hidden: bool = False) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setAccessibleDescription(tells)
    if hidden:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def _named(field: QLineEdit, words: str, *beside: QWidget) -> QVBoxLayout:
    """Return a field under its words, with what stands at its right."""
    name = QLabel(words)
    name.setProperty("role", "label")
    name.setBuddy(field)
    line = row(field, *beside)
    line.setStretch(0, 1)
    return column(name, line, spacing=4)


def _choice(words: str, tells: str) -> QPushButton:
    made = button(words, tip=tells)
    made.setProperty("chip", True)
    made.setCheckable(True)
    made.setAutoExclusive(True)
    return made


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _free_folder(inside: Path | None = None) -> Path:
    """Return a folder that is not there yet."""
    inside = inside or _documents()
    names = (_FOLDER, *(f"{_FOLDER} {number}" for number in range(2, 100)))
    return next((inside / name for name in names if not (inside / name).exists()), inside / _FOLDER)


def _zone() -> str:
    """Return the zone of this computer, empty if it is not known."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return Moment.now(name).zone
    except ValueError:
        return ""
