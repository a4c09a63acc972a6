"""The commands about a whole workspace: new, demo, backup, restore, check."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from usascp_desktop.address import folder as own_folder
from usascp_desktop.cli.call import Call, command
from usascp_desktop.errors import UsageError, WorkspaceError
from usascp_desktop.security.keys import KeysFile
from usascp_desktop.sentences import say
from usascp_desktop.services import demo as services
from usascp_desktop.store import backup as backups
from usascp_desktop.store import check as checks
from usascp_desktop.store import restore as restores
from usascp_desktop.workspace import DATA, KEYS, Workspace, new_workspace

DAMAGED = 5
Folder = Annotated[Path, typer.Argument(metavar="WS", help="The workspace's folder.", parser=own_folder)]


def register(app: typer.Typer) -> None:
    """Add the commands of this module to the program."""
    command(app, "new")(new)
    command(app, "demo")(demo)
    command(app, "backup")(backup)
    command(app, "restore")(restore)
    command(app, "check")(check)


def new(
    call: Call,
    folder: Folder,
    practice: Annotated[bool, typer.Option("--practice", help="For trying things out; never shared.")] = False,
    name: Annotated[str | None, typer.Option("--name", help="What this laptop is called.")] = None,
    person: Annotated[str | None, typer.Option("--person", help="Who writes here.")] = None,
    keyring: Annotated[bool, typer.Option("--keyring", help="Keep the key in the system's keyring.")] = False,
    zone: Annotated[str | None, typer.Option("--zone", help="Home time zone, as Asia/Bangkok.")] = None,
) -> None:
    """Make a workspace with the reference data in it."""
    passphrase = None if practice else call.passphrase()
    where: Path = folder
    with new_workspace(
        where, passphrase=passphrase, keyring=keyring, practice=practice, laptop=name, person=person, zone=zone
    ) as made:
        who = made.identity
    document = {
        "workspace": str(where),
        "practice": who.practice,
        "device": who.device,
        "laptop": who.laptop,
        "member": who.member,
        "person": who.person,
    }
    call.answer(document, f"{'A practice' if who.practice else 'A'} workspace was made in {where}.")


def demo(
    call: Call,
    folder: Folder,
    scale: Annotated[str, typer.Option("--scale", help="small, medium (10,000) or large (100,000).")] = "small",
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same data.")] = 1,
) -> None:
    """Fill a practice workspace, made if it is not there, with practice data."""
    if scale not in services.SCALES:
        raise UsageError(say("“{0}” is no scale; use {1}.", scale, ", ".join(services.SCALES)))
    with _practice(call, folder) as workspace:
        done = services.fill(workspace, scale=scale, seed=seed, progress=call.step)
    document = {
        "workspace": str(folder),
        "scale": scale,
        "seed": seed,
        "total": done.total,
        "records": done.records,
        "note_lines": done.note_lines,
    }
    call.answer(document, f"{done.total:,} practice records and {done.note_lines:,} note lines are in {folder}.")


def backup(
    call: Call,
    folder: Folder,
    file: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The backup, a new file.")],
) -> None:
    """Write a verified backup; others may go on working meanwhile."""
    with call.open(folder) as workspace:
        made = backups.make(folder, workspace.database, file, progress=lambda at, all_: call.step("Backup", at, all_))
    document = {
        "file": str(made.path),
        "bytes": made.size,
        "members": made.members,
        "files": made.files,
        "damaged": list(made.damaged),
    }
    lost = [f"The attached file {name} was damaged before." for name in made.damaged]
    call.answer(document, f"{made.path}: {made.size:,} bytes, verified.", *lost)


def restore(
    call: Call,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup.")],
    folder: Annotated[Path, typer.Argument(metavar="WS", help="The new workspace's folder.", parser=own_folder)],
    name: Annotated[str | None, typer.Option("--name", help="What this laptop is called.")] = None,
) -> None:
    """Make the workspace in a backup anew, as a new device."""
    made = restores.restore(file, folder, passphrase=call.passphrase(), laptop=name)
    call.answer({"workspace": str(made), "file": str(file)}, f"{file} was restored into {made}.")


def check(
    call: Call,
    folder: Folder,
    deep: Annotated[bool, typer.Option("--deep", help="Also every operation and every attached file.")] = False,
) -> int:
    """Look for damage; nothing is changed. Exit code 5 if any is found."""
    if not (folder / DATA).exists() and not (folder / KEYS).exists():
        raise WorkspaceError(say("There is no workspace in {0}; “usascp new” makes one.", folder))
    from usascp_desktop.sync import proof  # only a deep check needs what opens segments

    key = _key(call, folder)
    found = checks.check(
        folder, key, deep=deep, progress=lambda text: call.step(text, 0, 0), exchanged=proof.differences
    )
    findings = [asdict(one) for one in found.found]
    words = [f"{one['part']}: {one['sentence']}" for one in findings] or ["No damage was found."]
    call.answer({"ok": found.ok, "findings": findings}, *words)
    return 0 if found.ok else DAMAGED


def _practice(call: Call, folder: Path) -> Workspace:
    """Open the workspace for writing, or make a practice one where there is nothing yet."""
    if folder.is_dir() and any(folder.iterdir()):
        return call.open(folder, write=True)
    return new_workspace(folder, practice=True, laptop="Practice laptop", person="Adviser (R. M.)", zone="Asia/Bangkok")


def _key(call: Call, folder: Path) -> bytes | None:
    """Return the data key without opening the data: what is checked may be damaged."""
    if not (folder / KEYS).exists():
        return None
    return call.data_key() or KeysFile.open(folder / KEYS, passphrase=call.passphrase())
