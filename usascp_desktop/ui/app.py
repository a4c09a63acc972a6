"""Starts the window: paints it first, then opens the workspace beside it, asking for the passphrase if it needs one."""

from __future__ import annotations

import gc
import importlib
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from usascp_desktop import config
from usascp_desktop.errors import NotAllowedError, UsageError
from usascp_desktop.ui import theme as themes
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.words import speak, tr

if TYPE_CHECKING:
    from usascp_desktop.ui.unlock_page import UnlockPage

_SETTLED_MS = 3000


def start(folder: Path | None) -> int:
    """Open the window on a workspace (the practice workspace without one) and stay until it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("USASCP Desktop")
    spare_the_collector()
    loaded = config.load()
    speak(loaded.settings.language, app)
    folder = folder or last_joined(loaded.settings) or practice_folder()
    shell, opening = first_window(app, loaded.settings, folder, keep=config.save)
    if loaded.warning:
        shell.stand()
        shell.notices.say(tr(loaded.warning), tone="bad")
    opening.begin()
    keep_on_screen(app)
    return app.exec()


def first_window(
    app: QApplication,
    settings: config.Settings,
    folder: Path,
    *,
    keep: Callable[[config.Settings], object] | None = None,
) -> tuple[Shell, Opening]:
    """Show the window, empty but for a sentence, and return it with what will open the workspace of a folder in it."""
    theme = themes.Theme(themes.named(settings.theme), settings.text_scale, settings.density)
    theme.apply(app)
    shell = Shell(theme, settings, keep=keep)
    shell.fit(app.primaryScreen().availableGeometry())
    opening = Opening(shell, folder)
    shell.show()
    return shell, opening


def spare_the_collector() -> None:
    """Look for circular garbage only when the window has settled: nearly all that a start makes stays for good.

    From then on it is looked for on the window's thread alone.
    """
    gc.disable()

    def go_on() -> None:
        from usascp_desktop.ui.collector import Collector

        app = QApplication.instance()
        if app is not None:
            gc.collect()
            gc.freeze()
            Collector(app)

    QTimer.singleShot(_SETTLED_MS, go_on)


def keep_on_screen(app: QApplication) -> None:
    """Once the window has settled, see to it that no window is left on a screen that goes away."""

    def begin() -> None:
        from usascp_desktop.ui.on_screen import OnScreen

        OnScreen(app)

    QTimer.singleShot(_SETTLED_MS, begin)


def last_joined(settings: config.Settings) -> Path | None:
    """Return the workspace in which this person joined a team last, None if there is none on this computer now."""
    return next((Path(one) for one in settings.recent if (Path(one) / "data.db").is_file()), None)


def practice_folder() -> Path:
    """Return where the practice workspace of this person lives."""
    from platformdirs import user_data_path

    return user_data_path("usascp-desktop", appauthor=False) / "practice"


class Opening(QObject):
    """Opens (or makes) a workspace on a thread of its own and hands it to the window."""

    _opened = Signal(object, object)

    def __init__(self, shell: Shell, folder: Path, *, data_key: bytes | None = None) -> None:
        super().__init__(shell)
        self.shell, self.folder, self._key = shell, folder, data_key
        self._opened.connect(self._answer)  # queued, as it comes from another thread
        self.page: UnlockPage | None = None
        shell.wait(tr("Opening …"), str(folder))

    def begin(self, passphrase: str | None = None) -> None:
        """Begin to open it, and tell screen readers what the parts of the pages are."""
        from usascp_desktop.ui.widgets.spoken import tell_roles

        tell_roles()
        threading.Thread(target=self._work, args=(passphrase,), name="opening", daemon=True).start()
        QTimer.singleShot(0, self._bring_in)

    def _bring_in(self) -> None:
        """Bring in what the frame and the first page are made of, while the workspace is being opened beside it."""
        for part in ("covering", "rail", "top_bar", "undoing", f"pages.{self.shell.first_page().module}"):
            importlib.import_module(f"usascp_desktop.ui.{part}")

    def _work(self, passphrase: str | None) -> None:
        try:
            self._opened.emit(_open(self.folder, passphrase, self._key), None)
        except Exception as problem:
            self._opened.emit(None, problem)

    def _answer(self, workspace: Any, problem: Exception | None) -> None:  # noqa: ANN401
        from usascp_desktop.address import Address

        if workspace is not None:
            self.shell.attach(workspace)
        elif isinstance(problem, (UsageError, NotAllowedError)) and not isinstance(self.folder, Address):
            self._ask(tr(str(problem)) if isinstance(problem, NotAllowedError) else "")
        elif problem is not None:
            from usascp_desktop.ui.widgets.basics import EmptyState, button

            again = button(tr("&Try again"), kind="primary", on_click=self.begin)
            state = EmptyState(tr("This workspace could not be opened"), tr(str(problem)), again)
            state.add(button(tr("&Join a team …"), kind="ghost", on_click=lambda: self.join([])))
            self.shell.cover(state)
            self.shell.notices.problem(problem)

    def _ask(self, problem: str) -> None:
        from usascp_desktop.ui.unlock_page import UnlockPage

        if self.page is None:
            self.page = UnlockPage(self.folder, starting=True)
            self.page.unlock.connect(self.begin)
            self.page.joining.connect(self.join)
            self.page.practising.connect(self.practise)
        self.page.say(problem)
        self.shell.cover(self.page)
        self.page.field.setFocus()

    def join(self, paths: list[Path]) -> None:
        """Show the form that joins a team in a new workspace, and open that one then."""
        from usascp_desktop.ui.beside import Beside
        from usascp_desktop.ui.going_over import go_on_in
        from usascp_desktop.ui.pages.join import on_a_page
        from usascp_desktop.ui.widgets.join_team import JoinTeam

        before = self.shell.stack.currentWidget() or QWidget()
        form = JoinTeam(Beside(self))
        form.left.connect(lambda: self.shell.cover(before))
        form.joined.connect(lambda workspace: go_on_in(self.shell, workspace))
        self.shell.cover(on_a_page(form))
        form.take_files(paths)

    def practise(self) -> None:
        """Open the practice workspace instead."""
        self.folder, self.page = practice_folder(), None
        self.begin()


def _open(folder: Path, passphrase: str | None, data_key: bytes | None) -> Any:  # noqa: ANN401
    """Open a workspace; the practice workspace is made and filled when it is not there."""
    from usascp_desktop.workspace import DATA, new_workspace, open_workspace

    if folder == practice_folder() and not (folder / DATA).exists():
        from usascp_desktop.services import demo

        workspace = new_workspace(folder, practice=True, person="Practice adviser", laptop="This laptop")
        demo.fill(workspace, scale="small", seed=1)
        return workspace
    return open_workspace(folder, passphrase=passphrase, data_key=data_key)
