"""A button that is on or off, alike for a click, a key and the toggle of a screen reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from usascp_desktop.ui.widgets.basics import describe
from usascp_desktop.ui.widgets.key_button import KeyButton


class ChoiceButton(KeyButton):
    """``chosen`` tells that a person chose it, whichever way; ``setChecked`` shows a state and tells nothing.

    A screen reader toggles without a click, so what listens to clicks would change its look and do nothing. Beside
    others of which one is always on, going off is not told: the one that goes on tells.
    """

    chosen = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._shown_only = False
        self.setCheckable(True)
        self.toggled.connect(self._toggled)

    def setChecked(self, on: bool) -> None:
        """Show it as chosen or not."""
        self._shown_only = True
        super().setChecked(on)
        self._shown_only = False

    def _toggled(self, on: bool) -> None:
        group = self.group()
        one_of_many = self.autoExclusive() or (group is not None and group.exclusive())
        if not self._shown_only and (on or not one_of_many):
            self.chosen.emit()


def choice(words: str, on_choose: Callable[[], object], *, tip: str = "", role: str = "chip") -> ChoiceButton:
    """Return a button to choose with; ``role`` is its look: chip, or choice for one of a few large ones."""
    made = ChoiceButton(words)
    describe(made, words, tip)
    made.setProperty(role, True)
    made.chosen.connect(on_choose)
    return made
