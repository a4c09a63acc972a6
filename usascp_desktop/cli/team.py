"""The commands about the team: team list, invite, join, revoke, renew, words."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from usascp_desktop.cli import output
from usascp_desktop.cli.call import Call, command
from usascp_desktop.cli.records import Folder
from usascp_desktop.cli.sync import tell_recovery
from usascp_desktop.errors import UsageError
from usascp_desktop.joining import NewLaptop, join_anew, join_with
from usascp_desktop.sentences import say
from usascp_desktop.store import segments
from usascp_desktop.store.driver import Driver
from usascp_desktop.sync import exchange, renewal, team
from usascp_desktop.workspace import DATA, Workspace, open_workspace

INVITATION_VARIABLE: Final = "USASCP_INVITATION"


def register(app: typer.Typer) -> None:
    """Add the commands of this module to the program."""
    group = typer.Typer(help="Who is in the team, and whose laptop is shut out.", no_args_is_help=True)
    app.add_typer(group, name="team")
    command(group, "list")(list_members)
    command(group, "invite")(invite)
    command(group, "join")(join)
    command(group, "revoke")(revoke)
    command(group, "renew")(renew)
    command(group, "words")(words)


def list_members(call: Call, folder: Folder) -> None:
    """List the laptops of the team, who administers it, and who holds this laptop's work."""
    with call.open(folder) as workspace, workspace.database.read() as reader:
        document = _team(reader.db)
    columns = ("device", "laptop", "person", "administrator", "shut out after", "here up to", "holds ours up to")
    keys = ("device", "laptop", "person", "admin", "cut", "here", "holds")
    call.table(document, columns, [[one[key] for key in keys] for one in document["members"]])
    for sentence in () if call.as_json else document["findings"]:
        output.say(sentence)


def invite(
    call: Call,
    folder: Folder,
    file: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The invitation, a new file.")],
    admin: Annotated[bool, typer.Option("--admin", help="The new laptop administers the team too.")] = False,
) -> None:
    """Write an invitation for one new laptop; say its six words another way than you send the file."""
    with call.open(folder, write=True) as workspace:
        recovery = team.ensure(workspace)
        made = team.invite(workspace, file, admin=admin)
    document: dict[str, Any] = {"file": made.file, "words": list(made.words), "until": made.until}
    tell_recovery(call, document, recovery)
    call.answer(document, f"{made.file} opens with these words until {made.until}:", " ".join(made.words))


def join(
    call: Call,
    folder: Annotated[Path, typer.Argument(metavar="NEWWS", help="The new workspace's folder.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The invitation.")],
    name: Annotated[str | None, typer.Option("--name", help="What this laptop is called.")] = None,
    person: Annotated[str | None, typer.Option("--person", help="Who writes here.")] = None,
    keyring: Annotated[bool, typer.Option("--keyring", help="Keep the key in the system's keyring.")] = False,
    zone: Annotated[str | None, typer.Option("--zone", help="Home time zone, as Asia/Bangkok.")] = None,
) -> None:
    """Make a workspace that is in the team of whoever invited; the words stand in USASCP_INVITATION."""
    spoken = os.environ.get(INVITATION_VARIABLE)
    if not spoken:
        raise UsageError(say("Put the six words of the invitation into {0}.", INVITATION_VARIABLE))
    workspace: Workspace
    if (folder / DATA).is_file():
        workspace = call.open(folder, write=True)
        try:
            join_with(workspace, file, spoken, tell=_untold)
        except BaseException:
            workspace.close()
            raise
    else:
        new = NewLaptop(folder, call.passphrase(), name, person, zone, keyring)
        workspace = join_anew(new, file, spoken, tell=_untold)
    with workspace:
        identity = workspace.identity
        with workspace.database.read() as reader:
            joined = team.required(reader.db).roster.team
    document = {"workspace": str(folder), "team": joined, "device": identity.device, "laptop": identity.laptop}
    call.answer(document, f"{identity.laptop} is in the team; write a bundle, so that the others hear of it.")


def revoke(
    call: Call,
    folder: Folder,
    device: Annotated[str, typer.Argument(metavar="DEVICE", help="An id, a beginning of one, or a laptop's name.")],
    cut: Annotated[int | None, typer.Option("--cut", min=0, help="The last number that is believed genuine.")] = None,
) -> None:
    """Shut a lost laptop out. What was on it is protected only by its encryption."""
    with call.open(folder, write=True) as workspace:
        with workspace.database.read() as reader:
            found = team.device_named(reader.db, device)
        last = exchange.shut_out(workspace, found, cut=cut)
    lines = [
        f"{found} is shut out; its work up to number {last} counts.",
        "What was on the laptop is protected only by its encryption. Change the password of your shared place too.",
    ]
    call.answer({"device": found, "cut": last}, *lines)


def renew(
    call: Call,
    folder: Folder,
    name: Annotated[str | None, typer.Option("--name", help="What this laptop is called from now on.")] = None,
) -> None:
    """Go on as a new laptop, where two workspaces write as one because a disk or folder was copied."""
    with call.open(folder, write=True) as workspace:
        renewal.ask(workspace, name)
        key = workspace.database.data_key
    with open_workspace(folder, data_key=key) as workspace:
        team.ensure(workspace)
        identity = workspace.identity
        with workspace.database.read() as reader:
            member = team.required(reader.db).is_member
    document = {"device": identity.device, "laptop": identity.laptop, "in_team": member}
    done = "is in the team" if member else "needs an invitation: join with it by “usascp team join”"
    call.answer(document, f"This is the laptop “{identity.laptop}” from now on; it {done}. Nothing was lost.")


def words(call: Call, folder: Folder) -> None:
    """Print six words for the state of the data: equal words on two laptops mean equal data."""
    with call.open(folder) as workspace, workspace.database.read() as reader:
        team.require_real(reader.db)
        found = team.code(reader.db)
    call.answer({"words": list(found)}, " ".join(found))


def _untold(_done: int, _total: int, _what: str) -> None:
    """Tell nobody of the steps: they take a moment."""


def _team(db: Driver) -> dict[str, Any]:
    now = team.standing(db)
    if now is None:
        return {"team": None, "device": segments.fact(db, "device"), "epoch": None, "members": [], "findings": []}
    receipts, here = exchange.receipts(db), segments.held(db)
    safety = exchange.safe_to_wipe(db)
    members = [
        {
            "device": one.id,
            "laptop": one.laptop,
            "person": one.person,
            "admin": one.admin,
            "cut": now.roster.cuts.get(one.id),
            "here": here.get(one.id, (0, ""))[0],
            "holds": receipts.own if one.id == now.device else receipts.held_by.get(one.id, 0),
        }
        for one in now.roster.devices.values()
    ]
    missing = [
        {"device": gap.device, "laptop": gap.laptop, "first": gap.first, "last": gap.last, "seen_by": list(gap.seen_by)}
        for gap in receipts.missing
    ]
    epoch = now.roster.epoch
    return {
        "team": now.roster.team,
        "device": now.device,
        "epoch": None if epoch is None else epoch.number,
        "members": members,
        "missing": missing,
        "safe_to_wipe": safety.safe,
        "reasons": list(safety.reasons),
        "findings": [*now.roster.findings, *renewal.forks(db, now)],
    }
