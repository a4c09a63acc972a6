"""Brings the catalogues of translations up to date: finds every sentence, keeps what is translated, compiles.

``python -m usascp_desktop.ui.catalogues`` writes ``resources/translations/usascp_<language>.ts`` and ``.qm``.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from usascp_desktop import assets, errors
from usascp_desktop.domain.quality import RULES
from usascp_desktop.errors import UserError
from usascp_desktop.records import RECORDS
from usascp_desktop.services.needs_board import short
from usascp_desktop.services.reports import catalogue as catalogue_of_reports
from usascp_desktop.ui.actions import all_actions
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.theme import tokens
from usascp_desktop.ui.words import CONTEXT, LANGUAGES

_CALLS, _COUNTS = ("tr", "marked", "say"), ("counted", "say_count")
_ERRORS = tuple(name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, UserError))
FORMS = "\x1e"
"""Stands between the forms of a sentence about a number of things, where its language has several."""
_SHOWN = (
    "sectors", "need_kind", "need_status", "need_priority", "need_urgency", "need_evidence", "consultation_kinds",
    "consultation_status", "commitment_status", "commitment_side", "follow_up_kinds", "follow_up_status",
    "delegation_status", "person_roles", "consent", "sensitivity", "stakeholder_influence", "organization_kinds",
    "organization_sides",
    "question_status", "ascn_focus_areas", "meeting_status", "countries", "languages", "ascn_project_status",
    "twinning_status",
)  # fmt: skip
MACHINE = "machine-made, not read by a speaker yet"
"""What is noted beside a translation that no speaker has confirmed; a speaker takes the note away."""


def sentences(source: str) -> Iterator[str]:
    """Yield the sentences of a module: the texts given to ``tr``, ``marked`` and the like."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if (node.func.id in _CALLS or node.func.id in _ERRORS) and node.args:
                yield from _texts(node.args[0])
            elif len(node.args) > 1 and (node.func.id in _COUNTS or _is_later(node)):
                yield from _texts(node.args[1])


def _is_later(call: ast.Call) -> bool:
    """True for ``partial(tr, …)``, which says its sentence when it is called."""
    return getattr(call.func, "id", "") == "partial" and getattr(call.args[0], "id", "") in _CALLS


def counted_sentences() -> frozenset[str]:
    """Return the sentences about a number of things, each in its English form for many."""
    return frozenset(text for _file, source in _modules() for text in _counts(source))


def _counts(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _COUNTS:
            yield from _texts(node.args[1]) if len(node.args) > 1 else ()


def _texts(given: ast.expr) -> Iterator[str]:
    """Yield the text, or both texts of a choice between two."""
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        yield given.value
    elif isinstance(given, ast.IfExp):
        yield from (*_texts(given.body), *_texts(given.orelse))


def _modules() -> Iterator[tuple[str, str]]:
    """Yield name and source of every module that says something, those of the window first."""
    package = Path(__file__).parent.parent
    files = sorted(package.rglob("*.py"), key=lambda file: (file.parts[len(package.parts)] != "ui", file))
    for file in files:
        yield file.relative_to(package).as_posix(), file.read_text(encoding="utf-8")


def _vocabularies() -> Iterator[str]:
    """Yield the labels of the codes that come with the program; those of countries and languages are names."""
    document = json.loads(assets.path("db", "seed", "vocabularies.json").read_text(encoding="utf-8"))
    for vocabulary, block in document.items():
        if vocabulary in _SHOWN:
            yield from (item["label"] for item in block["items"])
    yield from (short(item["label"]) for item in document["need_status"]["items"])


def all_sentences() -> dict[str, str]:
    """Return every sentence of the window with the first module that says it; labels of fields come last."""
    found: dict[str, str] = {}
    for name, source in _modules():
        for text in sentences(source):
            found.setdefault(text, name)
    for form in sorted(assets.path("ui", "forms").glob("*.toml")):
        for section in tomllib.loads(form.read_text(encoding="utf-8"))["section"]:
            if section.get("title"):
                found.setdefault(section["title"], f"ui/forms/{form.name}")
    for spec in PAGES:
        found.setdefault(spec.word, "ui/page_specs.py")
    for action in all_actions():
        for text in (action.words, action.group, action.inside, action.also):
            found.setdefault(text, "ui/actions.py")
    for name, kind in RECORDS.items():
        for text in (
            kind.singular,
            kind.plural,
            *(field.label for field in kind.declared.values()),
            *(field.help for field in kind.declared.values()),
        ):
            found.setdefault(text, f"records: {name}")
    for rule in RULES:
        found.setdefault(rule.what[:1].upper() + rule.what[1:], "domain/quality.py")
    for report in catalogue_of_reports.ALL:
        for text in (report.title, report.description):
            found.setdefault(text, "services/reports/catalogue.py")
    for kind in tokens()["kinds"].values():
        found.setdefault(kind["word"], "ui/tokens.json")
    for group in tokens()["sector_group"]:
        found.setdefault(group.capitalize(), "ui/tokens.json")
    for text in _vocabularies():
        found.setdefault(text, "db/seed/vocabularies.json")
    found.pop("", None)
    return found


def catalogue(language: str) -> Path:
    """Return where the catalogue of a language lies."""
    return assets.path("resources", "translations") / f"usascp_{language}.ts"


def read(file: Path) -> dict[str, tuple[str, str]]:
    """Return sentence -> (translation, note) of a catalogue; empty where there is none yet."""
    if not file.exists():
        return {}
    return {
        one.findtext("source") or "": (_translation(one), one.findtext("translatorcomment") or "")
        for one in ElementTree.parse(file).iter("message")
    }


def _translation(message: ElementTree.Element) -> str:
    forms = [one.text or "" for one in message.iterfind("translation/numerusform")]
    return FORMS.join(forms) if forms else (message.findtext("translation") or "").strip()


def write(file: Path, language: str, known: dict[str, tuple[str, str]], wanted: dict[str, str]) -> int:
    """Write a catalogue of all wanted sentences and return how many of them are translated."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    done = 0
    counts = counted_sentences()
    for text, place in wanted.items():
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text in counts else {})
        ElementTree.SubElement(message, "location", filename=place, line="0")
        ElementTree.SubElement(message, "source").text = text
        said, note = known.get(text, ("", ""))
        if note:
            ElementTree.SubElement(message, "translatorcomment").text = note
        translation = ElementTree.SubElement(message, "translation")
        if not said:
            translation.set("type", "unfinished")
        done += bool(said)
        if text not in counts:
            translation.text = said or None
            continue
        for form in said.split(FORMS):
            ElementTree.SubElement(translation, "numerusform").text = form
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
