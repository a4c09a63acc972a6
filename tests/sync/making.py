"""Devices, rosters and segments made by hand, to be damaged and forged."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace

from usascp_desktop.security.device import DeviceKeys, new_age_identity, recipient_of
from usascp_desktop.sync.roster import Roster, evaluate
from usascp_desktop.sync.segment import Header, Sealed, seal
from usascp_desktop.sync.statement import (
    Add,
    Certificate,
    Epoch,
    Found,
    Newcomer,
    Revoke,
    Statement,
    newcomer,
    proof_of,
    state,
)

DAY = "2026-03-01"


def member_id(keys: DeviceKeys) -> str:
    return hashlib.blake2b(keys.public_key, digest_size=16, key=b"member").hexdigest()


def person(keys: DeviceKeys, *, admin: bool = False) -> Newcomer:
    return newcomer(keys, laptop="L", member=member_id(keys), person="P", admin=admin)


@dataclass
class Team:
    """A team made by hand: its founder, key and statements."""

    founder: DeviceKeys = field(default_factory=DeviceKeys.create)
    epoch: str = field(default_factory=new_age_identity)
    recovery: str = field(default_factory=new_age_identity)
    statements: list[Statement] = field(default_factory=list)

    def __post_init__(self) -> None:
        first = Epoch(1, recipient_of(self.epoch), {})
        body = Found(person(self.founder, admin=True), first, recipient_of(self.recovery), DAY, "0" * 32)
        self.statements.append(state(self.founder, body, team="", number=1, heads=()))
        self.team = self.statements[0].team

    @property
    def roster(self) -> Roster:
        return evaluate(self.statements, self.team)

    def say(self, keys: DeviceKeys, body: object, *, seen: list[Statement] | None = None) -> Statement:
        """State something, having seen everything or what is given."""
        known = evaluate(self.statements if seen is None else seen, self.team)
        made = state(keys, body, team=self.team, number=known.number + 1, heads=known.heads)
        self.statements.append(made)
        return made

    def invited(self, by: DeviceKeys, keys: DeviceKeys, *, admin: bool = False, nonce: str | None = None) -> Add:
        holder = DeviceKeys.create()
        blank = Certificate(
            self.team,
            nonce or keys.device_id,
            holder.public_key.hex(),
            by.device_id,
            "2026-03-15",
            admin,
            "0" * 128,
        )
        paper = Certificate(
            blank.team, blank.nonce, blank.key, blank.by, blank.until, admin, by.sign(blank.text()).hex()
        )
        new = person(keys)
        return Add(new, DAY, paper, holder.sign(proof_of(paper, new)).hex())

    def add(
        self, *, by: DeviceKeys | None = None, admin: bool = False, seen: list[Statement] | None = None
    ) -> DeviceKeys:
        """Let a new device in and return its keys."""
        keys = DeviceKeys.create()
        self.say(keys, self.invited(by or self.founder, keys, admin=admin), seen=seen)
        return keys

    def revoke(
        self, device: str, cut: int, *, by: DeviceKeys | None = None, seen: list[Statement] | None = None
    ) -> None:
        self.say(by or self.founder, Revoke(device, cut, DAY), seen=seen)

    def header(self, keys: DeviceKeys, *, seq: int = 1, n: int = 1, **more: object) -> Header:
        made = Header(
            team=self.team,
            dev=keys.device_id,
            seq=seq,
            prev="",
            month="202603",
            schema=1,
            min_reader=1,
            epoch="1-x",
            n=n,
        )
        return Header(**{**{name: getattr(made, name) for name in made.__struct_fields__}, **more})

    def seal(self, keys: DeviceKeys, lines: list[bytes] | None = None, *, seq: int = 1, **more: object) -> Sealed:
        """Seal lines as this device would."""
        content = [line(keys)] if lines is None else lines
        header = self.header(keys, seq=seq, n=len(content), **more)
        to = [recipient_of(self.epoch), recipient_of(self.recovery)]
        return seal(header, content, keys=keys, recipients=to, seen={keys.device_id: (1, "0" * 64)})


def line(keys: DeviceKeys, value: object = "text", **more: object) -> bytes:
    """Return an operation line of a device."""
    operation = {
        "t": "need",
        "r": "0" * 32,
        "c": "statement",
        "v": value,
        "h": 1 << 40,
        "d": keys.device_id,
        "u": member_id(keys),
        "x": "save",
        "p": [],
        **more,
    }
    return json.dumps(operation, ensure_ascii=False, separators=(",", ":")).encode()


def renamed(sealed: Sealed, content: bytes) -> Sealed:
    """Return other bytes under the name they would have: what somebody does who hides an alteration."""
    digest = hashlib.sha256(content).hexdigest()
    name = sealed.name[: sealed.name.index("-") + 1] + digest[:40] + ".seg"
    return replace(sealed, name=name, content=content, sha256=digest)
