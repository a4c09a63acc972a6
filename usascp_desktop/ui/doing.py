"""What the actions of the window do, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from usascp_desktop.config import Settings

if TYPE_CHECKING:
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
        "settings": lambda: shell.open_page("settings"),
        "about": lambda: shell.open_page("about"),
        "larger": lambda: shell.use_settings(_scaled(shell.settings, _STEP)),
        "smaller": lambda: shell.use_settings(_scaled(shell.settings, -_STEP)),
        "rail": shell.fold_rail,
        "light": use(theme="light"),
        "dark": use(theme="dark"),
        "contrast": use(theme="high_contrast"),
        "backup": lambda: back_up(shell),
        "quit": shell.close,
    }


def show_keys(shell: Shell) -> None:
    """Show the sheet of keys."""
    from usascp_desktop.ui.actions import all_actions
    from usascp_desktop.ui.widgets.keys import KeysSheet

    KeysSheet(all_actions(), shell.theme, shell).open()


def back_up(shell: Shell, *, done: Callable[[], None] | None = None) -> None:
    """Make a verified backup now and say where it lies."""
    from usascp_desktop.store import backup

    assert shell.context is not None
    workspace, notices = shell.context.workspace, shell.notices

    def made(result: backup.BackupMade | None) -> None:
        if result is None:
            notices.say("The last backup is less than an hour old, so it still holds.")
        else:
            notices.say(f"Backed up and checked: {result.path.name} ({result.size / 1e6:,.1f} MB).")
        if done is not None:
            done()

    shell.context.operations.run(
        lambda _job: backup.rotate(workspace),
        done=made,
        progress=lambda *_step: None,
        failed=notices.problem,
    )


def _scaled(settings: Settings, by: float) -> Settings:
    return replace(settings, text_scale=min(_LARGEST, max(1.0, settings.text_scale + by)))
