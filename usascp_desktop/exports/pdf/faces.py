"""The font files, and how a run of text in one of them becomes positioned glyphs and PDF text operators.

Words are shaped with HarfBuzz and kept as operators that do not depend on the size. Every pair of
glyph and cluster text has its own CID, so that ToUnicode gives back exactly what was written (ISO 32000-1, 9.10.3).
"""

from __future__ import annotations

import functools
import itertools
import operator
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import uharfbuzz as hb

from usascp_desktop import assets

REGULAR: Final = "UsascpSans"
BOLD: Final = "UsascpSans-Bold"
_FAMILIES: Final = ("", "ThaiLooped", "Lao", "Khmer", "Myanmar", "Tamil", "SC")
_WEIGHTS: Final = {REGULAR: "Regular", BOLD: "Bold"}
_FLAT: Final = frozenset(string.digits + string.ascii_uppercase + ",.-/:%")
_FEATURES: Final = {"kern": True, "liga": True}


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
    """What one document uses of a face: ``glyphs[cid]`` is (glyph, text it stands for).

    ``flat`` and ``bent`` are pairs of characters that do or do not stand beside each other as each alone would;
    ``signs`` gives the string and the advance of a character of such a pair.
    """

    face: Face
    resource: str
    cids: dict[tuple[int, str], int] = field(default_factory=lambda: {(0, "\ufffd"): 0})
    glyphs: list[tuple[int, str]] = field(default_factory=lambda: [(0, "\ufffd")])
    flat: set[str] = field(default_factory=set)
    bent: set[str] = field(default_factory=set)
    signs: dict[str, tuple[str, float]] = field(default_factory=dict)

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


def buffer_of(font: Embedded, text: str) -> tuple[Sequence[hb.GlyphInfo], Sequence[hb.GlyphPosition]]:
    """Shape one run of one face: HarfBuzz's glyph infos and positions."""
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    # The operators below set glyphs from left to right; no face here covers a script that runs the other way.
    buffer.direction = "ltr"
    hb.shape(font.face.font, buffer, _FEATURES)
    return buffer.glyph_infos, buffer.glyph_positions


def shape(font: Embedded, text: str) -> tuple[float, Piece, int]:
    """One run of one face as (advance in thousandths, piece, characters without a glyph)."""
    if _FLAT.issuperset(text) and (flat := _shape_flat(font, text)) is not None:
        return flat
    infos, positions = buffer_of(font, text)
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


def _shape_flat(font: Embedded, text: str) -> tuple[float, Piece, int] | None:
    """Numbers and codes between whose characters there is no kerning, without asking HarfBuzz for each anew.

    In such text a face changes nothing but the distance within a pair, so it is known when its pairs are.
    """
    pairs = list(map(operator.add, text, text[1:])) or [text]
    if not font.flat.issuperset(pairs):
        for pair in pairs:
            if pair not in font.flat and pair not in font.bent:
                _learn(font, pair)
        if not font.flat.issuperset(pairs):
            return None
    shown = [font.signs[character] for character in text]
    return sum([advance for _, advance in shown]), Piece(font, f"<{''.join([cid for cid, _ in shown])}>", ""), 0


def _learn(font: Embedded, pair: str) -> None:
    """Shape one or two characters and note whether each stands as it would alone."""
    infos, positions = buffer_of(font, pair)
    natural, scale = font.face.natural, font.face.scale
    alone = len(infos) == len(pair) and all(
        info.codepoint
        and info.cluster == index
        and not (position.x_offset or position.y_offset)
        and abs(natural(info.codepoint) - position.x_advance * scale) <= 0.005
        for index, (info, position) in enumerate(zip(infos, positions, strict=True))
    )
    (font.flat if alone else font.bent).add(pair)
    if alone:
        for info, character in zip(infos, pair, strict=True):
            cid = font.cid(info.codepoint, character)
            font.signs[character] = (f"{cid:04X}", natural(info.codepoint))


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


def program_of(shaped: Sequence[Word], first: Embedded, size: float) -> str:
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
