"""The sheet that lists the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from usascp_desktop.ui.widgets.basics import button, column, label, row

EVERYWHERE = (
    ("Search everything", "Ctrl+K"),
    ("Undo", "Ctrl+Z"),
    ("Redo", "Ctrl+Shift+Z"),
    ("New of this kind", "Ctrl+N"),
    ("Filter the list", "/"),
    ("Finish and review", "Ctrl+Enter"),
    ("Put or take a marker", "Alt+1 … Alt+7"),
    ("Accept a draft, skip it", "Enter, Alt+S"),
    ("Write the report", "Ctrl+E"),
    ("Next pane", "F6"),
    ("This sheet", "?"),
)


class KeysSheet(QDialog):
    """Shows what every key does."""

    def __init__(self, pages: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setAccessibleName("Keys")
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        for number, (what, keys) in enumerate((*EVERYWHERE, *pages)):
            grid.addWidget(label(what), number, 0)
            grid.addWidget(label(keys, "muted"), number, 1)
        close = button("&Close", kind="primary", on_click=self.accept)
        self.setLayout(column(label("Keys", "h1"), grid, row(None, close), spacing=16, margins=(24, 24, 24, 24)))
