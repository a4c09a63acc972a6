"""What the window says, in the language that was chosen: every sentence shown goes through ``tr``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from usascp_desktop import assets
from usascp_desktop.sentences import Sentence, Small
from usascp_desktop.sentences import marked as marked

if TYPE_CHECKING:
    from pathlib import Path

    from usascp_desktop.store.unit_of_work import Reader

CONTEXT = "usascp"
"""The one context of all catalogues: a sentence means the same wherever it stands."""

LANGUAGES = {"en": "English", "id": "Bahasa Indonesia", "vi": "Tiếng Việt", "th": "ไทย"}
"""The languages the window speaks, by BCP 47 tag, each by its own name."""


def tr(text: str) -> str:
    """Return a sentence in the chosen language, as it is where the catalogue has none.

    Numbers and names come in afterwards: ``tr("{0} of {1} shown").format(a, b)``. A ``Sentence`` of the services
    brings its own.
    """
    if isinstance(text, Sentence):
        return _said(text)
    return QCoreApplication.translate(CONTEXT, text)


def _said(sentence: Sentence) -> str:
    parts = [tr(part) if isinstance(part, Sentence) else part for part in sentence.parts]
    if sentence.number is None:
        said = tr(sentence.patterns[0]).format(*parts)
        return said.lower() if isinstance(sentence, Small) else said
    return counted(sentence.patterns[0], sentence.patterns[1], sentence.number, *parts[1:])


def counted(one: str, many: str, count: int, *more: object) -> str:
    """Return the sentence for a number of things in the chosen language, with the number at ``{0}``.

    ``one`` and ``many`` are the English sentences; a catalogue has as many forms as its language. ``more`` stands at
    ``{1}`` and so on.
    """
    said = QCoreApplication.translate(CONTEXT, many, "", count)
    return (one if said == many and count == 1 else said).format(f"{count:,}", *more)


def said_of(label: str) -> str:
    """Return the name of a save, which is kept in English for everybody, in the chosen language."""
    whole = tr(label)
    verb = next((verb for verb in _SAVES if label.startswith(f"{verb} ")), None)
    if whole != label or verb is None or tr(_SAVES[verb]) == _SAVES[verb]:
        return whole
    rest = label.removeprefix(f"{verb} ")
    return tr(_SAVES[verb]).format(tr(rest[:1].upper() + rest[1:]))


def terms(reader: Reader, vocabulary: str) -> dict[str, str]:
    """Return code -> label of a vocabulary in the chosen language; labels of the team's own making stay theirs."""
    return {code: tr(words) for code, words in reader.terms(vocabulary).items()}


_SAVES = {
    "Add": marked("Add: {0}"),
    "Change": marked("Change: {0}"),
    "Delete": marked("Delete: {0}"),
    "Move need to": marked("Move need to: {0}"),
    "Put back": marked("Put back: {0}"),
    "Set": marked("Set: {0}"),
}
"""What stands before the name of a record or field in the names of saves."""


def compiled(language: str) -> Path:
    """Return where the catalogue of a language lies in the form that Qt reads."""
    return assets.path("resources", "translations") / f"usascp_{language}.qm"


def speak(language: str, app: QCoreApplication) -> bool:
    """Let the window speak a language from here on; False, and English, where there is no catalogue for it.

    What is on the screen already keeps its words until it is made again. Qt's own parts (calendars, file dialogs)
    follow where Qt comes with the language.
    """
    for one in app.findChildren(QTranslator):
        app.removeTranslator(one)
        one.deleteLater()
    if language == "en":
        return True
    ours = QTranslator(app)
    if not ours.load(str(compiled(language))):
        ours.deleteLater()
        return False
    app.installTranslator(ours)
    qt = QTranslator(app)
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    return True
