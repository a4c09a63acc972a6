"""What becomes of files that are dropped on the window, by their kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from usascp_desktop.ui.words import counted, marked, tr

PHOTOS = frozenset({".jpg", ".jpeg", ".png", ".heic", ".webp", ".tif", ".tiff"})
BUNDLE = ".usascp"
INVITATION = ".usascp-invite"
NO_FOLDER = marked("A folder cannot be dropped here; drop the files in it.")
NO_PLACE = marked("Nothing here takes files; open a consultation, or another record with files, and drop them there.")
NO_SYNC = marked(
    "That is a bundle from another laptop. Taking one in begins on the Sync page, which is not in this window."
)


class Window(Protocol):
    """What the router needs of the window."""

    def current_page(self) -> Any:  # noqa: ANN401
        """Return the page that shows."""

    def page_names(self) -> Sequence[str]:
        """Return the names of the pages of the rail."""

    def go_with(self, name: str, paths: Sequence[Path]) -> bool:
        """Open a page and hand it files; False if it does not take any."""


def route(window: Window, paths: Sequence[Path]) -> str:
    """Hand dropped files to whoever takes them; returns the sentence for the person, empty if a page took them.

    Bundles go to the Sync page, an invitation to the page that joins a team; photos and other files to the page that
    shows, if it has ``take_files(paths)``.
    """
    if any(path.is_dir() for path in paths):
        return tr(NO_FOLDER)
    bundles = [path for path in paths if path.suffix.lower() == BUNDLE]
    if bundles:
        taken = "sync" in window.page_names() and window.go_with("sync", bundles)
        return "" if taken else tr(NO_SYNC)
    invitations = [path for path in paths if path.suffix.lower() == INVITATION]
    if invitations and window.go_with("join", invitations):
        return ""
    take = getattr(window.current_page(), "take_files", None)
    if take is not None:
        take(list(paths))
        return ""
    if all(path.suffix.lower() in PHOTOS for path in paths):
        what = counted("This photo", "These {0} photos", len(paths))
        return tr("{0} cannot be kept here; open a consultation or another record first, and drop them there.").format(
            what
        )
    return tr(NO_PLACE)
