"""Covering the window while it is locked, and showing it again as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from usascp_desktop.ui.context import Context
from usascp_desktop.ui.lock import IdleWatch, Shutting, Unlocking
from usascp_desktop.ui.words import tr

TITLE = "USASCP Desktop"


class Cover(QObject):
    """Lies over the first of the window's layers. ``keep_typing`` is called before it covers anything.

    While it does, the workspace is shut and its key let go (decision 024), no action of the window works but closing
    it, and the window's dialogs are hidden.
    """

    lifted = Signal()

    def __init__(
        self,
        window: QMainWindow,
        layers: QStackedWidget,
        context: Context,
        keep_typing: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._operations, workspace = context.operations, context.workspace
        self._window, self._layers, self._workspace, self._keep = window, layers, workspace, keep_typing
        self._focus: QWidget | None = None
        self._others: list[QWidget] = []
        self.unlocking: Unlocking | None = None
        self._shutting: Shutting | None = None
        self.idle = IdleWatch(self)

    @property
    def lies(self) -> bool:
        """True while the window is covered."""
        return self._layers.currentIndex() != 0

    def lay(self) -> None:
        """Cover the window at once, until the passphrase is given."""
        if self.lies:
            return
        self._keep()
        self._focus, self._others = self._window.focusWidget(), self._other_windows()
        self._shutting = Shutting(self._workspace, self._operations, self)
        self.unlocking = Unlocking(self._workspace, self, self._shutting.undo)
        self.unlocking.opened.connect(self._lift)
        self._layers.addWidget(self.unlocking.page)
        self._layers.setCurrentWidget(self.unlocking.page)
        for one in self._others:
            one.hide()
        for action in self._window.actions():
            action.setEnabled(action.data() == "quit")
        self._window.setWindowTitle(tr("{0}, locked").format(TITLE))
        self.unlocking.page.field.setFocus()

    def _lift(self) -> None:
        """Show everything as it was."""
        assert self.unlocking is not None
        assert self._shutting is not None
        self._operations.resume()
        self._shutting.deleteLater()
        self._shutting = None
        self._layers.setCurrentIndex(0)
        self._layers.removeWidget(self.unlocking.page)
        self.unlocking.page.deleteLater()
        self.unlocking.deleteLater()
        for action in self._window.actions():
            action.setEnabled(True)
        for one in self._others:
            one.show()
        self._window.setWindowTitle(TITLE)
        if self._focus is not None:
            self._focus.setFocus()
        self.idle.touched()
        self.lifted.emit()

    def _other_windows(self) -> list[QWidget]:
        """Return the windows beside this one that show: dialogs and full screens."""
        windows = QApplication.topLevelWidgets()
        return [one for one in windows if one is not self._window and one.isVisible() and one.isWindow()]
