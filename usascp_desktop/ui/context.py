"""What every page is handed: the open workspace, the operations over it, the theme, and where to go or speak."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

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


@dataclass(frozen=True)
class Context:
    """Handed to pages when they are made. ``open_page(name, record id)`` goes elsewhere."""

    workspace: Workspace
    operations: Operations
    theme: Theme
    settings: Settings
    notices: Speaker
    open_page: Callable[[str, str | None], None]
