"""What a note means while it is typed: drafts of its marked lines, reading again only what changed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from usascp_desktop.domain import markers

LONGEST_READ = 4_000
"""Characters of a line that are read while typing; the review reads all of it."""

_SCRIPTS = {
    "English": re.compile("[A-Za-z]"),
    "Lao": re.compile("[\u0e80-\u0eff]"),
    "Thai": re.compile("[\u0e00-\u0e7f]"),
    "Khmer": re.compile("[\u1780-\u17ff]"),
    "Burmese": re.compile("[\u1000-\u109f]"),
    "Tamil": re.compile("[\u0b80-\u0bff]"),
    "Chinese": re.compile("[\u4e00-\u9fff]"),
}
"""Languages that can be told by their letters; Latin ones other than English cannot, and go by its name."""


class LiveNotes:
    """Reads a note again after every pause. ``read`` counts the parts it had to read anew, for who measures it."""

    def __init__(self) -> None:
        self.read = 0
        self._known: dict[tuple[str, ...], tuple[markers.Draft, ...]] = {}
        self._for: tuple[Mapping[str, str], dt.date] | None = None

    def drafts(self, text: str, *, sectors: Mapping[str, str], today: dt.date) -> tuple[markers.Draft, ...]:
        """Return the drafts in a note; ``line`` of each is the number of its line, from 0, as text.

        Only sector and money lines mean anything to another line, the need above them: these are read together.
        """
        if self._for is None or self._for[0] is not sectors or self._for[1] != today:
            self._for, self._known = (sectors, today), {}
        found: list[markers.Draft] = []
        fresh: dict[tuple[str, ...], tuple[markers.Draft, ...]] = {}
        for numbers, part in _parts(text):
            drafts = self._known.get(part)
            if drafts is None:
                self.read += 1
                lines = [markers.Line(str(n), line) for n, line in enumerate(part)]
                drafts = markers.drafts(lines, sectors=sectors, today=today)
            fresh[part] = drafts
            found += [replace(draft, line=str(numbers[int(draft.line)])) for draft in drafts]
        self._known = fresh
        return tuple(found)


def languages(text: str) -> Sequence[str]:
    """Return the languages a text is written in, as far as their letters tell them apart."""
    return [name for name, letters in _SCRIPTS.items() if letters.search(text)]


def _parts(text: str) -> list[tuple[list[int], tuple[str, ...]]]:
    """Return the marked lines in parts and their numbers: a need with its sector and money lines, or another line."""
    parts: list[tuple[list[int], list[str]]] = []
    need: tuple[list[int], list[str]] | None = None
    for number, line in enumerate(text.split("\n")):
        kind = markers.split(line[:1])[0]
        if kind is None:
            continue
        if kind in ("sector", "budget"):
            part = need
        else:
            part = ([], [])
            parts.append(part)
            need = part if kind == "need" else need
        if part is not None:
            part[0].append(number)
            part[1].append(line[:LONGEST_READ])
    return [(numbers, tuple(lines)) for numbers, lines in parts]
