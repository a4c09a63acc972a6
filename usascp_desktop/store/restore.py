"""Makes a workspace of a backup, or of a copied disk, a new device: what was never sent is signed over to it.

The laptop that made the backup, or whose disk it was, may still be in use. Were the new one the same device, both
would number their segments alike with different contents; so it gets keys of its own, and operations that no segment
holds yet are written again under its id. The old keys stay in the database, for an administrator to vouch for it.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from usascp_desktop.domain.text import one_line
from usascp_desktop.errors import NotAllowedError, UserError, WorkspaceError
from usascp_desktop.security.device import DeviceKeys
from usascp_desktop.security.keys import KeysFile
from usascp_desktop.sentences import say, why
from usascp_desktop.store import engine as engines
from usascp_desktop.store import heads, migrate
from usascp_desktop.store.backup import extract, open_backup
from usascp_desktop.store.check import integrity
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import COPIED, RENEWAL
from usascp_desktop.store.operations import SEED_DEVICE, operation_id

_KEYS, _DATA = "keys.json", "data.db"
_line = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def restore(file: Path, new_folder: Path, *, passphrase: str | None, laptop: str | None = None) -> Path:
    """Make the workspace in the backup ``file`` anew in ``new_folder``, which must be absent or empty, and return it.

    ``laptop`` names the new device (the computer's name otherwise). Raises NotAllowedError or UsageError as opening
    does, WorkspaceError if the backup is damaged, foreign or newer than the program, UserError if the folder is not
    empty or cannot be written. Nothing is left behind on an error.
    """
    if new_folder.exists() and (not new_folder.is_dir() or any(new_folder.iterdir())):
        raise UserError(say("{0} is already there and not empty; choose a new folder to restore into.", new_folder))
    try:
        new_folder.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(dir=new_folder.parent, prefix=".restore-"))
    except OSError as problem:
        raise _unwritable(new_folder, problem) from problem
    try:
        key = _unpack(file, draft, passphrase)
        _check_copy(draft / _DATA, key)
        migrate.bring_up_to_date(draft / _DATA, key)
        become_new_device(draft / _DATA, key, laptop=one_line(laptop or platform.node() or "Restored laptop"))
        if new_folder.exists():
            new_folder.rmdir()
        os.replace(draft, new_folder)
    except OSError as problem:
        raise _unwritable(new_folder, problem) from problem
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return new_folder


def become_new_device(file: Path, data_key: bytes | None, *, laptop: str) -> str:
    """Give the database at ``file`` device keys of its own and return the new device's id; nobody may have it open.

    Operations that are in no segment (reference data excepted) are written again under the new device, and every
    place that names them follows; those that another workspace has sent since, of which this one is a copy, are in its
    segment from now on. One transaction: it happens whole or not at all.
    """
    keys = DeviceKeys.create()
    with closing(engines.raw_connection(file, data_key)) as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE sync_capture SET paused = 1")
        before = dict(
            db.execute("SELECT name, value FROM sync_meta WHERE name IN ('device', 'device_keys')").fetchall()
        )
        if "device" not in before:
            raise WorkspaceError("The workspace in this backup was never finished; use another backup.")
        _keep(db, f"device_keys_before/{before['device']}", before.get("device_keys") or "")
        _keep(db, "device", keys.device_id)
        _keep(db, "device_keys", keys.to_bytes().decode())
        db.execute("INSERT INTO sync_name(id, kind, name) VALUES (?, 'device', ?)", (keys.device_id, laptop))
        db.execute("DELETE FROM sync_meta WHERE name IN (?, ?)", (COPIED, RENEWAL))
        _leave_to_segments(db)
        _sign_over(db, keys.device_id)
        db.execute("UPDATE sync_capture SET paused = 0")
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return keys.device_id


def _unpack(file: Path, draft: Path, passphrase: str | None) -> bytes | None:
    """Write the members of a backup into ``draft``, the keys first: a wrong passphrase costs nothing more."""
    if not file.is_file():
        raise WorkspaceError(say("There is no backup {0}; choose the file again.", file))
    key: bytes | None = None
    with open_backup(file) as (archive, members):
        for member in sorted(members, key=lambda one: one.name != _KEYS):
            extract(archive, member, draft / member.name)
            if member.name == _KEYS:
                key = KeysFile.open(draft / _KEYS, passphrase=passphrase)
    (draft / "files").mkdir(exist_ok=True)
    (draft / "backups").mkdir()
    return key


def _check_copy(file: Path, key: bytes | None) -> None:
    try:
        with closing(engines.raw_connection(file, key, writing=False)) as db:
            wrong = list(integrity(db, encrypted=key is not None))
    except engines.DatabaseError as problem:
        sentence = say("The data in this backup cannot be read with its key: they are damaged; use another backup.")
        raise NotAllowedError(sentence) if key is None else WorkspaceError(sentence) from problem
    if wrong:
        raise WorkspaceError(say("The data in this backup are damaged ({0}); use another backup.", wrong[0]))


def _leave_to_segments(db: Driver) -> None:
    """File the operations that are in no segment of this workspace, but in one that came, under that one."""
    sql = (
        "SELECT o.op, min(b.seg) FROM sync_op o CROSS JOIN sync_author a ON a.author = o.author"
        " CROSS JOIN sync_also b ON b.id = o.id WHERE o.seg IS NULL AND a.device <> ?"
        " AND b.seg NOT IN (SELECT seg FROM sync_aside) GROUP BY o.op"
    )
    found = db.execute(sql, (SEED_DEVICE,)).fetchall()
    db.executemany("UPDATE sync_op SET seg = ? WHERE op = ?", [(seg, op) for op, seg in found])
    arrived = "INSERT OR IGNORE INTO sync_arrival(seg, first, last) VALUES (?, ?, ?)"
    db.executemany(arrived, [(seg, op, op) for op, seg in found])
    # What came in a segment that is set aside stays with it, beside what is signed over.
    db.execute(
        "INSERT OR IGNORE INTO sync_kept(id, raw) SELECT o.id, o.raw FROM sync_op o CROSS JOIN sync_author a"
        " ON a.author = o.author WHERE o.seg IS NULL AND a.device <> ? AND o.id IN (SELECT id FROM sync_also)",
        (SEED_DEVICE,),
    )


def _sign_over(db: Driver, device: str) -> None:
    """Write the operations that are in no segment again under ``device``, oldest first, so that names follow along."""
    authors: dict[int, int] = {}
    renamed: dict[str, str] = {}
    operations: list[tuple[bytes, str, int, int]] = []
    names: list[tuple[bytes, bytes]] = []
    cells: set[int] = set()
    for op, name, cell, author, raw in _unsent(db):
        line = json.loads(raw)
        line["d"] = device
        for field in ("p", "s"):
            if field in line:
                line[field] = sorted(renamed.get(one, one) for one in line[field])
        made = _line(line)
        new = operation_id(made)
        if author not in authors:
            authors[author] = _author(db, author, device)
        operations.append((new, made, authors[author], op))
        names.append((new, name))
        renamed[name.hex()] = new.hex()
        cells.add(cell)
    db.executemany("UPDATE sync_op SET id = ?, raw = ?, author = ? WHERE op = ?", operations)
    db.executemany("UPDATE sync_pred SET pred = ? WHERE pred = ?", names)
    db.executemany("UPDATE sync_seen SET id = ? WHERE id = ?", names)
    # Of heads with equal clocks the greater device is shown, and the device has changed.
    for (cell,) in db.execute("SELECT cell FROM sync_cell WHERE heads > 1").fetchall():
        if cell in cells:
            heads.recompute(db, [cell])
            heads.show(db, cell)


def _unsent(db: Driver) -> Iterator[tuple[int, bytes, int, int, str]]:
    sql = (
        "SELECT o.op, o.id, o.cell, o.author, o.raw FROM sync_op o CROSS JOIN sync_author a ON a.author = o.author"
        " WHERE o.seg IS NULL AND a.device <> ? ORDER BY o.op"
    )
    yield from db.execute(sql, (SEED_DEVICE,)).fetchall()


def _author(db: Driver, author: int, device: str) -> int:
    sql = "INSERT INTO sync_author(device, person) SELECT ?, person FROM sync_author WHERE author = ? RETURNING author"
    return int(db.execute(sql, (device, author)).fetchone()[0])


def _keep(db: Driver, name: str, value: str) -> None:
    sql = "INSERT INTO sync_meta(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"
    db.execute(sql, (name, value))


def _unwritable(folder: Path, problem: OSError) -> UserError:
    return UserError(say("The backup could not be restored into {0} ({1}).", folder, why(problem)))
