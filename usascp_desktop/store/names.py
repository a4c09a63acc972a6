"""Names in the log of operations that are no field of a record."""

from __future__ import annotations

LIFE = "§life"
"""The cell of a row's existence: 1 while it lives, 0 when it was deleted."""
