"""How text is made findable in every script of the region: folding, index tokens, the query for FTS5, and snippets."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from usascp_desktop.domain.text import ELLIPSIS, boundary_before, shorten

MOST_WORDS = 40
"""A query uses this many words at most: a pasted page would otherwise exceed what FTS5 accepts in one expression."""

_INVISIBLE = "\u200b\u200c\u200d\u2060\u00ad\ufeff"
_PLAIN_LETTERS = {"đ": "d", "ł": "l", "ø": "o", "ı": "i"}
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f\u1780-\u17ff\u19e0-\u19ff"
    "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003fffd"
)
"""Thai and Lao, Burmese, Khmer, Han with kana: scripts that put no spaces between words."""
_BEFORE_HIT = 3
_LONGEST_REMEMBERED = 24


@cache
def _unspaced_run() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]+")


class _Folding(dict[int, str]):
    """Character to folded characters, worked out when first met; the whole table would be a million entries."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def fold(text: str) -> str:
    """The text as it is compared: NFKC, no case, no Latin marks, a space for all but letters, marks and digits.

    The vowel and tone marks of Thai, Lao, Khmer, Burmese and Tamil stay: without them "rice" finds "news" in Thai.
    """
    plain = _fold_each(unicodedata.normalize("NFKC", text))
    return plain if plain.isascii() else unicodedata.normalize("NFC", plain)


def tokens_for_index(text: str) -> str:
    """The tokens that go into the index, apart by spaces: words, and pairs of characters where words have no spaces."""
    if text.isascii():
        return " ".join(_fold_each(text).split())
    return " ".join([tokens for word in text.split() if (tokens := _tokens_of(word))])


def query(text: str) -> str | None:
    """The FTS5 expression for what was typed: each word a quoted phrase, the last a prefix; None without a word."""
    phrases = _phrases(text)
    return " ".join(f'"{phrase}"' for phrase in phrases) + "*" if phrases else None


def matches(text: str, typed: str) -> bool:
    """Whether the text would be found by what was typed, by the same rules as the index but without one."""
    phrases = _phrases(typed)
    if not phrases:
        return False
    tokens = f" {tokens_for_index(text)} "
    return f" {phrases[-1]}" in tokens and all(f" {phrase} " in tokens for phrase in phrases[:-1])


def snippet(text: str, query_text: str, width: int = 120) -> str:
    """The part of the text around the first hit, on one line of at most ``width`` characters, cut ends marked.

    The longest word typed decides where to look; without a hit the beginning is shown.
    """
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    start, length = _hit(line, query_text)
    begin = _window_start(line, start=start, length=length, width=width)
    if begin == 0:
        return shorten(line, width)
    return ELLIPSIS + shorten(line[begin:].lstrip(), width - 1)


def _fold_character(character: str) -> str:
    if character in _INVISIBLE:
        return ""
    plain = ""
    for part in unicodedata.normalize("NFKD", character.casefold()).casefold():
        if not "\u0300" <= part <= "\u036f":
            plain += _PLAIN_LETTERS.get(part, part)
    return "".join(part if unicodedata.category(part)[0] in "LMN" else " " for part in plain)


_characters = _Folding()
_ascii = "".join(_fold_character(chr(code)) for code in range(128)).encode("ascii") + bytes(128)


def _fold_each(text: str) -> str:
    """Every character folded by itself; plain English goes through bytes, ten times faster."""
    if text.isascii():
        return text.encode("ascii").translate(_ascii).decode("ascii")
    return text.translate(_characters)


def _pairs(run: re.Match[str]) -> str:
    letters = run[0]
    pairs = [letters[at : at + 2] for at in range(len(letters) - 1)] or [letters]
    return f" {' '.join(pairs)} "


def _tokens_of(word: str) -> str:
    return _remembered(word) if len(word) <= _LONGEST_REMEMBERED else _worked_out(word)


def _worked_out(word: str) -> str:
    return " ".join(_unspaced_run().sub(_pairs, fold(word)).split())


_remembered = lru_cache(maxsize=8192)(_worked_out)
"""People write the same words again and again; no rule of folding or pairs reaches over a space."""


def _phrases(typed: str) -> list[str]:
    return [tokens_for_index(word) for word in fold(typed).split()[:MOST_WORDS]]


def _hit(line: str, typed: str) -> tuple[int, int]:
    """Where the longest word that can be found stands in the line, and its length; (0, 0) if none is there."""
    folded = f" {_fold_each(line)}"
    for word in sorted(_fold_each(typed).split(), key=len, reverse=True):
        at = folded.find(f" {word}")
        if at < 0 and _unspaced_run().match(word):
            at = folded.find(word) - 1
        if at >= 0:
            return _position_in(line, at), len(word)
    return 0, 0


def _position_in(line: str, folded_position: int) -> int:
    """The character of the line behind a folded position: folding drops some characters and widens others."""
    reached = 0
    for position, character in enumerate(line):
        reached += len(_characters[ord(character)])
        if reached > folded_position:
            return position
    return len(line)


def _window_start(line: str, *, start: int, length: int, width: int) -> int:
    """Where to begin so that the hit stands well inside the window: the start of the line, a word, a character."""
    if start + length <= width * 2 // _BEFORE_HIT:
        return 0
    room = max(0, min(width // _BEFORE_HIT, width - length - 2))
    begin = min(start - room, len(line) - width + 1)
    if begin <= 0:
        return 0
    space = line.find(" ", begin, min(start, begin + width // (2 * _BEFORE_HIT)))
    return space + 1 if space >= 0 else boundary_before(line, begin)
