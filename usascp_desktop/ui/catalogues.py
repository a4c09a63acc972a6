"""Brings the catalogues of translations up to date: finds every sentence, keeps what is translated, compiles.

``python -m usascp_desktop.ui.catalogues`` writes ``resources/translations/usascp_<language>.ts`` and ``.qm``.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from usascp_desktop import assets
from usascp_desktop.records import RECORDS
from usascp_desktop.ui.actions import all_actions
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.words import CONTEXT, LANGUAGES

_CALLS = ("tr", "marked")
MACHINE = "machine-made, not read by a speaker yet"
"""What is noted beside a translation that no speaker has confirmed; a speaker takes the note away."""


def sentences(source: str) -> Iterator[str]:
    """Yield the sentences of a module: the texts given to ``tr`` and ``marked``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS and node.args:
            given = node.args[0]
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield given.value


def all_sentences() -> dict[str, str]:
    """Return every sentence of the window with the first module that says it; labels of fields come last."""
    found: dict[str, str] = {}
    package = Path(__file__).parent
    for file in sorted(package.rglob("*.py")):
        for text in sentences(file.read_text(encoding="utf-8")):
            found.setdefault(text, file.relative_to(package.parent).as_posix())
    for form in sorted(assets.path("ui", "forms").glob("*.toml")):
        for section in tomllib.loads(form.read_text(encoding="utf-8"))["section"]:
            if section.get("title"):
                found.setdefault(section["title"], f"ui/forms/{form.name}")
    for spec in PAGES:
        found.setdefault(spec.word, "ui/page_specs.py")
    for action in all_actions():
        for text in (action.words, action.group):
            found.setdefault(text, "ui/actions.py")
    for name, kind in RECORDS.items():
        for text in (kind.singular, kind.plural, *(field.label for field in kind.declared.values())):
            found.setdefault(text, f"records: {name}")
    return found


def catalogue(language: str) -> Path:
    """Return where the catalogue of a language lies."""
    return assets.path("resources", "translations") / f"usascp_{language}.ts"


def read(file: Path) -> dict[str, tuple[str, str]]:
    """Return sentence -> (translation, note) of a catalogue; empty where there is none yet."""
    if not file.exists():
        return {}
    return {
        one.findtext("source") or "": (one.findtext("translation") or "", one.findtext("translatorcomment") or "")
        for one in ElementTree.parse(file).iter("message")
    }


def write(file: Path, language: str, known: dict[str, tuple[str, str]], wanted: dict[str, str]) -> int:
    """Write a catalogue of all wanted sentences and return how many of them are translated."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    done = 0
    for text, place in wanted.items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=place, line="0")
        ElementTree.SubElement(message, "source").text = text
        said, note = known.get(text, ("", ""))
        if note:
            ElementTree.SubElement(message, "translatorcomment").text = note
        translation = ElementTree.SubElement(message, "translation")
        if said:
            translation.text = said
            done += 1
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return done


def compile_all() -> None:
    """Turn every catalogue into the form that Qt reads; sentences without a translation stay English."""
    for language in LANGUAGES:
        file = catalogue(language)
        if file.exists():
            tool = Path(sys.executable).with_name("pyside6-lrelease")
            subprocess.run([str(tool), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True)


def main() -> int:
    """Bring every catalogue up to date and print how much of each is translated."""
    wanted = all_sentences()
    for language in LANGUAGES:
        if language != "en":
            file = catalogue(language)
            done = write(file, language, read(file), wanted)
            print(f"{LANGUAGES[language]}: {done} of {len(wanted)} sentences")
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
