"""A real process is killed in the middle of an exchange: nothing is damaged, and the repetition ends as if nothing was.

A kill may fall anywhere; that the interrupted state is whole is looked at before anything is repeated.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import uuid
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.soak import at_most, seed
from tests.sync import exchanging
from usascp_desktop.records.needs import Need
from usascp_desktop.store import segments
from usascp_desktop.store.check import check
from usascp_desktop.sync import exchange, proof
from usascp_desktop.workspace import open_workspace

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs signals of a POSIX system")
ROOT = Path(exchanging.__file__).parents[2]
ROUNDS = at_most(5, 200)
MANY = 400


@contextmanager
def closed(laptop):
    """Let go of a laptop's workspace, so that a process of its own may open it, and open it again afterwards."""
    key, folder = laptop.workspace.database.data_key, laptop.workspace.folder
    laptop.workspace.close()
    try:
        yield folder, key
    finally:
        laptop.workspace = open_workspace(folder, data_key=key)


def killed(folder, key, what, given, *, seconds):
    """Exchange in a process of its own, kill it that long after it opened the workspace; return what it said."""
    command = [sys.executable, "-m", "tests.sync.exchanging", what, str(folder), key.hex(), *map(str, given)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "ready\n", process.communicate()[1]
    timer = threading.Timer(seconds, process.kill)
    timer.start()
    said, problem = process.communicate()
    timer.cancel()
    assert problem == ""
    assert process.returncode in (0, -signal.SIGKILL)
    return said.split(), process.returncode != 0


def whole(folder, key):
    """Fail if anything is damaged; what waits for the next merge is not."""
    assert check(folder, key, deep=True, exchanged=proof.differences).found == ()


@pytest.fixture
def full(two):
    """Two laptops, the first with several hundred needs, edited here and there, in several bundles."""
    first, second = two
    files = []
    for number in range(3):
        rows = [uuid.uuid4().hex for _ in range(MANY)]
        first.workspace.database.write(
            lambda unit, rows=rows: [unit.add(Need, {"statement": f"n {row}", "tags": "a,b"}, row=row) for row in rows],
            label="Add",
        )
        first.edit(rows[0], f"edited {number}")
        files += first.bundle(f"b{number}")
    second.add("own")
    return first, second, files


def times(most):
    """Return the seconds after which each round kills: all over what the work takes."""
    source = random.Random(seed(11))
    return [source.uniform(0.0, most) for _ in range(ROUNDS)]


def test_a_process_that_is_killed_while_it_merges_damages_nothing_and_the_repetition_ends_equal(full, tmp_path):
    first, second, files = full
    ends, cut = [], 0
    with closed(second) as (folder, key):
        before = shutil.copytree(folder, tmp_path / "before")
    for seconds in times(0.5):
        with closed(second) as (folder, key):
            shutil.rmtree(folder)
            shutil.copytree(before, folder)
            cut += killed(folder, key, "merge", files, seconds=seconds)[1]
            whole(folder, key)
        second.merge(*files)
        ends.append((second.words(), second.needs()))
    assert cut >= 2
    assert all(end == ends[0] for end in ends)
    first.merge(*second.bundle("back"))
    assert (first.words(), first.needs()) == (second.words(), second.needs()) == ends[0]
    with second.workspace.database.read() as reader:
        assert segments.waiting(reader.db) == []
    whole(folder, key)


def test_a_process_that_is_killed_while_it_writes_bundles_loses_nothing_and_gives_no_number_twice(full):
    first, second, _ = full
    with closed(first) as (folder, key):
        for number, seconds in enumerate(times(0.6)):
            said, was_killed = killed(folder, key, "write", [first.desk / f"w{number}"], seconds=seconds)
            assert was_killed
            there = sorted(first.desk.glob(f"w{number}-*"))
            assert len(there) >= said.count("written")
        whole(folder, key)
    with first.workspace.database.read() as reader:
        numbers = [one.seq for one in segments.places(reader.db) if one.device == first.device]
    assert numbers == list(range(1, len(numbers) + 1))
    for file in [one for one in first.desk.iterdir() if one.name.startswith("w")]:
        second.merge(file)
    second.merge(*first.bundle("all"))
    assert first.needs().items() <= second.needs().items()
    assert second.quarantine() == []


def test_a_process_that_is_killed_while_it_takes_a_merge_back_leaves_it_in_or_out(full):
    first, second, files = full
    [*_, report] = second.merge(*files)
    with_all = second.needs()
    with closed(second) as (folder, key):
        for seconds in times(0.8):
            assert killed(folder, key, "take", report.segments, seconds=seconds)[1]
            whole(folder, key)
    exchange.take_back(second.workspace, report.segments)
    assert len(second.needs()) == len(with_all) - MANY
    exchange.put_again(second.workspace, report.segments)
    assert second.needs() == with_all
    first.merge(*second.bundle("back"))
    assert second.words() == first.words()
    whole(folder, key)
