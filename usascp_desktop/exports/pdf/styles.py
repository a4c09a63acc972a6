"""How a document looks: colours, text styles and page measures, all lengths in points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from usascp_desktop.exports.pdf.faces import BOLD, REGULAR

Paper = Literal["a4", "letter"]

PAPERS: Final[dict[str, tuple[float, float]]] = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
MARGIN_SIDE: Final = 56.0
MARGIN_TOP: Final = 54.0
MARGIN_BOTTOM: Final = 62.0
FOOTER_BASELINE: Final = 34.0
TOP_BAR: Final = 6.0
"""The bar of colour along the upper edge of the first page."""


def _fill(code: str) -> str:
    red, green, blue = (int(code[index : index + 2], 16) / 255 for index in (1, 3, 5))
    return f"{red:.3f} {green:.3f} {blue:.3f} rg"


INK: Final = _fill("#171b26")
MUTED: Final = _fill("#565e70")
ACCENT: Final = _fill("#2450c8")
LINE: Final = _fill("#d5dae3")
STRONG_LINE: Final = _fill("#8f98aa")
TINT: Final = _fill("#f1f4f9")
BAR: Final = _fill("#3a66dd")
PARTS: Final = (
    (_fill("#a9bdf8"), INK),
    (_fill("#3a66dd"), _fill("#ffffff")),
    (_fill("#0f6b43"), _fill("#ffffff")),
    (_fill("#c3c9d5"), INK),
    (_fill("#f0c987"), INK),
)
"""Operators that set the fill colour; lines are drawn as thin filled boxes, so nothing strokes.

``PARTS`` are the parts of a bar in their order, each with the ink of the figure on it; neighbours differ in lightness
too.
"""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Font, size, fill operator, space around, and how lines stand; ``leading`` 0 means what the script needs."""

    font: str = REGULAR
    size: float = 10
    fill: str = INK
    before: float = 0
    after: float = 6
    leading: float = 0
    indent: float = 0
    bar: bool = False
    holds: bool = False


BODY: Final = TextStyle()
STYLES: Final[dict[str, TextStyle]] = {
    "body": BODY,
    "lead": TextStyle(size=12, after=9),
    "note": TextStyle(size=8.5, fill=MUTED, after=6),
    "quote": TextStyle(size=10.5, indent=14, before=4, after=9, bar=True),
    "empty": TextStyle(size=10, fill=MUTED),
}
TITLE: Final = TextStyle(font=BOLD, size=23, after=3, leading=1.22)
EYEBROW: Final = TextStyle(font=BOLD, size=9, fill=ACCENT, after=6)
SUBTITLE: Final = TextStyle(size=12.5, fill=MUTED, after=4)
HEADINGS: Final[dict[int, TextStyle]] = {
    1: TextStyle(font=BOLD, size=15, before=18, after=6, holds=True),
    2: TextStyle(font=BOLD, size=12, before=13, after=4, holds=True),
    3: TextStyle(font=BOLD, size=10.5, fill=MUTED, before=9, after=3, holds=True),
}
ITEM: Final = TextStyle(indent=16, after=3)
LAST_ITEM: Final = TextStyle(indent=16, after=8)
CAPTION: Final = TextStyle(font=BOLD, size=9.5, before=8, after=5, holds=True)
NOTE_AFTER_TABLE: Final = TextStyle(size=8, fill=MUTED, before=4, after=10)
LABEL: Final = TextStyle(size=8, fill=MUTED, after=0)
FACT: Final = TextStyle(font=BOLD, size=11, after=0)
FIGURE: Final = TextStyle(font=BOLD, size=18, fill=ACCENT, after=0)
SMALL: Final = TextStyle(size=7.5, fill=MUTED, after=0)
CELL: Final = TextStyle(size=8.5, after=0)
IN_PART: Final = TextStyle(font=BOLD, size=7.5, after=0)
HEADER: Final = TextStyle(font=BOLD, size=8, fill=MUTED, after=0)
META: Final = replace(CELL, size=9)
FOOTER: Final = TextStyle(size=7.5, fill=MUTED)
