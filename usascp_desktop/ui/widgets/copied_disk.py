"""What the page about sharing says where a disk was copied, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from usascp_desktop.services.sharing import Shared
from usascp_desktop.ui.widgets.basics import Card, button, label, row
from usascp_desktop.ui.words import tr


class CopiedDisk(Card):
    """Shown while another workspace writes under this laptop's name; ``renewed`` asks to go on as a new laptop.

    That happens when the workspace is opened the next time, which ``reopened`` asks for.
    """

    renewed = Signal()
    reopened = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Another workspace writes under this laptop's name"))
        self.words = label("", wrap=True)
        self.renew = button(tr("&Go on as a new laptop"), kind="primary", on_click=self.renewed.emit)
        self.renew.setAccessibleName(tr("Go on as a new laptop"))
        self.renew.setAccessibleDescription(tr("New keys for this laptop; nothing that was written changes"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.addWidget(self.words)
        self.again = button(tr("&Open it again now"), kind="primary", on_click=self.reopened.emit)
        self.again.setAccessibleDescription(tr("Closes this window and opens the workspace with its new keys"))
        self.body.addLayout(row(None, self.renew, self.again))

    def show_state(self, shared: Shared) -> None:
        """Show what to do, or hide."""
        if shared.renewed_as:
            self.words.setText(
                tr(
                    "When this workspace is opened again, this laptop is “{0}”. Then ask an administrator for an "
                    "invitation; if this was an administrator's laptop, it is let in by itself."
                ).format(shared.renewed_as)
            )
        else:
            self.words.setText(
                tr(
                    "Its disk or folder was copied. Nothing is lost, but two laptops of one name cannot both share. "
                    "One of them goes on as a new laptop, here or by “usascp team renew”."
                )
            )
        self.renew.setHidden(bool(shared.renewed_as))
        self.again.setHidden(not shared.renewed_as)
        self.setHidden(not shared.copied)
