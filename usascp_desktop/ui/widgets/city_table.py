"""All cities as a table, with the filters, views, columns and export of every list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from usascp_desktop.store.queries import Row
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.models.id_table import Column
from usascp_desktop.ui.widgets.basics import EmptyState, PageTitle, column
from usascp_desktop.ui.widgets.city_view import cohort_words
from usascp_desktop.ui.widgets.record_list import NONE, RecordList, field_column
from usascp_desktop.ui.widgets.switch import Switch
from usascp_desktop.ui.words import counted, tr

_FIELDS = (("native_name", 170), ("country_name", 140), ("timezone", 150))


class CityTable(QWidget):
    """The table under its title. ``closed`` asks for the city that was shown before."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._needs: dict[str, int] = {}
        self.switch = Switch(
            context.theme, (("list", tr("List"), "table"), ("map", tr("Map"), "map")), name=tr("How cities are shown")
        )
        self.switch.choose("list")
        self.switch.picked.connect(self._to_map)
        needs = Column("needs", tr("Open needs"), self._open, width=110, right=True, value=self._count)
        fields = [field_column("city", name, width=width) for name, width in _FIELDS]
        cohort = Column("cohort", tr("Cohort"), lambda value, _row: cohort_words(value) or NONE, width=140)
        columns = (field_column("city", "name", width=220), *fields, cohort, needs)
        empty = EmptyState(tr("No cities"), tr("The cities come with a workspace."))
        self.list = RecordList(context, "city", columns, order=("name",), empty=empty)
        self.title = PageTitle(tr("Cities"), self.switch, self.list.export)
        box = column(self.title, spacing=16, margins=(24, 6, 24, 16))  # as close to the bar as pages are
        box.addWidget(self.list, 1)
        self.setLayout(box)
        leave = QShortcut(QKeySequence("Escape"), self.list.table)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave)

    def show_needs(self, needs: Mapping[str, int]) -> None:
        """Show how many needs are open, by city."""
        words = counted("{0} pilot city", "{0} pilot cities", len(needs))
        still = counted("{0} open need", "{0} open needs", sum(needs.values()))
        self.title.say(f"{words} · {still}")
        if needs != self._needs:
            self._needs = dict(needs)
            self.list.load()

    def _leave(self) -> None:
        if self.list.model.chosen_count():
            self.list.clear_chosen()
        else:
            self.closed.emit()

    def _to_map(self, _way: str) -> None:
        self.switch.choose("list")
        self.context.open_page("map", None)

    def _count(self, row: Row) -> int:
        return self._needs.get(str(row["id"]), 0)

    def _open(self, _value: object, row: Row) -> str:
        return f"{self._count(row):,}"
