"""Which columns a list shows: a card of ticks for every field of the record, and the way back to the usual ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from usascp_desktop.ui.widgets.basics import button
from usascp_desktop.ui.widgets.pick_popup import Choice, PickPopup
from usascp_desktop.ui.words import tr

if TYPE_CHECKING:
    from usascp_desktop.ui.widgets.record_list import RecordList


class ColumnMenu(PickPopup):
    """Ticks show columns at once; the first column always stays."""

    def __init__(self, listed: RecordList) -> None:
        super().__init__(listed, listed.context.theme, tr("Columns"), many=True)
        self._list = listed
        shown = listed.table.order()
        first = listed.model.columns[0].name
        offered = sorted(listed.available[1:], key=lambda one: (one.name not in shown, one.head.casefold()))
        self.offer([Choice(one.name, one.head) for one in offered if one.name != first], shown)
        self.usual = button(tr("&Back to the usual columns"), kind="ghost", on_click=self._usual)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.usual)
        self.picked.connect(self._show)

    def _show(self, ticked: tuple[str, ...]) -> None:
        """Keep the order of what is shown already; what is new comes last."""
        now = self._list.table.order()
        names = [now[0], *(name for name in now[1:] if name in ticked)]
        self._list.show_columns((*names, *(name for name in ticked if name not in names)))

    def _usual(self) -> None:
        self._list.usual_columns()
        self.close()


def open_columns(listed: RecordList, under: QWidget) -> ColumnMenu:
    """Open the card below a widget and return it."""
    made = ColumnMenu(listed)
    made.open_under(under)
    return made
