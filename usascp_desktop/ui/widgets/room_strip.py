"""The strip over a consultation: its title and place, two clocks and the running time, and who is in the room."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from usascp_desktop.ui import ages
from usascp_desktop.ui.battery import Battery
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import chip, column, label, line, row
from usascp_desktop.ui.widgets.elided import Elided
from usascp_desktop.ui.widgets.people_chips import PeopleChips
from usascp_desktop.ui.words import tr

HOME = ("Washington, DC", "America/New_York")
_LONGEST_RUN_S = 12 * 3600
_TIGHT = 900


class RoomStrip(QFrame):
    """Shows where and when; ``back`` and ``actions`` are the buttons at its ends."""

    def __init__(self, theme: Theme, back: QPushButton, actions: tuple[QPushButton, ...]) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.theme = theme
        self.title, self.place = Elided("h1"), Elided("muted")
        self.kind = chip("", "info")
        self.city_clock, self.home_clock, self.running = (_Clock(theme) for _ in range(3))
        self.running.heading.setText(tr("Running"))
        self.home_clock.heading.setText(HOME[0])
        self.people = PeopleChips(tr("People in the room"), theme)
        self.battery = QWidget()
        sign, self.charge = label(), label("", "warn")
        sign.setPixmap(pixmap("battery-low", theme.hex("warn"), theme.px(16), 2.0))
        self.charge.setAccessibleName(tr("Battery"))
        self.battery.setLayout(row(sign, self.charge, spacing=6))
        self.battery.hide()
        head = row(self.title, self.kind, spacing=12)
        head.addStretch(1)
        clocks = row(self.city_clock, _bar(), self.home_clock, _bar(), self.running, spacing=16)
        names = column(head, self.place, spacing=0)
        top = row(back, names, clocks, actions[-1], spacing=16)
        top.setStretch(1, 1)
        below = row(self.people, self.battery, *actions[:-1], spacing=8, margins=(8, 0, 0, 0))
        below.setStretch(0, 1)
        self.setLayout(column(top, below, spacing=8, margins=(16, 12, 24, 12)))

    def show_place(self, title: str, where: list[str], kind: str, city: str) -> None:
        """Show the title, the parts of where it is, its kind, and the city over its clock."""
        self.title.setText(title)
        self.place.setText(" · ".join(dict.fromkeys(part for part in where if part)))
        self.kind.setText(kind)
        self.kind.setVisible(bool(kind) and self.width() >= self.theme.px(_TIGHT))
        self.city_clock.heading.setText(city)

    def say_battery(self, battery: Battery | None) -> None:
        """Say how full the battery is when that is little; nothing while it charges or where it is not known."""
        low = battery is not None and battery.low
        if battery is not None and low:
            self.charge.setText(tr("Battery {0} %").format(battery.percent))
            self.battery.setToolTip(tr("Everything typed is kept; find a socket before it is empty"))
        self.battery.setVisible(low)

    def tick(self, now: dt.datetime, *, zone: str, began: dt.datetime | None) -> None:
        """Show a moment by both clocks and how long the meeting has run; before it began, and hours after, nothing."""
        for clock, where in ((self.city_clock, zone), (self.home_clock, HOME[1])):
            there = now.astimezone(ZoneInfo(where))
            clock.time.setText(there.strftime("%H:%M"))
            clock.day.setText(f"{ages.weekday(there)} {there.day}")
        seconds = int((now - began).total_seconds()) if began else -1
        roomy = self.width() >= self.theme.px(_TIGHT - 200)
        self.running.setVisible(roomy and 0 <= seconds < _LONGEST_RUN_S)
        self.running.time.setText(f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is said elsewhere where the strip is short."""
        super().resizeEvent(event)
        roomy = self.width() >= self.theme.px(_TIGHT)
        self.kind.setVisible(roomy and bool(self.kind.text()))
        self.home_clock.setVisible(self.width() >= self.theme.px(_TIGHT - 200))


class _Clock(QWidget):
    """A place, its time and its day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.heading: QLabel = label("", "label")
        self.time: QLabel = label("")
        self.day: QLabel = label("", "small")
        font = QFont(theme.font("h1"))
        font.setPixelSize(theme.px(22))
        font.setFeature(QFont.Tag("tnum"), 1)
        self.time.setFont(font)
        self.setLayout(column(self.heading, row(self.time, self.day, None, spacing=8), spacing=0))


def _bar() -> QFrame:
    made = line()
    made.setProperty("line", False)
    made.setProperty("bar", True)
    made.setFixedWidth(1)
    return made
