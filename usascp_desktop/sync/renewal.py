"""When a disk was copied: two workspaces write under one laptop's name, and one goes on as a laptop of its own.

It is noticed when a segment arrives that is signed with this laptop's key and was not sealed here. Nothing is lost by
it: both branches are kept everywhere. But two that number their segments alike cannot be told apart, so whoever notices
seals nothing more until it is a new laptop of the same person, which an administrator lets in like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from usascp_desktop.domain.text import one_line
from usascp_desktop.errors import NotAllowedError
from usascp_desktop.sentences import say
from usascp_desktop.store import segments
from usascp_desktop.store.database import keep_meta
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import COPIED, RENEWAL
from usascp_desktop.sync import team

COPY: Final = say(
    "Another workspace writes under this laptop's name: its disk or folder was copied. Nothing is lost, but this one "
    "sends nothing more until “usascp team renew” makes it a laptop of its own."
)
NO_COPY: Final = say(
    "No other workspace is known to write under this laptop's name. If its disk was copied, share from both first: the "
    "one that is told to goes on as a new laptop."
)


def note_copy(db: Driver) -> None:
    """Note that another workspace writes under this laptop's name."""
    keep_meta(db, COPIED, segments.fact(db, "device") or "")


def is_copy(db: Driver) -> bool:
    """Tell whether another workspace was found to write under this laptop's name."""
    return segments.fact(db, COPIED) == segments.fact(db, "device")


def require_original(db: Driver) -> None:
    """Raise NotAllowedError while another workspace writes under this laptop's name."""
    if is_copy(db):
        raise NotAllowedError(COPY)


def ask(workspace: team.Open, laptop: str | None = None) -> str:
    """Let this workspace be a new laptop of the same person from its next opening on; returns what it will be called.

    Without a name it is called as before with the next number. Only opening can do it: nothing else has the data then.
    Raises NotAllowedError for practice and where no other workspace is known to write under this laptop's name.
    """

    def work(db: Driver) -> str:
        team.require_real(db)
        if not is_copy(db):
            raise NotAllowedError(NO_COPY)
        name = one_line(laptop or "") or _free_name(db)
        keep_meta(db, RENEWAL, name)
        return name

    return workspace.database.write(lambda unit: work(unit.db), label="Go on as a new laptop", undoable=False)


def forks(db: Driver, now: team.Standing) -> Iterator[str]:
    """Yield a sentence for each laptop that two workspaces wrote as, until one of them has gone on as a new laptop.

    That shows in the roster: another laptop of the same person.
    """
    devices = now.roster.devices
    twice = "SELECT dev, seq FROM sync_segment GROUP BY dev, seq HAVING count(*) > 1"
    sql = f"SELECT dev, min(seq) FROM ({twice}) GROUP BY dev"
    for device, seq in db.execute(sql):
        one = devices.get(device)
        if one and not any(other.member == one.member for name, other in devices.items() if name != device):
            yield say(
                "Two workspaces write as “{0}” since its number {1}: its disk was copied. Nothing is lost; "
                "share with both, and the one that is told to goes on as a new laptop.",
                one.laptop,
                seq,
            )


def _free_name(db: Driver) -> str:
    now = team.standing(db)
    taken = {one.laptop for one in now.roster.devices.values()} if now else set()
    own = segments.name_of(db, segments.fact(db, "device") or "") or "Laptop"
    return next(name for number in range(2, len(taken) + 3) if (name := f"{own} {number}") not in taken)
