"""Writing the workspace out to plain tables on a PostgreSQL server, after a warning that somebody has to agree to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from usascp_desktop.services.sharing import Shared
from usascp_desktop.ui.widgets.basics import Card, button, column, label, row
from usascp_desktop.ui.widgets.shared_place import show_when
from usascp_desktop.ui.words import tr


class WrittenOut(Card):
    """``asked`` carries address and password; nothing is asked for until the person agrees that it is in clear."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(tr("Plain tables on a server"))
        warning = tr(
            "For reporting tools and for many to read at once. The tables are not encrypted: whoever runs the server, "
            "or is given the role usascp_reader, can read all that was ever written."
        )
        self.address = QLineEdit(placeholderText=tr("postgresql://name@host/database"))
        self.address.setAccessibleName(tr("Address of the server"))
        self.address.setAccessibleDescription(tr("Name, host and database, as postgresql://name@host/database"))
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password of the server"))
        self.password.setAccessibleDescription(tr("It is not kept; empty if this computer knows it"))
        self.agreed = QCheckBox(tr("Yes, the server keeps it unencr&ypted"))
        self.agreed.setAccessibleName(tr("Yes, the server keeps it unencrypted"))
        self.agreed.setAccessibleDescription(tr("Nothing is written there without this"))
        self.go = button(tr("W&rite to the server"), tip=tr("Make the tables there, or bring them up to date"))
        self.last = label("", "small", wrap=True)
        names = []
        for text, field in ((tr("Ser&ver"), self.address), (tr("Pa&ssword"), self.password)):
            name = QLabel(text)
            name.setProperty("role", "label")
            name.setBuddy(field)
            names.append(column(name, field, spacing=4))
        line = row(*names)
        line.setStretch(0, 3)
        line.setStretch(1, 1)
        self.body.addWidget(label(warning, wrap=True))
        self.body.addLayout(line)
        self.body.addLayout(row(self.agreed, None, self.go))
        self.body.addWidget(self.last)
        self.go.setEnabled(False)
        self.agreed.toggled.connect(self.go.setEnabled)
        self.go.clicked.connect(lambda _on=False: self._go())

    def show_state(self, shared: Shared) -> None:
        """Show when it was written out last, and where."""
        if not self.address.text() and not self.address.hasFocus():
            self.address.setText(shared.server.address)
        show_when(self.last, shared.server, tr("Last written {0} to {1}"))

    def _go(self) -> None:
        if not self.address.text().strip():
            self.address.setFocus()
            return
        self.agreed.setChecked(False)
        self.asked.emit(self.address.text().strip(), self.password.text())
        self.password.clear()
