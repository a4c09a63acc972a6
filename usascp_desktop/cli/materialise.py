"""The command that keeps a workspace on a PostgreSQL server up to date: materialise."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from usascp_desktop.address import Address
from usascp_desktop.cli import output
from usascp_desktop.cli.call import Call, command
from usascp_desktop.cli.records import Folder
from usascp_desktop.cli.sync import tell_recovery
from usascp_desktop.errors import UsageError
from usascp_desktop.sync import materialise as services


def register(app: typer.Typer) -> None:
    """Add the command of this module to the program."""
    command(app, "materialise")(materialise)


def materialise(
    call: Call,
    folder: Folder,
    address: Annotated[str, typer.Argument(metavar="URL", help="As postgresql://host/database.")],
    in_clear: Annotated[bool, typer.Option("--in-clear", help="Yes: the server keeps it unencrypted.")] = False,
) -> None:
    """Make the workspace's tables on a server, for many to read at once, or bring them up to date."""
    place = Address(address)
    if not in_clear:
        raise UsageError(services.IN_CLEAR)
    with call.open(folder, write=True) as workspace:
        done = services.materialise(workspace, place, progress=call.step)
    document: dict[str, Any] = {
        "address": str(place),
        "new": done.new,
        "left": done.left,
        "changed": done.changed,
        "unreadable": done.unreadable,
    }
    tell_recovery(call, document, done.recovery)
    if done.unreadable is not None and not call.as_json:
        output.say(done.unreadable)
    call.answer(document, f"{place}: {done.new:,} changes are new, {done.left:,} were taken out.")
