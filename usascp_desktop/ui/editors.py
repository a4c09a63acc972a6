"""One editor for each kind of field: what it shows, how it is typed, and when it says that it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from usascp_desktop.domain.search_text import fold
from usascp_desktop.records.fields import Field, Kind

KEEP_AFTER_MS = 2000
"""Typing is kept this long after it began, and when the field is left."""

_HINTS = {
    Kind.DATE: "2026-03-02",
    Kind.MOMENT: "2026-03-02T09:00[Asia/Vientiane]",
    Kind.MONEY: "1200000 USD 2026",
    Kind.PLACE: "17.96,102.61",
    Kind.SET: "one, another",
}


class Editor(QObject):
    """A widget for one field. ``kept`` carries the text or code to keep; ``left`` ends a visit to the field."""

    kept = Signal(str, object)
    left = Signal(str)

    def __init__(self, field: Field, widget: QWidget) -> None:
        super().__init__(widget)
        self.field, self.widget = field, widget
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self._shown: object = None
        widget.setAccessibleName(field.label)
        widget.setAccessibleDescription(field.help or field.label)
        widget.setToolTip(field.help)
        widget.setProperty("keep", self.keep)
        widget.installEventFilter(self)

    def show_value(self, value: object) -> None:
        """Show a value without saying that anything was typed; what is being typed is left alone."""
        if self.is_typing:
            return
        self._shown = self._as_text(value)
        self._put(self._shown)

    def keep(self) -> None:
        """Say what is in the field if it is not what was shown."""
        self._timer.stop()
        now = self._take()
        if now != self._shown:
            self._shown = now
            self.kept.emit(self.field.name, now or None)

    @property
    def value(self) -> str:
        """What is in the field now."""
        return self._take()

    @property
    def is_typing(self) -> bool:
        """True while the field holds something that was not kept yet."""
        return self.widget.hasFocus() and self._take() != self._shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was typed when the focus leaves."""
        if event.type() == QEvent.Type.FocusOut:
            self.keep()
            self.left.emit(self.field.name)
        return super().eventFilter(watched, event)

    def typed(self) -> None:
        """Begin the wait until typing is kept."""
        if not self._timer.isActive():
            self._timer.start()

    def _as_text(self, value: object) -> str:
        if value is None:
            return ""
        if isinstance(value, (set, frozenset)):
            return ", ".join(sorted(value))
        return str(value)

    def _put(self, text: str) -> None:
        raise AttributeError("an editor shows its value")

    def _take(self) -> str:
        raise AttributeError("an editor gives its value")


class LineEditor(Editor):
    """One line: text, numbers, dates, moments, money, places and sets, as they are written."""

    def __init__(self, field: Field, placeholder: str = "") -> None:
        self.line = QLineEdit(placeholderText=placeholder or _HINTS.get(field.kind, ""))
        super().__init__(field, self.line)
        self.line.textEdited.connect(lambda _text: self.typed())
        self.line.returnPressed.connect(self.keep)

    def _put(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def _take(self) -> str:
        return self.line.text()


class LongEditor(Editor):
    """Text of any length; Tab goes to the next field, and nothing pasted is read as markup."""

    def __init__(self, field: Field, placeholder: str = "") -> None:
        self.text = QPlainTextEdit(placeholderText=placeholder)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(72)
        self.text.setMaximumHeight(144)
        super().__init__(field, self.text)
        self.text.textChanged.connect(self._changed)

    def _changed(self) -> None:
        if self.text.hasFocus():
            self.typed()

    def _put(self, text: str) -> None:
        self.text.setPlainText(text)

    def _take(self) -> str:
        return self.text.toPlainText()


class ChoiceEditor(Editor):
    """A code or a reference: type any part of its words, in any script, or choose from the list."""

    def __init__(self, field: Field, choices: Mapping[str, str], empty: str = "Not set") -> None:
        self.box = QComboBox()
        self.box.addItem(empty, "")
        for code, words in choices.items():
            self.box.addItem(words, code)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        super().__init__(field, self.box)
        self.box.activated.connect(lambda _index: self.keep())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page: a list of choices must not change by scrolling past it."""
        if event.type() == QEvent.Type.Wheel and not self.box.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def find(self, typed: str) -> int:
        """Return the place of the first choice that contains what was typed, -1 if none does."""
        wanted = fold(typed)
        return next((n for n in range(self.box.count()) if wanted in fold(self.box.itemText(n))), -1)

    def _put(self, text: str) -> None:
        place = self.box.findData(text)
        if place < 0:
            self.box.addItem(text, text)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)

    def _take(self) -> str:
        return str(self.box.currentData() or "")


class FlagEditor(ChoiceEditor):
    """Yes, no or not known."""

    def __init__(self, field: Field) -> None:
        super().__init__(field, {"yes": "Yes", "no": "No"}, "Not known")

    def _as_text(self, value: object) -> str:
        return {True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else ""


def make(field: Field, choices: Callable[[Field], Mapping[str, str]], *, placeholder: str = "") -> Editor:
    """Return the editor of a field; ``choices`` gives code -> words of a code or reference."""
    if field.kind is Kind.FLAG:
        return FlagEditor(field)
    if field.kind in (Kind.CODE, Kind.REFERENCE):
        return ChoiceEditor(field, choices(field))
    if field.kind in (Kind.LONG, Kind.NOTES):
        return LongEditor(field, placeholder)
    return LineEditor(field, placeholder)
