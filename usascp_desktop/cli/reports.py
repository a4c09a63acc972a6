"""The commands that hand something over: reports, export."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from usascp_desktop.cli import output
from usascp_desktop.cli.call import Call, command
from usascp_desktop.cli.records import Folder
from usascp_desktop.domain.moments import Moment, parse_date
from usascp_desktop.errors import UsageError, UserError, WorkspaceInUseError
from usascp_desktop.services import exporting
from usascp_desktop.services.exporting import Exported
from usascp_desktop.services.reports import catalogue
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.workspace import open_workspace

_LABEL = "Export"


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
) -> None:
    """Write a report to a file, and tell what was withheld and why."""
    choices = Choices(
        report, tuple(city or ()), programme, delegation, consultation, event, _day(first), _day(last), audience,
        partner, language, paper,
    )  # fmt: skip
    with call.open(folder) as workspace:
        who, key = workspace.identity, workspace.database.data_key
        with workspace.database.read() as reader:
            done = exporting.export(
                reader, choices, file, made_by=who.person, made_at=Moment.now(who.zone), zone=who.zone, folder=folder,
                progress=lambda number, total, text: call.step(text, number, total),
            )  # fmt: skip
    noted = _note(folder, key, done, choices)
    call.answer(document(done, noted=noted), *_lines(done))


def document(done: Exported, *, noted: bool) -> dict[str, Any]:
    """Return what an export wrote as its JSON document."""
    return {
        "file": str(done.file),
        "format": done.format,
        "pages": done.pages,
        "sheets": done.sheets,
        "rows": done.rows,
        "withheld": [asdict(one) for one in done.withheld],
        "also": [str(one) for one in done.also],
        "missing_glyphs": done.missing_glyphs,
        "noted": noted,
    }


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
