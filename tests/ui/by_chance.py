"""Presses keys and buttons of a window at random, as nobody would: ``python -m tests.ui.by_chance FOLDER SEED STEPS``.

It runs in a process of its own, since what it is after may end one. Whatever goes wrong is printed with the last steps;
it returns 1 then, and dies as the window did if that died.
"""

from __future__ import annotations

import faulthandler
import os
import random
import sys
import time
import traceback
from collections import deque
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QFileDialog, QWidget

from usascp_desktop.config import Settings
from usascp_desktop.store.queries import Query
from usascp_desktop.ui.collector import Collector
from usascp_desktop.ui.page_specs import PAGES, RECORD_PAGES
from usascp_desktop.ui.shell import OTHER_PAGES, Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_workspace

KEYS = [
    "Return",
    "Escape",
    "Tab",
    "Backtab",
    "Up",
    "Down",
    "Left",
    "Right",
    "Space",
    "Delete",
    "Backspace",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Slash",
    "Question",
    "1",
    "2",
    "3",
    "E",
    "N",
    "S",
]
WITH_CONTROL = [
    "K",
    "N",
    "R",
    "E",
    "Z",
    "H",
    "A",
    "Return",
    "T",
    "P",
    "M",
    "V",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "0",
]
TEXTS = ("water", "! a need", "> we send it", "ວຽງຈັນ", "x" * 60, "2026-13-40", "-1", "# water", "$ 5000 USD")
WAITS_MS = (5, 20, 60, 200)
RESCUE_MS = 1_500
LEFT_ALONE = ("Lock", "Close window")
"""Buttons after which there is nothing left to press."""


class Monkey:
    """One window and what is done to it."""

    def __init__(self, app: QApplication, folder: Path, seed: int) -> None:
        self.app, self.chance = app, random.Random(seed)
        self.done: deque[str] = deque(maxlen=12)
        self.faults: list[str] = []
        sys.excepthook = lambda kind, value, trace: self.note("".join(traceback.format_exception(kind, value, trace)))
        Collector(app)
        theme = Theme("light")
        theme.apply(app)
        self.shell = Shell(theme, Settings(last_page="today", home_zone="America/New_York"))
        self.shell.resize(1440, 900)
        self.shell.show()
        self.shell.attach(open_workspace(folder))
        self.shell.activateWindow()
        self.rescuer = QTimer(interval=RESCUE_MS)
        self.rescuer.timeout.connect(self.rescue)
        self.rescuer.start()

    def note(self, fault: str) -> None:
        """Print a fault once, with what led to it."""
        if fault not in self.faults:
            self.faults.append(fault)
            print(fault, "after", *self.done, sep="\n  ", flush=True)

    def rescue(self) -> None:
        """Close what waits for an answer: a menu, a sheet."""
        for over in (self.app.activePopupWidget(), self.app.activeModalWidget()):
            if over is not None:
                over.close()

    def go(self, steps: int) -> None:
        """Do that many things, and let the window answer each for a while."""
        ways = (self.click, self.key, self.control, self.write, self.page, self.record, self.row)
        for _step in range(steps):
            way = self.chance.choices(ways, (30, 25, 15, 10, 8, 7, 5))[0]
            try:
                way()
            except RuntimeError as problem:  # what was found went away while it was pressed
                self.done.append(str(problem))
            self.pump(self.chance.choice(WAITS_MS))

    def pump(self, ms: int) -> None:
        """Let the window work."""
        end = time.monotonic() + ms / 1000
        while time.monotonic() < end:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def top(self) -> QWidget:
        """What a person would see on top."""
        return self.app.activePopupWidget() or self.app.activeModalWidget() or self.app.activeWindow() or self.shell

    def held(self) -> QWidget:
        """What the keys go to."""
        return QApplication.focusWidget() or self.top()

    def click(self) -> None:
        """Press a button that shows."""
        there = [one for one in self.top().findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        there = [one for one in there if not any(word in one.accessibleName() for word in LEFT_ALONE)]
        if there:
            one = self.chance.choice(there)
            self.done.append(f"click {one.accessibleName()}")
            QTest.mouseClick(one, Qt.MouseButton.LeftButton)

    def key(self) -> None:
        """Press a key."""
        name = self.chance.choice(KEYS)
        self.done.append(f"key {name}")
        QTest.keyClick(self.held(), getattr(Qt.Key, f"Key_{name}"))

    def control(self) -> None:
        """Press a key with Control."""
        name = self.chance.choice(WITH_CONTROL)
        self.done.append(f"Ctrl+{name}")
        QTest.keyClick(self.held(), getattr(Qt.Key, f"Key_{name}"), Qt.KeyboardModifier.ControlModifier)

    def write(self) -> None:
        """Type a text."""
        text = self.chance.choice(TEXTS)
        self.done.append(f"type {text}")
        here = self.held()
        for letter in text:
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(here, key)

    def page(self) -> None:
        """Go to a page."""
        name = self.chance.choice([spec.name for spec in (*PAGES, *OTHER_PAGES)])
        self.done.append(f"page {name}")
        self.shell.open_page(name)

    def record(self) -> None:
        """Go to a record."""
        record = self.chance.choice(list(RECORD_PAGES))
        with self.shell.context.workspace.database.read() as reader:
            rows = reader.rows(Query(record, limit=30, fields=()))
        if rows:
            self.done.append(f"open a {record}")
            self.shell.open_page(RECORD_PAGES[record], self.chance.choice(rows)["id"])

    def row(self) -> None:
        """Press a row of a list."""
        there = [one for one in self.top().findChildren(QAbstractItemView) if one.isVisible() and one.model()]
        there = [one for one in there if one.model().rowCount()]
        if there:
            view = self.chance.choice(there)
            index = view.model().index(self.chance.randrange(view.model().rowCount()), 0)
            self.done.append(f"row of {view.accessibleName()}")
            at = view.visualRect(index).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def _answer_for_the_person(folder: Path, chance: random.Random) -> None:
    """Let no dialog of the system come up, and no other program."""
    endings = (".pdf", ".xlsx", ".usascp", ".csv")
    saved = folder.parent / "saved"
    QFileDialog.getSaveFileName = staticmethod(lambda *_a, **_k: (f"{saved}{chance.choice(endings)}", ""))
    QFileDialog.getOpenFileName = staticmethod(lambda *_a, **_k: ("", ""))
    QFileDialog.getOpenFileNames = staticmethod(lambda *_a, **_k: ([], ""))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_a, **_k: "")
    QDesktopServices.openUrl = staticmethod(lambda *_a: True)


def main(folder: Path, seed: int, steps: int) -> int:
    """Do it, and return 1 if anything went wrong."""
    faulthandler.enable()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    monkey = Monkey(app, folder, seed)
    _answer_for_the_person(folder, monkey.chance)
    monkey.pump(500)
    monkey.go(steps)
    monkey.shell.close()
    monkey.pump(200)
    return int(bool(monkey.faults))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
