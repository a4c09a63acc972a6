"""The commands that share work between laptops: bundle merge conflicts resolve sync."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from usascp_desktop.cli import output
from usascp_desktop.cli.call import Call, command
from usascp_desktop.cli.records import Folder
from usascp_desktop.errors import NotFoundError, UsageError
from usascp_desktop.records.rules import to_json
from usascp_desktop.sentences import say
from usascp_desktop.store import merge_conflicts
from usascp_desktop.store.merge_conflicts import Conflict, Version
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork
from usascp_desktop.sync import circulate, exchange
from usascp_desktop.sync.carrier import is_named_by_environment, open_carrier
from usascp_desktop.sync.login import Login, is_asked, known
from usascp_desktop.workspace import Workspace

QUARANTINED = 3
RECOVERY = (
    "This founded the team. Write down its recovery key and keep it away from the laptops; it opens everything the "
    "team shares and is not shown again: "
)
_WORDS = ("mine", "theirs", "base")


def register(app: typer.Typer) -> None:
    """Add the commands of this module to the program."""
    command(app, "bundle")(bundle)
    command(app, "merge")(merge)
    command(app, "conflicts")(conflicts)
    command(app, "resolve")(resolve)
    command(app, "sync")(sync)


def bundle(
    call: Call,
    folder: Folder,
    file: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The bundle, a new file.")],
    device: Annotated[str | None, typer.Option("--for", metavar="DEVICE", help="Only what this laptop lacks.")] = None,
) -> None:
    """Write what was recorded here, and what came from others, into a file for another laptop."""
    with call.open(folder, write=True) as workspace:
        made = exchange.write_bundle(workspace, file, for_device=device)
    document: dict[str, Any] = {
        "files": [str(one) for one in made.files],
        "file": str(made.files[0]),
        "segments": made.segments,
        "operations": made.operations,
        "attachments": made.attachments,
    }
    tell_recovery(call, document, made.recovery)
    size = sum(one.stat().st_size for one in made.files)
    call.answer(
        document, f"{made.operations:,} changes and {made.attachments} files in {size:,} bytes:", *document["files"]
    )


def merge(
    call: Call,
    folder: Folder,
    files: Annotated[list[Path], typer.Argument(metavar="FILE..", help="Bundles, in any order.")],
    preview: Annotated[bool, typer.Option("--preview", help="Only say what would happen.")] = False,
) -> int:
    """Merge bundles from other laptops. Exit code 3 if anything in them was not taken; the rest is."""
    with call.open(folder, write=not preview) as workspace:
        work = exchange.preview if preview else exchange.merge_files
        reports = work(workspace, files)
    document = {"files": [_report(one) for one in reports]}
    lines: list[str] = []
    for one in reports:
        lines.append(
            f"{one.file}: from {one.sender or 'nobody known'}; {one.new:,} new, {one.changed:,} records changed, "
            f"{one.conflicts:,} conflicts, {one.repeated:,} known before."
        )
        lines += [f"    not taken: {bad.name}: {bad.sentence}" for bad in one.quarantined]
    call.answer(document, *lines)
    return QUARANTINED if any(one.quarantined for one in reports) else 0


def conflicts(call: Call, folder: Folder) -> None:
    """List what people wrote without having seen each other's words."""
    with call.open(folder) as workspace, workspace.database.read() as reader:
        found = [_conflict(one) for one in merge_conflicts.conflicts(reader)]
    document = {"total": len(found), "conflicts": found}
    rows = [
        (one["id"], one["record"], one["record_id"], one["field"], *(output.shown(value) for value in _sides(one)))
        for one in found
    ]
    call.table(document, ("id", "record", "record id", "field", "mine", "theirs"), rows)


def resolve(
    call: Call,
    folder: Folder,
    conflict: Annotated[str, typer.Argument(metavar="ID", help="A conflict, as “usascp conflicts” lists it.")],
    take: Annotated[str, typer.Option("--take", metavar="mine|theirs|base|VALUE", help="What holds from now on.")],
) -> None:
    """Settle a conflict; with the next bundle it is settled on every laptop."""

    def work(unit: UnitOfWork) -> str:
        found = _named(unit, conflict)
        if take == "base" and found.base is None:
            raise UsageError("This field had no value before; take mine, theirs or a value.")
        if take in _WORDS:
            version = {"mine": found.mine, "theirs": found.theirs[0], "base": found.base}[take]
            value = None if version is None else version.value
        else:
            value = take
        merge_conflicts.resolve(unit, found.id, value=value)
        return found.id

    with call.open(folder, write=True) as workspace:
        settled = workspace.database.write(work, label="Settle a disagreement")
    call.answer({"id": settled, "take": take}, f"Settled {settled}.")


def _login(workspace: Workspace, address: str) -> Login | None:
    """Return as whom to ask a place: as the environment says, else with what was typed in the window and kept."""
    if not is_asked(address) or is_named_by_environment(address):
        return None
    with workspace.database.read() as reader:
        return known(reader.db, address)


def sync(
    call: Call,
    folder: Folder,
    address: Annotated[
        str,
        typer.Argument(
            metavar="URL", help="A folder, s3://bucket/folder, webdav://host/folder or postgresql://host/database."
        ),
    ],
    refill: Annotated[bool, typer.Option("--refill", help="Send everything again to a place that lost it.")] = False,
) -> int:
    """Take from a shared place what others put there, and put there what they lack."""
    place = open_carrier(address)
    with call.open(folder, write=True) as workspace:
        login = _login(workspace, address)
        place = open_carrier(address, login=login) if login else place
        done = circulate.synchronise(workspace, place, refill=refill, progress=call.step)
    document: dict[str, Any] = {
        "carrier": place.name,
        "sent": done.sent,
        "received": done.received,
        "new": done.merged.new,
        "changed": done.merged.changed,
        "conflicts": done.merged.conflicts,
        "quarantined": len(done.quarantined),
        "refused": [asdict(one) for one in done.quarantined],
        "lost": done.lost,
        "arriving": done.arriving,
        "damaged": done.damaged,
        "missing_files": done.missing_files,
    }
    tell_recovery(call, document, done.recovery)
    lines = [f"{place.name}: {done.sent} files sent, {done.received} received; {done.merged.new:,} changes are new."]
    lines += [f"    not taken: {bad.name}: {bad.sentence}" for bad in done.quarantined]
    lines += [f"    damaged there: {name}" for name in done.damaged]
    if done.lost:
        lines.append(f"    {len(done.lost)} files are gone from there; “--refill” sends them again.")
    call.answer(document, *lines)
    return QUARANTINED if done.quarantined or done.lost or done.damaged else 0


def tell_recovery(call: Call, document: dict[str, Any], recovery: str | None) -> None:
    """Show the recovery key of a team that was just founded, the only time it can be."""
    if recovery is None:
        return
    document["recovery"] = recovery
    if not call.as_json:
        output.say(RECOVERY + recovery)


def _report(one: exchange.FileMerged) -> dict[str, Any]:
    return {
        "file": one.file,
        "from": one.sender,
        "new": one.new,
        "changed": one.changed,
        "conflicts": one.conflicts,
        "repeated": one.repeated,
        "quarantined": len(one.quarantined),
        "refused": [asdict(bad) for bad in one.quarantined],
        "segments": list(one.segments),
    }


def _conflict(one: Conflict) -> dict[str, Any]:
    return {
        "id": one.id,
        "record": one.record,
        "record_id": one.record_id,
        "field": one.field,
        "base": None if one.base is None else _version(one.base),
        "mine": _version(one.mine),
        "theirs": [_version(other) for other in one.theirs],
    }


def _version(one: Version) -> dict[str, Any]:
    at = None if one.at is None else one.at.isoformat()
    return {"value": to_json(one.value), "who": one.who, "device": one.device, "at": at}


def _sides(one: dict[str, Any]) -> tuple[Any, Any]:
    return one["mine"]["value"], one["theirs"][0]["value"] if one["theirs"] else None


def _named(reader: Reader, given: str) -> Conflict:
    matches = [one for one in merge_conflicts.conflicts(reader) if given and one.id.startswith(given)]
    if len(matches) != 1:
        raise NotFoundError(say("There is no conflict “{0}”; “usascp conflicts” lists them.", given))
    return matches[0]
