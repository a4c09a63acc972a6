"""Notices at the bottom of the window: what was done, with undo, and the one presenter of errors."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from usascp_desktop.errors import UserError
from usascp_desktop.ui.theme import tokens
from usascp_desktop.ui.widgets.spoken import Words, announce
from usascp_desktop.ui.words import marked, tr

UNEXPECTED = marked("Something went wrong that should not have. Nothing that was saved is lost; please try again.")


class Notices(QFrame):
    """One notice at a time, over the bottom of ``host``; it never takes the focus, and leaves unless it is bad."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("notice")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text = Words(wordWrap=True)
        self._text.setAccessibleName(tr("Notice"))
        self._detail = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail.setProperty("role", "small")
        self._action = self._button()
        self._close = self._button(tr("Close"))
        self._close.clicked.connect(self.hide)
        self._on_action: Callable[[], None] | None = None
        self._action.clicked.connect(self._act)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 8)
        column.addLayout(row)
        column.addWidget(self._detail)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def say(
        self, text: str, *, tone: str = "ok", action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence, with at most one action; good news leaves after the time the tokens give."""
        self._show(text, tone, action, on_action)
        if tone != "bad":
            self._timer.start(int(tokens()["motion"]["toast_s"]) * 1000)

    def problem(self, error: BaseException) -> None:
        """Show what happened and what to do; the technical part can be copied."""
        known = isinstance(error, UserError)
        technical = "".join(traceback.format_exception(error))
        text = tr(str(error)) if known else tr(UNEXPECTED)
        told_all = known and error.__cause__ is None
        copy = "" if told_all else tr("Copy details")
        self._show(text, "bad", copy, lambda: QGuiApplication.clipboard().setText(technical))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the bottom of the host."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, text: str, tone: str, action: str, on_action: Callable[[], None] | None) -> None:
        self._timer.stop()
        self._text.setText(text)
        self._detail.hide()
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._action.setText(action)
        self._action.setAccessibleName(action or tr("No action"))
        self._action.setVisible(bool(action))
        self._on_action = on_action
        self.show()
        self.raise_()
        self._place()
        announce(self, text)

    def _place(self) -> None:
        host = self._host
        width = min(self.fontMetrics().averageCharWidth() * 80, host.width() - 48)
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.setFixedSize(width, max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()))
        self.move((host.width() - width) // 2, host.height() - self.height() - 24)

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()

    def _button(self, text: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "ghost")
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button
