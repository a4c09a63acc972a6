"""The list of consultations, and the question that starts a new one: in which city?"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.store.queries import Query, Row
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.models.id_table import Column
from usascp_desktop.ui.widgets.basics import EmptyState, PageTitle, button, column, label, row, with_sign
from usascp_desktop.ui.widgets.choice_box import ChoiceBox
from usascp_desktop.ui.widgets.record_list import NONE, RecordList, field_column
from usascp_desktop.ui.words import tr


class ConsultationList(QWidget):
    """All consultations, newest first. ``opened`` carries an id, ``new`` the city to start one in.

    ``read_back`` asks to read the current one back to its city.
    """

    opened = Signal(str)
    new = Signal(str)
    read_back = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self.start = button(tr("&New consultation   Ctrl+N"), kind="primary", on_click=self.ask_city, writes=True)
        self.start.setAccessibleName(tr("New consultation"))
        with_sign(self.start, "plus", context.theme, "on_accent")
        self.turn = button(
            tr("&Read back   Ctrl+R"), tip=tr("Full screen, to turn round to the city"), on_click=self.read_back.emit
        )
        self.turn.setAccessibleName(tr("Read back"))
        self.turn.setEnabled(False)
        self.title = PageTitle(tr("Consultations"), self.turn, self.start)
        words = tr("A consultation is one meeting with a city: who, when, what was said and what comes of it.")
        first = button(tr("Start the &first one"), on_click=self.ask_city, writes=True)
        columns = (
            field_column("consultation", "title", width=300),
            field_column("consultation", "city", width=160),
            Column("moment", tr("When"), _when, width=190),
            field_column("consultation", "kind", width=232),
            field_column("consultation", "status", width=184),
            field_column("consultation", "delegation", width=220),
        )
        self.list = RecordList(
            context,
            "consultation",
            columns,
            order=("-moment",),
            empty=EmptyState(tr("No consultations yet"), words, first),
        )
        self.list.opened.connect(self.opened)
        self.list.selected.connect(lambda row_id: self.turn.setEnabled(bool(row_id)))
        self.list.counted.connect(self._say)
        self.setLayout(column(self.title, self.list, spacing=16, margins=(24, 24, 24, 16)))
        self._ask: _CityQuestion | None = None
        self.reload()

    def reload(self) -> None:
        """Find the consultations again."""
        self.list.load()

    def focus_list(self, row_id: str | None = None) -> None:
        """Put the focus on the rows, on that of a consultation if one is given."""
        if row_id is not None:
            self.list.select(row_id)
            self.turn.setEnabled(True)
        self.list.table.setFocus()

    def ask_city(self) -> None:
        """Ask in which city; everything else is filled in."""
        self.context.operations.read(_cities, done=self._show_question)

    def _show_question(self, cities: list[tuple[str, str]]) -> None:
        if self._ask is None:
            self._ask = _CityQuestion(self)
            self._ask.chosen.connect(self.new)
        self._ask.show_cities(cities)
        corner = self.start.mapTo(self, QPoint(0, self.start.height() + 8))
        self._ask.adjustSize()
        self._ask.move(max(24, corner.x() + self.start.width() - self._ask.width()), corner.y())
        self._ask.show()
        self._ask.raise_()
        self._ask.box.setFocus()

    def _say(self, shown: int, total: int) -> None:
        self.title.say(
            tr("{0} recorded").format(f"{total:,}")
            if shown == total
            else tr("{0} of {1} shown").format(f"{shown:,}", f"{total:,}")
        )


class _CityQuestion(QFrame):
    """A small card with the cities; the last one used stands first."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.box = ChoiceBox()
        self.box.setAccessibleName(tr("City"))
        self.box.setAccessibleDescription(tr("The city this consultation is with"))
        self.box.setMinimumWidth(280)
        words = label(tr("City"), "label")
        words.setBuddy(self.box)
        go = button(tr("&Start now"), kind="primary", on_click=self._go, writes=True)
        no = button(tr("&Cancel"), kind="ghost", on_click=self.hide)
        self.setLayout(column(words, self.box, row(None, no, go), margins=(16, 12, 16, 12)))

    def show_cities(self, cities: list[tuple[str, str]]) -> None:
        """Offer these (id, name) pairs."""
        self.box.clear()
        for row_id, name in cities:
            self.box.addItem(name, row_id)

    def _go(self) -> None:
        self.hide()
        self.chosen.emit(str(self.box.currentData()))


def _cities(reader: Reader) -> list[tuple[str, str]]:
    """Return the cities, the one visited last first."""
    last = reader.rows(Query("consultation", order=("-moment",), limit=1, fields=("city",)))
    first = last[0]["city"] if last else None
    found = reader.rows(Query("city", order=("name",), fields=("name", "native_name")))
    found.sort(key=lambda one: one["id"] != first)
    return [(one["id"], f"{one['name']}  {one['native_name'] or ''}".strip()) for one in found]


def _when(value: Moment | None, _row: Row) -> str:
    return ages.stamp(value.local()) if value else NONE
