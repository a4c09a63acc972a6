"""A table model over a query: row numbers in an array and a few pages of rows, so that a million rows scroll freely."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_PAGE = 100
_PAGES = 64
_DISPLAY, _USER = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.UserRole)
_ALIGNMENT, _ACCESSIBLE = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.AccessibleTextRole)
_TOOLTIP, _DECORATION = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.DecorationRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)
_ROLES = frozenset((_DISPLAY, _USER, _ALIGNMENT, _ACCESSIBLE, _TOOLTIP, _DECORATION, _INK))
"""The roles answered. Qt asks for a dozen a cell and frame, so all others are turned away first, with plain numbers."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column:
    """A column: field name, head, how a value is shown, the tone of its chip, and whether it stands right."""

    name: str
    head: str
    show: Callable[[Any, dict[str, Any]], str]
    width: int = 140
    right: bool = False
    tooltip: Callable[[Any, dict[str, Any]], str] | None = None
    decoration: Callable[[Any, dict[str, Any]], Any] | None = None
    colour: Callable[[Any, dict[str, Any]], Any] | None = None


Fetch = Callable[[Sequence[int]], dict[int, dict[str, Any]]]


@dataclass
class _Pages:
    held: OrderedDict[int, list[dict[str, Any] | None]] = field(default_factory=OrderedDict)


class IdTableModel(QAbstractTableModel):
    """Shows rows by number; ``fetch(numbers)`` gives the rows of a page when it is first seen."""

    def __init__(self, columns: Sequence[Column], fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._numbers: array[int] = array("q")
        self._pages = _Pages()

    def show_rows(self, numbers: Sequence[int]) -> None:
        """Show these rows, in this order."""
        self.beginResetModel()
        self._numbers = array("q", numbers)
        self._pages.held.clear()
        self.endResetModel()

    def row(self, number: int) -> dict[str, Any]:
        """Return the row at a place in the list; an empty one if it has just been deleted."""
        page, place = divmod(number, _PAGE)
        return self._page(page)[place] or {}

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._numbers)

    def place_of(self, row_id: str) -> int | None:
        """Return where a record stands among the loaded pages, None if it is not loaded."""
        for page, rows in self._pages.held.items():
            for place, row in enumerate(rows):
                if row is not None and row.get("id") == row_id:
                    return page * _PAGE + place
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].head
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].right else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows."""
        if role not in _ROLES or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _ALIGNMENT:
            return _RIGHT if column.right else _LEFT
        row = self.row(index.row())
        if not row:
            return "" if role == _DISPLAY else None
        value = row.get(column.name)
        if role == _DISPLAY:
            return column.show(value, row)
        if role == _USER:
            return row.get("id")
        if role == _ACCESSIBLE:
            return f"{column.head}: {column.show(value, row)}"
        make = {_TOOLTIP: column.tooltip, _DECORATION: column.decoration, _INK: column.colour}[role]
        return None if make is None else make(value, row)

    def _page(self, page: int) -> list[dict[str, Any] | None]:
        held = self._pages.held
        if page not in held:
            numbers = self._numbers[page * _PAGE : (page + 1) * _PAGE]
            found = self._fetch(numbers.tolist())
            held[page] = [found.get(number) for number in numbers]
            if len(held) > _PAGES:
                held.popitem(last=False)
        return held[page]
