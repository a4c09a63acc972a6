"""The power goes between any two steps: afterwards everything is there once, and the work goes on from there."""

from __future__ import annotations

import pytest

from usascp_desktop.store import merge, segments
from usascp_desktop.store.check import check
from usascp_desktop.store.database import Database
from usascp_desktop.sync import exchange, intake, team
from usascp_desktop.sync.sealing import seal_all


class Gone(BaseException):
    """The power went."""


@pytest.fixture
def power(monkeypatch):
    """Return a function that lets the power go before or after the nth transaction from now."""
    left: list[int] = []

    def around(name):
        whole = getattr(Database, name)

        def work(self, *args, **more):
            if left:
                left[0] -= 1
                if left[0] == 0:
                    raise Gone
            return whole(self, *args, **more)

        monkeypatch.setattr(Database, name, work)

    for name in ("write", "receive"):
        around(name)

    def goes(count):
        left[:] = [count]

    yield goes
    left.clear()


def transactions(power, work):
    """Run ``work`` again and again, the power going at each of its transactions in turn, until it comes through."""
    for count in range(1, 200):
        power(count)
        try:
            result = work()
        except Gone:
            continue
        power(10**9)
        return result, count
    raise AssertionError("it never came through")


def test_a_merge_that_is_interrupted_at_any_transaction_is_whole_when_it_is_repeated(two, power):
    first, second = two
    rows = [first.add(f"need {number}") for number in range(3)]
    second.add("own")
    files = first.bundle("one")
    first.edit(rows[0], "edited")
    files += first.bundle("two", to=second)
    _, tries = transactions(power, lambda: second.merge(*files))
    assert tries > 5
    first.merge(*second.bundle("back"))
    assert second.needs() == first.needs()
    assert second.words() == first.words()
    assert check(second.workspace.folder, second.workspace.database, deep=True).found == ()
    with second.workspace.database.read() as reader:
        assert segments.waiting(reader.db) == []


def test_writing_a_bundle_that_is_interrupted_never_gives_a_number_twice(two, power):
    first, second = two
    first.add("one")
    names = iter(range(1000))
    files, _ = transactions(power, lambda: first.bundle(f"b{next(names)}"))
    second.merge(*files)
    assert second.needs() == first.needs()
    with first.workspace.database.read() as reader:
        numbers = [one.seq for one in segments.places(reader.db) if one.device == first.device]
    assert numbers == list(range(1, len(numbers) + 1))


def test_sealing_that_fails_inside_its_transaction_leaves_the_operations_unsealed(two, monkeypatch):
    first, _ = two
    first.add("one")
    with first.workspace.database.read() as reader:
        before = (segments.unsealed_count(reader.db, first.device), len(segments.names(reader.db)))

    def fail(*args):
        raise Gone

    monkeypatch.setattr(segments, "mark_sealed", fail)
    with pytest.raises(Gone):
        seal_all(first.workspace)
    monkeypatch.undo()
    with first.workspace.database.read() as reader:
        assert (segments.unsealed_count(reader.db, first.device), len(segments.names(reader.db))) == before
    assert len(seal_all(first.workspace)) == 1


def test_a_segment_is_on_the_disk_before_anything_is_sent(two, monkeypatch):
    """The commit that numbers a segment waits for the disk; otherwise a power cut could give the number twice."""
    first, _ = two
    first.add("one")
    levels = []
    keep = segments.keep

    def looked(db, segment):
        levels.append(db.execute("PRAGMA synchronous").fetchone()[0])
        return keep(db, segment)

    monkeypatch.setattr(segments, "keep", looked)
    seal_all(first.workspace)
    assert levels == [2]


def test_taking_back_that_is_interrupted_is_finished_the_next_time(two, power):
    first, second = two
    first.add("theirs")
    [report] = second.merge(*first.bundle("one"))
    _, tries = transactions(power, lambda: exchange.take_back(second.workspace, report.segments))
    assert tries > 1
    assert second.needs() == {}
    transactions(power, lambda: exchange.put_again(second.workspace, report.segments))
    assert list(second.needs().values()) == ["theirs"]
    assert check(second.workspace.folder, second.workspace.database, deep=True).found == ()


def test_shutting_out_that_is_interrupted_shuts_out_once_it_comes_through(two, power):
    first, second = two
    second.add("x")
    first.merge(*second.bundle("one"))
    transactions(power, lambda: team.revoke(first.workspace, second.device, cut=0))
    transactions(power, lambda: intake.decide_again(first.workspace))
    assert first.needs() == {}
    assert second.device not in first.standing().roster.active()


def test_a_crash_in_the_middle_of_a_batch_leaves_the_segment_waiting(two, monkeypatch):
    first, second = two
    first.add("theirs")
    files = first.bundle("one")
    whole = merge.apply

    def half(database, lines, *, segment):
        whole(database, list(lines)[:1], segment=segment)
        raise Gone

    monkeypatch.setattr(merge, "apply", half)
    with pytest.raises(Gone):
        second.merge(*files)
    monkeypatch.undo()
    with second.workspace.database.read() as reader:
        assert len(segments.waiting(reader.db)) >= 1
    second.merge(*files)
    assert second.needs() == first.needs()
