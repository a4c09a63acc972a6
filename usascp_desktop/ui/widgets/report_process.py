"""The process that writes a report while the window goes on: how far it is, stopping it, and what it left."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, Signal

from usascp_desktop.errors import UserError
from usascp_desktop.services import exporting_apart as apart
from usascp_desktop.services.exporting import Exported, note_run
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.operations import CancelledError, Job
from usascp_desktop.ui.words import marked, tr

LABEL: Final = marked("Write report")
_PATIENCE_MS: Final = 2_000
_UNSTARTED: Final = UserError(
    marked("The report was not written: the program could not be started once more. Try again.")
)


class ReportProcess(QObject):
    """Writes one report in a process of its own to a draft beside the wanted file.

    ``progress`` carries (done, of how many, what); then exactly one of ``finished`` (the answer and the draft, which
    ``services.exporting_apart.finish`` puts in place), ``failed`` (a UserError) and ``stopped`` is emitted.
    """

    progress = Signal(int, int, str)
    finished = Signal(bytes, object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, folder: Path, choices: Choices, file: Path, *, zone: str, parent: QObject) -> None:
        super().__init__(parent)
        self.file, self.draft = file, apart.draft_of(file)
        self._stopping = False
        self._ended = False
        self._lines = b""
        program, first = apart.program()
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setArguments([*first, *apart.arguments(folder, choices, self.draft, zone=zone)])
        around = QProcessEnvironment()
        for name, value in apart.environment().items():
            around.insert(name, value)
        self._process.setProcessEnvironment(around)
        # A place where no file is called "export", which the program would take for a workspace to open.
        self._process.setWorkingDirectory(str(folder))
        self._process.readyReadStandardError.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        parent.destroyed.connect(self.kill)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.kill)

    @property
    def process_id(self) -> int:
        """The number the system gave the process; 0 when it is not running."""
        return int(self._process.processId())

    def start(self, data_key: bytes | None) -> None:
        """Start it and hand it the workspace's key through its stdin, which stays open as long as the window lives."""
        self._process.start()
        self._process.write(apart.first_line(data_key))

    def stop(self) -> None:
        """End the process, and no other, now; ``stopped`` follows when nothing of it is left."""
        self._stopping = True
        self._process.kill()

    def kill(self) -> None:
        """End it and wait for its end: the window is closing."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self.stop()
            self._process.waitForFinished(_PATIENCE_MS)

    def _read(self) -> None:
        lines = (self._lines + bytes(self._process.readAllStandardError().data())).split(b"\n")
        self._lines = lines.pop()
        steps = [step for line in lines if (step := _step(line)) is not None]
        if steps and not self._stopping:  # older steps that came together need no painting
            self.progress.emit(*steps[-1])

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        answer = bytes(self._process.readAllStandardOutput().data())
        if self._stopping:
            self._end()
            self.stopped.emit()
        elif status == QProcess.ExitStatus.NormalExit and code == 0:
            self._ended = True
            self.finished.emit(answer, self.draft)
        else:
            self._end()
            self.failed.emit(apart.problem(answer, self.draft, self.file))

    def _fail(self, error: QProcess.ProcessError) -> None:
        """Only a process that never started tells nothing further."""
        if error == QProcess.ProcessError.FailedToStart and not self._ended:
            self._end()
            self.failed.emit(_UNSTARTED)

    def _end(self) -> None:
        self._ended = True
        apart.remove_draft(self.draft)


class ReportWriting(QObject):
    """Writes one report from the window: the process, its file put in place, and the export noted.

    ``progress`` carries (done, of how many, what); then either ``written`` (an Exported) or ``failed`` (an exception;
    CancelledError after ``cancel``) is emitted once. An export that could not be noted is written and said.
    """

    progress = Signal(int, int, str)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, choices: Choices, file: Path, *, zone: str, parent: QObject) -> None:
        super().__init__(parent)
        self.context, self.choices, self.file = context, choices, file
        self.process = ReportProcess(context.workspace.folder, choices, file, zone=zone, parent=self)
        self.process.progress.connect(self.progress)
        self.process.finished.connect(self._keep)
        self.process.failed.connect(self.failed)
        self.process.stopped.connect(lambda: self.failed.emit(CancelledError()))

    def start(self) -> None:
        """Begin."""
        self.process.start(self.context.workspace.database.data_key)

    def cancel(self) -> None:
        """Stop now; nothing of it stays."""
        self.process.stop()

    def _keep(self, answer: bytes, draft: Path) -> None:
        """Put the finished draft in the file's place and note the export, off the window's thread."""
        database = self.context.operations.database

        def work(_job: Job) -> tuple[Exported, UserError | None]:
            exported = apart.finish(answer, draft, self.file)
            try:
                database.write(lambda unit: note_run(unit, exported, self.choices), label=LABEL, undoable=False)
            except UserError as problem:  # the file is written all the same
                return exported, problem
            return exported, None

        self.context.operations.run(work, done=self._kept, progress=self.progress.emit, failed=self.failed.emit)

    def _kept(self, answer: tuple[Exported, UserError | None]) -> None:
        exported, problem = answer
        if problem is not None:
            self.context.notices.problem(problem)
        self.written.emit(exported)


def _step(line: bytes) -> tuple[int, int, str] | None:
    """A line of progress; None for a sentence or anything else that stands on stderr."""
    try:
        told = json.loads(line)
        return int(told["done"]), int(told["total"]), _said(str(told["step"]))
    except (ValueError, KeyError, TypeError):
        return None


def _said(step: str) -> str:
    """What the process writes, in the language of the window; it names pages by their number, and tables."""
    number = step.removeprefix("Page ")
    return tr("Page {0}").format(number) if number != step and number.isdigit() else tr(step)
