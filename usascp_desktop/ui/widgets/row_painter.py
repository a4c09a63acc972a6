"""How the rows of a list of records are drawn: straight onto the painter, with what was measured kept for later."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.models.id_table import IdTableModel
from usascp_desktop.ui.theme import Theme

_BAR, _PAD, _GAP, _ICON, _BOX, _BEFORE_BOX = 3, 11, 8, 16, 16, 15
_CUT = 20_000
_Words = tuple[int, int, str, QColor]


class Places(NamedTuple):
    """Where rows and columns stand: number, left edge and width of each column, and the heights in pixels."""

    columns: Sequence[tuple[int, int, int]]
    high: int
    shift: int
    current: int


def mark_width(theme: Theme) -> int:
    """Return the pixels at the left of a row that hold its box."""
    return theme.px(_BEFORE_BOX + _BOX + _PAD)


def paint_box(painter: QPainter, theme: Theme, box: QRect, *, state: Qt.CheckState) -> None:
    """Draw a tick box at the left of ``box``, in the middle of its height."""
    side = theme.px(_BOX)
    square = QRectF(box.left() + theme.px(_BEFORE_BOX), box.center().y() - side // 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if state == Qt.CheckState.Unchecked:
        painter.setPen(QPen(theme.colour("ctl"), 1.2))
        painter.setBrush(theme.colour("field"))
        painter.drawRoundedRect(square.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(square, 4, 4)
        _paint_mark(painter, theme, square, state)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_mark(painter: QPainter, theme: Theme, square: QRectF, state: Qt.CheckState) -> None:
    if state == Qt.CheckState.Checked:
        inner = square.toRect().adjusted(2, 2, -2, -2)
        icon("check", theme.hex("on_accent"), inner.width()).paint(painter, inner)
    else:
        painter.setPen(QPen(theme.colour("on_accent"), 2))
        middle = square.center().y()
        painter.drawLine(QPoint(int(square.left()) + 4, int(middle)), QPoint(int(square.right()) - 4, int(middle)))


class RowPainter:
    """Draws ground, divider, box, icon and words of rows; the first column and coloured words are a little heavier.

    A view's own painting makes an option and asks a dozen questions for every cell of every frame; this draws straight
    from the model's ready cells, and keeps what was measured and cut short.
    """

    def __init__(self, model: IdTableModel, theme: Theme) -> None:
        self._model, self._theme = model, theme
        self._plain, self._heavy = theme.font("body"), theme.font("body")
        self._heavy.setWeight(QFont.Weight.Medium)
        self._metrics = (QFontMetrics(self._plain), QFontMetrics(self._heavy))
        self._ink, self._ground, self._line = theme.colour("text"), theme.colour("sel"), theme.colour("line")
        self._accent, self._mark = theme.colour("accent"), mark_width(theme)
        self._pad, self._gap, self._icon = theme.px(_PAD), theme.px(_GAP), theme.px(_ICON)
        self._cut: dict[tuple[str, int, bool], tuple[str, int]] = {}
        self._boxes: dict[tuple[bool, float], QPixmap] = {}

    def paint(self, painter: QPainter, sight: QRect, rows: Iterable[int], place: Places) -> None:
        """Draw rows within ``sight``; ``place`` says where rows and columns stand and which row is the current one."""
        high, ratio = place.high, painter.device().devicePixelRatioF()
        words: tuple[list[_Words], list[_Words]] = ([], [])
        for row in rows:
            top = row * high - place.shift
            chosen = self._model.is_chosen(row)
            if chosen or row == place.current:
                painter.fillRect(sight.left(), top, sight.width(), high, self._ground)
            painter.fillRect(sight.left(), top + high - 1, sight.width(), 1, self._line)
            for column, left, wide in place.columns:
                if left <= sight.right() and left + wide >= sight.left():
                    self._cell(painter, words, (row, column), QRect(left, top, wide, high))
                if column == 0:
                    painter.drawPixmap(left, top, self._box(chosen, ratio))
                    if row == place.current:
                        painter.fillRect(left, top, _BAR, high, self._accent)
        for heavy, lines in enumerate(words):
            painter.setFont(self._heavy if heavy else self._plain)
            ink: QColor | None = None
            for x, y, text, wanted in lines:
                if wanted is not ink:
                    ink = wanted
                    painter.setPen(wanted)
                painter.drawText(x, y, text)

    def needed(self, row: int, column: int) -> int:
        """Return the pixels that a cell needs to be shown whole."""
        cell = self._model.cell(row, column)
        heavy = column == 0 or cell.ink is not None
        extra = 2 * self._pad + (self._icon + self._gap if cell.icon is not None else 0)
        return self._metrics[heavy].horizontalAdvance(cell.text) + extra + (self._mark if column == 0 else 0)

    def _cell(
        self, painter: QPainter, words: tuple[list[_Words], list[_Words]], place: tuple[int, int], box: QRect
    ) -> None:
        """Draw the icon of a cell and note where its words go: those of one font are drawn together."""
        row, column = place
        cell = self._model.cell(row, column)
        heavy = column == 0 or cell.ink is not None
        left = box.left() + (self._mark if column == 0 else self._pad)
        end = box.left() + box.width() - self._pad
        if cell.icon is not None:
            side = self._icon
            cell.icon.paint(painter, left, box.top() + (box.height() - side) // 2, side, side)
            left += side + self._gap
        if cell.text:
            text, wide = self._fitting(cell.text, end - left, heavy=heavy)
            metrics = self._metrics[heavy]
            base = box.top() + (box.height() - metrics.height()) // 2 + metrics.ascent()
            words[heavy].append((end - wide if cell.right else left, base, text, cell.ink or self._ink))

    def _box(self, chosen: bool, ratio: float) -> QPixmap:
        found = self._boxes.get((chosen, ratio))
        if found is None:
            high = self._theme.control("row_one_line")
            found = QPixmap(round(self._mark * ratio), round(high * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
            paint_box(painter, self._theme, QRect(0, 0, self._mark, high), state=state)
            painter.end()
            self._boxes[chosen, ratio] = found
        return found

    def _fitting(self, text: str, room: int, *, heavy: bool) -> tuple[str, int]:
        """Return the words that fit and how wide they are."""
        key = (text, room, heavy)
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) >= _CUT:
                self._cut.clear()
            metrics = self._metrics[heavy]
            line = " ".join(text.split())
            wide = metrics.horizontalAdvance(line)
            if wide > room:
                line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
                wide = metrics.horizontalAdvance(line)
            found = self._cut[key] = (line, wide)
        return found
