"""The workspace's lock between real processes: contention, a killed holder, folders that cannot be locked."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from usascp_desktop.errors import UserError, WorkspaceInUseError
from usascp_desktop.security.lock import HOLDER_NAME, Holder, WorkspaceLock, holder

HOLD = """
import sys
from pathlib import Path
from usascp_desktop.security.lock import WorkspaceLock
with WorkspaceLock(Path(sys.argv[1])).acquire("Ana Reyes"):
    print("held", flush=True)
    sys.stdin.readline()
print("released", flush=True)
"""

TRY_AS_NOBODY = """
import os, sys
from pathlib import Path
from usascp_desktop.errors import UserError
from usascp_desktop.security.lock import WorkspaceLock
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    WorkspaceLock(Path(sys.argv[1])).acquire("Ana")
except UserError as error:
    print(type(error).__name__, error)
"""


@pytest.fixture
def hold(tmp_path):
    """Start another process that holds the lock; it lets go when it gets a line."""
    started = []

    def start():
        process = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        started.append(process)
        assert process.stdout.readline() == "held\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_another_process_is_named_and_lets_go_in_the_end(tmp_path, hold):
    process = hold()
    with pytest.raises(WorkspaceInUseError) as refused:
        WorkspaceLock(tmp_path).acquire("Ben")
    sentence = str(refused.value)
    assert sentence.startswith(f"Ana Reyes has this workspace open on {socket.gethostname()} (process {process.pid}) ")
    assert refused.value.exit_code == 5
    process.stdin.write("\n")
    process.stdin.flush()
    assert process.stdout.readline() == "released\n"
    with WorkspaceLock(tmp_path).acquire("Ben") as lock:
        assert lock.held


def test_a_killed_holder_is_succeeded_without_a_question(tmp_path, hold):
    process = hold()
    process.kill()
    process.wait()
    left = holder(tmp_path)
    assert left is not None
    assert left.person == "Ana Reyes"
    with WorkspaceLock(tmp_path).acquire("Ben"):
        now = holder(tmp_path)
        assert now is not None
        assert (now.person, now.process) == ("Ben", os.getpid())


def test_a_refused_taker_leaves_the_holders_name_alone(tmp_path, hold):
    hold()
    before = (tmp_path / HOLDER_NAME).read_bytes()
    lock = WorkspaceLock(tmp_path)
    with pytest.raises(WorkspaceInUseError):
        lock.acquire("Ben")
    lock.release()
    assert not lock.held
    assert (tmp_path / HOLDER_NAME).read_bytes() == before
    with pytest.raises(WorkspaceInUseError):
        WorkspaceLock(tmp_path).acquire("Ben")


def test_one_process_cannot_take_the_lock_twice_over(tmp_path):
    with WorkspaceLock(tmp_path).acquire("Ana") as lock:
        assert lock.acquire("Ana") is lock
        with pytest.raises(WorkspaceInUseError, match="Ana"):
            WorkspaceLock(tmp_path).acquire("Ben")
    assert not lock.held
    assert holder(tmp_path) is None
    with WorkspaceLock(tmp_path).acquire("Ben") as other:
        assert other.held


def test_an_error_inside_lets_go_of_the_lock(tmp_path):
    def fail():
        with WorkspaceLock(tmp_path).acquire("Ana"):
            raise ValueError("inside")

    with pytest.raises(ValueError, match="inside"):
        fail()
    with WorkspaceLock(tmp_path).acquire("Ben") as lock:
        assert lock.held


def test_entering_without_the_lock_is_a_mistake_of_the_program(tmp_path):
    with pytest.raises(RuntimeError), WorkspaceLock(tmp_path):
        pass


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b"\xff", b"[" * 4000, b'{"person":1,"host":"h","process":1,"since":"s"}', b"x" * 9000],
)
def test_a_damaged_name_is_another_program_and_never_in_the_way(tmp_path, content):
    with WorkspaceLock(tmp_path).acquire("Ana"):
        (tmp_path / HOLDER_NAME).write_bytes(content)
        with pytest.raises(WorkspaceInUseError, match="Another program"):
            WorkspaceLock(tmp_path).acquire("Ben")
    (tmp_path / HOLDER_NAME).write_bytes(content)
    with WorkspaceLock(tmp_path).acquire("Ben") as lock:
        assert lock.held


def test_a_hostile_name_is_one_printable_line(tmp_path):
    text = {"person": "A\x1b[2J\n" + "b" * 200, "host": "h\r\n", "process": 7, "since": "now\u202e"}
    (tmp_path / HOLDER_NAME).write_text(json.dumps(text))
    assert holder(tmp_path) == Holder(person="A[2J" + "b" * 76, host="h", process=7, since="now")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes on folders")
def test_a_folder_that_may_not_be_written_has_a_sentence():
    with tempfile.TemporaryDirectory() as name:  # not tmp_path: another account must be able to reach it
        folder = Path(name)
        folder.chmod(stat.S_IRUSR | stat.S_IXUSR | stat.S_IROTH | stat.S_IXOTH)
        tried = subprocess.run([sys.executable, "-c", TRY_AS_NOBODY, name], capture_output=True, text=True, check=False)
        folder.chmod(stat.S_IRWXU)
    assert tried.stderr == ""
    assert tried.stdout.startswith(f"UserError {name} cannot be opened for writing (Permission denied); move")


def test_a_folder_that_is_not_there_has_a_sentence(tmp_path):
    with pytest.raises(UserError, match="cannot be opened for writing"):
        WorkspaceLock(tmp_path / "none").acquire("Ana")
    assert not (tmp_path / "none").exists()


def test_a_full_disk_gives_the_lock_back(tmp_path, monkeypatch):
    def no_space(*_):
        raise OSError(28, "No space left on device")

    refused = WorkspaceLock(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", no_space)
        with pytest.raises(UserError, match="No space left"):
            refused.acquire("Ana")
    assert not refused.held
    with WorkspaceLock(tmp_path).acquire("Ben") as lock:
        assert lock.held


def test_a_file_system_without_locks_is_refused_instead_of_trusted(tmp_path, monkeypatch):
    fcntl = pytest.importorskip("fcntl")

    def not_implemented(*_):
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(fcntl, "flock", not_implemented)
    with pytest.raises(UserError, match="Function not implemented"):
        WorkspaceLock(tmp_path).acquire("Ana")
