"""The history of one record, over the right side of the page: who changed what, when and on which laptop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from usascp_desktop.services import past
from usascp_desktop.services.past import Past
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import button, column, label, row
from usascp_desktop.ui.widgets.side_pane import SidePane
from usascp_desktop.ui.words import tr

_LONGEST = 240


class HistoryPane(SidePane):
    """The changes of one record, newest first; Escape closes it wherever in it the keyboard is."""

    def __init__(self, context: Context, host: QWidget) -> None:
        about = label("", "muted", wrap=True)
        about.setAccessibleName(tr("Whose history"))
        super().__init__(context, host, tr("History"), about=about, entries=tr("Changes"), on_read=self._read)
        self.record = self.row_id = ""
        self.shown: tuple[Past, ...] = ()
        leave = QShortcut(QKeySequence("Escape"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed.emit)

    def show_record(self, record: str, row_id: str) -> None:
        """Show the history of a record."""
        self.record, self.row_id = record, row_id
        self.begin()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed just now."""
        if self.row_id and changes.touches(self.record, self.row_id):
            self._read()

    def _read(self) -> None:
        record, row_id, limit = self.record, self.row_id, self.limit
        zone = self.context.settings.home_zone or self.context.workspace.identity.zone

        def read(reader: Reader) -> tuple[str, tuple[Past, ...]]:
            title = reader.titles(record, [row_id]).get(row_id) or tr("Untitled")
            return title, past.of_record(reader, record, row_id, limit=limit + 1, zone=zone)

        self.context.operations.read(read, done=lambda found: self._show(*found))

    def _show(self, title: str, changes: Sequence[Past]) -> None:
        self.about.setText(title.split("\n", 1)[0])
        self.shown = tuple(changes[: self.limit])
        self.fill(
            [_Change(one, number, self) for number, one in enumerate(self.shown)],
            more=len(changes) > self.limit,
            nothing=tr("Nothing was changed here yet."),
        )

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
