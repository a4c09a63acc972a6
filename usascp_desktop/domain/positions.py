"""Order keys: short texts that sort, so that a line can be put between two others without touching either."""

from __future__ import annotations

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_WIDTH = 6
_STEP = 36**2


def between(before: str | None, after: str | None) -> str:
    """Return a key that sorts after ``before`` and before ``after``; None stands for the open end.

    Keys never end in ``0``, so there is always room between two of them. Raises ValueError if they are not in order.
    """
    if before is not None and after is not None and before >= after:
        raise ValueError(f"{before!r} does not sort before {after!r}")
    if after is None:
        return _following(before)
    return _middle(before or "", after)


def spread(count: int, *, after: str | None = None) -> list[str]:
    """Return ``count`` keys in order, after a given one."""
    keys: list[str] = []
    last = after
    for _ in range(count):
        last = between(last, None)
        keys.append(last)
    return keys


def _following(before: str | None) -> str:
    """Return a key of the usual width some way after ``before``."""
    number = 0 if before is None else int(before[:_WIDTH].ljust(_WIDTH, "0"), 36)
    following = number - number % _STEP + _STEP + 1
    if following >= 36**_WIDTH:
        return (before or "") + "i"
    return _base36(following)


def _middle(low: str, high: str) -> str:
    """Return a key between two texts, comparing digit by digit and going deeper where there is no room."""
    prefix = ""
    place = 0
    while True:
        first = _DIGITS.index(low[place]) if place < len(low) else 0
        last = _DIGITS.index(high[place]) if place < len(high) else 36
        if last - first > 1:
            return prefix + _DIGITS[(first + last) // 2]
        prefix += _DIGITS[first]
        if last > first:
            return prefix + _after(low[place + 1 :])
        place += 1


def _after(rest: str) -> str:
    """Return a text that sorts after ``rest``, with room left above it."""
    for place, digit in enumerate(rest):
        value = _DIGITS.index(digit)
        if value < 35:
            return rest[:place] + _DIGITS[(value + 36) // 2]
    return rest + "i"


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits.rjust(_WIDTH, "0")
