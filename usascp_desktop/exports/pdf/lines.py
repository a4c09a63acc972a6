"""Where lines break, by ICU's rules for the language and between graphemes if a word is too wide; drawing them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from icu4py.breakers import CharacterBreaker, LineBreaker

from usascp_desktop.exports.pdf.chains import Chain, leading, printable
from usascp_desktop.exports.pdf.faces import number
from usascp_desktop.exports.pdf.styles import TextStyle

_SHORT: Final = 160
_STROKES: Final = 16


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text in one style; ``height`` of each line and ``baseline`` above its lower edge, in points."""

    texts: list[str]
    height: float
    baseline: float
    chinese: bool


def break_text(chain: Chain, text: str, *, style: TextStyle, width: float, language: str = "") -> Lines:
    """Break ``text`` for lines of ``width`` points; newlines are line breaks, spaces at an end stay in their line."""
    text = printable(text)
    chinese = language.startswith("zh")
    texts: list[str] = []
    for line in text.split("\n"):
        if len(line) <= _SHORT and chain.short_width(line, style.size, chinese) <= width:
            texts.append(line)
        else:
            texts += _fill(chain, line, limit=width * 1000 / style.size, language=language or "en")
    height = style.size * (style.leading or leading(text))
    first = chain.fonts[0].face
    box = (first.ascent - first.descent) * style.size / 1000
    return Lines(texts, height, (height - box) / 2 - first.descent * style.size / 1000, chinese)


def _fill(chain: Chain, text: str, *, limit: float, language: str) -> Iterator[str]:
    """Fill lines of ``limit`` thousandths of the size with the pieces ICU allows a break between."""
    chinese = language.startswith("zh")
    space = chain.word(" ").advance
    start = end = 0
    far = 0.0
    for piece in _pieces(text, language):
        body = piece.rstrip(" ")
        advance = _advance(chain, body, limit, chinese)
        if far + advance > limit and end > start:
            yield text[start:end]
            start, far = end, 0.0
        if advance > limit:
            cuts = list(_cut(chain, body, limit=limit, language=language))
            for cut in cuts[:-1]:
                yield text[start : start + cut]
                start += cut
            advance = chain.word(text[start : start + cuts[-1]], chinese).advance
        end += len(piece)
        far += advance + space * (len(piece) - len(body))
    if end > start:
        yield text[start:end]


def _pieces(text: str, language: str) -> Iterator[str]:
    """ICU's pieces, but a short word with strokes such as ``Asia/Vientiane`` stays whole."""
    held = ""
    for piece in LineBreaker(text, language):
        held += piece
        if piece.endswith("/") and len(held) < _STROKES:
            continue
        if len(held) > len(piece) and len(held) > 2 * _STROKES:
            yield held[: -len(piece)]
            held = piece
        yield held
        held = ""
    if held:
        yield held


def _advance(chain: Chain, body: str, limit: float, chinese: bool) -> float:
    """The width of a piece, in thousandths; one too long for any line is not shaped whole."""
    if len(body) > _SHORT and len(body) * 40 > limit:
        ends = chain.offsets(body[: _SHORT * 2], chinese)
        if ends and ends[-1][1] > limit:
            return ends[-1][1]
    return sum([chain.word(part, chinese).advance for part in body.split(" ")])


def _cut(chain: Chain, body: str, *, limit: float, language: str) -> Iterator[int]:
    """Cut a word that is wider than its line between what a reader takes for characters: the lengths of the parts."""
    chinese = language.startswith("zh")
    edges = _grapheme_edges(body, language)
    start = index = 0
    guess = 64
    while start < len(body):
        window = body[start : start + guess]
        ends = chain.offsets(window, chinese)
        fitting = start + max((end for end, far in ends if far <= limit), default=0)
        if fitting == start + len(window) and fitting < len(body):
            guess *= 2
            continue
        best = index
        while best < len(edges) and edges[best] <= fitting:
            best += 1
        index = max(best, index + 1)
        cut = edges[index - 1] - start
        yield cut
        start += cut
        guess = max(16, cut + cut // 4)


def _grapheme_edges(body: str, language: str) -> list[int]:
    edges: list[int] = []
    end = 0
    for cluster in CharacterBreaker(body, language):
        # A pile of marks that goes on for ever is cut too: nobody can read it and a line must end.
        for start in range(0, len(cluster), _SHORT):
            edges.append(end + min(len(cluster), start + _SHORT))
        end += len(cluster)
    return edges


def text_begin(chains: Mapping[str, Chain], style: TextStyle) -> str:
    """The operators that begin a text in a style."""
    return f"BT {style.fill} {chains[style.font].fonts[0].resource} {number(style.size)} Tf"


def text_block(chains: Mapping[str, Chain], lines: Lines, style: TextStyle, *, x: float, top: float) -> list[str]:
    """The operators of a few lines whose upper edge is ``top``."""
    out = [text_begin(chains, style)]
    y = top - lines.height + lines.baseline
    for text in lines.texts:
        out.append(f"1 0 0 1 {number(x)} {number(y)} Tm {chains[style.font].program(text, style.size, lines.chinese)}")
        y -= lines.height
    return [*out, "ET"]
