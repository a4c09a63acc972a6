"""Decisions of a review are kept beside the lines they were made of, and joining and splitting lose nothing."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace

import pytest

from usascp_desktop.records.delegations import Consultation
from usascp_desktop.services import consultations, review, review_decisions
from usascp_desktop.services.review_decisions import ACCEPTED, SKIPPED, WAITING
from usascp_desktop.store.queries import Query
from usascp_desktop.workspace import open_workspace

NOTES = (
    "! Update of the drainage plan\n# water\n! Digital map of the drains\n> Send the study by 4 December 2027\nplain"
)


@pytest.fixture
def folder(practice_folder, tmp_path):
    shutil.copytree(practice_folder, tmp_path / "workspace")
    return tmp_path / "workspace"


@pytest.fixture
def workspace(folder):
    with open_workspace(folder) as made:
        yield made


@pytest.fixture
def held(workspace):
    values = {"title": "Drains", "city": "vientiane", "status": "draft", "notes": NOTES}
    return workspace.database.write(lambda unit: unit.add(Consultation, values), label="Add")


def opened(workspace, held):
    with workspace.database.read() as reader:
        return review_decisions.opened(reader, held)


def remember(workspace, held, entries):
    workspace.database.write(lambda unit: review_decisions.remember(unit, held, entries), label=review_decisions.LABEL)


def accept(workspace, held, entries):
    return workspace.database.write(lambda unit: review_decisions.accept(unit, held, entries), label=review.LABEL)


def decided(entry, state=ACCEPTED, **edits):
    return replace(entry, decision=replace(entry.decision, state=state, edits={**entry.decision.edits, **edits}))


def rows(workspace, record, *fields):
    with workspace.database.read() as reader:
        return reader.rows(Query(record, order=("id",), fields=fields))


def test_decisions_and_edits_are_there_when_the_workspace_is_opened_again(folder):
    with open_workspace(folder) as first:
        values = {"title": "Drains", "city": "vientiane", "notes": NOTES}
        held = first.database.write(lambda unit: unit.add(Consultation, values), label="Add")
        plan, drains, study = opened(first, held)
        day = dt.date(2027, 12, 5)
        remember(first, held, [decided(plan, priority="high"), decided(drains, SKIPPED), decided(study, due=day)])
    with open_workspace(folder) as second:
        plan, drains, study = opened(second, held)
    assert [one.decision.state for one in (plan, drains, study)] == [ACCEPTED, SKIPPED, ACCEPTED]
    assert (plan.decision.edits, study.decision.edits) == ({"priority": "high"}, {"due": day})


def test_remembering_is_no_change_of_the_data_and_no_step_of_undo(workspace, held):
    heard = []
    workspace.database.subscribe(heard.append)
    remember(workspace, held, [decided(one) for one in opened(workspace, held)])
    assert heard == []
    assert workspace.database.undo().label == "Add"


def test_a_line_that_reads_otherwise_waits_anew_and_the_others_keep_theirs(workspace, held):
    plan, drains, study = opened(workspace, held)
    remember(workspace, held, [decided(plan, statement="Mine"), decided(drains, SKIPPED), study])
    other = NOTES.replace("Update of the drainage plan", "Update of the drainage plan in 2027")
    workspace.database.write(lambda unit: consultations.set_notes(unit, held, other), label="Notes")
    plan, drains, study = opened(workspace, held)
    assert plan.decision == review_decisions.Decision((plan.draft.line,))
    assert drains.decision.state == SKIPPED
    remember(workspace, held, [plan, drains, study])
    workspace.database.write(lambda unit: consultations.set_notes(unit, held, NOTES), label="Notes")
    assert opened(workspace, held)[0].decision.edits == {"statement": "Mine"}


def test_joined_drafts_become_one_record_and_neither_line_is_asked_about_again(workspace, held):
    plan, drains, study = opened(workspace, held)
    one = review_decisions.joined(plan, drains, ("Update of the plan.", "Digital map"))
    assert one.decision.edits["statement"] == "Update of the plan; Digital map"
    remember(workspace, held, [one, study])
    one, study = opened(workspace, held)
    assert len(one.decision.lines) == 2
    accept(workspace, held, [decided(one), study])
    (need,) = rows(workspace, "need", "statement", "origin")
    assert (need["statement"], need["origin"]) == ("Update of the plan; Digital map", plan.draft.line)
    assert [entry.draft.line for entry in opened(workspace, held)] == [study.draft.line]
    with workspace.database.read() as reader:
        assert [draft.line for draft in review.drafts(reader, held)] == [study.draft.line]
    workspace.database.undo()
    one, study = opened(workspace, held)
    assert (len(one.decision.lines), one.decision.state) == (2, ACCEPTED)


def test_of_two_joined_drafts_the_lower_gives_what_the_upper_lacks(workspace, held):
    plan, drains, _study = opened(workspace, held)
    one = review_decisions.joined(plan, decided(drains, priority="high", sector="health"), ("A", "B"))
    assert one.decision.edits == {"statement": "A; B", "priority": "high"}


def test_a_split_draft_becomes_two_records_of_one_line_and_what_waits_of_it_is_not_lost(workspace, held):
    plan, drains, study = opened(workspace, held)
    first, second = review_decisions.split(plan, "Update of the plan", "Drainage", part=1)
    accept(workspace, held, [decided(first), second, drains, study])
    assert [row["statement"] for row in rows(workspace, "need", "statement")] == ["Update of the plan"]
    second, drains, study = opened(workspace, held)
    assert (second.decision.state, second.decision.part, second.partly) == (WAITING, 1, True)
    assert second.decision.edits == {"statement": "Drainage"}
    accept(workspace, held, [decided(second), drains, study])
    made = rows(workspace, "need", "statement", "origin")
    assert [row["statement"] for row in made] == ["Update of the plan", "Drainage"]
    assert {row["origin"] for row in made} == {plan.draft.line}
    assert [entry.draft.line for entry in opened(workspace, held)] == [drains.draft.line, study.draft.line]


def test_a_part_joined_to_another_line_falls_apart_with_all_its_parts_when_that_line_changes(workspace, held):
    plan, drains, study = opened(workspace, held)
    first, second = review_decisions.split(plan, "Update", "of the plan", part=1)
    remember(workspace, held, [first, review_decisions.joined(second, drains, ("of the plan", "map")), study])
    assert len(opened(workspace, held)) == 3
    other = NOTES.replace("Digital map of the drains", "Paper map of the drains")
    workspace.database.write(lambda unit: consultations.set_notes(unit, held, other), label="Notes")
    entries = opened(workspace, held)
    assert [one.decision for one in entries] == [review_decisions.Decision((one.draft.line,)) for one in entries]
    assert len(entries) == 3


def test_an_entry_whose_line_changed_while_it_was_reviewed_is_passed_over(workspace, held):
    entries = [decided(one) for one in opened(workspace, held)]
    other = NOTES.replace("Digital map of the drains", "Paper map of the drains")
    workspace.database.write(lambda unit: consultations.set_notes(unit, held, other), label="Notes")
    made = accept(workspace, held, entries).made
    assert [one.record for one in made] == ["need", "commitment"]
    (left,) = opened(workspace, held)
    assert left.decision.state == WAITING
