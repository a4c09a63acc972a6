"""The pictures of the window leave out no page and no state, and those of the manual stay small."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from usascp_desktop import assets
from usascp_desktop.ui import screenshots, shots
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.shell import OTHER_PAGES


def test_every_page_is_shown_full_and_empty_and_every_state_has_its_picture():
    names = [shot.name for shot in shots.shots()]
    assert len(names) == len(set(names))
    wanted = {spec.name for spec in (*PAGES, *OTHER_PAGES)}
    assert wanted | {f"{name}-empty" for name in wanted} | set(shots.STATES) == set(names)


def test_every_look_is_taken():
    looks = screenshots.LOOKS
    assert {theme.name for theme in looks.values()} == {"light", "dark", "high_contrast"}
    assert max(theme.scale for theme in looks.values()) == 2.0
    assert "touch" in {theme.density for theme in looks.values()}


def test_every_picture_of_the_manual_is_one_that_is_taken_and_every_one_there_is_made_by_it():
    names = {shot.name for shot in shots.shots()}
    assert set(screenshots.DOCS) <= names
    there = {file.stem for file in assets.path("docs", "pictures").glob("*.png")}
    assert there == set(screenshots.DOCS.values())


def test_the_manual_gets_few_colours_and_what_did_not_change_is_left_alone(tmp_path, qapp):
    taken, docs = tmp_path / "taken", tmp_path / "docs"
    taken.mkdir()
    picture = QImage(1440, 900, QImage.Format.Format_RGB32)
    picture.fill(QColor("#f6f7f9"))
    painter = QPainter(picture)
    for number in range(1440):
        painter.setPen(QColor.fromHsv(number % 360, 255, 40 + number % 200))
        painter.drawLine(number, 0, number, 300)
    painter.end()
    picture.setPixelColor(700, 600, QColor("#0b6b43"))
    picture.save(str(taken / "today-light.png"))
    (made,) = screenshots.write_docs(taken, docs)
    small = QImage(str(made))
    assert small.size() == picture.size()
    assert 1 < small.colorCount() <= screenshots.DOCS_COLOURS
    rare = small.pixelColor(700, 600)
    assert small.pixelColor(10, 800) == QColor("#f6f7f9"), "the ground stays as it is"
    assert rare.green() > 1.5 * rare.red(), "a rare ink keeps its hue"
    assert screenshots.write_docs(taken, docs) == []
    assert [file.name for file in taken.iterdir()] == ["today-light.png"]


def test_no_picture_of_the_manual_is_large():
    assert [file.name for file in assets.path("docs", "pictures").glob("*.png") if file.stat().st_size > 150_000] == []
