"""How files from elsewhere come in: verified, kept for ever, then applied; and what a changed roster makes of them.

Every step leaves the database in a state from which the next call goes on: keeping a segment is one transaction, its
effect on the tables is computed afterwards from what is kept, and all of it may be repeated.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from usascp_desktop.errors import RejectedError
from usascp_desktop.store import merge, segments
from usascp_desktop.store.driver import Driver
from usascp_desktop.sync import renewal, team
from usascp_desktop.sync.bundle import Member
from usascp_desktop.sync.refusal import Reason, RefusedError
from usascp_desktop.sync.segment import Segment, examine, open_segment
from usascp_desktop.sync.statement import is_statement_name, read_statement

LARGEST_QUARANTINE: Final = 512 << 20
"""Bytes in quarantine at most, so that nobody fills the disk with refuse; beyond it only names and hashes are kept."""


@dataclass(slots=True)
class Taken:
    """What came of files that were offered: new and repeated segments by name, and what was refused."""

    new: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    quarantined: list[tuple[str, Reason]] = field(default_factory=list)
    statements: int = 0


def take(workspace: team.Open, members: Iterable[Member], *, source: str) -> Taken:
    """Keep what is sound among statements and segments, and put the rest into quarantine; nothing is applied yet."""
    taken = Taken()
    offered = sorted(members, key=lambda one: (not is_statement_name(one.name), one.name))
    papers = [one for one in offered if is_statement_name(one.name)]
    workspace.database.write(lambda unit: _take_papers(unit.db, papers, source, taken), label="Roster", undoable=False)
    for one in offered[len(papers) :]:
        workspace.database.write(
            lambda unit, one=one: _take_segment(unit.db, one, source, taken),  # type: ignore[misc]
            label="Keep a segment",
            undoable=False,
        )
    return taken


def decide_again(workspace: team.Open) -> list[str]:
    """Bring everything kept and quarantined in line with the roster as it is now; returns what was accepted now.

    So it does not matter whether a laptop's segments or the statement about it came first.
    """
    accepted = workspace.database.write(lambda unit: _decide(unit.db), label="Decide again", undoable=False)
    with workspace.database.read() as reader:
        wanted = set(segments.names(reader.db, "aside IS NOT NULL"))
        now = set(merge.segments_aside(reader.db))
    if wanted - now:
        merge.set_aside(workspace.database, wanted - now)
    if now - wanted:
        merge.apply_again(workspace.database, now - wanted)
    return accepted


def apply_waiting(workspace: team.Open) -> dict[str, merge.Merged]:
    """Apply every segment that is kept and not in the log yet, and return what each did."""
    with workspace.database.read() as reader:
        names = segments.waiting(reader.db)
        now = team.standing(reader.db) if names else None
        seeds = segments.seed_ids(reader.db) if names else frozenset()
    done: dict[str, merge.Merged] = {}
    if now is None:
        return done
    for name in names:
        with workspace.database.read() as reader:
            kept = segments.segment(reader.db, name)
        if kept is None:
            continue
        try:
            opened = open_segment(kept.content, name, now.roster, now.secrets, seeds=seeds)
            done[name] = merge.apply(workspace.database, opened.lines, segment=name)
        except RefusedError as problem:
            if problem.reason is not Reason.NEWER:
                _give_up(workspace, kept, problem.reason)
        except RejectedError:
            _give_up(workspace, kept, Reason.CONTENT)
        else:
            workspace.database.write(
                lambda unit, name=name: segments.mark_applied(unit.db, name),  # type: ignore[misc]
                label="Merged",
                undoable=False,
            )
    return done


def _give_up(workspace: team.Open, kept: segments.Kept, reason: Reason) -> None:
    item = segments.Quarantined(kept.name, kept.sha256, kept.content, kept.source, reason.value)

    def work(db: Driver) -> None:
        segments.quarantine(db, item)
        segments.mark_applied(db, kept.name, applied=False, aside="unreadable")

    workspace.database.write(lambda unit: work(unit.db), label="Quarantine", undoable=False)


def _take_papers(db: Driver, papers: Iterable[Member], source: str, taken: Taken) -> None:
    now = team.required(db)
    sound: list[bytes] = []
    for one in papers:
        content = one.read()
        try:
            statement = read_statement(content, one.name)
            if statement.team != now.roster.team:
                raise RefusedError(Reason.TEAM)
            sound.append(content)
        except RefusedError as problem:
            _refuse(db, one.name, content, source, problem.reason, taken)
    taken.statements = team.take_statements(db, sound)


def _take_segment(db: Driver, one: Member, source: str, taken: Taken) -> None:
    content = one.read()
    sha256 = hashlib.sha256(content).hexdigest()
    kept = segments.segment(db, one.name)
    if kept is not None and kept.sha256 == sha256:
        taken.repeated.append(one.name)
        return
    now = team.required(db)
    try:
        _keep(db, one.name, content, source, now)
        taken.new.append(one.name)
    except RefusedError as problem:
        _refuse(db, one.name, content, source, problem.reason, taken)


def _keep(db: Driver, name: str, content: bytes, source: str, now: team.Standing) -> Segment | None:
    """Keep a segment whose every part is sound, which is returned, or one that only a newer program can read."""
    opened: Segment | None = None
    try:
        opened = open_segment(content, name, now.roster, now.secrets, seeds=segments.seed_ids(db))
        header = opened.header
    except RefusedError as problem:
        if problem.reason is not Reason.NEWER:
            raise
        header = examine(content, name, now.roster)
    sha256 = hashlib.sha256(content).hexdigest()
    segments.keep(
        db,
        segments.Kept(
            name, header.dev, header.seq, sha256, header.prev, header.epoch, header.schema, header.n, content, source
        ),
    )
    if opened is not None:
        segments.keep_receipts(db, header.dev, dict(opened.seen), opened.files)
    if header.dev == now.device:  # ours, but not written here: one of two is a copy
        renewal.note_copy(db)
    return opened


def _refuse(db: Driver, name: str, content: bytes, source: str, reason: Reason, taken: Taken) -> None:
    sha256 = hashlib.sha256(content).hexdigest()
    kept = content if segments.quarantine_size(db) + len(content) <= LARGEST_QUARANTINE else b""
    segments.quarantine(db, segments.Quarantined(name, sha256, kept, source, reason.value))
    taken.quarantined.append((name, reason))


def _decide(db: Driver) -> list[str]:
    now = team.standing(db)
    if now is None:
        return []
    for kept in segments.places(db):
        if kept.device == now.device:
            continue  # who was shut out still sees what they wrote themselves
        allowed = kept.device in now.roster.devices and kept.seq <= now.roster.cut(kept.device)
        if not allowed and kept.aside is None:
            segments.set_aside(db, kept.name, "roster")
        elif allowed and kept.aside == "roster":
            segments.set_aside(db, kept.name, None)
    accepted: list[str] = []
    for item in segments.quarantined(db):
        if is_statement_name(item.name) or not item.content:
            continue
        unreadable = segments.is_unreadable(db, item.name)
        if segments.is_kept(db, item.name) and not unreadable:
            segments.release(db, item)  # it came again, whole
            continue
        refused = _tried_again(db, item, now, thoroughly=unreadable)
        if refused is None:
            segments.release(db, item)
            accepted.append(item.name)
        elif refused.value != item.reason:
            segments.restate(db, item, refused.value)
    return accepted


def _tried_again(db: Driver, item: segments.Quarantined, now: team.Standing, *, thoroughly: bool) -> Reason | None:
    """Keep something from the quarantine if nothing is wrong with it now, else return why not.

    ``thoroughly`` is for what is kept already, though nothing could be made of it: it takes effect if that is over.
    """
    try:
        opened = _keep(db, item.name, item.content, item.carrier, now)
        if thoroughly:
            for line in opened.lines if opened else ():
                merge.read(line)
            segments.set_aside(db, item.name, None)
    except RefusedError as problem:
        return problem.reason
    except RejectedError:
        return Reason.CONTENT
    return None
