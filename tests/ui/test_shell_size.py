"""The window fits small screens, at every text size, and no page pushes it wider."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from usascp_desktop.config import Settings
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button

SMALL = (1024, 700)


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.name)
def test_no_page_makes_the_window_wider_than_it_was(window, spec):
    for size in (SMALL, (1440, 900)):
        window.shell.resize(*size)
        window.open(spec.name)
        QApplication.processEvents()
        assert (window.shell.width(), window.shell.height()) == size


def test_what_does_not_fit_is_reached_by_scrolling(window):
    window.shell.resize(640, 480)
    page = window.open("map")
    window.wait(lambda: window.shell.area.horizontalScrollBar().maximum() > 0)
    window.wait(lambda: page.width() >= page.minimumSizeHint().width())
    assert window.shell.width() == 640


def test_reports_stand_one_under_the_other_in_the_smallest_window(window):
    window.shell.resize(640, 480)
    page = window.open("reports")
    area = window.shell.area
    window.wait(lambda: area.verticalScrollBar().maximum() > 0 and area.horizontalScrollBar().maximum() == 0)
    window.wait(lambda: page.preview.y() >= page.choices.height())
    assert page.preview.sheet.height() >= 280
    assert page.choices.area.viewport().height() >= 100


@pytest.mark.parametrize("name", ["settings", "about", "needs"])
def test_a_page_that_scrolls_by_itself_is_not_scrolled_again(window, name):
    window.shell.resize(*SMALL)
    window.open(name)
    window.wait(lambda: window.shell.area.widget().height() == window.shell.area.viewport().height())
    assert window.shell.area.verticalScrollBar().maximum() == 0


def test_the_rail_scrolls_where_it_is_too_long_and_its_foot_stays(window):
    window.shell.resize(1440, 480)
    window.wait(lambda: window.shell.height() == 480)
    lock = window.shell.rail.lock_button
    assert window.shell.rect().contains(QRect(lock.mapTo(window.shell, lock.rect().topLeft()), lock.size()))


def test_the_window_is_never_larger_than_the_screen(qtbot, qapp):
    Theme().apply(qapp)
    shell = Shell(Theme(), Settings())
    qtbot.addWidget(shell)
    shell.fit(QRect(0, 0, 1024, 700))
    assert shell.width() <= 1024
    assert shell.height() <= 700


def test_what_a_combo_is_opened_by_grows_with_the_text(qtbot, qapp):
    arrows = []
    for scale in (1.0, 2.0):
        Theme("light", scale).apply(qapp)
        box = QComboBox()
        qtbot.addWidget(box)
        box.addItem("One")
        arrows.append(box.sizeHint().width() - box.fontMetrics().horizontalAdvance("One"))
    Theme().apply(qapp)
    assert arrows[1] >= arrows[0] + 20


def test_a_key_is_drawn_inside_its_button_and_is_no_part_of_its_name(qtbot, qapp):
    Theme().apply(qapp)
    bare, keyed = button("New need", kind="primary"), button("&New need   Ctrl+N", kind="primary")
    for one in (bare, keyed):
        qtbot.addWidget(one)
    assert keyed.text() == "&New need"
    assert keyed.accessibleName() == "New need"
    assert keyed.key == "Ctrl+N"
    assert keyed.sizeHint().width() > bare.sizeHint().width() + keyed.fontMetrics().horizontalAdvance("Ctrl")
    pictures = []
    for key in ("Ctrl+N", "Ctrl+M"):
        keyed.setText(f"New need   {key}")
        keyed.resize(keyed.sizeHint())
        pictures.append(keyed.grab().toImage())
    assert pictures[0] != pictures[1]


def test_a_keyed_button_is_still_clicked_and_pressed(qtbot, qapp):
    clicked = []
    made = button("&New need   Ctrl+N", on_click=lambda: clicked.append(1))
    qtbot.addWidget(made)
    made.show()
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert clicked == [1, 1]
