"""Workspaces to test in: an encrypted one and one for practice, each a copy of one made once a run."""

from __future__ import annotations

import shutil

import pytest

from usascp_desktop.workspace import new_workspace, open_workspace

PASSPHRASE = "river stone market seven"
FIRST = ("test_drill.py", "test_killed.py", "test_merge_convergence.py", "test_demo.py", "test_proof.py")
"""Files with few tests that take long: begun last, one of two processes would be alone with them at the end."""


def pytest_collection_modifyitems(items):
    """Begin with the files that take longest; the order within a file stays."""
    places = {name: place for place, name in enumerate(FIRST)}
    items.sort(key=lambda item: places.get(item.path.name, len(FIRST)))


@pytest.fixture(scope="session")
def encrypted_folder(tmp_path_factory):
    """The folder of a fresh encrypted workspace; copy it, never open it."""
    folder = tmp_path_factory.mktemp("workspace") / "encrypted"
    new_workspace(folder, passphrase=PASSPHRASE, laptop="L1", person="R. M.", zone="Asia/Vientiane").close()
    return folder


@pytest.fixture(scope="session")
def practice_folder(tmp_path_factory):
    """The folder of a fresh practice workspace; copy it, never open it."""
    folder = tmp_path_factory.mktemp("workspace") / "practice"
    new_workspace(folder, practice=True, laptop="L1", person="R. M.", zone="Asia/Vientiane").close()
    return folder


@pytest.fixture
def workspace(encrypted_folder, tmp_path):
    """An open encrypted workspace with the reference data in it."""
    shutil.copytree(encrypted_folder, tmp_path / "workspace")
    with open_workspace(tmp_path / "workspace", passphrase=PASSPHRASE) as opened:
        yield opened


@pytest.fixture
def practice(practice_folder, tmp_path):
    """An open practice workspace with the reference data in it."""
    shutil.copytree(practice_folder, tmp_path / "practice")
    with open_workspace(tmp_path / "practice") as opened:
        yield opened
