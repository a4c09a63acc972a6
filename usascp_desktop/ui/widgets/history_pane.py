"""The history of one record, over the right side of the page: who changed what, when and on which laptop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from usascp_desktop.services import past
from usascp_desktop.services.past import Past
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import button, clear, column, label, line, row, scrolled
from usascp_desktop.ui.words import tr

PORTION = 40
_WIDTH, _LONGEST = 380, 240


class HistoryPane(QFrame):
    """Lies over ``host`` and follows its size; ``closed`` when the person is done with it. It takes no room."""

    closed = Signal()

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("pane")
        self.setAccessibleName(tr("History"))
        self.context, self._host = context, host
        self.record = self.row_id = ""
        self.shown: tuple[Past, ...] = ()
        self._limit = PORTION
        self.title = label(tr("History"), "h2")
        self.about = label("", "muted", wrap=True)
        self.about.setAccessibleName(tr("Whose history"))
        close = button(tr("&Close   Esc"), kind="ghost", tip=tr("Close the history (Esc)"), on_click=self.closed.emit)
        self._box = QVBoxLayout()
        self._box.setSpacing(12)
        content = QWidget()
        content.setLayout(self._box)
        self.area = scrolled(content, name=tr("Changes"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.more = button(tr("Load &more"), tip=tr("Show older changes"), on_click=self._load_more)
        self.more.hide()
        self.setLayout(column(row(self.title, None, close), self.about, self.area, self.more, margins=(16, 12, 16, 12)))
        leave = QShortcut(QKeySequence("Escape"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed.emit)
        host.installEventFilter(self)

    def show_record(self, record: str, row_id: str) -> None:
        """Show the history of a record."""
        self.record, self.row_id, self._limit = record, row_id, PORTION
        self._place()
        self.show()
        self.raise_()
        self.area.setFocus()
        self._read()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed just now."""
        if self.row_id and changes.touches(self.record, self.row_id):
            self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the page."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _read(self) -> None:
        record, row_id, limit = self.record, self.row_id, self._limit
        zone = self.context.settings.home_zone or self.context.workspace.identity.zone

        def read(reader: Reader) -> tuple[str, tuple[Past, ...]]:
            title = reader.titles(record, [row_id]).get(row_id) or tr("Untitled")
            return title, past.of_record(reader, record, row_id, limit=limit + 1, zone=zone)

        self.context.operations.read(read, done=lambda found: self._show(*found))

    def _show(self, title: str, changes: Sequence[Past]) -> None:
        self.about.setText(title.split("\n", 1)[0])
        self.more.setVisible(len(changes) > self._limit)
        self.shown = tuple(changes[: self._limit])
        clear(self._box)
        for number, one in enumerate(self.shown):
            if number:
                self._box.addWidget(line())
            self._box.addWidget(_Change(one, number, self))
        if not self.shown:
            self._box.addWidget(label(tr("Nothing was changed here yet."), "muted", wrap=True))
        self._box.addStretch(1)

    def put_back(self, one: Past) -> None:
        """Give the field the value it had before this change."""
        record, row_id = self.record, self.row_id
        undo = self.context.operations.undo
        self.context.operations.write(
            lambda unit: past.put_back(unit, record, row_id, one),
            label=past.label_of(one),
            done=lambda _none: self.context.notices.say(
                tr("{0} was put back.").format(tr(one.what)), action=tr("Undo"), on_action=lambda: undo()
            ),
        )

    def _load_more(self) -> None:
        self._limit += PORTION
        self._read()

    def _place(self) -> None:
        width = min(self.context.theme.px(_WIDTH), self._host.width())
        self.setGeometry(self._host.width() - width, 0, width, self._host.height())


class _Change(QWidget):
    """One change: the field, old and new, who and when, and how to put the old value back."""

    def __init__(self, one: Past, number: int, pane: HistoryPane) -> None:
        super().__init__()
        box = column(label(tr(one.what), "h3", wrap=True), spacing=2)
        for words, sign, tone in ((one.old, tr("Before: {0}"), "muted"), (one.new, tr("After: {0}"), "")):
            if words and words != past.NOTHING:
                text = label(sign.format(_short(tr(words))), tone, wrap=True)
                text.setToolTip(tr(words))
                text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                box.addWidget(text)
        when = f"{ages.stamp(one.at)} ({one.zone})" if one.at else tr("with the reference data")
        if one.at:  # reference data were written by nobody here
            box.addWidget(label(" · ".join(part for part in (one.who, one.laptop) if part), "small", wrap=True))
        box.addWidget(label(when, "small", wrap=True))
        if one.field and (one.member or one.old != past.NOTHING):
            back = button(
                tr("Put this value back"),
                kind="ghost",
                tip=_offer(one),
                on_click=lambda: pane.put_back(one),
                writes=True,
            )
            back.setAccessibleName(tr("Put back {0}, change {1}").format(tr(one.what), number + 1))
            box.addLayout(row(back, None))
        self.setLayout(box)


def _offer(one: Past) -> str:
    if one.member:
        again = tr("Take out “{0}” again") if one.came else tr("Put in “{0}” again")
        return again.format(one.new or one.old)
    return tr("Make {0} “{1}” again").format(tr(one.what), _short(one.old))


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST]} …"
