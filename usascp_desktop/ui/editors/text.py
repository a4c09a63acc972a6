"""Editors of words and figures: one line, and text of any length."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.ui.editors.base import Editor
from usascp_desktop.ui.editors.one_line import OneLine

_HINTS = {Kind.PLACE: "17.96,102.61", Kind.ABOUT: "need/0192…"}


class LineEditor(Editor):
    """One line: text, numbers and places, as they are written."""

    def __init__(self, field: Field, placeholder: str = "") -> None:
        self.line = OneLine()
        self.line.setPlaceholderText(placeholder or _HINTS.get(field.kind, ""))
        super().__init__(field, self.line)
        self.line.textEdited.connect(lambda _text: self.typed())
        self.line.returnPressed.connect(self.keep)

    def _put(self, shown: object) -> None:
        self.line.setText(str(shown))
        self.line.setCursorPosition(0)

    def _take(self) -> object:
        return self.line.text()


class LongEditor(Editor):
    """Text of any length; Tab goes to the next field, and nothing pasted is read as markup."""

    def __init__(self, field: Field, placeholder: str = "") -> None:
        self.text = QPlainTextEdit(placeholderText=placeholder)
        self.text.setTabChangesFocus(True)
        lines = self.text.fontMetrics().lineSpacing()
        self.text.setMinimumHeight(lines * 4)
        self.text.setMaximumHeight(lines * 8)
        super().__init__(field, self.text)
        self.text.textChanged.connect(self._changed)

    def _changed(self) -> None:
        if self.text.hasFocus():
            self.typed()

    def _put(self, shown: object) -> None:
        self.text.setPlainText(str(shown))

    def _take(self) -> object:
        return self.text.toPlainText()
