"""A workspace's place in its team: founding one, inviting, joining, shutting out, and the keys it holds."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from usascp_desktop.config import write_whole
from usascp_desktop.errors import NotAllowedError, NotFoundError, RejectedError, UsageError, UserError
from usascp_desktop.security.device import DeviceKeys, decrypt_with, encrypt_to, new_age_identity, recipient_of
from usascp_desktop.sentences import say, why
from usascp_desktop.store import segments
from usascp_desktop.store.database import Database, keep_meta
from usascp_desktop.store.driver import Driver
from usascp_desktop.sync import invitation, words
from usascp_desktop.sync.refusal import RefusedError
from usascp_desktop.sync.roster import Roster, evaluate
from usascp_desktop.sync.statement import (
    VALID_DAYS,
    Add,
    Body,
    Certificate,
    Epoch,
    Found,
    Newcomer,
    Revoke,
    Statement,
    newcomer,
    proof_of,
    read_statement,
    state,
)

_TEAM: Final = "team"
_EPOCH: Final = "epoch_key/"


class Open(Protocol):
    """An open workspace, as far as exchange needs it."""

    @property
    def folder(self) -> Path:
        """Where it is."""

    @property
    def database(self) -> Database:
        """Its data."""


@dataclass(frozen=True, slots=True)
class Standing:
    """This workspace in its team: its keys, the roster, the team's secrets it holds and all statements by hash."""

    device: str
    member: str
    keys: DeviceKeys
    roster: Roster
    secrets: tuple[str, ...] = field(repr=False)
    statements: dict[str, Statement]

    @property
    def is_member(self) -> bool:
        """True while this laptop is in the team."""
        return self.device in self.roster.active()

    def recipients(self) -> tuple[str, ...]:
        """Return whom segments are encrypted to: the team's newest key and the recovery key."""
        epoch = self.roster.epoch
        if epoch is None or not self.is_member:
            raise NotAllowedError("This laptop is not in the team, or was shut out; ask an administrator to invite it.")
        return (epoch.recipient, self.roster.recovery)


def require_real(db: Driver) -> None:
    """Raise NotAllowedError in a practice workspace: practice data never mix with real ones."""
    if segments.fact(db, "practice") == "1":
        raise NotAllowedError("This is a practice workspace: what is in it can never be shared or merged.")


def standing(db: Driver) -> Standing | None:
    """Return this workspace's standing, None if it is in no team yet; NotAllowedError for practice."""
    require_real(db)
    team = segments.fact(db, _TEAM)
    if team is None:
        return None
    statements = _read(segments.statements(db).values())
    identities = tuple(segments.facts(db, _EPOCH).values())
    device, member = segments.fact(db, "device") or "", segments.fact(db, "member") or ""
    roster = evaluate(statements.values(), team)
    return Standing(device, member, own_keys(db), roster, identities, statements)


def required(db: Driver) -> Standing:
    """Return this workspace's standing; NotAllowedError if it is in no team or practice."""
    found = standing(db)
    if found is None:
        raise NotAllowedError("This workspace is in no team yet; found one with an invitation, or join one.")
    return found


def own_keys(db: Driver) -> DeviceKeys:
    """Return this laptop's own keys."""
    return DeviceKeys.from_bytes((segments.fact(db, "device_keys") or "").encode())


def ensure(workspace: Open) -> str | None:
    """Found a team of one if there is none, and return its recovery key then, else None.

    The recovery key (an age identity) opens everything the team ever shares. It is kept nowhere: whoever calls this
    must show it, to be written down and kept away from the laptops.
    """
    with workspace.database.read() as reader:
        found = standing(reader.db)
    if found is None:
        return _found(workspace)
    _vouch_for_restored(workspace, found)
    _hand_on_keys(workspace)
    return None


def let_back_in(workspace: Open) -> bool:
    """Return whether this laptop is in its team, after the old keys of an administrator vouched for the new ones.

    So a restored backup or a renewed copy of an administrator's workspace needs no invitation. False in no team.
    """
    with workspace.database.read() as reader:
        now = standing(reader.db)
    if now is None:
        return False
    _vouch_for_restored(workspace, now)
    with workspace.database.read() as reader:
        return required(reader.db).is_member


def take_statements(db: Driver, contents: Iterable[bytes]) -> int:
    """Keep statements that were read before, and bring keys and names in line; returns how many were new."""
    found = [read_statement(content) for content in contents]
    new = segments.keep_statements(db, [(one.hash, one.content) for one in found])
    team = segments.fact(db, _TEAM)
    if new == 0 or team is None:
        return new
    now = required(db)
    segments.mark_valid(db, now.roster.valid)
    for device in now.roster.devices.values():
        segments.keep_name(db, device.id, "device", device.laptop)
        segments.keep_name(db, device.member, "member", device.person)
    held = {recipient_of(one) for one in now.secrets}
    for epoch in now.roster.epochs:
        wrapped = epoch.wraps.get(now.device)
        if wrapped is not None and epoch.recipient not in held:
            _unwrap(db, wrapped, epoch.recipient, now.keys)
    return new


def invite(workspace: Open, file: Path, *, admin: bool = False, today: dt.date | None = None) -> invitation.Invited:
    """Write an invitation for one new laptop to ``file`` and return the words that open it.

    It can be used once, for fourteen days. NotAllowedError unless this laptop administers the team.
    """
    with workspace.database.read() as reader:
        now = required(reader.db)
    _require_admin(now)
    if file.exists():
        raise UserError(say("{0} is already there; choose another name for the invitation.", file))
    key = DeviceKeys.create()
    until = ((today or _today()) + dt.timedelta(days=VALID_DAYS)).isoformat()
    unsigned = Certificate(
        now.roster.team, secrets.token_hex(16), key.public_key.hex(), now.device, until, admin, "0" * 128
    )
    signature = now.keys.sign(unsigned.text()).hex()
    paper = Certificate(unsigned.team, unsigned.nonce, unsigned.key, unsigned.by, until, admin, signature)
    texts = [one.content.decode("ascii") for one in _in_order(now.statements.values())]
    spoken = words.new_words()
    content = invitation.sealed(
        invitation.Invitation(now.roster.team, paper, key.signing_seed.hex(), list(now.secrets), texts), spoken
    )
    try:
        write_whole(file, content)
    except OSError as problem:
        raise UserError(say("The invitation could not be written to {0} ({1}).", file, why(problem))) from problem
    return invitation.Invited(str(file), spoken, until)


def read_invitation(file: Path, spoken: str) -> invitation.Invitation:
    """Open an invitation before anything is made of it; errors as ``invitation.opened``."""
    try:
        with file.open("rb") as stream:
            content = stream.read(invitation.LARGEST + 1)
    except OSError as problem:
        raise UserError(say("The invitation {0} cannot be read ({1}).", file, why(problem))) from problem
    return invitation.opened(content, spoken)


def require_in_time(paper: invitation.Invitation, *, today: dt.date | None = None) -> None:
    """Raise NotAllowedError if the invitation is over."""
    if (today or _today()).isoformat() > paper.certificate.until:
        raise NotAllowedError("This invitation is over: it was good for fourteen days. Ask for a new one.")


def join(workspace: Open, paper: invitation.Invitation, *, today: dt.date | None = None) -> None:
    """Make this workspace's laptop a member of the inviting team.

    Raises NotAllowedError if the invitation is over, was not made by an administrator or is known to have been used,
    or the workspace is in another team or is practice.
    """
    day = (today or _today()).isoformat()
    require_in_time(paper, today=today)
    try:
        given = [read_statement(text.encode()) for text in paper.statements]
        key = DeviceKeys(bytes.fromhex(paper.seed), new_age_identity())
    except (RefusedError, ValueError):
        raise RejectedError("This invitation is damaged; ask for a new one.") from None

    def work(db: Driver) -> None:
        require_real(db)
        if segments.fact(db, _TEAM) not in (None, paper.team):
            raise NotAllowedError("This workspace is in another team; join from a new workspace.")
        keep_meta(db, _TEAM, paper.team)
        for identity in paper.epochs:
            keep_meta(db, _EPOCH + recipient_of(identity), identity)
        take_statements(db, [one.content for one in given])
        now = required(db)
        _require_unused(now, paper)
        new = _myself(db, now, admin=paper.certificate.admin)
        proof = key.sign(proof_of(paper.certificate, new)).hex()
        _state(db, now, Add(new, day, paper.certificate, proof))
        if not required(db).is_member:
            raise NotAllowedError("This invitation was not made by an administrator of its team; ask for a new one.")

    workspace.database.write(lambda unit: work(unit.db), label="Join the team", undoable=False)


def revoke(workspace: Open, device: str, *, cut: int | None = None) -> int:
    """Shut a laptop out, and give the others a new key; returns the last number of its that counts.

    ``cut`` is that number, by default the newest one here; a second call may raise it. NotAllowedError unless this
    laptop administers the team, NotFoundError for a device that is not in it.
    """

    def work(db: Driver) -> int:
        now = required(db)
        _require_admin(now)
        if device not in now.roster.devices:
            raise NotFoundError(say("“{0}” is no laptop of the team; “usascp team list” shows them.", device))
        if device == now.device:
            raise UsageError("A laptop cannot shut itself out; do it from another administrator's laptop.")
        last = segments.last_of(db, device)[0] if cut is None else cut
        _state(db, now, Revoke(device, last, _today().isoformat()))
        _new_epoch(db)
        return last

    return workspace.database.write(lambda unit: work(unit.db), label="Shut a laptop out", undoable=False)


def device_named(db: Driver, given: str) -> str:
    """Return the id of the device with this id, unique beginning of one, or laptop name; NotFoundError otherwise."""
    devices = required(db).roster.devices
    matches = [name for name, one in devices.items() if given == one.laptop or (given and name.startswith(given))]
    if len(matches) != 1:
        how = say("more than one laptop") if matches else say("no laptop")
        raise NotFoundError(say("“{0}” names {1} of the team; “usascp team list” shows their ids.", given, how))
    return matches[0]


def code(db: Driver) -> tuple[str, ...]:
    """Return the state of the data as six words; two people read them to each other."""
    return words.state_words(segments.operation_ids(db))


def _found(workspace: Open) -> str:
    recovery, epoch = new_age_identity(), new_age_identity()

    def work(db: Driver) -> None:
        keys = own_keys(db)
        device, member = segments.fact(db, "device") or "", segments.fact(db, "member") or ""
        new = newcomer(
            keys, laptop=segments.name_of(db, device) or "?", member=member,
            person=segments.name_of(db, member) or "?", admin=True,
        )  # fmt: skip
        first = Epoch(1, recipient_of(epoch), {device: _wrap(epoch, new.recipient)})
        body = Found(new, first, recipient_of(recovery), _today().isoformat(), secrets.token_hex(16))
        statement = state(keys, body, team="", number=1, heads=())
        keep_meta(db, _TEAM, statement.team)
        keep_meta(db, _EPOCH + recipient_of(epoch), epoch)
        take_statements(db, [statement.content])

    workspace.database.write(lambda unit: work(unit.db), label="Found the team", undoable=False)
    return recovery


def _new_epoch(db: Driver) -> None:
    now = required(db)
    identity = new_age_identity()
    number = 1 + max((epoch.number for epoch in now.roster.epochs), default=0)
    wraps = {name: _wrap(identity, device.recipient) for name, device in now.roster.active().items()}
    keep_meta(db, _EPOCH + recipient_of(identity), identity)
    _state(db, now, Epoch(number, recipient_of(identity), wraps))


def _hand_on_keys(workspace: Open) -> None:
    """An administrator gives the newest key to members it was not wrapped to: they joined before it was known."""
    with workspace.database.read() as reader:
        now = required(reader.db)
    epoch = now.roster.epoch
    if epoch is None or not now.roster.is_admin(now.device) or epoch.number == 1:
        return
    identity = next((one for one in now.secrets if recipient_of(one) == epoch.recipient), None)
    missing = {name: one for name, one in now.roster.active().items() if name not in epoch.wraps}
    if identity is None or not missing:
        return
    wraps = {name: _wrap(identity, one.recipient) for name, one in missing.items()}
    body = Epoch(epoch.number, epoch.recipient, wraps)
    workspace.database.write(lambda unit: _state(unit.db, now, body), label="Hand on the key", undoable=False)


def _vouch_for_restored(workspace: Open, now: Standing) -> None:
    """A workspace restored from an administrator's backup lets its new device in with the old device's key."""
    if now.device in now.roster.devices:
        return

    def work(db: Driver) -> None:
        for old, text in segments.facts(db, "device_keys_before/").items():
            if text and now.roster.is_admin(old):
                new = _myself(db, now, admin=True)
                _state(db, now, Add(new, _today().isoformat()), keys=DeviceKeys.from_bytes(text.encode()))
                return

    workspace.database.write(lambda unit: work(unit.db), label="Let the restored laptop in", undoable=False)


def _state(db: Driver, now: Standing, body: Body, *, keys: DeviceKeys | None = None) -> None:
    roster = now.roster
    made = state(keys or now.keys, body, team=roster.team, number=roster.number + 1, heads=roster.heads)
    take_statements(db, [made.content])


def _myself(db: Driver, now: Standing, *, admin: bool) -> Newcomer:
    return newcomer(
        now.keys, laptop=segments.name_of(db, now.device) or "?", member=now.member,
        person=segments.name_of(db, now.member) or "?", admin=admin,
    )  # fmt: skip


def _require_unused(now: Standing, paper: invitation.Invitation) -> None:
    """Refuse an invitation that a laptop known here came in with; one that is not known yet shows when both meet."""
    for one in now.statements.values():
        body = one.body
        if isinstance(body, Add) and body.certificate and body.certificate.nonce == paper.certificate.nonce:
            raise NotAllowedError(
                say("This invitation was used already, by the laptop “{0}”; ask for a new one.", body.newcomer.laptop)
            )


def _require_admin(now: Standing) -> None:
    if not now.roster.is_admin(now.device):
        raise NotAllowedError("Only an administrator's laptop may do this; “usascp team list” shows who that is.")


def _read(contents: Iterable[bytes]) -> dict[str, Statement]:
    found = [read_statement(content) for content in contents]
    return {one.hash: one for one in found}


def _in_order(statements: Iterable[Statement]) -> Sequence[Statement]:
    return sorted(statements, key=lambda one: (one.number, one.hash))


def _wrap(identity: str, recipient: str) -> str:
    return base64.b64encode(encrypt_to(identity.encode(), [recipient])).decode()


def _unwrap(db: Driver, wrapped: str, recipient: str, keys: DeviceKeys) -> None:
    """Keep a key of the team that was wrapped to this laptop; one that is not what it says is passed over."""
    try:
        identity = decrypt_with(base64.b64decode(wrapped, validate=True), [keys.age_identity]).decode("ascii")
        fits = recipient_of(identity) == recipient
    except (NotAllowedError, ValueError, binascii.Error):
        return
    if fits:
        keep_meta(db, _EPOCH + recipient, identity)


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()
