"""What the page about sharing says where this laptop is not in the team whose data it holds, and what to do then."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from usascp_desktop.services.sharing import Shared
from usascp_desktop.ui.widgets.basics import Card, button, label, row
from usascp_desktop.ui.words import tr


class NotInTeam(Card):
    """Shown until an invitation lets the laptop in; ``joining`` asks for the form."""

    joining = Signal()

    def __init__(self) -> None:
        super().__init__(tr("This laptop is not in the team"))
        self.words = label("", wrap=True)
        tip = tr("With the invitation file and its six words; everything written here stays")
        self.join = button(tr("&Join with an invitation …"), kind="primary", tip=tip, on_click=self.joining.emit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.addWidget(self.words)
        self.body.addLayout(row(None, self.join))
        self.hide()

    def show_state(self, shared: Shared) -> None:
        """Show what to do, or hide."""
        if shared.shut_out:
            self.words.setText(
                tr(
                    "An administrator shut it out. What was written since is here only. If that was a mistake, join "
                    "with a new invitation in a new workspace."
                )
            )
        else:
            self.words.setText(
                tr(
                    "It has new keys that nobody has let in yet, or another laptop came in with its invitation. "
                    "Nothing is lost, but it shares nothing. Ask an administrator to invite a laptop, and join with "
                    "that."
                )
            )
        self.setHidden(shared.in_team or not shared.laptops or shared.copied)
