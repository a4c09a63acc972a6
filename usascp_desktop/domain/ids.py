"""How records get their ids: ordered by time, or derived from a key where laptops may create "the same" thing."""

from __future__ import annotations

import hashlib
import random
import re
import threading
import time
import unicodedata
from collections.abc import Callable

NAMESPACE = bytes.fromhex("6f1d3b0e52c45a8e9d370c5e1a4b7f26")
"""The namespace of every derived id. Changing it would make every laptop's seeded records strangers to each other."""

_KIND_BITS = 0xF << 76 | 0b11 << 62
_VERSION_5 = 5 << 76 | 0b10 << 62
"""Where a UUID keeps its version and variant, and what those of version 5 are (RFC 9562, section 5.5)."""
_ID = re.compile(r"[0-9a-f]{32}")
_MILLISECONDS = (1 << 48) - 1
_TAIL_BITS = 74
_TAIL = (1 << _TAIL_BITS) - 1
_STEP_BITS = 32
_chance = random.SystemRandom()


def new_id() -> str:
    """A new UUIDv7 (RFC 9562) as 32 lower-case hex characters, greater than every earlier one of this process.

    Safe to call from any thread; stays increasing when the computer's clock is set back.
    """
    return _sequence.new()


def natural_id(record: str, *parts: str) -> str:
    """The id every laptop gives to the thing with this key: UUIDv5 of ``record|part|part`` in NFC, 32 hex digits."""
    key = unicodedata.normalize("NFC", "|".join((record, *parts)))
    made = int.from_bytes(hashlib.sha1(NAMESPACE + key.encode(), usedforsecurity=False).digest()[:16], "big")
    return f"{made & ~_KIND_BITS | _VERSION_5:032x}"


def is_id(text: str) -> bool:
    """Whether the text is a whole id: 32 lower-case hex characters, nothing else."""
    return _ID.fullmatch(text) is not None


class SeededIds:
    """Ids shaped like UUIDv7 that are the same in every run with the same random numbers and start.

    ``start_ms`` is the first id's time in milliseconds since 1970; each further id is one millisecond later.
    """

    def __init__(self, source: random.Random, start_ms: int) -> None:
        self._source = source
        self._milliseconds = start_ms

    def new(self) -> str:
        """The next id: 32 lower-case hex characters, greater than the one before."""
        made = _hex(self._milliseconds, self._source.getrandbits(_TAIL_BITS))
        self._milliseconds += 1
        return made


class _Sequence:
    """Ever-increasing ids: within one millisecond, or while the clock is behind, the random tail grows instead."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._milliseconds = -1
        self._tail = 0

    def new(self) -> str:
        with self._lock:
            now = self._clock()
            if now > self._milliseconds:
                self._begin(now)
            else:
                self._tail += 1 + _chance.getrandbits(_STEP_BITS)
                if self._tail > _TAIL:
                    self._begin(self._milliseconds + 1)
            return _hex(self._milliseconds, self._tail)

    def _begin(self, milliseconds: int) -> None:
        """Take a fresh tail whose highest bit is free, so that growing within a millisecond has room."""
        self._milliseconds = milliseconds
        self._tail = _chance.getrandbits(_TAIL_BITS - 1)


def _hex(milliseconds: int, tail: int) -> str:
    """Put time, version 7, the first 12 bits of the tail, the variant and the other 62 bits into 128 bits."""
    high = (milliseconds & _MILLISECONDS) << 16 | 0x7000 | tail >> 62
    low = 0b10 << 62 | tail & ((1 << 62) - 1)
    return f"{high:016x}{low:016x}"


def _milliseconds_now() -> int:
    return time.time_ns() // 1_000_000


_sequence = _Sequence(_milliseconds_now)
