"""The buttons over the notes that put a marker before the current line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from usascp_desktop.domain import markers
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import button
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.widgets.notes_editor import KINDS, look
from usascp_desktop.ui.words import tr


class MarkerPicks(QWidget):
    """A button for each marker, in as many rows as they need; ``toggle`` is called with the kind."""

    def __init__(self, theme: Theme, toggle: Callable[[str], object]) -> None:
        super().__init__()
        self.theme = theme
        flow = FlowLayout(spacing=8)
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for number, kind in enumerate(KINDS, start=1):
            flow.addWidget(self._pick(number, kind, partial(toggle, kind)))

    def _pick(self, number: int, kind: str, act: Callable[[], object]) -> QPushButton:
        theme, sign = self.theme, look(kind)
        made = button(tr(sign["word"]), tip=f"Alt+{number}", on_click=act, writes=True)
        made.setIcon(_glyph(markers.MARKERS[kind], theme.hex(sign["colour"]), theme.px(16), theme.font("h2")))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setStyleSheet("padding: 5px 9px;")
        return made


def _glyph(sign: str, colour: str, side: int, font: QFont) -> QIcon:
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(colour)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    painter.setFont(bold)
    painter.drawText(0, 0, side, side, Qt.AlignmentFlag.AlignCenter, sign)
    painter.end()
    return QIcon(picture)
