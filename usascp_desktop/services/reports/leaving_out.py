"""Leaving chapters of a report out: which there are, and the report without those that were not wanted.

A chapter is named by its English heading, whatever language the document is in.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from usascp_desktop.errors import UsageError
from usascp_desktop.exports.report import Block, Heading
from usascp_desktop.sentences import marked, say
from usascp_desktop.services.reports.wording import Words

TITLES = (
    marked("Agenda"), marked("Budgets"), marked("Commitments"), marked("Consultations"), marked("Exchanges"),
    marked("Findings"), marked("Guidance"), marked("How far they are"), marked("How pressing they are"),
    marked("Itinerary"), marked("Measured on site"), marked("Milestones"), marked("Needs"), marked("Notes as typed"),
    marked("Open promises"), marked("Open questions"), marked("Outcome"), marked("Overview"), marked("Pairs"),
    marked("Partners"), marked("People"), marked("Photos and documents"), marked("Pilots"), marked("Projects"),
    marked("Purpose"), marked("Recommendations"), marked("Records to finish"), marked("Research projects"),
    marked("Still to be answered"), marked("Summary"), marked("The needs, most pressing first"), marked("Travellers"),
    marked("Vision"), marked("What came of it"), marked("What fits where"), marked("What is missing"),
    marked("What the cities promised"), marked("What was promised"), marked("What we promised"),
    marked("What you need"), marked("Where the needs are"), marked("Who was met"), marked("The cities"),
    marked("People to meet"), marked("Earlier consultations"),
)  # fmt: skip
"""What chapters of all reports are called in English. Which of them a report has depends on what there is to tell."""


def chapters(blocks: Sequence[Block], words: Words) -> tuple[str, ...]:
    """Return the English headings of a report's chapters, in their order; what stands before the first is none."""
    english = {words(label): label for label in words.labels}
    titles = (english.get(one.text, one.text) for one in blocks if isinstance(one, Heading) and one.level == 1)
    return tuple(dict.fromkeys(titles))


def unwanted(given: Collection[str], found: Collection[str]) -> tuple[str, ...]:
    """Return the headings that were meant, whatever their capitals. UsageError for one that no report has.

    A chapter that this report has nothing for may be named: what is left out once stays out when there is more to tell.
    """
    known = {title.casefold(): title for title in (*TITLES, *found)}
    for title in given:
        if title.casefold() not in known:
            there = ", ".join(found)
            raise UsageError(say("“{0}” is not a chapter of this report; it has {1}.", title, there))
    return tuple(dict.fromkeys(known[title.casefold()] for title in given))


def without(blocks: Sequence[Block], left_out: Collection[str], words: Words) -> tuple[Block, ...]:
    """Return a report's blocks without the chapters of these English headings, each up to the next chapter."""
    named = {words(title) for title in left_out}
    kept: list[Block] = []
    leaving = False
    for one in blocks:
        if isinstance(one, Heading) and one.level == 1:
            leaving = one.text in named
        if not leaving:
            kept.append(one)
    return tuple(kept)
