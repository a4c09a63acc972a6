"""Killed at any moment, out of room, or not allowed: what was committed is there, and the rest never happened."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.store import crashing
from usascp_desktop.errors import UserError, WorkspaceError
from usascp_desktop.records.delegations import Attachment
from usascp_desktop.records.needs import Need
from usascp_desktop.services.attachments import read
from usascp_desktop.store import backup
from usascp_desktop.store import engine as engines
from usascp_desktop.store.check import check
from usascp_desktop.workspace import open_workspace

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs signals and limits of a POSIX system")
ROOT = Path(crashing.__file__).parents[2]


def child(what, folder, key):
    command = [sys.executable, "-m", "tests.store.crashing", what, str(folder), key.hex() if key else ""]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def killed_after(process, lines):
    """Let the child say so many lines, kill it without warning, and return all it said."""
    said = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    rest, problem = process.communicate()
    assert problem == ""
    said += rest.splitlines(keepends=True)
    return [line.split() for line in said if line.endswith("\n")]


@pytest.mark.parametrize("kind", ["encrypted_folder", "practice_folder"])
def test_nothing_committed_is_lost_when_the_program_is_killed(request, tmp_path, kind):
    folder = tmp_path / "workspace"
    shutil.copytree(request.getfixturevalue(kind), folder)
    key = _key(folder)
    source, said = random.Random(7), []
    for _ in range(3):
        said += killed_after(child("write", folder, key), source.randrange(5, 120))
    with open_workspace(folder, data_key=key) as workspace:
        assert check(folder, workspace.database, deep=True).found == ()
        gone = {words[1] for words in said if words[0] == "gone"}
        with workspace.database.read() as reader:
            for words in said:
                if words[0] == "need" and words[1] not in gone:
                    # A deletion may have been committed right before its word was said.
                    assert reader.exists("need", words[1]) or words[1] == _last_but_one(said, words[1])
                elif words[0] == "gone":
                    assert not reader.exists("need", words[1])
                elif words[0] == "detail" and reader.exists("need", words[1]):
                    assert reader.row("need", words[1])["detail"] == "xyz"
                elif words[0] == "attachment":
                    assert len(read(reader, folder, words[1])) == 20_000
            assert {one.id for one in reader.all(Attachment)} >= {w[1] for w in said if w[0] == "attachment"}
        assert len([words for words in said if words[0] == "need"]) >= 3
        workspace.database.write(lambda unit: unit.add(Need, {"statement": "on it goes"}), label="Add")


def _last_but_one(said, row):
    """Return the row itself if the next thing the child would have said about it is that it is gone."""
    needs = [words[1] for words in said if words[0] == "need"]
    position = needs.index(row)
    return row if position + 1 < len(needs) and ["gone", row] not in said else None


def test_a_backup_is_whole_or_not_there_when_the_program_is_killed(encrypted_folder, tmp_path):
    folder, out = tmp_path / "workspace", tmp_path / "out"
    shutil.copytree(encrypted_folder, folder)
    out.mkdir()
    key = _key(folder)
    for lines in (1, 2, 3):
        shutil.rmtree(out)
        out.mkdir()
        said = killed_after(child("back_up", folder, key), lines)
        there = sorted(out.glob("*.zip"))
        assert len(there) >= len([words for words in said if words[0] == "backup"])
        for file in there:
            assert {member.name for member in backup.verify(file)} == {"keys.json", "data.db"}
    assert check(folder, key, deep=True).found == ()


def test_a_full_disk_is_a_sentence_and_what_was_saved_before_stays(practice_folder, tmp_path):
    folder = tmp_path / "workspace"
    shutil.copytree(practice_folder, folder)
    (tmp_path / "out").mkdir()
    process = child("fill", folder, None)
    said, problem = process.communicate(timeout=60)
    assert problem == ""
    lines = dict(line.split(" ", 1) for line in said.splitlines() if " " in line)
    assert "full" in lines["sentence"]
    assert "full" in lines["backup"] or "could not be written" in lines["backup"]
    kept, there = lines["kept"].split()
    assert kept == there != "0"
    assert said.splitlines()[-1] == "again"
    assert list((tmp_path / "out").iterdir()) == []
    assert check(folder, None, deep=True).found == ()


def test_a_read_only_folder_can_be_read_and_is_a_sentence_for_who_would_write(practice_folder):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "workspace"
        shutil.copytree(practice_folder, folder)
        for place in (Path(name), folder, *folder.rglob("*")):
            place.chmod(0o555 if place.is_dir() else 0o444)
        said, problem = child("look", folder, None).communicate(timeout=60)
        for place in (folder, *folder.rglob("*"), Path(name)):
            place.chmod(0o755 if place.is_dir() else 0o644)
    assert problem == ""
    refused = [line for line in said.splitlines() if line.startswith("refused True")]
    assert refused
    assert "cannot be" in refused[0]
    assert "opened False" in said


def test_a_database_that_another_program_is_writing_to_is_a_sentence(practice, monkeypatch):
    monkeypatch.setattr(engines, "PATIENCE", 0.1)
    practice.close()
    with open_workspace(practice.folder) as opened:
        other = opened.database.copy_connection(writing=True)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WorkspaceError, match="Another program is writing"):
            opened.database.write(lambda unit: unit.add(Need, {"statement": "x"}), label="Add")
        other.execute("ROLLBACK")
        other.close()
        with opened.database.read() as reader:
            assert reader.db.execute("SELECT count(*) FROM need").fetchone() == (0,)
        opened.database.write(lambda unit: unit.add(Need, {"statement": "x"}), label="Add")
        assert check(opened.folder, opened.database, deep=True).ok


def test_work_that_somebody_did_behind_the_programs_back_stops_writing(practice):
    other = practice.database.copy_connection(writing=True)
    other.execute("INSERT INTO need(id, statement) VALUES ('x', 'behind its back')")
    other.close()
    with pytest.raises(UserError, match="outside the program"):
        practice.database.write(lambda unit: unit.add(Need, {"statement": "x"}), label="Add")
    findings = check(practice.folder, practice.database)
    assert [finding.part for finding in findings.found] == ["capture"]


def _key(folder):
    from tests.conftest import PASSPHRASE
    from usascp_desktop.security.keys import KeysFile

    file = folder / "keys.json"
    return KeysFile.open(file, passphrase=PASSPHRASE) if file.exists() else None
