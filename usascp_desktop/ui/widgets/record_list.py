"""A list of records to filter, sort, choose from and walk through with keys; rows are found off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from usascp_desktop.records import record_named
from usascp_desktop.records.fields import Kind
from usascp_desktop.services import disagreements, views
from usascp_desktop.services.views import ListSettings
from usascp_desktop.store.queries import Condition, Row
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.models.id_table import DISPUTED, Column, IdTableModel
from usascp_desktop.ui.widgets.basics import Card, EmptyState, button, column
from usascp_desktop.ui.widgets.bulk_bar import BulkBar
from usascp_desktop.ui.widgets.column_menu import open_columns
from usascp_desktop.ui.widgets.list_actions import copy_rows, delete_rows
from usascp_desktop.ui.widgets.list_bar import ListBar
from usascp_desktop.ui.widgets.list_export import ExportResult
from usascp_desktop.ui.widgets.list_filters import ListFilters, Words
from usascp_desktop.ui.widgets.record_finder import (
    NONE,
    OPEN,
    Ask,
    Finder,
    Found,
    field_column,
    further_columns,
    words_of,
)
from usascp_desktop.ui.widgets.record_table import RecordTable
from usascp_desktop.ui.words import marked, tr

_TYPING_MS = 120
_KEEPING_MS = 600
InWords = Callable[[Reader, Sequence[int]], Iterator[Row]]


class RecordList(QWidget):
    """A filterable table of one kind of record.

    ``selected`` carries the id of the current record ("" when there is none), ``opened`` one that was entered with
    Enter or a double click, ``counted`` how many are shown and how many there are; ``cleared`` asks pages to reset
    their own filters. ``order`` is the order before a head is clicked, ``also`` names fields that columns look at
    beside their own, ``closed`` says by field which values are over (and offers "All open"). The first column takes
    what is left. ``place`` names the list where it is remembered, for records with several lists.
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
        closed: Mapping[str, Sequence[str]] | None = None,
        place: str = "",
    ) -> None:
        super().__init__()
        self.context, self.record, self.kind = context, record, record_named(record)
        self.place, self.finder = place or record, Finder(record, order)
        self.usual, self.available = tuple(columns), (*columns, *further_columns(record, columns))
        self._also = tuple(also)
        self.filtered = ListFilters(self, closed or {})
        self._page_where: tuple[Condition, ...] = ()
        self._ask, self._here, self._touched = Ask(self.filtered.when()), "", False
        self._terms: dict[str, dict[str, str]] = {}
        self._total = 0
        self.model = IdTableModel(columns, self._fetch, self)
        self.model.mark = icon("split", context.theme.hex("warn"), context.theme.px(16))
        self._name_fields()
        self._build(empty or EmptyState(tr("Nothing here yet"), ""))
        self._connect()
        context.operations.read(lambda reader: views.last(reader, self.place, record), done=self._recall)

    def _build(self, empty: EmptyState) -> None:
        self.table = RecordTable(self.model, self.context, name=tr(self.kind.plural))
        self.result = ExportResult(self)
        bar = ListBar(self, self.filtered.offered(), self.result)
        self.search, self.count, self.line, self.views = bar.search, bar.count, bar.line, bar.views
        self.filters, self.corner, self.export, self.columns_button = bar.filters, bar.corner, bar.export, bar.columns
        self.bulk = BulkBar(self)
        nothing = EmptyState(
            tr("Nothing matches"),
            tr("No record fits this filter."),
            button(tr("Clear the &filter"), on_click=self.clear),
        )
        self.stack = QStackedWidget()
        for page in (self.table, nothing, empty):
            self.stack.addWidget(page)
        self.card = Card()
        self.card.body.addWidget(self.stack)
        outer = self.card.layout()
        assert outer is not None
        outer.setContentsMargins(1, 4, 1, 4)
        self.panes = QStackedWidget()
        self.panes.addWidget(self.card)
        box = column(bar, spacing=12)
        box.addWidget(self.panes, 1)
        box.addWidget(self.result)
        box.addWidget(self.bulk)
        self.setLayout(box)

    @property
    def current(self) -> str:
        """The id of the current record, empty if there is none."""
        return self._here

    def show_instead(self, other: QWidget | None) -> None:
        """Show another look at the same records in place of the table, or the table again."""
        if other is not None and self.panes.indexOf(other) < 0:
            self.panes.addWidget(other)
        self.panes.setCurrentWidget(self.card if other is None else other)
        self.columns_button.setVisible(other is None)
        self._say_chosen()

    @property
    def picks(self) -> Mapping[str, tuple[str, ...]]:
        """The values filtered by, by field."""
        return self.filtered.picks

    def load(self, where: Sequence[Condition] | None = None) -> None:
        """Find the rows again, within ``where`` (a page's own filters) if it is given."""
        if where is not None:
            self._page_where = tuple(where)
        self._ask = replace(
            self._ask,
            number=self._ask.number + 1,
            where=self._page_where,
            picks=self.filtered.picks,
            when=self.filtered.when(),
            text=self.search.text(),
            keep=self._here,
            names=self._names,
            columns=self.model.columns,
        )
        wanted = self._ask
        topic = f"list {id(self)}"
        self.context.operations.read(lambda reader: self._find(reader, wanted), done=self._show, topic=topic)

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

    def pick(self, name: str, values: Sequence[str]) -> None:
        """Show only rows whose field has one of the values; none takes the filter away."""
        self.filtered.pick(name, values)

    def forget_filters(self) -> None:
        """Take the typed text and all picked values away, without looking again."""
        self._touched = True
        self.filtered.replace({})
        self._write("")
        self._show_chips()

    def clear(self) -> None:
        """Take all filters away, the page's own too, and show everything."""
        self.forget_filters()
        self._page_where = ()
        self.cleared.emit()
        self._changed()

    def settings(self) -> ListSettings:
        """Return how the list is looked at now."""
        usual, shown = tuple(one.name for one in self.usual), self.table.order()
        return ListSettings(
            self.search.text().strip(),
            dict(self.filtered.picks),
            self._ask.sort,
            self._ask.downwards,
            () if shown == usual else shown,
            self.table.widths(),
        )

    def apply(self, settings: ListSettings) -> None:
        """Look at the list in this way."""
        self.filtered.replace(settings.picks)
        self._write(settings.text)
        self._ask = replace(self._ask, sort=settings.sort, downwards=settings.downwards)
        self._place_columns(settings.columns, settings.widths)
        self._changed()

    def show_columns(self, names: Sequence[str]) -> None:
        """Show these columns from left to right; the widths stay."""
        self._place_columns(tuple(names), self.table.widths())
        self._changed()

    def usual_columns(self) -> None:
        """Show the columns that the page came with, as wide as they were."""
        self._place_columns((), {})
        self._changed()

    def ask_columns(self, _at: QPoint | None = None) -> None:
        """Open the card of columns."""
        open_columns(self, self.columns_button)

    def clear_chosen(self) -> None:
        """Let go of all chosen rows and go back to the current one."""
        self.model.choose_all(on=False)
        self.table.setFocus()

    def delete(self) -> None:
        """Delete what is chosen, else the current record; the notice takes it back."""
        delete_rows(self)

    def copy(self) -> None:
        """Put what is chosen, else the current row, on the clipboard as text, a tab between columns."""
        copy_rows(self)

    def in_words(self) -> InWords:
        """Return what reads rows by number with the words of their codes and references, off the window's thread."""
        finder, ask, terms = self.finder, replace(self._ask, names=self._names), self._terms
        return lambda reader, numbers: (row for _number, row in finder.in_words(reader, numbers, ask, terms))

    def _connect(self) -> None:
        self._wait = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._wait.timeout.connect(self._typed)
        self._keep = QTimer(self, singleShot=True, interval=_KEEPING_MS)
        self._keep.timeout.connect(self._remember)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.installEventFilter(self)
        self.filtered.changed.connect(self._changed)
        self.line.removed.connect(self._take_away)
        self.line.wanted.connect(self.ask_filter)
        self.line.cleared.connect(self.clear)
        self.table.entered_row.connect(self._moved)
        self.table.opened_row.connect(lambda place: self.opened.emit(str(self.model.row(place).get("id", ""))))
        self.table.typed.connect(self._type)
        gone = QShortcut(QKeySequence("Delete"), self.table)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self.delete)
        self.table.asked_copy.connect(self.copy)
        self.table.asked_values.connect(lambda row: self.context.open_page("sync", str(self.model.row(row)["id"])))
        self.table.arranged.connect(self._arranged)
        self.table.head.sectionClicked.connect(self._sort)
        self.table.head.asked_columns.connect(self.ask_columns)
        self.model.chosen_changed.connect(self._say_chosen)
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

    def ask_filter(self, name: str) -> None:
        """Open the card of a field, or go to the text."""
        if name:
            self.filtered.ask(name)
        else:
            self._to_search()

    def _name_fields(self) -> None:
        wanted = (*(one.name for one in self.model.columns), *(one.name for one in self.usual), *self._also)
        self._names = tuple(dict.fromkeys(name for name in wanted if name in self.kind.declared))

    def _place_columns(self, names: Sequence[str], widths: Mapping[str, int]) -> None:
        known = {one.name: one for one in self.available}
        first = self.usual[0].name
        kept = [known[name] for name in dict.fromkeys(names) if name in known and name != first]
        self.model.show_columns((self.usual[0], *kept) if names else self.usual)
        self._name_fields()
        self.table.place_columns(widths)

    def _changed(self) -> None:
        self._touched = True
        self._show_chips()
        self.load()
        self._settle()

    def _arranged(self) -> None:
        self._touched = True
        self._settle()

    def _settle(self) -> None:
        self.table.head.show_order(self._ask.sort, downwards=self._ask.downwards)
        self.views.settled()
        self._keep.start()

    def _recall(self, settings: ListSettings) -> None:
        """Look at the list as it was last looked at, unless somebody was quicker."""
        if not self._touched and settings != ListSettings():
            self.apply(settings)
            self._keep.stop()

    def _remember(self) -> None:
        database, settings, place = self.context.operations.database, self.settings(), self.place
        if self.window().isVisible() and not database.read_only:
            database.submit(lambda unit: views.keep_last(unit, place, settings), label=marked("Remember the list"))

    def _show_chips(self) -> None:
        self.line.show_chips(self.filtered.chips())

    def _take_away(self, name: str) -> None:
        if name:
            self.pick(name, ())
        else:
            self.search.clear()

    def _find(self, reader: Reader, ask: Ask) -> tuple[Found, Words]:
        """Return the rows, and the words of what is filtered by."""
        return self.finder.find(reader, ask), self.filtered.read_words(reader)

    def _fetch(self, numbers: Sequence[int]) -> dict[int, Row]:
        with self.context.operations.database.read() as reader:
            found = reader.rows_numbered(self.record, numbers, self._names)
            disputed = disagreements.rows(reader, self.record)
            for one in found.values():
                one[DISPUTED] = one["id"] in disputed
            self.finder.say(reader, list(found.values()), self._names, self._terms)
        return found

    def _show(self, answer: tuple[Found, Words]) -> None:
        found, words = answer
        if found.ask.number != self._ask.number:
            return
        if self.filtered.learn(words):
            self._show_chips()
        self._terms, self._total = found.terms, found.total
        shown = len(found.numbers)
        with self.table.quiet():
            self.model.show_rows(found.numbers)
            if found.place is not None:
                self.table.go_to(found.place)
        self.stack.setCurrentIndex(0 if shown else 1 if found.total else 2)
        self.count.setText(tr("{0} of {1}").format(f"{shown:,}", f"{found.total:,}"))
        self._say_chosen()
        self.counted.emit(shown, found.total)
        if found.place is None and self._here:
            self._here = ""
            self.selected.emit("")

    def _say_chosen(self) -> None:
        chosen, shown = self.model.chosen_count(), self.model.row_count()
        self.bulk.show_count(chosen if self.panes.currentWidget() is self.card else 0, shown)
        self.export.show_count(shown, chosen)

    def _moved(self, place: int) -> None:
        row_id = str(self.model.row(place).get("id", ""))
        if row_id != self._here:
            self._here = row_id
            self.selected.emit(row_id)

    def _sort(self, section: int) -> None:
        name = self.model.columns[section].name
        if name not in self.kind.declared or self.kind.declared[name].kind is Kind.SET:
            return
        self._touched = True
        downwards = self._ask.sort == name and not self._ask.downwards
        self._ask = replace(self._ask, sort=name, downwards=downwards)
        self._settle()
        self.load()

    def _typed(self) -> None:
        if self.window().isVisible():
            self._changed()

    def _write(self, text: str) -> None:
        with QSignalBlocker(self.search):
            self.search.setText(text)

    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


__all__ = ["NONE", "OPEN", "RecordList", "field_column", "words_of"]
