"""Joining a team in the window by keys and clicks: from the start page, practice, and a workspace in none."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.conftest import PASSPHRASE
from tests.ui.conftest import Window
from usascp_desktop import config
from usascp_desktop.config import Settings
from usascp_desktop.records.needs import Need
from usascp_desktop.sync import team
from usascp_desktop.ui import app as started
from usascp_desktop.ui.app import Opening
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import new_workspace, open_workspace

LEFT, COPY = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
LONG_AGO = dt.date(2026, 1, 1)


@pytest.fixture(scope="module")
def invited(tmp_path_factory):
    """What an office's laptop wrote: an invitation, one that is over, and one of another team, each with its words."""
    place = tmp_path_factory.mktemp("office")
    made = {}
    with new_workspace(place / "office", passphrase=PASSPHRASE, laptop="Office", person="K. L.", zone="UTC") as office:
        team.ensure(office)
        for name, day in (("good", None), ("over", LONG_AGO)):
            file = place / f"{name}.usascp-invite"
            made[name] = file, " ".join(team.invite(office, file, today=day).words)
    return made


@pytest.fixture
def shell(qtbot, qapp):
    Theme().apply(qapp)
    made = Shell(Theme(), Settings(last_page="cities"), keep=config.save)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    for one in QApplication.topLevelWidgets():
        if isinstance(one, Shell):
            one.close()
            one.deleteLater()


@pytest.fixture
def start(shell, qtbot, encrypted_folder, tmp_path):
    """The start page of another workspace."""
    shutil.copytree(encrypted_folder, tmp_path / "workspace")
    opening = Opening(shell, tmp_path / "workspace")
    opening.begin()
    qtbot.waitUntil(lambda: opening.page is not None, timeout=10_000)
    return Window(shell, qtbot, {})


@pytest.fixture
def form(start):
    start.click("Join a team …")
    return start


def fill(window, invitation, *, folder=None, passphrase="a river and six stones"):
    file, words = invitation
    given = {"Invitation file": str(file), "Six words": words}
    if folder is not None:
        given |= {
            "Your name": "R. V.",
            "This laptop is called": "Booth",
            "Folder of the workspace": str(folder),
            "Passphrase": passphrase,
            "Passphrase again": passphrase,
        }
    for name, text in given.items():
        field = window.find(name, QLineEdit)
        field.clear()
        window.keys(field, text)


def enter(window):
    window.keys(window.find("Six words", QLineEdit), Qt.Key.Key_Return)


def answer(window):
    """What went wrong, once it is said."""
    window.wait(lambda: window._called("What went wrong", QWidget))
    return window.find("What went wrong")


def laptops(window):
    page = window.shell.page("sync")
    window.wait(lambda: page.shared.laptops)
    return {one.laptop: one.own for one in page.shared.laptops}


def test_the_start_page_makes_a_workspace_in_the_team_and_opens_it_again_the_next_time(form, invited, tmp_path):
    folder = tmp_path / "team"
    fill(form, invited["good"], folder=folder)
    enter(form)
    form.wait(lambda: form.shell.context is not None and "sync" in form.shell._pages)
    assert laptops(form) == {"Office": False, "Booth": True}
    assert form.shell.page("sync").parts["team"].isChecked(), "the first exchange is done here"
    assert form.shell.context.workspace.identity.person == "R. V."
    assert started.last_joined(config.load().settings) == folder
    form.shell.close()
    with open_workspace(folder, passphrase="a river and six stones") as workspace, workspace.database.read() as reader:
        assert team.required(reader.db).is_member


def test_an_invitation_dropped_on_the_start_page_is_in_the_form(start, invited):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(invited["good"][0]))])
    event = QDropEvent(QPointF(20, 20), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    start.shell.stack.currentWidget().dropEvent(event)
    assert start.find("Invitation file", QLineEdit).text() == str(invited["good"][0])


def test_wrong_words_are_said_and_nothing_is_made(form, invited, tmp_path):
    file, words = invited["good"]
    others = " ".join(reversed(words.split()))
    fill(form, (file, others), folder=tmp_path / "team")
    enter(form)
    said = answer(form)
    assert "do not open this invitation" in said.text()
    assert form.find("Six words", QLineEdit).hasFocus()
    assert not (tmp_path / "team").exists()


@pytest.mark.parametrize(("which", "sentence"), [("over", "invitation is over"), ("none", "not an invitation")])
def test_an_invitation_that_is_over_or_none_is_said_and_nothing_is_left(form, invited, tmp_path, which, sentence):
    (tmp_path / "letter.txt").write_bytes(b"Dear colleague, " * 20)
    files = {**invited, "none": (tmp_path / "letter.txt", invited["good"][1])}
    fill(form, files[which], folder=tmp_path / "team")
    enter(form)
    said = answer(form)
    assert sentence in said.text()
    assert not (tmp_path / "team").exists()


def test_what_is_missing_is_said_one_after_the_other_where_it_belongs(form, invited, tmp_path):
    enter(form)
    said = form.find("What went wrong")
    assert "Choose the invitation file" in said.text()
    assert form.find("Invitation file", QLineEdit).hasFocus()
    fill(form, invited["good"], folder=tmp_path / "team")
    second = form.find("Passphrase again", QLineEdit)
    second.setText("another")
    enter(form)
    assert "differ" in said.text()
    assert second.hasFocus()


def test_the_words_are_checked_while_they_are_typed(form):
    field, said = form.find("Six words", QLineEdit), "How the six words are spelt"
    form.keys(field, "bada ")
    assert form.find(said).text() == "1 of 6 words"
    form.keys(field, "house ")
    assert form.find(said).text().startswith("Word 2 cannot be right")
    field.setText("bada bada bada bada bada bada bada")
    assert form.find(said).text() == "There are only six words"


def test_stopping_leaves_nothing(form, invited, tmp_path):
    fill(form, invited["good"], folder=tmp_path / "team")
    enter(form)
    form.click("Cancel")
    said = answer(form)
    assert said.text() == "Stopped; nothing was made."
    assert not (tmp_path / "team").exists()
    assert form.shell.context is None


def test_going_back_asks_for_the_passphrase_again(form, qtbot):
    form.click("Back")
    field = form.find("Passphrase", QLineEdit)
    form.keys(field, PASSPHRASE, Qt.Key.Key_Return)
    form.wait(lambda: form.shell.context is not None)


def test_a_practice_window_goes_over_to_the_new_workspace(shell, qtbot, practice_folder, invited, tmp_path):
    shutil.copytree(practice_folder, tmp_path / "practice")
    shell.attach(open_workspace(tmp_path / "practice"))
    window = Window(shell, qtbot, {})
    assert shell.go_with("join", [invited["good"][0]])
    window.wait(lambda: window.shell.page("join").form is not None)
    assert not window._called("This workspace", QWidget), "practice is never shared"
    fill(window, invited["good"], folder=tmp_path / "team")
    enter(window)

    def others():
        shells = [one for one in QApplication.topLevelWidgets() if isinstance(one, Shell) and one.isVisible()]
        return [one for one in shells if one is not shell]

    window.wait(lambda: others() and others()[0].context is not None)
    assert shell.context is None, "the practice workspace was closed"
    over = Window(others()[0], qtbot, {})
    window.wait(lambda: "sync" in over.shell._pages)
    assert laptops(over) == {"Office": False, "Booth": True}
    assert over.shell.practice.isHidden()


@pytest.fixture
def alone(shell, qtbot, encrypted_folder, tmp_path):
    """A window over a workspace of one's own that is in no team, with a need in it."""
    shutil.copytree(encrypted_folder, tmp_path / "workspace")
    workspace = open_workspace(tmp_path / "workspace", passphrase=PASSPHRASE)
    need = workspace.database.write(lambda unit: unit.add(Need, {"statement": "Meters"}), label="Add")
    shell.attach(workspace)
    window = Window(shell, qtbot, {"need": need})
    window.open("join")
    window.wait(lambda: shell.page("join").form is not None)
    return window


def test_a_workspace_in_no_team_joins_with_what_is_in_it(alone, invited):
    fill(alone, invited["good"])
    enter(alone)
    alone.wait(lambda: "sync" in alone.shell._pages)
    assert laptops(alone) == {"Office": False, "L1": True}
    assert alone.there("need", alone.ids["need"])


def test_such_a_workspace_may_stay_as_it_is(alone, invited, tmp_path):
    alone.click("A new workspace")
    fill(alone, invited["good"], folder=tmp_path / "team")
    enter(alone)
    alone.wait(lambda: (tmp_path / "team" / "data.db").exists() and alone.shell.context is None)


def test_a_used_invitation_and_one_of_another_team_are_said(alone, invited, tmp_path):
    fill(alone, invited["good"])
    enter(alone)
    alone.wait(lambda: "sync" in alone.shell._pages)
    laptops(alone)
    workspace = alone.shell.context.workspace
    with pytest.raises(team.NotAllowedError, match="used already, by the laptop “L1”"):
        team.join(workspace, team.read_invitation(*invited["good"]))
    with new_workspace(tmp_path / "else", passphrase=PASSPHRASE, laptop="Else", person="E.") as other:
        team.ensure(other)
        file = tmp_path / "else.usascp-invite"
        words = " ".join(team.invite(other, file).words)
    with pytest.raises(team.NotAllowedError, match="in another team"):
        team.join(workspace, team.read_invitation(file, words))
