"""The commands of exchange: what they print, and what they return to the shell."""

from __future__ import annotations

import shutil

import pytest

from tests.cli.conftest import usascp  # noqa: F401
from tests.conftest import PASSPHRASE


@pytest.fixture
def team(usascp, encrypted_folder, tmp_path, monkeypatch):  # noqa: F811
    """Two workspaces of one team, made from the terminal."""
    first, second = tmp_path / "first", tmp_path / "second"
    shutil.copytree(encrypted_folder, first)
    told = usascp_with(usascp, monkeypatch)
    invited = told("team", "invite", first, "-o", tmp_path / "invitation", "--json").json
    assert invited["recovery"].startswith("AGE-SECRET-KEY-1")
    monkeypatch.setenv("USASCP_INVITATION", " ".join(invited["words"]))
    joined = told("team", "join", second, tmp_path / "invitation", "--name", "L2", "--person", "K. N.", "--json")
    assert joined.code == 0
    assert told("bundle", second, "-o", tmp_path / "hello").code == 0
    assert told("merge", first, tmp_path / "hello").code == 0
    return told, first, second


def usascp_with(usascp, monkeypatch):  # noqa: F811
    monkeypatch.setenv("USASCP_PASSPHRASE", PASSPHRASE)

    def told(*arguments):
        monkeypatch.setenv("USASCP_PASSPHRASE", PASSPHRASE)
        return usascp(*arguments)

    return told


def test_two_workspaces_disagree_and_one_settles_it_for_both(team, tmp_path):
    told, first, second = team
    row = told("add", first, "need", "--set", "statement=Water", "--json").json["id"]
    told("bundle", first, "-o", tmp_path / "one", "--for", "L2")
    shown = told("merge", second, tmp_path / "one", "--preview", "--json").json["files"]
    [done] = told("merge", second, tmp_path / "one", "--json").json["files"]
    assert shown == [done]
    assert (done["new"] > 0, done["conflicts"], done["quarantined"]) == (True, 0, 0)
    told("set", first, "need", row, "statement=Clean water")
    told("set", second, "need", row, "statement=Drinking water")
    told("bundle", second, "-o", tmp_path / "two")
    [done] = told("merge", first, tmp_path / "two", "--json").json["files"]
    assert done["conflicts"] == 1
    [conflict] = told("conflicts", first, "--json").json["conflicts"]
    assert (conflict["base"]["value"], conflict["mine"]["value"]) == ("Water", "Drinking water")
    assert [one["value"] for one in conflict["theirs"]] == ["Clean water"]
    assert told("resolve", first, conflict["id"], "--take", "theirs").code == 0
    told("bundle", first, "-o", tmp_path / "three")
    told("merge", second, tmp_path / "three")
    for one in (first, second):
        assert told("conflicts", one, "--json").json["total"] == 0
        assert told("show", one, "need", row, "--json").json["fields"]["statement"] == "Clean water"
    assert told("team", "words", first, "--json").json == told("team", "words", second, "--json").json


def test_a_damaged_bundle_is_exit_three_and_named(team, tmp_path):
    told, first, second = team
    told("add", first, "need", "--set", "statement=Water")
    told("bundle", first, "-o", tmp_path / "one")
    content = bytearray((tmp_path / "one").read_bytes())
    content[content.index(b"USEG1") + 400] ^= 1
    (tmp_path / "bad").write_bytes(content)
    done = told("merge", second, tmp_path / "bad", "--json")
    assert done.code == 3
    assert done.json["files"][0]["refused"]
    assert told("merge", second, tmp_path / "none").code == 3


def test_a_shared_folder_brings_the_work_over(team, tmp_path):
    told, first, second = team
    told("add", first, "need", "--set", "statement=Water")
    (tmp_path / "shared").mkdir()
    assert told("sync", first, tmp_path / "shared").code == 0
    done = told("sync", second, tmp_path / "shared", "--json")
    assert (done.code, done.json["lost"], done.json["new"] > 0) == (0, [], True)
    assert told("list", second, "need", "--json").json["total"] == 1
    assert told("sync", first, tmp_path / "not there").code == 1
    assert told("sync", first, "ftp://x").code == 2


def test_a_laptop_is_shut_out(team, tmp_path):
    told, first, second = team
    members = told("team", "list", first, "--json").json["members"]
    assert [(one["laptop"], one["admin"]) for one in members] == [("L1", True), ("L2", False)]
    assert told("team", "revoke", second, "L1").code == 4
    assert told("team", "revoke", first, "L2", "--json").json["cut"] >= 0
    told("add", second, "need", "--set", "statement=late")
    told("bundle", second, "-o", tmp_path / "late")
    assert told("merge", first, tmp_path / "late").code == 3
    assert told("list", first, "need", "--json").json["total"] == 0


def test_a_copied_folder_is_told_and_goes_on_as_a_new_laptop(team, tmp_path):
    told, first, second = team
    assert told("team", "renew", second).code == 4
    shutil.copytree(second, tmp_path / "copy", ignore=shutil.ignore_patterns("lock*"))
    for folder in (second, tmp_path / "copy"):
        told("add", folder, "need", "--set", f"statement={folder.name}")
        assert told("bundle", folder, "-o", tmp_path / f"of {folder.name}").code == 0
    assert told("merge", first, tmp_path / "of second", tmp_path / "of copy").code == 0
    assert "“L2”" in told("team", "list", first).err
    told("bundle", first, "-o", tmp_path / "back")
    told("merge", tmp_path / "copy", tmp_path / "back")
    refused = told("bundle", tmp_path / "copy", "-o", tmp_path / "more")
    assert (refused.code, "team renew" in refused.err) == (4, True)
    renewed = told("team", "renew", tmp_path / "copy", "--name", "L3", "--json").json
    assert (renewed["laptop"], renewed["in_team"]) == ("L3", False)
    assert told("bundle", tmp_path / "copy", "-o", tmp_path / "more").code == 4
    assert told("check", tmp_path / "copy", "--deep").code == 0
    assert told("list", tmp_path / "copy", "need", "--json").json["total"] == 2


def test_practice_and_wrong_words_are_exit_four(usascp, practice_folder, tmp_path, team, monkeypatch):  # noqa: F811
    told, first, _ = team
    folder = shutil.copytree(practice_folder, tmp_path / "practice")
    for command in (
        ("bundle", folder, "-o", tmp_path / "b"),
        ("merge", folder, tmp_path / "hello"),
        ("sync", folder, tmp_path),
        ("team", "words", folder),
        ("team", "list", folder),
        ("team", "invite", folder, "-o", tmp_path / "i"),
        ("team", "renew", folder),
    ):
        assert usascp(*command).code == 4
    told("team", "invite", first, "-o", tmp_path / "again", "--json")
    monkeypatch.setenv("USASCP_INVITATION", "baba baba baba baba baba baba")
    assert told("team", "join", tmp_path / "third", tmp_path / "again").code == 4
    assert not (tmp_path / "third").exists()
    monkeypatch.delenv("USASCP_INVITATION")
    assert told("team", "join", tmp_path / "third", tmp_path / "again").code == 2
