"""Locking: by the button, a key, or after a while without one; the key is let go, and the passphrase brings it back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

from usascp_desktop.address import Address
from usascp_desktop.errors import UserError
from usascp_desktop.ui.operations import Operations
from usascp_desktop.ui.words import marked, tr
from usascp_desktop.workspace import KEYS, Workspace

PRACTICE = marked("A practice workspace has no passphrase, so there is nothing to lock; lock the computer instead.")
KEYRING = marked(
    "This workspace opens with this computer's key store and has no passphrase; lock the computer instead."
)
ON_A_SERVER = marked("This workspace is on a server and opens with its password; lock the computer instead.")
_LOOK_EVERY_MS = 5000
_BY_HAND = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


def since_start() -> float:
    """Return seconds that go on while the computer sleeps, where it says so, whatever its clock is set to."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) if clock is not None else time.monotonic()


def why_not(workspace: Workspace) -> str:
    """Return why a workspace cannot be locked, empty if it can."""
    if isinstance(workspace.folder, Address):
        return tr(ON_A_SERVER)
    if workspace.identity.practice or not (workspace.folder / KEYS).exists():
        return tr(PRACTICE)
    from usascp_desktop.security.keys import KeysFile

    return "" if KeysFile.load(workspace.folder / KEYS).has_passphrase else tr(KEYRING)


class IdleWatch(QObject):
    """Says ``idle`` once nobody has touched key, mouse or screen for so many seconds; 0 for never."""

    idle = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = since_start) -> None:
        super().__init__(parent)
        self._now, self.seconds = now, 0.0
        self._last = now()
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def wait_for(self, seconds: float) -> None:
        """Begin to wait anew, for so many seconds."""
        self.seconds = seconds
        self.touched()
        self._timer.start() if seconds else self._timer.stop()

    def touched(self) -> None:
        """Note that somebody is here."""
        self._last = self._now()

    def look(self) -> None:
        """See whether it is time."""
        if self.seconds and self._now() - self._last >= self.seconds:
            self.touched()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note keys, clicks and touches as they reach a window."""
        if event.type() in _BY_HAND:
            self.touched()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


class Shutting(QObject):
    """Takes the key of a locked workspace out of the program, once all that was begun is kept, and puts it back.

    While the disk does not take a save, that text is in memory only: then the key stays until it is kept.
    """

    _ready = Signal()

    def __init__(self, workspace: Workspace, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._database, self._operations = workspace.database, operations
        self._guard = threading.Lock()
        self._drained = self._over = False
        self._ready.connect(self._begun, Qt.ConnectionType.QueuedConnection)
        operations.saved.connect(self._saved)
        self._wait_for_begun = operations.pause()
        self._beside(self._drain)

    def undo(self, data_key: bytes | None) -> None:
        """Give the database its key again; on any thread."""
        with self._guard:
            self._over = True
            self._database.reopen(data_key)

    def _drain(self) -> None:
        with suppress(RuntimeError):  # the window was closed meanwhile, and everything with it
            self._wait_for_begun()
            self._ready.emit()

    def _begun(self) -> None:
        self._drained = True
        self._saved()

    def _saved(self) -> None:
        if self._drained and not self._over and not self._operations.unkept:
            self._beside(self._shut)

    def _shut(self) -> None:
        with self._guard, suppress(RuntimeError):
            if not self._over:
                self._database.shut()

    def _beside(self, work: Callable[[], None]) -> None:
        threading.Thread(target=work, name="locking", daemon=True).start()


class Unlocking(QObject):
    """Tries passphrases for a locked workspace on a thread of its own; ``opened`` when one is right.

    ``give_key`` is called with the key there, before ``opened``.
    """

    opened = Signal()
    _tried = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject, give_key: Callable[[bytes], None]) -> None:
        super().__init__(parent)
        self._give_key = give_key
        self._keys = workspace.folder / KEYS
        from usascp_desktop.ui.unlock_page import UnlockPage

        self.page = UnlockPage(workspace.folder)
        self.page.title.setText(tr("Locked"))
        self.page.unlock.connect(self._try)
        self._tried.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _try(self, passphrase: str) -> None:
        self.page.busy(True)
        threading.Thread(target=self._work, args=(passphrase,), name="unlocking", daemon=True).start()

    def _work(self, passphrase: str) -> None:
        from usascp_desktop.security.keys import KeysFile

        try:
            self._give_key(KeysFile.open(self._keys, passphrase=passphrase, use_keyring=False))
        except UserError as problem:
            self._tried.emit(tr(str(problem)))
        except Exception as problem:
            self._tried.emit(tr("The passphrase could not be checked ({0}); try again.").format(problem))
        else:
            self._tried.emit("")

    def _answer(self, problem: str) -> None:
        self.page.busy(False)
        if problem:
            self.page.say(problem)
        else:
            self.page.field.clear()
            self.opened.emit()
