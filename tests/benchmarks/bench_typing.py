"""How soon a key is on the screen in a long note of a full workspace, each key painted before the next."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.lines import Line, percentile

LINES = 2_000
KEYS = 600
RECORDS = 100_000
_SENTENCE = "the pumps at Nong Chanh ran for eleven hours, ລະບົບລະບາຍນ້ຳ; who pays by 4 December? "
_KINDS = ("", "", "! ", "# water ", "> R. M.: ", "< ", "? ", "")


def measure() -> list[Line]:
    """Return the figures of typing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from usascp_desktop.config import Settings
    from usascp_desktop.ui.shell import Shell
    from usascp_desktop.ui.theme import Theme
    from usascp_desktop.workspace import open_workspace

    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme("light")
    theme.apply(app)  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder:
        row = _fill(Path(folder) / "practice")
        shell = Shell(theme, Settings(last_page="consultations"))
        shell.resize(1440, 900)
        shell.show()
        shell.attach(open_workspace(Path(folder) / "practice"))
        try:
            shell.open_page("consultations", row)
            _settle(app, 2.0)
            editor = shell.page("consultations").room.editor
            assert editor.document().blockCount() == LINES
            (plain, own), (marked, own_marked) = _type(app, editor, ""), _type(app, editor, "> ")
        finally:
            shell.close()
    note = f"{LINES:,} lines, {RECORDS:,} records"
    return [
        Line("key to echo in a long note, plain line, p99", percentile(plain, 0.99) * 1000, "ms", 16, note),
        Line("key to echo in a long note, marked line, p99", percentile(marked, 0.99) * 1000, "ms", 16, note),
        Line("of it work of the window's thread, plain and marked, p99", max(_p99(own), _p99(own_marked)), "ms", 16),
        Line("key to echo in a long note, worst of all keys", max(*plain, *marked) * 1000, "ms"),
    ]


def _p99(taken: list[float]) -> float:
    return percentile(taken, 0.99) * 1000


def _fill(place: Path) -> str:
    """Make a workspace of many records with one long note, and return the consultation's id."""
    from usascp_desktop.domain.ids import new_id
    from usascp_desktop.domain.moments import Moment
    from usascp_desktop.services import consultations
    from usascp_desktop.workspace import new_workspace

    text = "\n".join(f"{_KINDS[n % len(_KINDS)]}{n} {_SENTENCE}"[:90] for n in range(LINES))
    with new_workspace(place, practice=True, person="R. M.", laptop="L1", zone="Asia/Vientiane") as workspace:
        database = workspace.database
        for start in range(0, RECORDS, 20_000):
            rows = [
                {"id": new_id(), "statement": f"Need {start + n} of a district", "status": "identified"}
                for n in range(20_000)
            ]
            database.write(partial(_add, rows=rows), label="Many", undoable=False)

        def held(unit: Any) -> str:  # noqa: ANN401
            row = consultations.start(unit, city="vientiane", now=Moment.now("Asia/Vientiane"))
            consultations.set_notes(unit, row, text)
            return row

        return database.write(held, label="Long note")


def _add(unit: Any, *, rows: list[dict[str, str]]) -> None:  # noqa: ANN401
    from usascp_desktop.records.needs import Need

    unit.add_rows(Need, rows)


def _type(app: Any, editor: Any, marker: str) -> tuple[list[float], list[float]]:  # noqa: ANN401
    """Type into the middle of the note; return the sorted seconds a key took, by the clock and of the processor."""
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest

    cursor = QTextCursor(editor.document().findBlockByNumber(LINES // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertText("\n" + marker)
    editor.setTextCursor(cursor)
    editor.setFocus()
    _settle(app, 1.0)
    taken, worked = [], []
    for number in range(KEYS):
        letter = "a promise kept in time "[number % 23]
        began, busy = time.perf_counter(), time.thread_time()
        QTest.keyClicks(editor, letter)
        editor.viewport().repaint()
        taken.append(time.perf_counter() - began)
        worked.append(time.thread_time() - busy)
        end = time.perf_counter() + 0.02
        while time.perf_counter() < end:  # timers, answers and repaints between keys count for the next key only
            app.processEvents()
    return sorted(taken), sorted(worked)


def _settle(app: Any, seconds: float) -> None:  # noqa: ANN401
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.002)
