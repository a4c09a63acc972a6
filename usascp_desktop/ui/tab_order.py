"""Where the Tab key goes next: through every control, past the containers that only hand the keys on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def go_on(window: QWidget, *, on: bool) -> bool:
    """Give the focus to the next control of a window (the one before if not ``on``); False if there is none.

    Qt itself would stop at every container that has a focus proxy and go to what it stands for: Tab would jump over all
    controls between the beginning of a page and its table, and Shift+Tab come back to that table for ever.
    """
    here = window.focusWidget() or window
    one = here.nextInFocusChain() if on else here.previousInFocusChain()
    while one is not None and one is not here:
        if _takes(one, window):
            one.setFocus(Qt.FocusReason.TabFocusReason if on else Qt.FocusReason.BacktabFocusReason)
            return True
        one = one.nextInFocusChain() if on else one.previousInFocusChain()
    return False


def stands(window: QWidget) -> bool:
    """True if what has the focus stays: Qt asks for the next control too when one hides, is disabled or goes."""
    one: QWidget | None = window.focusWidget()
    if not window.isVisible() or one is None or not one.isEnabled():
        return False
    while one is not None and one is not window:
        if not one.isVisible():
            return False
        one = one.parentWidget()
    return True


def _takes(one: QWidget, window: QWidget) -> bool:
    """True for a control; where there are controls, an area that scrolls comes along with them and takes no keys."""
    if not _is_control(one) or one.window() is not window:
        return False
    return not isinstance(one, QScrollArea) or not any(_is_control(part) for part in one.findChildren(QWidget))


def _is_control(one: QWidget) -> bool:
    policy = Qt.FocusPolicy.TabFocus
    return one.focusProxy() is None and one.focusPolicy() & policy == policy and one.isEnabled() and one.isVisible()
