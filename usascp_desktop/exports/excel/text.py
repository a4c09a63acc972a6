"""Text on its way into a cell: without what XML cannot carry or Excel would misread, cut where too long."""

from __future__ import annotations

import re
from collections.abc import Sequence

from usascp_desktop.domain.text import boundary_before

CELL_LIMIT = 32_767
"""Most a cell holds, in UTF-16 units (Excel specifications and limits)."""

CONTINUES = " … [continues in the next row]"
CONTINUED = "[continued from the row above] "

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL = re.compile(r"[\x00-\x08\x0b-\x1f&<>\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|^\s|\s$")
_UNUSUAL = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_NOT_TOGETHER = re.compile(
    r"[\x01-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|(?:^|\0)(?:\s|\0|$)|\s(?:\0|$)"
)
_ROOM = CELL_LIMIT - len(CONTINUES) - len(CONTINUED)


def writable(text: str) -> str:
    """The text with what XML 1.0 cannot carry shown as U+FFFD and newline as the only line end."""
    return _FORBIDDEN.sub("\ufffd", _LINE_END.sub("\n", text)) if _SPECIAL.search(text) else text


def runs(text: str) -> list[str]:
    """The text cut after each underscore that opens an ``_xHHHH_`` pattern; a single piece when there is none.

    ECMA-376 (22.9.2.19, ST_Xstring) makes readers decode the pattern, and not all decode its own escape. Written as
    several runs no single run holds the pattern, so every reader gives the very text back.
    """
    cuts = [found.end() for found in _ESCAPE.finditer(text)]
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def inline(text: str) -> str:
    """The XML of an inline string (the ``is`` element) that reads back as ``writable(text)``."""
    if _SPECIAL.search(text) is None:
        return f"<is><t>{text}</t></is>"
    if _UNUSUAL.search(text) is None:
        return f"<is>{_element(text)}</is>"
    parts = [_element(part) for part in runs(writable(text))]
    if len(parts) == 1:
        return f"<is>{parts[0]}</is>"
    return "<is>" + "".join(f"<r>{part}</r>" for part in parts) + "</is>"


def inline_all(texts: Sequence[str]) -> list[str] | None:
    """What stands in the ``t`` element of each text's inline string; None where one of them needs ``inline`` instead.

    One pass over all texts together, with NUL between them, costs a fraction of one pass for each.
    """
    joined = "\0".join(texts)
    if all(map(str.isprintable, texts)) and "_x" not in joined:
        # Printable texts hold no white space but the space, so its place at an end is all that is left to look for.
        if any(map(f"\0{joined}\0".__contains__, ("\0\0", "\0 ", " \0"))):
            return None
    elif joined.count("\0") != len(texts) - 1 or _NOT_TOGETHER.search(joined) is not None:
        return None
    return joined.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").split("\0")


def too_long(text: str) -> bool:
    """Whether a cell cannot hold the text."""
    return len(text) > CELL_LIMIT or (len(text) * 2 > CELL_LIMIT and _units(text) > CELL_LIMIT)


def pieces(text: str) -> list[str]:
    """The text as one cell or several, each within the limit; where it is cut, both sides say so."""
    if not too_long(text):
        return [text]
    found: list[str] = []
    while text:
        end = _fitting(text)
        found.append(text[:end])
        text = text[end:]
    last = len(found) - 1
    return [
        (CONTINUED if index else "") + piece + (CONTINUES if index < last else "") for index, piece in enumerate(found)
    ]


def _element(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<t xml:space="preserve">{escaped}</t>' if text != text.strip() else f"<t>{escaped}</t>"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _fitting(text: str) -> int:
    """How many code points fit a cell, without a cut inside what a reader takes for one character."""
    if _units(text[: _ROOM + 1]) <= _ROOM:
        return len(text)
    head = text[:_ROOM].encode("utf-16-le", "surrogatepass")[: _ROOM * 2].decode("utf-16-le", "ignore")
    return boundary_before(text, len(head)) or len(head)
