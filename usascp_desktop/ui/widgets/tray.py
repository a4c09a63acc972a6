"""The tray beside the notes: what the marked lines will become, grouped, with what is still missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from usascp_desktop.domain import markers
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import clear, column, label, line, row, scrolled
from usascp_desktop.ui.widgets.notes_editor import look

_GROUPS = (
    ("need", "Needs", "need"),
    ("promise_us", "We promise", "commitment"),
    ("promise_city", "They promise", "commitment"),
    ("question", "Questions", "question"),
    ("person", "People", "person"),
)
_WORDS = {"need": "statement", "commitment": "text", "question": "text", "person": "display_name"}


class Tray(QFrame):
    """Shows drafts as they come out of the notes while they are typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.theme = theme
        self.setFixedWidth(theme.px(352))
        self.count = label("0", "badge")
        self.count.setAccessibleName("Number of drafts")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        content = QWidget()
        content.setLayout(self._list)
        foot = label("Nothing is recorded until you review it.", "small", wrap=True)
        head = row(label("Will become", "h2"), self.count, None, label("F6", "small"), margins=(16, 12, 16, 4))
        self.area = scrolled(content, name="Will become")
        self.setLayout(column(head, self.area, line(), row(foot, margins=(16, 4, 16, 12)), spacing=4))

    def show_drafts(self, drafts: Sequence[markers.Draft]) -> None:
        """Show what the notes would become now."""
        clear(self._list)
        self.count.setText(str(len(drafts)))
        for kind, words, record in _GROUPS:
            group = [draft for draft in drafts if draft.record == record and _kind(draft) == kind]
            if group:
                self._list.addLayout(self._head(kind, words, len(group)))
                for draft in group:
                    self._list.addWidget(self._item(draft))
        if not drafts:
            hint = "Begin a line with ! for a need, > for our promise, < for theirs, ? for a question, @ for a person."
            self._list.addWidget(label(hint, "muted", wrap=True))
        self._list.addStretch(1)

    def _head(self, kind: str, words: str, count: int) -> QVBoxLayout:
        ink = self.theme.hex(look(kind)["colour"])
        picture = label()
        picture.setPixmap(pixmap(look(kind)["icon"], ink, 16, 2.0))
        title = label(words, "h3")
        title.setStyleSheet(f"color: {ink}")
        return column(row(picture, title, None, label(str(count), "small")), margins=(16, 8, 16, 0))

    def _item(self, draft: markers.Draft) -> QWidget:
        item = QWidget()
        words = label(str(draft.fields.get(_WORDS[draft.record]) or ""), "h3", wrap=True)
        parts = [
            str(draft.fields[name]) for name in ("owner_name", "due", "sector", "budget") if draft.fields.get(name)
        ]
        known = label(" · ".join(parts), "small", wrap=True)
        if not parts:
            known.hide()
        missing = label(" · ".join(draft.warnings), "warn", wrap=True)
        if not draft.warnings:
            missing.hide()
        item.setLayout(column(words, known, missing, spacing=0, margins=(40, 2, 16, 2)))
        return item


def _kind(draft: markers.Draft) -> str:
    if draft.record == "commitment":
        return "promise_us" if draft.fields.get("side") == "us" else "promise_city"
    return draft.record
