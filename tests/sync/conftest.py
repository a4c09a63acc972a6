"""Laptops of a team to exchange between: each a workspace of its own, copied from one that was made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import served_workspace as served
from tests.conftest import PASSPHRASE
from usascp_desktop.records.needs import Need
from usascp_desktop.security.device import new_member_id
from usascp_desktop.security.keys import KeysFile
from usascp_desktop.store import engine, segments
from usascp_desktop.store.restore import become_new_device
from usascp_desktop.sync import exchange, team
from usascp_desktop.workspace import Workspace, open_workspace

TWO = ("Vientiane", "Kuching")


@dataclass
class Laptop:
    """One laptop with its workspace, and the shortest ways to write and look."""

    workspace: Workspace
    desk: Path

    @property
    def device(self) -> str:
        return self.workspace.identity.device

    def add(self, statement: str) -> str:
        return self.workspace.database.write(lambda unit: unit.add(Need, {"statement": statement}), label="Add")

    def edit(self, row: str, statement: str) -> None:
        self.workspace.database.write(lambda unit: unit.update(Need, row, {"statement": statement}), label="Edit")

    def needs(self) -> dict[str, str]:
        with self.workspace.database.read() as reader:
            return {one.id: one.statement for one in reader.all(Need)}

    def bundle(self, name: str, *, to: Laptop | None = None) -> list[Path]:
        to_whom = None if to is None else to.device
        return list(exchange.write_bundle(self.workspace, self.desk / name, for_device=to_whom).files)

    def merge(self, *files: Path) -> list[exchange.FileMerged]:
        return exchange.merge_files(self.workspace, files)

    def words(self) -> tuple[str, ...]:
        with self.workspace.database.read() as reader:
            return team.code(reader.db)

    def standing(self) -> team.Standing:
        with self.workspace.database.read() as reader:
            return team.required(reader.db)

    def quarantine(self) -> list[segments.Quarantined]:
        with self.workspace.database.read() as reader:
            return segments.quarantined(reader.db)

    def receipts(self) -> exchange.Receipts:
        with self.workspace.database.read() as reader:
            return exchange.receipts(reader.db)

    def safety(self) -> exchange.Safety:
        with self.workspace.database.read() as reader:
            return exchange.safe_to_wipe(reader.db)

    def join(self, inviter: Laptop, name: str = "invitation", *, admin: bool = False) -> None:
        invited = team.invite(inviter.workspace, self.desk / name, admin=admin)
        paper = team.read_invitation(self.desk / name, " ".join(invited.words))
        team.join(self.workspace, paper)


@pytest.fixture(scope="session")
def data_key(encrypted_folder) -> bytes:
    return KeysFile.open(encrypted_folder / "keys.json", passphrase=PASSPHRASE)


@pytest.fixture
def laptop(encrypted_folder, tmp_path, data_key):
    """Make a laptop that is in no team."""
    with ExitStack() as opened:
        yield lambda name: opened.enter_context(_new_laptop(encrypted_folder, tmp_path, name, data_key))


@contextmanager
def _new_laptop(copied: Path, place: Path, name: str, data_key: bytes) -> Iterator[Laptop]:
    folder = Path(shutil.copytree(copied, place / name))
    become_new_device(folder / "data.db", data_key, laptop=name)
    _become_new_person(folder / "data.db", data_key)
    _desk(place, name).mkdir()
    with open_workspace(folder, data_key=data_key) as workspace:
        yield Laptop(workspace, _desk(place, name))


def _desk(place: Path, name: str) -> Path:
    return place / f"desk of {name}"


def _become_new_person(file: Path, data_key: bytes) -> None:
    member = new_member_id()
    with closing(engine.raw_connection(file, data_key)) as db:
        db.execute("INSERT INTO sync_name SELECT ?, kind, name FROM sync_name WHERE kind = 'member' LIMIT 1", (member,))
        db.execute("UPDATE sync_meta SET value = ? WHERE name = 'member'", (member,))


@pytest.fixture(scope="session")
def two_folders(encrypted_folder, data_key, tmp_path_factory) -> Path:
    """The folder of two laptops of one team and of their desks; copy it, never open them."""
    place = tmp_path_factory.mktemp("team")
    with ExitStack() as opened:
        first, second = (opened.enter_context(_new_laptop(encrypted_folder, place, name, data_key)) for name in TWO)
        team.ensure(first.workspace)
        second.join(first)
        first.merge(*second.bundle("hello"))
    return place


@pytest.fixture
def two(two_folders, tmp_path, data_key):
    """Two laptops of one team; the first administers it."""
    with copied_two(two_folders, tmp_path, data_key) as laptops:
        yield laptops


@contextmanager
def copied_two(folders: Path, place: Path, data_key: bytes) -> Iterator[tuple[Laptop, Laptop]]:
    """Copy two laptops into an empty folder and open them there."""
    shutil.copytree(folders, place, dirs_exist_ok=True)
    with ExitStack() as opened:
        first, second = (
            Laptop(opened.enter_context(open_workspace(place / name, data_key=data_key)), _desk(place, name))
            for name in TWO
        )
        yield first, second


@pytest.fixture(scope="module")
def server():
    with served.running() as running:
        yield running


@pytest.fixture
def owner(server):
    """The address of an empty database for the one who owns it."""
    return served.new_database(server)


@pytest.fixture
def anna(server, owner):
    """The address for somebody who was given the role of readers."""
    with served.as_owner(server, owner.name) as connection:
        for role in ("anna", "stranger"):
            connection.execute(f"drop role if exists {role}")
            connection.execute(f"create role {role} login password 'sesame'")
        connection.execute("do $$ begin create role usascp_reader; exception when duplicate_object then null; end $$")
        connection.execute("grant usascp_reader to anna")
    return served.login(server, "anna", "sesame", owner.name)
