"""The main job without a screen: a consultation taken down, reviewed, found, handed over as PDF and workbook."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from usascp_desktop import sentences
from usascp_desktop.cli.call import Call, command
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import UserError
from usascp_desktop.records.delegations import Delegation
from usascp_desktop.services import consultations, exporting, review
from usascp_desktop.services.exporting import Exported
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.workspace import Workspace, new_workspace

ZONE: Final = "Asia/Vientiane"
LAO_WORD: Final = "ລະບາຍນ້ຳ"
NOTES: Final = """\
Welcome by the deputy director; the map of the market is on the table
ນ້ຳຖ້ວມຖະໜົນຫຼາຍຊົ່ວໂມງຫຼັງຝົນຕົກໜັກ
@ Deputy director (K. S.), Deputy director, City office
! ທໍ່ລະບາຍນ້ຳໃນເຂດຕະຫຼາດຕັນທຸກລະດູຝົນ
# environment
! A survey of the drains older than thirty years
# environment
$ USD 180,000
> Send the outline of a drain survey (R. M.) by {ours}
< Hand over the flood records of five seasons (K. S.) by {theirs}
? Who maintains the pumps
"""


@dataclass(frozen=True, slots=True)
class _Held:
    delegation: str
    consultation: str


def register(app: typer.Typer) -> None:
    """Add the command of this module to the program."""
    command(app, "tour")(tour)


def tour(
    call: Call,
    folder: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where PDF and workbook go.")],
) -> None:
    """Do the main job once, in a practice workspace of its own, and say what was written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UserError(sentences.say("The folder {0} cannot be made ({1}).", folder, sentences.why(problem))) from None
    said: list[str] = []
    with tempfile.TemporaryDirectory(prefix="usascp-tour-") as scratch:
        place = Path(scratch) / "workspace"
        with new_workspace(place, practice=True, laptop="Tour", person="Adviser (R. M.)", zone=ZONE) as workspace:
            held = _take_down(workspace, said.append)
            _accept(workspace, held, said.append)
            _find(workspace, said.append)
            _take_back_and_redo(workspace, said.append)
            files = _hand_over(workspace, held, folder, call)
    said += [f"wrote {done.file} ({_size(done)})" for done in files]
    call.answer({"steps": said, "files": [_file(done) for done in files]}, *said)


def _take_down(workspace: Workspace, say: Callable[[str], None]) -> _Held:
    now = Moment.now(ZONE)
    today = now.local().date()

    def plan(unit: Any) -> str:  # noqa: ANN401
        values = {"title": "Drainage in Vientiane", "programme": "expert_advisors", "cities": "vientiane"}
        days = {"starts": today, "ends": today + dt.timedelta(days=2), "status": "travelling"}
        return str(unit.add(Delegation, {**values, **days}))

    write = workspace.database.write
    trip = write(plan, label="Plan delegation")
    held = write(
        lambda unit: consultations.start(unit, city="vientiane", now=now, kind="technical_meeting"),
        label=consultations.START_LABEL,
    )
    text = NOTES.format(ours=today + dt.timedelta(days=14), theirs=today + dt.timedelta(days=30))
    write(lambda unit: consultations.set_notes(unit, held, text), label=consultations.NOTES_LABEL, visit="notes")
    say(f"took down a consultation in Vientiane: {len(text.splitlines())} lines in English and Lao")
    return _Held(trip, held)


def _accept(workspace: Workspace, held: _Held, say: Callable[[str], None]) -> None:
    made = workspace.database.write(lambda unit: review.accept(unit, held.consultation), label=review.LABEL).made
    counted = {
        record: sum(one.record == record for one in made) for record in dict.fromkeys(one.record for one in made)
    }
    say("accepted from the notes: " + ", ".join(f"{number} × {record}" for record, number in counted.items()))


def _find(workspace: Workspace, say: Callable[[str], None]) -> None:
    with workspace.database.read() as reader:
        found = reader.search(LAO_WORD)
    if not found.total:
        raise UserError(sentences.say("The tour did not find “{0}” in its own notes; please report this.", LAO_WORD))
    say(f"searched for {LAO_WORD}: {found.total} found, first “{found.hits[0].title}”")


def _take_back_and_redo(workspace: Workspace, say: Callable[[str], None]) -> None:
    for take, word in ((workspace.database.undo, "undid"), (workspace.database.redo, "redid")):
        done = take()
        if done is None or done.left:
            raise UserError("The tour could not take back what it had just done; please report this.")
        say(f"{word}: {done.label}")


def _hand_over(workspace: Workspace, held: _Held, folder: Path, call: Call) -> list[Exported]:
    workspace.database.write(
        lambda unit: consultations.finish(unit, held.consultation), label=consultations.FINISH_LABEL
    )
    who = workspace.identity
    wanted = (
        (Choices("trip-report", delegation=held.delegation), "trip-report.pdf"),
        (Choices("needs-assessment", cities=("vientiane",)), "needs.xlsx"),
    )
    files = []
    for number, (choices, name) in enumerate(wanted, start=1):
        with workspace.database.read() as reader:
            done = exporting.export(
                reader, choices, folder / name, made_by=who.person, made_at=Moment.now(ZONE), zone=ZONE
            )
        workspace.database.write(_noting(done, choices), label="Export", undoable=False)
        call.step(f"Wrote {name}", number, len(wanted))
        files.append(done)
    return files


def _noting(done: Exported, choices: Choices) -> Callable[[Any], str]:
    return lambda unit: exporting.note_run(unit, done, choices)


def _file(done: Exported) -> dict[str, Any]:
    return {
        "file": str(done.file),
        "format": done.format,
        "pages": done.pages,
        "sheets": done.sheets,
        "rows": done.rows,
        "bytes": done.file.stat().st_size,
    }


def _size(done: Exported) -> str:
    return f"{done.pages} pages" if done.pages is not None else f"{done.sheets} sheets, {done.rows} rows"
