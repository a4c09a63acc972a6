"""What the actions of the window do, by their names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from usascp_desktop.config import Settings
from usascp_desktop.ui.words import tr

if TYPE_CHECKING:
    from usascp_desktop.ui.context import Context
    from usascp_desktop.ui.operations import Job
    from usascp_desktop.ui.shell import Shell

_STEP, _LARGEST = 0.25, 2.0


def deeds(shell: Shell) -> Mapping[str, Callable[[], object]]:
    """Return for each action of the window what it does."""

    def use(**changed: object) -> Callable[[], None]:
        return lambda: shell.use_settings(replace(shell.settings, **changed))  # type: ignore[arg-type]

    return {
        "search": shell.to_search,
        "undo": shell.undo,
        "redo": lambda: shell.undo(redo=True),
        "history": shell.show_history,
        "lock": shell.lock,
        "keys": lambda: show_keys(shell),
        "guide": lambda: shell.open_page("guide"),
        "settings": lambda: shell.open_page("settings"),
        "join": lambda: shell.open_page("join"),
        "about": lambda: shell.open_page("about"),
        "larger": lambda: shell.use_settings(_scaled(shell.settings, _STEP)),
        "smaller": lambda: shell.use_settings(_scaled(shell.settings, -_STEP)),
        "rail": shell.fold_rail,
        "light": use(theme="light"),
        "dark": use(theme="dark"),
        "contrast": use(theme="high_contrast"),
        "backup": lambda: back_up(shell.context) if shell.context is not None else None,
        "quit": shell.close,
    }


def show_keys(shell: Shell) -> None:
    """Show the sheet of keys."""
    from usascp_desktop.ui.actions import all_actions
    from usascp_desktop.ui.widgets.keys import KeysSheet

    KeysSheet(all_actions(), shell.theme, shell).open()


def back_up(
    context: Context,
    *,
    ended: Callable[[], None] = lambda: None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Make a verified backup now, however old the last one is, and say where it lies; ``ended`` either way."""
    from usascp_desktop.store import backup

    workspace, notices = context.workspace, context.notices
    target = workspace.backups / f"backup-{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S}Z.zip"

    def made(result: backup.BackupMade) -> None:
        notices.say(
            tr("Backed up and checked: {0} ({1} MB).").format(result.path.name, f"{result.size / 1000000.0:,.1f}")
        )
        ended()

    def failed(problem: BaseException) -> None:
        notices.problem(problem)
        ended()

    def make(job: Job) -> backup.BackupMade:
        workspace.backups.mkdir(exist_ok=True)
        tell: Callable[[int, int], None] = lambda done, total: job.progress(done, total, "")  # noqa: E731
        return backup.make(workspace.folder, workspace.database, target, progress=tell)

    context.operations.run(make, done=made, progress=lambda done, total, _what: progress(done, total), failed=failed)


def _scaled(settings: Settings, by: float) -> Settings:
    return replace(settings, text_scale=min(_LARGEST, max(1.0, settings.text_scale + by)))
