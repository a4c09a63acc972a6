"""What every stored text goes through, and how texts are cut and joined for people to read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

ELLIPSIS = "…"

_LINE_END = re.compile(r"\r\n?")
_GOES_ON = re.compile(r", | and | in the | on ")
_ZWJ = "\u200d"
_TRAILING = frozenset("\u200c\u200d\u0e33\u0eb3\uff9e\uff9f")
"""Not marks by category, yet never the start of what a reader takes for one character (UAX 29)."""
_JOINING = frozenset("\u1039\u17d2\u1a60\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0d4d")
"""Signs that bind the consonant after them below or beside the one before (Burmese, Khmer, Tai Tham, Indic)."""


def clean(value: str) -> str:
    """The text as it is stored: NFC, newline as the only line end, no control characters but tab and newline.

    Lone surrogates and noncharacters go too: no file format or database carries them. Cleaning twice changes nothing.
    """
    return unicodedata.normalize("NFC", _dropped().sub("", _LINE_END.sub("\n", value)))


@cache
def _dropped() -> re.Pattern[str]:
    ends = "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    return re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{ends}]")


def one_line(value: str) -> str:
    """The cleaned text on one line: every run of white space is one space, none at the ends."""
    return " ".join(clean(value).split())


def shorten(value: str, limit: int) -> str:
    """The text in at most ``limit`` code points, ending with an ellipsis if anything was cut.

    The cut never falls inside what a reader takes for one character, so it may come earlier than the limit.
    """
    if len(value) <= limit:
        return value
    if limit < 1:
        return ""
    return value[: boundary_before(value, limit - 1)].rstrip() + ELLIPSIS


def brief(words: str) -> str:
    """Return where a long name of a code could end: ``Water, wastewater and stormwater``, ``Water``."""
    return _GOES_ON.split(words, maxsplit=1)[0]


def boundary_before(value: str, position: int) -> int:
    """The last place at or before ``position`` where a cut splits nothing that a reader takes for one character."""
    position = min(position, len(value))
    while 0 < position < len(value) and not _may_cut(value, position):
        position -= 1
    return position


def human_list(items: Sequence[str], *, conjunction: str = "and") -> str:
    """The items as a person would say them: ``a``, ``a and b``, ``a, b and c``; empty for none."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {conjunction} {items[-1]}"


def _may_cut(value: str, position: int) -> bool:
    """A stdlib reading of UAX 29: enough for the scripts of the region, emoji and flags."""
    before, after = value[position - 1], value[position]
    if after in _TRAILING or unicodedata.category(after)[0] == "M" or "\U0001f3fb" <= after <= "\U0001f3ff":
        return False
    if before == _ZWJ or before in _JOINING or (before == "\r" and after == "\n"):
        return False
    if "\u1100" <= before <= "\u11ff" and "\u1160" <= after <= "\u11ff":
        return False
    return not (_is_flag_letter(after) and _flag_letters_before(value, position) % 2)


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flag_letters_before(value: str, position: int) -> int:
    count = 0
    while count < position and _is_flag_letter(value[position - 1 - count]):
        count += 1
    return count
