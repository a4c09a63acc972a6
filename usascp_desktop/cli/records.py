"""The commands that read and write records: list show add set delete records search history undo redo."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from usascp_desktop.address import place
from usascp_desktop.cli import given, output
from usascp_desktop.cli.call import Call, command
from usascp_desktop.errors import NotFoundError, UsageError, UserError
from usascp_desktop.records import Record, record_named
from usascp_desktop.records.rules import to_json
from usascp_desktop.sentences import say
from usascp_desktop.services import records as services
from usascp_desktop.store.history import Event
from usascp_desktop.store.queries import Query, Row
from usascp_desktop.store.undo import TakenBack
from usascp_desktop.store.unit_of_work import Reader

REJECTED = 3
_SHOWN_COLUMNS = 6

Folder = Annotated[
    Path, typer.Argument(metavar="WS", help="The workspace's folder, or postgresql://host/database.", parser=place)
]
RecordName = Annotated[str, typer.Argument(metavar="RECORD", help="A record's name, as need.")]
RowName = Annotated[str, typer.Argument(metavar="ID", help="An id, a unique beginning of one, or a key.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module to the program."""
    command(app, "list")(list_records)
    command(app, "show")(show)
    command(app, "add")(add)
    command(app, "set")(set_fields)
    command(app, "delete")(delete)
    command(app, "records")(records)
    command(app, "search", context_settings={"ignore_unknown_options": True})(search)
    command(app, "history")(history)
    command(app, "undo")(undo)
    command(app, "redo")(redo)


def list_records(
    call: Call,
    folder: Folder,
    record: RecordName,
    where: Annotated[list[str] | None, typer.Option("--where", metavar="F=V", help="Only where f is v.")] = None,
    fields: Annotated[str | None, typer.Option("--fields", metavar="A,B", help="Only these fields.")] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=0, help="At most so many rows.")] = None,
) -> None:
    """List the records of a kind."""
    kind = record_named(record)
    names = given.names(kind, fields)
    with call.open(folder) as workspace, workspace.database.read() as reader:
        query = Query(record, given.conditions(reader, kind, where or ()), limit=limit, fields=names or ("remark",))
        total = reader.count(query)
        rows = [_fields(row, ("id", *names)) for row in reader.rows(query)]
    columns = _columns(kind, names, rows, chosen=fields is not None)
    call.table({"record": record, "total": total, "rows": rows}, columns, ([row[c] for c in columns] for row in rows))


def show(
    call: Call,
    folder: Folder,
    record: RecordName,
    row: RowName,
    with_history: Annotated[bool, typer.Option("--history", help="Also who changed what.")] = False,
) -> None:
    """Show one record with all its fields."""
    kind = record_named(record)
    with call.open(folder) as workspace, workspace.database.read() as reader:
        found = reader.resolve(record, row)
        document: dict[str, Any] = {
            "record": record,
            "id": found,
            "fields": _fields(reader.row(record, found), tuple(kind.declared)),
        }
        if with_history:
            document["history"] = _changes(reader.history(record, found), workspace.identity.zone)
    lines = [f"{kind.singular} {found}"]
    for name, value in document["fields"].items():
        if value not in (None, []):
            lines += f"{name}: {output.shown(value)}".split("\n")
    call.answer(document, *lines, *map(_change_line, document.get("history", ())))


def add(
    call: Call,
    folder: Folder,
    record: RecordName,
    fields: Annotated[list[str] | None, typer.Option("--set", metavar="F=V", help="A field and its value.")] = None,
    stdin: Annotated[bool, typer.Option("--stdin", help="Read one JSON object of fields a line.")] = False,
) -> int:
    """Keep a new record, or one for each line of JSON."""
    kind = record_named(record)
    if stdin == bool(fields):
        raise UsageError("Give the fields with --set, or --stdin for lines of JSON; not both.")
    with call.open(folder, write=True) as workspace:
        label = services.label(services.ADD_LABEL, record)
        if not stdin:
            values = given.values(kind, fields or ())
            made = workspace.database.write(lambda unit: services.add(unit, record, values), label=label)
            call.answer({"id": made}, made)
            return 0
        lines = _lines_of_stdin()
        done = workspace.database.write(lambda unit: services.add_lines(unit, record, lines), label=label)
    call.answer(done.to_json(), *done.ids, *(f"line {one.line}: {one.why}" for one in done.rejected))
    return REJECTED if done.rejected else 0


def set_fields(
    call: Call,
    folder: Folder,
    record: RecordName,
    row: RowName,
    fields: Annotated[list[str], typer.Argument(metavar="F=V...", help="Fields and their new values.")],
) -> None:
    """Change fields of a record; an empty value empties the field."""
    values = given.values(record_named(record), fields)
    label = services.label(services.CHANGE_LABEL, record)
    with call.open(folder, write=True) as workspace:
        found = workspace.database.write(lambda unit: services.change(unit, record, row, values), label=label)
    call.answer({"record": record, "id": found, "changed": list(values)}, found)


def delete(call: Call, folder: Folder, record: RecordName, row: RowName) -> None:
    """Delete a record; undo brings it back."""
    label = services.label(services.REMOVE_LABEL, record)
    with call.open(folder, write=True) as workspace:
        found = workspace.database.write(lambda unit: services.remove(unit, record, row), label=label)
    call.answer({"record": record, "id": found, "deleted": True}, found)


def records(
    call: Call,
    record: Annotated[str | None, typer.Argument(metavar="RECORD", help="Describe the fields of this one.")] = None,
) -> None:
    """Describe the records, or the fields of one."""
    known = services.describe(record)
    if record is None:
        call.table({"records": known}, ("record", "about"), ((one["record"], one["about"]) for one in known))
        return
    [one] = known
    rows = ((f["name"], f["kind"], f["vocabulary"] or f["to"], f["label"], f["help"]) for f in one["fields"])
    call.table(one, ("field", "kind", "of", "label", "help"), rows)


def search(
    call: Call,
    folder: Folder,
    text: Annotated[list[str], typer.Argument(metavar="TEXT", help="Words in any script; may begin with “-”.")],
    limit: Annotated[int, typer.Option("--limit", min=0, help="At most so many hits.")] = 50,
    record: Annotated[str | None, typer.Option("--record", help="Only records of this kind.")] = None,
) -> None:
    """Search everything that was written."""
    if record is not None:
        record_named(record)
    with call.open(folder) as workspace, workspace.database.read() as reader:
        found = reader.search(" ".join(text), limit=limit, record=record)
    hits = [
        {"record": hit.record, "id": hit.id, "title": hit.title, "snippet": hit.snippet}
        | ({"found_as": hit.also} if hit.also else {})
        for hit in found.hits
    ]
    rows = (
        (hit["record"], hit["id"], hit["title"], _found_in(hit["snippet"], hit.get("found_as", ""))) for hit in hits
    )
    call.table({"total": found.total, "hits": hits}, ("record", "id", "title", "found in"), rows)


def _found_in(snippet: str, found_as: str) -> str:
    """Return the words around a match, and before them the name of the merged record that was found."""
    return f"merged here: {found_as} · {snippet}" if found_as else snippet


def history(
    call: Call,
    folder: Folder,
    record: Annotated[str | None, typer.Argument(metavar="RECORD", help="Only this kind of record.")] = None,
    row: Annotated[str | None, typer.Argument(metavar="ID", help="Only this record.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=0, help="At most so many changes.")] = 200,
) -> None:
    """Tell who changed what and when, newest first."""
    if record is not None:
        record_named(record)
    with call.open(folder) as workspace, workspace.database.read() as reader:
        found = _ever(reader, record, row) if record and row else None
        changes = _changes(reader.history(record, found, limit=limit), workspace.identity.zone)
    call.answer({"changes": changes}, *map(_change_line, changes))


def undo(call: Call, folder: Folder) -> None:
    """Take back the last change made here."""
    _put_back(call, folder, redo=False)


def redo(call: Call, folder: Folder) -> None:
    """Do again what was last taken back."""
    _put_back(call, folder, redo=True)


def _put_back(call: Call, folder: Folder, *, redo: bool) -> None:
    with call.open(folder, write=True) as workspace:
        take: Callable[[], TakenBack | None] = workspace.database.redo if redo else workspace.database.undo
        done = take()
    if done is None:
        raise UserError(say("There is nothing to {0}.", "redo" if redo else "undo"))
    left = [{"record": record, "id": row, "field": field} for record, row, field in done.left]
    document = {"label": done.label, "put_back": done.put_back, "total": done.total, "left": left}
    call.answer(document, f"{'Redone' if redo else 'Undone'}: {done}")


def _lines_of_stdin() -> Iterator[str]:
    """Yield each line; bytes that are no UTF-8 are not guessed, so that such a line is rejected as a whole."""
    for line in getattr(sys.stdin, "buffer", sys.stdin):
        try:
            yield line if isinstance(line, str) else line.decode("utf-8")
        except UnicodeDecodeError:
            yield "not UTF-8"


def _ever(reader: Reader, record: str, row: str) -> str:
    """Return the id of a record that is, or once was, here."""
    try:
        return reader.resolve(record, row)
    except NotFoundError:
        if reader.history(record, row, limit=1):
            return row
        raise


def _fields(row: Row, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: to_json(row[name]) for name in names}


def _columns(kind: type[Record], names: tuple[str, ...], rows: list[dict[str, Any]], *, chosen: bool) -> list[str]:
    """Return what a table shows: the chosen fields, else the title and the first fields that say anything."""
    if chosen:
        return ["id", *names]
    title = kind.title_field
    spoken = [name for name in names if name != title and any(row[name] not in (None, []) for row in rows)]
    return ["id", title, *spoken[: _SHOWN_COLUMNS - 2]]


def _changes(events: list[Event], zone: str) -> list[dict[str, Any]]:
    clock = ZoneInfo(zone)
    return [
        {
            "at": None if one.at is None else _iso(one.at, clock),
            "zone": None if one.at is None else zone,
            "who": one.who,
            "device": one.device,
            "action": one.action,
            "record": one.record,
            "id": one.id,
            "field": one.field,
            "old": one.old,
            "new": one.new,
        }
        for one in events
    ]


def _iso(at: dt.datetime, clock: ZoneInfo) -> str:
    return at.astimezone(clock).isoformat(timespec="milliseconds")


def _change_line(change: dict[str, Any]) -> str:
    when = (change["at"] or "shipped")[:19].replace("T", " ")
    value = "" if change["action"] != "changed" else f" {change['field']}: {output.shown(change['new'])}"
    return output.safe(f"{when}  {change['who']}  {change['action']} {change['record']} {change['id']}{value}")
