"""Records that were merged are one record: in search, by name, where people are counted, and when one is deleted."""

from __future__ import annotations

import datetime as dt

import pytest

from usascp_desktop.domain.consent import Audience
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import RejectedError
from usascp_desktop.records.delegations import Consultation, Delegation
from usascp_desktop.records.needs import Commitment
from usascp_desktop.records.people import Channel, Organization, Participant, Person
from usascp_desktop.services import (
    choosing,
    consultations,
    delegations,
    duplicates,
    person_overview,
    taking_part,
    today,
)
from usascp_desktop.services.people import People
from usascp_desktop.services.reports.audience import Gate
from usascp_desktop.store import city_counts
from usascp_desktop.store.queries import Condition, Query

NOON = dt.datetime(2026, 11, 24, 5, tzinfo=dt.UTC)


def write(workspace, act):
    return workspace.database.write(act, label="test")


def add(workspace, kind, /, **values):
    return write(workspace, lambda unit: unit.add(kind, values))


def merge(workspace, keep, lose, record="person"):
    write(workspace, lambda unit: duplicates.merge(unit, record, keep=keep, lose=lose))


@pytest.fixture
def both(practice):
    """Somebody under two names: the keeper and who was merged into them."""
    keep = add(practice, Person, display_name="Qhamla Souvanny")
    lose = add(practice, Person, display_name="Madam Bounqham", title="Chief engineer")
    merge(practice, keep, lose)
    return keep, lose


def test_the_name_that_lost_leads_to_the_keeper_and_is_said(practice, both):
    keep, _lose = both
    with practice.database.read() as reader:
        found = reader.search("bounqham")
        of_kind = reader.search("bounqham", record="person")
        own = reader.search("Qhamla")
    assert [(hit.id, hit.title, hit.also) for hit in found.hits] == [(keep, "Qhamla Souvanny", "Madam Bounqham")]
    assert found.total == of_kind.total == len(of_kind.hits) == 1
    assert [(hit.id, hit.also) for hit in own.hits] == [(keep, "")]


def test_a_word_of_both_finds_the_keeper_once_and_by_its_own_name(practice):
    keep, lose, other = (add(practice, Person, display_name=f"Qhamla {last}") for last in ("One", "Two", "Three"))
    merge(practice, keep, lose)
    with practice.database.read() as reader:
        found = reader.search("qhamla")
        fewer = reader.search("qhamla", limit=1)
    assert {(hit.id, hit.also) for hit in found.hits} == {(keep, ""), (other, "")}
    assert (found.total, fewer.total, len(fewer.hits)) == (2, 2, 1)


def test_a_list_finds_the_keeper_and_what_names_it_by_the_name_that_lost(practice, both):
    keep, _lose = both
    owed = add(practice, Commitment, text="Send the drawings", owner=keep)
    with practice.database.read() as reader:
        [number] = reader.row_numbers(Query("person", (Condition("id", "=", keep),)))
        [promise] = reader.row_numbers(Query("commitment", (Condition("id", "=", owed),)))
        assert number in reader.typed("person", "bounqham qhamla")
        assert promise in reader.typed("commitment", "bounqham", ("owner",))
        assert promise in reader.typed("commitment", "qhamla", ("owner",))


def test_somebody_is_known_by_the_name_that_lost_and_belongs_where_the_keeper_does(practice):
    works = add(practice, Organization, name="Works Q")
    old = add(practice, Organization, name="Public Qorks")
    merge(practice, works, old, "organization")
    keep = add(practice, Person, display_name="Qhamla Souvanny", organization=works)
    lose = add(practice, Person, display_name="Madam Bounqham")
    merge(practice, keep, lose)
    with practice.database.read() as reader:
        people = People(reader)
        assert people.known("madam bounqham", "public qorks") == keep
        assert people.meant("Bounqham") == keep
        assert people.organization("Public Qorks") == works
        assert People(reader, [keep]).meant("Bounqham") == keep


@pytest.fixture
def there_twice(practice):
    """A delegation and its consultation of today, where one person was put down under two names, then merged."""

    def make(unit):
        keep = unit.add(Person, {"display_name": "Qhamla Souvanny", "consent": "given_written"})
        lose = unit.add(Person, {"display_name": "Madam Bounqham", "consent": "given_written"})
        trip = unit.add(Delegation, {"title": "Week 1", "cities": "vientiane"})
        held = unit.add(
            Consultation, {"title": "Pumps", "city": "vientiane", "moment": "2026-11-24T10:00[Asia/Vientiane]"}
        )
        for about in (f"delegation/{trip}", f"consultation/{held}"):
            unit.add(Participant, {"about": about, "person": keep, "side": "asean"})
            unit.add(Participant, {"about": about, "person": lose, "role": "interpreter", "side": "asean"})
        for person in (keep, lose):
            unit.add(Channel, {"person": person, "kind": "email", "value": "q@works.example", "work": True})
        return {"keep": keep, "lose": lose, "trip": trip, "held": held}

    ids = write(practice, make)
    merge(practice, ids["keep"], ids["lose"])
    return ids


def test_who_was_put_down_twice_travels_once_with_what_either_part_says(practice, there_twice):
    with practice.database.read() as reader:
        members = delegations.overview(reader, there_twice["trip"], today=NOON.date()).members
        [part] = taking_part.parts_in(reader, (f"delegation/{there_twice['trip']}",), fields=("role", "side"))
    assert [(one.person, one.name, one.line) for one in members] == [
        (there_twice["keep"], "Qhamla Souvanny", "Interpreter")
    ]
    own = Participant.id_of_key(f"delegation/{there_twice['trip']}", there_twice["keep"])
    assert (part["id"], part["role"], part["side"]) == (own, "interpreter", "asean")


def test_taking_somebody_out_takes_both_parts_and_adding_them_again_adds_one(practice, there_twice):
    about = f"consultation/{there_twice['held']}"
    write(practice, lambda unit: unit.delete(Participant, Participant.id_of_key(about, there_twice["keep"])))
    left = Participant.id_of_key(about, there_twice["lose"])
    again = write(
        practice, lambda unit: consultations.add_participant(unit, there_twice["held"], person=there_twice["keep"])
    )
    assert again == left
    trip = there_twice["trip"]
    with practice.database.read() as reader:
        [member] = delegations.overview(reader, trip, today=NOON.date()).members
    write(practice, lambda unit: delegations.remove_member(unit, member.participant))
    with practice.database.read() as reader:
        assert delegations.overview(reader, trip, today=NOON.date()).members == ()
    practice.database.undo()
    with practice.database.read() as reader:
        assert reader.count(Query("participant", (Condition("about", "=", f"delegation/{trip}"),))) == 2


def test_today_names_and_a_city_counts_them_once(practice, there_twice):
    with practice.database.read() as reader:
        day = today.overview(reader, now=Moment(NOON, "Asia/Vientiane"))
        [line] = [one.line for one in day.agenda if one.id == there_twice["held"]]
        met = city_counts.met(
            reader.db, reader.resolve("city", "vientiane"), before="", also=[there_twice["held"]], but=[]
        )
    assert line == "Qhamla Souvanny"
    assert met[there_twice["keep"]][0] == 1
    assert there_twice["lose"] not in met


def test_a_paper_lists_one_address_of_two_records_once(practice, there_twice):
    with practice.database.read() as reader:
        gate = Gate(reader, Audience())
        assert gate.contacts(there_twice["keep"]) == (("email", "q@works.example"),)


def test_deleting_the_keeper_deletes_who_was_merged_and_undo_brings_both_back_as_one(practice, both):
    keep, lose = both
    write(practice, lambda unit: unit.delete(Person, keep))
    with practice.database.read() as reader:
        assert not reader.exists("person", lose)
        assert reader.search("bounqham").total == 0
    practice.database.undo()
    with practice.database.read() as reader:
        assert duplicates.resolve(reader, "person", lose) == keep


def test_deleting_one_that_was_merged_leaves_the_keeper(practice, both):
    keep, lose = both
    write(practice, lambda unit: unit.delete(Person, lose))
    with practice.database.read() as reader:
        assert reader.exists("person", keep)
        assert not reader.exists("person", lose)


def test_the_keeper_lists_who_was_merged_and_one_is_taken_out_in_one_change(practice, both):
    keep, lose = both
    with practice.database.read() as reader:
        assert duplicates.merged_into(reader, "person", keep) == ((lose, "Madam Bounqham"),)
        assert person_overview.of_person(reader, keep, today=NOON.date()).merged == ((lose, "Madam Bounqham"),)
        assert duplicates.merged_into(reader, "person", lose) == ()
    write(practice, lambda unit: duplicates.take_out(unit, "person", lose))
    with practice.database.read() as reader:
        assert duplicates.merged_into(reader, "person", keep) == ()
        assert [hit.id for hit in reader.search("bounqham").hits] == [lose]
        assert not [one for one in duplicates.pairs(reader) if {one.left, one.right} == {keep, lose}]
    practice.database.undo()
    with practice.database.read() as reader:
        assert duplicates.resolve(reader, "person", lose) == keep
        assert reader.row("person", keep)["not_same_as"] == reader.row("person", lose)["not_same_as"] == frozenset()


def test_an_organisation_lists_what_was_merged_into_it(practice):
    works, old = (add(practice, Organization, name=name) for name in ("Works Q", "Public Qorks"))
    merge(practice, works, old, "organization")
    with practice.database.read() as reader:
        assert person_overview.of_organization(reader, works).merged == ((old, "Public Qorks"),)
        assert reader.search("qorks").hits[0].id == works


def test_one_of_a_circle_is_taken_out_of_it(practice):
    one, other = sorted(add(practice, Person, display_name=name) for name in ("Q One", "Q Two"))
    write(practice, lambda unit: unit.update(Person, one, {"same_as": other}))
    write(practice, lambda unit: unit.update(Person, other, {"same_as": one}))
    write(practice, lambda unit: duplicates.take_out(unit, "person", other))
    with practice.database.read() as reader:
        assert [duplicates.resolve(reader, "person", row) for row in (one, other)] == [one, other]


def test_who_stands_alone_is_not_taken_out(practice, both):
    with pytest.raises(RejectedError):
        write(practice, lambda unit: duplicates.take_out(unit, "person", both[0]))


def test_the_values_that_were_chosen_are_merged_in_the_one_change(practice):
    keep = add(practice, Person, display_name="Qham One", title="Director", languages="lo")
    lose = add(practice, Person, display_name="Qham one", title="Engineer", form_of_address="Khun", languages="th")
    with practice.database.read() as reader:
        [pair] = [one for one in duplicates.compared(reader)[1] if {one.left.id, one.right.id} == {keep, lose}]
    assert pair.open == {"display_name", "title", "languages"}
    assert len(pair.names) == len(pair.labels) == len(pair.left.values)
    write(
        practice,
        lambda unit: duplicates.merge(unit, "person", keep=keep, lose=lose, take=("title", "languages")),
    )
    with practice.database.read() as reader:
        kept = reader.row("person", keep)
    assert (kept["display_name"], kept["title"], kept["form_of_address"]) == ("Qham One", "Engineer", "Khun")
    assert kept["languages"] == frozenset({"th"})
    practice.database.undo()
    with practice.database.read() as reader:
        kept, lost = reader.row("person", keep), reader.row("person", lose)
    assert (kept["title"], kept["form_of_address"], kept["languages"]) == ("Director", None, frozenset({"lo"}))
    assert lost["same_as"] is None


@pytest.mark.parametrize("name", ["consent", "same_as", "colour"])
def test_consent_and_marks_are_never_chosen(practice, name):
    keep, lose = (add(practice, Person, display_name="Qham") for _ in range(2))
    with pytest.raises(RejectedError):
        write(practice, lambda unit: duplicates.merge(unit, "person", keep=keep, lose=lose, take=(name,)))
    with practice.database.read() as reader:
        assert duplicates.resolve(reader, "person", lose) == lose
        assert pairs_of(reader, {keep, lose})[0].open == frozenset()


def pairs_of(reader, ids):
    return [one for one in duplicates.compared(reader)[1] if {one.left.id, one.right.id} == ids]


def test_titles_to_choose_from_know_the_names_merged_into_them(practice, both):
    keep, lose = both
    with practice.database.read() as reader:
        found = choosing.titles(reader, "person", most=100)
    assert lose not in found
    assert (found[keep], found[keep].also) == ("Qhamla Souvanny", ("Madam Bounqham",))


def test_a_third_one_with_the_name_that_lost_may_be_the_keeper_until_said_to_be_different(practice, both):
    keep, lose = both
    third = add(practice, Person, display_name="madam bounqham")
    with practice.database.read() as reader:
        assert pairs_of(reader, {keep, third})
        assert [twin.id for twin in person_overview.of_person(reader, third, today=NOON.date()).twins] == [keep]
        assert [twin.id for twin in person_overview.of_person(reader, keep, today=NOON.date()).twins] == [third]
    write(practice, lambda unit: duplicates.keep_apart(unit, "person", lose, third))
    with practice.database.read() as reader:
        assert not pairs_of(reader, {keep, third})
