"""The list under the search field: every page and every record that matches, in any script."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from usascp_desktop.records import RECORDS
from usascp_desktop.ui.widgets.basics import column, label
from usascp_desktop.ui.widgets.two_lines import TWO_LINES, TwoLines

if TYPE_CHECKING:
    from usascp_desktop.ui.context import Context

_WAIT_MS = 60
_MOST = 12


class Palette(QFrame):
    """Shows hits while typing; arrows choose, Enter opens, Escape leaves."""

    def __init__(
        self, field: QLineEdit, context: Context, open_record: Callable[[str, str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._field, self._context, self._open, self._host = field, context, open_record, parent
        self.list = QListWidget()
        self.list.setAccessibleName("Search results")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(TwoLines(context.theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._chosen)
        self.count = label("", "small")
        self.count.setAccessibleName("Number of results")
        self.setLayout(column(self.list, self.count, margins=(8, 8, 8, 8)))
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self._text = ""
        field.installEventFilter(self)
        self.hide()

    def look_for(self, text: str) -> None:
        """Look for a text, a moment after the last key."""
        self._text = text
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the search field that belong to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event.key()):
            return True
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self._left)
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        if not self._field.hasFocus():
            self.hide()

    def _key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self._field.clear()
            self.hide()
            return True
        if not self.isVisible():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % max(1, self.list.count()))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem() is not None:
            self._chosen(self.list.currentItem())
            return True
        return False

    def _ask(self) -> None:
        text = self._text
        self._context.operations.read(
            lambda reader: reader.search(text, limit=_MOST), done=lambda found: self._answer(text, found)
        )

    def _answer(self, text: str, found: Any) -> None:  # noqa: ANN401
        if text != self._text:
            return
        self.list.clear()
        for hit in found.hits:
            kind = RECORDS[hit.record].singular
            more = "" if hit.snippet.strip() == (hit.title or "").strip() else hit.snippet
            item = QListWidgetItem(f"{kind}: {hit.title or 'Untitled'}")
            item.setData(Qt.ItemDataRole.UserRole, (hit.record, hit.id))
            item.setData(TWO_LINES, (hit.title or "Untitled", " · ".join(part for part in (kind, more) if part)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        shown = f"{len(found.hits)} of {found.total}" if found.total else "Nothing found. Try fewer or other words."
        self.count.setText(shown)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        corner = self._field.mapTo(self._host, QPoint(0, self._field.height() + 4))
        height = 48 + sum(self.list.sizeHintForRow(n) for n in range(self.list.count()))
        self.setGeometry(corner.x(), corner.y(), max(560, self._field.width()), min(height + 24, 520))

    def _chosen(self, item: QListWidgetItem) -> None:
        record, row = item.data(Qt.ItemDataRole.UserRole)
        self.hide()
        self._field.clear()
        self._open(record, row)
