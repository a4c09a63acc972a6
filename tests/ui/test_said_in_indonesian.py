"""What goes wrong is told in the language of the window, with the names and values in their places."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from usascp_desktop import services
from usascp_desktop.config import Settings
from usascp_desktop.domain.consent import Audience, Item, may_leave
from usascp_desktop.errors import RejectedError, UserError
from usascp_desktop.exports.saving import put_in_place
from usascp_desktop.records import record_named
from usascp_desktop.records.needs import Need
from usascp_desktop.records.rules import to_stored
from usascp_desktop.sentences import small
from usascp_desktop.ui.app import Opening
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.words import said_of, speak, tr
from usascp_desktop.workspace import open_workspace


@pytest.fixture(autouse=True)
def indonesian(qapp):
    """Speak Indonesian, and leave the other tests the language they were written in."""
    assert speak("id", QCoreApplication.instance())
    yield
    speak("en", QCoreApplication.instance())


@pytest.fixture
def shell(qtbot, qapp):
    Theme().apply(qapp)
    made = Shell(Theme(), Settings(last_page="cities", language="id"))
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def _told(shell):
    return [one.text() for one in shell.notices.findChildren(QLabel)]


def test_a_wrong_passphrase_is_answered_in_the_language_of_the_window(shell, encrypted_folder, tmp_path, qtbot):
    shutil.copytree(encrypted_folder, tmp_path / "workspace")
    opening = Opening(shell, tmp_path / "workspace")
    opening.begin()
    qtbot.waitUntil(lambda: opening.page is not None, timeout=10_000)
    qtbot.keyClicks(opening.page.field, "not this one")
    qtbot.keyClick(opening.page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opening.page.problem.text() != "", timeout=10_000)
    assert opening.page.problem.text() == "Frasa sandi tidak membuka ruang kerja ini; periksa dan coba lagi."


def test_a_folder_without_a_workspace_is_told_with_its_name(shell, tmp_path, qtbot):
    opening = Opening(shell, tmp_path / "kosong")
    opening.begin()
    said = f"Tidak ada ruang kerja di {tmp_path / 'kosong'}; “usascp new” membuatnya."
    qtbot.waitUntil(lambda: said in [one.text() for one in shell.findChildren(QLabel)], timeout=10_000)


def test_an_unknown_city_is_told_in_the_language_of_the_window(shell, practice_folder, tmp_path, qtbot):
    shutil.copytree(practice_folder, tmp_path / "workspace")
    shell.attach(open_workspace(tmp_path / "workspace"))
    work = {"city": "atlantis", "statement": "Water"}
    shell.context.operations.write(lambda unit: unit.add(Need, work), label="Add need")
    said = "Kota tidak disimpan: Tidak ada kota “atlantis”."
    qtbot.waitUntil(lambda: said in _told(shell), timeout=10_000)


def test_a_value_that_cannot_be_read_is_told_with_the_name_of_its_field():
    field = record_named("follow_up").declared["due"]
    with pytest.raises(RejectedError) as refused:
        to_stored(field, "soon")
    assert str(refused.value) == f"{field.label} was not kept: “soon” is not a date; write it like 2026-03-02."
    said = f"{tr(field.label)} tidak disimpan: “soon” bukan tanggal; tulislah seperti 2026-03-02."
    assert tr(str(refused.value)) == said
    assert tr(field.label) != field.label


def test_a_file_that_cannot_be_written_is_told_with_the_words_of_the_computer(tmp_path):
    (tmp_path / "draft").write_bytes(b"%PDF")
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(UserError) as refused:
        put_in_place(tmp_path / "draft", tmp_path / "report.pdf")
    assert tr(str(refused.value)) == "“report.pdf” adalah folder; pilih nama lain untuk berkas itu."


def test_why_something_stays_out_is_told_with_whom_it_is_not_for():
    verdict = may_leave(Item(sensitivity="commercial"), Audience("public"))
    assert verdict.why == "commercially sensitive, not for the public"
    assert tr(verdict.why) == "sensitif secara komersial, bukan untuk umum"


def test_the_name_of_a_record_stands_in_small_letters_in_every_language():
    assert small("Need") == "need"
    assert tr(small("Need")) == tr("Need").lower() != "need"


def test_putting_back_is_named_like_the_other_saves():
    assert said_of("Put back Priority") == f"Kembalikan: {tr('Priority')}"


def test_the_names_of_all_saves_are_said_in_the_language_of_the_window():
    names = {
        node.value.args[0].value if isinstance(node.value, ast.Call) else node.value.value
        for file in Path(services.__file__).parent.glob("*.py")
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith("LABEL")
    }
    whole = {name for name in names if "{" not in name}
    assert len(whole) > 15
    assert {name for name in whole if tr(name) == name} == set()
    assert said_of("Move need to Scoped").startswith("Pindahkan kebutuhan ke: ")
