"""The text that will hold: each paragraph with the sign of who wrote it, and free to be written anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from usascp_desktop.domain.versions import BEFORE, SAME
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.conflict_names import INKS
from usascp_desktop.ui.words import tr

OPEN, EDITED = -3, -4
"""Where a paragraph is from, if from no value and not from before either: not chosen yet, from this hand."""
_KEPT = 10
"""Added to what a block remembers: Qt says -1 for a block that remembers nothing."""
_MARGIN, _LEAST, _BETWEEN = 44, 112, 8
_LINES = (
    QTextCharFormat.UnderlineStyle.SingleUnderline,
    QTextCharFormat.UnderlineStyle.DashUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the text and where it comes from."""

    text: str
    origin: int


class ProposedText(QTextEdit):
    """``written`` says that a person changed it. Signs at the left say whose each paragraph is."""

    written = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._signs: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self._filling = False
        self.setAccessibleName(tr("The text that will hold"))
        self.setTabChangesFocus(True)
        self._margin = _Signs(self)
        self.setViewportMargins(theme.px(_MARGIN), 0, 0, 0)
        self.setMinimumHeight(theme.px(_LEAST))
        self.setAcceptRichText(False)
        self.document().contentsChange.connect(self._changed)
        self.verticalScrollBar().valueChanged.connect(lambda _place: self._margin.update())

    def show_text(self, found: Sequence[Paragraph], signs: Sequence[str], names: Sequence[str]) -> None:
        """Show paragraphs; ``signs`` and ``names`` are those of the values they may come from."""
        self._signs, self._names = tuple(signs), tuple(names)
        self._filling = True
        self.setPlainText("\n".join(one.text for one in found))
        apart = QTextBlockFormat()
        apart.setBottomMargin(self.theme.px(_BETWEEN))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(apart)
        self.document().clearUndoRedoStacks()
        block = self.document().begin()
        for one in found:
            block.setUserState(one.origin + _KEPT)
            block = block.next()
        self._filling = False
        self._show_origins()

    def words(self) -> str:
        """Return the text as it stands, its hard spaces kept."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def origins(self) -> list[int]:
        """Where each paragraph comes from, as it is now."""
        return [origin(block) for block in self._blocks()]

    def sign(self, origin: int) -> tuple[str, str, str]:
        """Return the sign of an origin with its ground and ink."""
        plain = {SAME: ("=", "", "muted"), BEFORE: ("↺", "info_soft", "info"), OPEN: ("?", "warn_soft", "warn")}
        if origin == EDITED:
            return "✎", "ok_soft", "ok"
        if origin in plain:
            return plain[origin]
        return self._signs[origin], INKS[origin % len(INKS)], "text"

    def said(self, origin: int) -> str:
        """Return an origin in words."""
        words = {
            SAME: tr("the same everywhere"), BEFORE: tr("as it was before"), OPEN: tr("not chosen yet"),
            EDITED: tr("written here"),
        }  # fmt: skip
        return words[origin] if origin in words else self._names[origin]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the signs at the left."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        top = self.viewport().geometry().top()
        self._margin.setGeometry(QRect(inside.left(), top, self.theme.px(_MARGIN), self.viewport().height()))

    def sizeHint(self) -> QSize:
        """A few lines; more where there is room."""
        return QSize(super().sizeHint().width(), self.theme.px(_LEAST))

    def rows(self) -> list[tuple[int, QRectF]]:
        """Return the origin of each paragraph in sight with where it stands."""
        found = []
        layout, above = self.document().documentLayout(), self.verticalScrollBar().value()
        for block in self._blocks():
            place = layout.blockBoundingRect(block).translated(0, -above)
            if place.bottom() >= 0 and place.top() <= self.viewport().height():
                found.append((origin(block), place))
        return found

    def _blocks(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    def _changed(self, at: int, _removed: int, added: int) -> None:
        """A paragraph in which somebody writes is theirs from then on."""
        if self._filling:
            return
        block, last = self.document().findBlock(at), self.document().findBlock(at + added)
        while block.isValid():
            block.setUserState(EDITED + _KEPT)
            if block == last:
                break
            block = block.next()
        self._show_origins()
        self.written.emit()

    def _show_origins(self) -> None:
        marks = []
        for block in self._blocks():
            found = origin(block)
            if found < 0 or not block.text():
                continue
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(self.theme.colour(INKS[found % len(INKS)]))
            mark.format.setUnderlineStyle(_LINES[found % len(_LINES)])
            marks.append(mark)
        self.setExtraSelections(marks)
        said = [f"{number}: {self.said(found)}" for number, found in enumerate(self.origins, start=1)]
        self.setAccessibleDescription(f"{tr('Ctrl+Enter keeps it. Paragraphs')} {'; '.join(said)}")
        self._margin.update()


class _Signs(QWidget):
    """Whose each paragraph is; it only paints."""

    def __init__(self, text: ProposedText) -> None:
        super().__init__(text)
        self._text, self._theme = text, text.theme

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(theme.font("label"))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        high = theme.px(20)
        for found, place in self._text.rows():
            words, ground, ink = self._text.sign(found)
            line = QFontMetricsF(self._text.font()).height()
            chip = QRectF(8, place.top() + (line - high) / 2, theme.px(30), high)
            if ground:
                painter.setPen(QPen(QColor(theme.hex("ctl"))) if found >= 0 else Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(ground))
                painter.drawRoundedRect(chip, high / 2, high / 2)
            painter.setPen(theme.colour(ink))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


def origin(block: QTextBlock) -> int:
    """Return where a paragraph comes from; a new one comes from this hand."""
    return block.userState() - _KEPT if block.userState() >= 0 else EDITED
