"""Editors of days and of moments with their zone: typed as people write them, or picked from a calendar."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from usascp_desktop.domain.moments import Moment, parse_date
from usascp_desktop.domain.readings import due_date
from usascp_desktop.records.fields import Field
from usascp_desktop.ui.editors.base import Editor
from usascp_desktop.ui.editors.one_line import OneLine
from usascp_desktop.ui.editors.picking import Suggestions
from usascp_desktop.ui.words import marked, tr

_AHEAD = re.compile(r"\+([0-9]{1,3})")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])(?:[:.h]?([0-5][0-9]))?")
_AROUND_DAY = 56
"""Pixels around a day in its line: border, padding and the sign of the calendar."""
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}


def read_day(text: str, today: date) -> date | None:
    """Return the day that was meant: 2026-12-04, 4 Dec, Friday, tomorrow, +7; None if it cannot be told."""
    written = text.strip().lower()
    if written in _DAYS:
        return today + timedelta(days=_DAYS[written])
    if (ahead := _AHEAD.fullmatch(written)) is not None:
        return today + timedelta(days=int(ahead[1]))
    try:
        return parse_date(written)
    except ValueError:
        return due_date(f"by {text.strip()}", today=today)[0]


def read_clock(text: str) -> str | None:
    """Return HH:MM of 9, 930, 9:30, 9.30 or 9h30; None for what is no time of day."""
    found = _CLOCK.fullmatch(text.strip().lower())
    return None if found is None else f"{int(found[1]):02}:{found[2] or '00'}"


class DayLine(QLineEdit):
    """A line for a day: Alt+Down opens a calendar, Up and Down go a day on or back, leaving it writes the day out."""

    def __init__(self, calendar: QIcon, placeholder: str = "") -> None:
        super().__init__(placeholderText=placeholder or "2026-12-04")
        opening = self.addAction(calendar, QLineEdit.ActionPosition.TrailingPosition)
        opening.setText(tr("Open the calendar"))
        opening.setToolTip(tr("Open the calendar (Alt+Down)"))
        opening.triggered.connect(self.open_calendar)
        self.editingFinished.connect(self.write_out)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("2026-12-28") + _AROUND_DAY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar or step by days."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            day = read_day(self.text(), date.today()) or date.today()
            self._take(day + timedelta(days=1 if event.key() == Qt.Key.Key_Up else -1))
        else:
            super().keyPressEvent(event)

    def write_out(self) -> None:
        """Turn what was typed into the day it means; what means none stays as it is."""
        day = read_day(self.text(), date.today()) if self.text().strip() else None
        if day is not None:
            self.setText(day.isoformat())

    def open_calendar(self) -> None:
        """Show a month to pick from."""
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month = QCalendarWidget(frame)
        month.setAccessibleName(tr("Calendar"))
        month.setAccessibleDescription(tr("Arrow keys go by days, Page Up and Page Down by months, Enter picks"))
        month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        day = read_day(self.text(), date.today()) or date.today()
        month.setSelectedDate(QDate(day.year, day.month, day.day))
        box = QVBoxLayout(frame)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(month)

        def picked(chosen: QDate) -> None:
            frame.close()
            self._take(date(chosen.year(), chosen.month(), chosen.day()))

        month.activated.connect(picked)
        month.clicked.connect(picked)
        frame.move(self.mapToGlobal(self.rect().bottomLeft()))
        frame.show()
        month.setFocus()

    def _take(self, day: date) -> None:
        self.setText(day.isoformat())
        self.textEdited.emit(self.text())


class DayEditor(Editor):
    """A calendar date."""

    def __init__(self, field: Field, calendar: QIcon, placeholder: str = "") -> None:
        self.line = DayLine(calendar, placeholder)
        super().__init__(field, self.line)
        self.line.textEdited.connect(lambda _text: self.typed())
        self.line.returnPressed.connect(self.keep)

    def keep(self) -> None:
        """Write the day out, and say it if it is another one."""
        self.line.write_out()
        super().keep()

    def _put(self, shown: object) -> None:
        self.line.setText(str(shown))
        self.line.setCursorPosition(0)

    def _take(self) -> object:
        return self.line.text().strip()

    def _is_whole(self) -> bool:
        return not self._take() or read_day(str(self._take()), date.today()) is not None


class MomentEditor(Editor):
    """A day, a time of day and the zone whose clocks are meant; without a zone it is ``zone``."""

    def __init__(self, field: Field, calendar: QIcon, zone: str) -> None:
        self.day, self.clock, self.zone = DayLine(calendar), OneLine(), OneLine()
        self.clock.setPlaceholderText("09:00")
        self._usual = zone
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part, share in ((self.day, 3), (self.clock, 1), (self.zone, 4)):
            line.addWidget(part, share)
        self.zone.setPlaceholderText(zone)
        self.clock.setMinimumWidth(self.clock.fontMetrics().horizontalAdvance("09:00:00") + 28)
        super().__init__(field, whole, {marked("day"): self.day, marked("time"): self.clock, marked("zone"): self.zone})
        self._zones = Suggestions(self.zone)
        self._zones.offer(_zones())
        self._zones.picked.connect(self._pick_zone)
        for part in (self.day, self.clock, self.zone):
            part.textEdited.connect(lambda _text: self.typed())
            part.returnPressed.connect(self.keep)

    def keep(self) -> None:
        """Write day and time out, and say the moment if it is another one."""
        self.day.write_out()
        if (time := read_clock(self.clock.text())) is not None:
            self.clock.setText(time)
        super().keep()

    def _pick_zone(self, name: str) -> None:
        self.zone.setText(name)
        self.keep()

    def _as_text(self, value: object) -> object:
        if not isinstance(value, Moment):
            return ""
        local = value.local()
        seconds = f"{local:%H:%M:%S}".removesuffix(":00")
        return f"{local:%Y-%m-%d}T{seconds}[{value.zone}]"

    def _put(self, shown: object) -> None:
        moment, _, zone = str(shown).removesuffix("]").partition("[")
        day, _, clock = moment.partition("T")
        self.day.setText(day)
        self.day.setCursorPosition(0)
        self.clock.setText(clock)
        self.zone.setText(zone)
        self.zone.setCursorPosition(0)

    def _take(self) -> object:
        day, clock, zone = (part.text().strip() for part in (self.day, self.clock, self.zone))
        if not day and not clock:
            return ""
        return f"{day}T{clock}[{self._zones.exactly(zone) or zone or self._usual}]"

    def _is_whole(self) -> bool:
        if not self._take():
            return True
        day = read_day(self.day.text(), date.today())
        return day is not None and read_clock(self.clock.text()) is not None


@cache
def _zones() -> Mapping[str, str]:
    """Zones by the name people look for: those of the region and of the United States first."""
    names = sorted(available_timezones(), key=lambda name: (not name.startswith(("Asia/", "America/")), name))
    return {name: name.replace("_", " ") for name in names if "/" in name and not name.startswith("Etc/")}
