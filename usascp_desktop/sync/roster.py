"""The roster: who is in the team, derived from a set of signed statements alone, whatever order they arrived in.

A statement names the hashes of all statements it saw last (a set, not a chain, so that laptops may join before they
meet). Whether its signer had the right to make it is judged by what that statement saw, never by what came later; two
rules then look at the whole set. What a shut-out laptop stated, or an invitation of its used, without its shutting-out
having seen it, does not count. And of several uses of one invitation only the first by (number, hash) counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from usascp_desktop.sentences import say
from usascp_desktop.sync.statement import Add, Epoch, Found, Newcomer, Revoke, Statement

ADMINS: Final = 2
"""Administrators a team has at most; finer roles come later."""
_EVER: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class Device:
    """A laptop of the team: its Ed25519 public key (32 bytes), age recipient, names, and the statement it came by."""

    id: str
    key: bytes
    recipient: str
    laptop: str
    member: str
    person: str
    admin: bool
    statement: str


@dataclass(frozen=True, slots=True)
class EpochKey:
    """A key of the team: number, age recipient, and the secret wrapped to devices {device: age file in base64}."""

    number: int
    recipient: str
    statement: str
    wraps: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Roster:
    """What a set of statements says.

    ``devices`` has everyone ever let in; ``cuts`` the last number that counts of those shut out. ``epochs`` are in the
    order (number, hash): writers use the last. ``heads`` are what a new statement must name. ``findings`` are
    sentences for an administrator.
    """

    team: str
    devices: Mapping[str, Device] = field(default_factory=dict)
    cuts: Mapping[str, int] = field(default_factory=dict)
    epochs: tuple[EpochKey, ...] = ()
    recovery: str = ""
    heads: tuple[str, ...] = ()
    number: int = 0
    valid: frozenset[str] = frozenset()
    findings: tuple[str, ...] = ()

    def cut(self, device: str) -> int:
        """Return the last segment number of a device that counts."""
        return self.cuts.get(device, _EVER)

    def active(self) -> dict[str, Device]:
        """Return the devices that are in and not shut out."""
        return {name: device for name, device in self.devices.items() if name not in self.cuts}

    def is_admin(self, device: str) -> bool:
        """Tell whether a device administers the team now."""
        found = self.active().get(device)
        return found is not None and found.admin

    @property
    def epoch(self) -> EpochKey | None:
        """The key writers use now; None where nothing is known."""
        return self.epochs[-1] if self.epochs else None


def evaluate(statements: Iterable[Statement], team: str) -> Roster:
    """Return the roster that a set of statements makes: a pure function of the set.

    Statements of other teams, with unknown predecessors or wrong numbers are passed over; signatures were checked when
    they were read.
    """
    graph = _Graph(statements, team)
    authorised: set[str] = set()
    memo: dict[frozenset[str], Roster] = {}
    for one in graph.ordered:
        past = graph.past[one.hash]
        if past not in memo:
            memo[past] = _judge(graph, past, authorised)
        if _may(one, memo[past]):
            authorised.add(one.hash)
    return _judge(graph, frozenset(graph.past), authorised)


class _Graph:
    """The statements whose predecessors are all here, in the order (number, hash), with all that each one saw."""

    def __init__(self, statements: Iterable[Statement], team: str) -> None:
        given = {one.hash: one for one in statements if one.team == team}
        self.team = team
        self.ordered: list[Statement] = []
        self.past: dict[str, frozenset[str]] = {}
        numbers: dict[str, int] = {}
        for one in sorted(given.values(), key=lambda one: (one.number, one.hash)):
            root = isinstance(one.body, Found)
            if not all(head in self.past for head in one.heads) or root != (not one.heads):
                continue
            if one.number != 1 + max((numbers[head] for head in one.heads), default=0):
                continue
            if root and one.hash[:32] != team:
                continue
            numbers[one.hash] = one.number
            self.past[one.hash] = frozenset(one.heads).union(*(self.past[head] for head in one.heads))
            self.ordered.append(one)
        self.by_hash = {one.hash: one for one in self.ordered}

    def heads(self, among: frozenset[str]) -> tuple[str, ...]:
        """Return the statements of a set that none of it has seen."""
        seen: set[str] = set()
        for name in among:
            seen |= self.past[name]
        return tuple(sorted(among - seen))


def _may(one: Statement, before: Roster) -> bool:
    """Tell whether the signer had the right to make a statement, by what it saw."""
    body = one.body
    if isinstance(body, Found):
        return body.newcomer.device == one.by
    if isinstance(body, Add):
        if body.certificate is None:
            return before.is_admin(one.by)
        inviter = before.active().get(body.certificate.by)
        return (
            inviter is not None and inviter.admin and one.by == body.newcomer.device and body.is_certified(inviter.key)
        )
    return before.is_admin(one.by)


def _judge(graph: _Graph, among: frozenset[str], authorised: set[str]) -> Roster:
    """Put together what the authorised statements of a set say, given that the set is closed under what they saw."""
    chosen = [one for one in graph.ordered if one.hash in among and one.hash in authorised]
    revokes = [one for one in chosen if isinstance(one.body, Revoke)]
    seen_of = _seen_before_shut_out(graph, revokes)
    devices: dict[str, Device] = {}
    used: dict[str, str] = {}
    epochs: dict[tuple[int, str], EpochKey] = {}
    valid: set[str] = {one.hash for one in revokes}
    findings: list[str] = []
    recovery = ""
    cuts = _cuts(graph, revokes)
    for one in chosen:
        body = one.body
        authority = body.certificate.by if isinstance(body, Add) and body.certificate else one.by
        late = authority in seen_of and one.hash not in seen_of[authority]
        if isinstance(body, Revoke) or late or not (isinstance(body, Found) or authority in devices):
            continue
        if isinstance(body, Found):
            recovery = body.recovery
            _admit(devices, body.newcomer, one.hash, admin=True)
            _keep_epoch(epochs, body.epoch, one.hash)
        elif isinstance(body, Epoch):
            _keep_epoch(epochs, body, one.hash)
        else:
            if body.certificate is not None and used.setdefault(body.certificate.nonce, one.hash) != one.hash:
                findings.append(
                    say("An invitation was used twice; the laptop “{0}” was not let in.", body.newcomer.laptop)
                )
                continue
            wanted = body.certificate.admin if body.certificate else body.newcomer.admin
            there = sum(device.admin and name not in cuts for name, device in devices.items())
            _admit(devices, body.newcomer, one.hash, admin=wanted and there < ADMINS)
        valid.add(one.hash)
    ordered = tuple(sorted(epochs.values(), key=lambda epoch: (epoch.number, epoch.statement)))
    return Roster(
        team=graph.team, devices=devices, cuts={name: cut for name, cut in cuts.items() if name in devices},
        epochs=ordered, recovery=recovery, heads=graph.heads(among), valid=frozenset(valid), findings=tuple(findings),
        number=max((graph.by_hash[name].number for name in among), default=0),
    )  # fmt: skip


def _latest(graph: _Graph, revokes: Sequence[Statement]) -> dict[str, list[Statement]]:
    """Return, for each device that was shut out, the decisions about it that no later one has seen."""
    about: dict[str, list[Statement]] = {}
    for one in revokes:
        if isinstance(one.body, Revoke):
            about.setdefault(one.body.device, []).append(one)
    return {
        device: [one for one in given if not any(one.hash in graph.past[other.hash] for other in given)]
        for device, given in about.items()
    }


def _cuts(graph: _Graph, revokes: Sequence[Statement]) -> dict[str, int]:
    """Return the cut of each device: the latest decision; of decisions that did not know each other the strictest."""
    return {
        device: min(one.body.cut for one in given if isinstance(one.body, Revoke))
        for device, given in _latest(graph, revokes).items()
    }


def _seen_before_shut_out(graph: _Graph, revokes: Sequence[Statement]) -> dict[str, frozenset[str]]:
    """Return, for each device that was shut out, the statements that were known when it was."""
    known: dict[str, frozenset[str]] = {}
    for device, given in _latest(graph, revokes).items():
        known[device] = frozenset[str]().union(*(graph.past[one.hash] for one in given))
    return known


def _admit(devices: dict[str, Device], new: Newcomer, statement: str, *, admin: bool) -> None:
    """Let a device in; the first statement about it stays."""
    devices.setdefault(
        new.device,
        Device(new.device, bytes.fromhex(new.key), new.recipient, new.laptop, new.member, new.person, admin, statement),
    )


def _keep_epoch(epochs: dict[tuple[int, str], EpochKey], new: Epoch, statement: str) -> None:
    """Add a key of the team; a statement about the same key again hands it to more devices."""
    place = (new.number, new.recipient)
    before = epochs.get(place)
    if before is None:
        epochs[place] = EpochKey(new.number, new.recipient, statement, dict(new.wraps))
    else:
        wraps = {**new.wraps, **before.wraps}
        epochs[place] = EpochKey(new.number, new.recipient, before.statement, wraps)
