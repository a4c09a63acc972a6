"""A layout of lines keeps its items, whatever else comes and goes around it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from usascp_desktop.ui.widgets.basics import clear
from usascp_desktop.ui.widgets.flow import FlowLayout


def _rows(many):
    """A part like those that pages make anew with every change: lines of buttons, one under another."""
    made, box = QWidget(), QVBoxLayout()
    made.setLayout(box)
    for _line in range(many):
        line = QHBoxLayout()
        for _place in range(3):
            line.addWidget(QPushButton("x"))
        box.addLayout(line)
    return made


def _flowing(many):
    made, flow = QWidget(), FlowLayout()
    made.setLayout(flow)
    for number in range(many):
        flow.addWidget(QPushButton(str(number)))
    return made, flow


def _gone(widget):
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_items_outlive_what_stood_at_their_place_in_memory(qtbot):
    """The bindings remember items of a line whose widgets are gone; a new item in their place must be none of them."""
    lines, kept = [_rows(12) for _ in range(20)], []
    for made in lines:
        for one in made.findChildren(QPushButton):
            _gone(one)
        kept.append(_flowing(24))
    for made in lines:
        _gone(made)
    assert [item for _made, flow in kept for item in flow._items if not isValid(item)] == []
    for made, flow in kept:
        qtbot.addWidget(made)
        assert flow.count() == 24
        assert flow.heightForWidth(80) > 0


@pytest.mark.parametrize("way", ["removed", "deleted", "cleared"])
def test_a_widget_that_goes_takes_its_item_along(qtbot, way):
    made, flow = _flowing(3)
    qtbot.addWidget(made)
    first = flow.itemAt(0).widget()
    if way == "removed":
        flow.removeWidget(first)
    elif way == "deleted":
        first.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    else:
        clear(flow)
    assert flow.count() == (0 if way == "cleared" else 2)
    made.show()
    assert flow.sizeHint().isValid()
