"""Where the lanes and cards of a board stand: rectangles from a width, without any drawing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect

from usascp_desktop.services.needs_board import Board, BoardCard, Lane
from usascp_desktop.ui.theme import Theme

_LEAST, _CARD, _GAP, _SIDE, _HEAD, _MORE, _BETWEEN = 172, 96, 10, 8, 32, 32, 8


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """A card, its rectangle, and the numbers of its lane and column."""

    card: BoardCard
    box: QRect
    lane: int
    column: int


@dataclass(frozen=True, slots=True)
class PlacedMore:
    """Where the rest of a place can be asked for: lane id, status, how many are left."""

    lane: str
    status: str
    left: int
    box: QRect


@dataclass
class BoardLayout:
    """All rectangles of a board at a width; ``height`` is what they need."""

    width: int = 0
    height: int = 0
    columns: list[tuple[int, int]] = field(default_factory=list)
    """Left edge and width of each column."""
    lanes: list[tuple[QRect, QRect]] = field(default_factory=list)
    """The ground and the head line of each lane."""
    cards: list[PlacedCard] = field(default_factory=list)
    more: list[PlacedMore] = field(default_factory=list)

    def card_at(self, at: QPoint) -> int:
        """Return the number of the card at a point, -1 if there is none."""
        return next((number for number, one in enumerate(self.cards) if one.box.contains(at)), -1)

    def column_at(self, x: int) -> int:
        """Return the number of the column at a place, -1 beside all of them."""
        return next((number for number, (left, wide) in enumerate(self.columns) if left <= x <= left + wide), -1)

    def number_of(self, card: str) -> int:
        """Return the number of the card of a need, -1 if it is not shown."""
        return next((number for number, one in enumerate(self.cards) if one.card.id == card), -1)


def least_width(theme: Theme, columns: int) -> int:
    """Return the pixels below which a board of so many columns is scrolled sideways."""
    return columns * theme.px(_LEAST)


def lay_out(board: Board, width: int, theme: Theme, *, folded: Collection[str] = ()) -> BoardLayout:
    """Return where everything stands; the cards of ``folded`` lanes are left out."""
    px = theme.px
    made = BoardLayout(width=width)
    count = max(1, len(board.columns))
    wide = (width - 2 * px(_SIDE) - (count - 1) * px(_GAP)) // count
    made.columns = [(px(_SIDE) + number * (wide + px(_GAP)), wide) for number in range(count)]
    top = 0
    for number, lane in enumerate(board.lanes):
        low = top + px(_HEAD)
        if lane.id not in folded:
            ends = [_fill(made, lane, (number, at), one.code, low, theme) for at, one in enumerate(board.columns)]
            low = max(ends, default=low) + px(_SIDE)
        made.lanes.append((QRect(0, top, width, low - top), QRect(0, top, width, px(_HEAD))))
        top = low + px(_BETWEEN)
    made.height = top
    return made


def _fill(made: BoardLayout, lane: Lane, place: tuple[int, int], status: str, top: int, theme: Theme) -> int:
    """Set the cards of one place from ``top`` downwards and return where they end."""
    number, column = place
    left, wide = made.columns[column]
    high, gap = theme.px(_CARD), theme.px(_GAP)
    for card in lane.cells.get(status, ()):
        made.cards.append(PlacedCard(card, QRect(left, top, wide, high), number, column))
        top += high + gap
    if lane.left.get(status):
        made.more.append(PlacedMore(lane.id, status, lane.left[status], QRect(left, top, wide, theme.px(_MORE))))
        top += theme.px(_MORE) + gap
    if not lane.cells.get(status):
        top += high + gap
    return top - gap
