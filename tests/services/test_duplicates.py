"""Who may be here twice, merging one into the other, and keeping apart who is different."""

from __future__ import annotations

import datetime as dt

import pytest

from usascp_desktop.domain.consent import Audience
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import RejectedError
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Channel, Organization, Participant, Person
from usascp_desktop.services import duplicates, people, person_overview
from usascp_desktop.services.reports.audience import Gate
from usascp_desktop.store import same_as
from usascp_desktop.store.queries import Condition, Query


def add(workspace, kind, /, **values):
    return workspace.database.write(lambda unit: unit.add(kind, values), label="test")


def write(workspace, act):
    return workspace.database.write(act, label="test")


def found(workspace, among):
    with workspace.database.read() as reader:
        return {
            (frozenset((one.left, one.right)), one.why) for one in duplicates.pairs(reader) if {one.left} <= set(among)
        }


def two(workspace, **more):
    return add(workspace, Person, display_name="Nguyễn Văn An"), add(
        workspace, Person, display_name="nguyen van an", **more
    )


def merge(workspace, keep, lose):
    write(workspace, lambda unit: duplicates.merge(unit, "person", keep=keep, lose=lose))


def test_folded_names_and_mails_make_pairs_and_other_organisations_do_not(practice):
    works, water = (add(practice, Organization, name=name) for name in ("Works Q", "Water Q"))
    one = add(practice, Person, display_name="Nguyễn Văn Quý", organization=works)
    same = add(practice, Person, display_name="nguyen van quy", organization=works)
    other = add(practice, Person, display_name="Nguyen Van Quy", organization=water)
    mailed = add(practice, Person, display_name="Somebody Else")
    for row, mail in ((other, "q@works.example"), (mailed, "Q@Works.example")):
        add(practice, Channel, person=row, kind="email", value=mail)
    assert found(practice, (one, same, other, mailed)) == {
        (frozenset((one, same)), "same name"),
        (frozenset((other, mailed)), "same e-mail"),
    }


def test_organisations_in_two_cities_are_no_pair(practice):
    one = add(practice, Organization, name="Qity Water", city="vientiane")
    add(practice, Organization, name="Qity Water", city="bangkok")
    bare = add(practice, Organization, name="QITY WATER")
    assert (frozenset((one, bare)), "same name") in found(practice, (one, bare))
    assert not any(ids - {bare} == ids for ids, _why in found(practice, (one,)))


def test_merging_fills_only_what_is_empty_and_is_undone_as_one(practice):
    keep, lose = two(practice, title="Engineer", form_of_address="Anh")
    write(practice, lambda unit: unit.update(Person, keep, {"title": "Director"}))
    merge(practice, keep, lose)
    with practice.database.read() as reader:
        kept, lost = reader.row("person", keep), reader.row("person", lose)
        assert reader.titles("person", [lose]) == {lose: "Nguyễn Văn An"}
    assert (kept["title"], kept["form_of_address"]) == ("Director", "Anh")
    assert (lost["title"], lost["same_as"]) == ("Engineer", keep)
    assert not found(practice, (keep, lose))
    practice.database.undo()
    with practice.database.read() as reader:
        assert reader.row("person", keep)["form_of_address"] is None
        assert reader.row("person", lose)["same_as"] is None
        assert reader.titles("person", [lose]) == {lose: "nguyen van an"}


def test_a_circle_made_on_two_laptops_points_at_its_smallest_id(practice):
    one, other = two(practice)
    write(practice, lambda unit: unit.update(Person, one, {"same_as": other}))
    write(practice, lambda unit: unit.update(Person, other, {"same_as": one}))
    with practice.database.read() as reader:
        assert {duplicates.resolve(reader, "person", row) for row in (one, other)} == {min(one, other)}
        assert len(set(reader.titles("person", [one, other]).values())) == 1


def test_who_was_said_to_be_different_is_no_pair_again(practice):
    one, other = two(practice)
    assert found(practice, (one, other))
    write(practice, lambda unit: duplicates.keep_apart(unit, "person", other, one))
    assert not found(practice, (one, other))


def test_one_already_merged_is_not_merged_again(practice):
    keep, lose = two(practice)
    merge(practice, keep, lose)
    with pytest.raises(RejectedError):
        merge(practice, lose, keep)


def test_a_person_page_offers_no_twin_once_merged_or_said_to_be_different(practice):
    one, other = two(practice)
    third = add(practice, Person, display_name="Nguyen van An")
    write(practice, lambda unit: duplicates.keep_apart(unit, "person", other, one))
    with practice.database.read() as reader:
        twins = person_overview.of_person(reader, one, today=dt.date(2026, 11, 24)).twins
        assert [twin.id for twin in twins] == [third]
    merge(practice, one, third)
    with practice.database.read() as reader:
        assert person_overview.of_person(reader, one, today=dt.date(2026, 11, 24)).twins == ()


def test_whoever_was_met_as_the_other_was_met_as_the_keeper(practice):
    keep, lose = two(practice)
    about = add(practice, Consultation, title="Pumps", city="vientiane")
    add(practice, Participant, about=f"consultation/{about}", person=lose)
    add(practice, Channel, person=lose, kind="email", value="an@works.example")
    merge(practice, keep, lose)
    with practice.database.read() as reader:
        met = reader.rows(Query("participant", (Condition("person", "=", keep),)))
        mails = reader.rows(Query("channel", (Condition("person", "in", [keep]),)))
        listed = {row["id"] for row in reader.rows(Query("person", fields=("display_name",)))}
        numbers = reader.row_numbers(Query("person"))
        total = reader.count(Query("person"))
        asked = reader.rows(Query("person", (Condition("id", "=", lose),)))
    assert [one["person"] for one in met] == [keep]
    assert [one["value"] for one in mails] == ["an@works.example"]
    assert keep in listed
    assert lose not in listed
    assert len(numbers) == total == len(listed)
    assert [row["id"] for row in asked] == [lose]


def test_the_last_of_a_chain_stands_for_all_and_lets_go_where_it_was_deleted_without_knowing(practice):
    one, other = two(practice)
    third = add(practice, Person, display_name="An V. N.")
    merge(practice, other, one)
    merge(practice, third, other)
    with practice.database.read() as reader:
        assert [duplicates.resolve(reader, "person", row) for row in (one, other, third)] == [third] * 3
    # What a laptop wrote that had not heard of the merge: one row deleted, not those merged into it.
    write(practice, lambda unit: unit.db.execute("DELETE FROM person WHERE id = ?", (third,)))
    with practice.database.read() as reader:
        assert duplicates.resolve(reader, "person", one) == other
        listed = {row["id"] for row in reader.rows(Query("person", fields=("display_name",)))}
    assert other in listed
    assert one not in listed


def _chain(practice):
    """Three records of one person: the first was merged into the second, and that into the third."""
    one, other = two(practice)
    third = add(practice, Person, display_name="An V. N.")
    merge(practice, other, one)
    merge(practice, third, other)
    return one, other, third


def _stand_for(practice, *rows):
    with practice.database.read() as reader:
        return [duplicates.resolve(reader, "person", row) for row in rows]


def test_a_chain_holds_where_the_one_in_its_middle_is_deleted(practice):
    one, other, third = _chain(practice)
    write(practice, lambda unit: unit.delete(Person, other))
    assert _stand_for(practice, one, third) == [third, third]
    with practice.database.read() as reader:
        assert not {one, other} & {row["id"] for row in reader.rows(Query("person", fields=("display_name",)))}
    write(practice, lambda unit: unit.delete(Person, third))
    with practice.database.read() as reader:
        assert not reader.rows(Query("person", (Condition("id", "in", (one, other, third)),)))


def test_a_chain_that_leads_back_to_its_start_through_a_deleted_one_ends_there(practice):
    one, other = two(practice)
    merge(practice, other, one)
    write(practice, lambda unit: unit.update(Person, other, {"same_as": one}))
    write(practice, lambda unit: unit.db.execute("DELETE FROM person WHERE id = ?", (other,)))
    assert _stand_for(practice, one) == [one]


def test_a_keeper_brought_back_brings_those_merged_into_it_and_no_others(practice):
    one, other, third = _chain(practice)
    apart = add(practice, Person, display_name="Deleted in the same go")

    def both(unit):
        unit.delete(Person, apart)
        unit.delete(Person, third)

    write(practice, both)
    write(practice, lambda unit: unit.restore(Person, third))
    assert _stand_for(practice, one, other, third) == [third] * 3
    with practice.database.read() as reader:
        back = {row["id"] for row in reader.rows(Query("person", (Condition("id", "in", (one, other, third, apart)),)))}
    assert back == {one, other, third}


@pytest.mark.parametrize(
    ("mine", "theirs", "after"),
    [
        ("card", "withdrawn", "withdrawn"),
        ("withdrawn", "given_written", "withdrawn"),
        ("not_asked", "given_written", "not_asked"),
        (None, "given_verbal", "given_verbal"),
        ("given_verbal", None, "given_verbal"),
    ],
)
def test_consent_withdrawn_anywhere_is_withdrawn_and_the_keepers_answer_holds_else(practice, mine, theirs, after):
    keep, lose = two(practice, consent=theirs)
    write(practice, lambda unit: unit.update(Person, keep, {"consent": mine}))
    merge(practice, keep, lose)
    with practice.database.read() as reader:
        assert reader.row("person", keep)["consent"] == after


def test_who_was_merged_is_looked_for_by_index(practice):
    keep, lose = two(practice)
    merge(practice, keep, lose)
    asked = []
    with practice.database.read() as reader:
        assert same_as.keepers(reader.db, "person") == {lose: keep}
        reader.db.set_trace_callback(asked.append)
        same_as.keepers(reader.db, "person")
        same_as.only_keepers(reader.db, Person)
        reader.db.set_trace_callback(None)
        steps = [str(reader.db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()) for sql in asked]
    assert len(steps) >= 3
    assert not any("SCAN" in step for step in steps), steps


def test_pairs_are_compared_field_by_field_in_words(practice):
    keep, lose = two(practice, consent="card", roles="interpreter")
    with practice.database.read() as reader:
        count, found = duplicates.compared(reader)
    (one,) = [pair for pair in found if {pair.left.id, pair.right.id} == {keep, lose}]
    assert count == len(found)
    assert one.why == "same name"
    values = dict(zip(one.labels, zip(one.left.values, one.right.values, strict=True), strict=True))
    assert set(values["Consent"]) == {"", "Business card handed over"}
    assert "0 meetings" in one.left.line


def _public(practice, person):
    with practice.database.read() as reader:
        gate = Gate(reader, Audience("public"))
        said = [row["statement"] for row in gate.rows("need", ("statement",)) if row["statement"]]
        return gate.title("person", person), [one for one in said if one.startswith("Asked by")], gate.contacts(person)


@pytest.mark.parametrize("who", ["keeper", "merged", "merged before"])
def test_who_withdrew_under_one_name_is_named_under_neither(practice, who):
    consents = {"keeper": "given_written", "merged": "withdrawn" if who == "merged before" else "given_written"}
    keep = add(practice, Person, display_name="Alfa Keeper", consent=consents["keeper"], sensitivity="public")
    lose = add(practice, Person, display_name="Bravo Loser", consent=consents["merged"], sensitivity="public")
    add(practice, Need, statement="Asked by Alfa Keeper and Bravo Loser", city="vientiane", sensitivity="public")
    if who != "merged before":
        assert "Bravo Loser" in _public(practice, keep)[1][0]
    merge(practice, keep, lose)
    if who != "merged before":
        row = keep if who == "keeper" else lose
        write(practice, lambda unit: unit.update(Person, row, {"consent": "withdrawn"}))
    name, said, _contacts = _public(practice, keep)
    assert name is None or "Keeper" not in name
    assert said
    assert not any("Alfa" in one or "Bravo" in one for one in said)


def test_the_stricter_consent_of_two_decides_and_a_new_answer_is_written_to_both(practice):
    keep, lose = two(practice, consent="not_asked", sensitivity="public")
    write(practice, lambda unit: unit.update(Person, keep, {"consent": "given_written", "sensitivity": "public"}))
    merge(practice, keep, lose)
    hidden = _public(practice, keep)[0]
    write(practice, lambda unit: people.set_consent(unit, keep, "given_written", now=Moment.now("UTC")))
    with practice.database.read() as reader:
        assert [reader.row("person", one)["consent"] for one in (keep, lose)] == ["given_written"] * 2
    assert hidden != "Nguyễn Văn An"
    assert _public(practice, keep)[0] == "Nguyễn Văn An"


@pytest.mark.parametrize("keeper", ["asked", "not asked"])
def test_an_answer_about_consent_holds_for_a_record_that_has_none(practice, keeper):
    one, other = two(practice, sensitivity="public")
    write(practice, lambda unit: unit.update(Person, one, {"consent": "given_written", "sensitivity": "public"}))
    keep, lose = (one, other) if keeper == "asked" else (other, one)
    merge(practice, keep, lose)
    assert _public(practice, keep)[0] == ("Nguyễn Văn An" if keep == one else "nguyen van an")
