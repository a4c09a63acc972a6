"""Writing a workspace out to plain tables on a PostgreSQL server, in the window, and looking at it there."""

from __future__ import annotations

import shutil
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from tests import served_workspace as served
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Window
from usascp_desktop.config import Settings
from usascp_desktop.records.needs import Need
from usascp_desktop.services import sharing
from usascp_desktop.services.sharing import Met
from usascp_desktop.store.materialised import Merging
from usascp_desktop.store.queries import Query
from usascp_desktop.sync import materialise
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.shared_place import show_when
from usascp_desktop.workspace import open_workspace


@pytest.fixture(scope="module")
def server():
    with served.running() as running:
        yield running


@pytest.fixture
def opened(qtbot, qapp):
    """Open windows over workspaces; all are closed when the test ends."""
    shells = []

    def show(workspace):
        Theme().apply(qapp)
        shell = Shell(Theme(), Settings(last_page="sync"))
        shells.append(shell)
        shell.show()
        shell.attach(workspace)
        return Window(shell, qtbot, {})

    yield show
    for shell in shells:
        shell.close()
        shell.deleteLater()


@pytest.fixture
def window(opened, encrypted_folder, tmp_path):
    """The team's page of a workspace with a need in it."""
    shutil.copytree(encrypted_folder, tmp_path / "workspace")
    made = opened(open_workspace(tmp_path / "workspace", passphrase=PASSPHRASE))
    made.database.write(lambda unit: unit.add(Need, {"statement": "Meters"}), label="Add")
    made.open("sync").show_part("team")
    return made


def said(window):
    """Wait until the work has ended and return what was said of it."""
    notices, page = window.shell.notices, window.shell.page("sync")
    window.wait(lambda: notices.isVisible() and not page.progress.isVisible())
    return notices._text.text()


def write(window, address):
    """Write out by keys and clicks."""
    window.shell.notices.hide()
    user = address.address.replace(f":{address.password}@", "@")
    for name, text in (("Address of the server", user), ("Password of the server", address.password)):
        field = window.find(name, QLineEdit)
        field.clear()
        window.keys(field, text)
    window.qtbot.keyClick(window.find("Yes, the server keeps it unencrypted", QCheckBox), Qt.Key.Key_Space)
    window.click("Write to the server")


def test_it_is_written_once_somebody_agrees_that_it_is_in_clear_and_no_password_is_kept(window, server):
    address = served.new_database(server)
    panel = window.shell.page("sync").team.server
    assert not panel.go.isEnabled(), "nothing is written in clear by accident"
    write(window, address)
    assert "Written" in said(window)
    window.wait(panel.last.isVisible)
    assert str(address) in panel.last.text().replace(f"{server.user}@", "")
    assert not panel.go.isEnabled(), "it is agreed to each time"
    assert panel.password.text() == ""
    with window.database.read() as reader:
        kept = sharing.state(reader).server.address
    assert address.password not in kept
    with open_workspace(address) as there, there.database.read() as reader:
        assert [one["statement"] for one in reader.rows(Query("need"))] == ["Meters"]


def test_two_who_write_at_the_same_time_do_not_disturb_each_other(window, server):
    address = served.new_database(server)
    at_it = Merging(address)
    try:
        write(window, address)
        assert "Somebody else is bringing" in said(window)
    finally:
        at_it.close()
    write(window, address)
    assert "Written" in said(window)


def test_stopping_keeps_what_was_written_and_the_next_time_finishes(window, server, monkeypatch):
    monkeypatch.setattr(materialise, "BATCH", 100)
    address = served.new_database(server)
    write(window, address)
    progress = window.shell.page("sync").progress
    window.wait(lambda: progress.bar.value() > 0)
    window.click("Cancel")
    assert "Stopped" in said(window)
    monkeypatch.setattr(materialise, "BATCH", 20_000)
    write(window, address)
    assert "Written" in said(window)


def test_a_password_that_is_wrong_and_an_address_that_is_none_are_said(window, server):
    address = served.new_database(server)
    wrong = type(address)(address.address.replace(address.password, "sesame"))
    write(window, wrong)
    assert "does not let this user in" in said(window)
    window.find("Address of the server", QLineEdit).setText("server/team")
    window.shell.notices.hide()
    window.qtbot.keyClick(window.find("Yes, the server keeps it unencrypted", QCheckBox), Qt.Key.Key_Space)
    window.click("Write to the server")
    assert "postgresql://host/database" in said(window)


def test_a_window_over_what_was_written_says_that_it_is_only_read_and_shares_nothing(window, server, opened):
    address = served.new_database(server)
    write(window, address)
    said(window)
    there = opened(open_workspace(address))
    failed = []
    there.shell.context.operations.failed.connect(failed.append)
    page = there.open("sync")
    there.wait(lambda: page.shared.why_not)
    assert "on a server" in page.title.line.text()
    assert not page.write.isEnabled()
    assert there.shell.practice.text().startswith("Read only:")
    assert failed == []


def test_when_is_told_by_the_clock_of_this_computer(qtbot, monkeypatch):
    where = QLabel()
    qtbot.addWidget(where)
    monkeypatch.setenv("TZ", "Asia/Vientiane")
    time.tzset()
    try:
        show_when(where, Met("/media/stick", "2026-11-23T22:05:00+00:00"), "{0} at {1}")
    finally:
        monkeypatch.undo()
        time.tzset()
    assert where.text() == "2026-11-24 05:05 at /media/stick"
