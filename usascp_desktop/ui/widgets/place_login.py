"""Name and password for a shared place on a server: asked for only where the place is one."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from usascp_desktop.sync.login import Login, is_asked, same_place
from usascp_desktop.ui.widgets.basics import button, column, label, row
from usascp_desktop.ui.words import tr


class PlaceLogin(QWidget):
    """``entered`` says that Enter was pressed in a field, ``forgotten`` asks to keep the login no longer."""

    entered = Signal()
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._address, self._known = "", frozenset[str]()
        self._names: dict[QLineEdit, QLabel] = {}
        self.user = QLineEdit()
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.server = QLineEdit(placeholderText=tr("Empty for Amazon's own, else https://host"))
        self._server_box = self._field(self.server, tr("Server o&f the bucket"))
        line = row(
            self._field(self.user, tr("Na&me")),
            self._field(self.password, tr("Pass&word")),
            self._server_box,
            spacing=12,
        )
        for place in range(3):
            line.setStretch(place, 1)
        self.kept = label(
            tr("Name and password of this place are kept in this workspace, encrypted."), "small", wrap=True
        )
        self.forget = button(tr("Forget them"), kind="ghost", tip=tr("They are asked for again"))
        self.forget.clicked.connect(lambda _on=False: self.forgotten.emit())
        self._kept_line = QWidget()
        inside = row(self.kept, self.forget, spacing=8)
        inside.setStretch(0, 1)
        self._kept_line.setLayout(inside)
        self.why = label(tr("Kept in this workspace, encrypted, once the place has taken them."), "small", wrap=True)
        self.setLayout(column(line, self.why, self._kept_line, spacing=4))
        self.show_for("")

    def show_for(self, address: str) -> None:
        """Ask for what a place at an address wants to know."""
        self._address = same_place(address)
        self.setVisible(is_asked(self._address) and self.parentWidget() is not None)
        buckets = urlsplit(self._address).scheme == "s3" if is_asked(self._address) else False
        self._server_box.setVisible(buckets)
        self._call(self.user, tr("Access &key") if buckets else tr("Na&me"))
        self._call(self.password, tr("Secret ke&y") if buckets else tr("Pass&word"))
        known = self._address in self._known
        self._kept_line.setVisible(known)
        self.why.setVisible(not known)

    def show_known(self, known: Collection[str], address: str) -> None:
        """Show for which places a login is kept."""
        self._known = frozenset(known)
        self.show_for(address)

    def typed(self) -> Login | None:
        """Return what was typed; None if nothing was, or nothing is asked for."""
        if not is_asked(self._address) or not (self.user.text().strip() or self.password.text()):
            return None
        return Login(self.user.text().strip(), self.password.text(), self.server.text().strip())

    def clear(self) -> None:
        """Empty the fields."""
        for field in (self.user, self.password, self.server):
            field.clear()

    def _field(self, field: QLineEdit, title: str) -> QWidget:
        name = QLabel(title)
        name.setProperty("role", "label")
        name.setBuddy(field)
        self._names[field] = name
        field.returnPressed.connect(self.entered)
        self._call(field, title)
        made = QWidget()
        made.setLayout(column(name, field, spacing=4))
        return made

    def _call(self, field: QLineEdit, title: str) -> None:
        self._names[field].setText(title)
        field.setAccessibleName(title.replace("&", ""))
        field.setAccessibleDescription(tr("{0} of the shared place").format(title.replace("&", "")))
