"""Tables of records as their fields are declared, and tables that count them, "not known" as a column of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from usascp_desktop.domain.money import Money, total
from usascp_desktop.exports.report import Cell, Column, Figure, Kind, Series, Table
from usascp_desktop.records import Record, record_named
from usascp_desktop.records.fields import Field
from usascp_desktop.records.fields import Kind as FieldKind
from usascp_desktop.services.reports.choices import Request
from usascp_desktop.services.reports.status import NEED_STAGES
from usascp_desktop.store.queries import Row

UNKNOWN = "Not known"
_KINDS: Mapping[FieldKind, Kind] = {
    FieldKind.INTEGER: "number",
    FieldKind.NUMBER: "number",
    FieldKind.DATE: "date",
    FieldKind.MOMENT: "moment",
    FieldKind.MONEY: "money",
    FieldKind.CODE: "code",
    FieldKind.FLAG: "flag",
}
_EDITABLE = frozenset(
    {
        FieldKind.TEXT,
        FieldKind.LONG,
        FieldKind.INTEGER,
        FieldKind.NUMBER,
        FieldKind.DATE,
        FieldKind.CODE,
        FieldKind.MONEY,
    }
)
_FIELD_WIDTHS: Mapping[str, float] = {"sector": 1.6, "evidence": 1.3, "status": 1.2, "due": 1.2, "organization": 1.9}
"""Fields whose values are usually longer than their kind's width allows for."""
_WIDTHS: Mapping[FieldKind, float] = {
    FieldKind.LONG: 3.0,
    FieldKind.TEXT: 2.0,
    FieldKind.MOMENT: 1.7,
    FieldKind.MONEY: 1.4,
    FieldKind.REFERENCE: 1.4,
}


@dataclass(frozen=True, slots=True)
class Extra:
    """A column that no field is declared for: how it is headed and what it says of a row."""

    column: Column
    value: Callable[[Row], Cell]


def listing(
    request: Request,
    record: str,
    rows: Sequence[Row],
    fields: Sequence[str],
    *,
    name: str,
    title: str,
    empty: str = "Nothing to list.",
    widths: Mapping[str, float] | None = None,
    only_workbook: Sequence[str] = (),
    extra: Sequence[Extra] = (),
    note: str = "",
) -> Table:
    """A table of rows that came through the gate, one column a field; ``only_workbook`` fields stay off the paper.

    A column of which nothing may be seen is left out altogether, and for readers outside every empty one: they could
    not tell "not known" from "not told". ``extra`` columns come last.
    """
    kind, words = record_named(record), request.words
    shown = [field for field in fields if not _all_withheld(request, record, rows, field)]
    columns = [
        _column(
            request,
            kind,
            kind.declared[field],
            width=(widths or {}).get(field),
            in_pdf=field not in only_workbook and (kind.declared[field].required or _has_values(rows, field)),
        )
        for field in shown
    ]
    columns += [one.column for one in extra]
    cells: list[tuple[Cell, ...]] = [
        (*(cell(request, kind.declared[field], row[field]) for field in shown), *(one.value(row) for one in extra))
        for row in rows
    ]
    if request.gate.audience.kind != "internal":
        columns, cells = _without_empty(columns, cells)
    return Table(
        name=name,
        title=words(title),
        columns=tuple(columns),
        rows=cells,
        empty=words(empty),
        record=record,
        ids=tuple(row["id"] for row in rows),
        note=note,
    )


def cell(request: Request, field: Field, value: Any) -> Cell:  # noqa: ANN401
    """A field's value as a cell: references as titles, sets as their labels, numbers exact."""
    if value is None:
        return None
    if field.kind is FieldKind.REFERENCE and field.to:
        return request.gate.title(field.to, value)
    if field.kind is FieldKind.ABOUT:
        record, _, row = str(value).partition("/")
        return request.gate.title(record, row)
    if field.kind is FieldKind.SET:
        return ", ".join(_members(request, field, value)) or None
    if isinstance(value, float):
        return decimal(value)
    if field.kind is FieldKind.PLACE:
        return str(value)
    known: Cell = value
    return known


def decimal(value: float) -> Decimal:
    """A measured number with the digits it was written with; whole ones without a point."""
    exact = Decimal(repr(value))
    return exact.quantize(Decimal(1)) if exact == exact.to_integral_value() and abs(exact) < 10**15 else exact


def label(request: Request, vocabulary: str | None, code: object) -> str | None:
    """The label of a code in the document's language; the code itself if the vocabulary does not have it."""
    if code is None or code == "":
        return None
    found = request.reader.terms(vocabulary).get(str(code)) if vocabulary else None
    return request.words(found) if found else str(code)


def text_column(key: str, title: str, *, width: float = 1.0) -> Column:
    """A column of texts."""
    return Column(key, title, "text", width)


def number_column(key: str, title: str, *, width: float = 0.7) -> Column:
    """A column of whole numbers."""
    return Column(key, title, "number", width)


@dataclass(frozen=True, slots=True)
class Axis:
    """How rows are counted along one direction: the value of a row, and which values there are, with labels."""

    of: Callable[[Row], str | None]
    labels: Mapping[str, str]
    title: str


def cross_table(
    rows: Sequence[Row], down: Axis, across: Axis, *, name: str, title: str, words: Callable[[str], str]
) -> Table:
    """How many rows there are for each pair of values, with totals; rows without a value count under "Not known".

    Values that no row has are left out. Every row is counted once, so the totals agree with the list.
    """
    downs, acrosses = _used(rows, down, words), _used(rows, across, words)
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (down.of(row) or "", across.of(row) or "")
        counts[key] = counts.get(key, 0) + 1
    columns = [text_column("row", down.title, width=2.4)]
    columns += [number_column(code or "not_known", label) for code, label in acrosses.items()]
    columns.append(number_column("total", words("Total")))
    body: list[tuple[Cell, ...]] = []
    for code, shown in downs.items():
        found = [counts.get((code, other), 0) for other in acrosses]
        body.append((shown, *found, sum(found)))
    if body:
        sums = [sum(counts.get((code, other), 0) for code in downs) for other in acrosses]
        body.append((words("Total"), *sums, sum(sums)))
    return Table(name, words(title), tuple(columns), body, empty=words("Nothing to count."))


def need_stages(words: Callable[[str], str]) -> Axis:
    """How far needs are, in the few steps that a chart can tell apart."""
    steps = {
        "identified": words("Identified"),
        "validated": words("Validated"),
        "under_way": words("Under way"),
        "met": words("Met"),
        "left": words("Parked or withdrawn"),
    }
    return Axis(lambda row: NEED_STAGES.get(row["status"] or "", row["status"]), steps, words("Status"))


def bars(
    rows: Sequence[Row],
    axis: Axis,
    *,
    title: str,
    unit: str,
    words: Callable[[str], str],
    parts: Axis | None = None,
) -> Figure | None:
    """A bar for each value with how many rows have it, made of its ``parts``; None if there is nothing to draw."""
    used = _used(rows, axis, words)
    if not used:
        return None
    within = {code: [row for row in rows if (axis.of(row) or "") == code] for code in used}
    series = _series(within, rows, parts, words) if parts is not None else ()
    said = []
    for place, (code, name) in enumerate(used.items()):
        made_of = ", ".join(f"{one.name} {one.values[place]}" for one in series if one.values[place])
        said.append(f"{name} {len(within[code])}" + (f" ({made_of})" if made_of else ""))
    values = tuple(len(found) for found in within.values())
    return Figure(words(title), f"{words(title)}. {'; '.join(said)}.", tuple(used.values()), values, unit, series)


def _series(
    within: Mapping[str, Sequence[Row]], rows: Sequence[Row], parts: Axis, words: Callable[[str], str]
) -> tuple[Series, ...]:
    """How many rows of every bar have each value of ``parts``.

    Only the last values are left out if no row has them, so that a value has the same colour in every chart.
    """
    used = _used(rows, parts, words)
    last = max((place for place, code in enumerate(parts.labels) if code in used), default=-1)
    shown = {**dict(list(parts.labels.items())[: last + 1]), **used}
    return tuple(
        Series(name, tuple(sum((parts.of(row) or "") == code for row in found) for found in within.values()))
        for code, name in shown.items()
    )


def money_table(rows: Sequence[Row], field: str, *, name: str, title: str, words: Callable[[str], str]) -> Table:
    """One line a currency: how many rows name an amount in it, and their sum; rows without an amount apart."""
    amounts: list[Money] = [row[field] for row in rows if isinstance(row[field], Money)]
    body: list[tuple[Cell, ...]] = [
        (currency, sum(1 for one in amounts if one.currency == currency), value)
        for currency, value in sorted(total(amounts).items())
    ]
    if len(rows) > len(amounts):
        body.append((words(UNKNOWN), len(rows) - len(amounts), None))
    columns = (
        text_column("currency", words("Currency"), width=2.0),
        number_column("count", words("Records"), width=1.0),
        number_column("sum", words("Sum"), width=2.0),
    )
    note = words("Amounts of different price years are added as they were written; currencies are never converted.")
    return Table(name, words(title), columns, body, empty=words("Nothing to count."), note=note if amounts else "")


def _column(request: Request, kind: type[Record], field: Field, *, width: float | None, in_pdf: bool) -> Column:
    choices: tuple[tuple[str, str], ...] = ()
    if field.kind is FieldKind.CODE and field.vocabulary:
        terms = request.reader.terms(field.vocabulary)
        choices = tuple((code, request.words(label)) for code, label in terms.items())
    internal = request.gate.audience.kind == "internal"
    return Column(
        key=field.name,
        label=request.words(field.label),
        kind=_KINDS.get(field.kind, "text"),
        width=width or _FIELD_WIDTHS.get(field.name) or _WIDTHS.get(field.kind, 1.0),
        choices=choices,
        editable=internal and field.kind in _EDITABLE and not field.system and field.name not in kind.natural_key,
        in_pdf=in_pdf,
    )


def _has_values(rows: Sequence[Row], field: str) -> bool:
    """Whether a column is worth its room on paper; in the workbook an empty one is there to be filled."""
    return not rows or any(row[field] not in (None, "", frozenset()) for row in rows)


def _all_withheld(request: Request, record: str, rows: Sequence[Row], field: str) -> bool:
    if not rows or _has_values(rows, field):
        return False
    return any(request.gate.denied(record, row["id"], field) for row in rows)


def _without_empty(columns: list[Column], cells: list[tuple[Cell, ...]]) -> tuple[list[Column], list[tuple[Cell, ...]]]:
    full = [number for number in range(len(columns)) if not cells or any(row[number] is not None for row in cells)]
    return [columns[number] for number in full], [tuple(row[number] for number in full) for row in cells]


def _members(request: Request, field: Field, value: frozenset[str]) -> list[str]:
    if field.to is not None:
        return sorted(title for row in value if (title := request.gate.title(field.to, row)))
    return sorted(label(request, field.vocabulary, code) or "" for code in value)


def _used(rows: Sequence[Row], axis: Axis, words: Callable[[str], str]) -> dict[str, str]:
    """The values that rows have, in the vocabulary's order, then unknown codes, then those without a value."""
    found = {axis.of(row) or "" for row in rows}
    used = {code: text for code, text in axis.labels.items() if code in found}
    used.update({code: code for code in sorted(found - set(used) - {""})})
    if "" in found:
        used[""] = words(UNKNOWN)
    return used
