"""How the parts of the board look: lanes, cards with sector, priority, age and owner, and places without a card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from usascp_desktop.domain.text import brief
from usascp_desktop.services.needs_board import BoardCard, Lane
from usascp_desktop.ui.ages import days
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.initials import initials
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets import signs
from usascp_desktop.ui.widgets.board_layout import PlacedMore
from usascp_desktop.ui.words import tr

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_ICON, _PAD, _CARD, _INITIALS = 14, 11, 96, 22
_ROUND, _LINES = 8, 2


def edge_of_ground(theme: Theme) -> QColor:
    """Return the colour around a lane or field: none where its ground tells it from the page, a line where not."""
    return theme.colour("line") if theme.hex("side") == theme.hex("bg") else QColor(0, 0, 0, 0)


class BoardPaint:
    """Draws with the fonts and colours of a theme; what was broken into lines is kept."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._small, self._text = theme.font("label"), theme.font("body")
        self._small.setWeight(QFont.Weight.Normal)
        self._strong = QFont(self._small)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._text.setWeight(QFont.Weight.Medium)
        self._title = QFont(self._text)
        self._title.setWeight(QFont.Weight.DemiBold)
        self._broken: dict[tuple[str, int], list[str]] = {}
        self.card_height = theme.px(_CARD)
        self.says_city = False

    def lane(self, painter: QPainter, lane: Lane, ground: QRect, head: QRect, *, folded: bool) -> None:
        """Draw the ground of a lane and its head line."""
        px = self._theme.px
        painter.setPen(edge_of_ground(self._theme))
        painter.setBrush(self._theme.colour("side"))
        painter.drawRoundedRect(ground, _ROUND, _ROUND)
        side = px(_ICON)
        name = "chevron-right" if folded else "chevron-down"
        left = head.left() + px(12)
        middle = head.center().y()
        icon(name, self._theme.hex("muted"), side).paint(painter, left, middle - side // 2, side, side)
        left += side + px(8)
        wide = self._words(
            painter, tr(lane.title), QRect(left, head.top(), head.width(), head.height()), "text", self._title
        )
        right = (
            tr("{0} of {1} open").format(f"{lane.shown:,}", f"{lane.open:,}")
            if lane.shown <= lane.open
            else tr("{0} shown").format(f"{lane.shown:,}")
        )
        box = head.adjusted(left + wide + px(8) - head.left(), 0, -px(12), 0)
        if lane.native and lane.native != lane.title:
            self._words(painter, lane.native, box, "muted", self._small)
        self._words(painter, right, box, "muted", self._strong, right=True)

    def card(self, painter: QPainter, card: BoardCard, box: QRect, *, here: bool = False, lifted: bool = False) -> None:
        """Draw a card; the current one has an edge in the colour of the focus."""
        edge = QPen(self._theme.colour("focus" if here or lifted else "border"), 2 if here or lifted else 1)
        if lifted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 36))
            painter.drawRoundedRect(box.adjusted(2, 4, 4, 6), _ROUND, _ROUND)
        painter.setPen(edge)
        painter.setBrush(self._theme.colour("card"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        px = self._theme.px
        inner = box.adjusted(px(_PAD), px(6), -px(_PAD), -px(6))
        line = QFontMetrics(self._small).height() + px(2)
        self._top(painter, card, QRect(inner.left(), inner.top(), inner.width(), line))
        text = QRect(inner.left(), inner.top() + line + px(1), inner.width(), inner.height() - 2 * line - px(2))
        self._statement(painter, card.statement, text)
        self._foot(painter, card, QRect(inner.left(), inner.bottom() - line, inner.width(), line))

    def bare(self, painter: QPainter, box: QRect, words: str, *, strong: bool = False) -> None:
        """Draw a place without a card."""
        painter.setPen(QPen(self._theme.colour("ctl" if strong else "border"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(box, _CENTRE, QFontMetrics(self._small).elidedText(words, _ELIDE, box.width() - 16))

    def target(self, painter: QPainter, box: QRect) -> None:
        """Draw where the lifted card would land."""
        painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    def more(self, painter: QPainter, one: PlacedMore) -> None:
        """Draw the line that shows further cards."""
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(self._theme.colour("card"))
        painter.drawRoundedRect(QRectF(one.box).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.setFont(self._strong)
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(
            one.box, _CENTRE, tr("Show {0} more of {1}").format(f"{min(200, one.left):,}", f"{one.left:,}")
        )

    def _top(self, painter: QPainter, card: BoardCard, box: QRect) -> None:
        priority = signs.of_codes("need_priority").get(card.priority)
        used = 0
        if priority and card.priority_words:
            used = self._signed(painter, priority, tr(card.priority_words), box, right=True) + self._theme.px(8)
        sector = signs.of_sectors().get(card.sector, ("shapes", "muted"))
        self._signed(painter, sector, brief(tr(card.sector_words)), box.adjusted(0, 0, -used, 0), right=False)

    def _signed(self, painter: QPainter, sign: signs.Sign, words: str, box: QRect, *, right: bool) -> int:
        side, gap = self._theme.px(_ICON), self._theme.px(5)
        font = self._strong if right else self._small
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, _ELIDE, box.width() - side - gap)
        wide = side + gap + metrics.horizontalAdvance(shown)
        left = box.right() - wide + 1 if right else box.left()
        drawing = icon(sign[0], self._theme.hex(sign[1]), side)
        drawing.paint(painter, left, box.center().y() - side // 2, side, side)
        painter.setFont(font)
        painter.setPen(self._theme.colour(sign[1] if right else "text2"))
        painter.drawText(QRect(left + side + gap, box.top(), wide, box.height()), _LEFT, shown)
        return wide

    def _statement(self, painter: QPainter, words: str, box: QRect) -> None:
        painter.setFont(self._text)
        painter.setPen(self._theme.colour("text"))
        metrics = QFontMetrics(self._text)
        for number, line in enumerate(self._lines(words, box.width())):
            top = box.top() + number * metrics.height()
            painter.drawText(QRect(box.left(), top, box.width() + 4, metrics.height()), _LEFT, line)

    def _foot(self, painter: QPainter, card: BoardCard, box: QRect) -> None:
        age = "" if card.age is None else days(card.age) if card.age else "today"
        words = " · ".join(part for part in (card.city_words if self.says_city else "", age) if part)
        used = self._theme.px(_INITIALS)
        if not card.owner:
            used = self._signed(painter, ("triangle-alert", "warn"), tr("No owner"), box, right=True)
        room = box.width() - used - self._theme.px(6)
        self._words(painter, QFontMetrics(self._small).elidedText(words, _ELIDE, room), box, "muted", self._small)
        if not card.owner:
            return
        side = self._theme.px(_INITIALS)
        circle = QRect(box.right() - side + 1, box.center().y() - side // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("info_soft"))
        painter.drawEllipse(circle)
        font = QFont(self._strong)
        font.setPixelSize(max(8, round(font.pixelSize() * 0.8)))
        painter.setFont(font)
        painter.setPen(self._theme.colour("info"))
        painter.drawText(circle, _CENTRE, initials(card.owner))

    def _words(
        self, painter: QPainter, words: str, box: QRect, colour: str, font: QFont, *, right: bool = False
    ) -> int:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(box, _RIGHT if right else _LEFT, words)
        return QFontMetrics(font).horizontalAdvance(words)

    def _lines(self, words: str, width: int) -> list[str]:
        """Break a text into two lines, the second cut short where more is left."""
        key = (words, width)
        if key not in self._broken:
            if len(self._broken) > 8_000:
                self._broken.clear()
            self._broken[key] = self._break(" ".join(words.split()), width)
        return self._broken[key]

    def _break(self, words: str, width: int) -> list[str]:
        layout = QTextLayout(words, self._text)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < _LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        if len(starts) < _LINES:
            return [words]
        rest = QFontMetrics(self._text).elidedText(words[starts[1] :], _ELIDE, width)
        return [words[: starts[1]].rstrip(), rest]


_ELIDE = Qt.TextElideMode.ElideRight
