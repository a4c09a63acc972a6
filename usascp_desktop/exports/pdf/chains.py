"""Shaped text for one document: the chain of fonts tried for each character, and the words and lines already shaped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from usascp_desktop.domain.text import clean
from usascp_desktop.exports.pdf.faces import Embedded, Word, buffer_of, faces, program_of, shape

_JOINERS: Final = frozenset((0x200B, 0x200C, 0x200D, 0x2060, 0xFE0E, 0xFE0F))
# A word longer than this is shaped in pieces, so that the work for one word stays bounded.
_LONGEST_WORD: Final = 400
_WORDS: Final = 20_000
_LINES: Final = 10_000
_TALL: Final = re.compile("[\u0b80-\u1dff\u2e80-\U0010ffff]")

K = TypeVar("K")
V = TypeVar("V")


class _Kept(dict[K, V]):
    """The last things made: at least ``count`` and at most twice as many, so that a long document stays small."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self._older: dict[K, V] = {}

    def again(self, key: K, make: Callable[[], V]) -> V:
        """What is no longer among the newest, or else is made now, and is kept."""
        value = self._older.get(key)
        if value is None:
            value = make()
        if len(self) >= self._count:
            self._older = dict(self)
            self.clear()
        self[key] = value
        return value


class Chain:
    """One registered font of one document: a face and its fallbacks. ``missing`` counts what was drawn as a box."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.fonts = tuple(Embedded(face, f"/{name}{index}") for index, face in enumerate(faces(name)))
        self.missing = 0
        self._words: _Kept[tuple[str, bool], Word] = _Kept(_WORDS)
        self._lines: _Kept[tuple[str, float, bool], tuple[float, str, int]] = _Kept(_LINES)

    def word(self, text: str, chinese: bool = False) -> Word:
        """The shaped word; ``chinese`` makes punctuation that Chinese shares with Latin come from the Chinese font."""
        key = (text, chinese)
        word = self._words.get(key)
        if word is None:
            word = self._words.again(key, lambda: self._shape_word(text, chinese))
        return word

    def width(self, text: str, size: float, chinese: bool = False) -> float:
        """The width of one line of text in points."""
        return sum([self.word(part, chinese).advance for part in words(text)]) * size / 1000

    def offsets(self, text: str, chinese: bool = False) -> list[tuple[int, float]]:
        """For each cluster of ``text`` where it ends and how far the line has come, in thousandths of the size.

        Nothing is kept, so that cutting a very long word does not fill the memory.
        """
        ends: list[tuple[int, float]] = []
        start, far = 0, 0.0
        for font, run in self._runs(text, chinese):
            infos, positions = buffer_of(font, run)
            clusters = [info.cluster for info in infos]
            for index, position in enumerate(positions):
                far += position.x_advance * font.face.scale
                after = clusters[index + 1] if index + 1 < len(clusters) else len(run)
                if after != clusters[index]:
                    ends.append((start + after, far))
            start += len(run)
        return ends

    def program(self, text: str, size: float, chinese: bool = False) -> str:
        """The operators that show one line of text, beginning and ending in the first face; nothing is kept."""
        shaped = [self.word(part, chinese) for part in words(text)]
        self.missing += sum([word.missing for word in shaped])
        return program_of(shaped, self.fonts[0], size)

    def line(self, text: str, size: float, chinese: bool = False) -> tuple[float, str]:
        """Width in points and :meth:`program` of a line, kept because tables say the same things often."""
        width, program, missing = self._line(text, size, chinese)
        self.missing += missing
        return width, program

    def short_width(self, text: str, size: float, chinese: bool = False) -> float:
        """The width of a line that will most likely be drawn by :meth:`line`, which then has it ready."""
        return self._line(text, size, chinese)[0]

    def _line(self, text: str, size: float, chinese: bool) -> tuple[float, str, int]:
        key = (text, size, chinese)
        known = self._lines.get(key)
        if known is None:
            known = self._lines.again(key, lambda: self._make_line(text, size, chinese))
        return known

    def _make_line(self, text: str, size: float, chinese: bool) -> tuple[float, str, int]:
        shaped = [self.word(part, chinese) for part in words(text)]
        width = sum([word.advance for word in shaped]) * size / 1000
        return width, program_of(shaped, self.fonts[0], size), sum([word.missing for word in shaped])

    def _shape_word(self, text: str, chinese: bool) -> Word:
        advance, pieces, missing = 0.0, [], 0
        for font, run in self._runs(text, chinese):
            for start in range(0, len(run), _LONGEST_WORD):
                width, piece, lost = shape(font, run[start : start + _LONGEST_WORD])
                advance, missing = advance + width, missing + lost
                pieces.append(piece)
        return Word(advance, tuple(pieces), missing)

    def _runs(self, text: str, chinese: bool) -> list[tuple[Embedded, str]]:
        if text.isascii():
            return [(self.fonts[0], text)] if text else []
        runs: list[tuple[Embedded, str]] = []
        current: Embedded | None = None
        start = 0
        for index, character in enumerate(text):
            font = self._choose(character, current, chinese)
            if font is not current:
                if current is not None:
                    runs.append((current, text[start:index]))
                current, start = font, index
        if current is not None:
            runs.append((current, text[start:]))
        return runs

    def _choose(self, character: str, current: Embedded | None, chinese: bool) -> Embedded:
        code, first = ord(character), self.fonts[0]
        if code < 0x80 and character.isalnum():
            return first
        if current is not None and code in _JOINERS:
            return current
        if chinese and code >= 0x80 and unicodedata.category(character)[0] in "PS":
            han = self.fonts[-1]
            if code in han.face.cover:
                return han
        # Punctuation and marks stay with the letters before them, which keeps clusters whole.
        if (
            current is not None
            and code in current.face.cover
            and not (character.isalpha() and code in first.face.cover)
        ):
            return current
        for font in self.fonts:
            if code in font.face.cover:
                return font
        return current or first


def words(text: str) -> Sequence[str]:
    """The text cut at spaces, each space a word of its own: what the cache of shaped words is keyed by."""
    if " " not in text:
        return (text,) if text else ()
    parts: list[str] = []
    for index, word in enumerate(text.split(" ")):
        if index:
            parts.append(" ")
        if word:
            parts.append(word)
    return parts


def printable(text: str) -> str:
    """Cleaned text in which tabs are spaces and every kind of line end is a newline."""
    text = clean(text)
    if text.isascii() and "\t" not in text:
        return text
    return text.replace("\t", "    ").replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")


def leading(text: str) -> float:
    """The line height that the scripts in ``text`` need, as a multiple of the size."""
    if text.isascii() or not _TALL.search(text):
        return 1.42
    if any("\u1000" <= c <= "\u109f" or "\u1780" <= c <= "\u17ff" or "\uaa60" <= c <= "\uaa7f" for c in text):
        return 1.75
    if any("\u0b80" <= c <= "\u0eff" for c in text):
        return 1.6
    return 1.5
