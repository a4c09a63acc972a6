"""Circular garbage is looked for on the window's thread alone.

Python looks for it on whichever thread happens to make the next object. What it finds there may be a widget that was
closed: Qt must not lose it on another thread, and where the window has yet to delete it itself, it would be deleted
twice. A report drawn behind the window after a read-back was closed brought the program down in just this way.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 250
"""Short enough that little has gathered: the search of the youngest takes a few milliseconds at the most."""


class Collector(QObject):
    """Looks for garbage as often as Python would have, on the thread it lives on. Python's own search stays off."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(look)
        self._timer.start()


def look() -> None:
    """Look for garbage among the youngest objects, and among older ones as often as it is their turn."""
    for generation, (count, most) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if count > most:
            gc.collect(generation)
            return
