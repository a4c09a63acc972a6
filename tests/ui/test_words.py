"""The window's languages: every sentence is in the catalogues, placeholders survive, and a choice holds at once."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.layout import faults
from usascp_desktop.errors import NotAllowedError
from usascp_desktop.sentences import joined, say, say_count
from usascp_desktop.ui.catalogues import all_sentences, catalogue, read
from usascp_desktop.ui.words import LANGUAGES, counted, said_of, speak, tr

OTHERS = [language for language in LANGUAGES if language != "en"]
PLACE = re.compile(r"\{[0-9]\}")
MNEMONIC = re.compile(r"&(?=\w)")
KEY = re.compile(r"   (\S+)$")


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
def test_translations_keep_mnemonics_and_the_keys_behind_words(language):
    for text, (said, _note) in read(catalogue(language)).items():
        if said:
            assert bool(MNEMONIC.search(said)) == bool(MNEMONIC.search(text)), text
            assert KEY.findall(said) == KEY.findall(text), text


@pytest.mark.parametrize("language", OTHERS)
def test_most_of_what_the_window_says_is_translated(language):
    known, ours = read(catalogue(language)), all_sentences()
    shown = [text for text, place in ours.items() if place.startswith(("ui/", "services/", "records", "db/"))]
    bare = [text for text in shown if not known.get(text, ("", ""))[0]]
    assert len(bare) < len(shown) // 20, bare


def test_a_number_takes_the_form_of_its_sentence(english_again):
    assert counted("{0} page", "{0} pages", 1) == "1 page"
    assert counted("{0} page", "{0} pages", 1200) == "1,200 pages"
    assert speak("id", QCoreApplication.instance())
    assert counted("{0} page", "{0} pages", 1) == "1 halaman"
    assert tr(say_count("{0} line to review", "{0} lines to review", 2)) == "2 baris untuk ditinjau"


def test_a_sentence_of_a_service_is_english_text_and_is_said_as_chosen(english_again):
    sentence = joined(say("Need"), say("missing: {0}", say("Priority")), "Vientiane")
    assert sentence == "Need · missing: Priority · Vientiane"
    assert speak("id", QCoreApplication.instance())
    assert tr(sentence) == "Kebutuhan · belum ada: Prioritas · Vientiane"
    assert tr(str(NotAllowedError(say("In {0} h", 3)))) == "Dalam 3 jam"
    assert said_of("Add need") == "Tambah: Kebutuhan"


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
