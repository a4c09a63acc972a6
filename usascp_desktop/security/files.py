"""Attachments, each encrypted once under a random key of its own, so that anyone may store or check the ciphertext.

A sealed file is 8 bytes of magic, the 24-byte header of libsodium's secretstream (XChaCha20-Poly1305), then chunks of
8 MiB of content, each 17 bytes longer when sealed. The last chunk, which may be empty, carries the final tag, so that
a cut is found; the stream's state ties each chunk to all before it, so that chunks cannot be moved, repeated or mixed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import BinaryIO, Final

from nacl import bindings
from nacl.exceptions import CryptoError

from usascp_desktop.errors import WorkspaceError

CHUNK_SIZE: Final = 8 << 20
MAGIC: Final = b"USFILE1\n"
_HEADER_SIZE: Final = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_OVERHEAD: Final = bindings.crypto_secretstream_xchacha20poly1305_ABYTES
_MESSAGE: Final = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_FINAL: Final = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL


@dataclass(frozen=True)
class SealedFile:
    """What the record keeps of a file: its key (32 bytes), both SHA-256 in hex, and its plain size in bytes.

    ``cipher_sha256`` names the file in ``files/`` and on carriers.
    """

    key: bytes = field(repr=False)
    plain_sha256: str
    cipher_sha256: str
    size: int


def encrypt_file(source: BinaryIO, target: BinaryIO) -> SealedFile:
    """Seal all of ``source`` into ``target`` under a new key; holds three chunks in memory at most.

    OSError of either stream passes through; what was written then is of no use.
    """
    key = bindings.crypto_secretstream_xchacha20poly1305_keygen()
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    header = bindings.crypto_secretstream_xchacha20poly1305_init_push(state, key)
    plain, cipher, size = hashlib.sha256(), hashlib.sha256(), 0
    _put(target, MAGIC + header, cipher)
    chunk = _take(source, CHUNK_SIZE)
    while True:
        following = _take(source, CHUNK_SIZE)
        plain.update(chunk)
        size += len(chunk)
        tag = _MESSAGE if following else _FINAL
        _put(target, bindings.crypto_secretstream_xchacha20poly1305_push(state, chunk, MAGIC, tag), cipher)
        if tag == _FINAL:
            return SealedFile(key=key, plain_sha256=plain.hexdigest(), cipher_sha256=cipher.hexdigest(), size=size)
        chunk = following


def decrypt_file(source: BinaryIO, target: BinaryIO, key: bytes) -> str:
    """Open a sealed file into ``target`` and return the SHA-256 of the content in hex, to compare with the record's.

    Raises WorkspaceError when the file was cut, altered, extended or sealed with another key. Chunks are written as
    they are verified, so on an error discard ``target``: it holds a true beginning, not the whole.
    """
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    start = _take(source, len(MAGIC) + _HEADER_SIZE)
    if len(start) != len(MAGIC) + _HEADER_SIZE or not start.startswith(MAGIC):
        raise _damaged()
    try:
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, start[len(MAGIC) :], key)
    except (CryptoError, ValueError):
        raise _damaged() from None
    plain, tag = hashlib.sha256(), _MESSAGE
    while tag == _MESSAGE:
        sealed = _take(source, CHUNK_SIZE + _OVERHEAD)
        try:
            chunk, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, sealed, MAGIC)
        except (CryptoError, ValueError):
            raise _damaged() from None
        _put(target, chunk, plain)
    if tag != _FINAL or source.read(1):
        raise _damaged()
    return plain.hexdigest()


def _take(source: BinaryIO, size: int) -> bytes:
    """Read exactly ``size`` bytes, fewer only at the end: raw files and pipes may return less than was asked for."""
    first = source.read(size)
    if len(first) == size or not first:
        return first
    parts, missing = [first], size - len(first)
    while missing and (part := source.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def _put(target: BinaryIO, content: bytes, digest: hashlib._Hash) -> None:
    digest.update(content)
    rest = memoryview(content)
    while rest:  # a raw file may take less than was given
        rest = rest[target.write(rest) :]


def _damaged() -> WorkspaceError:
    return WorkspaceError("An attached file is damaged or incomplete; fetch it again or restore it from a backup.")
