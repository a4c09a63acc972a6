"""The window around the pages: it puts rail, top bar, pages, palette, history and lock together and does the actions.

Nothing heavy is imported here, not even the namespace ``Qt`` with its hundred enumerations: the window is painted with
one sentence in it, then its frame comes in, then the store and the pages.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from usascp_desktop.config import Settings
from usascp_desktop.errors import UserError
from usascp_desktop.ui.page_specs import PAGES, RECORD_PAGES, PageSpec
from usascp_desktop.ui.theme import Theme, load_fonts, named
from usascp_desktop.ui.words import marked, said_of, speak, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
    from PySide6.QtWidgets import QFrame, QStackedWidget

    from usascp_desktop.ui.actions import Action
    from usascp_desktop.ui.context import Context
    from usascp_desktop.ui.notices import Notices
    from usascp_desktop.ui.page_area import PageArea, Pages
    from usascp_desktop.ui.rail import Rail
    from usascp_desktop.ui.reading_only import ReadingOnly
    from usascp_desktop.ui.widgets.palette import Palette
    from usascp_desktop.workspace import Workspace

SIZE, SMALLEST, NARROW_UNDER = QSize(1440, 900), QSize(640, 480), 1100
OTHER_PAGES = (
    PageSpec("settings", marked("Settings"), "settings", "settings", "SettingsPage"),
    PageSpec("join", marked("Join a team"), "users-round", "join", "JoinPage"),
    PageSpec("guide", marked("Guide"), "info", "guide", "GuidePage"),
    PageSpec("about", marked("About"), "info", "about", "AboutPage"),
)
"""Pages that are not in the rail."""
_RECENT = 12
_PADDING, _UNDER_BAR = 24, 6
"""Pixels between the top bar and what a page begins with; the bar itself leaves ten."""


class Shell(QMainWindow):
    """The main window. ``attach`` gives it a workspace; until then it shows what ``cover`` it is given.

    ``keep`` is called with settings that changed, to write them down.
    """

    def __init__(self, theme: Theme, settings: Settings, keep: Callable[[Settings], object] | None = None) -> None:
        super().__init__()
        self.theme, self.settings, self.keeps = theme, settings, keep
        self.context: Context | None = None
        self.setWindowTitle("USASCP Desktop")
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        self.setAcceptDrops(True)
        self._pages: dict[str, Any] = {}
        self._records: dict[str, str] = {}
        self._recent: list[tuple[str, str]] = []
        self._page, self._folded, self._narrow_page = "", False, False
        self._palette: Palette | None = None
        self._stands = False
        self.reading: ReadingOnly | None = None

    def stand(self) -> None:
        """Make what is around the pages; ``stack``, ``area``, ``layers`` and ``notices`` are there from then on."""
        from PySide6.QtWidgets import QFrame, QStackedWidget

        from usascp_desktop.ui.notices import Notices
        from usascp_desktop.ui.page_area import PageArea, Pages
        from usascp_desktop.ui.widgets.basics import column, label, row

        if self._stands:
            return
        self._stands = True
        load_fonts("Inter-*.ttf")
        self.stack: Pages = Pages()
        self.practice = label(tr("PRACTICE  ·  nothing in here can be mixed with real work"), "")
        self.practice.setObjectName("practice")
        self.practice.hide()
        self.area: PageArea = PageArea(self.stack)
        self._right = column(self.practice, self.area, spacing=0)
        right = QWidget()
        right.setLayout(self._right)
        self._across = row(right, spacing=0)
        self.frame: QFrame = QFrame()
        self.frame.setObjectName("root")
        self.frame.setLayout(self._across)
        self.layers: QStackedWidget = QStackedWidget()
        self.layers.addWidget(self.frame)
        self.setCentralWidget(self.layers)
        self.notices: Notices = Notices(self.frame)

    def fit(self, available: QRect) -> None:
        """Be where and as large as last time, and never larger than the screen (``available``, in its pixels)."""
        if self.settings.window_geometry:
            self.restoreGeometry(QByteArray.fromHex(self.settings.window_geometry.encode()))
        size = self.size().boundedTo(available.size())
        self.resize(size)
        if not available.contains(QRect(self.pos(), size)):
            self.move(available.topLeft())

    def wait(self, *lines: str) -> None:
        """Say in the empty window what is waited for. This is the first thing painted: one label, and no more."""
        said = QLabel("\n".join(lines))
        said.setMargin(self.theme.px(_PADDING))
        self.setCentralWidget(said)

    def first_page(self) -> PageSpec:
        """Return the page that was shown last, or else the first one."""
        return next((one for one in PAGES if one.name == self.settings.last_page), PAGES[0])

    def cover(self, widget: QWidget) -> None:
        """Show one widget instead of the pages, before there is a workspace: unlocking, or a problem."""
        self.stand()
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)

    def attach(self, workspace: Workspace) -> None:
        """Show a workspace: make its operations and open the first page."""
        from usascp_desktop.ui.context import Context
        from usascp_desktop.ui.covering import Cover
        from usascp_desktop.ui.cut_short import CutShort
        from usascp_desktop.ui.focused_card import FocusedCard
        from usascp_desktop.ui.operations import Operations
        from usascp_desktop.ui.page_area import paint_whole
        from usascp_desktop.ui.standing import Standing
        from usascp_desktop.ui.upkeep import Upkeep

        self.stand()
        load_fonts("Noto*.ttf")  # the scripts of all cities, after the first paint
        operations = Operations(workspace.database, self)
        self.context = Context(
            workspace,
            operations,
            self.theme,
            self.settings,
            self.notices,
            self.open_page,
            self.make_room,
            self.use_settings,
        )
        self._standing = Standing(self.context, self)
        operations.failed.connect(self.notices.problem)
        operations.changed.connect(self._changed)
        self._make_actions()
        self._furnish()
        self.practice.setVisible(workspace.identity.practice)
        self.frame.setObjectName("practiceFrame" if workspace.identity.practice else "root")
        edge = 3 if workspace.identity.practice else 0
        self.frame.setContentsMargins(edge, edge, edge, edge)
        self.frame.style().polish(self.frame)
        if workspace.database.read_only:
            self._only_read()
        paint_whole(self.frame, operations.first_answer)
        self.open_page(self.first_page().name)
        self.upkeep = Upkeep(self.context, self)
        CutShort(self.notices, self)
        FocusedCard(self)
        self._cover = Cover(self, self.layers, self.context, self._keep_typing)
        self.idle.idle.connect(lambda: self.lock(idle=True))
        self.idle.wait_for(self.settings.idle_lock * 60)
        QApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        if workspace.warning:
            self.notices.say(tr(workspace.warning), tone="bad")

    def _only_read(self) -> None:
        """Say in the frame that nothing can be written, and see to it that nothing offers to."""
        from usascp_desktop.ui.reading_only import SENTENCE, ReadingOnly

        assert self.context is not None
        self.practice.setText(tr(SENTENCE))
        self.practice.setVisible(True)
        self.reading = ReadingOnly(self.context, self)

    def open_page(self, name: str, record: str | None = None, *, filters: Mapping[str, object] | None = None) -> None:
        """Go to a page, made when first opened; ``record`` is the id to show there, ``filters`` what it narrows by."""
        assert self.context is not None
        if name not in self._pages:
            spec = next(spec for spec in (*PAGES, *OTHER_PAGES) if spec.name == name)
            module = importlib.import_module(f"usascp_desktop.ui.pages.{spec.module}")
            self._pages[name] = getattr(module, spec.made_by)(self.context)
            _raise_content(self._pages[name])
            self.stack.addWidget(self._pages[name])
        page = self._pages[name]
        if name != self._page:
            self.make_room(False)
        self._page = name
        self._mark(name)
        self.stack.setCurrentWidget(page)
        if record is not None:
            self._records[name] = record
            page.show_record(record)
        show_filtered = getattr(page, "show_filtered", None)
        if filters is not None and show_filtered is not None:
            show_filtered(filters)
        page.setFocus()

    def page(self, name: str) -> Any:  # noqa: ANN401
        """Return a page that has been opened."""
        return self._pages[name]

    def current_page(self) -> Any:  # noqa: ANN401
        """Return the page that shows."""
        return self._pages.get(self._page)

    def page_names(self) -> Sequence[str]:
        """Return the names of the pages of the rail."""
        return [spec.name for spec in PAGES]

    def go_with(self, name: str, paths: Sequence[Path]) -> bool:
        """Open a page and hand it files; False if it does not take any."""
        self.open_page(name)
        take = getattr(self._pages[name], "take_files", None)
        if take is not None:
            take(list(paths))
        return take is not None

    def open_record(self, record: str, row_id: str) -> None:
        """Go to the page that shows a record."""
        page = RECORD_PAGES.get(record)
        if page is None:
            self.notices.say(
                tr("There is no page for a {0} yet; see it with “usascp show”.").format(tr(record.replace("_", " ")))
            )
            return
        self._recent = [(record, row_id), *(one for one in self._recent if one != (record, row_id))][:_RECENT]
        self.open_page(page, row_id)

    def make_room(self, narrow: bool) -> None:
        """Let rail and bar give way to the page that shows, or be as wide as the window allows."""
        self._narrow_page = narrow
        self._narrow()

    def use_settings(self, settings: Settings) -> None:
        """Use other settings from now on, and write them down."""
        assert self.context is not None
        said = self.settings.language
        self.settings = settings
        if self.keeps is not None:
            try:
                self.keeps(settings)
            except UserError as problem:
                self.notices.problem(problem)
        self.idle.wait_for(settings.idle_lock * 60)
        before, self.theme = self.theme, Theme(named(settings.theme), settings.text_scale, settings.density)
        self.context = self.context._replace(settings=settings, theme=self.theme)
        app = QApplication.instance()
        spoken = app is not None and settings.language != said and speak(settings.language, app)
        self._begin_again(dressed=before != self.theme or spoken)

    def undo(self, *, redo: bool = False) -> None:
        """Undo or redo: a text being edited first, then the person's last save."""
        self._leave_field()
        self.undoing.step(redo=redo)

    def run(self, name: str) -> None:
        """Do an action by its name: of the window, the way to a page, or of a page."""
        from usascp_desktop.ui.actions import all_actions

        if self.reading is not None and self.reading.refuses(name):
            return
        if name.startswith("go."):
            self.open_page(name.removeprefix("go."))
        elif name in self._does:
            self._does[name]()
        else:
            self._run_on_page(next(one for one in all_actions() if one.name == name))

    def lock(self, *, idle: bool = False) -> None:
        """Cover the window until the passphrase is given; what is typed is kept first."""
        from usascp_desktop.ui.lock import why_not

        if self.context is None or self.locked:
            return
        reason = why_not(self.context.workspace)
        if not reason:
            self._cover.lay()
        elif not idle:
            self.notices.say(reason)

    @property
    def locked(self) -> bool:
        """True while the window is covered."""
        return self._stands and self.layers.currentIndex() != 0

    @property
    def unlocking(self) -> Any:  # noqa: ANN401
        """What asks for the passphrase while the window is locked."""
        return self._cover.unlocking

    @property
    def idle(self) -> Any:  # noqa: ANN401
        """What waits for nobody being there."""
        return self._cover.idle

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed anywhere, then let go of the workspace."""
        self._keep_typing()
        if self.context is not None:
            if self.keeps is not None:
                geometry = bytes(self.saveGeometry().toHex().data()).decode()
                last = self._page if self._page in self._buttons else self.settings.last_page
                self.keeps(replace(self.settings, window_geometry=geometry, last_page=last))
            self.context.operations.close()
            self.context.workspace.close()
            self.context = None
        super().closeEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Take the Tab key to every control; what hides or goes gives its focus away in Qt's own way."""
        from usascp_desktop.ui.tab_order import go_on, stands  # it brings in the namespace Qt

        return go_on(self, on=next) if stands(self) else super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons only in the rail of a narrow window."""
        super().resizeEvent(event)
        if self.context is not None:
            self._narrow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped; what becomes of them is said then."""
        if event.mimeData().hasUrls() and not self.locked:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files to whoever takes them."""
        from usascp_desktop.ui import dropped

        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self.context is not None:
            event.acceptProposedAction()
            sentence = dropped.route(self, paths)
            if sentence:
                self.notices.say(sentence)

    def _furnish(self) -> None:
        """Make rail, top bar, palette and undo in the theme of now."""
        from usascp_desktop.ui.rail import Rail
        from usascp_desktop.ui.top_bar import TopBar
        from usascp_desktop.ui.undoing import Undoing

        assert self.context is not None
        identity = self.context.workspace.identity
        self.rail: Rail = Rail(PAGES, self.theme)
        self.rail.chosen.connect(self.open_page)
        self.rail.lock.connect(self.lock)
        self.rail.share.connect(self._to_sharing)
        self.rail.show_who(identity.person, f"{self.context.workspace.folder.name} · {identity.laptop}")
        self._standing.show_on(self.rail, self.context)
        self.topbar = TopBar(self.theme, self.run)
        self.search = self.topbar.search
        self.rail.bar.connect(self.topbar.ask_for)
        self._across.insertWidget(0, self.rail)
        self._right.insertWidget(1, self.topbar)
        self.search.textChanged.connect(lambda text: self.palette_list.look_for(text))
        self.search.clicked = lambda: self.palette_list.look_for(self.search.text())
        self.undoing = Undoing(self.context, self)
        self.undoing.offered.connect(self._offer)
        self.undoing.undone.connect(self._undone)
        self._narrow()

    def _begin_again(self, *, dressed: bool) -> None:
        """Make the pages anew over other settings; in another look, everything around them too."""
        self._keep_typing()
        focused = self.focusWidget()
        name = focused.accessibleName() if focused is not None else ""
        page = self._page
        if dressed:
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            self.theme.apply(app)
        gone = list(self._pages) if dressed else [one for one in self._pages if one != page]
        for one in gone:
            old = self._pages.pop(one)
            self.stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._close_history()
        if dressed:
            for part in (self.rail, self.topbar, self._palette):
                if part is not None:
                    part.hide()
                    part.setParent(None)
                    part.deleteLater()
            self.undoing.deleteLater()
            self._palette = None
            self._furnish()
            self.open_page(page, self._records.get(page) if page in self._buttons else None)
            shown = [one for one in self.findChildren(QWidget) if one.isVisible()]
            again = [one for one in shown if name and one.accessibleName() == name]
            if again:
                again[0].setFocus()

    def _run_on_page(self, action: Action) -> None:
        """Do an action of a page: what the shortcut of its key does there."""
        from usascp_desktop.ui.actions import shortcut_of

        if action.page not in ("*", self._page):
            self.open_page(action.page)
        found = shortcut_of(self._pages[self._page], action.keys[0])
        if found is None:
            self.notices.say(tr(action.inside))
        else:
            self._to_page()
            found.activated.emit()

    def _make_actions(self) -> None:
        from PySide6.QtGui import QAction, QKeySequence

        from usascp_desktop.ui.actions import all_actions
        from usascp_desktop.ui.doing import deeds

        if self.actions():
            return
        self._does = deeds(self)
        for one in all_actions():
            if one.page or not one.keys:
                continue
            made = QAction(one.words, self)
            made.setData(one.name)
            made.setShortcuts([QKeySequence(key) for key in one.keys])
            made.triggered.connect(lambda _checked=False, name=one.name: self.run(name))
            self.addAction(made)

    def fold_rail(self) -> None:
        """Fold the rail to its icons, or unfold it."""
        self._folded = not self._folded
        self._narrow()

    def to_search(self) -> None:
        """Go to the field that finds and runs everything."""
        self.topbar.to_search()
        self.palette_list.look_for(self.search.text())

    def show_history(self) -> None:
        """Open the history of the current record beside the page, or close it."""
        from usascp_desktop.ui.current import current_record
        from usascp_desktop.ui.widgets.history_pane import HistoryPane

        assert self.context is not None
        if self.findChild(HistoryPane) is not None:
            self._close_history()
            return
        found = current_record(self.current_page())
        if found is None:
            self.notices.say(tr("Open a record first; its history shows beside it."))
            return
        self._keep_typing()
        pane = HistoryPane(self.context, self.area)
        pane.closed.connect(self._close_history)
        self.context.operations.changed.connect(pane.refresh)
        pane.show_record(*found)

    def _close_history(self) -> None:
        from usascp_desktop.ui.widgets.history_pane import HistoryPane

        pane = self.findChild(HistoryPane)
        if pane is not None:
            pane.hide()
            pane.setParent(None)
            pane.deleteLater()
            self._to_page()

    def _to_page(self) -> None:
        page = self.current_page()
        if page is not None:
            page.setFocus()

    def _to_sharing(self) -> None:
        if "sync" in self._buttons:
            self.open_page("sync")
        else:
            self.notices.say(
                tr("These changes are kept on this computer only. “usascp” can back them up and export them.")
            )

    def _system_changed(self) -> None:
        """Follow the system between light and dark, if that was chosen."""
        if self.settings.theme == "system" and self.context is not None and not self.locked:
            self.use_settings(self.settings)

    def _leave_field(self) -> None:
        focused = self.focusWidget()
        keep = focused.property("keep") if focused is not None else None
        if callable(keep):
            keep()

    def _keep_typing(self) -> None:
        for one in self.findChildren(QWidget):
            keep = one.property("keep")
            if callable(keep):
                keep()

    def _offer(self, redo: bool, what: str | None) -> None:
        word, key = (tr("Redo"), "Ctrl+Shift+Z") if redo else (tr("Undo"), "Ctrl+Z")
        nothing = tr("Nothing to redo.") if redo else tr("Nothing to undo.")
        words = f"{word}: {said_of(what)} ({key})" if what else nothing.rstrip(".")
        self.topbar.say("redo" if redo else "undo", words, enabled=what is not None)

    def _undone(self, redo: bool, result: object) -> None:
        if result is None:
            self.notices.say(tr("Nothing to redo.") if redo else tr("Nothing to undo."))
        else:
            done = tr("Done again: {0}") if redo else tr("Taken back: {0}")
            self.notices.say(done.format(said_of(str(result))))

    def _changed(self, changes: object) -> None:
        for page in list(self._pages.values()):
            refresh = getattr(page, "refresh", None)
            if refresh is not None:
                refresh(changes)

    def _mark(self, name: str) -> None:
        for other, made in self._buttons.items():
            made.mark(here=other == name)

    def _narrow(self) -> None:
        narrow = self._folded or self._narrow_page or self.width() < self.theme.px(NARROW_UNDER)
        self.rail.set_narrow(narrow)
        self.rail.ask_bar.setVisible(self._narrow_page)
        self.topbar.give_way(self._narrow_page)

    @property
    def _buttons(self) -> dict[str, Any]:
        return dict(self.rail.buttons)

    @property
    def palette_list(self) -> Palette:
        """The list under the search field, made when it is first needed."""
        from usascp_desktop.ui.widgets.palette import Palette

        if self._palette is None:
            assert self.context is not None
            self._palette = Palette(
                self.search,
                self.context,
                self.frame,
                open_record=self.open_record,
                run=self.run,
                recent=lambda: self._recent,
            )
            self._palette.left.connect(self._to_page)
        return self._palette

    @property
    def saved(self) -> Any:  # noqa: ANN401
        """The words that say whether everything is kept."""
        return self.rail.saved

    @property
    def who(self) -> Any:  # noqa: ANN401
        """The words that say who writes here."""
        return self.rail.who

    @property
    def brand(self) -> Any:  # noqa: ANN401
        """The name of the program in the rail."""
        return self.rail.brand


def _raise_content(page: QWidget) -> None:
    """Let what has the padding of a page begin close under the top bar, whose own air is enough."""
    from PySide6.QtCore import QMargins

    for one in (page, *page.findChildren(QWidget)):
        box = one.layout()
        edges = box.contentsMargins() if box is not None else QMargins()
        if box is not None and (edges.left(), edges.top()) == (_PADDING, _PADDING):
            edges.setTop(_UNDER_BAR)
            box.setContentsMargins(edges)
