"""One point of a read-back in large type: its words, who and until when, the city's answer, and correcting it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton

from usascp_desktop.services.read_back import Answer, Point
from usascp_desktop.services.reports.wording import Words
from usascp_desktop.ui.editors import KEEP_AFTER_MS
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, column, label, row
from usascp_desktop.ui.words import marked, tr

_WHO = {"our_promises": marked("We"), "city_promises": marked("You"), "other_promises": marked("Others")}
_STATES = {
    True: (marked("Agreed"), "circle-check", "ok"),
    False: (marked("Not agreed"), "circle-slash", "bad"),
    None: ("", "circle-dashed", "muted"),
}


def both(words: Words, english: str) -> str:
    """Return a label in the city's language with the English one beside it, once if they are the same."""
    there = words(english)
    return tr(english) if there == english else f"{there} · {tr(english)}"


class PointCard(QFrame):
    """Shows a point. ``answered`` carries True or False, ``corrected`` the words and the visit, ``chosen`` a click."""

    answered = Signal(bool)
    corrected = Signal(str, str)
    chosen = Signal()
    edited = Signal(bool)

    spoken_role = QAccessible.Role.ListItem

    def __init__(self, number: int, point: Point, words: Words, theme: Theme, zone: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.point, self.answer, self._words, self._theme, self._zone = point, Answer(), words, theme, zone
        self.number = label(str(number), "muted")
        self.text = label(point.text, wrap=True)
        self.before = label("", "muted", wrap=True)
        self.about = label("", "muted", wrap=True)
        self.state_icon = label()
        self.state = label("", "h3")
        self.when = label("", "small")
        self.editor = _Words(point.text)
        self.editor.hide()
        self.editor.left.connect(self.stop_editing)
        self.editor.paused.connect(self._keep)
        self._visit = ""
        self.yes = self._button(marked("Agreed"), "Enter", lambda: self.answered.emit(True))
        self.no = self._button(marked("Not agreed"), "N", lambda: self.answered.emit(False))
        self.edit = self._button(marked("Correct"), "E", self.start_editing)
        buttons = row(self.yes, self.no, self.edit, None, spacing=12)
        state = row(None, self.state_icon, column(None, self.state, self.when, None, spacing=0), spacing=8)
        body = column(self.text, self.editor, self.before, self.about, buttons, spacing=8)
        line = row(self.number, body, state, spacing=16, margins=(24, 16, 24, 16))
        line.setStretch(1, 1)
        line.setAlignment(self.number, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.show_current(False)

    def show_answer(self, point: Point, answer: Answer) -> None:
        """Show the words as they are now, and what the city said."""
        self.point, self.answer = point, answer
        self.text.setText(point.text)
        if not self.editing:
            self.editor.setPlainText(point.text)
        self.before.setText(answer.original or "")
        self.before.setVisible(bool(answer.original))
        self._say_about()
        word, name, colour = _STATES[answer.agreed]
        self.state.setText(both(self._words, word) if word else "")
        self.state.setStyleSheet(f"color: {self._theme.hex(colour)}")
        size = self._theme.px(24)
        self.state_icon.setPixmap(pixmap(name, self._theme.hex(colour), size, 2.0))
        at = answer.at.astimezone(ZoneInfo(self._zone)) if answer.at else None
        self.when.setText(at.strftime("%H:%M") if at else "")
        self.setAccessibleName(f"{self.number.text()}. {point.text}")
        self.setAccessibleDescription(word or tr("Not answered yet"))

    def show_current(self, here: bool) -> None:
        """Show whether the keys go to this point, with what can be done."""
        for one in (self.yes, self.no, self.edit):
            one.setVisible(here)
        self.setProperty("current", here)
        self.style().polish(self)

    def set_size(self, size: int) -> None:
        """Set the size of the words in pixels; what stands beside them follows at half of it, never below 14."""
        for one, px in ((self.text, size), (self.editor, size), (self.number, size)):
            one.setFont(_font(self._theme, px))
        for small in (self.before, self.about):
            small.setFont(_font(self._theme, max(self._theme.px(14), size * 6 // 10)))
        struck = self.before.font()
        struck.setStrikeOut(True)
        self.before.setFont(struck)
        self.number.setMinimumWidth(QFontMetrics(self.number.font()).horizontalAdvance("00"))
        self.editor.setFixedHeight(QFontMetrics(self.editor.font()).lineSpacing() * 4)

    @property
    def editing(self) -> bool:
        """True while the words are being corrected."""
        return not self.editor.isHidden()

    def start_editing(self) -> None:
        """Put the words into a field, all selected."""
        self._visit = secrets.token_hex(8)
        self.editor.setPlainText(self.point.text)
        self.text.hide()
        self.editor.show()
        self.editor.setFocus()
        self.editor.selectAll()
        self.edited.emit(True)

    def stop_editing(self) -> None:
        """Keep what was corrected and show it as text again."""
        if not self.editing:
            return
        self._keep()
        self.editor.hide()
        self.text.show()
        self.setFocus()
        self.edited.emit(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to this point."""
        self.chosen.emit()
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab goes from point to point."""
        self.chosen.emit()
        super().focusInEvent(event)

    def _keep(self) -> None:
        typed = " ".join(self.editor.toPlainText().split())
        if self.editing and typed and typed != self.point.text:
            self.text.setText(typed)
            self.corrected.emit(typed, self._visit)

    def _say_about(self) -> None:
        point = self.point
        parts = [both(self._words, _WHO[point.group])] if point.group in _WHO else []
        parts += [point.owner] if point.owner else []
        if point.due:
            day = QDate(point.due.year, point.due.month, point.due.day)
            there = QLocale(self._words.language).toString(day, "d MMMM yyyy")
            english = QLocale("en").toString(day, "d MMM yyyy")
            parts.append(f"{self._words('Until')} {there}" + (f" · {english}" if self._words.language != "en" else ""))
        self.about.setText("   ".join(parts))
        self.about.setVisible(bool(parts))

    def _button(self, english: str, key: str, act: Callable[[], object]) -> QPushButton:
        made = button(f"{both(self._words, english)}   {key}", on_click=act, writes=True)
        made.setAccessibleName(tr(english))
        made.setAccessibleDescription(f"{tr(english)}: {key}")
        if english == "Agreed":
            made.setProperty("kind", "primary")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made


class _Words(QPlainTextEdit):
    """The words of a point while they are corrected; Enter and Escape both keep them and leave."""

    left = Signal()
    paused = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(tr("Words of this point"))
        self.setAccessibleDescription(tr("Enter keeps the correction; the original stays beside it"))
        self.setTabChangesFocus(True)
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self.paused)
        self.textChanged.connect(self._typed)
        self.setProperty("keep", self.paused.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape end it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._timer.stop()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps."""
        super().focusOutEvent(event)
        self.left.emit()

    def _typed(self) -> None:
        if self.hasFocus() and not self._timer.isActive():
            self._timer.start()


def _font(theme: Theme, pixels: int) -> QFont:
    font = QFont(theme.font("h2"))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Medium)
    return font
