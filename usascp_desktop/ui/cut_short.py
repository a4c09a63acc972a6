"""Saying so when a line took only the beginning of what was pasted into it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from usascp_desktop.ui.notices import Notices
from usascp_desktop.ui.words import tr

QTS_OWN = 32_767
"""Characters that Qt gives a line; where we allow fewer, the field itself shows why."""


class CutShort(QObject):
    """Watches every line that gets the focus; the text itself is still on the clipboard."""

    def __init__(self, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._watch)

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        line = now.lineEdit() if isinstance(now, QComboBox) else now
        if isinstance(line, QLineEdit) and not line.property("watched") and line.maxLength() == QTS_OWN:
            line.setProperty("watched", True)
            line.inputRejected.connect(lambda: self._say(line))

    def _say(self, line: QLineEdit) -> None:
        if len(line.text()) == line.maxLength():
            self._notices.say(
                tr("A line holds {0} characters; the rest was left out. Notes hold texts of any length.").format(
                    f"{line.maxLength():,}"
                ),
                tone="bad",
            )
