"""No page cuts a word, lets two parts overlap or grows wider than the window, at any size and text scale."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QToolTip, QVBoxLayout, QWidget

from tests.ui.conftest import ZONE, Window
from tests.ui.layout import faults
from usascp_desktop.config import Settings
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.choice_box import ChoiceBox
from usascp_desktop.workspace import open_workspace

RECORDS = {"consultations": "meeting", "needs": "meters", "follow_ups": "logger", "people": "lead"}
LOOKS = [(1440, 900, 1.0), (1024, 700, 1.0), (1440, 900, 2.0), (1024, 700, 2.0)]


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}x{look[1]}-{look[2]:.0%}")
def window(request, qtbot, filled_folder, tmp_path):
    """An open window of a size, with a text scale."""
    wide, high, scale = request.param
    folder, ids = filled_folder
    shutil.copytree(folder, tmp_path / "filled")
    theme = Theme("light", scale)
    theme.apply(QApplication.instance())
    shell = Shell(theme, Settings(last_page="needs", home_zone=ZONE, text_scale=scale))
    shell.resize(wide, high)
    shell.show()
    shell.attach(open_workspace(tmp_path / "filled"))
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    yield Window(shell, qtbot, ids), (wide, high)
    shell.close()
    shell.deleteLater()


@pytest.mark.parametrize(("name", "record"), [(spec.name, None) for spec in PAGES] + list(RECORDS.items()))
def test_a_page_fits(window, name, record):
    hands, size = window
    hands.open(name, hands.ids[record] if record else None)
    for _ in range(3):  # what a page asks for, and what it asks for when that was answered
        answered = []
        hands.shell.context.operations.read(lambda _reader: True, done=answered.append)
        hands.wait(lambda answered=answered: answered)
    QApplication.processEvents()
    assert (hands.shell.width(), hands.shell.height()) == size
    assert faults(hands.shell.frame) == []


def test_the_walk_finds_cut_words_and_overlaps(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    box = QVBoxLayout(root)
    inner = QWidget()
    box.addWidget(inner)
    words, other = QLabel("A rather long sentence"), QLabel("Over it")
    under = QVBoxLayout(inner)
    for one in (words, other):
        under.addWidget(one)
    root.resize(300, 200)
    root.show()
    assert faults(root) == []
    words.resize(40, words.height())
    other.move(words.pos())
    said = " ".join(faults(root))
    assert "its words need" in said
    assert "overlap" in said


def test_the_walk_finds_a_line_that_cuts_stacked_marks_or_long_words(qtbot):
    theme = Theme("light", 2.0)
    theme.apply(QApplication.instance())
    root = QWidget()
    qtbot.addWidget(root)
    line = QLineEdit("Municipal finance and governance")
    QVBoxLayout(root).addWidget(line)
    root.resize(900, 200)
    root.show()
    assert faults(root) == []
    line.setFixedHeight(theme.px(20))
    assert "it cuts ကျွန်ုပ်တို့" in " ".join(faults(root))
    line.setFixedHeight(theme.control("field"))
    line.setFixedWidth(120)
    assert "without dots" in " ".join(faults(root))


@pytest.mark.parametrize(("made", "found"), [(QComboBox, 1), (ChoiceBox, 0)])
def test_the_walk_finds_a_choice_that_is_cut_without_dots(qtbot, made, found):
    root, box = QWidget(), made()
    qtbot.addWidget(root)
    QVBoxLayout(root).addWidget(box)
    box.addItem("Municipal finance and governance")
    box.setFixedWidth(140)
    root.resize(300, 100)
    root.show()
    assert len([one for one in faults(root) if "without dots" in one]) == found


def test_a_choice_that_is_cut_paints_dots_and_tells_all_of_itself(qtbot):
    Theme("light").apply(QApplication.instance())
    box, whole = ChoiceBox(), "Municipal finance and governance"
    qtbot.addWidget(box)
    box.addItem(whole)
    box.resize(400, 36)
    box.show()
    assert not box.is_cut
    box.resize(140, 36)
    assert box.is_cut
    cut = box.grab().toImage()
    at = box.rect().center()
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, at, box.mapToGlobal(at)))
    qtbot.waitUntil(lambda: QToolTip.text() == whole)
    box.setItemText(0, box._shown(box._option()))
    assert box.currentText().endswith("…")
    assert box.grab().toImage() == cut
