"""Where a workspace is: a folder of this computer, or an address of a server.

Nothing here needs a connection, so that whoever only reads an address loads nothing for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, Self
from urllib.parse import unquote, urlsplit, urlunsplit

from usascp_desktop.errors import NotAllowedError, UsageError
from usascp_desktop.sentences import say

SCHEMES: Final = ("postgresql", "postgres")


class Address(type(Path())):  # type: ignore[misc]
    """The address of a workspace on a server where others have a folder: a path that leads nowhere on this computer.

    ``address`` is what was given, password and all; shown as text it has neither user nor password.
    """

    address: str

    def __new__(cls, address: str) -> Self:
        """Read an address; UsageError if it is none."""
        made: Self = super().__new__(cls, shown(address))
        made.address = address
        return made

    def __str__(self) -> str:
        return shown(self.address) if "address" in vars(self) else super().__str__()

    def absolute(self) -> Self:
        """Return the address itself."""
        return self

    @property
    def password(self) -> str:
        """The password in the address, empty if there is none."""
        return unquote(urlsplit(self.address).password or "")

    @property
    def argument(self) -> str:
        """The address as another program of this computer may be told it: all of it but the password."""
        parts = urlsplit(self.address)
        login, at, host = parts.netloc.rpartition("@")
        return urlunsplit(parts._replace(netloc=f"{login.partition(':')[0]}{at}{host}"))

    def with_segments(self, *parts: str) -> Path:
        """What is beside or below an address is a plain path, and not there."""
        return Path(*parts)

    def __truediv__(self, part: str) -> Path:
        """Return what would be below; it is not there."""
        return Path(str(self)) / part

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        return type(self), (self.address,)


def is_address(text: str) -> bool:
    """True if a workspace is named by an address instead of a folder."""
    return text.partition("://")[0] in SCHEMES and "://" in text


def shown(address: str) -> str:
    """Return an address as anybody may see it: server and database. UsageError if it names no database."""
    try:
        parts = urlsplit(address)
        name = parts.hostname or ""
        host = (f"[{name}]" if ":" in name else name) + (f":{parts.port}" if parts.port else "")
    except ValueError:
        parts, host = None, ""
    if parts is None or parts.scheme not in SCHEMES or not parts.path.strip("/"):
        raise UsageError("Give the workspace's address as postgresql://host/database.") from None
    return f"postgresql://{host}/{parts.path.strip('/')}"


def read_only(address: object) -> NotAllowedError:
    """Return what is raised where somebody would write on a server."""
    return NotAllowedError(
        say("{0} is open for reading only; write in a workspace of your own and share that.", address)
    )


def folder(text: str) -> Path:
    """Return the path of a folder; UsageError for an address, where there can be none."""
    if is_address(text):
        raise UsageError("This is done in a workspace's folder on this computer, not at an address.")
    return Path(text)


def place(text: str) -> Path:
    """Return what a person names a workspace by: an Address, or the path of a folder."""
    return Address(text) if is_address(text) else Path(text)
