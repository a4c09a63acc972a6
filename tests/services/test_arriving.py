"""Before a file is merged: what it would bring, by kind and by record, and what would disagree."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.conftest import PASSPHRASE
from tests.two_laptops import office_and_booth
from usascp_desktop.records.needs import Need
from usascp_desktop.services import arriving
from usascp_desktop.sync import exchange, team
from usascp_desktop.workspace import new_workspace


@pytest.fixture(scope="module")
def laptops(tmp_path_factory):
    """An office laptop and three files of a booth laptop: a disagreement, then a new need, then a deleted one."""
    place = tmp_path_factory.mktemp("team")
    with office_and_booth(place) as (office, booth):
        need = office.database.write(
            lambda unit: unit.add(Need, {"city": "vientiane", "statement": "Meters", "detail": "One."}), label="Add"
        )
        other = office.database.write(lambda unit: unit.add(Need, {"statement": "Old"}), label="Add")
        exchange.write_bundle(office, place / "start.usascp")
        exchange.merge_files(booth, [place / "start.usascp"])
        office.database.write(lambda unit: unit.update(Need, need, {"detail": "Here."}), label="Change")
        changes = {"detail": "There.", "city": "da-nang"}
        booth.database.write(lambda unit: unit.update(Need, need, changes), label="Change")
        exchange.write_bundle(booth, place / "1.usascp")
        booth.database.write(lambda unit: unit.add(Need, {"statement": "Bus lanes"}), label="Add")
        exchange.write_bundle(booth, place / "2.usascp")
        booth.database.write(lambda unit: unit.delete(Need, other), label="Delete")
        exchange.write_bundle(booth, place / "3.usascp")
        yield office, [place / f"{number}.usascp" for number in (1, 2, 3)]


def test_each_file_says_what_it_adds_to_those_before_it_and_nothing_is_changed(laptops):
    office, files = laptops
    with office.database.read() as reader:
        before = team.code(reader.db)
    first, second, third = arriving.look(office, files, laptop="Office")
    assert [(one.plural, one.new, one.changed, one.conflicts) for one in first.kinds] == [("Needs", 0, 1, 1)]
    assert [(one.title, one.how, one.fields) for one in first.records] == [("Meters", "changed", ("City", "Detail"))]
    (conflict,) = first.conflicts
    assert [(side.laptop, side.words) for side in conflict.values] == [("Office", "Here."), ("Booth", "There.")]
    assert (second.new, second.changed, second.conflicts) == (1, 0, ())
    assert [(one.title, one.how) for one in second.records] == [("Bus lanes", "new")]
    assert [one.how for one in third.records] == ["gone"]
    with office.database.read() as reader:
        assert team.code(reader.db) == before


def test_the_words_it_promises_are_those_it_has_once_the_files_are_merged(laptops):
    office, files = laptops
    found = arriving.look(office, files[:2])
    assert found[0].words != found[1].words
    assert all(one.written and dt.datetime.now(dt.UTC) - one.written < dt.timedelta(hours=1) for one in found)
    assert [one.report for one in found] == exchange.preview(office, files[:2])
    exchange.merge_files(office, files[:2])
    with office.database.read() as reader:
        assert team.code(reader.db) == found[-1].words
    (again,) = arriving.look(office, files[:1])
    assert (again.kinds, again.conflicts, again.written) == ((), (), None), "what is here already brings nothing"


def test_a_file_that_cannot_be_read_says_why_and_brings_nothing(laptops, tmp_path):
    office, _files = laptops
    torn = tmp_path / "torn.usascp"
    torn.write_bytes(b"PK")
    (one,) = arriving.look(office, [torn])
    assert one.report.quarantined
    assert (one.kinds, one.records) == ((), ())


def test_what_was_added_and_deleted_before_it_arrives_is_no_new_record(laptops, tmp_path):
    office, _files = laptops
    with new_workspace(tmp_path / "ship", passphrase=PASSPHRASE, laptop="Ship", person="O. N.", zone="UTC") as ship:
        words = team.invite(office, tmp_path / "invitation").words
        team.join(ship, team.read_invitation(tmp_path / "invitation", " ".join(words)))
        typo = ship.database.write(lambda unit: unit.add(Need, {"statement": "Tpyo"}), label="Add")
        ship.database.write(lambda unit: unit.delete(Need, typo), label="Delete")
        ship.database.write(lambda unit: unit.add(Need, {"statement": "Piers"}), label="Add")
        exchange.write_bundle(ship, tmp_path / "ship.usascp")
    (found,) = arriving.look(office, [tmp_path / "ship.usascp"])
    assert [(one.title, one.how) for one in found.records] == [("Piers", "new")]
    assert (found.new, found.changed) == (1, 0)
