"""Writing a list to a file exactly as it is shown: its rows, order and columns, through the gate of all exports."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from usascp_desktop.domain.consent import Audience
from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.text import human_list
from usascp_desktop.errors import UsageError
from usascp_desktop.exports.report import Column, Report, Table, Written
from usascp_desktop.records import record_named
from usascp_desktop.records.system import ReportRun
from usascp_desktop.sentences import marked, say
from usascp_desktop.services.bulk import ids_of
from usascp_desktop.services.exporting import Exported
from usascp_desktop.services.reports.audience import Gate
from usascp_desktop.services.reports.choices import Choices, Request, today_in
from usascp_desktop.services.reports.tables import Extra, listing
from usascp_desktop.services.reports.wording import words
from usascp_desktop.store import state
from usascp_desktop.store.queries import Condition, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

Progress = Callable[[int, int, str], None]
KIND = "list"
_PORTION = 400


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as it is shown: row numbers in order, fields from left to right and their heads, the filters in words."""

    record: str
    numbers: Sequence[int]
    fields: tuple[str, ...]
    heads: Mapping[str, str] = dataclasses.field(default_factory=dict)
    filters: tuple[tuple[str, str], ...] = ()
    computed: Mapping[str, Callable[[Row], int | str | None]] = dataclasses.field(default_factory=dict)
    """What the columns say that are no fields of the record, by name, from a row with its id and the fields."""


def export_rows(
    reader: Reader,
    listed: Listed,
    file: Path,
    *,
    made_by: str,
    made_at: Moment,
    audience: Audience | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write the list to ``file`` (.xlsx, .csv or .json), replacing a file only by a complete one.

    The audience is internal unless another is given; what it may not see is left out and told in ``withheld``. Raises
    UsageError for another ending, UserError if the file cannot be written.
    """
    write = _writer(file)
    report = _report(reader, listed, made_by=made_by, made_at=made_at, audience=audience, progress=progress)
    written, also = write(report, file, progress)
    return Exported(
        file=written.file,
        format=written.format,
        pages=None,
        sheets=written.sheets,
        rows=report.row_count,
        withheld=report.withheld,
        report=KIND,
        audience=report.audience,
        data_state=report.data_state,
        made_at=made_at,
        also=also,
    )


def note_export(unit: UnitOfWork, exported: Exported, listed: Listed) -> str:
    """Keep a record of the export and return its id. Save it with ``undoable=False``: what was handed out stays so."""
    given = {"list": listed.record, "columns": list(listed.fields), "filters": dict(listed.filters)}
    return unit.add(
        ReportRun,
        {
            "report": exported.report,
            "at": exported.made_at or Moment.now(unit.zone),
            "audience": exported.audience,
            "filters": json.dumps(given, ensure_ascii=False, sort_keys=True),
            "file_name": exported.file.name,
            "data_state": exported.data_state,
            "row_count": exported.rows,
            "withheld_count": len(exported.withheld),
        },
    )


def endings() -> tuple[str, ...]:
    """The endings of file names that a list can be written to."""
    return tuple(_WRITERS)


def _report(
    reader: Reader,
    listed: Listed,
    *,
    made_by: str,
    made_at: Moment,
    audience: Audience | None,
    progress: Progress | None,
) -> Report:
    kind, wording = record_named(listed.record), words("en")
    gate = Gate(reader, audience or Audience())
    request = Request(reader, gate, Choices(KIND), today_in(made_at, made_at.zone), wording)
    rows = _rows(reader, gate, listed, progress)
    extra = [
        Extra(Column(name, listed.heads.get(name, name), "number" if name in _numbers(rows, listed) else "text"), value)
        for name, value in listed.computed.items()
    ]
    fields = _declared(listed)
    table = listing(request, listed.record, rows, fields, name=kind.plural, title=kind.plural, extra=extra)
    return Report(
        kind=KIND,
        title=kind.plural,
        blocks=(_as_shown(table, listed),),
        audience=gate.audience.kind,
        made_by=made_by,
        made_at=made_at,
        data_state=state.code(reader.db),
        filters=listed.filters,
        withheld=gate.withheld,
        wording=dict(wording.document),
    )


def _rows(reader: Reader, gate: Gate, listed: Listed, progress: Progress | None) -> list[Row]:
    """The rows in the order shown, as far as the audience may see them."""
    ids = ids_of(reader, listed.record, listed.numbers)
    found: list[Row] = []
    for start in range(0, len(ids), _PORTION):
        if progress is not None:
            progress(start, len(ids), marked("Reading"))
        part = ids[start : start + _PORTION]
        seen = {
            row["id"]: row for row in gate.rows(listed.record, _declared(listed), where=(Condition("id", "in", part),))
        }
        found += [seen[row] for row in part if row in seen]
    return found


def _as_shown(table: Table, listed: Listed) -> Table:
    """The order and the heads of the columns as on the screen."""
    places = {name: place for place, name in enumerate(listed.fields)}
    order = sorted(range(len(table.columns)), key=lambda at: places.get(table.columns[at].key, len(places)))

    def headed(column: Column) -> Column:
        return dataclasses.replace(column, label=listed.heads.get(column.key) or column.label)

    return dataclasses.replace(
        table,
        columns=tuple(headed(table.columns[at]) for at in order),
        rows=[tuple(line[at] for at in order) for line in table.rows],
    )


def _declared(listed: Listed) -> tuple[str, ...]:
    known = record_named(listed.record).declared
    return tuple(name for name in listed.fields if name in known)


def _numbers(rows: Sequence[Row], listed: Listed) -> set[str]:
    """Which computed columns hold numbers only."""
    return {
        name
        for name, value in listed.computed.items()
        if all(isinstance(value(row), (int, type(None))) for row in rows)
    }


_Write = Callable[[Report, Path, "Progress | None"], tuple[Written, tuple[Path, ...]]]


def _writer(file: Path) -> _Write:
    ending = file.suffix.casefold()
    if ending not in _WRITERS:
        known = human_list(endings(), conjunction="or")
        raise UsageError(say("“{0}” does not end in a format for lists; end it in {1}.", file.name, known))
    return _WRITERS[ending]


def _xlsx(report: Report, file: Path, progress: Progress | None) -> tuple[Written, tuple[Path, ...]]:
    from usascp_desktop.exports.excel import writer  # heavy: only when a workbook is written

    return writer.write(report, file, progress=progress), ()


def _csv(report: Report, file: Path, progress: Progress | None) -> tuple[Written, tuple[Path, ...]]:
    from usascp_desktop.exports import csv_file

    return csv_file.write(report, file, progress=progress)


def _json(report: Report, file: Path, progress: Progress | None) -> tuple[Written, tuple[Path, ...]]:
    from usascp_desktop.exports import json_file

    return json_file.write(report, file, progress=progress), ()


_WRITERS: dict[str, _Write] = {".xlsx": _xlsx, ".csv": _csv, ".json": _json}
