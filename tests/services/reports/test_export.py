"""Exporting: formats by file name, refusals as sentences, and the run noted outside the undo list."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.services.reports.conftest import MADE_AT, Trip
from usascp_desktop.errors import NotFoundError, UsageError
from usascp_desktop.services import exporting
from usascp_desktop.services.reports.choices import Choices


@pytest.mark.parametrize("ending", [".pdf", ".xlsx", ".csv", ".json", ".PDF"])
def test_a_report_is_written_in_the_format_its_file_name_says(trip: Trip, tmp_path: Path, ending: str):
    exported = trip.export(tmp_path / f"one{ending}", report="consultation", consultation=trip.ids["c1"])
    assert exported.file.is_file()
    assert exported.format == ending.lower().lstrip(".")
    assert exported.rows == trip.build(report="consultation", consultation=trip.ids["c1"]).row_count > 0


def test_an_unknown_ending_is_refused_with_the_known_ones_named(trip: Trip, tmp_path: Path):
    with pytest.raises(UsageError, match=r"\.pdf, \.xlsx, \.csv or \.json"):
        trip.export(tmp_path / "one.docx", report="consultation", consultation=trip.ids["c1"])
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("choices", "error", "words"),
    [
        ({"report": "horoscope"}, NotFoundError, "no report called “horoscope”"),
        ({"report": "consultation"}, UsageError, "needs --consultation"),
        ({"report": "consultation", "consultation": "zzz"}, NotFoundError, "no consultation “zzz”"),
        ({"report": "trip-report", "delegation": "zzz"}, NotFoundError, "no delegation “zzz”"),
        ({"report": "trip-report", "delegation": "x", "event": "y"}, UsageError, "cannot be limited by --event"),
        ({"report": "consultation", "consultation": "x", "audience": "press"}, UsageError, "not an audience"),
    ],
)
def test_a_wrong_choice_is_one_sentence(trip: Trip, choices: dict[str, str], error: type[Exception], words: str):
    with pytest.raises(error, match=words) as raised:
        trip.build(**choices)
    assert "\n" not in str(raised.value)


def test_the_run_is_noted_with_what_was_withheld_and_cannot_be_undone(trip: Trip, tmp_path: Path):
    choices = Choices("consultation", consultation=trip.ids["c1"])
    exported = trip.export(tmp_path / "one.json", report="consultation", consultation=trip.ids["c1"])
    database = trip.workspace.database
    run = database.write(lambda unit: exporting.note_run(unit, exported, choices), label="Export", undoable=False)
    with database.read() as reader:
        row = reader.row("report_run", run)
        assert reader.next_undo(trip.workspace.identity.member).label == "A trip"
    assert (row["file_name"], row["withheld_count"]) == ("one.json", len(exported.withheld))
    assert json.loads(row["filters"]) == {"consultation": trip.ids["c1"], "paper": "a4"}
    assert row["at"] == MADE_AT


def test_noting_a_run_leaves_the_data_state_as_it_was_and_any_other_write_changes_it(empty: Trip, tmp_path: Path):
    from usascp_desktop.records.people import Organization
    from usascp_desktop.store import state

    def code() -> str:
        with empty.workspace.database.read() as reader:
            return state.code(reader.db)

    database, before = empty.workspace.database, code()
    exported = exporting.Exported(tmp_path / "a.pdf", "pdf", 1, None, 0, ())
    choices = Choices("consultation")
    database.write(lambda unit: exporting.note_run(unit, exported, choices), label="Export", undoable=False)
    assert code() == before
    database.write(lambda unit: unit.add(Organization, {"name": "A"}), label="Add")
    assert code() != before
    assert len(before) == 12
