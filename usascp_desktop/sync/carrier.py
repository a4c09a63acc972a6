"""Places that hold the tree for a team: a folder, also one a cloud program synchronises, S3, WebDAV, PostgreSQL.

A carrier is not trusted: what it says is read back and compared, what it lost is noticed, what it altered is refused.
Nothing in it is ever overwritten or deleted by us.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import os
import posixpath
import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit, urlunsplit

from usascp_desktop.errors import UsageError, UserError
from usascp_desktop.sentences import joined, say
from usascp_desktop.sync.login import Login
from usascp_desktop.sync.postgres import PostgresSystem

T = TypeVar("T")
USER_VARIABLE: Final = "USASCP_WEBDAV_USER"
PASSWORD_VARIABLE: Final = "USASCP_WEBDAV_PASSWORD"
"""Where a WebDAV place's name and password are taken from; S3's come from its own usual variables and files."""
_VARIABLES: Final = {
    "webdav": (USER_VARIABLE,),
    "s3": ("AWS_ACCESS_KEY_ID", "AWS_PROFILE"),
    "postgresql": ("PGUSER", "PGPASSWORD", "PGPASSFILE", "PGSERVICE"),
}
"""The variables that say as whom a place of a kind is asked."""
_DRAFT: Final = ".arriving-"
"""How the name of a file begins that is on its way; it gets its own when it is complete."""
_TRIES: Final = 3
_CHUNK: Final = 1 << 20
_OF_CLOCKS: Final = ("request time", "certificate is not yet valid", "certificate has expired")
"""What S3 and TLS say to a computer whose clock is far off."""
_OF_LOGINS: Final = (
    "401",
    "signature we calculated",
    "access key id",
    "password authentication",
    "no password supplied",
)
"""What WebDAV, S3 and PostgreSQL say to somebody they do not know."""
_KINDS: Final = say("Give a folder, s3://bucket/folder, webdav://host/folder or postgresql://host/database.")


def _wait(seconds: float) -> None:
    """Wait in a way that a false clock does not break: ``time.sleep`` fails where one is given to the program."""
    threading.Event().wait(seconds)


class Carrier:
    """One place, opened. ``name`` is how its receipts are kept: the address without secrets.

    ``system`` is anything with fsspec's methods; ``pause`` waits so many seconds before a request is tried again.
    """

    def __init__(
        self,
        system: Any,  # noqa: ANN401
        root: str,
        name: str,
        *,
        atomic: bool,
        pause: Callable[[float], None] = _wait,
    ) -> None:
        self.name = name
        self._system = system
        self._root = root.rstrip("/")
        self._atomic = atomic
        self._pause = pause

    def names(self) -> list[str]:
        """Return the names of all files there but drafts, relative to its root."""

        def find() -> list[str]:
            self._system.invalidate_cache()
            try:
                return [str(one) for one in self._system.find(self._root)]
            except FileNotFoundError:
                return []

        root = self._root.lstrip("/") + "/" if self._root else ""
        names = (one.lstrip("/").removeprefix(root) for one in self._patiently(find))
        return sorted(name for name in names if not name.startswith(_DRAFT))

    def read(self, name: str, *, limit: int) -> bytes:
        """Return a file's bytes, at most ``limit`` + 1 of them, so that a longer one shows; b"" if it is gone."""

        def get() -> bytes:
            try:
                with self._system.open(self._path(name), "rb") as stream:
                    return bytes(stream.read(limit + 1))
            except FileNotFoundError:
                return b""

        return self._patiently(get)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a file's bytes in chunks."""
        stream = self._patiently(lambda: self._system.open(self._path(name), "rb"))
        with stream:
            while chunk := self._patiently(lambda: stream.read(_CHUNK)):
                yield bytes(chunk)

    def write(self, name: str, content: bytes | Path) -> None:
        """Write a new file under its final name, whole or not at all where the place can do that."""
        target = self._path(name)
        draft = target if self._atomic else self._path(f"{_DRAFT}{secrets.token_hex(8)}.part")

        def put() -> None:
            self._system.makedirs(posixpath.dirname(target), exist_ok=True)
            if isinstance(content, Path):
                self._system.put_file(str(content), draft)
            else:
                self._system.pipe_file(draft, content)
            if draft != target:
                self._give_name(draft, target)

        self._patiently(put)

    def sha256(self, name: str) -> str:
        """Return the SHA-256 (hex) of a file as the place gives it back; "" if it is gone."""
        digest = hashlib.sha256()
        try:
            for chunk in self.chunks(name):
                digest.update(chunk)
        except FileNotFoundError:
            return ""
        return digest.hexdigest()

    def gives_back(self, name: str, sha256: str) -> bool:
        """Tell whether a file comes back as it was sent.

        Where a place shows files before they are whole, a laptop that is just sending the same one makes it short for
        a moment; so it is asked again before the answer is no.
        """
        for tried in range(1, _TRIES + 1):
            if self.sha256(name) == sha256:
                return True
            if tried < _TRIES:
                self._pause(tried / 2)
        return False

    def _give_name(self, draft: str, target: str) -> None:
        """Give a file its final name; where another laptop brought the same file meanwhile, that one stays.

        Whose it is does not matter: names are hashes, and what is there is read back and compared by the caller.
        """
        try:
            self._system.mv(draft, target)
        except Exception:
            if not self._system.exists(target):
                raise
            with contextlib.suppress(Exception):
                self._system.rm_file(draft)

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}" if self._root else name

    def _patiently(self, request: Callable[[], T]) -> T:
        """Ask up to three times; what a network library raises becomes a sentence, a missing file stays one."""
        for tried in range(1, _TRIES + 1):
            try:
                return request()
            except FileNotFoundError:
                raise
            except Exception as problem:
                if tried == _TRIES or isinstance(problem, PermissionError) or _is_about(problem, _OF_LOGINS):
                    raise self._failed(problem) from problem
                self._pause(2.0**tried)
        raise AssertionError("unreachable")

    def _failed(self, problem: Exception) -> UserError:
        words = _words(problem)
        said = say(
            "{0} could not be used ({1}); what was sent so far is kept.", self.name, words.splitlines()[0].rstrip(".")
        )
        hint = None
        if _is_about(problem, _OF_CLOCKS):
            hint = say("It may be this computer's clock: set it.")
        elif _is_about(problem, _OF_LOGINS):
            hint = say("Check the name and the password.")
        return UserError(joined(said, hint, between=" "))


def _words(problem: Exception) -> str:
    return str(getattr(problem, "strerror", None) or problem) or type(problem).__name__


def _is_about(problem: Exception, signs: Sequence[str]) -> bool:
    words = _words(problem).lower()
    return any(sign in words for sign in signs)


def open_carrier(address: str, *, login: Login | None = None, pause: Callable[[float], None] = _wait) -> Carrier:
    """Open the place at an address; nothing is asked of it yet.

    Without a ``login`` a place is asked as the variables of the environment and the files of its kind say. Raises
    UsageError for an address of another kind, UserError for a folder that is not there or a part of the program that
    is not installed.
    """
    scheme = urlsplit(address).scheme if "://" in address else ""
    if scheme in ("", "file"):
        return _folder(Path(urlsplit(address).path if scheme else address), pause)
    parts = urlsplit(address)
    name = urlunsplit((scheme, parts.netloc.rpartition("@")[2], parts.path.rstrip("/"), "", ""))
    if parts.username or parts.password:
        user, password = ("PGUSER", "PGPASSWORD") if scheme == "postgresql" else (USER_VARIABLE, PASSWORD_VARIABLE)
        raise UsageError(say("Give name and password in {0} and {1}, not in the address.", user, password))
    if scheme == "postgresql":
        database = PostgresSystem(_needed("psycopg", "postgres"), parts, login)
        return Carrier(database, "", name, atomic=True, pause=pause)
    if scheme == "s3":
        return Carrier(_buckets(login), f"{parts.netloc}{parts.path}", name, atomic=True, pause=pause)
    if scheme in ("webdav", "webdav+http"):
        base = f"{'http' if scheme.endswith('http') else 'https'}://{parts.netloc}"
        return Carrier(_web_folder(base, login), parts.path.strip("/"), name, atomic=False, pause=pause)
    raise UsageError(say("“{0}” is no place this program can use. {1}", address, _KINDS))


def is_named_by_environment(address: str) -> bool:
    """Tell whether the environment says as whom a place of this kind is asked."""
    scheme = urlsplit(address).scheme
    return any(name in os.environ for name in _VARIABLES.get(scheme.partition("+")[0], ()))


def _buckets(login: Login | None) -> Any:  # noqa: ANN401
    """Return an S3 service as a file system."""
    module = _needed("s3fs", "s3")
    endpoint = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    who = {"key": login.user, "secret": login.password} if login else {}
    server = (login.server if login else "") or endpoint
    return module.S3FileSystem(endpoint_url=server, skip_instance_cache=True, use_listings_cache=False, **who)


def _web_folder(base: str, login: Login | None) -> Any:  # noqa: ANN401
    """Return a WebDAV server as a file system."""
    module = _needed("webdav4.fsspec", "webdav")
    given = (
        (login.user, login.password) if login else (os.environ.get(USER_VARIABLE), os.environ.get(PASSWORD_VARIABLE))
    )
    return module.WebdavFileSystem(base, auth=given if all(given) else None)


def _folder(folder: Path, pause: Callable[[float], None]) -> Carrier:
    """Open a folder; one that is not there may be a stick that is not in, so it is not made."""
    if not folder.is_dir():
        raise UserError(say("There is no folder {0}; plug in or make it first. {1}", folder, _KINDS))
    from fsspec.implementations.local import LocalFileSystem

    place = folder.resolve()
    return Carrier(LocalFileSystem(skip_instance_cache=True), place.as_posix(), str(place), atomic=False, pause=pause)


def _needed(module: str, extra: str) -> Any:  # noqa: ANN401
    try:
        return importlib.import_module(module)
    except ImportError:
        raise UserError(
            say("This kind of place needs a part that is not installed: install usascp-desktop[{0}].", extra)
        ) from None
