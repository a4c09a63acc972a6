"""The land of the region, from the outlines of Natural Earth, for every map of the program."""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF, QTransform

from usascp_desktop import assets
from usascp_desktop.ui.theme import Theme


@cache
def _outline() -> dict[str, QPainterPath]:
    """Return the land as paths in degrees, latitudes turned down."""
    found = {}
    rings = json.loads(assets.path("resources", "map", "outline.json").read_text(encoding="utf-8"))
    for name, lands in rings.items():
        path = QPainterPath()
        for ring in lands:
            points = [QPointF(ring[n] / 100, -ring[n + 1] / 100) for n in range(0, len(ring), 2)]
            path.addPolygon(QPolygonF(points))
            path.closeSubpath()
        found[name] = path
    return found


def paint_land(painter: QPainter, theme: Theme, *, centre: QPointF, at: QPointF, scale: float) -> None:
    """Paint the land; ``centre`` (degrees: longitude, latitude) lies ``at`` a point, a degree is ``scale`` pixels."""
    painter.save()
    there = QTransform().translate(at.x(), at.y()).scale(scale, scale).translate(-centre.x(), centre.y())
    painter.setTransform(there, combine=True)
    pen = QPen(theme.colour("coast"), 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    for name, token in (("others", "land_other"), ("members", "land")):
        painter.setBrush(theme.colour(token))
        painter.drawPath(_outline()[name])
    painter.restore()
