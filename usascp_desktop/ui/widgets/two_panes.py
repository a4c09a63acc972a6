"""A list and what is open beside it; where both do not fit, what is open has the page to itself until it is left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from usascp_desktop.ui.widgets.basics import button, column
from usascp_desktop.ui.words import tr

_GAP = 16


class TwoPanes(QWidget):
    """``listed`` at the left, ``detail`` at the right. F6 goes from one to the other, Escape back to the list.

    ``left`` says that the person went back to a list that had no room beside the detail. The detail shows once
    ``show_detail`` is called.
    """

    left = Signal()

    def __init__(self, listed: QWidget, detail: QWidget, *, list_width: int, detail_width: int) -> None:
        super().__init__()
        self.listed, self.detail = listed, detail
        self._list_width = list_width
        listed.setMinimumWidth(min(list_width, listed.minimumSizeHint().width() or list_width))
        detail.setMinimumWidth(detail_width)
        self.back = button(
            tr("‹ &Back to the list"), kind="ghost", tip=tr("Back to the list (Escape)"), on_click=self.leave
        )
        self._right = QWidget(self)
        inside = column(self.back, spacing=4)
        inside.setAlignment(self.back, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(detail, 1)
        self._right.setLayout(inside)
        self.back.hide()
        self._right.hide()
        self.panes = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.panes.setHandleWidth(_GAP)
        self.panes.addWidget(listed)
        self.panes.addWidget(self._right)
        self.panes.setStretchFactor(1, 1)
        self.setLayout(column(self.panes))
        for keys, act in (("F6", self._other), ("Escape", self.leave)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)

    @property
    def is_open(self) -> bool:
        """True while something is open beside (or instead of) the list."""
        return not self._right.isHidden()

    @property
    def fits_both(self) -> bool:
        """True if list and detail have room beside each other."""
        return self.width() >= self._list_width + self.detail.minimumWidth() + _GAP

    def show_detail(self) -> None:
        """Open the right side."""
        if not self.is_open:
            self._right.show()
            self.panes.setSizes([self._list_width, max(1, self.width() - self._list_width - _GAP)])
        self._fit()

    def close_detail(self) -> None:
        """Give the list the whole page."""
        self._right.hide()
        self._fit()

    def leave(self) -> None:
        """Go back to the list."""
        if self.is_open and not self.fits_both:
            self.close_detail()
            self.left.emit()
        self.listed.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where they fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        alone = self.is_open and not self.fits_both
        self.listed.setVisible(not alone)
        self.back.setVisible(alone)

    def _other(self) -> None:
        here = self.focusWidget()
        if here is not None and self._right.isAncestorOf(here) and not self.listed.isHidden():
            self.listed.setFocus()
        elif self.is_open:
            self.detail.setFocus()
