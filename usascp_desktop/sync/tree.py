"""The names files have in a carrier or bundle, what kind each is, and the small file that says whose tree it is."""

from __future__ import annotations

import json
import re
from enum import Enum
from typing import Final

from usascp_desktop.sync.refusal import Reason, RefusedError
from usascp_desktop.sync.segment import is_segment_name
from usascp_desktop.sync.statement import is_statement_name

TEAM: Final = "team.json"
FORMAT: Final = 1
_BLOB: Final = re.compile(r"blob/([0-9a-f]{2})/(\1[0-9a-f]{62})(?:\.([0-9]{1,4})-([0-9]{1,4}))?")
_COPY: Final = re.compile(r"^(?P<stem>[^.]*?)(?:-[A-Z][A-Z0-9-]*| \([^/]{1,80}\))(?P<end>\.(?:seg|json)|)$")


class Kind(Enum):
    """What a file of the tree is."""

    TEAM = "team"
    STATEMENT = "statement"
    SEGMENT = "segment"
    BLOB = "blob"


def kind_of(name: str) -> Kind | None:
    """Return what a file with this name is, None for a name that none of ours has."""
    if name == TEAM:
        return Kind.TEAM
    if is_statement_name(name):
        return Kind.STATEMENT
    if is_segment_name(name):
        return Kind.SEGMENT
    return Kind.BLOB if _BLOB.fullmatch(name) else None


def blob_name(sha256: str, *, piece: int = 0, of: int = 1) -> str:
    """Return the name of an attached file, or of one piece (from 1) of a file that does not fit one part."""
    return f"blob/{sha256[:2]}/{sha256}" + (f".{piece}-{of}" if of > 1 else "")


def blob_of(name: str) -> tuple[str, int, int]:
    """Return hash, piece and count of pieces (1 of 1 for a whole file); RefusedError for another name."""
    match = _BLOB.fullmatch(name)
    if match is None:
        raise RefusedError(Reason.NAME)
    piece, of = int(match[3] or 1), int(match[4] or 1)
    if not 1 <= piece <= of:
        raise RefusedError(Reason.NAME)
    return match[2], piece, of


def without_copy_mark(name: str) -> str:
    """Return a name without what cloud programs add to a conflicting copy (``-DESKTOP-7Q``, `` (1)``)."""
    folder, slash, last = name.rpartition("/")
    match = _COPY.match(last)
    return name if match is None else folder + slash + match["stem"] + match["end"]


def team_file(team: str, root: str) -> bytes:
    """Return the file that says whose tree it is; a team's id is the beginning of its founding's hash."""
    return json.dumps({"format": FORMAT, "team": team, "root": root}, separators=(",", ":")).encode()


def team_of(content: bytes) -> str:
    """Return the team of a tree; RefusedError if the file is none of ours or from a newer program."""
    try:
        document = json.loads(content)
        version, team, root = document["format"], document["team"], document["root"]
        sound = type(version) is int and type(team) is str and type(root) is str
    except (ValueError, KeyError, TypeError, RecursionError):
        sound = False
    if not sound:
        raise RefusedError(Reason.FORMAT)
    if version > FORMAT:
        raise RefusedError(Reason.NEWER)
    if not re.fullmatch("[0-9a-f]{64}", root) or root[:32] != team:
        raise RefusedError(Reason.FORMAT)
    return str(team)
