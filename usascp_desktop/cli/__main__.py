"""Runs the terminal program with ``python -m usascp_desktop.cli``."""

from __future__ import annotations

import sys

from usascp_desktop.cli.main import run

sys.exit(run())
