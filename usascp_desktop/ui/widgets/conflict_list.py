"""The open disagreements in a list: the record, its field, and what the values are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget

from usascp_desktop.services.disagreements import Disagreement
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.lines_delegate import lines_item, paint_lines
from usascp_desktop.ui.words import tr


class ConflictList(QListWidget):
    """One row for each disagreement; a screen reader hears all three lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Open disagreements"))
        self.setAccessibleDescription(tr("Up and Down go from one to the next; nothing is decided by going on"))
        paint_lines(self, theme)

    def show_all(self, found: Sequence[tuple[Disagreement, str]]) -> None:
        """Show these, each with what its values are."""
        self.clear()
        for one, values in found:
            self.addItem(lines_item(f"{tr(one.kind)}: {tr(one.title)}", tr(one.label), values))
