"""The window's languages: every sentence is in the catalogues, placeholders survive, and a choice holds at once."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.layout import faults
from usascp_desktop.ui.catalogues import all_sentences, catalogue, read
from usascp_desktop.ui.words import LANGUAGES, speak, tr

OTHERS = [language for language in LANGUAGES if language != "en"]
PLACE = re.compile(r"\{[0-9]\}")


@pytest.fixture
def english_again(qapp):
    """Leave the other tests the language they were written in."""
    yield
    speak("en", QCoreApplication.instance())
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", OTHERS)
def test_every_catalogue_has_every_sentence(language):
    missing = sorted(set(all_sentences()) - set(read(catalogue(language))))
    assert missing == [], "run: make translations"


@pytest.mark.parametrize("language", OTHERS)
def test_translations_keep_the_places_of_numbers_and_names_and_say_who_made_them(language):
    for text, (said, note) in read(catalogue(language)).items():
        if said:
            assert sorted(PLACE.findall(said)) == sorted(PLACE.findall(text)), text
            assert note, text


@pytest.mark.parametrize("language", OTHERS)
def test_the_window_says_its_pages_in_the_language_chosen(window, language, english_again):
    window.open("needs")
    window.shell.use_settings(_with(window.shell.settings, language))
    words = {button.text() for button in window.shell._buttons.values()}
    assert tr("Needs") in words
    assert tr("Needs") != "Needs"
    window.shell.use_settings(_with(window.shell.settings, "en"))
    assert "Needs" in {button.text() for button in window.shell._buttons.values()}


@pytest.mark.parametrize("language", OTHERS)
def test_a_consultation_fits_in_every_language(window, language, english_again):
    window.shell.use_settings(_with(window.shell.settings, language))
    window.open("consultations", window.ids["meeting"])
    _settle(window)
    assert faults(window.shell.frame) == []


@pytest.mark.parametrize("page", ["today", "needs", "consultations", "people", "settings"])
def test_right_to_left_does_not_break_the_layout(window, page, english_again):
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.open(page)
    _settle(window)
    assert faults(window.shell.frame) == []


def _with(settings, language):
    from dataclasses import replace

    return replace(settings, language=language)


def _settle(window):
    for _ in range(3):
        answered = []
        window.shell.context.operations.read(lambda _reader: True, done=answered.append)
        window.wait(lambda answered=answered: answered)
    QApplication.processEvents()
