"""Editors of fields: what can be typed or picked in each, and what is handed over to be kept."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLineEdit,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.records import record_named
from usascp_desktop.ui import editors
from usascp_desktop.ui.editors.dates import read_clock, read_day
from usascp_desktop.ui.theme import Theme

TODAY = dt.date(2026, 11, 24)
PEOPLE = {"a": "Khamla Sisouk", "b": "ຄຳລາ ສີສຸກ", "c": "Nguyễn Văn Hải"}


@pytest.fixture
def make(qtbot):
    """Make the editor of a field in a window that has the focus; returns it and the list of what it hands over."""
    whole = QWidget()
    box = QVBoxLayout(whole)
    box.addWidget(QLineEdit())
    qtbot.addWidget(whole)
    whole.resize(480, 200)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)

    def one(record, name, choices=(), value=None):
        editor = editors.make(record_named(record).declared[name], dict(choices), theme=Theme(), zone="Asia/Vientiane")
        box.addWidget(editor.widget)
        editor.widget.show()
        editor.show_value(value)
        kept = []
        editor.kept.connect(lambda _name, now: kept.append(now))
        return editor, kept

    one.elsewhere, one.whole = box.itemAt(0).widget(), whole
    return one


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-04", dt.date(2026, 12, 4)),
        ("4 Dec", dt.date(2026, 12, 4)),
        ("Friday", dt.date(2026, 11, 27)),
        ("tomorrow", dt.date(2026, 11, 25)),
        ("+7", dt.date(2026, 12, 1)),
        ("soon", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed, day):
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "clock"),
    [("9", "09:00"), ("930", "09:30"), ("9.30", "09:30"), ("9h30", "09:30"), ("23:59", "23:59"), ("24", None)],
)
def test_a_time_of_day_is_read_as_people_write_it(typed, clock):
    assert read_clock(typed) == clock


def test_leaving_a_date_writes_the_day_out_and_hands_it_over(make, qtbot):
    editor, kept = make("commitment", "due")
    editor.line.setFocus()
    qtbot.keyClicks(editor.line, "+1")
    make.elsewhere.setFocus()
    assert kept == [(dt.date.today() + dt.timedelta(days=1)).isoformat()]
    assert editor.line.text() == kept[0]


def test_up_goes_a_day_on(make, qtbot):
    editor, kept = make("commitment", "due", value=dt.date(2026, 12, 31))
    editor.line.setFocus()
    qtbot.keyClick(editor.line, Qt.Key.Key_Up)
    make.elsewhere.setFocus()
    assert kept == ["2027-01-01"]


def test_a_day_is_picked_from_the_calendar_by_keys(make, qtbot):
    editor, kept = make("commitment", "due", value=dt.date(2026, 12, 4))
    editor.line.setFocus()
    qtbot.keyClick(editor.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = editor.line.findChild(QCalendarWidget)
    days = month.findChild(QTableView)
    qtbot.keyClick(days, Qt.Key.Key_Right)
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert editor.line.text() == "2026-12-05"
    editor.keep()
    assert kept == ["2026-12-05"]


def test_a_moment_is_one_cell_of_day_time_and_zone_and_waits_until_it_is_whole(make, qtbot):
    editor, kept = make("consultation", "moment")
    editor.day.setFocus()
    qtbot.keyClicks(editor.day, "2026-12-04")
    editor._keep_typed()
    qtbot.keyClick(editor.day, Qt.Key.Key_Tab)
    assert kept == []
    qtbot.keyClicks(QApplication.focusWidget(), "930")
    make.elsewhere.setFocus()
    assert kept == ["2026-12-04T09:30[Asia/Vientiane]"]
    assert Moment.parse(kept[0])


def test_a_moment_shown_and_left_is_not_handed_over_again(make):
    editor, kept = make("consultation", "moment", value=Moment.parse("2026-12-04T09:30:15[Asia/Bangkok]"))
    assert (editor.day.text(), editor.clock.text(), editor.zone.text()) == ("2026-12-04", "09:30:15", "Asia/Bangkok")
    editor.day.setFocus()
    make.elsewhere.setFocus()
    assert kept == []


def test_money_has_a_place_for_figure_currency_and_year(make, qtbot):
    editor, kept = make("need", "budget", value=Money.parse("1200000 LAK 2026"))
    assert editor.amount.text() == "1,200,000"
    editor.amount.setFocus()
    editor.amount.selectAll()
    qtbot.keyClicks(editor.amount, "1,500,000")
    make.elsewhere.setFocus()
    assert kept == ["1500000 LAK 2026"]


@pytest.mark.parametrize("typed", ["khamla", "ສີສຸກ", "nguyen", "HẢI"])
def test_a_choice_is_found_by_any_part_of_its_words_in_any_script(make, qtbot, typed):
    editor, kept = make("commitment", "owner", PEOPLE)
    found = editor._found.matching(typed)
    assert len(found) == 1
    editor.line.setFocus()
    editor._found.picked.emit(found[0])
    assert kept == found
    assert editor.line.text() == PEOPLE[found[0]]


def test_words_that_name_no_choice_are_handed_over_to_be_refused_and_stay_in_the_field(make, qtbot):
    editor, kept = make("commitment", "owner", PEOPLE)
    editor.line.setFocus()
    qtbot.keyClicks(editor.line, "Nobody we know")
    editor._keep_typed()
    assert kept == [], "nobody is corrected in the middle of a word"
    editor._found._completer.popup().hide()
    make.elsewhere.setFocus()
    assert kept == ["Nobody we know"]
    assert editor.line.text() == "Nobody we know"


def test_a_record_that_is_not_there_can_be_made_from_what_was_typed(make, qtbot):
    editor, _kept = make("commitment", "owner", PEOPLE)
    wanted = []
    editor.wanted.connect(lambda name, title: wanted.append((name, title)))
    editor.line.setFocus()
    qtbot.keyClicks(editor.line, "Bounmy L.")
    offered = editor._found._model.stringList()
    assert offered == ["New person “Bounmy L.”"]
    editor._found._activated(editor._found._model.index(0))
    assert wanted == [("owner", "Bounmy L.")]


def test_emptying_a_choice_takes_it_away(make):
    editor, kept = make("commitment", "owner", PEOPLE, value="a")
    editor.line.setFocus()
    editor.line.clear()
    make.elsewhere.setFocus()
    assert kept == [None]


def test_a_set_shows_a_chip_for_each_member_and_backspace_takes_the_last_out(make, qtbot):
    editor, kept = make("consultation", "languages", {"lo": "Lao", "en": "English"}, value=frozenset({"lo", "en"}))
    assert [chip.text() for chip in editor.chips.values()] == ["English", "Lao"]
    editor.line.setFocus()
    qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    assert kept == [("en",)]


def test_enter_adds_a_word_to_a_free_set_and_commas_part_words(make, qtbot):
    editor, kept = make("need", "tags", value=frozenset())
    editor.line.setFocus()
    qtbot.keyClicks(editor.line, "flood, pumps")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert kept == [("flood", "pumps")]
    assert editor.line.text() == ""


def test_chips_go_on_below_when_the_line_is_full(make):
    editor, _kept = make("need", "tags", value=frozenset(f"a rather long tag {n}" for n in range(6)))
    layout = editor.widget.layout()
    assert layout.heightForWidth(200) > 3 * layout.heightForWidth(2_000)
    assert layout.minimumSize().width() < QSize(480, 0).width()


def test_a_finding_goes_to_its_field(window):
    page = window.open("needs", window.ids["buses"])
    window.wait(lambda: "statement" in page.detail.form.editors and page.detail.form.editors["statement"].value)
    form = page.detail.form
    form._say_findings({**dict.fromkeys(form.editors, "x"), "statement": ""})
    window.activate()
    window.click("Need is missing")
    window.wait(form.editors["statement"].widget.hasFocus)


def test_a_person_who_is_not_there_is_made_in_the_form_and_taken_back_with_one_undo(window):
    page = window.open("needs", window.ids["buses"])
    window.wait(lambda: "owner" in page.detail.form.editors and page.detail.form.editors["statement"].value)
    page.detail.form.editors["owner"].wanted.emit("owner", "Bounmy L.")
    window.wait(lambda: window.row("need", window.ids["buses"])["owner"])
    made = window.row("need", window.ids["buses"])["owner"]
    assert window.row("person", made)["display_name"] == "Bounmy L."
    window.wait(lambda: page.detail.form.editors["owner"].line.text() == "Bounmy L.")
    window.database.undo()
    assert window.row("need", window.ids["buses"])["owner"] is None
    with window.database.read() as reader:
        assert not reader.exists("person", made)


WORDS = {"long": "Municipal finance, budgeting and own-source revenue", "short": "Water"}


def test_a_choice_too_long_for_its_box_ends_in_dots_and_tells_the_rest(make, qtbot):
    editor, _kept = make("need", "sector", WORDS, "long")
    editor.box.setFixedWidth(180)
    make.elsewhere.setFocus()
    assert editor.line.is_cut
    dots = editor.line.grab().toImage()
    at = editor.line.rect().center()
    QApplication.sendEvent(editor.line, QHelpEvent(QEvent.Type.ToolTip, at, editor.line.mapToGlobal(at)))
    qtbot.waitUntil(lambda: QToolTip.text() == WORDS["long"])
    editor.line.setText(
        editor.line.fontMetrics().elidedText(WORDS["long"], Qt.TextElideMode.ElideRight, editor.line.room().width())
    )
    assert editor.line.text().endswith("…")
    assert editor.line.grab().toImage() == dots


def test_a_choice_that_is_typed_in_shows_what_is_typed_not_dots(make):
    editor, kept = make("need", "sector", WORDS, "long")
    editor.box.setFixedWidth(180)
    editor.box.setFocus()
    with_focus = editor.line.grab().toImage()
    make.elsewhere.setFocus()
    assert editor.line.grab().toImage() != with_focus
    assert editor.value == "long"
    assert kept == []


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("density", ["dense", "touch"])
def test_stacked_burmese_marks_are_painted_whole_in_a_line(qtbot, scale, density):
    Theme("light", scale, density).apply(QApplication.instance())
    line, free = QLineEdit("ကျွန်ုပ် ဂြိုဟ် ဣန္ဒြေ"), QLineEdit("ကျွန်ုပ် ဂြိုဟ် ဣန္ဒြေ")
    free.setStyleSheet("min-height: 200px")
    for one in (line, free):
        one.setReadOnly(True)  # no cursor, which is as high as the box of the font
        qtbot.addWidget(one)
        one.resize(400, one.sizeHint().height())
        one.show()
    assert _inked_rows(line) == _inked_rows(free)


def _inked_rows(line):
    """How many rows of pixels hold ink, away from the border."""
    picture, wide = line.grab().toImage(), line.width()
    ground = picture.pixel(wide - 30, line.height() // 2)
    rows = range(2, line.height() - 2)
    return sum(any(picture.pixel(x, y) != ground for x in range(10, wide - 30)) for y in rows)
