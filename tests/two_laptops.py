"""Two laptops of one team, as tests of sharing begin: an office, which founded it, and a booth, which was invited."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.conftest import PASSPHRASE
from usascp_desktop.sync import team
from usascp_desktop.workspace import Workspace, new_workspace


@contextmanager
def office_and_booth(place: Path) -> Iterator[tuple[Workspace, Workspace]]:
    """Yield both, open, in ``office`` and ``booth`` of a folder; they are in the team and have not met yet.

    The words of the invitation stand in ``words``.
    """
    office = new_workspace(place / "office", passphrase=PASSPHRASE, laptop="Office", person="K. L.", zone="UTC")
    booth = new_workspace(place / "booth", passphrase=PASSPHRASE, laptop="Booth", person="R. V.", zone="UTC")
    with office, booth:
        team.ensure(office)
        words = " ".join(team.invite(office, place / "invitation").words)
        team.join(booth, team.read_invitation(place / "invitation", words))
        (place / "words").write_text(words)
        yield office, booth
