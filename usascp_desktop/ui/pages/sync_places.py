"""What the Sync page does with places: exchanges through a folder or a server, and writes the tables out in clear."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from usascp_desktop.services import sharing
from usascp_desktop.sync.login import Login, forget, known
from usascp_desktop.ui.pages.sync_bundles import RECOVERY
from usascp_desktop.ui.pages.sync_work import SharingWork, Step
from usascp_desktop.ui.words import counted, marked, tr

if TYPE_CHECKING:
    from usascp_desktop.sync.circulate import Synced


class PlaceActs(QObject):
    """Every act has progress, can be stopped, and is safe to do again."""

    def __init__(self, work: SharingWork, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self.context = work.context

    def choose(self, before: str) -> str:
        """Ask for a folder that others reach too; returns "" if none was chosen."""
        return QFileDialog.getExistingDirectory(self._page, tr("Choose the shared folder"), before)

    def exchange(
        self,
        address: str,
        login: Login | None = None,
        *,
        refill: bool = False,
        entered: Callable[[], None] = lambda: None,
    ) -> None:
        """Take from a place what others put there, and put there what they lack.

        A ``login`` that was typed is kept once the place took it, and ``entered`` called; else the one kept is used.
        """
        from usascp_desktop.sync import circulate
        from usascp_desktop.sync.carrier import open_carrier

        workspace = self.context.workspace

        def work(step: Step) -> circulate.Synced:
            with workspace.database.read() as reader:
                given = login or known(reader.db, address)
            where = str(Path(address).expanduser()) if "://" not in address else address
            done = circulate.synchronise(workspace, open_carrier(where, login=given), refill=refill, progress=step)
            sharing.note_met(workspace.database, sharing.PLACE, address, login)
            return done

        def ended(done: circulate.Synced) -> None:
            entered()
            self._exchanged(done)

        def failed(problem: BaseException) -> bool:
            if not isinstance(problem, circulate.EmptiedError) or refill:
                return False
            words = tr("{0} was emptied, or is another place. Nothing was done.").format(address)
            again = tr("Send all again")
            self.context.notices.say(
                words,
                tone="bad",
                action=again,
                on_action=lambda: self.exchange(address, login, refill=True, entered=entered),
            )
            return True

        self._work.run_by_steps(tr("Exchanging"), work, ended, failed)

    def forget_login(self, address: str) -> None:
        """Keep name and password of a place no longer."""
        self.context.operations.write(
            lambda unit: forget(unit.db, address),
            label=marked("Forget name and password of a place"),
            done=lambda _nothing: self._work.changed.emit(),
        )

    def _exchanged(self, done: Synced) -> None:
        self._tell_recovery(done.recovery)
        words = tr("{0} files sent, {1} received.").format(f"{done.sent:,}", f"{done.received:,}")
        words += " " + counted("{0} change came in.", "{0} changes came in.", done.merged.new)
        if done.merged.conflicts:
            words += " " + counted("{0} disagreement waits.", "{0} disagreements wait.", done.merged.conflicts)
        for bad in done.quarantined[:1]:
            words += " " + tr("{0} was not taken: {1}").format(bad.name, tr(bad.sentence))
        if done.arriving:
            words += " " + tr("Something is still arriving there; exchange again later.")
        if done.damaged or done.lost:
            words += " " + tr("Files there are damaged or gone.")
        self._work.say(words)

    def write_out(self, address: str, password: str) -> None:
        """Write the workspace's tables to a PostgreSQL server, unencrypted, or bring them up to date."""
        from usascp_desktop.address import Address
        from usascp_desktop.sync import materialise

        workspace = self.context.workspace

        def work(step: Step) -> materialise.Materialised:
            place = Address(_with_password(address, password))
            done = materialise.materialise(workspace, place, progress=step)
            sharing.note_met(workspace.database, sharing.SERVER, place.argument)
            return done

        def ended(done: materialise.Materialised) -> None:
            self._tell_recovery(done.recovery)
            words = tr("Written: {0} changes are new there, {1} were taken out.")
            self._work.say(words.format(f"{done.new:,}", f"{done.left:,}") + f" {tr(done.unreadable or '')}".rstrip())

        self._work.run_by_steps(tr("Writing to the server"), work, ended)

    def _tell_recovery(self, key: str | None) -> None:
        if key:
            self._work.told.emit(tr("Recovery key of the team"), key, tr(RECOVERY))


def _with_password(address: str, password: str) -> str:
    """Return the address with a password typed beside it; one that stands in it or nowhere is left to be."""
    from urllib.parse import quote, urlsplit, urlunsplit

    if not password:
        return address
    parts = urlsplit(address)
    login, _at, host = parts.netloc.rpartition("@")
    user = login.partition(":")[0]
    return urlunsplit(parts._replace(netloc=f"{user}:{quote(password, safe='')}@{host}")) if user else address
