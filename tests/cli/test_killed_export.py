"""A terminal export that is killed leaves a whole file, the old file, or none, and a sound workspace."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from pypdf import PdfReader

from usascp_desktop.services import demo
from usascp_desktop.store.check import check
from usascp_desktop.workspace import new_workspace, open_workspace

_COMMAND = (sys.executable, "-m", "usascp_desktop.cli")


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    folder = tmp_path_factory.mktemp("killed") / "season"
    with new_workspace(folder, practice=True, person="R. M.", laptop="L1") as workspace:
        demo.fill(workspace, scale="small", seed=1)
    return folder


@pytest.mark.parametrize("after", [0.6, 0.9, 1.2, 1.6, 2.2])
def test_an_export_that_is_killed_leaves_no_half_file_and_a_sound_workspace(season, tmp_path, after):
    folder, file = tmp_path / "season", tmp_path / "needs.pdf"
    shutil.copytree(season, folder)
    child = subprocess.Popen(
        [*_COMMAND, "export", str(folder), "needs-assessment", "-o", str(file)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        child.wait(timeout=after)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    if file.exists():
        assert len(PdfReader(file).pages) > 1
    with open_workspace(folder) as workspace:
        assert check(folder, workspace.database, deep=True).ok
