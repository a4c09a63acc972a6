"""The sheet that lists the keys, in the groups of the actions they stand for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from usascp_desktop.ui.actions import Action
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button, column, label, row, scrolled
from usascp_desktop.ui.words import tr


class KeysSheet(QDialog):
    """Shows what every key does."""

    def __init__(self, actions: Sequence[Action], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAccessibleName(tr("Keys"))
        self.groups: dict[str, list[Action]] = {}
        for one in actions:
            if one.key:
                self.groups.setdefault(one.group, []).append(one)
        close = button(tr("&Close"), kind="primary", tip=tr("Close this sheet (Esc)"), on_click=self.accept)
        sheet = QWidget()
        sheet.setLayout(self._columns(theme))
        area = scrolled(sheet, name=tr("All keys"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = label(tr("Everything here is also found by its name with Ctrl+K."), "muted")
        self.setLayout(
            column(label(tr("Keys"), "h1"), hint, area, row(None, close), spacing=12, margins=(24, 24, 24, 16))
        )
        wanted = sheet.sizeHint()
        room = parent.size()
        self.resize(
            min(wanted.width() + 80, room.width() - 40), min(wanted.height() + theme.px(180), room.height() - 40)
        )

    def _columns(self, theme: Theme) -> QGridLayout:
        """Put the groups into two columns of about the same length."""
        sides = (QVBoxLayout(), QVBoxLayout())
        lengths = [0, 0]
        for group, actions in self.groups.items():
            side = 0 if lengths[0] <= lengths[1] else 1
            lengths[side] += len(actions) + 2
            sides[side].addWidget(label(tr(group), "h3"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(24))
            grid.setVerticalSpacing(theme.px(6))
            grid.setContentsMargins(0, theme.px(4), 0, 0)
            for number, one in enumerate(actions):
                grid.addWidget(label(tr(one.words)), number, 0)
                grid.addWidget(label(one.key, "cap"), number, 1, Qt.AlignmentFlag.AlignRight)
            grid.setColumnStretch(0, 1)
            sides[side].addLayout(grid)
            sides[side].addSpacing(theme.px(16))
        both = QGridLayout()
        both.setHorizontalSpacing(theme.px(48))
        for place, side_box in enumerate(sides):
            side_box.addStretch(1)
            both.addLayout(side_box, 0, place)
            both.setColumnStretch(place, 1)
        return both
