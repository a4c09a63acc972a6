"""What differs between two wordings of a text, word by word; where a script has no spaces, letter by letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

_WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Thai, Lao, Burmese, Khmer, and the scripts of Chinese and Japanese: ranges of the Unicode standard."""
_TOKENS = re.compile(
    rf"[{_WITHOUT_SPACES}]|[^\W{_WITHOUT_SPACES}]+(?:['’.,\-/][^\W{_WITHOUT_SPACES}]+)*|\s+|.", re.DOTALL
)
_MARKS = ("Mn", "Mc", "Me")
_AM = "\u0e33\u0eb3"
"""The vowels Thai and Lao AM are letters to Unicode, and yet stand with the one before (UAX #29)."""
_SHORT = 2
"""Letters between two changes that are part of one change: alone they would be noise."""

_MOST_COMPARED = 4_000_000
"""Pairs of tokens compared at most, in a quarter of a second or so; of longer texts the middle is one change."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a text that differs from the other wording, or does not."""

    text: str
    changed: bool


def runs(text: str, other: str) -> tuple[Run, ...]:
    """Return the whole of ``text`` in runs: what is not in ``other`` as it is here is changed."""
    here, there = _tokens(text), _tokens(other)
    flags = _differing(here, there)
    _join_neighbours(here, flags)
    return _runs(here, flags)


def _differing(here: Sequence[str], there: Sequence[str]) -> list[bool]:
    """Return of each token whether it differs; what both begin and end with is the same, however long they are."""
    least = min(len(here), len(there))
    begin = next((place for place in range(least) if here[place] != there[place]), least)
    end = next((place for place in range(least - begin) if here[-1 - place] != there[-1 - place]), least - begin)
    mine, other = here[begin : len(here) - end], there[begin : len(there) - end]
    flags = [True] * len(mine)
    if len(mine) * len(other) <= _MOST_COMPARED:
        for block in SequenceMatcher(None, mine, other, autojunk=False).get_matching_blocks():
            flags[block.a : block.a + block.size] = [False] * block.size
    return [*[False] * begin, *flags, *[False] * end]


def _tokens(text: str) -> list[str]:
    """Return words, spaces and signs; marks stand with the letter that carries them."""
    found: list[str] = []
    for token in _TOKENS.findall(text):
        if found and (token in _AM or unicodedata.category(token[0]) in _MARKS):
            found[-1] += token
        else:
            found.append(token)
    return found


def _join_neighbours(tokens: Sequence[str], flags: list[bool]) -> None:
    """Let spaces, and a few letters of a script without spaces, that stand between two changes belong to them."""
    changed = [place for place, flag in enumerate(flags) if flag]
    for before, after in pairwise(changed):
        between = tokens[before + 1 : after]
        letters = [one for one in between if not one.isspace()]
        if not letters or (len(letters) <= _SHORT and all(re.match(rf"[{_WITHOUT_SPACES}]", one) for one in letters)):
            flags[before + 1 : after] = [True] * len(between)


def _runs(tokens: Sequence[str], flags: Sequence[bool]) -> tuple[Run, ...]:
    """Put neighbours together; a space at either end of a change is not part of it, or the change would look longer."""
    found: list[Run] = []
    for place, (token, flag) in enumerate(zip(tokens, flags, strict=True)):
        inside = 0 < place < len(tokens) - 1 and flags[place - 1] and flags[place + 1]
        changed = flag and (inside or not token.isspace())
        if found and found[-1].changed == changed:
            found[-1] = Run(found[-1].text + token, changed)
        else:
            found.append(Run(token, changed))
    return tuple(found)


__all__ = ["Run", "runs"]
