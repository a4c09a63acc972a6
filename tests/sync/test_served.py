"""The same loop over a WebDAV server and an S3 server, both run on this computer for the test."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from tests import servers
from usascp_desktop.errors import UserError
from usascp_desktop.services import attachments
from usascp_desktop.sync.carrier import open_carrier
from usascp_desktop.sync.circulate import EmptiedError, synchronise
from usascp_desktop.sync.login import Login


@pytest.fixture
def serve(tmp_path):
    """Start a server of a kind; returns the folder it serves and its address."""
    with ExitStack() as running:

        def start(kind, *options):
            folder = tmp_path / "served"
            folder.mkdir()
            return folder, running.enter_context(servers.serve(kind, folder, *options)).host

        yield start


@pytest.fixture(params=["webdav", "s3"])
def place(request, serve, monkeypatch):
    """A carrier on a server, and the folder behind it."""
    if request.param == "webdav":
        folder, host = serve("webdav", "--user", "ann", "--pass", "secret")
        monkeypatch.setenv("USASCP_WEBDAV_USER", "ann")
        monkeypatch.setenv("USASCP_WEBDAV_PASSWORD", "secret")
        return folder, f"webdav+http://{host}/team one"
    folder, host = serve("s3", "--auth-key", "ann,secret-key")
    (folder / "bucket").mkdir()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ann")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret-key")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    return folder, "s3://bucket/team one"


@pytest.mark.parametrize("kind", ["webdav", "s3"])
def test_a_login_that_is_given_needs_nothing_in_the_environment_and_wins_over_it(two, serve, kind, monkeypatch):
    first, second = two
    if kind == "webdav":
        _, host = serve("webdav", "--user", "ann", "--pass", "secret")
        address, login = f"webdav+http://{host}/team", Login("ann", "secret")
        monkeypatch.setenv("USASCP_WEBDAV_USER", "somebody")
        monkeypatch.setenv("USASCP_WEBDAV_PASSWORD", "else")
    else:
        folder, host = serve("s3", "--auth-key", "ann,secret-key")
        (folder / "bucket").mkdir()
        address, login = "s3://bucket/team", Login("ann", "secret-key", f"http://{host}")
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "somebody")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "else")
        monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    row = first.add("Water meters")
    assert synchronise(first.workspace, open_carrier(address, login=login)).sent > 0
    synchronise(second.workspace, open_carrier(address, login=login))
    assert second.needs() == {row: "Water meters"}
    wrong = login._replace(password="guessed")
    waits = []
    with pytest.raises(UserError, match=r"Check the name and the password\.") as said:
        synchronise(first.workspace, open_carrier(address, login=wrong, pause=waits.append))
    assert "guessed" not in str(said.value)
    assert waits == [], "asking again with the same password only locks the account"


def test_a_login_says_whose_it_is_and_never_what_it_is():
    assert repr(Login("ann", "secret", "https://host")) == "Login('ann')"
    assert "secret" not in str(Login("ann", "secret"))


def test_two_laptops_meet_on_a_server(two, place, tmp_path):
    first, second = two
    _, address = place
    row = first.add("Water meters")
    (tmp_path / "plan.bin").write_bytes(b"a plan" * 100_000)
    home = first.workspace.folder
    added = first.workspace.database.write(
        lambda unit: attachments.add(unit, home, f"need/{row}", tmp_path / "plan.bin"), label="Attach"
    )
    assert synchronise(first.workspace, open_carrier(address)).sent > 0
    done = synchronise(second.workspace, open_carrier(address))
    assert (done.lost, done.arriving, done.damaged, done.missing_files) == ([], [], [], 0)
    assert second.needs() == first.needs() == {row: "Water meters"}
    with second.workspace.database.read() as reader:
        assert attachments.read(reader, second.workspace.folder, added) == b"a plan" * 100_000
    second.edit(row, "Smart water meters")
    synchronise(second.workspace, open_carrier(address))
    synchronise(first.workspace, open_carrier(address))
    assert first.needs() == {row: "Smart water meters"}
    assert first.words() == second.words()
    again = synchronise(second.workspace, open_carrier(address))
    again = synchronise(second.workspace, open_carrier(address))
    assert (again.sent, again.received) == (0, 0)


def test_damage_and_loss_on_a_server_are_noticed(two, place):
    first, second = two
    folder, address = place
    first.add("Water meters")
    synchronise(first.workspace, open_carrier(address))
    path = next(one for one in sorted(folder.rglob("*.seg")) if first.device in one.parts)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert len(synchronise(second.workspace, open_carrier(address)).arriving) == 1
    path.unlink()
    assert len(synchronise(first.workspace, open_carrier(address)).lost) == 1
    synchronise(first.workspace, open_carrier(address), refill=True)
    synchronise(second.workspace, open_carrier(address))
    assert second.needs() == first.needs()
    for one in list(folder.rglob("*")):
        if one.is_file():
            one.unlink()
    with pytest.raises(EmptiedError):
        synchronise(first.workspace, open_carrier(address))


def test_a_wrong_password_is_a_sentence(two, serve, monkeypatch):
    _, host = serve("webdav", "--user", "ann", "--pass", "secret")
    monkeypatch.setenv("USASCP_WEBDAV_USER", "ann")
    monkeypatch.setenv("USASCP_WEBDAV_PASSWORD", "wrong")
    place = open_carrier(f"webdav+http://{host}/team", pause=lambda seconds: None)
    with pytest.raises(UserError, match="could not be used"):
        synchronise(two[0].workspace, place)


def test_a_file_that_another_laptop_brought_at_the_same_time_is_as_good(place):
    waits = []
    _, address = place
    carrier = open_carrier(address, pause=waits.append)
    for _ in range(2):
        carrier.write("log/a", b"the same, as its name says")
    assert carrier.names() == ["log/a"]
    assert carrier.read("log/a", limit=100) == b"the same, as its name says"
    assert waits == []
