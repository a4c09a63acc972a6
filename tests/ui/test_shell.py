"""The window around the pages: going places with keys, undo, the saved state, practice, closing while typing."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from shiboken6 import delete

from usascp_desktop import assets
from usascp_desktop.config import Settings
from usascp_desktop.records import RECORDS
from usascp_desktop.records.needs import Need
from usascp_desktop.ui.editors import LineEditor
from usascp_desktop.ui.form_builder import FormView
from usascp_desktop.ui.page_specs import PAGES, RECORD_PAGES
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_workspace

CTRL = Qt.KeyboardModifier.ControlModifier
HEAVY = ("sqlalchemy", "alembic", "reportlab", "pikepdf", "openpyxl", "nacl", "cryptography", "icu4py", "babel", "PIL")


def test_nothing_heavy_is_imported_before_the_first_paint():
    code = f"import sys, usascp_desktop.ui.app; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nothing_heavy_is_imported_by_showing_the_window_either():
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from pathlib import Path; from usascp_desktop.ui import app as started, theme, shell;"
        "from usascp_desktop.config import Settings; look = theme.Theme(); look.apply(app);"
        "window = shell.Shell(look, Settings()); opening = started.Opening(window, Path('nowhere'));"
        "window.show(); window.grab();"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment, cwd=_root()
    )
    assert done.stdout.strip() == "[]"


def _root():
    return assets.path("usascp_desktop").parent


@pytest.mark.parametrize(
    ("number", "spec"), list(enumerate(PAGES[:9], start=1)), ids=lambda value: getattr(value, "name", "")
)
def test_control_and_a_number_goes_to_a_page_and_marks_it_in_the_rail(window, number, spec):
    window.qtbot.keyClick(window.shell, Qt.Key(int(Qt.Key.Key_0) + number), CTRL)
    window.wait(lambda: window.shell.stack.currentWidget() is window.shell._pages.get(spec.name))
    assert window.shell._buttons[spec.name].here


def test_every_record_that_can_be_opened_has_a_page_that_is_there():
    assert set(RECORD_PAGES.values()) <= {spec.name for spec in PAGES}


def test_a_record_without_a_page_is_told_instead_of_failing(window):
    kind = next(name for name in RECORDS if name not in RECORD_PAGES)
    window.shell.open_record(kind, "any")
    assert window.shell.notices.isVisible()
    assert "usascp show" in window.shell.notices._text.text()


def test_undo_and_redo_take_back_the_last_save_and_say_what(window):
    need = window.ids["buses"]
    window.database.write(lambda unit: unit.update(Need, need, {"statement": "Trams"}), label="Change Need")
    window.qtbot.keyClick(window.shell, Qt.Key.Key_Z, CTRL)
    window.wait(lambda: window.row("need", need)["statement"] == "Bus priority at six junctions")
    window.wait(lambda: window.shell.notices._text.text() == "Taken back: Change Need")
    window.qtbot.keyClick(window.shell, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    window.wait(lambda: window.row("need", need)["statement"] == "Trams")


def test_the_saved_state_is_said_while_and_after_saving(window):
    said = []
    operations = window.shell.context.operations
    operations.saving.connect(lambda: said.append(window.shell.saved.text()))
    operations.saved.connect(lambda: said.append(window.shell.saved.text()))
    values = {"statement": "Trams"}
    operations.write(lambda unit: unit.update(Need, window.ids["buses"], values), label="Change Need")
    window.wait(lambda: len(said) == 2)
    assert said == ["Saving …", "Saved on this computer"]


def test_a_failing_save_is_shown_in_the_one_place_for_errors(window):
    def fail(_unit):
        raise ZeroDivisionError

    window.shell.context.operations.write(fail, label="Fail")
    window.wait(lambda: window.shell.notices.property("tone") == "bad")
    assert window.shell.saved.text() == "Saved on this computer"


def test_a_practice_workspace_wears_the_word_and_the_frame(window):
    assert window.shell.practice.isVisible()
    assert "PRACTICE" in window.shell.practice.text()
    assert window.shell.frame.objectName() == "practiceFrame"


def test_the_sheet_of_keys_names_every_page(window):
    window.qtbot.keyClick(window.shell, Qt.Key.Key_Question)
    window.wait(lambda: window.shell.findChild(QDialog) is not None)
    sheet = window.shell.findChild(QDialog)
    texts = {one.text() for one in sheet.findChildren(QLabel)}
    assert {spec.word for spec in PAGES[:9]} <= texts
    sheet.reject()


def test_a_narrow_window_keeps_its_icons_and_drops_the_words(window):
    window.open("cities")
    window.shell.resize(1000, 800)
    window.wait(lambda: window.shell.brand.isHidden())
    assert window.shell.rail.width() < 100
    assert window.shell._buttons["needs"].toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def test_a_window_that_was_on_every_page_leaves_no_widget_behind(qtbot, filled_folder, tmp_path):
    shutil.copytree(filled_folder[0], tmp_path / "filled")
    before = QApplication.allWidgets()  # a window that another test went over to is held until the program ends
    Theme().apply(QApplication.instance())
    shell = Shell(Theme(), Settings(last_page="cities"))
    shell.show()
    shell.attach(open_workspace(tmp_path / "filled"))
    for spec in PAGES:
        shell.open_page(spec.name)
        qtbot.waitUntil(shell.page(spec.name).isVisible)
    shell.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [one for one in QApplication.allWidgets() if one not in before]
    assert [f"{type(one).__name__} {one.objectName() or one.windowTitle()}" for one in left] == []


def test_closing_the_window_while_typing_keeps_the_text(qtbot, filled_folder, tmp_path):
    folder, ids = filled_folder
    shutil.copytree(folder, tmp_path / "filled")
    Theme().apply(QApplication.instance())
    shell = Shell(Theme(), Settings(last_page="cities"))
    shell.show()
    shell.attach(open_workspace(tmp_path / "filled"))
    form = FormView(shell.context, "need")
    shell.stack.addWidget(form)
    shell.stack.setCurrentWidget(form)
    form.show_record(ids["buses"])
    qtbot.waitUntil(lambda: "statement" in form.editors, timeout=10_000)
    editor = form.editors["statement"]
    assert isinstance(editor, LineEditor)
    shell.activateWindow()
    qtbot.waitUntil(lambda: shell.isActiveWindow() and editor.line.isVisible())
    editor.line.setFocus()
    editor.line.clear()
    qtbot.keyClicks(editor.line, "Bus lanes on the river road")
    shell.close()
    with open_workspace(tmp_path / "filled") as workspace, workspace.database.read() as reader:
        assert reader.row("need", ids["buses"])["statement"] == "Bus lanes on the river road"


def test_an_answer_for_a_part_that_was_taken_down_reaches_nobody(window):
    class Part(QObject):
        def __init__(self):
            super().__init__()
            self.told = []

    part, told = Part(), []
    operations = window.shell.context.operations
    operations.read(lambda _reader: 1, done=lambda value: part.objectName() or told.append(value))
    delete(part)
    after = []
    operations.read(lambda _reader: 2, done=after.append)
    window.wait(lambda: after)
    assert told == []
