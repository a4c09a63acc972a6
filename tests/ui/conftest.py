"""A window over a workspace with one trip in it, and finding its parts by the names a screen reader says."""

from __future__ import annotations

import datetime as dt
import gc
import shutil
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from usascp_desktop.config import Settings
from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Commitment, FollowUp, Need
from usascp_desktop.records.people import Person
from usascp_desktop.ui.collector import look
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_workspace

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
ZONE = "Asia/Vientiane"
TODAY = Moment.now(ZONE).local().date()


def pytest_collection_modifyitems(items):
    """Say nothing about what the offscreen platform has no windows for."""
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@dataclass
class Window:
    """The shell, the test's hands on it, and the ids of what the workspace holds."""

    shell: Shell
    qtbot: object
    ids: dict[str, str]

    @property
    def database(self):
        return self.shell.context.operations.database

    def open(self, page, record=None):
        self.shell.open_page(page, record)
        return self.shell.page(page)

    def find(self, name, kind=QWidget):
        """The one visible widget with this accessible name; what has just been made shows a moment later."""
        found = self._called(name, kind)
        deadline = QDeadlineTimer(5_000)
        while len(found) != 1 and not deadline.hasExpired():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            found = self._called(name, kind)
        assert len(found) == 1, f"{len(found)} widgets are called {name!r}"
        return found[0]

    def _called(self, name, kind):
        parts = self.shell.findChildren(kind)
        return [one for one in parts if one.accessibleName() == name and one.isVisibleTo(self.shell)]

    def click(self, name):
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def undo_notice(self):
        """Press the action of the notice, once it shows."""
        self.wait(self.shell.notices.isVisible)
        (action,) = [one for one in self.shell.notices.findChildren(QPushButton) if one.text() == "Undo"]
        self.qtbot.mouseClick(action, Qt.MouseButton.LeftButton)

    def keys(self, widget, *keys):
        for key in keys:
            if isinstance(key, str) and not key.isascii():
                for letter in key:  # Qt's key clicks know ASCII only
                    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, NO_MODIFIER, letter))
            elif isinstance(key, str):
                self.qtbot.keyClicks(widget, key)
            else:
                self.qtbot.keyClick(widget, key)

    def activate(self):
        """Make it the active window: only that one gives the focus away."""
        self.shell.activateWindow()
        self.wait(self.shell.isActiveWindow)

    def wait(self, reached):
        self.qtbot.waitUntil(lambda: bool(reached()), timeout=10_000)

    def row(self, record, row_id):
        with self.database.read() as reader:
            return reader.row(record, row_id)

    def there(self, record, row_id):
        with self.database.read() as reader:
            return reader.exists(record, row_id)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path, monkeypatch):
    """Keep the settings of the person who runs the tests out of them, and theirs as they are."""
    monkeypatch.setenv("USASCP_CONFIG_DIR", str(tmp_path / "config"))


@pytest.fixture(autouse=True)
def _garbage_found_here():
    """Look for garbage on the window's thread alone, as the program does."""
    gc.disable()
    yield
    look()
    gc.enable()


@pytest.fixture(autouse=True)
def _nothing_left():
    """Delete a test's widgets when it ends: a theme dresses every widget there is, also those that only wait to go."""
    yield
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def filled_folder(practice_folder, tmp_path_factory):
    """The folder of a practice workspace with a trip in it; copy it, never open it."""
    folder = tmp_path_factory.mktemp("window") / "filled"
    shutil.copytree(practice_folder, folder)
    with open_workspace(folder) as workspace:
        ids = workspace.database.write(_fill, label="A trip")
    return folder, ids


@pytest.fixture(params=["light"])
def theme_name(request):
    return request.param


@pytest.fixture
def is_practice():
    """Whether the window takes what it shows for practice."""
    return True


@pytest.fixture
def window(qtbot, filled_folder, tmp_path, theme_name, is_practice):
    """An open window of 1440 by 900 over a copy of the filled workspace."""
    folder, ids = filled_folder
    shutil.copytree(folder, tmp_path / "filled")
    theme = Theme(theme_name)
    theme.apply(QApplication.instance())
    shell = Shell(theme, Settings(last_page="needs", home_zone=ZONE))
    shell.show()
    workspace = open_workspace(tmp_path / "filled")
    workspace.identity = workspace.identity._replace(practice=is_practice)
    shell.attach(workspace)
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    yield Window(shell, qtbot, ids)
    shell.close()
    shell.deleteLater()


def _fill(unit):
    ids = {"lead": unit.add(Person, {"display_name": "Ruth Mercer", "consent": "public_role"})}
    ids["meeting"] = unit.add(
        Consultation,
        {
            "title": "Water lost in the old town",
            "city": "vientiane",
            "status": "final",
            "moment": "2026-03-02T09:00[Asia/Vientiane]",
            "notes": "! Meters for eleven districts",
        },
    )
    line = unit.note_lines(ids["meeting"])[0].id
    needs = (
        ("meters", "vientiane", "Meters for eleven districts", "water", "critical", "identified", line),
        (
            "drains",
            "luang-prabang",
            "Storm drains that spare the heritage walls",
            "heritage_tourism",
            "medium",
            None,
            None,
        ),
        ("buses", "da-nang", "Bus priority at six junctions", "transport", "high", "scoped", None),
        ("school", "cebu-city", "Training for traffic engineers", "transport", "low", "met", None),
    )
    for key, city, statement, sector, priority, status, origin in needs:
        values = {"city": city, "statement": statement, "sector": sector, "priority": priority, "status": status}
        more = {"consultation": ids["meeting"], "origin": origin, "evidence": "stated"} if origin else {}
        ids[key] = unit.add(Need, {**values, **more})
    promises = (
        ("logger", "us", "Send the pressure logger sheet", TODAY - dt.timedelta(days=10), "agreed"),
        ("makers", "us", "Introduce two meter makers", TODAY + dt.timedelta(days=40), "agreed"),
        ("map", "city", "Send the network map", TODAY - dt.timedelta(days=1), "agreed"),
        ("name", "city", "Name a counterpart", None, "agreed"),
    )
    for key, side, text, due, status in promises:
        values = {"side": side, "text": text, "due": due, "status": status, "city": "vientiane"}
        ids[key] = unit.add(Commitment, {**values, "owner": ids["lead"], "consultation": ids["meeting"]})
    task = {"text": "Thank the deputy mayor", "due": TODAY, "status": "open", "about": f"consultation/{ids['meeting']}"}
    ids["thanks"] = unit.add(FollowUp, task)
    return ids
