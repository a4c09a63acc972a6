"""Runs the benchmarks and prints one table: ``python -m tests.benchmarks [name ...]``."""

from __future__ import annotations

import importlib
import sys

ALL = ("window", "others", "typing", "store", "merge", "pdf", "excel")


def main(names: list[str]) -> None:
    """Print the lines of the named benchmarks, or of all."""
    for name in names or ALL:
        print(f"\n{name}", flush=True)
        for line in importlib.import_module(f"tests.benchmarks.bench_{name}").measure():
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
