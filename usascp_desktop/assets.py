"""Finds the files under ui/, db/, resources/ and docs/ in a checkout, a wheel and a frozen build."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_BUNDLED = _HERE / "_bundled"
_ROOT = _BUNDLED if _BUNDLED.is_dir() else _HERE.parent


def path(*parts: str) -> Path:
    """Return the file or folder at ``parts``, for example ``path("db", "seed", "cities.csv")``."""
    return _ROOT.joinpath(*parts)
