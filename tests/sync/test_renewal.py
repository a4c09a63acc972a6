"""A disk was copied: it is noticed, nothing is lost, and a copy goes on as a laptop of its own."""

from __future__ import annotations

import shutil

import pytest

from tests.conftest import PASSPHRASE
from usascp_desktop.errors import NotAllowedError
from usascp_desktop.services import sharing
from usascp_desktop.store import segments
from usascp_desktop.store.check import check
from usascp_desktop.store.names import RENEWAL
from usascp_desktop.sync import exchange, renewal, team
from usascp_desktop.sync.sealing import seal_all
from usascp_desktop.workspace import open_workspace


@pytest.fixture
def copied(tmp_path, data_key):
    """Copy a laptop's disk and open the copy; its database is closed when the test ends."""
    opened = []

    def copy(one, name="copy"):
        one.workspace.database.checkpoint()
        shutil.copytree(one.workspace.folder, tmp_path / name, ignore=shutil.ignore_patterns("lock*"))
        opened.append(type(one)(open_workspace(tmp_path / name, data_key=data_key), one.desk))
        return opened[-1]

    def renewed(one, laptop=None):
        renewal.ask(one.workspace, laptop)
        one.workspace.close()
        one.workspace = open_workspace(one.workspace.folder, data_key=data_key)
        if one not in opened:
            opened.append(one)

    copy.renewed = renewed
    yield copy
    for one in opened:
        one.workspace.close()


def sound(*laptops):
    return [check(one.workspace.folder, one.workspace.database, deep=True).found for one in laptops]


def shared(one):
    with one.workspace.database.read() as reader:
        return sharing.state(reader)


def exchange_all(*laptops):
    """Let everybody merge everybody's work twice, so that receipts and keys come round too."""
    for turn in range(2):
        for giver in laptops:
            files = giver.bundle(f"{turn} {giver.device} {len(list(giver.desk.iterdir()))}")
            for taker in laptops:
                if taker is not giver:
                    taker.merge(*files)


def test_a_copied_disk_is_noticed_and_both_branches_are_kept_everywhere(two, copied):
    first, second = two
    second.add("common")
    seal_all(second.workspace)
    copy = copied(second)
    row, other = second.add("original"), copy.add("copy")
    first.merge(*copy.bundle("copied"), *second.bundle("true"))
    assert {first.needs()[row], first.needs()[other]} == {"original", "copy"}
    second.merge(*first.bundle("back"))
    assert second.needs() == first.needs()
    with pytest.raises(NotAllowedError, match="team renew"):
        second.bundle("more")
    assert sound(first, second, copy) == [(), (), ()]


def test_a_copy_goes_on_as_a_new_laptop_of_the_same_person_once_it_is_invited(two, copied):
    first, second = two
    second.add("common")
    seal_all(second.workspace)
    copy = copied(second)
    second.add("original")
    late = copy.add("copy")
    first.merge(*second.bundle("true"))
    copy.merge(*first.bundle("back"))
    assert shared(copy).copied
    copied.renewed(copy)
    assert copy.workspace.identity.laptop == f"{second.workspace.identity.laptop} 2"
    assert copy.device != second.device
    assert copy.workspace.identity.member == second.workspace.identity.member
    assert not shared(copy).copied
    with pytest.raises(NotAllowedError, match="invite"):
        copy.bundle("too early")
    copy.join(first, "invitation of the copy")
    exchange_all(copy, first, second)
    assert first.needs()[late] == "copy"
    assert first.needs() == second.needs() == copy.needs()
    assert first.words() == second.words() == copy.words()
    assert sound(first, second, copy) == [(), (), ()]


def test_what_was_not_sent_yet_when_the_disk_was_copied_is_there_once(two, copied):
    first, second = two
    row = second.add("written before")
    copy = copied(second)
    second.edit(row, "changed by the original")
    first.merge(*second.bundle("true"))
    copy.merge(*first.bundle("back"))
    copied.renewed(copy)
    copy.join(first, "invitation of the copy")
    exchange_all(copy, first, second)
    assert first.words() == second.words() == copy.words()
    for one in (first, second, copy):
        assert one.needs() == {row: "changed by the original"}
        with one.workspace.database.read() as reader:
            fields = sorted(event.field for event in reader.history("need", row))
        assert fields == ["statement", "statement", "§life"]
    assert sound(first, second, copy) == [(), (), ()]


def test_what_came_of_a_copy_can_still_be_taken_back_and_put_again(two, copied):
    first, second = two
    row = second.add("written before")
    copy = copied(second)
    second.edit(row, "changed by the original")
    first.merge(*second.bundle("true"))
    [report] = copy.merge(*first.bundle("back"))
    exchange.take_back(copy.workspace, report.segments)
    assert copy.needs() == {row: "written before"}
    copied.renewed(copy)
    assert copy.needs() == {row: "written before"}
    assert sound(copy) == [()]
    exchange.put_again(copy.workspace, report.segments)
    assert sound(copy) == [()]


def test_two_that_both_sent_may_both_go_on_and_a_fork_is_told_until_one_does(two, copied):
    first, second = two
    second.add("common")
    seal_all(second.workspace)
    copy = copied(second)
    second.add("original")
    copy.add("copy")
    first.merge(*copy.bundle("copied"), *second.bundle("true"))
    assert "since its number" in shared(first).findings[-1]
    files = first.bundle("back")
    for one, name in ((second, "Kuching again"), (copy, "Miri")):
        one.merge(*files)
        copied.renewed(one, name)
        one.join(first, f"invitation of {name}")
    exchange_all(first, second, copy)
    assert shared(first).findings == ()
    assert {one.laptop for one in shared(first).laptops} == {"Vientiane", "Kuching", "Kuching again", "Miri"}
    assert first.words() == second.words() == copy.words()
    assert sound(first, second, copy) == [(), (), ()]


def test_the_copy_of_an_administrators_disk_needs_no_invitation(two, copied):
    first, second = two
    first.add("common")
    second.merge(*first.bundle("one"))
    copy = copied(first)
    first.add("original")
    second.merge(*first.bundle("two"))
    copy.add("copy")
    copy.merge(*second.bundle("back"))
    copied.renewed(copy)
    exchange_all(copy, first, second)
    assert copy.standing().is_member
    assert first.words() == second.words() == copy.words()


def test_only_a_workspace_that_was_found_to_be_copied_is_renewed(two, practice, data_key):
    first, _ = two
    with pytest.raises(NotAllowedError, match="No other workspace"):
        renewal.ask(first.workspace)
    with pytest.raises(NotAllowedError, match="practice"):
        renewal.ask(practice)


def test_reading_a_copy_that_is_to_be_renewed_leaves_it_as_it_is(two, copied, data_key):
    first, second = two
    copy = copied(second)
    second.add("original")
    first.merge(*second.bundle("true"))
    copy.merge(*first.bundle("back"))
    before = copy.device
    renewal.ask(copy.workspace)
    copy.workspace.close()
    with open_workspace(copy.workspace.folder, data_key=data_key, write=False) as opened:
        assert opened.identity.device == before
    copy.workspace = open_workspace(copy.workspace.folder, passphrase=PASSPHRASE)
    assert copy.device != before
    with copy.workspace.database.read() as reader:
        assert segments.fact(reader.db, RENEWAL) is None
        assert team.required(reader.db).device == copy.device
