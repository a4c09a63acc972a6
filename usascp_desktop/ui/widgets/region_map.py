"""The map of the region, with no network: outlines of Natural Earth, a bubble for every city, and a ring for one."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from usascp_desktop.services.city_map import MappedCity
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.city_bars import main_sign
from usascp_desktop.ui.widgets.land import paint_land
from usascp_desktop.ui.widgets.map_labels import SIDES, Wanted, placed
from usascp_desktop.ui.words import marked, tr

CENTRE = (109.6, 6.9)
_PX_A_DEGREE, _LEAST, _MOST, _STEP = 20.6, 0.6, 6.0, 1.25
_WHOLE = (770, 680)
_COUNTRIES = {
    marked("MYANMAR"): (97.6, 20.2), marked("THAILAND"): (101.0, 15.8), marked("LAOS"): (103.9, 19.2),
    marked("VIET NAM"): (107.9, 13.9),
    marked("MALAYSIA"): (113.6, 3.0), marked("INDONESIA"): (114.2, -0.6), marked("PHILIPPINES"): (123.6, 11.6),
}  # fmt: skip
_SEAS = {
    marked("South China Sea"): (113.3, 12.6), marked("Andaman Sea"): (95.7, 10.7), marked("Java Sea"): (111.6, -5.1),
    marked("Pacific Ocean"): (127.2, 15.5), marked("Celebes Sea"): (121.8, 3.4),
}  # fmt: skip


class RegionMap(QWidget):
    """Cities as bubbles: the size says how many needs are open, ink and icon the main sector.

    ``chosen`` carries the id of the city the ring went to, ``opened`` one that was entered. Arrows go to the next city
    that way, + and - zoom, 0 shows everything, Enter opens; the list beside it says the same in words.
    """

    chosen = Signal(str)
    opened = Signal(str)

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.cities: tuple[MappedCity, ...] = ()
        self.here = ""
        self.zoom = 1.0
        self._middle = QPointF(*CENTRE)
        self._held: QPointF | None = None
        self._ground: QPixmap | None = None
        self._ground_seen: object = None
        self._ground_middle = QPointF(*CENTRE)
        self._bubbles: Mapping[str, QRectF] = {}
        self._labels: Mapping[str, QPointF] = {}
        self._label_boxes: Sequence[QRectF] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Map of the cities"))
        self.setAccessibleDescription(tr("Arrows go from city to city, plus and minus zoom; the list says the same"))
        self.setMinimumSize(320, 280)

    def show_cities(self, cities: Sequence[MappedCity]) -> None:
        """Show these cities."""
        self.cities = tuple(cities)
        self._place()

    def labels(self) -> Mapping[str, QPointF]:
        """Return where the names that have room begin, in pixels by city."""
        return self._labels

    def choose(self, city: str) -> None:
        """Move the ring to a city, and the map if the city is out of sight."""
        self.here = city
        bubble = self._bubbles.get(city)
        if bubble is not None and not QRectF(self.rect()).contains(bubble):
            found = next(one for one in self.cities if one.id == city)
            self._middle = QPointF(found.longitude, found.latitude)
            self._place()
        self.update()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom in (over 1) or out, keeping the point ``about`` (pixels) where it is."""
        at = about or QPointF(self.rect().center())
        before = self._degrees(at)
        self.zoom = max(_LEAST, min(_MOST, self.zoom * factor))
        after = self._degrees(at)
        self._middle += before - after
        self._place()

    def show_all(self) -> None:
        """Show the whole region."""
        self.zoom, self._middle = 1.0, QPointF(*CENTRE)
        self._place()

    def sizeHint(self) -> QSize:
        """The size it was drawn for."""
        return QSize(*_WHOLE)

    def bubble(self, city: str) -> QRectF:
        """Return where a city's bubble is, in pixels."""
        return self._bubbles[city]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the bubbles anew."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from city to city, zoom, open."""
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if event.key() in ways:
            self._walk(*ways[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(1 / _STEP)
        elif event.key() == Qt.Key.Key_0:
            self.show_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.here:
            self.opened.emit(self.here)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        self.zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a city, or take hold of the map."""
        city = self._city_at(event.position())
        if city:
            self._choose(city)
        else:
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map."""
        if self._held is not None:
            self._middle += self._degrees(self._held) - self._degrees(event.position())
            self._held = event.position()
            self._place(carried=True)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self._city_at(event.position()) else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the map go."""
        self._held = None
        self.update()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a city."""
        if city := self._city_at(event.position()):
            self.opened.emit(city)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the city that has most to do."""
        super().focusInEvent(event)
        if not self.here and self.cities:
            self._choose(self.cities[0].id)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sea, land, names, bubbles, and the ring last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.setClipPath(rounded)
        self._paint_ground(painter)
        for city in self.cities:
            if city.id == self.here:
                self._paint_label(painter, city, here=True)
                self._paint_bubble(painter, city, here=True)
        painter.setClipping(False)
        painter.setPen(QPen(self.theme.colour("focus" if self.hasFocus() else "border"), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(rounded)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint all but the ring from a picture kept until it changes; a map that is dragged carries it along."""
        seen = (self.size(), self._scale(), self.devicePixelRatioF())
        moved = self._ground_middle - self._middle
        if self._ground is None or self._ground_seen != seen or (not moved.isNull() and self._held is None):
            ratio = self.devicePixelRatioF()
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(self.theme.colour("sea"))
            onto = QPainter(self._ground)
            onto.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_land(onto)
            self._paint_names(onto)
            for city in reversed(self.cities):
                self._paint_label(onto, city)
            for city in reversed(self.cities):
                self._paint_bubble(onto, city)
            onto.end()
            self._ground_seen, self._ground_middle, moved = seen, QPointF(self._middle), QPointF()
        painter.fillRect(self.rect(), self.theme.colour("sea"))
        painter.drawPixmap(QPointF(moved.x(), -moved.y()) * self._scale(), self._ground)

    def _paint_land(self, painter: QPainter) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_land(painter, self.theme, centre=self._middle, at=middle, scale=self._scale())

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(self.theme.colour("muted"))
        font = self.theme.font("caption" if self.zoom < 1.5 else "label")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        for name, place in _COUNTRIES.items():
            self._centred(painter, tr(name), self._pixels(*place))
        font.setWeight(font.Weight.Normal)
        font.setItalic(True)
        painter.setFont(font)
        for name, place in _SEAS.items():
            self._centred(painter, tr(name), self._pixels(*place))

    def _paint_bubble(self, painter: QPainter, city: MappedCity, *, here: bool = False) -> None:
        bubble = self._bubbles[city.id]
        sign = main_sign(city.sectors)
        if here:
            painter.setPen(QPen(self.theme.colour("focus"), 2))
            painter.setBrush(self.theme.colour("card"))
            painter.drawEllipse(bubble.adjusted(-5, -5, 5, 5))
        painter.setPen(QPen(self.theme.colour("card"), 1.5))
        painter.setBrush(self.theme.colour(sign[1]))
        painter.drawEllipse(bubble)
        size = max(10, round(bubble.width() * 0.56))
        drawing = pixmap(sign[0], self._ink_on(sign[1]), size, 1.0)
        painter.drawPixmap(bubble.center() - QPointF(size / 2, size / 2), drawing)

    def _ink_on(self, token: str) -> str:
        """White or black, whichever stands out more on a colour."""
        return "#ffffff" if _luminance(self.theme.colour(token)) < 0.36 else "#000000"

    def _paint_label(self, painter: QPainter, city: MappedCity, *, here: bool = False) -> None:
        font = self._label_font(here=here)
        at = self._labels.get(city.id)
        if here:
            alone = placed([self._wanted(city, font)], {city.id: self._bubbles[city.id]}, room=QRectF(self.rect()))
            at = at or alone.get(city.id)
        if at is None:
            return
        words = QPainterPath()
        words.addText(at, font, city.name)
        halo = QPen(self.theme.colour("land"), 5 if here else 3)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(words, halo)
        painter.fillPath(words, self.theme.colour("text"))

    def _label_font(self, *, here: bool = False) -> QFont:
        font = self.theme.font("label")
        font.setWeight(font.Weight.Bold if here else font.Weight.Medium)
        return font

    def _wanted(self, city: MappedCity, font: QFont) -> Wanted:
        metrics = QFontMetrics(font)
        wide, high = metrics.horizontalAdvance(city.name), metrics.ascent() - metrics.descent()
        return Wanted(city.id, wide, high, SIDES.get(city.key, "right"))

    def _centred(self, painter: QPainter, text: str, at: QPointF) -> None:
        """Write a name where it covers no city and none is cut by the edge."""
        wide, high = painter.fontMetrics().horizontalAdvance(text), painter.fontMetrics().ascent()
        box = QRectF(at.x() - wide / 2, at.y() - high, wide, high)
        taken = [*self._bubbles.values(), *self._label_boxes]
        if QRectF(self.rect()).contains(box) and not any(box.intersects(one) for one in taken):
            painter.drawText(box.bottomLeft(), text)

    def _place(self, *, carried: bool = False) -> None:
        """Find where the bubbles go; neighbours that would cover each other are pushed apart."""
        if not carried:
            self._ground = None
        spots = {city.id: self._pixels(city.longitude, city.latitude) for city in self.cities}
        sizes = {city.id: self.theme.px(max(10.0, 6 + 2.9 * math.sqrt(city.needs))) for city in self.cities}
        for _again in range(12):
            if not _push_apart(spots, sizes):
                break
        self._bubbles = {
            row: QRectF(at.x() - sizes[row], at.y() - sizes[row], 2 * sizes[row], 2 * sizes[row])
            for row, at in spots.items()
        }
        font, room = self._label_font(), QRectF(self.rect()).adjusted(4, 4, -4, -4)
        names = [self._wanted(city, font) for city in self.cities]
        self._labels = placed(names, self._bubbles, room=room)
        boxes = {name.id: QSizeF(name.wide, name.high) for name in names}
        self._label_boxes = [
            QRectF(at - QPointF(0, boxes[row].height()), boxes[row]) for row, at in self._labels.items()
        ]
        self.update()

    def _walk(self, right: int, down: int) -> None:
        """Go to the nearest city that way; sideways counts double, so that a straight way is preferred."""
        if self.here not in self._bubbles:
            return
        at = self._bubbles[self.here].center()
        best, least = "", math.inf
        for row, bubble in self._bubbles.items():
            step = bubble.center() - at
            ahead, aside = step.x() * right + step.y() * down, abs(step.x() * down) + abs(step.y() * right)
            if row != self.here and ahead > 1 and ahead + 2 * aside < least:
                best, least = row, ahead + 2 * aside
        if best:
            self._choose(best)

    def _choose(self, city: str) -> None:
        self.choose(city)
        self.chosen.emit(city)

    def _city_at(self, point: QPointF) -> str:
        return next((row for row, bubble in self._bubbles.items() if bubble.contains(point)), "")

    def _scale(self) -> float:
        """Pixels a degree."""
        room = min(self.width() / _WHOLE[0], self.height() / _WHOLE[1])
        return _PX_A_DEGREE * room * self.zoom

    def _pixels(self, longitude: float, latitude: float) -> QPointF:
        scale = self._scale()
        x = self.width() / 2 + (longitude - self._middle.x()) * scale
        return QPointF(x, self.height() / 2 - (latitude - self._middle.y()) * scale)

    def _degrees(self, at: QPointF) -> QPointF:
        scale = self._scale()
        longitude = self._middle.x() + (at.x() - self.width() / 2) / scale
        return QPointF(longitude, self._middle.y() - (at.y() - self.height() / 2) / scale)


def _push_apart(spots: dict[str, QPointF], sizes: Mapping[str, float]) -> bool:
    """Move bubbles that cover each other half of what is needed each; False when none do any more."""
    moved = False
    rows = list(spots)
    for number, one in enumerate(rows):
        for other in rows[number + 1 :]:
            gap = spots[other] - spots[one]
            apart = math.hypot(gap.x(), gap.y()) or 0.01
            missing = sizes[one] + sizes[other] + 2 - apart
            if missing > 0.5:
                step = QPointF(gap.x() / apart, gap.y() / apart) * (missing / 2)
                spots[one], spots[other] = spots[one] - step, spots[other] + step
                moved = True
    return moved


def _luminance(colour: QColor) -> float:
    """Relative luminance of a colour, 0 to 1 (WCAG 2.1)."""
    parts = []
    for part in (colour.redF(), colour.greenF(), colour.blueF()):
        parts.append(part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
