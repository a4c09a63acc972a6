"""Run by a test in a process of its own: types into the notes of a consultation until it is killed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from usascp_desktop.config import Settings
from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import consultations
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_workspace


def main(folder: Path) -> None:
    """Say the consultation's id, then each line's number and time once its last key was typed."""
    app = QApplication(sys.argv[:1])
    theme = Theme("light")
    theme.apply(app)
    workspace = open_workspace(folder)
    row = workspace.database.write(
        lambda unit: consultations.start(unit, city="vientiane", now=Moment.now("Asia/Vientiane")), label="Start"
    )
    shell = Shell(theme, Settings(last_page="consultations"))
    shell.show()
    shell.attach(workspace)
    shell.open_page("consultations", row)
    editor = shell.page("consultations").room.editor
    count = 0
    print(row, flush=True)

    def type_a_line() -> None:
        nonlocal count
        count += 1
        if count > 1:
            QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClicks(editor, f"line {count}")
        print(count, time.time(), flush=True)

    timer = QTimer(interval=80)
    timer.timeout.connect(type_a_line)
    QTimer.singleShot(1500, timer.start)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
