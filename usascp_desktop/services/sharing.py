"""What a person sees of sharing: the state of this laptop's data, what arrived, who is in the team and holds what."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from usascp_desktop.errors import NotAllowedError
from usascp_desktop.sentences import marked
from usascp_desktop.store import segments
from usascp_desktop.store.database import Database, keep_meta
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import RENEWAL
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.sync import exchange, login, renewal, sealing, team
from usascp_desktop.sync.exchange import Gap
from usascp_desktop.sync.login import Login


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop of the team: what of its work is here, and up to which number of ours it holds.

    ``cut`` is the last number that counts of a laptop that was shut out, None for one that is in the team.
    """

    device: str
    laptop: str
    person: str
    admin: bool
    own: bool
    cut: int | None
    here: int
    holds: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """Segments of one laptop that came together: how many changes, when (UTC), and whether they were taken back."""

    laptop: str
    names: tuple[str, ...]
    changes: int
    at: str
    aside: bool


@dataclass(frozen=True, slots=True)
class Met:
    """Where this workspace met others, or was written out, the last time: an address, and when (UTC)."""

    address: str = ""
    at: str = ""


ON_A_SERVER = marked("This workspace is on a server and is only read; it is shared from the workspaces it came of.")
PLACE, SERVER = "place", "server"
"""A shared place, and a server that holds the tables in clear."""


@dataclass(frozen=True, slots=True)
class Shared:
    """The state of sharing. ``why_not`` says why this workspace can share nothing; then the rest is empty.

    ``words`` are six words for the state of the data; ``own`` is the newest number of this laptop's work; ``safe`` is
    whether the laptop may be wiped, ``reasons`` why not. ``copied`` is whether another workspace writes under this
    laptop's name, ``renewed_as`` what this one is called from its next opening on. ``shut_out`` is whether the team
    shut this laptop out. ``findings`` are sentences about the team that somebody should act on. ``place`` and
    ``server`` are where it was shared and written out last; ``logins`` are the places whose name and password are kept.
    """

    why_not: str = ""
    in_team: bool = False
    admin: bool = False
    unshared: int = 0
    own: int = 0
    words: tuple[str, ...] = ()
    laptops: tuple[Laptop, ...] = ()
    arrivals: tuple[Arrival, ...] = ()
    missing: tuple[Gap, ...] = ()
    safe: bool = False
    reasons: tuple[str, ...] = ()
    copied: bool = False
    renewed_as: str = ""
    shut_out: bool = False
    findings: tuple[str, ...] = ()
    place: Met = Met()
    server: Met = Met()
    logins: frozenset[str] = frozenset()


def state(reader: Reader) -> Shared:
    """Return how this workspace stands with its team."""
    db = reader.db
    if segments.fact(db, "device") is None:
        return Shared(why_not=ON_A_SERVER)
    try:
        now = team.standing(db)
    except NotAllowedError as problem:
        return Shared(why_not=str(problem))
    device = segments.fact(db, "device") or ""
    if now is None:
        return Shared(unshared=segments.unsealed_count(db, device), words=team.code(db), logins=login.known_places(db))
    receipts, safety = exchange.receipts(db), exchange.safe_to_wipe(db)
    return Shared(
        in_team=now.is_member,
        admin=any(one.id == device and one.admin for one in now.roster.devices.values()),
        unshared=receipts.unsealed,
        own=receipts.own,
        words=team.code(db),
        laptops=_laptops(db, now, receipts),
        arrivals=_arrivals(db, now),
        missing=receipts.missing,
        safe=safety.safe,
        reasons=safety.reasons,
        copied=renewal.is_copy(db),
        renewed_as=segments.fact(db, RENEWAL) or "",
        shut_out=device in now.roster.cuts,
        place=_met(db, PLACE),
        server=_met(db, SERVER),
        logins=login.known_places(db),
        findings=(*now.roster.findings, *renewal.forks(db, now)),
    )


def note_met(database: Database, what: str, address: str, given: Login | None = None) -> None:
    """Note that this workspace met others (``PLACE``) or was written out (``SERVER``) there just now.

    The login that was ``given`` for it is kept: it was the right one.
    """

    def work(db: Driver) -> None:
        keep_meta(db, f"{what}_address", address)
        keep_meta(db, f"{what}_at", dt.datetime.now(dt.UTC).isoformat(timespec="seconds"))
        if given is not None:
            login.keep(db, address, given)

    database.write(lambda unit: work(unit.db), label="Note where it was shared", undoable=False)


def may_join(reader: Reader) -> bool:
    """Tell whether this workspace itself may join a team: it is no practice, and in none, or not let in yet."""
    try:
        now = team.standing(reader.db)
    except NotAllowedError:
        return False
    return now is None or not now.is_member


def first_difference(words: tuple[str, ...], said: str) -> int | None:
    """Return the place (from 0) of the first word another laptop says differently; None if none does so far."""
    for place, word in enumerate(said.lower().split()):
        if place >= len(words) or word != words[place].lower():
            return place
    return None


def _met(db: Driver, what: str) -> Met:
    return Met(segments.fact(db, f"{what}_address") or "", segments.fact(db, f"{what}_at") or "")


def _laptops(db: Driver, now: team.Standing, receipts: exchange.Receipts) -> tuple[Laptop, ...]:
    here = segments.held(db)
    found = [
        Laptop(
            one.id,
            one.laptop,
            one.person,
            one.admin,
            one.id == now.device,
            now.roster.cuts.get(one.id),
            here.get(one.id, (0, ""))[0],
            receipts.own if one.id == now.device else receipts.held_by.get(one.id, 0),
        )
        for one in now.roster.devices.values()
    ]
    return tuple(sorted(found, key=lambda one: (not one.own, one.cut is not None, one.laptop)))


def _arrivals(db: Driver, now: team.Standing) -> tuple[Arrival, ...]:
    """Segments of others, those of a laptop that came within the same minute together; the latest first."""
    groups: dict[tuple[str, str, bool], list[segments.Place]] = defaultdict(list)
    for place in segments.places(db):
        if place.source != sealing.OWN and place.device != now.device and place.aside in (None, "person"):
            groups[place.received_at[:16], place.device, place.aside == "person"].append(place)
    names = {one.id: one.laptop for one in now.roster.devices.values()}
    found = [
        Arrival(names.get(device, device[:8]), tuple(p.name for p in group), sum(p.count for p in group), at, aside)
        for (at, device, aside), group in groups.items()
    ]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))
