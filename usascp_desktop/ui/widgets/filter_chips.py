"""The line above a list: views, the text to filter by, a chip for each filter that holds, and one more filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.words import tr

_LONGEST = 42


@dataclass(frozen=True)
class Chip:
    """A filter that holds: what it is about (a field, or "" for the text) and its words, with the head if ``named``."""

    name: str
    words: str
    head: str
    named: bool = False

    @property
    def shown(self) -> str:
        """What is written on it."""
        return f"{self.head}: {self.words}" if self.named else self.words


class FilterLine(QWidget):
    """Goes on below when it is full. ``removed`` carries what a chip is about, ``wanted`` a field to filter by.

    A click or Enter on a chip asks to change its filter, its cross and Delete take it away; ``cleared`` asks for all
    of them.
    """

    removed = Signal(str)
    wanted = Signal(str)
    cleared = Signal()

    def __init__(self, theme: Theme, first: Sequence[QWidget], offered: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._theme = theme
        self._chips: list[_ChipButton] = []
        self._flow = FlowLayout(spacing=8)
        self._fixed = len(first)
        for widget in first:
            self._flow.addWidget(widget)
        self.more = button(tr("+ Filter"), tip=tr("Show only what has a certain status, city or the like"))
        self.more.setAccessibleName(tr("Add a filter"))
        self.more.setProperty("filter", "add")
        self.menu = QMenu(self.more)
        for name, words in offered:
            if not name:
                self.menu.addSeparator()
                continue
            self.menu.addAction(words.replace("&", "&&")).triggered.connect(
                lambda _on=False, name=name: self.wanted.emit(name)
            )
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

    def anchor(self, name: str) -> QWidget:
        """Return what a card about a field opens under: its chip, else the button that adds one."""
        return next((one for one in self._chips if one.chip.name == name), self.more)

    def _chip(self, chip: Chip) -> _ChipButton:
        made = _ChipButton(chip, self._theme, self)
        made.clicked.connect(lambda _on=False: self.wanted.emit(chip.name))
        made.removed.connect(lambda: self.removed.emit(chip.name))
        return made


class _ChipButton(QPushButton):
    """A chip with its cross at the end."""

    removed = Signal()

    def __init__(self, chip: Chip, theme: Theme, parent: QWidget) -> None:
        words = chip.shown if len(chip.shown) <= _LONGEST else f"{chip.shown[:_LONGEST]}…"
        super().__init__(f"{words.replace('&', '&&')} ", parent)
        self.chip = chip
        self.setProperty("filter", "on")
        self.setAccessibleName(f"{chip.head}: {chip.words}")
        self.setAccessibleDescription(tr("Enter changes this filter, Delete takes it away"))
        self.setToolTip(tr("{0}: {1}. Press to change it, its cross takes it away.").format(chip.head, chip.words))
        self.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.setIcon(icon("x", theme.hex("on_accent_soft"), theme.px(14)))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._cross = theme.px(30)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the filter away, Enter and Space ask to change it."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the cross take the filter away."""
        if event.button() == Qt.MouseButton.LeftButton and event.position().x() >= self.width() - self._cross:
            self.removed.emit()
        else:
            super().mousePressEvent(event)
