"""Where a city lies: the land around it and its neighbours, small, and a way to the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from usascp_desktop.domain.places import Place
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.land import paint_land
from usascp_desktop.ui.widgets.map_labels import Wanted, placed
from usascp_desktop.ui.words import tr

_WIDE, _HIGH, _PX_A_DEGREE = 288, 176, 15.5
_DOT, _HERE, _PLATE = 3.0, 8.0, 26


class Spot(NamedTuple):
    """A city on the small map."""

    name: str
    place: Place


class Locator(QAbstractButton):
    """A picture of the land around a city; a click, Enter or Space opens the map there.

    It is drawn once the facts beside it are on the screen: reading the outlines takes as long as the rest of the page.
    """

    def __init__(self, here: Spot, others: Sequence[Spot], theme: Theme, *, on_open: Callable[[], None]) -> None:
        super().__init__()
        self.here, self.others, self.theme = here, tuple(others), theme
        self._drawn: QPixmap | None = None
        self.setAccessibleName(tr("{0} on the map: {1}").format(here.name, degrees(here.place)))
        self.setAccessibleDescription(tr("Enter opens the map"))
        self.setToolTip(tr("Open the map"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(theme.px(_WIDE))
        self.setMinimumHeight(theme.px(_HIGH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.MinimumExpanding)
        self.clicked.connect(lambda _checked=False: on_open())

    def sizeHint(self) -> QSize:
        """The size it was drawn for."""
        return QSize(self.theme.px(_WIDE), self.theme.px(_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it anew for another height."""
        self._drawn = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, kept until the size changes, within rounded corners, and where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.setClipPath(rounded)
        if self._drawn is None or self._drawn.devicePixelRatio() != self.devicePixelRatioF():
            painter.fillRect(self.rect(), self.theme.colour("sea"))
            QTimer.singleShot(0, self, self._draw)
        else:
            painter.drawPixmap(0, 0, self._drawn)
        painter.setClipping(False)
        focused = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(self.theme.colour("focus" if focused else "border"), 2 if self.hasFocus() else 1))
        painter.drawPath(rounded)
        painter.end()

    def _draw(self) -> None:
        self._drawn = self._picture(self.devicePixelRatioF())
        self.update()

    def _picture(self, ratio: float) -> QPixmap:
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(self.theme.colour("sea"))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.here.place
        middle = QPointF(self.width() / 2, self.height() / 2)
        scale = _PX_A_DEGREE * self.theme.scale
        paint_land(painter, self.theme, centre=QPointF(place.lon, place.lat), at=middle, scale=scale)
        plate = self._plate()
        self._cities(painter, plate)
        self._write_plate(painter, plate)
        painter.end()
        return made

    def _cities(self, painter: QPainter, plate: QRectF) -> None:
        """Draw every city with its name where that has room, the one it is about first."""
        room = QRectF(self.rect()).adjusted(6, 4, -6, -4)
        near = [one for one in self.others if room.contains(self._pixels(one.place))]
        spots = [self.here, *(one for one in near if not plate.contains(self._pixels(one.place)))]
        dots = {one.name: self._dot(one) for one in spots}
        bold, plain = self.theme.font("h3"), self.theme.font("label")
        wanted = []
        for one in spots:
            metrics = QFontMetrics(bold if one is self.here else plain)
            wanted.append(Wanted(one.name, metrics.horizontalAdvance(one.name), metrics.capHeight()))
        names = placed(wanted, dots, room=room, taken=[plate])
        for one in reversed(spots):
            here = one is self.here
            self._paint_dot(painter, dots[one.name], here=here)
            if one.name in names:
                words = QPainterPath()
                words.addText(names[one.name], bold if here else plain, one.name)
                painter.strokePath(words, QPen(self.theme.colour("land"), 3))
                painter.fillPath(words, self.theme.colour("text"))

    def _paint_dot(self, painter: QPainter, dot: QRectF, *, here: bool) -> None:
        if here:
            painter.setPen(QPen(self.theme.colour("card"), 1.5))
            painter.setBrush(self.theme.colour("accent"))
            painter.drawEllipse(dot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("card" if here else "muted"))
        inner = dot.width() * 0.3 if here else 0
        painter.drawEllipse(dot.adjusted(inner, inner, -inner, -inner))

    def _plate(self) -> QRectF:
        """Return where latitude and longitude stand."""
        high = self.theme.px(_PLATE)
        wide = QFontMetrics(self.theme.font("label")).horizontalAdvance(degrees(self.here.place)) + high
        return QRectF(10, self.height() - high - 10, wide, high)

    def _write_plate(self, painter: QPainter, plate: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("card"))
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(self.theme.colour("text"))
        painter.setFont(self.theme.font("label"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, degrees(self.here.place))

    def _dot(self, spot: Spot) -> QRectF:
        size = self.theme.px(_HERE if spot is self.here else _DOT)
        at = self._pixels(spot.place)
        return QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)

    def _pixels(self, place: Place) -> QPointF:
        scale, here = _PX_A_DEGREE * self.theme.scale, self.here.place
        return QPointF(
            self.width() / 2 + (place.lon - here.lon) * scale, self.height() / 2 - (place.lat - here.lat) * scale
        )


def degrees(place: Place) -> str:
    """Return a place as ``17.967° N, 102.6° E``, to a thousandth of a degree: about a hundred metres."""
    north = tr("{0}° N") if place.lat >= 0 else tr("{0}° S")
    east = tr("{0}° E") if place.lon >= 0 else tr("{0}° W")
    return f"{north.format(_thousandths(place.lat))}, {east.format(_thousandths(place.lon))}"


def _thousandths(value: float) -> str:
    return f"{abs(value):.3f}".rstrip("0").rstrip(".")
