"""The bar above a list: views, the text to filter by, chips, how many are shown, columns and export."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.widgets.basics import SearchField, button, label, row
from usascp_desktop.ui.widgets.filter_chips import FilterLine
from usascp_desktop.ui.widgets.list_export import ExportButton, ExportResult
from usascp_desktop.ui.widgets.views_menu import ViewsButton
from usascp_desktop.ui.words import tr

if TYPE_CHECKING:
    from usascp_desktop.ui.widgets.record_list import RecordList


_NARROW = 520


class ListBar(QWidget):
    """Holds the controls of a list; ``filters`` and ``corner`` take what a page puts there of its own."""

    def __init__(self, listed: RecordList, offered: Sequence[tuple[str, str]], result: ExportResult) -> None:
        super().__init__()
        theme = listed.context.theme
        self._narrow = theme.px(_NARROW)
        self.search = SearchField(tr("Filter {0} (/)").format(tr(listed.kind.plural).lower()), theme)
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setFixedWidth(max(theme.px(190), words + theme.px(72)))
        self.count = label("", "muted")
        self.count.setAccessibleName(tr("How many are shown"))
        self.filters = QHBoxLayout()
        self.filters.setContentsMargins(0, 0, 0, 0)
        page_filters = QWidget()
        page_filters.setLayout(self.filters)
        self.views = ViewsButton(listed)
        self.line = FilterLine(theme, (self.views, self.search, page_filters), offered)
        self.export = ExportButton(listed, result)
        self.columns = button("", tip=tr("Choose columns"), on_click=listed.ask_columns)
        self.columns.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.columns.setIcon(icon("columns-3", theme.hex("text2"), theme.px(16)))
        self.columns.setAccessibleName(tr("Choose columns"))
        self.corner = row(spacing=8)
        ends = row(spacing=8)
        ends.addStretch(1)
        ends.addLayout(self.corner)
        for widget in (self.count, self.columns, self.export):
            ends.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.search.ensurePolished()
        high = self.search.sizeHint().height()
        self.count.setFixedHeight(high)
        for one in (self.columns, self.export):
            one.setMinimumHeight(high)  # else they hang at the top of a line that is higher than they are
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.addWidget(self.line, 1)
        self._box.addLayout(ends)
        self.setLayout(self._box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the end of the bar on a line of its own where there is little room."""
        narrow = event.size().width() < self._narrow
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        super().resizeEvent(event)
