"""The command at the end of a consultation: review."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from usascp_desktop.cli import output
from usascp_desktop.cli.call import Call, command
from usascp_desktop.cli.records import Folder
from usascp_desktop.records.rules import to_json
from usascp_desktop.services import review as services
from usascp_desktop.services.review import ReviewDraft
from usascp_desktop.store.unit_of_work import UnitOfWork


def register(app: typer.Typer) -> None:
    """Add the commands of this module to the program."""
    command(app, "review")(review)


def review(
    call: Call,
    folder: Folder,
    consultation: Annotated[str, typer.Argument(metavar="CONSULTATION", help="An id, or a beginning of one.")],
    accept_all: Annotated[bool, typer.Option("--accept-all", help="Keep them all, as one undo step.")] = False,
) -> None:
    """Show what the marked lines of a consultation's notes become, and accept that."""

    def accept(unit: UnitOfWork) -> tuple[tuple[ReviewDraft, ...], tuple[str, ...]]:
        found = services.drafts(unit, consultation)
        return found, services.accept(unit, consultation).ids

    accepted: tuple[str, ...] = ()
    with call.open(folder, write=accept_all) as workspace:
        if accept_all:
            found, accepted = workspace.database.write(accept, label=services.LABEL)
        else:
            with workspace.database.read() as reader:
                found = services.drafts(reader, consultation)
    drafts = [_draft(one) for one in found]
    lines = [line for one in drafts for line in _lines(one)] or ["Nothing in these notes waits to be accepted."]
    call.answer({"drafts": drafts, "accepted": list(accepted)}, *lines, *(f"kept {row}" for row in accepted))


def _draft(draft: ReviewDraft) -> dict[str, Any]:
    return {
        "record": draft.record,
        "fields": {name: to_json(value) for name, value in draft.fields.items()},
        "line": draft.line,
        "line_text": draft.line_text,
        "warnings": list(draft.warnings),
        "known": draft.known,
    }


def _lines(draft: dict[str, Any]) -> list[str]:
    """Return a draft as a person reads it: the line as typed, then what it becomes and what it lacks."""
    fields = ", ".join(f"{name}={output.shown(value)}" for name, value in draft["fields"].items())
    doubts = [f"    look at this: {warning}" for warning in draft["warnings"]]
    return [draft["line_text"], f"    {draft['record']}: {fields}", *doubts]
