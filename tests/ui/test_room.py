"""The room's own keys and what it does with what does not belong in a note: long lines, pictures, folders, markup."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from usascp_desktop.records.people import Person
from usascp_desktop.services import attachments, consultations
from usascp_desktop.services.live_notes import LiveNotes, languages
from usascp_desktop.store.queries import Query
from usascp_desktop.ui.battery import Battery
from usascp_desktop.ui.widgets import room as room_module
from usascp_desktop.ui.widgets.notes_layout import LONGEST, pieces, whole
from usascp_desktop.workspace import open_workspace

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ROOT = Path(__file__).parents[2]


@pytest.fixture
def room(window):
    """The room, open on the meeting, its notes shown."""
    window.activate()
    page = window.open("consultations", window.ids["meeting"])
    window.wait(lambda: page.room.editor.toPlainText() != "")
    return page.room


def test_a_megabyte_in_one_line_is_shown_in_pieces_and_kept_exactly(window, room):
    text = "a line without an end, ນ້ຳ; " * 40_000
    _paste(room, text)
    assert max(len(line) for line in room.editor.toPlainText().split("\n")) <= LONGEST + 100
    room.keep()
    window.wait(lambda: _notes(window) == "! Meters for eleven districts" + text)
    room.show_record(window.ids["meeting"])
    _answered(window)
    assert room.editor.text() == "! Meters for eleven districts" + text


def test_a_line_of_four_thousand_characters_is_left_whole(window, room):
    _paste(room, "\n" + "x" * LONGEST)
    assert room.editor.document().blockCount() == 2


def test_pieces_are_put_together_again_whatever_the_text():
    for text in ("", "a\n\nb", "x" * 9_999, "\n" + "word " * 5_000 + "\n", "ນ້ຳ" * 4_000):
        assert whole(pieces(text)) == text


def test_markup_is_pasted_as_plain_text(room):
    source = QMimeData()
    source.setHtml("<b>bold</b> <script>x()</script>")
    source.setText("bold")
    room.editor.insertFromMimeData(source)
    assert room.editor.toPlainText() == "! Meters for eleven districtsbold"


def test_a_pasted_picture_is_offered_as_a_photo_and_attached(window, room):
    source, image = QMimeData(), QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    source.setImageData(image)
    room.editor.insertFromMimeData(source)
    (offer,) = [one for one in window.shell.notices.findChildren(QPushButton) if one.text() == "Attach photo"]
    window.qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    window.wait(lambda: _attached(window) == ["pasted picture.png"])
    window.wait(lambda: room.editor.toPlainText().endswith("\nPhoto: pasted picture.png"))


def test_a_dropped_folder_is_refused_with_a_sentence(window, room, tmp_path):
    (tmp_path / "holiday").mkdir()
    _drop(room, tmp_path / "holiday")
    assert "“holiday” is a folder" in _said(window)
    assert _attached(window) == []


def test_a_truncated_photo_of_twelve_megabytes_is_refused_and_the_good_one_beside_it_attached(window, room, tmp_path):
    Image.frombytes("RGB", (2_400, 2_000), os.urandom(2_400 * 2_000 * 3)).save(tmp_path / "big.png")
    content = (tmp_path / "big.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(content[: 12 * 2**20])
    Image.new("RGB", (20, 20)).save(tmp_path / "fine.jpg")
    _drop(room, tmp_path / "cut.png", tmp_path / "fine.jpg")
    window.wait(lambda: "damaged or cut off" in _said(window))
    window.wait(lambda: _attached(window) == ["fine.jpg"])


def test_escape_makes_a_marked_line_plain_and_on_a_plain_line_leaves(window, room):
    page = window.shell.page("consultations")
    window.keys(room.editor, Qt.Key.Key_Escape)
    assert room.editor.toPlainText() == "Meters for eleven districts"
    window.keys(room.editor, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.list


def test_tab_on_a_promise_offers_dates_then_people_and_writes_what_is_chosen(window, room):
    window.keys(room.editor, Qt.Key.Key_Return, "> Send the study")
    assert "no date yet, Tab offers dates" in room.hint.text()
    window.keys(room.editor, Qt.Key.Key_Tab)
    when = window.find("By when?", QLineEdit)
    window.keys(when, "two weeks", Qt.Key.Key_Return)
    assert "> Send the study by " in room.editor.toPlainText()
    assert "date" not in room.hint.text()
    assert room.editor.hasFocus()


def test_the_time_stamp_and_a_measurement_become_lines(window, room):
    window.keys(room.editor, Qt.Key.Key_Return)
    window.qtbot.keyClick(room.editor, Qt.Key.Key_T, CTRL)
    assert room.editor.line()[2:3] == ":"
    window.qtbot.keyClick(room.editor, Qt.Key.Key_M, CTRL)
    for name, words in (("What was measured", "Pump flow"), ("Value", "120.5"), ("Unit", "l/s")):
        window.keys(window.find(name, QLineEdit), words, Qt.Key.Key_Return)
    window.wait(lambda: room.editor.toPlainText().endswith("Measured: Pump flow 120.5 l/s"))
    with window.database.read() as reader:
        (kept,) = reader.rows(Query("measurement"))
    assert (kept["value"], kept["unit"], kept["evidence"]) == (120.5, "l/s", "observed")


def test_a_measurement_that_is_no_number_says_so_and_stays_open(window, room):
    window.qtbot.keyClick(room.editor, Qt.Key.Key_M, CTRL)
    for name, words in (("What was measured", "Flow"), ("Value", "a lot"), ("Unit", "l")):
        window.keys(window.find(name, QLineEdit), words, Qt.Key.Key_Return)
    window.wait(lambda: room.asks.measuring.problem.text() != "")
    assert window.find("Value", QLineEdit).text() == "a lot"


def test_a_new_person_is_added_by_keys_opened_chips_are_removed_and_undo_brings_them_back(window, room):
    window.qtbot.keyClick(room.editor, Qt.Key.Key_A, CTRL | SHIFT)
    line = room.strip.people.line
    window.wait(line.hasFocus)
    window.keys(line, "Noy Keo", Qt.Key.Key_Return)
    window.wait(lambda: room.strip.people.names() == ["Noy Keo"])
    (made,) = [one for one in room.strip.people.findChildren(QPushButton) if one.text() == "Noy Keo"]
    window.keys(made, Qt.Key.Key_Delete)
    window.wait(lambda: room.strip.people.names() == [])
    window.undo_notice()
    window.wait(lambda: room.strip.people.names() == ["Noy Keo"])


def test_the_clocks_follow_the_citys_zone_when_it_changes_while_the_room_is_open(window, room):
    from usascp_desktop.records.cities import City

    window.wait(lambda: room.zone == "Asia/Vientiane")
    window.database.write(
        lambda unit: unit.update(City, unit.resolve("city", "vientiane"), {"timezone": "Asia/Manila"}), label="Zone"
    )
    window.wait(lambda: room.zone == "Asia/Manila")
    assert room.strip.city_clock.time.text() != ""


def test_a_clock_that_jumps_back_hides_the_running_time_and_breaks_nothing(window, room):
    import datetime as dt

    began = dt.datetime(2026, 3, 2, 2, tzinfo=dt.UTC)
    room.strip.tick(began + dt.timedelta(minutes=5), zone="Asia/Vientiane", began=began)
    assert room.strip.running.time.text() == "00:05:00"
    room.strip.tick(began - dt.timedelta(days=400), zone="Asia/Vientiane", began=began)
    assert not room.strip.running.isVisibleTo(room)


def test_the_foot_says_lines_languages_and_when_they_were_kept(window, room):
    _paste(room, "\nຕ້ອງການແຜນທີ່")
    room.keep()
    window.wait(lambda: room.foot.text().startswith("2 lines · English, Lao · kept"))


def test_a_key_reads_again_only_the_line_it_was_typed_in():
    live, sectors = LiveNotes(), {"water": "Water"}
    import datetime as dt

    lines = [f"! Need {n}\n# water\n> R. M.: promise {n} by 4 December 2026\nplain" for n in range(500)]
    live.drafts("\n".join(lines), sectors=sectors, today=dt.date(2026, 11, 24))
    before = live.read
    lines[250] += " more\n> a new promise"
    found = live.drafts("\n".join(lines), sectors=sectors, today=dt.date(2026, 11, 24))
    assert (before, live.read - before, len(found)) == (1_000, 1, 1_001)


def test_a_key_lays_out_no_more_than_the_lines_that_can_be_seen(window, room):
    room.editor.setPlainText("\n".join(f"! line {number}" for number in range(2_000)))
    _answered(window)
    asked = []
    rows, real = room.editor._rows, type(room.editor._rows)._set
    rows._set = lambda block, left: asked.append(block.blockNumber()) or real(rows, block, left)
    room.editor.viewport().repaint()
    asked.clear()
    window.keys(room.editor, "x")
    room.editor.viewport().repaint()
    assert 1 <= len(asked) <= 4


def test_languages_are_told_by_their_letters():
    assert languages("notes ນ້ຳ ที่นี่ ស្ថានីយ៍ ရေ") == ["English", "Lao", "Thai", "Khmer", "Burmese"]


@pytest.mark.skipif(os.name == "nt", reason="needs signals of a POSIX system")
def test_killed_while_typing_it_loses_at_most_two_seconds(practice_folder, tmp_path):
    import shutil

    shutil.copytree(practice_folder, tmp_path / "practice")
    command = [sys.executable, "-m", "tests.ui.typing_until_killed", str(tmp_path / "practice")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process.stdout as said:
        row = said.readline().strip()
        typed = [said.readline().split() for _ in range(60)]
        process.kill()
        ended = time.time()
    process.wait()
    due = [int(number) for number, at in typed if float(at) < ended - 2.0 - 0.5]  # half a second for the save itself
    assert due, "it was killed too early to prove anything"
    with open_workspace(tmp_path / "practice", write=False) as workspace, workspace.database.read() as reader:
        kept = reader.row("consultation", row)["notes"] or ""
    assert kept.split("\n")[: due[-1]] == [f"line {number}" for number in range(1, due[-1] + 1)]


def _paste(room, text):
    source = QMimeData()
    source.setText(text)
    room.editor.insertFromMimeData(source)


def _drop(room, *files):
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    room.editor.insertFromMimeData(source)


def _notes(window):
    return window.row("consultation", window.ids["meeting"])["notes"]


def _attached(window):
    with window.database.read() as reader:
        return [one["name"] for one in attachments.of_record(reader, "consultation", window.ids["meeting"])]


def _said(window):
    return " ".join(one.text() for one in window.shell.notices.findChildren(QLabel))


def _answered(window):
    """Wait for what was asked before, and what that asked."""
    for _ in range(2):
        done = []
        window.shell.context.operations.read(lambda _reader: True, done=done.append)
        window.wait(lambda done=done: done)


def test_chips_carry_initials_and_say_how_to_greet_somebody(window, room):
    def add(unit):
        values = {"display_name": "Deputy director (K. S.)", "form_of_address": "Thaan"}
        person = unit.add(Person, {**values, "consent": "public_role"})
        consultations.add_participant(unit, room.row_id, person=person)

    window.database.write(add, label="Add person")
    window.wait(lambda: room.strip.people.names() == ["Deputy director (K. S.)"])
    (chip,) = [one for one in room.strip.people.findChildren(QPushButton) if one.isVisible()]
    assert "Thaan" in chip.toolTip()
    assert "Thaan" in chip.accessibleName()
    assert not chip.icon().isNull()


def test_a_low_battery_is_said_in_the_strip_and_nothing_where_it_is_unknown_or_charging(window, room):
    strip = room.strip
    for battery, said in (
        (None, False),
        (Battery(19, charging=False), True),
        (Battery(20, charging=False), False),
        (Battery(12, charging=True), False),
    ):
        strip.say_battery(battery)
        assert strip.battery.isVisible() is said
    strip.say_battery(Battery(12, charging=False))
    assert window.find("Battery").text() == "Battery 12 %"


def test_on_a_narrow_page_details_take_the_place_of_the_notes_until_escape(window, room, monkeypatch):
    monkeypatch.setattr(room_module, "_BESIDE", 2000)  # as at 200 %, where the whole window is narrow
    room.switch.click()
    window.wait(room.detail_card.isVisible)
    assert not room.notes_card.isVisible()
    assert room.detail_card.width() > room.width() * 0.9
    room.switch.click()
    window.wait(room.notes_card.isVisible)
    room.switch.click()
    window.wait(lambda: not room.notes_card.isVisible())
    room._leave()
    assert room.notes_card.isVisible()
    assert not room.switch.isChecked()
