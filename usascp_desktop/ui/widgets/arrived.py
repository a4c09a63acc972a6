"""The inbox, what the current file would bring beside it, and the six words; below each other where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from usascp_desktop.services.arriving import Incoming
from usascp_desktop.services.sharing import Arrival
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import EmptyState, button, column
from usascp_desktop.ui.widgets.inbox import Inbox
from usascp_desktop.ui.widgets.inbox_preview import InboxPreview
from usascp_desktop.ui.widgets.six_words import SixWords
from usascp_desktop.ui.words import tr

_PREVIEW, _BESIDE = 432, 980
"""Pixels at 100 % text: of the preview, and from which width on it stands beside the inbox."""


class Arrived(QWidget):
    """``removed`` carries the path of a file to leave out, ``again`` asks to look into the files once more."""

    removed = Signal(object)
    again = Signal()

    def __init__(self, theme: Theme, zone: str, empty: EmptyState) -> None:
        super().__init__()
        self._theme = theme
        self._waiting: tuple[Incoming, ...] = ()
        self._unticked: frozenset[Path] = frozenset()
        self._shown: tuple[tuple[Incoming, ...], tuple[Arrival, ...], frozenset[Path]] | None = None
        self._current = 0
        self.inbox = Inbox(theme, zone, empty)
        self.words = SixWords()
        self.apply: QPushButton = button(
            tr("&Back up and apply"), tip=tr("A verified backup first; it can be taken back")
        )
        self.preview = InboxPreview(theme, self.apply)
        self._left = column(self.inbox, self.words, spacing=16)
        self._left.setStretch(0, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        self._box.addLayout(self._left, 1)
        self._box.addWidget(self.preview)
        self.setLayout(self._box)
        self.preview.hide()
        self._place(beside=True)
        self.inbox.chosen.connect(self._go_to)
        self.preview.removed.connect(self.removed)
        self.preview.again.connect(self.again)
        self.preview.unfolded.connect(self._show_preview)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.preview.leave_out)

    def show_all(
        self, waiting: Sequence[Incoming], arrivals: Sequence[Arrival], unticked: frozenset[Path] = frozenset()
    ) -> None:
        """Show what waits and what came; the file that was looked at stays while it waits.

        ``unticked`` are the files that wait on when the others are applied.
        """
        shown = (tuple(waiting), tuple(arrivals), unticked)
        if shown == self._shown:  # else whoever is in a row would lose it at every change elsewhere
            return
        self._shown = shown
        here = self._waiting[self._current].path if self._waiting else None
        self._waiting, self._unticked = tuple(waiting), unticked
        self._current = next((n for n, one in enumerate(waiting) if one.path == here), 0)
        self.inbox.show_all(waiting, arrivals, self._current, unticked)
        good = [one for one in self._chosen() if one.report.new or one.report.repeated]
        self.apply.setText(tr("&Back up and apply {0}").format(len(good)))
        self.apply.setEnabled(bool(good))
        self._show_preview()

    def show_looking(self, paths: Sequence[Path], *, failed: bool) -> None:
        """Show files that are being looked into, or that could not be."""
        self._waiting, self._shown = (), None
        self.inbox.show_paths(paths, failed=failed)
        (self.preview.show_failed if failed else self.preview.show_looking)(paths)
        self.apply.hide()
        self.preview.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview beside or under the inbox."""
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(_BESIDE)
        if beside != (self._box.direction() is QBoxLayout.Direction.LeftToRight):
            self._place(beside=beside)

    def _place(self, *, beside: bool) -> None:
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._box.setStretch(1, 0 if beside else 2)  # under each other the preview has more to say
        if beside:
            self.preview.setFixedWidth(self._theme.px(_PREVIEW))
            self._left.addWidget(self.words)
        else:
            self.preview.setMinimumWidth(0)
            self.preview.setMaximumWidth(16777215)
            self._box.addWidget(self.words)

    def _go_to(self, number: int) -> None:
        self._current = number
        self.inbox.mark(number)
        self._show_preview()

    def _show_preview(self) -> None:
        self.apply.setVisible(bool(self._waiting))
        self.preview.setVisible(bool(self._waiting))
        if self._waiting:
            one = self._waiting[self._current]
            self.preview.show_one(one, self.inbox.written(one), self._chosen())

    def _chosen(self) -> tuple[Incoming, ...]:
        return tuple(one for one in self._waiting if one.path not in self._unticked)
