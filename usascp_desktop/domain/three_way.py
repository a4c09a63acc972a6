"""What two people made of one text, paragraph by paragraph: what stayed, what one changed, and what both did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class Change(StrEnum):
    """Who changed a part: nobody, one side, both in the same way, or both in different ways."""

    NOBODY = "nobody"
    MINE = "mine"
    THEIRS = "theirs"
    ALIKE = "alike"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Part:
    """Some paragraphs as each of the three has them; an empty tuple where one has none."""

    change: Change
    base: tuple[str, ...]
    mine: tuple[str, ...]
    theirs: tuple[str, ...]

    @property
    def proposed(self) -> tuple[str, ...]:
        """What a merge would keep: the change of the only one who made it, mine then theirs where both differ."""
        match self.change:
            case Change.NOBODY | Change.MINE | Change.ALIKE:
                return self.mine
            case Change.THEIRS:
                return self.theirs
            case Change.BOTH:
                return self.mine + self.theirs


class Origin(StrEnum):
    """Where a paragraph of a text that was put together comes from."""

    SAME = "same"
    BASE = "base"
    MINE = "mine"
    THEIRS = "theirs"


class Choice(StrEnum):
    """What is taken of a part; ``BOTH`` is what a merge would keep."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    BASE = "base"


def compare(base: str, mine: str, theirs: str) -> tuple[Part, ...]:
    """Return the parts of three versions of a text, in order; paragraphs are its lines.

    Every line of ``mine`` and of ``theirs`` is in exactly one part. The parts between lines that all three share are
    those of diff3 (Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", 2007).
    """
    lines = tuple(tuple(text.split("\n")) if text else () for text in (base, mine, theirs))
    common = _common(*lines)
    parts: list[Part] = []
    at = (0, 0, 0)
    for anchor in (*common, (len(lines[0]), len(lines[1]), len(lines[2]))):
        between = tuple(one[start:end] for one, start, end in zip(lines, at, anchor, strict=True))
        if any(between):
            parts += _split(*between)
        if anchor[0] < len(lines[0]):
            same = (lines[0][anchor[0]],)
            _add_same(parts, same)
        at = (anchor[0] + 1, anchor[1] + 1, anchor[2] + 1)
    return tuple(parts)


def proposal(base: str, mine: str, theirs: str) -> str:
    """Return the text a merge would keep: both changes, and where both changed a paragraph, mine before theirs."""
    return "\n".join(line for part in compare(base, mine, theirs) for line in part.proposed)


def taken(part: Part, choice: Choice) -> tuple[tuple[str, Origin], ...]:
    """Return the paragraphs that a choice takes of a part, each with where it comes from."""
    if part.change is Change.BOTH and choice is Choice.BOTH:
        return (*taken(part, Choice.MINE), *taken(part, Choice.THEIRS))
    if choice is Choice.BOTH:
        choice = Choice.THEIRS if part.change is Change.THEIRS else Choice.MINE
    lines = {Choice.MINE: part.mine, Choice.THEIRS: part.theirs, Choice.BASE: part.base}[choice]
    return tuple((line, _origin(part, choice, lines)) for line in lines)


def _origin(part: Part, choice: Choice, lines: tuple[str, ...]) -> Origin:
    if part.change is Change.NOBODY or (part.change is Change.ALIKE and choice is not Choice.BASE):
        return Origin.SAME
    return Origin.BASE if lines == part.base else Origin(choice)


def _common(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return the places of lines that all three share, in order."""
    in_mine, in_theirs = _pairs(base, mine), _pairs(base, theirs)
    return [(place, in_mine[place], in_theirs[place]) for place in sorted(in_mine.keys() & in_theirs.keys())]


def _pairs(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _split(base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]) -> list[Part]:
    """Return changed paragraphs as one part, or one by one where all three have as many."""
    if len(base) == len(mine) == len(theirs):
        triples = [((b,), (m,), (t,)) for b, m, t in zip(base, mine, theirs, strict=True)]
        return [Part(_change(*three), *three) for three in triples]
    return [Part(_change(base, mine, theirs), base, mine, theirs)]


def _change(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> Change:
    if mine == theirs:
        return Change.NOBODY if mine == base else Change.ALIKE
    if mine == base:
        return Change.THEIRS
    return Change.MINE if theirs == base else Change.BOTH


def _add_same(parts: list[Part], lines: tuple[str, ...]) -> None:
    """Add lines all three share; neighbours make one part."""
    if parts and parts[-1].change is Change.NOBODY:
        lines = parts.pop().base + lines
    parts.append(Part(Change.NOBODY, lines, lines, lines))
