r"""An invitation: a file sealed by six words that go another way, with all a new laptop needs to join the team.

``"USINV1\\n" | salt (16) | nonce (24) | ciphertext``: XChaCha20-Poly1305 under Argon2id (RFC 9106) of the words, 64 MiB
and 3 passes. Inside are the administrator's certificate with the secret of its key, the team's keys and the roster.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

import msgspec
from nacl import secret, utils
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id

from usascp_desktop.errors import NotAllowedError, RejectedError
from usascp_desktop.sentences import say
from usascp_desktop.sync import words
from usascp_desktop.sync.statement import Certificate

LARGEST: Final = 32 << 20
_MAGIC: Final = b"USINV1\n"
_PASSES: Final = 3
_MEMORY: Final = 64 << 20


class Invitation(msgspec.Struct, frozen=True):
    """What an invitation carries: certificate, its key's seed (hex), the team's age identities, statements' texts."""

    team: str
    certificate: Certificate
    seed: str
    epochs: list[str]
    statements: list[str]

    def __repr__(self) -> str:
        """Show no secret."""
        return f"Invitation(team={self.team!r})"


@dataclass(frozen=True, slots=True)
class Invited:
    """A written invitation: the file and the words that open it, which must go another way."""

    file: str
    words: tuple[str, ...]
    until: str


def sealed(invitation: Invitation, spoken: tuple[str, ...]) -> bytes:
    """Return the file that these words open."""
    salt = utils.random(argon2id.SALTBYTES)
    box = secret.Aead(_key(" ".join(spoken), salt))
    return _MAGIC + salt + bytes(box.encrypt(msgspec.json.encode(invitation), _MAGIC + salt))


def opened(content: bytes, spoken: str) -> Invitation:
    """Return what is in the file; NotAllowedError for other words, RejectedError if it is no invitation."""
    text = words.normal(spoken)
    if text is None:
        raise NotAllowedError("An invitation is opened by six words of four letters; ask who invited you to say them.")
    start = len(_MAGIC) + argon2id.SALTBYTES
    if not content.startswith(_MAGIC) or not start + 40 < len(content) <= LARGEST:
        raise RejectedError("This file is not an invitation to a team; ask for it again.")
    box = secret.Aead(_key(text, content[len(_MAGIC) : start]))
    try:
        return msgspec.json.decode(box.decrypt(content[start:], content[:start]), type=Invitation)
    except CryptoError:
        sentence = say("The six words do not open this invitation; check them, or the file was altered on the way.")
        raise NotAllowedError(sentence) from None
    except (msgspec.MsgspecError, json.JSONDecodeError, RecursionError):
        raise RejectedError("A newer version of the program made this invitation; install that version.") from None


def _key(spoken: str, salt: bytes) -> bytes:
    return bytes(argon2id.kdf(secret.Aead.KEY_SIZE, spoken.encode("ascii"), salt, opslimit=_PASSES, memlimit=_MEMORY))
