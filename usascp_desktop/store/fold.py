"""The merge rule a second time, in plain Python over raw operation lines: what the tables must hold.

It shares no SQL and no code with capture, heads or merge, so that an error in those shows as a difference. A head is
an operation that none of its own cell names in ``p``; shown is the greatest by (clock, device, id); an element is in
its set if any head is 1; a row is there unless its life has a head 0, no head 1, and every head of its other cells
stands in ``s`` of a deletion that is a head.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_LIFE = "§life"
Place = tuple[str, str, str]
"""Record, row and field of a cell; an element of a set is the field ``<set>/<value>``."""


@dataclass(frozen=True, slots=True)
class Head:
    """A head: the operation's id (hex), clock, device, value and, of a deletion, the ids it saw."""

    id: str
    clock: int
    device: str
    value: Any
    saw: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Folded:
    """What a set of operations means.

    ``heads`` holds the heads of every cell, the shown one first. ``rows`` maps record to the ids that are there,
    ``values`` each (record, row, field) of a row that is there to its shown value, elements of sets only if present.
    """

    heads: dict[Place, tuple[Head, ...]]
    rows: dict[str, frozenset[str]]
    values: dict[Place, Any]


def fold(lines: Iterable[str]) -> Folded:
    """Return what operations given as raw lines, in any order and however often, mean.

    Raises ValueError or KeyError for a line that is no operation.
    """
    heads = {place: _heads_of(operations) for place, operations in _by_cell(lines).items()}
    rows: dict[str, set[str]] = defaultdict(set)
    by_row: dict[tuple[str, str], dict[str, tuple[Head, ...]]] = defaultdict(dict)
    for (record, row, field), found in heads.items():
        by_row[record, row][field] = found
    values: dict[Place, Any] = {}
    for (record, row), fields in by_row.items():
        if not _is_there(fields):
            continue
        rows[record].add(row)
        for field, found in fields.items():
            if "/" not in field and field != _LIFE:
                values[record, row, field] = found[0].value
            elif any(head.value == 1 for head in found) and field != _LIFE:
                values[record, row, field] = 1
    return Folded(heads, {record: frozenset(ids) for record, ids in rows.items()}, values)


def _by_cell(lines: Iterable[str]) -> dict[Place, dict[str, tuple[Head, list[str]]]]:
    cells: dict[Place, dict[str, tuple[Head, list[str]]]] = defaultdict(dict)
    for line in lines:
        operation = json.loads(line)
        name = hashlib.blake2b(line.encode(), digest_size=16).hexdigest()
        saw = frozenset(operation.get("s", ()))
        head = Head(name, operation["h"], operation["d"], operation["v"], saw)
        cells[operation["t"], operation["r"], operation["c"]][name] = (head, operation["p"])
    return cells


def _heads_of(operations: dict[str, tuple[Head, list[str]]]) -> tuple[Head, ...]:
    replaced = {name for _, names in operations.values() for name in names}
    left = [head for name, (head, _) in operations.items() if name not in replaced]
    return tuple(sorted(left, key=lambda head: (head.clock, head.device, head.id), reverse=True))


def _is_there(fields: dict[str, tuple[Head, ...]]) -> bool:
    life = fields.get(_LIFE, ())
    deletions = [head for head in life if head.value == 0]
    if not deletions or any(head.value == 1 for head in life):
        return True
    saw = frozenset().union(*(head.saw for head in deletions))
    return any(head.id not in saw for field, found in fields.items() if field != _LIFE for head in found)
