"""The guide opens by F1, goes by keys, refuses what is outside, and names only what is there."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from usascp_desktop import assets
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.pages import guide

GUIDE = assets.path("docs", "guide")


def test_f1_opens_the_guide_and_keys_go_through_it_and_back(window):
    window.keys(window.shell, Qt.Key.Key_F1)
    page = window.shell.page("guide")
    assert window.shell.current_page() is page
    assert page.text.source().fileName() == "index.md"
    window.keys(page.list, Qt.Key.Key_Down)
    assert page.text.source().fileName() == guide.pages()[1].name != "index.md"
    window.click("Back")
    assert page.text.source().fileName() == "index.md"
    assert page.list.currentRow() == 0


def test_help_in_the_bar_opens_the_guide(window):
    window.open("needs")
    window.click("Help")
    assert window.shell.current_page() is window.shell.page("guide")


def test_the_first_page_names_every_page_of_the_guide():
    assert {file.name for file in GUIDE.glob("*.md")} == {file.name for file in guide.pages()}


def test_the_filter_keeps_the_pages_with_every_typed_word(window):
    page = window.open("guide")
    window.keys(page.filter, "six words")
    left = [item.text() for item in page._items() if not item.isHidden()]
    assert left == ["Share between laptops"]


def test_a_page_is_never_wider_than_there_is_room(window):
    page = window.open("guide")
    page.text.setFixedWidth(400)
    page.list.setCurrentRow(2)
    window.wait(lambda: page.text.lineWrapColumnOrWidth() <= 400)
    assert page.text.document().size().width() <= 400
    assert not page.text.horizontalScrollBar().isVisible()


def test_what_is_outside_the_guide_is_refused(window):
    page = window.open("guide")
    for outside in (QUrl("https://example.org/a.md"), QUrl.fromLocalFile(str(assets.path("README.md")))):
        page.text.setSource(outside)
        assert page.text.source().fileName() == "index.md"
        assert page.text.loadResource(QTextDocument.ResourceType.ImageResource, outside) is None


def test_every_link_and_picture_of_the_guide_is_there():
    links = [
        (file, link) for file in GUIDE.glob("*.md") for link in re.findall(r"\]\(([^)]+)\)", file.read_text("utf-8"))
    ]
    assert links
    assert [link for file, link in links if not (file.parent / link).is_file()] == []


def test_every_page_of_the_window_is_named_in_the_guide():
    words = "".join(file.read_text("utf-8") for file in GUIDE.glob("*.md"))
    assert [spec.word for spec in PAGES if f"**{spec.word}**" not in words] == []
