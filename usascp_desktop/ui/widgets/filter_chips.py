"""The line above a list: views, the text to filter by, a chip for each filter that holds, and one more filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.words import tr

_LONGEST = 42


@dataclass(frozen=True)
class Chip:
    """A filter that holds: what it is about (a field, or "" for the text) and its words."""

    name: str
    words: str
    head: str


class FilterLine(QWidget):
    """Goes on below when it is full. ``removed`` carries what a chip is about, ``wanted`` a field to filter by.

    A click or Delete on a chip takes its filter away; ``cleared`` asks for all of them.
    """

    removed = Signal(str)
    wanted = Signal(str)
    cleared = Signal()

    def __init__(self, theme: Theme, first: Sequence[QWidget], offered: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._theme = theme
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout(spacing=8)
        self._fixed = len(first)
        for widget in first:
            self._flow.addWidget(widget)
        self.more = button(tr("+ Filter"), tip=tr("Show only what has a certain status, city or the like"))
        self.more.setAccessibleName(tr("Add a filter"))
        self.more.setProperty("filter", "add")
        self.menu = QMenu(self.more)
        for name, words in offered:
            self.menu.addAction(words).triggered.connect(lambda _on=False, name=name: self.wanted.emit(name))
        self.more.setMenu(self.menu)
        self.all = button(tr("Clear all"), kind="ghost", tip=tr("Take all filters away"), on_click=self.cleared.emit)
        self.all.setProperty("filter", "clear")
        for last in (self.more, self.all):
            self._flow.addWidget(last)
        if not offered:
            self.more.hide()
        self.all.hide()
        self.setLayout(self._flow)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show what holds now."""
        for old in self._chips:
            self._flow.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._chips = [self._chip(chip) for chip in chips]
        for place, made in enumerate(self._chips):
            self._flow.insert(self._fixed + place, made)
            made.show()
        self.all.setVisible(len(chips) > 1)
        self._flow.invalidate()
        self.updateGeometry()

    def words(self) -> list[str]:
        """Return the words of the chips."""
        return [chip.text().strip() for chip in self._chips]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete and Backspace on a chip do what a click does."""
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            if isinstance(watched, QPushButton):
                watched.click()
            return True
        return super().eventFilter(watched, event)

    def _chip(self, chip: Chip) -> QPushButton:
        words = chip.words if len(chip.words) <= _LONGEST else f"{chip.words[:_LONGEST]}…"
        made = QPushButton(f"{words.replace('&', '&&')} ", self)
        made.setProperty("filter", "on")
        made.setAccessibleName(f"{chip.head}: {chip.words}")
        made.setAccessibleDescription(tr("Press to take this filter away"))
        made.setToolTip(tr("{0}: {1}. Press to take it away.").format(chip.head, chip.words))
        made.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        made.setIcon(icon("x", self._theme.hex("on_accent_soft"), self._theme.px(14)))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.installEventFilter(self)
        made.clicked.connect(lambda _on=False: self.removed.emit(chip.name))
        return made
