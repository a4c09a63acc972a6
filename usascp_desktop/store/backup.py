"""Backups: verified, rotating, and restored as a new device."""

from __future__ import annotations

from pathlib import Path


def before_migration(folder: Path, data_key: bytes | None) -> None:
    """Make a verified copy of the data before a migration touches them."""
    raise NotImplementedError
