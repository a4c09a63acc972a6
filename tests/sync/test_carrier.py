"""Shared places that tear, lose, alter, rename and empty what is in them: it is noticed, and healed if possible."""

from __future__ import annotations

import random
import shutil

import pytest
from fsspec.implementations.local import LocalFileSystem

from usascp_desktop.errors import NotAllowedError, UsageError, UserError
from usascp_desktop.services import attachments
from usascp_desktop.store import segments
from usascp_desktop.store.check import check
from usascp_desktop.sync import team
from usascp_desktop.sync.carrier import Carrier, open_carrier
from usascp_desktop.sync.circulate import EmptiedError, synchronise


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


def sync(one, folder, **more):
    return synchronise(one.workspace, open_carrier(str(folder)), **more)


def files(folder):
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def segment_of(one, folder):
    return next(path for path in sorted(folder.rglob("*.seg")) if one.device in path.parts)


def test_two_laptops_meet_in_a_folder(two, place, tmp_path):
    first, second = two
    row = first.add("Water meters")
    picture = tmp_path / "plan.bin"
    picture.write_bytes(b"a plan" * 1000)
    folder = first.workspace.folder
    added = first.workspace.database.write(
        lambda unit: attachments.add(unit, folder, f"need/{row}", picture), label="Attach"
    )
    assert sync(first, place).sent > 0
    done = sync(second, place)
    assert done.merged.new > 0
    assert (done.lost, done.arriving, done.damaged, done.missing_files) == ([], [], [], 0)
    assert second.needs() == first.needs()
    with second.workspace.database.read() as reader:
        assert attachments.read(reader, second.workspace.folder, added) == b"a plan" * 1000
    sync(first, place)
    before = files(place)
    again = sync(second, place)
    assert (again.sent, again.received) == (0, 0)
    assert files(place) == before


def test_names_in_a_shared_place_are_lower_case_short_and_few_in_a_folder(two, place):
    first, _ = two
    first.add("x")
    sync(first, place)
    for name in files(place):
        assert len(name) < 110
        assert name == name.lower()


def test_nothing_in_a_shared_place_is_ever_changed_or_removed(two, place):
    first, second = two
    before = {}
    for number in range(4):
        (first, second)[number % 2].add(f"need {number}")
        for one in two:
            sync(one, place)
            now = files(place)
            assert {name: now.get(name) for name in before} == before
            before = now


@pytest.mark.parametrize("damage", ["torn", "empty", "flipped"])
def test_a_damaged_segment_is_not_taken_and_a_laptop_that_has_it_puts_a_sound_copy_beside_it(two, place, damage):
    first, second = two
    first.add("x")
    sync(first, place)
    path = segment_of(first, place)
    whole = path.read_bytes()
    path.write_bytes({"torn": whole[:50], "empty": b"", "flipped": whole[:-1] + bytes([whole[-1] ^ 1])}[damage])
    done = sync(second, place)
    assert done.arriving
    assert second.needs() == {}
    assert second.quarantine() == []
    with first.workspace.database.read() as reader:
        unverified = [(name, "sent", None) for name in segments.published(reader.db, str(place.resolve()))]
    first.workspace.database.write(
        lambda unit: segments.note_published(unit.db, str(place.resolve()), unverified), label="x", undoable=False
    )
    sync(first, place)
    assert path.with_name(f"{path.stem} (1).seg").read_bytes() == whole
    sync(second, place)
    assert second.needs() == first.needs()


def test_a_file_that_stays_incomplete_for_three_days_is_listed_as_damaged(two, place):
    first, second = two
    first.add("x")
    sync(first, place)
    path = segment_of(first, place)
    path.write_bytes(b"torn")
    name = path.relative_to(place).as_posix()
    assert sync(second, place).arriving == [name]
    second.workspace.database.write(
        lambda unit: segments.note_published(
            unit.db, str(place.resolve()), [(name, "arriving", "2026-01-01T00:00:00+00:00")]
        ),
        label="x",
        undoable=False,
    )
    assert sync(second, place).damaged == [name]


def test_a_conflicting_copy_counts_as_what_it_is_a_copy_of(two, place):
    first, second = two
    first.add("x")
    sync(first, place)
    path = segment_of(first, place)
    path.rename(path.with_name(f"{path.stem}-DESKTOP-7Q.seg"))
    sync(second, place)
    assert second.needs() == first.needs()


def test_a_place_that_lost_files_is_noticed_and_filled_again_only_when_asked(two, place):
    first, second = two
    first.add("x")
    sync(first, place)
    path = segment_of(first, place)
    path.unlink()
    done = sync(first, place)
    assert done.lost == [path.relative_to(place).as_posix()]
    assert not path.exists()
    sync(first, place, refill=True)
    assert path.exists()
    sync(second, place)
    assert second.needs() == first.needs()


def test_an_emptied_place_means_nothing_and_is_filled_again_by_any_laptop_when_asked(two, place):
    first, second = two
    first.add("x")
    sync(first, place)
    sync(second, place)
    shutil.rmtree(place)
    place.mkdir()
    with pytest.raises(EmptiedError, match="emptied"):
        sync(second, place)
    assert files(place) == {}
    assert second.needs() == first.needs()
    sync(second, place, refill=True)
    assert segment_of(first, place).exists()


def test_a_folder_with_other_things_in_it_is_not_taken_for_ours(two, place):
    first, _ = two
    (place / "letters.docx").write_bytes(b"hello")
    with pytest.raises(EmptiedError):
        sync(first, place)
    assert list(files(place)) == ["letters.docx"]


def test_another_teams_place_is_refused(two, laptop, place):
    first, _ = two
    stranger = laptop("Elsewhere")
    team.ensure(stranger.workspace)
    sync(stranger, place)
    before = files(place)
    with pytest.raises(NotAllowedError, match="another team"):
        sync(first, place)
    assert files(place) == before


@pytest.mark.parametrize("content", [b"", b"{", b'{"format":1,"team":"x","root":"y"}', b"[]"])
def test_a_damaged_mark_stops_everything_until_it_is_whole(two, place, content):
    first, _ = two
    (place / "team.json").write_bytes(content)
    with pytest.raises(EmptiedError, match="arriving"):
        sync(first, place)
    assert list(files(place)) == ["team.json"]


def test_a_mark_of_a_newer_program_asks_to_update(two, place):
    first, _ = two
    (place / "team.json").write_bytes(b'{"format":9,"team":"x","root":"y"}')
    with pytest.raises(NotAllowedError, match="update"):
        sync(first, place)


def test_an_attached_file_that_is_damaged_there_is_not_kept(two, place, tmp_path):
    first, second = two
    row = first.add("x")
    (tmp_path / "a.bin").write_bytes(b"content")
    folder = first.workspace.folder
    first.workspace.database.write(
        lambda unit: attachments.add(unit, folder, f"need/{row}", tmp_path / "a.bin"), label="Attach"
    )
    sync(first, place)
    [blob] = (place / "blob").rglob("??/*")
    blob.write_bytes(b"other")
    done = sync(second, place)
    assert done.missing_files == 1
    assert not [one for one in (second.workspace.folder / "files").rglob("*") if one.is_file()]


class Shown(LocalFileSystem):
    """A folder that shows a file half for as long as another laptop is still writing the same."""

    def __init__(self, times):
        super().__init__(skip_instance_cache=True)
        self.half = times

    def open(self, path, mode="rb", **more):
        found = super().open(path, mode, **more)
        if mode == "rb" and path.endswith(".seg") and self.half:
            self.half -= 1
            found.seek(100)
        return found


@pytest.mark.parametrize(("times", "waits"), [(1, [0.5]), (2, [0.5, 1.0])])
def test_a_file_that_another_laptop_is_just_sending_too_is_read_back_again(two, place, times, waits):
    first, _ = two
    first.add("x")
    waited = []
    carrier = Carrier(Shown(times), str(place), "place", atomic=True, pause=waited.append)
    assert synchronise(first.workspace, carrier).sent > 0
    assert waited == waits


def test_a_place_that_never_gives_back_what_was_sent_is_said(two, place):
    first, _ = two
    first.add("x")
    carrier = Carrier(Shown(1000), str(place), "place", atomic=True, pause=lambda _seconds: None)
    with pytest.raises(UserError, match="did not give back"):
        synchronise(first.workspace, carrier)


class Faulty(LocalFileSystem):
    """A folder whose requests fail, tear, or give back something else, by chance."""

    cachable = False

    def __init__(self, chance, rate):
        super().__init__()
        self.chance, self.rate = chance, rate

    def pipe_file(self, path, value, **more):
        fate = self.chance.random()
        if fate < self.rate:
            raise OSError("503 Slow down")
        if fate < 2 * self.rate:
            value = value[: self.chance.randrange(len(value))]
        super().pipe_file(path, value, **more)

    def find(self, path, **more):
        if self.chance.random() < self.rate:
            raise ConnectionError("429 Too many requests")
        found = super().find(path, **more)
        return [one for one in found if one.endswith("team.json") or self.chance.random() > self.rate]


@pytest.mark.parametrize("seed", range(3))
def test_laptops_come_together_through_a_place_that_fails_in_every_way(two, place, seed):
    chance = random.Random(seed)
    name = str(place.resolve())
    for number in range(6):
        two[number % 2].add(f"need {number}")
        for one in two:
            faulty = Carrier(Faulty(chance, 0.15), place.as_posix(), name, atomic=False, pause=lambda seconds: None)
            try:
                synchronise(one.workspace, faulty, refill=True)
            except UserError:
                continue
    for one in (*two, *two):
        sync(one, place, refill=True)
    assert two[0].needs() == two[1].needs()
    assert two[0].words() == two[1].words()
    for one in two:
        assert check(one.workspace.folder, one.workspace.database, deep=True).found == ()


def test_addresses_of_other_kinds_and_secrets_in_addresses_are_refused(tmp_path):
    for address in ("ftp://x/y", "http://x/y", "gopher://x"):
        with pytest.raises(UsageError, match="no place"):
            open_carrier(address)
    with pytest.raises(UsageError, match="not in the address"):
        open_carrier("webdav://ann:secret@host/x")
    with pytest.raises(UserError, match="no folder"):
        open_carrier(str(tmp_path / "stick"))


def test_a_place_that_cannot_be_reached_is_a_sentence(two, place):
    first, _ = two

    class Down(LocalFileSystem):
        cachable = False

        def find(self, path, **more):
            raise ConnectionError("no route to host")

    waits = []
    down = Carrier(Down(), place.as_posix(), "s3://bucket", atomic=True, pause=waits.append)
    with pytest.raises(UserError, match="no route to host"):
        synchronise(first.workspace, down)
    assert len(waits) == 2


def test_what_another_laptop_is_just_bringing_makes_no_place_a_strange_one(two, place):
    first, second = two
    first.add("x")
    (place / ".arriving-0123456789abcdef.part").write_bytes(b"half of a mark")
    sync(first, place)
    sync(second, place)
    assert second.needs() == first.needs()


def test_a_mark_that_came_after_the_files_were_listed_is_seen(two, place):
    first, second = two

    class Early(Carrier):
        """Lists folders one after the other, the first one before the mark was in it."""

        def names(self):
            return [name for name in super().names() if name != "team.json"]

    first.add("x")
    sync(first, place)
    early = Early(LocalFileSystem(), place.as_posix(), str(place.resolve()), atomic=False)
    synchronise(second.workspace, early)
    assert second.needs() == first.needs()
