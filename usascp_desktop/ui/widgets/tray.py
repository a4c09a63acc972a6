"""The tray beside the notes: what the marked lines will become, grouped, with what is still missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from usascp_desktop.domain import markers
from usascp_desktop.domain.money import Money
from usascp_desktop.ui import ages
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import column, label, line, picture, row
from usascp_desktop.ui.widgets.notes_editor import look
from usascp_desktop.ui.words import marked, tr

_GROUPS = (
    ("need", marked("Needs"), "need"),
    ("promise_us", marked("We promise"), "commitment"),
    ("promise_city", marked("They promise"), "commitment"),
    ("question", marked("Questions"), "question"),
    ("person", marked("People"), "person"),
)
_WORDS = {"need": "statement", "commitment": "text", "question": "text", "person": "display_name"}
_MOST = 60
"""Drafts of a group that are listed; the newest ones, since those are being talked about."""
_HEAD, _ITEM = 32, 52
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Row:
    """A head (with its icon, colour and count) or a draft (with what is known and missing; ``at`` is its line)."""

    words: str
    below: str = ""
    icon: str = ""
    colour: str = ""
    count: str = ""
    warn: bool = False
    at: int = -1


class Tray(QFrame):
    """Shows drafts as they come out of the notes while they are typed. ``wanted`` carries a line to go to."""

    wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setFixedWidth(theme.px(352))
        self.count = label("0", "badge")
        self.count.setAccessibleName(tr("Number of drafts"))
        self.rows = _Rows()
        self.area = QListView()
        self.area.setModel(self.rows)
        self.area.setItemDelegate(_Painter(theme, self.area))
        self.area.setAccessibleName(tr("Will become"))
        self.area.setAccessibleDescription(tr("What the marked lines become; Enter goes to the line"))
        self.area.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.activated.connect(lambda index: self.wanted.emit(self.rows.shown[index.row()].at))
        self.empty = label(
            tr("Begin a line with ! for a need, > for our promise, < for theirs, ? for a question, @ for a person."),
            "muted",
            wrap=True,
        )
        side = theme.px(16)
        foot = row(
            picture("info", theme.hex("muted"), side),
            label(tr("Nothing is recorded until you review it."), "small", wrap=True),
        )
        foot.setContentsMargins(16, 8, 16, 14)
        head = row(label(tr("Will become"), "h2"), self.count, None, label("F6", "small"), margins=(16, 10, 16, 10))
        self.empty.setContentsMargins(16, 12, 16, 12)
        box = column(head, line(), self.empty, spacing=0, margins=(1, 1, 1, 1))
        box.addWidget(self.area, 1)
        box.addWidget(line())
        box.addLayout(foot)
        self.setLayout(box)

    def show_drafts(self, drafts: Sequence[markers.Draft], sectors: Mapping[str, str], *, today: dt.date) -> None:
        """Show what the notes would become now; ``sectors`` holds the label of each code."""
        self.count.setText(str(len(drafts)))
        self.empty.setVisible(not drafts)
        found: list[_Row] = []
        for kind, words, record in _GROUPS:
            group = [draft for draft in drafts if draft.record == record and _kind(draft) == kind]
            if group:
                sign = look(kind)
                found.append(_Row(tr(words), icon=sign["icon"], colour=sign["colour"], count=str(len(group))))
                found += [_item(draft, sectors, today) for draft in group[-_MOST:]]
        self.rows.show_rows(found)


class _Rows(QAbstractListModel):
    """The rows of the tray; only those that changed are told to the view."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[_Row] = []

    def show_rows(self, rows: list[_Row]) -> None:
        if len(rows) == len(self.shown):
            changed = [n for n, (old, new) in enumerate(zip(self.shown, rows, strict=True)) if old != new]
            self.shown = rows
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.shown = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        found = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return " · ".join(part for part in (found.words, found.count, found.below) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.shown[index.row()].icon:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    """Paints heads as tinted strips, drafts as two lines with a sign where something is missing."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self._fonts = {role: theme.font(role) for role in ("body", "label")}
        self._fonts["head"] = QFont(self._fonts["label"])
        self._fonts["head"].setWeight(QFont.Weight.DemiBold)
        self._fonts["label"].setWeight(QFont.Weight.Normal)
        self._metrics = {role: QFontMetricsF(font) for role, font in self._fonts.items()}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row_here: _Row = index.model().shown[index.row()]  # type: ignore[attr-defined]
        return QSize(0, self.theme.px(_HEAD if row_here.icon else _ITEM))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:  # noqa: ANN401
        row_here: _Row = index.model().shown[index.row()]  # type: ignore[attr-defined]
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row_here.icon:
            self._head(painter, place, row_here)
        else:
            after = index.row() + 1
            rows: list[_Row] = index.model().shown  # type: ignore[attr-defined]
            last = after >= len(rows) or bool(rows[after].icon)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(place, self.theme.colour("sel"))
            self._item(painter, place, row_here, last=last)
        painter.restore()

    def _head(self, painter: QPainter, place: QRectF, row_here: _Row) -> None:
        theme = self.theme
        painter.fillRect(place, theme.colour("bg"))
        ink, side = theme.hex(row_here.colour), theme.px(16)
        sign = pixmap(row_here.icon, ink, side, 2.0)
        left = place.left() + 16
        painter.drawPixmap(QRectF(left, place.center().y() - side / 2, side, side), sign, QRectF(sign.rect()))
        painter.setFont(self._fonts["head"])
        painter.setPen(theme.colour(row_here.colour))
        inside = place.adjusted(16 + theme.px(24), 0, -16, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, row_here.words)
        painter.setPen(theme.colour("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row_here.count)

    def _item(self, painter: QPainter, place: QRectF, row_here: _Row, *, last: bool) -> None:
        theme = self.theme
        inside = place.adjusted(16 + theme.px(24), theme.px(6), -16, -theme.px(6))
        upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
        lower = upper.translated(0, inside.height() / 2)
        for role, words, colour, line_place in (
            ("body", row_here.words, "text", upper),
            ("label", row_here.below, "warn" if row_here.warn else "muted", lower),
        ):
            painter.setFont(self._fonts[role])
            painter.setPen(theme.colour(colour))
            shown = self._metrics[role].elidedText(words, Qt.TextElideMode.ElideRight, line_place.width())
            painter.drawText(line_place, Qt.AlignmentFlag.AlignVCenter, shown)
        if row_here.warn:
            side = theme.px(14)
            sign = pixmap("triangle-alert", theme.hex("warn"), side, 2.0)
            spot = QRectF(place.left() + 17, lower.center().y() - side / 2, side, side)
            painter.drawPixmap(spot, sign, QRectF(sign.rect()))
        if not last:
            painter.setPen(QPen(theme.colour("line")))
            painter.drawLine(int(inside.left()), int(place.bottom()), int(inside.right()), int(place.bottom()))


def _item(draft: markers.Draft, sectors: Mapping[str, str], today: dt.date) -> _Row:
    fields = draft.fields
    parts = [str(fields[name]) for name in ("owner_name", "title", "organization_name") if fields.get(name)]
    due, sector, budget = fields.get("due"), fields.get("sector"), fields.get("budget")
    parts += [tr("due {0}").format(ages.day(due, today))] if isinstance(due, dt.date) else []
    parts += [tr(sectors.get(str(sector), str(sector)))] if sector else []
    parts += [f"{budget.currency} {budget.amount:,}"] if isinstance(budget, Money) else []
    parts += [tr(one) for one in draft.warnings]
    words = str(fields.get(_WORDS[draft.record]) or "")
    below = " · ".join(parts)
    return _Row(words, below[:1].upper() + below[1:], warn=bool(draft.warnings), at=int(draft.line))


def _kind(draft: markers.Draft) -> str:
    if draft.record == "commitment":
        return "promise_us" if draft.fields.get("side") == "us" else "promise_city"
    return draft.record
