"""Run by the crash tests in a process of its own: works in a workspace until it is killed or may not go on."""

from __future__ import annotations

import os
import resource
import sys
from functools import partial
from pathlib import Path

from usascp_desktop.errors import UserError
from usascp_desktop.records.needs import Need
from usascp_desktop.services.attachments import add
from usascp_desktop.store import backup
from usascp_desktop.workspace import open_workspace


def say(*words: object) -> None:
    """Print one line at once: what was said had happened."""
    print(*words, flush=True)


def write(folder: Path, key: bytes | None) -> None:
    """Add, change, delete and attach for ever; each id is said once it is committed."""
    photo = folder.parent / "photo.txt"
    photo.write_bytes(os.urandom(20_000))
    with open_workspace(folder, data_key=key) as workspace:
        data, last = workspace.database, ""
        say("ready")
        while True:
            row = data.write(lambda unit: unit.add(Need, {"statement": "ນ້ຳ " * 20, "tags": "a,b"}), label="Add")
            say("need", row)
            for text in ("x", "xy", "xyz"):
                edit = partial(_edit, row=row, text=text)
                data.write(edit, label="Type", visit=row)
            say("detail", row)
            if last:
                data.write(lambda unit, last=last: unit.delete(Need, last), label="Delete")
                say("gone", last)
            last = row
            attach = partial(add, folder=folder, about=f"need/{row}", path=photo)
            attached = data.write(attach, label="Attach")
            say("attachment", attached)


def _edit(unit, row, text):
    unit.update(Need, row, {"detail": text})


def back_up(folder: Path, key: bytes | None) -> None:
    """Make backups for ever while writing."""
    with open_workspace(folder, data_key=key) as workspace:
        say("ready")
        number = 0
        while True:
            workspace.database.write(lambda unit: unit.add(Need, {"statement": "x"}), label="Add")
            backup.make(folder, workspace.database, folder.parent / "out" / f"{number}.zip")
            say("backup", number)
            number += 1


def fill(folder: Path, key: bytes | None) -> None:
    """Write until no file may grow further, say the sentence, and what is there then."""
    with open_workspace(folder, data_key=key) as workspace:
        size = (folder / "data.db").stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 400_000, resource.RLIM_INFINITY))
        rows = []
        try:
            while True:
                rows.append(workspace.database.write(lambda unit: unit.add(Need, {"detail": "y" * 9_000}), label="A"))
        except UserError as problem:
            say("sentence", problem)
        try:
            backup.make(folder, workspace.database, folder.parent / "out" / "full.zip")
        except UserError as problem:
            say("backup", problem)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        with workspace.database.read() as reader:
            say("kept", len(rows), reader.db.execute("SELECT count(*) FROM need").fetchone()[0])
        workspace.database.write(lambda unit: unit.add(Need, {"detail": "room again"}), label="Add")
        say("again")


def look(folder: Path, key: bytes | None) -> None:
    """Open as somebody who may not write here, for writing and for reading."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    for writing in (True, False):
        try:
            open_workspace(folder, data_key=key, write=writing).close()
            say("opened", writing)
        except UserError as problem:
            say("refused", writing, problem)


if __name__ == "__main__":
    what, where, key_hex = sys.argv[1:]
    work = {"write": write, "back_up": back_up, "fill": fill, "look": look}[what]
    work(Path(where), bytes.fromhex(key_hex) if key_hex else None)
