"""The editor for notes in the room: plain typing, with each line's time and what it will become in the margin.

Typing is never changed, moved or interrupted; the marker is only coloured.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from usascp_desktop.domain import markers
from usascp_desktop.ui.editors import KEEP_AFTER_MS
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.tab_order import go_on
from usascp_desktop.ui.theme import Theme, tokens
from usascp_desktop.ui.widgets.notes_layout import JOINT, NoteLayout, pieces, whole
from usascp_desktop.ui.words import tr

MARGIN = 184
ROW, HANG, BAND = 40, 28, 44
"""Heights of a row and of the band under the rows for the hint, and the room for a marker before the words."""
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
    """Notes as typed. ``kept`` carries the whole text: on leaving, two seconds after typing began, and on ``keep``.

    ``pictured`` carries an image that was pasted, ``dropped`` the paths of files that were pasted or dropped, ``asked``
    says that Tab was pressed on a marked line, ``plain`` that Escape was pressed on a plain one.
    """

    kept = Signal(str)
    pictured = Signal(object)
    dropped = Signal(object)
    asked = Signal()
    plain = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName("notes")
        self.setAccessibleName(tr("Notes"))
        self.setAccessibleDescription(
            tr("A line may begin with a marker: need, promise, question, person, sector or money")
        )
        self.setPlaceholderText(
            tr("Just type. Begin a line with ! for a need, > or < for a promise, ? for a question.")
        )
        self._rows = NoteLayout(self.document(), row=theme.px(ROW), hang=theme.px(HANG), edge=theme.px(12))
        self.document().setDocumentLayout(self._rows)
        self.setFont(theme.font("note"))
        self.stamps: list[str] = []
        self._shown = ""
        self._current = -1
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self._margin = _Margin(self)
        self._ink = _MarkerInk(self)
        self.setViewportMargins(theme.px(MARGIN), 12, 0, theme.px(BAND))
        self.updateRequest.connect(lambda _rect, _dy: self._margin.update())
        self.cursorPositionChanged.connect(self._moved)
        self.textChanged.connect(self._typed)
        self.setProperty("keep", self.keep)

    def text(self) -> str:
        """Return the notes exactly as typed, lines that are shown in pieces made whole."""
        return whole(self.toPlainText())

    def show_notes(self, text: str, stamps: list[str]) -> None:
        """Show notes as they are kept, with the time of each line; what is being typed is left alone."""
        self.stamps = stamps
        now = self.text()
        if text == self._shown and text == now:
            self._margin.update()
            return
        if now != self._shown:
            return
        self._shown = text
        self.blockSignals(True)
        shown = pieces(text)
        self._rows.pieces = shown != text
        self.setPlainText(shown)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(False)
        self._margin.update()
        QTimer.singleShot(0, self, self.reveal)

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
        text = self.text()
        if text != self._shown:
            self._shown = text
            self.kept.emit(text)

    def toggle(self, kind: str) -> None:
        """Put a marker before the current line, or take it away; one step of the text's own undo."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        at_end = cursor.position() - cursor.block().position()
        before = cursor.block().text()
        after = markers.toggle(before, kind)
        self._replace(cursor, after)
        cursor.setPosition(cursor.block().position() + max(0, min(len(after), at_end + len(after) - len(before))))
        self.setTextCursor(cursor)
        self.setFocus()

    def add_to_line(self, words: str, *, before: bool = False) -> None:
        """Write words at the end of the current line, or before what it says, after its marker."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        text = cursor.block().text()
        marker = 1 if markers.split(text)[0] is not None else 0
        rest = text[marker:].strip()
        after = f"{text[:marker]} {words}{rest}" if before else f"{text.rstrip()} {words}"
        self._replace(cursor, after)
        self.setTextCursor(cursor)
        self.setFocus()

    def add_line(self, words: str) -> None:
        """Write a line of its own under the current one."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(words if not cursor.block().text() else f"\n{words}")
        self.setTextCursor(cursor)
        self.setFocus()

    def line(self) -> str:
        """Return the text of the line the cursor is in."""
        return self.textCursor().block().text()

    def blocks(self) -> list[tuple[QTextBlock, QRectF]]:
        """Return the visible lines with where they stand, for the margin."""
        found = []
        block = self.firstVisibleBlock()
        top, lowest = self.blockBoundingGeometry(block).top() + self.contentOffset().y(), self.viewport().height()
        while block.isValid() and top <= lowest:
            # Qt counts down from the first visible line for every line it is asked about; once is enough.
            place = self._rows.blockBoundingRect(block).translated(0, top)
            found.append((block, place))
            top, block = place.bottom(), block.next()
        return found

    def reveal(self) -> None:
        """Scroll until the whole row of the cursor can be seen; Qt is content when a part of its letters can."""
        self.ensureCursorVisible()
        bar = self.verticalScrollBar()
        while bar.value() < bar.maximum() and self.cursorRect().bottom() + 4 > self.viewport().height():
            bar.setValue(bar.value() + 1)

    def row_height(self, block: QTextBlock, place: QRectF) -> float:
        """Return the height of a line's row without the room that is left under the last one."""
        return place.height() - (0 if block.next().isValid() else self._rows.tail)

    def line_number(self, block: QTextBlock) -> int:
        """Return which line of the notes a block belongs to, pieces of one line counted once."""
        number = block.blockNumber()
        if self.document().blockCount() == len(self.stamps):
            return number
        joints, at = 0, block
        while self._rows.pieces and at.isValid():
            joints += at.text().startswith(JOINT)
            at = at.previous()
        return number - joints

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text becomes plain text; pictures and files are offered as attachments."""
        return source.hasText() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop: files and pictures go to who asked for them, everything else is plain text."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []
        if files:
            self.dropped.emit(files)
        elif source.hasImage() and not source.hasText():
            self.pictured.emit(QImage(source.imageData()))
        else:
            text = source.text().replace("\r\n", "\n").replace("\r", "\n")
            self._rows.pieces = self._rows.pieces or pieces(text) != text
            self.textCursor().insertText(pieces(text))
            self.ensureCursorVisible()

    def event(self, event: QEvent) -> bool:
        """Claim Escape before anything else does: here it takes a marker away first."""
        claimed = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if claimed and event.key() == Qt.Key.Key_Escape and not event.modifiers():  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab asks for what a marked line lacks, Escape makes it plain; both leave a plain line as other fields do."""
        marked = markers.split(self.line())[0] is not None and not self.isReadOnly()
        if event.key() == Qt.Key.Key_Tab and not event.modifiers():
            self.asked.emit() if marked else go_on(self.window(), on=True)
        elif event.key() == Qt.Key.Key_Backtab:
            go_on(self.window(), on=False)
        elif event.key() == Qt.Key.Key_Escape:
            self._unmark() if marked else self.plain.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the line that is being written, then the text."""
        painter = QPainter(self.viewport())
        place = self.blockBoundingGeometry(self.textCursor().block()).translated(self.contentOffset())
        whole_row = QRectF(0, place.top(), self.viewport().width(), self.row_height(self.textCursor().block(), place))
        painter.fillRect(whole_row, self.theme.colour("sel"))
        painter.end()
        super().paintEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        self.keep()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin beside the text."""
        self._rows.set_width(self.viewport().width() - 16)
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.reveal)
        inside = self.contentsRect()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), self.theme.px(MARGIN), inside.height()))

    def _unmark(self) -> None:
        cursor = self.textCursor()
        at = cursor.position() - cursor.block().position()
        text = markers.split(cursor.block().text())[1]
        removed = len(cursor.block().text()) - len(text)
        self._replace(cursor, text)
        cursor.setPosition(cursor.block().position() + max(0, min(len(text), at - removed)))
        self.setTextCursor(cursor)

    def _replace(self, cursor: QTextCursor, text: str) -> None:
        """Put other words in place of the cursor's line, as one step."""
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        cursor.endEditBlock()

    def _moved(self) -> None:
        number = self.textCursor().blockNumber()
        if number != self._current:
            self._current = number
            QTimer.singleShot(0, self, self.reveal)
            self.viewport().update()
            self._margin.update()

    def _typed(self) -> None:
        self._margin.update()
        if not self._timer.isActive():
            self._timer.start()


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
            whole_row = QRectF(0, place.top() + 12, self.width(), self.editor.row_height(block, place))
            row = QRectF(0, whole_row.top(), self.width(), min(whole_row.height(), theme.px(ROW)))
            if block.blockNumber() == current:
                painter.fillRect(whole_row, theme.colour("sel"))
                painter.fillRect(QRectF(0, whole_row.top(), 3, whole_row.height()), theme.colour("accent"))
            stamp = self._stamp(self.editor.line_number(block))
            if stamp != last:
                painter.setFont(theme.font("small"))
                painter.setPen(theme.colour("text2"))
                painter.drawText(row.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, stamp)
                last = stamp
            kind = markers.split(block.text())[0]
            if kind is not None:
                self._chip(painter, row, look(kind))
        painter.setPen(QPen(theme.colour("line")))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()

    def _stamp(self, number: int) -> str:
        return self.editor.stamps[number] if number < len(self.editor.stamps) else ""

    def _chip(self, painter: QPainter, row: QRectF, kind: Mapping[str, str]) -> None:
        theme = self.editor.theme
        font = QFont(theme.font("label"))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        ink = theme.hex(kind["colour"])
        width = painter.fontMetrics().horizontalAdvance(tr(kind["word"])) + theme.px(36)
        height = theme.px(24)
        chip = QRectF(row.right() - 9 - width, row.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{kind['colour']}_soft"))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        side = theme.px(14)
        picture = pixmap(kind["icon"], ink, side, 2.0)
        place = QRectF(chip.left() + theme.px(9), chip.center().y() - side / 2, side, side)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
        painter.setPen(QColor(ink))
        painter.drawText(chip.adjusted(theme.px(27), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr(kind["word"]))


class _MarkerInk(QSyntaxHighlighter):
    """Colours the marker of a line and gives it its column; hides the joint of a piece."""

    def __init__(self, editor: NotesEditor) -> None:
        super().__init__(editor.document())
        self.theme = editor.theme
        font = QFont(editor.theme.font("note"))
        self._space = QFontMetricsF(font).horizontalAdvance(" ")
        font.setWeight(QFont.Weight.Bold)
        self._bold = QFontMetricsF(font)

    def highlightBlock(self, text: str) -> None:
        if text.startswith(JOINT):
            hidden = QTextCharFormat()
            hidden.setForeground(QColor(Qt.GlobalColor.transparent))
            hidden.setFontPointSize(1)
            self.setFormat(0, 1, hidden)
            return
        kind = markers.split(text)[0]
        if kind is not None:
            ink = QTextCharFormat()
            ink.setForeground(self.theme.colour(look(kind)["colour"]))
            ink.setFontWeight(QFont.Weight.Bold)
            used = self._bold.horizontalAdvance(text[0]) + (self._space if text[1:2] == " " else 0)
            ink.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            ink.setFontLetterSpacing(max(0.0, self.theme.px(HANG) - used))
            self.setFormat(0, 1, ink)
