"""What every editor of a field does: it shows a value, waits while it is typed, and says what to keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from usascp_desktop.records.fields import Field
from usascp_desktop.ui.words import tr

KEEP_AFTER_MS = 2000
"""Typing is kept this long after it began, and when the field is left."""


class Editor(QObject):
    """A widget for one field. ``kept`` carries the text, code or members to keep; ``left`` ends a visit to the field.

    ``wanted`` asks for a record that is not there yet, by its title. An editor of several parts is left when the focus
    goes to none of them.
    """

    kept = Signal(str, object)
    left = Signal(str)
    wanted = Signal(str, str)

    def __init__(self, field: Field, widget: QWidget, parts: Mapping[str, QWidget] | None = None) -> None:
        super().__init__(widget)
        self.field, self.widget = field, widget
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep_typed)
        self._shown: object = self._as_text(None)
        widget.setAccessibleName(tr(field.label))
        widget.setAccessibleDescription(tr(field.help or field.label))
        widget.setToolTip(tr(field.help))
        widget.setProperty("keep", self.keep)
        self._parts: Sequence[QWidget] = [widget] if parts is None else list(parts.values())
        for name, part in (parts or {}).items():
            part.setAccessibleName(f"{tr(field.label)}: {tr(name)}")
            part.setAccessibleDescription(
                tr(field.help) or tr("{0} of {1}").format(tr(name).capitalize(), tr(field.label).lower())
            )
        for part in self._parts:
            part.setProperty("keep", self.keep)
            part.installEventFilter(self)
        if parts:
            widget.setFocusProxy(self._parts[0])

    def show_value(self, value: object) -> None:
        """Show a value without saying that anything was typed; what is being typed is left alone."""
        if self.is_typing:
            return
        self._shown = self._as_text(value)
        self._put(self._shown)

    def keep(self) -> None:
        """Say what is in the field if it is not what was shown."""
        self._timer.stop()
        now = self._take()
        if now != self._shown:
            self._shown = now
            self.kept.emit(self.field.name, now or None)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Take the choices there are now; an editor without choices has no use for them."""

    @property
    def value(self) -> object:
        """What is in the field now."""
        return self._take()

    @property
    def is_typing(self) -> bool:
        """True while the field holds something that was not kept yet."""
        return self._has_focus() and self._take() != self._shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was typed when the focus leaves all parts; a list or calendar that opens is no leaving."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and self._stands():
            opens = event.reason() == Qt.FocusReason.PopupFocusReason
            if not opens and not (len(self._parts) > 1 and self._has_focus()):
                self.keep()
                self.left.emit(self.field.name)
        return super().eventFilter(watched, event)

    def typed(self) -> None:
        """Begin the wait until typing is kept."""
        if not self._timer.isActive():
            self._timer.start()

    def _keep_typed(self) -> None:
        if self._is_whole():
            self.keep()

    def _is_whole(self) -> bool:
        """False while what is typed cannot be read yet, so that nobody is corrected in the middle of a word."""
        return True

    def _stands(self) -> bool:
        """False while Qt takes the parts apart, when the last focus goes."""
        return all(isValid(part) for part in self._parts)

    def _has_focus(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and (here is self.widget or self.widget.isAncestorOf(here))

    def _as_text(self, value: object) -> object:
        if value is None:
            return ""
        if isinstance(value, (set, frozenset)):
            return ", ".join(sorted(value))
        return str(value)

    def _put(self, shown: object) -> None:
        raise AttributeError("an editor shows its value")

    def _take(self) -> object:
        raise AttributeError("an editor gives its value")
