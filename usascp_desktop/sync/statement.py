"""The signed statements a roster is made of: found, add, revoke and epoch, and the certificate of an invitation.

A statement is a small JSON file ``{"signed": TEXT, "signature": HEX}``; the signature is over ``"usroster1:"`` and the
text. Its hash is the SHA-256 of the file, which must be spelt exactly as this program spells it.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Annotated, Any, Final

import msgspec

from usascp_desktop.security.device import DeviceKeys, device_id_of, recipient_of, verify_signature
from usascp_desktop.sync.refusal import Reason, RefusedError

LARGEST: Final = 1 << 20
READER: Final = 1
VALID_DAYS: Final = 14
_PURPOSE: Final = b"usroster1:"
_CERTIFICATE: Final = b"uscert1:"
_PROOF: Final = b"usjoin1:"
_NAME: Final = re.compile(r"roster/([0-9]{6})-([0-9a-f]{40})\.json")

Hex32 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
Hex64 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
_Signature = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{128}$")]
_Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_Recipient = Annotated[str, msgspec.Meta(pattern="^age1[0-9a-z]{10,100}$")]
_Day = Annotated[str, msgspec.Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]


class Newcomer(msgspec.Struct, frozen=True):
    """A device that comes in: its public key, age recipient, and the names of laptop and person."""

    device: Hex32
    key: Hex64
    recipient: _Recipient
    laptop: _Words
    member: Hex32
    person: _Words
    admin: bool = False


class Certificate(msgspec.Struct, frozen=True):
    """An administrator's word that whoever holds the secret of ``key`` may add one device until ``until``."""

    team: Hex32
    nonce: Hex32
    key: Hex64
    by: Hex32
    until: _Day
    admin: bool
    signature: _Signature

    def text(self) -> bytes:
        """Return what the administrator signs."""
        return _CERTIFICATE + "|".join(
            (self.team, self.nonce, self.key, self.by, self.until, "admin" if self.admin else "member")
        ).encode("ascii")


class Epoch(msgspec.Struct, frozen=True, tag="epoch"):
    """A key of the team, wrapped to the devices it is for."""

    number: Annotated[int, msgspec.Meta(ge=1, le=1 << 30)]
    recipient: _Recipient
    wraps: dict[Hex32, Annotated[str, msgspec.Meta(max_length=2000)]]


class Found(msgspec.Struct, frozen=True, tag="found"):
    """The beginning of a team: its first device, which administers it, its first key and its recovery recipient."""

    newcomer: Newcomer
    epoch: Epoch
    recovery: _Recipient
    at: _Day
    salt: Hex32


class Add(msgspec.Struct, frozen=True, tag="add"):
    """A device that joins by an invitation (``proof`` is signed by the invitation's key) or by an administrator."""

    newcomer: Newcomer
    at: _Day
    certificate: Certificate | None = None
    proof: str = ""

    def is_certified(self, admin_key: bytes) -> bool:
        """Tell whether the certificate is that administrator's, was used in time, and by who held the invitation."""
        paper = self.certificate
        if paper is None or self.at > paper.until:
            return False
        return verify_signature(admin_key, paper.text(), _bytes(paper.signature)) and verify_signature(
            bytes.fromhex(paper.key), proof_of(paper, self.newcomer), _bytes(self.proof)
        )


class Revoke(msgspec.Struct, frozen=True, tag="revoke"):
    """A device is shut out; its segments up to ``cut`` are believed genuine. A later one may raise the cut."""

    device: Hex32
    cut: Annotated[int, msgspec.Meta(ge=0, le=99_999_999)]
    at: _Day


Body = Found | Add | Revoke | Epoch


class _Signed(msgspec.Struct, frozen=True):
    format: Annotated[int, msgspec.Meta(ge=1)]
    team: Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{32})?$")]
    number: Annotated[int, msgspec.Meta(ge=1, le=999_999)]
    heads: Annotated[list[Hex64], msgspec.Meta(max_length=1000)]
    by: Hex32
    key: Hex64
    body: Body


class _File(msgspec.Struct, frozen=True):
    signed: str
    signature: _Signature


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement whose signature was verified; ``team`` of a founding is the beginning of its own hash."""

    hash: str
    content: bytes
    team: str
    number: int
    heads: tuple[str, ...]
    by: str
    body: Body

    @property
    def name(self) -> str:
        """Its name in every carrier."""
        return f"roster/{self.number:06d}-{self.hash[:40]}.json"


def state(keys: DeviceKeys, body: Body, *, team: str, number: int, heads: tuple[str, ...]) -> Statement:
    """Return a new statement signed by this device."""
    signed = _Signed(1, "" if isinstance(body, Found) else team, number, sorted(heads), keys.device_id,
                     keys.public_key.hex(), body)  # fmt: skip
    text = msgspec.json.encode(signed)
    return read_statement(_spelt(text.decode("utf-8"), keys.sign(_PURPOSE + text).hex()))


def read_statement(content: bytes, name: str | None = None) -> Statement:
    """Return a statement after its signature was verified; RefusedError for anything else.

    ``name``, if given, is the name it came under, which must be its own.
    """
    if len(content) > LARGEST:
        raise RefusedError(Reason.SIZE)
    digest = hashlib.sha256(content).hexdigest()
    if name is not None:
        match = _NAME.fullmatch(name)
        if match is None:
            raise RefusedError(Reason.NAME)
        if match[2] != digest[:40]:
            raise RefusedError(Reason.HASH)
    try:
        file = msgspec.json.decode(content, type=_File)
        signed = msgspec.json.decode(file.signed, type=_Signed)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RefusedError(Reason.FORMAT) from None
    if signed.format > READER:
        raise RefusedError(Reason.NEWER)
    if _spelt(file.signed, file.signature) != content:
        raise RefusedError(Reason.FORMAT)
    key = bytes.fromhex(signed.key)
    text = file.signed.encode("utf-8")
    if device_id_of(key) != signed.by or not verify_signature(key, _PURPOSE + text, _bytes(file.signature)):
        raise RefusedError(Reason.SIGNATURE)
    _check_newcomer(signed.body)
    team = digest[:32] if isinstance(signed.body, Found) else signed.team
    found = Statement(digest, content, team, signed.number, tuple(signed.heads), signed.by, signed.body)
    if name is not None and found.name != name:
        raise RefusedError(Reason.NAME)
    return found


def is_statement_name(name: str) -> bool:
    """Tell whether a name in a carrier is one a statement can have."""
    return _NAME.fullmatch(name) is not None


def proof_of(certificate: Certificate, new: Newcomer) -> bytes:
    """Return what the holder of an invitation signs with its key: that this device, and no other, joins by it."""
    return _PROOF + f"{certificate.nonce}|{new.device}|{new.key}|{new.recipient}".encode("ascii")


def newcomer(keys: DeviceKeys, *, laptop: str, member: str, person: str, admin: bool = False) -> Newcomer:
    """Return what a statement says of the device with these keys."""
    recipient = recipient_of(keys.age_identity)
    return Newcomer(keys.device_id, keys.public_key.hex(), recipient, laptop[:200], member, person[:200], admin)


def _check_newcomer(body: Any) -> None:  # noqa: ANN401
    new = getattr(body, "newcomer", None)
    if new is not None and device_id_of(bytes.fromhex(new.key)) != new.device:
        raise RefusedError(Reason.CONTENT, "device id")


def _spelt(text: str, signature: str) -> bytes:
    return json.dumps({"signed": text, "signature": signature}, ensure_ascii=True, separators=(",", ":")).encode()


def _bytes(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
