"""Turns text into shaped words: font files, the chain of fallbacks by coverage, and PDF text operators per word.

A word is shaped once for a document (HarfBuzz) and kept as operators that do not depend on the size. Every pair of
glyph and cluster text has its own CID, so that ToUnicode gives back exactly what was written (ISO 32000-1, 9.10.3).
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import uharfbuzz as hb

from usascp_desktop import assets
from usascp_desktop.domain.text import clean

REGULAR: Final = "UsascpSans"
BOLD: Final = "UsascpSans-Bold"
_FAMILIES: Final = ("", "ThaiLooped", "Lao", "Khmer", "Myanmar", "Tamil", "SC")
_WEIGHTS: Final = {REGULAR: "Regular", BOLD: "Bold"}
_FEATURES: Final = {"kern": True, "liga": True}
_JOINERS: Final = frozenset((0x200B, 0x200C, 0x200D, 0x2060, 0xFE0E, 0xFE0F))
# A word longer than this is shaped in pieces, so that the work for one word stays bounded.
_LONGEST_WORD: Final = 400


class Face:
    """One font file; ``ascent`` and ``descent`` are in thousandths of the size, ``cover`` holds its code points."""

    def __init__(self, file: str) -> None:
        self.face = hb.Face(hb.Blob.from_file_path(file))
        self.font = hb.Font(self.face)
        self.scale = 1000 / self.face.upem
        self.cover: frozenset[int] = frozenset(self.face.unicodes)
        name = self.face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "Font"
        self.postscript = name.replace(" ", "")
        extents = self.font.get_font_extents("ltr")
        self.ascent: float = extents.ascender * self.scale
        self.descent: float = extents.descender * self.scale
        self._natural: dict[int, float] = {}

    def natural(self, glyph: int) -> float:
        """The glyph's own advance in thousandths of the size."""
        width = self._natural.get(glyph)
        if width is None:
            width = self._natural[glyph] = self.font.get_glyph_h_advance(glyph) * self.scale
        return width


@functools.cache
def faces(name: str) -> tuple[Face, ...]:
    """The fonts tried in order for the registered font ``name`` (REGULAR or BOLD)."""
    weight = _WEIGHTS[name]
    return tuple(Face(str(assets.path("resources", "fonts", f"NotoSans{family}-{weight}.ttf"))) for family in _FAMILIES)


@dataclass(slots=True)
class Embedded:
    """What one document uses of a face: ``glyphs[cid]`` is (glyph, text it stands for)."""

    face: Face
    resource: str
    cids: dict[tuple[int, str], int] = field(default_factory=lambda: {(0, "\ufffd"): 0})
    glyphs: list[tuple[int, str]] = field(default_factory=lambda: [(0, "\ufffd")])

    def cid(self, glyph: int, text: str) -> int:
        """The number that shows this glyph and is read back as this text."""
        number = self.cids.get((glyph, text))
        if number is None:
            number = self.cids[glyph, text] = len(self.glyphs)
            self.glyphs.append((glyph, text))
        return number


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one face. ``array`` is the inside of a TJ array; ``program`` replaces it where text rise is needed.

    Numbers between NUL characters in ``program`` are text rise in thousandths of the size.
    """

    font: Embedded
    array: str
    program: str
    actual: str


@dataclass(frozen=True, slots=True)
class Word:
    """A shaped word: ``advance`` in thousandths of the size, and how many characters no font could show."""

    advance: float
    pieces: tuple[Piece, ...]
    missing: int


def number(value: float) -> str:
    """A PDF number with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


class Chain:
    """One registered font of one document: a face and its fallbacks. ``missing`` counts what was drawn as a box."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.fonts = tuple(Embedded(face, f"/{name}{index}") for index, face in enumerate(faces(name)))
        self.missing = 0
        self._words: dict[tuple[str, bool], Word] = {}
        self._lines: dict[tuple[str, float, bool], tuple[float, str, int]] = {}

    def word(self, text: str, chinese: bool = False) -> Word:
        """The shaped word; ``chinese`` makes punctuation that Chinese shares with Latin come from the Chinese font."""
        key = (text, chinese)
        word = self._words.get(key)
        if word is None:
            if len(self._words) > 200_000:
                self._words.clear()
            word = self._words[key] = self._shape_word(text, chinese)
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
            infos, positions = _buffer(font, run)
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
        return _program(shaped, self.fonts[0], size)

    def line(self, text: str, size: float, chinese: bool = False) -> tuple[float, str]:
        """Width in points and :meth:`program` of a line, kept because tables say the same things often."""
        key = (text, size, chinese)
        known = self._lines.get(key)
        if known is None:
            if len(self._lines) > 50_000:
                self._lines.clear()
            shaped = [self.word(part, chinese) for part in words(text)]
            width = sum([word.advance for word in shaped]) * size / 1000
            known = self._lines[key] = (width, _program(shaped, self.fonts[0], size), sum([w.missing for w in shaped]))
        self.missing += known[2]
        return known[0], known[1]

    def _shape_word(self, text: str, chinese: bool) -> Word:
        advance, pieces, missing = 0.0, [], 0
        for font, run in self._runs(text, chinese):
            for start in range(0, len(run), _LONGEST_WORD):
                width, piece, lost = _shape(font, run[start : start + _LONGEST_WORD])
                advance, missing = advance + width, missing + lost
                pieces.append(piece)
        return Word(advance, tuple(pieces), missing)

    def _runs(self, text: str, chinese: bool) -> list[tuple[Embedded, str]]:
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
        if current is not None and code in current.face.cover and not (character.isalpha() and code in first.face.cover):
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
    if text.isascii() or max(text) < "\u0b80":
        return 1.42
    if any("\u1000" <= c <= "\u109f" or "\u1780" <= c <= "\u17ff" or "\uaa60" <= c <= "\uaa7f" for c in text):
        return 1.75
    if any("\u0b80" <= c <= "\u0eff" for c in text):
        return 1.6
    return 1.5


def _buffer(font: Embedded, text: str) -> tuple[Any, Any]:
    """Shape one run of one face: HarfBuzz's glyph infos and positions."""
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    # The operators below set glyphs from left to right; no face here covers a script that runs the other way.
    buffer.direction = "ltr"
    hb.shape(font.face.font, buffer, _FEATURES)
    return buffer.glyph_infos, buffer.glyph_positions


def _shape(font: Embedded, text: str) -> tuple[float, Piece, int]:
    """One run of one face as (advance in thousandths, piece, characters without a glyph)."""
    infos, positions = _buffer(font, text)
    ends = _cluster_ends([info.cluster for info in infos], len(text))
    writer = _ArrayWriter(font)
    before = -1
    missing = 0
    for info, position in zip(infos, positions, strict=True):
        glyph, cluster = info.codepoint, info.cluster
        missing += glyph == 0
        # Only the first glyph of a cluster carries its text; ToUnicode needs something for the others.
        meaning = text[cluster : ends[cluster]] if cluster != before else "\u200b"
        before = cluster
        writer.add(glyph, meaning, position)
    array, program = writer.finish()
    exact = len(ends) == len(infos)
    actual = "" if exact else text.encode("utf-16-be").hex().upper()
    return writer.advance, Piece(font, array, program, actual), missing


def _cluster_ends(clusters: list[int], length: int) -> dict[int, int]:
    starts = sorted(set(clusters))
    return dict(zip(starts, [*starts[1:], length], strict=True))


class _ArrayWriter:
    """Writes positioned glyphs as a TJ array, or as several with text rise between them."""

    def __init__(self, font: Embedded) -> None:
        self.advance = 0.0
        self._font = font
        self._done: list[str] = []
        self._array: list[str] = []
        self._hex: list[str] = []
        self._rise = 0.0

    def add(self, glyph: int, meaning: str, position: Any) -> None:
        scale = self._font.face.scale
        rise = position.y_offset * scale
        if rise != self._rise:
            self._close_array()
            self._done.append(f"\0{number(rise)}\0")
            self._rise = rise
        shift = position.x_offset * scale
        if shift:
            self._close_string()
            self._array.append(number(-shift))
        self._hex.append(f"{self._font.cid(glyph, meaning):04X}")
        back = self._font.face.natural(glyph) - position.x_advance * scale + shift
        if abs(back) > 0.005:
            self._close_string()
            self._array.append(number(back))
        self.advance += position.x_advance * scale

    def finish(self) -> tuple[str, str]:
        if not self._done and not self._rise:
            self._close_string()
            return " ".join(self._array), ""
        self._close_array()
        if self._rise:
            self._done.append("\x000\0")
        return "", " ".join(self._done)

    def _close_string(self) -> None:
        if self._hex:
            self._array.append(f"<{''.join(self._hex)}>")
            self._hex = []

    def _close_array(self) -> None:
        self._close_string()
        if self._array:
            self._done.append(f"[{' '.join(self._array)}]TJ")
            self._array = []


def _program(shaped: Sequence[Word], first: Embedded, size: float) -> str:
    """Join shaped words into operators; neighbours in one face share one TJ array."""
    out: list[str] = []
    arrays: list[str] = []
    current = first
    for word in shaped:
        for piece in word.pieces:
            plain = piece.array and not piece.actual
            if arrays and (piece.font is not current or not plain):
                out.append(f"[{' '.join(arrays)}]TJ")
                arrays = []
            if piece.font is not current:
                current = piece.font
                out.append(f"{current.resource} {number(size)} Tf")
            if plain:
                arrays.append(piece.array)
                continue
            program = _with_rise(piece.program, size) if piece.program else f"[{piece.array}]TJ"
            if piece.actual:
                program = f"/Span<</ActualText<FEFF{piece.actual}>>>BDC {program} EMC"
            out.append(program)
    if arrays:
        out.append(f"[{' '.join(arrays)}]TJ")
    if current is not first:
        out.append(f"{first.resource} {number(size)} Tf")
    return " ".join(out)


def _with_rise(program: str, size: float) -> str:
    parts = program.split("\0")
    for index in range(1, len(parts), 2):
        parts[index] = f"{number(float(parts[index]) * size / 1000)} Ts"
    return " ".join(parts)
