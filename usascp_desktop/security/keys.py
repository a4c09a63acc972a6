"""The workspace's data key, and ``keys.json``, which holds it wrapped by a passphrase or names the system keyring."""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id

from usascp_desktop.config import write_whole
from usascp_desktop.errors import NotAllowedError, UsageError, UserError, WorkspaceError
from usascp_desktop.security import systemkeyring
from usascp_desktop.sentences import say, why

KEY_SIZE: Final = 32
_T = TypeVar("_T")
_FORMAT: Final = "usascp-keys"
_VERSION: Final = 1
_SIZE_LIMIT: Final = 64 * 1024
_NONCE_SIZE: Final = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_WRAPPED_SIZE: Final = KEY_SIZE + bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES

# What a file from elsewhere may ask of this computer: at most 1 GiB, and about three seconds of work.
_MEMORY_RANGE: Final = (8 * 1024, 1 << 30)
_PASSES_RANGE: Final = (1, 16)
_WORK_LIMIT: Final = 4 << 30


@dataclass(frozen=True)
class PassphraseCost:
    """What one guess at the passphrase costs: Argon2id (RFC 9106) memory in bytes, and passes over it.

    The default is RFC 9106's second recommended option (64 MiB, 3 passes), with one lane: about 0.1 s.
    """

    memory: int = 64 << 20
    passes: int = 3

    def __post_init__(self) -> None:
        memory_fits = _MEMORY_RANGE[0] <= self.memory <= _MEMORY_RANGE[1]
        passes_fit = _PASSES_RANGE[0] <= self.passes <= _PASSES_RANGE[1]
        if not (memory_fits and passes_fit and self.memory * self.passes <= _WORK_LIMIT):
            raise WorkspaceError(
                "The keys of this workspace ask for far too much work; restore keys.json from a backup."
            )


@dataclass(frozen=True)
class WrappedKey:
    """The data key under a passphrase: salt (16 bytes), nonce (24), ciphertext (48) and the cost of a guess."""

    salt: bytes
    nonce: bytes
    ciphertext: bytes
    cost: PassphraseCost


@dataclass(frozen=True)
class KeysFile:
    """What ``keys.json`` says: which ways lead to the data key; nothing in it is secret without the passphrase.

    ``key_id`` (32 hex digits) is a fingerprint of the data key: it names the keyring's entry and proves that an
    unwrapped key is the right one.
    """

    key_id: str
    wrapped: WrappedKey | None
    in_keyring: bool

    @property
    def has_passphrase(self) -> bool:
        """Whether a passphrase opens the workspace."""
        return self.wrapped is not None

    @classmethod
    def create(
        cls,
        path: Path,
        data_key: bytes,
        *,
        passphrase: str | None,
        keyring: bool,
        cost: PassphraseCost | None = None,
    ) -> KeysFile:
        """Write a new ``keys.json`` at ``path`` and return what it says; ``in_keyring`` tells if the keyring took it.

        A keyring that is not available is passed over when there is a passphrase. Raises UsageError when no way to
        the key would remain or the passphrase is empty, UserError when the file exists or cannot be written.
        """
        if path.exists():
            raise UserError(
                say("{0} exists already; choose another folder, because replacing it would lose its workspace.", path)
            )
        key_id = _key_id(data_key)
        wrapped = None if passphrase is None else _wrap(data_key, passphrase, cost or PassphraseCost())
        kept = keyring and systemkeyring.remember(key_id, data_key)
        if wrapped is None and not kept:
            raise UsageError(
                "The system keyring is not available on this computer; give a passphrase."
                if keyring
                else "A workspace needs a passphrase or the system keyring; give one of them."
            )
        made = cls(key_id=key_id, wrapped=wrapped, in_keyring=kept)
        try:
            made._write(path)
        except BaseException:
            if kept:
                systemkeyring.forget(key_id)
            raise
        return made

    @classmethod
    def take_back(cls, path: Path) -> None:
        """Let the system's keyring forget the key of a workspace that is not to be; the file itself stays."""
        try:
            keys = cls.load(path)
        except UserError:  # nothing there that names a key
            return
        if keys.in_keyring:
            systemkeyring.forget(keys.key_id)

    @classmethod
    def load(cls, path: Path) -> KeysFile:
        """Read ``keys.json`` without opening it; raises WorkspaceError when missing, damaged, foreign or too new."""
        return _parse(_read(path))

    @classmethod
    def open(cls, path: Path, *, passphrase: str | None, use_keyring: bool = True) -> bytes:
        """Return the data key (32 bytes).

        A passphrase that is given decides alone where the file has one. Raises NotAllowedError when it is wrong or
        the keyring does not have the key, UsageError when one is needed and none was given, WorkspaceError as
        ``load`` does.
        """
        keys = cls.load(path)
        if keys.wrapped is not None and passphrase is not None:
            return _unwrap(keys.wrapped, passphrase, key_id=keys.key_id)
        if keys.in_keyring and use_keyring:
            found = systemkeyring.recall(keys.key_id)
            if found is not None and _key_id(found) == keys.key_id:
                return found
        if keys.wrapped is not None:
            raise UsageError("This workspace opens with a passphrase; give its passphrase.")
        raise NotAllowedError(
            "The key of this workspace is in the system keyring of the person and computer that made it; "
            "open it there, or restore a backup that has a passphrase."
        )

    @classmethod
    def change_passphrase(
        cls, path: Path, *, old: str | None, new: str, use_keyring: bool = True, cost: PassphraseCost | None = None
    ) -> KeysFile:
        """Wrap the same data key under ``new`` and return what the file now says; errors as ``open`` and ``create``.

        ``old`` may be None where the keyring has the key. Backups made before still open with the old passphrase.
        """
        data_key = cls.open(path, passphrase=old, use_keyring=use_keyring)
        keys = cls.load(path)
        changed = cls(
            key_id=keys.key_id, wrapped=_wrap(data_key, new, cost or PassphraseCost()), in_keyring=keys.in_keyring
        )
        changed._write(path)
        return changed

    def _write(self, path: Path) -> None:
        document: dict[str, Any] = {
            "format": _FORMAT,
            "version": _VERSION,
            "key_id": self.key_id,
            "keyring": self.in_keyring,
            "passphrase": None if self.wrapped is None else _as_json(self.wrapped),
        }
        document["check"] = _checksum(document)
        try:
            write_whole(path, json.dumps(document, indent=1).encode("ascii") + b"\n")
        except OSError as error:
            raise UserError(
                say("{0} could not be written ({1}); check that the folder can be written.", path, why(error))
            ) from error


def new_data_key() -> bytes:
    """Return 32 bytes from the system's random source."""
    return os.urandom(KEY_SIZE)


def _key_id(data_key: bytes) -> str:
    if len(data_key) != KEY_SIZE:
        raise ValueError(f"a data key has {KEY_SIZE} bytes")
    return hashlib.blake2b(data_key, digest_size=16, person=b"usascp-key-id").hexdigest()


def _wrap(data_key: bytes, passphrase: str, cost: PassphraseCost) -> WrappedKey:
    salt, nonce = os.urandom(argon2id.SALTBYTES), os.urandom(_NONCE_SIZE)
    key = _derive(passphrase, salt, cost)
    sealed = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        data_key, _associated(_key_id(data_key), salt, cost), nonce, key
    )
    return WrappedKey(salt=salt, nonce=nonce, ciphertext=sealed, cost=cost)


def _unwrap(wrapped: WrappedKey, passphrase: str, *, key_id: str) -> bytes:
    key = _derive(passphrase, wrapped.salt, wrapped.cost)
    associated = _associated(key_id, wrapped.salt, wrapped.cost)
    try:
        data_key = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            wrapped.ciphertext, associated, wrapped.nonce, key
        )
    except CryptoError:
        raise NotAllowedError("The passphrase does not open this workspace; check it and try again.") from None
    if _key_id(data_key) != key_id:
        raise _damaged()
    return data_key


def _derive(passphrase: str, salt: bytes, cost: PassphraseCost) -> bytes:
    # NFC: the same passphrase typed on macOS and Windows may arrive in different code points.
    normal = unicodedata.normalize("NFC", passphrase)
    if not normal.strip():
        raise UsageError("The passphrase is empty; give one of several words.")
    try:
        secret = normal.encode("utf-8")
    except UnicodeEncodeError:
        raise UsageError("The passphrase holds bytes that are not text; give it as UTF-8.") from None
    try:
        return argon2id.kdf(KEY_SIZE, secret, salt, opslimit=cost.passes, memlimit=cost.memory)
    except (CryptoError, RuntimeError, MemoryError) as error:
        raise UserError("There is too little free memory to check the passphrase; close some programs.") from error


def _associated(key_id: str, salt: bytes, cost: PassphraseCost) -> bytes:
    return f"{_FORMAT}|{_VERSION}|{key_id}|argon2id|{salt.hex()}|{cost.memory}|{cost.passes}".encode("ascii")


def _as_json(wrapped: WrappedKey) -> dict[str, Any]:
    return {
        "kdf": "argon2id",
        "memory": wrapped.cost.memory,
        "passes": wrapped.cost.passes,
        "salt": wrapped.salt.hex(),
        "nonce": wrapped.nonce.hex(),
        "wrapped": wrapped.ciphertext.hex(),
    }


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            content = stream.read(_SIZE_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise WorkspaceError(
            say("{0} is not a workspace: it has no {1}; check the folder.", path.parent, path.name)
        ) from None
    except OSError as error:
        raise WorkspaceError(say("{0} cannot be read ({1}); check that you may read it.", path, why(error))) from error
    if len(content) > _SIZE_LIMIT:
        raise _damaged()
    return content


def _parse(content: bytes) -> KeysFile:
    try:
        document = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        raise _damaged() from None
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise _damaged()
    version = document.get("version")
    if type(version) is int and version > _VERSION:
        raise WorkspaceError("A newer version of this program made the keys of this workspace; install that version.")
    # The checksum tells damage from a wrong passphrase; it protects nothing by itself, the cipher does that.
    if version != _VERSION or document.pop("check", None) != _checksum(document):
        raise _damaged()
    try:
        return KeysFile(
            key_id=_hex(document["key_id"], 16).hex(),
            wrapped=_wrapped_from(document["passphrase"]),
            in_keyring=_typed(document["keyring"], bool),
        )
    except (KeyError, TypeError, ValueError):
        raise _damaged() from None


def _wrapped_from(value: object) -> WrappedKey | None:
    if value is None:
        return None
    entry: dict[str, object] = _typed(value, dict)
    if entry["kdf"] != "argon2id":
        raise ValueError("unknown way of wrapping")
    return WrappedKey(
        salt=_hex(entry["salt"], argon2id.SALTBYTES),
        nonce=_hex(entry["nonce"], _NONCE_SIZE),
        ciphertext=_hex(entry["wrapped"], _WRAPPED_SIZE),
        cost=PassphraseCost(memory=_typed(entry["memory"], int), passes=_typed(entry["passes"], int)),
    )


def _typed(value: object, kind: type[_T]) -> _T:
    if type(value) is not kind:
        raise TypeError(f"expected {kind.__name__}")
    return value


def _hex(value: object, size: int) -> bytes:
    content = bytes.fromhex(_typed(value, str))
    if len(content) != size:
        raise ValueError("wrong length")
    return content


def _checksum(document: dict[str, Any]) -> str:
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def _damaged() -> WorkspaceError:
    return WorkspaceError("The keys of this workspace (keys.json) are damaged; restore keys.json from a backup.")
