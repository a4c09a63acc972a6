"""Exporting: formats by file name, refusals as sentences, and the run noted outside the undo list."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

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
    database, member = trip.workspace.database, trip.workspace.identity.member
    with database.read() as reader:
        last = reader.next_undo(member)
    run = database.write(lambda unit: exporting.note_run(unit, exported, choices), label="Export", undoable=False)
    with database.read() as reader:
        row = reader.row("report_run", run)
        assert reader.next_undo(member) == last
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


def test_photos_are_shown_in_the_pdf_if_they_may_leave_and_no_copy_stays_behind(
    trip: Trip, tmp_path: Path, monkeypatch
):
    from PIL import Image

    from usascp_desktop.records.delegations import Attachment
    from usascp_desktop.services import attachments

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "copies"))
    (tmp_path / "copies").mkdir()
    Image.new("RGB", (60, 40), "teal").save(tmp_path / "meter.jpg")
    folder, about = trip.workspace.folder, f"consultation/{trip.ids['c2']}"
    kept = attachments.prepare(folder, tmp_path / "meter.jpg")
    database = trip.workspace.database
    photo = database.write(lambda unit: attachments.add(unit, folder, about, kept, caption="A meter"), label="Photo")
    pages = {}
    for audience in ("internal", "public"):
        file = tmp_path / f"{audience}.pdf"
        trip.export(file, report="consultation", consultation=trip.ids["c2"], audience=audience, folder=folder)
        pages[audience] = [image for page in PdfReader(file).pages for image in page.images]
    database.write(lambda unit: unit.delete(Attachment, photo), label="Delete photo")
    assert (len(pages["internal"]), len(pages["public"])) == (1, 0)
    assert list((tmp_path / "copies").iterdir()) == []


def test_a_preview_is_the_very_pdf_and_nothing_is_opened_for_writing(trip: Trip, tmp_path: Path):
    choices = {"report": "consultation", "consultation": trip.ids["c2"]}
    trip.export(tmp_path / "same.pdf", **choices)
    opened = []
    watching = True

    def watch(event, arguments):
        if watching and event in ("open", "os.mkdir", "os.rename"):
            writes = event != "open" or (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            opened.extend([arguments[0]] if writes else [])

    sys.addaudithook(watch)
    with trip.workspace.database.read() as reader:
        exported, pdf = exporting.preview(reader, Choices(**choices), made_by="R. Mercer", made_at=MADE_AT)
    found = list(opened)
    with (tmp_path / "seen").open("wb"):
        assert opened[len(found) :] == [str(tmp_path / "seen")], "the watch must see what is opened for writing"
    watching = False
    assert found == []
    assert pdf == (tmp_path / "same.pdf").read_bytes()
    assert exported.pages == len(PdfReader(io.BytesIO(pdf)).pages)


def test_csv_has_one_file_a_table_iso_dates_and_no_formulas(trip: Trip, tmp_path: Path):
    from usascp_desktop.exports.csv_file import guarded

    exported = trip.export(tmp_path / "t.csv", report="action-tracker")
    assert {file.name for file in exported.also} == {"t-overview.csv", "t-the-cities-promises.csv"}
    text = exported.file.read_bytes()
    assert text.startswith(b"\xef\xbb\xbfid,text,city,due")
    assert b"2026-03-10" in text
    assert [guarded(each) for each in ("=1+1", "@x", "-2", "plain")] == ["'=1+1", "'@x", "'-2", "plain"]
