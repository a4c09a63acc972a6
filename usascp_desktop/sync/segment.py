r"""A segment: a numbered lot of operations of one laptop, signed by it and encrypted to the team.

``"USEG1\n" | header length | body length | header JSON | age file | Ed25519 signature``, lengths as big-endian 32-bit
numbers. The signature is over ``"useg1:" + SHA-256(all before it)``. Inside the age file is a zstd frame of lines:
first the header again (so that a body cannot be put under another header) with the receipts, then the operations.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import struct
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Final

import msgspec
import zstandard

from usascp_desktop.errors import NotAllowedError
from usascp_desktop.security.device import DeviceKeys, decrypt_with, encrypt_to, verify_signature
from usascp_desktop.sync.refusal import Reason, RefusedError
from usascp_desktop.sync.roster import Roster

MAGIC: Final = b"USEG1\n"
READER: Final = 1
"""The newest ``min_reader`` this program reads; what asks for more is kept, not applied."""
SCHEMA: Final = 1
LARGEST_PLAIN: Final = 64 << 20
LARGEST_FILE: Final = 32 << 20
_LARGEST_HEADER: Final = 4096
_LARGEST_LINE: Final = 8 << 20
_LARGEST_WINDOW: Final = 1 << 27
_LEVEL: Final = 9
_START: Final = len(MAGIC) + 8
_SIGNATURE: Final = 64
_PURPOSE: Final = b"useg1:"
_NAME: Final = re.compile(r"log/([0-9a-f]{32})/([0-9]{6})/([0-9]{8})-([0-9a-f]{40})\.seg")
_INTEGERS: Final = range(-(1 << 63), 1 << 63)

Hex32 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
_Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Za-z_.:-]{1,80}$")]
_Number = Annotated[int, msgspec.Meta(ge=0, lt=1 << 62)]


class Header(msgspec.Struct, frozen=True):
    """The part anyone may read: whose it is, which number, what it follows (SHA-256 in hex, "" for the first)."""

    team: Hex32
    dev: Hex32
    seq: Annotated[int, msgspec.Meta(ge=1, le=99_999_999)]
    prev: Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{64})?$")]
    month: Annotated[str, msgspec.Meta(pattern="^[0-9]{6}$")]
    schema: Annotated[int, msgspec.Meta(ge=1, le=1 << 30)]
    min_reader: Annotated[int, msgspec.Meta(ge=1, le=1 << 30)]
    epoch: Annotated[str, msgspec.Meta(max_length=80)]
    n: Annotated[int, msgspec.Meta(ge=0, le=10_000_000)]


class _Inner(msgspec.Struct, frozen=True):
    """The first line of the encrypted part: the header's very bytes, receipts, and attached files that are held."""

    head: msgspec.Raw
    seen: dict[Hex32, tuple[_Number, Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]]]
    files: list[Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]] = []


class _Operation(msgspec.Struct, frozen=True):
    """What every operation has; unknown keys stay in its raw line."""

    t: Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]{0,62}$")]
    r: _Id
    c: Annotated[str, msgspec.Meta(min_length=1, max_length=4096)]
    v: Any
    h: _Number
    d: Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{32}|seed)$")]
    u: Annotated[str, msgspec.Meta(pattern="^[0-9A-Za-z_.:-]{0,80}$")]
    x: Annotated[str, msgspec.Meta(max_length=1024)]
    p: list[Hex32]
    s: list[Hex32] = []


@dataclass(frozen=True, slots=True)
class Sealed:
    """A finished segment: its name in every carrier, its bytes and their SHA-256 in hex."""

    name: str
    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class Segment:
    """An opened, verified segment: its header, receipts {device: (number, SHA-256)}, files held, and raw lines."""

    name: str
    sha256: str
    header: Header
    seen: Mapping[str, tuple[int, str]]
    files: tuple[str, ...]
    lines: tuple[bytes, ...]


_header_decoder = msgspec.json.Decoder(Header)
_inner_decoder = msgspec.json.Decoder(_Inner)
_operation_decoder = msgspec.json.Decoder(_Operation)


def seal(
    header: Header,
    lines: Sequence[bytes],
    *,
    keys: DeviceKeys,
    recipients: Sequence[str],
    seen: Mapping[str, tuple[int, str]],
    files: Sequence[str] = (),
) -> Sealed:
    """Return the segment of these raw lines; the header's ``dev`` must be the keys' and ``n`` the count of lines.

    ``recipients`` are the age recipients of the team's epoch and of its recovery key. ValueError if it would be too
    large to be read again.
    """
    if header.dev != keys.device_id or header.n != len(lines):
        raise ValueError("the header speaks of other operations")
    head = msgspec.json.encode(header)
    inner = json.dumps({"seen": dict(sorted(seen.items())), "files": sorted(files)}, separators=(",", ":")).encode()
    plain = b"\n".join([b'{"head":' + head + b"," + inner[1:], *lines])
    if len(plain) > LARGEST_PLAIN:
        raise ValueError("too many operations for one segment")
    body = encrypt_to(zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compress(plain), recipients)
    return pack(head, body, keys.sign, dev=header.dev, month=header.month, seq=header.seq)


def pack(head: bytes, body: bytes, sign: Callable[[bytes], bytes], *, dev: str, month: str, seq: int) -> Sealed:
    """Put header and body into the envelope and sign it."""
    before = MAGIC + struct.pack(">II", len(head), len(body)) + head + body
    content = before + sign(_PURPOSE + hashlib.sha256(before).digest())
    if len(content) > LARGEST_FILE:
        raise ValueError("too many operations for one segment")
    digest = hashlib.sha256(content).hexdigest()
    return Sealed(f"log/{dev}/{month}/{seq:08d}-{digest[:40]}.seg", content, digest)


def is_segment_name(name: str) -> bool:
    """Tell whether a name in a carrier is one a segment can have."""
    return _NAME.fullmatch(name) is not None


def examine(content: bytes, name: str, roster: Roster) -> Header:
    """Return the header after everything that needs no key has been checked; nothing is parsed before it is verified.

    The order: name, hash, lengths, laptop in the roster, signature, header, team, number not past the laptop's cut.
    Raises RefusedError with the first reason that applies.
    """
    match = _NAME.fullmatch(name)
    if match is None:
        raise RefusedError(Reason.NAME)
    device, month, number, start = match.groups()
    if hashlib.sha256(content).hexdigest()[:40] != start:
        raise RefusedError(Reason.HASH)
    head, _ = _parts(content)
    member = roster.devices.get(device)
    if member is None:
        raise RefusedError(Reason.DEVICE)
    before = content[:-_SIGNATURE]
    if not verify_signature(member.key, _PURPOSE + hashlib.sha256(before).digest(), content[-_SIGNATURE:]):
        raise RefusedError(Reason.SIGNATURE)
    header: Header = _decoded(_header_decoder, head)
    if header.team != roster.team:
        raise RefusedError(Reason.TEAM)
    if (header.dev, header.month, header.seq) != (device, month, int(number)):
        raise RefusedError(Reason.CONTENT)
    if header.seq > roster.cut(device):
        raise RefusedError(Reason.REVOKED)
    return header


def open_segment(
    content: bytes, name: str, roster: Roster, keys: Sequence[str], *, seeds: Container[bytes] = frozenset()
) -> Segment:
    """Verify, decrypt and read a segment; raises RefusedError, and nothing else, for whatever is wrong with it.

    ``keys`` are the age identities this laptop holds (epochs); ``seeds`` the ids of the shipped reference data, the
    only operations that may be another's than the signer's.
    """
    header = examine(content, name, roster)
    if header.min_reader > READER:
        raise RefusedError(Reason.NEWER)
    head, body = _parts(content)
    try:
        packed = decrypt_with(body, keys)
    except NotAllowedError:
        raise RefusedError(Reason.KEY) from None
    first, *lines = _unpacked(packed).split(b"\n")
    inner: _Inner = _decoded(_inner_decoder, first)
    if bytes(inner.head) != head or header.n != len(lines):
        raise RefusedError(Reason.CONTENT, "inner header")
    for line in lines:
        _check(line, header.dev, seeds)
    digest = hashlib.sha256(content).hexdigest()
    return Segment(name, digest, header, inner.seen, tuple(inner.files), tuple(lines))


def _parts(content: bytes) -> tuple[bytes, bytes]:
    """Return header and body; the lengths must account for every byte."""
    if not content.startswith(MAGIC):
        raise RefusedError(Reason.FORMAT)
    if len(content) < _START + _SIGNATURE or len(content) > LARGEST_FILE:
        raise RefusedError(Reason.LENGTH)
    head, body = struct.unpack(">II", content[len(MAGIC) : _START])
    if head > _LARGEST_HEADER or _START + head + body + _SIGNATURE != len(content):
        raise RefusedError(Reason.LENGTH)
    return content[_START : _START + head], content[_START + head : -_SIGNATURE]


def _unpacked(packed: bytes) -> bytes:
    """Decompress no more than LARGEST_PLAIN bytes; a frame says nothing we believe about its own size."""
    reader = zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW).stream_reader(io.BytesIO(packed))
    try:
        plain = reader.read(LARGEST_PLAIN + 1)
    except zstandard.ZstdError:
        raise RefusedError(Reason.CONTENT, "compression") from None
    if len(plain) > LARGEST_PLAIN:
        raise RefusedError(Reason.SIZE)
    return bytes(plain)


def _check(line: bytes, device: str, seeds: Container[bytes]) -> None:
    """Refuse a line that is no operation, or one of another laptop's."""
    if len(line) > _LARGEST_LINE:
        raise RefusedError(Reason.SIZE)
    operation: _Operation = _decoded(_operation_decoder, line)
    if type(operation.v) is int and operation.v not in _INTEGERS:
        raise RefusedError(Reason.CONTENT, "number")
    if operation.d != device and hashlib.blake2b(line, digest_size=16).digest() not in seeds:
        raise RefusedError(Reason.CONTENT, "another laptop's operation")


def _decoded(decoder: msgspec.json.Decoder[Any], content: bytes) -> Any:  # noqa: ANN401
    """Decode typed JSON; the whole of it must be UTF-8, also where unknown keys are passed over."""
    try:
        content.decode("utf-8")
        return decoder.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RefusedError(Reason.CONTENT, "JSON") from None
