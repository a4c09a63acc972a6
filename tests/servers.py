"""Servers run on this computer for tests and the drill: WebDAV, S3 and PostgreSQL, each stopped whatever happens."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from usascp_desktop.sync.postgres import TABLE

RCLONE = shutil.which("rclone", path=os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", ""))))
PG_VIRTUALENV = shutil.which("pg_virtualenv")
FAKETIME = shutil.which("faketime")
ROLE, ROLE_PASSWORD = "laptops", "a secret"
_SHOW = 'echo "$PGHOST $PGPORT $PGUSER $PGPASSWORD"; read -r _'
_START_S, _STOP_S = 30, 20


class AbsentError(Exception):
    """What is missing on this computer, with what installs it."""


def must_not_skip() -> bool:
    """Tell whether what is missing is a failure: in continuous integration everything is there."""
    return "CI" in os.environ


@dataclass(frozen=True)
class Served:
    """A server of files: the folder behind it, and its host and port."""

    folder: Path
    host: str


@dataclass(frozen=True)
class Postgres:
    """A PostgreSQL server and its superuser."""

    host: str
    port: str
    user: str
    password: str

    @contextmanager
    def owner(self) -> Iterator[Any]:
        """Make the table of a shared place anew, and ``ROLE``, which may only add and read; yield the owner's line."""
        import psycopg

        login: dict[str, Any] = {"host": self.host, "port": self.port, "user": self.user, "password": self.password}
        with psycopg.connect(**login, dbname="postgres", autocommit=True) as connection:
            connection.execute("drop table if exists obj")
            connection.execute(f"drop role if exists {ROLE}")
            connection.execute(TABLE)
            connection.execute(f"create role {ROLE} login password '{ROLE_PASSWORD}'")
            connection.execute(f"grant select, insert on obj to {ROLE}")
            yield connection

    @property
    def address(self) -> str:
        """Where laptops meet in it."""
        return f"postgresql://{self.host}:{self.port}/postgres"


@contextmanager
def serve(kind: str, folder: Path, *options: str) -> Iterator[Served]:
    """Serve an existing folder as ``webdav`` or ``s3`` on a free port of this computer.

    ``options`` are rclone's own. Its settings are kept beside the folder, so that a person's are not read.
    """
    if RCLONE is None:
        raise AbsentError("rclone is missing; “make” installs it")
    command = [RCLONE, "serve", kind, str(folder), "--addr", "127.0.0.1:0", "--dir-cache-time", "1ms", *options]
    environment = {**os.environ, "RCLONE_CONFIG": str(folder.parent / "rclone.conf")}
    with _running(command, environment, says=r"http://(127\.0\.0\.1:\d+)", signal=True) as found:
        yield Served(folder, found[1])


@contextmanager
def postgres() -> Iterator[Postgres]:
    """Run a PostgreSQL server of its own on a free port of this computer, which is gone afterwards, data and all."""
    if PG_VIRTUALENV is None:
        raise AbsentError("PostgreSQL is missing; apt-get install postgresql")
    # It lives until its input is closed, which the system does even if this process is killed.
    # Left to itself it takes 5432 also where another test is just about to.
    command = [PG_VIRTUALENV, "-t", "-c", f"--port={_free_port()}", "bash", "-c", _SHOW]
    with _running(command, dict(os.environ), says=r"^localhost (\d+) (\S+) (\S+)$", signal=False) as found:
        yield Postgres("localhost", found[1], found[2], found[3])


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _running(command: list[str], environment: dict[str, str], *, says: str, signal: bool) -> Iterator[re.Match[str]]:
    """Run a server and yield the line by which it says where it is; it ends by a signal or when its input does."""
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment
    )
    assert process.stdin is not None
    assert process.stdout is not None
    reader = threading.Thread(target=process.stdout.read, daemon=True)  # a full pipe would stop the server
    try:
        found = _first(process, process.stdout, says)
        reader.start()
        yield found
    finally:
        process.stdin.close()
        if signal:
            process.terminate()
        try:
            process.wait(timeout=_STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=_STOP_S)
        if reader.ident is not None:
            reader.join(timeout=_STOP_S)
        process.stdout.close()


def _first(process: subprocess.Popen[str], told: IO[str], pattern: str) -> re.Match[str]:
    late = threading.Timer(_START_S, process.kill)
    late.start()
    try:
        for line in told:
            if found := re.search(pattern, line):
                return found
    finally:
        late.cancel()
    raise RuntimeError(f"{Path(str(process.args[0])).name} did not start")  # type: ignore[index]
