"""Joining a team with an invitation: in a workspace made for it, or in one that is in no team yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from usascp_desktop.sentences import marked
from usascp_desktop.sync import team
from usascp_desktop.workspace import Workspace, new_workspace, take_away

Tell = Callable[[int, int, str], None]
"""Is told how many steps are done, of how many, and what comes next; whatever it raises stops, and nothing is left."""

OPENING, MAKING, JOINING = (
    marked("Opening the invitation"),
    marked("Making the workspace"),
    marked("Joining the team"),
)


@dataclass(frozen=True, slots=True)
class NewLaptop:
    """A workspace to be made: its folder, what opens it, what the laptop and its person are called, the home zone."""

    folder: Path
    passphrase: str | None = field(repr=False)
    laptop: str | None = None
    person: str | None = None
    zone: str | None = None
    keyring: bool = False


def join_anew(new: NewLaptop, file: Path, spoken: str, *, tell: Tell) -> Workspace:
    """Make a workspace that is in the team of whoever invited, and return it open for writing.

    The invitation is opened first. Whatever fails or stops it, no part of a workspace is left behind. Errors as
    ``team.read_invitation``, ``new_workspace`` and ``team.join``.
    """
    tell(0, 3, OPENING)
    paper = team.read_invitation(file, spoken)
    team.require_in_time(paper)
    tell(1, 3, MAKING)
    was_there = new.folder.exists()
    workspace = new_workspace(
        new.folder,
        passphrase=new.passphrase,
        keyring=new.keyring,
        laptop=new.laptop,
        person=new.person,
        zone=new.zone,
    )
    try:
        tell(2, 3, JOINING)
        team.join(workspace, paper)
        tell(3, 3, JOINING)
    except BaseException:
        workspace.close()
        take_away(new.folder, was_there=was_there)
        raise
    return workspace


def join_with(workspace: team.Open, file: Path, spoken: str, *, tell: Tell) -> None:
    """Let an open workspace join, with all that was written in it; errors as ``read_invitation`` and ``join``."""
    tell(0, 2, OPENING)
    paper = team.read_invitation(file, spoken)
    tell(1, 2, JOINING)
    team.join(workspace, paper)
