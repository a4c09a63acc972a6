"""The reports written before, over the right side of the page: what, when, for whom, and the way to make one again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from usascp_desktop.errors import NotFoundError
from usascp_desktop.services.reports import catalogue
from usascp_desktop.services.reports.earlier import Earlier, earlier, mark_sent
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import button, column, label, row
from usascp_desktop.ui.widgets.row_button import RowButton, RowWords
from usascp_desktop.ui.widgets.side_pane import SidePane
from usascp_desktop.ui.words import marked, tr

SENT_LABEL = marked("Report sent")
_READERS = {
    "internal": marked("for our own team"),
    "partner": marked("for a partner or the city"),
    "public": marked("for the public"),
}


class EarlierReports(SidePane):
    """``again`` carries the choices to make a report with. Escape is the page's own key, which closes this first."""

    again = Signal(object)
    portion = 30
    wide = 440

    def __init__(self, context: Context, host: QWidget) -> None:
        self.count = label("", "muted")
        self.count.setAccessibleName(tr("How many reports"))
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.shown: tuple[Earlier, ...] = ()
        title, entries = tr("Earlier reports"), tr("Reports written")
        super().__init__(context, host, title, about=self.count, entries=entries, on_read=self._read)
        self.begin()

    def _read(self) -> None:
        limit = self.limit
        self.context.operations.read(lambda reader: earlier(reader, limit=limit), done=lambda found: self._show(*found))

    def _show(self, total: int, found: Sequence[Earlier]) -> None:
        self.shown = tuple(found)
        self.count.setText(tr("{0} of {1}").format(f"{len(found):,}", f"{total:,}"))
        nothing = tr("No report was written yet. Choose one and press “Write PDF”; it is listed here from then on.")
        self.fill([self._row(one) for one in self.shown], more=len(found) < total, nothing=nothing)

    def _row(self, one: Earlier) -> QVBoxLayout:
        made = RowButton(
            self._words(one),
            self.context.theme,
            on_open=lambda: self.again.emit(one.choices),
            tip=tr("Enter takes these choices again")
            if one.choices
            else tr("Its choices are not known to this version, so it cannot be made again from here"),
        )
        made.setEnabled(one.choices is not None)
        return column(made, row(self._sent(one), *self._open(one), None), spacing=0)

    def _open(self, one: Earlier) -> list[QWidget]:
        """Return the way to the file, where it is on this laptop."""
        if one.file is None:
            return []
        url = QUrl.fromLocalFile(str(one.file))
        made = button(tr("Open the file"), kind="ghost", tip=str(one.file), on_click=lambda: self.open_url(url))
        made.setAccessibleName(tr("Open {0}").format(one.file_name))
        return [made]

    def _words(self, one: Earlier) -> RowWords:
        today = self._today()
        try:
            name = tr(catalogue.named(one.report).title)
        except NotFoundError:
            name = one.report
        when = ages.at(one.at, today) if one.at else tr("No day set")
        line_words = " · ".join(
            part for part in (when, tr(_READERS.get(one.audience, one.audience)), one.file_name) if part
        )
        kept_back = tr("{0} withheld").format(f"{one.withheld:,}") if one.withheld else ""
        return RowWords(" · ".join((name, *one.about)), line_words, kept_back)

    def _sent(self, one: Earlier) -> QWidget:
        day = None if one.sent_on else self._today()
        words = (
            tr("Sent {0}; not sent after all?").format(ages.day(one.sent_on, self._today()))
            if one.sent_on
            else tr("Mark as sent today")
        )
        made = button(words, kind="ghost", writes=True, on_click=lambda: self._mark(one, day))
        made.setAccessibleName(f"{words}: {one.file_name}")
        return made

    def _mark(self, one: Earlier, day: dt.date | None) -> None:
        self.context.operations.write(
            lambda unit: mark_sent(unit, one.id, day), label=SENT_LABEL, done=lambda _none: self._read()
        )

    def _today(self) -> dt.date:
        from usascp_desktop.domain.moments import Moment

        return Moment.now(self.context.settings.home_zone or self.context.workspace.identity.zone).local().date()
