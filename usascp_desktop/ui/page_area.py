"""The place of the pages in the window: they fill it, and what cannot be made small enough is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QStyle, QWidget

from usascp_desktop.ui.words import tr

_WITHOUT_ANSWER_MS = 150
"""How long the frame is held back at most for what its first page shows."""


class Pages(QStackedWidget):
    """The pages; only the one that shows says how much room it needs.

    A stack's own layout asks for as much as the widest page ever opened does, and would push the window wider.
    """

    def minimumSizeHint(self) -> QSize:
        """What the page that shows needs, whatever the others would."""
        now = self.currentWidget()
        return now.minimumSizeHint().expandedTo(now.minimumSize()) if now is not None else QSize()

    def sizeHint(self) -> QSize:
        """The same: pages fill what there is."""
        return self.minimumSizeHint()

    def least_height(self, width: int) -> int:
        """Return the height in pixels that the page that shows needs at a width, its wrapped lines whole."""
        now = self.currentWidget()
        layout = now.layout() if now is not None else None
        least = self.minimumSizeHint().height()
        return max(least, layout.totalMinimumHeightForWidth(width)) if layout is not None else least


class PageArea(QScrollArea):
    """Shows the pages as large as the window allows, and never smaller than they can be.

    A resizable scroll area would ask pages with wrapped words for the height they like instead of the least they need.
    """

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("The page"))
        pages.setObjectName("scrolled")
        self._inside = pages
        self.setWidget(pages)
        pages.installEventFilter(self)
        pages.currentChanged.connect(lambda _place: self.fit())

    def fit(self) -> None:
        """Give the pages their size."""
        pages = self._inside
        room, least = self.maximumViewportSize(), pages.minimumSizeHint()
        least.setHeight(pages.least_height(max(least.width(), room.width())))
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        across = bar if least.height() > room.height() else 0
        down = bar if least.width() > room.width() - across else 0
        across = bar if least.height() > room.height() - down else 0
        pages.resize(least.expandedTo(room - QSize(across, down)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        self.fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the page needs."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)


def paint_whole(frame: QWidget, answered: SignalInstance) -> None:
    """Paint a frame together with what its first page shows, not once without it and then again with it."""
    frame.setUpdatesEnabled(False)

    def paint() -> None:
        frame.setUpdatesEnabled(True)

    answered.connect(paint)
    QTimer.singleShot(_WITHOUT_ANSWER_MS, frame, paint)
