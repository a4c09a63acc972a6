"""The icon and ink of statuses, priorities and sectors, from ``ui/tokens.toml``; a word always stands beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from PySide6.QtGui import QColor, QIcon

from usascp_desktop.store.queries import Row
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.models.id_table import Column
from usascp_desktop.ui.theme import Theme, tokens

Sign = tuple[str, str]
"""The name of an icon and of a colour token."""

_TONES = {"ok": "ok", "warn": "warn", "bad": "bad", "accent": "accent", "k_us": "accent"}


@cache
def of_sectors() -> dict[str, Sign]:
    """Return the sign of every sector."""
    groups = tokens()["sector_group"].values()
    return {sector: (group["icon"], group["ink"]) for group in groups for sector in group["sectors"]}


@cache
def of_codes(table: str) -> dict[str, Sign]:
    """Return the sign of every code of a table of the tokens, ``need_status`` or ``need_priority``."""
    return {code: (one["icon"], one["colour"]) for code, one in tokens()[table].items()}


def tone_of(sign: Sign) -> str:
    """Return the tone of a chip in the colour of a sign."""
    return _TONES.get(sign[1], "info")


def signed(column: Column, theme: Theme, signs: dict[str, Sign], *, ink_words: bool = True) -> Column:
    """Return a column whose cells carry the sign of their code; ``ink_words`` colours the word too."""

    def picture(value: object, _row: Row) -> QIcon | None:
        found = signs.get(str(value))
        return icon(found[0], theme.hex(found[1]), theme.px(16)) if found else None

    def ink(value: object, _row: Row) -> QColor | None:
        found = signs.get(str(value))
        return theme.colour(found[1]) if found else None

    colour: Callable[[object, Row], QColor | None] | None = ink if ink_words else None
    return replace(column, decoration=picture, colour=colour)
