"""Reading a consultation back to the city, full screen, with keys: answers, corrections, and what stays unseen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Commitment, Need, Question
from usascp_desktop.records.people import Participant, Person
from usascp_desktop.services import read_back

CTRL = Qt.KeyboardModifier.ControlModifier
LAO = "ຕ້ອງການແຜນທີ່ລະບົບລະບາຍນ້ຳ"
SECRETS = (
    "SECRET-REMARK",
    "SECRET-TITLE",
    "SECRET-NEED",
    "SECRET-DETAIL",
    "SECRET-NOTE",
    "SECRET-OWNER",
    "SECRET-COUSIN",
)


@pytest.fixture
def row(window):
    """A consultation in Vientiane with five points that may be read and much that may not."""
    return window.database.write(_held, label="Meeting")


@pytest.fixture
def screen(window, row):
    """The read-back, opened by its key from the room."""
    window.activate()
    page = window.open("consultations", row)
    window.wait(lambda: page.room.title.text() != "")
    window.qtbot.keyClick(page.room.editor, Qt.Key.Key_R, CTRL)
    window.wait(lambda: page.turned is not None and len(page.turned.cards) == 5)
    window.wait(lambda: QApplication.focusWidget() is page.turned.cards[0])
    return page.turned


def test_nothing_that_is_only_ours_can_be_seen(window, screen):
    shown = _everything_shown(screen)
    assert LAO in shown
    assert [secret for secret in SECRETS if secret in shown] == []
    words = shown.casefold()
    assert [
        word
        for word in ("critical", "high priority", "internal", "commercial", "sensitivity", "remark")
        if word in words
    ] == []


def test_it_stands_alone_and_says_everything_in_the_citys_language_and_in_english(screen):
    shown = _everything_shown(screen)
    assert screen.isWindow()
    for words in ("ສິ່ງທີ່ທ່ານຕ້ອງການ", "What you need", "ສິ່ງທີ່ໄດ້ສັນຍາ", "ເຫັນດີ · Agreed", "ບໍ່ເຫັນດີ", "ວຽງຈັນ"):
        assert words in shown
    assert screen.count.text() == "0 of 5 read back"


def test_enter_agrees_and_goes_on_and_n_does_not_agree(window, screen, row):
    _key(window, Qt.Key.Key_Return)
    _key(window, Qt.Key.Key_N)
    window.wait(lambda: screen.count.text() == "2 of 5 read back")
    assert screen.current == 2
    first, second = (window.row("need", card.point.id) for card in screen.cards[:2])
    assert (first["status"], second["status"]) == ("validated", "identified")
    assert read_back.AGREED in first["tags"]
    assert read_back.NOT_AGREED in second["tags"]
    held = window.row("consultation", row)
    assert held["read_back_at"] is not None
    assert held["status"] == "draft"
    assert "ເຫັນດີ · Agreed" in screen.cards[0].state.text()
    assert ":" in screen.cards[0].when.text()


def test_the_consultation_is_validated_once_every_point_was_answered(window, screen, row):
    who = window.find("Read back to", QComboBox)
    assert who.currentText() == "Khamla Vongsa"
    for _ in range(5):
        window.qtbot.keyClick(screen, Qt.Key.Key_Return)
    window.wait(lambda: screen.count.text() == "5 of 5 read back")
    held = window.row("consultation", row)
    assert held["status"] == "validated"
    assert held["read_back_to"] == who.currentData()


def test_a_correction_keeps_both_wordings_and_undo_takes_it_back(window, screen):
    point = screen.cards[1].point
    _key(window, Qt.Key.Key_Down)
    _key(window, Qt.Key.Key_E)
    field = window.find("Words of this point", QPlainTextEdit)
    window.keys(field, "Pumps that can be moved", Qt.Key.Key_Return)
    window.wait(lambda: screen.cards[1].before.text() == point.text)
    assert screen.cards[1].text.text() == "Pumps that can be moved"
    assert window.row("need", point.id)["statement"] == "Pumps that can be moved"
    window.qtbot.keyClick(screen, Qt.Key.Key_Z, CTRL)
    window.wait(lambda: window.row("need", point.id)["statement"] == point.text)
    window.wait(lambda: screen.cards[1].text.text() == point.text and not screen.cards[1].before.isVisibleTo(screen))


def test_leaving_in_the_middle_of_a_correction_keeps_it(window, screen):
    point = screen.cards[0].point
    _key(window, Qt.Key.Key_E)
    window.keys(window.find("Words of this point", QPlainTextEdit), "Half a correction")
    screen.close()
    window.wait(lambda: window.row("need", point.id)["statement"] == "Half a correction")
    assert window.shell.page("consultations").turned is None


def test_letters_can_be_typed_in_a_correction_without_answering_anything(window, screen):
    _key(window, Qt.Key.Key_E)
    field = window.find("Words of this point", QPlainTextEdit)
    window.keys(field, "n e + - N")
    assert field.toPlainText() == "n e + - N"
    assert screen.count.text() == "0 of 5 read back"


def test_enter_on_a_button_presses_that_button_and_agrees_to_nothing(window, screen):
    screen.cards[0].no.setFocus()
    window.qtbot.keyClick(screen.cards[0].no, Qt.Key.Key_Return)
    window.wait(lambda: screen.count.text() == "1 of 5 read back")
    assert screen.sheet.answers[screen.cards[0].point.id].agreed is False


def test_plus_and_minus_change_the_size_of_the_words(window, screen):
    before = screen.cards[0].text.font().pixelSize()
    _key(window, Qt.Key.Key_Plus)
    assert screen.cards[0].text.font().pixelSize() > before
    _key(window, Qt.Key.Key_Minus)
    assert screen.cards[0].text.font().pixelSize() == before


def test_the_pdf_is_written_where_it_was_asked_for(window, screen, tmp_path):
    screen.ask_file = lambda _suggested: str(tmp_path / "back")
    window.qtbot.keyClick(screen, Qt.Key.Key_E, CTRL)
    window.wait(lambda: screen.said.text() == "Written: back.pdf")
    assert (tmp_path / "back.pdf").read_bytes().startswith(b"%PDF")


def test_every_control_has_a_name_and_only_one_button_is_filled(screen):
    from tests.ui.test_every_page import CONTROLS, _is_inner

    found = [one for kind in CONTROLS for one in screen.findChildren(kind) if one.isVisibleTo(screen)]
    assert [one for one in found if not one.accessibleName() and not _is_inner(one)] == []
    assert sum(one.property("kind") == "primary" for one in found) == 1


def test_a_point_of_another_consultation_cannot_be_answered(window, row):
    other = window.database.write(lambda unit: unit.add(Consultation, {"city": "vientiane"}), label="Other")
    with window.database.read() as reader:
        point, now = read_back.points(reader, row)[0], reader.row("consultation", row)["moment"]
    with pytest.raises(Exception, match="another consultation"):
        window.database.write(lambda unit: read_back.decide(unit, other, point, True, now=now), label="Answer")


def _key(window, key):
    window.qtbot.keyClick(QApplication.focusWidget(), key)


def _everything_shown(screen):
    """All text, tooltips and spoken names of the window, seen or not."""
    found = []
    for one in [screen, *screen.findChildren(QWidget)]:
        found += [one.accessibleName(), one.accessibleDescription(), one.toolTip(), one.windowTitle()]
        if isinstance(one, QLabel | QLineEdit):
            found.append(one.text())
        elif isinstance(one, QPlainTextEdit):
            found.append(one.toPlainText())
        elif isinstance(one, QComboBox):
            found += [one.itemText(place) for place in range(one.count())]
        elif isinstance(one, QAbstractButton):
            found.append(one.text())
    return "\n".join(found)


def _held(unit):
    row = unit.add(
        Consultation,
        {
            "title": "SECRET-TITLE",
            "city": "vientiane",
            "moment": "2026-03-02T09:00[Asia/Vientiane]",
            "status": "draft",
            "notes": "SECRET-NOTE",
            "remark": "SECRET-REMARK",
        },
    )
    here = {"city": "vientiane", "consultation": row, "remark": "SECRET-REMARK"}
    need = {**here, "priority": "critical", "status": "identified", "detail": "SECRET-DETAIL"}
    unit.add(Need, {**need, "statement": LAO})
    unit.add(Need, {**need, "statement": "Two pumps"})
    unit.add(Need, {**need, "statement": "SECRET-NEED", "sensitivity": "internal"})
    unit.add(Need, {**need, "statement": "SECRET-NEED of theirs", "sensitivity": "commercial"})
    owner = unit.add(Person, {"display_name": "SECRET-OWNER", "consent": "withdrawn"})
    unit.add(Commitment, {**here, "side": "us", "text": "Send the study", "due": "2026-12-04", "owner": owner})
    unit.add(Commitment, {**here, "side": "city", "text": "Send the map", "status": "proposed"})
    unit.add(Question, {**here, "text": "Who signs?", "status": "open"})
    face = unit.add(Person, {"display_name": "Khamla Vongsa", "influence": "gatekeeper"})
    gone = unit.add(Person, {"display_name": "SECRET-COUSIN", "consent": "withdrawn"})
    for person in (face, gone):
        unit.add(Participant, {"about": f"consultation/{row}", "person": person, "side": "asean"})
    return row
