"""A list of records to filter, sort and walk through with keys; rows are found off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from usascp_desktop.domain.search_text import fold
from usascp_desktop.records import record_named
from usascp_desktop.records.fields import Kind
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.models.id_table import Column, IdTableModel
from usascp_desktop.ui.widgets.basics import Card, EmptyState, SearchField, button, column, label, row
from usascp_desktop.ui.widgets.record_table import RecordTable

NONE = "–"
_TYPING_MS = 120
_PORTION = 400
Terms = dict[str, dict[str, str]]


def words_of(row: Row, name: str) -> str:
    """Return a field of a listed row in words: the label of a code, the title of a record, else the value."""
    value = row.get(f"{name}:words", row.get(name))
    if isinstance(value, (set, frozenset)):
        return ", ".join(sorted(map(str, value))) or NONE
    return NONE if value is None or value == "" else str(value)


def field_column(record: str, name: str, *, head: str = "", width: int = 120, right: bool = False) -> Column:
    """Return a column that shows a field in words, whole in its tooltip."""
    spec = record_named(record).declared[name]

    def show(_value: object, row: Row) -> str:
        return words_of(row, name)

    return Column(name, head or spec.label, show, width=width, right=right, tooltip=show)


@dataclass(frozen=True)
class _Ask:
    number: int
    where: tuple[Condition, ...]
    text: str
    sort: str
    downwards: bool
    keep: str


@dataclass(frozen=True)
class _Found:
    ask: _Ask
    numbers: list[int]
    place: int | None
    total: int
    terms: Terms = field(default_factory=dict)


class RecordList(QWidget):
    """A filterable table of one kind of record.

    ``selected`` carries the id of the current record ("" when there is none), ``opened`` one that was entered with
    Enter or a double click, ``counted`` how many are shown and how many there are; ``cleared`` asks pages to reset
    their own filters. ``order`` is the order before a head is clicked, ``also`` names fields that columns look at
    beside their own. The first column takes what is left.
    """

    selected = Signal(str)
    opened = Signal(str)
    counted = Signal(int, int)
    cleared = Signal()

    def __init__(
        self,
        context: Context,
        record: str,
        columns: Sequence[Column],
        *,
        order: tuple[str, ...] = (),
        also: Sequence[str] = (),
        empty: EmptyState | None = None,
    ) -> None:
        super().__init__()
        self.context, self.record, self.kind, self.order = context, record, record_named(record), order
        self._names = tuple(dict.fromkeys(n for n in (*(c.name for c in columns), *also) if n in self.kind.declared))
        self._ask = _Ask(0, (), "", "", False, "")
        self._terms: Terms = {}
        self._here = ""
        self.model = IdTableModel(columns, self._fetch, self)
        self.search = SearchField(f"Filter {self.kind.plural.lower()} (/)", context.theme)
        self.search.setMinimumWidth(context.theme.px(160))
        self.count = label("", "muted")
        self.count.setAccessibleName("How many are shown")
        self.filters = row(spacing=8)
        self.table = RecordTable(self.model, context, name=self.kind.plural)
        nothing = EmptyState(
            "Nothing matches", "No record fits this filter.", button("Clear the &filter", on_click=self._clear)
        )
        self.stack = QStackedWidget()
        for page in (self.table, nothing, empty or EmptyState("Nothing here yet", "")):
            self.stack.addWidget(page)
        self.card = Card()
        self.card.body.addWidget(self.stack)
        outer = self.card.layout()
        assert outer is not None
        outer.setContentsMargins(1, 4, 1, 4)
        bar = row(self.search, self.filters, None, self.count, spacing=8)
        box = column(bar, spacing=12)
        box.addWidget(self.card, 1)
        self.setLayout(box)
        self._connect()

    @property
    def current(self) -> str:
        """The id of the current record, empty if there is none."""
        return self._here

    def load(self, where: Sequence[Condition] | None = None) -> None:
        """Find the rows again, within ``where`` if it is given."""
        ask = replace(self._ask, number=self._ask.number + 1, text=fold(self.search.text()), keep=self._here)
        self._ask = ask if where is None else replace(ask, where=tuple(where))
        wanted = self._ask
        self.context.operations.read(lambda reader: self._find(reader, wanted), done=self._show)

    def refresh(self, changes: ChangeSet) -> None:
        """Find the rows again if any of them, or a record they name, was touched."""
        named = {self.kind.declared[name].to for name in self._names}
        if changes.records & ({self.record, "code"} | named):
            self.load()

    def select(self, row_id: str) -> None:
        """Make a record the current one as soon as it is listed."""
        self._here = row_id
        self.load()

    def step(self, by: int) -> None:
        """Go ``by`` rows down (up if negative)."""
        place = self.table.currentIndex().row() + by
        if self.model.row_count():
            self.table.go_to(max(0, min(place, self.model.row_count() - 1)))

    def _connect(self) -> None:
        self._wait = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._wait.timeout.connect(self._typed)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.installEventFilter(self)
        self.table.entered_row.connect(self._moved)
        self.table.opened_row.connect(lambda place: self.opened.emit(str(self.model.row(place).get("id", ""))))
        self.table.typed.connect(self._type)
        self.table.focused.connect(self.card.show_current)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        go = QShortcut(QKeySequence("/"), self)
        go.activated.connect(self._to_search)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter, Down and Enter go to the rows, Escape clears."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.setFocus()
                if not self.table.currentIndex().isValid():
                    self.step(1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _find(self, reader: Reader, ask: _Ask) -> _Found:
        terms = {
            spec.vocabulary: reader.terms(spec.vocabulary)
            for name in self._names
            if (spec := self.kind.declared[name]).vocabulary
        }
        plain = not ask.sort or self.kind.declared[ask.sort].kind not in (Kind.CODE, Kind.REFERENCE, Kind.SET)
        order = ((f"-{ask.sort}" if ask.downwards else ask.sort), *self.order) if ask.sort and plain else self.order
        numbers = reader.row_numbers(Query(self.record, ask.where, order=order))
        if ask.text or not plain:
            rows = list(self._in_words(reader, numbers, terms))
            if ask.text:
                wanted = ask.text.split()
                rows = [(number, one) for number, one in rows if _holds(one, self.model.columns, wanted)]
            if not plain:
                rows = self._sorted(rows, ask, terms)
            numbers = [number for number, _row in rows]
        own = reader.row_numbers(Query(self.record, (Condition("id", "=", ask.keep),))) if ask.keep else []
        place = numbers.index(own[0]) if own and own[0] in numbers else None
        return _Found(ask, numbers, place, reader.count(Query(self.record)), terms)

    def _sorted(self, rows: list[tuple[int, Row]], ask: _Ask, terms: Terms) -> list[tuple[int, Row]]:
        """Codes by their rank, records by their title; what is empty comes last either way."""
        spec = self.kind.declared[ask.sort]
        ranks = {code: place for place, code in enumerate(terms.get(spec.vocabulary or "", {}))}
        full = [one for one in rows if one[1].get(ask.sort)]
        bare = [one for one in rows if not one[1].get(ask.sort)]
        by: Callable[[tuple[int, Row]], Any] = lambda one: fold(words_of(one[1], ask.sort))  # noqa: E731
        if spec.kind is Kind.CODE:
            by = lambda one: ranks.get(one[1][ask.sort], len(ranks))  # noqa: E731
        return sorted(full, key=by, reverse=ask.downwards) + bare

    def _in_words(self, reader: Reader, numbers: Sequence[int], terms: Terms) -> Iterator[tuple[int, Row]]:
        for start in range(0, len(numbers), _PORTION):
            part = numbers[start : start + _PORTION]
            found = reader.rows_numbered(self.record, part, self._names)
            self._say(reader, list(found.values()), terms)
            yield from ((number, found[number]) for number in part if number in found)

    def _say(self, reader: Reader, rows: list[Row], terms: Terms) -> None:
        """Put the words of codes and references beside their values."""
        for name in self._names:
            spec = self.kind.declared[name]
            if spec.kind is Kind.CODE and spec.vocabulary:
                known = terms.get(spec.vocabulary, {})
            elif spec.kind is Kind.REFERENCE and spec.to:
                known = reader.titles(spec.to, {one[name] for one in rows if one[name]})
            else:
                continue
            for one in rows:
                if one[name]:
                    one[f"{name}:words"] = known.get(one[name], one[name] if spec.kind is Kind.CODE else "Untitled")

    def _fetch(self, numbers: Sequence[int]) -> dict[int, Row]:
        with self.context.operations.database.read() as reader:
            found = reader.rows_numbered(self.record, numbers, self._names)
            self._say(reader, list(found.values()), self._terms)
        return found

    def _show(self, found: _Found) -> None:
        if found.ask.number != self._ask.number:
            return
        self._terms = found.terms
        shown, total = len(found.numbers), found.total
        with self.table.quiet():
            self.model.show_rows(found.numbers)
            if found.place is not None:
                self.table.go_to(found.place)
        self.stack.setCurrentIndex(0 if shown else 1 if total else 2)
        self.count.setText(f"{shown:,} of {total:,}")
        self.counted.emit(shown, total)
        if found.place is None and self._here:
            self._here = ""
            self.selected.emit("")

    def _moved(self, place: int) -> None:
        row_id = str(self.model.row(place).get("id", ""))
        if row_id != self._here:
            self._here = row_id
            self.selected.emit(row_id)

    def _sort(self, section: int) -> None:
        name = self.model.columns[section].name
        if name not in self.kind.declared:
            return
        downwards = self._ask.sort == name and not self._ask.downwards
        self._ask = replace(self._ask, sort=name, downwards=downwards)
        way = Qt.SortOrder.DescendingOrder if downwards else Qt.SortOrder.AscendingOrder
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(section, way)
        self.load()

    def _typed(self) -> None:
        if self.window().isVisible():
            self.load()

    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _clear(self) -> None:
        self.search.clear()
        self.cleared.emit()
        self.load()


def _holds(one: Row, columns: Sequence[Column], wanted: Sequence[str]) -> bool:
    text = fold(" ".join(spec.show(one.get(spec.name), one) for spec in columns))
    return all(part in text for part in wanted)


__all__ = ["NONE", "RecordList", "field_column", "words_of"]
