"""The page that asks for a passphrase, before a workspace is open and while it is locked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.widgets.basics import Card, button, column, label, row
from usascp_desktop.ui.words import tr

_WIDE = 60
"""The card's width in letters of middling width, so that it grows with the text."""


class UnlockPage(QWidget):
    """Asks for the passphrase of a workspace; ``unlock`` carries what was typed.

    Before a workspace is open it also offers to join a team (``joining`` carries invitations that were dropped) and to
    practise.
    """

    unlock = Signal(str)
    joining = Signal(object)
    practising = Signal()

    def __init__(self, folder: Path, *, starting: bool = False) -> None:
        super().__init__()
        self.setObjectName("page")
        self.title = label(tr("Unlock this workspace"), "h1")
        self.field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr("Passphrase"))
        self.field.setAccessibleDescription(tr("The passphrase this workspace was made with"))
        self.field.returnPressed.connect(self._go)
        words = label(tr("P&assphrase"), "label")
        words.setTextFormat(Qt.TextFormat.AutoText)
        words.setBuddy(self.field)
        self.problem = label("", "bad", wrap=True)
        self.problem.setAccessibleName(tr("What went wrong"))
        self.open_it = button(tr("&Unlock   Enter"), kind="primary", on_click=self._go)
        name, where = label(folder.name, "h3"), label(str(folder.parent), "small", wrap=True)
        card = Card()
        card.body.addLayout(column(name, where, words, self.field, self.problem, row(self.open_it, None), spacing=8))
        card.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDE)
        inner = column(self._head(), card, spacing=24)
        if starting:
            self.setAcceptDrops(True)
            inner.addLayout(row(*self._other_ways(), None))
        self.setLayout(column(None, row(None, inner, None), None))

    def _head(self) -> QHBoxLayout:
        """The mark of the program, and what this page is for."""
        side = self.fontMetrics().height() * 5 // 2
        mark = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        mark.setObjectName("brandMark")
        ink = self.palette().color(QPalette.ColorRole.HighlightedText).name()
        mark.setPixmap(pixmap("compass", ink, side * 9 // 16, 2.0))
        mark.setFixedSize(side, side)
        return row(mark, column(self.title, label(tr("USASCP Desktop"), "muted"), spacing=0), None, spacing=12)

    def _other_ways(self) -> tuple[QPushButton, QPushButton]:
        tip = tr("With an invitation file and its six words")
        join = button(tr("&Join a team …"), kind="ghost", tip=tip, on_click=lambda: self.joining.emit([]))
        tip = tr("Invented cities and meetings, to try things in")
        return join, button(tr("&Practice workspace"), kind="ghost", tip=tip, on_click=self.practising.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take an invitation that is dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Join with the invitation that was dropped."""
        event.acceptProposedAction()
        self.joining.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def say(self, problem: str) -> None:
        """Say why it did not open."""
        self.problem.setText(problem)
        self.field.selectAll()

    def busy(self, busy: bool) -> None:
        """Wait for an answer: the passphrase is being tried."""
        self.open_it.setEnabled(not busy)
        self.field.setReadOnly(busy)

    def _go(self) -> None:
        if self.field.text() and not self.field.isReadOnly():
            self.unlock.emit(self.field.text())
