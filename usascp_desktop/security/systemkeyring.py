"""The system's keyring (Windows credentials, macOS keychain, Secret Service) as a place for the data key."""

from __future__ import annotations

import logging
from typing import Final, Protocol, cast

SERVICE: Final = "usascp-desktop"
_log = logging.getLogger(__name__)


class _Backend(Protocol):
    """The part of the keyring package's backends that is used here."""

    priority: float

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def get_password(self, service: str, username: str) -> str | None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def available() -> bool:
    """Tell whether this computer has a keyring that keeps secrets encrypted."""
    return _backend() is not None


def remember(key_id: str, data_key: bytes) -> bool:
    """Store the data key under ``key_id``; tell whether it can be read back, False when there is no keyring."""
    backend = _backend()
    if backend is None:
        return False
    try:
        backend.set_password(SERVICE, key_id, data_key.hex())
    except Exception as error:  # backends raise their own kinds: locked, refused, no desktop session
        _log.info("system keyring refused the key: %s", type(error).__name__)
        return False
    return recall(key_id) == data_key


def recall(key_id: str) -> bytes | None:
    """Return the 32-byte data key stored under ``key_id``, or None."""
    backend = _backend()
    if backend is None:
        return None
    try:
        found = backend.get_password(SERVICE, key_id)
        key = bytes.fromhex(found) if isinstance(found, str) else b""
    except Exception as error:  # as above; the passphrase remains
        _log.info("system keyring gave no key: %s", type(error).__name__)
        return None
    return key if len(key) == 32 else None


def forget(key_id: str) -> None:
    """Remove the entry ``key_id`` if there is one."""
    backend = _backend()
    if backend is None:
        return
    try:
        backend.delete_password(SERVICE, key_id)
    except Exception as error:  # an entry that is not there is what was asked for
        _log.info("system keyring removed nothing: %s", type(error).__name__)


def _backend() -> _Backend | None:
    try:
        import keyring  # looks through all installed backends, too slow for every start

        backend = cast(_Backend, keyring.get_keyring())
        # The keyring package gives backends that store plain text or nothing a priority below one.
        return backend if backend.priority >= 1 else None
    except Exception as error:  # a broken backend is a keyring that is not available
        _log.info("no system keyring: %s", type(error).__name__)
        return None
