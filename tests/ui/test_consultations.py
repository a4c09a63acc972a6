"""Recording a consultation as an adviser does it: with keys, from the list to the review and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.workspace import open_workspace

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
    window.find("Search everything, in any script (Ctrl+K)").setFocus()
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
