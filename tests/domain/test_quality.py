"""Loose ends: what is missing is named, what is over or not needed is left alone."""

from __future__ import annotations

import pytest

from usascp_desktop.domain.quality import RULES, LooseEnd, loose_ends, of_record


def whats(record, **fields):
    return [end.what for end in of_record(record, {"id": "1", **fields})]


def test_a_person_without_organisation_is_a_loose_end():
    assert of_record("person", {"id": "p", "organization": None}) == (
        LooseEnd("person", "p", "person without organisation", "organization"),
    )
    assert whats("person", organization="o") == []


def test_a_need_lacks_city_sector_and_priority():
    assert whats("need", statement="leaks") == ["need without city", "need without sector", "need without priority"]
    assert whats("need", city="c", sector="water", priority="high") == []


@pytest.mark.parametrize("status", ["met", "parked", "withdrawn"])
def test_a_need_that_is_over_lacks_nothing_more(status):
    assert whats("need", city="c", status=status) == []


def test_a_promise_lacks_owner_and_date_until_it_is_over():
    assert whats("commitment", status="agreed") == ["promise without owner", "promise without due date"]
    assert whats("commitment", owner_name="Mr. Phet", due="2026-12-04") == []
    assert whats("commitment", status="dropped") == []
    assert whats("commitment", status="done") == ["kept promise without proof"]


def test_a_question_lacks_its_answer_unless_dropped():
    assert whats("question", answer="  ") == ["question without answer"]
    assert whats("question", answer="The bank") == []
    assert whats("question", status="dropped") == []


def test_only_hot_leads_must_have_an_owner():
    lead = {"name": "Noy", "next_step": "call", "consent": "card"}
    assert whats("lead", temperature="hot", **lead) == ["hot lead without owner"]
    assert whats("lead", temperature="warm", **lead) == []
    assert whats("lead", temperature="hot", status="lost", **lead) == []


def test_a_name_or_an_organisation_is_enough_for_a_lead():
    assert "lead without name or organisation" not in whats("lead", organization_name="UDAA")
    assert "lead without name or organisation" in whats("lead")


def test_a_meeting_needs_an_outcome_only_once_held():
    assert whats("meeting", status="scheduled") == []
    assert whats("meeting", status="held") == ["meeting held without outcome"]


def test_a_planned_consultation_needs_no_summary_yet():
    filled = {"city": "c", "moment": "m"}
    assert whats("consultation", status="planned", **filled) == []
    assert whats("consultation", status="draft", **filled) == ["consultation without summary"]


def test_loose_ends_come_in_the_order_of_rules_then_rows_and_skip_other_records():
    found = loose_ends({"question": iter([{"id": "q1"}, {"id": "q2"}]), "person": [{"id": "p"}], "city": [{"id": "c"}]})
    assert [end.id for end in found] == ["p", "q1", "q2"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.what)
def test_filling_the_named_field_closes_the_loose_end(rule):
    row: dict[str, object] = {"id": "1"}
    if rule.only:
        row["status"] = min(rule.only)
    if rule.when:
        row[rule.when[0]] = rule.when[1]
    assert rule.what in [end.what for end in of_record(rule.record, row)]
    for name in (rule.field, *rule.or_fields):
        assert rule.what not in [end.what for end in of_record(rule.record, {**row, name: 0})]
