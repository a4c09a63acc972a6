"""What the store keeps of exchange: sealing its own operations, segments for ever, quarantine, roster and receipts.

Every function takes the connection of a unit of work or reader. What changes things runs in the caller's transaction,
which is flushed to the disk before anything is sent: otherwise a power cut could make a laptop its own clone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from usascp_desktop.store.driver import Driver

MOST_OPERATIONS: Final = 20_000
MOST_BYTES: Final = 6 << 20
"""What goes into one segment at most: well below what readers accept, and a transaction of a fraction of a second."""
_UNSEALED = "sync_author a CROSS JOIN sync_op o ON o.author = a.author AND o.seg IS NULL"
UNSEALED: Final = f"""SELECT n.op, o.raw FROM (SELECT o.op FROM {_UNSEALED} WHERE a.device = ? ORDER BY o.op LIMIT ?) n
 CROSS JOIN sync_op o ON o.op = n.op ORDER BY n.op"""
UNSEALED_COUNT: Final = f"SELECT count(*) FROM {_UNSEALED} WHERE a.device = ?"
"""Both find the operations by the index of unsealed ones: a log of millions may hold a few, and at its very end."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A segment as it is kept: where it belongs and its bytes. ``aside`` is "person", "roster" or None."""

    name: str
    device: str
    seq: int
    sha256: str
    prev: str
    epoch: str
    schema: int
    count: int
    content: bytes
    source: str
    applied: bool = False
    aside: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A kept segment without its bytes; ``aside`` is "person", "roster", "unreadable" or None."""

    name: str
    device: str
    seq: int
    count: int
    source: str
    received_at: str
    aside: str | None


@dataclass(frozen=True, slots=True)
class Quarantined:
    """Something that was not taken: its name, SHA-256, bytes, where it came from and why."""

    name: str
    sha256: str
    content: bytes
    carrier: str
    reason: str


def fact(db: Driver, name: str) -> str | None:
    """Return one fact about the workspace itself, None if it is not set."""
    found = db.execute("SELECT value FROM sync_meta WHERE name = ?", (name,)).fetchone()
    return None if found is None else found[0]


def facts(db: Driver, beginning: str) -> dict[str, str]:
    """Return the facts whose names begin so, without that beginning."""
    found = db.execute("SELECT name, value FROM sync_meta WHERE substr(name, 1, ?) = ?", (len(beginning), beginning))
    return {name[len(beginning) :]: value for name, value in found}


def name_of(db: Driver, identity: str) -> str | None:
    """Return what a device or member is called."""
    found = db.execute("SELECT name FROM sync_name WHERE id = ?", (identity,)).fetchone()
    return None if found is None else str(found[0])


def keep_name(db: Driver, identity: str, kind: str, name: str) -> None:
    """Remember what a device or member is called; a name that is known stays."""
    db.execute("INSERT OR IGNORE INTO sync_name(id, kind, name) VALUES (?, ?, ?)", (identity, kind, name))


def unsealed(db: Driver, device: str) -> list[tuple[int, bytes]]:
    """Return number and raw line of this device's oldest operations that are in no segment, enough for one."""
    chosen: list[tuple[int, bytes]] = []
    size = 0
    for number, raw in db.execute(UNSEALED, (device, MOST_OPERATIONS)):
        line = raw.encode()
        size += len(line) + 1
        if chosen and size > MOST_BYTES:
            break
        chosen.append((number, line))
    return chosen


def unsealed_count(db: Driver, device: str) -> int:
    """Return how many operations of a device are in no segment yet."""
    return int(db.execute(UNSEALED_COUNT, (device,)).fetchone()[0])


def mark_sealed(db: Driver, numbers: Iterable[int], name: str) -> None:
    """Say that operations are in a segment from now on; they never change again."""
    db.executemany("UPDATE sync_op SET seg = ? WHERE op = ?", ((name, number) for number in numbers))


def keep(db: Driver, segment: Kept) -> bool:
    """Keep a segment for ever; False if it is here already."""
    if db.execute("SELECT 1 FROM sync_segment WHERE name = ?", (segment.name,)).fetchone():
        return False
    db.execute(
        "INSERT INTO sync_segment(name, dev, seq, sha256, prev, epoch, schema, n, bytes, source, received_at, applied,"
        " aside) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            segment.name, segment.device, segment.seq, segment.sha256, segment.prev, segment.epoch, segment.schema,
            segment.count, segment.content, segment.source, _now(), int(segment.applied), segment.aside,
        ),
    )  # fmt: skip
    return True


def segment(db: Driver, name: str) -> Kept | None:
    """Return a kept segment, None if it is not here."""
    found = db.execute(_SEGMENTS + " WHERE name = ?", (name,)).fetchone()
    return None if found is None else _kept(found)


def is_kept(db: Driver, name: str) -> bool:
    """Tell whether a segment is here."""
    return db.execute("SELECT 1 FROM sync_segment WHERE name = ?", (name,)).fetchone() is not None


def is_unreadable(db: Driver, name: str) -> bool:
    """Tell whether a segment is kept though nothing can be made of what is in it."""
    sql = "SELECT 1 FROM sync_segment WHERE name = ? AND aside = 'unreadable'"
    return db.execute(sql, (name,)).fetchone() is not None


def segments(db: Driver, condition: str = "1", values: Sequence[object] = ()) -> Iterator[Kept]:
    """Yield kept segments by device and number; ``condition`` is ours, never a person's."""
    for row in db.execute(_SEGMENTS + f" WHERE {condition} ORDER BY dev, seq, name", values):
        yield _kept(row)


def names(db: Driver, condition: str = "1") -> list[str]:
    """Return the names of kept segments in the order of device and number."""
    return [name for (name,) in db.execute(f"SELECT name FROM sync_segment WHERE {condition} ORDER BY dev, seq, name")]


def waiting(db: Driver) -> list[str]:
    """Return the segments that are to be applied: kept, not set aside, not in the log yet."""
    return names(db, "applied = 0 AND aside IS NULL")


def mark_applied(db: Driver, name: str, *, applied: bool = True, aside: str | None = None) -> None:
    """Note whether a segment's operations are in the log, and who set it aside."""
    db.execute("UPDATE sync_segment SET applied = ?, aside = ? WHERE name = ?", (int(applied), aside, name))


def set_aside(db: Driver, name: str, by: str | None) -> None:
    """Note who set a segment aside (person, roster), or None to let it take effect; the merge follows this."""
    db.execute("UPDATE sync_segment SET aside = ? WHERE name = ?", (by, name))


def places(db: Driver) -> list[Place]:
    """Return where each kept segment belongs and whether it is set aside, without its bytes."""
    sql = "SELECT name, dev, seq, n, source, received_at, aside FROM sync_segment ORDER BY dev, seq, name"
    return [Place(*row) for row in db.execute(sql)]


def written(db: Driver, names: Iterable[str]) -> dt.datetime | None:
    """Return when the latest operation of some segments was written (UTC), by the clock of its laptop."""
    sql = (
        "SELECT max(o.hlc) FROM sync_arrival r CROSS JOIN sync_op o ON o.op BETWEEN r.first AND r.last"
        " WHERE r.seg = ? AND o.seg = r.seg"
    )
    found = [clock for name in names for (clock,) in db.execute(sql, (name,)) if clock]
    return dt.datetime.fromtimestamp((max(found) >> 16) / 1000, dt.UTC) if found else None


def last_of(db: Driver, device: str) -> tuple[int, str]:
    """Return number and SHA-256 of a device's newest segment here; (0, "") if there is none."""
    sql = "SELECT seq, sha256 FROM sync_segment WHERE dev = ? ORDER BY seq DESC, name LIMIT 1"
    found = db.execute(sql, (device,)).fetchone()
    return (0, "") if found is None else (int(found[0]), str(found[1]))


def held(db: Driver) -> dict[str, tuple[int, str]]:
    """Return, for each device, the number up to which its segments are here without a gap, and that one's SHA-256."""
    found: dict[str, tuple[int, str]] = {}
    for device, seq, sha256 in db.execute("SELECT dev, seq, sha256 FROM sync_segment ORDER BY dev, seq, name"):
        if seq == found.get(device, (0, ""))[0] + 1:
            found[device] = (seq, sha256)
    return found


def unacknowledged(db: Driver, device: str) -> bool:
    """Tell whether others' work came in since this device's last segment, so that a receipt is worth sending."""
    acked = dict(db.execute("SELECT of_dev, seq FROM sync_ack WHERE dev = ?", (device,)).fetchall())
    here = held(db)
    for other, (seq, _) in here.items():
        if other != device and seq > acked.get(other, 0):
            sql = "SELECT 1 FROM sync_segment WHERE dev = ? AND seq > ? AND seq <= ? AND n > 0 LIMIT 1"
            if db.execute(sql, (other, acked.get(other, 0), seq)).fetchone():
                return True
    return False


def keep_receipts(db: Driver, device: str, seen: dict[str, tuple[int, str]], files: Iterable[str]) -> None:
    """Note what a device says that it holds; an older word never lowers a newer one."""
    db.executemany(
        "INSERT INTO sync_ack(dev, of_dev, seq, hash) VALUES (?, ?, ?, ?) ON CONFLICT(dev, of_dev) DO UPDATE"
        " SET seq = excluded.seq, hash = excluded.hash WHERE excluded.seq > sync_ack.seq",
        [(device, other, seq, sha256) for other, (seq, sha256) in seen.items()],
    )
    db.executemany("INSERT OR IGNORE INTO sync_blob_ack(sha256, dev) VALUES (?, ?)", [(file, device) for file in files])


def receipts(db: Driver) -> dict[str, dict[str, int]]:
    """Return who holds whose work: device -> of device -> number."""
    found: dict[str, dict[str, int]] = {}
    for device, other, seq in db.execute("SELECT dev, of_dev, seq FROM sync_ack"):
        found.setdefault(device, {})[other] = seq
    return found


def file_holders(db: Driver) -> dict[str, set[str]]:
    """Return the devices that said they hold each attached file."""
    found: dict[str, set[str]] = {}
    for sha256, device in db.execute("SELECT sha256, dev FROM sync_blob_ack"):
        found.setdefault(sha256, set()).add(device)
    return found


def attached_files(db: Driver) -> dict[str, str | None]:
    """Return the ciphertext hash of every attached file with the segment its operation is in (None: unsealed)."""
    sql = (
        "SELECT t.file, o.seg FROM attachment t CROSS JOIN sync_cell c ON c.tbl = 'attachment' AND c.row = t.id"
        " AND c.col = 'file' CROSS JOIN sync_op o ON o.op = c.shown WHERE t.file IS NOT NULL"
    )
    return dict(db.execute(sql).fetchall())


def note_file(db: Driver, sha256: str, size: int) -> None:
    """Note that the ciphertext of an attached file is here now."""
    sql = "INSERT INTO sync_blob(sha256, have, size, wanted) VALUES (?, 1, ?, 0)"
    db.execute(sql + " ON CONFLICT(sha256) DO UPDATE SET have = 1", (sha256, size))


def seed_ids(db: Driver) -> frozenset[bytes]:
    """Return the ids of the shipped reference data, which every laptop has."""
    sql = "SELECT o.id FROM sync_op o CROSS JOIN sync_author a ON a.author = o.author WHERE a.device = 'seed'"
    return frozenset(one for (one,) in db.execute(sql))


def quarantine(db: Driver, item: Quarantined) -> None:
    """Put away something that was not taken; seen again, it is counted and has the newest reason."""
    db.execute(
        "INSERT INTO sync_quarantine(name, sha256, carrier, bytes, reason, first_seen, tries) VALUES (?,?,?,?,?,?,1)"
        " ON CONFLICT(name, sha256) DO UPDATE SET tries = tries + 1, reason = excluded.reason",
        (item.name, item.sha256, item.carrier, item.content, item.reason, _now()),
    )


def quarantine_size(db: Driver) -> int:
    """Return how many bytes are in quarantine."""
    return int(db.execute("SELECT coalesce(sum(length(bytes)), 0) FROM sync_quarantine").fetchone()[0])


def quarantined(db: Driver) -> list[Quarantined]:
    """Return all that is in quarantine, by name."""
    found = db.execute("SELECT name, sha256, bytes, carrier, reason FROM sync_quarantine ORDER BY name, sha256")
    return [Quarantined(*row) for row in found]


def restate(db: Driver, item: Quarantined, reason: str) -> None:
    """Note that something in quarantine is refused for another reason now."""
    sql = "UPDATE sync_quarantine SET reason = ? WHERE name = ? AND sha256 = ?"
    db.execute(sql, (reason, item.name, item.sha256))


def release(db: Driver, item: Quarantined) -> None:
    """Take something out of the quarantine, because it was accepted after all."""
    db.execute("DELETE FROM sync_quarantine WHERE name = ? AND sha256 = ?", (item.name, item.sha256))


def statements(db: Driver) -> dict[str, bytes]:
    """Return the roster's statements by hash, valid or not: what is not valid may become so."""
    return dict(db.execute("SELECT hash, bytes FROM sync_roster ORDER BY hash").fetchall())


def keep_statements(db: Driver, found: Iterable[tuple[str, bytes]]) -> int:
    """Keep statements; returns how many were new."""
    before = db.execute("SELECT count(*) FROM sync_roster").fetchone()[0]
    db.executemany("INSERT OR IGNORE INTO sync_roster(hash, bytes, valid) VALUES (?, ?, 0)", found)
    return int(db.execute("SELECT count(*) FROM sync_roster").fetchone()[0] - before)


def mark_valid(db: Driver, hashes: Iterable[str]) -> None:
    """Note which statements count now."""
    db.execute("UPDATE sync_roster SET valid = 0 WHERE valid = 1")
    db.executemany("UPDATE sync_roster SET valid = 1 WHERE hash = ?", [(one,) for one in hashes])


def published(db: Driver, carrier: str) -> dict[str, str]:
    """Return the state of everything that was ever sent to a carrier."""
    return dict(db.execute("SELECT segment, state FROM sync_publish WHERE carrier = ?", (carrier,)).fetchall())


def first_noted(db: Driver, carrier: str, name: str) -> str:
    """Return the moment since which a file in a carrier has not been complete, "" if it is not known for that."""
    sql = "SELECT last_error FROM sync_publish WHERE carrier = ? AND segment = ? AND state = 'arriving'"
    found = db.execute(sql, (carrier, name)).fetchone()
    return "" if found is None else str(found[0] or "")


def note_published(db: Driver, carrier: str, found: Iterable[tuple[str, str, str | None]]) -> None:
    """Note (name, state, error or None) of what was sent to a carrier."""
    db.executemany(
        "INSERT INTO sync_publish(segment, carrier, state, tries, last_error) VALUES (?, ?, ?, 1, ?)"
        " ON CONFLICT(segment, carrier) DO UPDATE SET state = excluded.state, tries = tries + 1,"
        " last_error = excluded.last_error",
        [(name, carrier, state, error) for name, state, error in found],
    )


def operation_ids(db: Driver) -> Iterator[bytes]:
    """Yield the ids of all operations in order."""
    for (one,) in db.execute("SELECT id FROM sync_op ORDER BY id"):
        yield one


_SEGMENTS = "SELECT name, dev, seq, sha256, prev, epoch, schema, n, bytes, source, applied, aside FROM sync_segment"


def _kept(row: Sequence[Any]) -> Kept:
    name, device, seq, sha256, prev, epoch, schema, count, content, source, applied, aside = row
    return Kept(
        name, device, seq, sha256, prev, epoch, schema, count, content, source, applied=bool(applied), aside=aside
    )


def _now() -> str:
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
