"""What several people made of one text, paragraph by paragraph: what stayed, what one changed, and what more did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

Lines = tuple[str, ...]
SAME: Final = -1
BEFORE: Final = -2
"""Where a paragraph is from, if not from one side (0, 1, …): the same in all of them, or as it was before."""
BOTH: Final = "both"
BASE: Final = "base"
Choice = int | str
"""What is taken of a part: a side by its number, ``BASE``, or ``BOTH``, which is what a merge would keep."""


class Change(StrEnum):
    """How a part was changed: by nobody, by one side, by several in the same way, or by several in different ways."""

    NOBODY = "nobody"
    ONE = "one"
    ALIKE = "alike"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Part:
    """Some paragraphs as they were before and as each side has them; an empty tuple where one has none."""

    base: Lines
    sides: tuple[Lines, ...]

    @property
    def changed_by(self) -> tuple[int, ...]:
        """The sides that have it otherwise than it was before, by their numbers."""
        return tuple(side for side, lines in enumerate(self.sides) if lines != self.base)

    @property
    def change(self) -> Change:
        """How it was changed."""
        by = self.changed_by
        if not by:
            return Change.NOBODY
        if len({self.sides[side] for side in by}) > 1:
            return Change.SEVERAL
        return Change.ONE if len(by) == 1 else Change.ALIKE

    @property
    def height(self) -> int:
        """How many paragraphs it is at the most."""
        return max(len(self.base), *(len(lines) for lines in self.sides))

    @property
    def proposed(self) -> Lines:
        """What a merge would keep: every change once, in the order of the sides."""
        return tuple(line for line, _ in taken(self, BOTH))


def compare(base: str, *sides: str) -> tuple[Part, ...]:
    """Return the parts of a text and of what two or more sides made of it, in order; paragraphs are its lines.

    Every line of every side is in exactly one part. The parts between lines that all share are those of diff3 (Khanna,
    Kunal and Pierce, "A Formal Investigation of Diff3", 2007), which does not depend on there being two sides.
    """
    versions = [tuple(text.split("\n")) if text else () for text in (base, *sides)]
    parts: list[Part] = []
    at = [0] * len(versions)
    ends = [len(lines) for lines in versions]
    for anchor in (*_common(versions[0], versions[1:]), ends):
        between = [lines[start:end] for lines, start, end in zip(versions, at, anchor, strict=True)]
        if any(between):
            parts += _split(between[0], between[1:])
        if anchor[0] < ends[0]:
            _add_same(parts, (versions[0][anchor[0]],), len(sides))
        at = [place + 1 for place in anchor]
    return tuple(parts)


def proposal(base: str, *sides: str) -> str:
    """Return the text a merge would keep: all changes, those of one paragraph in the order of the sides."""
    return "\n".join(line for part in compare(base, *sides) for line in part.proposed)


def taken(part: Part, choice: Choice) -> tuple[tuple[str, int], ...]:
    """Return the paragraphs that a choice takes of a part, each with where it comes from."""
    if choice != BOTH:
        return _of(part, choice)
    if not part.changed_by:
        return _of(part, BASE)
    firsts = {part.sides[side]: side for side in reversed(part.changed_by)}
    return tuple(one for side in sorted(firsts.values()) for one in _of(part, side))


def _of(part: Part, choice: Choice) -> tuple[tuple[str, int], ...]:
    lines = part.sides[choice] if isinstance(choice, int) else part.base
    return tuple((line, _origin(part, choice, lines)) for line in lines)


def _origin(part: Part, choice: Choice, lines: Lines) -> int:
    if all(other == lines for other in part.sides):
        return SAME
    return BEFORE if lines == part.base or not isinstance(choice, int) else choice


def _common(base: Lines, sides: Sequence[Lines]) -> list[list[int]]:
    """Return the places of lines that all share, in order: in the base, then in each side."""
    pairs = [_pairs(base, lines) for lines in sides]
    shared = set[int](pairs[0]).intersection(*pairs[1:])
    return [[place, *(found[place] for found in pairs)] for place in sorted(shared)]


def _pairs(base: Lines, other: Lines) -> dict[int, int]:
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _split(base: Lines, sides: Sequence[Lines]) -> list[Part]:
    """Return changed paragraphs as one part, or one by one where all versions have as many."""
    if all(len(lines) == len(base) for lines in sides):
        return [Part((line,), tuple((lines[n],) for lines in sides)) for n, line in enumerate(base)]
    return [Part(base, tuple(sides))]


def _add_same(parts: list[Part], lines: Lines, many: int) -> None:
    """Add lines that all share; neighbours make one part."""
    if parts and parts[-1].change is Change.NOBODY:
        lines = parts.pop().base + lines
    parts.append(Part(lines, (lines,) * many))
