"""Files that earlier versions wrote are read by this one, with the same result, for ever."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from usascp_desktop.sync import bundle, invitation
from usascp_desktop.sync.refusal import RefusedError
from usascp_desktop.sync.roster import evaluate
from usascp_desktop.sync.segment import open_segment
from usascp_desktop.sync.statement import read_statement

FOLDERS = sorted(Path(__file__).with_name("golden").glob("v*"))


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def golden(request):
    expected = json.loads((request.param / "expected.json").read_text(encoding="utf-8"))
    found = bundle.read(request.param / "bundle.usascp")
    statements = [read_statement(one.content, one.name) for one in found.statements]
    return request.param, expected, found, evaluate(statements, expected["team"])


def test_there_is_something_to_keep_reading():
    assert FOLDERS


def test_the_roster_says_what_it_said(golden):
    _, expected, found, roster = golden
    assert found.refused == ()
    assert found.team == expected["team"]
    assert set(roster.devices) == set(expected["devices"].values())
    assert [one.number for one in roster.epochs] == expected["epochs"]
    assert roster.cuts == {expected["devices"]["member"]: expected["cut"]}
    for name in ("founder", "administrator"):
        assert roster.is_admin(expected["devices"][name])


@pytest.mark.parametrize("key", ["epoch_key", "recovery_key"])
def test_the_segments_hold_what_they_held(golden, key):
    _, expected, found, roster = golden
    outcomes = {}
    for one in found.segments:
        try:
            opened = open_segment(one.content, one.name, roster, [expected[key]])
            outcomes[one.name] = [line.decode() for line in opened.lines]
        except RefusedError as problem:
            outcomes[one.name] = problem.reason.value
    assert outcomes == expected["segments"]


def test_the_attached_file_is_kept(golden, tmp_path):
    _, expected, found, _ = golden
    assert [bundle.keep_blob(tmp_path / "files", one) for one in found.blobs] == [expected["file"]]


def test_the_invitation_opens_with_its_words(golden):
    folder, expected, _, _ = golden
    paper = invitation.opened((folder / "invitation").read_bytes(), expected["invitation_words"])
    assert paper.team == expected["team"]
    assert paper.epochs == [expected["epoch_key"]]
    assert expected["epoch_key"] not in repr(paper)
