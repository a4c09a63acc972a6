"""A walk over every page: each control has a name to be read aloud, and fits where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
)

from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import PageTitle, button

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
PAGE_NAMES = [spec.name for spec in PAGES]
RECORDS = {"consultations": "meeting", "needs": "meters", "follow_ups": "logger", "people": "lead"}


def _controls(page):
    found = [one for kind in CONTROLS for one in page.findChildren(kind) if one.isVisibleTo(page)]
    return [one for one in found if not isinstance(one, QHeaderView) and not _is_inner(one)]


def _is_inner(widget):
    """Qt's own parts inside a control: the clear button of a line, the corner of a table."""
    return any(
        isinstance(widget.parentWidget(), kind) for kind in (QLineEdit, QComboBox, QAbstractItemView, QAbstractSpinBox)
    )


@pytest.fixture(params=PAGE_NAMES)
def page(request, window):
    name = request.param
    made = window.open(name)
    if name in RECORDS:
        window.open(name, window.ids[RECORDS[name]])
    for _ in range(2):  # what a page asks for, and what it asks for when that was answered
        answered = []
        window.shell.context.operations.read(lambda _reader: True, done=answered.append)
        window.wait(lambda answered=answered: answered)
    return made


def test_every_control_has_a_name_to_be_read_aloud(page):
    controls = _controls(page)
    assert controls
    nameless = [
        f"{type(one).__name__} {one.objectName()} {one.toolTip()}" for one in controls if not one.accessibleName()
    ]
    assert nameless == []


def test_no_name_carries_a_mnemonic(page):
    assert [one.accessibleName() for one in _controls(page) if "&" in one.accessibleName()] == []


def test_no_page_has_more_than_one_filled_button(page):
    filled = [
        one for one in page.findChildren(QPushButton) if one.property("kind") == "primary" and one.isVisibleTo(page)
    ]
    assert len(filled) <= 1


def test_no_button_cuts_its_words(page):
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisibleTo(page) and one.text()]
    cut = [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()]
    assert cut == []


@pytest.mark.parametrize("kind", [QAbstractButton])
def test_the_shell_itself_names_its_controls(window, kind):
    window.open("cities")
    rail = [*window.shell.rail.findChildren(kind), *window.shell.topbar.findChildren(kind)]
    own = [one for one in rail if not _is_inner(one)]
    assert own
    assert all(one.accessibleName() and one.accessibleDescription() for one in own)


def test_every_control_says_what_it_does(page):
    silent = [one.accessibleName() for one in _controls(page) if not one.accessibleDescription().strip()]
    assert silent == []


def _tabbed(page, key, most=400):
    """What a key comes to from where a page begins, in its order, until it comes round."""
    window, found = page.window(), []
    page.setFocus()
    for _ in range(most):
        QTest.keyClick(window.focusWidget() or window, key)
        here = window.focusWidget()
        if here is None or here in found:
            break
        found.append(here)
    return found


def _stands_for(widget):
    """The widget whose keys another takes, and itself."""
    while widget is not None:
        yield widget
        widget = widget.focusProxy()


def test_the_tab_key_comes_to_every_control_and_out_of_every_one(page):
    """Forwards or back: on a marked line of the notes Tab asks for what is missing, and only Shift+Tab leaves."""
    found = {*_tabbed(page, Qt.Key.Key_Tab), *_tabbed(page, Qt.Key.Key_Backtab)}
    names = {one.accessibleName() for one in found}
    assert "Today" in names
    assert names & {"Settings", "Search and tools"}, "the bar, or what brings it where it gave way"
    wanted = [one for one in _controls(page) if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert wanted or not any(one.isEnabled() for one in _controls(page))  # practice data are not shared
    missed = [
        one.accessibleName() for one in wanted if found.isdisjoint(_stands_for(one)) and not _in_group(one, found)
    ]
    assert missed == []


def _in_group(one, found):
    """True for one of several ways of which Tab comes to the chosen one and arrows to the others."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group is not None and not found.isdisjoint(group.buttons())


def test_the_actions_of_a_page_go_below_its_title_where_it_is_narrow_and_never_widen_it(qtbot, qapp):
    Theme("light", 2.0).apply(qapp)
    first, second = button("Export 40"), button("New need   Ctrl+N")
    title = PageTitle("Needs", first, second)
    title.say("38 open in 8 cities, 16 of them critical or high")
    qtbot.addWidget(title)
    title.show()
    for width, below in ((1200, False), (640, True), (1200, False)):
        title.resize(width, title.heightForWidth(width))
        qtbot.waitUntil(lambda below=below: (first.y() > title.line.y()) == below)
        assert second.geometry().right() <= width
    assert title.minimumSizeHint().width() < title.title.width() + first.width() + second.width()
