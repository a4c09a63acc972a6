"""Runs the drill and prints what happened: ``python -m tests.drill``. Exit code 0, or 1 with a sentence.

Everything happens in a folder of its own and on servers of its own, which are gone afterwards, whatever happens.
"""

from __future__ import annotations

import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests import servers
from tests.drill.laptops import Clock, Place, UnexpectedError
from tests.drill.story import STORY, Team

WHOLE_S = 420
"""Seconds after which it is given up; on two cores that do nothing else it takes a quarter of that."""
_KEY, _SECRET = "drill", "drill-secret-key"


def run(folder: Path, *, tell: Callable[[str], None] = print) -> None:
    """Run the drill in an empty folder, telling a line a chapter.

    Raises AbsentError if a server is not installed, UnexpectedError if anything is not as it should be.
    """
    if servers.FAKETIME is None:
        raise servers.AbsentError("faketime is missing; apt-get install faketime")
    begun = time.monotonic()
    with _places(folder) as places:
        team = Team.at(folder, places, Clock.of(WHOLE_S))
        for chapter in STORY:
            start = time.monotonic()
            what = chapter(team)
            tell(f"{chapter.__name__.replace('_', ' '):<22}{time.monotonic() - start:5.1f} s  {what}")
        commands = sum(one.commands for one in (*team.remaining(), team.manila))
    tell(f"{'everything':<22}{time.monotonic() - begun:5.1f} s  {commands} commands, each a process; servers stopped")


@contextmanager
def _places(folder: Path) -> Iterator[dict[str, Place]]:
    """Start the three servers."""
    with ExitStack() as running:
        for name in ("dav", "bucket"):
            (folder / "served" / name / "team").mkdir(parents=True)
        dav = running.enter_context(
            servers.serve("webdav", folder / "served" / "dav", "--user", _KEY, "--pass", _SECRET)
        )
        s3 = running.enter_context(servers.serve("s3", folder / "served" / "bucket", "--auth-key", f"{_KEY},{_SECRET}"))
        database = running.enter_context(servers.postgres())
        with database.owner():
            pass
        yield {
            "webdav": Place(
                f"webdav+http://{dav.host}/team", {"USASCP_WEBDAV_USER": _KEY, "USASCP_WEBDAV_PASSWORD": _SECRET}
            ),
            "s3": Place(
                "s3://team/of four",
                {
                    "AWS_ENDPOINT_URL": f"http://{s3.host}",
                    "AWS_ACCESS_KEY_ID": _KEY,
                    "AWS_SECRET_ACCESS_KEY": _SECRET,
                    "AWS_DEFAULT_REGION": "us-east-1",
                },
            ),
            "postgres": Place(database.address, {"PGUSER": servers.ROLE, "PGPASSWORD": servers.ROLE_PASSWORD}),
        }


def main() -> int:
    """Run the drill in a folder that is removed afterwards, and return the exit code."""
    try:
        with tempfile.TemporaryDirectory(prefix="usascp-drill-") as folder:
            run(Path(folder), tell=lambda line: print(line, flush=True))
    except (UnexpectedError, servers.AbsentError, RuntimeError) as problem:
        print(f"The drill failed. {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the servers are stopped then as well
    sys.exit(main())
