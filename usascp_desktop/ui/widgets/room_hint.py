"""What the current line of the notes becomes and what it still lacks, in a card under it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from usascp_desktop.domain import markers
from usascp_desktop.ui.widgets.basics import label, row
from usascp_desktop.ui.widgets.notes_editor import HANG, NotesEditor, look
from usascp_desktop.ui.words import marked, tr

_LINES_ABOVE = 200
"""How far above a line its need is looked for."""
_MISSING = {
    "owner": marked("no owner yet"),
    "due date": marked("no date yet"),
    "organisation": marked("needs organisation"),
    "a need above": marked("needs a need above"),
    "a known sector": marked("needs a known sector"),
    "an amount": marked("needs an amount"),
    "text": marked("needs words"),
}


class Hint(QFrame):
    """The card under the current line; over the line below it only if nothing is written there."""

    def __init__(self, editor: NotesEditor) -> None:
        super().__init__(editor)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.editor = editor
        self.kind, self.words = label("", "h3"), label("", "small")
        self.kind.setAccessibleName(tr("What this line will become"))
        self.setLayout(row(self.kind, self.words, spacing=6, margins=(12, 4, 12, 4)))
        editor.updateRequest.connect(lambda _rect, _dy: self._place())
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return f"{self.kind.text()} · {self.words.text()}" if self.isVisibleTo(self.editor) else ""

    def say(self, kind: str | None, words: str) -> None:
        """Say what a line becomes; nothing for a plain line."""
        if kind is None:
            self.hide()
            return
        sign = look(kind)
        self.kind.setText(tr(sign["word"]))
        self.kind.setStyleSheet(f"color: {self.editor.theme.hex(sign['colour'])}")
        self.words.setText(f"· {words}" if words else "")
        self.show()
        self._place()

    def say_line(self, sectors: Mapping[str, str], today: dt.date) -> None:
        """Say what the line with the cursor becomes and what it still lacks."""
        text = self.editor.textCursor().block().text()
        found = markers.hint(text, sectors=sectors, today=today, below_need=self._below_need())
        if found.kind is None:
            self.say(None, "")
            return
        parts = [tr(_MISSING[one]) for one in found.missing]
        if "due date" in found.missing:
            parts[-1] += tr(", Tab offers dates")
        elif "owner" in found.missing:
            parts[-1] += tr(", Tab offers people")
        self.say(found.kind, " · ".join([*parts, tr("Esc makes it plain text")]))

    def _below_need(self) -> bool:
        block = self.editor.textCursor().block().previous()
        for _ in range(_LINES_ABOVE):
            if not block.isValid() or markers.split(block.text()[:1])[0] == "need":
                break
            block = block.previous()
        return block.isValid()

    def _place(self) -> None:
        if self.isHidden():
            return
        self.adjustSize()
        block, view = self.editor.textCursor().block(), self.editor.viewport().geometry()
        here = self.editor.blockBoundingGeometry(block).translated(self.editor.contentOffset())
        here.setHeight(self.editor.row_height(block, here))
        free = not block.next().isValid() or not block.next().text()
        below, band = view.y() + round(here.bottom()) + 4, view.bottom() + 5
        self.move(view.x() + self.editor.theme.px(HANG + 12), below if free and below < band else band)
