"""Sync: writing bundles, the inbox of what arrives, disagreements to settle, and the team."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import disagreements, sharing
from usascp_desktop.services.disagreements import Disagreement, Settled
from usascp_desktop.services.sharing import Shared
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.page_specs import RECORD_PAGES
from usascp_desktop.ui.pages.sync_bundles import Bundles
from usascp_desktop.ui.pages.sync_duplicates import Duplicates
from usascp_desktop.ui.pages.sync_settling import Settling
from usascp_desktop.ui.pages.sync_team import TeamActs
from usascp_desktop.ui.pages.sync_work import SharingWork
from usascp_desktop.ui.widgets.arrived import Arrived
from usascp_desktop.ui.widgets.basics import (
    EmptyState,
    PageTitle,
    ProgressLine,
    button,
    column,
    row,
    scrolled,
    with_sign,
)
from usascp_desktop.ui.widgets.choice_button import choice
from usascp_desktop.ui.widgets.conflict_review import ConflictReview
from usascp_desktop.ui.widgets.copied_disk import CopiedDisk
from usascp_desktop.ui.widgets.current_stack import CurrentStack
from usascp_desktop.ui.widgets.not_in_team import NotInTeam
from usascp_desktop.ui.widgets.team_panel import TeamPanel
from usascp_desktop.ui.widgets.write_down import WriteDown
from usascp_desktop.ui.words import marked, tr

_PARTS = (
    ("inbox", marked("&Inbox")),
    ("conflicts", marked("&Disagreements")),
    ("duplicates", marked("D&uplicates")),
    ("team", marked("&Team")),
)
_SETTLED_SHOWN = 4


@dataclass(frozen=True)
class _Seen:
    shared: Shared
    found: tuple[Disagreement, ...]
    settled: tuple[Settled, ...]


class SyncPage(QWidget):
    """Ctrl+N writes a bundle, Ctrl+O opens bundles; they can be dropped too. Applying makes a backup first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self.context = context
        self.shared = Shared()
        self.write = button(tr("&Write a bundle   Ctrl+N"), kind="primary", tip=tr("For a stick or a mail"))
        self.write.setAccessibleName(tr("Write a bundle"))
        self.look = button(tr("&Open bundles   Ctrl+O"), tip=tr("Choose files other laptops wrote"))
        self.look.setAccessibleName(tr("Open bundles"))
        with_sign(self.look, "folder-open", context.theme)
        self.join = button(tr("&Join a team …"), tip=tr("With an invitation file and its six words"))
        self.title = PageTitle(tr("Sync"), self.join, self.look, self.write)
        zone = context.workspace.identity.zone
        self.arrived = Arrived(context.theme, zone, self._empty())
        self.apply, self.words = self.arrived.apply, self.arrived.words
        self.review = ConflictReview(context.theme, zone)
        self._wanted_row = ""
        self.team = TeamPanel(context.theme)
        self.copied = CopiedDisk()
        self.outside = NotInTeam()
        self.note = WriteDown()
        self.progress = ProgressLine()
        self.work = SharingWork(context, self.progress)
        self.bundles = Bundles(self.work, self)
        self.acts = TeamActs(self.work, self)
        self.settling = Settling(context)
        self.duplicates = Duplicates(context, self.settling, lambda: self.parts["duplicates"].isChecked())
        self.twins = self.duplicates.review
        self.stack = CurrentStack()
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
        if self._wanted_row and self.review.show_row(self._wanted_row):
            self._wanted_row = ""

    def show_filtered(self, filters: Mapping[str, object]) -> None:
        """Show the pair with the record ``duplicate``."""
        self.duplicates.go_to(str(filters.get("duplicate") or ""))
        self.show_part("duplicates")

    def refresh(self, changes: ChangeSet) -> None:
        """Show the state after any change: each one is something not shared yet."""
        self._read()
        self.duplicates.refresh(changes)

    def show_part(self, name: str) -> None:
        """Go to the inbox, the disagreements or the team."""
        self.parts[name].setChecked(True)
        for made in self.parts.values():  # Qt moves the one place where Tab stops only when a button gets the focus
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if made.isChecked() else Qt.FocusPolicy.ClickFocus)
        self.stack.setCurrentIndex([part for part, _words in _PARTS].index(name))
        self._mark_main()
        self.duplicates.look()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Look into bundles that were dropped on the window; a folder is a place to exchange in."""
        folder = next((path for path in paths if path.is_dir()), None)
        if folder is None:
            self.bundles.take_files(paths)
        elif self.team.isEnabled():
            self.show_part("team")
            self.team.place.set_place(str(folder))

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
        first = button(tr("Open &bundles …"), on_click=lambda: self.bundles.choose())
        return EmptyState(tr("Nothing has arrived"), words, first)

    def _lay_out(self) -> None:
        line = row(spacing=8)
        for name, words in _PARTS:
            made = choice(tr(words), partial(self.show_part, name))
            made.setAutoExclusive(True)
            self.parts[name] = made
            line.addWidget(made)
        line.addStretch(1)
        for part in (self.arrived, self.review, self.twins, self.team):
            self.stack.addWidget(part)
        inner = QWidget()
        tells = (self.copied, self.outside, self.note)
        inner.setLayout(column(self.title, self.progress, *tells, line, self.stack, spacing=12))
        whole = column(scrolled(inner, name=tr("Sync")), margins=(24, 24, 24, 16))
        self.setLayout(whole)
        self.progress.hide()
        self.copied.hide()
        self.parts["inbox"].setChecked(True)
        self.setFocusProxy(self.look)

    def _connect(self) -> None:
        bundles, acts = self.bundles, self.acts
        self.work.changed.connect(self._read)
        self.work.told.connect(self.note.tell)
        bundles.looked.connect(self._looked)
        self.write.clicked.connect(lambda _on=False: bundles.ask())
        self.look.clicked.connect(lambda _on=False: bundles.choose())
        self.apply.clicked.connect(lambda _on=False: bundles.apply_all())
        self.arrived.removed.connect(bundles.leave_out)
        self.arrived.inbox.ticked.connect(bundles.tick)
        self.team.written_for.connect(bundles.ask)
        self.arrived.again.connect(bundles.look_again)
        self.arrived.inbox.taken_back.connect(bundles.take_back)
        self.arrived.inbox.put_again.connect(bundles.put_again)
        self.review.settled.connect(self.settling.settle)
        for review in (self.review, self.twins):
            review.opened.connect(self._open)
        acts.serve(self.team, self.copied, self.outside)
        self.join.clicked.connect(lambda _on=False: acts.join())
        for keys, act in (("Ctrl+N", bundles.ask), ("Ctrl+O", bundles.choose)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _looked(self) -> None:
        self.show_part("inbox")
        self._show_inbox()

    def _read(self) -> None:
        who = self.context.workspace.identity
        read = partial(_seen, person=self.context.operations.database.author.person, zone=who.zone)
        self.context.operations.read(read, done=self._show)

    def _show(self, seen: _Seen) -> None:
        self.shared = shared = seen.shared
        usable = not shared.why_not
        # Duplicates are there on a laptop that shares with nobody, too.
        with_others = [made for name, made in self.parts.items() if name != "duplicates"]
        for made in (self.write, self.look, *with_others):
            made.setEnabled(usable)
        for part in (self.arrived, self.review, self.team):
            part.setEnabled(usable)
        self.setFocusProxy(self.look if usable else self.parts["duplicates"])
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
        self.review.show_settled(seen.settled)
        self._to_wanted()
        self.team.show_state(shared)
        self.copied.show_state(shared)
        self.outside.show_state(shared)
        self.join.setHidden(bool(shared.laptops))
        self.acts.come_back(shared)
        self._show_inbox()

    def _show_inbox(self) -> None:
        bundles = self.bundles
        if bundles.looking:
            self.arrived.show_looking(bundles.looking, failed=bundles.failed)
        else:
            self.arrived.show_all(bundles.waiting, self.shared.arrivals, bundles.unticked)
        self._mark_main()

    def _mark_main(self) -> None:
        """Fill the one button that is next: settling, applying what waits, meeting the team first, or writing."""
        settling = self.stack.currentWidget() is self.review and bool(self.review.found)
        applying = bool(self.bundles.waiting) and not settling
        meeting = self.stack.currentWidget() is self.team and self.team.place.comes_first
        outside = self.shared.copied or not self.outside.isHidden()
        writing = not (self.bundles.waiting or settling or meeting or outside)
        for made, main in ((self.apply, applying), (self.write, writing)):
            made.setProperty("kind", "primary" if main else "")
            made.style().polish(made)
        with_sign(self.write, "upload", self.context.theme, "on_accent" if writing else "text2")

    def _open(self, record: str, row_id: str) -> None:
        if record in RECORD_PAGES:
            self.context.open_page(RECORD_PAGES[record], row_id)


def _seen(reader: Reader, *, person: str, zone: str) -> _Seen:
    shared = sharing.state(reader)
    if shared.why_not:
        return _Seen(shared, (), ())
    own = next((one.laptop for one in shared.laptops if one.own), "")
    midnight = Moment.now(zone).local().replace(hour=0, minute=0, second=0, microsecond=0)
    settled = disagreements.settled(reader, midnight, person=person, most=_SETTLED_SHOWN)
    return _Seen(shared, disagreements.of_all(reader, laptop=own), settled)
