"""Figures: texts, tables, PDF and workbook agree, nothing unknown becomes 0, and money stays in its currency."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.services.reports.conftest import Trip
from usascp_desktop.exports.report import Figure, KeyFacts, Report, Table
from usascp_desktop.services.reports import catalogue


def fact(report: Report, label: str) -> object:
    return next(
        one.value for block in report.blocks if isinstance(block, KeyFacts) for one in block.facts if one.label == label
    )


def table(report: Report, name: str) -> Table:
    return next(block for block in report.blocks if isinstance(block, Table) and block.name == name)


def choices_of(trip: Trip, name: str) -> dict[str, object]:
    needs: dict[str, dict[str, object]] = {
        "consultation": {"consultation": trip.ids.get("c1")},
        "briefing": {"delegation": trip.ids.get("delegation"), "cities": () if trip.ids else ("vientiane",)},
        "trip-report": {"delegation": trip.ids.get("delegation")},
    }
    return {"report": name, **needs.get(name, {"cities": ("vientiane",)})}


def test_the_matrix_of_needs_adds_up_to_the_list_and_shows_the_unknown_apart(trip: Trip):
    report = trip.build(report="needs-assessment")
    matrix, listed = table(report, "By city"), table(report, "Needs")
    assert [column.label for column in matrix.columns] == ["Sector", "Luang Prabang", "Vientiane", "Total"]
    assert list(matrix.rows)[-2:] == [("Not known", 1, 0, 1), ("Total", 2, 2, 4)]
    assert fact(report, "Needs") == len(listed.rows) == 4
    for name in ("By priority", "By status"):
        assert table(report, name).rows[-1][-1] == 4
    charts = {block.title: block for block in report.blocks if isinstance(block, Figure)}
    assert list(charts) == ["Needs by sector", "Needs by priority"]
    chart = charts["Needs by priority"]
    assert dict(zip(chart.categories, chart.values, strict=True)) == {
        "Critical": 1,
        "High": 1,
        "Medium": 1,
        "Not known": 1,
    }
    chart = charts["Needs by sector"]
    totals = {row[0]: row[-1] for row in matrix.rows[:-1]}
    assert dict(zip(chart.categories, chart.values, strict=True)) == totals
    assert all(f"{name} {count}" in chart.alternative for name, count in totals.items())
    for place, count in enumerate(chart.values):
        assert sum(one.values[place] for one in chart.series) == count
    names = [one.name for one in chart.series]
    assert names == ["Identified", "Validated", "Under way", "Met"][: len(names)], "colours are those of every chart"


def test_needs_come_most_pressing_first_with_where_they_are_from(trip: Trip):
    listed = table(trip.build(report="needs-assessment"), "Needs")
    keys = [column.key for column in listed.columns]
    assert [row[keys.index("priority")] for row in listed.rows] == ["critical", "high", "medium", None]
    assert listed.rows[0][keys.index("from")] == "Non-revenue water in the old town, 2 Mar 2026"


def test_budgets_are_summed_by_currency_and_never_across(trip: Trip):
    budgets = table(trip.build(report="needs-assessment"), "Budgets")
    assert list(budgets.rows) == [("LAK", 1, Decimal(850000000)), ("USD", 2, Decimal(1290000)), ("Not known", 1, None)]


def test_promises_are_late_kept_or_open_as_of_the_day_of_the_report(trip: Trip):
    report = trip.build(report="action-tracker")
    assert [fact(report, name) for name in ("Promises", "Late", "Open, in time", "Open, no date", "Kept")] == [
        4,
        1,
        1,
        1,
        1,
    ]
    ours = table(report, "Our promises")
    keys = [column.key for column in ours.columns]
    first = dict(zip(keys, ours.rows[0], strict=True))
    assert (first["text"], first["age"], first["late"]) == ("Send the pressure logger sheet", 18, 10)
    overview = table(report, "Overview")
    assert overview.rows[-1] == ("Total", 1, 1, 1, 1, 4)


def test_a_period_and_a_programme_narrow_what_is_counted(trip: Trip):
    import datetime as dt

    first_day = trip.build(report="needs-assessment", from_date=dt.date(2026, 3, 1), to_date=dt.date(2026, 3, 3))
    assert fact(first_day, "Needs") == 2
    assert first_day.period == "1 Mar 2026 – 3 Mar 2026"
    assert fact(trip.build(report="needs-assessment", programme="expert_advisors"), "Needs") == 4
    assert fact(trip.build(report="needs-assessment", programme="wise"), "Needs") == 0


def test_the_trip_report_counts_each_person_once_and_the_withdrawn_too(trip: Trip):
    report = trip.build(report="trip-report", delegation=trip.ids["delegation"])
    assert fact(report, "People met") == 3
    assert len(table(report, "People met").rows) == 2
    assert (fact(report, "Our promises"), fact(report, "The cities' promises"), fact(report, "Needs")) == (2, 2, 4)
    assert report.cities == ("Luang Prabang", "Vientiane")


@pytest.mark.parametrize("name", [kind.name for kind in catalogue.ALL])
def test_pdf_and_workbook_hold_the_same_figures_as_the_model(trip: Trip, tmp_path: Path, name: str):
    choices = choices_of(trip, name)
    report = trip.build(**choices)
    pdf = trip.export(tmp_path / "a.pdf", **choices)
    book = trip.export(tmp_path / "a.xlsx", **choices)
    assert pdf.rows == book.rows == report.row_count
    pages = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages))
    sheets = load_workbook(tmp_path / "a.xlsx")
    cells = {
        value for sheet in sheets for row in sheet.iter_rows(values_only=True) for value in row if value is not None
    }
    for block in report.blocks:
        if not isinstance(block, Table):
            continue
        in_pdf = [index for index, column in enumerate(block.columns) if column.in_pdf and column.kind == "number"]
        for row in block.rows:
            for index in in_pdf:
                if isinstance(row[index], int | Decimal):
                    assert f"{row[index]:,}" in pages
                    assert {row[index], float(row[index])} & cells
    assert report.data_state in pages
    assert report.data_state in cells


@pytest.mark.parametrize(
    "name", [kind.name for kind in catalogue.ALL if kind.name not in ("consultation", "trip-report")]
)
@pytest.mark.parametrize("audience", ["internal", "public"])
def test_an_empty_workspace_gives_a_polite_report(empty: Trip, tmp_path: Path, name: str, audience: str):
    exported = empty.export(tmp_path / "a.pdf", **choices_of(empty, name), audience=audience)
    assert exported.pages
    report = empty.build(**choices_of(empty, name), audience=audience)
    assert all(block.empty for block in report.blocks if isinstance(block, Table) and not block.rows)


def test_every_report_states_what_all_reports_state(trip: Trip):
    for kind in catalogue.ALL:
        report = trip.build(**choices_of(trip, kind.name))
        assert report.kind == kind.name
        assert report.title
        assert report.made_by == "R. Mercer"
        assert re.fullmatch(r"[0-9a-f]{12}", report.data_state)
        assert report.audience == ("partner" if kind.name == "read-back" else "internal")


def test_a_need_shows_the_line_it_came_from_only_where_that_says_it_in_other_words(trip: Trip):
    from usascp_desktop.records.needs import Need

    database = trip.workspace.database
    with database.read() as reader:
        line = reader.note_lines(trip.ids["c1"])[0]

    def origin_of(need: str, line_id: str | None) -> None:
        database.write(lambda unit: unit.update(Need, need, {"origin": line_id}), label="Origin")

    origin_of(trip.ids["n1"], line.id)
    listed = table(trip.build(report="needs-assessment"), "Needs")
    public = trip.build(report="needs-assessment", audience="partner", cities=("vientiane",))
    origin_of(trip.ids["n1"], None)
    told = listed.rows[0][[column.key for column in listed.columns].index("from")]
    assert told == "Non-revenue water in the old town, 2 Mar 2026\n“! Meters for eleven districts ການນໍ້າປະປາ”"
    assert "from" not in [column.key for column in table(public, "Needs").columns]
