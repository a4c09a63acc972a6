"""Files dropped on the window go to whoever takes them, or are answered with a sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from usascp_desktop.ui import dropped

LEFT, COPY = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction


class Place:
    """A window with one page, which takes files if it has a place for them."""

    def __init__(self, page, names=()):
        self.page, self.names, self.went = page, names, []

    def current_page(self):
        return self.page

    def page_names(self):
        return self.names

    def go_with(self, name, paths):
        self.went.append((name, list(paths)))
        return True


class Takes:
    def __init__(self):
        self.taken = []

    def take_files(self, paths):
        self.taken += paths


@pytest.fixture
def photo(tmp_path):
    file = tmp_path / "pump.JPG"
    file.write_bytes(b"picture")
    return file


def test_a_photo_goes_to_the_record_that_shows(photo):
    page = Takes()
    assert dropped.route(Place(page), [photo]) == ""
    assert page.taken == [photo]


def test_a_photo_without_a_place_is_told_where_to_go(photo):
    assert "open a consultation" in dropped.route(Place(object()), [photo])


def test_a_folder_is_told_to_come_as_files(tmp_path):
    assert dropped.route(Place(Takes()), [tmp_path]) == dropped.NO_FOLDER


def test_a_bundle_goes_to_the_page_that_merges(tmp_path):
    file = tmp_path / "from-manila.usascp"
    file.write_bytes(b"bundle")
    assert dropped.route(Place(Takes()), [file]) == dropped.NO_SYNC
    place = Place(Takes(), names=("sync",))
    assert dropped.route(place, [file]) == ""
    assert place.went == [("sync", [file])]


def test_a_drop_on_the_window_is_answered(window, photo):
    window.open("about")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    event = QDropEvent(QPointF(20, 20), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    window.shell.dropEvent(event)
    assert event.isAccepted()
    assert "cannot be kept here" in window.shell.notices._text.text()
