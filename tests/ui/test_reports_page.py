"""Reports: the real page and what stays out follow the choices; writing never blocks, can be stopped, and is noted."""

from __future__ import annotations

import os
import signal
import time

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QRadioButton

from tests.benchmarks.lateness import lateness
from tests.benchmarks.lines import percentile
from usascp_desktop.domain.ids import new_id
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import RejectedError
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Participant, Person
from usascp_desktop.records.system import ReportRun, SavedView
from usascp_desktop.services.reports import catalogue, presets
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.services.reports.kept_choices import from_text
from usascp_desktop.services.reports.leaving_out import TITLES
from usascp_desktop.store.queries import Query
from usascp_desktop.ui.widgets.row_button import RowButton
from usascp_desktop.workspace import open_workspace


@pytest.fixture
def page(window):
    made = window.open("reports")
    window.wait(lambda: made.preview.words.text() != "")
    return made


def choose(window, name, words):
    box = window.find(name, QComboBox)
    box.setCurrentIndex(box.findText(words))


def runs(window):
    from usascp_desktop.store.queries import Query

    with window.database.read() as reader:
        return reader.rows(Query("report_run"))


def test_the_first_page_is_drawn_at_once_for_the_latest_consultation(page):
    assert page.preview.words.text().startswith("Page 1 of ")
    assert page.withheld.included.text().startswith("Included: ")
    assert page.preview.sheet._image is not None


def test_a_stricter_audience_shows_what_is_withheld_and_why(window, page):
    choose(window, "Report", "Needs assessment")
    window.find("Public", QRadioButton).click()
    window.wait(lambda: page.withheld.badge.text() == "4")
    texts = [one.text() for one in page.withheld.findChildren(type(page.withheld.included))]
    assert "4 needs" in texts
    assert any("not for the public" in text for text in texts)


def test_only_the_choices_a_report_takes_are_shown(window, page):
    assert not page.choices.limits["cities"].isVisible()
    choose(window, "Report", "City profile")
    assert page.choices.limits["cities"].isVisible()
    assert not page.choices.limits["consultation"].isVisible()


def test_a_missing_choice_is_said_and_nothing_can_be_written(window, page):
    choose(window, "Report", "Trip report")
    window.wait(lambda: page.preview.sheet.accessibleDescription() == "Choose a delegation.")
    assert page.choices.problem.text() == "Choose a delegation."
    assert not window.find("Write PDF").isEnabled()


def test_a_wrong_date_is_said_where_it_was_typed(window, page):
    choose(window, "Report", "Needs assessment")
    field = window.find("First day")
    window.keys(field, "2 March", Qt.Key.Key_Return)
    assert page.choices.problem.text() == "“2 March” is not a date; write it like 2026-03-02."


def test_ctrl_e_writes_the_pdf_and_notes_the_run(window, page, tmp_path):
    page.ask_file = lambda suggested, _kinds: str(tmp_path / "given")
    window.qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: page.write_card.result.isVisible())
    assert (tmp_path / "given.pdf").read_bytes().startswith(b"%PDF")
    assert window.find("File written").text() == "given.pdf"
    (run,) = runs(window)
    assert (run["file_name"], run["audience"], run["report"]) == ("given.pdf", "internal", "consultation")


def test_what_was_written_is_opened_and_shown_in_its_folder(window, page, tmp_path):
    page.ask_file = lambda suggested, _kinds: str(tmp_path / "given.xlsx")
    seen = []
    page.write_card.open_url = lambda url: seen.append(url.toLocalFile())
    window.click("Write Excel")
    window.wait(lambda: page.write_card.result.isVisible())
    window.click("Open the file")
    window.click("Show in folder")
    assert seen == [str(tmp_path / "given.xlsx"), str(tmp_path)]


def test_no_file_is_written_when_none_is_given(window, page):
    page.ask_file = lambda _suggested, _kinds: ""
    window.click("Write PDF")
    assert page.write_card.pdf.isVisible()
    assert runs(window) == []


@pytest.fixture
def long(window, page):
    """A needs assessment that takes seconds to write, chosen and drawn no more."""

    def fill(unit):
        city = unit.resolve("city", "vientiane")
        some = {"city": city, "sector": "water", "status": "identified"}
        many = [{"id": new_id(), "statement": f"Drain {n} behind the market is blocked", **some} for n in range(6_000)]
        unit.add_rows(Need, many)

    window.database.write(fill, label="Many", bulk=True)
    choose(window, "Report", "Needs assessment")
    return page


def begin(window, page, folder, ending=".pdf"):
    """Begin to write and wait until the process says how far it is; returns the process and its number."""
    page.ask_file = lambda _suggested, _kinds: str(folder / f"given{ending}")
    window.click("Write PDF" if ending == ".pdf" else "Write Excel")
    writing = page._writing.process
    window.wait(lambda: " of " in page.write_card.progress.text.text())
    assert writing.process_id != os.getpid()
    return writing, writing.process_id


def gone(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "handed over"
    made.mkdir()
    (made / "given.pdf").write_bytes(b"the one of last week")
    return made


def test_cancel_kills_the_process_and_leaves_the_old_file_and_no_run(window, long, folder):
    _, process = begin(window, long, folder)
    window.click("Cancel")
    window.wait(lambda: long.write_card.pdf.isVisible())
    assert window.shell.notices._text.text() == "Stopped; no file was written."
    assert gone(process)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {"given.pdf": b"the one of last week"}
    assert runs(window) == []


def test_a_process_that_dies_is_told_and_leaves_the_old_file_and_no_run(window, long, folder):
    _, process = begin(window, long, folder)
    os.kill(process, signal.SIGKILL)
    window.wait(lambda: long.write_card.pdf.isVisible())
    assert "was not written" in window.shell.notices._text.text()
    assert [file.read_bytes() for file in folder.iterdir()] == [b"the one of last week"]
    assert runs(window) == []


def test_closing_the_window_ends_the_process_and_leaves_nothing(window, long, folder):
    writing, process = begin(window, long, folder)
    assert list(folder.glob(".*")), "a draft is being written"
    writing.kill()
    assert gone(process)
    assert [file.name for file in folder.iterdir()] == ["given.pdf"]


def test_a_folder_that_takes_no_file_is_told_with_the_name_that_was_asked_for(window, page, tmp_path):
    page.ask_file = lambda _suggested, _kinds: str(tmp_path / "none" / "given.pdf")
    window.click("Write PDF")
    window.wait(lambda: window.shell.notices.isVisible())
    assert window.shell.notices._text.text().startswith(f"The folder “{tmp_path / 'none'}” does not exist")
    assert runs(window) == []


@pytest.mark.parametrize("ending", [".pdf", ".xlsx"])
def test_the_window_answers_while_it_is_written_and_the_run_is_noted(window, long, folder, ending):
    ends = time.monotonic() + 1.5
    quiet = lateness(lambda: time.monotonic() < ends)
    begin(window, long, folder, ending)
    late = lateness(lambda: not long.write_card.result.isVisible())
    assert len(late) > 50
    # A frame; on a computer that is busy with other things as well, not much later than without the export.
    assert percentile(late, 0.99) <= max(16, 2 * percentile(quiet, 0.99))
    (run,) = runs(window)
    assert (run["file_name"], run["row_count"] > 6_000) == (f"given{ending}", True)
    assert sorted(file.name for file in folder.iterdir()) == sorted({"given.pdf", f"given{ending}"})
    assert (folder / f"given{ending}").stat().st_size > 100_000


def test_the_next_page_is_drawn_when_asked(window, page):
    choose(window, "Report", "Needs assessment")
    window.wait(lambda: page.preview.on.isEnabled())
    window.click("Next page")
    window.wait(lambda: page.preview.words.text().startswith("Page 2 of "))
    window.click("Page before")
    window.wait(lambda: page.preview.words.text().startswith("Page 1 of "))


def test_the_page_can_be_made_larger_than_its_room_and_whole_again(window, page):
    whole = page.preview.sheet.size()
    window.click("Page larger")
    window.wait(lambda: page.preview.sheet.height() > whole.height())
    assert page.preview.area.verticalScrollBar().maximum() > 0
    window.click("Page smaller")
    window.wait(lambda: page.preview.sheet.size() == whole)
    assert not window.find("Page smaller").isEnabled()


def test_what_is_withheld_and_the_writing_go_under_the_choices_where_there_is_little_room(window, page):
    assert not page.choices.isAncestorOf(page.withheld)
    window.shell.resize(1024, 700)
    window.wait(lambda: page.choices.isAncestorOf(page.withheld))
    window.wait(lambda: page.preview.sheet.width() >= 360)
    assert page.write_card.pdf.isVisible()
    window.shell.resize(1440, 900)
    window.wait(lambda: not page.choices.isAncestorOf(page.withheld))
    window.wait(page.withheld.isVisible)


def test_a_chapter_that_is_not_ticked_is_left_out_and_the_report_says_so(window, page, tmp_path):
    choose(window, "Report", "Needs assessment")
    window.wait(lambda: window._called("Where the needs are", QCheckBox))
    tick = window.find("Where the needs are", QCheckBox)
    assert tick.isChecked()
    window.qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert page.choices.choices().without == ("Where the needs are",)
    page.ask_file = lambda suggested, _kinds: str(tmp_path / "needs.pdf")
    window.qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: page.write_card.result.isVisible())
    text = "".join(one.extract_text() for one in PdfReader(tmp_path / "needs.pdf").pages)
    assert text.count("Where the needs are") == 1, "in the line that says what was left out, and nowhere else"
    assert "How pressing they are" in text
    window.wait(lambda: runs(window))
    assert '"without": ["Where the needs are"]' in runs(window)[0]["filters"]
    choose(window, "Report", "City profile")
    assert page.choices.choices() is None or page.choices.choices().without == ()


def test_choices_are_kept_under_a_name_taken_again_and_forgotten(window, page):
    choose(window, "Report", "City profile")
    choose(window, "City", "Vientiane")
    window.find("Public", QRadioButton).click()
    wanted = page.choices.choices()
    window.click("Keep these choices as a preset")
    window.keys(window.find("Name of the preset"), "Profile for the mayor", Qt.Key.Key_Return)
    window.wait(lambda: window._called("Profile for the mayor", QPushButton))
    choose(window, "Report", "Needs assessment")
    window.find("Our own team", QRadioButton).click()
    window.click("Profile for the mayor")
    assert page.choices.choices() == wanted
    window.click("Forget Profile for the mayor")
    window.wait(lambda: not window._called("Profile for the mayor", QPushButton))
    window.shell.undo()
    window.wait(lambda: window._called("Profile for the mayor", QPushButton))


def test_what_is_withheld_is_shown_record_by_record_and_opened(window, page):
    choose(window, "Report", "Needs assessment")
    window.find("Public", QRadioButton).click()
    window.wait(lambda: page.withheld.badge.text() == "4")
    every = {(one.record, one.id) for one in page._preview.exported.withheld}
    window.click("Show all")
    window.wait(lambda: page.pane is not None and page.pane.count.text() == "4 of 4")
    assert {(one.record, one.id) for one in page.pane.withheld} == every
    window.wait(lambda: len(page.pane.findChildren(RowButton)) == 4)
    window.qtbot.keyClick(page.pane.findChildren(RowButton)[0], Qt.Key.Key_Escape)
    window.wait(lambda: page.pane is None)
    assert page.withheld.every.hasFocus()
    group = page.withheld.findChildren(RowButton)[0]
    window.qtbot.keyClick(group, Qt.Key.Key_Return)
    window.wait(lambda: page.pane is not None and page.pane.findChildren(RowButton))
    assert {one.record for one in page.pane.withheld} == {page.pane.withheld[0].record}
    window.qtbot.keyClick(page.pane.findChildren(RowButton)[0], Qt.Key.Key_Return)
    window.wait(lambda: window.shell.stack.currentWidget() is not page)


def test_a_list_of_what_was_withheld_goes_when_it_is_no_longer_true_and_takes_no_focus(window, page):
    choose(window, "Report", "Needs assessment")
    window.find("Public", QRadioButton).click()
    window.wait(lambda: page.withheld.badge.text() == "4")
    window.click("Show all")
    window.wait(lambda: page.pane is not None)
    team = window.find("Our own team", QRadioButton)
    team.setFocus()
    team.click()
    window.wait(lambda: page.pane is None)
    assert not page.withheld.every.hasFocus()


def test_whoever_stays_out_because_nobody_asked_is_found_to_be_asked(window, page):
    add = {"display_name": "Somebody New", "sensitivity": "public"}
    meeting = window.database.write(lambda unit: unit.rows(Query("consultation", limit=1))[0]["id"], label="Look")

    def take_part(unit):
        who = unit.add(Person, add)
        unit.add(Participant, {"about": f"consultation/{meeting}", "person": who, "sensitivity": "public"})
        unit.update(Consultation, meeting, {"sensitivity": "public"})
        return who

    who = window.database.write(take_part, label="Add")
    choose(window, "Report", "Consultation")
    page.choices.limits["consultation"].setCurrentIndex(page.choices.limits["consultation"].findData(meeting))
    assert page.withheld.ask.isHidden()
    window.find("Public", QRadioButton).click()
    window.wait(page.withheld.ask.isVisible)
    assert "Ask for consent of" in page.withheld.ask.accessibleName()
    window.qtbot.mouseClick(page.withheld.ask, Qt.MouseButton.LeftButton)
    window.wait(lambda: page.pane is not None and page.pane.findChildren(RowButton))
    assert who in {one.id for one in page.pane.withheld}
    row = next(one for one in page.pane.findChildren(RowButton) if one.accessibleName().startswith("Somebody New"))
    window.qtbot.keyClick(row, Qt.Key.Key_Return)
    window.wait(lambda: window.shell.stack.currentWidget() is window.shell.page("people"))


def test_the_page_is_made_larger_and_fits_again(window, page):
    assert not page.preview.fit.isEnabled()
    window.click("Page larger")
    window.click("Fit page")
    assert not page.preview.fit.isEnabled()
    assert not page.preview.smaller.isEnabled()
    assert page.preview.larger.isEnabled()


def test_a_name_typed_for_choices_that_lack_something_waits_until_they_are_complete(window, page):
    choose(window, "Report", "Needs assessment")
    window.find("A partner or the city", QRadioButton).click()
    window.click("Keep these choices as a preset")
    name = window.find("Name of the preset")
    window.keys(name, "Later", Qt.Key.Key_Return)
    assert page.choices.problem.text() != ""
    assert name.isVisible()
    assert name.text() == "Later"
    window.find("Our own team", QRadioButton).click()
    window.qtbot.keyClick(name, Qt.Key.Key_Return)
    window.wait(lambda: not name.isVisible() and window._called("Later", QPushButton))


def test_a_preset_of_the_same_name_is_changed_and_none_has_no_name(window, page):
    with pytest.raises(RejectedError, match="A name is needed"):
        window.database.write(lambda unit: presets.keep(unit, "  ", Choices("data-quality")), label="Keep")
    for report in ("data-quality", "needs-assessment"):
        window.database.write(lambda unit, r=report: presets.keep(unit, "Friday", Choices(r)), label="Keep")
    window.database.write(
        lambda unit: unit.add(SavedView, {"name": "Later", "record": "report_run", "settings": "{}"}), label="Add"
    )
    with window.database.read() as reader:
        assert [(one.name, one.choices.report) for one in presets.presets(reader)] == [("Friday", "needs-assessment")]
    window.wait(lambda: window._called("Friday", QPushButton))
    assert not window._called("Later", QPushButton), "it says nothing that can be chosen"


def earlier(window, page):
    window.click("Earlier reports")
    window.wait(lambda: page.pane is not None and page.pane.count.text() != "")
    return page.pane


def test_what_was_written_before_is_listed_and_its_choices_are_taken_again(window, page, tmp_path):
    choose(window, "Report", "City profile")
    choose(window, "City", "Vientiane")
    window.find("Public", QRadioButton).click()
    page.ask_file = lambda suggested, _kinds: str(tmp_path / "profile.pdf")
    window.qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: page.write_card.result.isVisible())
    window.wait(lambda: runs(window))
    choose(window, "Report", "Needs assessment")
    window.find("Our own team", QRadioButton).click()
    pane = earlier(window, page)
    assert pane.count.text() == "1 of 1"
    (one,) = pane.shown
    assert (one.report, one.about, one.audience, one.file_name) == (
        "city-profile", ("Vientiane",), "public", "profile.pdf",
    )  # fmt: skip
    (row,) = pane.findChildren(RowButton)
    assert "City profile · Vientiane" in row.accessibleName()
    opened = []
    pane.open_url = opened.append
    window.click("Open profile.pdf")
    assert [one.toLocalFile() for one in opened] == [str(tmp_path / "profile.pdf")]
    window.qtbot.keyClick(row, Qt.Key.Key_Return)
    assert page.pane is None
    again = page.choices.choices()
    assert (again.report, again.cities, again.audience) == ("city-profile", one.choices.cities, "public")


def test_an_earlier_report_that_is_not_on_this_laptop_any_more_cannot_be_opened(window, page, tmp_path):
    choose(window, "Report", "City profile")
    page.ask_file = lambda suggested, _kinds: str(tmp_path / "profile.pdf")
    window.qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: runs(window))
    (tmp_path / "profile.pdf").unlink()
    pane = earlier(window, page)
    assert pane.shown[0].file is None
    assert not window._called("Open profile.pdf", QPushButton)


def test_a_report_is_marked_as_sent_and_that_can_be_undone(window, page):
    window.database.write(
        lambda unit: unit.add(ReportRun, {"report": "needs-assessment", "audience": "public", "file_name": "n.xlsx"}),
        label="Report",
    )
    earlier(window, page)
    window.click("Mark as sent today: n.xlsx")
    window.wait(lambda: runs(window)[0]["sent_on"] is not None)
    window.wait(lambda: page.pane.shown[0].sent_on is not None)
    window.shell.undo()
    window.wait(lambda: runs(window)[0]["sent_on"] is None)
    window.wait(lambda: page.pane.shown[0].sent_on is None)


def test_nothing_written_before_is_said_and_escape_closes(window, page):
    pane = earlier(window, page)
    assert any("No report was written yet" in one.text() for one in pane.findChildren(QLabel))
    window.qtbot.keyClick(pane.area, Qt.Key.Key_Escape)
    window.wait(lambda: page.pane is None)


@pytest.mark.parametrize("filters", ["not json", "[1]", '{"cities": 3}', '{"paper": "a9"}', '{"later": 1}'])
def test_choices_of_another_version_are_shown_but_not_taken(filters):
    assert from_text(filters, report="needs-assessment", audience="public") is None
    assert from_text("{}", report="a report of later", audience="public") is None
    made = from_text("{}", report="needs-assessment", audience="public")
    assert made == Choices("needs-assessment", audience="public")


def test_every_chapter_of_a_season_has_its_word_in_the_window(filled_folder):
    folder, ids = filled_folder
    about = {"cities": ("vientiane",), "consultation": ids["meeting"]}
    found = set()
    with open_workspace(folder, write=False) as workspace, workspace.database.read() as reader:
        for kind in catalogue.ALL:
            if "delegation" in kind.needs:
                continue
            named = {"consultation"} & set(kind.needs) or (
                {"cities"} if kind.one_city or kind.name in ("read-back", "briefing") else ()
            )
            given = {name: about[name] for name in named}
            now = Moment.now("UTC")
            report = catalogue.build(reader, Choices(kind.name, **given), made_by="R. M.", made_at=now, zone="UTC")
            found.update(report.chapters)
    assert len(found) > 15
    assert not found - set(TITLES)
