"""What people do to a window by mistake: huge pastes, pictures where words belong, endless names, lost screens."""

from __future__ import annotations

import os
import time

import pytest
from PySide6.QtCore import QMimeData, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit

from usascp_desktop.records.people import Person
from usascp_desktop.services import consultations
from usascp_desktop.ui.cut_short import QTS_OWN
from usascp_desktop.ui.on_screen import OnScreen, reachable

TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)
RICH = "<table><tr><td><b>bold</b> &amp; <a href='https://example.org'>linked</a></td></tr></table>"
PAGES = {"needs": "meters", "people": "lead", "follow_ups": "logger"}


@pytest.fixture(params=PAGES)
def fields(request, window):
    """The texts that can be edited on a page with a record open."""
    page = window.open(request.param, window.ids[PAGES[request.param]])
    window.wait(lambda: len(_texts(page)) >= 2)
    window.activate()  # a field has the focus only in a window that has it
    return _texts(page)


def _texts(page):
    found = [one for kind in TEXTS for one in page.findChildren(kind)]
    return [one for one in found if one.isVisibleTo(page) and one.isEnabled() and not one.isReadOnly()]


def _words(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _paste(field, text):
    QApplication.clipboard().setText(text)
    field.setFocus()
    field.paste()
    QApplication.processEvents()


def test_a_picture_pasted_where_words_belong_changes_nothing(fields):
    QApplication.clipboard().setImage(QImage(40, 30, QImage.Format.Format_RGB32))
    for field in fields:
        before = _words(field)
        field.setFocus()
        field.paste()
        assert _words(field) == before


def test_formatted_text_is_pasted_as_its_words_alone(fields):
    for field in fields:
        field.clear()
        if isinstance(field, QLineEdit):
            _paste(field, RICH)
            assert _words(field) == RICH[: len(_words(field))]
            continue
        held = QMimeData()
        held.setHtml(RICH)
        held.setText("bold & linked")
        field.insertFromMimeData(held)
        assert _words(field) == "bold & linked"
        if isinstance(field, QTextEdit):
            assert "href" not in field.toHtml()


def test_a_megabyte_pasted_into_any_field_neither_hangs_nor_breaks_the_window(window, fields):
    long = "Water lost in the old town, again and again. " * 23_000
    for field in fields:
        field.clear()
        began = time.monotonic()
        _paste(field, long)
        assert time.monotonic() - began < 10
        assert long.startswith(_words(field)[:4])
        if isinstance(field, QLineEdit) and field.maxLength() == QTS_OWN:
            assert "rest was left out" in window.shell.notices._text.text()
            window.shell.notices.say("")
        field.clear()
    assert window.shell.isVisible()


def test_a_name_of_four_thousand_letters_is_kept_and_pushes_nothing_apart(window):
    name = "ນາງ Khamla " * 364
    assert len(name) > 4_000
    person = window.database.write(lambda unit: unit.add(Person, {"display_name": name.strip()}), label="Add person")
    wide = window.shell.width()
    window.open("people", person)
    meeting = window.ids["meeting"]
    window.database.write(lambda unit: consultations.add_participant(unit, meeting, person=person), label="Add person")
    room = window.open("consultations", meeting).room
    window.wait(lambda: len(room.strip.people.names()) == 1)
    assert room.strip.people.names() == [name.strip()]
    assert window.row("person", person)["display_name"] == name.strip()
    assert window.shell.width() == wide
    chip = next(one for one in room.strip.people.findChildren(QPushButton) if one.property("row"))
    assert chip.width() <= room.strip.people.width()
    assert room.switch.geometry().right() <= room.strip.width()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has no zone of a program's own")
def test_the_zone_of_the_computer_may_change_while_a_meeting_runs(window, monkeypatch):
    room = window.open("consultations", window.ids["meeting"]).room
    window.wait(lambda: room.zone == "Asia/Vientiane" and room.strip.city_clock.time.text())

    def difference():
        room._tick()
        hours = [int(clock.time.text()[:2]) for clock in (room.strip.city_clock, room.strip.home_clock)]
        return (hours[0] - hours[1]) % 24

    before = difference()
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    try:
        assert difference() == before
        room.editor.appendPlainText("! Written after landing")
        room.keep()
        window.wait(lambda: "after landing" in window.row("consultation", window.ids["meeting"])["notes"])
        with window.database.read() as reader:
            line = reader.note_lines(window.ids["meeting"])[-1]
        assert abs(_seconds_ago(line.at)) < 60
    finally:
        monkeypatch.undo()
        os.environ.setdefault("TZ", "UTC")
        time.tzset()


def _seconds_ago(stored):
    from usascp_desktop.records.types import MomentText

    return time.time() - MomentText().process_result_value(stored, None).at.timestamp()


MAIN, SECOND = QRect(0, 0, 1366, 728), QRect(1366, 0, 2560, 1400)


@pytest.mark.parametrize(
    ("window_at", "areas", "wanted"),
    [
        (QRect(1500, 100, 1440, 900), [MAIN, SECOND], QRect(1500, 100, 1440, 900)),
        (QRect(1500, 100, 1440, 900), [MAIN], QRect(0, 0, 1366, 728)),
        (QRect(1500, 100, 800, 600), [MAIN], QRect(283, 64, 800, 600)),
        (QRect(-700, 100, 800, 600), [MAIN], QRect(283, 64, 800, 600)),
        (QRect(100, -300, 800, 600), [MAIN], QRect(283, 64, 800, 600)),
        (QRect(-200, 100, 800, 600), [MAIN], QRect(-200, 100, 800, 600)),
        (QRect(5, 5, 800, 600), [], QRect(5, 5, 800, 600)),
    ],
)
def test_a_window_whose_screen_is_gone_comes_to_the_main_one_and_no_other_moves(window_at, areas, wanted):
    assert reachable(window_at, areas) == wanted


def test_when_its_screen_is_unplugged_the_window_moves_where_it_can_be_seen(window, qapp):
    window.shell.move(3000, 200)
    OnScreen(qapp).bring_back([MAIN])
    window.wait(lambda: MAIN.intersects(window.shell.geometry()) and window.shell.width() <= MAIN.width())
    assert window.shell.y() >= 0
