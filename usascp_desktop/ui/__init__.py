"""The window: the only package that imports Qt."""

from __future__ import annotations

from contextlib import suppress

# PySide reads the source of every module it sees imported, Python's own too, to learn whether it may use an optional
# feature (``from __feature__ import snake_case``). Nothing here does, and it is a good part of a start: say so instead.
# A packed program has no source to read, and may lack this part of PySide.
with suppress(ImportError):
    from PySide6.support import feature  # type: ignore[attr-defined]

    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # noqa: SLF001
