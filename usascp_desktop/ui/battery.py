"""How full the battery is, where the system says so: read at most once a minute, off the window's thread."""

from __future__ import annotations

import ctypes
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

LOW_UNDER = 20
"""Percent under which it is said."""
_EVERY_MS = 60_000
_SUPPLIES = Path("/sys/class/power_supply")
_NO_BATTERY, _CHARGING, _UNKNOWN = 128, 8, 255
"""Of BatteryFlag and BatteryLifePercent in the Windows structure SYSTEM_POWER_STATUS."""


@dataclass(frozen=True, slots=True)
class Battery:
    """Percent from 0 to 100, and whether it is being charged or on mains."""

    percent: int
    charging: bool

    @property
    def low(self) -> bool:
        """True where somebody should look for a socket."""
        return self.percent < LOW_UNDER and not self.charging


def read() -> Battery | None:
    """Return the state of the battery; None where there is none or the system does not say (macOS is not asked)."""
    with suppress(OSError, ValueError):
        if sys.platform == "win32":
            return _of_windows()
        if sys.platform.startswith("linux"):
            return of_linux(_SUPPLIES)
    return None


def of_linux(supplies: Path) -> Battery | None:
    """Return the emptiest battery of the computer itself, as the kernel's power_supply class tells it.

    A mouse or a pen has ``scope`` Device and is passed over.
    """
    found = []
    for one in sorted(supplies.glob("*")):
        if _text(one / "type") == "Battery" and _text(one / "scope") != "Device" and _text(one / "capacity"):
            found.append(Battery(int(_text(one / "capacity")), _text(one / "status") != "Discharging"))
    return min(found, key=lambda one: one.percent, default=None)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


class _PowerStatus(ctypes.Structure):
    _fields_ = [
        ("mains", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saving", ctypes.c_ubyte),
        ("seconds", ctypes.c_ulong),
        ("full_seconds", ctypes.c_ulong),
    ]


def _of_windows() -> Battery | None:
    status = _PowerStatus()
    asked = getattr(ctypes, "windll").kernel32.GetSystemPowerStatus(ctypes.byref(status))  # noqa: B009
    return of_status(status.mains, status.flag, status.percent) if asked else None


def of_status(mains: int, flag: int, percent: int) -> Battery | None:
    """Return what the three first bytes of SYSTEM_POWER_STATUS say; 255 is unknown in each."""
    if percent == _UNKNOWN or flag == _UNKNOWN or flag & _NO_BATTERY:
        return None
    return Battery(min(percent, 100), mains == 1 or bool(flag & _CHARGING))


class BatteryWatch(QObject):
    """Reads the battery while somebody looks; ``told`` carries a Battery, or None where it is not known."""

    told = Signal(object)
    _read = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._fresh = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._read.connect(self.told, Qt.ConnectionType.QueuedConnection)

    def watch(self, *, on: bool) -> None:
        """Begin to look each minute, or stop."""
        if not on:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
            self._look()

    def _look(self) -> None:
        if self._fresh.isActive():
            return
        self._fresh.start()
        threading.Thread(target=self._work, name="battery", daemon=True).start()

    def _work(self) -> None:
        found = read()
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._read.emit(found)
