"""What is wrong or missing in a record, above its form: each finding goes to its field when it is pressed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import clear
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.words import tr


class Findings(QWidget):
    """A line of findings: first what could not be kept, then what is still missing. ``chosen`` carries the field."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self.setAccessibleName(tr("What is missing"))
        self.hide()

    def show_findings(self, wrong: Iterable[tuple[str, str]], missing: Iterable[tuple[str, str]]) -> None:
        """Show fields with their sentences; nothing is shown where there is nothing to say."""
        said = [(name, words, "bad") for name, words in wrong] + [(name, words, "warn") for name, words in missing]
        if said == self.property("said"):
            return
        self.setProperty("said", said)
        clear(self._flow)
        for name, words, tone in said:
            self._flow.addWidget(self._finding(name, words, tone))
        self.setVisible(bool(said))
        self.updateGeometry()

    def _finding(self, name: str, words: str, tone: str) -> QPushButton:
        sign = "circle-slash" if tone == "bad" else "triangle-alert"
        made = QPushButton(icon(sign, self._theme.hex(tone), self._theme.px(14)), words, self)
        made.setProperty("chip", True)
        made.setAccessibleName(words)
        made.setAccessibleDescription(tr("Press to go to the field"))
        made.clicked.connect(lambda _checked=False: self.chosen.emit(name))
        return made
