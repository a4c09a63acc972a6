"""Two windows of one team that meet in a shared folder: first exchange, settling, and copies of one disk."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QPushButton

from tests.conftest import PASSPHRASE
from tests.two_laptops import office_and_booth
from tests.ui.conftest import Window
from usascp_desktop.config import Settings
from usascp_desktop.records.needs import Need
from usascp_desktop.sync import circulate, team
from usascp_desktop.sync import exchange as exchanging
from usascp_desktop.sync.carrier import open_carrier
from usascp_desktop.sync.sealing import seal_all
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import new_workspace, open_workspace


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """The folders of two laptops that are in a team and have not met yet; copy them, never open them."""
    place = tmp_path_factory.mktemp("team")
    with office_and_booth(place):
        return place


@pytest.fixture
def opened(qtbot, qapp):
    """Open a window over a workspace; all are closed when the test ends."""
    Theme().apply(qapp)

    def show(folder):
        shell = Shell(Theme(), Settings(last_page="sync"))
        shell.show()
        shell.attach(open_workspace(folder, passphrase=PASSPHRASE))
        made = Window(shell, qtbot, {})
        made.open("sync")
        made.wait(lambda: shell.page("sync").shared.laptops)
        return made

    yield show
    for one in QApplication.topLevelWidgets():
        if isinstance(one, Shell):
            one.close()
            one.deleteLater()


@pytest.fixture
def two(founded, opened, tmp_path):
    for name in ("office", "booth"):
        shutil.copytree(founded / name, tmp_path / name)
    (tmp_path / "shared").mkdir()
    return opened(tmp_path / "office"), opened(tmp_path / "booth")


def sync(window):
    return window.shell.page("sync")


def exchange(window, place):
    """Exchange by keys on the page, and wait until that was said."""
    page = window.open("sync")
    page.show_part("team")
    notices = window.shell.notices
    notices.hide()
    field = window.find("Shared folder or server", QLineEdit)
    field.clear()
    window.keys(field, str(place), Qt.Key.Key_Return)
    window.wait(notices.isVisible)
    window.wait(lambda: not page.progress.isVisible())
    return notices._text.text()


def change(window, need, text):
    window.database.write(lambda unit: unit.update(Need, need, {"statement": text}), label="Change")


def test_the_first_exchange_is_asked_for_and_both_know_each_other_then(two, tmp_path):
    office, booth = two
    page = sync(booth)
    page.show_part("team")
    booth.wait(page.team.place.first.isVisible)
    need = booth.database.write(lambda unit: unit.add(Need, {"statement": "Meters"}), label="Add")
    assert "files sent" in exchange(booth, tmp_path / "shared")
    booth.wait(lambda: not page.team.place.first.isVisible())
    assert str(tmp_path / "shared") in page.team.place.last.text()
    assert "change" in exchange(office, tmp_path / "shared")
    office.wait(lambda: {one.laptop for one in sync(office).shared.laptops} == {"Office", "Booth"})
    assert office.there("need", need)


def test_what_one_settles_is_no_disagreement_with_the_other_after_they_exchanged(two, tmp_path):
    office, booth = two
    place = tmp_path / "shared"
    need = office.database.write(lambda unit: unit.add(Need, {"statement": "Meters"}), label="Add")
    exchange(office, place)
    exchange(booth, place)
    change(office, need, "Meters for eleven districts")
    change(booth, need, "Meters in twelve districts")
    for one in (office, booth, office):
        exchange(one, place)
    for one in (office, booth):
        one.wait(lambda one=one: sync(one).review.found)
    office.activate()
    page = sync(office)
    page.show_part("conflicts")
    page.review.list.setFocus()
    office.keys(page.review.list, Qt.Key.Key_2)
    office.qtbot.keyClick(page.review.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office.wait(lambda: not page.review.found)
    assert sync(booth).review.found, "the other has not heard of it yet"
    exchange(office, place)
    exchange(booth, place)
    booth.wait(lambda: not sync(booth).review.found)
    said = {one.row("need", need)["statement"] for one in (office, booth)}
    assert said == {"Meters in twelve districts"}
    office.wait(lambda: sync(office).shared.words == sync(booth).shared.words)


def test_a_folder_that_is_not_there_another_teams_and_an_emptied_one_are_said(two, tmp_path):
    office, _booth = two
    assert "plug in or make it first" in exchange(office, tmp_path / "stick")
    exchange(office, tmp_path / "shared")
    shutil.rmtree(tmp_path / "shared")
    (tmp_path / "shared").mkdir()
    assert "was emptied, or is another place" in exchange(office, tmp_path / "shared")
    notices = office.shell.notices
    (again,) = [one for one in notices.findChildren(QPushButton) if one.text() == "Send all again"]
    office.qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    office.wait(lambda: (tmp_path / "shared" / "team.json").is_file())
    with new_workspace(tmp_path / "else", passphrase=PASSPHRASE, laptop="Else", person="E.") as other:
        (tmp_path / "theirs").mkdir()
        circulate.synchronise(other, open_carrier(str(tmp_path / "theirs")))
    office.wait(lambda: not sync(office).progress.isVisible())
    assert "another team" in exchange(office, tmp_path / "theirs")


@pytest.fixture
def copied(founded, opened, tmp_path):
    """The office's window, and those of two copies of the booth's disk that both sent before they met."""
    (tmp_path / "shared").mkdir()
    for name, source in (("office", "office"), ("booth", "booth")):
        shutil.copytree(founded / source, tmp_path / name)
    with open_workspace(tmp_path / "booth", passphrase=PASSPHRASE) as booth:
        booth.database.write(lambda unit: unit.add(Need, {"statement": "common"}), label="Add")
        seal_all(booth)
    shutil.copytree(tmp_path / "booth", tmp_path / "copy", ignore=shutil.ignore_patterns("lock*"))
    windows = tuple(opened(tmp_path / name) for name in ("office", "booth", "copy"))
    for number, one in enumerate(windows[1:]):
        one.database.write(lambda unit, number=number: unit.add(Need, {"statement": f"of {number}"}), label="Add")
        exchanging.write_bundle(one.shell.context.workspace, tmp_path / f"{number}.usascp")
        exchanging.merge_files(windows[0].shell.context.workspace, [tmp_path / f"{number}.usascp"])
    return windows


def others(known):
    """The windows that took the place of others."""
    shells = [one for one in QApplication.topLevelWidgets() if isinstance(one, Shell) and one.isVisible()]
    return [one for one in shells if one not in known]


def renewed(window, qtbot):
    """Go on as a new laptop by clicks; returns the window over the workspace opened again."""
    known = others([])
    window.wait(sync(window).copied.isVisible)
    window.click("Go on as a new laptop")
    window.wait(lambda: sync(window).shared.renewed_as)
    window.click("Open it again now")
    window.wait(lambda: others(known) and others(known)[0].context is not None)
    again = Window(others(known)[0], qtbot, {})
    again.open("sync")
    again.wait(lambda: sync(again).shared.laptops)
    return again


def test_two_copies_that_both_sent_are_each_told_to_ask_for_an_invitation_and_join_with_it(copied, qtbot, tmp_path):
    office, *copies = copied
    place = tmp_path / "shared"
    for one in (office, *copies):
        exchange(one, place)
    for number, one in enumerate(copies):
        again = renewed(one, qtbot)
        outside = sync(again).outside
        again.wait(outside.isVisible)
        assert "Ask an administrator to invite" in outside.words.text()
        words = " ".join(team.invite(office.shell.context.workspace, tmp_path / f"{number}.usascp-invite").words)
        again.click("Join with an invitation …")
        again.wait(lambda again=again: again.shell.page("join").form is not None)
        again.keys(again.find("Invitation file", QLineEdit), str(tmp_path / f"{number}.usascp-invite"))
        again.keys(again.find("Six words", QLineEdit), words, Qt.Key.Key_Return)
        again.wait(lambda again=again: "sync" in again.shell._pages and sync(again).shared.in_team)
        again.wait(lambda again=again: not sync(again).outside.isVisible())
        exchange(again, place)
    exchange(office, place)
    office.wait(lambda: len(sync(office).shared.laptops) == 4)
    assert not [one for one in sync(office).shared.findings if "disk was copied" in one]


def test_the_copy_of_an_administrators_disk_is_let_in_by_itself(founded, opened, qtbot, tmp_path):
    place = tmp_path / "shared"
    place.mkdir()
    shutil.copytree(founded / "office", tmp_path / "office")
    shutil.copytree(founded / "office", tmp_path / "copy")
    windows = [opened(tmp_path / name) for name in ("office", "copy")]
    for one in windows:
        one.database.write(lambda unit: unit.add(Need, {"statement": "x"}), label="Add")
        exchange(one, place)
    again = renewed(windows[1], qtbot)
    again.wait(lambda: sync(again).shared.in_team)
    again.wait(lambda: not sync(again).outside.isVisible())


def test_a_folder_that_is_dropped_is_the_place_to_exchange_in(two, tmp_path):
    office, _booth = two
    page = sync(office)
    page.take_files([tmp_path / "shared"])
    assert page.parts["team"].isChecked()
    assert page.team.place.field.text() == str(tmp_path / "shared")
    office.click("Exchange now")
    office.wait(lambda: (tmp_path / "shared" / "team.json").is_file())


def test_of_two_laptops_with_one_invitation_one_is_told_that_it_is_not_in_the_team(founded, opened, two, tmp_path):
    _office, booth = two
    paper = team.read_invitation(founded / "invitation", (founded / "words").read_text())
    with new_workspace(tmp_path / "third", passphrase=PASSPHRASE, laptop="Third", person="T.") as third:
        team.join(third, paper)
    windows = (booth, opened(tmp_path / "third"))
    for one in (*windows, *windows):
        if sync(one).shared.in_team:
            exchange(one, tmp_path / "shared")
            one.wait(lambda one=one: not sync(one).progress.isVisible())
    booth.wait(lambda: any(not sync(one).shared.in_team for one in windows))
    (out,) = [one for one in windows if not sync(one).shared.in_team]
    out.wait(sync(out).outside.isVisible)
    assert "another laptop came in with its invitation" in sync(out).outside.words.text()
    assert any("used twice" in one for one in sync(out).shared.findings)
    assert not sync(out).team.place.go.isEnabled()


def test_an_administrator_invites_another_one(two, tmp_path, monkeypatch):
    office, _booth = two
    file = tmp_path / "second.usascp-invite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_a, **_k: (str(file), "")))
    page = sync(office)
    page.show_part("team")
    office.qtbot.keyClick(office.find("as administrator", QCheckBox), Qt.Key.Key_Space)
    office.click("Invite a laptop …")
    office.wait(page.note.isVisible)
    words = page.note.text.text().partition(": ")[2]
    assert team.read_invitation(file, words).certificate.admin
    assert not page.team.as_admin.isChecked(), "it is said each time"
