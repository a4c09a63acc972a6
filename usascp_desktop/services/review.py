"""The review at the end of a consultation: what the marked lines would become, and accepting that in one save."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from usascp_desktop.domain import markers
from usascp_desktop.domain.moments import Moment
from usascp_desktop.records import record_named
from usascp_desktop.records.needs import Commitment, Need, Question
from usascp_desktop.records.people import Participant
from usascp_desktop.sentences import marked
from usascp_desktop.services import taking_part
from usascp_desktop.services.people import People
from usascp_desktop.services.rows import fields_of, rows_with
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

LABEL = marked("Accept notes")
JOINED = "joined/{}"
"""The tag of a note line that was kept together with another line, whose id it names."""

TEXT_FIELDS: Mapping[str, str] = MappingProxyType(
    {"need": "statement", "commitment": "text", "question": "text", "person": "display_name"}
)
"""Which field of a draft holds its words."""
_KINDS = {"need": Need, "commitment": Commitment, "question": Question}
_STATUS = {"us": "agreed", "city": "proposed"}
_NOT_OF_PERSON = frozenset({"organization_name", "role", "side", "person"})
_NO_EDITS: Mapping[str, Mapping[str, object]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """What a marked line would become.

    ``record`` is need, commitment, question or person; ``fields`` the values that would be kept, typed (a person's
    ``organization_name`` and a promise's ``owner_name`` are names as typed); ``line`` the note line's id, ``line_text``
    the line exactly as typed; ``known`` the id of the person already in the workspace whom a person line means.
    """

    record: str
    fields: Mapping[str, object]
    line: str
    line_text: str
    warnings: tuple[str, ...] = ()
    known: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """One accepted line: the record it became (a person may have been there before) and the line's id."""

    record: str
    id: str
    line: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """What a review made, in the order of the lines."""

    made: tuple[Made, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the needs, promises, questions and people, in the order of the lines."""
        return tuple(one.id for one in self.made)


def drafts(reader: Reader, consultation: str, *, again: Collection[str] = ()) -> tuple[ReviewDraft, ...]:
    """Return what the consultation's marked lines would become, in their order, accepted ones left out.

    ``again`` are lines to return although a record came from them: of a draft that was split, another part waits.
    Dates without a year are counted from the day of the consultation. NotFoundError if it is not there.
    """
    held = fields_of(reader, "consultation", reader.resolve("consultation", consultation), "city", "moment")
    lines = [markers.Line(line.id, line.text) for line in reader.note_lines(held["id"])]
    found = markers.drafts(lines, sectors=reader.terms("sectors"), today=_day(held))
    done = _accepted_lines(reader, [draft.line for draft in found]) - set(again)
    waiting = [draft for draft in found if draft.line not in done]
    people = People(reader) if any(draft.record == "person" for draft in waiting) else None
    here = _participants(reader, held["id"])
    result = []
    for draft in waiting:
        shown = _shown(draft, held)
        if draft.record == "person" and people is not None:
            shown = _with_person(shown, people, here)
            if shown.known in here:
                continue
        result.append(shown)
    return tuple(result)


def accept(
    unit: UnitOfWork,
    consultation: str,
    lines: Collection[str] | None = None,
    edits: Mapping[str, Mapping[str, object]] = _NO_EDITS,
) -> Accepted:
    """Keep what the given lines (ids; None for all drafts) would become, and return what was made.

    ``edits`` gives, by line id, fields to keep instead of those read from the line; None empties one, and ``becomes``
    (need, promise_us, promise_city or question) makes something else of it with the same words. For a person line
    also ``organization_name``, ``role`` and ``side`` of the part taken, and ``person``: the id of who is meant, None
    for a new face. People come first, so that a promise finds its owner among them. A line that is no draft any more is
    passed over. RejectedError for a value that cannot be kept, and then nothing is.
    """
    row = unit.resolve("consultation", consultation)
    chosen = [draft for draft in drafts(unit, row) if lines is None or draft.line in lines]
    return Accepted(tuple(accept_drafts(unit, row, [(draft, edits.get(draft.line, {})) for draft in chosen])))


def accept_drafts(unit: UnitOfWork, row: str, chosen: Sequence[tuple[ReviewDraft, Mapping[str, object]]]) -> list[Made]:
    """Keep drafts of a consultation (its id) with their edits, as ``accept`` says, and return what each became."""
    edited = [_edited(draft, edits) for draft, edits in chosen]
    made: dict[int, Made] = {}
    if faces := [at for at, draft in enumerate(edited) if draft.record == "person"]:
        people = People(unit)
        for at in faces:
            made[at] = Made("person", _accept_person(unit, row, edited[at], people), edited[at].line)
    here = People(unit, _participants(unit, row) | _members(unit, row))
    for at, draft in enumerate(edited):
        if draft.record != "person":
            made[at] = Made(draft.record, _accept_record(unit, row, draft, here), draft.line)
    return [made[at] for at in range(len(edited))]


def kind_of(draft: ReviewDraft) -> str:
    """Return which kind of marked line a draft is like: need, promise_us, promise_city, question or person."""
    if draft.record == "commitment":
        return "promise_us" if draft.fields.get("side") == "us" else "promise_city"
    return draft.record


def _edited(draft: ReviewDraft, given: Mapping[str, object]) -> ReviewDraft:
    """Return a draft with other fields; of another kind it keeps its words and city, and what else was given."""
    fields = {**draft.fields, **{name: value for name, value in given.items() if name != "becomes"}}
    kind = str(given.get("becomes") or kind_of(draft))
    if kind == kind_of(draft) or draft.record == "person":
        return replace(draft, fields=fields)
    record = {"need": "need", "question": "question"}.get(kind, "commitment")
    side = {"promise_us": "us", "promise_city": "city"}.get(kind, "")
    status = {"need": "identified", "question": "open"}.get(record) or _STATUS[side]
    starts = {"need": {"evidence": "stated"}, "commitment": {"side": side}}.get(record, {})
    own = record_named(record).declared
    kept = {name: value for name, value in fields.items() if name in own and name not in ("side", "evidence")}
    more = {name: value for name, value in given.items() if name in own}
    words = {TEXT_FIELDS[record]: fields.get(TEXT_FIELDS[draft.record])}
    return replace(draft, record=record, fields={**kept, **starts, **more, **words, "status": status})


def _day(held: Row) -> dt.date:
    moment: Moment = held["moment"] or Moment.now("UTC")
    return moment.local().date()


def _shown(draft: markers.Draft, held: Row) -> ReviewDraft:
    fields: dict[str, object] = dict(draft.fields)
    if draft.record != "person":
        fields["city"] = held["city"]
    if draft.record == "question":
        fields["status"] = "open"
    if draft.record == "commitment":
        fields["status"] = _STATUS[str(fields["side"])]
    return ReviewDraft(draft.record, fields, draft.line, draft.line_text, draft.warnings)


def _with_person(draft: ReviewDraft, people: People, here: Collection[str]) -> ReviewDraft:
    known = people.known(str(draft.fields["display_name"]), _words(draft.fields.get("organization_name")), near=here)
    return replace(draft, known=known)


def _accepted_lines(reader: Reader, lines: Sequence[str]) -> set[str]:
    """Return those of the note lines that a record already came from."""
    found: set[str] = set()
    for record in ("need", "commitment", "question", "participant"):
        found |= {row["origin"] for row in rows_with(reader, record, "origin", lines, fields=("origin",))}
    return found | joined_to(reader, lines, found)


def joined_to(reader: Reader, lines: Collection[str], leads: Collection[str]) -> set[str]:
    """Return those of the note lines that were kept together with one of ``leads``."""
    tags = {JOINED.format(lead) for lead in leads}
    rows = rows_with(reader, "note_line", "id", lines, fields=("tags",)) if tags else []
    return {row["id"] for row in rows if tags & set(row["tags"])}


def _participants(reader: Reader, row: str, *, record: str = "consultation") -> set[str]:
    """Return the ids of the people who took part in the consultation, or in another record."""
    where = (Condition("about", "=", f"{record}/{row}"),)
    return {part["person"] for part in reader.rows(Query("participant", where, fields=("person",))) if part["person"]}


def _members(reader: Reader, consultation: str) -> set[str]:
    """Return the ids of the members of the consultation's delegation: they promise things too."""
    trip = fields_of(reader, "consultation", consultation, "delegation")["delegation"]
    return _participants(reader, trip, record="delegation") if trip else set()


def _accept_record(unit: UnitOfWork, consultation: str, draft: ReviewDraft, people: People) -> str:
    values = {**draft.fields, "consultation": consultation, "origin": draft.line}
    name = _words(values.get("owner_name"))
    if draft.record == "commitment" and name and not values.get("owner"):
        owner = people.meant(name)
        if owner is not None:
            values["owner"] = owner
            del values["owner_name"]
    return unit.add(_KINDS[draft.record], values)


def _accept_person(unit: UnitOfWork, consultation: str, draft: ReviewDraft, people: People) -> str:
    values = {name: value for name, value in draft.fields.items() if name not in _NOT_OF_PERSON}
    part = {name: draft.fields[name] for name in ("role", "side") if draft.fields.get(name)}
    organization = _words(draft.fields.get("organization_name"))
    values["display_name"] = _words(values.get("display_name")) or draft.line_text[1:].strip()
    if "person" in draft.fields:
        chosen = _words(draft.fields["person"])
        known = unit.resolve("person", chosen) if chosen else None
    else:
        known = people.known(str(values["display_name"]), organization, near=_participants(unit, consultation))
    if organization and not values.get("organization"):
        values["organization"] = people.organization(organization) or people.add_organization(unit, organization)
    if known is None:
        known = people.add_person(unit, values)
    else:
        people.complete(unit, known, values)
    _take_part(unit, consultation, known, {**part, "origin": draft.line})
    return known


def _take_part(unit: UnitOfWork, consultation: str, person: str, values: Mapping[str, object]) -> None:
    about = f"consultation/{consultation}"
    row = taking_part.part_of(unit, about, person)
    if row is not None:
        unit.update(Participant, row, values)
    else:
        unit.add(Participant, {"about": about, "person": person, **values})


def _words(value: object) -> str:
    return str(value).strip() if value else ""
