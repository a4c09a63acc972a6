"""Leaving chapters of a report out: which there are, and the report without those that were not wanted.

A chapter is named by its English heading, whatever language the document is in.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from usascp_desktop.exports.report import Block, Heading
from usascp_desktop.services.reports.wording import Words


def chapters(blocks: Sequence[Block], words: Words) -> tuple[str, ...]:
    """Return the English headings of a report's chapters, in their order; what stands before the first is none."""
    english = {words(label): label for label in words.labels}
    titles = (english.get(one.text, one.text) for one in blocks if isinstance(one, Heading) and one.level == 1)
    return tuple(dict.fromkeys(titles))


def without(blocks: Sequence[Block], left_out: Collection[str], words: Words) -> tuple[Block, ...]:
    """Return a report's blocks without the chapters of these English headings, each up to the next chapter."""
    unwanted = {words(title) for title in left_out}
    kept: list[Block] = []
    leaving = False
    for one in blocks:
        if isinstance(one, Heading) and one.level == 1:
            leaving = one.text in unwanted
        if not leaving:
            kept.append(one)
    return tuple(kept)
