"""Needs: the table of what the cities need, filtered and sorted, with one need open beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QSplitter, QWidget

from usascp_desktop.records.needs import Need
from usascp_desktop.services import records
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.models.id_table import Column
from usascp_desktop.ui.widgets import signs
from usascp_desktop.ui.widgets.basics import EmptyState, PageTitle, button, column
from usascp_desktop.ui.widgets.need_detail import NeedDetail
from usascp_desktop.ui.widgets.record_list import RecordList, field_column

CLOSED = ("met", "parked", "withdrawn")
_OPEN = "open"
_IS_OPEN = tuple(Condition("status", "!=", code) for code in CLOSED)
_DETAIL = (360, 480)
_SIDE, _WIDEST = 24, 16_777_215


@dataclass(frozen=True)
class _Words:
    """What the filters offer, and what the line under the title says."""

    choices: dict[str, dict[str, str]]
    open: int
    cities: int


class NeedsPage(QWidget):
    """The table and the detail of one need. Ctrl+N makes a need, Delete deletes one, both can be undone."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self._choices: dict[str, dict[str, str]] = {}
        self._open_count = self._city_count = 0
        new = button("&New need   Ctrl+N", kind="primary", on_click=self.new)
        new.setAccessibleName("New need")
        self.title = PageTitle("Needs", new)
        first = button("&Write the first need", on_click=self.new)
        words = "What a city lacks or asks for. Lines marked with ! in a consultation become needs in its review."
        self.list = RecordList(
            context,
            "need",
            _columns(context),
            order=("-id",),
            also=("origin", "consultation"),
            empty=EmptyState("No needs yet", words, first),
        )
        self.boxes = {
            name: _box(title) for name, title in (("status", "Status"), ("city", "City"), ("sector", "Sector"))
        }
        for box in self.boxes.values():
            self.list.filters.addWidget(box)
            box.activated.connect(lambda _index: self._filter())
        self.detail = NeedDetail(context)
        self.detail.setMinimumWidth(context.theme.px(_DETAIL[0]))
        self.detail.setMaximumWidth(context.theme.px(_DETAIL[1]))
        self.detail.hide()
        self.panes = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.panes.setHandleWidth(16)
        self.panes.addWidget(self.list)
        self.panes.addWidget(self.detail)
        self.panes.setStretchFactor(0, 1)
        box_of_page = column(self.title, spacing=16, margins=(24, 24, 24, 16))
        box_of_page.addWidget(self.panes, 1)
        self.setLayout(box_of_page)
        self.setFocusProxy(self.list.table)
        self._connect()
        self._read_words()
        self.list.load()

    def show_record(self, row_id: str) -> None:
        """Show a need, whatever the filters were."""
        self._reset()
        self.list.select(row_id)
        self.list.load(())
        self._open(row_id)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed elsewhere."""
        self.list.refresh(changes)
        if self.detail.isVisible():
            self.detail.refresh(changes)
        if changes.records & {"need", "city", "code"}:
            self._read_words()

    def new(self) -> None:
        """Make a need, in the city that is filtered by, and begin to write it."""
        city = self.boxes["city"].currentData() or None
        self._reset()
        self.context.operations.write(
            lambda unit: unit.add(Need, {"city": city, "status": "identified"}),
            label=records.label(records.ADD_LABEL, "need"),
            done=self._made,
        )

    def delete(self) -> None:
        """Delete the current need; the notice offers to take it back."""
        row_id = self.list.current
        if not row_id:
            return
        place = self.list.table.currentIndex().row()
        words = str(self.list.model.row(place).get("statement") or "An unwritten need")
        self.list.table.setFocus()
        self.list.step(1 if place + 1 < self.list.model.row_count() else -1)
        self.context.operations.write(
            lambda unit: unit.delete(Need, row_id),
            label=records.label(records.REMOVE_LABEL, "need"),
            done=lambda _none: self._deleted(words),
        )

    def _connect(self) -> None:
        self.list.selected.connect(self._walked)
        self.list.opened.connect(lambda row_id: self._open(row_id, write=True))
        self.list.counted.connect(lambda _shown, _total: self._say())
        self.list.cleared.connect(self._cleared)
        self.detail.closed.connect(self._close)
        self.detail.delete.connect(self.delete)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new)
        for keys, act in (("Delete", self.delete), ("Escape", self._close)):
            key = QShortcut(QKeySequence(keys), self.list.table)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(act)
        leave = QShortcut(QKeySequence("Escape"), self.detail)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._close)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._next_pane)

    def _read_words(self) -> None:
        self.context.operations.read(_words, done=self._show_words)

    def _show_words(self, found: _Words) -> None:
        self._open_count, self._city_count = found.open, found.cities
        if found.choices != self._choices:
            self._choices = found.choices
            for name, box in self.boxes.items():
                _offer(box, found.choices[name])
        self._say()

    def _say(self) -> None:
        cities = "1 city" if self._city_count == 1 else f"{self._city_count:,} cities"
        self.title.say(f"{self._open_count:,} open in {cities} · {self.list.model.row_count():,} shown")

    def _filter(self) -> None:
        where: list[Condition] = []
        for name, box in self.boxes.items():
            chosen = str(box.currentData() or "")
            if name == "status" and chosen == _OPEN:
                where += _IS_OPEN
            elif chosen:
                where.append(Condition(name, "=", chosen))
        self.list.load(where)

    def _reset(self) -> None:
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self.list.search.clear()

    def _cleared(self) -> None:
        self._reset()
        self.list.load(())

    def _walked(self, row_id: str) -> None:
        """Follow the rows where there is room beside them; else a need opens only when it is entered."""
        if not row_id or self._fits_both() or self.detail.isVisible():
            self._open(row_id)

    def _open(self, row_id: str, *, write: bool = False) -> None:
        if not row_id:
            self._close()
            return
        self.detail.show()
        self._fit()
        self.detail.show_record(row_id, write=write)

    def _close(self) -> None:
        if self.detail.isVisible():
            self.detail.form.keep()
            self.detail.hide()
            self._fit()
            self.list.table.setFocus()

    def _fits_both(self) -> bool:
        both = self.list.minimumSizeHint().width() + self.detail.minimumWidth() + self.panes.handleWidth()
        return both <= self.contentsRect().width() - 2 * _SIDE

    def _fit(self) -> None:
        """Give the need the whole page where list and need do not fit beside each other."""
        alone = self.detail.isVisible() and not self._fits_both()
        self.detail.setMaximumWidth(_WIDEST if alone else self.context.theme.px(_DETAIL[1]))
        self.list.setVisible(not alone)

    def _made(self, row_id: str) -> None:
        self.list.select(row_id)
        self.list.load(())
        self._open(row_id, write=True)

    def _deleted(self, words: str) -> None:
        undo = self.context.operations.undo
        self.context.notices.say(f"“{words}” was deleted.", action="Undo", on_action=lambda: undo())

    def _next_pane(self) -> None:
        if self.list.isAncestorOf(self.focusWidget() or self) and self.detail.isVisible():
            self.detail.form.editors["statement"].widget.setFocus()
        else:
            self.list.table.setFocus()


def _columns(context: Context) -> tuple[Column, ...]:
    def plain(name: str, *, width: int, head: str = "") -> Column:
        return field_column("need", name, head=head, width=width)

    status, priority = signs.of_codes("need_status"), signs.of_codes("need_priority")
    return (
        Column("statement", "Need", _statement, width=352, tooltip=_statement),
        plain("city", width=104),
        signs.signed(plain("sector", width=140), context.theme, signs.of_sectors(), ink_words=False),
        signs.signed(plain("status", width=126), context.theme, status),
        signs.signed(plain("priority", width=100), context.theme, priority),
        plain("urgency", width=110),
        plain("evidence", width=110, head="How we know"),
        plain("owner", width=90, head="Owner"),
        Column("consultation", "Source", lambda value, _row: "Consultation" if value else "Written here", width=110),
    )


def _statement(value: object, _row: Row) -> str:
    return str(value or "Not written yet")


def _box(title: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(f"Filter by {title.lower()}")
    made.setAccessibleDescription(f"Shows only needs of one {title.lower()}")
    made.addItem(f"Any {title.lower()}", "")
    made.setMinimumContentsLength(9)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _offer(box: QComboBox, choices: dict[str, str]) -> None:
    chosen = box.currentData()
    anything = box.itemText(0)
    box.clear()
    box.addItem(anything, "")
    for code, words in choices.items():
        box.addItem(words, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    view = box.view()
    view.setMinimumWidth(view.sizeHintForColumn(0) + 24)


def _words(reader: Reader) -> _Words:
    codes = reader.terms("need_status")
    used = {name: reader.counts("need", name) for name in ("city", "sector")}
    titles = reader.titles("city", [city for city in used["city"] if city])
    sectors = {code: words for code, words in reader.terms("sectors").items() if code in used["sector"]}
    choices = {
        "status": {_OPEN: "All open", **codes},
        "city": dict(sorted(titles.items(), key=lambda one: one[1])),
        "sector": sectors,
    }
    return _Words(choices, reader.count(Query("need", _IS_OPEN)), len(reader.counts("need", "city", _IS_OPEN)))
