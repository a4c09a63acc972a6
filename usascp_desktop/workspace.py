"""Creates and opens a workspace: its folder, keys, lock, database, reference data and who writes in it."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from usascp_desktop.address import Address
from usascp_desktop.domain.text import one_line
from usascp_desktop.errors import NotAllowedError, UsageError, UserError, WorkspaceError
from usascp_desktop.security.lock import WorkspaceLock
from usascp_desktop.security.places import cloud_folder
from usascp_desktop.sentences import say, why
from usascp_desktop.store import engine as engines
from usascp_desktop.store import migrate, seeds, upgraded
from usascp_desktop.store.database import Database
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import RENEWAL
from usascp_desktop.store.operations import Author

if TYPE_CHECKING:
    from usascp_desktop.security.device import DeviceKeys

DATA = "data.db"
KEYS = "keys.json"


class Identity(NamedTuple):
    """Who writes in a workspace: laptop and person with their ids, and whether everything in it is practice."""

    device: str
    laptop: str
    member: str
    person: str
    practice: bool
    zone: str


class Workspace:
    """An open workspace. Use it in a ``with`` block, or ``close`` it."""

    def __init__(self, folder: Path, database: Database, identity: Identity, *, lock: WorkspaceLock | None) -> None:
        self.folder = folder
        self.database = database
        self.identity = identity
        self._lock = lock

    @property
    def writable(self) -> bool:
        """True if this program holds the workspace's lock and may write."""
        return self._lock is not None

    @property
    def files(self) -> Path:
        """The folder of encrypted attachments."""
        return self.folder / "files"

    @property
    def backups(self) -> Path:
        """The folder of rotating backups."""
        return self.folder / "backups"

    @property
    def warning(self) -> str | None:
        """A sentence if the folder lies where a cloud program rewrites files, else None."""
        service = cloud_folder(self.folder)
        if service is None:
            return None
        return say(
            "This workspace lies in a folder that {0} synchronises; it may rewrite files while you "
            "work. Move the workspace out of it and share bundles there instead.",
            service,
        )

    def close(self) -> None:
        """Finish writing, let go of the files and the lock."""
        self.database.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def new_workspace(
    folder: Path,
    *,
    passphrase: str | None = None,
    keyring: bool = False,
    practice: bool = False,
    laptop: str | None = None,
    person: str | None = None,
    zone: str | None = None,
) -> Workspace:
    """Make a workspace with keys, a member and the reference data, and open it for writing.

    Raises UsageError without passphrase or keyring (practice needs neither), UserError if the folder is not empty or
    cannot be written.
    """
    if not practice and not passphrase and not keyring:
        raise UsageError("Give a passphrase (USASCP_PASSPHRASE or --passphrase-file), or make a --practice workspace.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(say("{0} is already there and not empty; choose a new folder.", folder))
    was_there = folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _fill(folder, passphrase, keyring=keyring, practice=practice, names=(laptop, person, zone))
    except BaseException as problem:
        if not was_there:
            with suppress(OSError):  # somebody else's may be in it by now
                folder.rmdir()
        if isinstance(problem, OSError):
            raise UserError(say("The workspace could not be made in {0}: {1}.", folder, why(problem))) from problem
        raise


def take_away(folder: Path, *, was_there: bool) -> None:
    """Remove a workspace that was just made, as far as it got; an empty folder that was there before stays."""
    import shutil

    from usascp_desktop.security.keys import KeysFile

    KeysFile.take_back(folder / KEYS)
    for one in list(folder.iterdir()):
        if one.is_dir():
            shutil.rmtree(one, ignore_errors=True)
        else:
            with suppress(OSError):
                one.unlink()
    if not was_there:
        with suppress(OSError):
            folder.rmdir()


def open_workspace(
    folder: Path, *, passphrase: str | None = None, write: bool = True, data_key: bytes | None = None
) -> Workspace:
    """Open a workspace; ``write`` takes its lock. ``data_key`` skips the passphrase (a worker process gets it so).

    A copied workspace that asked to be a new laptop becomes one, when it is opened for writing.
    One of an older version is brought up to date first, after a verified backup, whether it is to be written or read.
    On a server (an ``Address``) everybody only reads, and whatever would write is refused with NotAllowedError.
    Raises NotAllowedError for a wrong passphrase, WorkspaceError if it is damaged, foreign, newer than the program or
    in use by another program.
    """
    if isinstance(folder, Address):
        return _open_served(folder)
    if not (folder / DATA).is_file():
        raise WorkspaceError(say("There is no workspace in {0}; “usascp new” makes one.", folder))
    key = data_key if data_key is not None else _data_key(folder, passphrase)
    lock = WorkspaceLock(folder).acquire(_login()) if write else None
    with ExitStack() as undone:
        if lock is not None:
            undone.callback(lock.release)
        reader = _current(folder, key, write=write)
        undone.callback(reader.close)
        identity, renewal = _identity(reader)
        if write and renewal:
            _renew(folder / DATA, key, renewal)
            identity, _done = _identity(reader)
        database = _database(folder / DATA, key, identity, write=write, reader=reader)
        undone.pop_all()
    return Workspace(folder, database, identity, lock=lock)


def _current(folder: Path, key: bytes | None, *, write: bool) -> Driver:
    """Bring a workspace up to date if it is of an older version, and return a connection that reads it."""
    reader, revision = migrate.look(folder / DATA, key)
    if revision == migrate.head():
        return reader
    reader.close()
    if write:
        migrate.bring_up_to_date(folder / DATA, key, before=lambda: _back_up(folder, key))
    else:
        _bring_along(folder, key)
    return migrate.look(folder / DATA, key)[0]


def _bring_along(folder: Path, key: bytes | None) -> None:
    """Bring a workspace that is to be read up to date, as opening it for writing does."""
    try:
        WorkspaceLock(folder).acquire(_login()).release()
    except UserError as problem:
        raise WorkspaceError(
            "This workspace is of an older version, and it cannot be brought up to date while another program has it "
            "open or its folder cannot be written to. Close that program, or copy the workspace, and try again."
        ) from problem
    open_workspace(folder, data_key=key).close()


def open_beside(folder: Path, *, data_key: bytes | None) -> Workspace:
    """Open a workspace for reading while another program writes in it: takes no lock, asks nothing, changes nothing.

    A worker process of the window gets its ``data_key`` from the window. Raises WorkspaceError if the workspace is not
    there, damaged, or of another version.
    """
    if isinstance(folder, Address):
        return _open_served(folder)
    file = folder / DATA
    if not file.is_file():
        raise WorkspaceError(say("There is no workspace in {0}; “usascp new” makes one.", folder))
    try:
        identity = _identity_beside(file, data_key)
    except engines.DatabaseError as problem:
        raise engines.sentence(problem) from problem
    author = Author(identity.device, identity.member)
    return Workspace(
        folder, Database(file, data_key, author=author, zone=identity.zone, read_only=True), identity, lock=None
    )


def _open_served(address: Address) -> Workspace:
    """Open a workspace on a server, for reading; who reads is whoever is logged in on this computer."""
    from usascp_desktop.store.materialised import MaterialisedDatabase, require_current

    database = MaterialisedDatabase(address)
    try:
        database.zone = str(require_current(database).get("zone") or "UTC")
    except BaseException:
        database.close()
        raise
    reader = Identity("", one_line(_host() or "This computer"), "", one_line(_login()), False, database.zone)
    return Workspace(address, database, reader, lock=None)


def _fill(
    folder: Path, passphrase: str | None, *, keyring: bool, practice: bool, names: tuple[str | None, ...]
) -> Workspace:
    laptop, person, zone = names
    from usascp_desktop.security.device import DeviceKeys, new_member_id
    from usascp_desktop.security.keys import KeysFile, new_data_key

    (folder / "files").mkdir()  # whoever makes it has the folder: another program may be making a workspace there too
    lock = WorkspaceLock(folder)
    try:
        key = None if practice else new_data_key()
        if key is not None:
            KeysFile.create(folder / KEYS, key, passphrase=passphrase, keyring=keyring)
        (folder / "backups").mkdir()
        lock.acquire(person or _login())
        migrate.bring_up_to_date(folder / DATA, key)
        device = DeviceKeys.create()
        identity = Identity(
            device.device_id,
            one_line(laptop or _host() or "This laptop"),
            new_member_id(),
            one_line(person or _login()),
            practice,
            zone or "UTC",
        )
        _keep_identity(folder / DATA, key, identity, device)
        return Workspace(folder, _database(folder / DATA, key, identity, write=True), identity, lock=lock)
    except BaseException:
        lock.release()
        take_away(folder, was_there=True)
        raise


def _database(
    file: Path, key: bytes | None, identity: Identity, *, write: bool, reader: Driver | None = None
) -> Database:
    """Open a workspace's data, for writing with the reference data of this version in it."""
    author = Author(identity.device, identity.member)
    database = Database(file, key, author=author, zone=identity.zone, reader=reader)
    try:
        if write:
            upgraded.show_what_became_known(database)
            seeds.bring_up_to_date(database)
    except BaseException:
        database.close()
        raise
    return database


def _data_key(folder: Path, passphrase: str | None) -> bytes | None:
    """Return the key of the data; a practice workspace has no keys file and no key."""
    if (folder / KEYS).exists():
        from usascp_desktop.security.keys import KeysFile

        return KeysFile.open(folder / KEYS, passphrase=passphrase)
    if not _is_plain(folder / DATA):
        raise WorkspaceError("The workspace's keys.json is missing; put it back from a backup.")
    return None


def _back_up(folder: Path, key: bytes | None) -> None:
    from usascp_desktop.store import backup

    backup.before_migration(folder, key)


def _is_plain(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(15) == b"SQLite format 3"


def _keep_identity(file: Path, key: bytes | None, identity: Identity, device: DeviceKeys) -> None:
    connection = engines.raw_connection(file, key)
    try:
        connection.execute("BEGIN IMMEDIATE")
        values = {
            "device": identity.device,
            "member": identity.member,
            "practice": "1" if identity.practice else "0",
            "zone": identity.zone,
            "device_keys": device.to_bytes().decode(),
        }
        connection.executemany("INSERT INTO sync_meta(name, value) VALUES (?, ?)", list(values.items()))
        names = [(identity.device, "device", identity.laptop), (identity.member, "member", identity.person)]
        connection.executemany("INSERT INTO sync_name(id, kind, name) VALUES (?, ?, ?)", names)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _renew(file: Path, key: bytes | None, laptop: str) -> None:
    """Make a workspace that was found to be a copy a new device, as was asked for when it was open the last time."""
    from usascp_desktop.store.restore import become_new_device

    become_new_device(file, key, laptop=laptop)


def _identity_beside(file: Path, key: bytes | None) -> Identity:
    """Return who writes in a workspace that another program has open; WorkspaceError if it is of another version."""
    connection = engines.raw_connection(file, key, writing=False, beside=True)
    try:
        if migrate.revision(connection) != migrate.head():
            raise WorkspaceError("This workspace is of another version than the program; open it in the window first.")
        return _identity(connection)[0]
    finally:
        connection.close()


def _identity(reader: Driver) -> tuple[Identity, str]:
    """Return who writes, and what this workspace is to be called as a new device, "" if it stays the one it is."""
    meta: dict[str, Any] = dict(reader.execute("SELECT name, value FROM sync_meta").fetchall())
    names = dict(reader.execute("SELECT id, name FROM sync_name").fetchall())
    if "device" not in meta or "member" not in meta:
        raise WorkspaceError("This workspace was not finished when it was made; make it again.")
    identity = Identity(
        meta["device"],
        names.get(meta["device"], "?"),
        meta["member"],
        names.get(meta["member"], "?"),
        meta.get("practice") == "1",
        meta.get("zone") or "UTC",
    )
    return identity, meta.get(RENEWAL) or ""


def _host() -> str:
    """Return the computer's name, empty if it has none."""
    import platform

    return platform.node()


def _login() -> str:
    try:
        import getpass

        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "someone"


def require_real(workspace: Workspace) -> None:
    """Raise NotAllowedError in a practice workspace: practice data never mix with real ones."""
    if workspace.identity.practice:
        raise NotAllowedError("This is a practice workspace: what is in it can never be shared or merged.")
