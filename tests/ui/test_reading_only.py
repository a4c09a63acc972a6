"""A window over a workspace that may only be read: it says so, and offers nothing that would be refused."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.ui.conftest import ZONE, Window
from usascp_desktop.config import Settings
from usascp_desktop.store.queries import Query
from usascp_desktop.ui.operations import Operations
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_beside

RECORDS = (("needs", "meters"), ("consultations", "meeting"), ("follow_ups", "logger"), ("people", "lead"))


@pytest.fixture
def reading(qtbot, filled_folder, tmp_path):
    """A window over the filled workspace, opened as one on a server is: for reading."""
    folder, ids = filled_folder
    shutil.copytree(folder, tmp_path / "filled")
    theme = Theme("light")
    theme.apply(QApplication.instance())
    shell = Shell(theme, Settings(last_page="needs", home_zone=ZONE))
    shell.show()
    shell.attach(open_beside(tmp_path / "filled", data_key=None))
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    yield Window(shell, qtbot, ids)
    shell.close()
    shell.deleteLater()


def settle(window):
    for _ in range(3):
        answered = []
        window.shell.context.operations.read(lambda _reader: True, done=answered.append)
        window.wait(lambda answered=answered: answered)


def test_the_frame_says_in_one_sentence_that_it_is_only_read(reading):
    assert reading.shell.practice.isVisible()
    assert reading.shell.practice.text().startswith("Read only:")


def test_nothing_that_writes_can_be_pressed_on_any_page(reading):
    seen, pressed = [], []
    for name, record in [*((spec.name, None) for spec in PAGES), *RECORDS]:
        page = reading.open(name, reading.ids[record] if record else None)
        settle(reading)
        shown = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
        writing = [one for one in shown if one.property("writes")]
        seen += [one.accessibleName() for one in writing]
        pressed += [(name, one.text()) for one in writing if one.isEnabled()]
    assert pressed == []
    assert {"New need", "New delegation", "Add files", "New person", "New task"} <= set(seen)


def test_no_button_of_any_page_asks_for_what_would_be_refused(reading, monkeypatch):
    for name, answer in (
        ("getOpenFileName", ("", "")),
        ("getOpenFileNames", ([], "")),
        ("getSaveFileName", ("", "")),
        ("getExistingDirectory", ""),
    ):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_a, answer=answer, **_k: answer))
    monkeypatch.setattr(QMenu, "exec", lambda *_a, **_k: None)
    asked, pressed = [], []
    monkeypatch.setattr(Operations, "write", lambda _self, _work, **more: asked.append((pressed[-1], more["label"])))
    for page, record in [*((spec.name, None) for spec in PAGES if spec.name != "reports"), *RECORDS]:
        place = page, reading.ids[record] if record else None
        for name in [one.accessibleName() for one in buttons(reading, place)]:
            found = [made for made in buttons(reading, place) if made.accessibleName() == name]
            if found:
                pressed.append((page, name))
                found[0].click()
                settle(reading)
            for other in QApplication.topLevelWidgets():
                if other is not reading.shell and other.isVisible():
                    other.close()
    assert len(pressed) > 50
    assert asked == []


def buttons(window, place):
    """What can be pressed on a page now."""
    page = window.open(*place)
    settle(window)
    return [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]


def test_what_only_looks_works_as_ever(reading):
    page = reading.open("needs")
    settle(reading)
    assert page.list.search.isEnabled()
    assert not page.list.search.isReadOnly()
    assert page.switch.isEnabled()


@pytest.mark.parametrize(("page", "record"), RECORDS)
def test_forms_are_read_and_cannot_be_typed_in(reading, page, record):
    made = reading.open(page, reading.ids[record])
    settle(reading)
    parts = [one for one in made.findChildren(QWidget) if one.isVisible() and callable(one.property("keep"))]
    assert parts
    lines = (QLineEdit, QPlainTextEdit, QTextEdit)
    assert [one.accessibleName() for one in parts if isinstance(one, lines) and not one.isReadOnly()] == []
    others = [one for one in parts if not isinstance(one, lines) and one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert [one.accessibleName() for one in others if one.isEnabled()] == []


def test_keys_that_write_say_why_not_instead(reading):
    with reading.database.read() as reader:
        before = reader.count(Query("need"))
    page = reading.open("needs")
    settle(reading)
    reading.qtbot.keyClick(page.list.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    reading.wait(reading.shell.notices.isVisible)
    assert reading.shell.notices._text.text().startswith("Read only:")
    reading.shell.notices.hide()
    reading.shell.run("undo")
    reading.wait(reading.shell.notices.isVisible)
    with reading.database.read() as reader:
        assert reader.count(Query("need")) == before


def test_files_cannot_be_dropped(reading, tmp_path):
    page = reading.open("attachments")
    settle(reading)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.NoModifier)
    QApplication.sendEvent(page, event)
    assert not event.isAccepted()


def test_cards_of_the_board_stay_where_they_are(reading):
    page = reading.open("needs")
    settle(reading)
    reading.shell.run("needs.board")
    reading.wait(lambda: page.board is not None and page.board.canvas._board.columns)
    canvas = page.board.canvas
    moved = []
    canvas.dropped.connect(lambda *what: moved.append(what))
    canvas.go_to(reading.ids["meters"])
    reading.qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    reading.keys(canvas, Qt.Key.Key_Space)
    assert moved == []
    assert canvas._lifted == ""
