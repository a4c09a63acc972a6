"""The list under the search field: every action, every page and every record that matches, in any script."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from usascp_desktop.records import RECORDS
from usascp_desktop.ui.actions import Action, all_actions, matching
from usascp_desktop.ui.widgets.basics import column, label
from usascp_desktop.ui.widgets.palette_rows import GROUP, SIGN, PaletteRows
from usascp_desktop.ui.widgets.two_lines import TWO_LINES
from usascp_desktop.ui.words import counted, tr

if TYPE_CHECKING:
    from usascp_desktop.store.search import Hit
    from usascp_desktop.store.unit_of_work import Reader
    from usascp_desktop.ui.context import Context

_WAIT_MS = 8
_MOST_RECORDS, _MOST_OF_A_KIND, _MOST_ACTIONS, _RECENT = 40, 5, 6, 8
_HIGHEST = 600
_FIRST_ACTIONS = ("history", "settings", "keys", "lock")
_SIGNS = {"city": "map-pin", "person": "user-round", "need": "target", "consultation": "messages-square"}
_SIGN = "file-text"


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the list: what it is called, the line under it, its key, its icon, and what choosing it does."""

    group: str
    kind: str
    title: str
    line: str
    sign: str
    what: tuple[str, str]
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Answer:
    total: int
    hits: tuple[Hit, ...]


class Palette(QFrame):
    """Shows hits while typing; arrows choose, Enter opens or runs, Escape leaves.

    ``recent`` gives the (record, id) pairs opened last, ``left`` says that the field was left with Escape.
    """

    left = Signal()

    def __init__(
        self,
        field: QLineEdit,
        context: Context,
        parent: QWidget,
        *,
        open_record: Callable[[str, str], None],
        run: Callable[[str], None],
        recent: Callable[[], Sequence[tuple[str, str]]],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._field, self._context, self._open, self._host = field, context, open_record, parent
        self._run, self._recent = run, recent
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Search results"))
        self.list.setAccessibleDescription(tr("Up and Down choose, Enter opens"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(PaletteRows(context.theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._chosen)
        self.count = label("", "small")
        self.count.setAccessibleName(tr("Number of results"))
        self.setLayout(column(self.list, self.count, margins=(8, 8, 8, 8)))
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self._text = ""
        self._leaving = self._entered = False
        self.answered_for = ""
        field.installEventFilter(self)
        self.hide()

    def look_for(self, text: str) -> None:
        """Look for a text, a moment after the last key; without one, show what was opened last."""
        self._text = text
        if self._leaving:
            return
        if self._field.hasFocus() or text.strip():
            self._timer.start()

    def leave(self) -> None:
        """Take the list away and empty the field."""
        self._timer.stop()
        self.hide()
        self._entered = False
        self._leaving = True
        self._field.clear()
        self._leaving = False
        self._text = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the search field that belong to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event.key()):
            return True
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._focus_left)
        return super().eventFilter(watched, event)

    def _focus_left(self) -> None:
        if not self._field.hasFocus():
            self._timer.stop()
            self.hide()

    def _key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.leave()
            self.left.emit()
            return True
        if not self.isVisible():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % max(1, self.list.count()))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            return True
        return False

    def _enter(self) -> None:
        """Choose the current row; what was found for an older text is not chosen, Enter waits for the new answer."""
        if self.answered_for != self._text:
            self._entered = True
        elif self.list.currentItem() is not None:
            self._chosen(self.list.currentItem())

    def _ask(self) -> None:
        text = self._text
        if text.strip():
            self._context.operations.read(
                lambda reader: _found(reader, text), done=lambda found: self._answer(text, found), topic="palette"
            )
        else:
            recent = tuple(self._recent())
            self._context.operations.read(
                lambda reader: _opened(reader, recent), done=lambda found: self._answer(text, found)
            )

    def _answer(self, text: str, found: _Answer) -> None:
        if text != self._text or not (self._field.hasFocus() or text.strip()):
            return
        lines = _action_lines(text) + _record_lines(found.hits, recent=not text.strip())
        self.list.clear()
        group = ""
        for one in lines:
            item = QListWidgetItem(f"{one.kind}: {one.title}")
            item.setData(Qt.ItemDataRole.UserRole, one.what)
            item.setData(TWO_LINES, (one.title, one.line, one.key))
            item.setData(GROUP, one.group if one.group != group else "")
            item.setData(SIGN, one.sign)
            group = one.group
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.count.setText(_counted(text, found, actions=len(lines) - len(found.hits)))
        self.answered_for = text
        self._place()
        self.show()
        self.raise_()
        if self._entered:
            self._entered = False
            self._enter()

    def _place(self) -> None:
        corner = self._field.mapTo(self._host, QPoint(0, self._field.height() + 4))
        width = min(max(self._context.theme.px(560), self._field.width()), self._host.width() - corner.x() - 8)
        highest = min(self._context.theme.px(_HIGHEST), self._host.height() - corner.y() - 16)
        height = 40 + self.count.sizeHint().height()
        height += sum(self.list.sizeHintForRow(n) for n in range(self.list.count()))
        self.setGeometry(corner.x(), corner.y(), width, min(height, highest))

    def _chosen(self, item: QListWidgetItem) -> None:
        what, name = item.data(Qt.ItemDataRole.UserRole)
        self.leave()
        if what == "run":
            self._run(name)
        else:
            self._open(what, name)


def _found(reader: Reader, text: str) -> _Answer:
    found = reader.search(text, limit=_MOST_RECORDS)
    kinds: dict[str, list[Hit]] = {}
    for hit in found.hits:
        kinds.setdefault(hit.record, []).append(hit)
    return _Answer(found.total, tuple(hit for hits in kinds.values() for hit in hits[:_MOST_OF_A_KIND]))


def _opened(reader: Reader, recent: tuple[tuple[str, str], ...]) -> _Answer:
    """Return what was opened last, and after it what was changed last."""
    from usascp_desktop.services import duplicates
    from usascp_desktop.store.search import Hit

    places = dict.fromkeys(recent)
    if len(places) < _RECENT:
        places |= dict.fromkeys((event.record, event.id) for event in reader.history(limit=60))
    hits: list[Hit] = []
    opened = {(record, duplicates.resolve(reader, record, row)) for record, row in recent}
    for record, row in dict.fromkeys((one, duplicates.resolve(reader, one, row)) for one, row in places):
        if record not in _SIGNS and (record, row) not in opened:
            continue
        title = reader.titles(record, [row]).get(row)
        if title and len(hits) < _RECENT:
            hits.append(Hit(record, row, title.split("\n", 1)[0], ""))
    return _Answer(len(hits), tuple(hits))


def _action_lines(text: str) -> list[_Line]:
    if text.strip():
        found: Sequence[Action] = matching(text, limit=_MOST_ACTIONS)
    else:
        found = [one for one in all_actions() if one.name in _FIRST_ACTIONS]
    return [
        _Line(tr("Actions"), tr("Action"), tr(one.words), tr(one.group), one.icon, ("run", one.name), one.key)
        for one in found
    ]


def _record_lines(hits: Sequence[Hit], *, recent: bool) -> list[_Line]:
    """Return records under the names of their kinds, the kind of the best hit first."""
    lines = []
    for record in dict.fromkeys(hit.record for hit in hits):
        kind = RECORDS[record]
        for hit in (one for one in hits if one.record == record):
            more = "" if hit.snippet.strip() in ((hit.title or "").strip(), hit.also) else hit.snippet
            also = tr("found as {0}").format(hit.also) if hit.also else ""
            line = " · ".join(part for part in (tr(kind.singular), also, more.replace("\n", " ")) if part)
            group = tr("Recent") if recent else tr(kind.plural)
            title, sign = hit.title or tr("Untitled"), _SIGNS.get(record, _SIGN)
            lines.append(_Line(group, tr(kind.singular), title, line, sign, (record, hit.id)))
    if recent:  # in the order of the hits, whatever their kind
        order = {(hit.record, hit.id): place for place, hit in enumerate(hits)}
        lines.sort(key=lambda one: order[one.what])
    return lines


def _counted(text: str, found: _Answer, *, actions: int) -> str:
    if not text.strip():
        return tr("Type to find any record in any script, or any action.")
    if not found.total and not actions:
        return tr("Nothing found. Try fewer or other words.")
    shown = tr("No record")
    if found.total:
        shown = counted("{1} of {0} record", "{1} of {0} records", found.total, f"{len(found.hits):,}")
    return f"{shown} · {counted('{0} action', '{0} actions', actions)}"
