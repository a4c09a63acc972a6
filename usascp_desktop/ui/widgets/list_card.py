"""A card of rows: its title, how many there are, the rows with hairlines between them, and what stands for none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from usascp_desktop.ui.widgets.basics import Card, column, label, line, row
from usascp_desktop.ui.widgets.row_button import SIDE


class ListCard(Card):
    """Its rows reach nearer to its edge, so that their text stands under the title."""

    def __init__(self, title: str, count: int, link: QWidget | None = None) -> None:
        super().__init__(title, count=count, link=link)
        outer = self.layout()
        assert outer is not None
        outer.setContentsMargins(16 - SIDE, 8, 16 - SIDE, 8)
        self.head.setContentsMargins(SIDE, 0, SIDE, 0)

    def say(self, widget: QWidget) -> None:
        """Put a widget that is no row under the rows."""
        self.body.addLayout(row(widget, margins=(SIDE, 0, SIDE, 0)))


def nothing(text: str) -> QLabel:
    """Return the sentence that stands where there is no row."""
    return label(text, "muted", wrap=True)


def list_rows(box: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Put rows into a box, one under another."""
    inner = column(spacing=0)
    for number, one in enumerate(rows):
        if number:
            inner.addLayout(row(line(), margins=(SIDE, 0, SIDE, 0)))
        inner.addWidget(one)
    box.addLayout(inner)
