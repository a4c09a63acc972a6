"""The cards of the day: the agenda with both clocks, what is late, what is half written, what is not shared yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from usascp_desktop.records import record_named
from usascp_desktop.services import today as service
from usascp_desktop.services.commitments import Promise
from usascp_desktop.services.today import Appointment, Draft, Today, Unshared
from usascp_desktop.ui import ages
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, button, clear, column, label, row, scrolled
from usascp_desktop.ui.widgets.day_row import HOME, SIDE, TIME, Chip, DayRow, RowFace, Strip
from usascp_desktop.ui.words import tr

Open = Callable[[str, str], None]
"""Opens a record: its kind and id."""

_CHIPS = {
    "held": ("circle-check", "ok"), "review": ("pencil-line", "warn"), "cancelled": ("circle-slash", "info"),
    "now": ("clock", "accent"), "soon": ("clock", "accent"), "night": ("moon", "warn"), "ahead": ("clock", "info"),
}  # fmt: skip
_US, _THEM = ("arrow-up-right", "k_us"), ("arrow-down-left", "k_them")
_BAR_INKS = ("s_transport", "s_water", "s_digital", "s_urban", "s_people", "s_other")
_KINDS_SHOWN = 5
_LATE_SHOWN, _LATE_OF_A_SIDE, _LOW_ROW = 5, 2, 48


class RowsCard(Card):
    """A card whose rows reach from edge to edge and scroll within it. ``nothing`` stands where there are none."""

    def __init__(self, title: str, theme: Theme, *, nothing: str, link: QWidget | None = None) -> None:
        super().__init__(title, count=0, link=link)
        self.theme = theme
        outer = self.layout()
        assert outer is not None
        outer.setContentsMargins(1, 6, 1, 6)
        outer.setSpacing(0)
        self.heading.setMinimumHeight(theme.px(40))
        self.head.setContentsMargins(theme.px(SIDE) - 1, 0, 8, 0)
        self.rows = QVBoxLayout()
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.nothing = label(nothing, "muted", wrap=True)
        self.nothing.setContentsMargins(theme.px(SIDE), 8, theme.px(SIDE), 8)
        inside = QWidget()
        inside.setLayout(column(self.nothing, self.rows, None, spacing=0))
        self.body.addWidget(scrolled(inside, name=tr("{0}, rows").format(title)))

    def fill(self, widgets: list[QWidget], count: int) -> None:
        """Show these rows."""
        clear(self.rows)
        for one in widgets:
            self.rows.addWidget(one)
            one.show()
        self.set_count(count)
        self.nothing.setVisible(not widgets)


class AgendaCard(RowsCard):
    """Today's appointments: city time first, home time with its weekday, and how each one stands."""

    def __init__(self, theme: Theme, open_record: Open, link: QWidget) -> None:
        super().__init__(tr("Agenda"), theme, nothing=tr("Nothing is planned for today."), link=link)
        self._open = open_record
        self._faces: list[RowFace] = []
        self.heads = [label("", "head") for _ in range(3)]
        heads = row(*self.heads, None, spacing=0, margins=(theme.px(SIDE) - 1, 0, 0, 2))
        self.heads[0].setFixedWidth(theme.px(TIME))
        self.heads[1].setFixedWidth(theme.px(HOME))
        self.heads[2].setText(tr("What and with whom"))
        self.body.insertLayout(0, heads)
        self.body.setSpacing(0)

    def show_day(self, found: Today, now: dt.datetime) -> None:
        """Show the appointments as they stand now."""
        both = found.zone != found.home
        self.heads[0].setText(found.city_name or tr("Here"))
        self.heads[0].setToolTip(found.zone)
        self.heads[1].setText(tr("At home"))
        self.heads[1].setVisible(both)
        for head in self.heads:
            head.setVisible(bool(found.agenda) and (both or head is not self.heads[1]))
        following = service.upcoming(found.agenda, now)
        faces = [self._face(one, found, now, current=one is following) for one in found.agenda]
        if faces and faces == self._faces:
            return
        self._faces = faces
        rows: list[QWidget] = []
        for one, face in zip(found.agenda, faces, strict=True):
            opens = (lambda one=one: self._open(one.record, one.id)) if one.record == "consultation" else None
            rows.append(DayRow(face, self.theme, on_open=opens))
        self.fill(rows, len(found.agenda))

    def _face(self, one: Appointment, found: Today, now: dt.datetime, *, current: bool) -> RowFace:
        here = one.moment.at.astimezone(ZoneInfo(found.zone))
        there = one.moment.at.astimezone(ZoneInfo(found.home))
        home = f"{ages.weekday(there)} {there:%H:%M}" if found.zone != found.home else ""
        state = service.state(one, now=now, home=found.home)
        icon, tone = _CHIPS[state.kind]
        waiting = (
            tr("{0} drafts to review").format(one.waiting)
            if one.waiting > 1
            else tr("1 draft to review")
            if one.waiting
            else ""
        )
        minutes = tr("{0} min").format(one.minutes) if one.minutes else ""
        line = " · ".join(part for part in (tr(one.line), minutes, waiting) if part) or tr("Nothing else is noted yet")
        chip = Chip(tr(state.words), icon, tone)
        return RowFace(tr(one.title), line, chip, times=(f"{here:%H:%M}", home), current=current, past=one.ends <= now)


class LateCard(RowsCard):
    """Overdue promises: always both sides, ours first, each with its age in days."""

    def __init__(self, theme: Theme, open_record: Open, link: QPushButton) -> None:
        super().__init__(tr("Overdue promises"), theme, nothing=tr("Neither side is late with anything."), link=link)
        self._open, self.all = open_record, link

    def show_day(self, found: Today) -> None:
        """Show what is late."""
        rows: list[QWidget] = []
        ours = found.ours[: max(_LATE_OF_A_SIDE, _LATE_SHOWN - len(found.theirs))]
        theirs = found.theirs[: _LATE_SHOWN - len(ours)]
        us, them = found.late_ours, found.late - found.late_ours
        for promises, words, sign in (
            (ours, tr("We promised · {0}").format(us), _US),
            (theirs, tr("They promised · {0}").format(them), _THEM),
        ):
            if promises:
                rows.append(Strip(words, sign, self.theme))
                rows += [self._row(one, found) for one in promises]
        self.all.setText(tr("All {0} open").format(f"{found.open:,}"))
        self.all.setAccessibleName(tr("All open promises"))
        self.fill(rows, found.late)

    def _row(self, one: Promise, found: Today) -> DayRow:
        owner = tr("owner {0}").format(one.owner_name) if one.owner_name else tr("no owner yet")
        line = " · ".join(part for part in (found.cities.get(one.city or "", ""), owner) if part)
        face = RowFace(
            one.text or tr("Nothing written yet"),
            line,
            Chip(ages.late(one.late), "triangle-alert", "bad"),
        )
        return DayRow(face, self.theme, on_open=lambda: self._open("commitment", one.id), high=_LOW_ROW)


class DraftsCard(RowsCard):
    """What is half written: notes to review, needs that lack something, the trip report."""

    def __init__(self, theme: Theme, open_record: Open, open_report: Callable[[], None]) -> None:
        super().__init__(tr("Drafts"), theme, nothing=tr("Nothing is half written."))
        self._open, self._open_report = open_record, open_report

    def show_day(self, found: Today) -> None:
        """Show the drafts."""
        rows: list[QWidget] = [self._row(one, found.day) for one in found.drafts]
        if found.trip is not None:
            chip = Chip(tr("Draft"), "pencil-line")
            title = tr("Trip report, {0}").format(found.city_name) if found.city_name else tr("Trip report")
            face = RowFace(title, tr("Fills itself from the trip"), chip, ("file-text", "muted"))
            rows.append(DayRow(face, self.theme, on_open=self._open_report, high=_LOW_ROW))
        self.fill(rows, len(rows))

    def _row(self, one: Draft, today: dt.date) -> DayRow:
        line = tr(one.line) if one.moment is None else f"{tr(one.line)} · {ages.at(one.moment, today)}"
        if one.record == "consultation":
            chip, sign = Chip(tr("Review"), "pencil-line"), ("messages-square", "muted")
        else:
            missing = len(one.missing)
            chip = (
                Chip(tr("{0} missing").format(missing), "triangle-alert", "warn")
                if missing
                else Chip(tr("Draft"), "pencil-line")
            )
            sign = ("target", "muted")
        face = RowFace(tr(one.title), line, chip, sign)
        return DayRow(face, self.theme, on_open=lambda: self._open(one.record, one.id), high=_LOW_ROW)


class UnsharedCard(Card):
    """How many changes no bundle holds yet, by kind. ``write`` makes a bundle, once there is a page that can."""

    def __init__(self, theme: Theme, write: Callable[[], None] | None) -> None:
        super().__init__(tr("Not yet shared"), count=0)
        self.theme = theme
        self.bar = _Bar(theme)
        self.legend = QGridLayout()
        self.legend.setHorizontalSpacing(theme.px(16))
        self.legend.setVerticalSpacing(4)
        self.words = label("", "small", wrap=True)
        self.body.addWidget(self.bar)
        self.body.addLayout(self.legend)
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        if write is not None:
            self.body.addLayout(row(button(tr("&Write a bundle"), on_click=write, writes=True), None))

    def show_practice(self) -> None:
        """Say that nothing of practice is ever shared, so that there is nothing to count."""
        for one in (self.badge, self.bar):
            one.hide()
        self.words.setText(tr("Practice stays on this computer; real work is shared from a workspace of its own."))

    def show_count(self, found: Unshared) -> None:
        """Show the counts."""
        first = found.kinds[:_KINDS_SHOWN]
        rest = sum(count for _record, count in found.kinds[_KINDS_SHOWN:])
        shares = [(tr(record_named(record).plural), count) for record, count in first]
        if rest:
            shares.append((tr("Other"), rest))
        self.badge.setText(f"{found.total:,}")
        self.bar.show_shares(shares)
        clear(self.legend)
        for place, (word, count) in enumerate(shares):
            self.legend.addWidget(_Key(word, count, _BAR_INKS[place], self.theme), place // 3, place % 3)
        self.legend.setColumnStretch(3, 1)
        kept = tr("Kept on this computer only. Nothing leaves it until you write a bundle.")
        self.words.setText(kept if found.total else tr("Everything is shared."))


class _Bar(QWidget):
    """One bar, a part for each kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._shares: list[tuple[str, int]] = []
        self.setFixedHeight(theme.px(8))

    def show_shares(self, shares: list[tuple[str, int]]) -> None:
        """Show (word, count) from left to right."""
        self._shares = shares
        self.setAccessibleName(tr("Changes by kind: ") + ", ".join(f"{word} {count:,}" for word, count in shares))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts, none thinner than it is high."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        total, high, gap = sum(count for _word, count in self._shares) or 1, self.height(), self.theme.px(4)
        room = self.width() - gap * max(0, len(self._shares) - 1)
        least = min(high, room // max(1, len(self._shares)))
        spare = room - least * len(self._shares)
        left = 0.0
        for place, (_word, count) in enumerate(self._shares):
            width = least + spare * count / total
            painter.setBrush(self.theme.colour(_BAR_INKS[place]))
            painter.drawRoundedRect(QRectF(left, 0, width, high), high / 2, high / 2)
            left += width + gap
        painter.end()


class _Key(QLabel):
    """A part of the legend: a swatch, the kind, and how many."""

    def __init__(self, word: str, count: int, ink: str, theme: Theme) -> None:
        super().__init__(f"{word}  {count:,}", textFormat=Qt.TextFormat.PlainText)
        self.theme, self._ink = theme, ink
        self.setProperty("role", "small")
        self.setContentsMargins(theme.px(14), 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the swatch before the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(self._ink))
        size = self.theme.px(8)
        painter.drawRoundedRect(QRectF(0, (self.height() - size) / 2, size, size), 2, 2)
        painter.end()
