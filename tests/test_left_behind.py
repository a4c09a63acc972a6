"""A workspace that could not be made, or could not join, leaves nothing behind in its folder."""

from __future__ import annotations

import errno
import threading

import pytest

from tests.conftest import PASSPHRASE
from usascp_desktop import workspace
from usascp_desktop.errors import UserError
from usascp_desktop.joining import NewLaptop, join_anew
from usascp_desktop.store import seeds
from usascp_desktop.sync import team
from usascp_desktop.workspace import new_workspace


class Drawer:
    """A keyring that keeps secrets in a dict, and remembers that it ever had one."""

    priority = 5

    def __init__(self):
        self.kept, self.ever = {}, False

    def set_password(self, service, username, password):
        self.kept[service, username], self.ever = password, True

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def delete_password(self, service, username):
        del self.kept[service, username]


def stopped_while_joining(done, _all, _what):
    if done == 2:
        raise KeyboardInterrupt


@pytest.fixture
def invited(tmp_path):
    """An invitation, and the six words of it."""
    with new_workspace(tmp_path / "office", passphrase=PASSPHRASE, laptop="Office", person="K. L.") as office:
        team.ensure(office)
        return tmp_path / "invitation", " ".join(team.invite(office, tmp_path / "invitation").words)


@pytest.fixture(params=["new", "empty", "link"])
def folder(request, tmp_path):
    """A folder that is not there yet, an empty one, or a link to an empty one; and whether it was there."""
    place = tmp_path / "laptop"
    if request.param == "empty":
        place.mkdir()
    elif request.param == "link":
        (tmp_path / "elsewhere").mkdir()
        place.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    return place, request.param != "new"


def require_nothing_left(folder):
    place, was_there = folder
    assert place.exists() == was_there
    assert not was_there or list(place.iterdir()) == []


def test_whoever_stops_joining_finds_the_folder_as_it_was(invited, folder):
    with pytest.raises(KeyboardInterrupt):
        join_anew(NewLaptop(folder[0], PASSPHRASE), *invited, tell=stopped_while_joining)
    require_nothing_left(folder)


def test_whoever_stops_joining_leaves_no_key_in_the_keyring(invited, folder, monkeypatch):
    drawer = Drawer()
    monkeypatch.setattr("keyring.get_keyring", lambda: drawer)
    with pytest.raises(KeyboardInterrupt):
        join_anew(NewLaptop(folder[0], None, keyring=True), *invited, tell=stopped_while_joining)
    assert drawer.ever, "it was in there"
    assert drawer.kept == {}


def test_a_full_disk_leaves_no_half_of_a_workspace_so_that_the_next_try_goes_on(monkeypatch, folder):
    def full(_database):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(seeds, "bring_up_to_date", full)
        with pytest.raises(UserError, match="No space left"):
            new_workspace(folder[0], passphrase=PASSPHRASE)
    require_nothing_left(folder)
    new_workspace(folder[0], passphrase=PASSPHRASE).close()


def test_a_workspace_that_another_program_is_making_there_at_the_same_time_is_left_alone(monkeypatch, folder):
    place, _was_there = folder
    made = []

    def meanwhile(*arguments, **names):
        with monkeypatch.context() as patch:
            patch.setattr(workspace, "_fill", fill)
            made.append(new_workspace(place, passphrase=PASSPHRASE))
        return fill(*arguments, **names)

    fill = workspace._fill
    with monkeypatch.context() as patch:
        patch.setattr(workspace, "_fill", meanwhile)
        with pytest.raises(UserError, match="could not be made"):
            new_workspace(place, passphrase=PASSPHRASE)
    made[0].close()
    workspace.open_workspace(place, passphrase=PASSPHRASE).close()


def test_a_workspace_that_could_not_be_opened_holds_on_to_nothing(monkeypatch, tmp_path):
    def broken(database):
        database.write(lambda _unit: None, label="Add")
        raise UserError("The reference data cannot be read.")

    new_workspace(tmp_path / "ws", practice=True).close()
    before = threading.active_count()
    with monkeypatch.context() as patch:
        patch.setattr(seeds, "bring_up_to_date", broken)
        with pytest.raises(UserError, match="reference data"):
            workspace.open_workspace(tmp_path / "ws")
    assert threading.active_count() == before, "its writer's thread has ended"
