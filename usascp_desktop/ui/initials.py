"""What stands for a person where there is no room for the name."""

from __future__ import annotations

import re

_CARRIED = re.compile(r"\(((?:\w\.?\s*){1,3})\)")
_BETWEEN = re.compile(r"[\s.()]+")


def carried(name: str) -> str:
    """Return the initials a person carries in brackets, ``K. S.`` of ``Director (K. S.)``; without them the name."""
    found = _CARRIED.search(name)
    return found[1].strip() if found else name


def initials(name: str) -> str:
    """Return up to two initials of a person's name, those in brackets if it carries them: ``Director (K. S.)``."""
    parts = [part for part in _BETWEEN.split(carried(name)) if part]
    return "".join(part[0] for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts)).upper()
