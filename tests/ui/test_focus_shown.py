"""Whoever works by keys sees where they are: what Tab comes to looks different while it has the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.widgets.basics import Card

AROUND = 4
"""Pixels round a control in which its ring may be drawn."""
MOST = 120
"""Presses of Tab after which a page must have come round."""


def look(shell, one):
    """The pixels of a control and a little around it; of what scrolls on a card, of the whole card."""
    QApplication.processEvents()
    whole = one
    while isinstance(one, QAbstractScrollArea) and not isinstance(whole, Card) and whole.parentWidget() is not None:
        whole = whole.parentWidget()
    whole = whole if isinstance(whole, Card) else one
    place = QRect(whole.mapTo(shell, QPoint(0, 0)), whole.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return shell.grab(place & shell.rect()).toImage()


def walk(window):
    """Press Tab until it comes round; yield each control with its look while it had the focus, and without."""
    reached = set()
    for _ in range(MOST):
        one = QApplication.focusWidget()
        if one is None or one in reached:
            return
        reached.add(one)
        with_focus, place = look(window.shell, one), one.mapTo(window.shell, QPoint(0, 0))
        window.qtbot.keyClick(one, Qt.Key.Key_Tab)
        following = QApplication.focusWidget()
        following.clearFocus()
        without = look(window.shell, one)
        following.setFocus(Qt.FocusReason.TabFocusReason)
        if one.mapTo(window.shell, QPoint(0, 0)) == place:  # else the page scrolled, and everything looks different
            yield one, with_focus, without


@pytest.mark.parametrize("page", [spec.name for spec in PAGES])
def test_every_control_shows_that_it_has_the_focus(window, page):
    shown = window.open(page)
    window.activate()
    looks = [None]

    def settled():
        looks.append(window.shell.grab().toImage())
        return len(looks) > 10 and len({image.constBits().tobytes() for image in looks[-10:]}) == 1

    window.wait(settled)
    shown.setFocus()
    window.wait(lambda: QApplication.focusWidget() is not None)
    tried = [(one, before != after) for one, before, after in walk(window)]
    silent = [f"{type(one).__name__} “{one.accessibleName()}”" for one, differs in tried if not differs]
    assert silent == []
    assert len(tried) > 10
