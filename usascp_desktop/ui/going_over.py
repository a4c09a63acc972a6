"""The window goes over to the workspace in which a team was joined, or opens the one it has again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from usascp_desktop.ui.words import tr

if TYPE_CHECKING:
    from usascp_desktop.ui.shell import Shell
    from usascp_desktop.workspace import Workspace

_windows: list[Shell] = []
"""The window that nothing else holds."""


def go_on_in(shell: Shell, workspace: Workspace) -> Shell:
    """Show how the workspace stands in its team; returns the window that does.

    Where another workspace is open its window closes, with everything kept, and a new one takes its place.
    """
    if shell.context is None:
        shell.attach(workspace)
    elif shell.context.workspace is not workspace:
        shell = _in_its_place(shell)
        shell.attach(workspace)
    assert shell.context is not None
    shell.use_settings(shell.settings.with_recent(str(workspace.folder.absolute())))
    shell.open_page("sync")
    shell.page("sync").show_part("team")
    shell.page("sync").work.changed.emit()
    shell.notices.say(tr("{0} is in the team. Exchange once, so that the others hear of it.").format(_laptop(shell)))
    return shell


def open_again(shell: Shell) -> Shell:
    """Close the workspace and open it again without asking for the passphrase; returns the window that does."""
    from usascp_desktop.ui.app import Opening

    assert shell.context is not None
    workspace = shell.context.workspace
    folder, key = workspace.folder, workspace.database.data_key
    new = _in_its_place(shell)
    Opening(new, folder, data_key=key).begin()
    return new


def _in_its_place(old: Shell) -> Shell:
    from usascp_desktop.ui.shell import Shell

    new = Shell(old.theme, replace(old.settings, last_page="sync"), keep=old.keeps)
    new.setGeometry(old.geometry())
    new.setWindowState(old.windowState())
    new.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    new.destroyed.connect(_windows.clear)
    _windows[:] = [new]
    new.show()
    old.close()
    old.deleteLater()
    return new


def _laptop(shell: Shell) -> str:
    assert shell.context is not None
    return shell.context.workspace.identity.laptop
