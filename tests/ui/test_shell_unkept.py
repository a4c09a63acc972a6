"""A save that the disk does not take is said, stays in its field, and is kept once the disk takes it, in its order."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtWidgets import QLabel

from usascp_desktop.config import Settings
from usascp_desktop.errors import NotKeptError, UserError
from usascp_desktop.records.needs import Need
from usascp_desktop.store.database import Database
from usascp_desktop.ui.app import Opening
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_workspace

FULL = "The disk is full, so nothing was saved; free some space and try again."


@pytest.fixture
def disk(window, monkeypatch):
    """A disk that is full until ``disk["full"]`` is False."""
    state = {"full": True}
    real = Database._save

    def save(database, work, request):
        if state["full"]:
            raise NotKeptError(FULL)
        return real(database, work, request)

    monkeypatch.setattr(Database, "_save", save)
    return state


def _write(window, statement):
    window.shell.context.operations.write(
        lambda unit: unit.update(Need, window.ids["buses"], {"statement": statement}), label="Change Need"
    )


def test_it_is_said_once_and_kept_when_there_is_room_again(window, disk):
    _write(window, "Trams")
    window.wait(lambda: window.shell.saved.text() == "Not saved yet")
    assert FULL in window.shell.notices._text.text()
    assert "tried again" in window.shell.notices._text.text()
    disk["full"] = False
    window.click("Try now")
    window.wait(lambda: window.row("need", window.ids["buses"])["statement"] == "Trams")
    window.wait(lambda: window.shell.saved.text() == "Saved on this computer")


def test_it_is_tried_again_by_itself(window, disk):
    operations = window.shell.context.operations
    operations._again.setInterval(20)
    _write(window, "Trams")
    window.wait(lambda: operations.unkept == 1)
    disk["full"] = False
    window.wait(lambda: window.row("need", window.ids["buses"])["statement"] == "Trams")


def test_later_saves_wait_behind_it_so_that_the_last_word_stays(window, disk):
    operations = window.shell.context.operations
    for statement in ("Trams", "Trams and buses", "Buses"):
        _write(window, statement)
        window.wait(lambda: operations.unkept > 0)
    window.wait(lambda: operations.unkept == 3)
    disk["full"] = False
    operations.try_again()
    window.wait(lambda: operations.unkept == 0)
    assert window.row("need", window.ids["buses"])["statement"] == "Buses"


def test_what_is_held_is_tried_once_more_at_the_end(window, disk, tmp_path):
    _write(window, "Trams")
    window.wait(lambda: window.shell.context.operations.unkept == 1)
    disk["full"] = False
    window.shell.close()
    with open_workspace(tmp_path / "filled") as workspace, workspace.database.read() as reader:
        assert reader.row("need", window.ids["buses"])["statement"] == "Trams"


def test_a_refusal_is_not_held(window):
    def refuse(_unit):
        raise UserError("This cannot be.")

    window.shell.context.operations.write(refuse, label="Refuse")
    window.wait(lambda: window.shell.notices._text.text() == "This cannot be.")
    assert window.shell.context.operations.unkept == 0


def test_a_second_window_on_the_same_workspace_is_told_so(qtbot, window, tmp_path):
    second = Shell(Theme(), Settings())
    qtbot.addWidget(second)
    second.show()
    opening = Opening(second, tmp_path / "filled")
    opening.begin()

    def texts():
        return [one.text() for one in second.findChildren(QLabel)]

    qtbot.waitUntil(lambda: "This workspace could not be opened" in texts(), timeout=10_000)
    said = " ".join(texts())
    assert "open" in said.lower()
    assert "Traceback" not in said


def test_a_workspace_that_was_moved_away_is_told_when_saving(window, tmp_path):
    shutil.move(tmp_path / "filled" / "data.db", tmp_path / "elsewhere.db")
    for link in window.database._writer._idle:  # an open file is followed to where it went; a new look is not
        link.close()
    window.database._writer._idle.clear()
    (tmp_path / "filled").rename(tmp_path / "moved")
    _write(window, "Trams")
    window.wait(lambda: window.shell.saved.text() == "Not saved yet")
    (tmp_path / "moved").rename(tmp_path / "filled")
    shutil.move(tmp_path / "elsewhere.db", tmp_path / "filled" / "data.db")
    window.shell.context.operations.try_again()
    window.wait(lambda: window.shell.saved.text() == "Saved on this computer")
    assert window.row("need", window.ids["buses"])["statement"] == "Trams"
