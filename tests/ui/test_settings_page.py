"""Settings hold at once, are written down, and the pages around them follow."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget

from usascp_desktop import config
from usascp_desktop.config import Settings
from usascp_desktop.ui.pages.about import libraries
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_workspace

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(qtbot, qapp, filled_folder, tmp_path):
    """A window that keeps its settings as the program does, on the page of settings."""
    shutil.copytree(filled_folder[0], tmp_path / "filled")
    Theme().apply(qapp)
    made = Shell(Theme(), Settings(theme="light", last_page="needs"), keep=config.save)
    made.show()
    made.attach(open_workspace(tmp_path / "filled"))
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.keyClick(made, Qt.Key.Key_Comma, CTRL)
    yield made
    made.close()
    made.deleteLater()
    Theme().apply(qapp)


def _choose(shell, qtbot, name, words):
    box = shell.page("settings").boxes[name]
    box.setFocus()
    for _ in range(box.count()):
        if box.currentText() == words:
            break
        before = box.currentIndex()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        box = shell.page("settings").boxes[name]
        if box.currentIndex() == before:
            break
    assert box.currentText() == words


def test_the_key_and_the_gear_open_it(shell, qtbot):
    assert shell.current_page() is shell.page("settings")
    shell.open_page("needs")
    qtbot.mouseClick(shell.topbar.tools["settings"], Qt.MouseButton.LeftButton)
    assert shell.current_page() is shell.page("settings")
    assert not any(made.isChecked() for made in shell._buttons.values())


def test_dark_colours_hold_at_once_and_are_written_down(shell, qtbot):
    _choose(shell, qtbot, "theme", "Dark")
    assert shell.theme.name == "dark"
    assert shell.context.theme.name == "dark"
    assert QApplication.palette().window().color() == Theme("dark").colour("bg")
    assert config.load().settings.theme == "dark"
    assert shell.page("settings").boxes["theme"].currentText() == "Dark"
    assert shell.page("settings").boxes["theme"].hasFocus()


def test_larger_text_by_key_makes_everything_larger(shell, qtbot):
    rail = shell.rail.width()
    qtbot.keyClick(shell, Qt.Key.Key_Plus, CTRL)
    assert shell.settings.text_scale == 1.25
    assert shell.rail.width() != rail
    assert config.load().settings.text_scale == 1.25
    for _ in range(6):
        qtbot.keyClick(shell, Qt.Key.Key_Plus, CTRL)
    assert shell.settings.text_scale == 2.0
    for _ in range(6):
        qtbot.keyClick(shell, Qt.Key.Key_Minus, CTRL)
    assert shell.settings.text_scale == 1.0


def test_touch_makes_targets_larger(shell, qtbot):
    _choose(shell, qtbot, "density", "Touch")
    assert shell.rail.buttons["needs"].height() >= 44


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [
        ("paper", "Letter", "letter"),
        ("document_language", "ລາວ", "lo"),
        ("idle_lock", "After 60 minutes", 60),
    ],
)
def test_a_choice_reaches_the_pages_and_the_file(shell, qtbot, name, words, value):
    shell.open_page("reports")
    shell.open_page("settings")
    _choose(shell, qtbot, name, words)
    assert getattr(shell.context.settings, name) == value
    assert getattr(config.load().settings, name) == value
    shell.open_page("reports")
    assert getattr(shell.page("reports").context.settings, name) == value


def test_the_idle_lock_follows_the_choice(shell, qtbot):
    _choose(shell, qtbot, "idle_lock", "After 60 minutes")
    assert shell.idle.seconds == 3600


def test_the_home_zone_is_typed(shell, qtbot):
    box = shell.page("settings").boxes["home_zone"]
    box.setFocus()
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), "Asia/Bangkok")
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert shell.context.settings.home_zone == "Asia/Bangkok"
    assert config.load().settings.home_zone == "Asia/Bangkok"


def test_a_backup_is_made_and_said(shell, qtbot):
    page = shell.page("settings")
    assert page.last.text() == "There is no backup yet."
    qtbot.mouseClick(page.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.last.text().startswith("Last backup:"), timeout=20_000)
    assert len(list(shell.context.workspace.backups.glob("backup-*.zip"))) == 1
    assert "Backed up and checked" in shell.notices._text.text()
    assert page.now.isEnabled()


def test_closing_writes_down_page_and_place(shell):
    shell.open_page("cities")
    shell.close()
    kept = config.load().settings
    assert kept.last_page == "cities"
    assert kept.window_geometry


def test_about_names_every_library_with_its_licence_and_the_sources(shell, qtbot):
    (button,) = [one for one in shell.page("settings").findChildren(QPushButton) if "About" in one.text()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page = shell.current_page()
    texts = " ".join(one.text() for one in page.findChildren(QLabel))
    assert "GeoNames" in texts
    assert "Creative Commons Attribution 4.0" in texts
    table = page.findChild(QTableWidget)
    names = {table.item(place, 0).text().lower() for place in range(table.rowCount())}
    assert {"sqlalchemy", "reportlab", "inter", "lucide"} <= names
    assert all(table.item(place, 2).text() for place in range(table.rowCount()))
    assert table.rowCount() == len(libraries())
