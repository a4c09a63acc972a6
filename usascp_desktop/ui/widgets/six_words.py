"""The state of the data as six words, and a field for what the other laptop says."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from usascp_desktop.services import sharing
from usascp_desktop.ui.widgets.basics import Card, clear, column, label, row
from usascp_desktop.ui.words import tr

_LEAST = 96


class SixWords(Card):
    """Two people read the words to each other: the same words mean the same data."""

    def __init__(self) -> None:
        super().__init__(tr("Same data?"))
        self._words: tuple[str, ...] = ()
        self._cells = row(spacing=8)
        hint = label(tr("Read these six words to the other laptop. Same words, same data."), "muted", wrap=True)
        self.said = QLineEdit(placeholderText=tr("Type the words the other laptop says"))
        self.said.setAccessibleName(tr("The other laptop says"))
        self.said.setAccessibleDescription(tr("Each word is compared while you type"))
        self.answer = label("", "small")
        self.answer.setAccessibleName(tr("Whether the words are the same"))
        self.said.textChanged.connect(lambda _text: self._compare())
        self.body.addWidget(hint)
        self.body.addLayout(self._cells)
        line = row(self.said, self.answer, spacing=12)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.answer.hide()

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show the words of this laptop."""
        if words == self._words:
            return
        self._words = words
        clear(self._cells)
        for number, word in enumerate(words, start=1):
            self._cells.addWidget(_cell(number, word), 1)
        self._compare()

    def _compare(self) -> None:
        said = self.said.text().split()
        place = sharing.first_difference(self._words, self.said.text())
        if not said:
            words, tone = "", "small"
        elif place is not None:
            words, tone = tr("Word {0} differs").format(place + 1), "bad"
        elif len(said) < len(self._words):
            words, tone = tr("{0} of {1} are the same").format(len(said), len(self._words)), "small"
        else:
            words, tone = tr("The same words: the same data"), "ok"
        self.answer.setText(words)
        self.answer.setVisible(bool(words))
        self.answer.setProperty("role", tone)
        self.answer.style().polish(self.answer)


def _cell(number: int, word: str) -> QWidget:
    made = QFrame()
    made.setProperty("word", True)
    text = label(word, "figure")
    text.setAccessibleName(tr("Word {0}: {1}").format(number, word))
    box = column(label(str(number), "small"), text, spacing=2, margins=(10, 8, 10, 8))
    made.setLayout(box)
    made.setMinimumWidth(_LEAST)
    return made
