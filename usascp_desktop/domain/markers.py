"""What the markers in a note mean: which lines become drafts of records, and what is still missing in each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from usascp_desktop.domain import readings
from usascp_desktop.sentences import say

MARKERS: Mapping[str, str] = MappingProxyType(
    {
        "need": "!",
        "promise_us": ">",
        "promise_city": "<",
        "question": "?",
        "person": "@",
        "sector": "#",
        "budget": "$",
    }
)
"""The kinds of marked lines, in the order of the buttons, each with its marker."""

_FULL_WIDTH = 0xFEE0
_KINDS = {sign: kind for kind, char in MARKERS.items() for sign in (char, chr(ord(char) + _FULL_WIDTH))}
_SIDES = {"promise_us": "us", "promise_city": "city"}

_APART = re.compile(r"\s*[,，、;；]\s*|\s+[-–—|]\s+")
_IN_BRACKETS = re.compile(r"\s*[(（](?P<inside>[^()（）]+)[)）]\s*\Z")
_AT_AN_ORGANISATION = re.compile(r"(?P<title>.*\S)\s+(?:at|of the|from)\s+(?P<organisation>[A-Z0-9].*)", re.DOTALL)
_ORGANISATION_WORDS = re.compile(
    r"\b(?:department|dept|ministry|office|bureau|agency|authority|university|institute|utility|council|company|"
    r"city of|municipality|administration|committee|corporation|association|bank|board|division|group|ltd|inc|llc|co|"
    r"pt|corp)\b",
    re.IGNORECASE,
)
_TITLE_WORDS = re.compile(
    r"(?:the )?(?:vice|deputy|assistant|acting|senior|chief|head|director|manager|engineer|officer|mayor|governor|"
    r"secretary|minister|president|chair|professor|advis[eo]r|specialist|coordinator|planner|member)\b",
    re.IGNORECASE,
)
_LONGEST_INTRODUCTION = 200
"""Characters up to which a person's line is taken apart; a longer one is prose, and is kept whole as the name."""
_CAPITALS = re.compile(r"[A-Z][A-Z0-9&.-]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a note: the id of its note_line record and the text exactly as typed."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A record that a marked line would become.

    ``record`` is need, commitment, question or person (who is also a participant); ``fields`` holds str, Money and date
    values under the record's field names, save that a person's organisation is given as the words typed
    (``organization_name``) and a promise's owner as the name typed (``owner_name``). ``line`` is the line's id,
    ``line_text`` the line exactly as typed, ``warnings`` what a person should look at.
    """

    record: str
    fields: dict[str, object]
    line: str
    line_text: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hint:
    """What the margin says beside a line: its kind (a key of MARKERS, None for a plain line) and what it lacks."""

    kind: str | None
    missing: tuple[str, ...] = ()


@dataclass(slots=True)
class _Open:
    """A draft that later lines may still add to."""

    record: str
    fields: dict[str, object]
    line: Line
    warnings: list[str] = field(default_factory=list)


def drafts(lines: Sequence[Line], *, sectors: Mapping[str, str], today: date) -> tuple[Draft, ...]:
    """The drafts in a note, in the order of its lines; unmarked lines and empty markers give none.

    ``sectors`` maps sector codes to labels, ``today`` is the day a date without a year is counted from. A sector or
    budget line belongs to the nearest need above it; without one it stays a note. Never raises, whatever the text.
    """
    opened: list[_Open] = []
    need: _Open | None = None
    for line in lines:
        kind, text = split(line.text)
        if kind is None or not text:
            continue
        if kind in ("sector", "budget"):
            if need is not None:
                _add_to_need(need, kind, text=text, typed=line.text, sectors=sectors)
            continue
        made = _open(kind, text, line=line, today=today)
        opened.append(made)
        if kind == "need":
            need = made
    return tuple(Draft(one.record, one.fields, one.line.id, one.line.text, tuple(one.warnings)) for one in opened)


def split(text: str) -> tuple[str | None, str]:
    """The kind of a line and the words after its marker without surrounding spaces; (None, the text) for a plain line.

    Only the very first character counts; the full-width forms of East Asian keyboards are the same markers.
    """
    kind = _KINDS.get(text[:1])
    return (None, text) if kind is None else (kind, text[1:].strip())


def hint(text: str, *, sectors: Mapping[str, str], today: date, below_need: bool = True) -> Hint:
    """What a line is becoming while it is typed; ``below_need`` says whether any need stands above it."""
    kind, words = split(text)
    if kind is None:
        return Hint(None)
    if not words:
        return Hint(kind, ("text",))
    missing: list[str] = []
    if kind in _SIDES:
        missing += [] if readings.owner(words) else ["owner"]
        missing += [] if readings.due_date(words, today=today)[0] else ["due date"]
    elif kind == "person":
        missing += [] if "organization_name" in _person(words) else ["organisation"]
    elif kind in ("sector", "budget"):
        missing += [] if below_need else ["a need above"]
        if kind == "sector":
            missing += [] if readings.sector(words, sectors) else ["a known sector"]
        else:
            missing += [] if _budget(text, words)[0] else ["an amount"]
    return Hint(kind, tuple(missing))


def toggle(text: str, kind: str) -> str:
    """The line with that kind's marker before it, in place of another marker; without it, if it was there already.

    Toggling a plain line twice gives the line back. KeyError for a kind that is not in MARKERS.
    """
    marker = MARKERS[kind]
    present = _KINDS.get(text[:1])
    if present == kind:
        return text[1:].removeprefix(" ")
    if present is not None:
        return marker + text[1:]
    return f"{marker} {text}"


def _open(kind: str, text: str, *, line: Line, today: date) -> _Open:
    if kind == "need":
        return _Open("need", {"statement": text, "status": "identified", "evidence": "stated"}, line)
    if kind == "question":
        return _Open("question", {"text": text}, line)
    if kind == "person":
        person = _person(text)
        return _Open("person", person, line, [] if "organization_name" in person else [say("no organisation")])
    return _promise(kind, text, line=line, today=today)


def _promise(kind: str, text: str, *, line: Line, today: date) -> _Open:
    made = _Open("commitment", {"side": _SIDES[kind], "text": text}, line)
    owner = readings.owner(text)
    due, doubts = readings.due_date(text, today=today)
    if owner is None:
        made.warnings.append(say("no owner"))
    else:
        made.fields["owner_name"] = owner
    if due is None:
        made.warnings.append(say("no due date"))
    else:
        made.fields["due"] = due
    made.warnings.extend(doubts)
    return made


def _add_to_need(need: _Open, kind: str, *, text: str, typed: str, sectors: Mapping[str, str]) -> None:
    """Set sector or budget; the last line of several counts, and what could not be read is said."""
    if kind == "sector":
        value: object = readings.sector(text, sectors)
        doubt: str | None = None if value else say("no sector is plainly meant by “{0}”", text)
    else:
        value, doubt = _budget(typed, text)
    if doubt:
        need.warnings.append(doubt)
    if value is None:
        return
    if kind in need.fields and need.fields[kind] != value:
        need.warnings.append(say("more than one {0} given, the last one is used", kind))
    need.fields[kind] = value


def _budget(typed: str, text: str) -> tuple[object, str | None]:
    """The amount of a budget line and what is doubtful; the marker is a dollar sign when figures follow it at once."""
    amount = readings.amount(text)
    if amount is not None:
        return amount, None
    amount = readings.amount(text, assume="USD")
    if amount is None:
        return None, say("no amount is plainly meant by “{0}”", text)
    return amount, None if typed[1:2].isdecimal() else say("no currency given, taken as USD")


def _person(text: str) -> dict[str, object]:
    """Name, title and organisation from ``name, title, organisation``, with brackets or "at" for the organisation."""
    organisation = ""
    if len(text) > _LONGEST_INTRODUCTION:
        return {"display_name": text}
    if bracket := _IN_BRACKETS.search(text):
        organisation, text = bracket["inside"].strip(), text[: bracket.start()]
    parts = [part for part in _APART.split(text) if part.strip()]
    name, rest = (parts[0].strip(), parts[1:]) if parts else (text.strip(), [])
    title = rest.pop(0).strip() if rest else ""
    if rest:
        organisation = organisation or text[text.index(rest[0]) :].strip()
    elif title and not organisation:
        title, organisation = _title_or_organisation(title)
    found = {"display_name": name or organisation, "title": title, "organization_name": organisation}
    return {key: value for key, value in found.items() if value}


def _title_or_organisation(words: str) -> tuple[str, str]:
    if at := _AT_AN_ORGANISATION.fullmatch(words):
        return at["title"], at["organisation"]
    if _TITLE_WORDS.match(words):
        return words, ""
    if _ORGANISATION_WORDS.search(words) or _CAPITALS.fullmatch(words):
        return "", words
    return words, ""
