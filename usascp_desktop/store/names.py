"""Names in the log of operations that are no field of a record, and of facts about the workspace itself."""

from __future__ import annotations

from typing import Final

LIFE: Final = "§life"
"""The cell of a row's existence: 1 while it lives, 0 when it was deleted."""
COPIED: Final = "copied"
"""The fact that another workspace was found to write as the device it names: one is a copy of the other."""
RENEWAL: Final = "renewal"
"""The fact that this workspace is to be a new device, called so, when it is opened the next time."""
