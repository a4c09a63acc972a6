"""Every action is declared once: its key does something, the palette finds it, and the sheet of keys is true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLabel

from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Person
from usascp_desktop.ui.actions import all_actions, matching, shortcut_of
from usascp_desktop.ui.doing import deeds
from usascp_desktop.ui.page_specs import PAGES

OF_THE_WINDOW = [one for one in all_actions() if not one.page]
OF_A_PAGE = [one for one in all_actions() if one.page]
CTRL = Qt.KeyboardModifier.ControlModifier
ON = {"*": "needs"}
"""A page to try keys of every page on."""
OPENED = {"needs.delete": "meters", "follow_ups.settle": "logger", "room": "meeting", "cities.consult": "vientiane"}


ON_A_PAIR = ("sync.keep", "sync.next", "sync.before", "sync.apart")


def _pair(window):
    """Two records of one person, so that there is a pair of duplicates."""
    database = window.shell.context.operations.database
    for _ in range(2):
        database.write(lambda unit: unit.add(Person, {"display_name": "Nguyen Van An"}), label="Add person")


def test_names_are_said_once():
    names = [one.name for one in all_actions()]
    assert len(names) == len(set(names))


def test_no_key_of_the_window_means_two_things():
    keys = [QKeySequence(key).toString() for one in OF_THE_WINDOW for key in one.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("action", all_actions(), ids=lambda one: one.name)
def test_the_palette_finds_every_action_by_its_words(action):
    assert action in matching(action.words, limit=100)


def test_every_action_of_the_window_has_something_it_does(window):
    does = deeds(window.shell)
    ways = {f"go.{spec.name}" for spec in PAGES}
    assert {one.name for one in OF_THE_WINDOW} == set(does) | ways


def test_the_keys_of_the_window_run_their_actions(window, monkeypatch):
    ran = []
    monkeypatch.setattr(window.shell, "run", ran.append)
    wanted = []
    for one in OF_THE_WINDOW:
        for key in one.keys:
            combination = QKeySequence(key)[0]
            window.qtbot.keyClick(window.shell, combination.key(), combination.keyboardModifiers())
            wanted.append(one.name)
    assert ran == wanted


@pytest.mark.parametrize("action", OF_A_PAGE, ids=lambda one: one.name)
def test_every_key_of_a_page_is_heard_there(window, action):
    name = ON.get(action.page, action.page)
    page = window.open(name)
    if action.name.startswith("room."):
        window.open(name, window.ids["meeting"])
        window.wait(lambda: page.room.title.text() not in ("", "Untitled consultation"))
    elif action.name.startswith("review."):
        page.start_review(window.ids["meeting"])
        window.wait(lambda: page.stack.currentWidget() is page.review)
    elif action.name == "follow_ups.settle":
        window.open(name, window.ids["logger"])
        window.wait(page.detail.isVisible)
    elif action.name in ON_A_PAIR:
        _pair(window)
        page.show_part("duplicates")
        window.wait(lambda: page.twins.list.isVisible())
    assert shortcut_of(page, action.keys[0]) is not None


def test_an_action_of_a_page_is_done_from_anywhere(window):
    window.open("reports")
    window.shell.run("needs.new")
    page = window.shell.page("needs")
    assert window.shell.stack.currentWidget() is page
    window.wait(lambda: page.detail.isVisible())


def test_what_cannot_be_done_here_is_told(window):
    window.open("consultations")
    window.shell.run("review.skip")
    assert "review" in window.shell.notices._text.text()


def test_the_sheet_lists_every_key_with_its_words(window):
    window.qtbot.keyClick(window.shell, Qt.Key.Key_Question)
    window.wait(lambda: window.shell.findChild(QDialog) is not None)
    sheet = window.shell.findChild(QDialog)
    texts = {one.text() for one in sheet.findChildren(QLabel)}
    for one in all_actions():
        if one.key:
            assert {one.words, one.key, one.group} <= texts
    sheet.reject()


def test_filters_reach_a_page_that_takes_them(window):
    page = window.open("needs")
    taken = []
    page.show_filtered = taken.append
    window.shell.context.open_page("needs", filters={"city": "vientiane"})
    assert taken == [{"city": "vientiane"}]


def test_a_page_without_filters_just_opens(window):
    window.shell.context.open_page("about", filters={"city": "vientiane"})
    assert window.shell.current_page() is window.shell.page("about")


def test_a_page_can_fold_the_rail_until_another_one_opens(window):
    window.open("consultations")
    window.shell.context.make_room(True)
    assert window.shell.brand.isHidden()
    window.open("needs")
    assert window.shell.brand.isVisible()


def test_the_bar_gives_way_to_a_page_and_comes_for_the_search_or_when_it_is_asked_for(window):
    window.activate()
    window.open("consultations")
    shell = window.shell
    assert shell.topbar.isVisible()
    shell.context.make_room(True)
    assert shell.topbar.isHidden()
    window.qtbot.keyClick(shell, Qt.Key.Key_K, CTRL)
    assert shell.topbar.isVisible()
    assert shell.search.hasFocus()
    window.keys(shell.search, Qt.Key.Key_Escape)
    window.wait(shell.topbar.isHidden)
    shell.topbar.to_search()
    shell.topbar.tools["settings"].setFocus()
    assert shell.topbar.isVisible()
    shell.current_page().setFocus()
    window.wait(shell.topbar.isHidden)
    window.click("Search and tools")
    assert shell.topbar.isVisible()
    assert shell.topbar.tools["undo"].isVisible()
    window.click("Search and tools")
    assert shell.topbar.isHidden()
    window.open("needs")
    assert shell.topbar.isVisible()
    assert shell.rail.ask_bar.isHidden()


def test_control_b_folds_and_unfolds_the_rail(window):
    window.qtbot.keyClick(window.shell, Qt.Key.Key_B, CTRL)
    assert window.shell.brand.isHidden()
    window.qtbot.keyClick(window.shell, Qt.Key.Key_B, CTRL)
    assert window.shell.brand.isVisible()


@pytest.mark.parametrize("is_practice", [False])
def test_badges_say_what_waits_and_the_foot_what_is_not_shared(window):
    window.wait(lambda: window.shell._buttons["follow_ups"].count == 2)
    assert "2 waiting" in window.shell._buttons["follow_ups"].accessibleDescription()
    window.wait(lambda: window.shell.rail.unshared.text().endswith("changes not shared"))
    assert window.shell._buttons["sync"].count > 10


def test_of_practice_nothing_is_counted_as_not_shared(window):
    window.wait(lambda: window.shell._buttons["follow_ups"].count == 2)
    assert window.shell.rail.unshared.text() == "Practice is never shared"
    assert window.shell._buttons["sync"].count == 0
    window.database.write(lambda unit: unit.update(Need, window.ids["meters"], {"remark": "again"}), label="Edit")
    window.wait(lambda: window.shell._standing._wait.isActive())
    window.wait(lambda: not window.shell._standing._wait.isActive())
    assert window.shell.rail.unshared.text() == "Practice is never shared"
