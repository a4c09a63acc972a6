"""What the Sync page does with bundles: looks into them, applies them, takes them back, and writes new ones.

Other carriers than files (a folder, a server) are asked here too: each is an act of its own beside ``write``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import arriving
from usascp_desktop.services.arriving import Incoming
from usascp_desktop.sync import exchange
from usascp_desktop.sync.exchange import FileMerged, Written
from usascp_desktop.ui.pages.sync_work import SharingWork
from usascp_desktop.ui.words import counted, marked, tr

BUNDLE = ".usascp"
RECOVERY = marked(
    "The recovery key opens everything the team shares and is not shown again: keep it away from the laptops."
)


class Bundles(QObject):
    """``waiting`` are the files that were looked into, ``looking`` those that are being, or could not be (``failed``).

    ``looked`` says that any of them are others now.
    """

    looked = Signal()

    def __init__(self, work: SharingWork, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self.context = work.context
        self.waiting: tuple[Incoming, ...] = ()
        self.looking: tuple[Path, ...] = ()
        self.failed = False
        self.unticked: frozenset[Path] = frozenset()

    @property
    def chosen(self) -> tuple[Incoming, ...]:
        """Those of the files that wait which would be applied."""
        return tuple(one for one in self.waiting if one.path not in self.unticked)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Look into bundles and say what each would bring; nothing is changed yet."""
        files = [path for path in paths if path.is_file()]
        if not files:
            self.context.notices.say(tr("Drop bundle files here; a folder is read by “usascp sync”."), tone="bad")
            return
        known = [one.path for one in self.waiting] or [*self.looking]
        self._look([*known, *(path for path in dict.fromkeys(files) if path not in known)])

    def look_again(self) -> None:
        """Look once more into the files that could not be looked into."""
        self._look(self.looking)

    def leave_out(self, path: Path) -> None:
        """Do not apply a file; it stays where it is. What the others would bring without it is looked at again."""
        rest = [one.path for one in self.waiting if one.path != path]
        if rest:
            self._look(rest)
        else:
            self.waiting = ()
            self.looked.emit()

    def tick(self, path: Path, on: bool) -> None:
        """Let a file be applied with the others or wait; what each brings is found again, those to be applied first."""
        self.unticked = self.unticked - {path} if on else self.unticked | {path}
        self.looked.emit()
        self._look([one.path for one in self.waiting], quietly=True)

    def _look(self, paths: Sequence[Path], *, quietly: bool = False) -> None:
        """Look into files; ``quietly`` shows what was known of them until then."""
        workspace = self.context.workspace
        laptop = workspace.identity.laptop

        def done(found: list[Incoming]) -> None:
            by_path = {one.path: one for one in found}
            self.waiting, self.looking = tuple(by_path[path] for path in paths), ()
            self.looked.emit()

        def failed() -> None:
            self.failed = True
            self.looked.emit()

        self.unticked &= set(paths)
        if not quietly:
            self.waiting, self.looking, self.failed = (), tuple(paths), False
            self.looked.emit()
        in_turn = sorted(paths, key=lambda path: path in self.unticked)
        self._work.run(
            tr("Looking into the files"),
            lambda: arriving.look(workspace, in_turn, laptop=laptop),
            done,
            None if quietly else failed,
        )

    def apply_all(self) -> None:
        """Back up and merge every file that waits and is ticked; the others go on waiting."""
        workspace, paths = self.context.workspace, [one.path for one in self.chosen]
        if not paths:
            return

        def done(reports: list[FileMerged]) -> None:
            rest = [one.path for one in self.waiting if one.path not in paths]
            self.waiting = ()
            names = [name for one in reports for name in one.segments]
            new, conflicts = sum(one.new for one in reports), sum(one.conflicts for one in reports)
            words = counted("{0} change came in.", "{0} changes came in.", new)
            if conflicts:
                words += " " + counted("{0} disagreement waits.", "{0} disagreements wait.", conflicts)
            act = {"action": tr("Take back"), "on_action": lambda: self.take_back(names)} if names else {}
            self.context.notices.say(words, **act)  # type: ignore[arg-type]
            self._work.changed.emit()
            if rest:
                self._look(rest)

        self._work.run(tr("Backing up and applying"), lambda: exchange.merge_files(workspace, paths), done)

    def take_back(self, names: Sequence[str]) -> None:
        """Take what came out again, as if it had never come; own work since stays."""
        workspace, say = self.context.workspace, self._work.say
        self._work.run(
            tr("Taking back"), lambda: exchange.take_back(workspace, names), lambda _none: say(tr("Taken back."))
        )

    def put_again(self, names: Sequence[str]) -> None:
        """Let what was taken back take effect again."""
        workspace, say = self.context.workspace, self._work.say
        self._work.run(
            tr("Putting again"), lambda: exchange.put_again(workspace, names), lambda _none: say(tr("Put again."))
        )

    def write(self, file: Path, *, device: str | None = None) -> None:
        """Write everything recorded here, and what came from others, into a bundle: what one laptop lacks, or all."""
        workspace = self.context.workspace

        def done(made: Written) -> None:
            if made.recovery:
                self._work.told.emit(tr("Recovery key of the team"), made.recovery, tr(RECOVERY))
            files = counted("{0} file", "{0} files", len(made.files))
            self._work.say(
                tr("{0} changes were written to {1} in {2}.").format(
                    f"{made.operations:,}", files, made.files[0].parent
                )
            )

        self._work.run(
            tr("Writing the bundle"), lambda: exchange.write_bundle(workspace, file, for_device=device), done
        )

    def ask(self, device: str | None = None, laptop: str = "") -> None:
        """Ask where the bundle goes, and write it there; it is for all, or for a laptop alone."""
        identity = self.context.workspace.identity
        day = Moment.now(identity.zone).local()
        whose = tr("{0} for {1}").format(identity.laptop, laptop) if device else identity.laptop
        file = ask_file(self._page, tr("Write a bundle"), f"{whose} {day:%Y-%m-%d %H.%M}{BUNDLE}")
        if file is not None:
            self.write(file, device=device)

    def choose(self) -> None:
        """Ask which bundles to look into."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        files, _kind = QFileDialog.getOpenFileNames(self._page, tr("Open bundles"), place)
        if files:
            self.take_files([Path(file) for file in files])


def ask_file(page: QWidget, title: str, name: str) -> Path | None:
    """Ask where a new file goes, beside the person's documents; None if it goes nowhere."""
    place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / name
    file, _kind = QFileDialog.getSaveFileName(page, title, str(place))
    return Path(file) if file else None
