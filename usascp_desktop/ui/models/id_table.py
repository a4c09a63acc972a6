"""A table model over a query: row numbers in an array and a few pages of rows, so that a million rows scroll freely.

Which rows are chosen for a change of many is a byte a row, so that choosing a million takes a moment too.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from usascp_desktop.ui.words import marked, tr

Index = QModelIndex | QPersistentModelIndex
_PAGE = 100
_PAGES = 64
_CELLS = 4_096
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
    """A column: field name, head, how a value is shown, its width at 100 % text, and whether it stands right.

    ``value`` gives what an export writes for a column that is no field of the record.
    """

    name: str
    head: str
    show: Callable[[Any, dict[str, Any]], str]
    width: int = 140
    right: bool = False
    tooltip: Callable[[Any, dict[str, Any]], str] | None = None
    decoration: Callable[[Any, dict[str, Any]], Any] | None = None
    colour: Callable[[Any, dict[str, Any]], Any] | None = None
    value: Callable[[dict[str, Any]], int | str | None] | None = None


class Cell(NamedTuple):
    """A cell ready to be drawn: its words, its icon, the colour of its words if not the usual one, and its side."""

    text: str
    icon: Any = None
    ink: Any = None
    right: bool = False


DISPUTED = "disputed"
"""Under this name a row says that two people disagree about one of its fields."""
_CHOSEN = marked("chosen")
_TWO_VALUES = marked("Two people wrote a field differently; both values wait: click the mark, or Alt+↵")

Fetch = Callable[[Sequence[int]], dict[int, dict[str, Any]]]


@dataclass
class _Pages:
    held: OrderedDict[int, list[dict[str, Any] | None]] = field(default_factory=OrderedDict)


class IdTableModel(QAbstractTableModel):
    """Shows rows by number; ``fetch(numbers)`` gives the rows of a page when it is first seen.

    ``chosen_changed`` says that rows were chosen or let go; a row stays chosen when the order changes.
    """

    chosen_changed = Signal()

    def __init__(self, columns: Sequence[Column], fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._numbers: array[int] = array("q")
        self._pages = _Pages()
        self._cells: dict[int, list[Cell | None]] = {}
        self._chosen = bytearray()
        self.mark: Any = None
        """What is drawn before the first cell of a row that is ``disputed``."""

    def show_rows(self, numbers: Sequence[int]) -> None:
        """Show these rows, in this order. What was chosen stays so as far as it is still shown."""
        chosen = set(self.chosen())
        self.beginResetModel()
        self._numbers = array("q", numbers)
        self._chosen = bytearray(len(self._numbers))
        self._forget()
        self.endResetModel()
        if chosen:
            self._chosen = bytearray(number in chosen for number in self._numbers)
            self.chosen_changed.emit()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns, in this order."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._forget()
        self.endResetModel()

    def numbers(self) -> array[int]:
        """Return the row numbers in the order shown; not to be changed."""
        return self._numbers

    def chosen(self) -> list[int]:
        """Return the numbers of the chosen rows in the order shown."""
        if not self.chosen_count():
            return []
        return list(compress(self._numbers, self._chosen))

    def chosen_count(self) -> int:
        """Return how many rows are chosen."""
        return self._chosen.count(1)

    def is_chosen(self, place: int) -> bool:
        """True if the row at a place is chosen."""
        return bool(self._chosen[place])

    def choose(self, first: int, last: int, *, on: bool = True) -> None:
        """Choose the rows from one place to another, both included, or let them go."""
        low, high = max(0, min(first, last)), min(max(first, last), len(self._chosen) - 1)
        if low <= high:
            self._chosen[low : high + 1] = (b"\1" if on else b"\0") * (high + 1 - low)
            self.chosen_changed.emit()

    def choose_all(self, *, on: bool = True) -> None:
        """Choose every row of the list, loaded or not, or let all go."""
        if self._chosen:
            self.choose(0, len(self._chosen) - 1, on=on)

    def cell(self, place: int, column: int) -> Cell:
        """Return a cell ready to be drawn; it is made once for as long as its row is near."""
        cells = self._cells.get(place)
        if cells is None:
            if len(self._cells) >= _CELLS:
                self._cells.clear()
            cells = self._cells[place] = [None] * len(self.columns)
        found = cells[column]
        if found is None:
            found = cells[column] = self._made(place, self.columns[column])
        return found

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
        disputed = row.get(DISPUTED) and column is self.columns[0]
        if role == _ACCESSIBLE:
            chosen = column is self.columns[0] and self.is_chosen(index.row())
            told = (f"{column.head}: {column.show(value, row)}", tr(_CHOSEN) * chosen, tr(_TWO_VALUES) * bool(disputed))
            return ", ".join(part for part in told if part)
        if disputed and role == _TOOLTIP:
            return tr(_TWO_VALUES)
        make = {_TOOLTIP: column.tooltip, _DECORATION: column.decoration, _INK: column.colour}[role]
        return None if make is None else make(value, row)

    def _made(self, place: int, column: Column) -> Cell:
        row = self.row(place)
        if not row:
            return Cell("")
        value = row.get(column.name)
        icon = column.decoration(value, row) if column.decoration else None
        if row.get(DISPUTED) and column is self.columns[0]:
            icon = self.mark
        ink = column.colour(value, row) if column.colour else None
        return Cell(column.show(value, row), icon, ink, column.right)

    def _forget(self) -> None:
        self._pages.held.clear()
        self._cells.clear()

    def _page(self, page: int) -> list[dict[str, Any] | None]:
        held = self._pages.held
        if page not in held:
            numbers = self._numbers[page * _PAGE : (page + 1) * _PAGE]
            found = self._fetch(numbers.tolist())
            held[page] = [found.get(number) for number in numbers]
            if len(held) > _PAGES:
                held.popitem(last=False)
        return held[page]
