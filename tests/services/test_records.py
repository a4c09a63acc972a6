"""Adding, changing, removing and describing any record."""

from __future__ import annotations

import json

import pytest

from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records import RECORDS
from usascp_desktop.records.needs import Need
from usascp_desktop.records.rules import to_json
from usascp_desktop.services import records
from usascp_desktop.store.queries import Query


def write(workspace, work):
    return workspace.database.write(work, label=records.label(records.ADD_LABEL, "need"))


def needs(workspace):
    with workspace.database.read() as reader:
        return reader.rows(Query("need"))


def test_good_lines_are_kept_as_one_step_and_bad_ones_told_with_line_and_field(practice):
    lines = [
        '\ufeff{"city": "vientiane", "statement": "Drains", "budget": "1200000 USD 2026", "tags": "a,b"}',
        "",
        "{not json",
        "[1]",
        '{"city": "atlantis"}',
        '{"colour": "red"}',
        '{"statement": "Buses", "priority": "extreme"}',
        "[" * 100_000,
        '{"baseline_year": 1' + "0" * 5000 + "}",
        "{}",
        '{"city": "bangkok", "statement": "Trains"}',
    ]
    imported = write(practice, lambda unit: records.add_lines(unit, "need", lines))
    assert [row["statement"] for row in needs(practice)] == ["Drains", "Trains"]
    assert [(one.line, one.field) for one in imported.rejected] == [
        (3, None), (4, None), (5, "city"), (6, "colour"), (7, "priority"), (8, None), (9, None), (10, None),
    ]  # fmt: skip
    assert len(imported.to_json()["ids"]) == 2
    assert practice.database.undo().label == "Add need"
    assert needs(practice) == []


def test_what_the_program_prints_can_be_added_again(practice):
    first = {"city": "vientiane", "statement": "Drains", "budget": "12.5 USD 2026", "procurement_date": "2027-01-31"}
    write(practice, lambda unit: records.add(unit, "need", first))
    (row,) = needs(practice)
    printed = json.dumps({name: to_json(value) for name, value in row.items() if name != "id"})
    imported = write(practice, lambda unit: records.add_lines(unit, "need", [printed]))
    assert imported.rejected == ()
    one, two = needs(practice)
    assert {**one, "id": ""} == {**two, "id": ""}


def test_a_record_is_changed_and_removed_by_the_beginning_of_its_id(practice):
    row = write(practice, lambda unit: records.add(unit, "need", {"statement": "Drains"}))
    assert write(practice, lambda unit: records.change(unit, "need", row[:20], {"priority": "high"})) == row
    assert needs(practice)[0]["priority"] == "high"
    assert write(practice, lambda unit: records.remove(unit, "need", row[:20])) == row
    assert needs(practice) == []


def test_what_is_unknown_is_refused_in_words(practice):
    with pytest.raises(NotFoundError, match="wish"):
        write(practice, lambda unit: records.add(unit, "wish", {}))
    with pytest.raises(NotFoundError):
        write(practice, lambda unit: records.change(unit, "need", "0" * 32, {"priority": "high"}))
    with pytest.raises(RejectedError) as caught:
        write(practice, lambda unit: records.add(unit, "need", {"colour": "red"}))
    assert caught.value.field == "colour"


def test_every_record_is_described_with_all_its_fields():
    described = {one["record"]: one for one in records.describe()}
    assert described.keys() == RECORDS.keys()
    for name, one in described.items():
        assert [field["name"] for field in one["fields"]] == list(RECORDS[name].declared)
        assert one["about"].endswith(".")
    json.dumps(list(described.values()))
    (need,) = records.describe("need")
    sector = next(field for field in need["fields"] if field["name"] == "sector")
    assert (sector["kind"], sector["vocabulary"], sector["required"]) == ("code", "sectors", True)


def test_empty_required_fields_are_problems_in_the_order_of_the_form():
    found = records.problems(Need, {"city": "x", "statement": "  ", "sector": None, "priority": "high"})
    assert [one.field for one in found] == ["statement", "sector"]
    assert found[1].what == "Sector is missing"


def test_no_value_for_any_field_of_any_record_does_more_than_be_rejected(practice):
    odd = [
        "x", "", " ", 0, -1, 10**400, 1e308, float("nan"), True, None, [], ["a", None], {}, {"at": 1}, {"amount": "x"},
        "{", "{}", '{"at":"x","zone":"y"}', "need/", "/", "nothing/x", "=cmd()", "\ud800\x00", "9" * 5000, "a/b/c", "%",
        {"at": "2026-03-02T09:00+07:00"}, {"lat": 91, "lon": "x"}, "2026-02-30", "12 USD 99999",
    ]  # fmt: skip
    for name, kind in RECORDS.items():
        lines = [json.dumps({field: value}) for field in kind.declared for value in odd]
        imported = practice.database.write(
            lambda unit, name=name, lines=lines: records.add_lines(unit, name, lines), label="Add"
        )
        assert len(imported.ids) + len(imported.rejected) == len(lines)
        assert all(one.why for one in imported.rejected)
        with practice.database.read() as reader:
            kept = {row["id"]: row for row in reader.rows(Query(name))}
        json.dumps([{key: to_json(value) for key, value in kept[row].items()} for row in imported.ids], allow_nan=False)
        assert practice.database.undo().left == ()


def test_a_field_the_program_fills_in_is_refused_from_outside(practice):
    with pytest.raises(RejectedError, match="filled in by the program"):
        practice.database.write(
            lambda unit: records.add(unit, "attachment", {"name": "a.jpg", "file": "00" * 32}), label="Add"
        )
