"""Where the names on the map stand: each beside its bubble, where it covers no other name and no other bubble."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

GAP = 6
SIDES = {
    "yangon": "left", "mandalay": "left", "nay-pyi-taw": "left", "bangkok": "left", "chonburi": "left",
    "phnom-penh": "below left", "phuket": "left", "kuala-lumpur": "left", "jakarta": "left", "hanoi": "top",
    "luang-prabang": "top", "kota-kinabalu": "top", "singapore": "bottom", "kuching": "bottom",
    "davao-city": "bottom", "battambang": "below left",
}  # fmt: skip
"""At which side of its bubble a city's name stands, where the right side is taken."""
_OTHERS = ("right", "left", "top", "bottom", "below left")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name to place: whose bubble it belongs to, its width and the height of its letters in pixels, its side."""

    id: str
    wide: float
    high: float
    side: str = "right"


def beside(bubble: QRectF, wide: float, high: float, side: str) -> QRectF:
    """Return the box of a name at a side of its bubble; its lower edge is the line the letters stand on."""
    middle = bubble.center()
    left = {"left": bubble.left() - GAP - wide, "right": bubble.right() + GAP, "below left": middle.x() - wide}.get(
        side, middle.x() - wide / 2
    )
    below = bubble.bottom() + GAP + high + 2
    base = {"top": bubble.top() - GAP, "bottom": below, "below left": below}.get(side, middle.y() + high / 2)
    return QRectF(left, base - high, wide, high)


def placed(
    names: Sequence[Wanted], bubbles: Mapping[str, QRectF], *, room: QRectF, taken: Iterable[QRectF] = ()
) -> dict[str, QPointF]:
    """Return where each name's letters begin, those that come first first; one with no free side is left out.

    A name left out is still in the list beside the map, and on the map while its city is chosen.
    """
    found: dict[str, QPointF] = {}
    used = list(taken)
    for name in names:
        # A bubble is round: what only touches a corner of its box covers none of it.
        others = [one.adjusted(2, 2, -2, -2) for city, one in bubbles.items() if city != name.id]
        for side in (name.side, *(one for one in _OTHERS if one != name.side)):
            box = beside(bubbles[name.id], name.wide, name.high, side)
            if room.contains(box) and not any(box.intersects(one) for one in (*used, *others)):
                found[name.id] = QPointF(box.left(), box.bottom())
                used.append(box)
                break
    return found
