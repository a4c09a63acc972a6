"""Recording a consultation as an adviser does it: with keys, from the list to the review and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from tests.ui.conftest import TODAY
from usascp_desktop.services import review_decisions
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.workspace import open_workspace

TOLD = Qt.ItemDataRole.AccessibleTextRole
LAO = "ຕ້ອງການແຜນທີ່ລະບົບລະບາຍນ້ຳ"
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def room(window):
    """The room, open on a consultation that was just started in Luang Prabang by keys."""
    window.activate()
    page = window.open("consultations")
    window.wait(lambda: page.list.list.model.row_count() == 1)
    window.qtbot.keyClick(page.list.list.table, Qt.Key.Key_N, CTRL)
    window.wait(lambda: _visible(window, "City", QComboBox))
    box = window.find("City", QComboBox)
    box.setCurrentIndex(box.findText("Luang Prabang", Qt.MatchFlag.MatchStartsWith))
    window.click("Start now")
    window.wait(lambda: page.stack.currentWidget() is page.room and page.room.title.text() != "")
    return page


def test_notes_in_english_and_lao_become_records_in_one_review_and_are_found_again(window, room):
    editor = window.find("Notes", QPlainTextEdit)
    said = (
        "They lead the drainage work",
        f"! {LAO}",
        "# water",
        "> Send the rate study by 4 December 2027",
        "? Who signs?",
    )
    _type(window, editor, "\n".join(said))
    window.wait(lambda: room.room.tray.count.text() == "3")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: room.stack.currentWidget() is room.review and len(room.review.rows) == 3)
    window.wait(lambda: _visible(window, "Need: words"))
    words = window.find("Need: words", QLineEdit)
    assert words.text() == LAO
    window.wait(words.hasFocus)
    window.keys(words, Qt.Key.Key_Return)
    window.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, ALT)
    window.keys(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert room.review.count.text() == "3 of 3 decided"
    assert room.review.words.text() == "2 accepted   1 skipped   0 waiting"
    window.qtbot.keyClick(room.review, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: _count(window, "need") == 5)
    assert (_count(window, "question"), _count(window, "commitment")) == (1, 4)
    with window.database.read() as reader:
        assert reader.search("ລະບາຍນ້ຳ").hits[0].record in {"need", "consultation"}
        made = reader.rows(Query("need", (Condition("statement", "=", LAO),)))[0]
    assert (made["sector"], made["status"], made["evidence"]) == ("water", "identified", "stated")


def test_a_day_of_another_year_is_shown_with_it_and_a_long_sector_ends_in_dots(window, room):
    year = TODAY.year + 1
    editor = window.find("Notes", QPlainTextEdit)
    _type(window, editor, f"> Send the rate study by 4 December {year}\n! Pumps\n# water")
    rows = room.room.tray.rows
    window.wait(lambda: any(f"Due 4 Dec {year}" in rows.data(rows.index(n), TOLD) for n in range(rows.rowCount())))
    window.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: room.stack.currentWidget() is room.review and len(room.review.rows) == 2)
    window.wait(lambda: any(f"4 Dec {year}" == one.text() for one in room.review.findChildren(QLabel)))
    boxes = [box for one in room.review.rows for box in one.boxes.values()]
    assert boxes
    assert all(box.property("ends_in_dots") for box in boxes)


def test_undo_from_the_notice_takes_the_whole_review_back(window, room):
    editor = window.find("Notes", QPlainTextEdit)
    _type(window, editor, "! One need\n! Another need")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: len(room.review.rows) == 2)
    window.click("Accept all")
    window.click("Keep what was accepted")
    window.wait(lambda: _count(window, "need") == 6)
    window.wait(lambda: _visible(window, "Undo", QPushButton))
    window.qtbot.mouseClick(window.find("Undo", QPushButton), Qt.MouseButton.LeftButton)
    window.wait(lambda: _count(window, "need") == 4)


def test_typing_is_kept_without_a_save_button_when_the_window_closes(window, room):
    editor = window.find("Notes", QPlainTextEdit)
    _type(window, editor, "Half a sentence")
    row = room.room.row_id
    folder = window.shell.context.workspace.folder
    window.shell.close()
    with open_workspace(folder, write=False) as workspace, workspace.database.read() as reader:
        assert reader.row("consultation", row)["notes"] == "Half a sentence"


def test_the_marker_keys_put_a_marker_and_take_it_away(window, room):
    editor = window.find("Notes", QPlainTextEdit)
    _type(window, editor, "Pumps fail in the rain")
    window.qtbot.keyClick(editor, Qt.Key.Key_1, ALT)
    assert editor.toPlainText() == "! Pumps fail in the rain"
    assert "Need" in room.room.hint.text()
    window.qtbot.keyClick(editor, Qt.Key.Key_3, ALT)
    assert editor.toPlainText() == "< Pumps fail in the rain"
    window.qtbot.keyClick(editor, Qt.Key.Key_3, ALT)
    assert editor.toPlainText() == "Pumps fail in the rain"


def test_escape_in_the_review_keeps_nothing_and_goes_back_to_the_notes(window, room):
    editor = window.find("Notes", QPlainTextEdit)
    _type(window, editor, "! A need")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: len(room.review.rows) == 1)
    window.qtbot.keyClick(room.review, Qt.Key.Key_Escape)
    assert room.stack.currentWidget() is room.room
    assert _count(window, "need") == 4


def test_a_pasted_megabyte_with_markup_stays_text_and_is_kept(window, room):
    editor = window.find("Notes", QPlainTextEdit)
    text = "\n".join(f"{number} <b>bold</b> & " + "x" * 480 for number in range(2_000))
    QApplication.clipboard().setText(text)
    editor.paste()
    window.qtbot.keyClick(window.shell, Qt.Key.Key_K, CTRL)
    row = room.room.row_id
    window.wait(lambda: (window.row("consultation", row)["notes"] or "") == text)


def test_a_field_of_the_details_is_kept_when_it_is_left_and_a_wrong_one_says_why(window, room):
    window.click("Details")
    row = room.room.row_id
    window.wait(lambda: "moment" in room.room.details.editors)
    where = window.find("Where", QLineEdit)
    where.setFocus()
    window.keys(where, "Town hall", Qt.Key.Key_Tab)
    window.wait(lambda: window.row("consultation", row)["place"] == "Town hall")
    when = window.find("When: time", QLineEdit)
    before = window.row("consultation", row)["moment"]
    when.setFocus()
    when.selectAll()
    window.keys(when, "noonish", Qt.Key.Key_Return)
    window.wait(lambda: _visible(window, "Problem with When"))
    assert "When was not kept" in window.find("Problem with When").text()
    assert window.row("consultation", row)["moment"] == before


def _type(window, editor, text):
    editor.setFocus()
    for number, part in enumerate(text.split("\n")):
        if number:
            window.qtbot.keyClick(editor, Qt.Key.Key_Return)
        if part.isascii():
            window.qtbot.keyClicks(editor, part)
        else:
            editor.insertPlainText(part)
            editor.moveCursor(QTextCursor.MoveOperation.End)


def _count(window, record):
    with window.database.read() as reader:
        return reader.count(Query(record))


def _visible(window, name, kind=QWidget):
    found = window.shell.findChildren(kind)
    return any(one.accessibleName() == name and one.isVisibleTo(window.shell) for one in found)


def test_in_the_review_keys_say_how_we_know_choose_a_kind_and_take_decisions_back(window, room):
    editor = window.find("Notes", QPlainTextEdit)
    _type(window, editor, "! Pumps fail\n> Send the study")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: len(room.review.rows) == 2)
    words = room.review.rows[0].text
    window.wait(words.hasFocus)
    window.qtbot.keyClick(words, Qt.Key.Key_2, ALT)
    assert room.review.rows[0].edits() == {"evidence": "observed"}
    window.keys(words, Qt.Key.Key_Return)
    assert (room.review.state, room.review.current) == (["accepted", "waiting"], 1)
    window.wait(room.review.rows[1].text.hasFocus)
    window.qtbot.keyClick(room.review.rows[1].text, Qt.Key.Key_S, ALT)
    window.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert room.review.state == ["accepted", "skipped"]
    window.qtbot.keyClick(room.review.rows[room.review.current].text, Qt.Key.Key_Z, CTRL)
    assert (room.review.state, room.review.current) == (["accepted", "waiting"], 1)
    box = room.review.rows[1].boxes["kind"]
    box.setCurrentIndex(box.findData("question"))
    box.activated.emit(box.currentIndex())
    window.qtbot.keyClick(room.review.rows[1].text, Qt.Key.Key_Return)
    window.qtbot.keyClick(room.review, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: _count(window, "question") == 1)
    assert _count(window, "commitment") == 4


def test_every_decision_of_the_review_is_taken_back_one_by_one(window, room):
    editor = window.find("Notes", QPlainTextEdit)
    _type(window, editor, "! One\n! Two\n! Three")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: len(room.review.rows) == 3)
    room.review.accept_all()
    assert room.review.state == ["accepted"] * 3
    for left in (2, 1, 0):
        room.review.take_back()
        assert room.review.state.count("accepted") == left


def test_two_drafts_are_joined_and_one_is_split_by_keys_and_taken_back(window, room):
    _review(window, room, "! Update of the drainage plan\n! Digital map of the drains; pumps for the market", 2)
    window.wait(room.review.rows[0].text.hasFocus)
    window.keys(room.review.rows[0].text, Qt.Key.Key_Down)
    words = room.review.rows[1].text
    window.wait(words.hasFocus)
    window.qtbot.keyClick(words, Qt.Key.Key_T, ALT)
    assert _words(room) == ["Update of the drainage plan", "Digital map of the drains", "pumps for the market"]
    window.wait(room.review.rows[1].text.hasFocus)
    window.qtbot.keyClick(room.review.rows[1].text, Qt.Key.Key_J, ALT)
    assert _words(room) == ["Update of the drainage plan; Digital map of the drains", "pumps for the market"]
    window.wait(room.review.rows[0].text.hasFocus)
    window.qtbot.keyClick(room.review.rows[0].text, Qt.Key.Key_Z, CTRL)
    assert len(room.review.rows) == 3
    window.wait(room.review.rows[1].text.hasFocus)
    window.qtbot.keyClick(room.review.rows[1].text, Qt.Key.Key_Z, CTRL)
    assert _words(room) == ["Update of the drainage plan", "Digital map of the drains; pumps for the market"]


def test_the_buttons_join_and_split_at_the_cursor_and_the_parts_become_records(window, room):
    _review(window, room, "! Pumps\n! Valves gauges", 2)
    window.wait(room.review.rows[0].text.hasFocus)
    window.keys(room.review.rows[0].text, Qt.Key.Key_Down)
    window.wait(room.review.rows[1].text.hasFocus)
    room.review.rows[1].text.setCursorPosition(7)
    window.click("Split in two")
    assert _words(room) == ["Pumps", "Valves", "gauges"]
    window.click("Join with above")
    assert _words(room) == ["Pumps; Valves", "gauges"]
    window.click("Accept all")
    window.click("Keep what was accepted")
    window.wait(lambda: _count(window, "need") == 6)
    with window.database.read() as reader:
        made = reader.rows(Query("need", (Condition("city", "=", _city(reader)),), fields=("statement",)))
    assert {"Pumps; Valves", "gauges"} <= {one["statement"] for one in made}


def test_words_with_no_place_to_split_ask_for_the_cursor(window, room):
    _review(window, room, "! Pumps", 1)
    window.wait(room.review.rows[0].text.hasFocus)
    window.qtbot.keyClick(room.review.rows[0].text, Qt.Key.Key_T, ALT)
    assert "Put the cursor where" in window.shell.notices._text.text()
    assert len(room.review.rows) == 1


def test_decisions_wait_over_escape_and_over_another_start_of_the_program(window, room):
    _review(window, room, "! Pumps\n! Valves\n> Send the study", 3)
    first = room.review.rows[0].text
    window.wait(first.hasFocus)
    window.keys(first, "Six pumps", Qt.Key.Key_Return)
    window.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, ALT)
    window.qtbot.keyClick(room.review, Qt.Key.Key_Escape)
    window.qtbot.keyClick(room.room.editor, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: room.stack.currentWidget() is room.review and room.review.count.text() == "2 of 3 decided")
    assert (_words(room), room.review.current) == (["Six pumps", "Valves", "Send the study"], 2)
    third = room.review.rows[2].text
    window.wait(third.hasFocus)
    window.keys(third, "Send two studies")
    row, folder = room.room.row_id, window.shell.context.workspace.folder
    window.shell.close()
    with open_workspace(folder, write=False) as workspace, workspace.database.read() as reader:
        entries = review_decisions.opened(reader, row)
    assert [one.decision.state for one in entries] == ["accepted", "skipped", "waiting"]
    assert entries[2].decision.edits == {"text": "Send two studies"}


def test_start_over_forgets_every_decision_and_can_be_taken_back(window, room):
    _review(window, room, "! Pumps\n! Valves", 2)
    room.review._move(1)
    room.review.join()
    window.click("Accept all")
    window.click("Start over")
    assert (_words(room), room.review.state) == (["Pumps", "Valves"], ["waiting", "waiting"])
    room.review.take_back()
    assert (_words(room), room.review.state) == (["Pumps; Valves"], ["accepted"])


def _review(window, room, notes, count):
    editor = window.find("Notes", QPlainTextEdit)
    _type(window, editor, notes)
    window.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    window.wait(lambda: room.stack.currentWidget() is room.review and len(room.review.rows) == count)


def _words(room):
    return [made.text.text() for made in room.review.rows]


def _city(reader):
    return reader.resolve("city", "luang-prabang")
