"""How soon the window paints and is usable against a bare PySide6 window, what it weighs, and how it scrolls.

Both programs run from compiled bytecode, as an installed program does; it lies in a folder of the run's own.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks import kept
from tests.benchmarks.lines import Line, percentile, times

RUNS = 5
MILLION = 1_000_000
_ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
MEMORY_LIMIT = 150
"""MiB that the idle window may hold with a hundred thousand records."""

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QLabel
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("Hello"))
window.resize(1440, 900)
window.show()
window.grab()
print("painted", time.time(), flush=True)
"""

_OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from usascp_desktop import config
from usascp_desktop.ui import app as started
app = QApplication(sys.argv[:1])
started.spare_the_collector()
shell, opening = started.first_window(app, config.Settings(last_page="cities"), Path(sys.argv[1]))
shell.resize(1440, 900)
shell.grab()
print("painted", time.time(), flush=True)
opening.begin()
def look_again():
    page = shell._pages.get("cities")
    if page is not None and page.view is not None:
        shell.grab()
        print("usable", time.time(), flush=True)
        QTimer.singleShot(4000, weigh)
    else:
        QTimer.singleShot(2, look_again)
def weigh():
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc/self/statm").exists() else 0
    print("memory", pages * 4096 / 2**20, flush=True)
    shell.close()
    app.quit()
QTimer.singleShot(0, look_again)
app.exec()
"""


def measure() -> list[Line]:
    """Return the figures of the window."""
    os.environ.update(_ENVIRONMENT)
    with tempfile.TemporaryDirectory() as folder:
        season, hundred_thousand = _practice(Path(folder) / "small"), kept.large(Path(folder) / "large").folder
        for place in (season, hundred_thousand):
            _look_at_the_first_city(place)
        compiled = Path(folder) / "bytecode"
        return [*_start(season, hundred_thousand, compiled), *_inside(season)]


def _practice(place: Path) -> Path:
    from usascp_desktop.services import demo
    from usascp_desktop.workspace import new_workspace

    with new_workspace(place, practice=True, person="R. M.", laptop="L1", zone="Asia/Vientiane") as workspace:
        demo.fill(workspace, scale="small", seed=1)
    return place


def _look_at_the_first_city(place: Path) -> None:
    """Let the page of cities begin with a city: the first of the alphabet was looked at last."""
    from usascp_desktop.services import cities
    from usascp_desktop.store.queries import Query
    from usascp_desktop.workspace import open_workspace

    with open_workspace(place) as workspace:
        with workspace.database.read() as reader:
            city = reader.rows(Query("city", fields=("name",), order=("name",), limit=1))[0]["id"]
        workspace.database.write(lambda unit: cities.keep_last(unit, city), label="Remember the city")


def _start(season: Path, hundred_thousand: Path, compiled: Path) -> list[Line]:
    """Start the programs in turn, so that a slow spell hits all of them."""
    rounds = []
    for _ in range(1 + RUNS):
        bare = _run(compiled, _BARE)["painted"]
        rounds.append((bare, _run(compiled, _OURS, str(season)), _run(compiled, _OURS, str(hundred_thousand))))
    counted = rounds[1:]  # the first one compiles
    first = statistics.median(bare for bare, _, _ in counted) * 1000
    memory = statistics.median(large["memory"] for _, _, large in counted)
    return [
        Line(
            "process start to first paint / bare PySide6 window",
            statistics.median(small["painted"] / bare for bare, small, _ in counted),
            "x",
            1.3,
            f"bare {first:.0f} ms",
        ),
        Line(
            "process start to a city on the screen / bare PySide6 window",
            statistics.median(small["usable"] / bare for bare, small, _ in counted),
            "x",
            3,
        ),
        Line(
            "the same with 100,000 records",
            statistics.median(large["usable"] / bare for bare, _, large in counted),
            "x",
            3,
        ),
        Line("memory of the idle window with 100,000 records", memory, "MiB", MEMORY_LIMIT),
    ]


def _run(compiled: Path, code: str, *arguments: str) -> dict[str, float]:
    """Return the seconds from process start to each thing the program says, and its memory in MiB."""
    environment = {**os.environ, **_ENVIRONMENT, "PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    said = dict(line.split() for line in done.stdout.splitlines())
    return {what: float(value) if what == "memory" else float(value) - began for what, value in said.items()}


def _inside(place: Path) -> list[Line]:
    from PySide6.QtWidgets import QApplication

    from usascp_desktop.config import Settings
    from usascp_desktop.ui.page_specs import PAGES
    from usascp_desktop.ui.shell import Shell
    from usascp_desktop.ui.theme import Theme
    from usascp_desktop.workspace import open_workspace

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme("light")
    theme.apply(app)
    shell = Shell(theme, Settings(last_page="cities"))
    shell.resize(1440, 900)
    shell.show()
    shell.attach(open_workspace(place))
    try:
        for spec in PAGES:
            shell.open_page(spec.name)
            _settle(app, 0.5)
        switched = _switches(app, shell, [spec.name for spec in PAGES])
    finally:
        shell.close()
    frames = _frames(app)
    return [
        Line("list of a million rows: one frame of scrolling, p95", percentile(frames, 0.95) * 1000, "ms", 16),
        Line("switch to a page that was opened before, painted, p95", percentile(switched, 0.95) * 1000, "ms", 50),
    ]


def _switches(app: Any, shell: Any, names: list[str]) -> list[float]:  # noqa: ANN401
    def switch(name: str) -> Callable[[], None]:
        def work() -> None:
            shell.open_page(name)
            app.processEvents()
            shell.repaint()

        return work

    return sorted(times(switch(name), runs=1)[0] for _ in range(20) for name in names)


def _frames(app: Any) -> list[float]:  # noqa: ANN401
    """Scroll a table of a million rows, by a line and by jumps, painting each step."""
    from types import SimpleNamespace

    from usascp_desktop.ui.models.id_table import Column, IdTableModel
    from usascp_desktop.ui.theme import Theme
    from usascp_desktop.ui.widgets.record_table import RecordTable

    columns = [Column(f"c{n}", f"Column {n}", lambda value, _row: str(value)) for n in range(8)]
    model = IdTableModel(
        columns, lambda numbers: {n: {"id": str(n), **{f"c{k}": n + k for k in range(8)}} for n in numbers}
    )
    view = RecordTable(model, SimpleNamespace(theme=Theme("light")), name="A million rows")
    view.resize(1200, 800)
    view.show()
    model.show_rows(array("q", range(MILLION)))
    _settle(app, 0.2)
    bar = view.verticalScrollBar()
    steps = [*range(1, 300), *range(0, MILLION, 4_000)]

    def frame(place: int) -> Callable[[], None]:
        def work() -> None:
            bar.setValue(place)
            view.viewport().repaint()
            app.processEvents()

        return work

    taken = sorted(times(frame(place), runs=1)[0] for place in steps)
    view.close()
    return taken


def _settle(app: Any, seconds: float) -> None:  # noqa: ANN401
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
