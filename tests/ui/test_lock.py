"""Locking covers everything at once, keeps what was typed, and opens again only with the passphrase."""

from __future__ import annotations

import shutil
import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from tests.conftest import PASSPHRASE
from usascp_desktop.config import Settings
from usascp_desktop.errors import NotAllowedError, NotKeptError
from usascp_desktop.records.needs import Need
from usascp_desktop.store.database import Database
from usascp_desktop.ui.lock import PRACTICE, IdleWatch
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_workspace

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(qtbot, qapp, encrypted_folder, tmp_path):
    """A window over an encrypted workspace with one need in it, on the page of needs."""
    shutil.copytree(encrypted_folder, tmp_path / "workspace")
    Theme().apply(qapp)
    workspace = open_workspace(tmp_path / "workspace", passphrase=PASSPHRASE)
    need = workspace.database.write(lambda unit: unit.add(Need, {"statement": "Meters"}), label="Add need")
    made = Shell(Theme(), Settings(last_page="needs"))
    made.show()
    made.attach(workspace)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.need = need
    yield made
    made.close()
    made.deleteLater()


def _unlock(shell, qtbot, passphrase):
    field = shell.unlocking.page.field
    field.clear()
    qtbot.keyClicks(field, passphrase)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def _unlocked(shell, qtbot):
    _unlock(shell, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: not shell.locked, timeout=10_000)


def _wait_until_shut(shell, qtbot):
    qtbot.waitUntil(lambda: shell.context.workspace.database._shut, timeout=10_000)


def test_while_it_is_locked_no_link_is_open_no_key_is_held_and_nothing_can_be_read_or_written(shell, qtbot):
    database = shell.context.workspace.database
    shell.lock()
    _wait_until_shut(shell, qtbot)
    qtbot.waitUntil(lambda: database.open_links == 0)
    with pytest.raises(NotAllowedError, match="locked"), database.read():
        pass
    with pytest.raises(NotAllowedError, match="locked"):
        database.write(lambda unit: unit.add(Need, {"statement": "Valves"}), label="Add need")
    with pytest.raises(NotAllowedError, match="locked"):
        database.copy_connection()
    with pytest.raises(NotAllowedError, match="locked"):
        database.data_key  # noqa: B018
    held = [part for one in (database, shell.context.workspace) for part in vars(one).values()]
    assert not any(isinstance(part, bytes) for part in held)
    _unlocked(shell, qtbot)
    with database.read() as reader:
        assert reader.exists("need", shell.need)


def test_what_is_asked_for_while_it_is_locked_is_done_after_it(shell, qtbot):
    operations, found = shell.context.operations, []
    shell.lock()
    _wait_until_shut(shell, qtbot)
    operations.write(lambda unit: unit.add(Need, {"statement": "Valves"}), label="Add need", done=found.append)
    operations.read(lambda reader: reader.row("need", shell.need)["statement"], done=found.append)
    operations.run(lambda _job: "ran", done=found.append, progress=lambda done, total, what: None)
    _unlocked(shell, qtbot)
    qtbot.waitUntil(lambda: len(found) == 3, timeout=10_000)
    assert {"Meters", "ran"} <= set(found)


def test_work_that_was_begun_is_finished_before_the_key_goes(shell, qtbot):
    database, go_on, found = shell.context.workspace.database, threading.Event(), []

    def work(_job):
        go_on.wait(10)
        with database.read() as reader:
            return reader.exists("need", shell.need)

    shell.context.operations.run(work, done=found.append, progress=lambda done, total, what: None)
    shell.lock()
    qtbot.waitUntil(lambda: shell.locked)
    assert not database._shut
    go_on.set()
    _wait_until_shut(shell, qtbot)
    assert found == [True]


def test_text_that_the_disk_did_not_take_keeps_the_key_until_it_is_kept(shell, qtbot, monkeypatch):
    database, save = shell.context.workspace.database, Database._save
    full = [True]

    def refuse(self, work, request):
        if full[0]:
            raise NotKeptError("The disk is full; free some space.")
        return save(self, work, request)

    monkeypatch.setattr(Database, "_save", refuse)
    operations = shell.context.operations
    operations.write(lambda unit: unit.update(Need, shell.need, {"statement": "Valves"}), label="Set statement")
    shell.lock()
    qtbot.waitUntil(lambda: operations.unkept == 1, timeout=10_000)
    assert not database._shut
    full[0] = False
    operations.try_again()
    _wait_until_shut(shell, qtbot)
    _unlocked(shell, qtbot)
    with database.read() as reader:
        assert reader.row("need", shell.need)["statement"] == "Valves"


def test_unlocking_at_once_leaves_the_workspace_open(shell, qtbot):
    for _ in range(3):
        shell.lock()
        _unlocked(shell, qtbot)
    database = shell.context.workspace.database
    assert not database._shut
    with database.read() as reader:
        assert reader.exists("need", shell.need)


def test_the_window_can_be_closed_while_it_is_locked(shell, qtbot):
    shell.lock()
    _wait_until_shut(shell, qtbot)
    folder = shell.context.workspace.folder
    shell.close()
    with open_workspace(folder, passphrase=PASSPHRASE) as workspace, workspace.database.read() as reader:
        assert reader.exists("need", shell.need)


def test_control_l_covers_the_window_at_once(shell, qtbot):
    qtbot.keyClick(shell, Qt.Key.Key_L, CTRL)
    assert shell.locked
    assert not shell.stack.isVisible()
    assert not shell.rail.isVisible()
    assert shell.unlocking.page.isVisible()


def test_the_button_locks_too(shell, qtbot):
    qtbot.mouseClick(shell.rail.lock_button, Qt.MouseButton.LeftButton)
    assert shell.locked


def test_only_the_passphrase_opens_it_again(shell, qtbot):
    shell.lock()
    _unlock(shell, qtbot, "not this one")
    problem = shell.unlocking.page.problem
    qtbot.waitUntil(lambda: problem.text() != "", timeout=10_000)
    assert shell.locked
    _unlock(shell, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: not shell.locked, timeout=10_000)
    assert shell.stack.currentWidget() is shell.page("needs")
    assert shell.stack.isVisible()


def test_keys_of_the_window_do_nothing_while_it_is_locked(shell, qtbot):
    shell.lock()
    for key in (Qt.Key.Key_1, Qt.Key.Key_K, Qt.Key.Key_Z, Qt.Key.Key_N):
        qtbot.keyClick(shell.unlocking.page.field, key, CTRL)
    assert shell.stack.currentWidget() is shell.page("needs")
    assert not shell.palette_list.isVisible()
    _unlocked(shell, qtbot)
    with shell.context.workspace.database.read() as reader:
        assert reader.exists("need", shell.need)


def test_what_is_typed_is_kept_before_it_locks(shell, qtbot):
    shell.open_page("needs", shell.need)
    form = shell.page("needs").detail

    def field():
        found = [one for one in form.findChildren(QLineEdit) if one.text() == "Meters" and one.isVisible()]
        return found[0] if found else None

    qtbot.waitUntil(lambda: field() is not None, timeout=10_000)
    line = field()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.selectAll()
    qtbot.keyClicks(line, "Meters and valves")
    qtbot.keyClick(line, Qt.Key.Key_L, CTRL)
    assert shell.locked
    _wait_until_shut(shell, qtbot)
    _unlocked(shell, qtbot)
    with shell.context.workspace.database.read() as reader:
        assert reader.row("need", shell.need)["statement"] == "Meters and valves"
    assert line.text() == "Meters and valves"
    assert line.hasFocus()


def test_dialogs_are_hidden_with_it_and_come_back(shell, qtbot):
    shell.run("keys")
    sheet = shell.findChild(QDialog)
    assert sheet.isVisible()
    shell.lock()
    assert not sheet.isVisible()
    _unlock(shell, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: not shell.locked, timeout=10_000)
    assert sheet.isVisible()
    sheet.reject()


def test_a_practice_workspace_says_why_it_is_not_locked(window):
    window.qtbot.keyClick(window.shell, Qt.Key.Key_L, CTRL)
    assert not window.shell.locked
    assert window.shell.notices._text.text() == PRACTICE


def test_nobody_there_for_the_chosen_time_locks(shell):
    shell.idle._now = lambda: shell.idle._last + 15 * 60
    shell.idle.look()
    assert shell.locked


def test_the_wait_follows_its_own_clock_and_keys_begin_it_anew(qtbot, shell):
    time = [100.0]
    watch = IdleWatch(shell, now=lambda: time[0])
    idle = []
    watch.idle.connect(lambda: idle.append(time[0]))
    watch.wait_for(60)
    time[0] += 59
    watch.look()
    QApplication.sendEvent(
        shell.windowHandle(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    )
    time[0] += 59
    watch.look()
    assert idle == []
    time[0] += 1
    watch.look()
    assert idle == [219.0]
    watch.wait_for(0)
    time[0] += 10_000
    watch.look()
    assert idle == [219.0]
