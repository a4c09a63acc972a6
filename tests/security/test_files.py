"""Attachments: sealed and opened whole; cut, altered, moved or mixed files are found."""

from __future__ import annotations

import hashlib
import io
import random

import pytest

from usascp_desktop.errors import WorkspaceError
from usascp_desktop.security import files
from usascp_desktop.security.files import decrypt_file, encrypt_file

CHUNK = 64
SEALED = CHUNK + 17
START = 32


@pytest.fixture
def small_chunks(monkeypatch):
    monkeypatch.setattr(files, "CHUNK_SIZE", CHUNK)


class Trickle(io.RawIOBase):
    """A stream that reads and writes a few bytes at a time, as pipes do."""

    def __init__(self, content=b"") -> None:
        self.content = io.BytesIO(content)

    def read(self, size=-1):
        return self.content.read(min(size, 5))

    def write(self, content):
        return self.content.write(bytes(content)[:7])


def seal(content: bytes):
    target = io.BytesIO()
    return encrypt_file(io.BytesIO(content), target), target.getvalue()


def unseal(cipher: bytes, key: bytes) -> bytes:
    target = io.BytesIO()
    digest = decrypt_file(io.BytesIO(cipher), target, key)
    assert digest == hashlib.sha256(target.getvalue()).hexdigest()
    return target.getvalue()


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])
def test_a_file_of_any_size_comes_back_whole(size):
    content = random.Random(size).randbytes(size)
    sealed, cipher = seal(content)
    assert unseal(cipher, sealed.key) == content
    assert sealed.size == size
    assert sealed.plain_sha256 == hashlib.sha256(content).hexdigest()
    assert sealed.cipher_sha256 == hashlib.sha256(cipher).hexdigest()
    assert len(sealed.key) == 32


def test_a_file_of_several_real_chunks_comes_back_whole():
    content = random.Random(1).randbytes(1 << 20) * 17
    sealed, cipher = seal(content)
    assert unseal(cipher, sealed.key) == content
    assert len(cipher) == 32 + len(content) + 3 * 17


def test_the_same_file_twice_has_different_keys_and_ciphertexts():
    (first, one), (second, two) = seal(b"same"), seal(b"same")
    assert first.key != second.key
    assert one != two
    assert first.key.hex() not in repr(first)
    assert repr(first.key) not in repr(first)


@pytest.mark.usefixtures("small_chunks")
def test_streams_that_give_and_take_little_lose_nothing():
    content = random.Random(2).randbytes(5 * CHUNK + 3)
    target = Trickle()
    sealed = encrypt_file(Trickle(content), target)
    cipher = target.content.getvalue()
    opened = Trickle()
    decrypt_file(Trickle(cipher), opened, sealed.key)
    assert opened.content.getvalue() == content


@pytest.mark.usefixtures("small_chunks")
def test_every_cut_is_found():
    sealed, cipher = seal(bytes(3 * CHUNK))
    for length in range(len(cipher)):
        with pytest.raises(WorkspaceError, match="damaged or incomplete"):
            unseal(cipher[:length], sealed.key)


@pytest.mark.usefixtures("small_chunks")
def test_every_flipped_byte_is_found():
    sealed, cipher = seal(bytes(2 * CHUNK + 9))
    for position in range(len(cipher)):
        torn = bytearray(cipher)
        torn[position] ^= 1
        with pytest.raises(WorkspaceError, match="damaged"):
            unseal(bytes(torn), sealed.key)


@pytest.mark.usefixtures("small_chunks")
def test_chunks_that_are_swapped_repeated_dropped_or_added_are_found():
    content = random.Random(3).randbytes(4 * CHUNK)
    sealed, cipher = seal(content)
    start, chunks = cipher[:START], [cipher[at : at + SEALED] for at in range(START, len(cipher), SEALED)]
    assert len(chunks) == 4
    one, two, three, last = chunks
    for order in ([two, one, three, last], [one, one, two, three, last], [one, three, last], [*chunks, last], [last]):
        with pytest.raises(WorkspaceError):
            unseal(start + b"".join(order), sealed.key)
    with pytest.raises(WorkspaceError):
        unseal(cipher + b"\0", sealed.key)
    assert unseal(start + b"".join(chunks), sealed.key) == content


@pytest.mark.usefixtures("small_chunks")
def test_chunks_of_another_file_and_other_keys_do_not_open():
    first, one = seal(bytes(2 * CHUNK))
    second, two = seal(bytes(2 * CHUNK))
    with pytest.raises(WorkspaceError):
        unseal(one[: START + SEALED] + two[START + SEALED :], first.key)
    for key in (second.key, bytes(32), b"", b"short"):
        with pytest.raises(WorkspaceError):
            unseal(one, key)


def test_a_full_disk_passes_through_as_the_systems_error():
    class Full(io.RawIOBase):
        def write(self, content):
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        encrypt_file(io.BytesIO(b"x"), Full())
