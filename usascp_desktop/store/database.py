"""The data of one workspace, open: readers on any thread, one writer on a thread of its own."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from usascp_desktop.errors import NotAllowedError, UserError, WorkspaceError
from usascp_desktop.store import engine as engines
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.links import Link, Links
from usascp_desktop.store.operations import SEED, Author, Clock
from usascp_desktop.store.unit_of_work import Change, ChangeSet, Reader, UnitOfWork, change_set

if TYPE_CHECKING:
    from usascp_desktop.store.capture import Saving, Written
    from usascp_desktop.store.undo import TakenBack

T = TypeVar("T")
_LONGEST_VISIT = 600.0
"""Seconds after which a visit to a field goes on in a new operation and a new step of undo."""
_VISITS_KNOWN = 64
_LATELY = 10.0
"""Seconds after a save in which the next one is expected, so that nothing may hold the writer up for long."""


class Saved(NamedTuple, Generic[T]):
    """The result of a unit of work, and what it changed."""

    value: T
    changes: ChangeSet


class _Request(NamedTuple):
    label: str
    visit: str | None
    undoable: bool
    bulk: bool
    author: Author
    origin: object


class Database:
    """Everything one workspace keeps. ``author`` is who writes here; ``zone`` the laptop's home time zone.

    ``read_only`` is for a program beside the one that writes: every write is refused with NotAllowedError. ``reader``
    is a connection that cannot write, already opened with this key, to go on with.
    """

    def __init__(
        self,
        file: Path,
        data_key: bytes | None,
        *,
        author: Author,
        zone: str = "UTC",
        read_only: bool = False,
        reader: Driver | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.file = file
        self.read_only = read_only
        self.author = author
        self.zone = zone
        self._data_key = data_key
        self._shut = False
        self._readers = Links(self.copy_connection, writing=False, keep=3)
        if reader is not None:
            self._readers.take_over(reader)
        self._writer = Links(lambda: self.copy_connection(writing=True), writing=True)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._guard = threading.Lock()
        self._visits = _Visits(now)
        self._now = now
        self._saved_at = -_LATELY

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Read one consistent state."""
        with _told(), self._readers.transaction() as link:
            yield Reader(link)

    def write(
        self,
        work: Callable[[UnitOfWork], T],
        *,
        label: str,
        visit: str | None = None,
        undoable: bool = True,
        bulk: bool = False,
        author: Author | None = None,
        origin: object = None,
    ) -> T:
        """Run ``work`` as one save on the writer's thread and wait for it.

        ``label`` is what undo calls the save; ``visit`` is the name of a visit to one field whose saves fold into one;
        ``bulk`` work is not undoable and does not wait for the disk after each save.
        """
        request = _Request(label, visit, undoable and not bulk, bulk, author or self.author, origin)
        return self._thread.submit(self._save, work, request).result().value

    def submit(
        self, work: Callable[[UnitOfWork], T], *, label: str, visit: str | None = None, origin: object = None
    ) -> Future[Saved[T]]:
        """Run ``work`` as one save on the writer's thread; the future gives its result and what it changed."""
        return self._thread.submit(self._save, work, _Request(label, visit, True, False, self.author, origin))

    def receive(self, work: Callable[[Driver], tuple[T, Sequence[Change]]], *, label: str) -> T:
        """Run ``work``, which files operations made elsewhere, as one transaction on the writer's thread.

        Nothing it writes becomes an operation; the changes it returns beside its result go to the listeners. It does
        not wait for the disk: what a power cut takes can be received again.
        """
        return self._thread.submit(self._receive, work, label).result()

    def undo(self) -> TakenBack | None:
        """Take back this person's last save; None if there is none."""
        return self._thread.submit(self._put_back, redo=False).result()

    def redo(self) -> TakenBack | None:
        """Do again what was last taken back; None if there is nothing."""
        return self._thread.submit(self._put_back, redo=True).result()

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call ``listener`` with every change set, on the writer's thread; returns how to end it."""
        with self._guard:
            self._listeners.append(listener)

        def end() -> None:
            with self._guard:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return end

    def checkpoint(self) -> None:
        """Move everything from the write-ahead log into the database file."""
        self._thread.submit(self._checkpoint).result()

    def copy_connection(self, *, writing: bool = False) -> Driver:
        """Return a bare connection of its own, for backups and checks; the caller closes it."""
        if writing:
            self._require_writing()
        return engines.raw_connection(self.file, self.data_key, writing=writing, beside=self.read_only)

    @property
    def data_key(self) -> bytes | None:
        """The key the database is encrypted with; None in a practice workspace. NotAllowedError while it is shut."""
        if self._shut:
            raise NotAllowedError("This workspace is locked; give its passphrase to go on.")
        return self._data_key

    @property
    def open_links(self) -> int:
        """How many connections to the file are open."""
        return self._readers.count + self._writer.count

    def shut(self) -> None:
        """Finish what is being written, close every link and forget the key; all else is refused until ``reopen``.

        A link lent out at this moment is closed when it comes back.
        """
        self._thread.submit(self._forget_key).result()

    def reopen(self, data_key: bytes | None) -> None:
        """Go on after ``shut``, with the key of the data."""
        self._data_key, self._shut = data_key, False
        self._readers.reopen()
        self._writer.reopen()

    def _forget_key(self) -> None:
        self._data_key, self._shut = None, True
        self._writer.close()
        self._readers.close()

    def close(self) -> None:
        """Finish what is being written and let go of the file."""
        self._thread.shutdown(wait=True)
        self._writer.close()
        self._readers.close()

    @property
    def saved_lately(self) -> bool:
        """True while a person is at work: the next save should not find the writer busy for long."""
        return self._now() - self._saved_at < _LATELY

    def _save(self, work: Callable[[UnitOfWork], T], request: _Request) -> Saved[T]:
        save = "" if request.author.is_seed else self._visits.save_name(request.visit)
        from usascp_desktop.store import undo

        with _told(), self._transaction(bulk=request.bulk) as link:
            saving = self._saving(link.driver, request.author, save)
            unit = UnitOfWork(link, saving, zone=self.zone)
            value = work(unit)
            unit.flush()
            written = _capture(unit, saving)
            if request.undoable:
                undo.note(unit.db, written, save=save, label=request.label, person=request.author.person)
        changes = change_set(written, save=save, label=request.label, origin=request.origin)
        self._saved_at = self._now()
        self._publish(changes)
        return Saved(value, changes)

    def _receive(self, work: Callable[[Driver], tuple[T, Sequence[Change]]], label: str) -> T:
        with _told(), self._transaction(bulk=True) as link:
            db = link.driver
            _require_no_dirt(db)
            db.execute("UPDATE sync_capture SET paused = 1")
            value, changes = work(db)
            db.execute("UPDATE sync_capture SET paused = 0")
        self._publish(ChangeSet("", label, tuple(changes)))
        return value

    def _put_back(self, *, redo: bool) -> TakenBack | None:
        from usascp_desktop.store import undo

        save = _new_name(8)
        with _told(), self._transaction() as link:
            saving = self._saving(link.driver, self.author, save)
            unit = UnitOfWork(link, saving, zone=self.zone)
            saving.folds = False
            entry = undo.next_entry(unit.db, self.author.person, redo=redo)
            if entry is None:
                return None
            written: list[Written] = []
            result = undo.put_back(
                unit.db, entry, redo=redo, saving=saving, capture=lambda: written.extend(_capture(unit, saving))
            )
            undo.settle(unit.db, entry, written, redo=redo)
        self._publish(change_set(written, save=save, label=entry.label, origin=None))
        return result

    @contextmanager
    def _transaction(self, *, bulk: bool = False) -> Iterator[Link]:
        """One transaction of the writer. Whatever fails, the connection is thrown away and nothing is kept."""
        self._require_writing()
        around = {"before": "PRAGMA synchronous=NORMAL", "after": "PRAGMA synchronous=FULL"} if bulk else {}
        with self._writer.transaction(**around) as link:
            yield link

    def _saving(self, db: Driver, author: Author, save: str) -> Saving:
        from usascp_desktop.store.capture import Saving

        _require_no_dirt(db)
        last = db.execute("SELECT value FROM sync_meta WHERE name = 'clock'").fetchone()
        return Saving(author, _author_number(db, author), Clock(int(last[0]) if last else 0), save)

    def _require_writing(self) -> None:
        if self.read_only:
            raise NotAllowedError("This workspace is open for reading only; write in the window that has it open.")

    def _checkpoint(self) -> None:
        self._require_writing()
        with self._writer.bare() as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _publish(self, changes: ChangeSet) -> None:
        if not changes.changes:
            return
        with self._guard:
            listeners = list(self._listeners)
        for listener in listeners:
            try:
                listener(changes)
            except Exception:  # the save is kept: it must not look as if it had failed
                logging.getLogger(__name__).exception("A screen could not follow a change")


class _Visits:
    """Names saves: those of one visit to a field share a name for ten minutes, and so fold into one operation."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._since: dict[str, tuple[float, str]] = {}

    def save_name(self, visit: str | None) -> str:
        """Return the name of the save that is beginning."""
        if visit is None:
            return _new_name(8)
        now = self._now()
        since, name = self._since.pop(visit, (now, visit))
        if now - since > _LONGEST_VISIT:
            since, name = now, f"{visit}-{_new_name(4)}"
        self._since[visit] = (since, name)
        while len(self._since) > _VISITS_KNOWN:
            del self._since[next(iter(self._since))]
        return name


def _new_name(size: int) -> str:
    """Return ``size`` random bytes in hexadecimal; ``secrets`` would bring ten modules to every start."""
    return os.urandom(size).hex()


def _capture(unit: UnitOfWork, saving: Saving) -> list[Written]:
    """Turn the dirt of a unit into operations and bring tables and search in line with them.

    What capture itself writes back into tables is noted by the triggers too, and forgotten: it is no change of its own.
    """
    from usascp_desktop.store import search
    from usascp_desktop.store.capture import make_operations, take_dirt

    db = unit.db
    noted = take_dirt(db)
    if not noted:
        return []
    written = make_operations(db, noted, saving)
    search.refresh(db, {(table, row) for table, rows in noted.items() for row in rows})
    if not saving.author.is_seed:
        keep_meta(db, "clock", str(saving.clock.last))
    db.execute("DELETE FROM sync_dirty")
    return written


def keep_meta(db: Driver, name: str, value: str) -> None:
    """Keep one fact about the workspace itself; it is never replicated."""
    sql = "INSERT INTO sync_meta(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"
    db.execute(sql, (name, value))


def _require_no_dirt(db: Driver) -> None:
    if db.execute("SELECT 1 FROM sync_dirty LIMIT 1").fetchone():
        raise WorkspaceError("Something wrote to this workspace outside the program; run “usascp check” on it.")


def _author_number(db: Driver, author: Author) -> int:
    found = db.execute(
        "SELECT author FROM sync_author WHERE device = ? AND person = ?", (author.device, author.person)
    ).fetchone()
    if found is None:
        sql = "INSERT INTO sync_author(device, person) VALUES (?, ?) RETURNING author"
        found = db.execute(sql, (author.device, author.person)).fetchone()
    return int(found[0])


@contextmanager
def _told() -> Iterator[None]:
    """Turn the database's own words into a sentence for the person."""
    try:
        yield
    except UserError:
        raise
    except Exception as problem:
        if not isinstance(getattr(problem, "orig", problem), engines.DatabaseError):  # ``orig``: through SQLAlchemy
            raise
        raise engines.sentence(problem) from problem


__all__ = ["SEED", "Database", "Saved"]
