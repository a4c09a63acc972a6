"""The reports written before, over the right side of the page: what, when, for whom, and the way to make one again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from usascp_desktop.errors import NotFoundError
from usascp_desktop.services.reports import catalogue
from usascp_desktop.services.reports.earlier import Earlier, earlier, mark_sent
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import button, clear, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.row_button import RowButton, RowWords
from usascp_desktop.ui.words import marked, tr

PORTION = 30
SENT_LABEL = marked("Report sent")
_WIDTH = 440
_READERS = {
    "internal": marked("for our own team"),
    "partner": marked("for a partner or the city"),
    "public": marked("for the public"),
}


class EarlierReports(QFrame):
    """Lies over ``host`` and follows its size. ``again`` carries the choices to make one with; ``closed`` ends it.

    Escape is the page's own key, which closes this first.
    """

    again = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("pane")
        self.setAccessibleName(tr("Earlier reports"))
        self.context, self._host, self._limit = context, host, PORTION
        self.shown: tuple[Earlier, ...] = ()
        self.count = label("", "muted")
        self.count.setAccessibleName(tr("How many reports"))
        close = button(tr("&Close   Esc"), kind="ghost", on_click=self.closed.emit)
        close.setAccessibleDescription(tr("Close the earlier reports (Esc)"))
        self._box = QVBoxLayout()
        self._box.setSpacing(4)
        content = QWidget()
        content.setLayout(self._box)
        self.area = scrolled(content, name=tr("Reports written"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.more = button(tr("Load &more"), tip=tr("Show older reports"), on_click=self._load_more)
        self.more.hide()
        head = row(label(tr("Earlier reports"), "h2"), None, close)
        self.setLayout(column(head, self.count, self.area, self.more, margins=(16, 12, 16, 12)))
        host.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self.area.setFocus()
        self.read()

    def read(self) -> None:
        """Read the list; it shows when it has been read."""
        limit = self._limit
        self.context.operations.read(lambda reader: earlier(reader, limit=limit), done=lambda found: self._show(*found))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the page."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, total: int, found: Sequence[Earlier]) -> None:
        self.shown = tuple(found)
        self.count.setText(tr("{0} of {1}").format(f"{len(found):,}", f"{total:,}"))
        self.more.setVisible(len(found) < total)
        clear(self._box)
        for number, one in enumerate(self.shown):
            if number:
                self._box.addWidget(line())
            self._box.addLayout(self._row(one))
        if not self.shown:
            nothing = tr("No report was written yet. Choose one and press “Write PDF”; it is listed here from then on.")
            self._box.addWidget(label(nothing, "muted", wrap=True))
        self._box.addStretch(1)

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
        return column(made, row(self._sent(one), None), spacing=0)

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
            lambda unit: mark_sent(unit, one.id, day), label=SENT_LABEL, done=lambda _none: self.read()
        )

    def _load_more(self) -> None:
        self._limit += PORTION
        self.read()

    def _today(self) -> dt.date:
        from usascp_desktop.domain.moments import Moment

        return Moment.now(self.context.settings.home_zone or self.context.workspace.identity.zone).local().date()

    def _place(self) -> None:
        width = min(self.context.theme.px(_WIDTH), self._host.width())
        self.setGeometry(self._host.width() - width, 0, width, self._host.height())
