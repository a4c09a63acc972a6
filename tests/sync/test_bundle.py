"""Bundles from anywhere: only what has one of our names, sizes and kinds is looked at, and no name becomes a path."""

from __future__ import annotations

import hashlib
import random
import zipfile

import pytest

from usascp_desktop.errors import RejectedError, UserError
from usascp_desktop.sync import bundle, exchange, tree
from usascp_desktop.sync.bundle import Member
from usascp_desktop.sync.refusal import Reason, RefusedError

MUTANTS = 300


def altered(source, target, *, add=(), drop=(), change=None, compress=zipfile.ZIP_STORED):
    """Write a bundle anew with members added, left out, or changed by ``change(name, content)``."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", compress) as new:
        for name in old.namelist():
            if name not in drop:
                content = old.read(name)
                new.writestr(name, change(name, content) if change else content)
        for name, content in add:
            new.writestr(name, content)
    return target


def reasons(report):
    return sorted(one.reason for one in report.quarantined)


@pytest.fixture
def full(two):
    """A bundle of the first laptop that the second has not merged."""
    first, second = two
    first.add("Water meters")
    [file] = first.bundle("full")
    return first, second, file


def test_every_part_is_small_enough_and_can_be_merged_alone_in_any_order(two, tmp_path):
    first, _ = two
    for number in range(5):
        first.add(f"need {number}")
        exchange.write_bundle(first.workspace, first.desk / f"seal {number}")
    parts = bundle.write(
        tmp_path / "b",
        exchange.common_members(first.standing()),
        [Member(f"blob/aa/aa{number:062x}", random.Random(number).randbytes(9_000)) for number in range(12)],
        limit=30_000,
    )
    assert len(parts) > 3
    assert [one.name for one in parts[:3]] == ["b", "b.2", "b.3"]
    for part in parts:
        assert part.stat().st_size <= 30_000
        assert bundle.read(part).team == first.standing().roster.team


def test_segments_in_parts_arrive_in_any_order(two):
    first, second = two
    common = None
    members = []
    for number in range(4):
        first.add(f"need {number}")
        [file] = first.bundle(f"part {number}")
    common = exchange.common_members(first.standing())
    members = list(bundle.read(file).segments)
    parts = bundle.write(first.desk / "parts", common, members, limit=sum(one.size for one in common) + 4_000)
    assert len(parts) > 1
    for part in reversed(parts):
        second.merge(part)
    assert second.needs() == first.needs()


def test_names_that_are_not_ours_are_refused_and_the_rest_is_merged(full, tmp_path):
    first, second, file = full
    names = [
        "../../evil",
        "/etc/evil",
        "log/../x.seg",
        "files/aa/evil",
        "TEAM.JSON",
        "C:\\evil",
        "team.json/",
        "x" * 300,
    ]
    target = altered(file, tmp_path / "b", add=[(name, b"evil") for name in names])
    [report] = second.merge(target)
    assert reasons(report) == ["name"] * len(names)
    assert second.needs() == first.needs()
    assert not list(tmp_path.rglob("*evil*"))


def test_compressed_members_are_refused_without_being_unpacked(full, tmp_path):
    _, second, file = full
    bomb = tmp_path / "b"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("team.json", b"0" * 50_000_000)
    [report] = second.merge(bomb)
    assert reasons(report) == ["size"]
    [report] = second.merge(altered(file, tmp_path / "c", compress=zipfile.ZIP_DEFLATED))
    assert set(reasons(report)) <= {"size", "format"}
    assert second.needs() == {}


def test_a_segment_that_was_changed_in_the_bundle_is_quarantined_and_taken_when_it_comes_whole(full, tmp_path):
    first, second, file = full

    def damage(name, content):
        return content[:-1] + b"?" if name.endswith(".seg") and first.device in name else content

    [report] = second.merge(altered(file, tmp_path / "b", change=damage))
    assert set(reasons(report)) == {"hash"}
    assert second.needs() == {}
    [report] = second.merge(file)
    assert report.quarantined == ()
    assert second.needs() == first.needs()
    assert second.quarantine() == []


def test_a_segment_renamed_to_fit_its_altered_content_is_refused(full, tmp_path):
    first, second, file = full
    with zipfile.ZipFile(file) as archive:
        name = next(one for one in archive.namelist() if one.endswith(".seg") and first.device in one)
        content = bytearray(archive.read(name))
    content[-1] ^= 1
    other = name[: name.index("-") + 1] + hashlib.sha256(content).hexdigest()[:40] + ".seg"
    [report] = second.merge(altered(file, tmp_path / "b", drop=(name,), add=[(other, bytes(content))]))
    assert reasons(report) == ["signature"]


def test_an_attached_file_that_is_not_what_its_name_says_is_not_kept(full, tmp_path):
    _, second, file = full
    add = [(tree.blob_name("ab" * 32), b"evil"), (tree.blob_name("cd" * 32, piece=1, of=1) + ".5-2", b"evil")]
    [report] = second.merge(altered(file, tmp_path / "b", add=add))
    assert reasons(report) == ["hash", "name"]
    assert not [one for one in (second.workspace.folder / "files").rglob("*") if one.is_file()]


def test_pieces_that_do_not_make_the_promised_file_are_not_kept(tmp_path):
    files = tmp_path / "files"
    sha256 = hashlib.sha256(b"onetwo").hexdigest()
    assert bundle.keep_blob(files, Member(tree.blob_name(sha256, piece=2, of=2), b"two")) is None
    with pytest.raises(RefusedError) as caught:
        bundle.keep_blob(files, Member(tree.blob_name(sha256, piece=1, of=2), b"ONE"))
    assert caught.value.reason is Reason.HASH
    assert bundle.keep_blob(files, Member(tree.blob_name(sha256, piece=1, of=2), b"one")) is None
    assert bundle.keep_blob(files, Member(tree.blob_name(sha256, piece=2, of=2), b"two")) == sha256
    assert (files / sha256[:2] / sha256).read_bytes() == b"onetwo"


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), bytes(100_000)])
def test_a_file_that_is_no_bundle_is_reported_and_nothing_happens(two, tmp_path, content):
    _, second = two
    (tmp_path / "b").write_bytes(content)
    [report] = second.merge(tmp_path / "b")
    assert reasons(report) == ["format"]


def test_a_file_that_cannot_be_read_is_a_sentence(two, tmp_path):
    _, second = two
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(RejectedError, match="cannot be read"):
            second.merge(path)


def test_a_bundle_of_a_newer_format_asks_to_update(full, tmp_path):
    _, second, file = full
    newer = altered(
        file, tmp_path / "b", change=lambda name, content: content.replace(b'"format":1', b'"format":2', 1)
        if name == "team.json" else content,
    )  # fmt: skip
    [report] = second.merge(newer)
    assert reasons(report) == ["newer"]
    assert "update" in report.quarantined[0].sentence


def test_a_bundle_cut_anywhere_gives_nothing_or_what_is_whole(full, tmp_path):
    _, second, file = full
    content = file.read_bytes()
    for size in range(0, len(content), 97):
        (tmp_path / "b").write_bytes(content[:size])
        [report] = exchange._merge(second.workspace, [tmp_path / "b"], keep_files=True)
        assert report.quarantined
    assert second.needs() == {}


def test_no_mutant_of_a_bundle_does_anything_unexpected(full, tmp_path):
    _, second, file = full
    chance = random.Random(11)
    sound = file.read_bytes()
    for _ in range(MUTANTS):
        content = bytearray(sound)
        for _ in range(chance.randrange(1, 6)):
            at = chance.randrange(len(content)) if chance.random() < 0.5 else -chance.randrange(1, 900)
            content[at] = chance.randrange(256)
        (tmp_path / "b").write_bytes(content)
        try:
            found = bundle.read(tmp_path / "b")
        except RefusedError:
            continue
        assert {tree.kind_of(one.name) for one in found.segments} <= {tree.Kind.SEGMENT}
    assert second.needs() == {}


def test_a_bundle_that_does_not_fit_the_disk_leaves_nothing(two, monkeypatch):
    first, _ = two
    first.add("x")

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bundle.os, "fsync", full)
    with pytest.raises(UserError, match="No space left"):
        first.bundle("b")
    assert not [one for one in first.desk.iterdir() if one.name.startswith((".b", "b"))]


def test_the_addressee_gets_only_what_it_lacks(two):
    first, second = two
    first.add("one")
    second.merge(*first.bundle("one"))
    first.merge(*second.bundle("back"))
    first.add("two")
    small = bundle.read(first.bundle("two", to=second)[0])
    everything = bundle.read(first.bundle("all")[0])
    assert len(small.segments) == 1 < len(everything.segments)


def test_a_blob_name_can_only_be_a_hash():
    for name in ("blob/ab/cd", "blob/ab/" + "cd" * 32, "blob/../" + "ab" * 32, "blob/ab/" + "ab" * 32 + ".1"):
        assert tree.kind_of(name) is None
        with pytest.raises(RefusedError):
            tree.blob_of(name)
    with pytest.raises(RefusedError):
        tree.blob_of(tree.blob_name("ab" * 32, piece=3, of=2))


def test_marks_of_conflicting_copies_are_seen_through():
    name = "log/" + "a" * 32 + "/202603/00000001-" + "b" * 40
    for mark in ("-DESKTOP-7Q", " (1)", " (Ann's conflicted copy 2026-03-01)"):
        assert tree.without_copy_mark(f"{name}{mark}.seg") == f"{name}.seg"
    assert tree.without_copy_mark(f"{name}.seg") == f"{name}.seg"
