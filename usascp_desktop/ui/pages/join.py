"""The page that joins a team: in this workspace where it may, otherwise in a new one to which the window goes over."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from usascp_desktop.services import sharing
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.beside import Beside
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import PageTitle, column, row, scrolled
from usascp_desktop.ui.widgets.join_team import JoinTeam
from usascp_desktop.ui.words import tr

_UNDER_BAR = 6


class JoinPage(QWidget):
    """Made when it is first opened; the form is there as soon as it is known whether this workspace may join."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self.form: JoinTeam | None = None
        self._dropped: list[Path] = []
        self._box = column()
        self.setLayout(self._box)
        if context.workspace.database.read_only:
            self._make(False)
        else:
            context.operations.read(sharing.may_join, done=self._make)

    def refresh(self, changes: ChangeSet) -> None:
        """Nothing here changes with the records."""

    def show_record(self, row_id: str) -> None:
        """There are no records here."""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take the invitation that was dropped on the window."""
        self._dropped = list(paths)
        if self.form is not None:
            self.form.take_files(self._dropped)

    def _make(self, here: bool) -> None:
        workspace = self.context.workspace
        self.form = JoinTeam(self.context.operations if here else Beside(self), here=workspace if here else None)
        self.form.joined.connect(self._joined)
        self.form.left.connect(lambda: self.context.open_page("sync"))
        self._box.addWidget(on_a_page(self.form, top=_UNDER_BAR))
        self.setFocusProxy(self.form)
        if self.isVisible():
            self.form.setFocus()
        self.form.take_files(self._dropped)

    def _joined(self, workspace: object) -> None:
        from usascp_desktop.ui.going_over import go_on_in
        from usascp_desktop.ui.shell import Shell
        from usascp_desktop.workspace import Workspace

        shell = self.window()
        assert isinstance(shell, Shell)
        assert isinstance(workspace, Workspace)
        go_on_in(shell, workspace)


def on_a_page(form: JoinTeam, *, top: int = 24) -> QWidget:
    """Return the form under its title, so many pixels from the top."""
    page = QWidget()
    page.setObjectName("page")
    title = PageTitle(tr("Join a team"))
    title.say(tr("With the invitation file you were sent, and the six words that were said to you."))
    inside = QWidget()
    line = row(form, None)
    line.setStretch(0, 100)
    inside.setLayout(column(line, None, margins=(0, 0, 8, 8)))
    box: QVBoxLayout = column(title, scrolled(inside, name=tr("Join a team")), spacing=16, margins=(24, top, 16, 16))
    page.setLayout(box)
    page.setFocusProxy(form)
    return page
