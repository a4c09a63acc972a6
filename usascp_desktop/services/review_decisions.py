"""What a person decided in a review, joining and splitting included: kept in the workspace until it becomes records.

Decisions stay on this laptop, inside the encrypted workspace. Each is kept beside the text of its lines as it was then:
where a line reads otherwise today, what was decided about it waits until it reads so again, and applies to nothing.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from usascp_desktop.records.delegations import NoteLine
from usascp_desktop.sentences import marked
from usascp_desktop.services import review
from usascp_desktop.services.review import Accepted, Made, ReviewDraft
from usascp_desktop.store.database import keep_meta
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

WAITING, ACCEPTED, SKIPPED = "waiting", "accepted", "skipped"
LABEL = marked("Review decisions")
_PLACE = "review/{}"
_MOST = 2_000
"""Decisions remembered for one consultation; the oldest give way."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of one entry of a review.

    ``lines`` are ids of note lines: several where drafts were joined, the first one's draft leads. ``part`` counts the
    parts of a split draft from 0. ``edits`` are as ``review.accept`` takes them.
    """

    lines: tuple[str, ...]
    part: int = 0
    state: str = WAITING
    edits: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a review: the draft that leads, what was decided, and what its lines say.

    ``texts`` gives the lines in their order; ``partly`` is true where another part of the line is a record already.
    """

    draft: ReviewDraft
    decision: Decision
    texts: tuple[str, ...]
    partly: bool = False


@dataclass(frozen=True, slots=True)
class _Kept:
    """A decision with the text of each of its lines when it was made, and the record it became (``need/<id>``)."""

    decision: Decision
    texts: tuple[str, ...]
    made: str = ""

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset(zip(self.decision.lines, self.texts, strict=True))


def opened(reader: Reader, consultation: str) -> tuple[Entry, ...]:
    """Return the rows of a consultation's review with what was decided of them, in the order of the lines.

    NotFoundError if the consultation is not there.
    """
    row = reader.resolve("consultation", consultation)
    kept = _kept(reader, row)
    done = [one for one in kept if _is_there(reader, one.made)]
    open_still = [one for one in kept if one not in done]
    partly = {line for one in done for line in one.decision.lines}
    again = {line for one in open_still for line in one.decision.lines} & partly
    drafts = {draft.line: draft for draft in review.drafts(reader, row, again=again)}
    valid = _valid(open_still, {(draft.line, draft.line_text) for draft in drafts.values()})
    taken = {line for one in valid for line in one.decision.lines}
    entries: list[Entry] = []
    for line, draft in drafts.items():
        here = [one for one in valid if one.decision.lines[0] == line]
        for one in sorted(here, key=lambda found: found.decision.part):
            entries.append(Entry(draft, one.decision, one.texts, line in partly))
        if line not in taken:
            entries.append(Entry(draft, Decision((line,)), (draft.line_text,)))
    return tuple(entries)


def remember(unit: UnitOfWork, consultation: str, entries: Sequence[Entry]) -> None:
    """Keep what was decided. It is no change of the data: nothing of it is shared, and undo does not know it."""
    row = unit.resolve("consultation", consultation)
    _keep(unit, row, [_Kept(one.decision, one.texts) for one in entries])


def accept(unit: UnitOfWork, consultation: str, entries: Sequence[Entry]) -> Accepted:
    """Make records of the accepted entries, in one save, and remember the rest as it was decided.

    A line that was joined to another is noted as such on the line itself, which every laptop sees. An entry whose line
    is gone or reads otherwise by now is passed over. RejectedError for a value that cannot be kept; nothing is then.
    """
    row = unit.resolve("consultation", consultation)
    lines = frozenset(line for one in entries for line in one.decision.lines)
    drafts = {draft.line: draft for draft in review.drafts(unit, row, again=lines)}
    now = {draft.line: draft.line_text for draft in drafts.values()}
    fit = [
        one
        for one in entries
        if one.decision.state == ACCEPTED
        and all(now.get(line) == text for line, text in zip(one.decision.lines, one.texts, strict=True))
    ]
    made = review.accept_drafts(unit, row, [(drafts[one.decision.lines[0]], one.decision.edits) for one in fit])
    for one in fit:
        _note_joined(unit, one.decision.lines)
    became = {id(one): f"{it.record}/{it.id}" for one, it in zip(fit, made, strict=True)}
    _keep(unit, row, [_Kept(one.decision, one.texts, became.get(id(one), "")) for one in entries])
    return Accepted(tuple(made))


def split(entry: Entry, first: str, second: str, *, part: int) -> tuple[Entry, Entry]:
    """Return an entry as two with these words, the second with the number ``part``; both have to be decided anew."""
    name = review.TEXT_FIELDS[entry.draft.record]
    one = replace(entry.decision, state=WAITING, edits={**entry.decision.edits, name: first})
    other = replace(one, part=part, edits={**entry.decision.edits, name: second})
    return replace(entry, decision=one), replace(entry, decision=other)


def joined(above: Entry, below: Entry, words: tuple[str, str]) -> Entry:
    """Return two entries as one that leads with the upper; what that lacks comes from the lower one, if of its kind."""
    first, second = (part.strip() for part in words)
    said = "; ".join(part for part in (first.rstrip(".;"), second) if part)
    edits = {**above.decision.edits, review.TEXT_FIELDS[above.draft.record]: said}
    if above.draft.record == below.draft.record:
        have = {**above.draft.fields, **edits}
        offers = {**below.draft.fields, **below.decision.edits}
        names = ("sector", "priority", "urgency", "budget", "owner_name", "due")
        edits |= {name: offers[name] for name in names if not have.get(name) and offers.get(name)}
    texts = dict(zip(above.decision.lines, above.texts, strict=True))
    texts |= dict(zip(below.decision.lines, below.texts, strict=True))
    decision = Decision(tuple(texts), above.decision.part, WAITING, edits)
    return Entry(above.draft, decision, tuple(texts.values()), above.partly or below.partly)


def _valid(kept: Sequence[_Kept], now: set[tuple[str, str]]) -> list[_Kept]:
    """Return the decisions whose lines all still read as they did, and those of every decision they share one with."""
    wrong = {pair for one in kept for pair in one.pairs} - now
    found = list(kept)
    while True:
        good = [one for one in found if not one.pairs & wrong]
        if len(good) == len(found):
            return good
        wrong |= {pair for one in found if one not in good for pair in one.pairs}
        found = good


def _note_joined(unit: UnitOfWork, lines: Sequence[str]) -> None:
    for line in lines[1:]:
        tags = set(unit.row("note_line", line)["tags"])
        unit.update(NoteLine, line, {"tags": tags | {review.JOINED.format(lines[0])}})


def _keep(unit: UnitOfWork, row: str, shown: Sequence[_Kept]) -> None:
    """Keep these decisions, and of the earlier ones those that became records or are about other words."""
    pairs = {pair for one in shown for pair in one.pairs}
    earlier = [one for one in _kept(unit, row) if _is_there(unit, one.made) or not one.pairs & pairs]
    decided = [one for one in shown if one.decision != Decision(one.decision.lines)]
    found = [*earlier, *decided][-_MOST:]
    keep_meta(unit.db, _PLACE.format(row), json.dumps([_to_json(one) for one in found], ensure_ascii=False))


def _kept(reader: Reader, row: str) -> list[_Kept]:
    found = reader.db.execute("SELECT value FROM sync_meta WHERE name = ?", (_PLACE.format(row),)).fetchone()
    return [_from_json(one) for one in json.loads(found[0])] if found else []


def _is_there(reader: Reader, made: str) -> bool:
    record, _, row = made.partition("/")
    return bool(row) and reader.exists(record, row)


def _to_json(one: _Kept) -> dict[str, Any]:
    decision = one.decision
    edits = {
        name: {"date": value.isoformat()} if isinstance(value, dt.date) else value
        for name, value in decision.edits.items()
    }
    pairs = [list(pair) for pair in zip(decision.lines, one.texts, strict=True)]
    return {"lines": pairs, "part": decision.part, "state": decision.state, "edits": edits, "made": one.made}


def _from_json(found: Mapping[str, Any]) -> _Kept:
    edits = {
        name: dt.date.fromisoformat(value["date"]) if isinstance(value, dict) else value
        for name, value in found["edits"].items()
    }
    lines, texts = zip(*found["lines"], strict=True)
    return _Kept(Decision(lines, found["part"], found["state"], edits), texts, found["made"])


__all__ = ["ACCEPTED", "LABEL", "SKIPPED", "WAITING", "Decision", "Entry", "Made", "accept", "joined", "opened"]
