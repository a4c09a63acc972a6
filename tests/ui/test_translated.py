"""Every text of the window comes out of the catalogues, and a third more letters do not break the layout."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui import layout, pseudo
from tests.ui.conftest import ZONE, Window
from usascp_desktop.config import Settings
from usascp_desktop.records.needs import Need
from usascp_desktop.services import demo
from usascp_desktop.store.queries import Query
from usascp_desktop.ui import words
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import new_workspace, open_workspace

SHOWN = {
    "cities": ("city",), "delegations": ("delegation",), "needs": ("need",), "people": ("person", "organization"),
    "follow_ups": ("commitment", "follow_up"), "attachments": ("attachment",), "consultations": ("consultation",),
}  # fmt: skip
_LIBRARY = "QTableWidget.cell"
"""Names and licences of libraries, on the page about the program."""


@pytest.fixture(scope="module")
def practice_trip(tmp_path_factory):
    """The folder of the practice workspace as a person gets it; copy it, never open it."""
    folder = tmp_path_factory.mktemp("pseudo") / "practice"
    with new_workspace(folder, practice=True, person="R. M.", laptop="Laptop 1", zone=ZONE) as made:
        demo.fill(made, scale="small", seed=1)
    return folder


@pytest.fixture
def speaking(qtbot, practice_trip, tmp_path, monkeypatch):
    """Open a window in the longer language; called with a sentence that its catalogue should not have."""
    shells = []

    def open_window(but="", folder=practice_trip):
        pseudo.speak_through(monkeypatch, pseudo.make(tmp_path, but=but))
        assert words.speak(pseudo.LANGUAGE, QCoreApplication.instance())
        painted = pseudo.Painted(monkeypatch)
        shutil.copytree(folder, tmp_path / "practice")
        Theme("light").apply(QApplication.instance())
        shell = Shell(Theme("light"), Settings(last_page="needs", home_zone=ZONE, language=pseudo.LANGUAGE))
        shells.append(shell)
        shell.resize(1440, 900)
        shell.show()
        shell.attach(open_workspace(tmp_path / "practice"))
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)
        hands = Window(shell, qtbot, {})
        return (
            hands,
            painted,
            pseudo.Data(hands.database, "R. M.", "Laptop 1", "practice", str(tmp_path / "practice" / "backups"), "RM"),
        )

    yield open_window
    for shell in shells:
        shell.close()
        shell.deleteLater()
    words.speak("en", QCoreApplication.instance())
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_text_of_every_page_comes_out_of_the_catalogues(speaking):
    hands, painted, data = speaking()
    found = {}
    for place in _places(hands):
        outside = _outside(hands, painted, data)
        if place == "about":
            outside = [one for one in outside if not one.startswith(_LIBRARY) and "Copyright" not in one]
        for one in outside:
            found.setdefault(one, place)
    assert not found, "\n".join(f"{place}: {one}" for one, place in found.items())


def test_every_empty_page_speaks_out_of_the_catalogues(speaking, practice_folder):
    hands, painted, data = speaking(folder=practice_folder)
    found = {}
    for spec in PAGES:
        hands.open(spec.name)
        _settle(hands)
        for one in _outside(hands, painted, data):
            found.setdefault(one, spec.name)
    assert not found, "\n".join(f"{place}: {one}" for one, place in found.items())


def test_menus_and_the_names_of_saves_speak_out_of_the_catalogues(speaking):
    hands, _painted, data = speaking()
    need = _one(hands, "need")
    hands.open("needs", need)
    _settle(hands)
    hands.database.write(lambda unit: unit.update(Need, need, {"priority": "low"}), label="Change Priority")
    hands.shell.undoing.look()
    _settle(hands)
    tips = [("tip", tool.toolTip()) for tool in hands.shell.topbar.tools.values()]
    menus = [one for made in hands.shell.findChildren(QMenu) for one in pseudo.menu(made)]
    assert pseudo.faults([*tips, *menus], data) == []
    assert any("Change" in words for _tip, words in tips)


def test_the_walk_finds_a_sentence_that_a_catalogue_does_not_have(speaking):
    hands, painted, data = speaking(but="New need")
    hands.open("needs")
    _settle(hands)
    assert any("'New need'" in one for one in _outside(hands, painted, data))


def test_a_text_of_the_workspace_is_told_from_a_sentence_beside_it(speaking):
    hands, _painted, data = speaking()
    with hands.database.read() as reader:
        statement = reader.rows(Query("need", limit=1))[0]["statement"]
    assert pseudo.faults([("label", f"{statement} · ⟦3 days late~~⟧")], data) == []
    assert pseudo.faults([("label", f"{statement} · 3 days late")], data) != []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_page_cuts_a_third_more_letters(speaking, direction):
    hands, _painted, _data = speaking()
    QApplication.setLayoutDirection(direction)
    found = []
    for place in _places(hands):
        QApplication.processEvents()
        found += [f"{place}: {fault}" for fault in layout.faults(hands.shell.frame)]
    assert not found, "\n".join(dict.fromkeys(found))


def _places(hands):
    """Go through the window, and yield the name of each place once it stands."""
    for spec in PAGES:
        hands.open(spec.name)
        _settle(hands)
        yield spec.name
        for record in SHOWN.get(spec.name, ()):
            row = _one(hands, record)
            if row is not None:
                hands.open(spec.name, row)
                _settle(hands)
                yield f"{spec.name}, {record}"
    room = hands.shell.page("consultations").room
    hands.open("consultations", _one(hands, "consultation"))
    _settle(hands)
    room.finish.emit(room.row_id)
    _settle(hands)
    yield "review"
    for part in ("conflicts", "team"):
        hands.open("sync")
        hands.shell.page("sync").show_part(part)
        _settle(hands)
        yield f"sync, {part}"
    for name in ("settings", "about"):
        hands.open(name)
        _settle(hands)
        yield name
    for way in ("board", "table"):
        hands.open("needs")
        hands.shell.page("needs").show_as(way)
        _settle(hands)
        yield f"needs as {way}"
    hands.open("needs", _one(hands, "need"))
    for name in ("history", "keys"):
        hands.shell.run(name)
        _settle(hands)
        yield name
    hands.shell.search.setFocus()
    hands.shell.search.setText("wat")
    _settle(hands)
    yield "palette"
    hands.shell.search.setText("")


def _outside(hands, painted, data):
    hands.shell.grab()
    texts = [*pseudo.shown(hands.shell), *(("painted", text) for text in painted.texts)]
    painted.texts.clear()
    return pseudo.faults(texts, data)


def _one(hands, record):
    with hands.database.read() as reader:
        rows = reader.rows(Query(record, order=("-id",), limit=100))
        if record == "consultation":
            return max(rows, key=lambda row: len(reader.note_lines(row["id"])))["id"]
        return rows[0]["id"] if rows else None


def _settle(hands):
    for _ in range(3):
        answered = []
        hands.shell.context.operations.read(lambda _reader: True, done=answered.append)
        hands.wait(lambda answered=answered: answered)
    QApplication.processEvents()
