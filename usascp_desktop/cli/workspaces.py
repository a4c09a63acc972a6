"""The commands about a whole workspace: new."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from usascp_desktop.cli.call import Call, command
from usascp_desktop.cli.records import Folder
from usascp_desktop.workspace import new_workspace


def register(app: typer.Typer) -> None:
    """Add the commands of this module to the program."""
    command(app, "new")(new)


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
