"""Operations, the only thing that is ever replicated, and the clock that stamps them.

An operation is one JSON line; its id is BLAKE2b-128 of that line, so it is stored and forwarded exactly as it was made.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable
from typing import Any, NamedTuple

SEED_DEVICE = "seed"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


class Author(NamedTuple):
    """Who writes: a device id and a member id. The seed writes with no member and clock 0."""

    device: str
    person: str

    @property
    def is_seed(self) -> bool:
        """True for reference data that is equal on every laptop."""
        return self.device == SEED_DEVICE


SEED = Author(SEED_DEVICE, "")


def operation_id(raw: str) -> bytes:
    """Return the 16-byte id of a raw operation line."""
    return hashlib.blake2b(raw.encode(), digest_size=16).digest()


def encode(
    *,
    record: str,
    row: str,
    field: str,
    value: str,
    clock: int,
    author: Author,
    save: str,
    replaces: Iterable[bytes] = (),
    saw: Iterable[bytes] = (),
) -> str:
    """Return the raw line. ``value`` is JSON text; ``saw`` are the heads of the row that a delete saw."""
    line = (
        f'{{"t":"{record}","r":{_encode(row)},"c":{_encode(field)},"v":{value},"h":{clock},'
        f'"d":"{author.device}","u":"{author.person}","x":{_encode(save)},"p":{_ids(replaces)}'
    )
    seen = sorted(item.hex() for item in saw)
    return line + (f',"s":{_encode(seen)}}}' if seen else "}")


def value_json(stored: object, *, composite: bool) -> str:
    """Return the JSON text of a stored value; a composite's canonical text is an object, any other text a string."""
    if composite and isinstance(stored, str) and _is_canonical_object(stored):
        return stored
    return _encode(stored)


def decode(raw: str) -> dict[str, Any]:
    """Return the operation as a dictionary."""
    document = json.loads(raw)
    if not isinstance(document, dict):
        raise ValueError("an operation is a JSON object")
    return document


def stored_value(value: object) -> object:
    """Return the value of an operation as its column keeps it (the inverse of ``value_json``)."""
    return _encode(value) if isinstance(value, dict | list) else value


class Clock:
    """A hybrid logical clock: 48 bits of milliseconds, 16 bits of counter; it never runs backwards."""

    def __init__(self, last: int) -> None:
        self.last = last

    def tick(self) -> int:
        """Return the next stamp."""
        self.last = max(self.last + 1, (time.time_ns() // 1_000_000) << 16)
        return self.last


def _ids(ids: Iterable[bytes]) -> str:
    return _encode(sorted(item.hex() for item in ids))


def _is_canonical_object(text: str) -> bool:
    try:
        document = json.loads(text)
    except ValueError:
        return False
    return isinstance(document, dict) and _encode(document) == text
