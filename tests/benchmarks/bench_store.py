"""What a save costs against the bare UPDATE, and how quickly words are found among 100,000 records."""

from __future__ import annotations

import random
import statistics
import tempfile
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.benchmarks import kept
from tests.benchmarks.lines import Line, paired, percentile, times
from usascp_desktop.records.needs import Need
from usascp_desktop.workspace import Workspace, new_workspace, open_workspace

WORDS = (
    "drainage",
    "water",
    "pump",
    "wastewater",
    "ລະບົບ",
    "ນ້ໍາ",
    "น้ำท่วม",
    "ทาง",
    "ទឹក",
    "ရေ",
    "nước",
    "thoát",
    "bus",
    "traffic",
)


def measure() -> list[Line]:
    """Return the figures of the store."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_save(Path(folder)), *_large(Path(folder))]


def _save(folder: Path) -> list[Line]:
    numbers = count()
    with new_workspace(folder / "save", passphrase="bench") as workspace:
        need = _need(workspace)
        bare = _bare_update(folder / "bare.db", workspace.database.data_key or b"")

        def save() -> None:
            text = f"Statement {next(numbers)}"
            workspace.database.write(lambda unit: unit.update(Need, need, {"statement": text}), label="Edit")

        ratio = paired(save, lambda: bare(next(numbers)), runs=200)
        median = statistics.median(times(save, runs=200)) * 1000
    return [
        Line("save of one field: log, history, search, synced / bare UPDATE", ratio, "x", 3),
        Line("save of one field, median", median, "ms", 10),
    ]


def _bare_update(file: Path, key: bytes):
    connection = dbapi2.connect(str(file), isolation_level=None)
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE need(id TEXT PRIMARY KEY, statement TEXT)")
    connection.execute("INSERT INTO need VALUES ('a', '')")

    def update(number: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE need SET statement = ? WHERE id = 'a'", (f"Statement {number}",))
        connection.execute("COMMIT")

    return update


def _need(workspace: Workspace) -> str:
    values = {"city": "vientiane", "statement": "Update of the drainage master plan"}
    return workspace.database.write(lambda unit: unit.add(Need, values), label="Add need")


def _large(folder: Path) -> list[Line]:
    place = folder / "large"
    season = kept.large(place)
    opened = times(lambda: open_workspace(place, write=False).close(), runs=5)
    with open_workspace(place, write=False) as workspace, workspace.database.read() as reader:
        typed = [word[:length] for word in WORDS for length in range(2, len(word) + 1)]
        random.Random(1).shuffle(typed)
        found = sorted(times(lambda text=text: reader.search(text, limit=20), runs=1)[0] for text in typed)
    return [
        Line("practice data of 100,000 records made", season.seconds, "s", 180, season.note),
        Line("that workspace opened, median", statistics.median(opened) * 1000, "ms"),
        Line("search as you type among 100,000 records, p50", percentile(found, 0.5) * 1000, "ms", 20),
        Line("search as you type among 100,000 records, p95", percentile(found, 0.95) * 1000, "ms", 80),
    ]
