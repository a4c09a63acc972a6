"""Closing loose ends in the row: what each one is about, its likeliest answers, and keeping the one that was picked."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.quality import RULES, LooseEnd, Rule, loose_ends
from usascp_desktop.records import record_named
from usascp_desktop.records.delegations import NoteLine
from usascp_desktop.records.fields import Kind
from usascp_desktop.sentences import joined, marked, named, say, say_count
from usascp_desktop.services import choosing, people, taking_part
from usascp_desktop.services.loose_ends import consultations_on, records_of
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store.queries import Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

LABEL = marked("Answer a loose end")

TRANSLATION = "translation"
"""Stands for the field of a note line that was written in another language only."""

_CHOICES_AT_MOST = 2000
_LIKELY = 2
_CONSENT = Rule("person", "consent", "consent not asked")
_ORDER = (
    ("person", "organization"), ("need", "priority"), ("need", "sector"), ("need", "city"), ("commitment", "due"),
    ("commitment", "owner"), ("attachment", "caption"), ("person", "consent"), ("note_line", TRANSLATION),
)  # fmt: skip
_CONSENT_ANSWERS = ((say("Oral"), "given_verbal"), (say("Card"), "card"), (say("Not yet"), "not_asked"))
_MORE = {"choose": say("Other…"), "date": say("Date…"), "text": say("Write…")}
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]*[a-zà-ɏ]{2,}")
_LETTERS_OF_A_LINE = 4
_FRIDAY = 4
_SCRIPTS = (
    ("Lao", "\u0e80", "\u0eff"), ("Thai", "\u0e00", "\u0e7f"), ("Khmer", "\u1780", "\u17ff"),
    ("Burmese", "\u1000", "\u109f"), ("Tamil", "\u0b80", "\u0bff"), ("Chinese", "\u4e00", "\u9fff"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """A likely answer: its words on a button, and the value that is kept."""

    words: str
    value: object


@dataclass(frozen=True, slots=True)
class OpenRow:
    """A loose end to be closed in its row.

    ``ids`` are the records it is missing in (several photos share one row); ``what`` says what is missing, ``line``
    where; ``side`` is the side of a promise; ``more`` is the word of the last button and ``how`` what it asks for:
    ``choose`` (among records or codes), ``date``, ``text``, or nothing when the answers are all there are.
    """

    record: str
    ids: tuple[str, ...]
    field: str
    what: str
    line: str
    answers: tuple[Answer, ...] = ()
    more: str = ""
    how: str = ""
    side: str | None = None

    @property
    def key(self) -> str:
        """What tells this row from the others, also after it was read again."""
        return f"{self.record}/{self.ids[0]}/{self.field}"


@dataclass(frozen=True)
class _Day:
    """The records of the day with what is needed to name them and to guess at answers."""

    reader: Reader
    rows: Mapping[str, Mapping[str, Row]]
    parts: Sequence[Row]
    names: Mapping[str, str]
    organizations: Mapping[str, str]
    persons: Mapping[str, Row]
    today: dt.date


def of_day(reader: Reader, day: dt.date, zone: str) -> tuple[OpenRow, ...]:
    """Return the loose ends of the day's consultations (as the clocks of ``zone`` count days) with likely answers."""
    held = consultations_on(reader, day, zone)
    return of(reader, held, today=day)


def of(reader: Reader, consultations: Collection[str], *, today: dt.date) -> tuple[OpenRow, ...]:
    """Return the loose ends of consultations, people and needs first, with likely answers."""
    if not consultations:
        return ()
    records = records_of(reader, consultations)
    day = _day(reader, records, consultations, today)
    theirs = [row for row in records["person"] if not _is_ours(day, row["id"])]
    ends = [*loose_ends(records, RULES), *loose_ends({"person": theirs}, (_CONSENT,))]
    photos = [end for end in ends if end.record == "attachment"]
    found = [_open_row(day, end) for end in ends if end.record != "attachment"]
    found += _photo_rows(day, photos)
    found += _lines(reader, day, consultations)
    return tuple(sorted(found, key=_rank))


def choices(reader: Reader, row: OpenRow) -> dict[str, str]:
    """Return what can be chosen for a row that asks to choose: code or id -> words."""
    spec = record_named(row.record).declared[row.field]
    if spec.vocabulary:
        return dict(reader.terms(spec.vocabulary))
    if spec.to is None:
        return {}
    found = choosing.titles(reader, spec.to, most=_CHOICES_AT_MOST)
    return {row: title for row, title in found.items() if title}


def settle(unit: UnitOfWork, row: OpenRow, value: object, *, now: Moment) -> None:
    """Keep an answer in every record of the row. A translation is written behind the line it translates."""
    for row_id in row.ids:
        if row.field == TRANSLATION:
            said = unit.row("note_line", row_id)["text"] or ""
            unit.update(NoteLine, row_id, {"text": f"{said} — {value}"})
        elif row.field == "consent":
            people.set_consent(unit, row_id, str(value), now=now)
        else:
            unit.update(record_named(row.record), row_id, {row.field: value})


def settle_with_new(unit: UnitOfWork, row: OpenRow, title: str, *, now: Moment) -> None:
    """Make the record that the answer names, with that title, and keep it as the answer."""
    to = record_named(row.record).declared[row.field].to
    assert to is not None
    kind = record_named(to)
    settle(unit, row, unit.add(kind, {kind.title_field: title}), now=now)


def makes(row: OpenRow) -> str:
    """Return what a new answer would be called, as ``organisation``; empty if none can be made."""
    field = record_named(row.record).declared.get(row.field)
    if field is None or field.to not in ("organization", "person"):
        return ""
    return record_named(field.to).singular.lower()


def only_in_another_language(text: str) -> str | None:
    """Return the language (by its script) of a line that holds no word in Latin letters; None for every other line."""
    letters = [letter for letter in text if letter.isalpha()]
    foreign = Counter(name for letter in letters for name, first, last in _SCRIPTS if first <= letter <= last)
    if sum(foreign.values()) < _LETTERS_OF_A_LINE or _LATIN_WORD.search(text):
        return None
    return foreign.most_common(1)[0][0]


def _rank(row: OpenRow) -> int:
    place = (row.record, row.field)
    return _ORDER.index(place) if place in _ORDER else len(_ORDER)


def _day(reader: Reader, records: Mapping[str, list[Row]], held: Collection[str], today: dt.date) -> _Day:
    parts = taking_part.parts_in(reader, [f"consultation/{one}" for one in held])
    met = {part["person"] for part in parts if part["person"]}
    known = {row["id"]: row for row in records["person"]}
    organizations = {row["organization"] for row in known.values() if row["organization"]}
    return _Day(
        reader=reader,
        rows={record: {row["id"]: row for row in rows} for record, rows in records.items()},
        parts=parts,
        names=reader.titles("person", met),
        organizations=reader.titles("organization", organizations),
        persons=known,
        today=today,
    )


def _is_ours(day: _Day, person: str) -> bool:
    return any(part["person"] == person and part["side"] == "us" for part in day.parts)


def _open_row(day: _Day, end: LooseEnd) -> OpenRow:
    row = day.rows[end.record][end.id]
    spec = record_named(end.record).declared[end.field]
    how = {Kind.DATE: "date", Kind.TEXT: "text", Kind.LONG: "text", Kind.MOMENT: ""}.get(spec.kind, "choose")
    what = end.what[:1].upper() + end.what[1:]
    answers = _answers(day, end, row)
    if end.field in ("consent", "priority") and answers:
        how = ""
    side = row.get("side") if end.record == "commitment" else None
    return OpenRow(end.record, (end.id,), end.field, what, _line(day, end, row), answers, _MORE.get(how, ""), how, side)


def _answers(day: _Day, end: LooseEnd, row: Row) -> tuple[Answer, ...]:
    """Return the likeliest answers, the likeliest first."""
    match end.record, end.field:
        case "person", "consent":
            return tuple(Answer(words, code) for words, code in _CONSENT_ANSWERS)
        case "need", "priority":
            terms = list(day.reader.terms("need_priority").items())[:3]
            return tuple(Answer(words, code) for code, words in terms)
        case "person", "organization":
            return _likely_organizations(day, end.id)
        case "commitment" | "follow_up", "owner":
            return _likely_owners(day, row)
        case _, "due":
            return tuple(Answer(_weekday(friday, day.today), friday) for friday in _fridays(day.today))
        case "need", "sector":
            return _likely_sectors(day, row)
        case _, "city":
            held = day.rows["consultation"].get(row.get("consultation") or "")
            city = held["city"] if held else None
            return tuple(Answer(name, one) for one, name in day.reader.titles("city", [city] if city else []).items())
    return ()


def _likely_organizations(day: _Day, person: str) -> tuple[Answer, ...]:
    """The organisations of those who took part in the same meetings, the most frequent first."""
    where = {part["about"] for part in day.parts if part["person"] == person}
    ours = _is_ours(day, person)
    beside = Counter(
        day.persons[part["person"]]["organization"]
        for part in day.parts
        if part["about"] in where and part["person"] in day.persons and (part["side"] == "us") == ours
    )
    likely = [one for one, _times in beside.most_common() if one in day.organizations][:_LIKELY]
    return tuple(Answer(day.organizations[one], one) for one in likely)


def _likely_owners(day: _Day, row: Row) -> tuple[Answer, ...]:
    """Those who took part in the meeting, of the side that promised."""
    ours = row.get("side", "us") == "us"
    about = f"consultation/{row['consultation']}" if row.get("consultation") else row.get("about")
    here = [part for part in day.parts if part["about"] == about and (part["side"] == "us") == ours]
    likely = [one for one in dict.fromkeys(part["person"] for part in here) if one in day.names][:_LIKELY]
    return tuple(Answer(day.names[one], one) for one in likely)


def _likely_sectors(day: _Day, row: Row) -> tuple[Answer, ...]:
    """The sectors of the day's other needs, the most frequent first."""
    used = Counter(one["sector"] for one in day.rows["need"].values() if one["sector"])
    terms = day.reader.terms("sectors")
    return tuple(Answer(terms[code], code) for code, _times in used.most_common() if code in terms)[:_LIKELY]


def _fridays(today: dt.date) -> tuple[dt.date, dt.date]:
    """The next Friday to come, and the one after it."""
    ahead = (_FRIDAY - today.weekday()) % 7 or 7
    first = today + dt.timedelta(days=ahead)
    return first, first + dt.timedelta(days=7)


def _weekday(day: dt.date, today: dt.date) -> str:
    return joined(say("Fri"), str(day.day), None if day.month == today.month else named(f"{day:%b}"), between=" ")


def _line(day: _Day, end: LooseEnd, row: Row) -> str:
    if end.record == "person":
        name = row["display_name"] or row["native_name"] or say("No name yet")
        return joined(joined(name, row["title"], between=", "), _met(day, end.id))
    if end.record == "commitment":
        debt = {"us": say("we owe the city"), "city": say("the city owes us")}.get(
            row["side"] or "", say("no side yet")
        )
        return joined(row["text"] or say("Nothing written yet"), debt)
    title = record_named(end.record).title_field
    return str(row.get(title) or say("Nothing written yet"))


def _met(day: _Day, person: str) -> str:
    held = [day.rows["consultation"].get(str(part["about"]).partition("/")[2]) for part in day.parts
            if part["person"] == person]  # fmt: skip
    moments = [one["moment"] for one in held if one and one["moment"]]
    return say("met {0}", f"{min(moments).local():%H:%M}") if moments else ""


def _photo_rows(day: _Day, ends: Sequence[LooseEnd]) -> list[OpenRow]:
    """One row for all photos of a meeting, as one caption serves them all."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for end in ends:
        row = day.rows["attachment"][end.id]
        groups[row["about"] or ""].append(row)
    found = []
    for about, rows in groups.items():
        count = len(rows)
        what = say_count("{0} photo without a caption", "{0} photos without a caption", count)
        held = day.rows["consultation"].get(about.partition("/")[2])
        taken = sorted(row["taken_at"] for row in rows if row["taken_at"])
        span = f", {taken[0].local():%H:%M}–{taken[-1].local():%H:%M}" if taken else ""
        line = f"{(held or {}).get('title') or rows[0]['name'] or 'Photo'}{span}"
        more = say("Caption…") if count == 1 else say("Caption all…")
        ids = tuple(row["id"] for row in rows)
        found.append(OpenRow("attachment", ids, "caption", what, line, more=more, how="text"))
    return found


def _lines(reader: Reader, day: _Day, consultations: Collection[str]) -> list[OpenRow]:
    fields = ("text", "position", "consultation")
    lines: list[dict[str, Any]] = rows_with(reader, "note_line", "consultation", consultations, fields=fields)
    found = []
    for line in sorted(lines, key=lambda one: (one["consultation"] or "", one["position"] or "", one["id"])):
        language = only_in_another_language(line["text"] or "")
        if language is not None:
            what = say("Line only in {0}, no English", named(language))
            found.append(
                OpenRow("note_line", (line["id"],), TRANSLATION, what, line["text"], more=say("Translate…"), how="text")
            )
    return found
