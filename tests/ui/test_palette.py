"""The search field of the window finds records in any script and opens them with Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from usascp_desktop.records.needs import Need
from usascp_desktop.ui.widgets.palette import Palette

CTRL = Qt.KeyboardModifier.ControlModifier


def _palette(window):
    window.wait(lambda: window.shell.findChild(Palette) is not None and window.shell.findChild(Palette).isVisible())
    return window.shell.findChild(Palette)


def _titles(palette):
    return [palette.list.item(place).text() for place in range(palette.list.count())]


@pytest.fixture
def search(window):
    window.open("cities")
    window.activate()
    window.qtbot.keyClick(window.shell, Qt.Key.Key_K, CTRL)
    assert window.shell.search.hasFocus()
    return window.shell.search


def test_a_lao_word_finds_its_city_and_enter_opens_it(window, search):
    window.keys(search, "ວຽງ")
    palette = _palette(window)
    window.wait(lambda: any("Vientiane" in title for title in _titles(palette)))
    assert palette.list.currentRow() == 0
    place = next(n for n, title in enumerate(_titles(palette)) if "Vientiane" in title)
    for _ in range(place):
        window.keys(search, Qt.Key.Key_Down)
    window.keys(search, Qt.Key.Key_Return)
    page = window.shell.page("cities")
    window.wait(lambda: page.shown is not None and page.shown.overview.name == "Vientiane")
    assert palette.isHidden()
    assert search.text() == ""


def test_a_need_in_lao_is_opened_on_the_page_of_needs(window, search):
    values = {"city": "vientiane", "statement": "ລະບົບລະບາຍນ້ຳຝົນ"}
    window.database.write(lambda unit: unit.add(Need, values), label="Add need")
    window.open("cities")
    search.setFocus()
    window.keys(search, "ລະບາຍ")
    palette = _palette(window)
    assert _titles(palette) == ["Need: ລະບົບລະບາຍນ້ຳຝົນ"]
    window.keys(search, Qt.Key.Key_Return)
    assert window.shell.stack.currentWidget() is window.shell.page("needs")


def test_arrows_go_round_and_escape_leaves_the_page_as_it_was(window, search):
    window.keys(search, "an")
    palette = _palette(window)
    count = palette.list.count()
    assert count > 1
    window.keys(search, Qt.Key.Key_Up)
    assert palette.list.currentRow() == count - 1
    window.keys(search, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 0
    window.keys(search, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert search.text() == ""


def test_nothing_found_is_said_with_what_to_try(window, search):
    window.keys(search, "zzzz")
    palette = _palette(window)
    assert palette.count.text().startswith("Nothing found")
    window.keys(search, Qt.Key.Key_Return)
    assert window.shell.stack.currentWidget() is window.shell.page("cities")
