"""Opening a workspace in the window: the passphrase is asked for, a wrong one is answered with a sentence."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.conftest import PASSPHRASE
from usascp_desktop.config import Settings
from usascp_desktop.ui import app as started
from usascp_desktop.ui.app import Opening
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import SearchField


@pytest.fixture
def shell(qtbot, qapp):
    Theme().apply(qapp)
    made = Shell(Theme(), Settings(last_page="cities"))
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def _opened(qtbot, shell):
    """Wait until the workspace is open and its frame shows, which Qt does a turn of its loop later."""
    qtbot.waitUntil(lambda: shell.context is not None and shell.rail.isVisible(), timeout=10_000)


@pytest.fixture
def opening(shell, encrypted_folder, tmp_path, qtbot):
    shutil.copytree(encrypted_folder, tmp_path / "workspace")
    made = Opening(shell, tmp_path / "workspace")
    made.begin()
    qtbot.waitUntil(lambda: made.page is not None, timeout=10_000)
    return made


def _type(qtbot, page, text):
    page.field.clear()
    qtbot.keyClicks(page.field, text)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)


def test_the_window_stands_before_the_workspace_is_open(shell, encrypted_folder):
    Opening(shell, encrypted_folder)
    assert shell.isVisible()
    assert shell.context is None
    assert not shell.findChildren(SearchField)


def test_an_encrypted_workspace_asks_for_its_passphrase_in_hidden_letters(shell, opening):
    assert shell.stack.currentWidget() is opening.page
    assert opening.page.field.echoMode() == opening.page.field.EchoMode.Password
    assert opening.page.problem.text() == ""
    assert not shell.findChildren(SearchField)


def test_a_wrong_passphrase_is_answered_with_a_sentence_and_can_be_typed_again(shell, opening, qtbot):
    _type(qtbot, opening.page, "not this one")
    qtbot.waitUntil(lambda: opening.page.problem.text() != "", timeout=10_000)
    said = opening.page.problem.text()
    assert "passphrase" in said.lower()
    assert said.endswith(".")
    assert "Traceback" not in said
    assert shell.context is None
    _type(qtbot, opening.page, PASSPHRASE)
    _opened(qtbot, shell)


def test_the_right_passphrase_opens_the_first_page(shell, opening, qtbot):
    _type(qtbot, opening.page, PASSPHRASE)
    _opened(qtbot, shell)
    assert shell.stack.currentWidget() is shell.page("cities")
    assert "R. M." in shell.who.text()
    assert shell.practice.isHidden()


def test_an_empty_passphrase_is_not_tried(shell, opening, qtbot):
    tried = []
    opening.page.unlock.connect(tried.append)
    qtbot.keyClick(opening.page.field, Qt.Key.Key_Return)
    assert tried == []


def test_a_folder_without_a_workspace_is_told_with_what_to_do(shell, tmp_path, qtbot):
    opening = Opening(shell, tmp_path / "nothing here")
    opening.begin()

    def texts():
        return [one.text() for one in shell.findChildren(QLabel)]

    qtbot.waitUntil(lambda: "This workspace could not be opened" in texts(), timeout=10_000)
    assert any("usascp new" in text for text in texts())
    assert opening.page is None


def test_the_practice_workspace_is_one_click_away(shell, opening, qtbot, practice_folder, tmp_path, monkeypatch):
    shutil.copytree(practice_folder, tmp_path / "practice")
    monkeypatch.setattr(started, "practice_folder", lambda: tmp_path / "practice")
    (practise,) = [one for one in shell.findChildren(QPushButton) if one.accessibleName() == "Practice workspace"]
    qtbot.mouseClick(practise, Qt.MouseButton.LeftButton)
    _opened(qtbot, shell)
    assert shell.context.workspace.identity.practice
