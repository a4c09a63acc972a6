"""Attachments: adding by drop and paste, what is refused, the words a photo wants, and undo."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit

from usascp_desktop.store.queries import Query


@pytest.fixture
def page(window):
    made = window.open("attachments")
    window.wait(lambda: made.owner.count())
    return made


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "IMG_1.jpg"
    Image.new("RGB", (640, 480), "#7aa").save(path)
    return path


def _rows(window):
    with window.database.read() as reader:
        return reader.rows(Query("attachment"))


def _drop(page, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    page.dropEvent(
        QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_dropped_photos_are_attached_to_the_consultation_chosen_and_one_undo_takes_them_back(window, page, photo):
    other = photo.with_name("IMG_2.jpg")
    other.write_bytes(photo.read_bytes())
    _drop(page, photo, other)
    window.wait(lambda: len(_rows(window)) == 2)
    assert {row["about"] for row in _rows(window)} == {f"consultation/{window.ids['meeting']}"}
    window.undo_notice()
    window.wait(lambda: not _rows(window))


def test_a_folder_and_a_damaged_photo_are_refused_by_name_and_the_rest_is_kept(window, page, photo, tmp_path):
    torn = tmp_path / "torn.jpg"
    torn.write_bytes(photo.read_bytes()[:500])
    _drop(page, tmp_path, torn, photo)
    window.wait(lambda: len(_rows(window)) == 1)
    said = window.find("Notice").text()
    assert "torn.jpg" in said
    assert "folder" in said


def test_a_pasted_picture_becomes_a_file_with_the_time_in_its_name(window, page):
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    page.paste()
    window.wait(lambda: _rows(window))
    (row,) = _rows(window)
    assert row["name"].startswith("Pasted 2")
    assert row["media_type"] == "image/png"


def test_a_photo_wants_words_until_it_has_caption_and_alternative_text(window, page, photo):
    _drop(page, photo)
    editors = page.detail.form.editors
    window.wait(lambda: page.panes.is_open and "caption" in editors and editors["caption"].widget.isVisible())
    page.bare.setChecked(True)
    assert len(page.model.pictures) == 1
    window.activate()
    for name, words in (("Caption", "Pumps"), ("Alternative text", "Two pumps under a roof")):
        field = window.find(name, QLineEdit)
        field.setFocus()
        window.keys(field, words, Qt.Key.Key_Return)
    window.wait(lambda: not page.model.pictures)
    assert "want" not in page.title.line.text()


def test_the_wall_shows_the_picture_made_small(window, page, photo):
    _drop(page, photo)
    window.wait(lambda: page.model.pictures and page.model.small(page.model.pictures[0]) is not None)
    small = page.model.small(page.model.pictures[0])
    assert max(small.width(), small.height()) == 320


def test_a_copy_that_is_saved_is_the_file_again(window, page, photo, tmp_path):
    _drop(page, photo)
    window.wait(lambda: page.panes.is_open)
    page.detail.save_copy(tmp_path / "out")
    window.wait(lambda: list((tmp_path / "out").glob("*.jpg")))
    (copy,) = (tmp_path / "out").glob("*.jpg")
    window.wait(lambda: copy.read_bytes() == photo.read_bytes())


def test_a_deleted_file_comes_back_with_undo(window, page, photo):
    _drop(page, photo)
    window.wait(lambda: page.panes.is_open)
    window.click("Delete attachment")
    window.wait(lambda: not _rows(window))
    window.undo_notice()
    window.wait(lambda: _rows(window))


def test_filters_of_the_list_hold_for_the_wall_and_the_table_alike(window, page, photo):
    plan = photo.with_name("plan.jpg")
    plan.write_bytes(photo.read_bytes())
    _drop(page, photo, plan)
    window.wait(lambda: len(page.model.pictures) == 2)
    window.keys(page.list.search, "plan")
    window.wait(lambda: page.list.count.text() == "1 of 2" and len(page.model.pictures) == 1)
    assert page.model.pictures[0].name == "plan.jpg"
    page.show_as("table")
    assert page.list.table.isVisible()
    assert page.list.model.row_count() == 1
    page.list.pick("caption", ("*filled",))
    window.wait(lambda: page.list.count.text() == "0 of 2" and not page.model.pictures)


def test_keys_of_files_are_neither_columns_nor_filters(page):
    names = {one.name for one in page.list.available} | {spec.name for spec in page.list.filtered.fields()}
    assert names.isdisjoint({"key", "sha256", "file"})
