"""Follow-ups: both sides' promises with their lateness in words, settled with proof, and our own tasks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import TODAY


@pytest.fixture
def page(window):
    made = window.open("follow_ups")
    window.wait(lambda: len(made.lists["us"].entries.entries) == 2)
    return made


def states(page, name):
    return [(entry.text, entry.state) for entry in page.lists[name].entries.entries]


def test_each_side_has_its_promises_the_latest_first_in_words(page):
    assert states(page, "us")[0] == ("Send the pressure logger sheet", "10 days late")
    assert states(page, "them") == [("Send the network map", "1 day late"), ("Name a counterpart", "no date")]
    assert states(page, "tasks") == [("Thank the deputy mayor", "due today")]
    assert page.title.line.text() == "2 late · 2 open of ours, 2 of theirs"


def test_lateness_has_an_icon_and_is_spoken_with_owner_and_city(page):
    entry = page.lists["us"].entries.entries[0]
    assert entry.state_sign[0] == "triangle-alert"
    spoken = page.lists["us"].entries.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Send the pressure logger sheet. 10 days late. Ruth Mercer · Vientiane · made ")


def test_the_late_filter_leaves_only_what_is_late_on_both_sides(window, page):
    window.click("Late")
    assert [text for text, _state in states(page, "us")] == ["Send the pressure logger sheet"]
    assert [text for text, _state in states(page, "them")] == ["Send the network map"]
    assert states(page, "tasks") == []


def test_the_theirs_filter_shows_their_promises_only(window, page):
    window.click("Theirs")
    assert page.cards["them"].isVisible()
    assert not page.cards["us"].isVisible()
    assert not page.cards["tasks"].isVisible()


def test_ctrl_enter_asks_for_the_proof_and_enter_notes_it_as_kept(window, page):
    rows = page.lists["us"]
    rows.setFocus()
    window.keys(rows, Qt.Key.Key_Down)
    window.qtbot.keyClick(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    proof = page.detail.proof
    window.wait(proof.hasFocus)
    window.keys(proof, "Sent by e-mail", Qt.Key.Key_Return)
    window.wait(lambda: window.row("commitment", window.ids["logger"])["status"] == "done")
    row = window.row("commitment", window.ids["logger"])
    assert (row["proof"], row["done_on"]) == ("Sent by e-mail", TODAY)
    window.wait(lambda: len(rows.entries.entries) == 1)
    window.wait(lambda: not page.detail.isVisible())


def test_a_kept_promise_can_be_taken_back(window, page):
    page.show_record(window.ids["map"])
    window.wait(page.detail.isVisible)
    window.click("Mark as kept")
    window.wait(lambda: len(page.lists["them"].entries.entries) == 1)
    window.undo_notice()
    window.wait(lambda: len(page.lists["them"].entries.entries) == 2)
    assert window.row("commitment", window.ids["map"])["status"] == "agreed"


def test_dropping_by_agreement_takes_a_promise_off_the_list(window, page):
    page.show_record(window.ids["name"])
    window.wait(page.detail.isVisible)
    window.click("Drop by agreement")
    window.wait(lambda: window.row("commitment", window.ids["name"])["status"] == "dropped")
    window.wait(lambda: len(page.lists["them"].entries.entries) == 1)


def test_ctrl_enter_on_a_task_completes_it(window, page):
    rows = page.lists["tasks"]
    rows.setFocus()
    window.keys(rows, Qt.Key.Key_Down)
    window.qtbot.keyClick(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.row("follow_up", window.ids["thanks"])["status"] == "done")
    window.wait(lambda: rows.entries.entries == ())


def test_ctrl_n_adds_a_task_and_opens_it(window, page):
    window.qtbot.keyClick(page.lists["us"], Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: len(page.lists["tasks"].entries.entries) == 2)
    window.wait(lambda: page.detail.isVisible() and page.detail.record == "follow_up")


def test_all_promises_are_a_list_with_the_settled_ones_and_open_beside(window, page):
    page.show_record(window.ids["map"])
    window.wait(page.detail.isVisible)
    window.click("Mark as kept")
    window.wait(lambda: len(page.lists["them"].entries.entries) == 1)
    window.click("All promises")
    table = page.tables["commitment"]
    window.wait(lambda: table.count.text() == "4 of 4")
    table.pick("status", ("done",))
    window.wait(lambda: table.count.text() == "1 of 4")
    window.keys(table.table, Qt.Key.Key_Down)
    window.wait(lambda: page.detail.isVisible() and page.detail.row_id == window.ids["map"])
    assert page.detail.state.text() == "Done"
    table.clear()
    window.wait(lambda: table.count.text() == "4 of 4")
    table.pick("due", ("*overdue",))
    window.wait(lambda: table.count.text() == "1 of 4")
    assert table.model.row(0)["text"] == "Send the pressure logger sheet"


def test_typing_in_the_overview_filters_all_promises(window, page):
    page.lists["us"].setFocus()
    window.keys(page.lists["us"], "m")
    table = page.tables["commitment"]
    window.wait(table.search.hasFocus)
    window.keys(table.search, "ap")
    window.wait(lambda: table.count.text() == "1 of 4")


def test_a_settled_promise_that_is_looked_for_is_shown_among_all(window, page):
    page.show_record(window.ids["map"])
    window.wait(page.detail.isVisible)
    window.click("Mark as kept")
    window.wait(lambda: len(page.lists["them"].entries.entries) == 1)
    page.show_record(window.ids["map"])
    window.wait(lambda: page.tables["commitment"].table.isVisible() and page.detail.isVisible())
    assert page.detail.row_id == window.ids["map"]


def test_many_tasks_are_changed_in_one_step(window, page):
    page.show_as("follow_up")
    table = page.tables["follow_up"]
    window.wait(lambda: table.count.text() == "1 of 1")
    table.model.choose_all()
    table.bulk.set_field("status", "done", "Done")
    window.wait(lambda: window.row("follow_up", window.ids["thanks"])["status"] == "done")
    window.undo_notice()
    window.wait(lambda: window.row("follow_up", window.ids["thanks"])["status"] == "open")
