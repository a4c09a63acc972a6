"""Turns text into shaped words: font files, the chain of fallbacks by coverage, and PDF text operators per word.

A word is shaped once for a document (HarfBuzz) and kept as operators that do not depend on the size. Every pair of
glyph and cluster text has its own CID, so that ToUnicode gives back exactly what was written (ISO 32000-1, 9.10.3).
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

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
_TALL: Final = re.compile("[\u0b80-\u1dff\u2e80-\U0010ffff]")


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

    ``program`` spells out the text of what is set out of order. Numbers between NUL characters are thousandths of
    the size.
    """

    font: Embedded
    array: str
    program: str


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
            if len(self._lines) > 50_000:
                self._lines.clear()
            shaped = [self.word(part, chinese) for part in words(text)]
            width = sum([word.advance for word in shaped]) * size / 1000
            known = self._lines[key] = (width, _program(shaped, self.fonts[0], size), sum([w.missing for w in shaped]))
        return known

    def _shape_word(self, text: str, chinese: bool) -> Word:
        advance, pieces, missing = 0.0, [], 0
        for font, run in self._runs(text, chinese):
            for start in range(0, len(run), _LONGEST_WORD):
                width, piece, lost = _shape(font, run[start : start + _LONGEST_WORD])
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


def _buffer(font: Embedded, text: str) -> tuple[Sequence[hb.GlyphInfo], Sequence[hb.GlyphPosition]]:
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
    if len(infos) == len(text):
        simple = _shape_simple(font, text, infos, positions)
        if simple is not None:
            return simple
    starts = _group_starts(infos, positions)
    writer = _ArrayWriter(font)
    missing = 0
    for begin, end in itertools.pairwise([*starts, len(infos)]):
        stop = infos[end].cluster if end < len(infos) else len(text)
        glyphs = [
            (infos[index].codepoint, meaning, positions[index])
            for index, meaning in zip(range(begin, end), _meanings(infos[begin:end], text, stop), strict=True)
        ]
        missing += sum(glyph == 0 for glyph, _, _ in glyphs)
        if len(glyphs) == 1:
            writer.add(*glyphs[0])
        else:
            writer.add_group(text[infos[begin].cluster : stop], glyphs)
    array, program = writer.finish()
    return writer.advance, Piece(font, array, program), missing


def _shape_simple(
    font: Embedded, text: str, infos: Sequence[hb.GlyphInfo], positions: Sequence[hb.GlyphPosition]
) -> tuple[float, Piece, int] | None:
    """The common case, a glyph for each character and nothing but kerning between them; None where it is not that."""
    scale, natural, cids = font.face.scale, font.face.natural, font.cids
    array, advance, missing = "<", 0.0, 0
    for index, (info, position, character) in enumerate(zip(infos, positions, text, strict=True)):
        step = position.x_advance
        if info.cluster != index or not step or position.x_offset or position.y_offset:
            return None
        glyph = info.codepoint
        missing += not glyph
        cid = cids.get((glyph, character))
        if cid is None:
            cid = font.cid(glyph, character)
        array += f"{cid:04X}"
        width = step * scale
        back = natural(glyph) - width
        if back > 0.005 or back < -0.005:
            array += f"> {number(back)} <"
        advance += width
    return advance, Piece(font, array.removesuffix(" <") if array.endswith("<") else array + ">", ""), missing


def _meanings(infos: Sequence[hb.GlyphInfo], text: str, stop: int) -> Iterator[str]:
    """The text of each glyph of a group; the first glyph of a cluster carries all of it, the others none."""
    clusters = [info.cluster for info in infos]
    for index, cluster in enumerate(clusters):
        if index and clusters[index - 1] == cluster:
            yield ""
        else:
            yield text[cluster : next((later for later in clusters[index:] if later != cluster), stop)]


def _group_starts(infos: Sequence[hb.GlyphInfo], positions: Sequence[hb.GlyphPosition]) -> list[int]:
    """Where groups of glyphs begin that are read as one: clusters, together with the marks set on them.

    Readers of a page put glyphs in the order of their places, which for a mark is not that of the text; a group of
    several glyphs therefore says its text itself (ActualText, ISO 32000-1, 14.9.4).
    """
    starts = [0] if infos else []
    for index in range(1, len(infos)):
        position = positions[index]
        attached = not position.x_advance or position.x_offset or position.y_offset
        if infos[index].cluster != infos[index - 1].cluster and not attached:
            starts.append(index)
    return starts


class _ArrayWriter:
    """Writes positioned glyphs as a TJ array, or as several with text rise and spans between them."""

    def __init__(self, font: Embedded) -> None:
        self.advance = 0.0
        self._font = font
        self._done: list[str] = []
        self._array: list[str] = []
        self._hex: list[str] = []
        self._rise = self._spacing = 0.0

    def add(self, glyph: int, meaning: str, position: hb.GlyphPosition) -> None:
        """A glyph that stands alone: places between glyphs are numbers in the array."""
        scale = self._font.face.scale
        self._set(position.y_offset * scale, 0.0)
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

    def add_group(self, text: str, glyphs: Sequence[tuple[int, str, hb.GlyphPosition]]) -> None:
        """Glyphs read as one.

        Steps forward are character spacing and only steps back are numbers in the array: readers take a number that
        leads forward for a space between words. Glyphs of one height share an array, since some readers say the text
        of a span again for each.
        """
        scale = self._font.face.scale
        self._set(0.0, 0.0)
        self._close_array()
        self._done.append(f"/Span<</ActualText<FEFF{text.encode('utf-16-be').hex().upper()}>>>BDC")
        pens = list(itertools.accumulate((position.x_advance * scale for _, _, position in glyphs), initial=0.0))
        places = [pen + position.x_offset * scale for pen, (_, _, position) in zip(pens, glyphs, strict=False)]
        if abs(places[0]) > 0.005:
            self._array.append(number(-places[0]))
        steps = [
            (
                following - place - self._font.face.natural(glyph),
                self._font.cid(glyph, meaning),
                position.y_offset * scale,
            )
            for (glyph, meaning, position), place, following in zip(
                glyphs, places, [*places[1:], pens[-1]], strict=True
            )
        ]
        for rise, level in itertools.groupby(steps, key=lambda step: step[2]):
            self._add_level(rise, [(forward, cid) for forward, cid, _ in level])
        self.advance += pens[-1]
        self._set(0.0, 0.0)
        self._close_array()
        self._done.append("EMC")

    def _add_level(self, rise: float, steps: Sequence[tuple[float, int]]) -> None:
        spacing = max(0.0, *[forward for forward, _ in steps])
        self._set(rise, spacing)
        for forward, cid in steps:
            self._hex.append(f"{cid:04X}")
            if spacing - forward > 0.005:
                self._close_string()
                self._array.append(number(spacing - forward))

    def finish(self) -> tuple[str, str]:
        self._set(0.0, 0.0)
        if not self._done:
            self._close_string()
            return " ".join(self._array), ""
        self._close_array()
        return "", " ".join(self._done)

    def _set(self, rise: float, spacing: float) -> None:
        if abs(spacing) < 0.005:
            spacing = 0.0
        if rise != self._rise:
            self._close_array()
            self._done.append(f"\0{number(rise)}\0 Ts")
            self._rise = rise
        if spacing != self._spacing:
            self._close_array()
            self._done.append(f"\0{number(spacing)}\0 Tc")
            self._spacing = spacing

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
            if arrays and (piece.font is not current or piece.program):
                out.append(f"[{' '.join(arrays)}]TJ")
                arrays = []
            if piece.font is not current:
                current = piece.font
                out.append(f"{current.resource} {number(size)} Tf")
            if piece.program:
                out.append(_with_rise(piece.program, size))
            elif piece.array:
                arrays.append(piece.array)
    if arrays:
        out.append(f"[{' '.join(arrays)}]TJ")
    if current is not first:
        out.append(f"{first.resource} {number(size)} Tf")
    return " ".join(out)


def _with_rise(program: str, size: float) -> str:
    if "\0" not in program:
        return program
    parts = program.split("\0")
    for index in range(1, len(parts), 2):
        parts[index] = f"{number(float(parts[index]) * size / 1000)}"
    return "".join(parts)
