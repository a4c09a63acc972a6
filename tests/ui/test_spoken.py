"""What a screen reader is told: the words under a label's name, and where the Tab key does not stop for nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QScrollArea

from usascp_desktop.ui.tab_order import go_on
from usascp_desktop.ui.widgets.basics import column, label, scrolled


def test_a_label_with_a_name_tells_its_words_as_its_description(qtbot):
    made = label("3 of 40")
    qtbot.addWidget(made)
    assert made.accessibleDescription() == ""
    made.setAccessibleName("How many are shown")
    assert made.accessibleDescription() == "3 of 40"
    made.setText("4 of 40")
    assert made.accessibleDescription() == "4 of 40"
    made.setAccessibleName("Shown: 4 of 40")
    assert made.accessibleDescription() == "", "the name says it already"


def test_tab_stops_at_an_area_that_scrolls_only_where_nothing_else_takes_the_keys(window):
    window.activate()
    page = window.open("about")
    inside = label("long")
    only = scrolled(inside, name="Only words")
    holder = label()
    holder.setLayout(column(first := QPushButton("first"), last := QPushButton("last")))
    around = scrolled(holder, name="Controls")
    page.layout().addWidget(around)
    page.layout().addWidget(only)
    for one in (only, around):
        one.setFocusPolicy(QScrollArea().focusPolicy())
    window.wait(lambda: last.isVisible() and only.isVisible())
    first.setFocus()
    window.wait(first.hasFocus)
    visited = []
    while not only.hasFocus() and len(visited) < 60:
        go_on(window.shell, on=True)
        visited.append(window.shell.focusWidget())
    assert last in visited
    assert only in visited
    assert around not in visited
