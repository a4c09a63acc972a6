"""Keeping windows where they can be reached when a screen goes away or becomes another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

_GRIP = QRect(0, 0, 120, 40)
"""The part of a window's top, in pixels, by which it can be drawn back with the mouse."""
_SETTLED_MS = 400
"""Milliseconds after which the system itself has moved what it moves."""


def reachable(window: QRect, areas: Sequence[QRect]) -> QRect:
    """Return where a window should be: where it is, if its top can be grasped in one of the screens' ``areas``.

    Otherwise in the first area, made no larger than that. Without any screen it stays.
    """
    for area in areas:
        seen = area.intersected(QRect(window.topLeft(), QRect(0, 0, window.width(), _GRIP.height()).size()))
        if seen.width() >= min(_GRIP.width(), window.width()) and seen.height() >= _GRIP.height() // 2:
            return window
    if not areas:
        return window
    home = areas[0]
    found = QRect(home.topLeft(), window.size().boundedTo(home.size()))
    found.moveCenter(home.center())
    return found


class OnScreen(QObject):
    """Brings every window of the program back onto a screen whenever the screens change."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._wait = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._wait.timeout.connect(self.bring_back)
        app.screenRemoved.connect(self._later)
        app.screenAdded.connect(self._watch)
        app.primaryScreenChanged.connect(self._later)
        for screen in app.screens():
            self._watch(screen)

    def bring_back(self, areas: Sequence[QRect] | None = None) -> None:
        """Move what cannot be reached; ``areas`` are the usable parts of the screens, the main one first."""
        if areas is None:
            main = QGuiApplication.primaryScreen()
            areas = [one.availableGeometry() for one in sorted(QGuiApplication.screens(), key=lambda one: one != main)]
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and not window.isMinimized() and window.parentWidget() is None:
                _bring(window, areas)

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._later)

    def _later(self, _what: object = None) -> None:
        self._wait.start()


def _bring(window: QWidget, areas: Sequence[QRect]) -> None:
    now = window.frameGeometry()
    wanted = reachable(now, areas)
    if wanted != now:
        window.resize(window.size().boundedTo(wanted.size()))
        window.move(wanted.topLeft())
