"""Run by the test of killed exchanges in a process of its own: exchanges until it is killed."""

from __future__ import annotations

import sys
from pathlib import Path

from usascp_desktop.records.needs import Need
from usascp_desktop.sync import exchange
from usascp_desktop.workspace import Workspace, open_workspace


def say(*words: object) -> None:
    """Print one line at once: what was said had happened."""
    print(*words, flush=True)


def merge(workspace: Workspace, files: list[str]) -> None:
    """Merge the bundles one after the other."""
    for file in files:
        exchange.merge_files(workspace, [Path(file)])
        say("merged")


def write(workspace: Workspace, files: list[str]) -> None:
    """Add needs and write bundles for ever."""
    number = 0
    while True:
        workspace.database.write(lambda unit: unit.add(Need, {"statement": "between"}), label="Add")
        exchange.write_bundle(workspace, Path(f"{files[0]}-{number}"))
        number += 1
        say("written")


def take(workspace: Workspace, names: list[str]) -> None:
    """Take segments back and put them in again for ever."""
    while True:
        exchange.take_back(workspace, names)
        say("back")
        exchange.put_again(workspace, names)
        say("again")


if __name__ == "__main__":
    what, where, key, *given = sys.argv[1:]
    with open_workspace(Path(where), data_key=bytes.fromhex(key)) as opened:
        say("ready")
        {"merge": merge, "write": write, "take": take}[what](opened, given)
