"""Brings a PostgreSQL database in line with a workspace that has the team's keys: the same operations, the same tables.

What is sealed there is sent, in the order it came, from where the last time ended. Operations are merged by the same
statements as on a laptop, so that stopping, repeating and mixing do no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from usascp_desktop.address import Address
from usascp_desktop.errors import NotAllowedError
from usascp_desktop.sentences import say
from usascp_desktop.store import merge, postgres_schema, segments
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.materialised import Merging
from usascp_desktop.store.upgraded import show_what_became_known
from usascp_desktop.sync import sealing, team

Progress = Callable[[str, int, int], None]
IN_CLEAR: Final = (
    "The tables on the server are not encrypted: whoever runs it or is given the role usascp_reader can read all "
    "that was ever written. Say --in-clear if that is meant."
)
BATCH: Final = 20_000
"""Operations read and merged at a time."""
_MARK, _LAST, _NUMBERED, _BY, _TEAM = "source_op", "source_id", "source_numbering", "source_device", "team"
_TOOK: Final = "log"
_SENT = "(o.seg IS NOT NULL OR a.device = 'seed')"
_CHUNK: Final = (
    "SELECT o.op, o.raw FROM sync_op o CROSS JOIN sync_author a ON a.author = o.author"
    f" WHERE o.op > ? AND o.op <= ? AND {_SENT} ORDER BY o.op LIMIT ?"
)
_IDS: Final = f"SELECT o.id FROM sync_op o CROSS JOIN sync_author a ON a.author = o.author WHERE o.op <= ? AND {_SENT}"


@dataclass(slots=True)
class Materialised:
    """What a run did: operations that were new there, those taken out, and records that changed.

    ``unreadable`` says who cannot read it yet, None if the role of readers was granted; ``recovery`` is the key of a
    team that was founded for it, shown once.
    """

    new: int = 0
    left: int = 0
    changed: int = 0
    unreadable: str | None = None
    recovery: str | None = None


@dataclass(frozen=True, slots=True)
class _Source:
    """How far the workspace's log may be sent: up to ``last``; the numbers hold while ``numbering`` is the same."""

    team: str
    last: int
    count: int
    numbering: str
    facts: dict[str, str]
    names: list[tuple[str, str, str]]


def materialise(workspace: team.Open, address: Address, *, progress: Progress | None = None) -> Materialised:
    """Make the workspace's tables in a database, or bring them up to date.

    Raises NotAllowedError for practice, outside a team, or for a database that holds another team's data;
    WorkspaceError if somebody else is at it; UserError if the server cannot be reached. What was merged until then is
    kept.
    """
    done = Materialised(recovery=team.ensure(workspace))
    sealing.seal_all(workspace)
    with workspace.database.read() as reader:
        source = _look(reader.db)
    target = Merging(address)
    try:
        facts = target.facts()
        _require_ours(facts, source, address)
        if target.changed_schema:
            show_what_became_known(target)
        target.keep_facts({_TEAM: source.team}, source.names)
        _take_out(workspace, target, done)
        _send(workspace, target, _start(workspace, facts, source), source, done, progress or (lambda *_: None))
        with target.transaction() as db:
            done.unreadable = postgres_schema.grant(db)
        target.keep_facts({**_how_far(workspace, source), "zone": source.facts["zone"]}, ())
        target.tidy()
    finally:
        target.close()
    return done


def _look(db: Driver) -> _Source:
    now = team.required(db)
    device = segments.fact(db, "device") or ""
    first = db.execute(
        "SELECT min(o.op) FROM sync_op o CROSS JOIN sync_author a ON a.author = o.author"
        " WHERE o.seg IS NULL AND a.device <> 'seed'"
    ).fetchone()[0]
    last = first - 1 if first else db.execute("SELECT coalesce(max(op), 0) FROM sync_op").fetchone()[0]
    count = db.execute(f"SELECT count(*) FROM ({_IDS})", (last,)).fetchone()[0]
    names = [(one, kind, name) for one, kind, name in db.execute("SELECT id, kind, name FROM sync_name")]
    facts = {"device": device, "zone": segments.fact(db, "zone") or "UTC"}
    return _Source(now.roster.team, int(last), int(count), merge.numbering(db), facts, names)


def _require_ours(facts: dict[str, str], source: _Source, address: Address) -> None:
    if facts.get(_TEAM, source.team) != source.team:
        raise NotAllowedError(say("{0} holds the data of another team; choose another database.", address))


def _send(
    workspace: team.Open, target: Merging, mark: int, source: _Source, done: Materialised, tell: Progress
) -> None:
    """Merge what came after ``mark``, a batch at a time; what is there already is passed over."""
    sent = 0
    for lines in _chunks(workspace, mark, source.last):
        merged = merge.apply(target, lines, segment=_TOOK, batch=BATCH)
        done.new += merged.new
        done.changed += merged.changed
        sent += len(lines)
        tell("Materialise", min(sent, source.count), source.count)


def _chunks(workspace: team.Open, mark: int, last: int) -> Iterator[list[bytes]]:
    while True:
        with workspace.database.read() as reader:
            found = reader.db.execute(_CHUNK, (mark, last, BATCH)).fetchall()
        if not found:
            return
        mark = found[-1][0]
        yield [raw.encode() for _, raw in found]


def _take_out(workspace: team.Open, target: Merging, done: Materialised) -> None:
    """Let go of what the workspace has set aside; what it never had is another coordinator's, and stays."""
    with workspace.database.read() as reader:
        aside = [name for (name,) in reader.db.execute("SELECT id FROM sync_kept")]
    gone = target.here(aside)
    if gone:
        done.left = len(gone)
        done.changed += target.take_out(gone).changed


def _start(workspace: team.Open, facts: dict[str, str], source: _Source) -> int:
    """Return the number after which operations are new there.

    Numbers of what was set aside are given to others; then all are sent, and most passed over.
    """
    mark = int(facts.get(_MARK, "0"))
    same = facts.get(_BY) == source.facts["device"] and facts.get(_NUMBERED) == source.numbering and mark <= source.last
    return mark if same and facts.get(_LAST) == _id_at(workspace, mark) else 0


def _how_far(workspace: team.Open, source: _Source) -> dict[str, str]:
    last = _id_at(workspace, source.last)
    return {_MARK: str(source.last), _LAST: last, _NUMBERED: source.numbering, _BY: source.facts["device"]}


def _id_at(workspace: team.Open, number: int) -> str:
    with workspace.database.read() as reader:
        found = reader.db.execute("SELECT id FROM sync_op WHERE op = ?", (number,)).fetchone()
    return "" if found is None else str(found[0].hex())
