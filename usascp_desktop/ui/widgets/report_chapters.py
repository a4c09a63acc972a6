"""The chapters of a report, each to be left out or not."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from usascp_desktop.ui.widgets.basics import clear, column, label
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.words import tr


class ReportChapters(QWidget):
    """Ticks, one for each chapter there is. ``changed`` when one is left out or put in again."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._there: dict[str, tuple[str, ...]] = {}
        self._left: dict[str, set[str]] = {}
        self._report = ""
        self._shown: tuple[str, ...] = ()
        heading = label(tr("Chapters"), "label")
        heading.setContentsMargins(0, 6, 0, 0)
        self._flow = FlowLayout(spacing=4)
        held = QWidget()
        held.setLayout(self._flow)
        self.setLayout(column(heading, held, spacing=4))
        self.hide()

    def show_report(self, report: str) -> None:
        """Show the chapters of a report, as far as they are known from its last drawing."""
        self._report = report
        self._fill(self._there.get(report, ()))

    def offer(self, titles: Sequence[str]) -> None:
        """Show the chapters that the report has; one that cannot be left out is no choice."""
        self._there[self._report] = tuple(titles)
        self._fill(tuple(titles))

    def left_out(self) -> tuple[str, ...]:
        """Return the English headings of what is left out of the report, in the order of the alphabet."""
        return tuple(sorted(self._left.get(self._report, ())))

    def leave_out(self, titles: Collection[str]) -> None:
        """Leave just these out of the report."""
        self._left[self._report] = set(titles)
        self._shown = ()
        self._fill(self._there.get(self._report, ()))

    def _fill(self, titles: tuple[str, ...]) -> None:
        self.setVisible(len(titles) > 1 and self.parentWidget() is not None)
        if titles == self._shown:
            return
        self._shown = titles
        clear(self._flow)
        left = self._left.get(self._report, set())
        for title in titles:
            tick = QCheckBox(tr(title))
            tick.setAccessibleName(tr(title))
            tick.setAccessibleDescription(tr("Leaves this chapter out of the report when it is not ticked"))
            tick.setChecked(title not in left)
            tick.toggled.connect(lambda on, title=title: self._toggled(title, on=on))
            self._flow.addWidget(tick)

    def _toggled(self, title: str, *, on: bool) -> None:
        left = self._left.setdefault(self._report, set())
        (left.discard if on else left.add)(title)
        self.changed.emit()
