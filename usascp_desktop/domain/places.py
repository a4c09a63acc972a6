"""A point on the map: how it is read, shown and kept."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from usascp_desktop.sentences import say

_PLACE = re.compile(r"\s*([+-]?[0-9]{1,3}(?:\.[0-9]+)?)\s*,\s*([+-]?[0-9]{1,3}(?:\.[0-9]+)?)\s*")
_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class Place:
    """Latitude (-90 to 90) and longitude (-180 to 180) in degrees (WGS 84), kept to six decimals: eleven centimetres.

    ValueError when a value is outside its range or not a number.
    """

    lat: float
    lon: float

    def __post_init__(self) -> None:
        """Check the ranges and give equal places one form (six decimals, no minus zero)."""
        for name, value, limit in (("lat", self.lat, 90), ("lon", self.lon, 180)):
            if not math.isfinite(value) or abs(value) > limit:
                word = say("latitude") if name == "lat" else say("longitude")
                raise ValueError(say("{0} is not a {1} between -{2} and {2}.", value, word, limit))
            object.__setattr__(self, name, round(float(value), _DECIMALS) + 0.0)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``17.96,102.61`` (latitude, longitude); ValueError, as a sentence, for anything else."""
        found = _PLACE.fullmatch(text)
        if found is None:
            raise ValueError(say("“{0}” is not a place; write latitude and longitude like 17.96,102.61.", text))
        return cls(float(found[1]), float(found[2]))

    @classmethod
    def from_json(cls, value: Mapping[str, object]) -> Self:
        """Read what :meth:`to_json` gives; ValueError if it is anything else."""
        if set(value) != {"lat", "lon"}:
            raise ValueError(say("A place is kept as its latitude and longitude, and nothing else."))
        return cls(_degrees(value["lat"]), _degrees(value["lon"]))

    def to_json(self) -> dict[str, float]:
        """``{"lat": 17.96, "lon": 102.61}``."""
        return {"lat": self.lat, "lon": self.lon}

    def __str__(self) -> str:
        """The form :meth:`parse` reads: ``17.96,102.61``."""
        return f"{_figures(self.lat)},{_figures(self.lon)}"


def _degrees(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(say("“{0}” is not a number of degrees.", value))
    try:
        return float(value)
    except OverflowError:
        raise ValueError(say("That is not a number of degrees.")) from None


def _figures(value: float) -> str:
    return f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".")
