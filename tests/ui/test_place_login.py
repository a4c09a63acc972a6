"""Name and password of a shared place, typed in the window: kept once they were taken, used again, and forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests import servers
from tests.conftest import PASSPHRASE
from tests.ui.conftest import ZONE, Window
from usascp_desktop.config import Settings
from usascp_desktop.sync import login
from usascp_desktop.sync.login import Login
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.place_login import PlaceLogin
from usascp_desktop.workspace import new_workspace, open_workspace

RIGHT = Login("ann", "a right password")


@pytest.fixture
def window(qtbot, tmp_path):
    new_workspace(tmp_path / "office", passphrase=PASSPHRASE, laptop="Office", person="K. L.", zone="UTC").close()
    theme = Theme("light")
    theme.apply(QApplication.instance())
    shell = Shell(theme, Settings(last_page="sync", home_zone=ZONE))
    shell.show()
    shell.attach(open_workspace(tmp_path / "office", passphrase=PASSPHRASE))
    qtbot.waitUntil(shell.isActiveWindow)
    yield Window(shell, qtbot, {})
    shell.close()
    shell.deleteLater()


@pytest.fixture
def address(tmp_path):
    (tmp_path / "served").mkdir()
    with servers.serve("webdav", tmp_path / "served", "--user", RIGHT.user, "--pass", RIGHT.password) as served:
        yield f"webdav+http://{served.host}/team"


def _known(window, address):
    with window.database.read() as reader:
        return login.known(reader.db, address)


def _exchange(window, address, name="", password=""):
    """Type what is to be typed, press Enter, and return what was said."""
    page, notices = window.shell.page("sync"), window.shell.notices
    notices.hide()
    field = window.find("Shared folder or server", QLineEdit)
    field.clear()
    window.keys(field, address)
    for words, title in ((name, "Name"), (password, "Password")):
        if words:
            window.keys(window.find(title, QLineEdit), words)
    window.keys(window.find("Password", QLineEdit), Qt.Key.Key_Return)
    window.wait(notices.isVisible)
    window.wait(lambda: not page.progress.isVisible())
    return notices._text.text()


def test_a_place_is_asked_with_what_was_typed_and_that_is_kept_once_it_was_taken(window, address):
    page = window.open("sync")
    page.show_part("team")
    said = _exchange(window, address, RIGHT.user, "a wrong password")
    assert "Check the name and the password." in said
    assert "a wrong password" not in said
    assert _known(window, address) is None
    window.find("Password", QLineEdit).clear()
    assert "files sent" in _exchange(window, address, "", RIGHT.password)
    assert _known(window, address) == RIGHT
    assert _known(window, f" {address}/ ") == RIGHT, "the same place"
    fields = page.team.place.login
    window.wait(fields.forget.isVisible)
    assert (fields.user.text(), fields.password.text()) == ("", "")
    assert "files sent" in _exchange(window, address)
    window.click("Forget them")
    window.wait(lambda: _known(window, address) is None)
    window.wait(lambda: not fields.forget.isVisible())
    assert "could not be used" in _exchange(window, address)


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("/media/team", ()),
        ("s3://bucket/team", ("Access key", "Secret key", "Server of the bucket")),
        ("webdav://host/team", ("Name", "Password")),
        ("postgresql://host/team", ("Name", "Password")),
        ("ftp://host/team", ()),
    ],
)
def test_only_a_server_is_asked_for_what_it_wants_to_know(qtbot, address, names):
    holder = QLineEdit()
    fields = PlaceLogin()
    fields.setParent(holder)
    qtbot.addWidget(holder)
    fields.show_for(address)
    shown = [one.accessibleName() for one in fields.findChildren(QLineEdit) if one.isVisibleTo(fields)]
    assert tuple(shown if fields.isVisibleTo(holder) else ()) == names


def test_what_was_typed_for_a_server_is_not_given_to_a_folder(qtbot):
    fields = PlaceLogin()
    qtbot.addWidget(fields)
    fields.show_for("s3://bucket/team")
    for field, text in ((fields.user, " key "), (fields.password, " secret "), (fields.server, "https://host ")):
        field.setText(text)
    assert fields.typed() == Login("key", " secret ", "https://host")
    fields.show_for("/media/team")
    assert fields.typed() is None
