"""How late the window's thread answers while something else goes on."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt, QTimer

_EVERY_MS = 5
_LONGEST = 120.0


def lateness(going_on: Callable[[], bool]) -> list[float]:
    """Run the event loop while ``going_on``; how many milliseconds after its time each tick of 5 ms came, sorted."""
    late: list[float] = []
    loop, ticks = QEventLoop(), QTimer()
    begun = due = time.perf_counter()

    def tick() -> None:
        nonlocal due
        now = time.perf_counter()
        late.append(max(0.0, (now - due) * 1000 - _EVERY_MS))
        due = now
        if not going_on() or now - begun > _LONGEST:
            loop.quit()

    ticks.setTimerType(Qt.TimerType.PreciseTimer)
    ticks.timeout.connect(tick)
    ticks.start(_EVERY_MS)
    loop.exec()
    return sorted(late)
