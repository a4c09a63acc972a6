"""What files of other laptops would bring: who wrote when, which records are new or changed, what would disagree."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from usascp_desktop.records import RECORDS
from usascp_desktop.services import disagreements
from usascp_desktop.services.disagreements import Disagreement
from usascp_desktop.store import segments
from usascp_desktop.store.database import Database
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.unit_of_work import Change, Reader
from usascp_desktop.sync import exchange, team
from usascp_desktop.sync.exchange import FileMerged

NEW, CHANGED, GONE = "new", "changed", "gone"
_SHOWN = 200
"""Records of a file that are named; all are counted."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A record that a file brings: ``how`` is new, changed or gone; ``fields`` are the names of those that changed."""

    record: str
    row: str
    kind: str
    title: str
    how: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """How many records of a kind a file brings, and about how many of their fields people would disagree."""

    record: str
    plural: str
    new: int
    changed: int
    conflicts: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """What one file would bring, after those before it.

    ``written`` is when its latest change was written (UTC), ``records`` are the first two hundred, ``words`` the six
    words of this laptop's data once it is merged.
    """

    path: Path
    report: FileMerged
    written: dt.datetime | None
    kinds: tuple[Counted, ...]
    records: tuple[Brought, ...]
    conflicts: tuple[Disagreement, ...]
    words: tuple[str, ...]

    @property
    def new(self) -> int:
        """Records that are not here yet."""
        return sum(one.new for one in self.kinds)

    @property
    def changed(self) -> int:
        """Records that are here and would change."""
        return sum(one.changed for one in self.kinds)


class _Known:
    """Which records and disagreements were there before a file."""

    def __init__(self, workspace: team.Open) -> None:
        self._workspace = workspace
        self._seen: set[tuple[str, str]] = set()
        with workspace.database.read() as reader:
            self.conflicts = {one.id for one in disagreements.of_all(reader)}

    def new(self, found: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
        """Return those of some records that were not there."""
        with self._workspace.database.read() as reader:
            return {one for one in found if one not in self._seen and not reader.exists(*one)}

    def note(self, fresh: set[tuple[str, str]]) -> None:
        """Know some records from now on."""
        self._seen |= fresh


def look(workspace: team.Open, paths: Sequence[Path], *, laptop: str = "") -> list[Incoming]:
    """Return what each file would bring, in their order; nothing is changed. Errors as ``exchange.preview``.

    ``laptop`` is the name of this one, for what it wrote itself.
    """
    known = _Known(workspace)

    def tell(copy: Database, report: FileMerged, changes: tuple[Change, ...]) -> Incoming:
        with copy.read() as reader:
            return _incoming(reader, report, changes, known, laptop)

    return exchange.tried(workspace, paths, tell)


def _incoming(reader: Reader, report: FileMerged, changes: Iterable[Change], known: _Known, laptop: str) -> Incoming:
    fields: dict[tuple[str, str], list[str]] = defaultdict(list)
    for change in changes:
        if change.record in RECORDS:
            fields[change.record, change.id].append(change.field)
    fresh = known.new(fields)
    for one in [one for one in fresh if not reader.exists(*one)]:  # added and deleted before it got here
        fresh.remove(one)
        del fields[one]
    known.note(fresh)
    conflicts = [one for one in disagreements.of_all(reader, laptop=laptop) if one.id not in known.conflicts]
    known.conflicts |= {one.id for one in conflicts}
    return Incoming(
        Path(report.file),
        report,
        segments.written(reader.db, report.segments),
        _counted(fields, fresh, conflicts),
        _named(reader, fields, fresh),
        tuple(conflicts),
        team.code(reader.db),
    )


def _counted(
    found: Iterable[tuple[str, str]], fresh: set[tuple[str, str]], conflicts: Iterable[Disagreement]
) -> tuple[Counted, ...]:
    figures: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for one in found:
        figures[one[0]][0 if one in fresh else 1] += 1
    for conflict in conflicts:
        figures[conflict.record][2] += 1
    kinds = [Counted(record, RECORDS[record].plural, *counts) for record, counts in figures.items()]
    return tuple(sorted(kinds, key=lambda one: (-one.new - one.changed, one.plural)))


def _named(
    reader: Reader, fields: Mapping[tuple[str, str], list[str]], fresh: set[tuple[str, str]]
) -> tuple[Brought, ...]:
    shown = sorted(fields, key=lambda one: (one not in fresh, one))[:_SHOWN]
    ids: dict[str, list[str]] = defaultdict(list)
    for record, row in shown:
        ids[record].append(row)
    titles = {(record, row): title for record in ids for row, title in reader.titles(record, ids[record]).items()}
    return tuple(_brought(reader, one, titles.get(one, ""), fields[one], new=one in fresh) for one in shown)


def _brought(reader: Reader, place: tuple[str, str], title: str, fields: Iterable[str], *, new: bool) -> Brought:
    record, row = place
    kind = RECORDS[record]
    names = {name.partition("/")[0] for name in fields if name != LIFE}
    labels = [str(field.label) for name, field in kind.declared.items() if name in names]
    how = GONE if not reader.exists(record, row) else NEW if new else CHANGED
    return Brought(record, row, kind.singular, title, how, tuple(labels))
