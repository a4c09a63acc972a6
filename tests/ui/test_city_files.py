"""From a city to its files and back: how many there are, only those, and what is added while only those show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Need
from usascp_desktop.services import attachments

FILES = ("of the meeting", "of the need", "of the city", "of another city")


@pytest.fixture
def filed(window, tmp_path):
    """A meeting and a need of Phuket with a file each, the city's own, and one of a meeting in Kuching."""
    home = window.shell.context.workspace.folder

    def fill(unit):
        city, kuching = (unit.resolve("city", name) for name in ("phuket", "kuching"))
        meeting = unit.add(Consultation, {"city": city, "title": "Pumps", "moment": "2026-03-02T09:00[Asia/Bangkok]"})
        need = unit.add(Need, {"city": city, "statement": "Meters"})
        other = unit.add(Consultation, {"city": kuching, "moment": "2026-04-02T09:00[Asia/Kuching]"})
        abouts = (f"consultation/{meeting}", f"need/{need}", f"city/{city}", f"consultation/{other}")
        for name, about in zip(FILES, abouts, strict=True):
            file = tmp_path / f"{name}.txt"
            file.write_text(name, encoding="utf-8")
            attachments.add(unit, home, about, file)
        return city, meeting

    return window.database.write(fill, label="Fill")


def names(page):
    return sorted(one.name.removesuffix(".txt") for one in page.model.pictures)


def test_a_city_counts_its_files_and_opens_just_those(window, filed, tmp_path):
    city, meeting = filed
    cities = window.open("cities", city)
    window.wait(lambda: cities.files.text() == "F&iles 3")
    window.click("Files")
    page = window.shell.page("attachments")
    window.wait(lambda: names(page) == sorted(FILES[:3]))
    window.wait(lambda: page.only.isVisible() and page.only.text() == "Only Phuket")
    assert page.owner.currentData() == f"consultation/{meeting}", "what is added here belongs to this city"
    (tmp_path / "new.txt").write_text("new", encoding="utf-8")
    page.take_files([tmp_path / "new.txt"])
    window.wait(lambda: "new" in names(page))
    assert len(names(page)) == 4
    window.qtbot.mouseClick(page.only, Qt.MouseButton.LeftButton)
    window.wait(lambda: FILES[3] in names(page))
    assert not page.only.isVisible()


def test_the_first_file_of_a_record_shows_among_those_of_its_city(window, filed):
    city, _ = filed
    home = window.shell.context.workspace.folder
    window.shell.open_page("attachments", filters={"city": city})
    page = window.shell.page("attachments")
    window.wait(lambda: names(page) == sorted(FILES[:3]))

    def add(unit):
        need = unit.add(Need, {"city": city, "statement": "Pipes"})
        return attachments.add(unit, home, f"need/{need}", home / "data.db")

    window.database.write(add, label="Attach")
    window.wait(lambda: "data.db" in names(page))
    window.shell.open_page("attachments", filters={"city": city})
    page.bare.click()
    window.wait(lambda: names(page) == [])
    page.list.clear()
    window.wait(lambda: len(names(page)) == 5 and not page.only.isVisible())
