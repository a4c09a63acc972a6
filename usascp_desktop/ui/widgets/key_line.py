"""The line at the foot of a page that says which keys do what there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QSizePolicy, QWidget

from usascp_desktop.ui.widgets.basics import label, row
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.words import tr

_BETWEEN = 16


def key_line(pairs: Iterable[tuple[str, str]]) -> QWidget:
    """Return keys as caps, each with what it does (English, to be translated); what is too much goes on below."""
    made, flow = QWidget(), FlowLayout(spacing=_BETWEEN)
    for keys, what in pairs:
        pair = QWidget()
        pair.setLayout(row(label(keys, "key"), label(tr(what), "small"), spacing=6))
        flow.addWidget(pair)
    made.setLayout(flow)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
