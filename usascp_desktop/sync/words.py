"""Six words that say 72 bits aloud: to seal an invitation, and to compare two laptops over the phone.

A word is four letters, consonant and vowel in turn, of letters that sound apart in most languages: 16 x 4 x 16 x 4 =
4,096 words of 12 bits each. No list is needed, and a listener hears at once whether a word can be one.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterable
from typing import Final

COUNT: Final = 6
_CONSONANTS: Final = "bdfghjklmnprstvz"
_VOWELS: Final = "aiou"
_BITS: Final = 12
_BEGUN: Final = re.compile(f"[{_CONSONANTS}]?|[{_CONSONANTS}][{_VOWELS}](?:[{_CONSONANTS}][{_VOWELS}]?)?")
_WORD: Final = re.compile(f"(?:[{_CONSONANTS}][{_VOWELS}]){{2}}")


def new_words() -> tuple[str, ...]:
    """Return six random words."""
    return words_of(secrets.token_bytes(COUNT * _BITS // 8))


def words_of(content: bytes) -> tuple[str, ...]:
    """Return the first 72 bits of ``content`` as six words."""
    number = int.from_bytes(content[: COUNT * _BITS // 8], "big")
    return tuple(_word(number >> _BITS * place & (1 << _BITS) - 1) for place in reversed(range(COUNT)))


def state_words(ids: Iterable[bytes]) -> tuple[str, ...]:
    """Return the state code: SHA-256 over the operation ids in order. Equal words mean equal operations."""
    digest = hashlib.sha256()
    for one in ids:
        digest.update(one)
    return words_of(digest.digest())


def normal(text: str) -> str | None:
    """Return six words as they are spelt, however they were typed; None if they cannot be ours."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    if len(words) != COUNT or not all(_WORD.fullmatch(word) for word in words):
        return None
    return " ".join(words)


def first_misspelt(text: str) -> int | None:
    """Return the place (from 0) of the first whole word that cannot be one of ours, None if there is none.

    The last word is still being typed unless a space follows it; then it may be the beginning of one.
    """
    words = re.findall(r"[^\W\d_]+", text.lower())
    typing = bool(words) and text[-1:].isalpha()
    for place, word in enumerate(words):
        last = typing and place == len(words) - 1
        if place >= COUNT or not (_BEGUN if last else _WORD).fullmatch(word):
            return place
    return None


def said(text: str) -> int:
    """Return how many words were typed."""
    return len(re.findall(r"[^\W\d_]+", text))


def _word(number: int) -> str:
    first, second = divmod(number, 64)
    return _syllable(first) + _syllable(second)


def _syllable(number: int) -> str:
    return _CONSONANTS[number // 4] + _VOWELS[number % 4]
