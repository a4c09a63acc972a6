"""What the Sync page does with the team: invites a laptop, shuts one out, and lets a copied one be a new one.

What joins a team, and what is done where a laptop is not in it, is asked here too.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from usascp_desktop.services.sharing import Shared
from usascp_desktop.sync import exchange, renewal, team
from usascp_desktop.sync.invitation import Invited
from usascp_desktop.ui.pages.sync_bundles import RECOVERY, ask_file
from usascp_desktop.ui.pages.sync_places import PlaceActs
from usascp_desktop.ui.pages.sync_work import SharingWork
from usascp_desktop.ui.widgets.copied_disk import CopiedDisk
from usascp_desktop.ui.widgets.not_in_team import NotInTeam
from usascp_desktop.ui.widgets.team_panel import TeamPanel
from usascp_desktop.ui.words import marked, tr

_HIGHEST = 1_000_000
_INVITATION = "Invitation.usascp-invite"
_WORDS = marked("Say the words another way than you send {0}; the invitation holds until {1}, for one laptop.")


class TeamActs(QObject):
    """Only an administrator's laptop may invite and shut out; what may not be done says so."""

    def __init__(self, work: SharingWork, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self.context = work.context
        self.places = PlaceActs(work, page)
        self._came_back = False

    def serve(self, panel: TeamPanel, copied: CopiedDisk, outside: NotInTeam) -> None:
        """Do what these ask for."""
        panel.invited.connect(self.ask_invite)
        panel.shut_out.connect(self.ask_shut_out)
        panel.believed.connect(self.ask_believe)
        panel.place.exchanged.connect(
            lambda address, login: self.places.exchange(address, login, entered=panel.place.forget_typed)
        )
        panel.place.forgotten.connect(self.places.forget_login)
        panel.place.browsed.connect(lambda before: panel.place.set_place(self.places.choose(before)))
        panel.server.asked.connect(self.places.write_out)
        copied.renewed.connect(self.renew)
        copied.reopened.connect(self.open_again)
        outside.joining.connect(self.join)

    def join(self) -> None:
        """Go to the form that joins a team."""
        self.context.open_page("join")

    def open_again(self) -> None:
        """Open this workspace anew, with the keys it already has: only opening makes a copy a new laptop."""
        from usascp_desktop.ui.going_over import open_again
        from usascp_desktop.ui.shell import Shell

        shell = self._page.window()
        assert isinstance(shell, Shell)
        open_again(shell)

    def come_back(self, shared: Shared) -> None:
        """Let the old keys of an administrator vouch for this laptop, once, where they can."""
        if shared.laptops and not shared.in_team and not shared.shut_out and not self._came_back:
            self._came_back = True
            workspace = self.context.workspace
            self.context.operations.run(
                lambda _job: team.let_back_in(workspace),
                done=lambda back: self._work.changed.emit() if back else None,
                progress=lambda *_step: None,
                failed=self.context.notices.problem,
            )

    def ask_invite(self, admin: bool) -> None:
        """Ask where the invitation goes, and write it there."""
        file = ask_file(self._page, tr("Write an invitation"), _INVITATION)
        if file is not None:
            self.invite(file, admin=admin)

    def invite(self, file: Path, *, admin: bool = False) -> None:
        """Write an invitation, for an ``admin`` if so, and show its words."""
        workspace = self.context.workspace

        def work() -> tuple[str | None, Invited]:
            recovery = team.ensure(workspace)
            return recovery, team.invite(workspace, file, admin=admin)

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

    def ask_believe(self, device: str, laptop: str, cut: int) -> None:
        """Ask up to which number the work of a laptop that was shut out counts, and let it."""
        words = tr(
            "The work of {0} counts up to number {1}. Up to which number was the laptop still in the right hands?\n"
            "What it wrote until then counts once it arrives."
        ).format(laptop, cut)
        last, given = QInputDialog.getInt(
            self._page, tr("Let more of its work count"), words, cut + 1, cut + 1, _HIGHEST
        )
        if given:
            self.shut_out(device, laptop, cut=last)

    def shut_out(self, device: str, laptop: str, *, cut: int | None = None) -> None:
        """Shut a lost laptop out after the number ``cut``, by default the newest here; only an administrator can."""
        workspace = self.context.workspace
        said = tr("{0} is shut out; its work up to number {1} counts. Now share with all.")
        self._work.run(
            tr("Shutting out"),
            lambda: exchange.shut_out(workspace, device, cut=cut),
            lambda last: self._work.say(said.format(laptop, last)),
        )
