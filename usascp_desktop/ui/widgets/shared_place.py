"""The shared place: a folder or server where the laptops of a team meet, and one button to exchange there."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from usascp_desktop.services.sharing import Met, Shared
from usascp_desktop.ui.widgets.basics import Card, button, column, label, row
from usascp_desktop.ui.widgets.place_login import PlaceLogin
from usascp_desktop.ui.words import tr


class SharedPlace(Card):
    """``exchanged`` carries the address, and the Login that was typed or None.

    ``browsed`` asks for a folder, given what is in the field; ``forgotten`` asks to keep the login of an address no
    longer.
    """

    exchanged = Signal(str, object)
    browsed = Signal(str)
    forgotten = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Shared folder or server"))
        self.field = QLineEdit(placeholderText=tr("A folder, webdav://, s3:// or postgresql://"))
        self.field.setAccessibleName(tr("Shared folder or server"))
        self.field.setAccessibleDescription(tr("Where the others exchange too; everything there is encrypted"))
        words = QLabel(tr("&Place"))
        words.setProperty("role", "label")
        words.setBuddy(self.field)
        self.first = label(
            tr("Exchange once: only then do the others know this laptop, and you get what they wrote."), wrap=True
        )
        self.last = label("", "small", wrap=True)
        browse = button(tr("&Folder …"), tip=tr("Choose a folder"), on_click=self._browse)
        self.go = button(tr("&Exchange now"), tip=tr("Take what is new there and put there what is new here"))
        self.go.clicked.connect(lambda _on=False: self._go())
        self.field.returnPressed.connect(self._go)
        line = row(self.field, browse, self.go)
        line.setStretch(0, 1)
        self.login = PlaceLogin()
        self.login.entered.connect(self._go)
        self.login.forgotten.connect(lambda: self.forgotten.emit(self.field.text().strip()))
        self.field.textChanged.connect(self.login.show_for)
        self.body.addWidget(self.first)
        self.body.addLayout(column(words, line, spacing=4))
        self.body.addWidget(self.login)
        self.body.addWidget(self.last)

    def show_state(self, shared: Shared) -> None:
        """Show where it was shared last, and whether this laptop has yet to be heard of."""
        alone = shared.in_team and len(shared.laptops) > 1 and not any(one.holds for one in shared.laptops)
        self.first.setHidden(not alone or bool(shared.place.at))
        if not self.field.text() and not self.field.hasFocus():
            self.field.setText(shared.place.address)
        self.login.show_known(shared.logins, self.field.text())
        show_when(self.last, shared.place, tr("Last exchanged {0} at {1}"))
        self.go.setProperty("kind", "primary" if self.comes_first else "")
        self.go.style().polish(self.go)

    @property
    def comes_first(self) -> bool:
        """True while this laptop has yet to be heard of."""
        return not self.first.isHidden()

    def set_place(self, address: str) -> None:
        """Put a place into the field."""
        if address:
            self.field.setText(address)
            self.go.setFocus()

    def forget_typed(self) -> None:
        """Empty the fields of name and password: they were taken."""
        self.login.clear()

    def _browse(self) -> None:
        self.browsed.emit(self.field.text())

    def _go(self) -> None:
        if self.field.text().strip():
            self.exchanged.emit(self.field.text().strip(), self.login.typed())
        else:
            self.field.setFocus()


def show_when(where: QLabel, met: Met, words: str) -> None:
    """Say when, by this computer's clock, and where something was done last, or nothing."""
    at = dt.datetime.fromisoformat(met.at).astimezone() if met.at else None
    where.setText(words.format(f"{at:%Y-%m-%d %H:%M}", met.address) if at else "")
    where.setHidden(not met.at)
