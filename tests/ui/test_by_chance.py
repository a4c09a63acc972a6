"""A window in which keys and buttons are pressed at random neither dies nor meets an error that nobody presents."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests import soak

STEPS = 40
SECONDS_A_STEP = 1.5
"""Far more than a step takes on a quiet computer."""


def test_keys_and_buttons_at_random_end_nothing(filled_folder, tmp_path):
    folder = tmp_path / "filled"
    shutil.copytree(filled_folder[0], folder)
    steps = soak.examples(STEPS)
    command = [sys.executable, "-m", "tests.ui.by_chance", str(folder), str(soak.seed(11)), str(steps)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "USASCP_CONFIG_DIR": str(tmp_path / "config"),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    done = subprocess.run(
        command, capture_output=True, text=True, env=environment, timeout=60 + steps * SECONDS_A_STEP, check=False
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
