"""Choices for a report that are kept under a name: taking them, keeping them, and forgetting them again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from usascp_desktop.services.reports.presets import Preset
from usascp_desktop.ui.widgets.basics import button, clear, column, label, row
from usascp_desktop.ui.widgets.elided import ElidedButton
from usascp_desktop.ui.words import tr


class ReportPresets(QWidget):
    """``chosen`` and ``forgotten`` carry a preset, ``kept`` the name under which the choices are to be kept.

    The name stays until ``close_name``, so that what is still missing can be chosen first.
    """

    chosen = Signal(object)
    kept = Signal(str)
    forgotten = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heading = label(tr("Presets"), "label")
        self.heading.setContentsMargins(0, 6, 0, 0)
        self._rows = column(spacing=0)
        self.keep = button(tr("&Keep these choices as a preset"), kind="ghost", writes=True, on_click=self._ask)
        self.keep.setAccessibleName(tr("Keep these choices as a preset"))
        self.name = QLineEdit(placeholderText=tr("Name of the preset"))
        self.name.setAccessibleName(tr("Name of the preset"))
        self.name.setAccessibleDescription(tr("Enter keeps the choices under this name, Escape keeps nothing"))
        self.name.returnPressed.connect(self._keep)
        leave = QShortcut(QKeySequence("Escape"), self.name)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.close_name)
        self.setLayout(column(self.heading, self._rows, self.name, row(self.keep, None), spacing=4))
        self.heading.hide()
        self.name.hide()

    def show_presets(self, found: Sequence[Preset]) -> None:
        """Show what is kept."""
        clear(self._rows)
        for one in found:
            take = _taker(one.name)
            take.clicked.connect(partial(self.chosen.emit, one))
            away = button(tr("Forget"), kind="ghost", writes=True, on_click=partial(self.forgotten.emit, one))
            away.setAccessibleName(tr("Forget {0}").format(one.name))
            line = row(take, away, spacing=4)
            line.setStretch(0, 1)
            self._rows.addLayout(line)
        self.heading.setVisible(bool(found))

    def _ask(self) -> None:
        self.keep.hide()
        self.name.show()
        self.name.setFocus()

    def _keep(self) -> None:
        if self.name.text().strip():
            self.kept.emit(self.name.text())

    def close_name(self) -> None:
        """Put the field for a name away again: the choices are kept, or are not to be."""
        self.name.clear()
        self.name.hide()
        self.keep.show()
        self.keep.setFocus()


def _taker(name: str) -> ElidedButton:
    """Return the button of a preset; a long name ends in dots rather than pushing everything else aside."""
    made = ElidedButton()
    made.setProperty("kind", "ghost")
    made.setProperty("start", "true")
    made.setText(name.replace("&", "&&"))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setAccessibleDescription(tr("Takes the choices kept under this name"))
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return made
