"""A list written as it is shown: its rows, its order, its columns; what may not leave stays out."""

from __future__ import annotations

import csv
import json

import openpyxl
import pytest

from usascp_desktop.domain.consent import Audience
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import UsageError
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Person
from usascp_desktop.services import listing
from usascp_desktop.services.listing import Listed
from usascp_desktop.store.queries import Query

FIELDS = ("statement", "age", "city", "priority")


@pytest.fixture
def listed(practice):
    """Two of three needs, the last one first, with a column that no field declares."""

    def fill(unit):
        unit.add(Person, {"display_name": "Somchai Dee", "consent": "withdrawn"})
        for text, city in (("Drains", "vientiane"), ("Left out", "vientiane"), ("=Buses", "da-nang")):
            unit.add(Need, {"statement": text, "city": city, "priority": "high", "remark": "Ask Somchai Dee"})

    practice.database.write(fill, label="Needs")
    with practice.database.read() as reader:
        numbers = reader.row_numbers(Query("need", order=("statement",)))
    return Listed("need", [numbers[0], numbers[1]], FIELDS, {"age": "Age, days"}, (), {"age": lambda _row: 7})


def write(practice, listed, file, **more):
    with practice.database.read() as reader:
        return listing.export_rows(reader, listed, file, made_by="R. M.", made_at=Moment.now("UTC"), **more)


def test_csv_holds_the_rows_and_columns_in_the_order_shown_and_no_formula(practice, listed, tmp_path):
    exported = write(practice, listed, tmp_path / "needs.csv")
    lines = list(csv.reader((tmp_path / "needs.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert lines[0][1:] == list(FIELDS)
    assert [line[1:] for line in lines[1:]] == [
        ["'=Buses", "7", "Da Nang", "high"],
        ["Drains", "7", "Vientiane", "high"],
    ]
    assert (exported.rows, exported.withheld, exported.audience) == (2, (), "internal")


def test_json_and_the_workbook_hold_the_same(practice, listed, tmp_path):
    write(practice, listed, tmp_path / "needs.json")
    table = json.loads((tmp_path / "needs.json").read_text(encoding="utf-8"))["blocks"][0]
    assert [one["label"] for one in table["columns"]] == ["Need", "Age, days", "City", "Priority"]
    assert [row["statement"] for row in table["rows"]] == ["=Buses", "Drains"]
    write(practice, listed, tmp_path / "needs.xlsx")
    book = openpyxl.load_workbook(tmp_path / "needs.xlsx")
    cells = {str(cell.value) for sheet in book for line in sheet.iter_rows() for cell in line if cell.value}
    assert {"=Buses", "Drains", "Da Nang", "Age, days"} <= {text.lstrip("'") for text in cells}
    assert "Left out" not in cells


def test_the_name_of_a_person_who_withdrew_does_not_leave(practice, listed, tmp_path):
    shown = Listed("need", listed.numbers, ("statement", "remark"))
    exported = write(practice, shown, tmp_path / "needs.csv")
    text = (tmp_path / "needs.csv").read_text(encoding="utf-8-sig")
    assert "Somchai" not in text
    assert "(name withheld)" in text
    assert len(exported.withheld) == 2


def test_what_the_public_may_not_see_stays_out(practice, listed, tmp_path):
    exported = write(practice, listed, tmp_path / "needs.csv", audience=Audience("public"))
    assert exported.rows == 0
    assert len(exported.withheld) == 2
    assert "Drains" not in (tmp_path / "needs.csv").read_text(encoding="utf-8-sig")


def test_another_ending_is_refused_before_anything_is_written(practice, listed, tmp_path):
    with pytest.raises(UsageError, match="end it in"):
        write(practice, listed, tmp_path / "needs.pdf")
    assert list(tmp_path.glob("needs*")) == []


def test_an_export_is_noted_with_its_columns(practice, listed, tmp_path):
    exported = write(practice, listed, tmp_path / "needs.json")
    run = practice.database.write(
        lambda unit: listing.note_export(unit, exported, listed), label="Note", undoable=False
    )
    with practice.database.read() as reader:
        row = reader.row("report_run", run)
    assert (row["report"], row["row_count"], row["file_name"]) == ("list", 2, "needs.json")
    assert json.loads(row["filters"])["columns"] == list(FIELDS)
