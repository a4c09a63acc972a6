"""Many records changed, tagged or deleted at once: one save, one undo, and what is gone is passed over."""

from __future__ import annotations

import pytest

from usascp_desktop.errors import RejectedError
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Person
from usascp_desktop.services import bulk, duplicates
from usascp_desktop.services.bulk import Changed
from usascp_desktop.store.queries import Query


@pytest.fixture
def needs(practice):
    """Three needs of two cities."""
    given = [("One", "vientiane"), ("Two", "vientiane"), ("Three", "da-nang")]
    return practice.database.write(
        lambda unit: [
            unit.add(Need, {"statement": text, "city": city, "status": "identified", "tags": "old"})
            for text, city in given
        ],
        label="Three needs",
    )


def column(practice, name):
    with practice.database.read() as reader:
        return {row["statement"]: row[name] for row in reader.rows(Query("need"))}


def test_one_undo_takes_a_change_of_many_back(practice, needs):
    done = practice.database.write(
        lambda unit: bulk.change(unit, "need", needs, {"status": "scoped", "priority": "high"}), label="Set status"
    )
    assert done == Changed(3)
    assert set(column(practice, "status").values()) == {"scoped"}
    practice.database.undo()
    assert set(column(practice, "status").values()) == {"identified"}
    assert set(column(practice, "priority").values()) == {None}


def test_a_wrong_value_changes_nothing_at_all(practice, needs):
    with pytest.raises(RejectedError):
        practice.database.write(lambda unit: bulk.change(unit, "need", needs, {"status": "lost"}), label="Set")
    assert set(column(practice, "status").values()) == {"identified"}


def test_records_deleted_meanwhile_are_counted_and_passed_over(practice, needs):
    practice.database.write(lambda unit: unit.delete(Need, needs[0]), label="Elsewhere")
    done = practice.database.write(
        lambda unit: bulk.change(unit, "need", needs, {"status": "scoped"}), label="Set status"
    )
    assert done == Changed(2, 1)
    assert bulk.said("need", done, "set to Scoped") == "2 needs were set to Scoped. 1 had been deleted meanwhile."


def test_a_tag_is_put_beside_the_ones_that_are_there(practice, needs):
    practice.database.write(lambda unit: bulk.add_tag(unit, "need", needs[:2], " river "), label="Add tag")
    tags = column(practice, "tags")
    assert tags == {"One": {"old", "river"}, "Two": {"old", "river"}, "Three": {"old"}}
    with pytest.raises(RejectedError, match="without a comma"):
        practice.database.write(lambda unit: bulk.add_tag(unit, "need", needs, "a,b"), label="Add tag")


def test_deleting_many_is_one_step_to_undo(practice, needs):
    practice.database.write(lambda unit: bulk.remove(unit, "need", needs), label="Delete needs")
    assert column(practice, "city") == {}
    practice.database.undo()
    assert len(column(practice, "city")) == 3


def test_deleting_somebody_together_with_who_was_merged_into_them_deletes_both(practice):
    keep, lose = (
        practice.database.write(lambda unit, name=name: unit.add(Person, {"display_name": name}), label="Add")
        for name in ("Noi Vongsa", "N. Vongsa")
    )
    practice.database.write(lambda unit: duplicates.merge(unit, "person", keep=keep, lose=lose), label="Merge")
    done = practice.database.write(lambda unit: bulk.remove(unit, "person", [keep, lose]), label="Delete")
    assert done == Changed(2, 0)
    with practice.database.read() as reader:
        assert not reader.exists("person", keep)
        assert not reader.exists("person", lose)


def test_ids_come_in_the_order_of_the_row_numbers(practice, needs):
    with practice.database.read() as reader:
        numbers = reader.row_numbers(Query("need", order=("-statement",)))
        titles = reader.titles("need", needs)
        assert [titles[row] for row in bulk.ids_of(reader, "need", numbers)] == ["Two", "Three", "One"]


def test_the_values_to_filter_by_are_those_in_use_with_their_numbers(practice, needs):
    with practice.database.read() as reader:
        assert list(bulk.used_choices(reader, "need", "city").values()) == [("Da Nang", 1), ("Vientiane", 2)]
        assert list(bulk.used_choices(reader, "need", "status").values()) == [("Identified", 3)]
