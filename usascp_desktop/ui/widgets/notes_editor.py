"""The editor for notes in the room: plain typing, with each line's time and what it will become in the margin.

Typing is never changed, moved or interrupted; the marker is only coloured.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from usascp_desktop.domain import markers
from usascp_desktop.ui.editors import KEEP_AFTER_MS
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme, tokens

MARGIN = 184
_GAP = 12
KINDS = {
    "need": "need",
    "promise_us": "we_promise",
    "promise_city": "they_promise",
    "question": "question",
    "person": "person",
    "sector": "sector",
    "budget": "money",
}
"""Which look (``kinds`` in the tokens) each kind of marked line has."""


def look(kind: str) -> Mapping[str, str]:
    """Return word, icon and colour token of a kind of marked line."""
    found: Mapping[str, str] = tokens()["kinds"][KINDS[kind]]
    return found


class NotesEditor(QPlainTextEdit):
    """Notes as typed. ``kept`` carries the whole text: on leaving, two seconds after typing began, and on ``keep``."""

    kept = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName("notes")
        self.setAccessibleName("Notes")
        self.setAccessibleDescription(
            "A line may begin with a marker: need, promise, question, person, sector or money"
        )
        self.setPlaceholderText("Just type. Begin a line with ! for a need, > or < for a promise, ? for a question.")
        self.document().setDocumentLayout(_Airy(self.document(), theme.px(_GAP)))
        self.setFont(theme.font("note"))
        self.setTabChangesFocus(False)
        self.stamps: list[str] = []
        self._shown = ""
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self._margin = _Margin(self)
        self._ink = _MarkerInk(self)
        self.setViewportMargins(theme.px(MARGIN), 12, 16, 12)
        self.updateRequest.connect(lambda _rect, _dy: self._margin.update())
        self.cursorPositionChanged.connect(self._margin.update)
        self.textChanged.connect(self._typed)
        self.setProperty("keep", self.keep)

    def show_notes(self, text: str, stamps: list[str]) -> None:
        """Show notes as they are kept, with the time of each line; what is being typed is left alone."""
        self.stamps = stamps
        if text == self._shown and text == self.toPlainText():
            self._margin.update()
            return
        if self.toPlainText() != self._shown:
            return
        self._shown = text
        self.blockSignals(True)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(False)
        self._margin.update()

    def forget(self) -> None:
        """Empty the editor without keeping: another consultation is about to be shown."""
        self._timer.stop()
        self._shown = ""
        self.blockSignals(True)
        self.setPlainText("")
        self.blockSignals(False)

    def keep(self) -> None:
        """Say what is written if it is not what was kept."""
        self._timer.stop()
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.kept.emit(text)

    def toggle(self, kind: str) -> None:
        """Put a marker before the current line, or take it away; one step of the text's own undo."""
        cursor = self.textCursor()
        at_end = cursor.position() - cursor.block().position()
        before = cursor.block().text()
        after = markers.toggle(before, kind)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(after)
        cursor.endEditBlock()
        cursor.setPosition(cursor.block().position() + max(0, min(len(after), at_end + len(after) - len(before))))
        self.setTextCursor(cursor)
        self.setFocus()

    def blocks(self) -> list[tuple[QTextBlock, QRectF]]:
        """Return the visible lines with where they stand, for the margin."""
        found = []
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                break
            found.append((block, place))
            block = block.next()
        return found

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        self.keep()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin beside the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), self.theme.px(MARGIN), inside.height()))

    def _typed(self) -> None:
        self._margin.update()
        if not self._timer.isActive():
            self._timer.start()


class _Airy(QPlainTextDocumentLayout):
    """Leaves a gap under every line: marks of Lao, Khmer and Burmese stack, and the chips beside need room."""

    def __init__(self, document: QTextDocument, gap: int) -> None:
        super().__init__(document)
        self.gap = gap

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        place = super().blockBoundingRect(block)
        return place.adjusted(0, 0, 0, self.gap) if block.isVisible() else place


class _Margin(QWidget):
    """Times and chips beside the lines; it only paints."""

    def __init__(self, editor: NotesEditor) -> None:
        super().__init__(editor)
        self.editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self.editor.theme.px(MARGIN), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.editor.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("bg"))
        current = self.editor.textCursor().blockNumber()
        last = ""
        for block, place in self.editor.blocks():
            row = QRectF(0, place.top() + 12, self.width(), self._line_height(block))
            if block.blockNumber() == current:
                whole = QRectF(0, row.top() - theme.px(_GAP) / 2, self.width(), place.height())
                painter.fillRect(whole, theme.colour("sel"))
                painter.fillRect(QRectF(0, whole.top(), 3, whole.height()), theme.colour("accent"))
            stamp = self._stamp(block.blockNumber())
            if stamp != last:
                painter.setFont(theme.font("small"))
                painter.setPen(theme.colour("muted"))
                painter.drawText(row.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, stamp)
                last = stamp
            kind = markers.split(block.text())[0]
            if kind is not None:
                self._chip(painter, row, look(kind))
        painter.setPen(QPen(theme.colour("line")))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()

    def _line_height(self, block: QTextBlock) -> float:
        layout = block.layout()
        return layout.lineAt(0).height() if layout.lineCount() else self.editor.fontMetrics().height()

    def _stamp(self, number: int) -> str:
        return self.editor.stamps[number] if number < len(self.editor.stamps) else ""

    def _chip(self, painter: QPainter, row: QRectF, kind: Mapping[str, str]) -> None:
        theme = self.editor.theme
        font = QFont(theme.font("label"))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        ink = theme.hex(kind["colour"])
        width = painter.fontMetrics().horizontalAdvance(kind["word"]) + 36
        height = theme.px(24)
        chip = QRectF(row.right() - 9 - width, row.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{kind['colour']}_soft"))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        picture = pixmap(kind["icon"], ink, 14, 2.0)
        painter.drawPixmap(QRectF(chip.left() + 9, chip.center().y() - 7, 14, 14), picture, QRectF(picture.rect()))
        painter.setPen(QColor(ink))
        painter.drawText(chip.adjusted(27, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, kind["word"])


class _MarkerInk(QSyntaxHighlighter):
    """Colours the marker of a line, and nothing else."""

    def __init__(self, editor: NotesEditor) -> None:
        super().__init__(editor.document())
        self.theme = editor.theme

    def highlightBlock(self, text: str) -> None:
        kind = markers.split(text)[0]
        if kind is not None:
            ink = QTextCharFormat()
            ink.setForeground(self.theme.colour(look(kind)["colour"]))
            ink.setFontWeight(QFont.Weight.Bold)
            self.setFormat(0, 1, ink)
