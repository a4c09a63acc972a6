"""How the values of a disagreement are called: by the person and the laptop that wrote them, and when."""

from __future__ import annotations

import datetime as dt

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services.disagreements import Disagreement, Side
from usascp_desktop.ui import ages
from usascp_desktop.ui.initials import initials
from usascp_desktop.ui.words import tr

GROUNDS = ("mine", "theirs", "third")
"""The grounds of the values in the style sheet, in their order; from the fourth value on they come again."""
INKS = ("said_1", "said_2", "said_3")
"""The tokens of words that differ, in the same order."""


def named(side: Side) -> str:
    """Return who wrote a value, and where: ``K. L., Office``."""
    return ", ".join(part for part in (side.who, side.laptop) if part) or tr("Reference data")


def names(one: Disagreement, zone: str) -> list[str]:
    """Return the names of all values; those of one person on one laptop have their time, too."""
    found = [named(side) for side in one.values]
    return [
        f"{name}, {written(side, zone)}" if found.count(name) > 1 else name
        for name, side in zip(found, one.values, strict=True)
    ]


def signs(one: Disagreement) -> list[str]:
    """Return a letter or two for each value; the laptop's where one person wrote several, else their number."""
    for found in ([initials(side.who) for side in one.values], [initials(side.laptop) for side in one.values]):
        if all(found) and len(set(found)) == len(found):
            return found
    return [str(place) for place in range(1, len(one.values) + 1)]


def written(side: Side, zone: str) -> str:
    """Return when a value was written, on the clocks here."""
    if side.at is None:
        return tr("reference data")
    return ages.at(Moment(side.at, zone), dt.datetime.now(dt.UTC).date())


def standing(side: Side) -> str:
    """Return what more there is to say of a value: that it is of this laptop, that it shows meanwhile."""
    said = [tr("this laptop")] if side.own else []
    return " · ".join([*said, tr("shows meanwhile")] if side.shown else said)
