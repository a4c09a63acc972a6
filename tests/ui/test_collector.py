"""Circular garbage, which may be widgets, is found on the window's thread and on no other."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading

import pytest

from usascp_desktop import assets
from usascp_desktop.ui.collector import Collector


def _litter():
    """Make what only a search for circles can free, more than enough to set one off."""
    for _ in range(20_000):
        ring = []
        ring.append(ring)


@pytest.fixture
def searched():
    """The threads on which garbage was looked for."""
    found = []

    def note(phase, _info):
        if phase == "start":
            found.append(threading.get_ident())

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def _on_another_thread(work):
    other = threading.Thread(target=work)
    other.start()
    other.join()
    return other.ident


def test_python_alone_would_look_on_any_thread(searched):
    gc.enable()
    assert _on_another_thread(_litter) in searched


def test_what_another_thread_leaves_is_found_on_that_of_the_window(qtbot, qapp, searched):
    made = Collector(qapp)
    _on_another_thread(_litter)
    assert searched == []
    before = len(gc.get_objects())
    qtbot.waitUntil(lambda: bool(searched))
    assert set(searched) == {threading.get_ident()}
    assert len(gc.get_objects()) < before
    made.deleteLater()


START = """
import gc, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from usascp_desktop.ui import app as started
from usascp_desktop.ui.collector import Collector
started._SETTLED_MS = 50
app = QApplication([])
started.spare_the_collector()
QTimer.singleShot(400, app.quit)
app.exec()
print(gc.isenabled(), len(app.findChildren(Collector)), gc.get_freeze_count() > 1000)
"""


def test_a_start_leaves_the_search_to_the_collector_for_good():
    root = str(assets.path("ui").parent)
    run = [sys.executable, "-c", START]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root}
    done = subprocess.run(run, capture_output=True, text=True, check=True, env=env, timeout=60)
    assert done.stdout.split() == ["False", "1", "True"]
