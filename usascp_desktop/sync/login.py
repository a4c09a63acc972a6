"""Name and password for a shared place: kept in the workspace, encrypted like all of it, and never shared."""

from __future__ import annotations

import json
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from usascp_desktop.store.database import keep_meta
from usascp_desktop.store.driver import Driver

_NAME: Final = "login:"
ASKING: Final = frozenset({"s3", "webdav", "webdav+http", "postgresql"})
"""Kinds of places that want to know who asks."""


class Login(NamedTuple):
    """Who asks a place: user and password, for S3 access key and secret key.

    ``server`` is the address of the server that keeps the buckets, where it is not the one of Amazon.
    """

    user: str
    password: str
    server: str = ""

    def __repr__(self) -> str:
        """Say whose it is, not what it is: it may be in a message or a log."""
        return f"Login({self.user!r})"


def is_asked(address: str) -> bool:
    """Tell whether a place of this kind wants a name and a password."""
    return "://" in address and urlsplit(address).scheme in ASKING


def known(db: Driver, address: str) -> Login | None:
    """Return what was kept for a place; None if nothing was."""
    found = db.execute("SELECT value FROM sync_meta WHERE name = ?", (_key(address),)).fetchone()
    return Login(*json.loads(found[0])) if found else None


def known_places(db: Driver) -> frozenset[str]:
    """Return the addresses of the places for which a login is kept."""
    found = db.execute("SELECT name FROM sync_meta WHERE substr(name, 1, ?) = ?", (len(_NAME), _NAME))
    return frozenset(name.removeprefix(_NAME) for (name,) in found)


def keep(db: Driver, address: str, login: Login) -> None:
    """Keep a login for a place, in place of the one kept before."""
    keep_meta(db, _key(address), json.dumps(list(login)))


def forget(db: Driver, address: str) -> None:
    """Keep no login for a place any more."""
    db.execute("DELETE FROM sync_meta WHERE name = ?", (_key(address),))


def same_place(address: str) -> str:
    """Return an address as places are compared: without spaces around it and a slash at its end."""
    return address.strip().rstrip("/")


def _key(address: str) -> str:
    return _NAME + same_place(address)
