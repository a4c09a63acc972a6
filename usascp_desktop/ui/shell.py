"""The window around the pages: rail, search on top, undo and redo, saved state, and the frame of practice workspaces.

Nothing heavy is imported here: pages and the store come in when the window already stands.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from usascp_desktop.config import Settings
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.notices import Notices
from usascp_desktop.ui.page_specs import PAGES, RECORD_PAGES, PageSpec
from usascp_desktop.ui.theme import Theme, load_fonts
from usascp_desktop.ui.widgets.basics import SearchField, column, label, picture, row

if TYPE_CHECKING:
    from usascp_desktop.ui.context import Context
    from usascp_desktop.workspace import Workspace

RAIL, RAIL_NARROW, NARROW_UNDER = 216, 64, 1100


class Shell(QMainWindow):
    """The main window. ``attach`` gives it a workspace; until then it shows what ``cover`` it is given."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.theme, self.settings = theme, settings
        self.context: Context | None = None
        self.setWindowTitle("USASCP Desktop")
        self.resize(1440, 900)
        self._pages: dict[str, Any] = {}
        self._buttons: dict[str, QToolButton] = {}
        self.stack = QStackedWidget()
        self.practice = label("PRACTICE  ·  nothing in here can be mixed with real work", "")
        self.practice.setObjectName("practice")
        self.practice.hide()
        self._right = column(self.practice, self.stack, spacing=0)
        right = QWidget()
        right.setLayout(self._right)
        self._across = row(right, spacing=0)
        self.frame = QFrame()
        self.frame.setObjectName("root")
        self.frame.setLayout(self._across)
        self.setCentralWidget(self.frame)
        self.notices = Notices(self.frame)

    def cover(self, widget: QWidget) -> None:
        """Show one widget instead of the pages, before there is a workspace: unlocking, or waiting."""
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)

    def attach(self, workspace: Workspace) -> None:
        """Show a workspace: make its operations and open the first page."""
        from usascp_desktop.ui.context import Context
        from usascp_desktop.ui.operations import Operations
        from usascp_desktop.ui.upkeep import Upkeep

        self._furnish()
        operations = Operations(workspace.database, self)
        self.context = Context(workspace, operations, self.theme, self.settings, self.notices, self.open_page)
        operations.failed.connect(self.notices.problem)
        operations.changed.connect(self._changed)
        operations.saving.connect(lambda: self._say_saved("Saving …"))
        operations.saved.connect(lambda: self._say_saved("Saved on this computer"))
        identity = workspace.identity
        self.who.setText(f"{identity.person} · {identity.laptop}")
        self.practice.setVisible(identity.practice)
        self.frame.setObjectName("practiceFrame" if identity.practice else "root")
        edge = 3 if identity.practice else 0
        self.frame.setContentsMargins(edge, edge, edge, edge)
        self.frame.style().polish(self.frame)
        self._say_saved("Saved on this computer")
        self.open_page(PAGES[0].name if self.settings.last_page not in self._buttons else self.settings.last_page)
        self.upkeep = Upkeep(self.context, self)
        if workspace.warning:
            self.notices.say(workspace.warning, tone="bad")

    def _furnish(self) -> None:
        """Make rail, search and keys, and load the fonts of all scripts: none of it stands before the first paint."""
        load_fonts("Noto*.ttf")
        self.rail = self._make_rail()
        self.topbar = self._make_topbar()
        self._across.insertWidget(0, self.rail)
        self._right.insertWidget(1, self.topbar)
        self._make_actions()
        self._narrow(self.width() < self.theme.px(NARROW_UNDER))

    def open_page(self, name: str, record: str | None = None) -> None:
        """Go to a page, made when first opened; ``record`` is the id to show there."""
        assert self.context is not None
        if name not in self._pages:
            spec = next(spec for spec in PAGES if spec.name == name)
            module = importlib.import_module(f"usascp_desktop.ui.pages.{spec.module}")
            self._pages[name] = getattr(module, spec.made_by)(self.context)
            self.stack.addWidget(self._pages[name])
        page = self._pages[name]
        self._buttons[name].setChecked(True)
        self.stack.setCurrentWidget(page)
        if record is not None:
            page.show_record(record)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self, name: str) -> Any:  # noqa: ANN401
        """Return a page that has been opened."""
        return self._pages[name]

    def open_record(self, record: str, row_id: str) -> None:
        """Go to the page that shows a record."""
        page = RECORD_PAGES.get(record)
        if page is None:
            self.notices.say(f"There is no page for a {record.replace('_', ' ')} yet; see it with “usascp show”.")
            return
        self.open_page(page, row_id)

    def undo(self, *, redo: bool = False) -> None:
        """Undo or redo: a text being edited first, then the person's last save."""
        assert self.context is not None
        self._leave_field()
        self.context.operations.undo(redo=redo, done=lambda result: self._undone(result, redo=redo))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed anywhere, then let go of the workspace."""
        for one in self.findChildren(QWidget):
            keep = one.property("keep")
            if callable(keep):
                keep()
        if self.context is not None:
            self.context.operations.close()
            self.context.workspace.close()
            self.context = None
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons only in the rail of a narrow window."""
        super().resizeEvent(event)
        if self._buttons:
            self._narrow(self.width() < self.theme.px(NARROW_UNDER))

    def _leave_field(self) -> None:
        focused = self.focusWidget()
        keep = focused.property("keep") if focused is not None else None
        if callable(keep):
            keep()

    def _undone(self, result: Any, *, redo: bool) -> None:  # noqa: ANN401
        if result is None:
            self.notices.say("Nothing to redo." if redo else "Nothing to undo.")
        else:
            self.notices.say(f"{'Done again' if redo else 'Taken back'}: {result}")

    def _changed(self, changes: object) -> None:
        for page in self._pages.values():
            page.refresh(changes)

    def _say_saved(self, text: str) -> None:
        self.saved.setText(text)

    def _make_rail(self) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        rail.setFixedWidth(self.theme.px(RAIL))
        box = QVBoxLayout(rail)
        box.setContentsMargins(12, 16, 12, 12)
        box.setSpacing(4)
        self.brand = label("USASCP", "h2")
        box.addLayout(
            row(
                picture("landmark", self.theme.hex("accent"), self.theme.px(22)),
                self.brand,
                None,
                margins=(8, 0, 8, 12),
            )
        )
        group = QButtonGroup(self)
        for spec in PAGES:
            box.addWidget(self._rail_button(spec, group))
        box.addStretch(1)
        self.saved = label("", "small")
        self.saved.setAccessibleName("Saved state")
        self.who = label("", "small", wrap=True)
        self.who.setAccessibleName("Who and which laptop")
        box.addLayout(
            row(
                picture("circle-check", self.theme.hex("ok"), self.theme.px(16)), self.saved, None, margins=(8, 8, 8, 0)
            )
        )
        box.addLayout(row(self.who, margins=(8, 0, 8, 0)))
        return rail

    def _rail_button(self, spec: PageSpec, group: QButtonGroup) -> QToolButton:
        made = QToolButton()
        made.setText(f"  {spec.word}")
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setProperty("rail", True)
        size = self.theme.control("icon_rail")
        made.setIcon(icon(spec.icon, self.theme.hex("muted"), size, self.theme.hex("accent")))
        made.setIconSize(QSize(size, size))
        made.setAccessibleName(spec.word)
        made.setAccessibleDescription(f"Go to {spec.word}")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFixedHeight(self.theme.control("rail_item"))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.clicked.connect(lambda: self.open_page(spec.name))
        group.addButton(made)
        self._buttons[spec.name] = made
        return made

    def _make_topbar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("topbar")
        bar.setFixedHeight(self.theme.control("toolbar"))
        self.search = SearchField("Search everything, in any script (Ctrl+K)", self.theme)
        self.search.setMinimumWidth(self.theme.px(160))
        self.search.setMaximumWidth(self.theme.px(440))
        self.search.setFixedHeight(self.theme.control("field"))
        self.search.textChanged.connect(self._search_typed)
        tools = [
            self._tool("undo-2", "Undo (Ctrl+Z)", lambda: self.undo()),
            self._tool("redo-2", "Redo (Ctrl+Shift+Z)", lambda: self.undo(redo=True)),
            self._tool("keyboard", "Keys (?)", self._show_keys),
        ]
        line = row(self.search, None, *tools, spacing=4, margins=(24, 0, 24, 0))
        line.setStretch(0, 100)
        bar.setLayout(line)
        return bar

    def _tool(self, name: str, words: str, act: Any) -> QToolButton:  # noqa: ANN401
        made = QToolButton()
        made.setProperty("rail", True)
        size = self.theme.control("icon_rail")
        made.setIcon(icon(name, self.theme.hex("muted"), size))
        made.setIconSize(QSize(size, size))
        made.setAccessibleName(words.split(" (")[0])
        made.setAccessibleDescription(words)
        made.setToolTip(words)
        made.clicked.connect(lambda _checked=False: act())
        return made

    def _make_actions(self) -> None:
        self._action("Ctrl+K", self._to_search)
        self._action("Ctrl+Z", self.undo)
        self._action("Ctrl+Shift+Z", lambda: self.undo(redo=True))
        self._action("Ctrl+Q", self.close)
        self._action("?", self._show_keys)
        for number, spec in enumerate(PAGES, start=1):
            self._action(f"Ctrl+{number}", lambda name=spec.name: self.open_page(name))

    def _action(self, keys: str, act: Any) -> None:  # noqa: ANN401
        made = QAction(self)
        made.setShortcut(QKeySequence(keys))
        made.triggered.connect(lambda _checked=False: act())
        self.addAction(made)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _search_typed(self, text: str) -> None:
        if self.context is None:
            return
        from usascp_desktop.ui.widgets.palette import Palette

        palette = self.findChild(Palette)
        if palette is None:
            palette = Palette(self.search, self.context, self.open_record, self.frame)
        palette.look_for(text)

    def _show_keys(self) -> None:
        from usascp_desktop.ui.widgets.keys import KeysSheet

        KeysSheet([(spec.word, f"Ctrl+{number}") for number, spec in enumerate(PAGES, start=1)], self).open()

    def _narrow(self, narrow: bool) -> None:
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for made in self._buttons.values():
            made.setToolButtonStyle(style)
        for words in (self.brand, self.saved, self.who):
            words.setVisible(not narrow)
        self.rail.setFixedWidth(self.theme.px(RAIL_NARROW if narrow else RAIL))
