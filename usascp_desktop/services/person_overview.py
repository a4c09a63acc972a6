"""One person or organisation on one page: how to reach them, what may be used, who they may be twice, what they did."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from usascp_desktop.domain.consent import IDENTITY, PRIVATE_CONTACT, WORK_CONTACT, Audience, person_may_leave
from usascp_desktop.domain.moments import Moment
from usascp_desktop.sentences import joined, marked, say
from usascp_desktop.services import choosing, commitments, duplicates
from usascp_desktop.services.commitments import Promise
from usascp_desktop.services.people import folded
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader

_CANDIDATES = 50
_MEETINGS_AT_MOST = 20
_DETAILS = (
    (IDENTITY, marked("name and role")),
    (WORK_CONTACT, marked("work contact")),
    (PRIVATE_CONTACT, marked("private contact")),
)
_MEETING = ("title", "moment", "city", "status")


@dataclass(frozen=True, slots=True)
class Twin:
    """Somebody who may be the same person or organisation, and why: the same name, or the same e-mail address."""

    id: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Met:
    """A consultation a person took part in: its id, title, time, and the name of its city."""

    id: str
    title: str
    moment: Moment | None
    city: str


@dataclass(frozen=True, slots=True)
class PersonOverview:
    """A person as they stand on a day.

    ``channels`` are (kind, value); ``roles`` in words; ``may`` says for public, partners and internal papers what may
    be used, in words; ``promises`` are the open ones the person owes or is owed; ``merged`` are (id, name) of those
    merged into this one.
    """

    id: str
    name: str
    native_name: str | None
    address: str | None
    title: str | None
    organization: str | None
    organization_name: str
    city: str
    channels: tuple[tuple[str, str], ...]
    roles: tuple[str, ...]
    consent: str | None
    consent_words: str
    consent_at: Moment | None
    may: tuple[tuple[str, str], ...]
    twins: tuple[Twin, ...]
    met: tuple[Met, ...]
    promises: tuple[Promise, ...]
    merged: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OrganizationOverview:
    """An organisation: what it is in words, its people as (id, name, title), and which others may be the same.

    ``merged`` are (id, name) of those merged into this one.
    """

    id: str
    name: str
    native_name: str | None
    line: str
    people: tuple[tuple[str, str, str], ...]
    twins: tuple[Twin, ...]
    merged: tuple[tuple[str, str], ...] = ()


def of_person(reader: Reader, person: str, *, today: dt.date) -> PersonOverview:
    """Return what is known about a person (an id or the beginning of one); NotFoundError if it is not there."""
    row = reader.row("person", reader.resolve("person", person))
    where: Row = {"name": "", "city": None}
    if row["organization"] and reader.exists("organization", row["organization"]):
        where = reader.row("organization", row["organization"])
    cities = reader.titles("city", [where["city"]] if where["city"] else [])
    channels = reader.rows(Query("channel", (Condition("person", "=", row["id"]),), order=("id",)))
    known = reader.terms("person_roles")
    owed = [
        *reader.rows(Query("commitment", (Condition("owner", "=", row["id"]),))),
        *reader.rows(Query("commitment", (Condition("to_whom", "=", row["id"]),))),
    ]
    found = {one["id"]: one for one in owed if one["status"] not in commitments.CLOSED}
    return PersonOverview(
        id=row["id"],
        name=row["display_name"] or row["native_name"] or "",
        native_name=row["native_name"],
        address=row["form_of_address"],
        title=row["title"],
        organization=row["organization"],
        organization_name=str(where["name"] or ""),
        city=cities.get(str(where["city"]), ""),
        channels=tuple(dict.fromkeys((one["kind"] or "", one["value"] or "") for one in channels if one["value"])),
        roles=tuple(known.get(role, role) for role in sorted(row["roles"])),
        consent=row["consent"],
        consent_words=reader.terms("consent").get(row["consent"] or "", say("Not asked yet")),
        consent_at=row["consent_at"],
        may=what_may_be_used(row["consent"]),
        twins=twins_of_person(reader, row, [one["value"] for one in channels if _is_mail(one)]),
        met=_met(reader, row["id"]),
        promises=commitments.promises(reader, found.values(), today=today),
        merged=duplicates.merged_into(reader, "person", row["id"]),
    )


def of_organization(reader: Reader, organization: str) -> OrganizationOverview:
    """Return what is known about an organisation; NotFoundError if it is not there."""
    row = reader.row("organization", reader.resolve("organization", organization))
    cities = reader.titles("city", [row["city"]] if row["city"] else [])
    kind = reader.terms("organization_kinds").get(row["kind"] or "", "")
    country = reader.terms("countries").get(row["country"] or "", "")
    fields = ("display_name", "title")
    where = (Condition("organization", "=", row["id"]),)
    members = reader.rows(Query("person", where, order=("display_name",), fields=fields))
    return OrganizationOverview(
        id=row["id"],
        name=row["name"] or row["native_name"] or "",
        native_name=row["native_name"],
        line=" · ".join(part for part in (kind, cities.get(row["city"] or "", ""), country) if part),
        people=tuple((one["id"], one["display_name"] or "", one["title"] or "") for one in members),
        twins=twins_of_organization(reader, row),
        merged=duplicates.merged_into(reader, "organization", row["id"]),
    )


def what_may_be_used(consent: str | None) -> tuple[tuple[str, str], ...]:
    """Return for public, partner and internal papers, in words, what of a person may be used."""
    readers = (
        (say("In public"), Audience("public")),
        (say("For partners"), Audience("partner")),
        (say("Internally"), Audience()),
    )
    return tuple((words, _allowed(consent, audience)) for words, audience in readers)


def twins_of_person(reader: Reader, row: Row, mails: Collection[str]) -> tuple[Twin, ...]:
    """Return who may be the same person: the same e-mail address, or the same name and no other organisation."""
    wanted = {mail.strip().casefold() for mail in mails if mail}
    found: dict[str, str] = {}
    if wanted:
        every = reader.rows(Query("channel", (Condition("kind", "=", "email"),), fields=("person", "value")))
        for one in every:
            if one["person"] and (one["value"] or "").strip().casefold() in wanted:
                found[one["person"]] = say("same e-mail")
    for one in _same_name(reader, "person", row, ("display_name", "native_name"), also=("organization",)):
        if duplicates.may_be_same("person", row, one):
            found.setdefault(one["id"], say("same name"))
    found.pop(row["id"], None)
    for other in duplicates.settled(reader, "person", row, found):
        del found[other]
    names = reader.titles("person", found)
    return tuple(Twin(one, names[one], why) for one, why in sorted(found.items()) if one in names)


def twins_of_organization(reader: Reader, row: Row) -> tuple[Twin, ...]:
    """Return which organisations may be the same: the same name and no other country or city."""
    found = _same_name(reader, "organization", row, ("name", "native_name"), also=("country", "city"))
    same = [one for one in found if duplicates.may_be_same("organization", row, one)]
    settled = duplicates.settled(reader, "organization", row, [one["id"] for one in same])
    return tuple(
        Twin(one["id"], one["name"] or one["native_name"] or "", say("same name"))
        for one in same
        if one["id"] not in settled
    )


def _same_name(reader: Reader, record: str, row: Row, names: tuple[str, str], *, also: tuple[str, ...]) -> list[Row]:
    """Rows of other records of the kind with the same name; the search index narrows down which to compare."""
    also_called = choosing.other_names(reader, record)

    def called(one: Row) -> set[str]:
        own = (one[name] for name in names)
        return {folded(name) for name in (*own, *also_called.get(one["id"], ())) if name} - {""}

    mine = called(row)
    hits = {hit.id for name in mine for hit in reader.search(name, limit=_CANDIDATES, record=record).hits}
    rows = rows_with(reader, record, "id", hits - {row["id"]}, fields=(*names, *also))
    return [one for one in rows if mine & called(one)]


def _allowed(consent: str | None, audience: Audience) -> str:
    allowed = [words for detail, words in _DETAILS if person_may_leave(consent, detail, audience)]
    return joined(*map(say, allowed), between=", ") if allowed else say("nothing")


def _is_mail(channel: Row) -> bool:
    return channel["kind"] == "email" and bool(channel["value"])


def _met(reader: Reader, person: str) -> tuple[Met, ...]:
    parts = reader.rows(Query("participant", (Condition("person", "=", person),), fields=("about",)))
    places = [str(part["about"] or "").partition("/") for part in parts]
    held = rows_with(
        reader, "consultation", "id", [row for record, _, row in places if record == "consultation"], fields=_MEETING
    )
    held.sort(key=lambda one: str(one["moment"].at if one["moment"] else ""), reverse=True)
    cities = reader.titles("city", [one["city"] for one in held if one["city"]])
    return tuple(
        Met(one["id"], one["title"] or say("Untitled"), one["moment"], cities.get(one["city"] or "", ""))
        for one in held[:_MEETINGS_AT_MOST]
    )
