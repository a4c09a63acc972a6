"""A switch between a few ways to show the same thing, one of which is always on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import row


class Switch(QFrame):
    """Buttons side by side, given as (name, words, icon). ``picked`` carries the name a person chose.

    It listens to what is toggled, not clicked: a screen reader toggles without a click.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, ways: Sequence[tuple[str, str, str]], *, name: str) -> None:
        super().__init__()
        self.setObjectName("switch")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for way, words, drawing in ways:
            made = QPushButton(f" {words}")  # the space parts icon and words: a style sheet cannot
            made.setCheckable(True)
            made.setAutoExclusive(True)  # told as a radio button: one of the ways is always on
            made.setProperty("switch", True)
            made.setAccessibleName(words)
            made.setAccessibleDescription(f"{name}: {words.lower()}")
            made.setIconSize(QSize(theme.px(16), theme.px(16)))
            made.setIcon(icon(drawing, theme.hex("text2"), theme.px(16), theme.hex("accent")))
            made.toggled.connect(lambda on, way=way: self.picked.emit(way) if on else None)
            self._group.addButton(made)
            self._buttons[way] = made
        self.setLayout(row(*self._buttons.values(), spacing=0, margins=(2, 2, 2, 2)))

    @property
    def chosen(self) -> str:
        """The name of the way that is on."""
        return next((way for way, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, way: str) -> None:
        """Put a way on, without telling."""
        made = self._buttons[way]
        told = made.blockSignals(True)
        made.setChecked(True)
        made.blockSignals(told)
