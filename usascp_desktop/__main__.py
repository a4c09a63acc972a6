"""``python -m usascp_desktop [WORKSPACE]`` opens the window; with a command it is the terminal program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from usascp_desktop.address import Address, is_address, place


def window(argv: list[str] | None = None) -> int:
    """Open the window on the workspace named first, or on the practice workspace."""
    given = sys.argv[1:] if argv is None else argv
    from usascp_desktop.ui.app import start

    folder = place(given[0]) if given else None
    if isinstance(folder, Address) and folder.password:
        os.environ["PGPASSWORD"] = folder.password  # for the programs that the window starts, in no command line
    return start(folder)


def main(argv: list[str] | None = None) -> int:
    """Open the window, or run a command of the terminal program if one is named."""
    given = sys.argv[1:] if argv is None else argv
    if given and not is_address(given[0]) and not Path(given[0]).exists():
        from usascp_desktop.cli.main import run

        return run(given)
    return window(given)


if __name__ == "__main__":
    sys.exit(main())
