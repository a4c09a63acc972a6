"""What the Sync page does with the team: invites a laptop, shuts one out, and lets a copied one be a new one.

Joining a team is asked here too: an act of its own beside ``invite``.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from usascp_desktop.sync import exchange, renewal, team
from usascp_desktop.sync.invitation import Invited
from usascp_desktop.ui.pages.sync_bundles import RECOVERY, ask_file
from usascp_desktop.ui.pages.sync_work import SharingWork
from usascp_desktop.ui.words import marked, tr

_INVITATION = "Invitation.usascp-invite"
_WORDS = marked("Say the words another way than you send {0}; the invitation holds until {1}, for one laptop.")


class TeamActs(QObject):
    """Only an administrator's laptop may invite and shut out; what may not be done says so."""

    def __init__(self, work: SharingWork, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self.context = work.context

    def ask_invite(self) -> None:
        """Ask where the invitation goes, and write it there."""
        file = ask_file(self._page, tr("Write an invitation"), _INVITATION)
        if file is not None:
            self.invite(file)

    def invite(self, file: Path) -> None:
        """Write an invitation and show its words."""
        workspace = self.context.workspace

        def work() -> tuple[str | None, Invited]:
            recovery = team.ensure(workspace)
            return recovery, team.invite(workspace, file)

        def done(made: tuple[str | None, Invited]) -> None:
            recovery, invited = made
            if recovery:
                self._work.told.emit(tr("Recovery key of the team"), recovery, tr(RECOVERY))
            words = " ".join(invited.words)
            self._work.told.emit(tr("Words of the invitation"), words, tr(_WORDS).format(file.name, invited.until))
            self._work.changed.emit()

        self._work.run(tr("Writing the invitation"), work, done)

    def renew(self) -> None:
        """Let this workspace, one of two with one name, be a new laptop when the program is opened the next time."""
        workspace = self.context.workspace
        self._work.run(
            tr("Asking for new keys"), lambda: renewal.ask(workspace), lambda _name: self._work.changed.emit()
        )

    def ask_shut_out(self, device: str, laptop: str) -> None:
        """Ask whether a laptop is to be shut out, and do it."""
        words = tr("Shut {0} out? What it writes from now on counts nowhere; what is on it is only encrypted.").format(
            laptop
        )
        asked = QMessageBox.question(self._page, tr("Shut out a laptop"), words)
        if asked == QMessageBox.StandardButton.Yes:
            self.shut_out(device, laptop)

    def shut_out(self, device: str, laptop: str) -> None:
        """Shut a lost laptop out; only an administrator can."""
        workspace = self.context.workspace
        said = tr("{0} is shut out; its work up to number {1} counts. Now share with all.")
        self._work.run(
            tr("Shutting out"),
            lambda: exchange.shut_out(workspace, device),
            lambda last: self._work.say(said.format(laptop, last)),
        )
