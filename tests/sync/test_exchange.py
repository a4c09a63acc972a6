"""Laptops exchange bundles: what arrives, what does not, and what can be taken back."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.conftest import PASSPHRASE
from usascp_desktop.errors import NotAllowedError, NotFoundError, RejectedError, UserError
from usascp_desktop.services import attachments
from usascp_desktop.store import backup, segments
from usascp_desktop.store.check import check
from usascp_desktop.store.restore import restore
from usascp_desktop.sync import exchange, intake, team
from usascp_desktop.sync.sealing import seal_all
from usascp_desktop.workspace import open_workspace


def test_what_two_laptops_wrote_is_on_both_after_each_merged_the_others_bundle(two):
    first, second = two
    row = first.add("Water meters that are read from afar")
    other = second.add("Bus lanes")
    [report] = second.merge(*first.bundle("one"))
    assert (report.new > 0, report.conflicts, report.quarantined) == (True, 0, ())
    assert report.sender.startswith("Vientiane")
    first.merge(*second.bundle("two"))
    assert first.needs() == second.needs() == {row: "Water meters that are read from afar", other: "Bus lanes"}
    assert first.words() == second.words()
    for one in two:
        assert check(one.workspace.folder, one.workspace.database, deep=True).found == ()


def test_a_bundle_merged_again_changes_nothing(two):
    first, second = two
    first.add("Bus lanes")
    files = first.bundle("one")
    [once] = second.merge(*files)
    words = second.words()
    [again] = second.merge(*files)
    assert (again.new, again.changed, again.repeated) == (0, 0, once.new)
    assert second.words() == words


def test_bundles_may_be_merged_in_any_order(two):
    first, second = two
    row = first.add("A")
    early = first.bundle("early", to=second)
    second.merge(*early)
    first.edit(row, "B")
    middle = first.bundle("middle", to=second)
    first.edit(row, "C")
    late = first.bundle("late", to=second)
    second.merge(*late, *middle)
    assert second.needs() == first.needs() == {row: "C"}
    assert second.words() == first.words()


def test_a_preview_says_exactly_what_the_merge_then_does_and_changes_nothing(two):
    first, second = two
    row = first.add("A")
    second.merge(*first.bundle("one"))
    first.edit(row, "by the first")
    second.edit(row, "by the second")
    files = first.bundle("two")
    before = (second.words(), second.needs(), len(second.quarantine()))
    shown = exchange.preview(second.workspace, files)
    assert (second.words(), second.needs(), len(second.quarantine())) == before
    assert [one.name for one in second.workspace.folder.iterdir() if one.name.startswith(".preview")] == []
    done = second.merge(*files)
    assert shown == done
    assert done[0].conflicts == 1


def test_a_merge_is_preceded_by_a_verified_backup_and_only_if_something_is_new(two):
    first, second = two
    first.add("A")
    files = first.bundle("one")
    second.merge(*files)
    made = sorted(second.workspace.backups.glob("before-merge-*.zip"))
    assert backup.verify(made[-1])
    second.merge(*files)
    assert sorted(second.workspace.backups.glob("before-merge-*.zip")) == made


def test_a_merge_taken_back_is_as_if_it_had_not_come_and_own_work_since_stays(two):
    first, second = two
    theirs = first.add("theirs")
    [report] = second.merge(*first.bundle("one"))
    own = second.add("own")
    exchange.take_back(second.workspace, report.segments)
    assert second.needs() == {own: "own"}
    second.merge(*first.bundle("again"))
    assert second.needs() == {own: "own"}
    exchange.put_again(second.workspace, report.segments)
    assert second.needs() == {own: "own", theirs: "theirs"}
    assert check(second.workspace.folder, second.workspace.database, deep=True).found == ()


def test_own_segments_and_unknown_ones_cannot_be_taken_back(two):
    first, _ = two
    first.add("own")
    [name] = seal_all(first.workspace)
    with pytest.raises(UserError, match="undoing"):
        exchange.take_back(first.workspace, [name])
    with pytest.raises(UserError, match="not known"):
        exchange.take_back(first.workspace, ["log/nothing"])


def test_receipts_tell_who_holds_what_and_what_is_missing(two, laptop):
    first, second = two
    third = laptop("Cebu")
    third.join(first, admin=True)
    first.merge(*third.bundle("hello"))
    second.add("one")
    lost = second.bundle("lost", to=first)
    second.add("two")
    late = second.bundle("late", to=first)
    third.merge(*lost, *late)
    first.merge(*third.bundle("heard of", to=None)[:0])
    assert not second.safety().safe
    from_third = third.bundle("word")
    second.merge(*from_third)
    assert second.receipts().held_by[third.device] == second.receipts().own
    assert not second.safety().safe
    first.merge(*late)
    second.merge(*first.bundle("word", to=second))
    assert second.safety() == exchange.Safety(True, ())
    second.add("three")
    assert "not been written to any bundle" in second.safety().reasons[0]


def test_missing_segments_are_named_with_who_has_them(two, laptop):
    first, second = two
    third = laptop("Cebu")
    third.join(first)
    second.add("one")
    third.merge(*second.bundle("one"))
    third.add("seen it")
    seal_all(third.workspace)
    with third.workspace.database.read() as reader:
        own = list(segments.segments(reader.db, "dev = ?", (third.device,)))
        papers = [intake.Member(one.name, one.content) for one in third.standing().statements.values()]
    intake.take(first.workspace, [*papers, *(intake.Member(one.name, one.content) for one in own)], source="by hand")
    [gap] = first.receipts().missing
    assert (gap.laptop, gap.seen_by) == ("Kuching", (third.device,))


def test_reading_others_work_is_answered_by_one_receipt_not_by_receipts_for_receipts(two):
    first, second = two
    first.add("A")
    second.merge(*first.bundle("one"))
    assert len(seal_all(second.workspace)) == 1
    assert seal_all(second.workspace) == []
    first.merge(*second.bundle("two"))
    assert seal_all(first.workspace) == []


def test_attached_files_travel_whole_and_in_pieces(two, monkeypatch, tmp_path):
    from usascp_desktop.sync import bundle

    monkeypatch.setattr(bundle, "PIECE", 100_000)
    first, second = two
    picture = tmp_path / "plan.bin"
    picture.write_bytes(bytes(range(256)) * 1500)
    note = tmp_path / "note.txt"
    note.write_bytes(b"short")
    row = first.add("A")
    folder = first.workspace.folder
    added = [
        first.workspace.database.write(
            lambda unit, path=path: attachments.add(unit, folder, f"need/{row}", path), label="Attach"
        )
        for path in (picture, note)
    ]
    second.merge(*first.bundle("one"))
    with second.workspace.database.read() as reader:
        for one, path in zip(added, (picture, note), strict=True):
            assert attachments.read(reader, second.workspace.folder, one) == path.read_bytes()
    assert not list((second.workspace.folder / "files" / ".parts").iterdir())
    assert check(second.workspace.folder, second.workspace.database, deep=True).found == ()


def test_work_signed_after_a_laptop_was_shut_out_is_quarantined_until_the_cut_is_raised(two):
    first, second = two
    row = second.add("before")
    first.merge(*second.bundle("one"))
    cut = team.revoke(first.workspace, second.device)
    second.add("after")
    [report] = first.merge(*second.bundle("two"))
    assert [one.reason for one in report.quarantined] == ["revoked"]
    assert first.needs() == {row: "before"}
    exchange.shut_out(first.workspace, "Kuching", cut=cut + 1)
    assert sorted(first.needs().values()) == ["after", "before"]
    assert first.quarantine() == []


def test_it_does_not_matter_whether_the_segments_or_the_shutting_out_came_first(two, laptop):
    first, second = two
    third = laptop("Cebu")
    third.join(first)
    second.add("late work")
    files = second.bundle("one")
    third.merge(*files)
    assert list(third.needs().values()) == ["late work"]
    team.revoke(first.workspace, second.device)
    third.merge(*first.bundle("news"))
    assert third.needs() == {}
    assert check(third.workspace.folder, third.workspace.database, deep=True).found == ()


def test_a_shut_out_laptop_cannot_read_what_is_written_afterwards(two):
    first, second = two
    team.revoke(first.workspace, second.device)
    first.add("secret")
    [report] = second.merge(*first.bundle("one"))
    assert [one.reason for one in report.quarantined] == ["key"]
    assert second.needs() == {}
    with pytest.raises(NotAllowedError, match="shut out"):
        second.bundle("two")


def test_another_teams_bundle_is_refused_whole(two, laptop):
    first, _ = two
    stranger = laptop("Elsewhere")
    stranger.add("not yours")
    [report] = first.merge(*stranger.bundle("one"))
    assert [one.reason for one in report.quarantined] == ["team"]
    assert first.needs() == {}


def test_practice_is_refused_everywhere(practice, tmp_path):
    for work in (
        lambda: exchange.write_bundle(practice, tmp_path / "b"),
        lambda: exchange.merge_files(practice, []),
        lambda: exchange.preview(practice, []),
        lambda: team.ensure(practice),
        lambda: team.revoke(practice, "x"),
        lambda: team.invite(practice, tmp_path / "i"),
    ):
        with pytest.raises(NotAllowedError, match="practice"):
            work()


def test_an_invitation_opens_with_its_words_alone_once_and_for_two_weeks(laptop):
    first, second, third = laptop("A"), laptop("B"), laptop("C")
    team.ensure(first.workspace)
    invited = team.invite(first.workspace, first.desk / "i", today=dt.date(2026, 3, 1))
    assert len(invited.words) == 6
    spoken = " ".join(invited.words).upper()
    with pytest.raises(NotAllowedError, match="do not open"):
        team.read_invitation(first.desk / "i", "baba baba baba baba baba baba")
    with pytest.raises(NotAllowedError, match="six words"):
        team.read_invitation(first.desk / "i", "hello")
    content = bytearray((first.desk / "i").read_bytes())
    content[100] ^= 1
    (first.desk / "altered").write_bytes(content)
    with pytest.raises(NotAllowedError, match="altered"):
        team.read_invitation(first.desk / "altered", spoken)
    paper = team.read_invitation(first.desk / "i", spoken)
    with pytest.raises(NotAllowedError, match="fourteen days"):
        team.join(second.workspace, paper, today=dt.date(2026, 3, 16))
    team.join(second.workspace, paper, today=dt.date(2026, 3, 15))
    team.join(third.workspace, paper, today=dt.date(2026, 3, 2))
    first.merge(*second.bundle("b"), *third.bundle("c"))
    second.merge(*first.bundle("all"))
    roster = first.standing().roster
    assert len(roster.active()) == 2
    assert "used twice" in roster.findings[0]
    assert second.standing().roster == roster


def test_a_file_that_is_no_invitation_is_a_sentence(tmp_path):
    (tmp_path / "i").write_bytes(b"hello")
    with pytest.raises(RejectedError, match="not an invitation"):
        team.read_invitation(tmp_path / "i", "baba baba baba baba baba baba")
    with pytest.raises(UserError, match="cannot be read"):
        team.read_invitation(tmp_path / "none", "baba baba baba baba baba baba")


def test_only_an_administrator_invites_and_shuts_out(two):
    first, second = two
    with pytest.raises(NotAllowedError, match="administrator"):
        team.invite(second.workspace, second.desk / "i")
    with pytest.raises(NotAllowedError, match="administrator"):
        team.revoke(second.workspace, first.device)
    with pytest.raises(NotFoundError):
        team.revoke(first.workspace, "0" * 32)
    with pytest.raises(UserError, match="itself"):
        team.revoke(first.workspace, first.device)


def test_a_laptop_that_joined_while_the_key_changed_gets_the_new_key(two, laptop):
    first, second = two
    third = laptop("Cebu")
    invited = team.invite(first.workspace, first.desk / "i")
    team.revoke(first.workspace, second.device)
    team.join(third.workspace, team.read_invitation(first.desk / "i", " ".join(invited.words)))
    row = first.add("after the new key")
    third.merge(*first.bundle("one"))
    assert third.needs() == {}
    first.merge(*third.bundle("hello"))
    third.merge(*first.bundle("two"))
    assert third.needs() == {row: "after the new key"}
    assert third.quarantine() == []


def test_an_administrators_restored_backup_comes_back_as_a_new_laptop_of_the_team(two, tmp_path):
    first, second = two
    row = first.add("kept")
    first.bundle("sealed")
    unsent = first.add("not sent yet")
    backup.make(first.workspace.folder, first.workspace.database, tmp_path / "b.zip")
    restored = restore(tmp_path / "b.zip", tmp_path / "restored", passphrase=PASSPHRASE, laptop="New laptop")
    with open_workspace(restored, passphrase=PASSPHRASE) as opened:
        third = type(first)(opened, tmp_path)
        second.merge(*third.bundle("from the new one"))
        assert third.standing().is_member
    assert second.needs() == {row: "kept", unsent: "not sent yet"}


def test_nothing_of_a_bundle_can_be_read_without_the_teams_keys(two):
    first, _ = two
    first.add("Wasserzähler")
    [file] = first.bundle("one")
    content = file.read_bytes()
    assert "Wasserzähler".encode() not in content
    assert b'statement":"' not in content.replace(b'"signed"', b"")


def test_a_bundle_is_never_written_over_a_file(two):
    first, _ = two
    first.bundle("one")
    with pytest.raises(UserError, match="already there"):
        first.bundle("one")
    assert (first.desk / "one").read_bytes().startswith(b"PK")


def test_refuse_beyond_a_limit_is_only_named(two, monkeypatch):
    first, _ = two
    monkeypatch.setattr(intake, "LARGEST_QUARANTINE", 100)
    names = [f"log/{'a' * 32}/202603/{number:08d}-{'b' * 40}.seg" for number in (1, 2)]
    intake.take(first.workspace, [intake.Member(name, b"x" * 80) for name in names], source="somewhere")
    assert [len(item.content) for item in first.quarantine()] == [80, 0]
    assert intake.decide_again(first.workspace) == []


def test_a_segment_only_a_newer_program_reads_is_kept_forwarded_and_not_applied(two, monkeypatch):
    from usascp_desktop.sync import sealing, segment

    first, second = two
    with monkeypatch.context() as newer:
        newer.setattr(sealing, "READER", 2)
        first.add("from the future")
        files = first.bundle("one")
    [report] = second.merge(*files)
    assert report.quarantined == ()
    assert second.needs() == {}
    monkeypatch.setattr(segment, "READER", 2)
    intake.apply_waiting(second.workspace)
    assert second.needs() == first.needs()


def test_who_was_shut_out_still_sees_their_own_work(two):
    first, second = two
    row = second.add("mine")
    second.bundle("one")
    exchange.shut_out(first.workspace, second.device, cut=0)
    second.merge(*first.bundle("news"))
    assert not second.standing().is_member
    assert second.needs() == {row: "mine"}


def test_a_segment_nothing_could_be_made_of_takes_effect_once_its_key_arrives(two, laptop, monkeypatch):
    from usascp_desktop.sync import sealing, segment

    first, second = two
    third = laptop("Cebu")
    invited = team.invite(first.workspace, first.desk / "i")
    team.revoke(first.workspace, second.device)
    team.join(third.workspace, team.read_invitation(first.desk / "i", " ".join(invited.words)))
    with monkeypatch.context() as newer:
        newer.setattr(sealing, "READER", 2)
        row = first.add("by a newer program, under a key that Cebu has not been given")
        third.merge(*first.bundle("one"))
    monkeypatch.setattr(segment, "READER", 2)
    assert intake.apply_waiting(third.workspace) == {}
    assert [one.reason for one in third.quarantine()] == ["key"]
    first.merge(*third.bundle("hello"))
    third.merge(*first.bundle("two"))
    assert third.needs() == {row: "by a newer program, under a key that Cebu has not been given"}
    assert third.quarantine() == []
    assert check(third.workspace.folder, third.workspace.database, deep=True).found == ()


def test_a_kept_segment_whose_lines_are_no_changes_stays_in_quarantine(two, monkeypatch):
    from usascp_desktop.store import merge

    first, second = two
    first.add("A")

    def refuse(_line):
        raise RejectedError("not written as it should be")

    monkeypatch.setattr(merge, "read", refuse)
    second.merge(*first.bundle("one"))
    for _ in range(2):
        assert [one.reason for one in second.quarantine()] == ["content"]
        assert intake.decide_again(second.workspace) == []
        assert intake.apply_waiting(second.workspace) == {}
    assert check(second.workspace.folder, second.workspace.database, deep=True).found == ()
