"""The text a composite value (moment, money, place) is kept as in its one cell, and back."""

from __future__ import annotations

import json
from typing import Any, Protocol, Self


class Composite(Protocol):
    """A frozen value that is one cell."""

    def to_json(self) -> dict[str, Any]:
        """Return the value as a JSON object."""

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> Self:
        """Return the value a JSON object describes; ValueError if it does not."""


def canonical(value: Composite) -> str:
    """Return the one JSON text a composite value is kept as (no spaces, keys in the order of ``to_json``)."""
    return json.dumps(value.to_json(), ensure_ascii=False, separators=(",", ":"))


def parsed(shape: type[Any], text: str) -> Any:  # noqa: ANN401
    """Return the composite that stored text describes; ValueError, TypeError or KeyError if it is none."""
    try:
        document = json.loads(text)
    except RecursionError:
        raise ValueError("the text is nested too deeply") from None
    if not isinstance(document, dict):
        raise TypeError("a composite value is a JSON object")
    return shape.from_json(document)
