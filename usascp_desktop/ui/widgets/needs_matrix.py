"""Needs by sector and status: every figure is a button, arrows move between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from usascp_desktop.domain.text import brief
from usascp_desktop.ui.theme import Theme, tokens
from usascp_desktop.ui.widgets.basics import label, line, picture, row
from usascp_desktop.ui.words import counted, tr

OnOpen = Callable[[Mapping[str, str | None]], None]
Counts = Mapping[str | None, Mapping[str | None, int]]

ALWAYS = ("identified", "validated", "scoped", "matched", "in_progress", "met")
"""The path of a need; the other states stand beside it only where a need is in one."""
_SECTOR, _COLUMN = 140, 62
"""The least width of the names of sectors, and of a figure with its gap, in pixels at 100 % text."""
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


def sector_look(sector: str | None) -> tuple[str, str]:
    """Return icon and colour token of a sector."""
    groups = tokens()["sector_group"]
    found = next((group for group in groups.values() if sector in group["sectors"]), groups["other"])
    return found["icon"], found["ink"]


def status_word(status: str | None) -> str:
    """Return a status in one or two words, for the head of a narrow column."""
    return tr("No status") if status is None else status.replace("_", " ").capitalize()


class NeedsMatrix(QWidget):
    """Rows are sectors, columns are states, with totals both ways.

    ``on_open`` is called for a figure with its ``sector`` and, unless it is a total, its ``status``; None is not set.
    ``room`` is the width there is, in pixels: where it is too little for the whole path, empty states are left out.
    """

    def __init__(self, counts: Counts, sectors: Mapping[str, str], theme: Theme, *, room: int, on_open: OnOpen) -> None:
        super().__init__()
        self.theme, self._on_open = theme, on_open
        self.cells: dict[tuple[int, int], QPushButton] = {}
        used = {status for row_counts in counts.values() for status in row_counts}
        known = [*tokens()["need_status"], None]
        self.statuses = [one for one in known if one in ALWAYS or one in used]
        if room < theme.px(_SECTOR + _COLUMN * (len(self.statuses) + 1)):
            self.statuses = [one for one in self.statuses if one in used]
        order = [*sectors, *(one for one in counts if one not in sectors)]
        self.sectors = [one for one in order if one in counts]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._heads()
        for number, sector in enumerate(self.sectors):
            words = sectors.get(sector or "", sector) or tr("No sector yet")
            self._sector(number, sector, words, counts[sector])
        self._totals(counts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between the figures with the arrows; Enter opens like a click."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                return self._move(watched, *_STEPS[key])
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self._place_of(watched))
                return True
        return super().eventFilter(watched, event)

    def _heads(self) -> None:
        for place, status in enumerate(self.statuses, start=1):
            head = label(status_word(status), "head")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.setMinimumWidth(self.theme.px(48))
            self._grid.addWidget(head, 0, place)
        total = label(tr("All"), "head")
        total.setAlignment(Qt.AlignmentFlag.AlignCenter)
        total.setMinimumWidth(self.theme.px(40))
        self._grid.addWidget(total, 0, len(self.statuses) + 1)
        self._grid.addWidget(line(), 1, 0, 1, len(self.statuses) + 2)

    def _sector(self, number: int, sector: str | None, words: str, counts: Mapping[str | None, int]) -> None:
        icon, ink = sector_look(sector)
        name = label(brief(words), wrap=True)
        name.setToolTip(words)
        name.setAccessibleName(words)
        head = row(picture(icon, self.theme.hex(ink), self.theme.px(16)), name, spacing=8)
        head.setStretch(1, 1)
        line_number = number + 2
        self._grid.addLayout(head, line_number, 0)
        for place, status in enumerate(self.statuses):
            count = counts.get(status, 0)
            if count:
                self._cell((number, place), count, f"{words}, {status_word(status)}", "met" if status == "met" else "")
            else:
                dash = QLabel("–", alignment=Qt.AlignmentFlag.AlignCenter)
                dash.setProperty("role", "muted")
                self._grid.addWidget(dash, line_number, place + 1)
        self._cell((number, len(self.statuses)), sum(counts.values()), tr("{0}, all").format(words), "total")

    def _totals(self, counts: Counts) -> None:
        number = len(self.sectors)
        self._grid.addWidget(line(), number + 2, 0, 1, len(self.statuses) + 2)
        self._grid.addWidget(label(tr("All sectors"), "head"), number + 3, 0)
        for place, status in enumerate(self.statuses):
            total = sum(row_counts.get(status, 0) for row_counts in counts.values())
            text = label(str(total) if total else "–", "head")
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(text, number + 3, place + 1)
        every = sum(sum(row_counts.values()) for row_counts in counts.values())
        text = label(str(every), "head")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(text, number + 3, len(self.statuses) + 1)

    def _cell(self, place: tuple[int, int], count: int, words: str, kind: str) -> None:
        made = QPushButton(str(count))
        made.setProperty("cell", kind or ("one" if count == 1 else "many"))
        made.setAccessibleName(counted("{0} need: {1}", "{0} needs: {1}", count, words))
        made.setAccessibleDescription(tr("Arrows move, Enter opens the needs"))
        made.setToolTip(words)
        made.setFixedHeight(self.theme.control("chip"))
        made.clicked.connect(lambda _checked=False: self._open(place))
        made.installEventFilter(self)
        self.cells[place] = made
        self._grid.addWidget(made, place[0] + 2, place[1] + 1)

    def _move(self, watched: QObject, down: int, right: int) -> bool:
        here = self._place_of(watched)
        rows, columns = len(self.sectors), len(self.statuses) + 1
        place = (here[0] + down, here[1] + right)
        while 0 <= place[0] < rows and 0 <= place[1] < columns:
            if place in self.cells:
                self.cells[place].setFocus(Qt.FocusReason.TabFocusReason)
                break
            place = (place[0] + down, place[1] + right)
        return True

    def _open(self, place: tuple[int, int]) -> None:
        """Open the needs behind a figure; the last column is that of every status."""
        number, column = place
        status = {} if column == len(self.statuses) else {"status": self.statuses[column]}
        self._on_open({"sector": self.sectors[number], **status})

    def _place_of(self, watched: QObject) -> tuple[int, int]:
        return next(place for place, cell in self.cells.items() if cell is watched)
