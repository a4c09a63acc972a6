"""A device's own keys (signature and age identity), the ids of devices and members, and sealing for other devices."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import pyrage
from nacl.exceptions import CryptoError
from nacl.signing import SigningKey, VerifyKey

from usascp_desktop.errors import NotAllowedError, WorkspaceError

_FORMAT: Final = "usascp-device"
_VERSION: Final = 1
_SEED_SIZE: Final = 32


@dataclass(frozen=True)
class DeviceKeys:
    """The secret keys of one laptop's workspace: an Ed25519 seed (32 bytes) and an age X25519 identity.

    Made with the workspace and kept inside its encrypted database; neither is shown by ``repr``.
    """

    signing_seed: bytes = field(repr=False)
    age_identity: str = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.signing_seed) != _SEED_SIZE:
            raise ValueError(f"a signing seed has {_SEED_SIZE} bytes")
        recipient_of(self.age_identity)

    @classmethod
    def create(cls) -> DeviceKeys:
        """Return new keys from the system's random source."""
        return cls(signing_seed=secrets.token_bytes(_SEED_SIZE), age_identity=new_age_identity())

    @property
    def public_key(self) -> bytes:
        """The 32-byte Ed25519 public key that others verify this device's signatures with."""
        return bytes(SigningKey(self.signing_seed).verify_key)

    @property
    def device_id(self) -> str:
        """The device's id: 32 hex digits, see ``device_id_of``."""
        return device_id_of(self.public_key)

    @property
    def recipient(self) -> str:
        """The public age recipient (``age1...``) that others encrypt to."""
        return recipient_of(self.age_identity)

    def sign(self, message: bytes) -> bytes:
        """Return the 64-byte Ed25519 signature; callers put a word for the purpose before what they sign."""
        return SigningKey(self.signing_seed).sign(message).signature

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Tell whether this device signed ``message``; for another device's, see ``verify_signature``."""
        return verify_signature(self.public_key, message, signature)

    def to_bytes(self) -> bytes:
        """Return both secrets as one line of versioned JSON, for the encrypted database only."""
        document = {
            "format": _FORMAT,
            "version": _VERSION,
            "device": self.device_id,
            "signing_seed": self.signing_seed.hex(),
            "age_identity": self.age_identity,
        }
        return json.dumps(document).encode("ascii")

    @classmethod
    def from_bytes(cls, content: bytes) -> DeviceKeys:
        """Read what ``to_bytes`` wrote; raises WorkspaceError when it is damaged or from a newer program."""
        try:
            document = json.loads(content.decode("utf-8"))
            if document["format"] != _FORMAT:
                raise ValueError("foreign")
            if document["version"] == _VERSION:
                keys = cls(signing_seed=bytes.fromhex(document["signing_seed"]), age_identity=document["age_identity"])
                if keys.device_id != document["device"]:
                    raise ValueError("seed and device id differ")
                return keys
            newer = type(document["version"]) is int and document["version"] > _VERSION
        except (ValueError, KeyError, TypeError, RecursionError):
            newer = False
        if newer:
            raise WorkspaceError("A newer version of this program made this laptop's keys; install that version.")
        raise WorkspaceError(
            "This laptop's own keys in the workspace are damaged; restore the workspace from a backup."
        )


def device_id_of(public_key: bytes) -> str:
    """Return the id of the device with this Ed25519 public key: BLAKE2b-128 (RFC 7693) of it, 32 hex digits."""
    return hashlib.blake2b(public_key, digest_size=16).hexdigest()


def new_member_id() -> str:
    """Return a random id for a person of the team: 32 hex digits; it carries no key, devices sign."""
    return secrets.token_hex(16)


def verify_signature(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether the device with ``public_key`` signed ``message``; False also for a malformed key or signature."""
    try:
        VerifyKey(public_key).verify(message, signature)
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def new_age_identity() -> str:
    """Return a new age X25519 identity (``AGE-SECRET-KEY-1...``): a device's, a team epoch's or the recovery one."""
    return str(pyrage.x25519.Identity.generate())


def recipient_of(age_identity: str) -> str:
    """Return the age recipient of an identity; raises ValueError when it is none."""
    try:
        return str(pyrage.x25519.Identity.from_str(age_identity).to_public())
    except pyrage.IdentityError:
        raise ValueError("not an age identity") from None


def encrypt_to(content: bytes, recipients: Sequence[str]) -> bytes:
    """Return ``content`` as an age file (age-encryption.org/v1) each recipient can open; ValueError for a bad one."""
    try:
        return bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(one) for one in recipients]))
    except (pyrage.RecipientError, pyrage.EncryptError):
        raise ValueError("not an age recipient") from None


def decrypt_with(content: bytes, identities: Sequence[str]) -> bytes:
    """Open an age file with whichever identity fits; raises NotAllowedError when none does or it was altered."""
    try:
        return bytes(pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(one) for one in identities]))
    except pyrage.IdentityError:
        raise ValueError("not an age identity") from None
    except pyrage.DecryptError:
        raise NotAllowedError(
            "This was encrypted for other devices, or altered on the way; ask its sender for a new one."
        ) from None
