"""What a person does to share: write a bundle, look at one, merge it, take it back, and see who holds what."""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from usascp_desktop.errors import UserError
from usascp_desktop.sentences import marked, say, why
from usascp_desktop.store import backup, merge, segments
from usascp_desktop.store.database import Database
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.merge_tables import Finding
from usascp_desktop.store.unit_of_work import Change
from usascp_desktop.sync import bundle, intake, sealing, team, tree
from usascp_desktop.sync.bundle import Member
from usascp_desktop.sync.refusal import SENTENCES, Reason, RefusedError

Told = TypeVar("Told")
_BACKUPS_KEPT: Final = 3
_PREVIEW: Final = ".preview-"
_DAY: Final = 24 * 3600


@dataclass(frozen=True, slots=True)
class Written:
    """A written bundle: its parts, how many segments, operations and attached files are in them.

    ``recovery`` is set once, when this founded the team: the key to be written down and kept away from the laptops.
    """

    files: tuple[Path, ...]
    segments: int
    operations: int
    attachments: int
    recovery: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A file, or one in a bundle, that was not taken: its name, the reason's word and its sentence."""

    name: str
    reason: str
    sentence: str


@dataclass(frozen=True, slots=True)
class FileMerged:
    """What one file brought: who wrote what was new in it, counts of operations, records and conflicts, refusals.

    ``segments`` are the names of the new segments, by which the merge can be taken back.
    """

    file: str
    sender: str
    new: int
    changed: int
    conflicts: int
    repeated: int
    quarantined: tuple[Refused, ...]
    segments: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Segments of a laptop that are not here, first and last number, and who said to hold them."""

    device: str
    laptop: str
    first: int
    last: int
    seen_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receipts:
    """Who holds this laptop's work up to which number ({device: number}), its newest number, and what is missing."""

    own: int
    unsealed: int
    held_by: dict[str, int]
    missing: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Safety:
    """Whether this laptop may be wiped, and if not, the sentences that say why."""

    safe: bool
    reasons: tuple[str, ...]


def write_bundle(workspace: team.Open, path: Path, *, for_device: str | None = None) -> Written:
    """Seal what is new and write what the addressee lacks; everything, if nobody in particular is addressed.

    ``for_device`` is a device's id, a unique beginning of one or a laptop's name. Raises NotAllowedError for practice
    or a laptop outside its team, NotFoundError for an unknown addressee, UserError if the file cannot be written.
    """
    if path.exists():
        raise UserError(say("{0} is already there; choose another name for the bundle.", path))
    recovery = team.ensure(workspace)
    sealing.seal_all(workspace)
    with workspace.database.read() as reader:
        db = reader.db
        now = team.required(db)
        addressee = None if for_device is None else team.device_named(db, for_device)
        there = {} if addressee is None else segments.receipts(db).get(addressee, {})
        chosen = [one for one in segments.places(db) if one.device != addressee and one.seq > there.get(one.device, 0)]
        names = {one.name for one in chosen}
        files = [file for file, seg in segments.attached_files(db).items() if for_device is None or seg in names]
        contents = [segments.segment(db, one.name) for one in chosen]
    lying = [(file, workspace.folder / "files" / file[:2] / file) for file in sorted(files)]
    lying = [(file, where) for file, where in lying if where.is_file()]
    members = [Member(one.name, one.content) for one in contents if one is not None]
    members += [piece for file, where in lying for piece in bundle.blob_members(file, where)]
    written = bundle.write(path, common_members(now), members)
    return Written(written, len(chosen), sum(one.count for one in chosen), len(lying), recovery)


def common_members(now: team.Standing) -> list[Member]:
    """Return what is in every tree: whose it is, and the roster."""
    root = next(name for name in now.statements if name[:32] == now.roster.team)
    papers = sorted(now.statements.values(), key=lambda one: one.name)
    return [
        Member(tree.TEAM, tree.team_file(now.roster.team, root)),
        *(Member(one.name, one.content) for one in papers),
    ]


def preview(workspace: team.Open, paths: Sequence[Path]) -> list[FileMerged]:
    """Return what merging the files would do, exactly, without changing this workspace: it is tried on a copy."""
    return tried(workspace, paths, lambda _copy, report, _changes: report)


def tried(
    workspace: team.Open,
    paths: Sequence[Path],
    tell: Callable[[Database, FileMerged, tuple[Change, ...]], Told],
) -> list[Told]:
    """Merge the files one after another into a copy, and return what ``tell`` makes of each.

    It is handed the copy's database as the file left it, the report, and the cells that the file changed.
    """
    with workspace.database.read() as reader:
        team.required(reader.db)
    found: list[Told] = []
    with _scratch(workspace) as copy:
        changes: list[Change] = []
        end = copy.database.subscribe(lambda heard: changes.extend(heard.changes))
        for path in paths:
            changes.clear()
            (report,) = _merge(copy, [path], keep_files=False)
            found.append(tell(copy.database, report, tuple(changes)))
        end()
    return found


def merge_files(workspace: team.Open, paths: Sequence[Path]) -> list[FileMerged]:
    """Merge bundles after a verified backup; one report per file, in the order given.

    Raises NotAllowedError for practice and outside a team, RejectedError if a file cannot be read. What is refused
    in a file is in its report and in quarantine; the rest of the file is merged.
    """
    with workspace.database.read() as reader:
        team.required(reader.db)
        known = set(segments.names(reader.db))
    found = [_read(path) for path in paths]
    fresh = any(one.name not in known for contents in found if contents for one in contents.segments)
    if fresh:
        _back_up(workspace)
    return _merge(workspace, paths, keep_files=True)


def take_back(workspace: team.Open, names: Iterable[str]) -> None:
    """Take segments out of everything a person sees, as if they had never come; they stay kept."""
    _set_aside(workspace, names, "person")


def put_again(workspace: team.Open, names: Iterable[str]) -> None:
    """Let segments that were taken back take effect again."""
    _set_aside(workspace, names, None)
    intake.apply_waiting(workspace)


def shut_out(workspace: team.Open, device: str, *, cut: int | None = None) -> int:
    """Shut a laptop out, or raise its cut, and bring what is here in line; returns the last number that counts.

    ``device`` is an id, a unique beginning of one or a laptop's name; errors as ``team.revoke``.
    """
    with workspace.database.read() as reader:
        found = team.device_named(reader.db, device)
    last = team.revoke(workspace, found, cut=cut)
    intake.decide_again(workspace)
    intake.apply_waiting(workspace)
    return last


def receipts(db: Driver) -> Receipts:
    """Return who holds this laptop's work, and whose work is missing here though others say they hold it."""
    now = team.required(db)
    said, here = segments.receipts(db), segments.held(db)
    active = now.roster.active()
    newest = segments.last_of(db, now.device)[0]
    held_by = {one: said.get(one, {}).get(now.device, 0) for one in active if one != now.device}
    gaps: list[Gap] = []
    for device, laptop in now.roster.devices.items():
        first = here.get(device, (0, ""))[0] + 1
        claims = {one: heard.get(device, 0) for one, heard in said.items() if one in now.roster.devices}
        last = max([*claims.values(), segments.last_of(db, device)[0]], default=0)
        if device != now.device and min(last, now.roster.cut(device)) >= first:
            seen_by = tuple(sorted(one for one, seq in claims.items() if seq >= first and one != now.device))
            gaps.append(Gap(device, laptop.laptop, first, last, seen_by))
    return Receipts(newest, segments.unsealed_count(db, now.device), held_by, tuple(gaps))


def safe_to_wipe(db: Driver) -> Safety:
    """Tell whether all that was written here is held by two other laptops, one of them an administrator's."""
    now, found = team.required(db), receipts(db)
    reasons: list[str] = []
    if found.unsealed:
        reasons.append(say("{0} changes have not been written to any bundle yet.", found.unsealed))
    full = {device for device, seq in found.held_by.items() if seq >= found.own}
    _require_two(full, now, say("What was written here"), reasons)
    holders = segments.file_holders(db)
    for file in segments.attached_files(db):
        others = holders.get(file, set()) & set(found.held_by)
        before = len(reasons)
        _require_two(others, now, say("An attached file"), reasons)
        if len(reasons) > before:
            break
    return Safety(not reasons, tuple(reasons))


def _require_two(holders: set[str], now: team.Standing, what: str, reasons: list[str]) -> None:
    if len(holders) < 2:
        words = (
            say("{0} is held by one other laptop that said so; it takes two.", what)
            if holders
            else say("{0} is held by no other laptop that said so; it takes two.", what)
        )
        reasons.append(words)
    elif not any(now.roster.is_admin(device) for device in holders):
        reasons.append(say("{0} is not held by any administrator's laptop.", what))


def _set_aside(workspace: team.Open, names: Iterable[str], by: str | None) -> None:
    wanted = list(names)

    def work(db: Driver) -> None:
        team.required(db)
        known = {one.name: one for one in segments.places(db)}
        for name in wanted:
            if name not in known:
                raise UserError("This merge is not known here; look at the list of merges again.")
            if known[name].source == sealing.OWN:
                raise UserError("What was written on this laptop is taken back by undoing it, not with a merge.")
            if known[name].aside in (None, "person"):
                segments.set_aside(db, name, by)

    workspace.database.write(lambda unit: work(unit.db), label=marked("Take a merge back"), undoable=False)
    intake.decide_again(workspace)


def _merge(workspace: team.Open, paths: Sequence[Path], *, keep_files: bool) -> list[FileMerged]:
    reports = []
    for path in paths:
        reports.append(_merge_one(workspace, path, keep_files=keep_files))
    return reports


def _merge_one(workspace: team.Open, path: Path, *, keep_files: bool) -> FileMerged:
    try:
        contents = bundle.read(path)
        with workspace.database.read() as reader:
            if contents.team != team.required(reader.db).roster.team:
                raise RefusedError(Reason.TEAM)
    except RefusedError as problem:
        return FileMerged(str(path), "", 0, 0, 0, 0, (refused(path.name, problem.reason),))
    bad = list(contents.refused)
    if keep_files:
        bad += _keep_blobs(workspace, contents.blobs)
    taken = intake.take(workspace, [*contents.statements, *contents.segments], source=path.name)
    released = intake.decide_again(workspace)
    taken.quarantined = [item for item in taken.quarantined if item[0] not in released]
    done = intake.apply_waiting(workspace)
    total = sum(done.values(), merge.Merged())
    with workspace.database.read() as reader:
        places = {one.name: one for one in segments.places(reader.db)}
        new = [name for name in [*taken.new, *released] if name in places]
        sender = _senders(reader.db, [places[name].device for name in new or taken.repeated if name in places])
    repeated = total.repeated + sum(places[name].count for name in taken.repeated)
    quarantined = tuple(refused(name, reason) for name, reason in [*bad, *taken.quarantined])
    return FileMerged(
        str(path), sender, total.new, total.changed, total.conflicts, repeated, quarantined, tuple(new), total.findings
    )


def _read(path: Path) -> bundle.Contents | None:
    try:
        return bundle.read(path)
    except RefusedError:
        return None


def _keep_blobs(workspace: team.Open, blobs: Iterable[Member]) -> list[tuple[str, Reason]]:
    refused: list[tuple[str, Reason]] = []
    for one in blobs:
        try:
            kept = bundle.keep_blob(workspace.folder / "files", one)
        except RefusedError as problem:
            refused.append((one.name, problem.reason))
            continue
        except OSError as problem:
            raise UserError(say("An attached file could not be stored ({0}).", why(problem))) from problem
        if kept is not None:
            size = (workspace.folder / "files" / kept[:2] / kept).stat().st_size
            workspace.database.write(
                lambda unit, kept=kept, size=size: segments.note_file(unit.db, kept, size),  # type: ignore[misc]
                label="Attached file",
                undoable=False,
            )
    return refused


def _senders(db: Driver, devices: Iterable[str]) -> str:
    now = team.required(db)
    found = [now.roster.devices[device] for device in sorted(set(devices)) if device in now.roster.devices]
    return ", ".join(f"{one.laptop} ({one.person})" for one in found)


def refused(name: str, reason: Reason) -> Refused:
    """Return a refusal with its sentence."""
    return Refused(name, reason.value, SENTENCES[reason])


def _back_up(workspace: team.Open) -> None:
    """Make a verified backup that the merge can be compared with, and let the oldest such ones go."""
    folder = workspace.folder / "backups"
    folder.mkdir(exist_ok=True)
    target = folder / f"before-merge-{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S%f}Z.zip"
    backup.make(workspace.folder, workspace.database, target)
    for old in sorted(folder.glob("before-merge-*.zip"))[:-_BACKUPS_KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()


@dataclass(frozen=True, slots=True)
class _Copy:
    """A copy of a workspace's data to try things on; it has no attached files."""

    folder: Path
    database: Database


@contextlib.contextmanager
def _scratch(workspace: team.Open) -> Iterator[_Copy]:
    database = workspace.database
    try:
        for left in workspace.folder.glob(f"{_PREVIEW}*"):  # by a program that was killed
            if left.stat().st_mtime < time.time() - _DAY:
                shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=workspace.folder, prefix=_PREVIEW) as name:
            target = Path(name) / "data.db"
            with closing(database.copy_connection()) as db:
                db.execute("PRAGMA query_only=OFF")  # it would forbid writing the copy too
                db.execute("VACUUM INTO ?", (str(target),))
            copy = Database(target, database.data_key, author=database.author, zone=database.zone)
            try:
                yield _Copy(Path(name), copy)
            finally:
                copy.close()
    except OSError as problem:
        raise UserError(say("There is no room to look at the files first ({0}).", why(problem))) from problem
