"""A language in which every sentence stands between ⟦ and ⟧ and is a third longer, and what is shown outside of it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from usascp_desktop import assets
from usascp_desktop.records import RECORDS
from usascp_desktop.services.reports import wording
from usascp_desktop.store.queries import Query
from usascp_desktop.ui import catalogues, words
from usascp_desktop.ui.pages.settings import LANGUAGES as DOCUMENTS

LANGUAGE = "qps"
_ROWS_LOOKED_AT = 60
_CUT = 6
_MARKS = "!<>?@#$ "
_INITIALS = re.compile(r"[A-Z]{1,3}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_KEYS = re.compile(
    r"(?:Ctrl|Alt|Shift)\+(?:Shift\+)?(?:Enter|Return|Down|Up|Tab|Delete|\S)(?: … \d)?"
    r"|\b(?:F\d+|Esc|Escape|Del|Enter|Return|Space|Delete|Tab|Ctrl|Alt|Shift|Up|Down)\b"
)
_FIGURES = re.compile(
    r"\bUTC[+-]?[\d:]*|\b\d[\d,.:\-/%]*(?:\s?(?:[kM]B|h|s|m|px|T|Z))?\b"
    r"|[A-Z][a-z]+(?:/[A-Z][A-Za-z_\- ]+)+|(?:/[\w.\-]+){2,}"
)
_BETWEEN = re.compile(r"[·,;:\n()“”\"/|→…↑↓←&]|\s[-–]\s|\s{2,}")
_NAMES = {"USASCP", "USASCP Desktop", "USD", "GeoNames, CC BY 4.0", "A4", "Washington, DC", "AR", *DOCUMENTS.values()}


def wrapped(text: str) -> str:
    """Return a sentence as the language says it; a key after three spaces stays behind it."""
    said, gap, key = text.partition("   ")
    if "   " in key:
        said, gap, key = text, "", ""
    return f"⟦{said}{'~' * max(2, round(len(said) * 0.3))}⟧{gap}{key}"


def make(folder: Path, *, but: str = "") -> Path:
    """Write and compile the catalogue, leaving out one sentence, and return the folder with it."""
    wanted = catalogues.all_sentences()
    known = {text: (wrapped(text), catalogues.MACHINE) for text in wanted if text != but}
    file = folder / f"usascp_{LANGUAGE}.ts"
    catalogues.write(file, "id", known, wanted)  # a language with one form for every number
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True)
    return file.with_suffix(".qm")


def speak_through(monkeypatch, file: Path) -> None:
    """Let ``words.speak`` find this catalogue where it finds the others."""
    real = words.compiled
    monkeypatch.setattr(words, "compiled", lambda language: file if language == LANGUAGE else real(language))


class Data:
    """The texts that stand in a workspace, and what is read to a city in its own language: nobody translates them."""

    def __init__(self, database, *more: str):
        sentences = set(catalogues.all_sentences()) - _countries()
        texts = {*more, *(text for tag in wording.languages() for text in _phrases(tag))}
        with database.read() as reader:
            for record in RECORDS:
                if record != "code":
                    for row in reader.rows(Query(record)):
                        texts |= {text for value in row.values() for text in _texts(value)}
            for meeting in reader.rows(Query("consultation", fields=("title",))):
                texts |= {
                    part
                    for line in reader.note_lines(meeting["id"])
                    for part in (*_texts(line.text), line.text.lstrip(_MARKS))
                }
        self._whole = {text.strip() for text in texts if text not in sentences} | _NAMES
        self._long = sorted((text for text in self._whole if len(text) > 2), key=len, reverse=True)
        self._all = "\n".join(self._whole)

    def is_all_of(self, text: str) -> bool:
        """True if nothing but data, figures and keys stands in a text."""
        if text.strip() in self._whole:
            return True
        rest = text
        if text.rstrip(" .").endswith("…"):
            whole, _between, cut = text.rpartition(" · ")
            if cut.rstrip(" .…") in self._all:  # only its beginning is painted
                rest = whole
        if _WORD.search(rest):
            for one in self._long:
                if one in rest:
                    rest = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", " · ", rest)
        rest = _FIGURES.sub(" · ", _KEYS.sub(" · ", rest))
        return all(self._known(part.strip(" .~")) for part in _BETWEEN.split(rest))

    def _known(self, part: str) -> bool:
        """A text of the workspace may be cut short where it stands."""
        if not _WORD.search(part) or _INITIALS.fullmatch(part):
            return True
        return part in self._whole or (len(part) > _CUT and part in self._all)


def _countries() -> set[str]:
    """Names of countries stand in the records of cities."""
    document = json.loads(assets.path("db", "seed", "vocabularies.json").read_text(encoding="utf-8"))
    return {item["label"] for item in document["countries"]["items"]}


def _phrases(tag: str) -> set[str]:
    if tag == "en":
        return set()
    document = tomllib.loads(assets.path("resources", "wording", f"{tag}.toml").read_text(encoding="utf-8"))
    return {text for part in document.values() if isinstance(part, dict) for text in part.values()}


def _texts(value) -> set[str]:
    if isinstance(value, str):
        return {value, *value.split("\n")}
    if isinstance(value, (set, frozenset, tuple, list)):
        return {text for one in value for text in _texts(one)}
    return {str(value)} if value is not None and not isinstance(value, (int, float, bool)) else set()


def outside(text: str) -> str:
    """Return what of a text stands outside of every ⟦…⟧; one that was cut at its end counts as closed."""
    kept, depth = [], 0
    for sign in text:
        depth += {"⟦": 1, "⟧": -1}.get(sign, 0)
        kept.append(sign if depth == 0 and sign != "⟧" else " · " if sign == "⟧" else "")
    return "".join(kept)


def shown(root: QWidget):
    """Yield (what it is, text) of everything a person sees, hears or finds under the pointer in a window."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget is not root and not widget.isVisibleTo(root):
            continue
        if widget.isWindow() and widget is not root and not isinstance(widget, QMenu):
            continue
        name = f"{type(widget).__name__}"
        yield f"{name}.toolTip", widget.toolTip()
        yield f"{name}.accessibleName", widget.accessibleName()
        yield f"{name}.accessibleDescription", widget.accessibleDescription()
        yield from _own(widget, name)


def _own(widget, name):
    if isinstance(widget, (QLabel, QAbstractButton)) and not _is_pixel(widget):
        yield f"{name}.text", re.sub(r"<[^>]+>", " ", widget.text().replace("&nbsp;", " ")).replace("&", "")
    if isinstance(widget, QGroupBox):
        yield f"{name}.title", widget.title()
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield f"{name}.placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for number in range(min(widget.count(), _ROWS_LOOKED_AT)):
            yield f"{name}.item", widget.itemText(number)
    if isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield f"{name}.tab", widget.tabText(number)
    if isinstance(widget, QMenu):
        yield from menu(widget)
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model():
        yield from _cells(widget.model(), name, isinstance(widget, QTableView))


def menu(widget: QMenu):
    """Yield the texts of a menu."""
    for action in widget.actions():
        if isinstance(action, QAction):
            yield "QMenu.action", action.text().replace("&", "")


def _is_pixel(widget) -> bool:
    return isinstance(widget, QLabel) and not widget.pixmap().isNull()


def _cells(model: QAbstractItemModel, name, heads):
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(model.columnCount() if heads else 0):
        text = model.headerData(column, Qt.Orientation.Horizontal)
        yield f"{name}.head", str(text or "")
    for row in range(min(model.rowCount(), _ROWS_LOOKED_AT)):
        for column in range(model.columnCount() if heads else 1):
            for role in roles:
                yield f"{name}.cell", str(model.index(row, column).data(role) or "")


class Painted:
    """Collects the texts that the window's own widgets paint."""

    def __init__(self, monkeypatch):
        self.texts: set[str] = set()
        real = QPainter.drawText

        def spy(painter, *given):
            self.texts |= {one for one in given if isinstance(one, str)}
            return real(painter, *given)

        monkeypatch.setattr(QPainter, "drawText", spy)


def faults(texts, data: Data) -> list[str]:
    """Return each (what, text) that holds words no catalogue was asked for."""
    found = {(what, text) for what, text in texts if text and not data.is_all_of(outside(text))}
    return sorted(f"{what}: {text[:160]!r}" for what, text in found)
