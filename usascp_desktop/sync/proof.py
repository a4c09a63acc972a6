"""Verifies again all that was exchanged: every kept segment, the chain it stands in, and what the log holds for it.

A merge that was interrupted is no damage: what it left waiting is finished by the next one, so it is passed over here.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from usascp_desktop.store import segments
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.merge import segments_aside
from usascp_desktop.sync import team
from usascp_desktop.sync.refusal import SENTENCES, Reason, RefusedError
from usascp_desktop.sync.segment import Segment, open_segment

Difference = tuple[str, str]
"""Which part differs (segment, chain, log, quarantine) and a sentence."""

_OUT: Final = (Reason.DEVICE, Reason.REVOKED)
_MOST: Final = 50


def differences(db: Driver) -> Iterator[Difference]:
    """Yield what is wrong with what was exchanged, at most fifty of each part; nothing for practice or without a team.

    Holds one segment's lines in memory at a time.
    """
    if segments.fact(db, "practice") == "1":
        return
    now = team.standing(db)
    if now is None:
        if segments.names(db):
            yield "segment", "Work of others is kept here, though this workspace is in no team."
        return
    yield from _some("segment", _segments(db, now))
    yield from _some("chain", _chains(db))
    yield from _some("log", _aside(db))
    yield from _some("quarantine", _quarantine(db))


def _some(part: str, sentences: Iterator[str]) -> Iterator[Difference]:
    for number, sentence in enumerate(sentences):
        if number == _MOST:
            yield part, "There are more findings like these."
            return
        yield part, sentence


def _segments(db: Driver, now: team.Standing) -> Iterator[str]:
    """Every kept segment must be what its name, its signer, its row and the log say."""
    seeds, out = segments.seed_ids(db), segments_aside(db)
    filed = dict(db.execute("SELECT seg, count(*) FROM sync_op WHERE seg IS NOT NULL GROUP BY seg").fetchall())
    for name in segments.names(db):
        kept = segments.segment(db, name)
        many = filed.pop(name, 0)
        if kept is None:
            continue
        whose = _named(db, kept.device, kept.seq)
        if hashlib.sha256(kept.content).hexdigest() != kept.sha256:
            yield f"{whose} is not the file that was kept; have it sent again."
            continue
        try:
            opened = open_segment(kept.content, name, now.roster, now.secrets, seeds=seeds)
        except RefusedError as problem:
            if not _is_expected(problem.reason, kept, own=kept.device == now.device):
                yield f"{whose} would not be taken now: {SENTENCES[problem.reason]}"
            continue
        header = opened.header
        says = (header.dev, header.seq, header.prev, header.epoch, header.schema, header.n)
        if says != (kept.device, kept.seq, kept.prev, kept.epoch, kept.schema, kept.count):
            yield f"{whose} is filed under other facts than its header says."
        yield from _lines(db, opened, whose, filed=many, applied=kept.applied, aside=name in out)
    yield from (f"The log holds operations of a segment that is not kept: {name}." for name in filed)


def _is_expected(reason: Reason, kept: segments.Kept, *, own: bool) -> bool:
    """True if a segment is kept for good reasons although it would not be taken as new."""
    if reason in _OUT:  # who was shut out still has their own; the signature was looked at before the cut
        return own or kept.aside in ("roster", "person")
    return (reason is Reason.NEWER and not kept.applied) or kept.aside == "unreadable"


def _lines(db: Driver, opened: Segment, whose: str, *, filed: int, applied: bool, aside: bool) -> Iterator[str]:
    """The log must hold a segment's operations, all and no others; if it is set aside, they are kept out of it."""
    ids = {hashlib.blake2b(line, digest_size=16).digest() for line in opened.lines}
    under, lost, out = 0, 0, 0
    for name in ids:
        found = db.execute("SELECT seg FROM sync_op WHERE id = ?", (name,)).fetchone()
        if found is not None:
            under += found[0] == opened.name
        elif db.execute(_OUT_WITH, (opened.name, name)).fetchone():
            out += 1
        else:
            lost += 1
    if filed > under:
        yield f"The log holds {filed - under} operations under {whose} that are not in it."
    if aside and under:
        yield f"{whose} is set aside, but {under} of its operations are in the log under it."
    if out and not aside:
        yield f"{out} operations of {whose} are kept out of the log, though it is not set aside."
    if lost and applied:  # one that is not applied yet waits, wholly or in part
        yield f"{lost} of the {len(ids)} operations of {whose} are missing from the log."


_OUT_WITH: Final = "SELECT 1 FROM sync_also a CROSS JOIN sync_kept k ON k.id = a.id WHERE a.seg = ? AND a.id = ?"


def _chains(db: Driver) -> Iterator[str]:
    """Each segment names the one before it.

    Another laptop's segment that is not here is no damage: it may still arrive. Two of one number are none either: a
    copied disk made them, and both are kept. "team list" tells of both.
    """
    own = segments.fact(db, "device")
    at: dict[tuple[str, int], list[tuple[str, str]]] = defaultdict(list)
    for device, seq, sha256, prev in db.execute("SELECT dev, seq, sha256, prev FROM sync_segment ORDER BY dev, seq"):
        at[device, seq].append((sha256, prev))
    for (device, seq), here in at.items():
        whose = _named(db, device, seq)
        before = [sha256 for sha256, _ in at.get((device, seq - 1), ())]
        if seq > 1 and not before and device == own:
            yield f"{_named(db, device, seq - 1)}, which {whose} follows, is gone though it was written here."
        elif (before or seq == 1) and any(prev not in (before or [""]) for _, prev in here):
            yield f"{whose} follows another segment than the one that is kept here."


def _aside(db: Driver) -> Iterator[str]:
    """What is kept out of the log must be what its id says, out of it, and carried by a segment that is set aside."""
    for name, raw in db.execute("SELECT id, raw FROM sync_kept"):
        if hashlib.blake2b(raw.encode(), digest_size=16).digest() != name:
            yield f"Operation {name.hex()}, which was set aside, is not the line it was made from."
    for (name,) in db.execute("SELECT k.id FROM sync_kept k CROSS JOIN sync_op o ON o.id = k.id"):
        yield f"Operation {name.hex()} is set aside and in the log too."
    sql = (
        "SELECT k.id FROM sync_kept k WHERE NOT EXISTS (SELECT 1 FROM sync_also a CROSS JOIN sync_aside s"
        " ON s.seg = a.seg WHERE a.id = k.id)"
    )
    for (name,) in db.execute(sql):
        yield f"Operation {name.hex()} is kept out of the log, though no segment that carries it is set aside."


def _quarantine(db: Driver) -> Iterator[str]:
    held = {(item.name, item.sha256) for item in segments.quarantined(db)}
    for item in segments.quarantined(db):
        if item.content and hashlib.sha256(item.content).hexdigest() != item.sha256:
            yield f"What is in quarantine as {item.name} is not the file that was put there."
    sql = "SELECT name, sha256 FROM sync_segment WHERE aside = 'unreadable'"
    for name, sha256 in db.execute(sql):
        if (name, sha256) not in held:
            yield f"{name} is marked as unreadable, but is not in quarantine."


def _named(db: Driver, device: str, seq: int) -> str:
    return f"number {seq} of {segments.name_of(db, device) or device}"


__all__ = ["Difference", "differences"]
