"""The commands that hand something over: reports, export."""

from __future__ import annotations

import _thread
import datetime as dt
import os
import sys
import threading
import time
from pathlib import Path
from typing import Annotated, Final

import typer

from usascp_desktop.address import Address
from usascp_desktop.cli import output
from usascp_desktop.cli.call import Call, command
from usascp_desktop.cli.records import Folder
from usascp_desktop.domain.moments import Moment, parse_date
from usascp_desktop.errors import UsageError, UserError, WorkspaceInUseError
from usascp_desktop.services import exporting
from usascp_desktop.services.exporting import Exported, Progress
from usascp_desktop.services.exporting_apart import document
from usascp_desktop.services.reports import catalogue
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.workspace import Workspace, open_beside, open_workspace

_LABEL = "Export"
_TELL_EVERY: Final = 0.05
"""Seconds between two lines of progress; more of them would keep whoever reads them from other work."""


def register(app: typer.Typer) -> None:
    """Add the commands of this module to the program."""
    command(app, "reports")(reports)
    command(app, "export")(export)


def reports(call: Call) -> None:
    """List the reports, and what each can be limited by."""
    known = [
        {
            "name": one.name,
            "title": one.title,
            "description": one.description,
            "takes": list(one.takes),
            "needs": list(one.needs),
        }
        for one in catalogue.ALL
    ]
    document = {"reports": known, "formats": list(exporting.formats())}
    call.table(document, ("report", "what is in it"), ((one["name"], one["description"]) for one in known))


def export(
    call: Call,
    folder: Folder,
    report: Annotated[str, typer.Argument(metavar="REPORT", help="“usascp reports” lists them.")],
    file: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Its ending is the format.")],
    city: Annotated[list[str] | None, typer.Option("--city", help="A city; may be given again.")] = None,
    programme: Annotated[str | None, typer.Option("--programme")] = None,
    delegation: Annotated[str | None, typer.Option("--delegation")] = None,
    consultation: Annotated[str | None, typer.Option("--consultation")] = None,
    event: Annotated[str | None, typer.Option("--event")] = None,
    first: Annotated[str | None, typer.Option("--from", metavar="D", help="First day, as 2026-03-02.")] = None,
    last: Annotated[str | None, typer.Option("--to", metavar="D", help="Last day.")] = None,
    audience: Annotated[str, typer.Option("--audience", help="internal, partner or public.")] = "internal",
    partner: Annotated[
        str | None, typer.Option("--partner", metavar="ORG", help="Who a partner document is for.")
    ] = None,
    language: Annotated[str | None, typer.Option("--language", metavar="L", help="As lo or en.")] = None,
    paper: Annotated[str, typer.Option("--paper", help="a4 or letter.")] = "a4",
    without: Annotated[
        list[str] | None, typer.Option("--without", metavar="CHAPTER", help="Its English heading; may be given again.")
    ] = None,
    zone: Annotated[str | None, typer.Option("--zone", metavar="Z", help="Whose day and time it states.")] = None,
    worker: Annotated[bool, typer.Option("--worker", hidden=True)] = False,
) -> None:
    """Write a report to a file, and tell what was withheld and why."""
    choices = Choices(
        report, tuple(city or ()), programme, delegation, consultation, event, _day(first), _day(last), audience,
        partner, language, paper, tuple(without or ()),
    )  # fmt: skip
    with _opened(call, folder, worker=worker) as workspace:
        who, key = workspace.identity, workspace.database.data_key
        at = _now(zone or who.zone)
        with workspace.database.read() as reader:
            done = exporting.export(
                reader, choices, file, made_by=who.person, made_at=at, folder=folder, progress=_teller(call)
            )
    noted = not worker and not isinstance(folder, Address) and _note(folder, key, done, choices)
    call.answer(document(done, noted=noted), *_lines(done))


def _opened(call: Call, folder: Path, *, worker: bool) -> Workspace:
    """Open the workspace for reading; as a worker beside the window that started us, and only as long as it lives."""
    if not worker:
        return call.open(folder)
    key = call.data_key()
    threading.Thread(target=_stop_with_the_window, daemon=True).start()
    return open_beside(folder, data_key=key)


def _stop_with_the_window() -> None:
    """Wait until the other end of stdin is gone, then stop the work as Ctrl+C does, so that no part of a file stays."""
    try:
        while os.read(sys.stdin.fileno(), 1):
            pass
    except (OSError, ValueError):
        return
    _thread.interrupt_main()


def _teller(call: Call) -> Progress:
    told = 0.0

    def tell(number: int, total: int, text: str) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _TELL_EVERY or number >= total:
            told = now
            call.step(text, number, total)

    return tell


def _now(zone: str) -> Moment:
    try:
        return Moment.now(zone)
    except ValueError as problem:
        raise UsageError(str(problem)) from None


def _note(folder: Path, key: bytes | None, done: Exported, choices: Choices) -> bool:
    """Keep a record of the export; the document is written whether or not that can be done just now."""
    try:
        with open_workspace(folder, data_key=key) as workspace:
            workspace.database.write(lambda unit: exporting.note_run(unit, done, choices), label=_LABEL, undoable=False)
    except WorkspaceInUseError:
        output.say("The workspace is in use by another program, so this export was not noted in it.")
        return False
    except UserError as problem:
        output.say(f"This export was not noted in the workspace: {problem}")
        return False
    return True


def _lines(done: Exported) -> list[str]:
    size = [f"{done.pages} pages"] if done.pages is not None else []
    size += [f"{done.sheets} sheets"] if done.sheets is not None else []
    lines = [f"{done.file}: {', '.join([*size, f'{done.rows} rows'])}", *(str(one) for one in done.also)]
    if done.withheld:
        lines.append(f"Withheld: {len(done.withheld)}")
    return lines + [f"    {one.record} {one.id} {one.field or ''}: {one.why}" for one in done.withheld]


def _day(text: str | None) -> dt.date | None:
    try:
        return None if text is None else parse_date(text)
    except ValueError as problem:
        raise UsageError(str(problem)) from None
