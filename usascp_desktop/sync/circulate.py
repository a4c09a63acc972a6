"""The loop between a workspace and a carrier: take what is new there, send what is missing there, believe nothing.

It holds no state of its own: what was kept, sent and verified stands in the database file by file, so that it may be
stopped at any moment and started again.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from usascp_desktop.errors import NotAllowedError, UserError
from usascp_desktop.sentences import say
from usascp_desktop.store import backup, merge, segments
from usascp_desktop.store.driver import Driver
from usascp_desktop.sync import bundle, exchange, intake, sealing, team, tree
from usascp_desktop.sync.bundle import Member
from usascp_desktop.sync.carrier import Carrier
from usascp_desktop.sync.refusal import Reason, RefusedError
from usascp_desktop.sync.segment import LARGEST_FILE

Progress = Callable[[str, int, int], None]
"""Is told a step, how many are done and how many there are; whatever it raises stops the loop."""

_VERIFIED, _SENT, _ARRIVING = "verified", "sent", "arriving"
_PATIENCE: Final = dt.timedelta(hours=72)
_MOST_COPIES: Final = 20


class EmptiedError(UserError):
    """The place has lost what was verified there, or is another one; nothing was done. It can be filled again."""


@dataclass(slots=True)
class Synced:
    """What a round did: files sent and received, what the merge made of them, and what is wrong in the place.

    ``lost`` were verified there and are gone; ``arriving`` are not complete yet; ``damaged`` were so for three days.
    """

    sent: int = 0
    received: int = 0
    merged: merge.Merged = field(default_factory=merge.Merged)
    quarantined: list[exchange.Refused] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    arriving: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    missing_files: int = 0
    recovery: str | None = None


@dataclass(frozen=True, slots=True)
class _Round:
    workspace: team.Open
    carrier: Carrier
    names: frozenset[str]
    states: Mapping[str, str]
    result: Synced
    tell: Progress

    def by_content(self) -> dict[str, list[str]]:
        """Return the names there by the name their content should have: copies count as what they are copies of."""
        found: dict[str, list[str]] = {}
        for name in sorted(self.names):
            found.setdefault(tree.without_copy_mark(name), []).append(name)
        return found

    def note(self, name: str, state: str, error: str | None = None) -> None:
        """Keep the state of one file there."""
        self.workspace.database.write(
            lambda unit: segments.note_published(unit.db, self.carrier.name, [(name, state, error)]),
            label="Carrier",
            undoable=False,
        )


def synchronise(
    workspace: team.Open, carrier: Carrier, *, refill: bool = False, progress: Progress | None = None
) -> Synced:
    """Take from and send to a carrier once.

    Raises NotAllowedError for practice or another team's place, EmptiedError for a place that lost everything or never
    was ours (``refill`` sends all again), UserError if it cannot be reached; what was done until then is kept.
    """
    result = Synced(recovery=team.ensure(workspace))
    with workspace.database.read() as reader:
        now = team.required(reader.db)
        states = segments.published(reader.db, carrier.name)
    one = _Round(workspace, carrier, frozenset(carrier.names()), states, result, progress or (lambda *_: None))
    _require_ours(one, now, refill=refill)
    there = one.by_content()
    result.lost = [name for name, state in states.items() if state == _VERIFIED and name not in there]
    _receive(one, there)
    _send_files(one, there, refill=refill)
    sealing.seal_all(workspace)
    _send(one, there, refill=refill)
    return result


def _require_ours(one: _Round, now: team.Standing, *, refill: bool) -> None:
    """Refuse another team's place, and one that should have our mark and has not."""
    [mark, *_] = exchange.common_members(now)
    # Asked for by itself: another laptop may have brought it after the files were listed.
    there = one.carrier.read(tree.TEAM, limit=1 << 16) if one.names or one.states else b""
    if there or tree.TEAM in one.names:
        try:
            if tree.team_of(there) != now.roster.team:
                raise NotAllowedError(say("{0} belongs to another team; choose another place.", one.carrier.name))
            return
        except RefusedError as problem:
            if problem.reason is Reason.NEWER:
                raise NotAllowedError(
                    say("A newer version of the program uses {0}; please update.", one.carrier.name)
                ) from None
            raise EmptiedError(
                say("The mark of {0} is damaged or still arriving; try again later.", one.carrier.name)
            ) from None
    if (one.states or one.names) and not refill:
        raise EmptiedError(
            say(
                "{0} has been emptied or is another place: our mark is not there. Nothing was done; if "
                "it is the right one, fill it again with --refill.",
                one.carrier.name,
            )
        )
    one.carrier.write(mark.name, mark.content)


def _receive(one: _Round, there: Mapping[str, list[str]]) -> None:
    """Keep and apply what is new in the place."""
    with one.workspace.database.read() as reader:
        known = set(segments.names(reader.db)) | {paper.name for paper in team.required(reader.db).statements.values()}
        refused = {item.name for item in segments.quarantined(reader.db) if item.content}
    fresh = [name for name in there if _is_small(name) and name not in known | refused]
    members: list[Member] = []
    for number, name in enumerate(sorted(fresh), start=1):
        one.tell("Receive", number, len(fresh))
        content = _sound(one, name, there[name])
        if content is None:
            _still_arriving(one, name)
        else:
            members.append(Member(name, content))
    if any(tree.kind_of(member.name) is tree.Kind.SEGMENT for member in members):
        backup.rotate(one.workspace)
    taken = intake.take(one.workspace, members, source=one.carrier.name)
    released = set(intake.decide_again(one.workspace))
    one.result.received = len(taken.new) + taken.statements
    one.result.merged = sum(intake.apply_waiting(one.workspace).values(), merge.Merged())
    one.result.quarantined = [
        exchange.refused(name, reason) for name, reason in taken.quarantined if name not in released
    ]
    for member in members:
        one.note(member.name, _VERIFIED)
    _fetch_files(one, there)


def _fetch_files(one: _Round, there: Mapping[str, list[str]]) -> None:
    """Fetch the attached files that records here name and that are not here yet."""
    files = one.workspace.folder / "files"
    with one.workspace.database.read() as reader:
        wanted = [file for file in segments.attached_files(reader.db) if not _place(files, file).is_file()]
    for number, file in enumerate(wanted, start=1):
        one.tell("Attached files", number, len(wanted))
        if not _fetched(one, files, file, there.get(tree.blob_name(file), [])):
            one.result.missing_files += 1


def _fetched(one: _Round, files: Path, file: str, names: Iterable[str]) -> bool:
    for name in names:
        try:
            bundle.keep_whole(files, file, one.carrier.chunks(name))
        except (RefusedError, FileNotFoundError):
            continue
        size = _place(files, file).stat().st_size
        one.workspace.database.write(
            lambda unit, size=size: segments.note_file(unit.db, file, size),  # type: ignore[misc]
            label="Attached file",
            undoable=False,
        )
        one.result.received += 1
        return True
    return False


def _send_files(one: _Round, there: Mapping[str, list[str]], *, refill: bool) -> None:
    """Send attached files first: whoever has an operation should be able to get its file."""
    files = one.workspace.folder / "files"
    with one.workspace.database.read() as reader:
        here = [file for file in segments.attached_files(reader.db) if _place(files, file).is_file()]
    for number, file in enumerate(here, start=1):
        one.tell("Send attached files", number, len(here))
        _deliver(one, tree.blob_name(file), _place(files, file), file, there, refill=refill)


def _send(one: _Round, there: Mapping[str, list[str]], *, refill: bool) -> None:
    """Send the roster, then every segment this laptop keeps, whoever wrote it."""
    with one.workspace.database.read() as reader:
        papers = [Member(paper.name, paper.content) for paper in team.required(reader.db).statements.values()]
        names = segments.names(reader.db)
    for paper in sorted(papers, key=lambda paper: paper.name):
        _deliver(one, paper.name, paper.content, hashlib.sha256(paper.content).hexdigest(), there, refill=refill)
    for number, name in enumerate(names, start=1):
        one.tell("Send", number, len(names))
        if one.states.get(name) == _VERIFIED and name in there:
            continue
        with one.workspace.database.read() as reader:
            kept = segments.segment(reader.db, name)
        if kept is not None:
            _deliver(one, name, kept.content, kept.sha256, there, refill=refill)


def _deliver(
    one: _Round, name: str, content: bytes | Path, sha256: str, there: Mapping[str, list[str]], *, refill: bool
) -> None:
    """Make sure that the place gives a file back as it is; one that is damaged there gets a sound copy beside it."""
    state = one.states.get(name)
    if state == _VERIFIED and (name in there or not refill):
        return
    for present in there.get(name, []):
        if one.carrier.sha256(present) == sha256:
            one.note(name, _VERIFIED)
            return
    target = _free_name(one, name, there)
    one.note(name, _SENT)
    one.carrier.write(target, content)
    if not one.carrier.gives_back(target, sha256):
        one.note(name, _SENT, "It was read back differently.")
        raise UserError(say("{0} did not give back what was sent; try again later, nothing is lost.", one.carrier.name))
    one.note(name, _VERIFIED)
    one.result.sent += 1


def _free_name(one: _Round, name: str, there: Mapping[str, list[str]]) -> str:
    """Return the file's name, or if something damaged has it, the name of a copy: nothing is ever overwritten."""
    if name not in one.names:
        return name
    stem, dot, end = name.rpartition(".") if name.startswith(("log/", "roster/")) else (name, "", "")
    for number in range(1, _MOST_COPIES):
        copy = f"{stem} ({number}){dot}{end}"
        if copy not in there.get(name, []):
            return copy
    raise UserError(say("{0} damages what is sent to it; choose another place.", one.carrier.name))


def _sound(one: _Round, name: str, names: Iterable[str]) -> bytes | None:
    """Return the bytes of the first copy whose content is what its name says, None if there is none yet."""
    start = name.rpartition("-")[2].partition(".")[0]
    for present in names:
        content = one.carrier.read(present, limit=LARGEST_FILE)
        if hashlib.sha256(content).hexdigest()[:40] == start:
            return content
    return None


def _still_arriving(one: _Round, name: str) -> None:
    """A file that is not complete may be on its way; after three days it is listed as damaged."""

    def first_seen(db: Driver) -> str:
        return segments.first_noted(db, one.carrier.name, name)

    now = dt.datetime.now(dt.UTC)
    with one.workspace.database.read() as reader:
        since = first_seen(reader.db) or now.isoformat()
    if now - dt.datetime.fromisoformat(since) > _PATIENCE:
        one.result.damaged.append(name)
    else:
        one.result.arriving.append(name)
    one.note(name, _ARRIVING, since)


def _is_small(name: str) -> bool:
    return tree.kind_of(name) in (tree.Kind.STATEMENT, tree.Kind.SEGMENT)


def _place(files: Path, file: str) -> Path:
    return files / file[:2] / file
