"""The end of the day: its loose ends on a full page, how many are closed, and the draft of the trip report."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QWidget

from usascp_desktop.services.today import Today
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import PageTitle, button, column, label, row
from usascp_desktop.ui.widgets.day_cards import RowsCard
from usascp_desktop.ui.widgets.loose_ends_list import LooseEndsList
from usascp_desktop.ui.words import tr


class FinishDay(QWidget):
    """Walks through what is loose until nothing is. ``left`` goes back to the day, ``report`` opens the trip report."""

    left = Signal()
    report = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._all: set[str] = set()
        back = button(tr("&Back to today   Esc"), on_click=self.left.emit)
        back.setAccessibleName(tr("Back to today"))
        draft = button(tr("&Trip report draft"), kind="primary", tip=tr("The report fills itself from the trip"),
                       on_click=self.report.emit)  # fmt: skip
        self.title = PageTitle(tr("Finish the day"), back, draft)
        self.title.line.setAccessibleName(tr("How the day stands"))
        self.steps = Steps(theme)
        self.count = label("", "muted")
        self.count.setAccessibleName(tr("How many loose ends are closed"))
        self.list = LooseEndsList(theme, tr("Loose ends, full page"))
        self.card = RowsCard(tr("Loose ends of the day"), theme, nothing="")
        self.card.nothing.hide()
        self.card.rows.addWidget(self.list)
        box = column(self.title, row(self.steps, self.count, None, spacing=12), spacing=16, margins=(24, 24, 24, 16))
        box.addWidget(self.card, 1)
        self.setLayout(box)
        leave = QShortcut(QKeySequence("Escape"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left.emit)

    def begin(self, found: Today) -> None:
        """Begin with what is loose now."""
        self._all = {one.key for one in found.loose}
        self.show_day(found)

    def show_day(self, found: Today) -> None:
        """Show what is still loose, and how many of all are closed."""
        still = {one.key for one in found.loose}
        self._all |= still
        closed, total = len(self._all) - len(still), len(self._all)
        self.list.show_rows(found.loose)
        self.card.set_count(len(still))
        self.steps.show_steps(closed, total)
        self.count.setText(tr("{0} of {1} closed").format(closed, total) if total else tr("Nothing to close"))
        held = sum(one.status in ("final", "validated", "held") for one in found.agenda)
        review = sum(one.waiting for one in found.agenda)
        more = tr(" · {0} lines to review").format(review) if review else ""
        self.title.say(tr("{0} of {1} appointments are held{2}").format(held, len(found.agenda), more))


class Steps(QWidget):
    """A segment for each step, those done in colour; words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._done = self._total = 0
        self.setFixedSize(theme.px(320), theme.px(8))

    def show_steps(self, done: int, total: int) -> None:
        """Show how many are done."""
        self._done, self._total = done, total
        self.setAccessibleName(tr("{0} of {1} closed").format(done, total))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        many, gap, high = max(1, self._total), 4, self.height()
        width = (self.width() - gap * (many - 1)) / many
        for place in range(many):
            full = place < self._done or not self._total
            painter.setBrush(self.theme.colour("ok" if full else "border"))
            painter.drawRoundedRect(QRectF(place * (width + gap), 0, width, high), high / 2, high / 2)
        painter.end()
