"""Sync: writing bundles, the inbox of what arrives, disagreements to settle, and the team."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QStackedWidget, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import UserError
from usascp_desktop.services import disagreements, duplicates, sharing
from usascp_desktop.services.disagreements import Disagreement
from usascp_desktop.services.duplicates import Compared
from usascp_desktop.services.sharing import Shared
from usascp_desktop.store.unit_of_work import ChangeSet, Reader, UnitOfWork
from usascp_desktop.sync import exchange, renewal, team
from usascp_desktop.sync.exchange import FileMerged, Written
from usascp_desktop.sync.invitation import Invited
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.page_specs import RECORD_PAGES
from usascp_desktop.ui.widgets.basics import (
    Card,
    EmptyState,
    PageTitle,
    ProgressLine,
    button,
    column,
    label,
    row,
    scrolled,
)
from usascp_desktop.ui.widgets.conflict_review import ConflictReview
from usascp_desktop.ui.widgets.copied_disk import CopiedDisk
from usascp_desktop.ui.widgets.duplicate_review import DuplicateReview
from usascp_desktop.ui.widgets.inbox import Inbox, Waiting
from usascp_desktop.ui.widgets.six_words import SixWords
from usascp_desktop.ui.widgets.team_panel import TeamPanel
from usascp_desktop.ui.words import counted, marked, tr

BUNDLE = ".usascp"
_INVITATION = "Invitation.usascp-invite"
_PARTS = (
    ("inbox", marked("&Inbox")),
    ("conflicts", marked("&Disagreements")),
    ("duplicates", marked("D&uplicates")),
    ("team", marked("&Team")),
)


@dataclass(frozen=True)
class _Seen:
    shared: Shared
    found: tuple[Disagreement, ...]


_Twins = tuple[int, tuple[Compared, ...]]


class SyncPage(QWidget):
    """Ctrl+N writes a bundle, Ctrl+O opens bundles; they can be dropped too. Applying makes a backup first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self.context = context
        self.shared = Shared()
        self.waiting: tuple[Waiting, ...] = ()
        self._told = ""
        self.write = button(
            tr("&Write a bundle   Ctrl+N"), kind="primary", tip=tr("For a stick or a mail"), on_click=self.ask
        )
        self.write.setAccessibleName(tr("Write a bundle"))
        self.look = button(
            tr("&Open bundles   Ctrl+O"), tip=tr("Choose files other laptops wrote"), on_click=self.choose
        )
        self.look.setAccessibleName(tr("Open bundles"))
        self.title = PageTitle(tr("Sync"), self.look, self.write)
        self.inbox = Inbox(context.theme, self._empty())
        self.apply = button(tr("&Back up and apply"), kind="", tip=tr("A verified backup first; it can be taken back"))
        self.apply.clicked.connect(lambda _on=False: self.apply_all())
        self.words = SixWords()
        self.review = ConflictReview(context.theme)
        self.twins = DuplicateReview(context.theme)
        self._wanted = self._wanted_row = ""
        self.team = TeamPanel(context.theme)
        self.copied = CopiedDisk()
        self.note = Card(tr("Write this down"))
        self.progress = ProgressLine()
        self.stack = QStackedWidget()
        self.parts: dict[str, QPushButton] = {}
        self._lay_out()
        self._connect()
        self._read()

    def show_record(self, row_id: str) -> None:
        """Show the disagreements about a record."""
        self.show_part("conflicts")
        self._wanted_row = row_id
        self._to_wanted()

    def _to_wanted(self) -> None:
        place = next((n for n, one in enumerate(self.review.found) if one.row == self._wanted_row), None)
        if place is not None:
            self.review.list.setCurrentRow(place)
            self._wanted_row = ""

    def show_filtered(self, filters: Mapping[str, object]) -> None:
        """Show the pair with the record ``duplicate``."""
        self._wanted = str(filters.get("duplicate") or "")
        self.show_part("duplicates")

    def refresh(self, changes: ChangeSet) -> None:
        """Show the state after any change: each one is something not shared yet."""
        self._read()
        if changes.records & {"person", "organization", "channel", "participant"}:
            self._read_twins()

    def show_part(self, name: str) -> None:
        """Go to the inbox, the disagreements or the team."""
        self.parts[name].setChecked(True)
        for made in self.parts.values():  # Qt moves the one place where Tab stops only when a button gets the focus
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if made.isChecked() else Qt.FocusPolicy.ClickFocus)
        self.stack.setCurrentIndex([part for part, _words in _PARTS].index(name))
        self._mark_main()
        self._read_twins()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Look into bundles and say what each would bring; nothing is changed yet."""
        files = [path for path in paths if path.is_file()]
        if not files:
            self.context.notices.say(tr("Drop bundle files here; a folder is read by “usascp sync”."), tone="bad")
            return
        workspace = self.context.workspace
        known = {one.path for one in self.waiting}
        wanted = [*(one.path for one in self.waiting), *(path for path in files if path not in known)]

        def done(reports: list[FileMerged]) -> None:
            self.waiting = tuple(Waiting(path, report) for path, report in zip(wanted, reports, strict=True))
            self.show_part("inbox")
            self._show_inbox()

        self._run(tr("Looking into the files"), lambda: exchange.preview(workspace, wanted), done)

    def apply_all(self) -> None:
        """Back up and merge everything that waits."""
        workspace, paths = self.context.workspace, [one.path for one in self.waiting]
        if not paths:
            return

        def done(reports: list[FileMerged]) -> None:
            self.waiting = ()
            names = [name for one in reports for name in one.segments]
            new, conflicts = sum(one.new for one in reports), sum(one.conflicts for one in reports)
            words = counted("{0} change came in.", "{0} changes came in.", new)
            if conflicts:
                words += " " + counted("{0} disagreement waits.", "{0} disagreements wait.", conflicts)
            act = {"action": tr("Take back"), "on_action": lambda: self.take_back(names)} if names else {}
            self.context.notices.say(words, **act)  # type: ignore[arg-type]
            self._read()

        self._run(tr("Backing up and applying"), lambda: exchange.merge_files(workspace, paths), done)

    def take_back(self, names: Sequence[str]) -> None:
        """Take what came out again, as if it had never come; own work since stays."""
        workspace = self.context.workspace
        self._run(
            tr("Taking back"), lambda: exchange.take_back(workspace, names), lambda _none: self._say(tr("Taken back."))
        )

    def put_again(self, names: Sequence[str]) -> None:
        """Let what was taken back take effect again."""
        workspace = self.context.workspace
        self._run(
            tr("Putting again"), lambda: exchange.put_again(workspace, names), lambda _none: self._say(tr("Put again."))
        )

    def write_bundle(self, file: Path) -> None:
        """Write everything recorded here, and what came from others, into a bundle."""
        workspace = self.context.workspace

        def done(made: Written) -> None:
            if made.recovery:
                self._tell(tr("Recovery key of the team"), made.recovery, tr(_RECOVERY))
            files = counted("{0} file", "{0} files", len(made.files))
            self._say(
                tr("{0} changes were written to {1} in {2}.").format(
                    f"{made.operations:,}", files, made.files[0].parent
                )
            )

        self._run(tr("Writing the bundle"), lambda: exchange.write_bundle(workspace, file), done)

    def invite(self, file: Path) -> None:
        """Write an invitation and show its words."""
        workspace = self.context.workspace

        def work() -> tuple[str | None, Invited]:
            recovery = team.ensure(workspace)
            return recovery, team.invite(workspace, file)

        def done(made: tuple[str | None, Invited]) -> None:
            recovery, invited = made
            if recovery:
                self._tell(tr("Recovery key of the team"), recovery, tr(_RECOVERY))
            self._tell(
                tr("Words of the invitation"), " ".join(invited.words), tr(_WORDS).format(file.name, invited.until)
            )
            self._read()

        self._run(tr("Writing the invitation"), work, done)

    def renew(self) -> None:
        """Let this workspace, one of two with one name, be a new laptop when the program is opened the next time."""
        workspace = self.context.workspace
        self._run(tr("Asking for new keys"), lambda: renewal.ask(workspace), lambda _name: self._read())

    def ask(self) -> None:
        """Ask where the bundle goes."""
        identity = self.context.workspace.identity
        day = Moment.now(identity.zone).local()
        name = f"{identity.laptop} {day:%Y-%m-%d %H.%M}{BUNDLE}"
        self._ask_file(tr("Write a bundle"), name, self.write_bundle)

    def choose(self) -> None:
        """Ask which bundles to look into."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        files, _kind = QFileDialog.getOpenFileNames(self, tr("Open bundles"), place)
        if files:
            self.take_files([Path(file) for file in files])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into what was dropped."""
        event.acceptProposedAction()
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _empty(self) -> EmptyState:
        words = tr("Drop the files other laptops wrote here, in any order, some twice: the result is the same.")
        return EmptyState(tr("Nothing has arrived"), words, button(tr("Open &bundles …"), on_click=self.choose))

    def _lay_out(self) -> None:
        line = row(spacing=8)
        for name, words in _PARTS:
            made = button(tr(words), on_click=partial(self.show_part, name))
            made.setProperty("chip", True)
            made.setCheckable(True)
            made.setAutoExclusive(True)
            self.parts[name] = made
            line.addWidget(made)
        line.addStretch(1)
        self.arrived = QWidget()
        box = column(self.inbox, row(None, self.apply), self.words, spacing=12)
        box.setStretch(0, 1)
        self.arrived.setLayout(box)
        for part in (self.arrived, self.review, self.twins, self.team):
            self.stack.addWidget(part)
        self.note_text = label("", "h2", wrap=True)
        self.note_text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.note_why = label("", "muted", wrap=True)
        gone = button(tr("I have written it &down"), on_click=self._noted)
        for part in (self.note_text, self.note_why):
            self.note.body.addWidget(part)
        self.note.body.addLayout(row(None, gone))
        inner = QWidget()
        inner.setLayout(column(self.title, self.progress, self.copied, self.note, line, self.stack, spacing=12))
        whole = column(scrolled(inner, name=tr("Sync")), margins=(24, 24, 24, 16))
        self.setLayout(whole)
        self.progress.hide()
        self.note.hide()
        self.copied.hide()
        self.parts["inbox"].setChecked(True)
        self.setFocusProxy(self.look)

    def _connect(self) -> None:
        self.inbox.removed.connect(self._leave_out)
        self.inbox.taken_back.connect(self.take_back)
        self.inbox.put_again.connect(self.put_again)
        self.review.settled.connect(self._settle)
        self.review.opened.connect(self._open)
        self.twins.merged.connect(self._merge)
        self.twins.apart.connect(self._keep_apart)
        self.twins.opened.connect(self._open)
        self.team.invited.connect(
            lambda: self._ask_file(tr("Write an invitation"), "Invitation.usascp-invite", self.invite)
        )
        self.team.shut_out.connect(self._ask_shut_out)
        self.copied.renewed.connect(self.renew)
        for keys, act in (("Ctrl+N", self.ask), ("Ctrl+O", self.choose)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _read(self) -> None:
        self.context.operations.read(_seen, done=self._show)

    def _show(self, seen: _Seen) -> None:
        self.shared = shared = seen.shared
        usable = not shared.why_not
        # Duplicates are there on a laptop that shares with nobody, too.
        with_others = [made for name, made in self.parts.items() if name != "duplicates"]
        for made in (self.write, self.look, *with_others):
            made.setEnabled(usable)
        for part in (self.arrived, self.review, self.team):
            part.setEnabled(usable)
        self.setFocusProxy(self.look if usable else self.twins)
        if not usable and not self.parts["duplicates"].isChecked():
            self.show_part("duplicates")
        waits = tr(" · {0} disagreements").format(f"{len(seen.found):,}") if seen.found else ""
        self.title.say(tr(shared.why_not) or tr("{0} changes not yet shared{1}").format(f"{shared.unshared:,}", waits))
        self.parts["conflicts"].setText(
            tr("&Disagreements · {0}").format(f"{len(seen.found):,}") if seen.found else tr("&Disagreements")
        )
        self.words.setVisible(bool(shared.words))
        self.words.show_words(shared.words)
        self.review.show_all(seen.found)
        self._to_wanted()
        self.team.show_state(shared)
        self.copied.show_state(shared)
        self._show_inbox()

    def _show_inbox(self) -> None:
        self.inbox.show_all(self.waiting, self.shared.arrivals)
        good = [one for one in self.waiting if one.report.new or one.report.repeated]
        self.apply.setVisible(bool(self.waiting))
        self.apply.setText(tr("&Back up and apply {0}").format(len(good)))
        self.apply.setEnabled(bool(good))
        self._mark_main()

    def _mark_main(self) -> None:
        """Fill the one button that is next: settling where values are compared, applying what waits, or writing."""
        settling = self.stack.currentWidget() is self.review and bool(self.review.found)
        applying = bool(self.waiting) and not settling
        writing = not (self.waiting or self.shared.copied or settling)
        for made, main in ((self.apply, applying), (self.write, writing)):
            made.setProperty("kind", "primary" if main else "")
            made.style().polish(made)

    def _leave_out(self, path: Path) -> None:
        self.waiting = tuple(one for one in self.waiting if one.path != path)
        self._show_inbox()

    def _settle(self, row_id: str, value: object) -> None:
        self.context.operations.write(
            lambda unit: disagreements.settle(unit, row_id, value),
            label=disagreements.SETTLE_LABEL,
            done=lambda _none: self.context.notices.say(
                tr("Settled; it clears everywhere once shared."),
                action=tr("Undo"),
                on_action=lambda: self.context.operations.undo(),
            ),
        )

    def _read_twins(self) -> None:
        if self.parts["duplicates"].isChecked():
            self.context.operations.read(duplicates.compared, done=self._show_twins)

    def _show_twins(self, found: _Twins) -> None:
        self.twins.show_all(*found)
        if self._wanted:
            self.twins.go_to(self._wanted)
            self._wanted = ""

    def _merge(self, record: str, keep: str, lose: str) -> None:
        self._decide(
            lambda unit: duplicates.merge(unit, record, keep=keep, lose=lose), duplicates.MERGE_LABEL, tr("Merged.")
        )

    def _keep_apart(self, record: str, left: str, right: str) -> None:
        self._decide(
            lambda unit: duplicates.keep_apart(unit, record, left, right), duplicates.DIFFERENT_LABEL,
            tr("Kept apart; this pair is not shown again."),
        )  # fmt: skip

    def _decide(self, work: Callable[[UnitOfWork], None], name: str, words: str) -> None:
        undo = self.context.operations.undo
        self.context.operations.write(
            work,
            label=name,
            done=lambda _none: self.context.notices.say(words, action=tr("Undo"), on_action=lambda: undo()),
        )

    def _open(self, record: str, row_id: str) -> None:
        if record in RECORD_PAGES:
            self.context.open_page(RECORD_PAGES[record], row_id)

    def _ask_file(self, title: str, name: str, then: Callable[[Path], None]) -> None:
        place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / name
        file, _kind = QFileDialog.getSaveFileName(self, title, str(place))
        if file:
            then(Path(file))

    def _ask_shut_out(self, device: str, laptop: str) -> None:
        words = tr("Shut {0} out? What it writes from now on counts nowhere; what is on it is only encrypted.").format(
            laptop
        )
        asked = QMessageBox.question(self, tr("Shut out a laptop"), words)
        if asked == QMessageBox.StandardButton.Yes:
            self.shut_out(device, laptop)

    def shut_out(self, device: str, laptop: str) -> None:
        """Shut a lost laptop out; only an administrator can."""
        workspace = self.context.workspace
        self._run(
            tr("Shutting out"),
            lambda: exchange.shut_out(workspace, device),
            lambda last: self._say(
                tr("{0} is shut out; its work up to number {1} counts. Now share with all.").format(laptop, last)
            ),
        )

    def _run(self, what: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Run sharing on a thread of its own, with the bar and one place for what goes wrong."""

        def ended(value: Any) -> None:  # noqa: ANN401
            self.progress.hide()
            self.context.operations.exchanged.emit()
            done(value)

        def failed(problem: BaseException) -> None:
            self.progress.hide()
            if isinstance(problem, UserError):
                self.context.notices.say(tr(str(problem)), tone="bad")
            else:
                self.context.notices.problem(problem)
            self._read()

        self.progress.step(0, 0, what)
        self.progress.show()
        self.context.operations.run(lambda _job: work(), done=ended, progress=self.progress.step, failed=failed)

    def _say(self, words: str) -> None:
        self.context.notices.say(words)
        self._read()

    def _tell(self, title: str, text: str, why: str) -> None:
        """Show what is shown only once, until it was written down."""
        self._told = f"{self._told}\n\n{title}: {text}" if self._told else f"{title}: {text}"
        self.note_text.setText(self._told)
        self.note_why.setText(f"{self.note_why.text()} {why}".strip())
        self.note.show()

    def _noted(self) -> None:
        self._told = ""
        self.note_text.clear()
        self.note_why.clear()
        self.note.hide()


_RECOVERY = marked(
    "The recovery key opens everything the team shares and is not shown again: keep it away from the laptops."
)
_WORDS = marked("Say the words another way than you send {0}; the invitation holds until {1}, for one laptop.")


def _seen(reader: Reader) -> _Seen:
    shared = sharing.state(reader)
    own = next((one.laptop for one in shared.laptops if one.own), "")
    return _Seen(shared, () if shared.why_not else disagreements.of_all(reader, laptop=own))
