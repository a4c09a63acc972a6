"""Choosing from many by typing any part of the words, in any script: the list under a line, and the editor of one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from usascp_desktop.domain.search_text import fold
from usascp_desktop.records import record_named
from usascp_desktop.records.fields import Field
from usascp_desktop.services.choosing import Title
from usascp_desktop.ui.editors.base import Editor
from usascp_desktop.ui.editors.one_line import OneLine
from usascp_desktop.ui.words import tr

MOST_SHOWN = 50


class Suggestions(QObject):
    """Offers choices under a line while it is typed in. ``picked`` carries a code, ``wanted`` a title to make.

    ``makes`` is what a record would be called that can be made from a title, empty if none can.
    """

    picked = Signal(str)
    wanted = Signal(str)

    def __init__(self, line: QLineEdit, *, makes: str = "") -> None:
        super().__init__(line)
        self.line, self._makes = line, makes
        self._choices: Mapping[str, str] = {}
        self._folded: dict[str, str] = {}
        self._others: dict[str, dict[str, str]] = {}
        self._listed: list[str] = []
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        popup = self._completer.popup()
        assert popup is not None
        popup.setAccessibleName(tr("Suggestions"))
        line.setCompleter(self._completer)
        line.textEdited.connect(self._typed)
        self._completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]

    def offer(self, choices: Mapping[str, str]) -> None:
        """Take code -> words; words that know other names (``also``) are found by those as well."""
        self._choices = choices
        self._folded = {code: fold(words) for code, words in choices.items()}
        self._others = {
            code: {fold(name).strip(): name for name in words.also}
            for code, words in choices.items()
            if isinstance(words, Title) and words.also
        }

    def matching(self, text: str) -> list[str]:
        """Return the codes whose words hold ``text``, those that begin with it first."""
        wanted = fold(text).strip()
        found = [code for code, words in self._folded.items() if wanted in words or self._other(code, wanted)]
        return sorted(found, key=lambda code: not self._folded[code].startswith(wanted))[:MOST_SHOWN]

    def exactly(self, text: str) -> str | None:
        """Return the code whose words, or other name, are ``text``, whatever their case and marks.

        None if none or several are; words come before other names.
        """
        wanted = fold(text).strip()
        found = [code for code, words in self._folded.items() if words.strip() == wanted]
        found = found or [code for code, others in self._others.items() if wanted in others]
        return found[0] if len(found) == 1 else None

    def _other(self, code: str, wanted: str) -> str:
        """Return the other name of a choice that holds a folded text, empty if none does."""
        return next((name for folded, name in self._others.get(code, {}).items() if wanted in folded), "")

    def _in_list(self, code: str, wanted: str) -> str:
        """Return the words of a choice, with the name it was found by where its words do not hold the text."""
        words = self._choices[code]
        return str(words) if wanted in self._folded[code] else f"{words} ({self._other(code, wanted)})"

    def _typed(self, text: str) -> None:
        self._listed = self.matching(text) if text.strip() else []
        words = [self._in_list(code, fold(text).strip()) for code in self._listed]
        if self._makes and text.strip() and self.exactly(text) is None:
            words.append(tr("New {0} “{1}”").format(self._makes, text.strip()))
        self._model.setStringList(words)

    def _activated(self, index: QModelIndex) -> None:
        if index.row() < len(self._listed):
            self.picked.emit(self._listed[index.row()])
        else:
            self.wanted.emit(str(index.data()).split("“", 1)[1].removesuffix("”"))


class ChoiceEditor(Editor):
    """A code or a reference: type any part of its words, choose from the list, or make what is not there yet."""

    def __init__(self, field: Field, choices: Mapping[str, str], empty: str = "") -> None:
        self.box = QComboBox()
        self.line = OneLine(parent=self.box)
        self.box.setLineEdit(self.line)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.line.setPlaceholderText(empty or tr("Not set"))
        self.line.setAccessibleName(tr(field.label))
        self.line.setAccessibleDescription(
            tr("{0}. Type any part of it, or Down for the list").format(tr(field.help or field.label))
        )
        makes = tr(record_named(field.to).singular).lower() if field.to else ""
        self._found = Suggestions(self.line, makes=makes)
        self._found.picked.connect(self._pick)
        self._found.wanted.connect(lambda title: self.wanted.emit(field.name, title))
        self._empty = empty or tr("Not set")
        super().__init__(field, self.box)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self.typed())
        self.box.activated.connect(lambda _index: self.keep())
        self.offer(choices)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Take code -> words, and go on showing what was shown."""
        shown = self._take() if self.box.count() else ""
        self.box.clear()
        self.box.addItem(self._empty, "")
        for code, words in choices.items():
            self.box.addItem(words, code)
        self._found.offer(choices)
        self._put(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page, for a choice must not change by scrolling past it; Down opens the list."""
        if event.type() == QEvent.Type.Wheel and not self._has_focus():
            event.ignore()
            return True
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key()
        if watched is self.line and pressed == Qt.Key.Key_Down and not self.line.text():
            self.box.showPopup()
            return True
        return super().eventFilter(watched, event)

    def _pick(self, code: str) -> None:
        self._put(code)
        self.keep()

    def _put(self, shown: object) -> None:
        code = str(shown)
        place = self.box.findData(code)
        if place < 0:
            self.box.addItem(code, code)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)
        self.line.setText(self.box.itemText(place) if code else "")
        self.line.setCursorPosition(0)

    def _take(self) -> object:
        """The code that the words in the line mean; words that mean none are refused where they are kept."""
        text = self.line.text()
        place = self.box.currentIndex()
        if place > 0 and text == self.box.itemText(place):
            return str(self.box.itemData(place))
        if not text.strip() or text == self._empty:
            return ""
        return self._found.exactly(text) or text

    def _is_whole(self) -> bool:
        taken = str(self._take())
        return not taken or self.box.findData(taken) >= 0


class FlagEditor(ChoiceEditor):
    """Yes, no or not known."""

    def __init__(self, field: Field) -> None:
        super().__init__(field, {"yes": tr("Yes"), "no": tr("No")}, tr("Not known"))

    def _as_text(self, value: object) -> object:
        return {True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else ""
