"""Exporting a report to a file whose name says the format, and noting that it was done."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.text import human_list
from usascp_desktop.errors import UsageError, UserError
from usascp_desktop.exports.report import Report, Withheld, Written
from usascp_desktop.records.system import ReportRun
from usascp_desktop.sentences import say
from usascp_desktop.services import attachments
from usascp_desktop.services.reports.audience import condensed
from usascp_desktop.services.reports.catalogue import build
from usascp_desktop.services.reports.choices import Choices, Pictures, no_pictures
from usascp_desktop.services.reports.kept_choices import as_text
from usascp_desktop.store.database import keep_meta
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

Progress = Callable[[int, int, str], None]
PLACE = "report:{}"
"""Under this name with the id of a report written, a laptop keeps where the file lies."""
_READ_BACK = "read-back"
_WITH_PHOTOS = (".pdf", ".xlsx")


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote. ``rows`` counts the rows of all its tables; ``also`` are further files it had to write.

    ``withheld`` lists, record by record, what was kept out and why; documents for readers outside only sum it up.
    """

    file: Path
    format: str
    pages: int | None
    sheets: int | None
    rows: int
    withheld: tuple[Withheld, ...]
    report: str = ""
    audience: str = "internal"
    data_state: str = ""
    made_at: Moment | None = None
    missing_glyphs: int = 0
    also: tuple[Path, ...] = ()
    chapters: tuple[str, ...] = ()


def export(
    reader: Reader,
    choices: Choices,
    file: Path,
    *,
    made_by: str,
    made_at: Moment,
    zone: str | None = None,
    folder: Path | None = None,
    password: str | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Build the report and write it to ``file`` (.pdf, .xlsx, .csv or .json), replacing a file only by a complete one.

    ``zone`` says where "today" is, else it is the moment's own. ``folder`` is the workspace's; without it photos are
    listed but not shown. ``password`` locks a PDF. Raises UsageError for another
    ending or a password for another format, and what building and writing raise.
    """
    write = _writer(file, password)
    pictures = _pictures(reader, folder) if folder and file.suffix.casefold() in _WITH_PHOTOS else no_pictures
    report = build(reader, choices, made_by=made_by, made_at=made_at, zone=zone or made_at.zone, pictures=pictures)
    written = write(_for_its_readers(report), file, _Way(choices.paper, password, progress))
    also = written.also if isinstance(written, _WrittenMany) else ()
    done = written.first if isinstance(written, _WrittenMany) else written
    return _exported(report, done, made_at, also)


def preview(
    reader: Reader,
    choices: Choices,
    *,
    made_by: str,
    made_at: Moment,
    zone: str | None = None,
    folder: Path | None = None,
    progress: Progress | None = None,
) -> tuple[Exported, bytes]:
    """Build the report and return what a PDF of it would be, and that PDF; nothing of it ever touches the disk.

    Arguments are as for ``export``; the file named in the result does not exist.
    """
    from usascp_desktop.exports.pdf import writer  # heavy: only when a PDF is made

    pictures = _pictures(reader, folder) if folder else no_pictures
    report = build(reader, choices, made_by=made_by, made_at=made_at, zone=zone or made_at.zone, pictures=pictures)
    out = io.BytesIO()
    canvas = writer.write_into(_for_its_readers(report), out, paper=_paper(choices.paper), progress=progress)
    made = Written(Path("preview.pdf"), "pdf", pages=canvas.page_count, missing_glyphs=canvas.missing_glyphs)
    return _exported(report, made, made_at, ()), out.getvalue()


def _exported(report: Report, done: Written, made_at: Moment, also: tuple[Path, ...]) -> Exported:
    return Exported(
        file=done.file,
        format=done.format,
        pages=done.pages,
        sheets=done.sheets,
        rows=report.row_count,
        withheld=report.withheld,
        report=report.kind,
        audience=report.audience,
        data_state=report.data_state,
        made_at=made_at,
        missing_glyphs=done.missing_glyphs,
        also=also,
        chapters=report.chapters,
    )


def formats() -> tuple[str, ...]:
    """The endings of file names that a report can be written to."""
    return tuple(_WRITERS)


def note_run(unit: UnitOfWork, exported: Exported, choices: Choices) -> str:
    """Keep a record of an export and return its id. Save it with ``undoable=False``: what was handed out stays so.

    Where the file lies is noted for this laptop alone.
    """
    run = unit.add(
        ReportRun,
        {
            "report": exported.report or choices.report,
            "at": exported.made_at or Moment.now(unit.zone),
            "audience": exported.audience,
            "filters": as_text(choices, but=("report", "audience")),
            "file_name": exported.file.name,
            "data_state": exported.data_state,
            "row_count": exported.rows,
            "withheld_count": len(exported.withheld),
            "for_city": unit.resolve("city", choices.cities[0]) if len(choices.cities) == 1 else None,
        },
    )
    keep_meta(unit.db, PLACE.format(run), str(exported.file.absolute()))
    return run


@dataclass(frozen=True, slots=True)
class _Way:
    paper: str
    password: str | None
    progress: Progress | None


@dataclass(frozen=True, slots=True)
class _WrittenMany:
    first: Written
    also: tuple[Path, ...]


_Write = Callable[[Report, Path, _Way], "Written | _WrittenMany"]


def _writer(file: Path, password: str | None) -> _Write:
    ending = file.suffix.casefold()
    if ending not in _WRITERS:
        known = human_list(formats(), conjunction="or")
        raise UsageError(say("“{0}” does not end in a format for reports; end it in {1}.", file.name, known))
    if password and ending != ".pdf":
        raise UsageError(say("Only a PDF can be locked with a password; “{0}” cannot.", file.name))
    return _WRITERS[ending]


def _pictures(reader: Reader, folder: Path) -> Pictures:
    """Decrypts a photo in memory when it is its turn; readable copies on a disk could be found by others."""

    def opener(attachment: str) -> Callable[[], bytes] | None:
        def content() -> bytes:
            try:
                return attachments.read(reader, folder, attachment)
            except UserError as problem:  # the document says so in the photo's place; it must not stop the report
                raise OSError(str(problem)) from problem

        # One that has not arrived yet is in the list with its caption, and needs no further words.
        return content if attachments.has_file(reader, folder, attachment) else None

    return opener


def _paper(name: str) -> Literal["a4", "letter"]:
    return "letter" if name == "letter" else "a4"


def _for_its_readers(report: Report) -> Report:
    """What the document itself tells of withheld things: inside all of it, outside kinds and numbers, no ids."""
    if report.audience == "internal":
        return report
    if report.kind == _READ_BACK:
        said = report.wording["read_back_about"]
        about = {"withheld": report.wording["about"], "withheld_none": said, "nothing_withheld": said}
        return dataclasses.replace(report, withheld=(), wording={**report.wording, **about})
    heads = {"withheld_id": report.wording.get("withheld_count", "How many")}
    return dataclasses.replace(report, withheld=condensed(report.withheld), wording={**report.wording, **heads})


def _pdf(report: Report, file: Path, way: _Way) -> Written:
    from usascp_desktop.exports.pdf import writer  # heavy: only when a PDF is written

    return writer.write(report, file, paper=_paper(way.paper), password=way.password, progress=way.progress)


def _xlsx(report: Report, file: Path, way: _Way) -> Written:
    from usascp_desktop.exports.excel import writer  # heavy: only when a workbook is written

    return writer.write(report, file, progress=way.progress)


def _csv(report: Report, file: Path, way: _Way) -> _WrittenMany:
    from usascp_desktop.exports import csv_file

    first, also = csv_file.write(report, file, progress=way.progress)
    return _WrittenMany(first, also)


def _json(report: Report, file: Path, way: _Way) -> Written:
    from usascp_desktop.exports import json_file

    return json_file.write(report, file, progress=way.progress)


_WRITERS: dict[str, _Write] = {".pdf": _pdf, ".xlsx": _xlsx, ".csv": _csv, ".json": _json}
