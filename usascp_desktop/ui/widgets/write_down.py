"""What is shown only once and must be written down: keys and words, until somebody says that they are."""

from __future__ import annotations

from PySide6.QtCore import Qt

from usascp_desktop.ui.widgets.basics import Card, button, label, row
from usascp_desktop.ui.words import tr


class WriteDown(Card):
    """Hidden until something is told; everything told stays until it was written down."""

    def __init__(self) -> None:
        super().__init__(tr("Write this down"))
        self.text = label("", "h2", wrap=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.why = label("", "muted", wrap=True)
        gone = button(tr("I have written it &down"), on_click=self._noted)
        for part in (self.text, self.why):
            self.body.addWidget(part)
        self.body.addLayout(row(None, gone))
        self.hide()

    def tell(self, title: str, text: str, why: str) -> None:
        """Add what is to be written down."""
        before = self.text.text()
        self.text.setText(f"{before}\n\n{title}: {text}" if before else f"{title}: {text}")
        self.why.setText(f"{self.why.text()} {why}".strip())
        self.show()

    def _noted(self) -> None:
        self.text.clear()
        self.why.clear()
        self.hide()
