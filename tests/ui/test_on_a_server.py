"""The window over a workspace on a PostgreSQL server: every page reads, and a write is refused in one sentence."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests import served_workspace as served
from tests.ui.conftest import ZONE, Window
from usascp_desktop.address import Address
from usascp_desktop.config import Settings
from usascp_desktop.records.needs import Need
from usascp_desktop.services import exporting_apart
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.store import merge
from usascp_desktop.store.materialised import Merging
from usascp_desktop.ui.app import Opening
from usascp_desktop.ui.lock import why_not
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_workspace


@pytest.fixture(scope="module")
def address(filled_folder):
    """A server that holds what the filled workspace of the window's tests holds."""
    with served.running() as server:
        place = served.new_database(server)
        with open_workspace(filled_folder[0], write=False) as workspace, workspace.database.read() as reader:
            lines = [raw.encode() for (raw,) in reader.db.execute("SELECT raw FROM sync_op")]
            names = reader.db.execute("SELECT id, kind, name FROM sync_name").fetchall()
        target = Merging(place)
        merge.apply(target, lines, segment="all")
        target.keep_facts({"zone": ZONE}, names)
        target.tidy()
        target.close()
        yield place


@pytest.fixture
def served_window(qtbot, filled_folder, address):
    theme = Theme("light")
    theme.apply(QApplication.instance())
    shell = Shell(theme, Settings(last_page="needs", home_zone=ZONE))
    shell.show()
    shell.attach(open_workspace(address))
    qtbot.waitUntil(shell.isActiveWindow)
    yield Window(shell, qtbot, filled_folder[1])
    shell.close()
    shell.deleteLater()


def settle(window):
    for _ in range(2):
        answered = []
        window.shell.context.operations.read(lambda _reader: True, done=answered.append)
        window.wait(lambda answered=answered: answered)


def test_every_page_shows_what_it_reads_there(served_window):
    failed = []
    served_window.shell.context.operations.failed.connect(failed.append)
    for spec in PAGES:
        served_window.open(spec.name)
        settle(served_window)
    for page, record in (
        ("needs", "meters"),
        ("consultations", "meeting"),
        ("follow_ups", "logger"),
        ("people", "lead"),
    ):
        served_window.open(page, served_window.ids[record])
        settle(served_window)
    assert failed == []
    assert served_window.shell.rail.saved.text() == "For reading only"


def test_a_write_is_refused_in_one_sentence(served_window):
    refused = []
    served_window.shell.context.operations.failed.connect(refused.append)
    served_window.shell.context.operations.write(lambda unit: unit.add(Need, {"statement": "x"}), label="Add need")
    served_window.wait(lambda: refused)
    assert "open for reading only" in str(refused[0])
    served_window.wait(served_window.shell.notices.isVisible)
    assert served_window.shell.rail.saved.text() == "For reading only"


def test_it_has_no_passphrase_to_lock_with_and_says_so(served_window):
    assert "on a server" in why_not(served_window.shell.context.workspace)


def test_a_server_that_lets_nobody_in_is_said_and_no_passphrase_is_asked_for(qtbot, address):
    theme = Theme("light")
    shell = Shell(theme, Settings())
    qtbot.addWidget(shell)
    shell.show()
    opening = Opening(shell, Address(address.address.replace(address.password, "wrong")))
    opening.begin()
    window = Window(shell, qtbot, {})
    window.wait(lambda: [one for one in shell.findChildren(QLabel) if "does not let this user in" in one.text()])
    assert opening.page is None
    assert not [one for one in shell.findChildren(QLabel) if "wrong" in one.text()]


def test_a_report_is_written_by_a_program_that_is_not_told_the_password_in_its_command(tmp_path):
    address = Address("postgresql://anna:sesame@db.example/team?sslmode=require")
    words = exporting_apart.arguments(address, Choices("needs-assessment"), tmp_path / "a.pdf", zone=ZONE)
    assert "postgresql://anna@db.example/team?sslmode=require" in words
    assert not any("sesame" in word for word in words)
