"""Reports: the real page and what stays out follow the choices; writing never blocks, can be stopped, and is noted."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QRadioButton

from usascp_desktop.services import exporting


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


def test_writing_can_be_stopped_and_leaves_no_file_and_no_run(window, page, tmp_path, monkeypatch):
    reached, go_on = threading.Event(), threading.Event()

    def slow(_reader, _choices, file, *, progress, **_more):
        progress(1, 2, "Page 1")
        reached.set()
        assert go_on.wait(10)
        progress(2, 2, "Page 2")
        file.write_text("never")

    page.ask_file = lambda _suggested, _kinds: str(tmp_path / "given.pdf")
    monkeypatch.setattr(exporting, "export", slow)
    window.click("Write PDF")
    window.wait(reached.is_set)
    window.wait(lambda: page.write_card.progress.text.text() == "Page 1 1 of 2")
    window.click("Cancel")
    go_on.set()
    window.wait(lambda: page.write_card.pdf.isVisible())
    assert not (tmp_path / "given.pdf").exists()
    assert runs(window) == []


def test_the_next_page_is_drawn_when_asked(window, page):
    choose(window, "Report", "Needs assessment")
    window.wait(lambda: page.preview.on.isEnabled())
    window.click("Next page")
    window.wait(lambda: page.preview.words.text().startswith("Page 2 of "))
    window.click("Page before")
    window.wait(lambda: page.preview.words.text().startswith("Page 1 of "))
