"""What the window says, in the language that was chosen: every sentence shown goes through ``tr``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from usascp_desktop import assets

CONTEXT = "usascp"
"""The one context of all catalogues: a sentence means the same wherever it stands."""

LANGUAGES = {"en": "English", "id": "Bahasa Indonesia", "vi": "Tiếng Việt", "th": "ไทย"}
"""The languages the window speaks, by BCP 47 tag, each by its own name."""


def tr(text: str) -> str:
    """Return a sentence in the chosen language, as it is where the catalogue has none.

    Numbers and names come in afterwards: ``tr("{0} of {1} shown").format(a, b)``.
    """
    return QCoreApplication.translate(CONTEXT, text)


def marked(text: str) -> str:
    """Return a text as it is, noting it for the catalogues: for tables made before a language is chosen."""
    return text


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
    if not ours.load(str(assets.path("resources", "translations", f"usascp_{language}.qm"))):
        ours.deleteLater()
        return False
    app.installTranslator(ours)
    qt = QTranslator(app)
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    return True
