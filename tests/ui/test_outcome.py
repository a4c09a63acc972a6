"""The whole job of an adviser's day, from an empty room to the trip report in a file: by keys alone, by clicks alone.

Keys go to whatever has the focus, as they do for a person: where it is not where it should be, the job stops.
"""

from __future__ import annotations

import datetime as dt

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.conftest import ZONE
from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Delegation
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.ui.widgets.palette import Palette

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LAO = "ຕ້ອງການແຜນທີ່ລະບົບລະບາຍນ້ຳ"
LINES = (f"! {LAO}", "# water", "> Send the rate study by 4 December 2031", "< Name a counterpart")


@pytest.fixture
def day(window):
    """The first page on a day on which a delegation travels in Vientiane and has met nobody yet."""
    today = Moment.now(ZONE).local().date()
    trip = {"title": "Water and transport", "cities": "vientiane", "status": "travelling"}
    days = {"starts": today - dt.timedelta(days=1), "ends": today + dt.timedelta(days=2)}
    window.database.write(lambda unit: unit.add(Delegation, {**trip, **days}), label="A trip")
    page = window.open("today")
    window.activate()
    window.wait(lambda: page.found is not None and page.found.trip is not None)
    return page


@pytest.fixture
def press(window):
    """Send keys and texts to whatever has the focus."""

    def send(*keys, with_=NONE):
        for key in keys:
            here = QApplication.focusWidget() or window.shell
            if isinstance(key, str):
                for letter in key:
                    QApplication.sendEvent(here, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter))
            else:
                QTest.keyClick(here, key, with_)

    return send


def _name():
    here = QApplication.focusWidget()
    return here.accessibleName() if here is not None else ""


def _type_notes(press):
    for number, line in enumerate(LINES):
        if number:
            press(Qt.Key.Key_Return)
        press(line)


def _proved(window, file, row):
    """The file tells of the need in Lao, which the city has validated, and of the promises of both sides."""
    text = "".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Water and transport" in text
    assert LAO in text.replace("\n", "")
    assert "Send the rate study" in text
    assert "Name a counterpart" in text
    with window.database.read() as reader:
        (need,) = reader.rows(Query("need", (Condition("consultation", "=", row),)))
        assert (need["statement"], need["sector"], need["status"]) == (LAO, "water", "validated")
        assert reader.row("consultation", row)["status"] == "validated"


def test_by_keys_alone(window, day, press, tmp_path):
    press(Qt.Key.Key_N, with_=CTRL)
    window.wait(lambda: _name() == "Notes")
    page = window.shell.page("consultations")
    row = page.room.row_id
    _type_notes(press)
    window.wait(lambda: page.room.tray.count.text() == "3")
    press(Qt.Key.Key_Return, with_=CTRL)
    for number in range(1, 4):
        window.wait(lambda: _name().endswith(": words"))
        press(Qt.Key.Key_Return)
        window.wait(lambda number=number: page.review.count.text() == f"{number} of 3 decided")
    press(Qt.Key.Key_Return, with_=CTRL)
    window.wait(lambda: page.stack.currentWidget() is not page.review)
    press(Qt.Key.Key_R, with_=CTRL)
    window.wait(lambda: page.turned is not None and QApplication.focusWidget() in page.turned.cards)
    for _card in page.turned.cards:
        press(Qt.Key.Key_Return)
    window.wait(lambda: window.row("consultation", row)["status"] == "validated")
    press(Qt.Key.Key_Escape)
    window.wait(lambda: page.turned is None and window.shell.isActiveWindow())
    press(Qt.Key.Key_1, with_=CTRL)
    window.wait(day.isVisible)
    press(Qt.Key.Key_K, with_=CTRL)
    press("finish the day")
    window.wait(lambda: _offered(window, "Finish the day"))
    press(Qt.Key.Key_Return)
    window.wait(lambda: day.evening is not None and day.evening.isVisible())
    for _tab in range(60):
        if _name() == "Trip report draft":
            break
        press(Qt.Key.Key_Tab)
    assert _name() == "Trip report draft"
    press(Qt.Key.Key_Space)
    reports = window.shell.page("reports")
    window.wait(lambda: reports.isVisible() and reports.preview.words.text().startswith("Page 1"))
    reports.ask_file = lambda _suggested, _kinds: str(tmp_path / "trip.pdf")
    press(Qt.Key.Key_E, with_=CTRL)
    window.wait(reports.write_card.result.isVisible)
    _proved(window, tmp_path / "trip.pdf", row)


def _offered(window, title):
    found = window.shell.findChild(Palette)
    return found is not None and found.list.count() > 0 and title in found.list.currentItem().text()


def test_by_clicks_alone_but_for_the_words(window, day, press, tmp_path):
    window.click("Start consultation")
    window.wait(lambda: _name() == "Notes")
    page = window.shell.page("consultations")
    row = page.room.row_id
    for number, (marker, words) in enumerate(
        (("Need", LAO), ("Sector", "water"), ("We promise", "Send the rate study"), ("They promise", LINES[3][2:]))
    ):
        if number:
            press(Qt.Key.Key_Return)
        window.click(marker)
        press(words)
    window.wait(lambda: page.room.tray.count.text() == "3")
    window.click("Finish and review")
    window.wait(lambda: len(page.review.rows) == 3)
    window.click("Accept all")
    window.click("Keep what was accepted")
    window.wait(lambda: page.stack.currentWidget() is not page.review)
    window.click("Read back")
    window.wait(lambda: page.turned is not None and len(page.turned.cards) == 3)
    for number in range(3):
        window.click("Agreed")
        window.wait(lambda number=number: page.turned.count.text() == f"{number + 1} of 3 read back")
    (close,) = [one for one in page.turned.findChildren(QPushButton) if one.accessibleName() == "Close"]
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    window.wait(lambda: page.turned is None)
    window.click("Today")
    window.click("Finish the day")
    window.click("Trip report draft")
    reports = window.shell.page("reports")
    window.wait(lambda: reports.isVisible() and reports.preview.words.text().startswith("Page 1"))
    reports.ask_file = lambda _suggested, _kinds: str(tmp_path / "trip.pdf")
    window.click("Write PDF")
    window.wait(reports.write_card.result.isVisible)
    _proved(window, tmp_path / "trip.pdf", row)
