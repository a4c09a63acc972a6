"""What every page is handed: the open workspace, the operations over it, the theme, and where to go or speak."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

from usascp_desktop.config import Settings
from usascp_desktop.ui.operations import Operations
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import Workspace


class Speaker(Protocol):
    """Says things to the person without taking the focus."""

    def say(
        self, text: str, *, tone: str = "ok", action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence for a while, with at most one action."""

    def problem(self, error: BaseException) -> None:
        """Show an error: the sentence, with its technical part one click away."""


class OpensPages(Protocol):
    """Goes to a page of the window."""

    def __call__(self, name: str, record: str | None = None, *, filters: Mapping[str, object] | None = None) -> None:
        """Open a page; ``record`` is the id to show there, ``filters`` what its ``show_filtered`` takes."""


def _leave_room(_needed: bool) -> None:
    """Leave everything as it is, where there is neither rail nor bar."""


class Context(NamedTuple):
    """Handed to pages when they are made.

    ``open_page(name, record id, filters={...})`` goes elsewhere, ``make_room(True)`` folds the rail and puts the bar
    away for as long as a page needs the room.
    """

    workspace: Workspace
    operations: Operations
    theme: Theme
    settings: Settings
    notices: Speaker
    open_page: OpensPages
    make_room: Callable[[bool], None] = _leave_room
    use_settings: Callable[[Settings], None] = lambda _settings: None
